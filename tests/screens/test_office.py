"""The office: its settings, its lists, its record."""

from dataclasses import replace
from datetime import date, datetime, time

import pytest
from PySide6.QtCore import Qt

from panelsec.actions import office as acts
from panelsec.actions.session import Session
from panelsec.actions.stores import listed
from panelsec.registers import names
from panelsec.screens.office.screen import OfficeScreen
from panelsec.storage.store import Store
from tests.screens.harness import hold, keys, settle, wait_for, walk_to

NOW = datetime.fromisoformat("2027-03-02T09:30")


@pytest.fixture
def session(tmp_path):
    with Store.throwaway(tmp_path) as store:
        session = Session(store, lambda: NOW, "The secretary")
        acts.list_colleges(session, listed(names.colleges()))
        acts.list_departments(session, listed(names.departments()))
        yield session


@pytest.fixture
def sat_again():
    return []


@pytest.fixture
def screen(desk, session, shown, sat_again):
    screen = OfficeScreen(replace(desk, office=session), lambda: sat_again.append(True))
    shown(screen)
    screen.show_area()
    return screen


def write(field, words):
    field.setFocus()
    field.selectAll()
    keys(words)


def test_the_settings_are_typed_and_saved_by_keyboard(screen, session, desk, sat_again, scheme):
    form = screen.form
    hold(screen)
    write(form.secretary_edit, "Ms A. Vane")
    write(form.email_edit, "vane@example.invalid")
    write(form.letterhead_edit, "University of Cambridge")
    keys(Qt.Key.Key_Return, "Student Registry")
    write(form.closures_edit, "24/12/2027")
    keys(Qt.Key.Key_Return, "27 December 2027 to 31 December 2027")
    form.save_button.setFocus()
    keys(Qt.Key.Key_Space)
    settle(desk)
    settings = session.office().settings

    assert (settings.secretary, settings.email) == ("Ms A. Vane", "vane@example.invalid")
    assert settings.letterhead == ("University of Cambridge", "Student Registry")
    assert settings.closures == (date(2027, 12, 24), *(date(2027, 12, d) for d in range(27, 32)))
    assert settings.cutoff == time(16, 30)
    assert form.closures_edit.toPlainText() == "24 December 2027\n27 December 2027 to 31 December 2027"
    assert sat_again == [True]
    assert not form.saved_label.isVisible()  # said on the page that is opened anew
    form.save_button.click()
    settle(desk)
    assert form.saved_label.text().startswith("Saved.")
    assert not form.saved_label.visibleRegion().isEmpty()
    hold(screen)


def test_the_desk_is_laid_again_only_for_another_name_or_another_lock(screen, desk, session, sat_again):
    write(screen.form.secretary_edit, "Ms A. Vane")
    screen.save()
    settle(desk)
    write(screen.form.email_edit, "vane@example.invalid")
    keys(Qt.Key.Key_Return)
    settle(desk)
    assert sat_again == [True]
    walk_to(screen.form.mail_limit_box)
    screen.form.mail_limit_box.selectAll()
    keys("10")
    screen.save()
    settle(desk)
    assert session.office().settings.mail_limit == 10
    assert sat_again == [True]
    screen.form.idle_box.setValue(5)
    screen.save()
    settle(desk)
    assert sat_again == [True, True]
    assert session.office().settings.idle_minutes == 5


@pytest.mark.parametrize(
    ("field", "words", "errors", "said"),
    [
        ("secretary_edit", " ", "secretary_errors", "Enter your name: letters are signed with it."),
        ("email_edit", "vane at example", "email_errors", "This is no e-mail address."),
        ("office_edit", " ", "office_errors", "Enter the name of the office."),
        ("oia_introduction_edit", "the leaflet", "oia_introduction_errors", "Write a web address"),
        ("closures_edit", "Christmas", "closures_errors", "“Christmas” is not a day."),
    ],
)
def test_what_cannot_be_is_said_beside_its_field(screen, session, desk, field, words, errors, said):
    screen.form.secretary_edit.setText("Ms A. Vane")
    write(getattr(screen.form, field), words)
    screen.save()
    settle(desk)

    assert getattr(screen.form, errors).text().startswith(said)
    assert session.office().settings.secretary == ""
    hold(screen)


def test_all_that_cannot_be_is_said_at_once_and_the_first_has_the_focus(screen, session, desk):
    form = screen.form
    for field, words in (("secretary_edit", " "), ("email_edit", "vane"), ("office_edit", " ")):
        write(getattr(form, field), words)
    form.closures_edit.setPlainText("Christmas\n24 December 2026\nEaster")
    screen.save()
    settle(desk)

    assert [e.isVisible() for e in (form.secretary_errors, form.email_errors, form.office_errors)] == [
        True
    ] * 3
    assert form.closures_errors.text().startswith("“Christmas”, “Easter” are not days. Write")
    assert form.secretary_edit.hasFocus()
    assert session.office().settings.secretary == ""


def test_a_college_is_corrected_in_its_cell(screen, session, desk):
    table = screen.form.colleges_table
    model = screen.colleges
    row = next(at for at, e in enumerate(model.entries) if e.name == "Christ’s College")
    table.setFocus()
    table.setCurrentIndex(model.index(row, 1))
    keys(Qt.Key.Key_F2)
    keys("Christs; Xt's", Qt.Key.Key_Return)
    settle(desk)

    assert next(c for c in session.office().colleges if c.name == "Christ’s College").aliases == (
        "Christs",
        "Xt's",
    )
    assert model.index(row, 1).data() == "Christs; Xt's"


def test_a_department_is_added_once_and_taken_out_again(screen, session, desk):
    form = screen.form
    before = session.office().departments
    for _ in range(2):
        write(form.departments_edit, "Bookbinding Workshop")
        keys(Qt.Key.Key_Return)
        settle(desk)
    assert len(session.office().departments) == len(before) + 1
    assert form.departments_errors.text() == "Bookbinding Workshop is on the list already."

    row = [e.name for e in screen.departments.entries].index("Bookbinding Workshop")
    form.departments_table.setCurrentIndex(screen.departments.index(row, 0))
    form.departments_remove_button.setFocus()
    keys(Qt.Key.Key_Space)
    settle(desk)
    assert "Bookbinding Workshop" not in {d.name for d in session.office().departments}


@pytest.mark.usefixtures("large_text")
def test_nothing_is_cut_off_at_200_percent_and_the_page_does_not_scroll_sideways(screen):
    screen.resize(1000, 700)
    hold(screen)
    wait_for(lambda: screen.form.page.horizontalScrollBar().maximum() == 0)


def test_the_bodies_outside_have_addresses_of_their_own(screen, session, desk):
    form = screen.form
    write(form.secretary_edit, "Ms A. Vane")
    write(form.proctors_edit, "proctors")
    keys(Qt.Key.Key_Return)
    assert form.proctors_errors.text() == "This is no e-mail address."
    write(form.proctors_edit, "proctors@example.invalid")
    keys(Qt.Key.Key_Return)
    settle(desk)
    assert session.office().settings.bodies == (("proctors", "proctors@example.invalid"),)
    screen.show_area()
    assert form.proctors_edit.text() == "proctors@example.invalid"
