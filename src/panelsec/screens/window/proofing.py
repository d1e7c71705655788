"""Spelling in every free-text field: F7 goes to the next doubtful word and offers corrections."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QMenu, QPlainTextEdit, QToolTip, QWidget

from panelsec.screens.background import Background
from panelsec.screens.desk import Desk
from panelsec.widgets.page import bring_into_view
from panelsec.widgets.speech import say

if TYPE_CHECKING:  # read in behind the page that is written on
    from panelsec.actions.letters.proofing import Speller
    from panelsec.widgets.spelling import SpellingMarks


class Proofing(QObject):
    """The list of words is read in once something is typed, on a thread of its own; until then nothing is marked."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._background = Background(threads=1)
        self._desk: Desk | None = None
        self._case: str | None = None
        self._page: QWidget | None = None
        self._speller: Speller | None = None
        self._known: frozenset[str] = frozenset()
        self._marks: dict[QPlainTextEdit, SpellingMarks] = {}
        self._asked = self._awaited = False

    def sit_down(self, desk: Desk) -> None:
        self._desk = desk

    def stand_up(self) -> None:
        self._desk, self._case, self._page, self._known = None, None, None, frozenset()
        self._awaited = False
        self._marks.clear()

    def close(self) -> None:
        """Nothing more is read in."""
        self._background.stop()

    def attend(self, page: QWidget, case: str | None) -> None:
        """The page is shown: its texts are looked at, by the names of its case."""
        from panelsec.widgets.spelling import SpellingMarks

        for field in page.findChildren(QPlainTextEdit):
            if field not in self._marks and not field.isReadOnly():
                self._marks[field] = SpellingMarks(field, self._wrong)
                field.textChanged.connect(self._read_in)
                field.installEventFilter(self)
        self._case, self._page = case, page
        if self._speller:
            self._know()

    def next_word(self) -> None:
        """F7: in the text that has the focus, or the first on the page that holds such a word."""
        if self._speller is None:
            self._awaited = True  # it may be on its way already, since somebody types
            self._read_in()
            return
        at = QApplication.focusWidget()
        fields = [field for field in self._marks if field.isVisible()]
        here = [at] if isinstance(at, QPlainTextEdit) and at in fields else []
        for field in (*here, *(field for field in fields if field not in here)):
            found = self._marks[field].after(field.textCursor().selectionEnd() if field in here else 0)
            if found:
                field.setFocus(Qt.FocusReason.ShortcutFocusReason)
                field.setTextCursor(found)
                field.ensureCursorVisible()
                bring_into_view(field)
                self._offer(field)
                return
        if at:
            words = (
                "No word on this page looks misspelt." if fields else "There is no free text on this page."
            )
            QToolTip.showText(at.mapToGlobal(QPoint(0, at.height())), words, at)
            say(at, words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """A click with the other button on a marked word offers what may be meant."""
        if isinstance(event, QContextMenuEvent) and isinstance(watched, QPlainTextEdit):
            cursor = watched.cursorForPosition(watched.viewport().mapFrom(watched, event.pos()))
            found = self._marks[watched].after(max(cursor.position() - 1, 0)) if self._speller else None
            if found and found.selectionStart() <= cursor.position() <= found.selectionEnd():
                watched.setTextCursor(found)
                self._offer(watched)
                return True
        return super().eventFilter(watched, event)

    # ---- inside

    def _wrong(self, line: str) -> Iterator[tuple[int, int]]:
        if self._speller:
            yield from ((word.start, word.end) for word in self._speller.wrong(line, self._known))

    def _read_in(self) -> None:
        if self._asked or self._desk is None:
            return
        self._asked = True

        def read(_: object) -> "Speller":
            from panelsec.actions.letters.proofing import speller

            return speller()

        def done(speller: "Speller") -> None:
            self._speller = speller
            self._know()
            if self._awaited:
                self._awaited = False
                self.next_word()

        self._background.run(read, done, _raised)

    def _know(self) -> None:
        from panelsec.actions.letters.proofing import known_words

        if self._desk:
            self._known = known_words(self._desk.office, self._case)
            for field, marks in self._marks.items():
                if self._page and self._page.isAncestorOf(
                    field
                ):  # another page is looked at when it is shown
                    marks.rehighlight()

    def _offer(self, field: QPlainTextEdit) -> None:
        """What may be meant takes a moment to find."""
        speller, word = self._speller, field.textCursor().selectedText()
        if speller:
            self._background.run(
                lambda _: speller.suggestions(word),
                lambda found: self._menu(field, word, found).open_at(),
                _raised,
            )

    def _menu(self, field: QPlainTextEdit, word: str, found: tuple[str, ...]) -> "_Suggestions":
        return _Suggestions(field, word, found, lambda: self._learn(word))

    def _learn(self, word: str) -> None:
        from panelsec.actions.letters.proofing import learn

        if self._desk:
            office = self._desk.office
            self._desk.background.run(lambda _: learn(office, word), lambda _: self._know(), _raised)


class _Suggestions(QMenu):
    """What may be meant, most likely first; and that the word is right."""

    def __init__(
        self, field: QPlainTextEdit, word: str, found: tuple[str, ...], learn: Callable[[], None]
    ) -> None:
        super().__init__(f"Instead of “{word}”", field)
        self.setAccessibleName(self.title())
        self._field, self._at = field, QTextCursor(field.textCursor())
        for each in found:
            self.addAction(each).triggered.connect(lambda _=False, chosen=each: self._put(chosen))
        if not found:
            self.addAction("Nothing like it is known").setEnabled(False)
        self.addSeparator()
        self.addAction(f"“{word}” is right in this office").triggered.connect(lambda: learn())
        self.aboutToHide.connect(self.deleteLater)

    def open_at(self) -> None:
        say(self._field, self.title())
        self.popup(self._field.viewport().mapToGlobal(self._field.cursorRect(self._at).bottomLeft()))
        self.setActiveAction(self.actions()[0])

    def _put(self, word: str) -> None:
        """As one step that can be taken back."""
        self._at.insertText(word)
        self._field.setTextCursor(self._at)


def _raised(error: Exception) -> None:
    raise error
