"""The entry of a file that waits to be taken in: what is worth knowing, and what it is proposed to be."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from panelsec.actions.papers.taking_in import Arrival, Offer
from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.papers.sharing import form_came, form_missing
from panelsec.procedure.people import Kind
from panelsec.screens.papers.described import Described
from panelsec.screens.papers.words import OF_ONE, title
from panelsec.widgets.days.time_edit import read_moment, written_moment

BY_THEMSELVES = (Kind.RESPONSE, Kind.MITIGATION, Kind.APPEAL_FORM, Kind.NEW_EVIDENCE)
"""What the Respondent whose it is sends in."""


@dataclass(frozen=True, kw_only=True)
class Entry(Described):
    """An offer with what was typed about it."""

    offer: Offer
    received: str
    sender: str = ""
    sender_chosen: bool = False
    admits: bool = False
    witnesses: tuple[str, ...] = ()


def state(offer: Offer, same: str) -> str:
    """Whether it can be taken in, and all that was noted of it; `same`: which file it is once more."""
    if offer.taken is None:
        return "Needs its password" if offer.locked else f"Cannot be taken in. {offer.problem}"
    pages = "1 page" if offer.taken.pages == 1 else f"{offer.taken.pages:,} pages"
    said = " ".join((*([same] if same else []), *offer.taken.notes))
    return f"Ready, {pages}. {said}" if said else f"Ready, {pages}"


def same(case: Case, offer: Offer, before: Sequence[Offer]) -> str:
    """Says which paper, or which file that waits before it, has the same bytes."""
    papers = (d for d in case.documents.values() if d.sha256 and d.sha256 == offer.sha256)
    for paper in papers:
        return f"It is the same file as {paper.id}, {title(case, paper)}, which you have already."
    for other in before:
        if offer.sha256 and other.sha256 == offer.sha256:
            return f"It is the same file as ‘{other.name}’ above."
    return ""


def entered(case: Case, offer: Offer, now: datetime) -> Entry:
    """As it is proposed; whose it is, where that can be one only."""
    kind = usual_kind(case)
    of = next(iter(case.respondents)) if kind in OF_ONE and len(case.respondents) == 1 else ""
    entry = Entry(
        title=proposed_title(offer.name),
        kind=kind,
        of=of,
        of_filled=bool(of),
        offer=offer,
        received=written_moment(now),
    )
    return replace(entry, sender=usual_sender(case, entry))


def proposed_title(name: str) -> str:
    """What a person would have written: no ending, blanks for underscores, and a capital."""
    words = " ".join(Path(name).stem.replace("_", " ").split())
    return f"{words[:1].upper()}{words[1:]}"


def usual_kind(case: Case) -> Kind:
    """What most papers then are: once it is decided an Appeal Form (8.2); before, on a conviction, those of the court (6.5)."""
    if any(_appeal_open(case, r) or _may_appeal(case, r) for r in case.respondents):
        return Kind.APPEAL_FORM
    decided = any(case.standing(r).decided for r in case.respondents)
    return Kind.COURT if case.conviction and not decided else Kind.EVIDENCE


def _appeal_open(case: Case, respondent: str) -> bool:
    """An appeal that is not decided, and whose form is not in the file."""
    standing = case.standing(respondent)
    ruled_out = standing.appeal_ruling is not None and not standing.appeal_ruling.eligible
    return form_missing(case, respondent) and standing.appeal_decision is None and not ruled_out


def _may_appeal(case: Case, respondent: str) -> bool:
    """Late too: the time may be extended (8.1)."""
    standing = case.standing(respondent)
    told = {e.letter for e in case.all(ev.LetterSent) if case.respondent_of(e.to) == respondent}
    done = (
        standing.remitted or standing.waived or standing.completion_asked or standing.appeal or "L30" in told
    )
    return "L18" in told and standing.decided is not None and not done and form_came(case, respondent) is None


def usual_sender(case: Case, entry: Described) -> str:
    """A response or an appeal is of whoever sends it in; anything else is taken to have been in the file before."""
    return entry.of if entry.kind in BY_THEMSELVES and entry.of in case.respondents else ""


def arrival(entry: Entry) -> Arrival:
    response = entry.kind is Kind.RESPONSE
    return Arrival(
        entry.offer,
        entry.document(),
        entry.sender,
        read_moment(entry.received) if entry.sender else None,
        admits=entry.admits and response,
        witnesses=entry.witnesses if response else (),
    )
