"""Write a workshop's handout and worksheets as files."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from pathlib import Path

from lpip_workshop.report.files import write_whole
from lpip_workshop.report.handout import handout, worksheets
from lpip_workshop.storage.domain import Workshop
from lpip_workshop.storage.faults import file_trouble
from lpip_workshop.storage.rows import the
from lpip_workshop.storage.store import Store


def export_handout(
    store: Store, workshop_id: str, folder: Path, languages: Sequence[str], *, large_print: bool = False
) -> list[Path]:
    """Write the handout as PDF and HTML and return the files; raises Trouble where the folder cannot be written."""
    from lpip_workshop.report.html import write_html
    from lpip_workshop.report.pdf import pdf_bytes

    with store.read() as session:
        document = handout(session, workshop_id, languages)
        name = stem(the(session, Workshop, workshop_id).title, "handout", languages, large_print=large_print)
    html = write_html(document, tuple(languages)).encode()
    return [
        write_bytes(folder, f"{name}.pdf", pdf_bytes(document, tuple(languages), large_print)),
        write_bytes(folder, f"{name}.html", html),
    ]


def export_worksheets(store: Store, workshop_id: str, folder: Path, languages: Sequence[str]) -> list[Path]:
    """Write the worksheets as PDF and return the file; raises Trouble where the folder cannot be written."""
    from lpip_workshop.report.pdf import pdf_bytes

    with store.read() as session:
        document = worksheets(session, workshop_id)
        name = stem(the(session, Workshop, workshop_id).title, "worksheets", languages)
    return [write_bytes(folder, f"{name}.pdf", pdf_bytes(document, tuple(languages)))]


def export_privacy_notice(store: Store, workshop_id: str, folder: Path, languages: Sequence[str]) -> list[Path]:
    """Write the privacy notice as PDF and return the file; raises Trouble where the folder cannot be written."""
    from lpip_workshop.report.pdf import pdf_bytes
    from lpip_workshop.report.privacy import privacy_notice

    with store.read() as session:
        document = privacy_notice(session, workshop_id)
        name = stem(the(session, Workshop, workshop_id).title, "privacy", languages)
    return [write_bytes(folder, f"{name}.pdf", pdf_bytes(document, tuple(languages)))]


def count_untranslated(store: Store, workshop_id: str, languages: Sequence[str]) -> int:
    """Return how many texts of the handout have no translation into one of the languages."""
    from lpip_workshop.report.speech import untranslated

    with store.read() as session:
        document = handout(session, workshop_id)
    return sum(len(untranslated(document, language)) for language in languages)


def write_text(path: Path, text: str) -> Path:
    """Write a text file whole, making its folder; raises Trouble."""
    return write_bytes(path.parent, path.name, text.encode())


def write_bytes(folder: Path, name: str, content: bytes) -> Path:
    """Write a file whole, making its folder; raises Trouble."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise file_trouble(error, folder) from error
    write_whole(folder / name, content)
    return folder / name


def stem(title: str, kind: str, languages: Sequence[str], *, large_print: bool = False) -> str:
    """Return the name of a file without its ending."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode()
    slug = re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")[:60] or "workshop"
    return "-".join([slug, kind, *languages, *(["large-print"] if large_print else [])])
