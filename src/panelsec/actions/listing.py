"""The lists and the search: each case's line, made from its events; all of them can be made anew, and held against the record.

A line that is kept says how a case stood on the day of its latest act, and, where only time was left to run, how it stands once
it is closed. Of a case that is open the line of today is worked out as it is asked for.
"""

from collections.abc import Iterable, Iterator
from datetime import date

from panelsec.actions.session import Session
from panelsec.errors import Unavailable
from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.next_steps import closed_on, due_rows, next_step, stands
from panelsec.procedure.office import Office
from panelsec.storage.bodies import event
from panelsec.storage.checking import Report, unheard
from panelsec.storage.projections import Due, Listing, Words
from panelsec.storage.store import Store

_TOO_LITTLE = (LookupError, ValueError, AttributeError, Unavailable)
"""What comes of reading a case of which words or pages are lost."""


def list_case(store: Store, case: Case, office: Office) -> None:
    """Write a case's line, what is due and what it is found by, as it stood on the day of its latest act."""
    store.projections.list_case(*_listed(store, case, office))


def _listed(
    store: Store, case: Case, office: Office
) -> tuple[Listing, dict[str, str | Words], tuple[Due, ...]]:
    latest, last = case.events[-1], store.record.head_of(case.reference)
    day = latest.recorded or latest.at.date()
    due = due_rows(case, day, office)
    closed = closed_on(case, office)
    return (
        _line(case, max(day, closed) if closed else day, office, last.sequence if last else 0),
        dict(_texts(store, case)),
        tuple(Due(s.due, s.id, s.title, ", ".join(s.cites)) for s in due),
    )


def open_lines(session: Session) -> list[Listing]:
    """The lines of the cases that are open today, as they stand today."""
    return as_of_today(session, session.store.projections.open_cases(session.now().date()))


def as_of_today(session: Session, kept: Iterable[Listing]) -> list[Listing]:
    """Lines with those of open cases worked out for today; one that cannot be read stands as it is kept."""
    office, today = session.office(), session.now().date()
    return [
        line if line.closed and line.closed <= today else _today(session, office, today, line)
        for line in kept
    ]


def _today(session: Session, office: Office, today: date, kept: Listing) -> Listing:
    """Once for each day and office: a search asks for all of them at every key."""
    try:
        case = _case_of(session, kept)
        known = case.worked_out.get(_today)
        if known is None or known[0] is not office or known[1] != today:
            known = case.worked_out[_today] = office, today, _line(case, today, office, kept.updated)
        line: Listing = known[2]
        return line
    except _TOO_LITTLE:
        return kept


def _case_of(session: Session, kept: Listing) -> Case:
    """As it was read before, where its line is of the same act: to ask the record for each costs most of a search."""
    head, case = session.known.get(kept.reference, (None, None))
    if head is not None and head.sequence == kept.updated and isinstance(case, Case):
        return case
    return session.case(kept.reference)


def _line(case: Case, day: date, office: Office, sequence: int) -> Listing:
    step, by = next_step(case, day, office)
    closed = closed_on(case, office)
    return Listing(
        reference=case.reference,
        title=case.opened.title,
        respondents=", ".join(r.name for r in case.respondents.values()),
        stage=stands(case, day, office),
        next_due=by,
        next_step=step.title if step else "",
        suspended=case.paused is not None,
        opened=case.opened.at.date(),
        closed=closed if closed and closed <= day else None,
        updated=sequence,
    )


def _texts(store: Store, case: Case) -> Iterator[tuple[str, str | Words]]:
    """What a case is found by; not by a protected Reporting Person's name, since a list shows what was found (4.1)."""
    people = [r.name for r in case.respondents.values()]
    people += [p.name for p in case.reporting_persons.values() if not p.anonymous]
    people += [w.name for w in case.witnesses.values()] + [m.name for m in case.members.values()]
    yield "people", "\n".join(people)
    for paper in case.documents.values():
        yield f"title of {paper.id}", paper.title
        if (text := paper.as_read.text) is not None:
            yield f"paper {paper.id}", _words(store, text)
    hidden = {p.id for p in case.protected}
    for letter in case.all(ev.LetterPrepared):
        if letter.text is not None and letter.to not in hidden:
            yield f"letter {letter.number}", _words(store, letter.text)


def _words(store: Store, text: str) -> Words:
    return Words(text, lambda: store.papers.read(text).decode())


def rebuild_lists(store: Store) -> tuple[str, ...]:
    """Make every list anew from the events; what comes out equals what was there. Gives the cases of which too much is lost
    to list them."""
    lost = []
    with store.act():
        store.projections.wipe()
        for reference, office in _offices(store):
            try:
                with store.act():
                    list_case(store, _case(store, reference), office)
            except _TOO_LITTLE:
                lost.append(reference)
    return tuple(lost)


def differing(store: Store, report: Report = unheard) -> Iterator[str]:
    """What the lists say otherwise than the record, a sentence a case; reads every event and every text."""
    of, lists = len(store.record.cases()), store.projections
    for at, (reference, office) in enumerate(_offices(store)):
        report(at, of, "Every list")
        try:
            listed = _listed(store, _case(store, reference), office)
            differ = lists.differing(*listed)
        except _TOO_LITTLE:  # its record doesn't hold, or a page is lost: that is told as such
            continue
        if differ:
            yield f"Of the case {reference} {' and '.join(differ)} is not as the record has it."
    for reference in sorted(lists.references() - set(store.record.cases())):
        yield f"The lists have a case {reference or 'without a reference'}, and the record has none."
    if not lists.index_holds():
        yield "The index of the search does not fit the words that are to be found."


def _case(store: Store, reference: str) -> Case:
    """From the record alone, and not as it was last read."""
    return Case(reference, tuple(event(r) for r in store.record.events(reference) if r.body is not None))


def _offices(store: Store) -> Iterator[tuple[str, Office]]:
    """Every case with the office as it was at its latest act, whose days and settings its line was made by."""
    ends = sorted(
        (head.sequence, reference)
        for reference in store.record.cases()
        if (head := store.record.head_of(reference))
    )
    told = iter([r for r in store.record.events(None) if r.body is not None])
    office, ahead = Office(), next(told, None)
    for end, reference in ends:
        while ahead is not None and ahead.sequence < end:
            office, ahead = office.then(event(ahead)), next(told, None)
        yield reference, office
