"""A list of check boxes: papers, people, grounds."""

from collections.abc import Callable, Collection, Mapping

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from panelsec.procedure.in_words.phrases import capital
from panelsec.screens.kept import KeptOf
from panelsec.widgets.look import Space
from panelsec.widgets.tick_box import TickBox


class Ticks:
    """Fills a group box or a panel; `after` is what Tab comes from, so that the order is that of the page."""

    def __init__(self, box: QWidget, after: QWidget, moved: Callable[[], None] | None = None) -> None:
        self.box, self._after, self._moved = box, after, moved
        self._rows = box.layout() or _column(box)
        self.checks: dict[str, QCheckBox] = {}

    def offer(
        self, choices: Mapping[str, str], ticked: Collection[str] = (), kept: KeptOf | None = None
    ) -> None:
        """`choices`: the words of each by its name; ticked is also what was kept under that name, and it is kept."""
        for old in self.checks.values():
            self._rows.removeWidget(old)
            old.hide()
            old.setParent(None)
            old.deleteLater()
        self.checks = {name: self._made(words, name in ticked) for name, words in choices.items()}
        for name, check in self.checks.items():
            if kept:
                kept.bind(name, check)
            if self._moved:
                check.toggled.connect(self._moved)
        self.box.setVisible(bool(choices))
        last = self._after
        for check in self.checks.values():
            QWidget.setTabOrder(last, check)
            last = check

    @property
    def ticked(self) -> tuple[str, ...]:
        return tuple(name for name, check in self.checks.items() if check.isChecked())

    @property
    def first(self) -> QCheckBox | None:
        return next(iter(self.checks.values()), None)

    def _made(self, words: str, ticked: bool) -> QCheckBox:
        sentence = capital(words)
        check = TickBox(self.box)
        check.setText(sentence.replace("&", "&&"))
        check.setAccessibleName(sentence)
        check.setChecked(ticked)
        self._rows.addWidget(check)
        check.show()
        return check


def _column(box: QWidget) -> QVBoxLayout:
    """The boxes stand under the words above them, not beside."""
    rows = QVBoxLayout(box)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setSpacing(Space.HAIR)
    return rows
