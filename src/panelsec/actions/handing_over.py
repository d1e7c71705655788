"""Hands a case to another Secretary and takes it back, as one encrypted file with a code of its own (8.1)."""

import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from tempfile import mkdtemp

from panelsec.actions.papers.named import papers_named
from panelsec.actions.recording import Done, act
from panelsec.actions.session import Session
from panelsec.errors import Refused, Unavailable
from panelsec.post.filenames import name_part
from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.counting import written
from panelsec.procedure.custody import OF_ONE_OFFICE, away
from panelsec.procedure.gates import consider, objections
from panelsec.procedure.in_words.sentences import in_words
from panelsec.procedure.objections import answer
from panelsec.sizes import size_in_words
from panelsec.storage import faults
from panelsec.storage.bodies import event as told
from panelsec.storage.checking import Report, faults_of, unheard
from panelsec.storage.driver import needing
from panelsec.storage.excerpt import excerpt, no_excerpt, unpack
from panelsec.storage.keychain import MemoryKeychain
from panelsec.storage.record import Entry, Recorded
from panelsec.storage.store import Store

SUFFIX = ".panelsec-case"
_WITHHELD = tuple(kind.__name__ for kind in OF_ONE_OFFICE)
_COMING = " coming in "
AROUND = 2_000_000  # bytes: what a file holds beside the papers; it is packed from a copy
_NAMED = 5  # acts that a refusal tells in words


# ---- out


def file_name(reference: str) -> str:
    """The proposed file name for a case."""
    return f"{name_part(reference)}{SUFFIX}"


def hand_over(
    session: Session, reference: str, to: str, why: str, target: Path, override: str | None = None
) -> str:
    """Record that the case goes to somebody, and write its file; returns the code that opens it, to be told by telephone.

    If the file cannot be written the case is away all the same: call `write` again, or `take_back`. Slow: not on the UI
    thread.
    """
    send_away(session, reference, to, why, override)
    return write(session, reference, target)


def send_away(session: Session, reference: str, to: str, why: str, override: str | None = None) -> Done:
    """Record that the case goes to somebody; its file is written afterwards."""
    opened = session.case(reference).opened.at.date()
    closed = tuple(day for day in session.office().settings.closures if day >= opened)
    gone = ev.HandedOver(**session.stamp(), to=to.strip(), why=why, closures=closed, override=override)
    return act(session, reference, gone)


def write(session: Session, reference: str, target: Path, report: Report = unheard) -> str:
    """The file of a case that was handed over, with a code of its own. It holds the case and the papers that it names,
    and nothing of the office or of another case; notes stay here, and stand in it as digests alone. Unavailable where
    it can't be written; what `report` raises ends it."""
    if away(session.case(reference)) is None:
        raise Refused(f"The case {reference} is here. Hand it over first.", cites=("8.1",))
    events = [e for e in session.store.record.events(reference) if e.kind not in _WITHHELD]
    papers = papers_named(session, events)
    try:
        return excerpt(session.store, reference, papers, _WITHHELD, target, report)
    except (faults.StoreFull, faults.StoreReadOnly) as fault:
        full = isinstance(fault, faults.StoreFull)
        size = sum(map(session.store.papers.size, papers))
        needs = f"There is no room (it needs about {size_in_words(2 * size + AROUND)}) for the file"
        wrong = needs if full else "The file can’t be written"
        raise Unavailable(
            f"{wrong} in {target.parent}. The case is handed over in the record all the same: choose another folder or "
            "another disk, and write its file again."
        ) from fault


def take_back(session: Session, reference: str, why: str) -> Done:
    """Continue with a case whose file will not come back; nothing done elsewhere is accepted any more."""
    return act(session, reference, ev.TakenBack(**session.stamp(), why=why))


# ---- in


@dataclass(frozen=True)
class Incoming:
    """The content of a file, read and verified, with nothing accepted yet."""

    case: Case
    handed: ev.HandedOver
    head: str
    papers: int
    new: tuple[str, ...]
    """What is not here yet, in words."""
    back: bool


def look(session: Session, file: Path, code: str, report: Report = unheard) -> Incoming:
    """Read a file that came. Refused if it cannot be accepted, Unavailable if it cannot be read. Slow: not on the UI thread."""
    with _opened(session, file, code, report) as source:
        came = _read(source)
        new = _new(session, came)
        case = _case(came)
        back = len(new) < len(came)
        _ask(session, case, back=back)
        return Incoming(
            case=case,
            handed=_handed(case),
            head=str(source.record.head()),
            papers=len(source.papers.all()),
            new=tuple(in_words(case, told(e)) for e in new),
            back=back,
        )


def take_in(
    session: Session, file: Path, code: str, override: str | None = None, report: Report = unheard
) -> Done:
    """Accept a file: its papers, its events as recorded there, and that they came, in one act."""
    with _opened(session, file, code, report) as source:
        came, papers = _read(source), source.papers.all()
        case, head = _case(came), str(source.record.head())
        handed, new = _handed(case), _new(session, came)
        back = len(new) < len(came)
        taken = ev.TakenIn(**session.stamp(), source=handed.by, head=head, back=back, override=override)
        consider(case, taken, session.office())  # before a paper of it is here
        with needing(2 * sum(map(source.papers.size, papers))), session.store.act():
            for at, paper in enumerate(papers):
                told = partial(report, at, len(papers), "Papers")
                told()
                with session.store.cancellable(told), source.papers.open(paper) as stream:
                    session.store.papers.put(stream)
            reference = came[0].case or ""
            session.store.record.append(reference, [Entry(e.at, e.by, e.kind, e.body or {}) for e in new])
            return act(session, reference, taken)


def _ask(session: Session, case: Case, *, back: bool) -> None:
    """Refused where this Secretary had a part in the decision that is appealed from (G15)."""
    proposed = ev.TakenIn(**session.stamp(), source="", head="", back=back)
    refusals = (o for o in objections(case, proposed, session.office()) if o.hard)
    answer(refusals, proposed)


@contextmanager
def _opened(session: Session, file: Path, code: str, report: Report = unheard) -> Iterator[Store]:
    """The store in a file, proven whole; it lies in a private folder beside ours, encrypted, as long as it is read."""
    place = session.store.place
    folder = Path(mkdtemp(prefix=place.name + _COMING, dir=place.parent))
    try:
        with _recovered(unpack(file, folder), code, file) as source:
            wrong = faults_of(source.connection, report=report)
            if wrong:  # what its sender has lost need not be there
                raise faults.StoreDamaged(f"The file {file.name} doesn’t hold: {wrong[0]} Ask for it again.")
            yield source
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def clear_left(place: Path) -> None:
    """Remove what a killed process left beside the store while it read a file; call it before reading one."""
    for each in place.parent.iterdir():
        if each.name.startswith(place.name + _COMING):
            shutil.rmtree(each, ignore_errors=True)


def _recovered(place: Path, code: str, file: Path) -> Store:
    try:
        return Store.recover(place, code, MemoryKeychain(), any_folder=True)
    except faults.WrongCode:
        raise faults.WrongCode(
            "This code belongs to another file. Each file has its own: ask for the one of this file, by telephone."
        ) from None
    except (faults.StoreDamaged, faults.EnvelopeDamaged):
        raise no_excerpt(file) from None
    except faults.StoreNewer:
        raise _newer() from None


def _newer() -> faults.StoreNewer:
    return faults.StoreNewer(
        "The file was written by a later version of the program. Install the current version and take it in then."
    )


def _read(source: Store) -> list[Recorded]:
    """The events of the one case in it, up to that it was handed over."""
    cases = source.record.cases()
    came = source.record.events(cases[0]) if len(cases) == 1 else []
    if not came or came[-1].kind != ev.HandedOver.__name__ or any(e.body is None for e in came):
        raise faults.StoreDamaged("The file holds no case that was handed over. Ask for it again.")
    return came


def _case(came: Sequence[Recorded]) -> Case:
    try:
        return Case(came[0].case or "", tuple(told(e) for e in came))
    except (KeyError, ExceptionGroup):  # a kind of event, or something in one, that is not known here
        raise _newer() from None


def _handed(case: Case) -> ev.HandedOver:
    return case.all(ev.HandedOver)[-1]


def _new(session: Session, came: Sequence[Recorded]) -> Sequence[Recorded]:
    """What of it is not here: all, or what follows what is here. Refused where the two records part."""
    reference = came[0].case or ""
    here = [e for e in session.store.record.events(reference) if e.kind not in _WITHHELD]
    if any(e.body is None for e in here):
        raise Refused(f"The case {reference} was erased here when its time was up. It is not taken in again.")
    same = next((n for n, pair in enumerate(zip(here, came, strict=False)) if _differ(*pair)), None)
    if same == 0:
        raise Refused(_another(reference, came[0], here[0]), cites=("8.1",))
    if same is not None:
        raise Refused(_parted(_case(came), came[same:], here[same]), cites=("8.1",))
    if len(came) <= len(here):
        raise Refused(
            f"All that this file holds of {reference} is here already. Nothing was taken in.", cites=("8.1",)
        )
    return came[len(here) :]


def _differ(mine: Recorded, its: Recorded) -> bool:
    return (mine.at, mine.by, mine.kind, mine.body) != (its.at, its.by, its.kind, its.body)


def _another(reference: str, its: Recorded, ours: Recorded) -> str:
    return (
        f"Another case {reference} is here already: it was opened on {written(ours.at.date())} by {ours.by}, the one in the "
        f"file on {written(its.at.date())} by {its.by}. A reference stands on letters, lots and the record, so neither case "
        "is given another. Take the file in at an office of its own: lock this one, at the door make a new office "
        "beside it, enter your name and the panels there, and take the file in. From there the case goes back as it came, "
        "under its own reference."
    )


def _parted(case: Case, beyond: Sequence[Recorded], ours: Recorded) -> str:
    words = [in_words(case, told(e)) for e in beyond]
    more = f" And {len(words) - _NAMED} more." if len(words) > _NAMED else ""
    what = "was taken back" if ours.kind == ev.TakenBack.__name__ else "went on"
    return (
        f"The case {what} here on {written(ours.at.date())}, so this file can’t be taken in. What it has beyond what both "
        f"hold: {' '.join(words[:_NAMED])}{more} Record here by hand what is to stand; "
        "or take the file in at an office that has nothing of this case beyond what both hold, and go on with it there."
    )
