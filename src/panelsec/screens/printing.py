"""Prints a PDF from memory through the system's print dialog, page by page."""

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from shutil import rmtree
from tempfile import TemporaryDirectory

from PySide6.QtCore import QPoint, QRect, QRegularExpression, QSize, Qt
from PySide6.QtGui import QPainter, QTransform
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from panelsec.widgets.previews.page_pictures import Pages, pages_of

DOTS = 300  # an inch: more is not seen on paper
POINTS = 72
_TEMPORARY = "TMPDIR"


def ask_printer(parent: QWidget, name: str, last: int = 0) -> QPrinter | None:
    """The printer that the secretary chooses, or none; up to the page of number `last`, some of the pages may be chosen."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    dialog = QPrintDialog(printer, parent)
    for own in dialog.findChildren(QWidget, QRegularExpression("^pages(RadioButton|LineEdit)$")):
        own.hide()  # CUPS takes these from the sheets that reach it, whatever number is printed on them
    if last:
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        dialog.setMinMax(1, last)
    return printer if dialog.exec() else None


@dataclass(frozen=True)
class Copy:
    """The papers among what is printed: where some pages are chosen, it is by the numbers printed on them, and nothing
    else is printed. After so many of its pages as `tabs` says a new sheet begins."""

    pdf: bytes
    tabs: tuple[int, ...] = ()


@dataclass(frozen=True)
class _Print:
    """A PDF that is printed."""

    pages: Pages
    copy: Copy | None

    def chosen(self, printer: QPrinter) -> Iterator[int]:
        """Those of its pages that are printed; 12.1 goes with 12."""
        for page, label in enumerate(self.pages.labels):
            whole = label.partition(".")[0]
            if printer.printRange() is not QPrinter.PrintRange.PageRange or (
                whole.isdecimal() and printer.fromPage() <= int(whole) <= printer.toPage()
            ):
                yield page


def put_on_paper(
    printer: QPrinter, contents: Sequence[bytes | Copy], report: Callable[[int, int, str], None]
) -> int:
    """Prints every page of one PDF after the other, or those that were chosen, fitted to the paper, and gives their number;
    safe on a background thread. Unavailable names a page that takes too long to draw: then none is printed.

    Where both sides are printed, each PDF begins on a sheet of its own: no paper stands on the back of a letter.
    """
    copies = [each for each in contents if isinstance(each, Copy)]
    some = printer.printRange() is QPrinter.PrintRange.PageRange and copies
    with ExitStack() as stack:
        prints = [stack.enter_context(_opened(each, lambda: report(0, 0, ""))) for each in (some or contents)]
        sheets = list(_sides(prints, printer))
        printer.setResolution(min(printer.resolution(), DOTS))
        spool = stack.enter_context(TemporaryDirectory(prefix="panelsec-", ignore_cleanup_errors=True))
        painter = _begun(printer, spool)
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
            rmtree(spool)  # to a printer of CUPS Qt sends even then what lies there
            raise
    return len([page for _, page in sheets if page is not None])


def _begun(printer: QPrinter, spool: str) -> QPainter:
    """What CUPS's library writes until all is drawn lies in that folder."""
    usual = os.environ.get(_TEMPORARY)
    os.environ[_TEMPORARY] = spool
    try:
        return QPainter(printer)
    finally:
        os.environ.pop(_TEMPORARY)
        if usual is not None:
            os.environ[_TEMPORARY] = usual


def _sides(prints: Sequence[_Print], printer: QPrinter) -> Iterator[tuple[_Print, int | None]]:
    """Each side that is printed; no page: it is left empty."""
    count, both = 0, printer.duplex() != QPrinter.DuplexMode.DuplexNone
    for each in prints:
        tabs = each.copy.tabs if each.copy else ()
        for nth, page in enumerate(each.chosen(printer)):
            if both and count % 2 and (nth == 0 or page in tabs):
                yield each, None
                count += 1
            yield each, page
            count += 1


@contextmanager
def _opened(content: bytes | Copy, raise_if_cancelled: Callable[[], object]) -> Iterator[_Print]:
    copy = content if isinstance(content, Copy) else None
    pdf = content.pdf if isinstance(content, Copy) else content
    with pages_of(pdf, raise_if_cancelled) as pages:
        yield _Print(pages, copy)


def _paint(painter: QPainter, printer: QPrinter, each: _Print, page: int) -> None:
    """A page that lies across the sheet is turned, its top to the left."""
    sheet = printer.pageLayout().fullRectPixels(printer.resolution())
    edge = printer.pageLayout().paintRectPixels(printer.resolution())
    points = each.pages.sizes[page]
    size = (points * (printer.resolution() / POINTS)).toSize()
    turned = _across(size) != _across(sheet.size())
    place, room = (size.transposed() if turned else size), edge.size()
    fitted = (
        place.scaled(room, Qt.AspectRatioMode.KeepAspectRatio) if _too_large(place, sheet.size()) else place
    )
    width = fitted.height() if turned else fitted.width()
    image = each.pages.picture(page, width / max(points.width(), 1))
    if turned:
        image = image.transformed(QTransform().rotate(-90))
    left = (sheet.width() - fitted.width()) // 2 - edge.left()
    top = (sheet.height() - fitted.height()) // 2 - edge.top()
    painter.drawImage(QRect(QPoint(left, top), fitted), image)


def _across(size: QSize) -> bool:
    return size.width() > size.height()


def _too_large(page: QSize, sheet: QSize) -> bool:
    return page.width() > sheet.width() + 2 or page.height() > sheet.height() + 2
