"""Boxes to tick and buttons to choose by, with an edge that stays visible on light and on dark; and which field has the focus."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen
from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleOption, QStyleOptionComplex, QWidget

Edge = Callable[[QPalette, bool], QColor]  # the second says whether it has the focus
CHECK, RADIO = QStyle.PrimitiveElement.PE_IndicatorCheckBox, QStyle.PrimitiveElement.PE_IndicatorRadioButton
RINGED = (QStyle.ComplexControl.CC_ComboBox, QStyle.ComplexControl.CC_SpinBox)
ARROW = QStyle.SubControl.SC_ComboBoxArrow
RING = 2  # dots, as round the fields for text


class Indicators(QProxyStyle):
    """Fusion draws both with an edge darker than the window: on a dark page that is no edge at all (WCAG 1.4.11). How large
    they are is told in the sheet, `look`."""

    def __init__(self, edge: Edge) -> None:
        super().__init__("fusion")
        self._edge = edge

    def drawPrimitive(  # noqa: N802
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if element not in (CHECK, RADIO):
            super().drawPrimitive(element, option, painter, widget)
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _draw(element, option, painter, self._edge)
        painter.restore()

    def drawComplexControl(  # noqa: N802
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Under a style sheet Fusion shows no focus on a list that folds down, and little on a number or an hour; on a dark
        page both have an edge as dark; and the arrow of such a list is as small in large text as in small text."""
        folds = control == QStyle.ComplexControl.CC_ComboBox
        if folds:
            option.subControls &= ~ARROW
        super().drawComplexControl(control, option, painter, widget)
        if folds:
            room = self.subControlRect(control, option, ARROW, widget)  # type: ignore[arg-type]  # as above
            _draw_arrow(room, option, painter)
        if control not in RINGED or not option.state & QStyle.StateFlag.State_Enabled:
            return
        focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._edge(option.palette, focus), RING if focus else 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inset = painter.pen().widthF() / 2
        painter.drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset), 3, 3)
        painter.restore()


def _draw_arrow(room: QRect, option: QStyleOption, painter: QPainter) -> None:
    enabled = bool(option.state & QStyle.StateFlag.State_Enabled)
    group = QPalette.ColorGroup.Active if enabled else QPalette.ColorGroup.Disabled
    side = min(option.fontMetrics.height() * 0.45, room.width() * 0.65)
    box = QRectF(0, 0, side, side / 2)
    box.moveCenter(QRectF(room).center())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(_pen(option.palette.color(group, QPalette.ColorRole.ButtonText), max(1.6, side / 5)))
    painter.drawPolyline([box.topLeft(), QPointF(box.center().x(), box.bottom()), box.topRight()])
    painter.restore()


def _pen(ink: QColor, wide: float) -> QPen:
    return QPen(ink, wide, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


def _draw(element: QStyle.PrimitiveElement, option: QStyleOption, painter: QPainter, edge: Edge) -> None:
    palette, state = option.palette, option.state
    enabled = bool(state & QStyle.StateFlag.State_Enabled)
    group = QPalette.ColorGroup.Active if enabled else QPalette.ColorGroup.Disabled
    ink = palette.color(group, QPalette.ColorRole.Text)
    focus = bool(state & QStyle.StateFlag.State_HasFocus)
    side = min(option.rect.width(), option.rect.height()) - 2
    box = QRectF(0, 0, side, side)
    box.moveCenter(QRectF(option.rect).center())
    painter.setPen(QPen(edge(palette, focus) if enabled else ink, 2 if focus else 1.4))
    painter.setBrush(palette.color(group, QPalette.ColorRole.Base))
    if element == RADIO:
        painter.drawEllipse(box)
        if state & QStyle.StateFlag.State_On:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink)
            painter.drawEllipse(box.adjusted(side * 0.27, side * 0.27, -side * 0.27, -side * 0.27))
        return
    painter.drawRoundedRect(box, 2, 2)
    painter.setPen(_pen(ink, max(1.8, side / 8)))
    if state & QStyle.StateFlag.State_On:
        points = ((0.22, 0.52), (0.42, 0.72), (0.78, 0.28))
        at = [QPointF(box.left() + x * side, box.top() + y * side) for x, y in points]
        painter.drawPolyline(at)
    elif state & QStyle.StateFlag.State_NoChange:
        middle = box.center().y()
        painter.drawLine(QPointF(box.left() + side / 4, middle), QPointF(box.right() - side / 4, middle))
