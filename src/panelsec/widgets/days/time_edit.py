"""A field for date and time: 16/3/2022 14:00 or 16 March 2022 14:00."""

import re
from datetime import datetime, time

from PySide6.QtCore import QSize
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from panelsec.procedure.counting import written
from panelsec.registers.dates import read_date
from panelsec.widgets import look

WIDEST = "30 September 2022 00:00"
TIMED = re.compile(r"(?P<day>.+?)(?:\s*,|\s+at)?\s+(?P<hour>\d{1,2})[:.](?P<minute>\d{2})")


def read_moment(text: str) -> datetime:
    """Local and naive, to the minute. ValueError with a sentence where it is no day with an hour."""
    found = TIMED.fullmatch(text.strip())
    try:
        if found:
            hour = time(int(found["hour"]), int(found["minute"]))
            return datetime.combine(read_date(found["day"]), hour)
    except ValueError:
        pass  # said below, as for everything else that is none
    said = f"‘{text.strip()}’ is not a day and a time" if text.strip() else "Say on which day, and when"
    raise ValueError(f"{said}; write it as 16/3/2022 14:00 or 16 March 2022 14:00.")


def written_moment(at: datetime) -> str:
    return f"{written(at.date())} {at:%H:%M}"


class TimeEdit(QLineEdit):
    """Where it is understood it is written out on leaving."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText("16/3/2022 14:00")
        self.setProperty(look.SHORT, True)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def moment(self) -> datetime:
        """As `read_moment`."""
        return read_moment(self.text())

    def show_moment(self, at: datetime) -> None:
        self.setText(written_moment(at))

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusOutEvent(event)
        try:
            at = self.moment()
        except ValueError:
            return
        modified = self.isModified()
        self.show_moment(at)
        self.setModified(modified)

    def sizeHint(self) -> QSize:  # noqa: N802
        metrics = self.fontMetrics()
        wide = metrics.horizontalAdvance(WIDEST) + 4 * metrics.averageCharWidth() + metrics.height()
        return super().sizeHint().expandedTo(QSize(wide, 0))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return self.sizeHint()
