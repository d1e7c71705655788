"""The desktop as a whole: an office is made, locked, unlocked and practised in, by keyboard, on real encrypted files."""

import gc
import linecache
import locale
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
import shiboken6

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QLocale, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPlainTextEdit, QSpinBox

from panelsec import app as desktop
from panelsec.actions import cases, recording, retention
from panelsec.actions.clock import confirm_clock
from panelsec.actions.office import change_settings
from panelsec.actions.session import Session
from panelsec.app.desktop import PLACE, Desktop, head, paragraph
from panelsec.app.faults import Faults
from panelsec.app.signals import Signals
from panelsec.bundle import worker
from panelsec.errors import Unavailable
from panelsec.procedure import events as ev
from panelsec.procedure.editions.sdp_2019 import EDITIONS
from panelsec.procedure.office import Settings
from panelsec.procedure.people import Respondent
from panelsec.rehearsal import practice
from panelsec.screens.places import PARTS, Place, Trail
from panelsec.screens.welcome.doors import Stuck, Way
from panelsec.screens.welcome.page import Step
from panelsec.screens.welcome.screen import WelcomeScreen
from panelsec.screens.window.idle import Idle
from panelsec.storage.faults import KeychainUnavailable
from panelsec.storage.key import new_code
from panelsec.storage.keychain import MemoryKeychain
from panelsec.storage.store import Store
from panelsec.widgets import clipboard
from panelsec.widgets.task_list import TASK
from tests.screens.harness import PATIENCE, hold, keys, wait_for
from tests.screens.stages import staged

NOW = datetime.fromisoformat("2027-03-02T09:30")


class Sitting:
    """A desktop, and the eyes of whoever sits in front of it."""

    def __init__(self, qapp, folder):
        self.settings = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
        self.keychain = MemoryKeychain()
        self.desktop = Desktop(qapp, self.settings, folder / "data", lambda: NOW, lambda: self.keychain)
        self.window = self.desktop.window
        self.window.resize(1180, 760)

    def start(self, **how):
        self.desktop.open(**how)
        self.window.activateWindow()
        wait_for(self.window.isActiveWindow)

    @property
    def door(self) -> WelcomeScreen:
        return self.window.form.door.widget(0)

    def press(self, button):
        button.setFocus()
        keys(Qt.Key.Key_Space)

    def to_make(self):
        self.press(self.door.form.make_button)
        wait_for(lambda: self.door.form.steps.currentIndex() == Step.MAKE)

    def make(self):
        """A new office, through the code on paper."""
        self.to_make()
        self.press(self.door.form.make_store_button)
        wait_for(lambda: self.door.form.steps.currentIndex() == Step.CODE)
        code = self.door.form.code_label.text().replace("\n", "-")
        self.press(self.door.form.have_code_button)
        keys(code, Qt.Key.Key_Return)
        self.seated()
        return code

    def seated(self):
        wait_for(lambda: self.window.shown is not None)
        wait_for(lambda: not self.window._desk.background.busy)

    def lock(self):
        keys("Ctrl+L")
        wait_for(lambda: self.window.shown is None and not self.door.acts.busy)

    def leave(self):
        self.desktop.leave()
        self.window.close()
        self.window.deleteLater()

    @property
    def session(self):
        return self.desktop._session

    def tasks(self, tasks):
        model = tasks.model()
        return [t for row in range(model.rowCount()) if (t := model.index(row, 0).data(TASK))]


@pytest.fixture
def sitting(qapp, tmp_path):
    made = Sitting(qapp, tmp_path)
    yield made
    made.leave()


def test_a_new_office_is_made_and_begins_with_what_to_do_first(sitting):
    sitting.start()
    sitting.make()

    assert sitting.session.store.place == sitting.desktop._folder / "office.panelsec"
    assert sitting.settings.value(PLACE) == str(sitting.session.store.place)
    assert len(sitting.session.office().colleges) == 31
    first = sitting.tasks(sitting.window.shown.form.first_list)
    assert [task.key for task in first] == ["office", "panels", "cases"]
    hold(sitting.window)


def test_another_code_does_not_open_the_new_office(sitting):
    sitting.start()
    sitting.to_make()
    sitting.press(sitting.door.form.make_store_button)
    wait_for(lambda: sitting.door.form.steps.currentIndex() == Step.CODE)
    sitting.press(sitting.door.form.have_code_button)
    keys(new_code(), Qt.Key.Key_Return)
    wait_for(lambda: not sitting.door.acts.busy)

    assert sitting.window.shown is None
    assert "not the one that was just shown" in sitting.door.form.answer_panel.text_label.text()


def test_locking_keeps_what_was_typed_and_closes_the_store(sitting):
    sitting.start()
    sitting.make()
    sitting.window.go(Place("office"))
    sitting.window.shown.form.email_edit.setFocus()
    keys("vane@example.invalid")
    clipboard.fill("17:0a1b2c3d")
    sitting.lock()

    assert sitting.session is None
    assert QApplication.clipboard().text() == "", "and not in half a minute only"
    sitting.press(sitting.door.form.unlock_button)
    sitting.seated()
    sitting.window.go(Place("office"))
    assert sitting.window.shown.form.email_edit.text() == "vane@example.invalid"
    assert sitting.session.office().settings.email == ""


def test_the_name_that_is_saved_stands_beside_what_is_recorded_from_then_on(sitting):
    sitting.start()
    sitting.make()
    sitting.window.go(Place("office"))
    sitting.window.shown.form.secretary_edit.setFocus()
    keys("Ms A. Vane", Qt.Key.Key_Return)
    wait_for(lambda: sitting.session is not None and sitting.session.by == "Ms A. Vane")

    assert sitting.window.trail.here == Place("office")
    assert sitting.window.shown.form.saved_label.text().startswith("Saved.")
    office = sitting.window._desk.office
    change_settings(office, Settings(secretary="Ms A. Vane", email="vane@example.invalid"))
    assert office.store.record.last().by == "Ms A. Vane"


def test_after_an_erasure_no_page_has_a_name_in_its_search_any_more(sitting, tmp_path):
    sitting.start()
    (tmp_path / "office").mkdir()
    sitting.desktop._sit_down(Session(Store.throwaway(tmp_path / "office"), lambda: NOW, "Ms A. Vane"))
    then = replace(sitting.session, now=lambda: datetime.fromisoformat("2026-01-05T09:00"))
    confirm_clock(sitting.session)
    person = Respondent("R1", "Imogen Tarrant", ("Wyndham College",), ("Law",))
    cases.open_case(then, "DC-1", [ev.RespondentAdded(**then.stamp(), person=person)])
    recording.act(then, "DC-1", ev.OfficerDecided(**then.stamp(), decision="refer"))
    recording.act(then, "DC-1", ev.ReferralWithdrawn(**then.stamp(), why="It was on the permitted list."))
    retention.keep_years(sitting.session, 1)
    sitting.window.go(Place("cases"))
    sitting.window.shown.form.search_edit.setText("tarr")
    sitting.window.go(Place("retention"))
    sitting.seated()
    page = sitting.window.shown
    page.form.why_edit.setPlainText("Tarrant asks")
    page.due.first.setChecked(True)
    page.look()
    sitting.seated()
    page.form.sure_check.setChecked(True)
    page.erase()
    sitting.seated()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert sitting.window.shown.form.done_label.text().startswith("Erased: DC-1.")
    assert sitting.window.shown.form.done_label.isVisible()
    fields = [each.text() for each in sitting.window.findChildren(QLineEdit)]
    texts = [each.toPlainText() for each in sitting.window.findChildren(QPlainTextEdit)]
    assert [each for each in fields + texts if "tarr" in each.casefold()] == []
    assert sitting.session.store.drafts.keys() == []


def test_the_office_of_last_time_is_offered_again(qapp, sitting, tmp_path):
    sitting.start()
    sitting.make()
    place = sitting.session.store.place
    sitting.desktop.leave()

    again = Desktop(qapp, sitting.settings, tmp_path / "data", lambda: NOW, lambda: sitting.keychain)
    again.open()
    door = again.window.form.door.widget(0)
    assert door.form.unlock_button.text() == f"Unlock {place.stem}"
    door.form.unlock_button.click()
    wait_for(lambda: again.window.shown is not None)
    again.leave()
    again.window.close()


def test_the_code_recovers_an_office_on_another_computer(sitting):
    sitting.start()
    code = sitting.make()
    place = sitting.session.store.place
    sitting.lock()
    sitting.keychain = MemoryKeychain()
    sitting.press(sitting.door.form.unlock_button)
    wait_for(lambda: sitting.door.form.answer_panel.isVisible() and not sitting.door.acts.busy)
    assert "recovery code" in sitting.door.form.answer_panel.text_label.text()

    assert QApplication.focusWidget() is sitting.door.form.recover_button  # the way on
    keys(Qt.Key.Key_Space)
    assert sitting.door.form.store_edit.text() == str(place)
    keys(code, Qt.Key.Key_Return)
    sitting.seated()
    assert sitting.keychain.get(sitting.session.store.file_id)

    typed_on = sitting.door
    sitting.lock()
    assert sitting.door is not typed_on  # and nothing of the code is left
    assert sitting.door.form.recover_edit.text() == ""


def test_practice_has_three_cases_is_not_remembered_and_leaves_nothing(sitting):
    sitting.start(practise=True)
    sitting.seated()
    place = sitting.session.store.place

    assert sitting.session.by == "Ms J. Corrie"
    assert sitting.session.store.projections.count() == 3
    assert {t.key.split()[0] for t in sitting.tasks(sitting.window.shown.form.due_list)} == {
        "DC-2027-001",
        "DC-2027-002",
        "DC-2027-003",
    }
    assert sitting.settings.value(PLACE) is None
    sitting.window.go(Place("case", "DC-2027-001"))
    wait_for(lambda: not sitting.window._desk.background.busy)
    assert sitting.window.form.next_label.text().startswith("Committee to be drawn\nNext: ")
    hold(sitting.window)
    sitting.lock()
    sitting.press(sitting.door.form.unlock_button)
    sitting.seated()
    sitting.desktop.leave()
    assert not place.parent.exists()


def test_an_office_is_not_restored_to_what_is_thrown_away_with_the_practice_office(sitting, tmp_path):
    sitting.start(practise=True)
    sitting.seated()
    place = sitting.session.store.place
    sitting.lock()
    door = sitting.door.form
    sitting.press(door.restore_button)
    assert not door.place_edit.text().startswith(str(place.parent))
    for other in (place, place.with_name("office.panelsec")):
        with pytest.raises(Unavailable, match="deleted when you leave"):
            sitting.desktop._offices.restore(tmp_path / "backup", other, "code")
    with pytest.raises(Unavailable, match="deleted when you leave"):
        sitting.desktop._offices.make(place.with_name("office.panelsec"))


def test_another_office_in_the_same_place_is_not_opened_on_a_case_that_it_does_not_have(sitting):
    sitting.start(practise=True)
    sitting.seated()
    place = sitting.session.store.place
    stood = Trail().go(Place("letters", "DC-2027-001"))
    sitting.desktop._stood[place] = stood
    assert sitting.desktop._where_one_stood(sitting.session) == stood
    sitting.desktop._stood[place] = stood.go(Place("case", "DC-2026-009"))
    assert sitting.desktop._where_one_stood(sitting.session) == Trail()


def test_the_head_of_a_case_says_what_comes_next_today_and_not_what_did_at_its_last_act_8_1(tmp_path):
    with staged(tmp_path, "open-05", 12) as made:
        assert head(made.session, made.reference).next_words == (
            "Next: Appeal of Callum Strand, if any, by Monday 12 December 2022"
        )
        made.at("2022-12-13T10:00")
        assert ", by " not in head(made.session, made.reference).next_words
        made.at("2022-12-20T10:00")
        assert head(made.session, made.reference).next_words.startswith(
            "Next: Have carried out for Callum Strand"
        )


def test_whoever_leaves_while_the_practice_office_is_laid_out_waits_for_one_act_and_nothing_stays(
    sitting, tmp_path, monkeypatch
):
    (tmp_path / "temporary").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    begun, played = threading.Event(), []
    monkeypatch.setattr(practice, "add_case", lambda *_: None)
    monkeypatch.setattr(practice.acts, "play", lambda *_: (played.append(1), begun.set(), time.sleep(0.02)))
    sitting.start(practise=True)
    wait_for(begun.is_set)
    sitting.window.close()
    sitting.desktop.leave()
    assert len(played) < 20, "it would have been a hundred"
    assert list((tmp_path / "temporary").iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="there no program sends itself one")
def test_a_signal_that_asks_the_program_to_end_keeps_what_is_typed_and_closes_the_window(sitting, tmp_path):
    sitting.start()
    sitting.desktop._sit_down(Session(Store.throwaway(tmp_path), lambda: NOW, "Ms A. Vane"))
    sitting.window.go(Place("office"))
    sitting.seated()
    session = sitting.session
    sitting.window.shown.form.secretary_edit.setFocus()
    keys("Mr H")
    signals = Signals(sitting.window.close)
    try:
        os.kill(os.getpid(), signal.SIGTERM)
        wait_for(sitting.window.isHidden)
    finally:
        signals.close()
    assert session.store.drafts.get("office") == {"secretary_edit": "Mr H"}


def test_closing_the_window_leaves_off_the_act_that_is_under_way_and_keeps_what_is_typed(sitting, tmp_path):
    sitting.start()
    sitting.desktop._sit_down(Session(Store.throwaway(tmp_path), lambda: NOW, "Ms A. Vane"))
    sitting.window.go(Place("office"))
    sitting.seated()
    session, begun, over = sitting.session, threading.Event(), []

    def long(work):
        with session.store.act():
            change_settings(session, Settings(secretary="Mr B. Nye"))
            begun.set()
            for _ in range(500):
                work.report(0, 1)
                time.sleep(0.01)
        over.append(True)

    sitting.window._desk.background.run(long, over.append, over.append)
    begun.wait(PATIENCE)
    sitting.window.shown.form.secretary_edit.setFocus()
    keys("Mr H")
    sitting.window.close()
    assert over == []
    assert session.store.drafts.get("office") == {"secretary_edit": "Mr H"}
    assert session.office().settings.secretary == ""


def test_an_office_that_opens_as_one_leaves_is_closed_again(sitting, tmp_path):
    sitting.start()
    offices, store = sitting.desktop._offices, Store.throwaway(tmp_path)
    offices._throwaways[store.place] = store.keychain
    store.close()
    session = offices.doors.unlock(store.place)  # and its answer comes to nobody
    sitting.desktop.leave()
    with pytest.raises(Unavailable, match="The office is closed"):
        session.office()


def test_every_place_shows_every_practice_case(sitting):
    sitting.start(practise=True)
    sitting.seated()
    window = sitting.window
    assert {part.name for part in window.parts} == {part.name for part in PARTS}
    for area in window.areas:
        window.go(Place(area.name))
        wait_for(lambda: not window._desk.background.busy)
    for reference in sitting.session.store.record.cases():
        for part in window.parts:
            window.go(Place(part.name, reference))
            wait_for(lambda: not window._desk.background.busy)
            assert window.windowTitle() == f"{part.title} – Practice office – panelsec"


def test_nobody_at_the_desk_locks_it(qapp, qtbot):
    idle = Idle(qapp)
    told = []
    idle.went_idle.connect(lambda: told.append(True))
    idle.watch(0)
    QTest.qWait(60)
    assert told == []
    idle.watch(40)
    wait_for(lambda: bool(told))
    QTest.qWait(80)
    assert told == [True]


def test_a_touch_puts_the_lock_off(qapp, sitting, monkeypatch):
    sitting.start()
    idle, told, seconds = Idle(qapp), [], [0]
    for clock in ("monotonic", "time"):
        monkeypatch.setattr(f"panelsec.screens.window.idle.{clock}", lambda: seconds[0])
    idle.went_idle.connect(lambda: told.append(seconds[0]))
    idle.watch(60_000)
    for waited in (50, 50, 50, 60):
        seconds[0] += waited
        QTest.keyClick(sitting.window.windowHandle(), Qt.Key.Key_Shift)
    assert told == [210]
    wait_for(lambda: bool(told))


def test_days_and_numbers_are_english_whatever_language_the_computer_speaks(qapp):
    """Qt takes the computer's language for the whole process: a day was due on Prş 19 Kasım."""
    locale.setlocale(locale.LC_TIME, "C.UTF-8" if sys.platform == "linux" else "")
    QLocale.setDefault(QLocale("ar_EG"))
    desktop.speak_english()
    box = QSpinBox(value=24)
    assert (box.text(), locale.setlocale(locale.LC_TIME)) == ("24", "C")


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there it lies in no file")
def test_no_folder_that_was_visited_stays_behind_in_qts_own_settings(qapp, tmp_path):
    """A folder may be named after a student; Qt wrote it down for the next time, for all its programs."""
    visited, kept = tmp_path / "Imogen Tarrant", tmp_path / "QtProject.conf"
    visited.mkdir()
    kept.write_text(f"[FileDialog]\nlastVisited=file://{visited}\nsidebarWidth=90\n")
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(tmp_path))
    desktop.forget_folders()
    dialog = QFileDialog(None, "Choose a file", str(visited))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.show()
    dialog.close()
    shiboken6.delete(dialog)
    QSettings(QSettings.Scope.UserScope, "QtProject").sync()
    assert kept.read_text() == "[FileDialog]\nsidebarWidth=90\n"


def test_the_clock_gives_local_time_at_the_university():
    there = datetime.now(ZoneInfo("Europe/London")).replace(tzinfo=None)

    assert desktop.now().tzinfo is None
    assert abs(desktop.now() - there) < timedelta(seconds=5)


def test_a_fault_is_told_once_and_logged_without_its_words(tmp_path):
    shown: list[str] = []
    faults = Faults(tmp_path / "logs/faults.log", shown.append)
    try:
        try:
            raise KeyError("Imogen Tarrant")
        except KeyError as cause:
            raise ValueError("the mitigation of Imogen Tarrant") from cause
    except ValueError as error:
        faults.caught(type(error), error, error.__traceback__)
    log = (tmp_path / "logs/faults.log").read_text()

    assert len(shown) == 1
    assert "ValueError from KeyError at test_app:" in log
    assert "Tarrant" not in log + shown[0]
    assert log.split()[2] in shown[0]
    assert str(tmp_path) in shown[0]


def test_a_second_fault_while_the_first_is_told_opens_no_second_dialog(tmp_path):
    told: list[str] = []

    def show(words: str) -> None:
        told.append(words)
        faults.caught(OSError, OSError(), None)

    faults = Faults(tmp_path / "faults.log", show)
    faults.caught(OSError, OSError(), None)

    assert len(told) == 1
    assert (tmp_path / "faults.log").read_text().count("OSError") == 2


def test_a_log_that_cannot_be_written_does_not_hide_the_fault(tmp_path):
    (tmp_path / "file").write_text("")
    told: list[str] = []
    Faults(tmp_path / "file/faults.log", told.append).caught(OSError, OSError(), None)

    assert told[0].endswith("It could not be logged.")


def test_every_paragraph_that_a_letter_of_the_edition_cites_has_words():
    cited = {number for letter in EDITIONS["SDP-2019"].letters.values() for number in letter.cites}

    assert {number for number in cited if not paragraph(number)} == set()
    assert paragraph("7.12(a)") != ""


def test_the_first_thing_to_do_without_an_office_is_to_make_one(sitting):
    sitting.start()
    assert QApplication.focusWidget() is sitting.door.form.make_button


def test_a_computer_without_a_keychain_says_so_before_anything_is_made(sitting):
    def none():
        raise KeychainUnavailable("The keychain cannot be reached.")

    sitting.desktop._offices._keychain = none
    sitting.start()
    sitting.press(sitting.door.form.make_button)
    wait_for(lambda: sitting.door.form.answer_panel.isVisible() and not sitting.door.acts.busy)
    assert "nothing has been made" in sitting.door.form.answer_panel.text_label.text()
    assert "GNOME Keyring" in sitting.door.form.answer_panel.text_label.text()
    assert sitting.door.form.steps.currentIndex() == Step.START
    with pytest.raises(Unavailable):
        sitting.desktop._offices.make(sitting.desktop._folder / "office.panelsec")
    assert not sitting.desktop._folder.exists()


def test_an_office_is_not_made_over_another_whose_opening_is_the_way_on(sitting, tmp_path):
    (tmp_path / "half-made.panelsec").touch()
    with pytest.raises(Stuck, match="already") as stuck:
        sitting.desktop._offices.make(tmp_path / "half-made.panelsec")
    assert stuck.value.ways == (Way.OPEN,)


def test_a_keychain_that_takes_a_key_and_forgets_it_is_none(sitting):
    sitting.keychain.get = lambda _name: None
    with pytest.raises(Unavailable, match="nothing has been made"):
        sitting.desktop._offices.ready()


def test_after_a_lock_one_goes_on_at_the_page_and_the_case_where_one_was(sitting):
    sitting.start(practise=True)
    sitting.seated()
    sitting.window.go(Place("referral", "DC-2027-002"))
    sitting.window.go(Place("office"))
    sitting.lock()
    sitting.press(sitting.door.form.unlock_button)
    sitting.seated()
    assert sitting.window.trail.here == Place("office")
    assert sitting.window.in_hand == Place("referral", "DC-2027-002")
    sitting.window.go_back()
    assert sitting.window.trail.here == Place("referral", "DC-2027-002")

    door = sitting.door
    sitting.lock()
    assert sitting.door is door  # nobody did more with it than go through it
    assert QApplication.focusWidget() is door.form.unlock_button


def test_while_the_door_is_looked_at_what_draws_pages_is_started_and_the_source_that_was_read_in_is_let_go(
    monkeypatch,
):
    started = []
    monkeypatch.setattr(worker, "start", lambda: started.append(True))
    desktop.read_ahead()
    assert started
    assert not gc.isenabled()  # `garbage` alone collects it
    assert not any("panelsec" in name for name in linecache.cache)  # tens of megabytes


READ_AHEAD = """
import os
from PySide6.QtCore import QTimer
from panelsec import app as desktop
made = desktop._application
def application():
    app = made()
    desktop.read_ahead = lambda: (print("read in", flush=True), os._exit(0))
    QTimer.singleShot(30_000, app.quit)
    return app
desktop._application = application
desktop.run()
"""


def test_what_an_office_needs_is_read_in_behind_the_window(tmp_path):
    home = {**os.environ, "HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path)}
    ran = subprocess.run(
        [sys.executable, "-c", READ_AHEAD], env=home, check=True, timeout=60, capture_output=True, text=True
    )
    assert ran.stdout == "read in\n"


CLOSED_AT_ONCE = """
from PySide6.QtCore import QTimer
from panelsec import app as desktop
from panelsec.actions import cases, recording, retention
desktop.read_ahead = lambda: None
made = desktop._application
def application():
    app = made()
    QTimer.singleShot(0, app.closeAllWindows)
    return app
desktop._application = application
desktop.run()
"""


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="what the program keeps is a file in its home on Linux")
def test_what_the_running_program_writes_is_for_its_user_alone(tmp_path):
    homes = {each: str(tmp_path) for each in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME")}
    running = [sys.executable, "-c", CLOSED_AT_ONCE]
    subprocess.run(running, env={**os.environ, **homes}, umask=0o022, check=True, timeout=60)
    kept = [each for each in tmp_path.rglob("*") if each.is_file()]
    assert kept  # the shape of the window
    assert {each.stat().st_mode & 0o777 for each in kept} == {0o600}


def test_the_window_does_not_wait_for_classes_of_widgets_that_are_not_on_it(tmp_path):
    asked = CLOSED_AT_ONCE + "from PySide6 import QtWidgets\nprint('QDial' in vars(QtWidgets))"
    home = {**os.environ, "HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path)}
    ran = subprocess.run(
        [sys.executable, "-c", asked], env=home, check=True, timeout=60, capture_output=True, text=True
    )
    assert ran.stdout == "False\n"


def test_a_dialog_for_files_begins_among_the_users_documents_and_not_where_the_program_was_started(tmp_path):
    (tmp_path / "Documents").mkdir()
    asked = CLOSED_AT_ONCE + "import os\nprint(os.getcwd())"
    home = {**os.environ, "HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path)}
    running = [sys.executable, "-c", asked]
    ran = subprocess.run(running, env=home, check=True, timeout=60, capture_output=True, text=True)
    assert ran.stdout == f"{tmp_path / 'Documents'}\n"
