"""Makes a scan searchable: a copy with recognised text replaces the original pages, which stay in the file."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from panelsec.actions.papers.case_papers import read_paper
from panelsec.actions.recording import Done, act, ask
from panelsec.actions.session import Session
from panelsec.bundle.incoming import ocr
from panelsec.bundle.incoming.take_in import bare_pages, without_text
from panelsec.bundle.progress import Progress
from panelsec.procedure import events as ev
from panelsec.procedure.people import Document, Recognised

NOT_HERE = (
    "This scan could be made searchable by an extra that is not installed on this computer. Ask whoever set panelsec up "
    "to install it: it is called panelsec[ocr], and needs no network once it is there."
)
WHY = "So that it can be searched and read aloud"
WHY_BACK = "Its pages go as they came in, without the text that was recognised"


def here() -> bool:
    """Whether text can be recognised on this computer."""
    return ocr.installed()


def bare(session: Session, paper: Document) -> tuple[int, ...]:
    """The pages of a paper on which nothing can be searched."""
    texts = _texts(session, paper)
    return bare_pages(texts) if len(texts) == paper.pages else ()  # else no second program could read it


def record(
    session: Session,
    reference: str,
    document: str,
    progress: Progress | None = None,
    override: str | None = None,
) -> Done:
    """It may take a minute a page; what is recorded meanwhile is kept."""
    case = session.case(reference)
    paper = case.documents[document]
    ask(session, reference, _event(session, paper, WHY, override))
    was = _texts(session, paper)
    made = ocr.make_searchable(read_paper(session, case, document), bare(session, paper), progress)
    notes = (
        *(note for note in paper.notes if note not in set(without_text(was))),
        *_notes(made, paper.pages),
        *without_text(made.text.split("\n\f")),
    )
    papers = session.store.papers
    with session.store.act():
        copy = Recognised(papers.put(made.pdf), papers.put(made.text.encode()), notes)
        now = session.case(reference).documents[document]
        return act(session, reference, _event(session, replace(now, recognised=copy), WHY, override))


def go_back(session: Session, reference: str, document: str, override: str | None = None) -> Done:
    """Use the original pages again; their text can be recognised anew."""
    with session.store.act():
        paper = replace(session.case(reference).documents[document], recognised=None)
        return act(session, reference, _event(session, paper, WHY_BACK, override))


def _texts(session: Session, paper: Document) -> Sequence[str]:
    return session.store.papers.read(paper.text).decode().split("\n\f") if paper.text is not None else ()


def _notes(made: ocr.Searchable, pages: int) -> Iterator[str]:
    which = "Its text was" if len(made.pages) == pages else f"The text of page {_listed(made.pages)} was"
    yield f"{which} recognised by machine, and may hold errors."
    if made.turned:
        yield f"Turned so that it can be read: page {_listed(made.turned)}."


def _listed(pages: Sequence[int]) -> str:
    return ", ".join(map(str, pages))


def _event(session: Session, paper: Document, why: str, override: str | None) -> ev.DocumentChanged:
    return ev.DocumentChanged(**session.stamp(), override=override, document=paper, why=why)
