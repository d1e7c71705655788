"""Each letter goes, once it is due, to those whom its paragraph names; to anybody else only for a reason on record (G25)."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

import pytest

from panelsec.procedure import events as ev
from panelsec.procedure.citations import cites
from panelsec.procedure.clocks.clock import receipts
from panelsec.procedure.editions.sdp_2019 import SDP_2019
from panelsec.procedure.letters.recipients import recipients
from panelsec.procedure.letters.to_whom import recorded_already
from panelsec.procedure.papers.sharing import role_of
from panelsec.procedure.people import Breach
from tests.procedure.cases import CORRIE, DONE, HIDDEN_RP1, R1, W1, WARNING, YARROW, Story, queried

ABOUT = tuple(f"R1.{role}" for role in ("senior_tutor", "head_of_department"))
OFFICES = ("academic_secretary", "proctors", "general_board", "council", "police", "a professional body")
EVERYBODY = ("R1", "RP1", "W1", *ABOUT, "investigating_officer", "student_discipline_officer", *OFFICES)


def breaches_told() -> Story:
    told = (Breach("RB 2(g)", 2020),)
    return (
        Story(witnesses=(W1,))
        .breach()
        .act(ev.BreachesDisclosed, "2022-03-16 11:10", committee="DC1", respondent="R1", breaches=told)
    )


def ruled() -> Story:
    ruling: dict[str, Any] = {"committee": "DC1", "about": "video", "decision": "permit", "grounds": "x"}
    return Story(witnesses=(W1,)).convened().act(ev.Ruled, "2022-02-20 10:00", respondent="R1", **ruling)


def sanctioned() -> Story:
    return Story(witnesses=(W1,)).breach().sanction("2022-03-16 12:00", WARNING)


def no_more_time() -> Story:
    story = Story().decided().appeal("2022-04-20 10:00", by=YARROW)
    return story.eligible("2022-04-21 10:00", eligible=False, why="late")


def convened_for_appeal() -> Story:
    story = Story().appealed()
    story.by = YARROW
    story.fix("2022-03-30 10:00", "2022-05-25 10:00", "AC1").draw("2022-03-30 11:00", "AC1")
    return story.act(
        ev.ProctorConfirmed, "2022-03-31 10:00", committee="AC1", member=story.office.member("P1")
    )


def withdrawn() -> Story:
    return Story().papered().act(ev.ReferralWithdrawn, "2022-03-10 10:00", why="x")


DUE: dict[str, tuple[Callable[[], Story], str]] = {
    "L09": (withdrawn, "2022-03-11 10:00"),
    "L11": (lambda: Story().convened(), "2022-02-09 10:00"),
    "L12": (lambda: Story().convened(), "2022-02-09 10:00"),
    "L13": (lambda: Story().convened(), "2022-02-09 10:00"),
    "L14": (ruled, "2022-02-21 10:00"),
    "L15": (lambda: Story().convened(), "2022-03-01 10:00"),
    "L16": (breaches_told, "2022-03-16 11:20"),
    "L17": (sanctioned, "2022-03-17 10:00"),
    "L18": (sanctioned, "2022-03-17 10:00"),
    "L19": (sanctioned, "2022-03-17 10:00"),
    "L20": (sanctioned, "2022-03-17 10:00"),
    "L21": (lambda: Story().convened(), "2022-03-01 10:00"),
    "L22": (lambda: Story().appealed(), "2022-03-30 10:00"),
    "L23": (no_more_time, "2022-04-22 10:00"),
    "L24": (convened_for_appeal, "2022-04-01 10:00"),
    "L25": (convened_for_appeal, "2022-04-01 10:00"),
    "L26": (convened_for_appeal, "2022-04-01 10:00"),
    "L27": (convened_for_appeal, "2022-04-01 10:00"),
    "L28": (lambda: Story().heard_on_appeal(), "2022-04-27 11:00"),
    "L29": (lambda: Story().appeal_decided(), "2022-04-28 10:00"),
    "L30": (lambda: Story().appeal_decided(), "2022-04-28 10:00"),
    "L31": (lambda: Story().appeal_decided(), "2022-04-28 10:00"),
    "L32": (lambda: Story().decided(), "2022-10-03 10:00"),
    "L33": (lambda: Story().convened(), "2022-03-01 10:00"),
    "L34": (lambda: Story().referred(), "2022-02-08 10:00"),
}
"""A story in which each letter is due, and when."""
THE_APPEALS = ("L22", "L23", *(f"L{n}" for n in range(24, 32)))


def sending(letter: str, to: str, **fields: Any) -> dict[str, Any]:
    by = YARROW if letter in THE_APPEALS else CORRIE
    return {"letter": letter, "to": to, "via": "hand", "by": by, **fields}


@pytest.mark.parametrize("letter", DUE)
def test_each_letter_goes_to_those_whom_its_paragraph_names_and_to_others_only_for_a_reason(
    letter: str,
) -> None:
    """L09, 5.7, L11, 7.1, L12, 7.3, L13, 7.4, L14, 7.5, L15, 7.6, L16, 7.11, L17, 7.14, L18, 7.14, L19, 2.27, L20, 2.28,
    L21, 2.9, L22, 8.3, L23, 8.1, L24, 8.4, L25, 8.6, L26, 8.6, L27, 8.7, L28, 8.8, L29, 8.11, L30, 8.11, L31, 8.12, L32, 9.1,
    L33, 2.19, L34, fn11, I1, I2, I4, 2.25.
    """
    make, when = DUE[letter]
    story = make()
    body = story.case.latest("AC") if letter in THE_APPEALS else story.case.latest("DC")
    members = tuple(m.id for m in body.sitting) if body else ()
    for who in (*EVERYBODY, *members):
        if who == "W1" and "W1" not in story.case.witnesses:
            continue
        allowed = role_of(story.case, who, body) in SDP_2019.letters[letter].to
        ask = story.ask(ev.LetterSent, when, **sending(letter, who))
        assert ask == (DONE if allowed else ("queried", "G25")), who
        assert story.ask(ev.LetterSent, when, **sending(letter, who, override="They need it")) == DONE, who


def test_what_is_for_one_committees_members_is_not_for_the_others_7_6_8_6_8_7() -> None:
    story = convened_for_appeal()
    for letter, other, own in (
        ("L15", "C8", "C1"),
        ("L12", "P1", "C1"),
        ("L27", "C1", "C8"),
        ("L25", "M1", "M8"),
    ):
        assert story.ask(ev.LetterSent, "2022-03-31 10:00", **sending(letter, other)) == ("queried", "G25")
        assert story.ask(ev.LetterSent, "2022-03-31 10:00", **sending(letter, own))[1] != "G25"


@pytest.mark.parametrize("letter", [x for x in DUE if x not in ("L11", "L21", "L32", "L33", "L34")])
def test_no_letter_goes_before_what_it_tells_of_has_happened_7_14_8_11(letter: str) -> None:
    named = [r.who for r in recipients(Story().case, letter)]
    reason = {} if named else {"override": "Nobody is drawn yet"}
    to = named[0] if named else "C1"
    answer, _ = Story().ask(ev.LetterSent, "2022-02-01 10:00", **sending(letter, to, **reason))
    assert answer == "refused"


@pytest.mark.parametrize("letter", ["L01", "L02", "L03", "L04", "L05", "L06", "L07", "L08", "L10", "L35"])
def test_a_letter_of_an_earlier_stage_is_recorded_with_its_day_and_sent_by_nobody_here(letter: str) -> None:
    """L01, 3.5, L02, 3.9, L03, 3.10, L04, 4.1, L05, 4.2, L06, 4.6, L07, 5.5, L08, 5.5, L10, 6.7, L35, 2.5."""
    to = {"L06": "student_discipline_officer", "L08": "investigating_officer", "L35": "secretary"}
    who = to.get(letter, "R1" if "respondent" in SDP_2019.letters[letter].to else "RP1")
    story = Story().act(ev.LetterRecorded, "2022-01-10 10:00", letter=letter, to=who, via="hand")
    [receipt] = receipts(story.case, story.office.calendar)
    assert (receipt.letter, receipt.to, receipt.received.isoformat()) == (letter, who, "2022-01-10")
    assert cites(story.case, story.case.events[-1])
    assert SDP_2019.letters[letter].sender != "secretary"


def test_the_police_and_other_bodies_are_told_only_for_a_reason_that_stands_in_the_record() -> None:
    """I3, 2.27."""
    story = sanctioned()
    for who in ("police", "a professional body"):
        assert story.ask(ev.LetterSent, "2022-03-17 10:00", **sending("L19", who)) == ("queried", "G25")
        story.act(ev.LetterSent, "2022-03-17 10:00", **sending("L19", who, override="They asked formally"))
        assert story.case.events[-1].override == "They asked formally"


def test_outcomes_are_proposed_for_the_own_college_and_department_and_for_nobody_who_may_not_be_affected() -> (
    None
):
    """I1, I2, 2.27, 2.28: who was personally affected the secretary alone knows."""
    case = sanctioned().case
    assert [r.who for r in recipients(case, "L19", "R1") if r.proposed] == list(ABOUT)
    assert [(r.who, r.proposed) for r in recipients(case, "L20", "R1")][:1] == [("RP1", False)]
    assert [r.who for r in recipients(Story(respondents=(R1,), reporters=()).case, "L20", "R1")] == []


def test_papers_of_an_appeal_wait_for_its_committee_whoever_they_are_for_8_4_8_7() -> None:
    story = Story().appealed()
    of_dc1 = sending("L27", "C1", override="x") | {"committee": "DC1", "by": YARROW}
    assert story.ask(ev.LetterSent, "2022-03-30 09:00", **of_dc1) == ("refused", None)
    story = convened_for_appeal().eligible("2022-04-01 10:00", eligible=False)
    assert story.ask(ev.LetterSent, "2022-04-01 11:00", **sending("L27", "C8")) == ("refused", None)
    assert story.answer is not None
    assert "8.4" in story.answer.cites


def test_the_outcome_goes_to_another_body_where_that_is_relevant_and_the_reason_says_why_2_27() -> None:
    story = sanctioned()
    sent: dict[str, Any] = {"letter": "L19", "to": "Fitness to Practise Committee", "via": "email"}
    assert story.ask(ev.LetterSent, "2022-03-17 10:00", respondent="R1", **sent) == queried("G25")
    assert story.answer is not None
    assert "a fitness to practise committee" in story.answer.reason
    assert "does not name" not in story.answer.reason


def test_the_college_and_whoever_was_affected_are_owed_the_outcome_of_an_appeal_anew_2_27_8_11() -> None:
    def had(story: Story) -> set[bool]:
        return {r.had is not None for r in recipients(story.case, "L19", "R1", "DC1")}

    def told(story: Story) -> Story:
        return story.send("2022-04-20 10:00", "L19", *ABOUT, respondent="R1")

    assert had(told(Story().heard_on_appeal())) == {True}
    dismissed = told(Story().heard_on_appeal())
    dismissed.act(
        ev.AppealDecided,
        "2022-04-27 12:00",
        committee="AC1",
        respondent="R1",
        decision="dismissed",
        reasons="x",
    )
    assert had(dismissed) == {False}
    assert all(r.proposed for r in recipients(dismissed.case, "L19", "R1", "DC1"))


def again(story: Story, letter: str, to: str = "R1") -> list[str]:
    """What is asked where it is recorded once more; the procedure itself takes it."""
    given = {"letter": letter, "to": to, "via": "post"}
    assert story.ask(ev.LetterRecorded, "2022-02-20 10:00", **given) == DONE
    event = ev.LetterRecorded(
        at=datetime.fromisoformat("2022-02-20T10:00"), by="x", letter=letter, to=to, via="post"
    )
    return [each.reason for each in recorded_already(story.case, event)]


def test_a_letter_that_is_recorded_a_second_time_to_the_same_reader_asks_why() -> None:
    story = Story().told("2022-01-12 10:00", "L04")
    [asked] = again(story, "L04")
    assert "is recorded already, as sent on 12 January 2022" in asked
    [first] = story.case.all(ev.LetterRecorded)
    story.act(ev.Corrected, "2022-01-20 10:00", former=first, right=None, why="The wrong day.")
    assert again(story, "L04") == []


def test_notes_of_another_meeting_and_the_letter_on_another_decision_are_recorded_without_a_question() -> (
    None
):
    """4.2, 5.5."""
    story = Story().told("2022-01-12 10:00", "L05").officer("2022-02-07 10:00", "no_further_action")
    story.told("2022-02-08 10:00", "L07").officer("2022-02-09 10:00", "refer")
    assert [again(story, letter) for letter in ("L05", "L07")] == [[], []]


def test_a_protected_reporting_person_is_not_named_where_a_letter_is_recorded_twice() -> None:
    """4.1."""
    story = Story(reporters=(HIDDEN_RP1,)).told("2022-01-12 10:00", "L02", "RP1")
    [asked] = again(story, "L02", "RP1")
    assert HIDDEN_RP1.name not in asked
