"""Underlines unknown words in a free text with a wave, so that it does not rely on colour."""

from collections.abc import Callable, Iterable, Iterator

from PySide6.QtGui import QSyntaxHighlighter, QTextBlock, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from panelsec.widgets import look
from panelsec.widgets.look import Tone

LONGEST_LINE, LONGEST_TEXT = 4_000, 40_000
"""Characters beyond which nothing is marked as one types, so that the window never waits; F7 still finds the next."""

Wrong = Callable[[str], Iterable[tuple[int, int]]]
"""Where in a line the words are, from and to."""


class SpellingMarks(QSyntaxHighlighter):
    """Asks of each line as it is written; the word that is being typed is let be until it is left."""

    def __init__(self, field: QPlainTextEdit, wrong: Wrong) -> None:
        super().__init__(field.document())
        self._field, self._wrong = field, wrong

    def highlightBlock(self, text: str) -> None:  # noqa: N802
        if not text.strip() or len(text) > LONGEST_LINE:
            return
        if self.document().characterCount() > LONGEST_TEXT:
            return
        wave = QTextCharFormat()
        wave.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
        wave.setUnderlineColor(look.ink(Tone.WRONG, self._field.palette()))
        here = self._field.textCursor().position() - self.currentBlock().position()
        typing = self._field.hasFocus()
        for first, last in self._wrong(text):
            if not (typing and last == here):
                self.setFormat(first, last - first, wave)

    def after(self, position: int) -> QTextCursor | None:
        """The next such word from a place in the text on, and round again; None where there is none."""
        here = self._field.document().findBlock(position)
        on = (c for c in self._from(here) if c.selectionStart() >= position)
        return next(on, None) or next(self._from(self._field.document().begin()), None)

    def _from(self, block: QTextBlock) -> Iterator[QTextCursor]:
        while block.isValid():
            for first, last in self._wrong(block.text()):
                cursor = QTextCursor(block)
                cursor.setPosition(block.position() + first)
                cursor.setPosition(block.position() + last, QTextCursor.MoveMode.KeepAnchor)
                yield cursor
            block = block.next()
