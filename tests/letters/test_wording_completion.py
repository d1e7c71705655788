"""L30: the Completion of Procedures letter, field by field (8.11; OIA guidance 2 to 10)."""

from dataclasses import replace
from datetime import date

import pytest

from panelsec.errors import Refused
from panelsec.procedure import events as ev
from panelsec.procedure.case import Case

from . import stories as s
from .wordings import appeal, asked, make, words, written


def accepted() -> Case:
    minor = ev.OfficerDecided(
        at=s.at("2022-02-08"), by=s.CORRIE, decision="minor_sanction", measures=(s.WARNING,)
    )
    return asked(
        s.opened().then(
            minor, ev.Elected(at=s.at("2022-02-14"), by=s.CORRIE, respondent="R1", answer="accept")
        )
    )


ENDS: dict[str, tuple[Case, str, str]] = {
    "appeal dismissed": (s.concluded(), "dismissed your appeal on 28 April 2022 (8.9)", "28 April 2022"),
    "upheld": (s.concluded("upheld", "own_decision", s.WARNING), "upheld your appeal on 28 April 2022", "28 April 2022"),
    "late": (s.ruled(eligible=False, why="late"), "not eligible, because it was late", "1 April 2022"),
    "no ground": (s.ruled(eligible=False, why="no_ground"), "not on a ground on which an appeal can be made", "1 April 2022"),
    "no appeal": (asked(s.letter(s.decided(), "L18")), "No appeal was made.", "16 March 2022"),
    "dismissed": (asked(s.letter(s.dismissed(), "L18")), "dismissed the case on 16 March 2022 (7.10(a))", "16 March 2022"),
    "accepted": (accepted(), "imposed a minor sanction or measure, which you accepted on 14 February 2022", "14 February 2022"),
    "withdrawn": (asked(s.withdrawn()), "withdrew the referral on 10 March 2022 (5.7)", "10 March 2022"),
}  # fmt: skip


@pytest.mark.parametrize("end", ENDS)
def test_every_way_in_which_procedures_end_is_confirmed(end: str) -> None:
    case, told, final = ENDS[end]
    text = words(appeal("L30", case))
    assert told in text
    assert f"Final decision {final}" in text
    assert "internal procedures of the University of Cambridge in your case are complete (1.1, 8.11)" in text
    assert "by Wednesday 3 May 2023" in text


def test_the_letter_is_headed_by_its_name() -> None:
    assert written("L30").title == "Completion of Procedures Letter"


def test_the_letter_holds_every_field_that_the_guidance_asks_for() -> None:
    text = words("L30")
    for field in (
        "Imogen Tarrant", "30411", "Kingsmere College", "Engineering Tripos, Part IB", "Registered Student", "2022-014",
        "Student Disciplinary Procedure, in force from 1 October 2019", "You appealed on 30 March 2022",
        "The warning costs me my place in the crew.", "8.2(e)", "the Appeal Committee considered the ground",
        "A warning is a modest price for eleven paragraphs.", "Decision of the Discipline Committee, 21 March 2022", "in the enclosed letter: ‘Decision of the Discipline Committee' of 21 March 2022",
        "Sanctions and measures in force", "£180", "even if you take a complaint to an external body (8.12)",
        "Office of the Independent Adjudicator for Higher Education (OIA)", "Introduction for students: www.oiahe.org.uk/students", "Website, with the Complaint Form: www.oiahe.org.uk",
        "enquiries@oiahe.org.uk",
        "0118 959 9813", "It may matter to act promptly", "judicial review", "Students' Unions' Advice Service", "Enclosed",
    ):  # fmt: skip
        assert field in text, field


def test_the_secretarys_summary_of_an_appeal_is_not_put_into_the_students_mouth() -> None:
    assert "In short, you put this forward: The warning costs me my place in the crew." in words("L30")
    assert "You said" not in words("L30")


def test_a_second_letter_names_the_first_and_its_last_day() -> None:
    again = s.letter(s.concluded(), "L30", "R1", "2022-04-29")
    text = words(appeal("L30", again))
    assert "I first sent you a Completion of Procedures letter on 29 April 2022." in text
    assert "the last day is Saturday 29 April 2023. Please do not rely on a later one." in text
    assert "I first sent" not in words("L30")


def test_an_appeal_that_was_upheld_says_on_which_ground() -> None:
    text = words(appeal("L30", s.concluded("upheld", "own_decision", s.WARNING)))
    assert "The appeal was upheld on this ground:" in text
    assert "upheld on this ground" not in words("L30")


def test_what_makes_promptness_matter_in_this_case_is_said_in_the_secretarys_words() -> None:
    letter = make(
        "L30", s.concluded(), "R1", date(2022, 5, 3), by=s.YARROW, reason="Your course ends on 30 June 2022."
    )
    assert "Please do not wait Your course ends on 30 June 2022." in words(letter)


def test_who_asks_too_late_is_told_that_time_runs_from_the_decision() -> None:
    case = asked(s.letter(s.decided(), "L18"), "2022-06-01")
    text = words(appeal("L30", case, day=date(2022, 6, 2)))
    assert "after 4 May 2022, the last day for doing so" in text
    assert "by Thursday 16 March 2023" in text
    assert "2 June 2023. Please do not rely on that" in text


def test_twelve_months_from_29_february_end_on_28_february() -> None:
    case = asked(s.letter(s.decided(), "L18"))
    assert "28 February 2025" in words(appeal("L30", case, day=date(2024, 2, 29)))


def test_older_conduct_is_explained_where_there_was_a_finding_on_it() -> None:
    case = s.opened(replace(s.TARRANT, conduct=(date(2019, 9, 1),)))
    case = s.convened(case).then(
        ev.ProcedureChosen(at=s.at("2022-01-12"), by=s.CORRIE, respondent="R1", count=1, edition="SDP-2019")
    )
    text = words(appeal("L30", asked(s.letter(s.decided(case), "L18"))))
    assert "notes 11 and 13" in text
    assert (
        "The conduct took place before 1 October 2019. You chose to have the case determined under the procedure"
        in text
    )
    assert "notes 11 and 13" not in words(appeal("L30", asked(s.withdrawn(case))))


def test_a_rule_on_which_the_allegation_was_dismissed_is_named_beside_the_one_that_was_breached() -> None:
    case = s.met().then(s.found(), s.found(rule="RB 2(h)", finding="dismissed"), s.sanctioned(s.WARNING))
    text = words(appeal("L30", asked(s.letter(case, "L18"))))
    assert "(academic misconduct): a breach was found" in text
    assert "to gain an advantage): the allegation was dismissed" in text
    text = words(appeal("L30", asked(s.letter(s.dismissed(), "L18"))))
    assert "Regulation 2(d)" in text


def test_what_has_been_carried_out_is_not_told_to_be_in_force() -> None:
    done = ev.Implemented(at=s.at("2022-04-25"), by=s.CORRIE, respondent="R1", paragraph="5.4(b)")
    text = words(appeal("L30", asked(s.letter(s.decided(), "L18")).then(done)))
    in_force, _, carried_out = text.partition("Already carried out")
    assert "5.4(a)" in in_force
    assert "5.4(b)" not in in_force
    assert "Pay the cost of the repair; carried out by 25 April 2022" in carried_out


def test_a_conviction_is_confirmed_without_a_word_of_breach_6_8() -> None:
    case = asked(s.letter(s.convicted(s.WARNING), "L18"))
    text = words(appeal("L30", case))
    assert "decided on 16 March 2022 to impose a sanction or measure (6.8). No appeal was made." in text
    assert "breach" not in text


@pytest.mark.parametrize("case", [s.concluded("upheld", "remit"), s.convened()])
def test_there_is_none_while_something_is_still_open_8_10(case: Case) -> None:
    with pytest.raises(Refused) as refused:
        appeal("L30", case)
    assert refused.value.gate == "G17"
