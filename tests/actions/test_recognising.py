"""A scan made searchable: its text is found, proven against, and its original stays."""

import io
from datetime import date

import pikepdf
import pytest

from panelsec.actions.finding import spots
from panelsec.actions.letters.writing import Wanted, bundle
from panelsec.actions.papers import recognising
from panelsec.actions.papers.case_papers import take_in_paper, text_paper, words_of
from panelsec.actions.recording import act
from panelsec.errors import Refused
from panelsec.procedure import events as ev
from panelsec.procedure.in_words.sentences import in_words
from panelsec.procedure.people import Document, Kind, ReportingPerson
from tests.actions.conftest import Desk
from tests.actions.test_letters import ready, words  # noqa: F401 - a fixture
from tests.bundle.scans import scanned

BY_HAND = (
    "Professor Quillon Ostrander came up the stairs at nine, and said that the door of the library had been open all night. "
    "She asked the porter for the key, and wrote both names down."
)


def typed_and_scanned() -> bytes:
    """A page with text, and a scan that lies on its head."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(text_paper("", "The first page.", "Office", date(2022, 2, 1)))) as pdf:
        with pikepdf.open(io.BytesIO(scanned(BY_HAND, turned=180, lower=0.25))) as scan:
            pdf.pages.extend(scan.pages)
        pdf.save(out)
    return out.getvalue()


def test_a_scan_that_lies_on_its_head_is_made_searchable_and_its_words_are_found_and_proven(
    ready: Desk,  # noqa: F811
) -> None:
    session, data = ready.at("2022-03-01T09:00"), typed_and_scanned()
    take_in_paper(session, ready.reference, Document("D3", "Porter's note", Kind.EVIDENCE), "note.pdf", data)
    before = ready.case.documents["D3"]
    assert before.notes == ("Without text that can be searched: page 2.",)
    assert recognising.bare(session, before) == (2,)
    assert not spots(session, "library", ready.reference)

    told = list[tuple[int, int]]()
    recognising.record(session, ready.reference, "D3", lambda done, of: told.append((done, of)))

    paper = ready.case.documents["D3"]
    read = words_of(session, paper)
    assert "The first page." in read
    assert " ".join(read.split()).endswith(BY_HAND)
    assert told[-1] == (1, 1)
    assert paper.as_read.notes == (
        "The text of page 2 was recognised by machine, and may hold errors.",
        "Turned so that it can be read: page 2.",
    )
    assert "Text was recognised in it by machine." in in_words(ready.case, ready.case.events[-1])
    assert [spot.paper for spot in spots(session, "library", ready.reference)] == ["D3"]
    assert (paper.paper, paper.text, paper.sha256) == (before.paper, before.text, before.sha256)

    made = bundle(session, ready.reference, Wanted("L15", "R1"))
    assert "door of the library had been open" in words(made.pdf)
    [row] = [row for row in made.receipt.rows if row.title == "Porter's note"]
    assert "The text of page 2 was recognised by machine, and may hold errors." in row.notes

    hidden = ReportingPerson("RP9", "Quillon Ostrander", (), (), anonymous=True)
    act(session, ready.reference, ev.ReportingPersonAdded(**session.stamp(), person=hidden))
    with pytest.raises(Refused, match=r"(?s)Ostrander.*‘Blacken parts of this paper’"):
        bundle(session, ready.reference, Wanted("L15", "R1"))
