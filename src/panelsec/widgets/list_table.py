"""A long list as a table: a row is one line, and no column is cut while the others leave room."""

from PySide6.QtCore import QAbstractItemModel, QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from panelsec.widgets.columns import shares
from panelsec.widgets.look import Space

MEASURED = 200  # rows; those further down are seldom longer
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

    def setModel(self, model: QAbstractItemModel | None) -> None:  # noqa: N802
        super().setModel(model)
        if model is not None:
            model.modelReset.connect(self.fit)
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.fit()

    def fit(self) -> None:
        """Gives the columns their widths and the rows their height."""
        rows = self.verticalHeader()
        rows.setDefaultSectionSize(self.fontMetrics().height() + Space.NORMAL)
        self.setMinimumHeight(SHORTEST * rows.defaultSectionSize())
        model = self.model()
        if model is None:
            return
        wanted = [self._wanted(model, column) for column in range(model.columnCount())]
        narrowest = NARROWEST * self.fontMetrics().averageCharWidth()
        for column, width in enumerate(
            shares(wanted, [min(w, narrowest) for w in wanted], self.viewport().width())
        ):
            self.setColumnWidth(column, width)

    def _wanted(self, model: QAbstractItemModel, column: int) -> int:
        measure = self.fontMetrics().horizontalAdvance
        rows = range(min(model.rowCount(), MEASURED))
        words = [str(model.index(row, column).data() or "") for row in rows]
        heading = str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        return max(measure(each) for each in (*words, heading)) + Space.NORMAL
