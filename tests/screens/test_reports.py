"""Reports: a year chosen, the Officer's numbers entered, the pages and the file saved."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from panelsec.actions import annual
from panelsec.procedure.year.decided import GIVEN
from panelsec.screens.reports.screen import ReportsScreen
from tests.screens.harness import hold, keys, settle, wait_for
from tests.screens.played import StoreDrafts, alt, the_act
from tests.screens.stages import staged

LATER = "2022-11-01T09:00"


@pytest.fixture
def office(tmp_path):
    """A case of 2021–22 that went to an appeal, looked back at."""
    with staged(tmp_path, "open-01", the_act("open-01", "request_completion").number) as made:
        yield made.at(LATER)


@pytest.fixture
def screen(desk, office, shown):
    laid = replace(desk, office=office, drafts=StoreDrafts(office.store))
    made = ReportsScreen(laid)
    shown(made)
    made.show_area()
    rest(made, laid)
    yield made
    rest(made, laid)


def rest(screen: ReportsScreen, desk) -> None:
    wait_for(lambda: not screen.viewer.waiting)
    settle(desk)


def enter(screen: ReportsScreen, *numbers: str) -> None:
    screen.form.commission_edit.setFocus()
    for number in numbers:
        keys(number, Qt.Key.Key_Tab)
    alt("K")
    rest(screen, screen._desk)


def test_it_begins_with_the_last_year_that_is_over_and_shows_its_pages(screen, scheme):
    form = screen.form
    assert form.year_combo.currentText() == "2021–22"
    assert form.preview.page == 1
    assert form.preview.fault_label.text() == ""
    assert "Not entered yet" in form.officer_label.text()
    hold(screen)


def test_the_officers_numbers_are_typed_and_kept_in_the_record(screen, office):
    enter(screen, "61", "33", "22", "4", "0")

    assert annual.given(office, 2021) == dict(zip(GIVEN, (61, 33, 22, 4, 0), strict=True))
    assert "Entered on" in screen.form.officer_label.text()
    hold(screen)


def test_what_is_no_number_is_said_beside_its_field_and_nothing_is_kept(screen, office):
    enter(screen, "61", "a few", "22", "4", "0")

    assert screen.form.not_commission_errors.text().endswith("Write a whole number, 0 if there were none.")
    assert annual.given(office, 2021) is None
    assert screen.form.not_commission_edit.text() == "a few"


def test_a_number_below_what_the_record_holds_is_refused_with_both(screen, office):
    assert annual.held(office, 2021)["commission"] == 1
    enter(screen, "0", "33", "22", "4", "0")

    assert "the record holds 1 of 2021–22 already" in screen.form.answer_panel.text_label.text()
    assert annual.given(office, 2021) is None


def test_the_pages_and_the_numbers_are_saved_where_the_secretary_wants_them(
    screen, tmp_path: Path, monkeypatch
):
    for letter, name, begin in (("G", "year.pdf", b"%PDF"), ("N", "year.csv", b"\xef\xbb\xbf")):
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, name=name: (str(tmp_path / name), ""))
        alt(letter)
        rest(screen, screen._desk)

        assert (tmp_path / name).read_bytes().startswith(begin)
        assert screen.form.saved_label.text() == f"Saved as {name}."


def test_a_folder_that_cannot_be_written_to_is_said_in_the_page(screen, tmp_path: Path, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "none/year.pdf"), ""))
    alt("G")
    rest(screen, screen._desk)

    assert screen.form.answer_panel.text_label.text().startswith("The report could not be written")


def test_another_threshold_holds_from_now_on(screen, office):
    screen.form.small_box.setFocus()
    keys(Qt.Key.Key_Up, Qt.Key.Key_Tab)
    alt("U")
    rest(screen, screen._desk)

    assert office.office().settings.small == 6


@pytest.mark.usefixtures("large_text")
def test_nothing_is_cut_off_at_200_percent(screen):
    hold(screen)
