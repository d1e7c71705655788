"""Puts a PDF on paper by the system's print dialog, out of memory, page by page."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import date
from html import escape
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QRect, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter, QTextDocument
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from panelsec.procedure.counting import written
from panelsec.widgets.page_pictures import pages_of

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


@dataclass(frozen=True)
class _Print:
    """A PDF that is printed: the sizes of its pages in points, and each page at a scale."""

    sizes: Sequence[QSizeF]
    page: Callable[[int, float], QImage]


def put_on_paper(
    printer: QPrinter, contents: Sequence[bytes], report: Callable[[int, int, str], None]
) -> int:
    """Prints every page of one PDF after the other, fitted to the paper, and gives their number; safe on a background thread.
    Unavailable names a page that takes too long to draw: then none is printed.

    Where both sides are printed, each PDF begins on a sheet of its own: no paper stands on the back of a letter.
    """
    with ExitStack() as stack:
        prints = [stack.enter_context(_opened(content, lambda: report(0, 0, ""))) for content in contents]
        sheets = list(_sides(prints, printer.duplex()))
        printer.setResolution(min(printer.resolution(), DOTS))
        painter = QPainter(printer)
        stack.callback(painter.end)
        try:
            for at, (each, page) in enumerate(sheets):
                report(at, len(sheets), f"Page {at + 1} of {len(sheets)}")
                if at:
                    printer.newPage()
                if page is not None:
                    _paint(painter, printer, each, page)
        except BaseException:  # a part of the papers would be taken for all of them
            printer.abort()
            raise
    return len([page for _, page in sheets if page is not None])


def _sides(prints: Sequence[_Print], duplex: QPrinter.DuplexMode) -> Iterator[tuple[_Print, int | None]]:
    """Each side that is printed; no page: it is left empty."""
    count = 0
    for each in prints:
        if count % 2 and duplex != QPrinter.DuplexMode.DuplexNone:
            yield each, None
            count += 1
        yield from ((each, page) for page in range(len(each.sizes)))
        count += len(each.sizes)


@contextmanager
def _opened(content: bytes, heed: Callable[[], object]) -> Iterator[_Print]:
    data, document = QBuffer(), QPdfDocument()
    data.setData(QByteArray(content))
    data.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(data)
    sizes = [document.pagePointSize(page) for page in range(document.pageCount())]
    document.close()
    with pages_of(content, heed) as page:
        yield _Print(sizes, page)


def _paint(painter: QPainter, printer: QPrinter, each: _Print, page: int) -> None:
    sheet = printer.pageLayout().fullRectPixels(printer.resolution())
    edge = printer.pageLayout().paintRectPixels(printer.resolution())
    points = each.sizes[page]
    size = (points * (printer.resolution() / POINTS)).toSize()
    fitted = (
        size.scaled(edge.size(), Qt.AspectRatioMode.KeepAspectRatio)
        if _too_large(size, sheet.size())
        else size
    )
    image = each.page(page, fitted.width() / max(points.width(), 1))
    left = (sheet.width() - fitted.width()) // 2 - edge.left()
    top = (sheet.height() - fitted.height()) // 2 - edge.top()
    painter.drawImage(QRect(QPoint(left, top), fitted), image)


def _too_large(page: QSize, sheet: QSize) -> bool:
    return page.width() > sheet.width() + 2 or page.height() > sheet.height() + 2
