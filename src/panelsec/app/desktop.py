"""The main window, and the office that is open or locked in it."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QWidget

from panelsec.app import garbage
from panelsec.app.offices import Offices, ways_on
from panelsec.screens.background import Background, Work
from panelsec.screens.desk import CaseHead, Desk
from panelsec.screens.places import Place, Trail
from panelsec.screens.welcome.doors import SUFFIX, Stuck, Way
from panelsec.screens.welcome.page import Step
from panelsec.screens.welcome.screen import WelcomeScreen
from panelsec.screens.window.away import Away
from panelsec.screens.window.directory import SCREENS
from panelsec.screens.window.held import HeldScreen
from panelsec.screens.window.idle import Idle
from panelsec.screens.window.main_window import MainWindow
from panelsec.screens.window.watch import Watch

if TYPE_CHECKING:  # what an open office needs is read in behind the window that asks for it
    from panelsec.actions.session import Session
    from panelsec.storage.keychain import Keychain

PLACE = "office/place"
Busy = tuple[Watch | Background, ...]


class Desktop:
    """`folder` is the user's own on this computer, where a new office is offered its place."""

    def __init__(
        self,
        app: QApplication,
        settings: QSettings,
        folder: Path,
        clock: Callable[[], datetime],
        keychain: "Callable[[], Keychain]",
    ) -> None:
        self._settings, self._folder, self._clock = settings, folder, clock
        self._offices = Offices(keychain, clock)
        self._doors = Background()
        self._session: Session | None = None
        self._stood: dict[Path, Trail] = {}
        self._watch: Watch | None = None
        self._background: Background | None = None
        self._busy: Busy = ()
        self._held = False
        screens = {
            **SCREENS,
            "office": self._office_screen,
            "file": self._file_screen,
            "retention": self._retention_screen,
        }
        self.window = MainWindow(screens, settings)
        garbage.collect_on(self.window)
        self.window.lock_asked.connect(self.lock)
        app.commitDataRequest.connect(
            lambda _: self.window.keep()
        )  # the user signs out, or the computer ends
        self._idle = Idle(app)
        self._idle.went_idle.connect(self.lock)
        self._idle.nearly.connect(self.window.warn_of_lock)
        self._away: Away | None = None

    def open(self, *, practise: bool = False) -> None:
        """Show the window with its door, where the office that was open last can be unlocked."""
        kept = self._settings.value(PLACE)
        last = Path(str(kept)) if kept else None
        door = self._show_door(last if last and last.exists() else None)
        self.window.show()
        if last and not last.exists() and not practise:
            door.stick(moved(last), last)
        if practise:
            door.practise()

    def lock(self) -> None:
        """Leaves off what is under way, keeps what is typed, closes the store, and shows the door again. While the store does
        not take what is typed it stays open, covered, until it does or the secretary gives that up."""
        if self._session is None:
            return
        if self._background is not None:
            self._background.stop()
        if self.window.keep():
            self._lock_now()
        elif not self._held:
            self._held = True
            held = HeldScreen()
            held.again.connect(self.lock)
            held.given_up.connect(self._lock_now)
            self.window.show_door(held)

    def leave(self) -> None:
        """Closes whatever is open, and takes the throw-away offices away."""
        session = self._stand_up()
        self._doors.close()
        if session is not None:
            close(session, self._busy)
        self._offices.close()

    def _lock_now(self) -> WelcomeScreen | None:
        session, busy = self._stand_up(), self._busy
        if session is None:
            return None
        door = self._show_door(session.store.place)
        door.acts.perform(lambda _: close(session, busy), lambda _: None, "Locking")
        return door

    def _restore(self, backup: Path | None) -> None:
        """A file that is open is not replaced: locks it, and goes on at the door."""
        place = self._session.store.place if self._session else None
        self.lock()
        door = self.window.form.door.widget(0)
        if place and self._session is None and isinstance(door, WelcomeScreen):
            door.show_restore(backup, place)

    def _reencrypt(self, code: str) -> None:
        """The file is closed meanwhile; where it fails, it is as it was, locked."""
        from panelsec.actions import stores

        if not self.window.keep():
            return
        session, busy = self._stand_up(), self._busy
        if session is None:
            return
        place = session.store.place
        door = self._show_door(place)

        def act(work: Work) -> "Session":
            rest(busy)
            with ways_on():
                return self._offices.wait(stores.reencrypt(session, code, work.report))

        door.begin(act, door.opened.emit, "Encrypting everything anew", place)

    def _show_door(self, last: Path | None) -> WelcomeScreen:
        """The one that was come through last stands behind the desk: to lock is then to cover, without waiting for another."""
        door = self.window.form.door.widget(0)
        if isinstance(door, WelcomeScreen) and door.serves(last):
            self.window.show_door(door)
            door.show_step(Step.START)
            return door
        # where it will stand from the first: moved there, all of it would be styled again
        door = WelcomeScreen(self._offices.doors, self._doors, last, self.window.form.door)
        door.form.make_edit.setText(str(self._folder / f"office{SUFFIX}"))
        door.opened.connect(self._sit_down)
        self.window.show_door(door)
        return door

    def _sit_down(self, session: "Session", watch: Watch | None = None) -> None:
        """Where one stood when the office was locked one goes on; at the file, where there is something to say of it."""
        from panelsec.actions import verifying
        from panelsec.actions.typed import Typed
        from panelsec.widgets.roles import tell_roles

        tell_roles()
        self._session, place = session, session.store.place
        self._offices.taken(session)
        practice = self._offices.is_practice(place)
        if not practice:
            self._settings.setValue(PLACE, str(place))
        self._watch = watch or Watch(session, backs_up=not practice)
        self._background = Background()
        desk = Desk(
            office=session,
            now=session.now,
            go=self.window.go,
            background=self._background,
            drafts=Typed(session),
            paragraph=paragraph,
            head=partial(head, session),
            watch=self._watch,
            called="Practice office" if practice else "",
        )
        self.window.sit_down(desk, self._where_one_stood(session))
        self._idle.watch(session.office().settings.idle_minutes * 60_000)
        self._away = self._away or Away(self.window, self.lock)
        if watch is None:
            self._watch.look()
            if verifying.older_than_seen(session) or verifying.came_just_now(session):
                self.window.go(Place("file"))
            else:
                self.window.tour.offer()

    def _where_one_stood(self, session: "Session") -> Trail:
        """Nowhere, where another file lies in that place by now and a case of the way is not in it."""
        stood = self._stood.pop(session.store.place, Trail())
        cases = {place.case for place in stood.places if place.case}
        return stood if all(map(session.store.record.head_of, cases)) else Trail()

    def _stand_up(self) -> "Session | None":
        """The session that was open: its store is not closed yet. `_busy` are those who may be in it still, though told to
        stop."""
        self._idle.rest()
        self._held = False
        session, self._session = self._session, None
        self._busy = tuple(each for each in (self._watch, self._background) if each is not None)
        self._watch = self._background = None
        if session is not None:
            self._stood[session.store.place] = self.window.trail
        for each in self._busy:
            each.stop()
        self.window.stand_up()
        return session

    def _office_screen(self, desk: Desk, parent: QWidget) -> QWidget:
        from panelsec.screens.office.screen import OfficeScreen

        return OfficeScreen(desk, self._sit_anew, parent)

    def _file_screen(self, desk: Desk, parent: QWidget) -> QWidget:
        from panelsec.screens.file.screen import Door, FileScreen

        return FileScreen(desk, Door(self._restore, self._reencrypt), parent)

    def _retention_screen(self, desk: Desk, parent: QWidget) -> QWidget:
        from panelsec.screens.retention.screen import RetentionScreen

        return RetentionScreen(desk, self._sit_again, parent)

    def _sit_anew(self) -> None:
        """Another name or another time to lock: everything on the desk gets the new one."""
        from panelsec.screens.office.screen import OfficeScreen

        page = self._sit_again()
        if isinstance(page, OfficeScreen):
            page.say_saved()

    def _sit_again(self) -> QWidget | None:
        """Every page is taken away, with what is no draft on it, and the one that was shown is opened anew."""
        from panelsec.actions import stores

        watch, self._watch = self._watch, None
        session = self._stand_up()
        rest(self._busy)
        if session is not None:
            self._sit_down(stores.at_work(session.store, self._clock), watch)
        return self.window.shown


def moved(last: Path) -> Stuck:
    return Stuck(
        f"The office that was open here last, {last}, isn’t there any more. If it was moved, or lies on a disk that isn’t "
        "plugged in, open it from where it is now; if it is lost, restore a backup.",
        (Way.OPEN, Way.RESTORE),
    )


def close(session: "Session", busy: Busy) -> None:
    """Once nobody is in its store. Asks the keychain: not on the UI thread while the window is open."""
    rest(busy)
    session.store.close()


def rest(busy: Busy) -> None:
    for each in busy:
        each.wait()


def head(session: "Session", reference: str) -> CaseHead:
    """The line above every screen of a case."""
    from panelsec.actions.finding import lines
    from panelsec.procedure.counting import by_when

    found = lines(session, (reference,))
    if not found:
        return CaseHead(reference, "", "")
    [line] = found
    when = by_when(line.next_due, session.now().date())
    following = f"Next: {line.next_step}{when}" if line.next_step else ""
    return CaseHead(reference, line.respondents, line.stage, following, line.suspended)


def paragraph(number: str) -> str:
    """The text of a paragraph in our words; of its whole where a letter of it has none of its own."""
    from panelsec.procedure.editions.sdp_2019 import EDITIONS

    words = EDITIONS["SDP-2019"].paragraphs
    return words.get(number) or words.get(number.partition("(")[0], "")
