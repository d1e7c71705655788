"""The receipt for a reader's copy: each paper with its pages, the SHA-256 of its file, and any notes on it."""

from datetime import datetime

from panelsec.letters.page import PRESS, About, render
from panelsec.letters.setting.shaping import clean
from panelsec.letters.templates import environment, worded
from panelsec.letters.text_pages import spelt
from panelsec.procedure.office import Office
from panelsec.procedure.people import PaperInCopy

NONE = "Not of a file that came in"


def receipt_of_copy(
    office: Office,
    *,
    reference: str,
    title: str,
    reader: str,
    made: datetime,
    pages: int,
    sha256: str,
    papers: tuple[PaperInCopy, ...],
) -> bytes:
    """`sha256` and `pages` are those of the whole copy. What has no glyph, in a title or in a file's name, is spelt out."""
    with PRESS:
        rows = [
            {
                "where": each.first if each.first == each.last else f"{each.first} to {each.last}",
                "title": spelt(clean(each.title)),
                "digest": _grouped(each.sha256) or NONE,
                "notes": [spelt(clean(note)) for note in each.notes],
            }
            for each in papers
        ]
    values = {
        "title": title,
        "reader": reader,
        "made": made,
        "pages": pages,
        "digest": _grouped(sha256),
        "papers": rows,
        "noted": [row for row in rows if row["notes"]],
    }
    settings = office.settings
    about = About(
        title=f"Receipt, {title}",
        subject="Receipt for a copy of the papers",
        dated=made.date(),
        office=settings.office_name,
        letterhead=settings.letterhead,
        reference=reference,
    )
    return render(worded(environment(), "copy.html", values), about)


def _grouped(digest: str) -> str:
    return " ".join(digest[at : at + 8] for at in range(0, len(digest), 8))
