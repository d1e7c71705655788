"""The system says that nobody can be at the desk: by real messages on buses of our own, and as Windows and macOS say it."""

import ctypes
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from ctypes import wintypes

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from PySide6.QtWidgets import QWidget

from panelsec.screens.window import away
from panelsec.screens.window.away import LATE, TICK, Away
from panelsec.screens.window.away_linux import LOGIN, PATH, PROPERTIES, Buses
from panelsec.screens.window.away_macos import LOCKED, ON_CONSOLE, Console
from panelsec.screens.window.away_windows import AWAY, LOCK, POWER, SESSION, Messages
from tests.screens.harness import wait_for

UNLOCK, RESUME = 0x8, 0x7


@pytest.fixture(scope="module")
def bus() -> Iterator[str]:
    if not shutil.which("dbus-daemon"):
        pytest.skip("there is no dbus-daemon")
    command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as daemon:
        assert daemon.stdout is not None
        try:
            yield daemon.stdout.readline().strip()
        finally:
            daemon.terminate()


Says = Callable[..., None]


@pytest.fixture
def says(bus: str, qapp: object) -> Iterator[Says]:
    theirs = QDBusConnection.connectToBus(bus, "theirs")

    def send(path: str, interface: str, name: str, *arguments: object) -> None:
        message = QDBusMessage.createSignal(path, interface, name)
        message.setArguments(list(arguments))
        assert theirs.send(message)

    yield send
    QDBusConnection.disconnectFromBus("theirs")


@pytest.mark.skipif(sys.platform != "linux", reason="the buses are Linux's")
def test_the_screen_saver_a_switch_of_user_and_sleep_are_heard_and_their_ends_are_not(bus, says) -> None:
    ours, told = QDBusConnection.connectToBus(bus, "ours"), []
    buses = Buses(lambda: told.append(True), ours, ours, "2")
    own, another = f"{PATH}/session/_32", f"{PATH}/session/c3"
    manager, session = f"{LOGIN}.Manager", f"{LOGIN}.Session"
    for heard, (path, interface, name, *arguments) in (
        (False, ("/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", False)),
        (True, ("/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", True)),
        (True, ("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", True)),
        (True, (PATH, manager, "PrepareForSleep", True)),
        (False, (PATH, manager, "PrepareForSleep", False)),
        (True, (own, session, "Lock")),
        (False, (another, session, "Lock")),
        (False, (own, session, "Unlock")),
        (True, (own, PROPERTIES, "PropertiesChanged", session, {"Active": False}, ["State"])),
        (True, (own, PROPERTIES, "PropertiesChanged", session, {"LockedHint": True}, ["IdleHint"])),
        (
            False,
            (own, PROPERTIES, "PropertiesChanged", session, {"Active": False}, []),
        ),  # of no list of texts
        (False, (own, PROPERTIES, "PropertiesChanged", 7)),
        (False, (own, PROPERTIES, "PropertiesChanged", session, {"Active": True}, ["State"])),
        (False, (another, PROPERTIES, "PropertiesChanged", session, {"Active": False}, ["State"])),
    ):
        told.clear()
        says(path, interface, name, *arguments)
        says("/ScreenSaver", "org.xfce.ScreenSaver", "ActiveChanged", True)  # heard after it, and always
        wait_for(lambda wanted=1 + heard: len(told) >= wanted)
        assert len(told) == 1 + heard, (interface, name, arguments)
    buses.deleteLater()
    QDBusConnection.disconnectFromBus("ours")


def test_windows_tells_of_a_locked_screen_another_user_and_sleep(qapp) -> None:
    told: list[bool] = []
    messages = Messages(0, lambda: told.append(True))
    for number, what in (*AWAY, (SESSION, UNLOCK), (POWER, RESUME), (0x0100, LOCK)):
        message = wintypes.MSG(message=number, wParam=what)
        kind = QByteArray(b"windows_generic_MSG")
        assert messages.nativeEventFilter(kind, ctypes.addressof(message)) == (False, 0)
    qapp.removeNativeEventFilter(messages)
    assert len(told) == len(AWAY) == 5


def test_macos_is_asked_whether_the_session_is_on_the_console_and_unlocked(qapp) -> None:
    told: list[dict[str, bool]] = []
    answers = [{}, {ON_CONSOLE: True}, {ON_CONSOLE: False}, {ON_CONSOLE: True, LOCKED: True}]
    for said in answers:
        Console(lambda said=said: told.append(said), lambda said=said: said).look()
    assert told == answers[2:]


def test_a_tick_that_comes_much_too_late_tells_that_the_computer_slept(qtbot, monkeypatch) -> None:
    window, told = QWidget(), []
    qtbot.addWidget(window)
    watch = Away(window, lambda: told.append(True))
    began = away.time()
    for late, heard in ((LATE - 1, False), (LATE + 1, True), (0, True)):
        began += TICK / 1000 + late
        monkeypatch.setattr(away, "time", lambda began=began: began)
        watch._tick()
        assert bool(told) is heard
    assert len(told) == 1
