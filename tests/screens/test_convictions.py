"""What the screens and the steps show of a case that came by a conviction (6.5, 6.6)."""

from dataclasses import replace

from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.in_words.phrases import KINDS
from panelsec.procedure.people import Document, Kind
from panelsec.screens.letters.sources import sources
from panelsec.screens.papers.entries import usual_kind
from panelsec.screens.papers.words import no_paper_yet
from tests.procedure.cases import Story
from tests.procedure.test_next_steps import steps


def test_a_case_that_was_opened_by_a_conviction_has_the_tasks_of_that_way_from_the_start_6_6() -> None:
    story = Story(reporters=())
    opened = story.case.all(ev.CaseOpened)[0]
    story.case = Case(
        story.case.reference,
        tuple(replace(e, rules_alleged=()) if e is opened else e for e in story.case.events),
    )
    found = steps(story)
    assert "R1.L04" not in found
    assert found["officer"].cites == ("6.6",)
    story.officer("2022-02-07 10:00", "refer", route="rules")
    assert "R1.L04" in steps(story)


def test_on_a_conviction_the_invitation_names_the_papers_of_the_court_for_the_rules_alleged():
    court = Document("D1", "Certificate of conviction", Kind.COURT)
    others = Document("D2", "Judgement on somebody else", Kind.COURT, of="R2")
    story = Story(reporters=(), documents=(court, others)).officer(
        "2022-02-07 10:00", "refer", route="conviction"
    )
    named = {s.name: s.words for s in sources(story.case, "L13", "R1", "DC1")}
    assert named["Papers of the court"] == "Certificate of conviction"
    assert "Rules alleged" not in named


def test_the_written_statement_of_a_respondent_has_a_kind_of_paper_6_5():
    assert "written statement of a Respondent" in KINDS[Kind.RESPONSE]


def test_on_a_conviction_the_first_papers_are_those_of_the_court_6_5():
    came = Story(reporters=()).officer("2022-02-07 10:00", "refer", route="conviction").case
    reported = Story().officer("2022-02-07 10:00", "refer").case
    assert (usual_kind(came), usual_kind(reported)) == (Kind.COURT, Kind.EVIDENCE)
    assert "papers of the court" in no_paper_yet(came)
    assert "Investigation Report" in no_paper_yet(reported)


def test_once_a_conviction_case_is_decided_the_paper_that_comes_in_is_an_appeal_form_8_2():
    story = Story(documents=()).decided()
    events = (
        replace(e, route="conviction") if isinstance(e, ev.OfficerDecided) else e for e in story.case.events
    )
    story.case = Case(story.case.reference, tuple(events))
    assert story.case.conviction
    assert usual_kind(story.case) is Kind.APPEAL_FORM
    story.appeal("2022-03-28 10:00")
    assert usual_kind(story.case) is Kind.APPEAL_FORM, "recorded before its form was taken in"
    form = Document("F1", "Appeal Form", Kind.APPEAL_FORM, of="R1")
    story.tell(ev.DocumentAdded, "2022-03-28 11:00", document=form)
    assert usual_kind(story.case) is Kind.EVIDENCE
