"""A PDF shown out of memory."""

import io

import pikepdf
import pytest
from pypdf import PdfWriter
from PySide6.QtCore import Qt
from PySide6.QtPdf import QPdfPageRenderer
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from panelsec.widgets.look import Space
from panelsec.widgets.pdf_preview import DOTS, PdfPreview
from tests.screens.harness import hold


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


def test_its_buttons_keep_off_the_edge_of_the_window(preview):
    assert preview.width() - preview.fit_button.geometry().right() > Space.HAIR
    assert preview.before_button.x() > Space.HAIR


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
    before = preview.view.zoomFactor()
    preview.larger_button.click()
    assert preview.view.zoomFactor() > before
    for _ in range(40):
        preview.smaller_button.click()
    assert preview.view.zoomFactor() == 0.25


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
    fitted = view.zoomMode() == QPdfView.ZoomMode.FitToWidth
    scale = view.width() / width if fitted else view.zoomFactor() * inch
    assert scale**2 * width * height <= DOTS
    preview.larger_button.click()
    assert (view.zoomFactor() * inch) ** 2 * width * height <= DOTS * 1.001
    preview.show_pdf(pdf(1))
    preview.fit_button.click()
    assert view.zoomMode() == QPdfView.ZoomMode.FitToWidth


def test_a_page_of_the_file_before_is_not_shown_as_one_of_this(shown):
    """Whoever goes down a list with the arrow keys asks for the next paper before the last is drawn."""
    black = pikepdf.new()
    page = black.add_blank_page(page_size=(595, 842)).obj
    page.Contents = black.make_stream(
        b"".join(b"%d %d 9 9 re f " % (n % 590, n * 7 % 780) for n in range(90_000))
    )
    black.save(slow := io.BytesIO())
    preview, drawn = shown(PdfPreview()), []
    renderer = preview.view.findChild(QPdfPageRenderer)
    renderer.pageRendered.connect(lambda *told: drawn.append(told[1].width()))
    preview.show_pdf(slow.getvalue())
    QTest.qWait(5)
    preview.grab()  # it is asked for
    preview.show_pdf(pdf(1))
    for count, rounds in ((1, 500), (2, 50)):  # what was asked for, and what is asked for anew
        for _ in range(rounds):
            if sum(wide > 1 for wide in drawn) < count:
                QTest.qWait(10)
    seen = preview.view.viewport().grab().toImage()
    assert seen.pixelColor(seen.width() // 2, seen.height() // 3).lightness() > 200
