"""What a reader's copy has in the place of one paper or letter: its pages, or a note that it is withheld (2.18, 2.26, 8.7)."""

from dataclasses import dataclass
from hashlib import sha256
from typing import BinaryIO

from panelsec.actions.session import Session
from panelsec.bundle.plan import Paper, Slot, Withheld
from panelsec.errors import Refused
from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.papers.sharing import withheld_why
from panelsec.procedure.people import Document
from panelsec.storage.papers import Papers

PICTURES = "Its pages are pictures of what the original shows."


def slot(session: Session, case: Case, document: Document, reader: str, given: bool) -> Slot:
    if given:
        redacted = document.redacted_for(case.respondent_of(reader))
        pages = redacted.paper if redacted else document.as_read.paper
        assert pages is not None  # noqa: S101 - papers that are there have pages
        title = f"{document.title} (redacted)" if redacted and redacted.blackens else document.title
        notes = (*document.as_read.notes, *((PICTURES,) if redacted and not redacted.blackens else ()))
        read = _Stored(session.store.papers, pages)
        return Paper(title, document.sha256, read, date=document.dated, notes=notes)
    respondent = case.respondent_of(reader) or reader
    cites = withheld_why(case, document, respondent)
    return Withheld(f"Withheld from this copy ({cites})", document.pages)


@dataclass(frozen=True)
class _Stored:
    """A paper in the store; the same wherever it is named, so that its pages are known again in another copy."""

    papers: Papers
    sha256: str

    def __call__(self) -> BinaryIO:
        return self.papers.open(self.sha256)


def _letter(title: str, pdf: bytes) -> Paper:
    return Paper(title, sha256(pdf).hexdigest(), pdf)


def sent_letter(session: Session, case: Case, letter: str, respondent: str) -> Paper:
    """The last letter of a kind to a Respondent, as it was sent."""
    mine = [
        e
        for e in case.all(ev.LetterPrepared)
        if e.letter == letter and case.respondent_of(e.to) == respondent
    ]
    sent = {e.number for e in case.all(ev.LetterSent)}
    gone = [e for e in mine if e.number in sent]
    if not gone:
        what = "decision letter has" if letter == "L18" else "notes of the meeting have"
        raise Refused(
            f"The {what} not gone to {case.respondents[respondent].name}, and must be in these papers. Send first.",
            cites=("8.7",),
        )
    return _letter(gone[-1].title, session.store.papers.read(gone[-1].paper))


def gone(document: Document) -> Withheld:
    """A paper that was numbered in copies already sent, and is no longer read."""
    return Withheld("No longer among the papers", document.pages)
