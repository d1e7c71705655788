"""What a second reading of the letters found: a case sent back, a letter sent again, one of several, one alone."""

from dataclasses import replace
from datetime import date
from io import BytesIO

import pypdf
import pytest

from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.people import Document, Kind, Measure, ReportingPerson, Witness
from panelsec.procedure.year import decided

from . import stories as s
from .wordings import EVENINGS, NOTICE, appeal, make, words

AGAIN = date(2022, 5, 4)


def sent_back(case: Case | None = None) -> Case:
    return (case or s.concluded("upheld", "remit")).then(
        ev.MeetingFixed(at=s.at("2022-05-03"), by=s.CORRIE, committee="DC2", start=s.at("2022-06-08"), place="Room 9"),
        s.drawn("DC2", "2022-05-03", s.CORRIE, replace(s.CHAIR, id="C9", name="Dr New Chair"), replace(s.REGENT, id="M9")),
    )  # fmt: skip


@pytest.mark.parametrize(("letter", "to"), [("L12", "R1"), ("L12", "C9"), ("L13", "R1")])
def test_after_a_remit_the_second_committee_is_said_to_consider_the_matter_afresh_8_10(
    letter: str, to: str
) -> None:
    text = words(make(letter, sent_back(), to, AGAIN))
    assert "On 28 April 2022 the Appeal Committee sent the matter back" in text
    assert "considers it afresh" in text
    assert "Student Discipline Officer has referred" not in text
    assert "afresh" not in words(make(letter, s.convened(), "C1" if to == "C9" else to, NOTICE))


def test_the_first_invitation_still_tells_who_referred_the_case_5_2() -> None:
    assert "The Student Discipline Officer has referred the case" in words("L13")


def test_carrying_out_an_appeals_own_decision_says_that_the_earlier_sanction_is_gone_8_10() -> None:
    own = s.concluded("upheld", "own_decision", EVENINGS)
    text = words(appeal("L31", own, "R1.senior_tutor"))
    assert (
        "in place of the sanctions and measures that the Discipline Committee imposed on 16 March 2022"
        in text
    )
    assert "which no longer apply" in text
    none = words(appeal("L31", s.concluded("upheld", "own_decision"), "R1.senior_tutor"))
    assert "No sanction or measure is in force. That is in place of the sanctions and measures" in none
    assert "in place of" not in words("L31")


def asked_for(*witnesses: str) -> Case:
    paper = Document("D9", "Response", Kind.RESPONSE, of="R1")
    case = s.convened().then(
        ev.WitnessAdded(at=s.at("2022-02-17"), by=s.CORRIE, person=Witness("W2", "Ms Ida Moth"))
    )
    added = ev.DocumentAdded(at=s.at("2022-02-18"), by=s.CORRIE, document=paper)
    came = ev.DocumentReceived(
        at=s.at("2022-02-18"), by=s.CORRIE, document="D9", sender="R1", witnesses=witnesses
    )
    return case.then(added, came)


def test_a_ruling_on_a_witness_says_which_where_that_is_plain_7_4() -> None:
    case = s.chair_rules(asked_for("W1"), "witness", "refuse", "It is in the papers.", respondent="R1")
    assert "Hugo Pell will not be called as a witness." in words(make("L14", case, "R1"))
    assert "Hugo Pell" not in words(make("L14", case, "W2"))
    both = s.chair_rules(
        asked_for("W1", "W2"), "witness", "permit", "Ms Moth was in the kitchen.", respondent="R1"
    )
    both = s.chair_rules(both, "witness", "refuse", "One is enough.", respondent="R1")
    text = words(make("L14", both, "R1"))
    assert "A request to call a witness: Ms Ida Moth" in text
    assert "The witness will not be called." in text


def test_a_protected_person_is_not_named_in_a_ruling_on_a_witness_4_1() -> None:
    case = s.opened(reporter=s.HIDDEN)
    paper = Document("D9", "Response", Kind.RESPONSE, of="R1")
    case = s.convened(case).then(
        ev.DocumentAdded(at=s.at("2022-02-18"), by=s.CORRIE, document=paper),
        ev.DocumentReceived(at=s.at("2022-02-18"), by=s.CORRIE, document="D9", sender="R1", witnesses=("RP1",)),
    )  # fmt: skip
    text = words(make("L14", s.chair_rules(case, "witness", "refuse", "No.", respondent="R1"), "R1"))
    assert "Silke" not in text
    assert "The witness will not be called." in text


def test_rulings_of_one_kind_are_told_apart_and_speak_to_the_reader_2_26() -> None:
    case = s.chair_rules(s.convened(), "withhold", "withhold", "Fear.", document="D2")
    case = s.chair_rules(case, "withhold", "withhold", "Fear, too.", document="D3")
    own, other = words(make("L14", case, "R1")), words(make("L14", case, "C1"))
    for which in ("(1 of 2)", "(2 of 2)"):
        assert f"Evidence that is not shared with you {which}" in own
        assert f"Evidence that is not shared with the Respondent {which}" in other
    assert "Evidence withheld from a Respondent" not in own


def test_a_ruling_and_its_reason_stand_on_one_page() -> None:
    case = s.convened()
    for day in range(1, 6):
        case = s.chair_rules(
            case, "behaviour", "warn", f"Begins{day} {'and goes on ' * 60} Ends{day}", f"2022-02-2{day}", respondent="R1"
        )  # fmt: skip
    pages = [p.extract_text() for p in pypdf.PdfReader(BytesIO(make("L14", case, "R1").pdf)).pages]
    assert len(pages) > 1
    for day in range(1, 6):
        where = [i for i, text in enumerate(pages) if f"({day} of 5)" in " ".join(text.split())]
        assert where == [i for i, text in enumerate(pages) if f"Begins{day}" in text]
        assert where == [i for i, text in enumerate(pages) if f"Ends{day}" in text]


def again(letter: str, mode: str = "video", start: str = "2022-03-16T14:00") -> Case:
    first = s.letter(asked_for("W1"), letter, "R1", "2022-02-18")
    had = s.letter(first, "L15", "R1", "2022-02-20")
    moved = ev.MeetingFixed(
        at=s.at("2022-02-21"), by=s.CORRIE, committee="DC1", start=s.at(start[:10], start[11:]), place="Tanners Court, Room 3", mode=mode
    )  # fmt: skip
    return had.then(moved)


def test_a_letter_that_replaces_another_tells_what_changed_and_nothing_more() -> None:
    assert "What has changed: the way of meeting." in words(make("L12", again("L12"), "R1"))
    later = again("L12", "in_person", "2022-03-16T15:00")
    assert "What has changed: the time." in words(make("L12", later, "R1"))


def test_a_second_invitation_neither_promises_papers_that_went_out_nor_asks_for_a_response_that_came() -> (
    None
):
    text = words(make("L13", again("L13"), "R1", date(2022, 2, 22)))
    assert "The papers for the meeting were sent to you on 20 February 2022 (7.6)" in text
    assert "Your written response came in on 18 February 2022; you need not send it again." in text
    assert "will come to you by" not in text
    assert "You may send a written response" not in text
    late = words(make("L12", s.convened(), "C1", date(2022, 3, 15)))
    assert (
        "The papers were to go out by Tuesday 8 March 2022 (7.6). You will receive them as soon as I can send them."
        in late
    )
    member = s.letter(s.convened(), "L15", "C1", "2022-02-20")
    assert "The papers were sent to you on 20 February 2022" in words(make("L12", member, "C1"))


def test_a_video_meeting_is_not_held_in_a_room_by_video() -> None:
    text = words(make("L13", s.convened(mode="video"), "R1", NOTICE))
    assert "By video (Tanners Court, Room 3)" in text
    assert "Room 3, by video" not in text


@pytest.mark.parametrize("letter", ["L22", "L30"])
def test_an_appeal_off_ground_is_not_said_to_be_on_one_8_2(letter: str) -> None:
    text = words(appeal(letter, s.ruled(eligible=False, why="no_ground", text="As the form shows.")))
    assert "You appeal on" not in text
    assert "on this ground" not in text
    assert "form named this ground:" in text or "form names this ground:" in text
    assert "what your form said was not on" in text or "What your form says is not on" in text


def test_a_decision_letter_that_is_late_says_so_7_14() -> None:
    late = words(make("L18", s.decided(), "R1", date(2022, 3, 24)))
    assert "It should have been with you by Wednesday 23 March 2022" in late
    assert "I am sorry that it is late" in late
    assert "sorry" not in words("L18")


def test_further_information_comes_with_the_day_to_answer_and_the_day_of_the_meeting_8_8() -> None:
    text = words(appeal("L28", s.reviewing(), day=date(2022, 4, 25)))
    assert "by Wednesday 27 April 2022" in text
    assert "meets on Thursday 28 April 2022 at 11:00" in text
    after = words("L28")
    assert "by Tuesday 10 May 2022" in after
    assert "meets on" not in after


def test_the_annual_report_cites_what_lays_down_the_thing_counted_6_8_8_4() -> None:
    assert decided.APPEALS["not_eligible"] == "Not eligible (8.4)"
    assert decided.WAYS["conviction"] == "Conviction (6.8)"


def test_the_letter_with_the_papers_tells_of_every_respondent_and_of_each_gap_2_18_2_26() -> None:
    case = s.convened(s.opened(s.TARRANT, s.BRANDT))
    text = words(make("L15", case, "R1"))
    assert "each Respondent whom it hears, and to nobody else (7.6). This copy is made for you." in text
    assert "the Investigating Officer and you, and to nobody else" not in text
    assert "each Respondent whom it hears" in words(make("L15", case, "C1"))
    assert "if something is missing" in text
    other = Document("D8", "About her health", Kind.MITIGATION, of="R2")
    gap = words(
        make("L15", case.then(ev.DocumentAdded(at=s.at("2022-02-20"), by=s.CORRIE, document=other)), "R1")
    )
    assert "another Respondent's own circumstances is left out of it (2.18)" in gap
    assert "The index shows where a paper is not part of your copy" in gap
    assert "if something else is missing that the index names" in gap
    held = words(make("L15", s.chair_rules(case, "withhold", "withhold", "Fear.", document="D3"), "R1"))
    assert "if something else is missing that the index names" in held


@pytest.mark.parametrize(("letter", "to"), [("L12", "C1"), ("L25", "C3")])
def test_members_are_told_who_the_people_involved_are_but_nobody_who_is_protected_2_12(
    letter: str, to: str
) -> None:
    def told(reporter: ReportingPerson) -> str:
        case = s.convened(s.opened(reporter=reporter))
        case = case if letter == "L12" else s.reviewing(s.ruled(s.appealed(s.decided(case))))
        return words(make(letter, case, to, NOTICE))

    assert (
        "these people are involved: Marta Silke (Reporting Person) and Hugo Pell (Witness). Please tell me"
        in told(s.SILKE)
    )
    assert "Besides the Respondent, Hugo Pell (Witness) is involved." in told(s.HIDDEN)
    assert "Silke" not in told(s.HIDDEN)
    assert "Hugo Pell" not in words("L12 to the Senior Tutor")


def test_a_witness_who_was_not_allowed_is_not_told_the_wrong_way_round_7_4() -> None:
    case = s.decided(s.chair_rules(s.convened(), "witness", "refuse", "No.", respondent="R1"))
    text = words(make("L18", case, "R1"))
    assert "You had asked to call a witness, and the Chair did not allow it as you had asked" in text
    assert "did not call a witness as you had asked" not in text


def test_one_sanction_is_one_and_none_is_said_in_a_sentence() -> None:
    one = s.decided(None, s.WARNING)
    for letter, to in (("L19", "R1.senior_tutor"), ("L20", "RP1")):
        assert "Sanction or measure" in words(make(letter, one, to))
        assert "Sanctions and measures" not in words(make(letter, one, to))
    done = s.letter(one, "L18")
    done = done.then(ev.CompletionRequested(at=s.at("2022-04-20"), by=s.CORRIE, respondent="R1"))
    assert "The sanction or measure in force" in words(appeal("L30", done))
    bare = s.met().then(s.found(), s.sanctioned())
    told = words(make("L18", bare, "R1"))
    assert "The Committee imposed no sanction or measure." in told
    assert "None." not in told
    assert "No sanction or measure was imposed." in words(make("L19", bare, "R1.senior_tutor"))


def test_one_previous_breach_is_one_7_11() -> None:
    text = words("L16")
    assert "I now tell you of a previous breach of the same Regulation" in text
    assert "Previous breaches" not in text


def test_notes_say_that_mitigation_is_in_them_only_where_it_was_noted_7_11() -> None:
    said = "What was noted of that stands above"
    unheard = s.met().then(s.found(), s.sanctioned(s.WARNING))
    there = {"committee": "DC1", "outcome": "held", "present": ("C1", "M1", "S1", "R1")}
    spoke = ev.Met(at=s.at("2022-03-16", "16:10"), by=s.CORRIE, **there, notes="She spoke of the winter.")
    heard = s.met().then(s.found(), spoke, s.sanctioned(s.WARNING))
    assert said not in words(make("L17", unheard, "R1"))
    assert said in words(make("L17", heard, "R1"))


def test_an_appeals_own_measure_takes_the_place_of_the_first_8_10() -> None:
    reviewed = s.reviewing(s.ruled(s.appealed(s.decided(None, s.WARNING))))
    own = reviewed.then(
        ev.Met(at=s.at("2022-04-28", "11:00"), by=s.YARROW, committee="AC1", present=("C3", "M3", "P1"), outcome="held"),
        ev.AppealDecided(
            at=s.at("2022-04-28", "12:00"), by=s.YARROW, committee="AC1", respondent="R1", decision="upheld",
            disposal="own_decision", reasons="Less.", grounds=("e",), measures=(Measure("5.4(d)", "Write a page"),),
        ),
    )  # fmt: skip
    text = words(appeal("L19", own, "R1.senior_tutor"))
    assert "had imposed this sanction or measure: written warning on the record (5.4(a))." in text
    assert "What stands now The Appeal Committee imposed this sanction or measure: Educative" in text


def test_the_outcome_of_an_appeal_comes_first_and_says_that_it_is_now_carried_out_2_27_8_12() -> None:
    text = words(appeal("L19", s.concluded("dismissed"), "R1.senior_tutor"))
    assert (
        text.index("Outcome of an appeal")
        < text.index("dismissed the appeal")
        < text.index("there had been a breach")
    )
    assert "Sanctions and measures are now carried out (8.12)" in text
    assert "until I tell you" not in text
    assert "a case before the Discipline Committee. It" not in text
    other = words(appeal("L19", s.concluded("dismissed"), "General Medical Council"))
    assert "Please support" not in other
    assert "As somebody whom it concerns you are told" in other


def test_the_respondent_is_told_what_is_carried_out_and_asked_to_see_to_nothing_8_12() -> None:
    text = words(appeal("L31", s.concluded("dismissed"), "R1"))
    assert "The Discipline Committee imposed this on 16 March 2022 (7.12)." in text
    assert "The Appeal Committee dismissed an appeal on 28 April 2022, so it stands (8.9)." in text
    assert "If you do not keep to it" in text
    for asked in ("Please carry out", "Please tell me when this is done", "share this letter"):
        assert asked not in text
