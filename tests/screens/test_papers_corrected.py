"""What is recorded of a paper, put right by keyboard; what is asked when papers are taken in so that it need not be."""

import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget

from panelsec.actions.bundles.covers import heading
from panelsec.actions.letters.writing import Wanted, bundle
from panelsec.actions.papers.case_papers import take_in_paper
from panelsec.forms.papers import Ui_PapersScreen
from panelsec.procedure import events as ev
from panelsec.procedure.in_words.sentences import in_words
from panelsec.procedure.people import Document, Kind
from panelsec.screens.desk import Desk
from panelsec.screens.papers.described import Described, DescribedFields
from panelsec.screens.papers.entries import usual_sender
from panelsec.screens.papers.screen import PapersScreen
from tests.procedure.cases import R1, Story
from tests.screens.harness import hold, keys, press, settle, walk_to
from tests.screens.stages import Staged, staged
from tests.screens.test_papers import RESPONSES_IN, _rows, opened

PLEA = b"My tutor can say how ill I was. Nadia wrote the second part."
LETTER = Document("D9", "Letter", Kind.EVIDENCE)


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Staged]:
    with staged(tmp_path, "open-03", RESPONSES_IN) as made:
        made.at("2023-02-27T10:00")
        take_in_paper(made.session, made.reference, LETTER, "letter.txt", PLEA)
        yield made


@pytest.fixture
def screen(seat: Desk, case: Staged, shown: Callable[[QWidget], QWidget]) -> PapersScreen:
    made = opened(seat, case, shown)
    made.form.papers_table.choose("D9")
    settle(seat)
    return made


def _to_mitigation_of_cormac(screen: PapersScreen, seat: Desk) -> None:
    form = screen.form
    press(form.correct_button, seat)
    assert form.correct_paper_title_edit.hasFocus()
    walk_to(form.correct_kind_combo)
    keys("Pers", Qt.Key.Key_Return)
    walk_to(form.correct_whose_combo)
    keys("Cor", Qt.Key.Key_Return)


def test_a_paper_is_corrected_with_the_reason_and_the_earlier_record_stays(
    screen: PapersScreen, seat: Desk, case: Staged
) -> None:
    form = screen.form
    _to_mitigation_of_cormac(screen, seat)
    press(form.correct_save_button, seat)
    assert form.correct_refers_combo.hasFocus()
    assert "another Respondent" in form.correct_refers_errors.text()
    keys("Nad", Qt.Key.Key_Return)
    walk_to(form.correct_dated_edit)
    keys("20 February 2023")
    press(form.correct_save_button, seat)
    assert form.correct_why_edit.hasFocus()
    keys("It accuses her")
    hold(screen)
    press(form.correct_save_button, seat)

    paper = case.case.documents["D9"]
    assert (paper.kind, paper.of, paper.refers_to) == (Kind.MITIGATION, "R1", ("R2",))
    assert str(paper.dated) == "2023-02-20"
    assert paper.sha256 == hashlib.sha256(PLEA).hexdigest()
    assert case.case.all(ev.DocumentAdded)[-1].document.kind is Kind.EVIDENCE
    assert case.case.all(ev.DocumentChanged)[-1].why == "It accuses her"
    assert not form.correct_part.isVisible()
    assert _rows(screen, "papers")[8][2:4] == ["Personal mitigation", "Cormac Ellery"]
    assert _rows(screen, "matrix")[8][4] == "Gets it"


def test_who_sent_a_paper_in_and_when_is_corrected_with_the_reason(
    screen: PapersScreen, seat: Desk, case: Staged
) -> None:
    form = screen.form
    press(form.correct_button, seat)
    assert form.correct_come_combo.currentText().startswith("The")
    walk_to(form.correct_come_combo)
    keys(Qt.Key.Key_Down)
    walk_to(form.correct_why_edit)
    keys("He brought it")
    press(form.correct_save_button, seat)
    come = case.case.all(ev.DocumentReceived)[-1]
    assert (come.document, come.sender) == ("D9", "R1")
    assert case.case.all(ev.DocumentChanged) == ()
    form.papers_table.choose("D3")
    press(form.correct_button, seat)
    walk_to(form.correct_come_combo)
    keys("Nad")
    walk_to(form.correct_come_time_edit)
    keys("25/2/23 9:00")
    press(form.correct_come_admits_check, seat)
    walk_to(form.correct_why_edit)
    keys("The envelope says so")
    hold(screen)
    press(form.correct_save_button, seat)

    assert _rows(screen, "papers")[2][5] == "25 February 2023, from Nadia Brandt; admits what is alleged"
    [corrected] = case.case.all(ev.ArrivalCorrected)
    assert (corrected.document, corrected.why) == ("D3", "The envelope says so")
    assert case.case.all(ev.DocumentChanged) == ()
    assert next(e for e in case.case.all(ev.DocumentReceived) if e.document == "D3").sender == "R1"
    press(form.correct_button, seat)
    walk_to(form.correct_why_edit)
    keys("Nothing")
    press(form.correct_save_button, seat)
    assert len(case.case.all(ev.ArrivalCorrected)) == 1


def test_a_correction_is_left_with_nothing_recorded_and_an_awaited_paper_has_none(
    screen: PapersScreen, seat: Desk, case: Staged
) -> None:
    form = screen.form
    press(form.correct_button, seat)
    keys("Something else")
    form.papers_table.choose("D1")
    assert form.correct_part.isVisible()  # what is typed is not lost
    assert form.correct_label.text().startswith("D9, Letter.")
    press(form.correct_leave_button, seat)
    assert case.case.all(ev.DocumentChanged) == ()
    form.papers_table.choose("D8")
    assert not form.correct_button.isVisible()
    form.papers_table.choose("D1")
    assert form.correct_button.isVisible()


def test_a_copy_that_was_built_before_a_correction_says_so(
    screen: PapersScreen, seat: Desk, case: Staged
) -> None:
    form = screen.form
    press(form.build_button, seat)
    form.papers_table.setFocus()
    press(form.correct_button, seat)
    form.correct_paper_title_edit.selectAll()
    keys("Letter of the tutor")
    walk_to(form.correct_why_edit)
    keys("The index should tell them apart")
    press(form.correct_save_button, seat)
    assert {row[4] for row in _rows(screen, "copies")} == {
        "In Post, before a paper was corrected: build it again"
    }


def test_mitigation_taken_in_asks_whether_it_speaks_of_another_respondent(
    screen: PapersScreen, seat: Desk, case: Staged, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """2.18."""
    form = screen.form
    _offer(screen, seat, tmp_path, b"I was ill.", monkeypatch)
    walk_to(form.kind_combo)
    keys("Pers", Qt.Key.Key_Return)
    walk_to(form.whose_combo)
    keys("Cor", Qt.Key.Key_Return)
    press(form.take_button, seat)
    assert form.refers_combo.hasFocus()
    assert "D10" not in case.case.documents
    keys("Nob", Qt.Key.Key_Return)
    press(form.take_button, seat)
    assert case.case.documents["D10"].refers_to == ()


def test_a_kind_that_is_passed_on_the_way_leaves_no_mark_and_what_was_chosen_stays(seat: Desk) -> None:
    form, only = Ui_PapersScreen(), Story(respondents=(R1,)).case
    sheet = QWidget()
    form.setupUi(sheet)
    fields = DescribedFields(form, "", lambda: None)
    fields.offer(only)

    def walk(said: Described, kind: Kind) -> Described:
        form.kind_combo.setCurrentIndex(form.kind_combo.findData(kind))
        found = fields.read(said)
        fields.show(found)
        return found

    start = Described(title="Certificate")
    fields.show(start)
    passing = walk(walk(start, Kind.RESPONSE), Kind.APPEAL_FORM)
    assert (passing.of, usual_sender(only, passing)) == ("R1", "R1")
    court = walk(passing, Kind.COURT)
    assert (court.of, usual_sender(only, court)) == ("", "")
    form.whose_combo.setCurrentIndex(form.whose_combo.findData("R1"))
    assert walk(walk(fields.read(court), Kind.RESPONSE), Kind.COURT).of == "R1"


def test_a_paper_is_corrected_to_have_been_in_the_file_before_and_back(
    screen: PapersScreen, seat: Desk, case: Staged
) -> None:
    form = screen.form
    for sender, came in ((Qt.Key.Key_Down, ["R1"]), (Qt.Key.Key_Home, []), (Qt.Key.Key_Down, ["R1"])):
        press(form.correct_button, seat)
        walk_to(form.correct_come_combo)
        keys(sender)
        walk_to(form.correct_why_edit)
        keys("So it was")
        hold(screen)
        press(form.correct_save_button, seat)
        assert [e.sender for e in case.case.received if e.document == "D9"] == came
    said = in_words(case.case, case.case.all(ev.ArrivalCorrected)[-1])
    assert said == "Corrected: Paper D9, Letter, was in the file before. Why: So it was."


def test_the_cover_for_several_respondents_speaks_of_all_of_them_7_6(case: Staged) -> None:
    committee = case.case.committee("DC1")
    top = heading(case.session, case.case, case.session.office(), committee, "R1")
    assert any(
        "The Committee, the Respondents and the Investigating Officer have them" in s for s in top.lines
    )


def test_in_a_window_of_usual_width_no_reader_and_no_day_is_cut_off(
    screen: PapersScreen, seat: Desk, case: Staged
) -> None:
    screen.resize(960, 800)
    settle(seat)
    for table in (screen.form.papers_table, screen.form.matrix_table):
        assert table.horizontalScrollBar().maximum() == 0
        assert max(table.rowHeight(row) for row in range(table.rowCount())) < 5 * table.fontMetrics().height()


def test_a_file_that_is_in_the_case_already_is_asked_about(
    screen: PapersScreen, seat: Desk, case: Staged, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = screen.form
    _offer(screen, seat, tmp_path, PLEA, monkeypatch)
    press(form.take_button, seat)
    assert "‘Plea’ is the same file as paper D9, Letter. Leave it out," in form.answer_panel.text_label.text()
    assert "D10" not in case.case.documents
    keys("Asked for twice")
    press(form.answer_panel.go_on_button, seat)
    assert case.case.all(ev.DocumentAdded)[-1].override == "Asked for twice"
    assert "D10" in case.case.documents


def _offer(
    screen: PapersScreen, seat: Desk, folder: Path, data: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = folder / "Plea.txt"
    file.write_bytes(data)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(file)], ""))
    press(screen.form.drop_area.choose_button, seat)


def test_the_papers_are_put_in_order_by_keys_and_the_index_follows(
    screen: PapersScreen, seat: Desk, case: Staged
) -> None:
    form, before = screen.form, list(case.case.documents)
    form.papers_table.choose("D5")
    form.papers_table.setFocus()
    QTest.keyClick(form.papers_table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(form.papers_table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    press(form.up_button, seat)
    assert [row[0] for row in _rows(screen, "papers")][:3] == ["D1", "D5", "D2"]
    assert list(case.case.documents) == before
    assert "not kept yet" in form.order_label.text()
    hold(screen)
    press(form.order_save_button, seat)

    assert list(case.case.documents)[:3] == ["D1", "D5", "D2"]
    assert case.case.last(ev.PapersArranged).order[:3] == ("D1", "D5", "D2")
    made = bundle(case.session, case.reference, Wanted("L15", "R2"))
    titles = [row.title for row in made.receipt.rows]
    assert titles[1] == case.case.documents["D5"].title
    press(form.down_button, seat)
    press(form.order_leave_button, seat)
    assert [row[0] for row in _rows(screen, "papers")][:3] == ["D1", "D5", "D2"]
