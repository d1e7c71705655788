"""What goes on paper, on one side or on both."""

from functools import partial
from pathlib import Path

import pypdf
import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from panelsec.bundle.drawing import Drawing
from panelsec.errors import Unavailable
from panelsec.screens.printing import put_on_paper
from panelsec.widgets import page_pictures
from tests.bundle import pdfs


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
