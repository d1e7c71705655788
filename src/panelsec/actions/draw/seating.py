"""How a Committee's seats stand: who can be drawn for each, who cannot and why, and what has been drawn."""

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from panelsec.actions import saving
from panelsec.actions.draw.drawing import pools
from panelsec.actions.draw.lots import Lot, goes_on_in, lots, waiting
from panelsec.actions.draw.proof import proof
from panelsec.actions.session import Session
from panelsec.errors import Unavailable
from panelsec.lot.commitment import Mode
from panelsec.lot.commitment import read as read_commitment
from panelsec.lot.dead_end import look_ahead
from panelsec.lot.disclosures import read as read_disclosures
from panelsec.lot.record import SOLE as SOLE_ON_RECORD
from panelsec.lot.record import Record
from panelsec.lot.replay import Act, Event, Kind
from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.committee import Committee
from panelsec.procedure.editions.edition import Seat
from panelsec.procedure.eligibility import Candidate, panel
from panelsec.procedure.gates import objections
from panelsec.procedure.next_steps import next_steps
from panelsec.procedure.objections import Objection
from panelsec.procedure.office import Office
from panelsec.procedure.people import Member
from panelsec.procedure.seats import sole_eligible

IN_WORDS = {
    Kind.SEATED: "Has another seat",
    Kind.LATE_OUT: "No longer eligible",
    Kind.DECLINED: "Declined",
    Kind.UNABLE: "Unable to sit",
    Kind.NO_REPLY: "Did not reply",
}
NOT_REACHED = "Not reached"
SOLE = "The only one eligible"


@dataclass(frozen=True)
class SeatView:
    """A seat with the whole of its panel, in or out; empty for a Proctor's seat."""

    seat: Seat
    holder: Member | None
    candidates: tuple[Candidate, ...]
    drawn_before: bool
    sole: bool = False
    """Whoever holds it, or could be given it now, is alone on its list: no lot is possible."""

    @property
    def eligible(self) -> tuple[Candidate, ...]:
        return tuple(c for c in self.candidates if c.eligible)

    @property
    def out(self) -> tuple[Candidate, ...]:
        return tuple(c for c in self.candidates if not c.eligible)

    @property
    def by_ticket(self) -> bool:
        """Somebody can be drawn for it: at least two are eligible, or the next of a list is."""
        return bool(self.eligible) and not self.sole


@dataclass(frozen=True)
class Seating:
    """All that is known before a lot is drawn."""

    case: Case
    committee: Committee
    seats: tuple[SeatView, ...]
    against: tuple[Objection, ...]
    """What the procedure has against drawing now: hard ones first."""
    ahead: tuple[str, ...]
    """Seats that may or must stay empty, and those with one person, said before anything is drawn."""
    sealed: Lot | None
    """A lot that waits for the witness's dice."""

    @property
    def empty(self) -> tuple[SeatView, ...]:
        """The seats that a lot would fill."""
        return tuple(v for v in self.seats if v.seat.by_lot and v.holder is None)


def committees_in_hand(session: Session, reference: str) -> tuple[str, ...]:
    """A case's Committees by name, met or still to be convened, in the procedure's order."""
    case, office = session.case(reference), session.office()
    steps = next_steps(case, session.now().date(), office)
    named = [s.committee for s in steps if s.committee]
    found = dict.fromkeys((*(n for n, c in case.committees.items() if c.meetings), *named))
    return tuple(found) or ("DC1",)


def seating(session: Session, reference: str, committee: str) -> Seating:
    case, office, now = session.case(reference), session.office(), session.now()
    body = case.committee(committee)
    candidates = pools(case, office, committee, now)
    for seat in body.seats:
        if not seat.by_lot:
            candidates[seat] = panel(case, body, seat, office.members, now.date())
    before = {s.seat for e in case.all(ev.Drawn) if e.committee == committee for s in e.results}
    views = tuple(
        SeatView(
            s,
            body.members.get(s.name),
            candidates[s],
            s.name in before,
            _sole(session, case, office, body, s, candidates[s]),
        )
        for s in body.seats
    )
    proposed = ev.Drawn(at=now, by=session.by, committee=committee)
    against = sorted(objections(case, proposed, office), key=lambda o: o.rank)
    found = Seating(case, body, views, tuple(against), (), waiting(case, committee))
    ahead = look_ahead(
        {v.seat.title: {c.member.id for c in v.eligible} for v in found.empty if _by_new_lot(v)}
    ).sentences
    return Seating(case, body, views, tuple(against), ahead, found.sealed)


def _sole(
    session: Session,
    case: Case,
    office: Office,
    committee: Committee,
    seat: Seat,
    candidates: tuple[Candidate, ...],
) -> bool:
    if not seat.by_lot or committee.members.get(seat.name) is not None:
        return sole_eligible(case, committee.name, seat.name)
    if committee.meeting is None:  # who is available hangs on its day (7.1, 8.4)
        return False
    one = sum(c.eligible for c in candidates) == 1
    return one and goes_on_in(case, office, committee.name, seat, session) is None


def _by_new_lot(view: SeatView) -> bool:
    """A seat whose list goes on is not drawn anew, unless nobody of it is left."""
    return not view.drawn_before or not view.eligible


# ---- what a lot has said


@dataclass(frozen=True)
class Ticket:
    """One place of a list; `name` only of somebody who was drawn from it."""

    place: int
    person: str
    number: str
    became: str
    name: str = ""

    @property
    def drawn_for(self) -> bool:
        """Not for a seat that the only one eligible was given: no lot was possible."""
        return self.became != SOLE


@dataclass(frozen=True)
class LotView:
    """A lot as it may be shown: tickets in order under pseudonyms, by the seat's title."""

    number: int
    committee: str
    commitment: str
    mode: Mode
    witness: str | None
    tickets: Mapping[str, tuple[Ticket, ...]]
    ended: bool

    def left(self, title: str) -> int:
        """How many of a seat's list have not been reached and are named nowhere in this lot."""
        named = {t.person for tickets in self.tickets.values() for t in tickets if t.name}
        return sum(t.became == NOT_REACHED and t.person not in named for t in self.tickets[title])


def told_lots(session: Session, reference: str, committee: str) -> tuple[LotView, ...]:
    """A Committee's open lots, earliest first."""
    case = session.case(reference)
    names = {m.id: m.name for m in session.office().members} | {m.id: m.name for m in case.members.values()}
    seats = {s.lot_role: s.title for s in case.committee(committee).seats}
    mine = (x for x in lots(case).values() if x.committee == committee and x.record)
    return tuple(_told(lot, lot.record, names, seats) for lot in mine if lot.record)


def commitment_of(lot: Lot) -> str:
    """All 64 digits, which the witness receives before the dice are thrown."""
    return sha256(lot.sealed.commitment).hexdigest()


def _told(lot: Lot, record: Record, names: Mapping[str, str], seats: Mapping[str, str]) -> LotView:
    committed = read_commitment(lot.sealed.commitment)
    numbers = {d.person: d.register_number for d in read_disclosures(lot.sealed.disclosures)}
    drawn = {e.person for e in record.events if e.act is Act.ASSIGN}
    tickets = {}
    for role, order in record.draw.order.items():
        last = {e.person: e for e in record.events if e.role == role}
        tickets[seats[role]] = tuple(
            Ticket(
                place,
                person,
                record.draw.ticket(role, person),
                _became(last.get(person)),
                names.get(numbers[person], "") if person in drawn and person in last else "",
            )
            for place, person in enumerate(order, 1)
        )
    return LotView(
        lot.number,
        lot.committee,
        commitment_of(lot),
        committed.mode,
        committed.witness,
        tickets,
        record.ended is not None,
    )


def _became(event: Event | None) -> str:
    if event is None:
        return NOT_REACHED
    if event.act is Act.ASSIGN:
        return SOLE if event.detail == SOLE_ON_RECORD else "Drawn"
    return IN_WORDS[event.kind] if event.kind else "Passed over"


# ---- the files


def save_lot(session: Session, reference: str, number: int, folder: Path) -> Path:
    """Save a lot, as far as it may leave the office, in a new folder inside `folder`, for anybody to verify."""
    case = session.case(reference)
    files = proof(session, case, lots(case)[number])
    place = folder / f"lot-{_safe(reference)}-{number}"
    try:
        place.mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        raise Unavailable(
            f"The lot could not be written in {folder}: {error.strerror}. Choose another folder."
        ) from error
    try:
        saving.save("The lot", {place / name: data for name, data in files.items()})
    except Unavailable:
        with suppress(OSError):  # an older one is in it
            place.rmdir()
        raise
    return place


def _safe(reference: str) -> str:
    return "".join(_letters(reference))


def _letters(reference: str) -> Iterator[str]:
    for c in reference:
        yield c if c.isalnum() or c in "-_" else "-"
