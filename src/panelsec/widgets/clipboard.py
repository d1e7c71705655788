"""What the program puts on the clipboard, where any program can read it, is there for half a minute."""

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QGuiApplication

FOR = 30_000  # milliseconds


def fill(text: str) -> None:
    """What somebody else has put there meanwhile stays."""
    clipboard, app = QGuiApplication.clipboard(), QCoreApplication.instance()
    clipboard.setText(text)
    timer = QTimer(clipboard, singleShot=True, interval=FOR)

    def forget() -> None:
        timer.stop()
        if app is not None:
            app.aboutToQuit.disconnect(forget)
        if clipboard.text() == text:
            clipboard.clear()
        timer.deleteLater()

    timer.timeout.connect(forget)
    if app is not None:
        app.aboutToQuit.connect(forget)
    timer.start()
