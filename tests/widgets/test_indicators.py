"""What is ticked and chosen by stays visible on light and on dark."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QListWidget,
    QRadioButton,
    QSpinBox,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionSpinBox,
    QTimeEdit,
)

from panelsec.widgets import look
from panelsec.widgets.indicators import Indicators


@pytest.fixture
def dressed(qapp):
    look.dress(qapp)
    return qapp


def strongest(widget, ground):
    """The contrast of the most visible pixel where the indicator is."""
    image = widget.grab().toImage()
    side = min(20, image.height())
    spots = ((x, y) for x in range(side) for y in range(image.height()))
    return max(look.contrast(QColor(image.pixelColor(x, y)), ground) for x, y in spots)


@pytest.mark.parametrize("palette", [look.light, look.dark])
@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton])
def test_the_edge_stands_out_from_the_page_before_anything_is_ticked(qtbot, kind, palette):
    style = Indicators(look.indicator_edge)
    widget = kind("")
    qtbot.addWidget(widget)
    widget.setStyle(style)
    widget.setPalette(palette())
    widget.setAutoFillBackground(True)
    widget.setBackgroundRole(widget.palette().ColorRole.Base)
    widget.resize(40, 24)
    ground = palette().color(palette().ColorRole.Base)
    assert strongest(widget, ground) >= look.SHAPE
    plain = strongest(widget, ground)
    widget.setChecked(True)
    assert strongest(widget, ground) >= plain
    assert widget.grab().toImage().pixelColor(0, 0) == ground


def test_what_is_ticked_looks_other_than_what_is_not(qtbot):
    style = Indicators(look.indicator_edge)
    for kind in (QCheckBox, QRadioButton):
        widget = kind("")
        qtbot.addWidget(widget)
        widget.setStyle(style)
        widget.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        before = widget.grab().toImage()
        widget.setChecked(True)
        assert widget.grab().toImage() != before


@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton, QListWidget])
def test_in_large_text_they_are_as_large_as_its_letters(qtbot, dressed, kind):
    usual, sides = dressed.font().pointSizeF(), []
    for size in (usual, usual * 3):
        look.set_text_size(dressed, size)
        widget = kind()
        qtbot.addWidget(widget)
        widget.ensurePolished()
        sides.append(widget.style().pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth, None, widget))
    look.set_text_size(dressed, usual)
    assert sides[0] >= 14
    assert sides[1] >= 2 * sides[0]


def test_what_is_ticked_and_a_line_of_a_list_are_easily_clicked(qtbot, dressed):
    box, radio, lines = QCheckBox("One"), QRadioButton("Two"), QListWidget()
    for widget in (box, radio, lines):
        qtbot.addWidget(widget)
    lines.addItem("Three")
    assert min(box.sizeHint().height(), radio.sizeHint().height(), lines.sizeHintForRow(0)) >= look.TARGET


@pytest.mark.parametrize("palette", [look.light, look.dark])
@pytest.mark.parametrize("kind", [QComboBox, QSpinBox, QTimeEdit])
def test_a_field_that_has_the_focus_shows_a_ring(qtbot, kind, palette):
    style, asked = Indicators(look.indicator_edge), {}
    ring = look.indicator_edge(palette(), True)
    for focus in (QStyle.StateFlag.State_None, QStyle.StateFlag.State_HasFocus):
        field = kind()
        qtbot.addWidget(field)
        field.setPalette(palette())
        is_list = kind is QComboBox
        option = QStyleOptionComboBox() if is_list else QStyleOptionSpinBox()
        option.initFrom(field)
        option.rect, option.state = QRect(0, 0, 120, 28), QStyle.StateFlag.State_Enabled | focus
        picture = QPixmap(120, 28)
        picture.fill(palette().color(QPalette.ColorRole.Base))
        painter = QPainter(picture)
        part = QStyle.ComplexControl.CC_ComboBox if is_list else QStyle.ComplexControl.CC_SpinBox
        style.drawComplexControl(part, option, painter, field)
        painter.end()
        asked[focus] = look.contrast(picture.toImage().pixelColor(60, 1), ring) < 1.2
    assert list(asked.values()) == [False, True]


@pytest.mark.parametrize("times", [1, 2, 3])
def test_a_list_that_folds_down_is_wide_enough_for_its_words_and_its_arrow(qtbot, qapp, times):
    usual, style, field = qapp.font().pointSizeF(), Indicators(look.indicator_edge), QComboBox()
    qtbot.addWidget(field)
    field.setStyle(style)
    field.addItem("A longer entry")
    face = field.font()
    face.setPointSizeF(usual * times)
    field.setFont(face)
    field.resize(field.sizeHint())
    option = QStyleOptionComboBox()
    field.initStyleOption(option)
    control, part = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl
    room = style.subControlRect(control, option, part.SC_ComboBoxEditField, field)
    arrow = style.subControlRect(control, option, part.SC_ComboBoxArrow, field)
    assert room.width() >= field.fontMetrics().horizontalAdvance(field.currentText()) + 2
    assert arrow.width() >= 20
