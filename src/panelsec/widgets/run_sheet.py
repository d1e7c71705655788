"""Steps in their order, in large type, ticked off one at a time with Enter or Space."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QElapsedTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from panelsec.widgets import look
from panelsec.widgets.link_button import LinkButton
from panelsec.widgets.look import Space, Tone
from panelsec.widgets.speech import say
from panelsec.widgets.why_label import Paragraph, WhyLabel
from panelsec.widgets.words import Hint, PageTitle, Words

TWICE = 300  # milliseconds: within them a key was pressed twice where once was meant, and each tick stands in the notes


@dataclass(frozen=True)
class Line:
    """One step of the sheet. `button`: what ticking it is called."""

    key: str
    title: str
    hint: str = ""
    paragraphs: tuple[Paragraph, ...] = ()
    button: str = "&Done, next"


class RunSheet(QFrame):
    """The step in hand stays where it is, and only that one can be ticked; what comes stands below it, then what is done, with its time."""

    ticked = Signal(str)
    taken_back = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[Line, ...] = ()
        self._done: dict[str, str] = {}
        self._spoken = ""
        self.number_label = Hint(self)
        self.title_label = PageTitle(self)
        self.hint_label = Words(self)
        self.why_label = WhyLabel(self)
        self.done_button = QPushButton(self)
        self.done_button.setAutoDefault(True)  # so that Enter ticks as Space does
        self.back_button = LinkButton(self)
        self.back_button.setText("&Take the last tick back")
        self.rest = QWidget(self)
        """What comes and what is done; a page may put it elsewhere."""
        self.coming_label = Hint(self.rest)
        self.done_label = Hint(self.rest)
        self._since = QElapsedTimer()
        self.done_button.clicked.connect(self._tick)
        self.back_button.clicked.connect(self._take_back)
        self._lay_out()

    @property
    def current(self) -> Line | None:
        """The first step that is not ticked."""
        return next((line for line in self._lines if line.key not in self._done), None)

    def show_lines(self, lines: Sequence[Line], done: Mapping[str, str]) -> None:
        """`done`: when each ticked step was done, in words, by its key."""
        self._lines = tuple(lines)
        self._done = {line.key: done[line.key] for line in lines if line.key in done}
        here = self.current
        over = "\n".join(f"{self._done[x.key]}  {x.title}" for x in self._lines if x.key in self._done)
        self.done_label.setText(f"Done:\n{over}")
        over_widgets: tuple[QWidget, ...] = (self.done_label, self.back_button)
        here_widgets: tuple[QWidget, ...] = (self.number_label, self.title_label, self.done_button)
        for each in over_widgets:
            each.setVisible(bool(self._done))
        for each in here_widgets:
            each.setVisible(here is not None)
        self._show_current(here)
        coming = [x.title for x in self._lines if x.key not in self._done and x is not here]
        self.coming_label.setText("Then:\n" + "\n".join(coming) if coming else "")
        self.coming_label.setVisible(bool(coming))

    def take_up(self) -> None:
        """The step in hand gets the focus; the key that led to it, pressed twice, does not tick it."""
        self._since.start()
        self.done_button.setFocus()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        super().paintEvent(event)
        if self.current is not None:
            painter = QPainter(self)
            top, bottom = self.number_label.y(), self.done_button.geometry().bottom()
            painter.fillRect(0, top, 4, bottom - top, look.ink(Tone.ACCENT, self.palette()))

    def _show_current(self, here: Line | None) -> None:
        self.hint_label.setText(here.hint if here else "")
        self.hint_label.setVisible(bool(here and here.hint))
        self.why_label.show_paragraphs(here.paragraphs if here else ())
        if here is None:
            return
        self.number_label.setText(f"Step {self._lines.index(here) + 1} of {len(self._lines)}")
        self.title_label.setText(here.title)
        self.done_button.setText(here.button)
        self.done_button.setAccessibleDescription(here.title)
        if here.key != self._spoken and self.isVisible():
            say(self, f"{here.title}. {here.hint}".strip())
        self._spoken = here.key

    def _tick(self) -> None:
        twice = self._since.isValid() and self._since.elapsed() < TWICE
        if self.current is not None and not twice:
            self._since.start()
            self.ticked.emit(self.current.key)

    def _take_back(self) -> None:
        last = [line.key for line in self._lines if line.key in self._done]
        if last:
            self.taken_back.emit(last[-1])
            (self.back_button if self.back_button.isVisible() else self.done_button).setFocus()

    def _lay_out(self) -> None:
        tick = QHBoxLayout()
        tick.addWidget(self.done_button)
        tick.addWidget(self.back_button)
        tick.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TIGHT)
        card = QVBoxLayout()
        card.setContentsMargins(Space.ROOMY, Space.TIGHT, 0, Space.TIGHT)
        card.setSpacing(Space.TIGHT)
        for each in (self.number_label, self.title_label, self.hint_label, self.why_label):
            card.addWidget(each)
        card.addLayout(tick)
        column.addLayout(card)
        column.addWidget(self.rest)
        rest = QVBoxLayout(self.rest)
        rest.setContentsMargins(0, 0, 0, 0)
        rest.setSpacing(Space.TIGHT)
        rest.addWidget(self.coming_label)
        rest.addWidget(self.done_label)
