"""Windows: session messages to the window: locked, user switched, about to sleep."""

import ctypes
import sys
from collections.abc import Callable
from ctypes import wintypes

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray
from PySide6.QtWidgets import QApplication

POWER, SESSION = 0x0218, 0x02B1  # WM_POWERBROADCAST, WM_WTSSESSION_CHANGE
SUSPEND = 0x4  # PBT_APMSUSPEND
CONSOLE_DISCONNECT, REMOTE_DISCONNECT, LOGOFF, LOCK = 0x2, 0x4, 0x6, 0x7  # WTS_...
AWAY = {(POWER, SUSPEND)} | {
    (SESSION, each) for each in (CONSOLE_DISCONNECT, REMOTE_DISCONNECT, LOGOFF, LOCK)
}
THIS_SESSION = 0


class Messages(QAbstractNativeEventFilter):
    """Asks for the messages about this session, which come to no window that did not ask."""

    def __init__(self, window: int, tell: Callable[[], None]) -> None:
        super().__init__()
        self._tell = tell
        if sys.platform == "win32":
            ctypes.windll.wtsapi32.WTSRegisterSessionNotification(wintypes.HWND(window), THIS_SESSION)
        app = QApplication.instance()
        if app is not None:
            app.installNativeEventFilter(self)

    def nativeEventFilter(  # noqa: N802
        self,
        kind: QByteArray | bytes | bytearray | memoryview,
        message: int,
    ) -> tuple[bool, int]:
        """It is left to whoever else wants it."""
        if kind == b"windows_generic_MSG":
            told = wintypes.MSG.from_address(int(message))
            if (told.message, told.wParam) in AWAY:
                self._tell()
        return False, 0
