"""The receipt for a backup: a page for the office's files, with the head of the record that vouches for all of it."""

from datetime import date, datetime

from panelsec.letters.page import About, render
from panelsec.letters.templates import environment, worded
from panelsec.procedure.office import Office
from panelsec.sizes import size_in_words


def receipt_of_backup(
    office: Office,
    *,
    place: str,
    made: datetime,
    size: int,
    events: int,
    papers: int,
    head: str,
    today: date,
) -> bytes:
    """`size` in bytes; `head` as the record gives it, N:HASH; `place` is the name of the backup's folder."""
    number, _, digest = head.partition(":")
    values = {
        "place": place,
        "made": made,
        "size": size_in_words(size),
        "events": events,
        "papers": papers,
        "number": number,
        "groups": [digest[at : at + 8] for at in range(0, len(digest), 8)],
    }
    title = "Receipt for a backup"
    settings = office.settings
    about = About(
        title=title,
        subject=title,
        dated=today,
        office=settings.office_name,
        letterhead=settings.letterhead,
        footer=f"Record {head}",
    )
    return render(worded(environment(), "backup.html", values), about)
