"""What bad input gets in the window: a plain sentence in the page, nothing typed is lost, nothing changes in the store."""

import io
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pikepdf
import pytest
import yaml
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QSettings
from PySide6.QtGui import Qt, QTextDocumentFragment
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QTextEdit,
    QWidget,
)

from panelsec.__main__ import main
from panelsec.actions.draw.proof import verify_folder
from panelsec.actions.letters import writing
from panelsec.actions.letters.writing import Wanted
from panelsec.actions.office import change_settings, enter_member
from panelsec.actions.recording import act
from panelsec.actions.session import Session
from panelsec.app.desktop import Desktop
from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.rehearsal.acts import Stage
from panelsec.rehearsal.outcome import Outcome
from panelsec.rehearsal.rehearse import play, set_up
from panelsec.rehearsal.story import read_story
from panelsec.screens.places import Place
from panelsec.screens.welcome.page import Step
from panelsec.screens.welcome.screen import WelcomeScreen
from panelsec.storage.driver import Database
from panelsec.storage.key import LIGHT, new_code
from panelsec.storage.keychain import MemoryKeychain
from panelsec.storage.store import Store
from panelsec.widgets.answer_panel import AnswerPanel
from panelsec.widgets.words import Words
from tests.screens.harness import keys, wait_for
from tests.screens.stages import CASES, Staged, staged

NOW = datetime.fromisoformat("2027-03-02T09:30")
ENTER, SPACE, TAB, DOWN = Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Tab, Qt.Key.Key_Down
TRACES = ("Traceback", "Error", "Exception", "Errno", "object at 0x", "sqlite", "None")
PASSWORD = "walnut"


class Window:
    """The desktop, and what whoever sits in front of it reads and presses."""

    def __init__(self, qapp: QApplication, folder: Path, keychain: MemoryKeychain | None = None) -> None:
        self.keychain = keychain or MemoryKeychain()
        self.settings = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
        self.desktop = Desktop(qapp, self.settings, folder / "data", lambda: NOW, lambda: self.keychain)
        self.window = self.desktop.window
        self.window.resize(1180, 760)

    def open(self, last: Path | None = None) -> None:
        if last:
            self.settings.setValue("office/place", str(last))
        self.desktop.open()
        self.window.activateWindow()
        wait_for(self.window.isActiveWindow)

    def sit(self, session: Session) -> None:
        """On an office that is open already, at its own time."""
        self.open()
        self.desktop._sit_down(session)
        self.settle()

    def close(self) -> None:
        self.desktop.leave()
        self.window.close()
        self.window.deleteLater()

    @property
    def door(self) -> Any:
        door = self.window.form.door.widget(0)
        assert isinstance(door, WelcomeScreen)
        return door

    @property
    def page(self) -> Any:
        return self.window.shown

    @property
    def form(self) -> Any:
        return self.page.form

    def go(self, name: str, case: str | None = None, thing: str | None = None) -> None:
        self.window.go(Place(name, case, thing))
        self.settle()

    def settle(self) -> None:
        """Until the page has come to rest."""
        wait_for(lambda: not self.window._desk.background.busy)
        QApplication.processEvents()
        wait_for(lambda: not self.window._desk.background.busy)

    def press(self, button: QWidget) -> None:
        assert button.isVisible(), button.objectName()
        assert button.isEnabled(), button.objectName()
        button.setFocus()
        keys(SPACE)
        if self.page:
            self.settle()

    def letter(self, key: str) -> None:
        """The button with that access key goes down, and is clicked when it comes up again a tenth of a second later."""
        keys(key)
        wait_for(lambda: not any(each.isDown() for each in self.page.findChildren(QAbstractButton)))

    def paste(self, field: QWidget, words: str) -> None:
        field.setFocus()
        QApplication.clipboard().setText(words)
        for key in (Qt.Key.Key_A, Qt.Key.Key_V):
            QTest.keyClick(field, key, Qt.KeyboardModifier.ControlModifier)

    def answer(self, panel: AnswerPanel | None = None) -> str:
        """What the page says: a sentence for people, where they look, and no trace of the program."""
        panel = panel or self.page.findChild(AnswerPanel)
        assert panel.isVisible()
        return plain(panel.text_label.text())


def plain(words: str) -> str:
    assert words.rstrip().endswith((".", ".)", ")")), words
    assert not any(trace in words for trace in TRACES), words
    return words


@pytest.fixture
def window(qapp: QApplication, tmp_path: Path) -> Iterator[Window]:
    made = Window(qapp, tmp_path)
    yield made
    made.close()


@pytest.fixture
def at(window: Window, tmp_path: Path) -> Iterator[Callable[..., Staged]]:
    """The window open on a case after so many acts."""
    with ExitStack() as stack:

        def open_(name: str, until: int, moment: str, *first: Callable[[Staged], None]) -> Staged:
            folder = tmp_path / "office"
            folder.mkdir()
            told = stack.enter_context(staged(folder, name, until))
            told.at(moment)
            for each in first:
                each(told)
            window.sit(told.session)
            return told

        yield open_


@pytest.fixture
def read_only(tmp_path: Path) -> Iterator[Path]:
    """A folder in which nothing can be written, not even by root."""
    if sys.platform == "linux":
        yield Path("/sys")
        return
    folder = tmp_path / "locked"
    folder.mkdir()
    folder.chmod(0o500)
    yield folder
    folder.chmod(0o700)


def written(session: Session) -> tuple[str, int]:
    """How far the record goes, and how many papers lie in the store."""
    [[papers]] = session.store.connection.rows("SELECT count(*) FROM contents")
    return str(session.store.record.head()), papers


# ---- the door


class Office:
    """An office that was made and closed."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir()
        self.place, self.keychain = folder / "office.panelsec", MemoryKeychain()
        store, self.code = Store.make(
            self.place, self.keychain, now=NOW, by="The secretary", cost=LIGHT, any_folder=True
        )
        with store:
            self.file_id = store.file_id

    @property
    def envelope(self) -> Path:
        return self.place.with_name(self.place.name + ".envelope")

    @property
    def key(self) -> str:
        return str(self.keychain.get(self.file_id))

    def files(self) -> dict[str, bytes]:
        """All but the lock, which says who looked at it last."""
        return {p.name: p.read_bytes() for p in self.place.parent.iterdir() if not p.name.endswith(".lock")}


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office(tmp_path / "office")


def newer(office: Office) -> None:
    with Store.unlock(office.place, office.keychain, any_folder=True) as store:
        store.connection.rows("PRAGMA user_version = 99")


def zero_bytes(office: Office) -> None:
    office.place.write_bytes(b"")


def plain_sqlite(office: Office) -> None:
    office.place.unlink()
    made = sqlite3.connect(office.place)
    made.execute("CREATE TABLE students (name)")
    made.commit()
    made.close()


def no_envelope(office: Office) -> None:
    office.envelope.unlink()
    office.keychain = MemoryKeychain()


@pytest.mark.parametrize(
    ("harm", "happened", "to_do"),
    [
        (newer, "A later version of the program has written this file.", "restore a backup"),
        (zero_bytes, "is empty", "Restore the latest backup."),
        (plain_sqlite, "isn’t encrypted", "Choose another file."),
        (no_envelope, "envelope", "backup"),
    ],
)
def test_a_store_that_cannot_be_opened_is_told_at_the_door_and_left_as_it_is(
    window: Window, office: Office, harm: Callable[[Office], None], happened: str, to_do: str
) -> None:
    harm(office)
    before = office.files()
    window.keychain = office.keychain
    window.open(office.place)
    window.press(window.door.form.unlock_button)
    wait_for(lambda: not window.door.acts.busy)
    said = window.answer(window.door.form.answer_panel)
    assert happened in said
    assert to_do in said
    assert window.page is None
    assert office.files() == before


def recovered(window: Window, office: Office, code: str) -> str:
    window.open()
    window.press(window.door.form.recover_button)
    window.paste(window.door.form.store_edit, str(office.place))
    window.door.form.recover_edit.setFocus()
    keys(code, ENTER)
    wait_for(lambda: not window.door.acts.busy)
    return window.answer(window.door.form.answer_panel)


def test_a_slip_in_the_recovery_code_is_told_and_stays_to_be_mended(window: Window, office: Office) -> None:
    before = office.files()
    slipped = office.code[:-1] + ("0" if office.code[-1] != "0" else "2")
    said = recovered(window, office, slipped)
    assert window.page is None
    assert window.door.form.recover_edit.text() == slipped
    assert window.keychain.get(office.file_id) is None
    assert office.files() == before
    window.door.form.recover_edit.setFocus()
    keys(Qt.Key.Key_End, Qt.Key.Key_Backspace, office.code[-1], ENTER)
    wait_for(lambda: window.page is not None)
    assert "code" in said


def test_another_offices_recovery_code_is_told_apart_from_a_slip(window: Window, office: Office) -> None:
    before, code = office.files(), new_code()
    said = recovered(window, office, code)
    assert "code" in said
    assert window.page is None
    assert window.door.form.recover_edit.text() == code
    assert window.keychain.get(office.file_id) is None
    assert office.files() == before


HOLDER = """
import sys
from pathlib import Path
from panelsec.storage.keychain import MemoryKeychain
from panelsec.storage.store import Store
keychain = MemoryKeychain()
keychain.set(sys.argv[2], sys.stdin.readline().strip())
with Store.unlock(Path(sys.argv[1]), keychain, any_folder=True):
    print("held", flush=True)
    sys.stdin.read()
"""


def started(script: str, office: Office) -> subprocess.Popen[str]:
    """A second process, which has said that it is there."""
    process = subprocess.Popen(
        [sys.executable, "-c", script, str(office.place), office.file_id],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdin
    assert process.stdout
    process.stdin.write(office.key + "\n")
    process.stdin.flush()
    assert process.stdout.readline().strip() == "held"
    return process


def test_a_store_that_another_process_has_open_is_opened_when_that_is_done(
    window: Window, office: Office
) -> None:
    window.keychain = office.keychain
    other = started(HOLDER, office)
    try:
        window.open(office.place)
        window.press(window.door.form.unlock_button)
        wait_for(lambda: not window.door.acts.busy)
        assert f"process {other.pid}" in window.answer(window.door.form.answer_panel)
        assert window.page is None
    finally:
        other.communicate()
    window.press(window.door.form.unlock_button)
    wait_for(lambda: window.page is not None)


TYPIST = """
import os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from datetime import datetime
from pathlib import Path
from PySide6.QtCore import QSettings
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from panelsec.app.desktop import Desktop
from panelsec.screens.places import Place
from panelsec.storage.keychain import MemoryKeychain
from tests.screens.harness import wait_for
place = Path(sys.argv[1])
keychain = MemoryKeychain()
keychain.set(sys.argv[2], sys.stdin.readline().strip())
app = QApplication([])
settings = QSettings(str(place.parent / "child.ini"), QSettings.Format.IniFormat)
settings.setValue("office/place", str(place))
desktop = Desktop(app, settings, place.parent, lambda: datetime(2027, 3, 2, 9), lambda: keychain)
desktop.open()
desktop.window.form.door.widget(0).form.unlock_button.click()
wait_for(lambda: desktop.window.shown is not None)
desktop.window.go(Place("office"))
field = desktop.window.shown.form.email_edit
QTest.keyClicks(field, "vane@example.invalid")
wait_for(lambda: desktop._session.store.drafts.get("office"))
print("held", flush=True)
app.exec()
"""


def test_what_was_typed_before_the_process_was_killed_is_there_after_the_next_unlock(
    window: Window, office: Office
) -> None:
    window.keychain = office.keychain
    typist = started(TYPIST, office)
    typist.send_signal(signal.SIGKILL if sys.platform != "win32" else signal.SIGTERM)
    typist.wait(20)
    typist.communicate()
    window.open(office.place)
    window.press(window.door.form.unlock_button)
    wait_for(lambda: window.page is not None)
    window.go("office")
    assert window.form.email_edit.text() == "vane@example.invalid"
    assert window.desktop._session.office().settings.email == ""


def test_an_office_cannot_be_made_in_a_folder_that_takes_no_file(window: Window, read_only: Path) -> None:
    place = str(read_only / "office.panelsec")
    window.open()
    window.press(window.door.form.make_button)
    wait_for(lambda: window.door.form.steps.currentIndex() == Step.MAKE)
    window.paste(window.door.form.make_edit, place)
    keys(ENTER)
    wait_for(lambda: not window.door.acts.busy)
    assert "folder" in window.answer(window.door.form.answer_panel)
    assert window.door.form.make_edit.text() == place
    assert window.door.form.steps.currentIndex() == Step.MAKE


def test_practice_without_room_for_it_says_so_at_the_door(
    window: Window, read_only: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.open()
    monkeypatch.setattr(tempfile, "tempdir", str(read_only))
    window.press(window.door.form.practise_button)
    wait_for(lambda: not window.door.acts.busy)
    assert "temporary folder" in window.answer(window.door.form.answer_panel)
    assert window.page is None


def test_the_demonstration_in_a_folder_that_takes_no_file_says_so(
    read_only: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["demo", "--out", str(read_only / "demo")]) == 2
    told = capsys.readouterr()
    assert "--out" in plain(told.err)
    assert told.out == ""


# ---- files that come in


def test_a_register_with_a_wrong_column_in_utf_16_is_refused_with_the_column(
    window: Window, at: Callable[..., Staged], tmp_path: Path
) -> None:
    told = at("open-03", 6, "2023-02-13T14:00")
    path = tmp_path / "list.csv"
    path.write_text("Nmae,E-mail,Panel\nDr W. Dene,wd@example.invalid,student\n", encoding="utf-16")
    before = written(told.session)
    window.go("panels")
    window.page.look_at(path)
    window.settle()
    assert window.form.seen_title.text() == "list.csv is not taken in"
    assert "There is no column ‘Name’" in window.form.seen_label.text()
    assert written(told.session) == before


def test_the_faults_of_a_register_are_told_by_line_and_nothing_is_taken_in(
    window: Window, at: Callable[..., Staged], tmp_path: Path
) -> None:
    told = at("open-03", 6, "2023-02-13T14:00")
    path = tmp_path / "list.csv"
    path.write_text(
        "ID,Name,E-mail,Panel,College,Department\n"
        "N1,Dr N. New,nn@example.invalid,student,Fenland Hall,Law\n"
        "N2,X. Faulty,nowhere,student,Fenland Hall,Law\n"
        "N3,=1+1,ok@example.invalid,jester,Fenland Hall,Law\n",
        encoding="utf-16",
    )
    before = written(told.session)
    window.go("panels")
    window.page.look_at(path)
    window.settle()
    faults = window.form.faults_table.words()
    assert [row[0] for row in faults][:2] == ["3", "4"]
    assert all(plain(row[-1]) for row in faults)
    assert written(told.session) == before


def bad_papers(folder: Path) -> list[Path]:
    sheet, locked = pikepdf.new(), io.BytesIO()
    sheet.add_blank_page()
    sheet.save(locked, encryption=pikepdf.Encryption(owner=PASSWORD, user=PASSWORD))
    files = {
        "locked.pdf": locked.getvalue(),
        "empty.pdf": b"",
        "broken <b>.pdf": b"%PDF-1.7\n1 0 obj\n<< /Type /Cat",
        "program.exe": b"MZ\x90\x00" + bytes(range(256)) * 8,
    }
    for name, data in files.items():
        (folder / name).write_bytes(data)
    return [folder / name for name in files]


def test_bad_papers_are_each_told_and_only_the_right_password_opens_the_locked_one(
    window: Window, at: Callable[..., Staged], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = at("open-03", 14, "2023-02-27T10:00")
    paths = bad_papers(tmp_path)
    before = written(told.session)
    window.go("papers", told.reference)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(p) for p in paths], ""))
    window.press(window.form.drop_area.choose_button)
    form = window.form
    form.password_edit.setFocus()
    keys("wrong", ENTER)
    window.settle()
    assert "does not open with that password" in plain(form.password_errors.text())
    for name in ("empty.pdf", "broken <b>.pdf", "program.exe"):
        form.offers_table.setFocus()
        keys(DOWN)
        assert name in form.offers_table.item(form.offers_table.currentRow(), 1).text()
    assert not form.take_button.isEnabled()
    assert written(told.session) == before

    form.offers_table.setFocus()
    keys(Qt.Key.Key_Home, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up)
    form.password_edit.setFocus()
    keys(PASSWORD, ENTER)
    window.settle()
    window.paste(form.paper_title_edit, "Q&A <i>on\n\u202ethe</i> report")
    window.press(form.take_button)
    [paper] = list(told.case.documents.values())[8:]
    assert paper.title == "Q&A <i>on the</i> report"


# ---- what the procedure does not allow


def fields_keep(window: Window, told: Staged, before: tuple[str, int]) -> None:
    assert written(told.session) == before
    assert not window.window._desk.background.busy


def test_no_draw_while_a_college_is_on_neither_list(window: Window, at: Callable[..., Staged]) -> None:
    def mistype(told: Staged) -> None:
        member = told.session.office().member("M2")
        enter_member(told.session, replace(member, colleges=("Fen <b>Hall</b>",)))

    told = at("open-03", 5, "2023-02-10T14:00", mistype)
    before = written(told.session)
    window.go("draw", told.reference)
    assert "'Fen <b>Hall</b>', which is on neither list" in plain(window.form.against_label.text())
    assert not window.form.draw_button.isEnabled()
    fields_keep(window, told, before)


def test_nothing_is_ruled_on_a_meeting_without_a_chair(window: Window, at: Callable[..., Staged]) -> None:
    told = at("open-03", 5, "2023-02-10T14:00")
    before = written(told.session)
    window.go("meeting", told.reference)
    assert not window.form.ruling_box.isVisible()
    assert "needs the Chair" in plain(window.form.ruling_label.text())
    fields_keep(window, told, before)


def test_a_finding_without_reasons_is_not_made_and_ten_thousand_characters_are_kept_whole(
    window: Window, at: Callable[..., Staged]
) -> None:
    told = at("open-01", 16, "2022-03-16T16:00")
    before = written(told.session)
    window.go("decision", told.reference, "DC1.R1.find")
    form = window.form
    window.letter("Alt+B")
    window.letter("Alt+I")
    window.settle()
    assert plain(form.reasons_errors.text()) == "A finding needs its reasons (7.14)."
    fields_keep(window, told, before)

    reasons = ("The light was on; <b>not</b> off. \u202eא=1+1\u202c " * 300)[:10_000].strip()
    window.paste(form.reasons_edit, reasons)
    window.letter("Alt+I")
    window.settle()
    assert told.case.last(ev.Found).reasons == reasons


def test_damages_of_300_pounds_are_refused_and_stay_to_be_mended(
    window: Window, at: Callable[..., Staged]
) -> None:
    told = at("open-01", 18, "2022-03-16T16:10")
    before = written(told.session)
    window.go("decision", told.reference)
    walk = window.form.measure_walk
    window.letter("Alt+M")
    window.letter("Alt+N")
    walk.next_button.setFocus()
    keys(ENTER)
    window.letter("Alt+M")
    keys("Alt+T", "The torn bracket", "Alt+A", "300")
    walk.next_button.setFocus()
    keys(ENTER)
    assert "£250" in plain(walk.amount_errors.text())
    assert (walk.amount_edit.text(), walk.terms_edit.toPlainText()) == ("300", "The torn bracket")
    fields_keep(window, told, before)


def test_a_name_with_an_emoji_is_held_by_the_case_and_stops_the_letter_that_cannot_print_it(
    window: Window, at: Callable[..., Staged]
) -> None:
    told = at("open-03", 7, "2023-02-13T14:00")
    person = replace(told.case.respondents["R1"], name="Cormac 🦊 Ellery")
    changed = ev.RespondentChanged(at=told.session.now(), by=told.session.by, person=person, why="So it is")
    act(told.session, told.reference, changed)
    window.go("referral", told.reference)
    assert "🦊" in str(window.form.respondents_table.words())
    window.go("letters", told.reference)
    wait_for(lambda: not window.page.viewer.waiting)
    window.form.letter_combo.setFocus()
    keys(Qt.Key.Key_Home, *[DOWN] * window.form.letter_combo.findData("L13"))
    window.settle()
    wait_for(lambda: not window.page.viewer.waiting)
    window.settle()
    before = written(told.session)
    if window.form.write_button.isEnabled():
        window.press(window.form.write_button)
        said = window.answer()
    else:
        said = plain(window.form.missing_label.text())
    assert "🦊" in said
    assert written(told.session) == before


# ---- a full disk


def fill_up(told: Staged) -> None:
    """From now on the store gets no page more."""
    told.session.store.connection.rows("VACUUM")
    [[pages]] = told.session.store.connection.rows("PRAGMA page_count")
    leave(told, pages)


def make_room(told: Staged) -> None:
    leave(told, 1_000_000)


def leave(told: Staged, pages: int) -> None:
    """To the connection of each thread, also of those that have none yet."""
    connection = told.session.store.connection
    further = connection._further

    def opened() -> Database:
        database = further()
        database.conn.execute(f"PRAGMA max_page_count = {pages}")
        return database

    connection._further = opened
    for own in (connection._each or {}).values():
        if own.database is not None:
            own.database.conn.execute(f"PRAGMA max_page_count = {pages}")


def test_on_a_full_disk_an_act_is_not_done_and_is_done_when_there_is_room(
    window: Window, at: Callable[..., Staged], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = at("open-03", 14, "2023-02-27T10:00")
    sheet = tmp_path / "large.txt"
    sheet.write_text("\n".join(f"Line {n} of a long note of what was said." for n in range(3000)))
    window.go("papers", told.reference)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(sheet)], ""))
    window.press(window.form.drop_area.choose_button)
    window.paste(window.form.paper_title_edit, "A long note")
    before = written(told.session)
    fill_up(told)
    window.press(window.form.take_button)
    assert "The disk is full." in window.answer()
    assert window.form.paper_title_edit.text() == "A long note"
    assert written(told.session) == before
    make_room(told)
    window.press(window.form.take_button)
    assert "A long note" in [d.title for d in told.case.documents.values()]


def test_on_a_full_disk_nobody_leaves_a_page_whose_draft_cannot_be_kept(
    window: Window, at: Callable[..., Staged]
) -> None:
    told = at("open-03", 7, "2023-02-13T14:00")
    window.go("meeting", told.reference)
    typed = "For want of room. " * 20_000
    window.paste(window.page.rulings.part.form.grounds_edit, typed)
    page, field = window.page, QApplication.focusWidget()
    fill_up(told)
    wait_for(lambda: page.findChild(AnswerPanel).isVisible())
    assert "The disk is full." in window.answer()
    assert QApplication.focusWidget() is field, "whoever types is not interrupted"
    window.window.go(Place("today"))
    assert window.page is page
    assert window.page.rulings.part.form.grounds_edit.toPlainText() == typed
    make_room(told)
    window.go("today")
    window.go("meeting", told.reference)
    assert window.page.rulings.part.form.grounds_edit.toPlainText() == typed


def test_on_a_full_disk_a_sheet_that_keeps_itself_says_so_and_keeps_it_later(
    window: Window, at: Callable[..., Staged]
) -> None:
    told = at("open-01", 16, "2022-03-16T16:00")
    window.go("decision", told.reference, "DC1.R1.find")
    window.letter("Alt+B")
    typed = "Because of the lamp. " * 20_000
    window.page.kept.flush()
    fill_up(told)
    window.paste(window.form.reasons_edit, typed)
    wait_for(lambda: window.page.findChild(AnswerPanel).isVisible())
    assert "The disk is full." in window.answer()
    make_room(told)
    window.page.kept.flush()
    assert typed.strip() in str(told.session.store.drafts.get(f"sheet decision {told.reference}"))


# ---- files that go out, under a reference that is a path


REFERENCE = "../DC/2026<b>/3"
HOSTILE = {
    "id: open-03-two-respondents": f"id: {REFERENCE}",
    "Cormac Ellery": "=Cormac <b>Ellery</b>",
    "Nadia Brandt": "Nadia <img src=x> Brandt & Co",
    "Dr D. Rusk": "Dr D. <b>Rusk</b>",
    "Mr A. Lorne": "Mr <i>A.</i> Lorne",
    "Mrs L. Dray": "+Mrs <u>L. Dray</u>",
    "Professor V. Amsel": "Professor <h1>V. Amsel</h1>",
    "Dr H. Quill": "Dr H. <a href=x>Quill</a>",
    "Investigation Report (joint)": "Report <i>joint</i> & <br> more",
    "Tanners Court": "Tanners <s>Court</s>",
}
DECIDED = 30


@pytest.fixture
def played(hostile: tuple[Path, Staged], tmp_path: Path) -> Iterator[Staged]:
    """A copy of the case, to be written in."""
    kept, made = hostile
    folder = shutil.copytree(kept, tmp_path / "office")
    keychain = made.session.store.keychain
    with Store.unlock(folder / "throwaway.panelsec", keychain, any_folder=True) as store:
        yield replace(made, session=replace(made.session, store=store))


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Staged]:
    """A case of names and titles that look like markup, up to two appeals."""
    folder = tmp_path_factory.mktemp("hostile")
    [path] = CASES.glob("open-03*.yaml")
    text = path.read_text(encoding="utf-8")
    for gentle, hostile in HOSTILE.items():
        assert gentle in text, gentle
        text = text.replace(gentle, hostile)
    assert yaml.safe_load(text)["id"] == REFERENCE
    (folder / "hostile.yaml").write_text(text, encoding="utf-8")
    for name in CASES.glob("*.yaml"):
        if "holidays" in name.name:
            (folder / name.name).write_bytes(name.read_bytes())
    told = read_story(folder / "hostile.yaml")
    kept = folder / "store"
    kept.mkdir()
    with Store.throwaway(kept) as store:
        session = Session(store, lambda: told.opened, told.secretary)
        set_up(session, told)
        change_settings(session, replace(session.office().settings, email="office@example.invalid"))
        outcome = Outcome(Stage(session, told.id))
        for each in told.acts[:DECIDED]:
            if not each.probe:
                play(outcome, told, [each])
        made = Staged(replace(outcome.stage.session, by=told.secretary), told.id)
    return kept, made


def first_lot(window: Window, told: Staged) -> None:
    window.go("draw", told.reference)
    window.form.committee_combo.setFocus()
    keys(Qt.Key.Key_Home)
    assert window.page.committee == "DC1"


def _as_given(label: QLabel) -> bool:
    """Whether its mark-up, of its own making for lines that hang, shows the very words that it was given."""
    shown = QTextDocumentFragment.fromHtml(QLabel.text(label)).toPlainText().replace("\xa0", " ")
    return isinstance(label, Words) and shown == label.text()


def rich(page: QWidget) -> list[str]:
    """Labels and tooltips that Qt would take for HTML though they show what somebody typed."""
    found = []
    for label in page.findChildren(QLabel):
        automatic = label.textFormat() == Qt.TextFormat.AutoText and Qt.mightBeRichText(label.text())
        marked = label.textFormat() in (Qt.TextFormat.RichText, Qt.TextFormat.MarkdownText)
        if automatic or (marked and not _as_given(label)):
            found.append(f"{label.objectName()}: {label.text()}")
    tips = [(w.objectName(), w.toolTip()) for w in [page, *page.findChildren(QWidget)]]
    for view in page.findChildren(QAbstractItemView):
        if view.model() is not None:
            tips += [(view.objectName(), tip) for tip in _tips(view.model())]
    markup = ("<b>", "<i>", "<img", "<u>", "<h1>", "<a ", "<s>")
    found += [f"{name}: {tip}" for name, tip in tips if any(tag in tip for tag in markup)]
    return found


def _tips(model: QAbstractItemModel) -> Iterator[str]:
    for row in range(model.rowCount()):
        for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount()):
            yield str(model.index(row, column).data(Qt.ItemDataRole.ToolTipRole) or "")


def test_names_that_look_like_markup_are_shown_as_they_are_on_every_screen(
    window: Window, played: Staged
) -> None:
    window.sit(played.session)
    seen = ""
    places = [Place(area.name) for area in window.window.areas]
    places += [Place(part.name, played.reference) for part in window.window.parts]
    for place in places:
        window.window.go(place)
        window.settle()
        assert rich(window.window) == [], place
        for text in window.page.findChildren(QTextEdit):
            seen += text.toPlainText()
        seen += "".join(label.text() for label in window.window.findChildren(QLabel))
    assert "=Cormac <b>Ellery</b>" in seen
    assert "Nadia <img src=x> Brandt & Co" in seen
    for field in window.window.findChildren(QLineEdit):
        assert field.text().isprintable() or not field.text()


def test_a_reference_that_is_a_path_leads_no_file_out_of_the_folder(
    window: Window,
    played: Staged,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    out = tmp_path / "a" / "b"
    out.mkdir(parents=True)
    offered: list[str] = []

    def choose(*asked: Any) -> tuple[str, str]:
        offered.append(asked[2])
        return str(out / asked[2]), ""

    [letter] = writing.prepare(played.session, played.reference, [Wanted("L18", "R1")])
    window.sit(played.session)
    window.go("post", played.reference)
    window.form.letters_table.choose((played.reference, letter.number))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    window.press(window.form.save_button)
    assert "/" not in offered[0]
    first_lot(window, played)
    window.page.proof.save_in(out)
    window.settle()
    made = sorted(p.relative_to(tmp_path).parts[:2] for p in tmp_path.glob("a/*"))
    assert made == [("a", "b")]
    [lot] = [p for p in out.iterdir() if p.is_dir()]
    assert verify_folder(lot)[0]
    assert [p.name for p in out.iterdir() if p.is_file()] == offered
    assert offered[0].startswith("=2e._DC_2026")


def test_a_draft_and_a_lot_that_cannot_be_saved_say_so_and_can_be_saved_elsewhere(
    window: Window, played: Staged, read_only: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.sit(played.session)
    before = written(played.session)
    first_lot(window, played)
    window.page.proof.save_in(read_only)
    window.settle()
    assert "Choose another folder." in window.answer()
    window.go("today")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(read_only / "due.ics"), ""))
    window.page.save_calendar()
    window.settle()
    assert "Choose another folder." in window.answer()
    [letter] = writing.prepare(played.session, played.reference, [Wanted("L18", "R2")])
    after = written(played.session)
    window.go("post", played.reference)
    window.form.letters_table.choose((played.reference, letter.number))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(read_only / "draft.eml"), ""))
    window.press(window.form.save_button)
    assert "Choose another folder." in window.answer()
    assert written(played.session) == after != before


# ---- what is pasted


def test_what_is_pasted_into_a_line_is_one_line_without_what_cannot_be_seen(
    window: Window, at: Callable[..., Staged]
) -> None:
    told = at("open-03", 4, "2023-02-10T10:00")
    window.go("meeting", told.reference)
    window.paste(window.form.place_edit, "Old Schools\nRoom \u202e3")
    assert window.form.place_edit.text() == "Old Schools Room 3"
    window.go("panels", thing="new")
    window.go("meeting", told.reference)
    assert window.form.place_edit.text() == "Old Schools Room 3", "and is a draft like what is typed"


@pytest.mark.parametrize(
    ("reference", "said"), [("open-03-two-respondents", "There is a case"), ("DC/" + "9" * 80, "at most 80")]
)
def test_a_reference_that_is_taken_or_too_long_is_refused_and_all_that_was_typed_stays(
    window: Window, at: Callable[..., Staged], reference: str, said: str
) -> None:
    told = at("open-03", 4, "2023-02-10T10:00")
    before = written(told.session)
    window.go("cases", thing="new")
    window.paste(window.form.reference_edit, f"\t{reference}\n")
    window.paste(window.form.about_edit, "=HYPERLINK(1)")
    window.paste(window.form.rules_edit, "2(g)")
    keys(ENTER)
    window.settle()
    assert said in window.answer()
    assert window.form.reference_edit.text().strip() == reference
    assert window.form.about_edit.text() == "=HYPERLINK(1)"
    assert written(told.session) == before
    assert isinstance(told.case, Case)
