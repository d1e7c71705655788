"""macOS: polls the session every two seconds for a locked screen or another user."""

import ctypes
import sys
from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QTimer

EVERY = 2000  # milliseconds
FRAMEWORK = "/System/Library/Frameworks/{0}.framework/{0}"
ON_CONSOLE, LOCKED = "kCGSSessionOnConsoleKey", "CGSSessionScreenIsLocked"
UTF8 = 0x08000100


class Console(QObject):
    def __init__(
        self, tell: Callable[[], None], asked: Callable[[], Mapping[str, bool]] | None = None
    ) -> None:
        super().__init__()
        self._tell, self._asked = tell, asked or session
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(EVERY)

    def look(self) -> None:
        said = self._asked()
        if not said.get(ON_CONSOLE, True) or said.get(LOCKED, False):
            self._tell()


def session() -> Mapping[str, bool]:
    """What it says of the two; nothing where it says nothing of them."""
    if sys.platform != "darwin":
        return {}
    core = ctypes.CDLL(FRAMEWORK.format("CoreFoundation"))
    graphics = ctypes.CDLL(FRAMEWORK.format("CoreGraphics"))
    for name in ("CFStringCreateWithCString", "CFDictionaryGetValue"):
        getattr(core, name).restype = ctypes.c_void_p
    graphics.CGSessionCopyCurrentDictionary.restype = ctypes.c_void_p
    found = graphics.CGSessionCopyCurrentDictionary()
    if not found:  # not of a session with a screen
        return {ON_CONSOLE: False}
    said = {}
    for name in (ON_CONSOLE, LOCKED):
        key = ctypes.c_void_p(core.CFStringCreateWithCString(None, name.encode(), UTF8))
        value = core.CFDictionaryGetValue(ctypes.c_void_p(found), key)
        if value:
            said[name] = bool(core.CFBooleanGetValue(ctypes.c_void_p(value)))
        core.CFRelease(key)
    core.CFRelease(ctypes.c_void_p(found))
    return said
