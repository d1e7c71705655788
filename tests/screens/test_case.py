"""A case: tasks, days, the record in words, and what else may come."""

from dataclasses import replace
from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette, QTextDocument

from panelsec.actions.other_acts import Other
from panelsec.actions.overview import Told, overview
from panelsec.actions.recording import act
from panelsec.procedure import events as ev
from panelsec.procedure.next_steps import State
from panelsec.procedure.people import ReportingPerson
from panelsec.screens.case.record import record_html
from panelsec.screens.case.screen import CaseScreen
from panelsec.screens.places import Place
from panelsec.widgets.link_button import LinkButton
from panelsec.widgets.task_list import TASK
from tests.screens.harness import hold, keys, settle
from tests.screens.played import the_act
from tests.screens.stages import staged

LATER = "2022-02-21T09:00"


class Open:
    """A screen with a case on it, as the window would show it."""

    def __init__(self, desk, shown, session, reference):
        self.session, self.reference = session, reference
        self.desk = replace(desk, office=session, now=session.now)
        self.screen = CaseScreen(self.desk)
        self.form = self.screen.form
        shown(self.screen)
        self.read()

    def read(self):
        self.screen.show_case(self.reference)
        settle(self.desk)

    def tasks(self):
        model = self.form.task_list.model()
        found = [model.index(row, 0).data(TASK) for row in range(model.rowCount())]
        return {task.key: task for task in found if task}

    def choose(self, title):
        """Presses the link of that name, by keyboard."""
        button = next(b for b in self.form.offers.findChildren(LinkButton) if b.text() == title)
        button.setFocus()
        keys(Qt.Key.Key_Space)

    def offers(self):
        return [b.text() for b in self.form.offers.findChildren(LinkButton) if b.isVisible()]

    @property
    def case(self):
        return self.session.case(self.reference)


@pytest.fixture
def before_draw(tmp_path):
    with staged(tmp_path, "open-01", the_act("open-01", "draw").number - 1) as made:
        made.at(LATER)
        yield made


@pytest.fixture
def drawing(desk, shown, before_draw):
    return Open(desk, shown, before_draw.session, before_draw.reference)


@pytest.fixture
def decided(desk, shown, tmp_path):
    """The decision letter has gone."""
    last = the_act("open-01", "send", letter="L18").number
    with staged(tmp_path, "open-01", last) as made:
        yield Open(desk, shown, made.session, made.reference)


def test_the_tasks_stand_in_their_groups_with_state_day_and_paragraph(drawing, scheme):
    tasks = drawing.tasks()

    assert tasks["DC1.draw"].state.value[0] == "Ready"
    assert tasks["DC1.draw"].words == "Paragraphs 7.1, 7.3"
    assert drawing.form.lead_label.text().startswith(
        "Committee to be drawn. Ready now: Draw the Discipline Committee by lot; "
    )
    hold(drawing.screen)


def test_of_many_steps_that_are_ready_the_first_are_named_and_the_others_counted(drawing, monkeypatch):
    found = overview(drawing.session, drawing.reference)
    one = next(step for step in found.steps if step.state is State.READY)
    many = tuple(replace(one, id=f"{n}", title=f"Step {n}") for n in range(1, 17))
    monkeypatch.setattr("panelsec.screens.case.screen.overview", lambda *_: replace(found, steps=many))
    drawing.read()
    lead = drawing.form.lead_label.text()
    assert lead == "Committee to be drawn. Ready now: Step 1; Step 2; Step 3; and 13 more."


def test_what_is_done_is_shown_when_it_is_asked_for(drawing):
    before = drawing.tasks()
    drawing.form.all_button.setFocus()
    keys(Qt.Key.Key_Space)
    more = {key: t for key, t in drawing.tasks().items() if key not in before}

    assert {t.state.value[0] for t in more.values()} == {"Done"}
    assert "people" in more


def test_enter_on_a_task_goes_where_it_is_done(drawing, went):
    drawing.screen.point_at("DC1.draw")
    keys(Qt.Key.Key_Home, Qt.Key.Key_Return)

    assert went == [Place("draw", drawing.reference, "DC1.draw")]


def test_the_time_plan_speaks_of_what_happened_and_what_is_due(drawing):
    spoken = drawing.form.time_plan.accessibleDescription()

    assert "Meeting of the Discipline Committee, Wednesday 16 March 2022" in spoken
    assert (
        "Send the notice of the meeting and its members, and 1 more, due Tuesday 22 February 2022" in spoken
    )


def test_the_record_tells_every_event_the_latest_day_first(drawing):
    text = drawing.form.record_text.toPlainText()

    assert text.index("Wednesday 16 February 2022") < text.index("Monday 7 February 2022")
    assert "The meeting of the Discipline Committee was fixed for Wednesday 16 March 2022 at 14:00" in text
    assert "Ms J. Corrie, paragraph 7.3" in text


def test_what_was_written_down_later_stands_where_it_was_written_with_both_days():
    def told(day, words, recorded=None):
        return Told(
            datetime.fromisoformat(f"2022-03-{day:02}T12:00"),
            "Ms Corrie",
            words,
            (),
            recorded and date(2022, 3, recorded),
        )

    record = (told(2, "First."), told(5, "Second."), told(1, "Found late.", 5), told(4, "Of old."))
    page = QTextDocument()
    page.setHtml(record_html(record, QPalette()))
    lines = [line for line in page.toPlainText().splitlines() if line.strip()]
    assert [line for line in lines if "March" in line or line.endswith((".", "later"))] == [
        "Saturday 5 March 2022",
        "Second.",
        "1 March 2022, 12:00",
        "Found late.",
        "Ms Corrie, recorded on 5 March 2022",
        "4 March 2022, 12:00",
        "Of old.",
        "Ms Corrie, recorded later",
        "Wednesday 2 March 2022",
        "First.",
    ]


def test_a_pause_asks_why_and_is_recorded(drawing, went, scheme):
    drawing.choose("Pause the procedure")
    hold(drawing.screen)
    drawing.form.record_button.click()
    assert drawing.form.words_errors.text() == "Write it down first: the record keeps it."
    drawing.form.words_edit.setFocus()
    keys("The Respondent is in hospital", Qt.Key.Key_Tab, Qt.Key.Key_Space)
    settle(drawing.desk)

    assert drawing.case.paused.why == "The Respondent is in hospital"
    assert went == [Place("case", drawing.reference)]
    drawing.read()
    assert drawing.form.done_label.text().startswith("Recorded.")
    assert drawing.form.lead_label.text() == (
        "Paused since Monday 21 February 2022: The Respondent is in hospital"
    )
    assert "Resume the procedure" in drawing.offers()
    assert "Pause the procedure" not in drawing.offers()


def test_before_a_decision_there_is_nothing_to_waive(drawing):
    assert drawing.offers() == [
        "Pause the procedure",
        "Record that the referral was withdrawn",
        "Write a note into the record",
    ]


def test_a_waiver_names_the_respondent_and_that_nobody_else_was_affected_ends_the_step_of_the_letter(decided):
    assert "Record a request for a Completion of Procedures letter" in decided.offers()
    assert decided.tasks()["DC1.R1.L20"].state.value[0] == "Ready"
    decided.choose("Record that nobody was personally affected")
    keys("Dr Quill only passed it on.")
    decided.form.record_button.setFocus()
    keys(Qt.Key.Key_Space)
    settle(decided.desk)
    decided.read()
    assert decided.case.standing("R1").unaffected
    assert "DC1.R1.L20" not in decided.tasks()
    assert "Record that nobody was personally affected" not in decided.offers()

    decided.choose("Record that a Respondent will not appeal")
    assert decided.form.who_box.currentText() == "Imogen Tarrant"
    keys("In her e-mail.")
    decided.form.record_button.setFocus()
    keys(Qt.Key.Key_Space)
    settle(decided.desk)

    assert decided.case.last(ev.AppealWaived).how == "In her e-mail."
    decided.read()
    assert "Record that a Respondent will not appeal" not in decided.offers()


def test_after_the_completion_letters_nothing_more_is_asked_for_and_the_plan_says_whose_day_is_which(
    tmp_path,
):
    with staged(tmp_path, "open-03", 10_000) as made:
        found = overview(made.session, made.reference)
        names = [person.name for person in made.case.respondents.values()]
    assert not {o.other for o in found.offers} & {Other.WITHDRAW, Other.COMPLETION}
    words = {d.words: str(d.on) for d in found.days}
    for name in names:
        assert words[f"Appeal decided for {name}"] == "2023-04-20"
        assert words[f"Completion of Procedures Letter for {name}"] == "2023-04-25"
        assert (
            words[f"Last day: Complaint to the Office of the Independent Adjudicator for {name}"]
            == "2024-04-25"
        )


def test_escape_leaves_it_and_records_nothing(drawing):
    before = drawing.case
    drawing.choose("Write a note into the record")
    keys("Rang the College", Qt.Key.Key_Escape)

    assert drawing.form.other_form.isHidden()
    assert drawing.case == before


def test_a_protected_reporting_person_is_nowhere_on_the_page(desk, shown, before_draw):
    person = ReportingPerson("RP9", "Quentin Sorrel", anonymous=True)
    at = datetime.fromisoformat(LATER)
    added = ev.ReportingPersonAdded(at=at, by="Ms J. Corrie", person=person)
    act(before_draw.session, before_draw.reference, added)
    case = Open(desk, shown, before_draw.session, before_draw.reference)
    page = " ".join(
        (
            case.form.record_text.toPlainText(),
            case.form.time_plan.accessibleDescription(),
            *(task.spoken for task in case.tasks().values()),
        )
    )

    assert "A Reporting Person was entered, whose name is protected." in page
    assert "Sorrel" not in page


@pytest.mark.usefixtures("large_text")
def test_nothing_is_cut_off_at_200_percent(drawing):
    hold(drawing.screen)
