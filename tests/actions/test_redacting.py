"""A paper of which one may read a part only: the blackened copy goes in its place, the original stays."""

import io
from collections.abc import Callable
from dataclasses import replace

import pypdfium2
import pytest
from pikepdf import Pdf

from panelsec.actions.bundles import proven
from panelsec.actions.bundles.slots import PICTURES
from panelsec.actions.letters.writing import Wanted, bundle
from panelsec.actions.papers import redacting
from panelsec.actions.papers.case_papers import read_paper, take_in_paper
from panelsec.actions.papers.redacting import Blackened, read_box
from panelsec.actions.recording import act
from panelsec.bundle.proof.active_content import ATTACHMENT
from panelsec.bundle.proof.page import NUMBER, Fault
from panelsec.bundle.proof.prover import CHANGED
from panelsec.bundle.redact import Box
from panelsec.errors import Refused
from panelsec.procedure import events as ev
from panelsec.procedure.in_words.sentences import in_words
from panelsec.procedure.people import Document, Kind
from tests.actions.conftest import Desk
from tests.actions.test_letters import SECRET, add, ready, words  # noqa: F401 - a fixture
from tests.bundle.pdfs import saved


def copy_for(desk: Desk, who: str) -> str:
    made = bundle(desk.at("2022-03-01T10:00"), desk.reference, Wanted("L15", who))
    assert made.receipt.numbers == ("1", "2", "3")
    return words(made.pdf)


def test_what_is_blackened_for_one_respondent_is_gone_from_that_copy_alone(ready: Desk) -> None:  # noqa: F811
    """2.26."""
    session = ready.at("2022-03-01T09:00")
    hidden = Blackened("D2", ("lamplight", "the neighbour at the window"), respondent="R1")
    redacting.record(session, ready.reference, hidden, "The Chair ruled so")
    theirs, mine = copy_for(ready, ready.case.committee("DC1").sitting[0].id), copy_for(ready, "R1")
    assert "copied by lamplight" in theirs
    assert "lamplight" not in mine
    assert "neighbour at" not in mine
    assert "A key hung beside the door" in mine
    assert "A neighbour's statement (redacted)" in mine
    paper = ready.case.documents["D2"]
    assert paper.redacted_for("R1") is not None
    assert paper.redacted_for(None) is None
    said = in_words(ready.case, ready.case.events[-1])
    assert "Parts of it are blackened in the copy for Imogen Tarrant. Why: The Chair ruled so" in said

    redacting.lift(session, ready.reference, "D2", "R1", "The Chair ruled otherwise")
    assert "copied by lamplight" in copy_for(ready, "R1")


def test_a_copy_is_looked_through_for_what_its_reader_does_not_get_and_for_nothing_that_he_does(
    ready: Desk,  # noqa: F811
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """2.26."""
    looked_for: list[tuple[str, ...]] = []
    monkeypatch.setattr(proven, "check", lambda _file, _receipt, words, *_: looked_for.append(words))
    hidden = Blackened("D2", ("lamplight",), respondent="R1")
    redacting.record(ready.at("2022-03-01T09:00"), ready.reference, hidden, "The Chair ruled so")
    for who in ("R1", ready.case.committee("DC1").sitting[0].id):
        copy_for(ready, who)
    sentence, _, _ = f"A neighbour's statement {SECRET}".partition(". ")
    assert looked_for == [(sentence,), ()]


@pytest.mark.parametrize(
    ("said", "titles"),
    [("It came late.", {"A neighbour's statement"}), ("I read a neighbour’s Statement twice.", set[str]())],
)
def test_the_title_of_a_withheld_paper_is_looked_for_unless_another_paper_says_it(
    ready: Desk,  # noqa: F811
    monkeypatch: pytest.MonkeyPatch,
    said: str,
    titles: set[str],
) -> None:
    """2.26."""
    looked_for = set[str]()
    monkeypatch.setattr(proven, "check", lambda _file, _receipt, words, *_: looked_for.update(words))
    add(ready, "D3", "A reply", Kind.RESPONSE, said, of="R1")
    ruling = ev.Ruled(
        **ready.mark(),
        committee="DC1",
        about="withhold",
        decision="withhold",
        grounds="A threat.",
        document="D2",
    )
    act(ready.at("2022-03-01T09:00"), ready.reference, ruling)
    bundle(ready.at("2022-03-01T10:00"), ready.reference, Wanted("L15", "R1"))
    assert {words for words in looked_for if len(words) < 30} == titles


def test_what_is_blackened_for_every_reader_is_in_no_copy_and_stays_in_the_file(ready: Desk) -> None:  # noqa: F811
    session = ready.at("2022-03-01T09:00")
    redacting.record(session, ready.reference, Blackened("D2", ("lamplight",)), "A third person's data")
    for who in ("R1", ready.case.committee("DC1").sitting[0].id):
        assert "lamplight" not in copy_for(ready, who)
    original = pypdfium2.PdfDocument(read_paper(session, ready.case, "D2"))[0].get_textpage()
    assert "lamplight" in original.get_text_range()


@pytest.mark.parametrize("fault", [CHANGED, ATTACHMENT, f"{NUMBER} not upright."])
def test_a_paper_that_cannot_go_unchanged_goes_as_pictures_of_its_pages(
    ready: Desk,  # noqa: F811
    monkeypatch: pytest.MonkeyPatch,
    fault: str,
) -> None:
    session, reader = ready.at("2022-03-01T09:00"), ready.case.committee("DC1").sitting[0].id
    with monkeypatch.context() as patched:
        patched.setattr(proven, "check", lambda *_: [Fault("2", fault)])
        with pytest.raises(
            Refused,
            match=r"(?s)Page 2, in ‘Investigation Report’: .*‘.*’ can go as pictures .*‘Use pictures of its pages’",
        ):
            copy_for(ready, reader)
    redacting.record(session, ready.reference, Blackened("D2", as_pictures=True), "Page 2 changed")
    made = bundle(ready.at("2022-03-01T10:00"), ready.reference, Wanted("L15", reader))
    assert "copied by lamplight" in words(made.pdf)
    [row] = [r for r in made.receipt.rows if r.title == "A neighbour's statement"]
    assert PICTURES in row.notes
    assert "It goes as pictures of its pages to every reader. Why: Page 2 changed" in in_words(
        ready.case, ready.case.events[-1]
    )
    redacting.lift(session, ready.reference, "D2", None, "Mended")
    assert not ready.case.documents["D2"].redactions


@pytest.mark.parametrize(
    ("wanted", "said"),
    [
        (Blackened("D2"), "Write the words"),
        (Blackened("D2", ("moonlight",)), "‘moonlight’ stands nowhere"),
        (Blackened("D2", ("lamplight", "moonlight")), "^‘moonlight’ stands nowhere"),  # a slip in one of two
        (Blackened("D2", (), (Box(2, (0, 0, 9, 9)),)), "There is no page 2"),
    ],
)
def test_nothing_is_kept_where_nothing_would_be_blackened(ready: Desk, wanted: Blackened, said: str) -> None:  # noqa: F811
    with pytest.raises(Refused, match=said):
        redacting.record(ready.at("2022-03-01T09:00"), ready.reference, wanted, "Why")
    assert ready.case.documents["D2"].redactions == ()


def test_a_box_is_typed_in_mm_from_the_top_left_corner() -> None:
    box = read_box("2: 10, 20, 30, 40", [100.0, 720.0])
    assert (box.page, [round(each) for each in box.rect]) == (2, [28, 607, 85, 663])
    for wrong in ("3: 1, 2, 3, 4", "1: 5, 2, 3, 4", "1: 1, 2, 3", "one"):
        with pytest.raises(ValueError, match=r"."):
            read_box(wrong, [100.0, 720.0])


@pytest.mark.parametrize(
    "again", [bytes, lambda pdf: saved(Pdf.open(io.BytesIO(pdf)))], ids=["file", "words"]
)
def test_a_paper_kept_from_a_reader_is_not_in_the_copy_as_another_either(
    ready: Desk,  # noqa: F811
    again: Callable[[bytes], bytes],
) -> None:
    """2.26: the same file once more, or the same words in another file."""
    session = ready.at("2022-02-28T10:00")
    pdf = again(read_paper(session, ready.case, "D2"))
    once_more = Document("D3", "The statement once more", Kind.STATEMENT)
    take_in_paper(session, ready.reference, once_more, "D3.pdf", pdf, override="It was enclosed twice.")
    chair = ready.case.committee("DC1").chair
    withhold = ev.Ruled(
        **ready.mark(),
        committee="DC1",
        about="withhold",
        decision="withhold",
        grounds="It would tell who saw it.",
        document="D3",
        chair=chair.id if chair else None,
    )
    act(session, ready.reference, withhold)
    with pytest.raises(Refused, match=r"does not get all of D3, .* and D2, .* has the same words"):
        copy_for(ready, "R1")

    add(ready, "D4", "Reply to ‘The statement once more’", Kind.STATEMENT, "I say nothing.")
    with pytest.raises(Refused, match=r"The title of D4, .* has ‘The statement once more’ in it"):
        copy_for(ready, "R1")


def test_what_is_blackened_stays_so_when_more_is_blackened_for_whomever(ready: Desk) -> None:  # noqa: F811
    """2.26."""
    session, member = ready.at("2022-03-01T09:00"), ready.case.committee("DC1").sitting[0].id

    def more(term: str, respondent: str | None = None) -> None:
        hidden = Blackened("D2", (term,), respondent=respondent)
        redacting.record(session, ready.reference, hidden, "A third person's data")

    more("lamplight")
    more("window", "R1")
    more("essay being copied")
    mine, theirs = copy_for(ready, "R1"), copy_for(ready, member)
    assert not [word for word in ("lamplight", "window", "being copied") if word in mine]
    assert [word for word in ("lamplight", "window", "being copied") if word in theirs] == ["window"]
    pictures = Blackened("D2", as_pictures=True)
    redacting.record(session, ready.reference, pictures, "It could not be numbered")
    assert "lamplight" not in copy_for(ready, member)


def test_a_box_stays_black_when_a_word_is_blackened_too(ready: Desk) -> None:  # noqa: F811
    session, member = ready.at("2022-03-01T09:00"), ready.case.committee("DC1").sitting[0].id
    whole = Blackened("D2", boxes=(Box(1, (10.26, 10, 580, 830)),))
    redacting.record(session, ready.reference, whole, "A third person's data")
    redacting.record(session, ready.reference, Blackened("D2", ("lamplight",)), "And a word")
    assert "hung beside the door" not in copy_for(ready, member)
    [kept] = ready.case.documents["D2"].redactions
    assert kept.boxes == ((1, 103, 100, 5800, 8300),)


def test_a_title_does_not_tell_what_is_blackened_in_its_paper(ready: Desk) -> None:  # noqa: F811
    """2.26: the title stands in the index of every copy."""
    session = ready.at("2022-03-01T09:00")
    with pytest.raises(Refused, match=r"The title of D2, .* has ‘neighbour’ in it"):
        redacting.record(session, ready.reference, Blackened("D2", ("neighbour",)), "A third person's data")
    redacting.record(session, ready.reference, Blackened("D2", ("lamplight",)), "A third person's data")
    paper = replace(ready.case.documents["D2"], title="Of lamplight")
    act(session, ready.reference, ev.DocumentChanged(**ready.mark(), document=paper, why="A better title"))
    with pytest.raises(Refused, match="‘lamplight’ in it"):
        copy_for(ready, "R1")
