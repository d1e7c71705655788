"""A PDF shown out of memory."""

import io

import pytest
from pypdf import PdfWriter
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from panelsec.bundle.drawing import Drawing
from panelsec.widgets.look import Space
from panelsec.widgets.previews import page_pictures
from panelsec.widgets.previews.pdf_preview import DOTS, PdfPreview
from tests.bundle import pdfs
from tests.screens.harness import hold, wait_for


def pdf(pages, width=595, height=842):
    writer, out = PdfWriter(), io.BytesIO()
    for _ in range(pages):
        writer.add_blank_page(width, height)
    writer.write(out)
    return out.getvalue()


@pytest.fixture
def preview(shown, scheme):
    return shown(PdfPreview())


def test_pages_are_turned_and_do_not_run_over(preview):
    preview.show_pdf(pdf(3), "Letter to the Respondent")
    assert preview.page_label.text() == "Page 1 of 3"
    preview.after_button.click()
    assert preview.page_label.text() == "Page 2 of 3"
    preview.turn(5)
    assert preview.page == 3
    preview.turn(-9)
    assert preview.page == 1
    hold(preview)


def test_what_is_shown_is_named_above_it(preview):
    preview.show_pdf(pdf(1), "Copy for Imogen Tarrant")
    assert preview.name_label.isVisible()
    assert preview.name_label.text() == "Copy for Imogen Tarrant"
    preview.show_pdf(b"")
    assert not preview.name_label.isVisible()


def test_a_page_shown_alone_is_still_the_page_once_all_are_shown_again(preview):
    preview.show_pdf(pdf(4))
    preview.view.show_one(True)
    preview.turn(3)
    preview.view.show_one(False)
    assert preview.page_label.text() == "Page 4 of 4"
    assert preview.view.area(3).intersects(preview.view.viewport().rect())


def test_its_buttons_keep_off_the_edge_of_the_window(preview):
    assert preview.width() - preview.fit_button.geometry().right() > Space.HAIR
    assert preview.before_button.x() > Space.HAIR


def test_where_nothing_is_shown_there_are_words_and_no_buttons(preview):
    preview.say_when_empty("It is shown here.")
    preview.show_pdf(b"")
    assert preview.fault_label.text() == "It is shown here."
    assert not preview.fit_button.isVisible()
    preview.show_pdf(pdf(1))
    assert preview.fit_button.isVisible()


def test_its_buttons_stand_in_two_rows_where_there_is_no_room_for_one(preview):
    preview.show_pdf(pdf(3))
    one, two = preview.before_button, preview.larger_button
    QApplication.processEvents()
    assert one.y() == two.y()
    preview.resize(preview.minimumSizeHint().width(), 700)
    QApplication.processEvents()
    assert one.y() < two.y()
    assert preview.rect().contains(preview.fit_button.geometry())
    assert preview.rect().contains(preview.after_button.geometry())
    preview.resize(1000, 700)
    QApplication.processEvents()
    assert one.y() == two.y()


def test_a_damaged_pdf_is_said_to_be_so(preview):
    preview.show_pdf(b"%PDF-1.7 broken")
    assert preview.fault_label.isVisible()
    assert not preview.after_button.isEnabled()
    preview.show_pdf(pdf(1))
    assert not preview.fault_label.isVisible()
    assert preview.page_label.text() == "Page 1 of 1"


def test_another_pdf_takes_the_place_of_the_first(preview):
    preview.show_pdf(pdf(3))
    preview.show_pdf(pdf(2))
    assert preview.page_label.text() == "Page 1 of 2"


def test_zoom_grows_and_shrinks_within_bounds(preview):
    preview.show_pdf(pdf(1))
    before = preview.view.factor
    preview.larger_button.click()
    assert preview.view.factor > before
    for _ in range(40):
        preview.smaller_button.click()
    assert preview.view.factor == 0.25


def test_pages_that_just_fit_do_not_keep_the_window_busy_for_ever(preview):
    """Fitted to the width, two pages are as tall as the view at some height: a bar must not come and go there."""
    preview.show_pdf(pdf(1))
    view = preview.view
    for height in range(700, 1000, 7):
        preview.resize(620, height)
        QApplication.processEvents()
    assert view.verticalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOn
    assert view.verticalScrollBar().isVisible()


@pytest.mark.parametrize(("width", "height"), [(3, 14400), (14400, 3), (14400, 14400)])
def test_an_enormous_page_is_drawn_within_bounds(preview, width, height):
    preview.show_pdf(pdf(1, width, height))
    for _ in range(12):
        preview.larger_button.click()
    preview.fit_button.click()
    view, inch = preview.view, preview.logicalDpiX() / 72
    fitted = view.fitted
    scale = view.width() / width if fitted else view.factor * inch
    assert scale**2 * width * height <= DOTS
    preview.larger_button.click()
    assert (view.factor * inch) ** 2 * width * height <= DOTS * 1.001
    preview.show_pdf(pdf(1))
    preview.fit_button.click()
    assert view.fitted


def drawn(preview, page=0):
    wait_for(lambda: preview.view.shown(page) is not None)
    return preview.view.shown(page)


def test_a_page_is_drawn_as_large_as_it_is_shown(preview):
    preview.show_pdf(pdfs.paper("one", "two"))
    wait_for(lambda: preview.drawing)
    image = drawn(preview).image
    assert not preview.drawing
    assert image.width() == preview.view.area(0).width()
    seen = preview.view.viewport().grab().toImage()
    assert seen.pixelColor(seen.rect().center()).lightness() == 255


class HurriesTheFirst(Drawing):
    """However long a busy machine takes over the second."""

    def page(self, number, scale):
        self.limit = 0.2 if number == 1 else 60
        return super().page(number, scale)


def test_a_page_that_takes_too_long_is_said_in_its_place_and_the_window_goes_on(preview, monkeypatch):
    monkeypatch.setattr(page_pictures, "Drawing", HurriesTheFirst)
    preview.show_pdf(pdfs.heavy())
    said = drawn(preview).fault
    assert said == (
        "Page 1 takes more than 0.2 seconds to draw. Open the file as it came in another program to read it."
    )
    assert preview.fault_label.text() == said
    preview.turn(1)
    assert not preview.fault_label.isVisible()
    assert not drawn(preview, 1).fault


def test_a_page_of_the_file_before_is_not_shown_as_one_of_this(preview):
    """Whoever goes down a list with the arrow keys asks for the next paper before the last is drawn."""
    preview.show_pdf(pdfs.heavy(8))
    preview.grab()  # it is asked for
    preview.show_pdf(pdf(1))
    assert preview.view.shown(0) is None
    image = drawn(preview).image
    assert image.pixelColor(image.rect().center()).lightness() == 255


def test_a_link_in_the_papers_leads_to_its_page(preview):
    preview.show_pdf(pdfs.outlined())
    [(rect, target), *_] = drawn(preview).links
    area = preview.view.area(0)
    spot = area.topLeft() + (rect.center() * area.width() / preview.size_of(1).width()).toPoint()
    QTest.mouseClick(preview.view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert preview.page == target + 1 != 1
