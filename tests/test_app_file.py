"""The file in the whole desktop, by keyboard: backed up, restored, put back by others, locked on a full disk, another code."""

import os
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from threading import Event
from time import sleep

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from panelsec.actions import backups, verifying
from panelsec.actions.office import change_settings
from panelsec.app.desktop import Desktop
from panelsec.procedure.office import Settings
from panelsec.screens import answers
from panelsec.screens.places import Place
from panelsec.screens.welcome.page import Step
from panelsec.screens.welcome.screen import WelcomeScreen
from panelsec.screens.window import held, idle
from panelsec.screens.window.held import HeldScreen
from panelsec.screens.window.idle import Idle
from panelsec.storage import faults
from panelsec.storage.checking import Report
from panelsec.storage.keychain import MemoryKeychain
from panelsec.storage.keyed_file import KeyedFile
from tests.screens.harness import hold, keys, wait_for
from tests.test_app import NOW, Sitting


class Sat(Sitting):
    """With a clock that is moved by hand, at an office that was made and whose code is known."""

    def __init__(self, qapp, folder):
        super().__init__(qapp, folder)
        self.now = NOW
        self.desktop._clock = self.desktop._offices._clock = lambda: self.now
        self.start()
        self.code = self.make()
        self.rest()

    def rest(self):
        wait_for(lambda: self.desktop._watch is None or not self.desktop._watch.busy)
        wait_for(lambda: not self.window._desk or not self.window._desk.background.busy)
        for _ in range(5):
            QApplication.processEvents()

    def unlock(self):
        self.press(self.door.form.unlock_button)
        self.seated()
        self.rest()

    def at_the_file(self):
        self.window.go(Place("file"))
        self.rest()
        return self.window.shown.form

    def door_is_idle(self):
        wait_for(lambda: isinstance(self.door, WelcomeScreen) and not self.door.acts.busy)

    @contextmanager
    def put_back_as_it_was(self):
        """Somebody puts the file back as it was before what is done meanwhile."""
        self.lock()
        place = self.door._last
        older = place.read_bytes()
        self.unlock()
        yield place
        self.lock()
        place.write_bytes(older)
        self.unlock()

    def needs(self):
        self.window.go(Place("today"))
        self.rest()
        return [task.name for task in self.tasks(self.window.shown.form.file_list)]


@pytest.fixture
def sat(qapp, tmp_path):
    made = Sat(qapp, tmp_path)
    yield made
    made.leave()


def test_the_first_opening_of_a_day_makes_a_backup_behind_the_pages(sat):
    [first] = backups.listed(sat.session)
    sat.lock()
    sat.now += timedelta(days=1)
    sat.unlock()
    assert [b.at.date() for b in backups.listed(sat.session)] == [sat.now.date(), first.at.date()]
    assert sat.needs() == []
    assert sat.window.shown.form.file_list.isHidden()


def test_a_backup_under_way_is_cancelled_from_the_page_and_no_lock_waits_for_it(sat, monkeypatch):
    copying, asks = Event(), Event()
    asks.set()

    def copy_to(file: KeyedFile, place: Path, report: Report) -> None:
        place.write_bytes(b"half")
        copying.set()
        while asks.wait(20):
            report(1, 100, "Copying")
            sleep(0.005)

    monkeypatch.setattr(KeyedFile, "copy_to", copy_to)
    monkeypatch.setattr(answers, "PATIENCE", 20)
    before = backups.listed(sat.session)
    folder = backups.folder_of(sat.session)
    form = sat.at_the_file()
    sat.press(form.back_up_button)
    wait_for(lambda: form.answer_panel.isVisible() and form.answer_panel.progress_bar.maximum() == 100)
    hold(sat.window)
    sat.press(form.answer_panel.leave_button)
    wait_for(lambda: form.answer_panel.isHidden())
    assert backups.listed(sat.session) == before
    copying.clear()
    asks.clear()
    sat.press(form.back_up_button)
    wait_for(copying.is_set)
    sat.desktop.lock()  # returns, though the disk keeps the copy waiting
    assert sat.window.shown is None
    assert any(each.name.endswith(".unfinished") for each in folder.iterdir())
    asks.set()
    sat.door_is_idle()
    assert [each.name for each in folder.iterdir()] == [before[0].folder.name]


def test_a_backup_that_fails_stands_on_today_and_on_the_page_and_no_dialog_opens(sat):
    sat.lock()
    sat.now += timedelta(days=3)
    folder = sat.door._last.parent / "office backups"
    folder.rename(folder.with_name("moved"))
    folder.write_text("in the way")
    sat.unlock()
    assert sat.needs() == ["The backup could not be made"]
    hold(sat.window)
    sat.window.shown.form.file_list.setFocus()
    keys(Qt.Key.Key_Down, Qt.Key.Key_Return)
    sat.rest()
    assert sat.window.trail.here == Place("file")
    assert "The backup could not be made" in sat.window.shown.form.told_label.text()
    assert not sat.window.shown.form.accept_button.isVisible()
    hold(sat.window)


def test_a_backup_is_restored_from_the_page_and_where_the_rest_lies_is_said(sat):
    change_settings(sat.session, Settings(secretary="Ms A. Vane"))
    form = sat.at_the_file()
    sat.press(form.restore_button)
    sat.door_is_idle()
    door = sat.door.form
    assert door.steps.currentIndex() == Step.RESTORE
    assert door.place_edit.text() == str(sat.desktop._folder / "office.panelsec")
    assert QApplication.focusWidget() is door.restore_code_edit
    keys(Qt.Key.Key_Return)  # the keychain has the key
    sat.seated()
    sat.rest()

    assert sat.window.trail.here == Place("file")
    assert (
        "What lay here before lies beside it as “office set aside" in sat.window.shown.form.came_label.text()
    )
    assert sat.session.office().settings.secretary == ""
    assert sat.session.store.record.last().kind == "Restored"
    assert sat.needs() == []


def test_a_lost_computer_is_made_good_by_a_backup_and_the_code_alone(qapp, sat, tmp_path):
    [backup] = backups.listed(sat.session)
    sat.lock()
    sat.keychain = MemoryKeychain()
    sat.press(sat.door.form.restore_button)
    door = sat.door.form
    for field, words in (
        (door.backup_edit, str(backup.folder)),
        (door.place_edit, str(tmp_path / "new" / "office.panelsec")),
        (door.restore_code_edit, sat.code),
    ):
        field.setFocus()
        field.selectAll()
        keys(words)
    keys(Qt.Key.Key_Return)
    sat.seated()
    sat.rest()
    assert sat.session.store.place == tmp_path / "new" / "office.panelsec"
    assert sat.keychain.get(sat.session.store.file_id)
    assert door.restore_code_edit.text() == ""


def test_a_backup_that_is_opened_with_the_code_is_restored_to_this_computer_and_stays_as_it_is(
    qapp, sat, tmp_path
):
    [backup] = backups.listed(sat.session)
    sat.lock()
    sat.keychain = MemoryKeychain()
    sat.press(sat.door.form.recover_button)
    door = sat.door.form
    for field, words in ((door.store_edit, str(backup.place)), (door.recover_edit, sat.code)):
        field.setFocus()
        field.selectAll()
        keys(words)
    keys(Qt.Key.Key_Return)
    wait_for(lambda: not sat.door.acts.busy)
    assert door.steps.currentIndex() == Step.RESTORE
    assert "is a backup, and is not worked in" in door.answer_panel.text_label.text()
    assert (door.backup_edit.text(), door.restore_code_edit.text()) == (str(backup.folder), sat.code)
    assert door.place_edit.text() != str(backup.place)
    door.place_edit.selectAll()
    keys(str(tmp_path / "new" / "office.panelsec"))
    sat.press(door.restore_backup_button)
    sat.seated()
    sat.rest()
    assert sat.session.store.place == tmp_path / "new" / "office.panelsec"
    assert not backup.place.with_name(backup.place.name + ".lock").exists()


def test_an_older_file_put_back_is_asked_about_at_opening_and_may_be_taken(sat):
    with sat.put_back_as_it_was():
        change_settings(sat.session, Settings(secretary="Ms A. Vane"))

    assert sat.window.trail.here == Place("file")
    form = sat.window.shown.form
    assert "This is not the file that was open here last" in form.told_label.text()
    assert form.other_button.isVisible()
    hold(sat.window)
    assert sat.needs() == ["This is not the file that was open here last"]
    form = sat.at_the_file()
    sat.press(form.accept_button)
    sat.rest()
    assert form.told_part.isHidden()
    assert sat.session.store.record.last().kind == "OlderFileTaken"
    sat.lock()
    sat.unlock()
    assert sat.needs() == []


def test_another_file_may_be_put_in_the_place_of_an_older_one(sat):
    with sat.put_back_as_it_was() as place:
        change_settings(sat.session, Settings(secretary="Ms A. Vane"))
        form = sat.at_the_file()
        sat.press(form.back_up_button)
        sat.rest()
    sat.press(sat.window.shown.form.other_button)
    sat.door_is_idle()
    proposed = Path(sat.door.form.backup_edit.text())
    assert proposed == max((place.parent / "office backups").iterdir())
    sat.press(sat.door.form.restore_backup_button)
    sat.seated()
    sat.rest()
    assert sat.session.office().settings.secretary == "Ms A. Vane"
    assert sat.needs() == []


@pytest.mark.parametrize(
    ("harm", "said", "way"),
    [
        (lambda place: place.write_bytes(b""), "is empty", "restore_button"),
        (lambda place: place.unlink(), "There is no office", "open_button"),
        (
            lambda place: place.write_bytes(b"SQLite format 3\0" + bytes(4080)),
            "isn’t encrypted",
            "restore_button",
        ),
        (lambda place: os.truncate(place, 6_000), "is damaged", "restore_button"),
        (lambda place: os.truncate(place, 40_960), "", "restore_button"),
        (
            lambda place: place.write_bytes(
                place.read_bytes()[:16] + os.urandom(4080) + place.read_bytes()[4096:]
            ),
            "is damaged",
            "restore_button",
        ),
        (
            lambda place: place.with_name(place.name + ".envelope").write_bytes(b"{}"),
            "The envelope beside the file can’t be read",
            "restore_button",
        ),
    ],
)
def test_whatever_became_of_the_file_says_which_it_is_and_has_the_way_on_under_the_focus(
    sat, harm, said, way
):
    sat.lock()
    place = sat.door._last
    harm(place)
    sat.press(sat.door.form.unlock_button)
    sat.door_is_idle()
    if sat.window.shown is not None:
        pytest.fail("it opened")
    assert said in sat.door.form.answer_panel.text_label.text()
    assert QApplication.focusWidget() is getattr(sat.door.form, way)
    hold(sat.window)
    assert sat.door.form.place_edit.text() == str(place)


def test_a_damaged_file_is_salvaged_from_the_door_where_there_is_no_backup(sat):
    sat.lock()
    place = sat.door._last
    raw = bytearray(place.read_bytes())
    raw[16:4096] = os.urandom(4080)
    place.write_bytes(raw)
    sat.press(sat.door.form.unlock_button)
    sat.door_is_idle()
    assert sat.door.form.salvage_button.isVisible()
    sat.press(sat.door.form.restore_button)
    sat.press(sat.door.form.no_backup_button)
    hold(sat.window)
    sat.door.form.salvage_code_edit.setFocus()
    keys(sat.code, Qt.Key.Key_Return)
    sat.seated()
    sat.rest()
    assert sat.session.store.place == place.with_name("office salvaged.panelsec")
    assert (
        "salvaged from a damaged one. Page 1 of the file is lost." in sat.window.shown.form.came_label.text()
    )
    assert place.read_bytes() == raw


def full(*_):
    raise faults.StoreFull("The disk is full.")


def test_a_lock_on_a_full_disk_covers_the_office_and_closes_it_once_what_was_typed_is_kept(sat, monkeypatch):
    monkeypatch.setattr(held, "AGAIN", 50)
    sat.window.go(Place("office"))
    sat.window.shown.form.email_edit.setFocus()
    with monkeypatch.context() as filled:
        filled.setattr(sat.session.store.drafts, "save", full)
        keys("vane@example.invalid")
        keys("Ctrl+L")
        assert isinstance(sat.door, HeldScreen)
        assert sat.window.shown is None
        assert sat.session is not None
        hold(sat.window)
        keys("Ctrl+1", "Ctrl+N")
        assert sat.door.isVisible()
    sat.door_is_idle()
    assert sat.session is None
    sat.unlock()
    sat.window.go(Place("office"))
    assert sat.window.shown.form.email_edit.text() == "vane@example.invalid"


def test_on_a_full_disk_the_secretary_may_give_up_what_was_typed_last(sat, monkeypatch):
    sat.window.go(Place("office"))
    sat.window.shown.form.email_edit.setFocus()
    with monkeypatch.context() as filled:
        filled.setattr(sat.session.store.drafts, "save", full)
        keys("vane@example.invalid")
        keys("Ctrl+L")
        sat.press(sat.door.form.lose_button)
        sat.door_is_idle()
    assert sat.session is None


def test_closing_the_window_on_a_full_disk_covers_it_too(sat, monkeypatch):
    sat.window.go(Place("office"))
    sat.window.shown.form.email_edit.setFocus()
    with monkeypatch.context() as filled:
        filled.setattr(sat.session.store.drafts, "save", full)
        keys("vane@example.invalid")
        sat.window.close()
        assert sat.window.isVisible()
        assert isinstance(sat.door, HeldScreen)
        assert sat.session is not None


def test_a_note_typed_a_moment_before_the_lock_is_there_afterwards(qapp, tmp_path):
    sitting = Sitting(qapp, tmp_path)
    sitting.start(practise=True)
    sitting.seated()
    sitting.window.go(Place("decision", "DC-2027-001"))
    wait_for(lambda: not sitting.window._desk.background.busy)
    sitting.window.shown.kept.put("a name", "what was typed")
    sitting.lock()
    sitting.press(sitting.door.form.unlock_button)
    sitting.seated()
    assert sitting.window.shown.kept.get("a name") == "what was typed"
    sitting.leave()


def test_the_touch_that_wakes_the_computer_locks_it_and_does_nothing_else(qapp, sat, monkeypatch):
    watch = Idle(qapp)
    told = []
    watch.went_idle.connect(lambda: told.append(True))
    watch.watch(600_000)
    sat.window.go(Place("office"))
    sat.window.shown.form.email_edit.setFocus()
    slept = idle.time() + 601
    monkeypatch.setattr(idle, "time", lambda: slept)  # timers stood still meanwhile
    QTest.keyClick(sat.window.windowHandle(), Qt.Key.Key_X)
    watch.rest()
    assert told == [True]
    assert sat.window.shown is None or sat.window.shown.form.email_edit.text() == ""


def test_another_code_counts_once_it_was_typed_again_and_the_old_one_opens_only_old_backups(sat):
    [before] = backups.listed(sat.session)
    form = sat.at_the_file()
    sat.press(form.make_button)
    code = form.code_label.text().replace("\n", "-")
    hold(sat.window)
    assert sat.session.store.opens_with(sat.code)
    sat.press(form.typed_button)
    assert form.code_label.text() == ""
    keys(sat.code, Qt.Key.Key_Return)
    assert "just shown" in form.again_errors.text()
    assert sat.session.store.opens_with(sat.code)
    hold(sat.window)
    form.again_edit.setFocus()
    form.again_edit.selectAll()
    keys(code.lower(), Qt.Key.Key_Return)
    sat.rest()
    assert form.changed_label.text().startswith("Changed.")
    assert sat.session.store.opens_with(code)
    assert backups.drill(before, sat.code).events
    assert sat.session.store.drafts.get("file") is None


def test_everything_is_encrypted_anew_and_one_goes_on_under_the_new_code(sat):
    was = sat.session.store.file_id
    form = sat.at_the_file()
    sat.press(form.make_button)
    code = form.code_label.text().replace("\n", "-")
    sat.press(form.typed_button)
    keys(code)
    sat.press(form.anew_box)
    sat.press(form.change_button)
    wait_for(lambda: sat.session is not None)
    sat.seated()
    sat.rest()
    assert sat.session.store.file_id != was
    assert sat.session.store.opens_with(code)
    assert sat.window.trail.here == Place("file")
    assert verifying.check(sat.session) == ()


def test_a_clock_that_was_set_back_is_warned_about_on_today(sat):
    sat.lock()
    sat.now -= timedelta(days=30)
    sat.unlock()
    assert "The clock of this computer is wrong" in sat.needs()


def test_an_office_that_was_moved_is_missed_at_the_start_and_opens_from_where_it_is(
    qapp, sat, tmp_path, monkeypatch
):
    sat.lock()
    place = sat.door._last
    sat.desktop.leave()
    place.parent.rename(tmp_path / "elsewhere")
    again = Desktop(qapp, sat.settings, tmp_path / "data", lambda: sat.now, lambda: sat.keychain)
    again.open()
    again.window.activateWindow()
    wait_for(again.window.isActiveWindow)
    door = again.window.form.door.widget(0)
    assert f"{place}, isn’t there any more" in door.form.answer_panel.text_label.text()
    assert QApplication.focusWidget() is door.form.open_button
    moved = str(tmp_path / "elsewhere" / "office.panelsec")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (moved, ""))
    keys(Qt.Key.Key_Space)
    wait_for(lambda: again.window.shown is not None)
    again.leave()
    again.window.close()


def test_without_a_keychain_the_code_opens_the_office_and_today_says_that_it_will_be_asked_for_again(sat):
    def none():
        raise faults.KeychainUnavailable("The keychain cannot be reached.")

    sat.lock()
    sat.desktop._offices._keychain = none
    sat.press(sat.door.form.unlock_button)
    sat.door_is_idle()
    assert QApplication.focusWidget() is sat.door.form.recover_button
    keys(Qt.Key.Key_Space, sat.code, Qt.Key.Key_Return)
    sat.seated()
    sat.rest()
    assert sat.needs() == ["The keychain has not taken the key"]
