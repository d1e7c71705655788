"""Clears the clipboard half a minute after a copy, and when the office is closed."""

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QGuiApplication

FOR = 30_000  # milliseconds


def fill(text: str) -> None:
    """What somebody else has put there meanwhile stays."""
    clipboard, app = QGuiApplication.clipboard(), QCoreApplication.instance()
    clipboard.setText(text)
    timer = QTimer(clipboard, singleShot=True, interval=FOR)

    def over() -> None:
        timer.stop()
        if app is not None:
            app.aboutToQuit.disconnect(over)
        if clipboard.text() == text:
            clipboard.clear()
        timer.deleteLater()

    timer.timeout.connect(over)
    if app is not None:
        app.aboutToQuit.connect(over)
    timer.start()


def forget() -> None:
    """What the program put there goes now: timers stand still while a computer sleeps that was locked for it."""
    for timer in QGuiApplication.clipboard().findChildren(QTimer):
        if timer.isActive():
            timer.timeout.emit()
