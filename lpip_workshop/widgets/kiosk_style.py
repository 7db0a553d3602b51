"""What the kiosk looks like: the same colours as everywhere, type and targets for somebody who holds the laptop."""

from __future__ import annotations

from lpip_workshop.widgets.theme import RADIUS, RADIUS_CARD, Space, Theme

PAGE = "kiosk-page"
_DRAWN_FOR = (1366, 768)
_WIDE = 960  # of a page, so that no line is too long to read
TARGET = 56  # the least height of anything to press
_SIZES = {"ask": (30, 600), "answer": (22, 400), "hint": (18, 400), "huge": (44, 600)}


def grown(width: int, height: int) -> float:
    """Return how much larger type and targets are in a window of this size in pixels: 1.0 (a small laptop) to 1.5."""
    return max(1.0, min(width / _DRAWN_FOR[0], height / _DRAWN_FOR[1], 1.5))


def kiosk_style(theme: Theme, larger: float = 1.0) -> str:
    """Return the style sheet of the kiosk's window, which stands on top of the app's; `larger` is of `grown`."""
    p, scale = theme.palette, theme.scale * larger

    def px(size: float) -> int:
        return round(size * scale)

    words = "\n".join(
        f'QLabel[role="{role}"] {{ font-size: {px(size)}px; font-weight: {weight}; }}'
        for role, (size, weight) in _SIZES.items()
    )
    return f"""
{words}
QWidget#{PAGE} {{ max-width: {px(_WIDE)}px; }}
QPushButton[kind="kiosk"], QPushButton[kind="primary"] {{ font-size: {px(20)}px; border-radius: {RADIUS_CARD}px;
  min-height: {px(TARGET)}px; padding: 0 {Space.XL}px; }}
QPushButton[kind="quiet"] {{ font-size: {px(17)}px; min-height: {px(44)}px; padding: 0 {Space.M}px; }}
QPushButton[kind="kiosk-number"] {{ font-size: {px(22)}px; font-weight: 600; border-radius: {RADIUS}px; padding: 0;
  min-height: {px(TARGET)}px; min-width: {px(TARGET)}px; border: 1px solid {p.quiet_bar}; color: {p.ink}; }}
QPushButton[kind="kiosk-number"]:checked {{ background: {p.act}; color: {p.on_act}; border-color: {p.act}; }}
QPushButton[kind="kiosk-choice"] {{ background: {p.card}; border: 1px solid {p.quiet_bar}; text-align: left;
  border-radius: {RADIUS_CARD}px; padding: 0; }}
QPushButton[kind="kiosk-choice"]:hover {{ border-color: {p.act}; }}
QPushButton[kind="kiosk-choice"]:checked {{ background: {p.act_soft}; border: {theme.ring}px solid {p.act}; }}
QPushButton[kind="kiosk-choice"] QLabel {{ font-size: {px(20)}px; font-weight: 400; }}
QPushButton[kind="kiosk-choice"]:checked QLabel {{ font-weight: 600; }}
QLineEdit, QPlainTextEdit, QSpinBox {{ font-size: {px(22)}px; min-height: {px(TARGET - 16)}px; }}
"""
