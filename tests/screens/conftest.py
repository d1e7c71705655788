"""A desk to put screens on: off screen, in light and dark, with a clock that stands still."""

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from types import FrameType
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget

from panelsec.screens.background import Background
from panelsec.screens.desk import CaseHead, Desk
from panelsec.screens.places import Place
from panelsec.storage.record import Entry, Record, Recorded
from panelsec.widgets import look, run_sheet
from tests.screens.harness import PlainDrafts, wait_for
from tests.screens.made_on_screen import KEPT_TO
from tests.screens.played import the_act
from tests.screens.secretary import Arrive, HandOver, Secretary
from tests.screens.stages import Staged, staged

NOW = datetime(2027, 3, 2, 9, 30, tzinfo=ZoneInfo("Europe/London"))


@pytest.fixture(params=[Qt.ColorScheme.Light, Qt.ColorScheme.Dark], ids=["light", "dark"])
def scheme(request: pytest.FixtureRequest, qapp: QApplication) -> Qt.ColorScheme:
    """Ask for it, and the test runs in light and in dark."""
    look.wear(qapp, request.param)
    return request.param


@pytest.fixture
def large_text(qapp: QApplication) -> Iterator[None]:
    """200%."""
    usual = qapp.font().pointSizeF()
    look.set_text_size(qapp, 2 * usual)
    yield
    look.set_text_size(qapp, usual)


@pytest.fixture
def background(qapp: QApplication) -> Iterator[Background]:
    made = Background()
    yield made
    made.close()


@pytest.fixture
def went() -> list[Place]:
    """Where the desk's `go` was told to go."""
    return []


@pytest.fixture
def desk(background: Background, went: list[Place]) -> Desk:
    """`dataclasses.replace(desk, office=...)` puts an office on it."""
    return Desk(
        office=None,
        now=lambda: NOW,
        go=went.append,
        background=background,
        drafts=PlainDrafts(),
        paragraph=lambda number: f"What paragraph {number} says.",
        head=lambda reference: CaseHead(reference, "Ana Novak", "Committee", "Next: draw the members"),
    )


@pytest.fixture
def seat(desk: Desk, case: Staged) -> Desk:
    """The desk with the office of the module's `case` on it."""
    return case.on(desk)


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def shown(qtbot: object) -> Callable[[QWidget], QWidget]:
    """Shows a screen in a window that has the focus, and takes it away after the test."""

    def show(screen: QWidget) -> QWidget:
        qtbot.addWidget(screen)
        screen.resize(1180, 760)
        screen.show()
        QTest.qWait(1)  # the platform's own first activation comes late
        screen.activateWindow()
        wait_for(screen.isActiveWindow)
        return screen

    return show


@pytest.fixture
def arrive(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Arrive]:
    """Somebody with a keyboard comes to the real window: at a time, or where a rehearsal file stands before a named act."""

    def hang(dialog: QDialog) -> int:
        raise AssertionError(f"{dialog.windowTitle()} waits for somebody")

    monkeypatch.setattr(QDialog, "exec", hang)
    with ExitStack() as stack:

        def come(moment: str, *, computer: str = "here", new: bool = False) -> Secretary:
            made = Secretary(qapp, tmp_path / computer, moment, new=new)
            stack.callback(made.leave)
            return made

        yield come


@pytest.fixture
def sit_down(arrive: Arrive, tmp_path: Path) -> Iterator[Arrive]:
    """Somebody with a keyboard sits down in the office of a rehearsal file, just before a named act of it."""
    with ExitStack() as stack:

        def sit(name: str, do: str, *, by: str = "", **said: object) -> Secretary:
            act = the_act(name, do, **said)
            made = stack.enter_context(staged(tmp_path, name, act.number - 1))
            secretary = arrive(act.at.isoformat())
            stack.callback(secretary.desktop.leave)
            session = replace(made.session, now=secretary.clock, by=by or act.by or made.session.by)
            secretary.sit_down(session, made.reference)
            return secretary

        yield sit


@pytest.fixture
def hand_over(monkeypatch: pytest.MonkeyPatch) -> HandOver:
    """The system's file dialog, in which somebody chooses these files."""

    def choose(*paths: Path) -> None:
        names = [str(path) for path in paths]
        monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (names, ""))
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (names[0], ""))

    return choose


@pytest.fixture(autouse=True)
def quick_hand(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tests tick the steps of a hearing faster than anybody."""
    monkeypatch.setattr(run_sheet, "TWICE", 0)


@pytest.fixture(autouse=True)
def makes_what_it_is_named_for(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> Iterator[None]:
    """A test that `made_on_screen` names for a kind of event has recorded one from a screen by its end."""
    test = getattr(request.node, "originalname", request.node.name)
    wanted = KEPT_TO.get(f"{request.module.__name__.rpartition('.')[2]}.{test}")
    if wanted is None:
        yield
        return
    made: set[str] = set()
    append = Record.append

    def spied(record: Record, case: str | None, entries: Sequence[Entry]) -> list[Recorded]:
        if _on_a_screen():
            made.update(entry.kind for entry in entries)
        return append(record, case, entries)

    monkeypatch.setattr(Record, "append", spied)
    yield
    assert wanted <= made, f"not made on a screen: {sorted(wanted - made)}"


def _on_a_screen() -> bool:
    """Whether a screen is what called, here or on the thread on which it lets work be done."""
    frame: FrameType | None = sys._getframe()
    while frame is not None:
        if frame.f_globals.get("__name__", "").startswith("panelsec.screens."):
            return True
        frame = frame.f_back
    return False
