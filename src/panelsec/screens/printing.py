"""Puts a PDF on paper by the system's print dialog, out of memory, page by page."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from html import escape
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QPainter, QTextDocument
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from panelsec.procedure.counting import written

DOTS = 300  # an inch: more is not seen on paper
POINTS = 72


@dataclass(frozen=True)
class CodeSheet:
    """A recovery code, and what tells its sheet from the next one's: which file it opens, whose that is, and the day."""

    code: str = field(repr=False)
    file: Path
    office: str
    made: date

    def html(self) -> str:
        return (
            "<h1>Recovery code of a panelsec office</h1>"
            f"<p>Office: {escape(self.office)}<br>File: {escape(self.file.name)}<br>"
            f"Where it lay: {escape(str(self.file.parent))}<br>Code made on: {written(self.made)}</p>"
            "<p>Whoever has this code and the file, or a backup of it, can read every case. Keep it apart from the computer.</p>"
            f"<p style='font-size:16pt'><code>{self.code}</code></p>"
            "<p>A sheet for this file with a later day takes the place of this one. Keep this one too for as long as backups "
            "from before that day are kept: they open with this code alone.</p>"
        )


def ask_printer(parent: QWidget, name: str) -> QPrinter | None:
    """The printer that the secretary chooses, or none."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    return printer if QPrintDialog(printer, parent).exec() else None


def print_code(parent: QWidget, sheet: CodeSheet) -> None:
    """By the system's print dialog; nothing is written to disk by us."""
    printer = QPrinter()
    if QPrintDialog(printer, parent).exec():
        document = QTextDocument()
        document.setHtml(sheet.html())
        document.print_(printer)


def put_on_paper(
    printer: QPrinter, contents: Sequence[bytes], report: Callable[[int, int, str], None]
) -> int:
    """Prints every page of one PDF after the other, fitted to the paper, and gives their number; safe on a background thread.

    Where both sides are printed, each PDF begins on a sheet of its own: no paper stands on the back of a letter.
    """
    opened = [_opened(content) for content in contents]
    sheets = list(_sides([document for _, document in opened], printer.duplex()))
    printer.setResolution(min(printer.resolution(), DOTS))
    painter = QPainter(printer)
    try:
        for at, (document, page) in enumerate(sheets):
            report(at, len(sheets), f"Page {at + 1} of {len(sheets)}")
            if at:
                printer.newPage()
            if page is not None:
                _paint(painter, printer, document, page)
    finally:
        painter.end()
        for _, document in opened:
            document.close()
    return len([page for _, page in sheets if page is not None])


def _sides(
    documents: Sequence[QPdfDocument], duplex: QPrinter.DuplexMode
) -> Iterator[tuple[QPdfDocument, int | None]]:
    """Each side that is printed; no page: it is left empty."""
    count = 0
    for document in documents:
        if count % 2 and duplex != QPrinter.DuplexMode.DuplexNone:
            yield document, None
            count += 1
        yield from ((document, page) for page in range(document.pageCount()))
        count += document.pageCount()


def _opened(content: bytes) -> tuple[QBuffer, QPdfDocument]:
    """The document reads from the buffer for as long as it is open."""
    data = QBuffer()
    data.setData(QByteArray(content))
    data.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(data)
    return data, document


def _paint(painter: QPainter, printer: QPrinter, document: QPdfDocument, page: int) -> None:
    sheet = printer.pageLayout().fullRectPixels(printer.resolution())
    edge = printer.pageLayout().paintRectPixels(printer.resolution())
    size = document.pagePointSize(page) * (printer.resolution() / POINTS)
    fitted = (
        size.toSize().scaled(edge.size(), Qt.AspectRatioMode.KeepAspectRatio)
        if _too_large(size.toSize(), sheet.size())
        else size.toSize()
    )
    image = document.render(page, fitted)
    left = (sheet.width() - fitted.width()) // 2 - edge.left()
    top = (sheet.height() - fitted.height()) // 2 - edge.top()
    painter.drawImage(left, top, image)


def _too_large(page: QSize, sheet: QSize) -> bool:
    return page.width() > sheet.width() + 2 or page.height() > sheet.height() + 2
