"""The content of a certificate of the lot; its layout is in letters/."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from panelsec.lot import commitment as committed
from panelsec.lot import disclosures, text
from panelsec.lot.commitment import Commitment, Mode
from panelsec.lot.disclosures import Disclosure
from panelsec.lot.record import SOLE, Record
from panelsec.lot.replay import Act, Event
from panelsec.lot.text import Fault

CONFLICT = "CONFLICT"
NOBODY_ELIGIBLE = "nobody eligible, the seat stays empty"

IN_WORDS = {
    Mode.SOLO: "The computer’s own randomness alone. The draw is unbiased only if the officer who drew and the "
    "program are trusted; nobody else took part in it.",
    Mode.TWO_PARTY: "The computer’s randomness, sealed first, and dice thrown afterwards by a witness who had "
    "received all 64 digits of the commitment. Neither side alone could steer the draw.",
    Mode.DICE: "The computer’s randomness, sealed first, and dice thrown afterwards without a witness. The draw is "
    "unbiased only if whoever threw the dice is trusted.",
    Mode.PUBLIC: "The computer’s randomness, sealed first, and a public number that was named beforehand and "
    "became known afterwards. The officer who drew could not steer the draw.",
}

HOW_TO_CHECK = (
    "Take the folder that goes with this. The hash of 1-commitment.txt must be the commitment above; take it with one of",
    "Windows: certutil -hashfile 1-commitment.txt SHA256",
    "macOS and Linux: shasum -a 256 1-commitment.txt",
    "Everywhere: openssl dgst -sha256 1-commitment.txt",
    "The hash of 2-entropy.txt, taken likewise, must be the last field in the first line of 3-record.txt.",
    "The first field in the last line of 3-record.txt must be the head of the record above.",
    "For all the rest run verify_lot1.py, which lies in the folder and needs Python 3.7 or later and nothing else.",
    "macOS and Linux: python3 verify_lot1.py FOLDER",
    "Windows: py verify_lot1.py FOLDER",
    "It prints the head of the record: compare it with the one above, for lines cut off the end show nowhere else.",
)


@dataclass(frozen=True)
class Protected:
    """What would unmask somebody: reason codes, wherever they stand, and (role, register number) of entries."""

    codes: frozenset[str] = frozenset()
    entries: frozenset[tuple[str, str]] = frozenset()

    def code(self, entry: Disclosure) -> str:
        """What may be printed of an entry's reason; several codes stand apart by commas."""
        named = {code.strip() for code in (entry.code or "").split(",")}
        shown = sorted(named - self.codes)
        return (
            ", ".join(shown)
            if shown and (entry.role, entry.register_number) not in self.entries
            else CONFLICT
        )

    def detail(self, event: Event, behind: Mapping[tuple[str, str], Disclosure]) -> str:
        entry = behind.get((event.role, event.person))
        by_entry = entry is not None and (entry.role, entry.register_number) in self.entries
        by_code = any(code in event.detail for code in self.codes)
        hidden = f"{event.kind} {CONFLICT}" if event.kind else CONFLICT
        return hidden if by_entry or by_code else event.detail

    def hides(self, event: Event, behind: Mapping[tuple[str, str], Disclosure]) -> bool:
        """Whether the reason of a line is not told: then the name beside it isn't either."""
        guarded = bool(self.codes or self.entries)
        return self.detail(event, behind) != event.detail or (guarded and CONFLICT in event.detail)


@dataclass(frozen=True)
class Ticket:
    """`place` from 1; `ticket` in hex; `name` of whoever has that seat, or had it and may be named; else None."""

    place: int
    person: str
    ticket: str
    name: str | None


@dataclass(frozen=True)
class Seat:
    """One role: how many were in the lot, how many out by reason as it may be printed, and the order drawn."""

    role: str
    people_in: int
    people_out: tuple[tuple[str, int], ...]
    tickets: tuple[Ticket, ...]
    person: str | None
    name: str | None
    remark: str | None

    @property
    def drawn_for(self) -> bool:
        """Whether there was a lot for it: one person alone cannot be drawn."""
        return self.people_in > 1


@dataclass(frozen=True)
class Happening:
    """A line of the record as printed; `name` as for tickets."""

    time: str
    act: Act
    role: str
    person: str
    detail: str
    name: str | None = None


@dataclass(frozen=True)
class Earlier:
    """Another draw of the case that did not stand: made void, or sealed and never revealed."""

    draw: int
    commitment: str
    made: str
    fate: str


@dataclass(frozen=True)
class Certificate:
    """All that a certificate of the lot must show, in the order in which it is printed; times are RFC 3339 in UTC.

    `draws`: how many the case had when this was written, at `as_of`.
    """

    case: str
    draw: int
    draws: int
    as_of: str
    paragraph: str
    rules: str
    made: str
    by: str
    witness: str | None
    mode: str
    source: str
    commitment: str
    sealed: str
    secret: str
    public: str
    received: str
    supersedes: str | None
    seats: tuple[Seat, ...]
    happenings: tuple[Happening, ...]
    earlier: tuple[Earlier, ...]
    head: str
    standing: str
    ledger: str
    register: str
    how_to_check: tuple[str, ...]
    verifier: str
    verifier_digest: str

    @property
    def drawn(self) -> bool:
        """Whether anybody was drawn: where nobody was, no lot is spoken of."""
        return any(seat.drawn_for for seat in self.seats)


def certify(
    record: Record,
    all_disclosures: bytes,
    names: Mapping[str, str],
    *,
    paragraph: str,
    verifier: str,
    draws: int,
    as_of: datetime,
    protected: Protected = Protected(),
    earlier: tuple[Earlier, ...] = (),
    over: bool = False,
) -> Certificate:
    """`names`: by register number; `verifier`: the text to print; `earlier`: from `never_revealed` and `made_void`.

    `over`: so is the case, and nobody is given a seat any more.
    """
    commitment, entropy = record.draw.commitment, record.draw.entropy
    disclosures.check(all_disclosures, commitment)
    behind = {(d.role, d.person): d for d in disclosures.read(all_disclosures)}
    if len(behind) < sum(map(len, commitment.roles.values())):
        raise Fault("A certificate counts every entry: give all the disclosures, the private ones too.")
    told = _nameable(record, behind, names, protected)
    return Certificate(
        case=commitment.case,
        draw=commitment.draw,
        draws=draws,
        as_of=text.stamp(as_of),
        paragraph=paragraph,
        rules=commitment.rules,
        made=text.stamp(commitment.made),
        by=commitment.by,
        witness=commitment.witness,
        mode=IN_WORDS[commitment.mode],
        source=commitment.source,
        commitment=commitment.digest,
        sealed=commitment.sealed,
        secret=entropy.secret.hex(),
        public=entropy.public,
        received=text.stamp(entropy.received),
        supersedes=commitment.supersedes,
        seats=tuple(_seat(role, record, behind, told, protected) for role in commitment.roles),
        happenings=tuple(
            Happening(
                e.time, e.act, e.role, e.person, protected.detail(e, behind), told.get((e.role, e.person))
            )
            for e in record.events
        ),
        earlier=earlier,
        head=record.head,
        standing=_standing(record, over=over),
        ledger=commitment.ledger,
        register=commitment.register,
        how_to_check=HOW_TO_CHECK,
        verifier=verifier,
        verifier_digest=text.digest(verifier.encode("utf-8")),
    )


def _standing(record: Record, *, over: bool) -> str:
    if record.ended:
        return f"ended by {record.ended}"
    if over:
        return "as it was when the case ended"
    goes_on = any(len(order) > 1 for order in record.draw.order.values())
    return "open: a seat that falls vacant goes to the next ticket" if goes_on else "open"


def never_revealed(commitment: bytes) -> Earlier:
    """A commitment whose secret was sealed and never opened: it stands on every later certificate of the case."""
    return _earlier(committed.read(commitment), "sealed and never revealed")


def made_void(record: Record, protected: Protected = Protected()) -> Earlier:
    """A draw that was made void, with the reason and the authority."""
    last = record.events[-1] if record.ended is Act.VOID else None
    if last is None:
        raise ValueError("That draw was not made void.")
    return _earlier(record.draw.commitment, f"void on {last.time}: {protected.detail(last, {})}")


def _earlier(commitment: Commitment, fate: str) -> Earlier:
    return Earlier(commitment.draw, commitment.digest, text.stamp(commitment.made), fate)


def _nameable(
    record: Record,
    behind: Mapping[tuple[str, str], Disclosure],
    names: Mapping[str, str],
    protected: Protected,
) -> dict[tuple[str, str], str]:
    """By role and pseudonym: whoever was given the seat, but for those who left it for a reason that is not told."""
    given = [(e.role, e.person) for e in record.events if e.act is Act.ASSIGN]
    left = {(e.role, e.person) for e in record.events if e.act is Act.RELEASE and protected.hides(e, behind)}
    return {key: names[behind[key].register_number] for key in given if key not in left}


def _seat(
    role: str,
    record: Record,
    behind: Mapping[tuple[str, str], Disclosure],
    told: Mapping[tuple[str, str], str],
    protected: Protected,
) -> Seat:
    order = record.draw.order[role]
    seated = record.seated.get(role)
    name = told[role, seated] if seated else None
    reasons = Counter(protected.code(d) for d in behind.values() if d.role == role and not d.is_in)
    tickets = (
        Ticket(place, person, record.draw.ticket(role, person), told.get((role, person)))
        for place, person in enumerate(order, 1)
    )
    return Seat(
        role, len(order), tuple(sorted(reasons.items())), tuple(tickets), seated, name, _remark(len(order))
    )


def _remark(people_in: int) -> str | None:
    return {0: NOBODY_ELIGIBLE, 1: SOLE}.get(people_in)
