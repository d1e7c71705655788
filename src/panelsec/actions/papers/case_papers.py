"""Papers of a case: taken in, received, read again."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from hashlib import sha256

from panelsec.actions.recording import Done, act
from panelsec.actions.session import Session
from panelsec.bundle.incoming.reading import made_apart
from panelsec.bundle.incoming.take_in import TakenIn, TextPage, take_in
from panelsec.letters.page import About
from panelsec.letters.text_pages import text_pages
from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.people import Document, Redaction

PDF = "application/pdf"


def look_at(
    session: Session,
    name: str,
    data: bytes,
    password: str | None = None,
    raise_if_cancelled: Callable[[], object] = lambda: None,
) -> TakenIn:
    """Inspect a file as it would be taken in; nothing is stored. What `raise_if_cancelled` raises stops it."""
    return take_in(name, data, _page_maker(session, raise_if_cancelled), password, raise_if_cancelled)


def take_in_paper(
    session: Session,
    reference: str,
    document: Document,
    name: str,
    data: bytes,
    *,
    password: str | None = None,
    override: str | None = None,
) -> Done:
    """Take a file into the case: its pages and its words are stored, the file's SHA-256 is recorded (bundle point 7)."""
    taken = look_at(session, name, data, password)
    with session.store.act():
        kept = stored(session, document, data, taken)
        added = ev.DocumentAdded(**session.stamp(), override=override, document=kept)
        return act(session, reference, added)


def stored(session: Session, document: Document, data: bytes, taken: TakenIn) -> Document:
    """The document with its pages and words in the store."""
    return replace(
        document,
        paper=session.store.papers.put(taken.pdf),
        text=session.store.papers.put(taken.text.encode()),
        pages=taken.pages,
        sha256=sha256(data).hexdigest(),
        notes=taken.notes,
    )


def next_number(case: Case) -> str:
    """The id of the next paper: D1, D2, ..."""
    return f"D{len(case.documents) + 1}"


def read_paper(session: Session, case: Case, document: str) -> bytes:
    """The PDF of a paper, with recognised text if it has any."""
    paper = case.documents[document].as_read.paper
    return session.store.papers.read(paper) if paper is not None else b""


def words_of(session: Session, document: Document, redacted: Redaction | None = None) -> str:
    """The words of a paper, or of a redacted copy of it, as far as it has any."""
    text = redacted.text if redacted else document.as_read.text
    return session.store.papers.read(text).decode() if text is not None else ""


def text_paper(title: str, text: str, office: str, dated: date) -> bytes:
    """Plain text as the pages of a paper, under its title if it has one; the bundle numbers them."""
    return text_pages(title, text, _about(title, office, dated))


def _about(title: str, office: str, dated: date) -> About:
    return About(title=title, subject="Text", dated=dated, office=office, heads_letter=False, numbered=False)


def _page_maker(session: Session, raise_if_cancelled: Callable[[], object]) -> TextPage:
    about = _about("", session.office().settings.office_name, session.now().date())
    return lambda text: made_apart(text_pages, "", text, about, raise_if_cancelled=raise_if_cancelled)
