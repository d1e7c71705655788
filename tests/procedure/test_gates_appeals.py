"""The appeal and the end of a case: G14 to G17."""

from dataclasses import replace
from typing import Any

import pytest

from panelsec.errors import Queried
from panelsec.procedure import events as ev
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
    queried,
    refused,
)


def test_g14_no_sanction_is_carried_out_while_an_appeal_is_open_8_12() -> None:
    """G14, S5, 8.12."""
    story = Story().appealed()
    carry: dict[str, Any] = {"respondent": "R1", "paragraph": "5.4(a)"}
    assert story.ask(ev.Implemented, "2022-03-30 10:00", **carry) == refused("G14")
    assert story.ask(ev.Implemented, "2022-03-30 10:00", override="It cannot wait", **carry) == DONE


def test_g14_holds_while_the_time_for_an_appeal_runs_8_12_a25() -> None:
    story = Story().decided()
    carry: dict[str, Any] = {"respondent": "R1", "paragraph": "5.4(a)"}
    assert story.ask(ev.Implemented, "2022-04-04 23:59", **carry) == refused("G14")
    assert story.ask(ev.Implemented, "2022-04-05 00:00", **carry) == DONE


def test_g14_ends_with_the_appeal_or_a_waiver_8_12() -> None:
    carry: dict[str, Any] = {"respondent": "R1", "paragraph": "5.4(a)"}
    assert Story().appeal_decided().ask(ev.Implemented, "2022-04-28 10:00", **carry) == DONE
    story = Story().decided().act(ev.AppealWaived, "2022-03-25 10:00", respondent="R1")
    assert story.ask(ev.Implemented, "2022-03-25 11:00", **carry) == DONE


def test_g14_an_accepted_minor_sanction_is_carried_out_at_once_5_5() -> None:
    """B01, 5.5."""
    story = (
        Story()
        .officer("2021-11-01 10:00", "minor_sanction", measures=(WARNING,))
        .told("2021-11-04 09:30", "L07")
    )
    story.act(ev.Elected, "2021-11-05 09:00", respondent="R1", answer="accept")
    assert story.ask(ev.Implemented, "2021-11-05 10:00", respondent="R1", paragraph="5.4(a)") == DONE


def test_what_is_not_in_force_is_not_carried_out_8_12() -> None:
    story = Story().appeal_decided()
    assert story.ask(ev.Implemented, "2022-04-28 10:00", respondent="R1", paragraph="7.12(c)") == refused(
        None
    )


RULING: dict[str, Any] = {"respondent": "R1", "eligible": True, "grounds": "x"}


@pytest.mark.parametrize("by", [CORRIE, "Mr Penn", "Professor Amsel", "Tutor of R1"])
def test_g15_nobody_with_a_part_in_the_case_is_secretary_of_the_appeal_8_1(by: str) -> None:
    story = Story().decided().appeal("2022-03-28 10:00", by=YARROW)
    assert story.ask(ev.AppealRuled, "2022-03-29 10:00", by=by, **RULING) == refused("G15")


@pytest.mark.parametrize("by", ["ms corrie", " MS.  CORRIE", "mr penn", "Mr. Penn"])
def test_g15_a_name_is_the_same_without_its_capitals_full_stops_and_spaces_8_1(by: str) -> None:
    story = Story().decided().appeal("2022-03-28 10:00", by=YARROW)
    assert story.ask(ev.AppealRuled, "2022-03-29 10:00", by=by, **RULING) == refused("G15")


def test_g15_taking_the_appeal_in_is_no_part_in_the_case_8_1() -> None:
    story = Story().decided().appeal("2022-03-28 10:00", by=YARROW)
    assert story.ask(ev.AppealRuled, "2022-03-29 10:00", by=YARROW, **RULING) == DONE


@pytest.mark.parametrize("letter", ["L22", "L26", "L29", "L30"])
def test_g15_letters_of_the_appeal_are_the_fresh_secretarys_8_1(letter: str) -> None:
    story = Story().appeal_decided()
    assert story.ask(
        ev.LetterSent, "2022-04-28 10:00", letter=letter, to="R1", via="email", by=CORRIE
    ) == refused("G15")
    assert (
        story.ask(ev.LetterSent, "2022-04-28 10:00", letter=letter, to="R1", via="email", by=YARROW) == DONE
    )


def test_g15_every_act_on_the_appeal_committee_8_1() -> None:
    story = Story().appealed()
    fix: dict[str, Any] = {"committee": "AC1", "start": at("2022-04-27 10:00"), "place": "x"}
    assert story.ask(ev.MeetingFixed, "2022-03-30 10:00", by=CORRIE, **fix) == refused("G15")
    assert story.ask(
        ev.AppealExtended, "2022-03-30 10:00", by=CORRIE, respondent="R1", until=day("2022-04-08"), why="x"
    ) == refused("G15")


def test_a_case_is_not_handed_over_unasked_to_somebody_who_had_a_part_in_it_8_1() -> None:
    """8.1: said before the file is written, however the name is typed; whom the case came from gets it back."""
    story = Story().appealed()

    def to(name: str, **fields: Any) -> tuple[str, str | None]:
        return story.ask(ev.HandedOver, "2022-03-29 11:00", to=name, why="An appeal.", **fields)

    assert to(" ms  corrie") == refused("G15")
    assert to("Mr Penn") == refused("G15")
    assert to("dr c1") == queried(None)
    assert to("Dr C1", override="A namesake") == DONE
    assert to("Mr Fell") == DONE
    story.tell(ev.HandedOver, "2022-03-29 11:00", to=YARROW, why="An appeal.")
    story.tell(ev.TakenIn, "2022-03-29 12:00", source=CORRIE, head="")
    assert to(CORRIE, by=YARROW) == DONE


def test_a_case_whose_letters_lie_unsent_is_not_handed_over_or_back_unasked() -> None:
    story = Story().appealed()
    written: dict[str, Any] = {"letter": "L18", "to": "R1", "title": "x", "paper": "x", "pages": 1}
    story.tell(ev.LetterPrepared, "2022-03-29 10:00", number=1, **written)
    story.tell(ev.LetterPrepared, "2022-03-29 10:00", number=2, **written)
    over: dict[str, Any] = {"to": "Mr Fell", "why": "An appeal."}
    with pytest.raises(Queried, match="2 letters lie written and unsent"):
        story.act(ev.HandedOver, "2022-03-29 11:00", **over)
    story.tell(ev.LetterDiscarded, "2022-03-29 10:30", number=1, why="x")
    with pytest.raises(Queried, match=r"1 letter lies.*send it or discard it"):
        story.act(ev.HandedOver, "2022-03-29 11:00", **over)
    story.tell(ev.LetterDiscarded, "2022-03-29 10:30", number=2, why="x")
    assert story.ask(ev.HandedOver, "2022-03-29 11:00", **over) == DONE


def test_a_decided_appeal_goes_back_unasked_only_with_its_letters_sent_since_nobody_there_may_send_them_8_1() -> (
    None
):
    story = Story().appeal_decided()
    story.by = YARROW
    story.tell(ev.HandedOver, "2022-03-29 11:00", to=YARROW, why="An appeal.")
    story.tell(ev.TakenIn, "2022-03-29 12:00", source=CORRIE, head="")
    back: dict[str, Any] = {"to": CORRIE, "why": "It is decided."}
    with pytest.raises(
        Queried, match=r"‘Decision of the Appeal Committee’ and .* have not gone to Imogen Tarrant"
    ):
        story.act(ev.HandedOver, "2022-04-28 09:00", **back)
    story.send("2022-04-28 10:00", "L29")
    with pytest.raises(Queried, match=r"^‘Completion of Procedures Letter’ has not gone"):
        story.act(ev.HandedOver, "2022-04-28 10:30", **back)
    story.send("2022-04-28 11:00", "L30")
    assert story.ask(ev.HandedOver, "2022-04-28 11:30", **back) == DONE


def test_g15_the_first_appeals_secretary_does_not_serve_on_a_second_8_1() -> None:
    story = Story().appeal_decided("upheld", disposal="remit")
    story.by = CORRIE
    story.fix("2022-05-10 10:00", "2022-06-15 10:00", "DC2")
    story.office = replace(
        story.office,
        members=(*MEMBERS, member("C5", "chair"), member("M5", "regent_house"), member("S5", "student")),
    )
    story.draw("2022-05-10 11:00", "DC2").meet("2022-06-15 10:00", "DC2").find(
        "2022-06-15 11:00", committee="DC2"
    )
    story.sanction("2022-06-15 12:00", WARNING, committee="DC2").send(
        "2022-06-16 10:00", "L18", committee="DC2"
    )
    story.appeal("2022-06-20 10:00", by="Ms Fell")
    assert story.ask(ev.AppealRuled, "2022-06-21 10:00", by=YARROW, **RULING) == refused("G15")
    assert story.ask(ev.AppealRuled, "2022-06-21 10:00", by="Ms Fell", **RULING) == DONE


def test_g16_no_appeal_committee_before_the_appeal_is_ruled_eligible_8_4() -> None:
    story = Story().decided().appeal("2022-03-28 10:00", by=YARROW)
    story.by = YARROW
    fix: dict[str, Any] = {"committee": "AC1", "start": at("2022-04-27 10:00"), "place": "x"}
    assert story.ask(ev.MeetingFixed, "2022-03-29 10:00", **fix) == refused("G16")
    story.eligible("2022-03-29 10:00", eligible=False)
    assert story.ask(ev.MeetingFixed, "2022-03-29 11:00", **fix) == refused("G16")


def test_g16_a_late_appeal_needs_its_extension_8_1() -> None:
    """G16, B21, 8.1."""
    story = Story().decided().appeal("2022-04-05 00:05", by=YARROW).eligible("2022-04-05 10:00")
    story.by = YARROW
    fix: dict[str, Any] = {"committee": "AC1", "start": at("2022-05-04 10:00"), "place": "x"}
    assert story.ask(ev.MeetingFixed, "2022-04-05 11:00", **fix) == refused("G16")
    story.act(ev.AppealExtended, "2022-04-05 12:00", respondent="R1", until=day("2022-04-05"), why="ill")
    assert story.ask(ev.MeetingFixed, "2022-04-05 13:00", **fix) == DONE


def test_an_appeal_that_comes_late_is_taken_in_all_the_same_8_1() -> None:
    assert Story().decided().ask(ev.Appealed, "2022-06-01 10:00", respondent="R1", grounds=("e",)) == DONE


def test_an_appeal_needs_a_decision_to_appeal_from_8_1() -> None:
    assert Story().met().ask(ev.Appealed, "2022-03-17 10:00", respondent="R1", grounds=("e",)) == refused(
        None
    )


def test_a_second_appeal_committee_for_a_co_respondents_appeal_is_a_query_2_18() -> None:
    story = Story(respondents=(R1, R2)).breach().find("2022-03-16 11:10", respondent="R2")
    story.sanction("2022-03-16 12:00", WARNING).sanction("2022-03-16 12:10", WARNING, respondent="R2")
    story.send("2022-03-21 10:00", "L18", "R1", "R2")
    story.by = YARROW
    for r in ("R1", "R2"):
        story.appeal("2022-03-28 10:00", r).eligible("2022-03-29 10:00", r)
    story.fix("2022-03-30 10:00", "2022-04-27 10:00", "AC1", respondents=("R1",))
    fix: dict[str, Any] = {
        "committee": "AC2",
        "start": at("2022-04-28 10:00"),
        "place": "x",
        "respondents": ("R2",),
    }
    assert story.ask(ev.MeetingFixed, "2022-03-30 11:00", **fix) == queried(None)
    assert story.answer is not None
    assert "2.18" in story.answer.cites


L30: dict[str, Any] = {"letter": "L30", "to": "R1", "via": "email", "by": YARROW}


def test_g17_no_completion_letter_while_the_time_for_an_appeal_runs_8_11() -> None:
    story = Story().decided().act(ev.CompletionRequested, "2022-03-25 10:00", respondent="R1")
    assert story.ask(ev.LetterSent, "2022-04-04 10:00", **L30) == refused("G17")
    assert story.ask(ev.LetterSent, "2022-04-05 10:00", **L30) == DONE


def test_g17_a_waiver_in_writing_ends_the_time_8_11() -> None:
    story = Story().decided().act(ev.AppealWaived, "2022-03-25 10:00", respondent="R1")
    assert story.ask(ev.LetterSent, "2022-03-25 11:00", **L30) == refused("G17")
    story.act(ev.CompletionRequested, "2022-03-25 12:00", respondent="R1")
    assert story.ask(ev.LetterSent, "2022-03-25 13:00", **L30) == DONE


def test_g17_without_an_appeal_it_goes_on_request_only_8_11_a24() -> None:
    assert Story().decided().ask(ev.LetterSent, "2022-04-20 10:00", **L30) == refused("G17")


def test_g17_none_after_a_remit_8_10() -> None:
    story = Story().appeal_decided("upheld", disposal="remit")
    assert story.ask(ev.LetterSent, "2022-04-28 10:00", **L30) == refused("G17")


@pytest.mark.parametrize(
    "fields", [{"decision": "dismissed"}, {"decision": "upheld", "disposal": "own_decision"}]
)
def test_after_a_final_appeal_decision_it_goes_unasked_8_11(fields: dict[str, Any]) -> None:
    assert Story().appeal_decided(**fields).ask(ev.LetterSent, "2022-04-28 10:00", **L30) == DONE


def test_where_an_appeal_is_not_eligible_it_goes_unasked_8_11() -> None:
    story = (
        Story().decided().appeal("2022-03-28 10:00", by=YARROW).eligible("2022-03-29 10:00", eligible=False)
    )
    assert story.ask(ev.LetterSent, "2022-03-30 10:00", **L30) == DONE


def test_an_appeal_that_is_upheld_is_sent_back_or_decided_anew_8_10() -> None:
    story = Story().heard_on_appeal()
    decide: dict[str, Any] = {"committee": "AC1", "respondent": "R1", "decision": "upheld", "reasons": "x"}
    assert story.ask(ev.AppealDecided, "2022-04-27 12:00", **decide) == refused(None)


def test_on_a_day_on_which_the_appeal_was_still_open_carrying_out_asks_for_a_reason_however_late_it_is_recorded_8_12():
    story = Story().appeal_decided()
    given = {"respondent": "R1", "paragraph": "5.4(a)"}
    assert story.ask(ev.Implemented, "2022-04-26 10:00", **given) == refused("G14")
    assert story.answer.yields
    assert story.ask(ev.Implemented, "2022-04-27 13:00", **given) == DONE


def test_after_a_remit_no_appeal_is_refused_as_if_that_had_been_the_final_stage_8_10() -> None:
    story = Story().appeal_decided("upheld", disposal="remit")
    again: dict[str, Any] = {"respondent": "R1", "grounds": ("e",)}
    assert story.ask(ev.Appealed, "2022-05-03 10:00", **again) == refused(None)
    assert "sent the case back to a fresh Discipline Committee (8.10)" in str(story.answer)
    assert "final stage" not in str(story.answer)
    assert Story().appeal_decided().ask(ev.Appealed, "2022-05-03 10:00", **again) == refused(None)


def test_a_case_goes_for_a_reason_alone_to_whoever_had_a_part_before_an_appeal_that_is_to_come_8_1() -> None:
    """After a remit and a second decision: the Secretary of the first appeal is not the Secretary of the second."""
    story = Story().decided()
    given = {"to": YARROW, "why": "A late appeal came in."}
    assert story.ask(ev.HandedOver, "2022-04-20 10:00", **given) == DONE
    story.act(ev.Noted, "2022-04-19 10:00", text="He looked into it.", by=YARROW)
    assert story.ask(ev.HandedOver, "2022-04-20 10:00", **given) == DONE, "a note is of one office alone"
    story.act(ev.NobodyAffected, "2022-04-19 11:00", respondent="R1", why="Nobody was.", by=YARROW)
    assert story.ask(ev.HandedOver, "2022-04-20 10:00", **given) == queried(None)
    assert "on 19 April 2022 for the last time" in str(story.answer)
    assert story.ask(ev.HandedOver, "2022-04-20 10:00", **given, override="He is to file it.") == DONE
