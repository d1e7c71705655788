"""What the letter that encloses a certificate says about the draw (7.1, 8.4)."""

from datetime import datetime

from panelsec.errors import Refused
from panelsec.letters.formats import day
from panelsec.letters.occasion import Occasion
from panelsec.local_time import LONDON
from panelsec.procedure.committee import committee_title
from panelsec.procedure.eligibility import IN_WORDS


def lot(occasion: Occasion) -> dict[str, object]:
    """L11: the seats behind the roles of a lot; the certificate itself says all the rest."""
    if occasion.certificate is None:
        raise Refused("There is no certificate of a draw to send. Draw first.", cites=("7.1", "8.4"))
    seats = (s for kind in occasion.case.edition.seats.values() for s in kind if s.by_lot)
    reasons = {str(code): words for code, (words, _) in IN_WORDS.items()}
    return {
        "certificate": occasion.certificate,
        "roles": {s.lot_role: s.title for s in seats},
        "reasons": reasons,
        "when": local_and_utc,
        "committee_title": committee_title(occasion.committee.name) if occasion.committee else "",
    }


def local_and_utc(stamp: str) -> tuple[str, str]:
    """A time of the lot, which is in UTC, as it was in Cambridge and as the files have it."""
    moment = datetime.fromisoformat(stamp)
    local = moment.astimezone(LONDON)
    return f"{day(local.date())}, {local:%H:%M:%S}", f"{moment:%H:%M:%S} UTC"
