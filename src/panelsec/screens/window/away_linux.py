"""Linux: signals of the screen saver and of logind on D-Bus."""

import os
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import SLOT, QObject, Slot
from PySide6.QtDBus import QDBusConnection

SAVERS = ("freedesktop", "gnome", "cinnamon", "mate", "xfce")
LOGIN = "org.freedesktop.login1"
PATH = "/org/freedesktop/login1"
PROPERTIES = "org.freedesktop.DBus.Properties"


class Buses(QObject):
    """Whoever says it is believed: all that comes of it is a lock."""

    def __init__(
        self,
        tell: Callable[[], None],
        desktop: QDBusConnection | None = None,
        system: QDBusConnection | None = None,
        session: str | None = None,
    ) -> None:
        super().__init__()
        self._tell = tell
        desktop = desktop or (QDBusConnection.sessionBus() if _has_session_bus() else None)
        system = system or QDBusConnection.systemBus()
        session = os.environ.get("XDG_SESSION_ID", "") if session is None else session
        if desktop:
            for each in SAVERS:
                self._hear(desktop, "", f"org.{each}.ScreenSaver", "ActiveChanged", "b", "said(bool)")
        self._hear(system, PATH, f"{LOGIN}.Manager", "PrepareForSleep", "b", "said(bool)")
        if session:
            own = f"{PATH}/session/{_escaped(session)}"
            self._hear(system, own, f"{LOGIN}.Session", "Lock", "", "asked()")
            values = "changed(QString,QVariantMap,QStringList)"
            self._hear(system, own, PROPERTIES, "PropertiesChanged", "sa{sv}as", values)

    def _hear(
        self, bus: QDBusConnection, path: str, interface: str, name: str, signature: str, slot: str
    ) -> None:
        """Of that signature only: Qt ends the process over what it cannot read."""
        bus.connect("", path, interface, name, signature, self, SLOT(slot))  # type: ignore[call-overload] # it takes no bytes

    @Slot(bool)
    def said(self, on: bool) -> None:
        """The screen saver is on, or the computer about to sleep."""
        if on:
            self._tell()

    @Slot()
    def asked(self) -> None:
        self._tell()

    @Slot(str, "QVariantMap", "QStringList")
    def changed(self, _: str, values: Mapping[str, object], __: Sequence[str]) -> None:
        """Another session has the screen now, or this one's is locked."""
        if values.get("Active") is False or values.get("LockedHint") is True:
            self._tell()


def _has_session_bus() -> bool:
    """Where there is none, to ask for it would start one."""
    given, folder = os.environ.get("DBUS_SESSION_BUS_ADDRESS"), os.environ.get("XDG_RUNTIME_DIR")
    return bool(given) or bool(folder and Path(folder, "bus").exists())


def _escaped(name: str) -> str:
    """As logind writes a session's name in a path: no sign but letters and digits, and no digit first."""
    signs = (
        sign if sign.isascii() and (sign.isalpha() or (at and sign.isdigit())) else f"_{ord(sign):02x}"
        for at, sign in enumerate(name)
    )
    return "".join(signs)
