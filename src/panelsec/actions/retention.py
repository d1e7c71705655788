"""Retention: the cases whose time is up, what erasing one would remove, and the erasing."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date

from panelsec.actions.office import change_settings
from panelsec.actions.papers.named import papers_named
from panelsec.actions.recording import keep_for_office
from panelsec.actions.session import Session
from panelsec.actions.subject_access.masking import holds, names_of
from panelsec.actions.subject_access.people import in_case
from panelsec.errors import Refused
from panelsec.names import surnames
from panelsec.procedure.case import Case
from panelsec.procedure.counting import written
from panelsec.procedure.office import AccessGiven, CaseErased, KeptLonger
from panelsec.procedure.retention import ended, kept_until
from panelsec.storage.bodies import event
from panelsec.storage.folding import folded
from panelsec.storage.record import Recorded

_OF_OFFICE = ("member", "officer")
"""Who is named elsewhere too; what is half typed about them stays."""


@dataclass(frozen=True)
class Kept:
    """A case and how long it is kept; `ended` and `until` are None while it goes on."""

    case: Case
    ended: date | None
    until: date | None
    longer: KeptLonger | None
    due: bool


def kept(session: Session) -> tuple[Kept, ...]:
    """Every case, those whose time is up first, those that go on last. Reads them all."""
    found = (_kept(session, session.case(reference)) for reference in session.store.record.cases())
    return tuple(sorted(found, key=lambda k: (k.until or date.max, k.case.reference)))


def _kept(session: Session, case: Case) -> Kept:
    office, today = session.office(), session.now().date()
    until = kept_until(case, office, today)
    longer = next((k for k in office.kept_longer if k.reference == case.reference), None)
    return Kept(case, ended(case, office, today), until, longer, until is not None and until <= today)


def keep_years(session: Session, years: int) -> None:
    """Set how long cases are kept after they end."""
    change_settings(session, replace(session.office().settings, keep_years=years))


def keep_longer(session: Session, reference: str, until: date, why: str) -> None:
    """Keep a case at least until a day; the reason is in the office's record."""
    if not why.strip():
        raise Refused("Say why the case is kept longer: the person may ask.")
    if until <= session.now().date():
        raise Refused("Choose a day that is still to come.")
    at, by = session.now(), session.by
    keep_for_office(session, KeptLonger(at=at, by=by, reference=reference, until=until, why=why.strip()))


# ---- what would go


@dataclass(frozen=True)
class Going:
    """What would be erased of a case. `shared` papers stay, since another case names them too."""

    reference: str
    title: str
    ended: date
    events: tuple[int, ...]
    papers: tuple[str, ...]
    shared: int
    drafts: tuple[str, ...]
    of_office: tuple[int, ...]
    """Events of the office that tell of this case alone."""


def going(session: Session, references: Collection[str]) -> tuple[Going, ...]:
    """Exactly what `erase` would remove. Refused for a case whose time is not up. Slow: not on the UI thread."""
    chosen = [_kept(session, session.case(reference)) for reference in sorted(references)]
    for each in chosen:
        if not each.due:
            raise Refused(_not_yet(each))
    elsewhere = _named_elsewhere(session, frozenset(references))
    seen: set[str] = set()
    found = []
    for each in chosen:
        one = _going(session, each, elsewhere, seen)
        seen |= set(one.papers)
        found.append(one)
    return tuple(found)


def _not_yet(each: Kept) -> str:
    if each.until is None:
        return f"The case {each.case.reference} goes on. It is kept."
    return f"The case {each.case.reference} is kept until {written(each.until)}."


def _going(session: Session, each: Kept, elsewhere: frozenset[str], seen: Collection[str]) -> Going:
    reference, last = each.case.reference, each.ended
    assert last is not None  # noqa: S101 its time is up
    events = session.store.record.events(reference)
    named = papers_named(session, events)
    people = [names_of(n.name)[0] for n in in_case(each.case, session.office()) if n.kind not in _OF_OFFICE]
    return Going(
        reference=reference,
        title=each.case.opened.title,
        ended=last,
        events=tuple(e.sequence for e in events if e.body is not None),
        papers=tuple(p for p in named if p not in elsewhere and p not in seen),
        shared=sum(p in elsewhere for p in named),
        drafts=tuple(key for key in session.store.drafts.keys() if _is_of(session, key, reference, people)),  # noqa: SIM118 no mapping
        of_office=tuple(e.sequence for e in session.store.record.events(None) if _tells_of(e, reference)),
    )


def _named_elsewhere(session: Session, references: frozenset[str]) -> frozenset[str]:
    others = (e for e in session.store.record.all_events() if e.case not in references)
    return frozenset(papers_named(session, others))


def _is_of(session: Session, draft: str, reference: str, people: Sequence[str]) -> bool:
    """`referral DC-1` and `sheet decision DC-1`: the place and its case; another case may be called `A DC-1`. What is half typed
    on a page of no case goes where it names somebody of this one, or is about one of its letters (`went.DC-1.4.why`)."""
    page = draft.removeprefix("sheet ")
    if " " in page:
        place = page.removesuffix(f" {reference}")
        return place != page and " " not in place
    values = session.store.drafts.get(draft) or {}
    return any(f".{reference}." in name for name in values) or _name_somebody(
        tuple(map(str, values.values())), people
    )


def _name_somebody(typed: Sequence[str], people: Sequence[str]) -> bool:
    """By the whole name or the surname anywhere; or where all that stands in a field is how a name begins."""
    names = {word for person in people for word in (person, *surnames(person))}
    return holds("\n".join(typed), names) or any(_begins(each, person) for each in typed for person in people)


def _begins(typed: str, person: str) -> bool:
    words, parts = folded(typed).split(), folded(person).split()
    return len("".join(words)) > 1 and all(any(part.startswith(word) for part in parts) for word in words)


def _tells_of(recorded: Recorded, reference: str) -> bool:
    if recorded.body is None or recorded.kind not in (KeptLonger.__name__, AccessGiven.__name__):
        return False
    found = event(recorded)
    if isinstance(found, KeptLonger):
        return found.reference == reference
    return isinstance(found, AccessGiven) and set(found.cases) == {reference}


# ---- its going


def erase(session: Session, references: Collection[str]) -> tuple[CaseErased, ...]:
    """Erase cases for good, all in one act, and record that it was done: by reference and number, with no name.

    The chain still verifies. Backups made before hold the cases until they have aged away.
    """
    with session.store.act():
        gone = going(session, references)
        told = tuple(_told(session, each) for each in gone)
        keep_for_office(session, *told)
        _take_away(session, gone)
    for each in gone:
        session.known.pop(each.reference, None)
    session.known.pop("", None)
    session.store.scrub()
    return told


def _told(session: Session, each: Going) -> CaseErased:
    return CaseErased(
        **session.stamp(),
        reference=each.reference,
        events=len(each.events),
        papers=len(each.papers),
        ended=each.ended,
    )


def _take_away(session: Session, gone: Sequence[Going]) -> None:
    store = session.store
    told_by = store.record.head().sequence
    for each in gone:
        store.record.erase([*each.events, *each.of_office], told_by)
        store.papers.erase(each.papers)
        store.projections.drop_case(each.reference)
        for draft in each.drafts:
            store.drafts.drop(draft)
