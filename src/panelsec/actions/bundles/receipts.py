"""The receipt for a copy that was built: a page to look at, and to keep with the case."""

from pathlib import Path

from panelsec.actions import saving
from panelsec.actions.session import Session
from panelsec.errors import Refused
from panelsec.letters.copy_receipt import receipt_of_copy
from panelsec.post.filenames import name_part
from panelsec.procedure import events as ev
from panelsec.procedure.case import Case


def receipt(session: Session, reference: str, copy: ev.LetterPrepared) -> bytes:
    """From the record: nothing is built or proven again."""
    if not copy.receipt:
        raise Refused("This copy was built before receipts were kept. Build it again, and it has one.")
    return receipt_of_copy(
        session.office(),
        reference=reference,
        title=copy.title,
        reader=session.case(reference).name(copy.to),
        made=copy.at,
        pages=copy.pages,
        sha256=copy.paper,
        papers=copy.receipt,
    )


def file_name(case: Case, copy: ev.LetterPrepared) -> str:
    """By the copy's number in Post, with nobody's name."""
    return f"{name_part(case.reference)} receipt {copy.number}.pdf"


def save(session: Session, reference: str, copy: ev.LetterPrepared, path: Path) -> None:
    """Save the page as a file."""
    saving.save("The receipt", {path: receipt(session, reference, copy)})
