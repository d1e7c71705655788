"""Starts the desktop: the clock, the last resort for a fault, the store's place, and the window with its screens."""

import contextlib
import logging
import secrets
import sys
import tempfile
import threading
import traceback
from collections.abc import Callable
from datetime import datetime
from functools import partial
from importlib import import_module
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QSettings, QStandardPaths, Qt
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from panelsec.errors import Unavailable
from panelsec.screens.background import Background
from panelsec.screens.desk import CaseHead, Desk
from panelsec.screens.directory import AT, SCREENS
from panelsec.screens.idle import Idle
from panelsec.screens.main_window import MainWindow
from panelsec.screens.places import Place
from panelsec.screens.welcome import SUFFIX, Doors, WelcomeScreen
from panelsec.widgets import icons, look

if TYPE_CHECKING:  # what an open office needs is read in behind the window that asks for it
    from panelsec.actions.session import Session
    from panelsec.storage.keychain import Keychain

LONDON = ZoneInfo("Europe/London")
PLACE = "office/place"


def now() -> datetime:
    """Local time at the University, naive, as everything that is recorded has it."""
    return datetime.now(LONDON).replace(tzinfo=None)


def run(practise: bool = False) -> int:
    """Open the desktop and give the exit code; `practise` opens a throw-away office at once."""
    app = _application()
    folder = _folder()
    faults = Faults(folder / "faults.log", _show_fault)
    sys.excepthook = faults.caught
    threading.excepthook = lambda told: faults.caught(told.exc_type, told.exc_value, told.exc_traceback)
    desktop = Desktop(app, QSettings(), folder, now, system_keychain)
    try:
        desktop.open(practise=practise)
        return app.exec()
    finally:
        desktop.leave()


def read_ahead() -> None:
    """Read in what an open office needs while the door is being looked at: no screen then waits for it."""
    for name in ("actions.stores", "rehearsal.practice", *(f"screens.{name}" for name in AT)):
        import_module(f"panelsec.{name}")


def system_keychain() -> "Keychain":
    from panelsec.storage.keychain import SystemKeychain

    return SystemKeychain()


def _application() -> QApplication:
    app = QApplication(sys.argv[:1])
    app.setOrganizationName("panelsec")
    app.setApplicationName("panelsec")
    app.setDesktopFileName("panelsec")
    if sys.platform not in ("win32", "darwin"):
        app.setStyle("Fusion")
    look.dress(app)
    app.setWindowIcon(icons.icon("case", look.ink(look.Tone.ACCENT, app.palette())))
    return app


def _folder() -> Path:
    """The user's own folder on this computer: on Windows the one that does not follow a roaming profile."""
    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppLocalDataLocation)
    return Path(found)


class Desktop:
    """The one window, and the office that is open in it or locked."""

    def __init__(
        self,
        app: QApplication,
        settings: QSettings,
        folder: Path,
        clock: Callable[[], datetime],
        keychain: "Callable[[], Keychain]",
    ) -> None:
        self._settings, self._folder, self._clock, self._keychain = settings, folder, clock, keychain
        self._leaving = contextlib.ExitStack()
        self._doors = Background()
        self._session: Session | None = None
        self._made: Session | None = None
        self._throwaways: dict[Path, Keychain] = {}
        self.window = MainWindow({**SCREENS, "office": self._office_screen}, settings)
        self.window.lock_asked.connect(self.lock)
        self._idle = Idle(app)
        self._idle.went_idle.connect(self.lock)

    def open(self, *, practise: bool = False) -> None:
        """Show the window with its door, where the office that was open last can be unlocked."""
        kept = self._settings.value(PLACE)
        last = Path(str(kept)) if kept else None
        door = self._show_door(last if last and last.exists() else None)
        self.window.show()
        threading.Thread(target=read_ahead, daemon=True).start()
        if practise:
            door.practise()

    def lock(self) -> None:
        """Keeps what is typed, closes the store, and shows the door again."""
        from panelsec.actions import stores

        session = self._stand_up()
        if session is not None:
            door = self._show_door(session.store.place)
            door.acts.perform(lambda _: stores.close(session), lambda _: None, "Locking")

    def leave(self) -> None:
        """Closes whatever is open, and takes the throw-away offices away."""
        session = self._stand_up()
        self._doors.close()
        for each in (session, self._made):
            if each is not None:
                each.store.close()
        self._made = None
        self._leaving.close()

    # ---- the door

    def _show_door(self, last: Path | None) -> WelcomeScreen:
        doors = Doors(self._make, self._confirm, self._unlock, self._recover, self._practise)
        door = WelcomeScreen(doors, self._doors, last)
        door.form.make_edit.setText(str(self._folder / f"office{SUFFIX}"))
        door.opened.connect(self._sit_down)
        self.window.show_door(door)
        return door

    def _make(self, place: Path) -> str:
        from panelsec.actions import stores

        if self._made is not None:
            stores.close(self._made)
        self._made, code = stores.make(place, self._keychain(), self._clock)
        return code

    def _confirm(self, code: str) -> "Session":
        made = self._made
        if made is None or not made.store.opens_with(code):
            raise Unavailable(
                "This is a recovery code, but not the one that was just shown. Look at the paper again."
            )
        self._made = None
        return made

    def _unlock(self, place: Path) -> "Session":
        from panelsec.actions import stores

        if place in self._throwaways:
            return stores.unlock(place, self._throwaways[place], self._clock, any_folder=True)
        return stores.unlock(place, self._keychain(), self._clock)

    def _recover(self, place: Path, code: str) -> "Session":
        from panelsec.actions import stores
        from panelsec.storage.faults import KeychainUnavailable
        from panelsec.storage.keychain import MemoryKeychain

        try:
            keychain = self._keychain()
        except KeychainUnavailable:
            keychain = MemoryKeychain()  # the code opens the store, and will be asked for again
        return stores.recover(place, code, keychain, self._clock)

    def _practise(self) -> "Session":
        from panelsec.actions import stores
        from panelsec.rehearsal.practice import fill
        from panelsec.storage.store import Store

        try:
            folder = Path(self._leaving.enter_context(tempfile.TemporaryDirectory(prefix="panelsec-")))
        except OSError as error:
            raise Unavailable(
                f"The practice office needs a temporary folder, and none can be made: {error.strerror}. "
                "Free some room on this computer’s disk, or ask whoever looks after it."
            ) from error
        store = Store.throwaway(folder, now=self._clock())
        self._throwaways[store.place] = store.keychain
        fill(store, self._clock())
        return stores.at_work(store, self._clock)

    # ---- the desk

    def _sit_down(self, session: "Session") -> None:
        from panelsec.actions.typed import Typed

        self._session = session
        if session.store.place not in self._throwaways:
            self._settings.setValue(PLACE, str(session.store.place))
        self.window.sit_down(
            Desk(
                office=session,
                now=session.now,
                go=self.window.go,
                background=Background(),
                drafts=Typed(session),
                paragraph=paragraph,
                head=partial(head, session),
                called="Practice office" if session.store.place in self._throwaways else "",
            )
        )
        self._idle.watch(session.office().settings.idle_minutes * 60_000)

    def _stand_up(self) -> "Session | None":
        """The session that was open: its store is not closed yet."""
        self._idle.rest()
        self.window.stand_up()
        session, self._session = self._session, None
        return session

    def _office_screen(self, desk: Desk) -> QWidget:
        from panelsec.screens.office import OfficeScreen

        return OfficeScreen(desk, self._sit_again)

    def _sit_again(self) -> None:
        """Another name or another time to lock: everything on the desk gets the new one."""
        from panelsec.actions import stores

        session = self._stand_up()
        if session is not None:
            self._sit_down(stores.at_work(session.store, self._clock))
            self.window.go(Place("office"))


def head(session: "Session", reference: str) -> CaseHead:
    """The line above every screen of a case, as the list of cases has it."""
    from panelsec.procedure.counting import written_with_weekday

    line = session.store.projections.case(reference)
    if line is None:
        return CaseHead(reference, "", "")
    when = f", by {written_with_weekday(line.next_due)}" if line.next_due else ""
    following = f"Next: {line.next_step}{when}" if line.next_step else ""
    return CaseHead(reference, line.respondents, line.stage, following, line.suspended)


def paragraph(number: str) -> str:
    """The text of a paragraph in our words; of its whole where a letter of it has none of its own."""
    from panelsec.procedure.sdp_2019 import EDITIONS

    words = EDITIONS["SDP-2019"].paragraphs
    return words.get(number) or words.get(number.partition("(")[0], "")


# ---- the last resort


class Faults:
    """What nobody expected: told in one dialog, and logged by id, exception classes and places in the program.

    Messages of exceptions are not logged, since they may hold names and words of a case.
    """

    def __init__(self, log: Path, show: Callable[[str], None]) -> None:
        self._log, self._show, self._showing = log, show, False

    def caught(
        self,
        kind: type[BaseException],
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if error is None or issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error or kind(), trace)
            return
        if isinstance(error, Unavailable):  # no fault of the program: a disk that fails while a page is read
            self._say(error.message)
            return
        fault = secrets.token_hex(4)
        logged = self._write(f"{fault} {told(error)}")
        where = f"It is written, without any name, in {self._log}." if logged else "It could not be logged."
        self._say(
            f"Something went wrong that should not have. What was recorded before is kept.\n\nFault {fault}. {where}"
        )

    def _say(self, words: str) -> None:
        """One at a time, and only where there is a window to say it in."""
        if self._showing or threading.current_thread() is not threading.main_thread():
            return
        self._showing = True
        try:
            self._show(words)
        finally:
            self._showing = False

    def _write(self, line: str) -> bool:
        try:
            self._log.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            handler = RotatingFileHandler(self._log, maxBytes=100_000, backupCount=1, encoding="utf-8")
        except OSError:
            return False
        with contextlib.closing(handler):
            handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
            handler.emit(logging.LogRecord("panelsec", logging.ERROR, "", 0, line, None, None))
        return True


def told(error: BaseException) -> str:
    """The classes of an exception and its causes, and where in the program it passed."""
    classes: list[str] = []
    cause: BaseException | None = error
    while cause is not None and len(classes) < 5:
        classes.append(type(cause).__name__)
        cause = cause.__cause__ or cause.__context__
    frames = traceback.extract_tb(error.__traceback__)
    places = [f"{Path(frame.filename).stem}:{frame.lineno}" for frame in frames[-8:]]
    return f"{' from '.join(classes)} at {' > '.join(places)}"


def _show_fault(words: str) -> None:
    box = QMessageBox(QMessageBox.Icon.Critical, "panelsec", words, parent=QApplication.activeWindow())
    box.setTextFormat(Qt.TextFormat.PlainText)  # a file may be called <b>
    box.exec()
