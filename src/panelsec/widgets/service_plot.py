"""How often each member was drawn and served, year by year, as bars: outline for drawn, filled for served."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from panelsec.widgets import look
from panelsec.widgets.look import Space, Tone, Type

NAMES = 0.28
"""Of the width, at most, for the names."""
WIDEST = 48
"""Of a bar, for each time."""


@dataclass(frozen=True)
class Bars:
    """`years` as (drawn, served), in the order of the plot's years."""

    name: str
    years: tuple[tuple[int, int], ...]

    def spoken(self, years: Sequence[str]) -> str:
        told = [f"{y}: drawn {d}, served {s}" for y, (d, s) in zip(years, self.years, strict=True) if d or s]
        return f"{self.name}, {'; '.join(told)}"


class ServicePlot(QWidget):
    """All of it is its accessible description; the numbers stand beside the bars."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._years: tuple[str, ...] = ()
        self._rows: tuple[Bars, ...] = ()
        self.setAccessibleName("How often each was drawn and served, by academic year")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_bars(self, years: Sequence[str], rows: Sequence[Bars]) -> None:
        self._years, self._rows = tuple(years), tuple(rows)
        self.setAccessibleDescription(". ".join(row.spoken(self._years) for row in self._rows))
        self.setVisible(bool(self._rows))
        self._fit()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        painter = QPainter(self)
        painter.setFont(look.font(Type.SMALL))
        left, wide = self._names(), self._column()
        most = max((d for row in self._rows for d, _ in row.years), default=1)
        for at, year in enumerate(self._years):
            where = QRect(left + at * wide, 0, wide, self._line())
            painter.drawText(where, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, year)
        for down, row in enumerate(self._rows, 1):
            top = down * self._line()
            name = painter.fontMetrics().elidedText(row.name, Qt.TextElideMode.ElideRight, left - Space.TIGHT)
            where = QRect(0, top, left, self._line())
            painter.drawText(where, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
            for at, (drawn, served) in enumerate(row.years):
                if drawn or served:
                    self._bar(painter, QRect(left + at * wide, top, wide, self._line()), drawn, served, most)

    def _bar(self, painter: QPainter, cell: QRect, drawn: int, served: int, most: int) -> None:
        ink = look.ink(Tone.ACCENT, self.palette())
        words = f"{drawn}, {served}"
        room = cell.width() - painter.fontMetrics().horizontalAdvance("00, 00") - 2 * Space.TIGHT
        one = min(max(room / max(most, 1), 2), WIDEST)
        bar = QRect(cell.left(), cell.top() + 4, round(one * max(drawn, served)), cell.height() - 8)
        painter.fillRect(QRect(bar.left(), bar.top(), round(one * served), bar.height()), ink)
        painter.setPen(QPen(ink, 1))
        painter.drawRect(bar)
        painter.setPen(self.palette().text().color())
        where = cell.adjusted(bar.width() + Space.TIGHT, 0, 0, 0)
        painter.drawText(where, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)

    def _line(self) -> int:
        return self.fontMetrics().height() + Space.TIGHT

    def _names(self) -> int:
        longest = max((self.fontMetrics().horizontalAdvance(row.name) for row in self._rows), default=0)
        return min(longest + Space.NORMAL, round(self.width() * NAMES))

    def _column(self) -> int:
        return max((self.width() - self._names()) // max(len(self._years), 1), 1)

    def _fit(self) -> None:
        self.setFixedHeight((len(self._rows) + 1) * self._line() if self._rows else 0)
