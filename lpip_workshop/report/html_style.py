"""The looks of an HTML handout, on screen and printed."""

from __future__ import annotations

from lpip_workshop.figures.palette import LIGHT as P

CSS = f"""
:root {{ color-scheme: light; }}
body {{ margin: 0; background: {P.paper}; color: {P.ink}; font: 1.0625rem/1.55 "Fira Sans", system-ui, -apple-system,
  "Segoe UI", Roboto, "Noto Sans", sans-serif; overflow-wrap: anywhere; }}
header, main, footer, nav {{ max-width: 44rem; margin: 0 auto; padding: 0 1.5rem; }}
header {{ padding-top: 3rem; }}
h1, h2, h3, h4 {{ line-height: 1.25; font-weight: 600; margin: 2.2em 0 .5em; }}
h1 {{ font-size: 2.2rem; margin: .2em 0; }} h2 {{ font-size: 1.7rem; }} h3 {{ font-size: 1.2rem; }}
h4 {{ font-size: 1rem; }}
header h1::after {{ content: ""; display: block; width: 3.5rem; border-top: 4px solid {P.act}; margin-top: .5em; }}
p, li, td, th, dd {{ unicode-bidi: plaintext; }}
.lead {{ font-size: 1.2rem; }}
.quiet, .mark, footer {{ color: {P.muted}; }}
.skip {{ position: absolute; left: -99rem; }}
.skip:focus {{ left: 1rem; top: 1rem; padding: .5rem 1rem; background: {P.card}; color: {P.act}; }}
a {{ color: {P.act}; }} a:focus-visible {{ outline: 3px solid {P.act}; outline-offset: 2px; }}
dl {{ display: grid; grid-template-columns: max-content 1fr; gap: .3rem 1.5rem; }}
dt {{ color: {P.muted}; }} dd {{ margin: 0; }}
img {{ max-width: 100%; height: auto; }}
figure {{ margin: 2rem 0; }} figcaption, caption {{ font-weight: 600; text-align: start; padding: .4rem 0; }}
svg {{ display: block; width: 100%; height: auto; font-family: "Fira Sans", system-ui, sans-serif; }}
.wide {{ overflow-x: auto; }}
table {{ border-collapse: collapse; width: 100%; margin: 1rem 0; font-variant-numeric: tabular-nums; }}
thead {{ background: {P.rail}; }}
th, td {{ text-align: start; vertical-align: top; padding: .45rem .7rem; border-bottom: 1px solid {P.line}; }}
tbody th {{ font-weight: 400; }} .number {{ text-align: end; }}
.note {{ margin: 2rem 0; }} .tinted {{ background: {P.act_soft}; border-radius: .5rem; padding: .9rem 1.2rem; }}
.note > p {{ margin: .2em 0; }} .note > :first-child {{ font-weight: 600; }}
.tinted > :first-child {{ color: {P.act_strong}; }}
.line {{ border-bottom: 1px solid {P.muted}; }}
.box {{ text-align: center; }}
.box span {{ display: inline-block; width: 1.3em; height: 1.3em; border: 1.5px solid {P.muted}; }}
.cards {{ display: grid; grid-template-columns: 1fr 1fr; }}
.card {{ border: 1px dashed {P.muted}; padding: .9rem 1rem; break-inside: avoid; }} .card p {{ margin: .2rem 0; }}
footer {{ border-top: 1px solid {P.line}; margin-top: 3rem; padding-bottom: 2rem; }}
@media print {{
  @page {{ size: A4; margin: 20mm; }}
  body {{ background: none; font-size: 12pt; }} .skip, nav {{ display: none; }}
  header, main, footer {{ max-width: none; padding: 0; }}
  .opens, section + section {{ break-before: page; }}
  h2, h3, h4, figcaption, caption {{ break-after: avoid; }} svg, tr, .note {{ break-inside: avoid; }}
}}
"""
