"""Papers damaged at random: each is taken in and proven, or refused by name; nothing else happens."""

import random
import re

import pytest

from panelsec.bundle.incoming.take_in import TakenIn, take_in
from panelsec.bundle.plan import Heading, Paper, Plan, Section
from panelsec.bundle.proof.check import check
from panelsec.errors import Refused, Unavailable

from . import pdfs

_TOKEN = re.compile(rb"(?<=[ \[])(?:\d+ 0 R|\d+|/\w+|\[[^\]]*\]|\([^)]*\))")
_WRONG = (
    b"null",
    b"-1",
    b"999999999999",
    b"[]",
    b"<<>>",
    b"(x)",
    b"/Foo\x9c",
    b"1 0 R",
    b"3 0 R",
    b"99 0 R",
    b"true",
)
REPAIRED = "It was damaged and was repaired on opening."
_KINDS = sorted(set(pdfs.HOSTILE) - {"dense picture"})


def damaged(data: bytes, chance: random.Random) -> bytes:
    for _ in range(chance.randint(1, 4)):
        if chance.random() < 0.4:
            place = chance.randrange(len(data))
            data = data[:place] + bytes([chance.randrange(256)]) + data[place + chance.randint(1, 20) :]
        else:
            token = chance.choice(list(_TOKEN.finditer(data)))
            data = data[: token.start()] + chance.choice(_WRONG) + data[token.end() :]
    return data


def proven(taken: TakenIn) -> str:
    paper = Paper("Exhibit 9", "ef" * 32, taken.pdf, None, taken.notes)
    plan = Plan(Heading(("Case",)), (Section("Papers", (paper,)),))
    data, receipt = pdfs.build(plan)
    # A font that lost its name is drawn as whatever PDFium drew before it: such a page blocks the bundle, by its number.
    faults = check(data, receipt, papers=[paper])
    repaired = any(note.startswith(REPAIRED) for note in taken.notes)
    assert all(fault.page in receipt.numbers and repaired for fault in faults)
    assert receipt.rows[0].pages == taken.pages
    return f"‘{receipt.rows[0].title}’"


@pytest.mark.parametrize("kind", _KINDS)
def test_a_damaged_paper_is_proven_or_refused_by_name(kind: str) -> None:
    chance, whole = random.Random(kind), pdfs.HOSTILE[kind]()
    for _ in range(6):
        try:
            taken = take_in("Exhibit 9", damaged(whole, chance), pdfs.drawn_text)
        except (Refused, Unavailable) as answer:
            said = str(answer)
        else:
            said = proven(taken)
        assert "‘Exhibit 9’" in said
