"""The page of the file: backups and receipts, the code on paper, what was printed, what is wrong."""

import errno
import threading
from dataclasses import replace
from datetime import datetime, timedelta
from io import BytesIO
from pathlib import Path
from unicodedata import normalize

import pypdf
import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog

from panelsec.actions import backups, stores, verifying
from panelsec.actions.retention import keep_years
from panelsec.screens.file.screen import Door, FileScreen
from panelsec.screens.typed import typed
from panelsec.screens.window.watch import Watch
from panelsec.storage.key import new_code
from panelsec.storage.keychain import MemoryKeychain
from panelsec.storage.recovery import backup as storage
from tests.screens.harness import hold, keys, settle, wait_for
from tests.screens.played import alt

NOW = datetime.fromisoformat("2027-03-02T09:30")
WIDE = 150  # a page in the small, in dots


@pytest.fixture
def made(tmp_path):
    session, code = stores.make(tmp_path / "office.panelsec", MemoryKeychain(), lambda: NOW)
    yield session, code
    session.store.close()


@pytest.fixture
def session(made):
    return made[0]


@pytest.fixture
def went_to():
    return []


@pytest.fixture
def screen(desk, session, shown, went_to):
    watch = Watch(session)
    watch.look()
    wait_for(lambda: not watch.busy)
    laid = replace(desk, office=session, now=session.now, watch=watch)
    screen = FileScreen(laid, Door(went_to.append, went_to.append))
    screen.resting = lambda: (wait_for(lambda: not watch.busy), settle(laid))
    shown(screen)
    screen.show_area()
    settle(laid)
    yield screen
    screen.resting()
    watch.stop()
    watch.wait()


def write(field, words, *then):
    field.setFocus()
    field.selectAll()
    keys(words, *then)


def test_all_of_it_is_named_reachable_and_whole(screen, scheme):
    assert screen.form.backups_table.rowCount() == 1
    assert "That is the disk on which the file lies" in screen.form.backups_label.text()
    screen.form.make_button.click()
    hold(screen)
    screen.form.typed_button.click()
    hold(screen)


@pytest.mark.usefixtures("large_text")
def test_nothing_is_cut_off_at_200_percent(screen):
    hold(screen)


def test_a_backup_is_made_by_key_and_its_receipt_is_saved(screen, session, tmp_path: Path, monkeypatch):
    alt("N")
    screen.resting()
    assert screen.form.backed_label.text().startswith("Backed up.")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "r.pdf"), ""))
    alt("S")
    screen.resting()
    assert (tmp_path / "r.pdf").read_bytes().startswith(b"%PDF")
    assert screen.form.backed_label.text() == "Saved as r.pdf."


def test_a_receipt_that_cannot_be_written_is_said_in_the_page(screen, tmp_path: Path, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "none/r.pdf"), ""))
    alt("S")
    screen.resting()
    assert "Choose another folder" in screen.form.answer_panel.text_label.text()


def test_another_folder_and_another_time_hold_from_now_on(screen, session, tmp_path: Path):
    (tmp_path / "stick").mkdir()
    write(screen.form.folder_edit, str(tmp_path / "stick"), Qt.Key.Key_Return)
    screen.resting()
    assert session.office().settings.backup_folder == str(tmp_path / "stick")
    assert screen.form.chosen_label.text().startswith("Kept.")
    assert screen.form.head_label.value_label.text().replace(" ", "") == verifying.head(session)
    assert str(tmp_path / "stick") in screen.form.backups_label.text()


@pytest.mark.parametrize(
    ("words", "where", "said"),
    [("stick", "folder_errors", "whole path"), ("/nowhere/at/all", "answer_panel", "Plug in its disk")],
)
def test_a_folder_that_is_none_is_said_and_nothing_changes(screen, session, words, where, said):
    write(screen.form.folder_edit, words, Qt.Key.Key_Return)
    screen.resting()
    label = getattr(screen.form, where)
    assert said in (label.text_label if where == "answer_panel" else label).text()
    assert session.office().settings.backup_folder == ""


def test_the_code_on_paper_is_proved_and_is_no_draft(screen, made):
    write(screen.form.drill_edit, made[1])
    assert typed(screen) == {}
    keys(Qt.Key.Key_Return)
    screen.resting()
    assert screen.form.drilled_label.text().startswith(
        "It works. The code opened the backup of 2 March 2027, 09:30"
    )
    assert screen.form.drill_edit.text() == ""


def test_a_code_that_is_another_is_told_and_stays_to_be_compared(screen):
    other = new_code()
    write(screen.form.drill_edit, other, Qt.Key.Key_Return)
    screen.resting()
    assert "not the one of this office" in screen.form.answer_panel.text_label.text()
    assert screen.form.drill_edit.text() == other


def test_the_backup_that_is_chosen_goes_to_the_door(screen, session, went_to):
    alt("R")
    assert went_to == [backups.listed(session)[0].folder]


def test_the_whole_file_is_verified_and_its_head_is_shown_in_groups(screen, session):
    assert screen.form.head_label.value_label.text().replace(" ", "") == verifying.head(session)
    alt("Y")
    screen.resting()
    assert screen.form.verified_label.text().startswith("The file holds")


def test_a_record_that_was_changed_is_told_with_what_to_do(screen, session):
    session.store.connection.run("UPDATE bodies SET body = replace(body, 'Christ', 'Crist')")
    screen.verify()
    screen.resting()
    words = screen.form.answer_panel.text_label.text()
    assert "The body of event 1 was changed after it was recorded." in words
    assert "put the latest backup in its place" in words
    assert screen.form.verified_label.isHidden()


def test_a_clock_that_is_right_again_is_confirmed_by_key_and_not_asked_about_any_more(screen, session):
    keep_years(replace(session, now=lambda: NOW + timedelta(days=200)), 7)
    screen._desk.watch.look()
    screen.resting()
    assert "The clock of this computer is wrong" in screen.form.told_label.text()
    alt("I")
    screen.resting()
    assert session.store.record.last().kind == "ClockConfirmed"
    assert "clock" not in screen.form.told_label.text()
    assert not screen.form.clock_button.isVisible()


def test_a_clock_that_goes_wrong_while_the_office_is_open_can_be_confirmed_where_the_refusal_sends_one(
    screen, session
):
    later = replace(session, now=lambda: NOW + timedelta(days=3000))
    screen._desk = replace(screen._desk, office=later, now=later.now)
    screen.show_area()
    assert "more than a year before" in screen.form.told_label.text()
    assert screen.form.clock_button.isVisible()


def test_a_list_that_somebody_changed_is_named_and_made_anew_from_the_record(screen, session):
    session.store.connection.run("INSERT INTO cases VALUES ('DC-0', '', '', '', '', '', 0, '', '', 0)")
    screen.verify()
    screen.resting()
    assert "The lists have a case DC-0, and the record has none." in screen.form.verified_label.text()
    alt("W")
    screen.resting()
    assert session.store.projections.count() == 0
    assert "made anew" in screen.form.verified_label.text()
    assert screen.form.lists_button.isHidden()


def test_a_printed_value_is_compared_beside_its_field(screen, session):
    write(screen.form.printed_edit, "2:00000000", Qt.Key.Key_Return)
    screen.resting()
    assert "At event 2 the record has" in screen.form.printed_errors.text()
    write(screen.form.printed_edit, verifying.head(session)[:12], Qt.Key.Key_Return)
    screen.resting()
    assert screen.form.printed_errors.text() == ""
    assert "goes through the printed value at event 3" in screen.form.compared_label.text()


def test_a_slow_disk_with_the_backups_keeps_nobody_waiting(screen, session, monkeypatch):
    threads = []
    monkeypatch.setattr(storage, "backups_of", lambda *_: threads.append(threading.current_thread()) or [])
    screen.show_area()
    screen.resting()
    assert threads
    assert threading.main_thread() not in threads


def test_backups_that_cannot_be_read_are_told_of_on_the_page(screen, monkeypatch):
    def gone(*_):
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(storage, "backups_of", gone)
    screen.show_area()
    screen.resting()
    assert "can’t be read: Input/output error. Plug in their disk" in screen.form.backups_label.text()


def test_a_new_code_that_is_left_changes_nothing(screen, made):
    session, code = made
    screen.form.make_button.click()
    screen.form.typed_button.click()
    screen.form.again_leave_button.setFocus()
    keys(Qt.Key.Key_Space)
    assert session.store.opens_with(code)
    assert screen.form.code_label.text() == ""
    assert screen.form.make_button.isVisible()


def test_a_slip_in_the_new_code_is_said_beside_its_field(screen):
    screen.form.make_button.click()
    screen.form.typed_button.click()
    keys("K7QF", Qt.Key.Key_Return)
    assert "36 letters and digits" in screen.form.again_errors.text()
    assert typed(screen) == {}


@pytest.fixture
def printed(tmp_path, monkeypatch):
    """Where the system's print dialog, in which a PDF is chosen, puts what is printed."""
    paper = tmp_path / "printed.pdf"

    def choose(dialog: QPrintDialog) -> bool:
        dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        dialog.printer().setOutputFileName(str(paper))
        return True

    monkeypatch.setattr(QPrintDialog, "exec", choose)
    return paper


def test_a_recovery_code_that_was_printed_reads_as_the_one_that_is_asked_for_again(screen, printed):
    screen.form.make_button.click()
    code = screen.form.code_label.text().replace("\n", "-")
    screen.form.print_code_button.click()
    [page] = pypdf.PdfReader(printed).pages
    words = page.extract_text().split()
    assert words[:3] == ["Recovery", "code", "of"]
    said = normalize("NFKC", " ".join(words))
    for told in (
        "Office: Office of Student Conduct",
        "File: office.panelsec Where it lay: /",
        "on: 2 March 2027",
    ):
        assert told in said
    assert code not in repr(screen.code._sheet())
    [read] = [each for each in words if each.count("-") == 8]
    assert stores.same_code(read, code)
    screen.form.typed_button.click()
    write(screen.form.again_edit, read, Qt.Key.Key_Return)
    screen.resting()
    assert "Changed." in screen.form.changed_label.text()


def test_the_receipt_on_paper_is_the_page_that_says_what_was_backed_up_and_its_head(screen, session, printed):
    [made] = backups.listed(session)
    screen.form.backups_table.choose(str(made.folder))
    screen.form.print_button.click()
    screen.resting()
    assert screen.form.backed_label.text() == "Printed."
    receipt = backups.receipt(session, made)
    words = "".join("".join(page.extract_text() for page in pypdf.PdfReader(BytesIO(receipt)).pages).split())
    assert str(made.head) in words
    assert made.folder.name.replace(" ", "") in words
    written, paper = greys(receipt), greys(printed.read_bytes())
    down = written[WIDE:] + written[:WIDE]  # by a two hundredth of its height
    assert unlike(written, paper) < 8 < 30 < unlike(written, down)


def greys(pdf: bytes) -> bytes:
    """The only page, so small that a line of words is a grey bar: each as long and as dark as its words make it."""
    with pypdfium2.PdfDocument(pdf) as document:
        assert len(document) == 1
        page = document[0].render(scale=2, grayscale=True).to_pil()
    return page.resize((WIDE, 212)).tobytes()


def unlike(one: bytes, other: bytes) -> float:
    """How far apart two pictures are on the average where the first is dark, from 0 to 255."""
    apart = [abs(a - b) for a, b in zip(one, other, strict=True) if a < 240]
    return sum(apart) / len(apart)
