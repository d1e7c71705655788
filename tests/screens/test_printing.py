"""What goes on paper, on one side or on both."""

import os
from functools import partial
from pathlib import Path

import pikepdf
import pypdf
import pytest
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QRadioButton, QWidget

from panelsec.bundle.drawing import Drawing
from panelsec.bundle.plan import Paper
from panelsec.errors import Unavailable
from panelsec.screens import printing
from panelsec.screens.printing import Copy, put_on_paper
from panelsec.widgets.previews import page_pictures
from tests.bundle import pdfs
from tests.bundle.test_build import SHA, built, plan_of


def test_a_page_that_takes_too_long_is_named_and_nothing_is_printed(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page_pictures, "Drawing", partial(Drawing, limit=0.2))
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    left: list[bool] = []
    printer.abort = lambda: left.append(True)  # a printer that writes a PDF does not know how
    with pytest.raises(Unavailable, match=r"Page 1 takes more than 0.2 seconds"):
        put_on_paper(printer, (pdfs.heavy(),), lambda *_: None)
    assert left


@pytest.mark.parametrize(
    ("duplex", "sides"), [(QPrinter.DuplexMode.DuplexNone, 5), (QPrinter.DuplexMode.DuplexLongSide, 6)]
)
def test_on_both_sides_no_paper_begins_on_the_back_of_a_letter(
    qapp: QApplication, tmp_path: Path, duplex: QPrinter.DuplexMode, sides: int
) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.duplex = lambda: duplex  # a printer that writes a PDF says that it prints on one side
    letter, papers = pdfs.paper("letter"), pdfs.paper("one", "two", "three", "four")
    assert put_on_paper(printer, (letter, papers), lambda *_: None) == 5
    printed = pypdf.PdfReader(tmp_path / "printed.pdf").pages
    assert len(printed) == sides
    assert [bool(page.images) for page in printed][1] is (sides == 5)


BOTH = QPrinter.DuplexMode.DuplexLongSide


@pytest.fixture
def printer(qapp: QApplication, tmp_path: Path) -> QPrinter:
    made = QPrinter()
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(tmp_path / "printed.pdf"))
    made.setResolution(72)
    return made


def _sides(tmp_path: Path) -> list[bool]:
    """Of each side whether something is printed on it."""
    return [bool(page.images) for page in pypdf.PdfReader(tmp_path / "printed.pdf").pages]


def test_with_tabs_each_paper_begins_on_a_new_sheet(printer: QPrinter, tmp_path: Path) -> None:
    data, receipt = built(plan_of(*(Paper(t, SHA, pdfs.paper(*t)) for t in ("ab", "c", "def"))))
    printer.duplex = lambda: BOTH  # a printer that writes a PDF says that it prints on one side
    starts = tuple(row.at for row in receipt.rows)
    assert starts == (1, 3, 4)
    assert put_on_paper(printer, (Copy(data, starts),), lambda *_: None) == 7
    assert _sides(tmp_path) == [*(True, False), *(True, True), *(True, False), *(True, True, True)]


def test_some_pages_of_a_copy_are_chosen_by_the_numbers_printed_on_them(
    printer: QPrinter, tmp_path: Path
) -> None:
    late = Paper("late", SHA, pdfs.paper("x", "y"), inserted=True)
    plan = plan_of(Paper("a", SHA, pdfs.paper("p", "q")), late, Paper("b", SHA, pdfs.paper("r", "s")))
    data, receipt = built(plan)
    assert receipt.numbers == ("1", "2", "3", "3.1", "3.2", "4", "5")
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(3, 4)
    told: list[int] = []
    cover = pdfs.paper("letter")
    assert put_on_paper(printer, (cover, Copy(data)), lambda _, of, __: told.append(of)) == 4
    assert len(_sides(tmp_path)) == 4  # 3, 3.1, 3.2, 4, without the letter
    printer.setOutputFileName(str(tmp_path / "letter.pdf"))
    printer.setFromTo(2, 2)
    assert put_on_paper(printer, (pdfs.paper("one", "two", "three"),), lambda *_: None) == 1


def test_a_page_that_lies_across_fills_the_sheet_with_its_top_to_the_left(
    printer: QPrinter, tmp_path: Path
) -> None:
    across = pikepdf.Pdf.new()
    pdfs.add_page(across, pdfs.said("Top", 40, 540), (0, 0, 842, 595))
    put_on_paper(printer, (pdfs.saved(across),), lambda *_: None)
    [page] = pypdf.PdfReader(tmp_path / "printed.pdf").pages
    image = page.images[0].image.convert("L")
    assert image.height > image.width
    assert page.mediabox.height > page.mediabox.width
    _, top, right, _ = image.point(lambda ink: 255 if ink < 128 else 0).getbbox()
    assert right < image.width / 2  # what stands in the upper left lies in the lower left
    assert top > image.height / 2


def test_what_lies_on_its_way_to_the_printer_is_gone_before_a_stopped_print_could_send_it(
    printer: QPrinter, monkeypatch: pytest.MonkeyPatch
) -> None:
    spools, gone = list[Path](), list[bool]()

    class Spooling(QPainter):
        """As CUPS's library, which sends at the end whatever was written."""

        def __init__(self, on: QPrinter) -> None:
            super().__init__(on)
            spools.append(Path(os.environ["TMPDIR"]) / "half of the papers")
            spools[0].write_text("half")

        def end(self) -> bool:
            gone.append(not spools[0].exists())
            return super().end()

    def stop(done: int, of: int, words: str) -> None:
        if done:
            raise InterruptedError

    monkeypatch.setattr(printing, "QPainter", Spooling)
    with pytest.raises(InterruptedError):
        put_on_paper(printer, [pdfs.many(3)], stop)
    assert gone == [True]
    assert os.environ.get("TMPDIR") != str(spools[0].parent)
    gone.clear()
    spools.clear()
    put_on_paper(printer, [pdfs.many(3)], lambda *_: None)
    assert gone == [False]


def test_the_dialog_offers_no_pages_that_are_counted_otherwise_than_they_are_numbered(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    offered = dict[str, bool]()

    def look(dialog: QPrintDialog) -> bool:
        for each in dialog.findChildren(QRadioButton):
            offered[each.objectName()] = not each.isHidden()
        return False

    monkeypatch.setattr(QPrintDialog, "exec", look)
    printing.ask_printer(QWidget(), "Papers", 12)
    assert offered["printRange"]
    assert not offered["pagesRadioButton"]
