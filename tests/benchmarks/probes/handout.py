"""The sample's handout as PDF, once cold and then warm; the floor is Qt setting the same words untagged."""

from __future__ import annotations

import sys
import time
from contextlib import closing
from pathlib import Path
from statistics import median

CODE_STARTED = time.perf_counter()
TIMES = 7


def main() -> None:
    """Write it again and again."""
    from lpip_workshop.app.library import open_store
    from lpip_workshop.report.handout import handout, worksheets
    from lpip_workshop.report.pdf import pdf_bytes
    from tests.benchmarks.probes.told import tell

    with closing(open_store(Path(sys.argv[1]))) as store:

        def made(make) -> bytes:
            with store.read() as session:
                document = make(session, sys.argv[2])
            return pdf_bytes(document, ("en",))

        pdf = made(handout)
        cold = (time.perf_counter() - CODE_STARTED) * 1000
        with store.read() as session:
            words = handout(session, sys.argv[2])
        set_by_qt = qt_writer(words)
        set_by_qt()
        turns = [(took(lambda: made(handout)), took(set_by_qt), took(lambda: made(worksheets))) for _ in range(TIMES)]
        warm, floor, sheets = (median(column) for column in zip(*turns, strict=True))
        tell(cold=cold, warm=warm, floor=floor, sheets=sheets, pages=pages(pdf), sheet_pages=pages(made(worksheets)))


def qt_writer(document):
    """Return a function that writes the words of a document as a PDF without tags and figures."""
    from PySide6.QtCore import QBuffer
    from PySide6.QtGui import QPageSize, QPdfWriter, QTextDocument
    from PySide6.QtWidgets import QApplication

    from lpip_workshop.report.html import write_html
    from lpip_workshop.widgets.theme import apply_theme

    app = QApplication.instance() or QApplication([])
    apply_theme(app)
    html = write_html(document, ("en",))

    def write() -> None:
        buffer = QBuffer()
        buffer.open(QBuffer.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        page = QTextDocument()
        page.setHtml(html)
        page.print_(writer)

    return write


def took(deed) -> float:
    """Return the milliseconds it took."""
    began = time.perf_counter()
    deed()
    return (time.perf_counter() - began) * 1000


def pages(pdf: bytes) -> int:
    """Return how many pages a PDF has."""
    import io

    import pikepdf

    with pikepdf.open(io.BytesIO(pdf)) as opened:
        return len(opened.pages)


main()
