"""A field for names from a controlled list, separated by semicolons, with completion; others are flagged."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QEvent, QStringListModel, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget

Resolved = tuple[str | None, Sequence[str]]
"""The name of the list that a text means, or None with suggestions."""

APART = re.compile(r"\s*;\s*")


@dataclass(frozen=True)
class Named:
    """What stands in the field: names of the list, and the first text that is none, with what it may mean."""

    names: tuple[str, ...]
    unknown: str = ""
    suggestions: tuple[str, ...] = ()
    refusal: str = ""

    @property
    def problem(self) -> str:
        """A sentence, or nothing."""
        if not self.unknown:
            return ""
        like = f" Did you mean {' or '.join(self.suggestions[:3])}?" if self.suggestions else ""
        return f"‘{self.unknown}’ {self.refusal}.{like}"


class NamesEdit(QLineEdit):
    """Down opens the suggestions, all of them where nothing is typed, Enter takes one; on leaving, an alias is written as the list has it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._resolve: Callable[[str], Resolved] = lambda text: (text, ())
        self._refusal = ""
        self._model = QStringListModel(self)
        self.textEdited.connect(self._suggest)
        self.setPlaceholderText("Type a few letters; several names separated by ;")

    @cached_property
    def _popup(self) -> QListView:
        """Once somebody types: a page has eight such fields."""
        popup = QListView()
        popup.setAccessibleName("Suggestions")
        return popup

    @cached_property
    def _completer(self) -> QCompleter:
        completer = QCompleter(self._model, self)
        completer.setPopup(self._popup)
        completer.setWidget(self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.activated.connect(self._take)
        return completer

    def offer(
        self,
        names: Iterable[str],
        resolve: Callable[[str], Resolved],
        refusal: str = "is not on the office’s list",
    ) -> None:
        """`names` are the list's; `resolve` says which of them a text means, one that is offered too; `refusal` is said of a
        text that means none."""
        self._model.setStringList(list(names))
        self._resolve, self._refusal = resolve, refusal

    def show_names(self, names: Iterable[str]) -> None:
        self.setText("; ".join(names))

    def named(self) -> Named:
        """What stands there now; unresolved texts are never among the names."""
        found = [(piece, *self._resolve(piece)) for piece in self.pieces()]
        names = tuple(dict.fromkeys(name for _, name, _ in found if name))
        for piece, name, suggestions in found:
            if name is None:
                return Named(names, piece, tuple(suggestions), self._refusal)
        return Named(names)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusOutEvent(event)
        named = self.named()
        if not named.unknown and event.reason() != Qt.FocusReason.PopupFocusReason:
            modified = self.isModified()
            self.show_names(named.names)
            self.setModified(modified)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and self._popup.isVisible():
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        choosing = self._popup.isVisible()
        if choosing and event.key() == Qt.Key.Key_Escape:
            self._popup.hide()
        elif choosing and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()  # the list of suggestions has it
        elif not choosing and event.key() == Qt.Key.Key_Down:
            self._completer.setCompletionPrefix(self._last(self.text()))
            if self._completer.completionCount():
                self._completer.complete()
        else:
            super().keyPressEvent(event)

    def pieces(self) -> list[str]:
        return [piece for piece in APART.split(self.text().strip()) if piece]

    @staticmethod
    def _last(text: str) -> str:
        return APART.split(text)[-1].strip()

    def _suggest(self, text: str) -> None:
        piece = self._last(text)
        self._completer.setCompletionPrefix(piece)
        meant = self._completer.completionCount() == 1 and self._resolve(piece)[0] is not None
        if len(piece) < 2 or meant or not self._completer.currentCompletion():
            self._popup.hide()
        else:
            self._completer.complete()

    def _take(self, name: str) -> None:
        self.show_names([*APART.split(self.text().strip())[:-1], self._resolve(name)[0] or name])
        self.setModified(True)
