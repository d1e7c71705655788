"""Who may act, and when: G19 to G24; and what no gate is for. The other gates are in test_gates_*.py."""

from dataclasses import replace
from typing import Any

import pytest

from panelsec.errors import Queried, Refused
from panelsec.procedure import events as ev
from panelsec.procedure.letters.due import without_form
from panelsec.procedure.next_steps import next_steps
from panelsec.procedure.people import Representative, Respondent, Status
from panelsec.procedure.year import counted
from tests.procedure.cases import (
    CORRIE,
    DONE,
    HIDDEN_RP1,
    MEMBERS,
    R1,
    R2,
    RP1,
    STUDENT_RP1,
    YARROW,
    Story,
    at,
    day,
    member,
    queried,
    refused,
)

# ---- who and when: G19 to G24


def test_g19_no_committee_before_the_procedure_is_chosen_for_each_older_count_fn11() -> None:
    older = replace(R1, conduct=(day("2019-09-30"), day("2019-10-01"), day("2019-06-01")))
    story = Story(respondents=(older,)).referred()
    fix: dict[str, Any] = {"committee": "DC1", "start": at("2022-03-16 10:00"), "place": "x"}
    assert story.ask(ev.MeetingFixed, "2022-02-08 10:00", **fix) == refused("G19")
    story.act(ev.ProcedureChosen, "2022-02-08 10:00", respondent="R1", count=1, edition="SDP-2019")
    assert story.ask(ev.MeetingFixed, "2022-02-08 11:00", **fix) == refused("G19")
    story.act(ev.ProcedureChosen, "2022-02-08 10:00", respondent="R1", count=3, edition="earlier")
    assert story.ask(ev.MeetingFixed, "2022-02-08 11:00", **fix) == DONE


@pytest.mark.parametrize("letter", ["L12", "L13", "L14", "L15", "L16", "L17", "L18"])
def test_g20_no_letter_of_the_committee_after_a_withdrawal_5_7(letter: str) -> None:
    story = Story().papered().act(ev.ReferralWithdrawn, "2022-03-10 10:00", why="x")
    assert story.ask(ev.LetterSent, "2022-03-10 11:00", letter=letter, to="R1", via="email") == refused("G20")


def test_g20_nothing_goes_on_after_a_withdrawal_until_a_new_decision_5_7_a31() -> None:
    story = Story().papered().act(ev.ReferralWithdrawn, "2022-03-10 10:00", why="x")
    fix: dict[str, Any] = {"committee": "DC1", "start": at("2022-04-06 10:00"), "place": "x"}
    assert story.ask(ev.MeetingFixed, "2022-03-11 10:00", **fix) == refused("G20")
    assert story.ask(ev.Drawn, "2022-03-11 10:00", committee="DC1") == refused("G20")
    assert story.ask(
        ev.Met, "2022-03-16 10:00", committee="DC1", present=story.present(), outcome="held"
    ) == refused("G20")
    find: dict[str, Any] = {"committee": "DC1", "respondent": "R1", "finding": "breach", "reasons": "x"}
    assert story.ask(ev.Found, "2022-03-16 11:00", **find) == refused("G20")
    story.officer("2022-03-17 10:00", "refer")
    assert story.ask(ev.MeetingFixed, "2022-03-17 11:00", **fix) == DONE


def test_only_a_referral_that_stands_is_withdrawn_5_7() -> None:
    """B05, D4, 5.7."""
    assert Story().ask(ev.ReferralWithdrawn, "2022-02-08 10:00", why="x") == refused(None)
    story = Story().referred().act(ev.ReferralWithdrawn, "2022-02-08 10:00", why="x")
    assert story.ask(ev.ReferralWithdrawn, "2022-02-08 11:00", why="x") == refused(None)
    assert story.ask(ev.LetterSent, "2022-02-08 11:00", letter="L09", to="R1", via="email") == DONE


def test_g21_a_respondent_is_or_was_a_registered_student_1_1() -> None:
    def ask(status: Status) -> tuple[str, str | None]:
        return Story().ask(
            ev.RespondentAdded, "2022-01-04 10:00", person=Respondent("R9", "Ash Vane", status=status)
        )

    assert ask(Status.NEITHER) == refused("G21")
    assert ask(Status.REGISTERED) == DONE
    assert ask(Status.FORMERLY_REGISTERED) == DONE


def test_g22_letters_go_through_the_representative_where_there_is_one_2_6() -> None:
    story = Story().convened()
    assert story.ask(
        ev.LetterSent, "2022-02-09 10:00", letter="L12", to="R1.representative", via="post"
    ) == queried("G22")
    voss = Representative("Mr Voss", "voss@example.invalid")
    story.tell(ev.RepresentativeAuthorised, "2022-02-09 09:00", respondent="R1", representative=voss)
    assert (
        story.ask(ev.LetterSent, "2022-02-09 10:00", letter="L12", to="R1.representative", via="email")
        == DONE
    )
    assert story.ask(ev.LetterSent, "2022-02-09 10:00", letter="L12", to="R1", via="email") == queried("G22")
    assert (
        story.ask(ev.LetterSent, "2022-02-09 10:00", letter="L12", to="R1", via="email", override="asked")
        == DONE
    )


def test_email_to_somebody_without_an_address_is_a_query() -> None:
    story = Story(respondents=(replace(R1, email=None),)).convened()
    assert story.ask(ev.LetterSent, "2022-02-09 10:00", letter="L12", to="R1", via="email") == queried(None)
    assert story.ask(ev.LetterSent, "2022-02-09 10:00", letter="L12", to="R1", via="post") == DONE


def test_g23_a_table_that_would_single_somebody_out_is_refused_9_1() -> None:
    four = [Story().met().find("2022-03-16 11:00", "dismissed").case] * 4
    with pytest.raises(Refused) as refusal:
        counted.grouped(four, 2021, ("college",))
    assert refusal.value.gate == "G23"
    assert counted.grouped([*four, four[0]], 2021, ("college",)) == (("college", "Wyndham", 5),)


@pytest.mark.parametrize(
    ("story", "kind", "fields"),
    [
        (lambda: Story(), ev.OfficerDecided, {"decision": "refer"}),
        (lambda: Story().referred(), ev.MeetingFixed, {"committee": "DC1", "start": at("2022-04-06 10:00"), "place": "x"}),
        (lambda: Story().referred().fix("2022-02-08 10:00", "2022-04-06 10:00"), ev.Drawn, {"committee": "DC1"}),
        (lambda: Story().papered(), ev.Met, {"committee": "DC1", "present": ("C1", "M1", "S1"), "outcome": "held"}),
        (lambda: Story().met(), ev.Found, {"committee": "DC1", "respondent": "R1", "finding": "breach", "reasons": "x"}),
        (lambda: Story().breach(), ev.Sanctioned, {"committee": "DC1", "respondent": "R1", "measures": (), "reasons": "x"}),
        (
            lambda: Story().heard_on_appeal(),
            ev.AppealDecided,
            {"committee": "AC1", "respondent": "R1", "decision": "dismissed", "reasons": "x"},
        ),
    ],
)  # fmt: skip
def test_g24_going_on_while_paused_is_a_query_2_14(
    story: Any, kind: type[ev.Event], fields: dict[str, Any]
) -> None:
    told = story().act(ev.Paused, "2022-05-01 10:00", why="police")
    assert told.ask(kind, "2022-05-02 10:00", **fields) == queried("G24")
    assert told.ask(kind, "2022-05-02 10:00", override="It cannot wait", **fields) == DONE
    told.act(ev.Resumed, "2022-05-02 10:00", why="over")
    assert told.ask(kind, "2022-05-03 10:00", **fields) == DONE


# ---- elections, and steps out of order


def test_an_election_after_its_time_or_by_silence_is_a_query_5_5_5_6() -> None:
    story = (
        Story(reporters=(STUDENT_RP1,))
        .officer("2021-11-01 10:00", "minor_sanction")
        .told("2021-11-04 09:30", "L07")
    )
    assert story.ask(ev.Elected, "2021-11-11 23:59", respondent="R1", answer="accept") == DONE
    assert story.ask(ev.Elected, "2021-11-12 00:05", respondent="R1", answer="accept") == queried(None)
    assert story.ask(ev.Elected, "2021-11-08 10:00", respondent="R1", answer="silence") == queried(None)


@pytest.mark.parametrize(
    ("story", "kind", "fields"),
    [
        (lambda: Story(), ev.MeetingFixed, {"committee": "DC1", "start": at("2022-03-16 10:00"), "place": "x"}),
        (lambda: Story().referred(), ev.Drawn, {"committee": "DC1"}),
        (lambda: Story().convened(), ev.Drawn, {"committee": "DC1"}),
        (lambda: Story().convened(), ev.Drawn, {"committee": "DC1", "seats": ("chair",)}),
        (lambda: Story().convened(), ev.Found, {"committee": "DC1", "respondent": "R1", "finding": "breach", "reasons": "x"}),
        (lambda: Story().convened(), ev.Resumed, {"why": "x"}),
        (lambda: Story().referred(), ev.StoodDown, {"committee": "DC1", "seat": "chair", "why": "declined"}),
        (lambda: Story().referred(), ev.Ruled, {"committee": "DC1", "about": "video", "decision": "permit", "grounds": "x"}),
        (lambda: Story().convened(), ev.Ruled, {"committee": "DC1", "about": "video", "decision": "perhaps", "grounds": "x"}),
        (lambda: Story().convened(), ev.Ruled, {"committee": "DC1", "about": "joint_hearing", "decision": "single", "grounds": "x"}),
        (lambda: Story().decided(), ev.MeetingFixed, {"committee": "DC2", "start": at("2022-06-16 10:00"), "place": "x"}),
        (lambda: Story().decided(), ev.AppealRuled, {"respondent": "R1", "eligible": True, "grounds": "x"}),
        (lambda: Story().referred(), ev.Elected, {"respondent": "R1", "answer": "accept"}),
        (lambda: Story().met(), ev.AppealWaived, {"respondent": "R1"}),
        (lambda: Story().referred(), ev.LetterSent, {"letter": "L12", "to": "R1", "via": "email"}),
        (lambda: Story().convened(), ev.LetterSent, {"letter": "L17", "to": "R1", "via": "email"}),
        (lambda: Story().convened(), ev.LetterSent, {"letter": "L09", "to": "R1", "via": "email"}),
    ],
)  # fmt: skip
def test_a_step_that_needs_another_first_is_refused_without_a_gate(
    story: Any, kind: type[ev.Event], fields: dict[str, Any]
) -> None:
    told = story()
    assert told.ask(kind, "2022-03-10 10:00", **fields) == refused(None)
    assert told.answer.cites


def test_a_name_that_is_on_neither_list_blocks_the_draw_2_12() -> None:
    for who in (
        {"respondents": (replace(R1, colleges=("Wyndam",)),)},
        {"reporters": (replace(RP1, departments=("Phys",)),)},
    ):
        story = Story(**who).referred().fix("2022-02-08 10:00", "2022-03-16 10:00")
        assert story.ask(ev.Drawn, "2022-02-08 11:00", committee="DC1") == refused(None)


def test_a_member_whose_college_is_on_no_list_blocks_only_draws_from_that_panel_2_12() -> None:
    story = Story(members=(*MEMBERS, member("X", "ac_chair", colleges=("Wyndam",)))).referred()
    story.fix("2022-02-08 10:00", "2022-03-16 10:00")
    assert story.ask(ev.Drawn, "2022-02-08 11:00", committee="DC1") == DONE


def test_an_absence_for_a_sufficient_reason_moves_the_date_7_5() -> None:
    """B13, 7.5, ruling absence."""
    story = Story().papered()
    story.rule("absence", "sufficient", "2022-03-15 10:00", grounds="ill", respondent="R1")
    away: dict[str, Any] = {"committee": "DC1", "present": ("C1", "M1", "S1"), "outcome": "held"}
    assert story.ask(ev.Met, "2022-03-16 10:00", **away) == refused(None)
    assert story.ask(ev.Met, "2022-03-16 10:00", **{**away, "present": ("C1", "M1", "S1", "R1")}) == DONE


def test_an_absence_without_a_sufficient_reason_stops_nothing_7_5() -> None:
    """B14, 7.5."""
    story = Story().papered()
    story.rule("absence", "not_sufficient", "2022-03-15 10:00", respondent="R1")
    assert (
        story.ask(ev.Met, "2022-03-16 10:00", committee="DC1", present=("C1", "M1", "S1"), outcome="held")
        == DONE
    )


def test_a_fresh_committee_sees_the_first_decision_only_for_a_reason_8_10() -> None:
    story = Story().appeal_decided("upheld", disposal="remit")
    story.office = replace(story.office, members=(*MEMBERS, member("C5", "chair")))
    story.by = CORRIE
    story.fix("2022-05-10 10:00", "2022-06-15 10:00", "DC2").draw("2022-05-10 11:00", "DC2")
    assert story.ask(ev.DocumentDisclosed, "2022-05-11 10:00", document="L18", to="C2") == queried(None)


def test_what_passes_a_query_is_raised_as_one() -> None:
    with pytest.raises(Queried):
        Story().convened().send("2022-03-09 10:00", "L15", "R1")


# ---- the officers (M9)

OFFICERS = ("investigating_officer", "student_discipline_officer")


def named(story: Story, role: str, **fields: Any) -> tuple[str, str | None]:
    return story.ask(ev.OfficerNamed, "2022-02-01 10:00", role=role, name="Mr Penn", **fields)


@pytest.mark.parametrize("role", OFFICERS)
@pytest.mark.parametrize(
    "fields",
    [
        {"colleges": ("Wyndham",)},
        {"colleges": ("Marlowe",)},
        {"departments": ("History",)},
        {"departments": ("Physics",)},
    ],
)
def test_m9_an_officer_of_a_partys_college_or_department_is_asked_about_and_not_refused_2_12(
    role: str, fields: dict[str, Any]
) -> None:
    """M9, 2.12."""
    story = Story()
    assert named(story, role, **fields) == queried(None)
    assert story.answer is not None
    assert story.answer.cites == ("2.12",)
    assert named(story, role, override="Nobody else is free.", **fields) == DONE


def test_m9_of_an_officer_who_belongs_nowhere_known_or_elsewhere_nothing_is_asked_2_12() -> None:
    assert named(Story(), "investigating_officer") == DONE
    assert named(Story(), "investigating_officer", colleges=("Kingsmere",), departments=("Law",)) == DONE


def test_m9_whoever_comes_after_an_officer_was_named_is_asked_about_on_the_task_list_2_12() -> None:
    story = Story()

    def asked() -> list[str]:
        steps = next_steps(story.case, day("2022-02-03"), story.office)
        return [s.why for s in steps if s.id == "investigating_officer.conflict"]

    officer = {"role": "investigating_officer", "name": "Mr Penn", "colleges": ("Kingsmere",)}
    story.tell(ev.OfficerNamed, "2022-02-01 10:00", **officer)
    assert asked() == []
    newcomer = replace(RP1, id="RP9", colleges=("Kingsmere",))
    story.tell(ev.ReportingPersonAdded, "2022-02-02 10:00", person=newcomer)
    [why] = asked()
    assert why.startswith("Mr Penn is of a Reporting Person’s College. Ask whether somebody else")
    story.tell(ev.OfficerNamed, "2022-02-03 10:00", override="Nobody else is free.", **officer)
    assert asked() == []
    story = Story().tell(ev.OfficerNamed, "2022-02-01 10:00", role="investigating_officer", name="Dr C1")
    story.convened()
    assert (story.case.committee("DC1").members["chair"], asked()) == (story.office.member("C2"), [])


def test_m9_of_the_note_taker_the_college_is_not_asked_about_2_12() -> None:
    assert named(Story(), "note_taker", colleges=("Wyndham",)) == DONE


def test_m9_an_officers_conflict_with_a_protected_reporting_person_is_not_told_as_such_2_12() -> None:
    story = Story(reporters=(HIDDEN_RP1,))
    assert named(story, "investigating_officer", colleges=("Marlowe",)) == queried(None)
    assert story.answer is not None
    assert "has a conflict that cannot be told" in story.answer.reason
    assert "Reporting Person" not in story.answer.reason


def test_an_appeals_papers_without_its_form_are_asked_about_when_they_are_built_and_not_again_8_7() -> None:
    story = Story().decided().appeal("2022-03-28 10:00", by=YARROW).eligible("2022-03-29 10:00")
    story.by = YARROW
    story.fix("2022-03-30 10:00", "2022-04-27 10:00", "AC1").draw("2022-03-30 11:00", "AC1")
    assert [(o.hard, o.cites) for o in without_form(story.case, "R1")] == [(False, ("8.7",))]
    assert story.ask(ev.LetterSent, "2022-04-11 10:00", letter="L27", to="C8", via="email") == DONE
    story.tell(ev.DocumentReceived, "2022-04-11 09:00", document="D4", sender="R1")
    assert list(without_form(story.case, "R1")) == []


def test_whom_the_officer_did_not_refer_last_is_before_no_committee_5_2_2_16() -> None:
    story = Story(respondents=(R1, R2)).officer("2022-02-07 10:00", "refer")
    fixing: dict[str, Any] = {"committee": "DC1", "start": at("2022-03-16 10:00"), "place": "Room 1"}
    story.officer("2022-02-08 10:00", "minor_sanction", respondents=("R2",))
    assert story.ask(ev.MeetingFixed, "2022-02-09 10:00", respondents=("R2",), **fixing) == refused(None)
    assert story.answer is not None
    assert "Cormac Ellery" in story.answer.reason
    assert story.ask(ev.MeetingFixed, "2022-02-09 10:00", respondents=("R1",), **fixing) == DONE
    story.officer("2022-02-10 10:00", "other_procedure")
    assert story.ask(ev.MeetingFixed, "2022-02-11 10:00", **fixing) == refused(None)
