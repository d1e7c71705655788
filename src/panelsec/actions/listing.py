"""The lists and the search: each case's line, made from its events; all of them can be made anew."""

from collections.abc import Iterator
from datetime import date

from panelsec.actions.session import Session
from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.next_steps import due_rows, next_step
from panelsec.procedure.office import Office
from panelsec.procedure.stages import over, stage
from panelsec.procedure.steps import Step
from panelsec.storage.projections import Due, Listing, Words


def list_case(session: Session, case: Case, office: Office) -> None:
    """Write a case's line and what it is found by."""
    lists, last = session.store.projections, session.store.record.head_of(case.reference)
    due = due_rows(case, session.now().date(), office)
    line = _line(case, next_step(case, session.now().date(), office), last.sequence if last else 0)
    lists.list_case(line, dict(_texts(session, case)))
    lists.list_due(case.reference, [Due(s.due, s.id, s.title, ", ".join(s.cites)) for s in due])


def _line(case: Case, following: tuple[Step | None, date | None], sequence: int) -> Listing:
    where, (step, by) = stage(case), following
    ended = case.events[-1].at.date() if over(case) else None
    return Listing(
        reference=case.reference,
        title=case.opened.title,
        respondents=", ".join(r.name for r in case.respondents.values()),
        stage=where,
        next_due=by,
        next_step=step.title if step else "",
        suspended=case.paused is not None,
        opened=case.opened.at.date(),
        closed=ended,
        updated=sequence,
    )


def _texts(session: Session, case: Case) -> Iterator[tuple[str, str | Words]]:
    """What a case is found by; not by a protected Reporting Person's name, since a list shows what was found (4.1)."""
    people = [r.name for r in case.respondents.values()]
    people += [p.name for p in case.reporting_persons.values() if not p.anonymous]
    people += [w.name for w in case.witnesses.values()] + [m.name for m in case.members.values()]
    yield "people", "\n".join(people)
    for paper in case.documents.values():
        yield f"title of {paper.id}", paper.title
        if (text := paper.as_read.text) is not None:
            yield f"paper {paper.id}", _words(session, text)
    hidden = {p.id for p in case.protected}
    for letter in case.all(ev.LetterPrepared):
        if letter.text is not None and letter.to not in hidden:
            yield f"letter {letter.number}", _words(session, letter.text)


def _words(session: Session, text: str) -> Words:
    return Words(text, lambda: session.store.papers.read(text).decode())


def rebuild_lists(session: Session) -> None:
    """Make every list anew from the events: what comes out equals what was there."""
    with session.store.act():
        office = session.office()
        session.store.projections.wipe()
        for reference in session.store.record.cases():
            list_case(session, session.case(reference), office)
