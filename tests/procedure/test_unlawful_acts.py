"""What no order of acts may bring about: decisions that there are not, appeals decided twice, measures not in force."""

from dataclasses import replace
from typing import Any

import pytest

from panelsec.procedure import events as ev
from panelsec.procedure.advice.acts import advice
from panelsec.procedure.deadlines import is_final
from panelsec.procedure.eligibility import as_drawn, panel
from panelsec.procedure.in_words.sentences import in_words
from panelsec.procedure.people import Measure, Status
from tests.procedure.cases import (
    CORRIE,
    DONE,
    MEMBERS,
    R1,
    R2,
    WARNING,
    YARROW,
    Story,
    at,
    day,
    member,
    refused,
)

REFUSED = ("refused", None)


def cites(story: Story) -> tuple[str, ...]:
    assert story.answer is not None
    return story.answer.cites


# ---- decisions and answers


@pytest.mark.parametrize(
    ("story", "kind", "fields", "paragraph"),
    [
        (Story, ev.OfficerDecided, {"decision": "perhaps"}, "5.2"),
        (lambda: Story().officer("2022-02-07 10:00", "minor_sanction"), ev.Elected, {"respondent": "R1", "answer": "perhaps"}, "5.5"),
        (lambda: Story().convened(), ev.StoodDown, {"committee": "DC1", "seat": "chair", "why": "perhaps"}, "7.3"),
        (lambda: Story().papered(), ev.Met, {"committee": "DC1", "present": ("C1", "M1", "S1"), "outcome": "perhaps"}, "7.8"),
        (lambda: Story().met(), ev.Found, {"committee": "DC1", "respondent": "R1", "finding": "perhaps", "reasons": "x"}, "7.10"),
        (lambda: Story().decided(), ev.Appealed, {"respondent": "R1", "grounds": ("e", "z")}, "8.2"),
        (lambda: Story().heard_on_appeal(), ev.AppealDecided, {"committee": "AC1", "respondent": "R1", "decision": "perhaps", "reasons": "x"}, "8.9"),
        (
            lambda: Story().heard_on_appeal(),
            ev.AppealDecided,
            {"committee": "AC1", "respondent": "R1", "decision": "upheld", "disposal": "perhaps", "reasons": "x"},
            "8.10",
        ),
    ],
)  # fmt: skip
def test_only_what_the_paragraph_lists_can_be_decided_5_2_5_5_7_10_8_9_8_10(
    story: Any, kind: type[ev.Event], fields: dict[str, Any], paragraph: str
) -> None:
    told = story()
    told.by = YARROW if kind is ev.AppealDecided else CORRIE
    assert told.ask(kind, "2022-05-10 10:00", **fields) == REFUSED
    assert paragraph in cites(told)


def test_a_ruling_of_the_chair_has_its_grounds_7_4_7_5_2_18_2_26() -> None:
    ask: dict[str, Any] = {"committee": "DC1", "about": "witness", "decision": "refuse"}
    assert Story().convened().ask(ev.Ruled, "2022-02-20 10:00", grounds=" ", **ask) == REFUSED
    assert Story().convened().ask(ev.Ruled, "2022-02-20 10:00", grounds="x", **ask) == DONE


def test_a_correction_cannot_make_somebody_a_respondent_who_is_no_student_1_1() -> None:
    nobody = replace(R1, status=Status.NEITHER)
    assert Story().ask(ev.RespondentChanged, "2022-02-07 10:00", person=nobody, why="x") == ("refused", "G21")
    assert Story().ask(ev.RespondentChanged, "2022-02-07 10:00", person=R2, why="x") == DONE


# ---- the lot


def test_a_lot_that_came_to_somebody_whom_2_12_excludes_is_not_recorded() -> None:
    tainted = member("X", "chair", colleges=("Wyndham",))
    story = Story(members=(*MEMBERS, tainted)).referred().fix("2022-02-08 10:00", "2022-03-16 10:00")
    body = story.case.committee("DC1")
    rows = panel(story.case, body, body.seats[0], story.office.members, day("2022-02-08"))

    def ask(who: str) -> tuple[str, str | None]:
        drawn = as_drawn(body.seats[0], rows, story.office.member(who))
        return story.ask(ev.Drawn, "2022-02-08 11:00", committee="DC1", seats=("chair",), results=(drawn,))

    assert ask("X") == ("refused", "G01")
    assert ask("C1") == DONE


def test_a_lot_that_gives_one_person_two_seats_is_not_recorded_7_2() -> None:
    both = member("C1", "chair", "regent_house")
    story = Story(members=(both, *MEMBERS[1:])).referred().fix("2022-02-08 10:00", "2022-03-16 10:00")
    body = story.case.committee("DC1")
    rows = [
        as_drawn(s, panel(story.case, body, s, story.office.members, day("2022-02-08")), both)
        for s in body.seats[:2]
    ]
    ask = story.ask(
        ev.Drawn,
        "2022-02-08 11:00",
        committee="DC1",
        seats=("chair", "regent_house"),
        results=tuple(rows),
    )
    assert ask == ("refused", "G01")


# ---- conduct before 1 October 2019

OLD = replace(R1, conduct=(day("2019-05-01"), day("2020-05-01")))


@pytest.mark.parametrize(
    ("count", "edition", "outcome"),
    [(1, "SDP-2019", DONE), (1, "earlier", DONE), (2, "earlier", REFUSED), (3, "SDP-2019", REFUSED),
     (0, "earlier", REFUSED), (1, "another", REFUSED)],
)  # fmt: skip
def test_a_choice_is_for_a_count_of_older_conduct_and_for_one_of_two_procedures_fn11_fn13(
    count: int, edition: str, outcome: tuple[str, None]
) -> None:
    story = Story(respondents=(OLD,)).referred()
    ask = story.ask(ev.ProcedureChosen, "2022-02-08 10:00", respondent="R1", count=count, edition=edition)
    assert ask == outcome


def test_a_count_left_to_the_earlier_procedure_is_not_found_on_here_fn13() -> None:
    story = Story(respondents=(OLD,)).referred()
    story.act(ev.ProcedureChosen, "2022-02-08 09:00", respondent="R1", count=1, edition="earlier")
    story.fix("2022-02-08 10:00", "2022-03-16 10:00").draw("2022-02-08 11:00").meet("2022-03-16 10:00")
    find: dict[str, Any] = {"committee": "DC1", "respondent": "R1", "finding": "breach", "reasons": "x"}
    assert story.ask(ev.Found, "2022-03-16 11:00", count=1, **find) == REFUSED
    assert "fn13" in cites(story)
    assert story.ask(ev.Found, "2022-03-16 11:00", count=2, **find) == DONE


def test_where_all_is_left_to_the_earlier_procedure_no_committee_of_this_one_is_convened_fn13() -> None:
    story = Story(respondents=(replace(R1, conduct=(day("2019-05-01"),)),)).referred()
    story.act(ev.ProcedureChosen, "2022-02-08 09:00", respondent="R1", count=1, edition="earlier")
    fix: dict[str, Any] = {"committee": "DC1", "start": at("2022-03-16 10:00"), "place": "x"}
    assert story.ask(ev.MeetingFixed, "2022-02-08 10:00", **fix) == REFUSED
    story.act(ev.ProcedureChosen, "2022-02-08 09:30", respondent="R1", count=1, edition="SDP-2019")
    assert story.ask(ev.MeetingFixed, "2022-02-08 10:00", **fix) == DONE


# ---- a minor sanction


@pytest.mark.parametrize("answer", [None, "reject", "silence"])
def test_a_minor_sanction_that_was_not_accepted_is_not_in_force_and_silence_is_never_acceptance_5_5_5_6(
    answer: str | None,
) -> None:
    """B04, 5.5, 5.6, decision election."""
    story = Story().officer("2022-02-07 10:00", "minor_sanction", measures=(WARNING,))
    story.told("2022-02-07 12:00", "L07")
    if answer:
        story.act(ev.Elected, "2022-02-09 10:00", respondent="R1", answer=answer, override="He wrote nothing")
    measure: dict[str, Any] = {"respondent": "R1", "paragraph": "5.4(a)"}
    assert not story.standing().accepted
    assert story.standing().measures == ()
    assert not is_final(story.case, "R1", story.office.calendar, day("2022-06-01"))
    assert story.ask(ev.Implemented, "2022-03-01 10:00", override="please", **measure) == REFUSED
    assert story.ask(ev.NonCompliance, "2022-03-01 10:00", **measure) == REFUSED


def test_an_accepted_minor_sanction_leads_to_no_committee_until_it_is_broken_and_referred_5_5_5_6() -> None:
    """B01, 5.5, B03, 5.6, S6."""
    story = Story().officer("2022-02-07 10:00", "minor_sanction", measures=(WARNING,))
    story.act(ev.Elected, "2022-02-09 10:00", respondent="R1", answer="accept")
    fix: dict[str, Any] = {"committee": "DC1", "start": at("2022-04-13 10:00"), "place": "x"}
    assert story.ask(ev.MeetingFixed, "2022-02-10 10:00", **fix) == REFUSED
    story.act(ev.NonCompliance, "2022-03-01 10:00", respondent="R1", paragraph="5.4(a)")
    assert story.ask(ev.MeetingFixed, "2022-03-01 11:00", **fix) == REFUSED
    story.officer("2022-03-02 10:00", "refer")
    assert story.ask(ev.MeetingFixed, "2022-03-02 11:00", **fix) == DONE


# ---- measures


def test_what_is_held_while_an_appeal_is_open_cannot_be_broken_yet_8_12() -> None:
    story = Story().appealed()
    broken: dict[str, Any] = {"respondent": "R1", "paragraph": "5.4(a)"}
    assert story.ask(ev.NonCompliance, "2022-04-01 10:00", **broken) == REFUSED
    assert "8.12" in cites(story)
    story.act(ev.Implemented, "2022-04-01 10:00", override="It cannot wait", **broken)
    assert story.ask(ev.NonCompliance, "2022-04-02 10:00", **broken) == DONE


def test_what_an_appeal_replaced_or_sent_back_is_in_force_no_longer_8_10() -> None:
    essay = Measure("5.4(e)", "An essay")
    own = Story().appeal_decided("upheld", disposal="own_decision", measures=(essay,))
    assert own.standing().measures == (essay,)
    assert Story().appeal_decided("upheld", disposal="remit").standing().measures == ()
    assert Story().appeal_decided().standing().measures == (WARNING,)


# ---- the appeal


def decide(**fields: Any) -> dict[str, Any]:
    return {
        "committee": "AC1",
        "respondent": "R1",
        "decision": "dismissed",
        "reasons": "x",
        "by": YARROW,
    } | fields


def test_an_appeal_that_is_dismissed_changes_no_measure_8_9() -> None:
    story = Story().heard_on_appeal()
    for fields in ({"measures": (WARNING,)}, {"disposal": "own_decision"}, {"disposal": "remit"}):
        assert story.ask(ev.AppealDecided, "2022-04-27 12:00", **decide(**fields)) == REFUSED
    assert story.ask(ev.AppealDecided, "2022-04-27 12:00", **decide()) == DONE


def test_what_is_sent_back_brings_no_measure_of_the_appeal_committee_8_10() -> None:
    story = Story().heard_on_appeal()
    sent_back = decide(decision="upheld", disposal="remit")
    assert story.ask(ev.AppealDecided, "2022-04-27 12:00", **sent_back, measures=(WARNING,)) == REFUSED
    assert story.ask(ev.AppealDecided, "2022-04-27 12:00", **sent_back) == DONE


def test_the_appeal_committee_may_find_no_breach_and_then_nothing_is_imposed_8_10() -> None:
    story = Story().heard_on_appeal()
    none = decide(decision="upheld", disposal="own_decision", finding="dismissed")
    assert story.ask(ev.AppealDecided, "2022-04-27 12:00", **none, measures=(WARNING,)) == REFUSED
    for fields in (
        {"decision": "dismissed", "disposal": None},
        {"disposal": "remit"},
        {"finding": "perhaps"},
    ):
        assert story.ask(ev.AppealDecided, "2022-04-27 12:00", **none | fields) == REFUSED
    story.act(ev.AppealDecided, "2022-04-27 12:00", **none)
    assert story.standing().cleared
    assert story.standing().measures == ()
    assert in_words(story.case, story.case.events[-1]).endswith(
        "upheld, with a decision of its own: there was no breach. Reasons: X."
    )


@pytest.mark.parametrize("paragraph", ["5.4(a)", "7.12(a)", "7.12(b)", "7.12(c)", "7.12(d)"])
def test_an_own_decision_may_be_lighter_or_heavier_8_10(paragraph: str) -> None:
    """B25, S7, 8.10."""
    own = decide(decision="upheld", disposal="own_decision", measures=(Measure(paragraph, "x"),))
    assert Story().heard_on_appeal().ask(ev.AppealDecided, "2022-04-27 12:00", **own) == DONE


def test_the_appeal_committee_keeps_to_amounts_and_college_permission_too_5_4_7_12() -> None:
    story = Story().heard_on_appeal()
    dear = decide(
        decision="upheld", disposal="own_decision", measures=(Measure("5.4(b)", "x", amount_gbp=251),)
    )
    assert story.ask(ev.AppealDecided, "2022-04-27 12:00", **dear) == ("refused", "G11")
    bar = decide(
        decision="upheld", disposal="own_decision", measures=(Measure("7.12(a)", "x", college="Marlowe"),)
    )
    assert story.ask(ev.AppealDecided, "2022-04-27 12:00", **bar) == ("queried", "G12")


@pytest.mark.parametrize(
    ("kind", "fields"),
    [
        (ev.AppealDecided, decide()),
        (ev.AppealRuled, {"respondent": "R1", "eligible": False, "grounds": "x", "by": YARROW}),
        (ev.AppealExtended, {"respondent": "R1", "until": day("2022-06-01"), "why": "x", "by": YARROW}),
        (ev.Appealed, {"respondent": "R1", "grounds": ("a",), "by": YARROW}),
    ],
)
def test_after_the_appeal_committees_decision_there_is_no_other_stage_8_11(
    kind: type[ev.Event], fields: dict[str, Any]
) -> None:
    story = Story().appeal_decided()
    assert story.ask(kind, "2022-04-28 10:00", **fields) == REFUSED
    assert "8.11" in cites(story)


def test_an_appeal_committee_decides_only_the_appeals_before_it_8_9_2_18() -> None:
    story = Story(respondents=(R1, R2)).breach().find("2022-03-16 11:10", respondent="R2")
    story.sanction("2022-03-16 12:00", WARNING).sanction("2022-03-16 12:10", WARNING, respondent="R2")
    story.send("2022-03-21 10:00", "L18", "R1", "R2")
    story.by = YARROW
    for r in ("R1", "R2"):
        story.appeal("2022-03-28 10:00", r).eligible("2022-03-29 10:00", r)
    story.fix("2022-03-30 10:00", "2022-04-27 10:00", "AC1", respondents=("R1",)).draw(
        "2022-03-30 11:00", "AC1"
    )
    story.act(ev.ProctorConfirmed, "2022-03-31 10:00", committee="AC1", member=story.office.member("P1"))
    story.meet("2022-04-27 10:00", "AC1")
    assert story.ask(ev.AppealDecided, "2022-04-27 12:00", **decide(respondent="R2")) == REFUSED
    assert story.ask(ev.AppealDecided, "2022-04-27 12:00", **decide()) == DONE


def test_more_time_for_an_appeal_needs_its_compelling_reason_and_is_never_less_8_1() -> None:
    story = Story().decided()
    more: dict[str, Any] = {"respondent": "R1", "by": YARROW}
    assert (
        story.ask(ev.AppealExtended, "2022-03-28 10:00", until=day("2022-04-11"), why=" ", **more) == REFUSED
    )
    assert (
        story.ask(ev.AppealExtended, "2022-03-28 10:00", until=day("2022-04-03"), why="ill", **more)
        == REFUSED
    )
    assert (
        story.ask(ev.AppealExtended, "2022-03-28 10:00", until=day("2022-04-11"), why="ill", **more) == DONE
    )


def test_more_time_may_be_asked_for_and_refused_with_the_reason_and_says_what_follows_8_1() -> None:
    story = Story().decided()
    no: dict[str, Any] = {"respondent": "R1", "by": YARROW, "asked": day("2022-03-28")}
    assert story.ask(ev.MoreTimeRefused, "2022-03-28 10:00", why=" ", **no) == REFUSED
    assert story.ask(ev.MoreTimeRefused, "2022-03-27 10:00", why="x", **no) == REFUSED
    assert story.ask(ev.MoreTimeRefused, "2022-03-28 10:00", why="x", **no | {"by": CORRIE}) == refused("G15")
    assert story.ask(ev.MoreTimeRefused, "2022-03-28 10:00", why="x", **no) == DONE
    refusal = ev.MoreTimeRefused(at=at("2022-03-28 10:00"), why="A holiday is no reason.", **no)
    [said] = advice(story.case, refusal, story.office.calendar)
    assert "The time ends on 4 April 2022 as before" in said
    story.case = story.case.then(refusal)
    story.appeal("2022-04-06 10:00", by=YARROW)
    ruling: dict[str, Any] = {"respondent": "R1", "by": YARROW, "grounds": "x"}
    assert story.ask(ev.AppealRuled, "2022-04-06 11:00", eligible=True, **ruling) == REFUSED
    assert story.ask(ev.AppealRuled, "2022-04-06 11:00", eligible=False, why="late", **ruling) == DONE


def test_a_day_far_beyond_the_time_for_an_appeal_asks_for_a_reason_8_1() -> None:
    more: dict[str, Any] = {"respondent": "R1", "by": YARROW, "why": "ill"}
    story = Story().decided()
    assert story.ask(ev.AppealExtended, "2022-03-28 10:00", until=day("2022-05-04"), **more) == DONE
    assert story.ask(ev.AppealExtended, "2022-03-28 10:00", until=day("2022-10-01"), **more) == DONE
    far = story.ask(ev.AppealExtended, "2022-03-28 10:00", until=day("2022-10-02"), **more)
    assert far == ("queried", None)


def test_a_ruling_on_an_appeal_has_its_reasons_8_4() -> None:
    story = Story().decided().appeal("2022-03-28 10:00", by=YARROW)
    ask = story.ask(ev.AppealRuled, "2022-03-29 10:00", by=YARROW, respondent="R1", eligible=True, grounds="")
    assert ask == REFUSED
