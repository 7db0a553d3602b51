"""Give a drawn PDF its tag tree, outline, language and metadata, the same bytes every time."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from xml.sax.saxutils import escape

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from lpip_workshop.report.pdf_tags import Bookmark, Content, Tag


@dataclass(frozen=True, slots=True)
class About:
    """What the file says of itself; `titles` maps each language to the title in it, the main one first."""

    titles: dict[str, str]
    author: str
    subject: str
    day: date | None


def finished(drawn: bytes, root: Tag, bookmarks: Sequence[Bookmark], about: About) -> bytes:
    """Return the PDF with everything that PDF/UA-1 (ISO 14289-1) asks for beyond the marks on its pages."""
    with pikepdf.open(BytesIO(drawn)) as pdf:
        _clean_fonts(pdf)
        _tree(pdf, root)
        _outline(pdf, bookmarks)
        _describe(pdf, about)
        out = BytesIO()
        pdf.save(out, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return out.getvalue()


def _clean_fonts(pdf: pikepdf.Pdf) -> None:
    """Take out the U+0000 with which ReportLab pads its maps from glyphs to letters; PDF/UA forbids it."""
    for thing in pdf.objects:
        if isinstance(thing, Dictionary) and thing.get("/Type") == Name.Font and "/ToUnicode" in thing:
            stream = thing.ToUnicode
            lines = stream.read_bytes().split(b"\n")
            kept = [line for line in lines if not line.endswith(b"<0000>")]
            count = sum(line.count(b"> <") for line in kept if line.startswith(b"<") and line.endswith(b">")) - 1
            text = b"\n".join(kept)
            old = next(line for line in kept if line.endswith(b"beginbfchar"))
            stream.write(text.replace(old, b"%d beginbfchar" % count))


def _tree(pdf: pikepdf.Pdf, root: Tag) -> None:
    top = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
    builder = _TreeBuilder(pdf)
    top.K = Array([builder.build(root, top)])
    top.ParentTree = pdf.make_indirect(Dictionary(Nums=builder.numbers()))
    top.ParentTreeNextKey = len(pdf.pages)
    if builder.ids:
        named = Array([part for key in sorted(builder.ids) for part in (String(key), builder.ids[key])])
        top.IDTree = pdf.make_indirect(Dictionary(Names=named))
    pdf.Root.StructTreeRoot = top
    pdf.Root.MarkInfo = Dictionary(Marked=True)
    for n, page in enumerate(pdf.pages):
        page.obj.StructParents = n
        page.obj.Tabs = Name.S


class _TreeBuilder:
    def __init__(self, pdf: pikepdf.Pdf) -> None:
        self._pdf = pdf
        self._pages = [page.obj for page in pdf.pages]
        self._owners: list[dict[int, pikepdf.Object]] = [{} for _page in self._pages]
        self.ids: dict[str, pikepdf.Object] = {}

    def build(self, tag: Tag, parent: pikepdf.Object) -> pikepdf.Object:
        element = self._pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name(f"/{tag.kind}"), P=parent))
        self._say(tag, element)
        kids = [
            self._content(kid, element) if isinstance(kid, Content) else self.build(kid, element) for kid in tag.kids
        ]
        if kids:
            element.K = Array(kids)
        return element

    def _say(self, tag: Tag, element: pikepdf.Object) -> None:
        for key, text in (("/Lang", tag.language), ("/Alt", tag.alternative), ("/ActualText", tag.actual)):
            if text:
                element[key] = _string(text)
        if tag.attributes:
            element.A = Array([_attribute(owner, told) for owner, told in tag.attributes.items()])
        if tag.kind == "Note":
            key = f"note-{len(self.ids) + 1:05}"
            element.ID = String(key)
            self.ids[key] = element

    def _content(self, content: Content, element: pikepdf.Object) -> pikepdf.Object:
        self._owners[content.page][content.mcid] = element
        return Dictionary(Type=Name.MCR, Pg=self._pages[content.page], MCID=content.mcid)

    def numbers(self) -> pikepdf.Array:
        """Return the way back from marked content to its element, page by page."""
        found = Array()
        for n, owners in enumerate(self._owners):
            found.append(n)
            found.append(self._pdf.make_indirect(Array([owners[mcid] for mcid in range(len(owners))])))
        return found


def _string(text: str) -> pikepdf.String:
    return String(_clean(text))


def _clean(text: str) -> str:
    """Return text without control characters and halves of letters, which no string in a PDF may hold."""
    return "".join(letter for letter in text if unicodedata.category(letter) not in ("Cc", "Cs", "Cn"))


def _attribute(owner: str, told: dict[str, str | int | tuple[float, ...]]) -> pikepdf.Dictionary:
    found = Dictionary(O=Name(f"/{owner}"))
    for key, value in told.items():
        found[f"/{key}"] = _told(value)
    return found


def _outline(pdf: pikepdf.Pdf, bookmarks: Sequence[Bookmark]) -> None:
    if not bookmarks:
        return
    with pdf.open_outline() as outline:
        above: list[tuple[int, list[pikepdf.OutlineItem]]] = [(0, outline.root)]
        for mark in bookmarks:
            item = pikepdf.OutlineItem(
                _clean(" ".join(mark.title.split())), mark.page, "XYZ", left=0, top=mark.top + 12
            )
            while above[-1][0] >= mark.level:
                above.pop()
            above[-1][1].append(item)
            above.append((mark.level, item.children))


def _describe(pdf: pikepdf.Pdf, about: About) -> None:
    language, title = next(iter(about.titles.items()))
    pdf.Root.Lang = String({"en": "en-GB", "cy": "cy-GB"}.get(language, language))
    pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    pdf.Root.PageMode = Name.UseOutlines if "/Outlines" in pdf.Root else Name.UseNone
    info = {"/Title": title, "/Author": about.author, "/Subject": about.subject, "/Creator": "LPIP Workshop"}
    if about.day:
        info["/CreationDate"] = info["/ModDate"] = f"D:{about.day:%Y%m%d}000000Z"
    pdf.trailer.Info = pdf.make_indirect(Dictionary({k: _string(v) for k, v in info.items() if v}))
    metadata = pdf.make_stream(_xmp(about).encode())
    metadata.Type, metadata.Subtype = Name.Metadata, Name.XML
    pdf.Root.Metadata = metadata


def _xmp(about: About) -> str:
    """Return the metadata as XMP (ISO 16684-1), with the mark of PDF/UA-1."""
    main = next(iter(about.titles.values()))
    titles = _alternatives({"x-default": main, **about.titles})
    subject = f"<dc:description>{_alternatives({'x-default': about.subject})}</dc:description>"
    author = f"<dc:creator><rdf:Seq><rdf:li>{_xml(about.author)}</rdf:li></rdf:Seq></dc:creator>"
    when = f"{about.day}T00:00:00Z" if about.day else ""
    dates = f"<xmp:CreateDate>{when}</xmp:CreateDate><xmp:ModifyDate>{when}</xmp:ModifyDate>" if when else ""
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"'
        ' xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">'
        f"<dc:title>{titles}</dc:title>{author if about.author else ''}"
        f"{subject if about.subject else ''}<xmp:CreatorTool>LPIP Workshop</xmp:CreatorTool>{dates}"
        "<pdfuaid:part>1</pdfuaid:part></rdf:Description></rdf:RDF></x:xmpmeta>"
        '<?xpacket end="w"?>'
    )


def _alternatives(texts: dict[str, str]) -> str:
    items = (f'<rdf:li xml:lang="{language}">{_xml(text)}</rdf:li>' for language, text in texts.items())
    return f"<rdf:Alt>{''.join(items)}</rdf:Alt>"


def _xml(text: str) -> str:
    return escape(_clean(text))


def _told(value: str | int | tuple[float, ...]) -> Name | Array | int:
    if isinstance(value, tuple):
        return Array(value)
    return Name(f"/{value}") if isinstance(value, str) else value
