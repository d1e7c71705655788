"""Draws members by lot: seals the pool, opens the secret, takes tickets in order, keeps the proof (7.1, 7.3, 8.4, 8.6)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256

from panelsec.actions.draw.lots import Lot, aware, goes_on_in, lots, not_before, opened, sealed_lot, take
from panelsec.actions.recording import Done, keep
from panelsec.actions.session import Session
from panelsec.errors import Refused
from panelsec.lot.commitment import Mode
from panelsec.lot.replay import Kind
from panelsec.procedure import events as ev
from panelsec.procedure.advice.acts import advice
from panelsec.procedure.case import Case
from panelsec.procedure.citations import cites
from panelsec.procedure.editions.edition import Seat
from panelsec.procedure.eligibility import Candidate, Code, as_drawn, panel, stand
from panelsec.procedure.gates import consider
from panelsec.procedure.office import Office
from panelsec.procedure.people import Member
from panelsec.procedure.seats import seats_to_draw

# ---- before the lot


def pools(case: Case, office: Office, committee: str, on: datetime) -> dict[Seat, tuple[Candidate, ...]]:
    """Who can be drawn for each seat, who cannot and why: shown before anything is drawn."""
    body = case.committee(committee)
    return {s: panel(case, body, s, office.members, on.date()) for s in body.seats if s.by_lot}


def seal_lot(
    session: Session, reference: str, committee: str, witness: str, *, override: str | None = None
) -> str:
    """Commit to the pool before the witness throws; gives all 64 digits of the commitment, which the witness receives."""
    with session.store.act():
        case, office = session.case(reference), session.office()
        proposed = ev.Drawn(**session.stamp(), override=override, committee=committee)
        consider(case, proposed, office)
        seats = [
            s for s in _seats(case, committee, ()) if goes_on_in(case, office, committee, s, session) is None
        ]
        if not seats:
            raise Refused(
                "Every empty seat goes on with a list that was drawn before: no new lot is needed.",
                cites=("7.3",),
            )
        lot = sealed_lot(session, case, office, committee, seats, Mode.TWO_PARTY, witness)
        keep(session, case.then(lot.event(session)), office, [lot.event(session)])
        return sha256(lot.sealed.commitment).hexdigest()


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
    """Fill a Committee's empty seats by lot, or those named.

    A seat whose list was drawn before takes the next ticket of it, provided that everybody who is eligible now was in it; any
    other seat gets a new lot. `throws` are the witness's dice, if a lot was sealed for them.
    """
    with session.store.act():
        case, office = session.case(reference), session.office()
        proposed = ev.Drawn(**session.stamp(), override=override, committee=committee, seats=seats)
        consider(case, proposed, office)
        done = _draw(session, case, office, proposed, throws)
        changed = [*(lot.event(session) for lot in done.touched.values()), done.event]
        said = advice(case, done.event, office.calendar)
        after = case.then(*changed)
        keep(session, after, office, changed)
    return Done(after, cites(case, done.event), said, tuple(changed))


@dataclass(frozen=True)
class _Drawing:
    event: ev.Drawn
    touched: dict[int, Lot]


def _draw(
    session: Session, case: Case, office: Office, proposed: ev.Drawn, throws: Sequence[int]
) -> _Drawing:
    name = proposed.committee
    wanted = _seats(case, name, proposed.seats)
    lists = {s.name: goes_on_in(case, office, name, s, session) for s in wanted}
    fresh = [s for s in wanted if lists[s.name] is None]
    if fresh:
        new = opened(session, case, office, name, fresh, throws)
        lists |= {s.name: new for s in fresh}
    touched = {lot.number: lot for lot in lists.values() if lot is not None}
    results: list[ev.SeatDrawn] = []
    for seat in wanted:
        so_far = case.then(replace(proposed, results=tuple(results)))
        candidates = panel(so_far, so_far.committee(name), seat, office.members, session.now().date())
        lot = lists[seat.name]
        assert lot is not None  # noqa: S101 - each seat has a list by now
        lot, seated = take(session, touched[lot.number], seat, candidates)
        touched[lot.number] = lot
        results.append(as_drawn(seat, candidates, seated, sole=seated is not None and lot.sole(seat)))
    numbers = tuple(lot.number for s in wanted if (lot := lists[s.name]) is not None)
    return _Drawing(replace(proposed, results=tuple(results), lots=numbers), touched)


def _seats(case: Case, committee: str, named: tuple[str, ...]) -> list[Seat]:
    body = case.committee(committee)
    names = seats_to_draw(body, named)
    return [s for s in body.seats if s.name in names]


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
    """Record that a member will not sit: the seat is empty, and its list continues with the next ticket (7.3, 8.6)."""
    with session.store.act():
        case, office = session.case(reference), session.office()
        event = ev.StoodDown(
            **session.stamp(),
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
            at = not_before(lot.record, aware(session.now()))
            released = lot.record.release(role, kind, said, at)
            changed.insert(0, replace(lot, record=released).event(session))
        after = case.then(*changed)
        keep(session, after, office, changed)
    return Done(after, cites(case, event), advice(case, event, office.calendar), tuple(changed))


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
    event = ev.ProctorConfirmed(**session.stamp(), override=override, committee=committee, member=member)
    with session.store.act():
        case, office = session.case(reference), session.office()
        consider(case, event, office)
        keep(session, case.then(event), office, [event])
    return Done(case.then(event), cites(case, event), events=(event,))


def proctor_row(case: Case, committee: str, member: Member, on: datetime) -> ev.SeatDrawn:
    """The entry for a Proctor in the record of a draw: eligible, or excluded and why."""
    body = case.committee(committee)
    seat = next(s for s in body.seats if s.name == "proctor")
    found = stand(case, body, seat, member, on.date())
    if seat.panel not in member.panels:
        found = replace(
            found, codes=found.codes | {Code.NOT_APPOINTED}, told=found.told | {Code.NOT_APPOINTED}
        )
    return as_drawn(seat, (found,), member if found.eligible else None)
