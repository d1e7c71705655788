"""What the preview beside the papers shows, and what it waits for."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from panelsec.screens.desk import Desk
from panelsec.screens.papers.screen import PapersScreen
from tests.screens.harness import keys, press, printed, settle
from tests.screens.stages import Staged, staged
from tests.screens.test_papers import RESPONSES_IN, opened

LEFT, ALONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Staged]:
    with staged(tmp_path, "open-03", RESPONSES_IN) as made:
        made.at("2023-02-27T10:00")
        yield made


@pytest.fixture
def screen(seat: Desk, case: Staged, shown: Callable[[QWidget], QWidget]) -> PapersScreen:
    return opened(seat, case, shown)


def _show_copy(screen: PapersScreen, desk: Desk) -> None:
    press(screen.form.show_button, desk)
    assert "Papers for the" in printed(screen.form.preview)[0]


def test_the_preview_says_that_a_copy_is_being_put_together_until_it_is_shown(
    screen: PapersScreen, seat: Desk
) -> None:
    preview = screen.form.preview
    screen.form.copies_table.setFocus()
    keys(Qt.Key.Key_Return)
    assert preview.fault_label.isVisible()
    assert "is being put together…" in preview.fault_label.text()
    assert preview.view.isVisible()
    settle(seat)
    assert not preview.fault_label.isVisible()


def test_after_a_copy_was_shown_enter_and_a_click_show_the_paper_that_is_current(
    screen: PapersScreen, seat: Desk
) -> None:
    table = screen.form.papers_table
    first = printed(screen.form.preview)[0]
    _show_copy(screen, seat)
    table.setFocus()
    keys(Qt.Key.Key_Return)
    settle(seat)
    assert printed(screen.form.preview)[0] == first
    assert screen.form.preview.view.hasFocus()

    _show_copy(screen, seat)
    QTest.mouseClick(table.viewport(), LEFT, ALONE, table.visualRect(table.model().index(0, 1)).center())
    settle(seat)
    assert printed(screen.form.preview)[0] == first


def test_once_the_last_file_that_waited_is_left_out_the_current_paper_is_shown_again(
    screen: PapersScreen, seat: Desk, tmp_path: Path
) -> None:
    first = printed(screen.form.preview)[0]
    note = tmp_path / "Note.txt"
    note.write_text("The porter called at nine.")
    screen.taking.offer([note])
    settle(seat)
    assert "The porter called" in printed(screen.form.preview)[0]
    press(screen.form.leave_out_button, seat)
    settle(seat)
    assert printed(screen.form.preview)[0] == first


def test_enter_on_a_file_that_waits_leads_to_what_is_asked_of_it(
    screen: PapersScreen, seat: Desk, tmp_path: Path
) -> None:
    note = tmp_path / "Note.txt"
    note.write_text("The porter called at nine.")
    screen.taking.offer([note])
    settle(seat)
    assert screen.form.offers_table.hasFocus()
    keys(Qt.Key.Key_Return)
    assert screen.form.paper_title_edit.hasFocus()


def test_end_leads_to_the_last_paper_and_home_to_the_first(screen: PapersScreen) -> None:
    screen.form.papers_table.setFocus()
    keys(Qt.Key.Key_End)
    assert screen.form.papers_table.current_key() == "D8"
    keys(Qt.Key.Key_Home)
    assert screen.form.papers_table.current_key() == "D1"
