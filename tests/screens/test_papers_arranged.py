"""The papers put in order, and under headings, by keyboard and by pointer; taken back; kept."""

import io
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pikepdf
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDrag, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from panelsec.actions.letters.writing import Wanted, bundle
from panelsec.procedure import events as ev
from panelsec.procedure.in_words.sentences import in_words
from panelsec.screens.desk import Desk
from panelsec.screens.papers.lines import Heading, laid, moved, read, with_all
from panelsec.screens.papers.screen import PapersScreen
from panelsec.screens.window import editing
from tests.screens import test_papers
from tests.screens.harness import hold, keys, press, printed, settle, walk_to
from tests.screens.played import before
from tests.screens.stages import Staged
from tests.screens.test_papers import _rows

ALT = Qt.KeyboardModifier.AltModifier
case, screen = test_papers.case, test_papers.screen


def _order(screen: PapersScreen) -> list[str]:
    """Numbers of papers, and the words of headings."""
    return [row[0] or row[1] for row in _rows(screen, "papers")]


def _put_heading(screen: PapersScreen, seat: Desk, paper: str, words: str) -> None:
    screen.form.papers_table.choose(paper)
    screen.form.papers_table.setFocus()
    press(screen.form.heading_button, seat)
    keys(words)
    press(screen.form.heading_save_button, seat)


def test_headings_put_by_keyboard_stand_in_the_index_and_the_bookmarks_of_every_copy(
    screen: PapersScreen, seat: Desk, case: Staged
) -> None:
    form = screen.form
    _put_heading(screen, seat, "D2", "Photographs")
    assert form.papers_table.hasFocus()
    assert _order(screen)[:4] == ["D1", "Photographs", "D2", "D3"]
    hold(screen)
    form.papers_table.setFocus()
    _put_heading(screen, seat, "D3", "Responses")
    press(form.order_save_button, seat)

    arranged = case.case.last(ev.PapersArranged)
    assert arranged.sections[:2] == (("D2", "Photographs"), ("D3", "Responses"))
    assert "Under ‘Photographs’: D2." in in_words(case.case, arranged)
    made = bundle(case.session, case.reference, Wanted("L15", "R2"))
    assert [row.title for row in made.receipt.rows][:2] == [
        case.case.documents[d].title for d in ("D1", "D2")
    ]
    assert _headings(made.pdf) == ["Papers", "Photographs", "Responses"]


def _headings(pdf: bytes) -> list[str]:
    with pikepdf.open(io.BytesIO(pdf)) as document, document.open_outline() as outline:
        sections = [each for each in outline.root if each.children]
        return [str(each.title).partition(" [")[0] for each in sections]


def test_a_heading_is_worded_otherwise_and_taken_out_and_each_step_is_taken_back(
    screen: PapersScreen, seat: Desk
) -> None:
    form, before = screen.form, _order(screen)
    _put_heading(screen, seat, "D2", "Photos")
    keys(Qt.Key.Key_Return)  # on the heading: its words
    assert form.heading_edit.hasFocus()
    form.heading_edit.selectAll()
    keys("Photographs", Qt.Key.Key_Return)
    assert _order(screen)[1] == "Photographs"
    keys(Qt.Key.Key_Delete)
    assert _order(screen) == before
    _undo()
    assert _order(screen)[1] == "Photographs"
    _undo()
    assert _order(screen)[1] == "Photos"
    _undo(Qt.KeyboardModifier.ShiftModifier)  # redo
    assert _order(screen)[1] == "Photographs"
    walk_to(form.down_button)
    _undo()
    _undo()
    assert _order(screen) == before
    assert not form.order_save_button.isVisible()


def _undo(more: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """By its keys, as the system sends them: to what has the focus."""
    at = QApplication.focusWidget()
    assert at is not None
    QTest.keyClick(at, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | more)


def test_undo_of_the_menu_takes_a_move_back_where_the_table_has_the_focus(
    screen: PapersScreen, seat: Desk
) -> None:
    before = _order(screen)
    QTest.keyClick(screen.form.papers_table, Qt.Key.Key_Down, ALT)
    assert _order(screen) != before
    editing.undo()
    assert _order(screen) == before
    editing.redo()
    assert _order(screen) != before


def test_an_empty_heading_and_one_that_cannot_be_printed_are_asked_for_again(
    screen: PapersScreen, seat: Desk
) -> None:
    form = screen.form
    press(form.heading_button, seat)
    press(form.heading_save_button, seat)
    assert form.heading_edit.hasFocus()
    assert form.heading_errors.text() == "Write the heading."
    hold(screen)
    form.heading_edit.setFocus()
    form.heading_edit.setText("Photographs \U0001f4f7")
    keys(Qt.Key.Key_Return)
    assert "cannot print" in form.heading_errors.text()
    press(form.heading_leave_button, seat)
    assert form.papers_table.hasFocus()


def test_what_is_dragged_lies_where_it_is_dropped(
    screen: PapersScreen, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = screen.form.papers_table
    table.choose("D5")

    def dropped(drag: QDrag, _: Qt.DropAction) -> Qt.DropAction:
        assert drag.mimeData().formats()
        onto = table.visualRect(table.model().index(0, 1))
        at = QPointF(onto.center().x(), onto.bottom())
        table.dropEvent(SimpleNamespace(source=lambda: table, position=lambda: at, accept=lambda: None))
        return Qt.DropAction.MoveAction

    monkeypatch.setattr(QDrag, "exec", dropped)
    before = len(_order(screen))
    table.startDrag(Qt.DropAction.MoveAction)
    assert _order(screen)[:3] == ["D1", "D5", "D2"]
    assert len(_order(screen)) == before
    assert table.current_key() == "D5"


def test_an_order_that_is_not_kept_is_there_again_after_another_case_and_after_a_lock(
    screen: PapersScreen, seat: Desk, case: Staged, shown: Callable[[QWidget], QWidget]
) -> None:
    _put_heading(screen, seat, "D2", "Photographs")
    assert screen.arranging._kept.flush()
    again = PapersScreen(seat)  # the window makes its pages anew once it is unlocked
    again.show_case(case.reference)
    assert _order(again)[1] == "Photographs"
    assert not again.form.order_save_button.isHidden()
    again.arranging.leave()
    later = PapersScreen(seat)
    later.show_case(case.reference)
    assert "Photographs" not in _order(later)


def test_a_copy_is_looked_at_in_the_order_and_under_the_headings_that_are_not_kept_yet(
    screen: PapersScreen, seat: Desk, case: Staged
) -> None:
    before = len(case.case.events)
    _put_heading(screen, seat, "D2", "Photographs")
    walk_to(screen.form.copies_table)
    keys(Qt.Key.Key_Return)
    settle(seat)
    assert "Photographs" in printed(screen.form.preview)[0]
    assert len(case.case.events) == before
    press(screen.form.build_button, seat)
    assert "not kept yet" in screen.form.built_label.text()
    assert screen.form.order_save_button.hasFocus()
    assert len(case.case.events) == before


def test_a_copy_in_post_that_stands_under_other_headings_now_is_built_again(
    screen: PapersScreen, seat: Desk, case: Staged
) -> None:
    press(screen.form.build_button, seat)
    _put_heading(screen, seat, "D2", "Photographs")
    press(screen.form.order_save_button, seat)
    assert {row[4] for row in _rows(screen, "copies")} == {"In Post, under other headings: build it again"}


def test_lines_read_again_what_they_were_laid_from() -> None:
    sections = {"D2": "Photographs", "D3": "Photographs", "D5": "Responses"}
    lines = laid(("D1", "D2", "D3", "D4", "D5"), sections)
    assert [each if isinstance(each, str) else each.words for each in lines] == [
        *("D1", "Photographs", "D2", "D3", "Papers", "D4", "Responses", "D5")
    ]
    assert read(lines) == (("D1", "D2", "D3", "D4", "D5"), tuple(sections.items()))
    assert moved(("a", "b", "c"), "a", 3) == ("b", "c", "a")
    assert moved(("a", "b", "c"), "c", 0) == ("c", "a", "b")


def test_what_comes_in_meanwhile_stands_at_the_end_under_no_heading_of_the_secretarys() -> None:
    lines = with_all(("D1", Heading(1, "Photographs"), "D2"), ("D1", "D2", "D3"))
    assert read(lines) == (("D1", "D2", "D3"), (("D2", "Photographs"),))


def test_files_are_let_go_anywhere_on_the_page_and_stay_where_they_lie(
    screen: PapersScreen, seat: Desk, tmp_path: Path
) -> None:
    note = tmp_path / "Note.txt"
    note.write_text("The porter called at nine.")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(each)) for each in (note, tmp_path)])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    either = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(20, 20), either, data, left, none)
    screen.form.papers_table.dragEnterEvent(enter)
    assert not enter.isAccepted()  # so that the page is asked
    screen.dragEnterEvent(enter)
    assert enter.isAccepted()
    drop = QDropEvent(QPointF(20, 20), either, data, left, none)
    drop.setDropAction(Qt.DropAction.MoveAction)  # as file managers propose on one disk
    screen.dropEvent(drop)
    assert drop.dropAction() is Qt.DropAction.CopyAction
    settle(seat)
    rows = _rows(screen, "offers")
    assert [row[0] for row in rows] == ["Note.txt", tmp_path.name]
    assert "is a folder or a device, and no file. Choose the files themselves." in rows[1][1]


def test_in_an_appeal_the_secretarys_headings_stand_among_its_parts_and_no_page_moves_8_7(
    tmp_path: Path, desk: Desk, shown: Callable[[QWidget], QWidget]
) -> None:
    with before(tmp_path, desk, PapersScreen, "open-02", "meet", committee="AC1") as made:
        screen = made.screen
        shown(screen)
        screen.show_case(made.reference)
        settle(made.desk)
        gone = next(e for e in made.case.all(ev.LetterPrepared) if e.letter == "L27")
        first = next(d for d in gone.laid if d in made.case.documents and not d.startswith("L"))
        wanted = Wanted("L27", gone.to, gone.respondent)
        was = bundle(made.session, made.reference, wanted)
        _put_heading(screen, made.desk, first, "What the appeal rests on")
        assert "Copies have gone" in screen.form.order_label.text()
        press(screen.form.order_save_button, made.desk)
        now = bundle(made.session, made.reference, wanted)
        assert "What the appeal rests on" in _headings(now.pdf)
        assert "Decision appealed from" in _headings(now.pdf)
        assert [row.first for row in now.receipt.rows] == [row.first for row in was.receipt.rows]
        press(screen.form.show_button, made.desk)
        assert screen.form.preview.page == 1
