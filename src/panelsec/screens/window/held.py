"""Covers the office when it has to be locked but input cannot be saved: shows nothing, loses nothing."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from panelsec.forms.held import Ui_HeldScreen

AGAIN = 3000  # milliseconds


class HeldScreen(QWidget):
    """`again` asks for another try, by hand or by itself; `given_up` says that what was typed last may go."""

    again = Signal()
    given_up = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.form = Ui_HeldScreen()
        self.form.setupUi(self)
        self.form.held_label.setText(
            "The file does not take it: the disk may be full or not plugged in. Free some room (50 MB is plenty) or plug "
            "it in. Nobody can see the office meanwhile."
        )
        self.form.again_button.clicked.connect(self.again)
        self.form.lose_button.clicked.connect(self.given_up)
        self._timer = QTimer(self)
        self._timer.setInterval(AGAIN)
        self._timer.timeout.connect(self.again)
        self._timer.start()
