"""Table cells in which some words are marked, bold and underlined."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QFont, QPainter, QPalette, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from panelsec.widgets.look import Space

Spans = Sequence[tuple[int, int]]
Index = QModelIndex | QPersistentModelIndex


class MarkedWords(QStyledItemDelegate):
    """For a column; `spans` says of a cell's words which are marked, from and to."""

    def __init__(self, table: QTableView, spans: Callable[[str], Spans]) -> None:
        super().__init__(table)
        self._spans = spans

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        table = self.parent()
        width = table.columnWidth(index.column()) if isinstance(table, QTableView) else option.rect.width()
        plain = super().sizeHint(option, index)
        text = self._text(option, str(index.data() or ""), width - 2 * Space.TIGHT)
        return QSize(plain.width(), max(plain.height(), int(text.size().height()) + Space.TIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        ground = QStyleOptionViewItem(option)
        self.initStyleOption(ground, index)
        words, ground.text = ground.text, ""
        widget: QWidget = ground.widget
        widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, ground, painter, widget)
        text = self._text(ground, words, option.rect.width() - 2 * Space.TIGHT)
        painter.save()
        room = option.rect.height() - text.size().height()
        painter.translate(option.rect.left() + Space.TIGHT, option.rect.top() + max(room / 2, 0))
        painter.setClipRect(QRectF(0, 0, option.rect.width() - 2 * Space.TIGHT, option.rect.height()))
        text.drawContents(painter)
        painter.restore()

    def _text(self, option: QStyleOptionViewItem, words: str, width: int) -> QTextDocument:
        text = QTextDocument()
        text.setDocumentMargin(0)
        text.setDefaultFont(option.font)
        text.setPlainText(words)
        text.setTextWidth(width)
        chosen = option.state & QStyle.StateFlag.State_Selected
        role = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text
        plain, marked = QTextCharFormat(), QTextCharFormat()
        plain.setForeground(option.palette.color(role))
        marked.setFontWeight(QFont.Weight.Bold)
        marked.setFontUnderline(True)
        cursor = QTextCursor(text)
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeCharFormat(plain)
        for begins, ends in self._spans(words):
            cursor.setPosition(begins)
            cursor.setPosition(ends, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(marked)
        return text
