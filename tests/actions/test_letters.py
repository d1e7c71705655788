"""Letters and bundles as the secretary makes and sends them, on a real store."""

import io
from dataclasses import replace
from statistics import median

import pypdfium2
import pytest
from pikepdf import Pdf
from pypdfium2.raw import FPDF_PAGEOBJ_TEXT

from panelsec.actions.draw.drawing import draw
from panelsec.actions.letters.repeats import repeat_of
from panelsec.actions.letters.sending import mark_sent
from panelsec.actions.letters.writing import Wanted, bundle, prepare, preview, send
from panelsec.actions.papers.case_papers import look_at, take_in_paper, text_paper
from panelsec.actions.post import parts_of
from panelsec.actions.recording import act
from panelsec.errors import Queried, Refused
from panelsec.procedure import events as ev
from panelsec.procedure.clocks.clock import receipts
from panelsec.procedure.deadlines import clocks
from panelsec.procedure.letters.to_whom import drafts
from panelsec.procedure.people import Document, Kind
from panelsec.storage import connection
from tests.actions.conftest import Desk, moment

SECRET = "The neighbour at the window saw the essay being copied by lamplight on Thursday. A key hung beside the door all the while."


def words(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    return " ".join(" ".join(page.get_textpage().get_text_bounded() for page in document).split())


def add(desk: Desk, id_: str, title: str, kind: Kind, text: str, of: str | None = None) -> None:
    pdf = text_paper(title, text, "Office", desk.session.now().date())
    take_in_paper(desk.session, desk.reference, Document(id_, title, kind, of=of), f"{id_}.pdf", pdf)


def test_a_text_bears_neither_the_name_of_its_file_nor_a_number_of_its_own(convened: Desk) -> None:
    taken = look_at(convened.session, "Complaint of I. Tarrant.txt", b"It was late.\n" * 200)
    assert taken.pages > 1
    for word in ("Complaint", "Tarrant", "Page", " of "):
        assert word not in words(taken.pdf)
    assert b"Tarrant" not in taken.pdf


@pytest.fixture
def ready(convened: Desk) -> Desk:
    """Three members are drawn, and there are papers."""
    session = convened.at("2022-02-16T10:30")
    draw(session, convened.reference, "DC1")
    add(
        convened,
        "D1",
        "Investigation Report",
        Kind.REPORT,
        "The report of the Investigating Officer on an essay. It has two sentences.",
    )
    add(convened, "D2", "A neighbour's statement", Kind.STATEMENT, SECRET)
    return convened


def everybody(desk: Desk, letter: str) -> list[Wanted]:
    members = [m.id for m in desk.case.committee("DC1").sitting]
    return [Wanted(letter, to) for to in (*members, "R1", "investigating_officer")]


def test_a_letter_is_a_draft_until_the_secretary_says_that_it_has_gone(ready: Desk) -> None:
    session = ready.at("2022-02-18T11:00")
    [made] = prepare(session, ready.reference, [Wanted("L13", "R1")])

    assert drafts(ready.case) == (made,)
    assert receipts(ready.case, session.office().calendar) == ()

    mark_sent(session, ready.reference, made.number, "email")

    assert drafts(ready.case) == ()
    [receipt] = receipts(ready.case, session.office().calendar)
    assert (receipt.to, receipt.received.isoformat()) == ("R1", "2022-02-18")


def test_a_letter_that_is_being_written_can_be_left_off_within_a_statement(
    ready: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Stop(Exception):  # noqa: N818
        """Nobody wants it any more."""

    heard: list[tuple[int, int, str]] = []

    def leave_off(*told: object) -> None:
        heard.append(told)  # type: ignore[arg-type]
        if len(heard) > 1:
            raise Stop

    monkeypatch.setattr(connection, "_ASKED_EVERY", 0)
    with pytest.raises(Stop):
        prepare(ready.session, ready.reference, [Wanted("L13", "R1")], leave_off)
    assert len(set(heard)) == 1  # it is no further than it was told to be
    assert drafts(ready.session.case(ready.reference)) == ()


def test_a_letter_whose_days_have_moved_since_it_was_written_does_not_go(ready: Desk) -> None:
    """7.14, 8.1: a decision letter prints the last day for an appeal, which is counted from its receipt."""
    decide(ready)
    [made] = prepare(ready.at("2022-03-18T10:00"), ready.reference, [Wanted("L18", "R1")])
    assert "1 April 2022" in words(ready.session.store.papers.read(made.paper))

    with pytest.raises(Refused, match="read differently"):
        mark_sent(ready.at("2022-03-21T10:00"), ready.reference, made.number, "email")

    mark_sent(ready.at("2022-03-18T11:00"), ready.reference, made.number, "email")
    rows = {
        c.id: c
        for c in clocks(ready.case, ready.session.office().calendar, moment("2022-03-18T11:00").date())
    }
    assert rows["T11"].formal.isoformat() == "2022-04-01"


def decide(desk: Desk) -> None:
    session = desk.at("2022-03-17T14:00")
    members = tuple(m.id for m in desk.case.committee("DC1").sitting)
    mark = desk.mark()
    act(session, desk.reference, ev.Met(**mark, committee="DC1", present=(*members, "R1"), outcome="held"))
    act(
        session,
        desk.reference,
        ev.Found(
            **mark,
            committee="DC1",
            respondent="R1",
            finding="breach",
            reasons="It was copied.",
            rule="RB 2(g)",
        ),
    )
    act(
        session,
        desk.reference,
        ev.Sanctioned(**mark, committee="DC1", respondent="R1", measures=(), reasons="None is needed."),
    )


def test_papers_that_would_come_too_late_need_a_reason_which_is_kept(ready: Desk) -> None:
    """7.6: received at least 7 days before the meeting, counted clear."""
    session = ready.at("2022-03-09T17:00")

    with pytest.raises(Queried) as queried:
        send(session, ready.reference, everybody(ready, "L15"))
    assert queried.value.gate == "G05"
    assert ready.case.all(ev.LetterSent) == ()

    send(
        session,
        ready.reference,
        everybody(ready, "L15"),
        override="The Chair agreed to have them a day late.",
    )
    assert {e.override for e in ready.case.all(ev.LetterSent)} == {
        "The Chair agreed to have them a day late."
    }


def test_a_withheld_paper_is_in_the_committees_copy_and_nowhere_in_the_respondents(ready: Desk) -> None:
    """2.26."""
    session = ready.at("2022-03-01T10:00")
    chair = ready.case.committee("DC1").chair
    assert chair is not None
    act(
        session,
        ready.reference,
        ev.Ruled(
            **ready.mark(),
            committee="DC1",
            about="withhold",
            decision="withhold",
            grounds="A threat.",
            document="D2",
            respondent="R1",
            chair=chair.id,
        ),
    )
    send(session, ready.reference, everybody(ready, "L15"))

    made = {e.to: e for e in ready.case.all(ev.LetterPrepared)}
    theirs, mine = (session.store.papers.read(made[to].paper) for to in (chair.id, "R1"))
    assert made["R1"].documents == ("D1",)
    assert "by lamplight" in words(theirs)
    assert "by lamplight" not in words(mine)
    assert "neighbour" not in words(mine)
    assert made["R1"].pages == made[chair.id].pages


def test_each_copy_has_the_same_page_numbers_with_a_placeholder_for_what_is_withheld(ready: Desk) -> None:
    session = ready.at("2022-03-01T10:00")
    act(
        session,
        ready.reference,
        ev.Ruled(
            **ready.mark(),
            committee="DC1",
            about="withhold",
            decision="withhold",
            grounds="A threat.",
            document="D1",
            respondent="R1",
        ),
    )
    send(session, ready.reference, everybody(ready, "L15"))

    mine = session.store.papers.read({e.to: e for e in ready.case.all(ev.LetterPrepared)}["R1"].paper)
    assert "Withheld from this copy (2.26)" in words(mine)


def test_the_bundle_goes_to_nobody_whom_the_paragraph_does_not_name_without_a_reason(ready: Desk) -> None:
    """7.6 names the Committee, the Respondent and the Investigating Officer."""
    with pytest.raises(Queried) as queried:
        send(ready.at("2022-03-01T10:00"), ready.reference, [Wanted("L15", "R1.senior_tutor")])
    assert queried.value.gate == "G25"


def test_several_letters_go_together_or_not_at_all(ready: Desk) -> None:
    before = ready.session.store.record.head()

    with pytest.raises(Queried):
        send(ready.at("2022-02-18T11:00"), ready.reference, [Wanted("L12", "R1"), Wanted("L12", "RP1")])

    assert ready.session.store.record.head() == before


def test_a_decision_letter_is_not_even_written_before_the_decision_is_complete(ready: Desk) -> None:
    """7.14."""
    with pytest.raises(Refused) as refused:
        prepare(ready.session, ready.reference, [Wanted("L18", "R1")])
    assert refused.value.gate == "G13"


def test_a_preview_keeps_nothing(ready: Desk) -> None:
    before = ready.session.store.record.head()

    assert preview(ready.session, ready.reference, Wanted("L13", "R1")).pdf.startswith(b"%PDF")
    assert ready.session.store.record.head() == before


def test_a_copy_is_called_by_its_name_and_case_and_says_who_deletes_it(ready: Desk) -> None:
    """The Respondent may still need the papers for a complaint; all others delete them."""
    session = ready.at("2022-03-01T10:00")
    made = {
        to: bundle(session, ready.reference, Wanted("L15", to)).pdf for to in ("R1", "investigating_officer")
    }
    for pdf in made.values():
        title = pypdfium2.PdfDocument(pdf).get_metadata_value("Title")
        assert title == f"Papers for the Discipline Committee, {ready.reference}"
    assert "Delete it" not in words(made["R1"])
    assert "needed for an appeal or a complaint" in words(made["R1"])
    other = words(made["investigating_officer"])
    assert "for the reader named here alone. Delete it when the procedure is over." in other
    assert "those who advise that reader" not in other


def test_the_first_page_of_a_copy_says_when_where_from_whom_and_whom_to_ask(ready: Desk) -> None:
    session = ready.at("2022-03-01T10:00")
    pdf = bundle(session, ready.reference, Wanted("L15", "R1")).pdf
    first = " ".join(pypdfium2.PdfDocument(pdf)[0].get_textpage().get_text_bounded().split())
    office = session.office().settings
    for said in (
        "Meeting: Thursday 17 March 2022 at 14:00, Room 3, in person",
        "at least 7 days before the meeting (7.6)",
        f"Sent by {session.by}, Secretary of the Discipline Committee, {office.office_name}",
        f"Ask {session.by} by e-mail at {office.email}",
        "Copy for Imogen Tarrant",
    ):
        assert said in first


def test_copies_bear_the_same_numbers_though_one_index_is_shorter(ready: Desk) -> None:
    """Twelve long titles are withheld from the Respondent, whose index would fit on one page."""
    session = ready.at("2022-03-01T10:00")
    for n in range(3, 15):
        add(
            ready, f"D{n}", f"Paper {n}, " + "of a title that takes some lines, " * 7, Kind.EVIDENCE, "Words."
        )
        ruling = ev.Ruled(
            **ready.mark(),
            committee="DC1",
            about="withhold",
            decision="withhold",
            grounds="Harm",
            document=f"D{n}",
        )
        act(session, ready.reference, ruling)
    receipts = [
        bundle(session, ready.reference, Wanted("L15", to)).receipt for to in ("R1", "investigating_officer")
    ]
    assert len({(r.front, r.rows[0].first, r.pages) for r in receipts}) == 1
    assert receipts[0].front > 1


def test_once_a_copy_has_gone_late_papers_move_no_number_and_a_sheet_tells_of_them(ready: Desk) -> None:
    """7.4, 7.6: at a hearing everybody turns to the page that another names."""
    session = ready.at("2022-03-01T10:00")
    send(session, ready.reference, everybody(ready, "L15"))
    first = bundle(session, ready.reference, Wanted("L15", "R1"))
    assert first.receipt.numbers == ("1", "2", "3")  # nothing is new: no sheet

    add(ready, "D3", "A reply", Kind.RESPONSE, "It came late.", of="R1")
    chair = ready.case.committee("DC1").chair
    assert chair is not None
    act(
        session,
        ready.reference,
        ev.Ruled(
            **ready.mark(), committee="DC1", about="withhold", decision="withhold", grounds="A threat.",
            document="D2", respondent="R1", chair=chair.id,
        ),
    )  # fmt: skip
    theirs, mine = (bundle(session, ready.reference, Wanted("L15", to)) for to in (chair.id, "R1"))
    for made, told in ((theirs, ["A reply"]), (mine, ["Withheld from this copy (2.26)", "A reply"])):
        assert made.receipt.numbers == ("1", "1.1", "2", "3", "4")
        sheet = pypdfium2.PdfDocument(made.pdf)[1].get_textpage().get_text_range()
        assert "since the copy of Tuesday 1 March 2022" in " ".join(sheet.split())
        assert [
            t
            for t in ("Investigation Report", "A neighbour", "Withheld from this copy (2.26)", "A reply")
            if t in sheet
        ] == told
    assert "Papers that came later" in words(mine.pdf)

    prepare(session, ready.reference, [Wanted("L15", "R1")])
    repeat = repeat_of(session, ready.reference, ready.case.all(ev.LetterPrepared)[-1])
    assert repeat is not None
    assert "A neighbour's statement" in repeat.gone
    assert {"Withheld from this copy (2.26)", "A reply"} <= set(repeat.new)

    send(session, ready.reference, everybody(ready, "L15"), override="Came on the day")
    assert ready.case.all(ev.LetterPrepared)[-1].laid == ("D1", "D2", "D3")


def test_a_reader_who_needs_it_gets_the_words_of_the_papers_large_and_to_be_read_aloud(ready: Desk) -> None:
    """2.5: the pages keep their numbers, and the text names them."""
    session = ready.at("2022-03-01T10:00")
    person = replace(ready.case.respondents["R1"], adjustments=("Papers in large print, 18 point",))
    act(session, ready.reference, ev.RespondentChanged(**ready.mark(), person=person, why="Asked for"))
    prepare(session, ready.reference, everybody(ready, "L15"))
    made = {e.to: e for e in ready.case.all(ev.LetterPrepared)}
    assert [to for to, e in made.items() if e.aloud] == ["R1"]
    assert {e.front for e in made.values()} == {1}
    names = [name for name, _ in parts_of(session, made["R1"])]
    assert names == [", letter", "", ", words of the papers"]
    aloud = session.store.papers.read(made["R1"].aloud or "")
    assert "Page 2 Investigation Report The report of the Investigating Officer on an essay." in words(aloud)
    assert "Page 3 A neighbour" in words(aloud)
    with Pdf.open(io.BytesIO(aloud)) as pdf:
        assert pdf.Root.MarkInfo.Marked
    sizes = [
        text_size(pypdfium2.PdfDocument(data)[0])
        for data in (aloud, session.store.papers.read(made["R1"].paper))
    ]
    assert min(sizes) >= 16


def text_size(page: pypdfium2.PdfPage) -> float:
    """Of most of the text."""
    texts = [each for each in page.get_objects() if each.type == FPDF_PAGEOBJ_TEXT]
    return median(each.get_font_size() * abs(each.get_matrix().a) for each in texts)
