"""A slip: a decision is corrected until somebody is told of it, a letter's time and way as long as nobody knows better."""

from dataclasses import replace

import pytest

from panelsec.procedure import events as ev
from panelsec.procedure.advice.acts import advice
from panelsec.procedure.citations import cites
from panelsec.procedure.clocks.clock import receipts
from panelsec.procedure.in_words.sentences import in_words
from panelsec.procedure.letters.to_whom import drafts
from panelsec.procedure.queries import answered_before
from panelsec.storage.bodies import entry, event
from panelsec.storage.record import Recorded
from tests.procedure.cases import DONE, R1, WARNING, YARROW, Story, at, day, refused

WHEN = "2022-03-17 10:00"
PARTIAL = replace(WARNING, terms="Spoken warning")


def correct(story: Story, former: ev.Correctable, right: ev.Correctable | None, when: str = WHEN) -> Story:
    return story.act(ev.Corrected, when, former=former, right=right, why="The wrong button.")


def ask(story: Story, former: ev.Correctable, right: ev.Correctable | None, when: str = WHEN) -> str:
    """What the procedure refuses it with, or nothing."""
    given = story.ask(ev.Corrected, when, former=former, right=right, why="The wrong button.")
    return str(story.answer.reason) if given != DONE and story.answer else ""


def test_a_finding_and_its_measures_are_corrected_and_all_that_follows_goes_by_what_is_right():
    story = Story().breach().sanction("2022-03-16 12:00", WARNING)
    [found], [measures] = story.case.all(ev.Found), story.case.all(ev.Sanctioned)
    correct(story, measures, replace(measures, measures=(PARTIAL,)))
    assert story.standing().measures == (PARTIAL,)
    no_breach = replace(found, finding="dismissed", reasons="It was not proved.")
    assert "Take those out first" in ask(story, found, no_breach)
    correct(story, replace(measures, measures=(PARTIAL,)), None)
    assert story.standing().sanctioned is None
    correct(story, found, no_breach)
    assert story.standing().dismissed
    assert story.clock("T14").met_on == story.clock("T09").counted_from == day("2022-03-16")
    assert [type(e) for e in story.case.record[-5:]] == [ev.Found, ev.Sanctioned, *[ev.Corrected] * 3]
    said = in_words(story.case, story.case.record[-1])
    assert said.startswith(
        "Corrected: On 16 March 2022, 11:00: The Discipline Committee found no breach of RB 2(g) by"
    )
    assert (
        "Recorded before: On 16 March 2022, 11:00: The Discipline Committee found a breach of RB 2(g)" in said
    )
    assert said.endswith("Why it is corrected: The wrong button.")
    assert cites(story.case, story.case.record[-1]) == ("7.10", "2.26")


def test_a_draft_that_tells_of_what_was_corrected_is_named_as_out_of_date():
    story = Story().breach().sanction("2022-03-16 12:00", WARNING)
    made = {"letter": "L18", "to": "R1", "number": 1, "title": "Decision", "paper": "x", "pages": 2}
    story.tell(ev.LetterPrepared, WHEN, **made)
    [measures] = story.case.all(ev.Sanctioned)
    right = ev.Corrected(
        at=at(WHEN), by="x", former=measures, right=replace(measures, measures=(PARTIAL,)), why="A slip."
    )
    [said] = [w for w in advice(story.case, right, story.office.calendar) if "out of date" in w]
    assert said.startswith("Written before this, and out of date: ‘Decision’ for Imogen Tarrant.")


def test_what_a_letter_has_told_is_corrected_no_more_and_the_refusal_names_the_way_that_is_left_7_14():
    story = Story().decided()
    [found] = story.case.all(ev.Found)
    said = ask(story, found, replace(found, finding="dismissed"), "2022-03-22 10:00")
    assert said.startswith("‘Decision of the Discipline Committee’ told of this on 21 March 2022.")
    assert "An appeal is what the procedure leaves" in said


def test_the_decision_on_an_appeal_is_corrected_by_its_own_secretary_until_its_letter_has_gone_8_11():
    story = Story().appeal_decided()
    [decision] = story.case.all(ev.AppealDecided)
    right = replace(decision, decision="upheld", disposal="remit", grounds=("e",))
    story.by = "Ms Corrie"
    assert story.ask(ev.Corrected, "2022-04-28 10:00", former=decision, right=right, why="x") == refused(
        "G15"
    )
    story.by = YARROW
    correct(story, decision, right, "2022-04-28 10:00")
    assert story.standing().remitted
    assert story.clock("X01") is None
    story.tell(ev.LetterSent, "2022-04-28 11:00", letter="L29", to="R1", via="email")
    assert "the procedure ends with it" in ask(story, right, decision, "2022-04-29 10:00")


def test_the_officer_s_decision_is_corrected_until_the_case_goes_on_from_it():
    story = Story().officer("2022-02-07 10:00", "no_further_action")
    [last] = story.case.all(ev.OfficerDecided)
    refer = replace(last, decision="refer")
    correct(story, last, refer, "2022-02-08 10:00")
    assert story.case.referred
    story.fix("2022-02-08 10:00", "2022-03-16 10:00")
    assert "has gone on from this decision" in ask(story, refer, last)


def test_when_a_letter_went_is_corrected_and_the_time_counted_from_it_follows_8_1():
    story = Story().decided()
    sent = next(e for e in story.case.all(ev.LetterSent) if e.letter == "L18")
    before = story.clock("T11")
    right = replace(sent, at=at("2022-03-21 09:00"), via="post")
    correct(story, sent, right, "2022-03-22 10:00")
    assert (before.counted_from, story.clock("T11").counted_from) == (day("2022-03-21"), day("2022-03-23"))
    late = replace(right, at=at("2022-04-01 09:00"))
    assert ask(story, right, late, "2022-03-22 10:00") == "That time is still to come."


def test_where_a_corrected_decision_letter_names_another_last_day_for_an_appeal_that_is_said_8_1():
    made = {"letter": "L18", "to": "R1", "number": 1, "title": "Decision", "paper": "x", "pages": 2}
    story = Story().breach().sanction("2022-03-16 12:00", WARNING).tell(ev.LetterPrepared, WHEN, **made)
    story.send("2022-03-17 11:00", "L18", number=1)
    sent = letter(story, "L18")
    said = _said_of(story, sent, replace(sent, at=at("2022-03-18 11:00")))
    assert (
        "holds names 31 March 2022 as the last day for an appeal; as it is now recorded that day is 1 April"
        in said
    )
    assert "the last day for an appeal" not in _said_of(story, sent, replace(sent, at=at("2022-03-17 12:00")))


def _said_of(story: Story, former: ev.LetterSent, right: ev.LetterSent) -> str:
    event = ev.Corrected(at=at("2022-03-18 12:00"), by="x", former=former, right=right, why="A slip.")
    return " ".join(advice(story.case, event, story.office.calendar))


def test_a_decision_letter_that_went_only_after_the_appeal_that_answers_it_asks_for_a_reason_8_1():
    story = Story().appealed()
    sent = letter(story, "L18")

    def asked(when: str) -> list[str]:
        right = replace(sent, at=at(when))
        event = ev.Corrected(at=at("2022-04-01 10:00"), by="x", former=sent, right=right, why="A slip.")
        return [o.reason for o in answered_before(story.case, event) if o.yields]

    [reason] = asked("2022-03-29 10:00")
    assert "came in on Monday 28 March 2022, and answers this letter" in reason
    assert asked("2022-03-22 10:00") == []


def letter(story: Story, name: str, to: str = "R1") -> ev.LetterSent:
    return next(e for e in story.case.all(ev.LetterSent) if (e.letter, e.to) == (name, to))


def test_a_letter_that_never_went_lies_in_post_again_and_nothing_is_counted_from_it_8_1():
    made = {"letter": "L18", "to": "R1", "number": 1, "title": "Decision", "paper": "x", "pages": 2}
    story = Story().breach().sanction("2022-03-16 12:00", WARNING).tell(ev.LetterPrepared, WHEN, **made)
    story.send("2022-03-17 11:00", "L18", number=1)
    sent, when = letter(story, "L18"), "2022-03-18 10:00"
    assert (story.clock("T09").met, drafts(story.case)) == (True, ())
    [found] = story.case.all(ev.Found)
    assert "told of this" in ask(story, found, replace(found, finding="dismissed"), when)
    right = ev.Corrected(at=at(when), by="x", former=sent, right=None, why="A slip.")
    said = advice(story.case, right, story.office.calendar)
    assert "Counted no more: Appeal (8.1)." in said
    assert any(words.startswith("Open again: Decision letter (7.14), until") for words in said)
    correct(story, sent, None, when)
    assert [e.number for e in drafts(story.case)] == [1]
    assert (story.clock("T09").met_on, story.clock("T11")) == (None, None)
    assert "R1" not in {r.to for r in receipts(story.case, story.office.calendar) if r.letter == "L18"}
    assert ask(story, found, replace(found, reasons="Better said."), when) == ""
    story.send("2022-03-18 11:00", "L18", number=1)
    assert story.clock("T11").counted_from == day("2022-03-18")


def test_a_letter_whose_receipt_was_proved_went():
    story = (
        Story().decided().tell(ev.LetterSent, "2022-03-22 10:00", letter="L18", to="R1", via="post", number=7)
    )
    proved = next(e for e in story.case.all(ev.LetterSent) if e.number == 7)
    story.tell(
        ev.ReceiptProved, "2022-03-30 10:00", number=7, received=day("2022-03-28"), evidence="Recorded"
    )
    said = ask(story, proved, None, "2022-03-30 11:00")
    assert said.startswith("It is on record that it was there on 28 March 2022: it went.")
    later = story.clock("T11").counted_from
    [proof] = story.case.all(ev.ReceiptProved)
    correct(story, proof, None, "2022-03-30 11:00")
    assert (later, story.clock("T11").counted_from) == (day("2022-03-28"), day("2022-03-24"))
    assert ask(story, proved, None, "2022-03-30 12:00") == ""


@pytest.mark.parametrize(
    ("until", "name", "to", "since", "left"),
    [
        (Story.met, "L12", "R1", "On 16 March 2022 the Committee met", "write a note into the record"),
        (Story.met, "L15", "M1", "On 16 March 2022 the Committee met", "write a note into the record"),
        (Story.appealed, "L18", "R1", "On 28 March 2022 an appeal came in", "write a note into the record"),
        (Story.heard_on_appeal, "L27", "C8", "On 27 April 2022 the Committee met", "write a note"),
    ],
)
def test_a_letter_on_which_something_rests_stays_and_it_is_said_what_to_do(until, name, to, since, left):
    story = until(Story())
    said = ask(story, letter(story, name, to), None, "2022-04-28 10:00")
    assert said.startswith(f"{since}, which rests on this letter.")
    assert left in said


def test_what_went_twice_may_be_taken_out_once_and_a_later_letter_comes_out_first():
    story = Story().appeal_decided()
    story.by = YARROW
    story.send("2022-04-28 10:00", "L29", number=8).send("2022-04-28 11:00", "L30", number=9)
    first, last = letter(story, "L29"), letter(story, "L30")
    said = ask(story, first, None, "2022-04-29 10:00")
    assert said.startswith(
        "On 28 April 2022 ‘Completion of Procedures Letter’ went, which rests on this letter."
    )
    assert "correct that first" in said
    story.by = "Ms Corrie"
    assert story.ask(ev.Corrected, "2022-04-29 10:00", former=last, right=None, why="x") == refused("G15")
    story.by = YARROW
    story.send("2022-04-28 12:00", "L29", number=10)
    assert ask(story, first, None, "2022-04-29 10:00") == ""
    correct(story, last, None, "2022-04-29 10:00")
    assert story.clock("X02") is None
    assert story.clock("X01").met_on is None


@pytest.mark.parametrize("taken_out", [True, False])
def test_a_correction_is_kept_in_the_record_whole_and_read_again(taken_out):
    story = Story().breach()
    [found] = story.case.all(ev.Found)
    right = None if taken_out else replace(found, reasons="Better said.")
    made = ev.Corrected(
        at=at(WHEN), by="x", former=found, right=right, why="A slip.", recorded=day("2022-04-01")
    )
    kept = entry(made)
    assert event(Recorded(1, "DC/2022/1", kept.at, kept.by, kept.kind, dict(kept.body))) == made
    assert "recorded" not in entry(ev.RespondentAdded(at=at(WHEN), by="x", person=R1)).body


def test_what_ended_the_time_for_an_appeal_by_a_slip_is_taken_out_until_something_rests_on_it_8_1():
    story = Story().decided().act(ev.AppealWaived, "2022-03-25 10:00", respondent="R1", how="By e-mail.")
    [waived] = story.case.all(ev.AppealWaived)
    story.act(ev.Implemented, "2022-03-25 11:00", respondent="R1", paragraph=WARNING.paragraph)
    [done] = story.case.all(ev.Implemented)
    assert "was carried out, which rests on this" in ask(story, waived, None, "2022-03-26 10:00")
    story.act(ev.NonCompliance, "2022-03-25 12:00", respondent="R1", paragraph=WARNING.paragraph)
    [broken] = story.case.all(ev.NonCompliance)
    assert "did not comply, which rests on this" in ask(story, done, None, "2022-03-26 10:00")
    slip = ev.Corrected(at=at("2022-03-26 10:00"), by="x", former=waived, right=None, why="A slip.")
    said = advice(story.case, slip, story.office.calendar)
    assert "The time for an appeal of Imogen Tarrant ends on 4 April 2022 (8.1)." in said
    for each in (broken, done, waived):
        correct(story, each, None, "2022-03-26 10:00")
    assert not story.standing().waived
    assert "How: By e-mail." in in_words(story.case, story.case.record[-1])


def test_an_appeal_recorded_by_a_slip_is_taken_out_until_it_was_ruled_on_and_its_secretary_stays_fresh_8_4():
    story = Story().decided().appeal("2022-03-28 10:00", by=YARROW)
    [wrong] = story.case.all(ev.Appealed)
    story.act(ev.Corrected, "2022-03-28 11:00", by=YARROW, former=wrong, right=None, why="The wrong ground.")
    assert story.standing().appeal is None
    story.appeal("2022-03-28 12:00", by=YARROW).eligible("2022-03-29 10:00")
    [appeal] = story.case.all(ev.Appealed)
    assert "the appeal was ruled on, which rests on this" in ask(story, appeal, None, "2022-03-30 10:00")


def test_once_what_was_carried_out_by_a_slip_is_taken_out_the_decision_is_corrected_8_11():
    story = Story().appeal_decided()
    story.by = YARROW
    story.act(ev.Implemented, "2022-04-28 10:00", respondent="R1", paragraph=WARNING.paragraph)
    [decision], [done] = story.case.all(ev.AppealDecided), story.case.all(ev.Implemented)
    assert "take that out first" in ask(story, decision, None, "2022-04-28 11:00")
    correct(story, done, None, "2022-04-28 11:00")
    assert ask(story, decision, None, "2022-04-28 11:00") == ""


def test_a_letter_of_others_recorded_by_a_slip_is_taken_out_and_no_time_runs_from_it_any_more_4_1_2_9():
    story = Story().told("2022-01-17 10:00", "L04")
    [letter] = story.case.all(ev.LetterRecorded)
    assert "recorded again as it should be" in ask(story, letter, replace(letter, via="post"))
    correct(story, letter, None)
    assert story.clock("T14") is None
    assert "‘Investigation opened’ went to" in in_words(story.case, story.case.record[-1])


def test_the_letter_that_an_answer_to_minor_measures_rests_on_stays_unless_it_is_recorded_besides_5_5():
    story = Story().officer("2022-02-07 10:00", "minor_sanction", measures=(WARNING,))
    story.told("2022-02-08 10:00", "L07").act(
        ev.Elected, "2022-02-09 10:00", respondent="R1", answer="accept"
    )
    [letter] = story.case.all(ev.LetterRecorded)
    said = ask(story, letter, None)
    assert said.startswith("On 9 February 2022 the answer to the minor measures was recorded, which rests on")
    story.told("2022-02-08 11:00", "L07")
    assert ask(story, letter, None) == ""
