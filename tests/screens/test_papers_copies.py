"""Each reader's copy looked at while it is arranged, as that reader needs it, and its receipt once it is built."""

import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import Any

import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget

from panelsec.actions.bundles import receipts
from panelsec.actions.papers.case_papers import take_in_paper
from panelsec.errors import Refused
from panelsec.letters.copy_receipt import receipt_of_copy
from panelsec.procedure.letters.to_whom import drafts
from panelsec.procedure.office import Office
from panelsec.procedure.people import Document, Kind, PaperInCopy
from panelsec.screens.desk import Desk
from panelsec.screens.papers.screen import PapersScreen
from panelsec.screens.post import sending
from panelsec.screens.post.screen import PostScreen
from tests.screens.harness import hold, press, printed, settle, walk_to
from tests.screens.stages import Staged, staged
from tests.screens.test_papers import _rows, opened

READY = 9  # acts: the response has come in
SAID = b"The lamp in the laboratory was on all night, as the porter wrote in his book."


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Staged]:
    with staged(tmp_path, "open-06", READY) as made:
        made.at("2022-11-21T09:55")
        taken = Document("D9", "Note of the porter", Kind.EVIDENCE)
        take_in_paper(made.session, made.reference, taken, "note.txt", SAID)
        yield made


@pytest.fixture
def screen(seat: Desk, case: Staged, shown: Callable[[QWidget], QWidget]) -> PapersScreen:
    return opened(seat, case, shown)


WATCHING: list[bool] = []
WRITTEN: list[str] = []
"""Files that this process opened to write to, while a test watches."""


def _note(event: str, args: tuple[Any, ...]) -> None:
    if event == "open" and WATCHING and (set(str(args[1] or "")) & set("wax+") or (args[2] or 0) & 3):
        WRITTEN.append(str(args[0]))


def test_every_readers_copy_is_looked_at_and_nothing_of_it_is_written_in_the_clear(
    screen: PapersScreen, seat: Desk, case: Staged, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    aside = tmp_path / "aside"
    aside.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(aside))
    monkeypatch.setenv("TMPDIR", str(aside))
    sys.addaudithook(_note)
    form, events = screen.form, len(case.case.events)
    WATCHING.append(True)
    assert not form.report_label.isVisible()
    walk_to(form.copies_table)
    readers = [row[0] for row in _rows(screen, "copies")]
    for at, reader in enumerate(readers):
        if at:
            QTest.keyClick(form.copies_table, Qt.Key.Key_Down)
        QTest.keyClick(form.copies_table, Qt.Key.Key_Return)
        settle(seat)
        assert f"Copy for {reader.split(';')[0]}" in printed(form.preview)[0]
    WATCHING.clear()

    assert len(readers) == 5
    assert len(case.case.events) == events
    store = {str(each) for each in tmp_path.iterdir()}
    assert [each for each in WRITTEN if each not in store and not each.startswith("/dev/")] == []
    assert list(aside.rglob("*")) == []
    assert not any(SAID in each.read_bytes() or b"%PDF" in each.read_bytes() for each in tmp_path.glob("*.*"))


def test_who_needs_large_print_has_the_index_so_and_the_words_beside_it(
    screen: PapersScreen, seat: Desk, case: Staged
) -> None:
    """2.5."""
    form = screen.form

    [hers] = [row[0] for row in _rows(screen, "copies") if "large print" in row[0]]
    assert hers == "Mr Owen Leigh; index in large print; with the words of the papers"
    form.copies_table.setFocus()
    assert not form.words_button.isVisible()
    sizes = {}
    for at, row in enumerate(_rows(screen, "copies")):
        form.copies_table.setCurrentCell(at, 0)
        press(form.show_button, seat)
        sizes[row[0]] = _largest_type(screen)
        if row[0] == hers:
            hold(screen)
            press(form.words_button, seat)
            assert "Note of the porter" in "".join(printed(form.preview))
    assert all(sizes[hers] > size for reader, size in sizes.items() if reader != hers)


def _largest_type(screen: PapersScreen) -> float:
    pdf = pypdf.PdfReader(BytesIO(screen.form.preview.pdf))
    found: list[float] = []
    pdf.pages[0].extract_text(visitor_text=lambda _, __, matrix, ___, size: found.append(size * matrix[0]))
    return sorted(found)[len(found) // 2]


def test_a_built_copy_has_a_receipt_that_is_shown_and_saved(
    screen: PapersScreen, seat: Desk, case: Staged, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = screen.form
    assert not form.receipt_button.isVisible()
    press(form.build_button, seat)
    hold(screen)
    form.build_button.setFocus()
    press(form.receipt_button, seat)
    assert "Receipt for a copy of the papers" in printed(form.preview)[0]
    names: list[str] = []

    def choose(_parent: object, _title: str, proposed: str, _kinds: str) -> tuple[str, str]:
        names.append(proposed)
        return str(tmp_path / "receipt.pdf"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    press(form.receipt_save_button, seat)
    copy = drafts(case.case)[0]
    assert names == [receipts.file_name(case.case, copy)]
    assert not any(p.name in names[0] for p in case.case.respondents.values())
    said = " ".join(
        " ".join(page.extract_text().split()) for page in pypdf.PdfReader(tmp_path / "receipt.pdf").pages
    )
    row = next(row for row in copy.receipt if row.title == "Note of the porter")
    assert row.sha256 == sha256(SAID).hexdigest()
    for digest in (row.sha256, copy.paper):
        assert digest in said.replace(" ", "")
    assert [r.title for r in copy.receipt] == [case.case.documents[d].title for d in copy.documents]


def test_a_receipt_spells_out_what_has_no_glyph_and_tells_what_was_noted() -> None:
    papers = (
        PaperInCopy(
            "Photograph \U0001f4f7", "ab" * 32, 1, "3", "3", ("An attachment was left out: 図.pdf.",)
        ),
        PaperInCopy("Withheld from this copy (2.26)", "", 2, "4", "5", ("Withheld from this reader.",)),
    )
    pdf = receipt_of_copy(
        Office(),
        reference="DC-1",
        title="Papers",
        reader="A. Member",
        made=datetime.fromisoformat("2027-03-02T09:30"),
        pages=5,
        sha256="cd" * 32,
        papers=papers,
    )
    said = " ".join(" ".join(p.extract_text().split()) for p in pypdf.PdfReader(BytesIO(pdf)).pages)
    assert "CAMERA" in said.upper()
    assert "An attachment was left out" in said
    assert "4 to 5" in said
    assert "Not of a file that came in" in said


def test_a_copy_of_before_receipts_says_how_to_get_one(
    screen: PapersScreen, seat: Desk, case: Staged
) -> None:
    press(screen.form.build_button, seat)
    old = replace(drafts(case.case)[0], receipt=())
    with pytest.raises(Refused, match="Build it again, and it has one"):
        receipts.receipt(case.session, case.reference, old)


def test_in_post_a_copy_is_printed_with_tabs_where_that_is_ticked(
    screen: PapersScreen,
    seat: Desk,
    case: Staged,
    shown: Callable[[QWidget], QWidget],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    press(screen.form.build_button, seat)
    post = PostScreen(seat)
    shown(post)
    post.show_case(case.reference)
    settle(seat)
    printed: list[Any] = []
    asked: list[int] = []
    monkeypatch.setattr(sending, "ask_printer", lambda _, __, last: asked.append(last) or object())
    monkeypatch.setattr(sending, "put_on_paper", lambda _, sheets, __: printed.append(sheets) or 9)
    copy = drafts(case.case)[0]
    post.point_at(str(copy.number))
    press(post.form.tabs_check, seat)
    hold(post)
    post.form.letters_table.setFocus()
    press(post.form.print_button, seat)

    [[_, papers]] = printed
    assert asked == [copy.pages]
    assert papers.tabs[0] == copy.pages - sum(paper.pages for paper in copy.receipt)
    assert len(papers.tabs) == len(copy.receipt)
