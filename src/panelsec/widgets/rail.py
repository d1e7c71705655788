"""The side bar of the window."""

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QMouseEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from panelsec.widgets import icons, look
from panelsec.widgets.ground import ground
from panelsec.widgets.look import Space, Tone, Type

KEY, ICON = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


def entry_width(metrics: QFontMetrics, title: str) -> int:
    """Also once it is chosen, and bolder."""
    return int(metrics.horizontalAdvance(title) * 1.1) + metrics.height() + 4 * Space.NORMAL


class Rail(QListWidget):
    """Arrow keys move and go at once; as tall as its entries."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[tuple[str, str, str], ...] = ()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setItemDelegate(_Entry(self))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setTabKeyNavigation(False)
        self.setViewport(ground(QPalette.ColorRole.Window))
        self.currentItemChanged.connect(self._moved)
        self.itemActivated.connect(self._moved)
        self.itemClicked.connect(self._moved)

    def show_entries(self, entries: Iterable[tuple[str, str, str]]) -> None:
        """Each as (key, title, icon); nothing is chosen afterwards, and nobody is told."""
        entries = tuple(entries)
        self.blockSignals(True)
        if entries != self._entries:
            self._fill(entries)
        self.setCurrentRow(-1)
        self.blockSignals(False)

    def _fill(self, entries: tuple[tuple[str, str, str], ...]) -> None:
        self._entries = entries
        self.clear()
        for key, title, icon in entries:
            item = QListWidgetItem(title, self)
            item.setData(KEY, key)
            item.setData(ICON, icon)
        self.updateGeometry()

    def choose(self, key: str | None) -> None:
        """Shows where we are; nobody is told."""
        rows = [row for row in range(self.count()) if self.item(row).data(KEY) == key]
        self.blockSignals(True)
        self.setCurrentRow(rows[0] if rows else -1)
        self.blockSignals(False)
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Qt makes the first entry current where none is; that must not lead anywhere yet."""
        led = self.currentRow() < 0
        self.blockSignals(True)
        super().focusInEvent(event)
        if led:
            self.clearSelection()
        self.blockSignals(False)
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Where a press leads may bring other entries: Qt then marks the one that came to lie under the pointer."""
        super().mousePressEvent(event)
        here = self.currentItem()
        if here is not None and not here.isSelected():
            here.setSelected(True)

    def sizeHint(self) -> QSize:  # noqa: N802
        rows = [self.sizeHintForRow(row) for row in range(self.count())]
        wide = max(self.sizeHintForColumn(0), 0)
        return QSize(wide, sum(rows))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return self.sizeHint()

    def _moved(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(KEY))


class _Entry(QStyledItemDelegate):
    def sizeHint(  # noqa: N802
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(
            entry_width(option.fontMetrics, index.data()), option.fontMetrics.height() + Space.NORMAL
        )

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        ink = option.palette.color(QPalette.ColorRole.Text)
        box = option.rect.adjusted(Space.TIGHT, 1, -Space.TIGHT, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.wash(Tone.ACCENT, option.palette))
            painter.drawRoundedRect(box, 6, 6)
            ink = look.ink(Tone.ACCENT, option.palette)
            painter.fillRect(QRect(box.left(), box.top() + 6, 3, box.height() - 12), ink)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(look.ink(Tone.ACCENT, option.palette))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 6, 6)
        side = option.fontMetrics.height()
        top = box.top() + (box.height() - side) // 2
        icons.draw(painter, QRect(box.left() + Space.SNUG, top, side, side), index.data(ICON), ink)
        painter.setFont(look.font(Type.STRONG if chosen else Type.BODY))
        painter.setPen(ink)
        words = box.adjusted(Space.SNUG + side + Space.SNUG, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, index.data())
        painter.restore()
