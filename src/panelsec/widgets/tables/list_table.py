"""A long list: one line a row, and no column is cut while others have room to spare."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSettings,
    Qt,
)
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from panelsec.widgets.look import Space
from panelsec.widgets.page import bring_row_into_view
from panelsec.widgets.tables import alike
from panelsec.widgets.tables.columns import shares

MEASURED = 50  # rows; those further down are seldom longer
NARROWEST = 16  # average characters; where that is too much, the table is scrolled
SHORTEST = 8  # rows


class ListTable(QTableView):
    """Its model gives words in every cell; a word that is cut stands whole in its tip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setAlternatingRowColors(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionsClickable(True)
        header.setStretchLastSection(True)
        alike.show_choice(self)
        self._settings: QSettings | None = None
        self._own: list[int] = []
        self._drawn = False  # the button is down on the headings
        header.viewport().installEventFilter(self)
        header.sectionResized.connect(self._resized)
        header.sectionHandleDoubleClicked.connect(lambda _: self._forget())

    def remember(self, settings: QSettings) -> None:
        """Columns that are drawn to a width keep it, on this computer; a double click between two headings lets go of that."""
        self._settings = settings
        kept = settings.value(self._key, [])
        self._own = [int(width) for width in kept] if isinstance(kept, list) else []
        self.fit()

    def setModel(self, model: QAbstractItemModel | None) -> None:  # noqa: N802
        super().setModel(model)
        if model is not None:
            model.modelReset.connect(self.fit)
        self.fit()

    def moveCursor(  # noqa: N802
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        return super().moveCursor(action, alike.by_rows(self, action, modifiers))

    def currentChanged(  # noqa: N802
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        if self.hasFocus():
            bring_row_into_view(self)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
            self._drawn = event.type() == QEvent.Type.MouseButtonPress
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.fit()
        elif event.type() == QEvent.Type.ApplicationPaletteChange:
            alike.show_choice(self)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusInEvent(event)
        alike.show_choice(self)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusOutEvent(event)
        alike.show_choice(self)

    def fit(self) -> None:
        """Gives the columns their widths and the rows their height."""
        rows = self.verticalHeader()
        rows.setDefaultSectionSize(self.fontMetrics().height() + Space.NORMAL)
        self.setMinimumHeight(SHORTEST * rows.defaultSectionSize())
        model = self.model()
        if model is None:
            return
        if len(self._own) == model.columnCount():
            self._give(self._own)
            return
        wanted = [self._wanted(model, column) for column in range(model.columnCount())]
        narrowest = NARROWEST * self.fontMetrics().averageCharWidth()
        self._give(shares(wanted, [min(w, narrowest) for w in wanted], self.viewport().width()))

    def _give(self, widths: Sequence[int]) -> None:
        for column, width in enumerate(widths):
            self.setColumnWidth(column, width)

    @property
    def _key(self) -> str:
        return f"columns/{self.objectName()}"

    def _resized(self) -> None:
        """By hand: Qt says the same of every change, also of those that a press on the rail brings."""
        if self._settings and self._drawn:
            header = self.horizontalHeader()
            self._own = [header.sectionSize(column) for column in range(header.count())]
            self._settings.setValue(self._key, self._own)

    def _forget(self) -> None:
        if self._settings:
            self._settings.remove(self._key)
        self._own = []
        self.fit()

    def _wanted(self, model: QAbstractItemModel, column: int) -> int:
        measure = self.fontMetrics().horizontalAdvance
        rows = range(min(model.rowCount(), MEASURED))
        words = {str(model.data(model.index(row, column)) or "") for row in rows}
        heading = str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        return max(measure(each) for each in (*words, heading)) + Space.NORMAL
