"""Markdown as help pages: scaled pictures, a table of contents, search."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEvent, QUrl
from PySide6.QtGui import QResizeEvent, QTextBlock, QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QWidget

from panelsec.widgets import look
from panelsec.widgets.look import Space

WIDEST = 1000  # pixels of a picture


class GuideView(QTextBrowser):
    """Tab goes along the links, Enter follows one. Links to other texts beside it are followed too; none leaves the computer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sourceChanged.connect(lambda _: self._set())
        self.setOpenLinks(False)
        self.anchorClicked.connect(self.follow)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)

    def read(self, text: Path) -> None:
        self.setSource(QUrl.fromLocalFile(str(text)), QTextDocument.ResourceType.MarkdownResource)

    def follow(self, link: QUrl) -> None:
        """Qt gives the headings of Markdown no anchors: a link within the text finds its heading as GitHub names it."""
        if link.toLocalFile() != self.source().toLocalFile():
            self.setSource(link)
        for block, heading in self.headings():
            if anchor(heading) == link.fragment():
                self.go_to(block)

    def headings(self) -> list[tuple[int, str]]:
        """By the number of its block, each heading of a part."""
        return self._headings(2)

    def part(self) -> int:
        """The one that stands at the top, by its place among the headings; -1 before the first."""
        layout, top = self.document().documentLayout(), self.verticalScrollBar().value() + Space.SECTION
        tops = [
            layout.blockBoundingRect(self.document().findBlockByNumber(n)).top() for n, _ in self.headings()
        ]
        return sum(each <= top for each in tops) - 1

    def go_to(self, block: int) -> None:
        """Its top stands at the top."""
        found = self.document().findBlockByNumber(block)
        self.setTextCursor(QTextCursor(found))
        place = self.document().documentLayout().blockBoundingRect(found)
        self.verticalScrollBar().setValue(round(place.top()))

    def find_next(self, words: str) -> bool:
        """From where one is, then from the beginning; what is found is chosen and seen."""
        if self.find(words):
            return True
        self.moveCursor(QTextCursor.MoveOperation.Start)
        return self.find(words)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """A text has the colour of its links from when it was read."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationPaletteChange and not self.source().isEmpty():
            at = self.verticalScrollBar().value()
            self.reload()
            self._set()
            self.verticalScrollBar().setValue(at)

    def _set(self) -> None:
        """Qt puts a heading as near to the part before it as to its own."""
        spaced = QTextBlockFormat()
        spaced.setTopMargin(Space.ROOMY)
        spaced.setBottomMargin(Space.TIGHT)
        with self._one_edit() as cursor:
            for number, _ in self._headings(2, 3):
                cursor.setPosition(self.document().findBlockByNumber(number).position())
                cursor.mergeBlockFormat(spaced)
        self._fit()

    def _headings(self, *levels: int) -> list[tuple[int, str]]:
        blocks = (self.document().findBlockByNumber(n) for n in range(self.document().blockCount()))
        return [(b.blockNumber(), b.text()) for b in blocks if b.blockFormat().headingLevel() in levels]

    def _fit(self) -> None:
        """Pictures as wide as there is room, text as reads well beside them."""
        room = self.viewport().width() - 4 * Space.NORMAL
        margin = QTextBlockFormat()
        margin.setRightMargin(max(room - look.measure(), 0))
        with self._one_edit() as cursor:
            block = self.document().begin()
            while block.isValid():
                pictured = _fit_pictures(block, min(room, WIDEST), cursor)
                cursor.setPosition(block.position())
                if not (pictured or cursor.currentTable() or block.blockFormat().nonBreakableLines()):
                    cursor.mergeBlockFormat(margin)
                block = block.next()

    @contextmanager
    def _one_edit(self) -> Iterator[QTextCursor]:
        """Laid out once, at the end: laid out at each change, Qt leaves lists below a picture undrawn."""
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        yield cursor
        cursor.endEditBlock()


def _fit_pictures(block: QTextBlock, width: int, cursor: QTextCursor) -> bool:
    """Whether there are any."""
    pieces = block.begin()
    while not pieces.atEnd():
        piece = pieces.fragment()
        shape = piece.charFormat().toImageFormat()
        if shape.isValid():
            if shape.width() != width:
                shape.setWidth(width)
                cursor.setPosition(piece.position())
                cursor.setPosition(piece.position() + piece.length(), QTextCursor.MoveMode.KeepAnchor)
                cursor.setCharFormat(shape)
            return True
        pieces += 1
    return False


def anchor(heading: str) -> str:
    """Of a heading, as GitHub makes it."""
    return re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-")
