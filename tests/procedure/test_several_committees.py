"""Fresh Committees, separate ones, and whoever comes new to a case (2.12, 2.18, 7.1, 7.11, 8.1, 8.10)."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from panelsec.procedure import events as ev
from panelsec.procedure.convening import may_be_apart, who_may_be_before
from panelsec.procedure.eligibility import stand
from panelsec.procedure.letters.to_whom import committee_of
from panelsec.procedure.papers.sharing import appeal_papers
from panelsec.procedure.people import Document, Kind
from tests.procedure.cases import (
    DONE,
    FORM,
    HIDDEN_RP1,
    R1,
    R2,
    REPORT,
    WARNING,
    YARROW,
    Story,
    at,
    member,
    refused,
)

NEW = Document("D9", "Notebook", Kind.NEW_EVIDENCE, of="R1", awaited=True)
OLD = Document("D8", "Breach of 2020", Kind.PREVIOUS_BREACH, of="R1", rule="RB 2(g)")
OUSE = "Mrs Ouse"


def sent_back() -> Story:
    """The appeal is upheld on a notebook; DC2 is convened: C2, M2, S2."""
    story = Story(documents=(REPORT, OLD, FORM, NEW)).decided()
    story.by = YARROW
    story.appeal("2022-03-28 10:00", documents=("D4", "D9")).eligible("2022-03-29 10:00")
    story.fix("2022-03-30 10:00", "2022-04-27 10:00", "AC1").draw("2022-03-30 11:00", "AC1")
    story.act(ev.ProctorConfirmed, "2022-03-31 10:00", committee="AC1", member=story.office.member("P1"))
    story.meet("2022-04-27 10:00", "AC1").act(
        ev.AppealDecided,
        "2022-04-27 12:00",
        committee="AC1",
        respondent="R1",
        decision="upheld",
        disposal="remit",
        reasons="It is new.",
    )
    story.by = "Ms Corrie"
    return story.fix("2022-04-28 10:00", "2022-06-01 10:00", "DC2").draw("2022-04-28 11:00", "DC2")


def separate() -> Story:
    """DC1 hears R1, DC2 hears R2; both are convened before anything is sent."""
    story = Story(respondents=(R1, R2)).referred()
    story.fix("2022-02-08 10:00", "2022-03-16 10:00", respondents=("R1",)).draw("2022-02-08 11:00")
    return story.fix("2022-02-08 12:00", "2022-03-23 10:00", "DC2", respondents=("R2",)).draw(
        "2022-02-08 13:00", "DC2"
    )


# ---- a fresh Committee


def test_a_fresh_committee_has_the_new_evidence_and_not_the_appeal_form_8_10() -> None:
    story = sent_back()
    assert story.ask(ev.DocumentDisclosed, "2022-05-02 10:00", document="D9", to="C2") == ("done", None)
    assert story.ask(ev.DocumentDisclosed, "2022-05-02 10:00", document="D4", to="C2") == ("queried", "G25")


def test_the_first_finding_opens_no_previous_breach_to_a_fresh_committee_7_11() -> None:
    story = sent_back()
    assert story.ask(ev.DocumentDisclosed, "2022-05-02 10:00", document="D8", to="C2") == ("refused", "G07")


def test_a_fresh_committee_gets_its_own_decision_letter_without_a_question_of_8_10() -> None:
    story = sent_back()
    told = {"document": "L18", "to": "C2"}
    assert story.ask(ev.DocumentDisclosed, "2022-05-02 10:00", **told) == ("queried", None)
    story.meet("2022-06-01 10:00", "DC2").find("2022-06-01 11:00", committee="DC2")
    story.sanction("2022-06-01 12:00", WARNING, committee="DC2").send("2022-06-02 10:00", "L18")
    assert story.ask(ev.DocumentDisclosed, "2022-06-03 10:00", **told) == ("queried", "G25")


# ---- separate Committees


@pytest.mark.parametrize(
    ("to", "committee"),
    [("C1", "DC1"), ("R1", "DC1"), ("R1.senior_tutor", "DC1"), ("C2", "DC2"), ("R2", "DC2")],
)
def test_a_letter_speaks_of_the_committee_of_its_reader(to: str, committee: str) -> None:
    story = separate()
    sent = ev.LetterSent(at=at("2022-02-09 10:00"), by="", letter="L12", to=to, via="email")
    found = committee_of(story.case, sent)
    assert found is not None
    assert found.name == committee


def test_members_of_the_earlier_of_two_separate_committees_get_notice_and_papers_unasked_7_3_7_6() -> None:
    story = separate().send("2022-02-09 10:00", "L12", "DC1", "R1", "R1.senior_tutor")
    story.send("2022-03-07 10:00", "L15", "DC1", "R1")
    assert story.ask(ev.DocumentDisclosed, "2022-03-07 11:00", document="D1", to="C1") == ("done", None)


@pytest.mark.parametrize("letter", ["L12", "L13", "L15"])
def test_nobody_is_asked_to_a_meeting_on_somebody_else_7_3(letter: str) -> None:
    story = Story(respondents=(R1, R2)).referred()
    story.fix("2022-02-08 10:00", "2022-03-16 10:00", respondents=("R1",)).draw("2022-02-08 11:00")
    asked = {"letter": letter, "via": "email"}
    assert story.ask(ev.LetterSent, "2022-02-09 10:00", to="R1", **asked) == ("done", None)
    assert story.ask(ev.LetterSent, "2022-02-09 10:00", to="R2", **asked) == ("refused", None)


def test_each_has_a_meeting_of_their_own_only_on_the_ruling_or_on_appeal_2_18() -> None:
    story = Story(respondents=(R1, R2)).convened()
    assert not may_be_apart(story.case, "DC1")
    assert may_be_apart(story.rule("joint_hearing", "separate", "2022-02-09 10:00").case, "DC1")
    story.fix("2022-02-09 11:00", "2022-03-16 10:00", respondents=("R1",))
    assert [who_may_be_before(story.case, c) for c in ("DC1", "DC2")] == [("R1",), ("R2",)]
    assert not may_be_apart(story.case, "DC1")
    for r in ("R1", "R2"):
        story.tell(ev.AppealRuled, "2022-04-01 10:00", respondent=r, eligible=True, grounds="x")
    assert may_be_apart(story.case, "AC1")


# ---- whose part it was before


def test_more_time_before_there_is_an_appeal_is_given_by_somebody_new_8_1() -> None:
    story = Story().decided()
    asked = {"respondent": "R1", "until": date(2022, 4, 11), "why": "Illness."}
    assert story.ask(ev.AppealExtended, "2022-03-28 10:00", **asked) == ("refused", "G15")
    assert story.ask(ev.AppealExtended, "2022-03-28 10:00", by=YARROW, **asked) == ("done", None)


def test_whoever_gave_more_time_and_told_it_rules_on_the_appeal_8_1() -> None:
    story = Story().decided()
    story.by = YARROW
    story.act(ev.AppealExtended, "2022-03-28 10:00", respondent="R1", until=date(2022, 4, 11), why="Illness.")
    story.send("2022-03-28 11:00", "L23").appeal("2022-04-08 10:00")
    asked = {"respondent": "R1", "eligible": True, "grounds": "In time."}
    assert story.ask(ev.AppealRuled, "2022-04-11 10:00", **asked) == ("done", None)


def test_one_secretary_has_the_appeals_of_two_who_were_heard_separately_2_18_8_1() -> None:
    story = separate()
    for day, committee, r in (("2022-03-16", "DC1", "R1"), ("2022-03-23", "DC2", "R2")):
        story.meet(f"{day} 10:00", committee).find(f"{day} 11:00", respondent=r, committee=committee)
        story.sanction(f"{day} 12:00", WARNING, respondent=r, committee=committee)
        story.send(f"{day} 13:00", "L18", r)
    story.by = YARROW
    story.appeal("2022-03-24 10:00", "R1").eligible("2022-03-24 11:00", "R1")
    story.send("2022-03-24 12:00", "L22", "R1").fix("2022-03-24 13:00", "2022-04-27 10:00", "AC1")
    story.appeal("2022-03-25 10:00", "R2")
    asked = {"respondent": "R2", "eligible": True, "grounds": "In time."}
    assert story.ask(ev.AppealRuled, "2022-03-28 10:00", **asked) == ("done", None)
    assert story.ask(ev.AppealRuled, "2022-03-28 10:00", by="Ms Corrie", **asked) == ("refused", "G15")


def test_the_appeal_committee_meets_again_on_an_appeal_that_came_later_2_18() -> None:
    story = Story(respondents=(R1, R2)).met()
    for r in ("R1", "R2"):
        story.find("2022-03-16 11:00", respondent=r).sanction("2022-03-16 12:00", WARNING, respondent=r)
        story.send("2022-03-17 10:00", "L18", r)
    story.by = YARROW
    story.appeal("2022-03-24 10:00", "R1").eligible("2022-03-24 11:00", "R1")
    story.fix("2022-03-24 13:00", "2022-04-13 10:00", "AC1").draw("2022-03-24 14:00", "AC1")
    story.act(ev.ProctorConfirmed, "2022-03-24 15:00", committee="AC1", member=story.office.member("P1"))
    story.meet("2022-04-13 10:00", "AC1")
    again = {"committee": "AC1", "start": at("2022-05-12 10:00"), "place": "x"}
    story.appeal("2022-03-31 10:00", "R2").eligible("2022-04-14 09:00", "R2")
    told = story.ask(ev.MeetingFixed, "2022-04-14 10:00", respondents=("R2",), **again)
    assert told == ("done", None)


def test_the_secretary_of_a_first_appeal_gives_no_more_time_for_a_second_8_1() -> None:
    story = sent_back().meet("2022-06-01 10:00", "DC2").find("2022-06-01 11:00", committee="DC2")
    story.sanction("2022-06-01 12:00", WARNING, committee="DC2").send("2022-06-02 10:00", "L18")
    asked = {"respondent": "R1", "until": date(2022, 6, 30), "why": "Illness."}
    assert story.ask(ev.AppealExtended, "2022-06-10 10:00", by=YARROW, **asked) == ("refused", "G15")
    assert story.ask(ev.AppealExtended, "2022-06-10 10:00", by=OUSE, **asked) == ("done", None)


def test_whoever_gave_time_for_a_first_appeal_is_not_secretary_of_the_second_8_1() -> None:
    first = sent_back()
    given = ev.AppealExtended(
        at=at("2022-03-25 10:00"), by=OUSE, respondent="R1", until=date(2022, 4, 11), why="Illness."
    )
    appealed = first.case.events.index(first.case.all(ev.Appealed)[0])
    events = first.case.events
    first.case = replace(first.case, record=(*events[:appealed], given, *events[appealed:]))
    story = first.meet("2022-06-01 10:00", "DC2").find("2022-06-01 11:00", committee="DC2")
    story.sanction("2022-06-01 12:00", WARNING, committee="DC2").send("2022-06-02 10:00", "L18")
    story.appeal("2022-06-10 10:00", by="Ms Fell")
    ruling = {"respondent": "R1", "eligible": True, "grounds": "In time."}
    assert story.ask(ev.AppealRuled, "2022-06-13 10:00", by=OUSE, **ruling) == ("refused", "G15")
    assert story.ask(ev.AppealRuled, "2022-06-13 10:00", by="Ms Fell", **ruling) == ("done", None)


# ---- what a Committee had, and what is complete


def test_what_came_in_after_the_decision_is_no_part_of_what_the_first_committee_had_8_7() -> None:
    answer = Document("D5", "Answer", Kind.STATEMENT, of="R1", awaited=True)
    story = Story(documents=(REPORT, FORM, answer)).appealed()
    story.act(ev.DocumentReceived, "2022-04-01 10:00", document="D5", sender="R1")
    assert appeal_papers(story.case, "R1") == ("D4", "L18", "L17", "D1")


def test_a_decision_is_complete_when_every_count_is_decided_7_14() -> None:
    two = replace(R1, conduct=(date(2020, 1, 1), date(2020, 2, 1)))
    story = Story(respondents=(two,)).met().find("2022-03-16 11:00", "dismissed", count=1)
    assert story.ask(ev.LetterSent, "2022-03-17 10:00", letter="L18", to="R1", via="email") == (
        "refused",
        "G13",
    )
    story.find("2022-03-16 12:00", "dismissed", count=2)
    assert story.ask(ev.LetterSent, "2022-03-17 10:00", letter="L18", to="R1", via="email") == ("done", None)


def test_a_count_left_to_an_earlier_procedure_is_not_waited_for_fn11() -> None:
    two = replace(R1, conduct=(date(2019, 1, 1), date(2020, 2, 1)))
    story = Story(respondents=(two,))
    story.tell(ev.ProcedureChosen, "2022-02-01 10:00", respondent="R1", count=1, edition="earlier")
    story.met().find("2022-03-16 11:00", "dismissed", count=2)
    assert story.ask(ev.LetterSent, "2022-03-17 10:00", letter="L18", to="R1", via="email") == ("done", None)


def test_an_outcome_is_told_though_another_respondent_still_waits_for_his_2_28() -> None:
    story = Story(respondents=(R1, R2)).met().find("2022-03-16 11:00", "dismissed")
    assert story.ask(ev.LetterSent, "2022-03-17 10:00", letter="L20", to="RP1", via="email") == ("done", None)


def test_a_letter_of_an_earlier_stage_by_email_to_nobodys_address_wants_a_reason() -> None:
    story = Story(respondents=(replace(R1, email=None),))
    asked = {"letter": "L04", "to": "R1"}
    assert story.ask(ev.LetterRecorded, "2022-01-10 10:00", via="email", **asked) == ("queried", None)
    assert story.ask(ev.LetterRecorded, "2022-01-10 10:00", via="post", **asked) == ("done", None)


# ---- what a Respondent is told


def test_knowing_somebody_who_is_not_before_the_committee_hides_no_protected_person_4_1() -> None:
    knows = member("C5", "chair", knows=("R2", "RP1"))
    story = Story(respondents=(R1, R2), reporters=(HIDDEN_RP1,)).referred()
    story.fix("2022-02-08 10:00", "2022-03-16 10:00", respondents=("R1",))
    body = story.case.committee("DC1")
    found = stand(story.case, body, body.seats[0], knows, date(2022, 2, 8))
    assert found.codes == {"PERSONAL_KNOWLEDGE"}
    assert found.told == {"CONFLICT"}


def test_the_meeting_of_a_committee_that_has_decided_is_not_moved_7_3_8_6() -> None:
    def move(story: Story, when: str, committee: str = "DC1") -> tuple[str, str | None]:
        day = at(when) + timedelta(days=30)
        return story.ask(ev.MeetingFixed, when, committee=committee, start=day, place="x", why="x")

    assert move(Story().met(), "2022-03-16 15:00") == DONE
    assert move(Story().decided(), "2022-03-22 10:00") == refused(None)
    dismissed = Story().met().find("2022-03-16 11:00", "dismissed")
    assert move(dismissed, "2022-03-17 10:00") == refused(None)
    appeal = Story().appeal_decided(disposal="remit", decision="upheld")
    assert move(appeal, "2022-05-01 10:00", "AC1") == refused(None)
    assert appeal.answer is not None
    assert (
        appeal.answer.reason == "The Appeal Committee has met and decided: its meeting is not moved any more."
    )


def test_whom_an_appeal_committee_has_not_heard_may_have_a_day_of_their_own_after_the_others_2_18() -> None:
    story = Story(respondents=(R1, R2)).met()
    story.find("2022-03-16 11:00").find("2022-03-16 11:00", respondent="R2")
    story.sanction("2022-03-16 12:00", WARNING).sanction("2022-03-16 12:00", WARNING, respondent="R2")
    story.send("2022-03-21 10:00", "L18", "R1", "R2")
    for r in ("R1", "R2"):
        story.appeal("2022-03-28 10:00", r, by=YARROW).eligible("2022-03-29 10:00", r)
    story.by = YARROW
    story.fix("2022-03-30 10:00", "2022-04-27 10:00", "AC1", respondents=("R1",)).draw(
        "2022-03-30 11:00", "AC1"
    )
    story.act(ev.ProctorConfirmed, "2022-03-31 10:00", committee="AC1", member=story.office.member("P1"))
    story.send("2022-04-11 10:00", "L27", "AC1", respondent="R1").meet("2022-04-27 10:00", "AC1")
    new = {"committee": "AC1", "start": at("2022-05-18 10:00"), "place": "x"}
    assert story.ask(ev.MeetingFixed, "2022-04-28 10:00", respondents=("R2",), **new) == DONE
    decision = {"committee": "AC1", "respondent": "R1", "decision": "dismissed", "reasons": "x"}
    story.act(ev.AppealDecided, "2022-04-28 09:00", **decision)
    assert story.ask(ev.MeetingFixed, "2022-04-28 10:00", respondents=("R1",), **new) == refused(None)
    assert story.ask(ev.MeetingFixed, "2022-04-28 10:00", respondents=("R2",), **new) == DONE


def test_notes_go_to_nobody_who_was_not_before_the_committee_when_it_met_2_18() -> None:
    """DC1 was fixed for R1, the Chair ruled that each is heard apart, and DC1 then heard R2 alone."""
    story = Story(respondents=(R1, R2)).referred()
    story.fix("2022-02-08 10:00", "2022-03-16 10:00", respondents=("R1",)).draw("2022-02-08 11:00")
    story.rule("joint_hearing", "separate", "2022-02-08 12:00")
    story.fix("2022-02-08 13:00", "2022-03-17 10:00", respondents=("R2",)).meet("2022-03-17 10:00")
    notes = {"when": "2022-03-18 10:00", "letter": "L17", "via": "email"}
    assert story.ask(ev.LetterSent, to="R1", **notes) == ("refused", None)
    assert "2.18" in story.answer.cites
    assert story.ask(ev.LetterSent, to="R2", **notes) == ("done", None)
    assert [r for r in ("R1", "R2") if story.case.committee("DC1").sittings_on(r)] == ["R2"]
