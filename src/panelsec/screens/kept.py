"""Keeps what is typed and ticked on a page in the store, so that a crash or a lock loses nothing."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QWidget

from panelsec.errors import Unavailable
from panelsec.screens.desk import Drafts
from panelsec.screens.places import Place
from panelsec.widgets.answer_panel import AnswerPanel

SOON = 2000  # milliseconds
YES = "yes"


class Kept(QObject):
    """One a page. What is bound to it is no draft of the window's: it is kept here alone."""

    def __init__(self, drafts: Drafts, page: QWidget) -> None:
        super().__init__(page)
        self._page, self._drafts, self._key = page, drafts, ""
        self._values: dict[str, str] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SOON)
        self._timer.timeout.connect(self._write)  # by then it is not active, and flush would do nothing

    def open(self, place: Place) -> None:
        """Whose values these are: the page and the case."""
        self.flush()
        self._key = f"sheet {place.key}"  # the window keeps a draft of its own under the place's key
        self._values = dict(self._drafts.find(self._key))

    def get(self, name: str, default: str = "") -> str:
        return self._values.get(name, default)

    def is_set(self, name: str) -> bool:
        return self.get(name) == YES

    def put(self, name: str, value: str) -> None:
        """An empty value forgets it."""
        if value == self._values.get(name, ""):
            return
        if value:
            self._values[name] = value
        else:
            self._values.pop(name, None)
        if not self._timer.isActive():
            self._timer.start()

    def of(self, *names: str) -> "KeptOf":
        """What is kept of one thing on the page."""
        return KeptOf(self, "").of(*names)

    def drop(self, start: str) -> None:
        """What is done is no draft any more: forgets every name that begins so, at once."""
        for name in [n for n in self._values if n.startswith(start)]:
            del self._values[name]
        self._write()

    def flush(self) -> bool:
        """Writes now what would be written soon; False where the store does not take it, which the page then says."""
        if self._timer.isActive():
            self._write()
        return not self._timer.isActive()

    def bind(self, name: str, field: QWidget) -> None:
        """Fills the field with what was kept under the name, and keeps what changes from now on; once a field."""
        match field:
            case QLineEdit():
                field.setText(self.get(name, field.text()))
                field.textChanged.connect(
                    lambda text: self._typed(name, text, lambda: field.setModified(False))
                )
            case QPlainTextEdit():
                field.setPlainText(self.get(name, field.toPlainText()))
                document = field.document()
                field.textChanged.connect(
                    lambda: self._typed(name, field.toPlainText(), lambda: document.setModified(False))
                )
            case QAbstractButton():
                field.setChecked(self.is_set(name))
                field.toggled.connect(lambda on: self.put(name, YES if on else ""))
            case _:
                raise TypeError(f"{type(field).__name__} holds nothing that can be kept")

    def _typed(self, name: str, text: str, taken: Callable[[], None]) -> None:
        self.put(name, text)
        taken()

    def _write(self) -> None:
        self._timer.stop()
        if not self._key:
            return
        try:
            self._drafts.keep(self._key, self._values)
        except Unavailable as failure:
            warn(self._page, failure)
            self._timer.start()  # until there is room again


@dataclass(frozen=True)
class KeptOf:
    """One thing's part of what is kept on a page: a Respondent's decision, a sitting, a step."""

    kept: Kept
    start: str
    """Begins the name of everything that is kept of it."""

    def of(self, *names: str) -> "KeptOf":
        return KeptOf(self.kept, self.start + "".join(f"{name}." for name in names))

    def get(self, name: str) -> str:
        return self.kept.get(f"{self.start}{name}")

    def is_set(self, name: str) -> bool:
        return self.kept.is_set(f"{self.start}{name}")

    def put(self, name: str, value: str) -> None:
        self.kept.put(f"{self.start}{name}", value)

    def bind(self, name: str, field: QWidget) -> None:
        self.kept.bind(f"{self.start}{name}", field)

    def drop(self) -> None:
        self.kept.drop(self.start)


def warn(page: QWidget, failure: Unavailable) -> None:
    """Says on the page that what is typed there is not kept, and why."""
    panel = page.findChild(AnswerPanel)
    if isinstance(panel, AnswerPanel):
        panel.warn(failure.message)
