"""The lists and the search: each case's line, made from its events; all of them can be made anew."""

from collections.abc import Iterator
from datetime import date

from panelsec.actions.session import Session
from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.next_steps import due_rows, stage
from panelsec.procedure.office import Office
from panelsec.storage.projections import Due, Listing


def list_case(session: Session, case: Case, office: Office) -> None:
    """Write a case's line and what it is found by."""
    today = session.now().date()
    lists, last = session.store.projections, session.store.record.head().sequence
    due = due_rows(case, today, office)
    lists.list_case(_line(case, office, today, last), dict(_texts(session, case)))
    lists.list_due(case.reference, [Due(s.due, s.id, s.title, ", ".join(s.cites)) for s in due])


def _line(case: Case, office: Office, today: date, sequence: int) -> Listing:
    where = stage(case)
    ready = due_rows(case, today, office)
    ended = case.events[-1].at.date() if where in ("Closed", "Withdrawn") else None
    return Listing(
        reference=case.reference,
        title=case.opened.title,
        respondents=", ".join(r.name for r in case.respondents.values()),
        stage=where,
        next_due=min((s.due for s in ready if s.due), default=None),
        next_step=ready[0].title if ready else "",
        suspended=case.paused is not None,
        opened=case.opened.at.date(),
        closed=ended,
        updated=sequence,
    )


def _texts(session: Session, case: Case) -> Iterator[tuple[str, str]]:
    """What a case is found by; a protected Reporting Person's name is left out, since a list shows what was found."""
    people = [r.name for r in case.respondents.values()]
    people += [p.name for p in case.reporting_persons.values() if not p.anonymous]
    people += [w.name for w in case.witnesses.values()] + [m.name for m in case.members.values()]
    yield "people", "\n".join(people)
    for paper in case.documents.values():
        yield f"paper {paper.id}", "\n".join((paper.title, _words(session, paper.text)))
    for letter in case.all(ev.LetterPrepared):
        yield f"letter {letter.number}", "\n".join((letter.title, _words(session, letter.text)))


def _words(session: Session, text: int | None) -> str:
    return session.store.papers.read(text).decode() if text is not None else ""


def rebuild_lists(session: Session) -> None:
    """Make every list anew from the events: what comes out equals what was there."""
    with session.store.act():
        office = session.office()
        session.store.projections.wipe()
        for reference in session.store.record.cases():
            list_case(session, session.case(reference), office)
