"""Redacts a paper: a blackened, proven copy replaces the original for those who may read only part of it (2.26)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from panelsec.actions.papers.case_papers import read_paper
from panelsec.actions.recording import Done, act
from panelsec.actions.session import Session
from panelsec.bundle.progress import Progress
from panelsec.bundle.redact import Box, Redacted, redact
from panelsec.errors import Refused
from panelsec.letters.secrecy import names
from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.people import Document, Redaction

MM = 72 / 25.4
Copy = Redacted
"""Blackened, and proven to be."""


@dataclass(frozen=True)
class Blackened:
    """What to blacken in which paper, and for whom: one Respondent, or every reader; `as_pictures`: nothing is blackened, and
    the pages become images."""

    document: str
    terms: tuple[str, ...] = ()
    boxes: tuple[Box, ...] = ()
    respondent: str | None = None
    as_pictures: bool = False


def look(session: Session, case: Case, wanted: Blackened, progress: Progress | None = None) -> Copy:
    """A preview of the copy; nothing is kept. Refused if there is nothing to blacken, or a term is nowhere in the paper."""
    if not wanted.terms and not wanted.boxes and not wanted.as_pictures:
        raise Refused("Write the words to be blackened, or draw a box on the page.")
    paper = case.documents[wanted.document]
    whole = with_earlier(paper, wanted)
    made = _made(session, case, whole, progress)
    _refuse_missed(made, whole, paper)
    return made


def with_earlier(paper: Document, wanted: Blackened) -> Blackened:
    """Adds what is already blackened for that reader or for everybody, so that nothing becomes readable again."""
    earlier = [r for r in paper.redactions if r.respondent in (None, wanted.respondent)]
    terms = [*(term for r in earlier for term in r.terms), *wanted.terms]
    boxes = [*(_box(each) for r in earlier for each in r.boxes), *wanted.boxes]
    return replace(wanted, terms=tuple(dict.fromkeys(terms)), boxes=tuple(dict.fromkeys(boxes)))


def _box(kept: Sequence[int]) -> Box:
    page, left, bottom, right, top = kept
    return Box(page, (left / 10, bottom / 10, right / 10, top / 10))


def _made(session: Session, case: Case, wanted: Blackened, progress: Progress | None) -> Copy:
    return redact(read_paper(session, case, wanted.document), wanted.terms, wanted.boxes, progress)


def _refuse_missed(made: Redacted, wanted: Blackened, paper: Document) -> None:
    outside = [str(box.page) for box in wanted.boxes if not 1 <= box.page <= paper.pages]
    if outside:
        raise Refused(f"There is no page {outside[0]}: the paper has {paper.pages}.")
    if made.missed:
        said = " or ".join(f"‘{term}’" for term in made.missed)
        wordless = (
            " Pages that are pictures without words were not looked through: draw boxes on them."
            if made.wordless
            else ""
        )
        raise Refused(
            f"{said} stands nowhere in this paper. Write it as it stands there, or leave it out.{wordless}"
        )


def record(
    session: Session,
    reference: str,
    wanted: Blackened,
    why: str,
    progress: Progress | None = None,
    override: str | None = None,
    looked_at: Copy | None = None,
) -> Done:
    """Keep the copy, which from now on stands in the papers of its readers; the original stays in the file.

    What is blackened for every reader is blackened in copies for one as well. `looked_at`: the result of `look`, so that it is
    not made twice.
    """
    with session.store.act():
        case = session.case(reference)
        paper = case.documents[wanted.document]
        refuse_telling_title(paper, wanted.terms)
        made = looked_at or look(session, case, wanted, progress)
        changed = paper.with_redaction(_kept(session, with_earlier(paper, wanted), made))
        if wanted.respondent is None:
            for own in (r for r in paper.redactions if r.respondent is not None):
                theirs = with_earlier(changed, replace(wanted, respondent=own.respondent))
                copy = _made(session, case, theirs, progress)
                changed = changed.with_redaction(_kept(session, theirs, copy))
        return act(session, reference, _event(session, changed, why, override))


def refuse_telling_title(paper: Document, terms: Iterable[str]) -> None:
    """Refuses a title that contains a blackened term: titles are in the index of every copy."""
    for term in terms:
        if names(paper.title, term):
            raise Refused(
                f"The title of {called(paper)} has ‘{term}’ in it, which is not for every reader of it. Give the paper "
                "another title first: choose it in the list of papers, then ‘Correct this paper’.",
                gate="G09",
                cites=("2.26",),
            )


def called(paper: Document) -> str:
    return f"{paper.id}, ‘{paper.title}’"


def _kept(session: Session, wanted: Blackened, made: Copy) -> Redaction:
    papers = session.store.papers
    return Redaction(
        papers.put(made.pdf),
        papers.put(made.text.encode()),
        wanted.terms,
        tuple((box.page, *(round(10 * side) for side in box.rect)) for box in wanted.boxes),
        wanted.respondent,
    )


def lift(
    session: Session,
    reference: str,
    document: str,
    respondent: str | None,
    why: str,
    override: str | None = None,
) -> Done:
    """Use the original in the papers again."""
    paper = session.case(reference).documents[document]
    left = tuple(r for r in paper.redactions if r.respondent != respondent)
    return act(session, reference, _event(session, replace(paper, redactions=left), why, override))


def _event(session: Session, paper: Document, why: str, override: str | None) -> ev.DocumentChanged:
    return ev.DocumentChanged(**session.stamp(), override=override, document=paper, why=why)


def read_box(text: str, heights: Sequence[float]) -> Box:
    """A box as typed: the page, and in mm from its top left corner the left, the top, the right and the bottom.

    `heights` of the pages, in points. ValueError where it is none.
    """
    page, left, top, right, bottom = (float(each) for each in text.replace(":", ",").split(","))
    if not (page.is_integer() and 1 <= page <= len(heights) and left < right and top < bottom):
        raise ValueError(text)
    height = heights[int(page) - 1]
    return Box(int(page), (left * MM, height - bottom * MM, right * MM, height - top * MM))
