"""The colours reach WCAG AA on every ground that they stand on."""

import os
import subprocess
import sys

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from panelsec.resources import resource
from panelsec.widgets import icons, look
from panelsec.widgets.look import SHAPE, TEXT, Tone, Type
from panelsec.widgets.tables.rows_table import Row, RowsTable
from panelsec.widgets.words import LeadLine

PALETTES = {
    "light": look.light,
    "dark": look.dark,
    "high light": look.high_light,
    "high dark": look.high_dark,
}
ROLE = QPalette.ColorRole


@pytest.fixture(params=PALETTES)
def palette(request, qapp):
    return PALETTES[request.param]()


def test_contrast_is_that_of_wcag(qapp):
    assert look.contrast(QColor("#000000"), QColor("#ffffff")) == pytest.approx(21)
    assert look.contrast(QColor("#767676"), QColor("#ffffff")) == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("tone", list(Tone))
def test_each_tone_reads_on_the_page_on_its_own_wash_and_on_the_rail(palette, tone):
    ink = look.ink(tone, palette)
    for ground in (palette.color(ROLE.Base), look.wash(tone, palette)):
        assert look.contrast(ink, ground) >= TEXT


@pytest.mark.parametrize(
    ("text", "ground"),
    [
        (ROLE.Text, ROLE.Base),
        (ROLE.Text, ROLE.AlternateBase),
        (ROLE.WindowText, ROLE.Window),
        (ROLE.ButtonText, ROLE.Button),
        (ROLE.HighlightedText, ROLE.Highlight),
        (ROLE.PlaceholderText, ROLE.Base),
        (ROLE.Link, ROLE.Base),
        (ROLE.ToolTipText, ROLE.ToolTipBase),
    ],
)
def test_the_text_of_our_palettes_reads(palette, text, ground):
    assert look.contrast(palette.color(text), palette.color(ground)) >= TEXT


def test_in_high_contrast_all_text_reads_at_seven_to_one_and_every_edge_is_as_strong_as_the_text(qapp):
    for palette in (look.high_light(), look.high_dark()):
        page = palette.color(ROLE.Base)
        assert look.is_high(palette)
        for colour in (*(look.ink(tone, palette) for tone in Tone), palette.color(ROLE.PlaceholderText)):
            assert look.contrast(colour, page) >= look.ENHANCED
        assert look.border(palette) == look.rule(palette) == palette.color(ROLE.Text)
        assert look.wash(Tone.ACCENT, palette) == page
    assert not look.is_high(look.light())
    assert not look.is_high(look.dark())


def test_the_edge_of_a_field_can_be_seen(palette):
    assert look.contrast(look.border(palette), palette.color(ROLE.Base)) >= SHAPE


@pytest.mark.parametrize("ground", ["#ffffff", "#000000", "#808080", "#002b36", "#fdf6e3"])
def test_any_colour_is_made_readable_on_any_ground(qapp, ground):
    for colour in ("#ffffff", "#000000", "#ff0000", "#777777"):
        assert look.contrast(look.readable(QColor(colour), QColor(ground)), QColor(ground)) >= TEXT


def test_the_type_scale_follows_the_systems_font(qapp):
    body = look.font(Type.BODY).pointSizeF()
    assert look.font(Type.TITLE).pointSizeF() == pytest.approx(body * 1.75)


@pytest.mark.parametrize("name", sorted(path.stem for path in resource("icons").glob("*.svg")))
def test_each_icon_is_drawn_in_the_ink_it_is_given(qapp, name):
    image = icons.pixmap(name, QColor("#ff0000"), 48).toImage()
    inked = {
        image.pixelColor(x, y).name()
        for x in range(48)
        for y in range(48)
        if image.pixelColor(x, y).alpha() > 250
    }
    assert inked == {"#ff0000"}


def test_what_dresses_itself_follows_when_the_look_changes_while_it_is_shown(qapp, qtbot):
    look.dress(qapp)
    line, table = LeadLine(), RowsTable()
    qtbot.addWidget(line)
    table.setParent(line)
    table.show_rows(("A",), [Row(1, ("B",))])
    for scheme, palette in ((Qt.ColorScheme.Dark, look.dark()), (Qt.ColorScheme.Light, look.light())):
        look.wear(qapp, scheme)
        look.set_text_size(qapp, qapp.font().pointSizeF())
        page = palette.color(ROLE.Base)
        assert look.contrast(line.palette().color(ROLE.WindowText), page) >= TEXT
        assert table.palette().color(ROLE.HighlightedText) == palette.color(ROLE.Text)


LARGER_THEN_GONE = """
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication
from panelsec.widgets import look
from panelsec.widgets.tables.rows_table import Row, RowsTable
from panelsec.widgets.words import LeadLine

app = QApplication([])
app.setStyle("fusion")
look.dress(app)
for scheme in (Qt.ColorScheme.Dark, Qt.ColorScheme.Light):
    page, table = LeadLine(), RowsTable()
    table.setParent(page)
    table.show_rows(("A",), [Row(1, ("B",))])
    look.set_text_size(app, 20)
    page.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    look.wear(app, scheme)
"""


def test_the_look_can_change_once_a_page_that_was_never_shown_has_gone_in_larger_text():
    spoilt = {**os.environ, "MALLOC_PERTURB_": "165"}  # else what is gone may still stand in memory as it was
    ran = subprocess.run([sys.executable, "-c", LARGER_THEN_GONE], env=spoilt, check=False, timeout=60)
    assert ran.returncode == 0


def test_a_button_that_does_nothing_now_is_not_dressed_as_the_one_to_press(shown, scheme):
    page, button = QWidget(), QPushButton("Draw")
    QVBoxLayout(page).addWidget(button)
    button.setDefault(True)
    shown(page)
    drawn = [button.grab().toImage().pixelColor(12, button.height() // 2)]
    button.setEnabled(False)
    drawn.append(button.grab().toImage().pixelColor(12, button.height() // 2))
    highlight = page.palette().color(ROLE.Highlight)
    assert drawn[0] == highlight
    assert drawn[1] != highlight


def test_an_icon_for_large_text_is_as_large_as_it_was_asked_for(qapp):
    image = QPixmap(80, 80)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    icons.icon("key", QColor("#000000"), 60).paint(painter, QRect(0, 0, 80, 80))
    painter.end()
    inked = [x for x in range(80) if any(image.toImage().pixelColor(x, y).value() < 128 for y in range(80))]
    assert max(inked) - min(inked) > 30
