"""Drawing boxes with the mouse on a page of a preview."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QRubberBand

from panelsec.widgets.previews.pdf_preview import PdfPreview

LEAST = 4  # dots: less is a click


class BoxDrawing(QObject):
    """While it is on, one page is shown at a time. `drawn` says the page, from 1, and the box in points from its top left."""

    drawn = Signal(int, QRectF)

    def __init__(self, preview: PdfPreview) -> None:
        super().__init__(preview)
        self._preview, self._from = preview, QPoint()
        self._band = QRubberBand(QRubberBand.Shape.Rectangle, preview.view.viewport())
        self._on = False
        preview.view.viewport().installEventFilter(self)

    def turn(self, on: bool) -> None:
        self._on = on
        self._preview.view.show_one(on)
        self._preview.view.viewport().setCursor(
            Qt.CursorShape.CrossCursor if on else Qt.CursorShape.ArrowCursor
        )
        self._band.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002, N802 - Qt's names
        if not self._on or not isinstance(event, QMouseEvent) or not self._preview.page:
            return False
        here = event.position().toPoint()
        match event.type():
            case QEvent.Type.MouseButtonPress if event.button() == Qt.MouseButton.LeftButton:
                self._from = here
                self._band.setGeometry(QRect(here, here))
                self._band.show()
            case QEvent.Type.MouseMove if self._band.isVisible():
                self._band.setGeometry(QRect(self._from, here).normalized())
            case QEvent.Type.MouseButtonRelease if self._band.isVisible():
                self._band.hide()
                self._say(QRect(self._from, here).normalized())
            case _:
                return False
        return True

    def _say(self, drawn: QRect) -> None:
        page = self.page_area()
        seen = QRectF(drawn).intersected(page)
        if min(seen.width(), seen.height()) < LEAST:
            return
        unit = self._points().width() / page.width()
        seen.translate(-page.topLeft())
        box = QRectF(seen.left() * unit, seen.top() * unit, seen.width() * unit, seen.height() * unit)
        self.drawn.emit(self._preview.page, box)

    def page_area(self) -> QRectF:
        """Where the page lies in the view."""
        return QRectF(self._preview.view.area(self._preview.view.current))

    def _points(self) -> QSizeF:
        return self._preview.size_of(self._preview.page)
