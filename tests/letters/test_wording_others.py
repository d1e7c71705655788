"""L09, L11, L21, L31, L33, L34: what goes out along the way."""

import pytest

from panelsec.errors import Refused
from panelsec.lot.certificate import certify

from ..lot import example
from . import stories as s
from .wordings import NOTICE, appeal, make, words


def test_everybody_is_told_of_a_withdrawal_and_its_day_5_7() -> None:
    for to in ("C1", "M1", "R1", "R1.senior_tutor", "R1.head_of_department", "RP1", "investigating_officer"):
        text = words(make("L09", s.withdrawn(), to))
        assert "withdrew the referral" in text
        assert "10 March 2022 (5.7)" in text


def test_members_are_asked_to_delete_or_return_their_papers_5_7() -> None:
    assert "delete every copy of the papers" in words("L09 to a member")
    assert "or return them to me" in words("L09 to a member")
    assert "return" not in words("L09 to the Respondent")


def test_why_a_referral_was_withdrawn_is_told_only_to_those_whom_2_27_names() -> None:
    for to, told in (("R1", True), ("R1.senior_tutor", True), ("C1", False), ("RP1", False)):
        assert ("permitted list" in words(make("L09", s.withdrawn(), to))) == told


def test_there_is_no_letter_on_a_withdrawal_that_has_not_been() -> None:
    with pytest.raises(Refused, match="has not been withdrawn"):
        make("L09", s.convened(), "R1")


def test_a_certificate_shows_the_draw_and_how_to_check_it() -> None:
    text = words("L11")
    for told in (
        "Commitment",
        "Head of the record",
        "sha256",
        "The tickets, in order",
        "Member of the Regent House (RH)",
        "Where the chance came from",
        "the text",
    ):
        assert told.casefold() in text.casefold(), told


def test_where_nobody_was_drawn_a_certificate_speaks_of_no_lot_7_1() -> None:
    sealed, record = example.solo(RH={"A": None, "B": "PRIOR"})
    alone = certify(
        record.assign("RH", example.at(1)), sealed.disclosures, {"A": "Dr Piers Holt"}, paragraph="7.1", verifier="the text",
        draws=1, as_of=example.at(2), over=True,
    )  # fmt: skip
    letter = make("L11", s.convened(), "C1", certificate=alone)
    text = words(letter).replace("no lot possible", "").replace("LOT1", "").replace("verify_lot1.py", "")
    assert "the seat below was filled without a lot (7.1)" in text
    assert "As it was when the case ended" in text
    for word in ("by lot", "the lot", "the draw", "draw 1", "ticket", "chance"):
        assert word not in text.lower(), word
    assert letter.title == "Certificate of seats filled without a lot"


def test_there_is_no_certificate_without_a_draw() -> None:
    with pytest.raises(Refused, match="Draw first"):
        make("L11", s.convened(), "C1")


def test_a_delay_is_told_with_its_reason_and_the_sixty_days_2_9() -> None:
    text = words("L21")
    assert "The Committee has asked for more." in text
    assert "(2.9)" in text
    assert "Those days end on Friday 18 March 2022" in text
    assert "18 March 2022" not in words(make("L21", s.convened(), "RP1", NOTICE, reason="More is asked for."))


def test_an_instruction_tells_measures_and_no_reasons_8_12_2_25() -> None:
    text = words("L31")
    assert "£180" in text
    assert "(8.12)" in text
    for reason in ("Eleven paragraphs", "untouched", "modest price"):
        assert reason not in text


def test_an_instruction_that_names_a_paragraph_tells_that_measure_alone_2_25() -> None:
    text = words(
        appeal("L31", s.concluded(), "R1.senior_tutor", reason="Please send the invoice under 5.4(b).")
    )
    assert "£180" in text
    assert "Written warning" not in text


def test_a_precaution_update_tells_the_stage_and_nothing_of_the_evidence_2_19() -> None:
    text = words("L33")
    assert "An appeal was made (8.1): 30 March 2022" in text
    assert "Please review the measures." in text
    assert "Eleven paragraphs" not in text
    assert "withdrawn (5.7)" in words(make("L33", s.withdrawn(), "academic_secretary"))


def test_older_conduct_gives_a_choice_and_newer_does_not() -> None:
    text = words("L34")
    assert "Count 1, conduct of 1 September 2019" in text
    assert "count 2 (2 November 2019)" in text
    assert "notes 11 and 13" in text
    with pytest.raises(Refused, match="no choice to offer"):
        make("L34", s.opened(), "R1")
