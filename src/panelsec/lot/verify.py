"""Verifies a lot from its files alone."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from panelsec.lot import commitment as committed
from panelsec.lot import disclosures
from panelsec.lot import entropy as opened
from panelsec.lot.commitment import Commitment
from panelsec.lot.record import Record
from panelsec.lot.text import Fault

COMMITMENT = "1-commitment.txt"
ENTROPY = "2-entropy.txt"
RECORD = "3-record.txt"
DISCLOSURES = "4-disclosures.txt"
ALL_DISCLOSURES = "all-disclosures.private.txt"
NOT_READ = "The certificate was not read: compare the commitment and the head with what is printed on it."
CUT_SHORT = "Lines cut off the end of a record show in its head only: compare the head with the certificate."


@dataclass(frozen=True)
class Report:
    """Each fault is a sentence that begins with its file; the rest is what could be read all the same."""

    faults: tuple[str, ...]
    commitment: Commitment | None = None
    record: Record | None = None

    @property
    def holds(self) -> bool:
        return not self.faults

    @property
    def sentences(self) -> tuple[str, ...]:
        """What to tell whoever asked; pseudonyms only."""
        if self.faults or self.record is None:
            return ("The lot does not hold.", *self.faults)
        record = self.record
        return (
            "The lot holds.",
            *(f"{role}: {_filled(record, role)}." for role in record.draw.order),
            _standing(record),
            f"Commitment: {record.draw.commitment.digest}",
            f"Head of the record: {record.head}",
            *([CUT_SHORT] if record.unassigned else []),
            NOT_READ,
        )


def holds_a_lot(names: Collection[str]) -> bool:
    """Whether there is anything to verify among files of these names."""
    return not {COMMITMENT, ENTROPY, RECORD}.isdisjoint(names)


def verify(files: Mapping[str, bytes]) -> Report:
    """`files`: by name, as they lie in the folder; disclosures may be missing, others are not looked at."""
    faults: list[str] = []
    try:
        commitment = committed.read(_file(files, COMMITMENT))
    except Fault as fault:
        return Report((f"{COMMITMENT}: {fault}",))
    try:
        entropy = opened.read(_file(files, ENTROPY))
        opened.fit(commitment, entropy)
    except Fault as fault:
        return Report((f"{ENTROPY}: {fault}",), commitment)
    record = None
    try:
        record = Record(files[COMMITMENT], files[ENTROPY], _file(files, RECORD))
    except Fault as fault:
        faults.append(f"{RECORD}: {fault}")
    for name in (DISCLOSURES, ALL_DISCLOSURES):
        try:
            disclosures.check(files.get(name, b""), commitment)
        except Fault as fault:
            faults.append(f"{name}: {fault}")
    return Report(tuple(faults), commitment, record)


def _file(files: Mapping[str, bytes], name: str) -> bytes:
    if name not in files:
        raise Fault(
            "It is missing." if name != ENTROPY else "It is missing: a secret was sealed and never revealed."
        )
    return files[name]


def _filled(record: Record, role: str) -> str:
    if role in record.unassigned:
        return "not assigned in this record"
    return record.seated.get(role, "nobody is left")


def _standing(record: Record) -> str:
    return f"The record has ended: {record.ended}." if record.ended else "The record is open."
