"""The proof of a draw: its files, and the certificate that explains them to people (L11)."""

from pathlib import Path

from panelsec.actions import saving
from panelsec.actions.draw.lots import Lot, aware, lots
from panelsec.actions.session import Session
from panelsec.errors import Unavailable
from panelsec.letters.writing import write
from panelsec.lot.certificate import Certificate, Earlier, Protected, certify, made_void, never_revealed
from panelsec.lot.replay import Act
from panelsec.lot.verify import ALL_DISCLOSURES, holds_a_lot, verify
from panelsec.post.filenames import name_part
from panelsec.procedure.case import Case
from panelsec.procedure.eligibility import Code
from panelsec.procedure.stages import over
from panelsec.resources import resource

CERTIFICATE = "certificate.pdf"
VERIFIER = "verify_lot1.py"
UNMASKING = frozenset({Code.SAME_COLLEGE_REPORTER, Code.SAME_DEPT_REPORTER, Code.PERSONAL_KNOWLEDGE})
"""Reasons that could tell who reported the matter, where that is protected (4.1)."""


def proof(session: Session, case: Case, lot: Lot) -> dict[str, bytes]:
    """What may leave the office, by file name: the record, its disclosures, the certificate, the verifier."""
    files = {name: data for name, data in lot.files().items() if name != ALL_DISCLOSURES}
    return files | {CERTIFICATE: certificate_page(session, case, lot), VERIFIER: _verifier()}


def _verifier() -> bytes:
    return resource("lot", VERIFIER).read_bytes()


def save_certificate(session: Session, case: Case, lot: Lot, path: Path) -> None:
    """Save the certificate as a file."""
    saving.save("The certificate", {path: certificate_page(session, case, lot)})


def certificate_name(case: Case, lot: Lot) -> str:
    """The proposed file name, with nobody's name."""
    return f"{name_part(case.reference)} lot {lot.number}.pdf"


def certificate_page(session: Session, case: Case, lot: Lot) -> bytes:
    """The certificate of the lot as a PDF, as it stands now; it names those who were given a seat, and nobody else."""
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
        verifier=_verifier().decode("ascii"),
        draws=len(lots(case)),
        as_of=aware(session.now()),
        protected=protected(case),
        earlier=tuple(_earlier(case, lot)),
        over=over(case, session.office().calendar, session.now().date()),
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
    """Whether the lot in a folder holds, or those of several in folders inside it, and what to tell whoever asked.

    Unavailable where there is no lot.
    """
    reports = {part: verify(files) for part, files in _lots_in(folder).items()}
    if not reports:
        raise Unavailable(
            f"There is no lot in {folder}. Name the folder in which the files 1-, 2- and 3- of a lot lie."
        )
    told = [(f"{part.name}:", *r.sentences) if part != folder else r.sentences for part, r in reports.items()]
    return all(r.holds for r in reports.values()), tuple(s for sentences in told for s in sentences)


def _lots_in(folder: Path) -> dict[Path, dict[str, bytes]]:
    """The texts of each lot, by its folder."""
    try:
        inside = sorted(p for p in folder.glob("lot-*") if p.is_dir()) if folder.is_dir() else []
        texts = {part: _texts(part) for part in (folder, *inside) if part.is_dir()}
    except OSError as error:
        raise Unavailable(f"{error.filename or folder} cannot be read: {error.strerror}.") from error
    return {part: files for part, files in texts.items() if holds_a_lot(files)}


def _texts(folder: Path) -> dict[str, bytes]:
    return {p.name: p.read_bytes() for p in folder.iterdir() if p.suffix == ".txt" and p.is_file()}
