"""A date field: accepts 16/3/2022, 16 March 2022 or 2022-03-16, and writes it out when it is left."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QSize
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from panelsec.widgets import look

WIDEST = "Wednesday 30 September 2022"


class DayEdit(QLineEdit):
    """`reads` gives a day for a text or raises ValueError; `writes` gives a text for a day."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reads: Callable[[str], date] = date.fromisoformat
        self._writes: Callable[[date], str] = date.isoformat
        self.setPlaceholderText("16/3/2022 or 16 March 2022")
        self.setProperty(look.SHORT, True)

    def sizeHint(self) -> QSize:  # noqa: N802
        """As wide as a day that is written out."""
        return QSize(
            self.fontMetrics().horizontalAdvance(WIDEST) + 2 * look.AROUND, super().sizeHint().height()
        )

    def speak(self, reads: Callable[[str], date], writes: Callable[[date], str]) -> None:
        self._reads, self._writes = reads, writes

    def show_day(self, day: date | None) -> None:
        self.setText(self._writes(day) if day else "")

    def day(self) -> date | None:
        """None where it is blank. ValueError with a sentence where it is no day."""
        text = self.text().strip()
        if not text:
            return None
        try:
            return self._reads(text)
        except ValueError:
            raise ValueError(f"‘{text}’ is not a day; write it as 16/3/2022 or 16 March 2022.") from None

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusOutEvent(event)
        try:
            day = self.day()
        except ValueError:
            return
        if day is not None:
            modified = self.isModified()
            self.show_day(day)
            self.setModified(modified)
