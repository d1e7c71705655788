"""Handing a case over and taking one in: the file, its code, the way back."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit

from panelsec.actions.handing_over import hand_over
from panelsec.actions.office import change_settings
from panelsec.actions.recording import act
from panelsec.procedure import events as ev
from panelsec.procedure.custody import away
from panelsec.procedure.office import Settings
from panelsec.screens.case.screen import CaseScreen
from panelsec.screens.custody.screen import CustodyScreen
from panelsec.screens.incoming.screen import IncomingScreen
from panelsec.screens.places import Place
from panelsec.screens.typed import typed
from panelsec.storage.store import Store
from tests.screens.harness import hold, keys, settle, wait_for
from tests.screens.played import StoreDrafts, before


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "over.panelsec-case"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    return path


@pytest.fixture
def over(tmp_path, desk, shown):
    with before(tmp_path, desk, CustodyScreen, "open-02", "appeal") as room:
        shown(room.screen)
        room.screen.show_case(room.reference)
        yield room
        settle(room.desk)


def give(room) -> str:
    form = room.screen.form
    form.to_edit.setFocus()
    keys("Mr T. Yarrow", Qt.Key.Key_Tab, "The appeal.")
    form.give_button.setFocus()
    keys(Qt.Key.Key_Space)
    settle(room.desk)
    return form.code_label.text().replace("\n", "-")


def test_a_case_is_handed_over_and_its_code_is_shown_once(over, file, scheme):
    hold(over.screen)
    code = give(over)
    form = over.screen.form

    assert away(over.case).to == "Mr T. Yarrow"
    assert file.exists()
    assert len(code) > 30
    assert form.code_label.hasFocus()
    assert form.give_part.isHidden()
    hold(over.screen)
    form.code_button.setFocus()
    keys(Qt.Key.Key_Space)
    assert form.code_label.text() == ""
    assert not form.code_part.isVisible()
    over.screen.show_case(over.reference)
    assert code not in str(typed(over.screen))


def test_where_the_file_cannot_be_written_the_page_says_so_and_writes_it_elsewhere(over, file, monkeypatch):
    with monkeypatch.context() as patch:
        patch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file.parent / "no" / file.name), ""))
        give(over)
    form = over.screen.form
    assert "handed over in the record all the same" in form.answer_panel.text_label.text()
    assert form.out_part.isVisible()
    assert form.to_edit.text() == ""
    form.again_button.click()
    settle(over.desk)
    assert file.exists()
    assert form.code_label.isVisible()


def test_a_case_is_not_handed_over_to_nobody_or_without_a_reason(over, file):
    label = over.screen.form.to_edit_label
    assert label.height() <= 2 * label.fontMetrics().height(), (
        "it stands at its field, whatever room there is"
    )
    over.screen.form.give_button.click()
    assert over.screen.form.to_errors.isVisible()
    assert over.screen.form.why_errors.isVisible()
    assert over.screen.form.to_edit.hasFocus()
    assert away(over.case) is None


def test_no_file_chosen_is_nothing_done(over, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    give(over)
    assert away(over.case) is None
    assert over.screen.form.to_edit.text() == "Mr T. Yarrow"


def test_a_case_goes_back_to_the_secretary_from_whom_it_came(over):
    assert over.screen.form.to_edit.text() == ""
    act(over.session, over.reference, ev.TakenIn(**over.session.stamp(), source="Mr T. Yarrow", head=""))
    over.screen.show_case(over.reference)
    assert over.screen.form.to_edit.text() == "Mr T. Yarrow"
    assert not typed(over.screen)


def test_the_file_is_written_again_under_another_code(over, file):
    code = give(over)
    over.screen.form.again_button.click()
    settle(over.desk)
    again = over.screen.form.code_label.text().replace("\n", "-")
    assert again not in ("", code)


def test_a_case_that_will_not_come_is_taken_back_with_the_reason(over, file):
    give(over)
    form = over.screen.form
    form.back_button.click()
    assert form.back_errors.isVisible()
    form.back_edit.setFocus()
    keys("The stick was lost.")
    form.back_button.setFocus()
    keys(Qt.Key.Key_Space)
    settle(over.desk)
    assert away(over.case) is None
    assert over.case.events[-1].why == "The stick was lost."
    assert form.give_part.isVisible()
    assert form.to_edit.hasFocus(), "the button that was pressed is gone"


@pytest.fixture
def other(tmp_path, over, desk, shown, file):
    """The office of the Secretary to whom the case was handed over, at the page for it."""
    code = hand_over(over.session, over.reference, "Mr T. Yarrow", "The appeal.", file)
    (tmp_path / "other").mkdir()
    with Store.throwaway(tmp_path / "other") as store:
        session = replace(over.session, store=store, by="Mr T. Yarrow", known={})
        change_settings(session, Settings(closures=over.session.office().settings.closures))
        laid = replace(desk, office=session, drafts=StoreDrafts(store))
        screen = IncomingScreen(laid)
        shown(screen)
        screen.show_area()
        yield screen, laid, code
        settle(laid)


def read(screen, desk, code) -> None:
    screen.form.file_button.setFocus()
    keys(Qt.Key.Key_Space)
    assert screen.form.code_edit.hasFocus()
    keys(code, Qt.Key.Key_Return)
    settle(desk)


def test_a_file_is_read_with_its_code_looked_at_and_taken_in(other, over, went, scheme):
    screen, desk, code = other
    form = screen.form
    hold(screen)
    assert form.code_edit.echoMode() == QLineEdit.EchoMode.Normal  # it is read aloud on the telephone
    screen.point_at("back")  # the file that came back is asked for at once
    wait_for(lambda: form.file_label.text() != "")
    read(screen, desk, code)

    told = dict(form.found_table.words())
    assert told["Case"].startswith(over.reference)
    assert "Mr T. Yarrow" in told["From"]
    assert desk.office.store.record.cases() == []
    form.new_button.setFocus()
    keys(Qt.Key.Key_Space)
    assert "The case was opened" in form.new_label.text()
    hold(screen)
    assert code not in str(typed(screen)), "a code is no draft"

    form.take_button.setFocus()
    keys(Qt.Key.Key_Space)
    settle(desk)
    assert isinstance(desk.office.case(over.reference).events[-1], ev.TakenIn)
    assert form.case_button.hasFocus()
    keys(Qt.Key.Key_Space)
    assert went == [Place("case", over.reference)]


def test_a_wrong_code_and_a_missing_file_say_what_to_do(other, over):
    screen, desk, code = other
    screen.form.look_button.click()
    assert screen.form.file_errors.isVisible()
    assert screen.form.code_errors.isVisible()
    read(screen, desk, code[:-1] + ("A" if code[-1] != "A" else "B"))
    assert screen.form.answer_panel.isVisible()
    assert not screen.form.found_part.isVisible()


def test_the_page_of_a_case_leads_to_where_it_is_handed_over(tmp_path, desk, shown, went):
    with before(tmp_path, desk, CaseScreen, "open-02", "appeal") as room:
        shown(room.screen)
        room.screen.show_case(room.reference)
        settle(room.desk)
        room.screen.form.over_button.click()
        assert went == [Place("custody", room.reference)]
        settle(room.desk)
