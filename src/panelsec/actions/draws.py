"""Drawing the members by lot: seal the pool, open the secret, take the tickets in order, and keep the proof (7.1, 7.3, 8.4, 8.6)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from hashlib import sha256
from zoneinfo import ZoneInfo

from panelsec.actions.recording import Done, keep
from panelsec.actions.session import Session
from panelsec.errors import Refused
from panelsec.lot import entropy
from panelsec.lot.commitment import Draft, Entry, Mode, Sealed, seal
from panelsec.lot.disclosures import in_the_lot, newly_eligible, open_lines
from panelsec.lot.record import Record
from panelsec.lot.replay import Kind
from panelsec.lot.verify import ALL_DISCLOSURES, COMMITMENT, DISCLOSURES, ENTROPY, RECORD
from panelsec.procedure import events as ev
from panelsec.procedure.advice import advice
from panelsec.procedure.case import Case
from panelsec.procedure.cited import cites
from panelsec.procedure.counting import written
from panelsec.procedure.edition import Seat
from panelsec.procedure.eligibility import Candidate, Code, as_drawn, panel
from panelsec.procedure.gates import consider
from panelsec.procedure.office import Office
from panelsec.procedure.people import Member
from panelsec.procedure.seats import seats_to_draw

LONDON = ZoneInfo("Europe/London")

SOURCES = {
    Mode.SOLO: "none: the secret alone, from this computer's own source of randomness",
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
            at=session.now(),
            by=session.by,
            number=self.number,
            committee=self.committee,
            seats=self.seats,
            commitment=self.sealed.commitment.decode(),
            secret=self.sealed.secret.hex(),
            disclosures=self.sealed.disclosures.decode(),
            entropy=self.record.entropy.decode() if self.record else "",
            record=self.record.text.decode() if self.record else "",
        )

    def files(self) -> dict[str, bytes]:
        """By name, as `verify` and `verify-lot` read them; the private ones stay with the office."""
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


# ---- before the lot


def pools(case: Case, office: Office, committee: str, on: datetime) -> dict[Seat, tuple[Candidate, ...]]:
    """Who is in and who is out, and why, for each seat that is drawn by lot: shown before anything is drawn."""
    body = case.committee(committee)
    return {s: panel(case, body, s, office.members, on.date()) for s in body.seats if s.by_lot}


def seal_lot(
    session: Session, reference: str, committee: str, witness: str, *, override: str | None = None
) -> str:
    """Commit to the pool before the witness throws; gives all 64 digits of the commitment, which the witness receives."""
    with session.store.act():
        case, office = session.case(reference), session.office()
        proposed = ev.Drawn(at=session.now(), by=session.by, override=override, committee=committee)
        consider(case, proposed, office)
        seats = [
            s for s in _seats(case, committee, ()) if _goes_on_in(case, office, committee, s, session) is None
        ]
        if not seats:
            raise Refused(
                "Every empty seat goes on with a list that was drawn before: no new lot is needed.",
                cites=("7.3",),
            )
        lot = _sealed(session, case, office, committee, seats, Mode.TWO_PARTY, witness)
        keep(session, case.then(lot.event(session)), office, [lot.event(session)])
        return sha256(lot.sealed.commitment).hexdigest()


def waiting(case: Case, committee: str) -> Lot | None:
    """A lot that is sealed and waits for the witness's throws."""
    return next(
        (x for x in reversed(lots(case).values()) if x.committee == committee and x.record is None), None
    )


# ---- the lot


def draw(
    session: Session,
    reference: str,
    committee: str,
    seats: tuple[str, ...] = (),
    *,
    throws: Sequence[int] = (),
    override: str | None = None,
) -> Done:
    """Fill the empty seats of a Committee by lot, or those named.

    A seat whose list was drawn before takes the next ticket of it, as long as everybody who is eligible now was in it;
    any other seat gets a new lot. `throws` are the witness's dice where a lot was sealed for them.
    """
    with session.store.act():
        case, office = session.case(reference), session.office()
        proposed = ev.Drawn(
            at=session.now(), by=session.by, override=override, committee=committee, seats=seats
        )
        consider(case, proposed, office)
        done = _draw(session, case, office, proposed, throws)
        changed = [*(lot.event(session) for lot in done.touched.values()), done.event]
        said = advice(case, done.event, office.calendar)
        after = case.then(*changed)
        keep(session, after, office, changed)
    return Done(after, cites(case, done.event), said)


@dataclass(frozen=True)
class _Drawing:
    event: ev.Drawn
    touched: dict[int, Lot]


def _draw(
    session: Session, case: Case, office: Office, proposed: ev.Drawn, throws: Sequence[int]
) -> _Drawing:
    name = proposed.committee
    wanted = _seats(case, name, proposed.seats)
    lists = {s.name: _goes_on_in(case, office, name, s, session) for s in wanted}
    fresh = [s for s in wanted if lists[s.name] is None]
    if fresh:
        new = _opened(session, case, office, name, fresh, throws)
        lists |= {s.name: new for s in fresh}
    touched = {lot.number: lot for lot in lists.values() if lot is not None}
    results: list[ev.SeatDrawn] = []
    for seat in wanted:
        so_far = case.then(replace(proposed, results=tuple(results)))
        candidates = panel(so_far, so_far.committee(name), seat, office.members, session.now().date())
        lot = lists[seat.name]
        assert lot is not None  # noqa: S101 - each seat has a list by now
        lot, seated = _take(session, touched[lot.number], seat, candidates)
        touched[lot.number] = lot
        results.append(as_drawn(seat, candidates, seated))
    numbers = tuple(lot.number for s in wanted if (lot := lists[s.name]) is not None)
    return _Drawing(replace(proposed, results=tuple(results), lots=numbers), touched)


def _seats(case: Case, committee: str, named: tuple[str, ...]) -> list[Seat]:
    body = case.committee(committee)
    names = seats_to_draw(body, named)
    return [s for s in body.seats if s.name in names]


def _goes_on_in(case: Case, office: Office, committee: str, seat: Seat, session: Session) -> Lot | None:
    """The list that a seat goes on with, or None where it must be drawn anew."""
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


def _opened(
    session: Session, case: Case, office: Office, committee: str, seats: list[Seat], throws: Sequence[int]
) -> Lot:
    sealed = waiting(case, committee)
    if throws:
        if sealed is None or set(sealed.seats) != {s.name for s in seats}:
            raise Refused(
                "The pool has changed since the lot was sealed. Seal it anew, and throw again.",
                cites=("7.1",),
            )
        received = _aware(session.now())
        opened = entropy.reveal(sealed.sealed, entropy.dice(throws), received)
        return replace(sealed, record=Record.start(sealed.sealed.commitment, opened))
    lot = _sealed(session, case, office, committee, seats, Mode.SOLO, None)
    opened = entropy.reveal(
        lot.sealed, entropy.NO_PUBLIC_VALUE, entropy.first_second_after(_aware(session.now()))
    )
    return replace(lot, record=Record.start(lot.sealed.commitment, opened))


def _sealed(
    session: Session,
    case: Case,
    office: Office,
    committee: str,
    seats: list[Seat],
    mode: Mode,
    witness: str | None,
) -> Lot:
    number = len(lots(case)) + 1
    roles = tuple((s.lot_role, _entries(case, office, committee, s, session)) for s in seats)
    draft = Draft(
        case=case.reference,
        draw=number,
        ledger=session.store.record.head().hash,
        register=sha256(_register(office.members)).hexdigest(),
        rules=f"{case.edition.title}, in force from {written(case.edition.in_force)}, {' and '.join(seats[0].cites)}",
        made=_aware(session.now()),
        by=session.by,
        mode=mode,
        source=SOURCES[mode],
        roles=roles,
        witness=witness,
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


def _take(
    session: Session, lot: Lot, seat: Seat, candidates: tuple[Candidate, ...]
) -> tuple[Lot, Member | None]:
    """The next ticket of a seat's list; the seat stays empty where the list is exhausted."""
    record = lot.record
    assert record is not None  # noqa: S101 - a list is only gone on with once it is open
    if seat.lot_role in record.empty:
        return lot, None
    pseudonyms = in_the_lot(lot.sealed.disclosures, seat.lot_role)
    late = {
        pseudonyms[c.member.id]: _late(c) for c in candidates if not c.eligible and c.member.id in pseudonyms
    }
    record = record.assign(seat.lot_role, _not_before(record, _aware(session.now())), late)
    drawn = record.seated.get(seat.lot_role)
    by_pseudonym = {person: number for number, person in pseudonyms.items()}
    seated = next((c.member for c in candidates if drawn and c.member.id == by_pseudonym[drawn]), None)
    return replace(lot, record=record), seated


def _late(candidate: Candidate) -> str:
    return ", ".join(sorted(candidate.told)) or Code.CONFLICT


def _aware(local: datetime) -> datetime:
    return local.replace(tzinfo=LONDON).astimezone(UTC)


def _not_before(record: Record, when: datetime) -> datetime:
    """A record's times never go back: a solo draw was opened a second after it was sealed."""
    last = entropy.read(record.entropy).received
    return max(when, last)


# ---- standing down


WHY = {
    "declined": (Kind.DECLINED, None),
    "unable": (Kind.UNABLE, None),
    "knows_party": (Kind.UNABLE, Code.CONFLICT),
}


def stand_down(
    session: Session,
    reference: str,
    committee: str,
    seat: str,
    why: str,
    detail: str = "",
    *,
    override: str | None = None,
) -> Done:
    """A member will not sit: the seat is empty, and its list goes on with the next ticket when it is drawn (7.3, 8.6)."""
    with session.store.act():
        case, office = session.case(reference), session.office()
        event = ev.StoodDown(
            at=session.now(),
            by=session.by,
            override=override,
            committee=committee,
            seat=seat,
            why=why,
            detail=detail,
        )
        consider(case, event, office)
        changed: list[ev.Event] = [event]
        lot = _seated_by(case, committee, seat)
        if lot is not None and lot.record is not None and not lot.record.ended:
            kind, said = WHY[why]
            role = next(s.lot_role for s in case.committee(committee).seats if s.name == seat)
            at = _not_before(lot.record, _aware(session.now()))
            released = lot.record.release(role, kind, said, at)
            changed.insert(0, replace(lot, record=released).event(session))
        after = case.then(*changed)
        keep(session, after, office, changed)
    return Done(after, cites(case, event), advice(case, event, office.calendar))


def _seated_by(case: Case, committee: str, seat: str) -> Lot | None:
    """The lot from which a seat was filled; None for a Proctor."""
    number = None
    for event in case.all(ev.Drawn):
        if event.committee == committee:
            number = next(
                (n for s, n in zip(event.results, event.lots, strict=True) if s.seat == seat), number
            )
    return lots(case)[number] if number is not None else None


def confirm_proctor(
    session: Session, reference: str, committee: str, member: Member, *, override: str | None = None
) -> Done:
    """Record whom the Proctors confirmed; nobody draws a Proctor (8.4)."""
    event = ev.ProctorConfirmed(
        at=session.now(), by=session.by, override=override, committee=committee, member=member
    )
    with session.store.act():
        case, office = session.case(reference), session.office()
        consider(case, event, office)
        keep(session, case.then(event), office, [event])
    return Done(case.then(event), cites(case, event))


def proctor_row(case: Case, committee: str, member: Member, on: datetime) -> ev.SeatDrawn:
    """The person confirmed, as eligible or as excluded and why: what the record of a draw says of a Proctor."""
    body = case.committee(committee)
    seat = next(s for s in body.seats if s.name == "proctor")
    candidates = panel(case, body, seat, (member,), on.date())
    seated = member if candidates and candidates[0].eligible else None
    return as_drawn(seat, candidates, seated)
