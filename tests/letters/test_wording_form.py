"""What holds of every letter, whatever it says."""

from dataclasses import replace
from datetime import date

import pytest

from panelsec.errors import Refused
from panelsec.letters.own_words import OwnWords, Passage, passages
from panelsec.letters.templates import environment
from panelsec.letters.writing import FACTS, write
from panelsec.procedure.office import Wording
from panelsec.resources import resource

from . import reading, stories, verapdf, wordings
from .wordings import LETTERS, make, words, written


@pytest.mark.parametrize("kind", LETTERS)
def test_a_letter_is_accessible_and_archivable(kind: str) -> None:
    pdf = written(kind).pdf
    assert verapdf.failures(pdf, "ua1") == []
    assert verapdf.failures(pdf, "2a") == []


@pytest.mark.parametrize("kind", LETTERS)
def test_a_letter_shows_no_seam_of_its_making(kind: str) -> None:
    letter = written(kind)
    for text in (letter.text, letter.covering, letter.title):
        for seam in (
            "{{",
            "}}",
            "{%",
            "None.",
            "Undefined",
            " ,",
            " .",
            "..",
            "()",
            "  ",
            " he ",
            " she ",
            " his ",
            " her ",
        ):
            assert seam not in text.replace("None.\n", ""), seam


@pytest.mark.parametrize("kind", LETTERS)
def test_a_letter_is_signed_dated_and_headed(kind: str) -> None:
    spoken = [" ".join(text.split()) for _, text in reading.spoken(written(kind).pdf)]
    text = " ".join(spoken)
    assert "Office of Student Conduct, Complaints and Appeals" in text
    assert "Reference: 2022-014" in text
    assert ("Written by" if kind == "L11" else "Yours sincerely") in text
    assert any(name in text for name in (stories.CORRIE, stories.YARROW))
    assert "in force from 1 October 2019" in text


@pytest.mark.parametrize("kind", LETTERS)
def test_the_foot_of_a_letter_carries_the_head_of_the_record(kind: str) -> None:
    assert "Record 12, head 0a1b2c" in reading.poppler("pdftotext", written(kind).pdf)


@pytest.mark.parametrize("kind", LETTERS)
def test_the_message_names_nobody_but_its_reader_and_its_sender(kind: str) -> None:
    letter = written(kind)
    message = letter.covering.split("\n\n", 1)[1]
    for name in ("Tarrant", "Silke", "Pell", "Lund", "Holt", "Quince", "Moor", "Wick", "Frith"):
        assert name not in message
        assert name not in letter.title


def test_each_letter_of_the_office_is_tried() -> None:
    assert {kind.split()[0] for kind in LETTERS} == set(FACTS)


def test_the_same_case_and_day_give_the_same_bytes() -> None:
    again = LETTERS["L18"]()
    assert again.pdf == written("L18").pdf
    assert again.text == written("L18").text


def test_another_day_gives_another_letter() -> None:
    assert make("L18", stories.decided(), "R1", date(2022, 3, 22)).pdf != written("L18").pdf


def test_a_letter_of_somebody_else_is_not_written_here() -> None:
    with pytest.raises(Refused, match="L07 is not written here"):
        make("L07", stories.convened(), "R1")


def test_free_text_stands_in_a_letter_as_it_was_typed() -> None:
    typed = "Ms <b>Tarrant</b> & {{ reason }} said:\n\nfirst; <second>"
    letter = make("L17", stories.met(notes=typed), "R1")
    assert "Ms <b>Tarrant</b> & {{ reason }} said:" in letter.text
    assert "first; <second>" in reading.paragraphs(letter.pdf)


def test_a_role_without_a_name_is_greeted_by_the_role() -> None:
    assert "Dear Proctors," in words("L24")
    assert "Dear Head of Department," in words(make("L19", stories.decided(), "R1.head_of_department"))


def test_a_letter_by_post_has_the_postal_address_and_an_email_the_address_of_that() -> None:
    post = make("L18", stories.decided(), "R1", via="post")
    assert "Imogen Tarrant 7 Mill Row Fenbridge FB2 1AA" in words(post)
    assert "it@example.invalid" not in post.text
    assert "it@example.invalid" in written("L18").text


def test_large_print_is_given_to_whoever_needs_it_and_to_the_representative() -> None:
    person = replace(stories.TARRANT, adjustments=("18-point print", "10-minute break every 40 minutes"))
    case = stories.represented(stories.convened(stories.opened(person)))
    large = [make("L13", case, to, wordings.NOTICE) for to in ("R1", "R1.representative")]
    usual = make("L12", case, "C1", wordings.NOTICE)
    for letter in large:
        assert len(reading.poppler("pdftotext", letter.pdf).split("\f")) > len(
            reading.poppler("pdftotext", written("L13").pdf).split("\f")
        )
        assert verapdf.failures(letter.pdf, "ua1") == []
    assert len(usual.pdf) < len(large[0].pdf)


def test_a_representative_is_told_whose_letter_it_is() -> None:
    letter = make("L13", stories.represented(stories.convened()), "R1.representative", wordings.NOTICE)
    text = words(letter)
    assert "Dear Mr Owen Leigh," in text
    assert "authorised representative of Imogen Tarrant (2.6)" in text
    assert "'you' means Imogen Tarrant" in text.replace("‘", "'")
    assert "Dear Mr Owen Leigh," in letter.covering


def test_an_hour_after_the_cutoff_moves_the_last_day_for_an_appeal() -> None:
    late = stories.at("2022-03-21", "16:45")
    letter = write("L18", stories.decided(), "R1", stories.OFFICE, late.date(), by=stories.CORRIE, sent=late)
    assert "Monday 4 April 2022" in words("L18")
    assert "Tuesday 5 April 2022" in words(letter)


def test_an_offices_own_wording_goes_before_ours() -> None:
    [passage] = [p for p in passages("L13") if p.shown().startswith("Yours sincerely")]
    own = Wording(passage.template, passage.source, passage.written("With < kind regards {{ office }},"))
    office = replace(stories.OFFICE, wordings=(own,))
    letter = write("L13", stories.convened(), "R1", office, date(2022, 3, 1), by=stories.CORRIE)
    assert "With < kind regards {{ office }}," in letter.text
    assert "Yours sincerely" not in letter.text
    assert "Yours sincerely" in make("L13", stories.convened(), "R1").text


def test_every_passage_of_every_letter_can_be_read_and_written_back_and_templates_lose_nothing() -> None:
    for letter in FACTS:
        for passage in passages(letter):
            shown = passage.shown()
            assert passage.shown(passage.written(shown)) == shown
            assert "{" not in shown
    loader = OwnWords((Wording("L12.html", "no such passage", "nothing"),))
    shipped = resource("letters", "L12.html").read_text(encoding="utf-8")
    assert loader.get_source(environment(), "L12.html")[0] == shipped


def test_what_a_letter_fills_in_can_be_moved_and_not_left_out_or_made_up() -> None:
    passage = Passage("L13.html", "The Committee meets on {{ start|weekday }} at {{ start|clock }}.")
    assert passage.shown() == "The Committee meets on ‹start› at ‹start 2›."
    assert passage.written("At <start 2> on <start> we meet.") == passage.written(
        "At ‹start 2› on ‹start› we meet."
    )
    assert passage.written("At ‹start 2› on ‹start› we meet.") == (
        "At {{ start|clock }} on {{ start|weekday }} we meet."
    )
    for wrong, named in (("We meet on ‹start›.", "‹start 2›"), ("‹start› ‹start 2› ‹place›", "‹place›")):
        with pytest.raises(ValueError, match=named):
            passage.written(wrong)


def test_a_note_from_the_secretary_stands_where_the_letter_has_no_place_of_its_own_for_it() -> None:
    letter = make("L12", stories.convened(), "C1", reason="Please use the north gate.")
    assert "A note on this letter" in letter.text
    assert "Please use the north gate." in letter.text
