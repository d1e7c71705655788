"""The proof of a lot: its files, and the certificate that tells them to a person (L11)."""

from pathlib import Path

from panelsec.actions.lots import Lot, lots
from panelsec.actions.session import Session
from panelsec.errors import Unavailable
from panelsec.letters.writing import write
from panelsec.lot.certificate import Certificate, Earlier, Protected, certify, made_void, never_revealed
from panelsec.lot.replay import Act
from panelsec.lot.verify import ALL_DISCLOSURES, Report, verify
from panelsec.procedure.case import Case
from panelsec.procedure.eligibility import Code
from panelsec.resources import resource

CERTIFICATE = "certificate.pdf"
UNMASKING = frozenset({Code.SAME_COLLEGE_REPORTER, Code.SAME_DEPT_REPORTER, Code.PERSONAL_KNOWLEDGE})
"""Reasons that could tell who reported the matter, where that is protected (4.1)."""


def proof(session: Session, case: Case, lot: Lot) -> dict[str, bytes]:
    """What may leave the office, by file name: the record of the lot, what of it is opened, the certificate."""
    files = {name: data for name, data in lot.files().items() if name != ALL_DISCLOSURES}
    return files | {CERTIFICATE: certificate_page(session, case, lot)}


def certificate_page(session: Session, case: Case, lot: Lot) -> bytes:
    """The certificate of the lot as a PDF; it names those who are seated, and nobody else."""
    head = session.store.record.head()
    written = write(
        "L11",
        case,
        "file",
        session.office(),
        session.now().date(),
        by=session.by,
        committee=lot.committee,
        foot=f"Record {head}",
        certificate=certificate(session, case, lot),
    )
    return written.pdf


def certificate(session: Session, case: Case, lot: Lot) -> Certificate:
    """All that the certificate of a lot shows."""
    assert lot.record is not None  # noqa: S101 - a lot has a certificate once it is open
    names = {m.id: m.name for m in session.office().members} | {m.id: m.name for m in case.members.values()}
    seat = next(s for s in case.committee(lot.committee).seats if s.by_lot)
    return certify(
        lot.record,
        lot.sealed.disclosures,
        names,
        paragraph=" and ".join(seat.cites),
        verifier=resource("lot", "verify_lot1.py").read_text(encoding="utf-8"),
        protected=protected(case),
        earlier=tuple(_earlier(case, lot)),
    )


def protected(case: Case) -> Protected:
    """The reasons that a certificate does not print."""
    return Protected(codes=UNMASKING) if case.protected else Protected()


def _earlier(case: Case, lot: Lot) -> list[Earlier]:
    found = []
    for other in lots(case).values():
        if other.number >= lot.number:
            continue
        if other.record is None:
            found.append(never_revealed(other.sealed.commitment))
        elif other.record.ended is Act.VOID:
            found.append(made_void(other.record, protected(case)))
    return found


def verify_folder(folder: Path) -> tuple[bool, tuple[str, ...]]:
    """Whether the lot in a folder holds, and what to tell whoever asked; folders of several lots are looked through."""
    parts = sorted(p for p in folder.glob("lot-*") if p.is_dir()) if folder.is_dir() else []
    reports = [_verified(part) for part in parts or [folder]]
    return all(r.holds for r in reports), tuple(s for r in reports for s in r.sentences)


def _verified(folder: Path) -> Report:
    try:
        return verify({p.name: p.read_bytes() for p in folder.iterdir() if p.suffix == ".txt"})
    except OSError as error:
        raise Unavailable(f"The folder {folder} cannot be read: {error.strerror}.") from error
