"""The lot over the fixed seeds 0 to 199,999: every outcome as often as it should be, and three wrong lots found out."""

from collections import Counter
from collections.abc import Callable
from hashlib import sha256
from itertools import permutations, product

import pytest
from scipy.special import chdtrc

from panelsec.lot import entropy, tickets
from panelsec.lot.commitment import Sealed, seal
from panelsec.lot.record import Record
from panelsec.lot.replay import Kind

from .example import MADE, VECTORS, at, draft, everybody, stream

SEEDS = range(200_000)
FEW = SEEDS[:20_000]
# B and C are on two panels each, so that seats are not independent of each other.
CHAIR, RH, STUDENT = ("A", "B", "E"), ("B", "C", "D", "F"), ("C", "G", "H")
PANELS = {"CHAIR": CHAIR, "RH": RH, "STUDENT": STUDENT}
Order = tuple[str, ...]
Orders = tuple[Order, ...]
Statistic = Callable[[Orders], object]


LABELS = [[(f"{VECTORS['C']}/{role}/{x}\x01".encode(), x) for x in people] for role, people in PANELS.items()]
SHARED = [[(f"{VECTORS['C']}//{x}\x01".encode(), x) for x in people] for people in PANELS.values()]
INNER, OUTER = (bytes(byte ^ pad for byte in range(256)) for pad in (0x36, 0x5C))


def prk(seed: int) -> bytes:
    return tickets.extract(sha256(str(seed).encode()).digest(), "-")


def orders(key: bytes, labels: list[list[tuple[bytes, str]]]) -> Orders:
    """HMAC with the two halves of its key hashed once a seed: twice as fast, and held against the program below."""
    padded = key.ljust(64, b"\0")
    inner, outer = sha256(padded.translate(INNER)), sha256(padded.translate(OUTER))
    found = []
    for people in labels:
        drawn = []
        for label, person in people:
            (first := inner.copy()).update(label)
            (second := outer.copy()).update(first.digest())
            drawn.append((second.digest(), person))
        drawn.sort()
        found.append(tuple([person for _, person in drawn]))
    return tuple(found)


@pytest.fixture(scope="module")
def drawn() -> Counter[Orders]:
    return Counter(orders(prk(seed), LABELS) for seed in SEEDS)


def committee(drawn: Orders) -> Order:
    seated: list[str] = []
    for order in drawn:
        seated.append(next(person for person in order if person not in seated))
    return tuple(seated)


def chair(drawn: Orders) -> str:
    return committee(drawn)[0]


def student(drawn: Orders) -> str:
    return committee(drawn)[2]


def regent_house_beside_another_chair(drawn: Orders) -> str | None:
    seated = committee(drawn)
    return None if seated[0] in RH else seated[1]


def reserve_after_a_refusal(drawn: Orders) -> tuple[str, str]:
    seated = committee(drawn)
    return seated[1], next(person for person in drawn[1] if person not in seated)


def reserves(place: int) -> Statistic:
    return lambda drawn: drawn[place]


def counted(statistic: Statistic, drawn: Counter[Orders]) -> Counter[object]:
    """How often each outcome came; what counts as None is left out."""
    counts: Counter[object] = Counter()
    for each, times in drawn.items():
        counts[statistic(each)] += times
    del counts[None]
    return counts


def p_value(seen: Counter[object], fair: Counter[object]) -> float:
    """Of the chi-square test against `fair`, which counts equal chances."""
    assert seen.keys() <= fair.keys()
    share = seen.total() / fair.total()
    away = sum((seen[each] - times * share) ** 2 / (times * share) for each, times in fair.items())
    return float(chdtrc(len(fair) - 1, away))


EVERY_FALL: Counter[Orders] = Counter(product(permutations(CHAIR), permutations(RH), permutations(STUDENT)))
STATISTICS: dict[str, Statistic] = {
    "the Chair": chair,
    "the student": student,
    "the Regent House member beside a Chair of another panel": regent_house_beside_another_chair,
    "whole committees": committee,
    "all reserves for the Chair": reserves(0),
    "all reserves for the Regent House": reserves(1),
    "all reserves for the student": reserves(2),
    "the reserve after a refusal": reserve_after_a_refusal,
}


@pytest.mark.parametrize("statistic", STATISTICS.values(), ids=STATISTICS)
def test_every_outcome_comes_as_often_as_it_should(drawn, statistic):
    assert 0.0005 < p_value(counted(statistic, drawn), counted(statistic, EVERY_FALL)) < 0.9995


def test_one_ticket_a_person_is_found_out():
    wrong = Counter(orders(prk(seed), SHARED) for seed in FEW)
    statistic = regent_house_beside_another_chair
    assert p_value(counted(statistic, wrong), counted(statistic, EVERY_FALL)) < 0.0005


def test_a_byte_modulo_six_is_found_out():
    # Three seats, each from a panel of six by a byte of its own: one byte's bias is only just too small to be sure of.
    wrong: Counter[object] = Counter(byte % 6 for seed in SEEDS for byte in prk(seed)[:3])
    assert p_value(wrong, Counter(range(6))) < 0.0005


def test_a_shuffle_that_is_off_by_one_is_found_out():
    def shuffled(chances: bytes) -> Order:
        people = list(STUDENT)
        for last, chance in zip(range(len(people) - 1, 0, -1), chances, strict=False):
            other = chance * last // 256
            people[last], people[other] = people[other], people[last]
        return tuple(people)

    wrong: Counter[object] = Counter(shuffled(prk(seed)) for seed in FEW)
    assert p_value(wrong, Counter(permutations(STUDENT))) < 0.0005


def test_the_tickets_counted_here_are_the_programs():
    for seed in range(500):
        key = prk(seed)
        program = (tickets.in_order(key, VECTORS["C"], role, people) for role, people in PANELS.items())
        assert orders(key, LABELS) == tuple(program)


def test_the_record_seats_whom_these_tests_count():
    for seed in range(100):
        drafted = draft(**{role: everybody(*people) for role, people in PANELS.items()})
        sealed = seal(drafted, stream(str(seed)))
        record = Record.start(*opened(sealed))
        by_ticket = tuple(record.draw.order.values())
        for role in PANELS:
            record = record.assign(role, at(1))
        assert tuple(record.seated.values()) == committee(by_ticket)
        record = record.release("RH", Kind.DECLINED, None, at(2)).assign("RH", at(2))
        assert record.seated["RH"] == reserve_after_a_refusal(by_ticket)[1]


def opened(sealed: Sealed) -> tuple[bytes, bytes]:
    return sealed.commitment, entropy.reveal(sealed, "-", entropy.first_second_after(MADE))
