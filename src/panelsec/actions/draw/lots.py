"""The LOT1 records of a case: sealed, opened and continued, and what of them may leave the office."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from hashlib import sha256

from panelsec.actions.session import Session
from panelsec.errors import Refused
from panelsec.local_time import LONDON
from panelsec.lot import entropy
from panelsec.lot.commitment import Draft, Entry, Mode, Sealed, seal
from panelsec.lot.disclosures import in_the_lot, newly_eligible, open_lines
from panelsec.lot.record import Record
from panelsec.lot.verify import ALL_DISCLOSURES, COMMITMENT, DISCLOSURES, ENTROPY, RECORD
from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.counting import written
from panelsec.procedure.editions.edition import Seat
from panelsec.procedure.eligibility import Candidate, Code, panel
from panelsec.procedure.office import Office
from panelsec.procedure.people import Member

PSEUDONYM = "ANON-"
"""What pseudonyms begin with, so that nobody takes one for a number of the register."""

SOURCES = {
    Mode.SOLO: "none: the secret alone, from the randomness of this computer",
    Mode.TWO_PARTY: "20 throws of one ten-sided die by the witness, in order, digits 0 to 9",
}


@dataclass(frozen=True)
class Lot:
    """A LOT1 record as it now stands, with the Committee and the seats that it was for."""

    number: int
    committee: str
    seats: tuple[str, ...]
    sealed: Sealed
    record: Record | None

    def event(self, session: Session) -> ev.LotSealed:
        return ev.LotSealed(
            **session.stamp(),
            number=self.number,
            committee=self.committee,
            seats=self.seats,
            commitment=self.sealed.commitment.decode(),
            secret=self.sealed.secret.hex(),
            disclosures=self.sealed.disclosures.decode(),
            entropy=self.record.entropy.decode() if self.record else "",
            record=self.record.text.decode() if self.record else "",
        )

    def sole(self, seat: Seat) -> bool:
        """Whether a seat's list has only one person: then no lot was possible, and the certificate says so."""
        return self.record is not None and len(self.record.draw.order[seat.lot_role]) == 1

    def files(self) -> dict[str, bytes]:
        """By name, as `verify` and `verify-lot` read them; private ones stay in the office."""
        found = {COMMITMENT: self.sealed.commitment, ALL_DISCLOSURES: self.sealed.disclosures}
        if self.record is not None:
            opened = open_lines(self.sealed.disclosures, self.record.seated.items())
            found |= {ENTROPY: self.record.entropy, RECORD: self.record.text, DISCLOSURES: opened}
        return found


def lots(case: Case) -> dict[int, Lot]:
    """Every LOT1 record of a case, by number, as it now stands."""
    return {e.number: _lot(e) for e in case.all(ev.LotSealed)}


def _lot(event: ev.LotSealed) -> Lot:
    sealed = Sealed(event.commitment.encode(), bytes.fromhex(event.secret), event.disclosures.encode())
    opened = (
        Record(sealed.commitment, event.entropy.encode(), event.record.encode()) if event.record else None
    )
    return Lot(event.number, event.committee, event.seats, sealed, opened)


def waiting(case: Case, committee: str) -> Lot | None:
    """A lot that is sealed and waits for the witness's throws."""
    return next(
        (x for x in reversed(lots(case).values()) if x.committee == committee and x.record is None), None
    )


def goes_on_in(case: Case, office: Office, committee: str, seat: Seat, session: Session) -> Lot | None:
    """The list with which a seat continues; None if it needs a new lot."""
    old = [x for x in lots(case).values() if x.committee == committee and seat.name in x.seats and x.record]
    if not old or old[-1].record is None or old[-1].record.ended:
        return None
    lot, record = old[-1], old[-1].record
    eligible = _eligible(case, office, committee, seat, session)
    pseudonyms = in_the_lot(lot.sealed.disclosures, seat.lot_role)
    spent = any(pseudonyms.get(m.id) in record.out for m in eligible)
    new = newly_eligible(lot.sealed.disclosures, seat.lot_role, [m.id for m in eligible])
    return None if new or spent else lot


def _eligible(case: Case, office: Office, committee: str, seat: Seat, session: Session) -> list[Member]:
    candidates = panel(case, case.committee(committee), seat, office.members, session.now().date())
    return [c.member for c in candidates if c.eligible]


def opened(
    session: Session, case: Case, office: Office, committee: str, seats: list[Seat], throws: Sequence[int]
) -> Lot:
    """A new lot for seats, opened by the witness's throws if it was sealed for them, otherwise by this computer alone."""
    sealed = waiting(case, committee)
    if throws:
        if sealed is None or _pool_moved(session, case, office, sealed, seats):
            raise Refused(
                "The pool has changed since the lot was sealed. Seal it anew, and throw again.",
                cites=("7.1",),
            )
        received = aware(session.now())
        opened = entropy.reveal(sealed.sealed, entropy.dice(throws), received)
        return replace(sealed, record=Record.start(sealed.sealed.commitment, opened))
    lot = sealed_lot(session, case, office, committee, seats, Mode.SOLO, None)
    opened = entropy.reveal(
        lot.sealed, entropy.NO_PUBLIC_VALUE, entropy.first_second_after(aware(session.now()))
    )
    return replace(lot, record=Record.start(lot.sealed.commitment, opened))


def _pool_moved(session: Session, case: Case, office: Office, sealed: Lot, seats: list[Seat]) -> bool:
    """Whether other seats are empty now, or somebody is eligible who was not when the lot was sealed."""
    if set(sealed.seats) != {s.name for s in seats}:
        return True
    now = {s.lot_role: [m.id for m in _eligible(case, office, sealed.committee, s, session)] for s in seats}
    return any(newly_eligible(sealed.sealed.disclosures, role, ids) for role, ids in now.items())


def sealed_lot(
    session: Session,
    case: Case,
    office: Office,
    committee: str,
    seats: list[Seat],
    mode: Mode,
    witness: str | None,
) -> Lot:
    """A lot for seats in the order of the draw, committed to and not yet open."""
    number = len(lots(case)) + 1
    roles = tuple((s.lot_role, _entries(case, office, committee, s, session)) for s in seats)
    draft = Draft(
        case=case.reference,
        draw=number,
        ledger=session.store.record.head().hash,
        register=sha256(_register(office.members)).hexdigest(),
        rules=f"{case.edition.title}, in force from {written(case.edition.in_force)}, {' and '.join(seats[0].cites)}",
        made=aware(session.now()),
        by=session.by,
        mode=mode,
        source=SOURCES[mode],
        roles=roles,
        witness=witness,
        prefix=PSEUDONYM,
    )
    return Lot(number, committee, tuple(s.name for s in seats), seal(draft, session.token), None)


def _entries(case: Case, office: Office, committee: str, seat: Seat, session: Session) -> tuple[Entry, ...]:
    candidates = panel(case, case.committee(committee), seat, office.members, session.now().date())
    return tuple(_entry(c) for c in candidates)


def _entry(candidate: Candidate) -> Entry:
    if candidate.eligible:
        return Entry(candidate.member.id, True)
    return Entry(candidate.member.id, False, ", ".join(sorted(candidate.codes)))


def _register(members: Iterable[Member]) -> bytes:
    """The register as it was used, a line a member: what a commitment's `register` hashes."""
    rows = sorted(
        (m.id, m.name, ";".join(m.panels), ";".join(m.colleges), ";".join(m.departments)) for m in members
    )
    return "".join("\t".join(r) + "\n" for r in rows).encode()


def take(
    session: Session, lot: Lot, seat: Seat, candidates: tuple[Candidate, ...]
) -> tuple[Lot, Member | None]:
    """Take the next ticket of a seat's list; the seat stays empty if the list is exhausted."""
    record = lot.record
    assert record is not None  # noqa: S101 - a list is only gone on with once it is open
    if seat.lot_role in record.empty:
        return lot, None
    pseudonyms = in_the_lot(lot.sealed.disclosures, seat.lot_role)
    late = {
        pseudonyms[c.member.id]: _late(c) for c in candidates if not c.eligible and c.member.id in pseudonyms
    }
    record = record.assign(seat.lot_role, not_before(record, aware(session.now())), late)
    drawn = record.seated.get(seat.lot_role)
    by_pseudonym = {person: number for number, person in pseudonyms.items()}
    seated = next((c.member for c in candidates if drawn and c.member.id == by_pseudonym[drawn]), None)
    return replace(lot, record=record), seated


def _late(candidate: Candidate) -> str:
    return ", ".join(sorted(candidate.told)) or Code.CONFLICT


def aware(local: datetime) -> datetime:
    return local.replace(tzinfo=LONDON).astimezone(UTC)


def not_before(record: Record, when: datetime) -> datetime:
    """A time not before the record's last: a solo draw is opened a second after it was sealed."""
    last = entropy.read(record.entropy).received
    return max(when, last)
