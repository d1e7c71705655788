"""Everything held about one person in all cases, with other people's data masked."""

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path

from panelsec.actions import saving
from panelsec.actions.recording import keep_for_office
from panelsec.actions.session import Session
from panelsec.actions.subject_access.gathering import Gathering, Part, Request
from panelsec.actions.subject_access.masking import Masked, Masking, holds, names_of
from panelsec.actions.subject_access.people import WRITTEN
from panelsec.bundle.proof.forbidden import Forbidden
from panelsec.errors import Refused
from panelsec.letters.subject_access import access_copy
from panelsec.letters.writing import Written
from panelsec.procedure.office import AccessGiven


@dataclass(frozen=True)
class Access:
    """All of it, as the copy tells it. `others` can be unmasked, but who is protected; `unread` papers have no words to mask."""

    name: str
    parts: tuple[Part, ...]
    others: tuple[Masked, ...]
    maskings: tuple[Masking, ...]
    unread: tuple[str, ...]
    lifted: tuple[str, ...]

    @property
    def counted(self) -> tuple[tuple[Masking, int], ...]:
        """Each masking once, and how often."""
        return tuple(
            sorted(Counter(self.maskings).items(), key=lambda m: (m[0].where, m[0].called, m[0].what))
        )


@dataclass(frozen=True)
class Copy:
    pdf: bytes
    json: bytes


# ---- looking


def gather(session: Session, request: Request) -> Access:
    """What would be given, for the secretary to read first; nothing is recorded. Slow: not on the UI thread.

    Refused where the masking of somebody protected is to be lifted, or their name would still be told (2.7, 4.1).
    """
    on = Gathering(session, request)
    parts = on.parts()
    lifted = tuple(f"{o.called}: {request.lifted[o.key]}" for o in on.others if o.key in request.lifted)
    found = Access(on.mine[0].name, parts, on.others, tuple(on.maskings), tuple(on.unread), lifted)
    _refuse_protected(found, on.own)
    return found


def _refuse_protected(found: Access, own: Sequence[str]) -> None:
    """The last look: what the masks let through is found here, past line breaks, hyphens and accents."""
    hidden = [names_of(o.name)[0] for o in found.others if o.protected]
    sought = Forbidden(name for name in hidden if not holds(" ".join(own), [name]))
    if left := sought.in_text(as_json(found).decode()):
        raise Refused(
            f"The copy would still name a Reporting Person whose identity is protected ({len(left)} in all). Add the "
            "words by which they are named to those that are masked.",
            gate="G09",
            cites=("2.7", "4.1"),
        )


def give(session: Session, request: Request) -> Copy:
    """The copy as tagged pages and as JSON; that it was made is recorded in the office, without a name."""
    access = gather(session, request)
    written = pages(session, access)
    cases = tuple(p.reference for p in access.parts)
    keep_for_office(
        session,
        AccessGiven(
            **session.stamp(),
            person=tuple(place for place in request.places if not place.startswith(WRITTEN)),
            cases=cases,
            sha256=sha256(written.pdf).hexdigest(),
            masked=len(access.maskings),
            unmasked=access.lifted,
        ),
    )
    return Copy(written.pdf, as_json(access))


def pages(session: Session, access: Access) -> Written:
    return access_copy(session.office(), access.name, access, session.now().date())


def as_json(access: Access) -> bytes:
    """UTF-8; events with their fields, papers and letters with their words, and every masking by itself."""
    plain = {
        "person": access.name,
        "cases": [asdict(part) for part in access.parts],
        "maskings": [asdict(masking) for masking in access.maskings],
        "without_words": access.unread,
    }
    return json.dumps(plain, ensure_ascii=False, indent=2, default=lambda v: v.isoformat()).encode()


def save(copy: Copy, path: Path) -> None:
    """The pages where the secretary wants them, and the JSON beside them under the same name."""
    pages = path.with_suffix(".pdf") if path.suffix == ".json" else path
    saving.save("The copy", {pages: copy.pdf, path.with_suffix(".json"): copy.json})
