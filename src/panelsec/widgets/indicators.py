"""Check boxes, radio buttons, combo boxes and spin boxes with an edge that is visible on light and dark."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QProxyStyle,
    QStyle,
    QStyleOption,
    QStyleOptionComplex,
    QStyleOptionSpinBox,
    QWidget,
)

Edge = Callable[[QPalette, bool], QColor]  # the second says whether it has the focus
CHECK, RADIO = QStyle.PrimitiveElement.PE_IndicatorCheckBox, QStyle.PrimitiveElement.PE_IndicatorRadioButton
FOLDS, COUNTS = QStyle.ComplexControl.CC_ComboBox, QStyle.ComplexControl.CC_SpinBox
PART = QStyle.SubControl
TYPED = {FOLDS: PART.SC_ComboBoxEditField, COUNTS: PART.SC_SpinBoxEditField}
ARROWS = {FOLDS: (PART.SC_ComboBoxArrow,), COUNTS: (PART.SC_SpinBoxUp, PART.SC_SpinBoxDown)}
"""Qt numbers the parts of each control from the start: by themselves they are not told apart."""
BARE = QAbstractSpinBox.ButtonSymbols.NoButtons
BEFORE, BEHIND = 6, 20  # dots beside the text of a field: no more than what Fusion leaves for both
ARROW_SIDE = 24  # dots, of what is clicked
RING, ROUND = 2, 5  # dots, as of the fields for text


class Indicators(QProxyStyle):
    """Fusion draws both with an edge darker than the window: on a dark page that is no edge at all (WCAG 1.4.11). How large
    they are is told in the sheet, `look`."""

    def __init__(self, edge: Edge) -> None:
        super().__init__("fusion")
        self._edge = edge

    def subControlRect(  # noqa: N802
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        part: QStyle.SubControl,
        widget: QWidget | None = None,
    ) -> QRect:
        """The arrows have room to be seen and clicked; the text begins where that of a field for text does."""
        usual = super().subControlRect(control, option, part, widget)  # type: ignore[arg-type]  # the stub forgets None
        if control not in TYPED:
            return usual
        side = ARROW_SIDE if _arrows(control, option) else 0
        if part == TYPED[control]:
            usual.setLeft(option.rect.left() + BEFORE)
            usual.setRight(option.rect.right() - (BEHIND if side else RING))
        elif part in ARROWS[control] and side:
            usual.setLeft(option.rect.right() - side)
            usual.setRight(option.rect.right() - RING)
        return usual

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
        page both have an edge as dark, and are raised; and the arrows of both are as small in large text as in small text."""
        if control not in TYPED:
            super().drawComplexControl(control, option, painter, widget)
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _draw_field(option, painter, self._edge)
        for part in _arrows(control, option):
            _draw_arrow(
                self.subControlRect(control, option, part, widget),
                option,
                painter,
                up=control == COUNTS and part == PART.SC_SpinBoxUp,
            )
        painter.restore()


def _arrows(control: QStyle.ComplexControl, option: QStyleOptionComplex) -> tuple[QStyle.SubControl, ...]:
    """None where a number, a day or an hour is only typed."""
    bare = isinstance(option, QStyleOptionSpinBox) and option.buttonSymbols == BARE
    return () if bare else ARROWS[control]


def _draw_field(option: QStyleOptionComplex, painter: QPainter, edge: Edge) -> None:
    """As the fields for text are: flat, with an edge, and a ring where the focus is."""
    palette, state = option.palette, option.state
    enabled = bool(state & QStyle.StateFlag.State_Enabled)
    focus = enabled and bool(state & QStyle.StateFlag.State_HasFocus)
    over = enabled and bool(state & QStyle.StateFlag.State_MouseOver)
    faint = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
    painter.setPen(QPen(edge(palette, focus) if enabled else faint, RING if focus else 1))
    painter.setBrush(palette.color(QPalette.ColorRole.AlternateBase if over else QPalette.ColorRole.Base))
    inset = painter.pen().widthF() / 2
    painter.drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset), ROUND, ROUND)


def _draw_arrow(room: QRect, option: QStyleOption, painter: QPainter, *, up: bool) -> None:
    enabled = bool(option.state & QStyle.StateFlag.State_Enabled)
    group = QPalette.ColorGroup.Active if enabled else QPalette.ColorGroup.Disabled
    side = min(option.fontMetrics.height() * 0.45, room.width() * 0.5, room.height())
    box = QRectF(0, 0, side, side / 2)
    box.moveCenter(QRectF(room).center())
    painter.setPen(_pen(option.palette.color(group, QPalette.ColorRole.ButtonText), max(1.6, side / 5)))
    tip, ends = (box.top(), box.bottom()) if up else (box.bottom(), box.top())
    middle = QPointF(box.center().x(), tip)
    painter.drawPolyline([QPointF(box.left(), ends), middle, QPointF(box.right(), ends)])


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
