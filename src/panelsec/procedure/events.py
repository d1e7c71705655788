"""One frozen dataclass for each thing that can happen in a case.

An event is also the act that somebody proposes: the procedure is asked about it (`gates.consider`), and what it
lets pass is appended to the record as it stands. Times are local (Europe/London), naive, to the minute or finer.
People are named by id (R1, RP1, W1, a member's register number) or by role (investigating_officer, R1.senior_tutor).
"""

from dataclasses import dataclass
from datetime import date, datetime

from panelsec.procedure.people import (
    Breach,
    Document,
    Measure,
    Member,
    PaperInCopy,
    ReportingPerson,
    Representative,
    Respondent,
    Witness,
)


@dataclass(frozen=True, kw_only=True)
class Event:
    """Something that happened, who recorded it, and the secretary's reason where a query was passed."""

    at: datetime
    by: str
    override: str | None = None
    recorded: date | None = None
    """The day on which it was written down, where that is not the day on which it happened."""


# ---- the case and its people


@dataclass(frozen=True, kw_only=True)
class CaseOpened(Event):
    edition: str
    title: str = ""
    rules_alleged: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class RespondentAdded(Event):
    person: Respondent


@dataclass(frozen=True, kw_only=True)
class RespondentChanged(Event):
    """A correction of what was recorded about a Respondent; the earlier record stays."""

    person: Respondent
    why: str


@dataclass(frozen=True, kw_only=True)
class ReportingPersonAdded(Event):
    person: ReportingPerson


@dataclass(frozen=True, kw_only=True)
class WitnessAdded(Event):
    person: Witness


@dataclass(frozen=True, kw_only=True)
class OfficerNamed(Event):
    """Who holds a role: investigating_officer, student_discipline_officer, note_taker, senior_tutor, head_of_department."""

    role: str
    name: str
    respondent: str | None = None
    email: str | None = None
    colleges: tuple[str, ...] = ()
    departments: tuple[str, ...] = ()
    """As far as they are known: nobody shares them with a party who investigates or decides (2.12)."""


@dataclass(frozen=True, kw_only=True)
class RepresentativeAuthorised(Event):
    respondent: str
    representative: Representative


@dataclass(frozen=True, kw_only=True)
class DocumentAdded(Event):
    """A paper is in the file, or announced (`document.awaited`)."""

    document: Document


@dataclass(frozen=True, kw_only=True)
class DocumentChanged(Event):
    """A correction of what was recorded about a paper; the earlier record stays, and so do its pages and its SHA-256."""

    document: Document
    why: str


@dataclass(frozen=True, kw_only=True)
class PapersArranged(Event):
    """The papers lie in this order, by their numbers; what comes in later follows them."""

    order: tuple[str, ...]
    sections: tuple[tuple[str, str], ...] = ()
    """Each paper that stands under a heading of the secretary's, with that heading, as the index shows it."""


@dataclass(frozen=True, kw_only=True)
class DocumentReceived(Event):
    """What somebody sent in: done even when late (7.4)."""

    document: str
    sender: str
    admits: bool = False
    witnesses: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class ArrivalCorrected(Event):
    """Who sent a paper in, when, and whether it admits, as it should have been recorded; the earlier record stays.

    `sender` empty: nobody did, it was in the file before.
    """

    document: str
    sender: str
    received: datetime
    why: str
    admits: bool = False


@dataclass(frozen=True, kw_only=True)
class DocumentDisclosed(Event):
    """A paper, or the last letter of a kind (L17, L18), put in front of somebody beside the bundles."""

    document: str
    to: str


@dataclass(frozen=True, kw_only=True)
class ExclusionDisclosed(Event):
    """Somebody is told why a member could not be drawn."""

    member: str
    committee: str
    to: str


# ---- before the Committee


@dataclass(frozen=True, kw_only=True)
class Paused(Event):
    why: str


@dataclass(frozen=True, kw_only=True)
class Resumed(Event):
    why: str


@dataclass(frozen=True, kw_only=True)
class OfficerDecided(Event):
    """The Student Discipline Officer's decision, on the day on which the Investigating Officer has it (3.7, 5.2, 6.6)."""

    decision: str
    respondents: tuple[str, ...] = ()
    measures: tuple[Measure, ...] = ()
    reasons: str = ""
    route: str = "rules"


@dataclass(frozen=True, kw_only=True)
class Elected(Event):
    """The Respondent's answer to a minor sanction: accept, reject, or silence taken for acceptance (5.5)."""

    respondent: str
    answer: str


@dataclass(frozen=True, kw_only=True)
class ReferralWithdrawn(Event):
    why: str


@dataclass(frozen=True, kw_only=True)
class ProcedureChosen(Event):
    """The Respondent's choice for a count (from 1) whose conduct predates 1 October 2019 (notes 11 and 13)."""

    respondent: str
    count: int
    edition: str


# ---- Committees


@dataclass(frozen=True, kw_only=True)
class MeetingFixed(Event):
    committee: str
    start: datetime
    place: str
    mode: str = "in_person"
    why: str = ""
    respondents: tuple[str, ...] = ()


@dataclass(frozen=True)
class SeatDrawn:
    """One seat of a draw: who was in, who was out and why, what a Respondent may be told of that, who was drawn."""

    seat: str
    eligible: tuple[str, ...]
    excluded: tuple[tuple[str, tuple[str, ...]], ...]
    respondent_sees: tuple[tuple[str, tuple[str, ...]], ...]
    seated: Member | None
    sole: bool = False
    """Whoever was seated was alone on the list: no lot was possible."""


@dataclass(frozen=True, kw_only=True)
class Drawn(Event):
    """A lot was drawn (7.1, 7.3, 8.4, 8.6). `seats` names what is to be drawn; `results` is filled by the draw.

    `lot` is the number of the LOT1 record (one case, from 1) that each seat's name came from, in the order of `results`.
    """

    committee: str
    seats: tuple[str, ...] = ()
    results: tuple[SeatDrawn, ...] = ()
    lots: tuple[int, ...] = ()


@dataclass(frozen=True, kw_only=True)
class LotSealed(Event):
    """The files of a LOT1 record as they now stand; `closed` says why a list will not be gone on with."""

    number: int
    committee: str
    seats: tuple[str, ...]
    commitment: str
    secret: str
    disclosures: str
    entropy: str = ""
    record: str = ""
    closed: str = ""


@dataclass(frozen=True, kw_only=True)
class SeatForced(Event):
    """An attempt to seat somebody without a lot; the procedure never lets it pass (7.1)."""

    committee: str
    seat: str
    member: Member


@dataclass(frozen=True, kw_only=True)
class StoodDown(Event):
    """A member will not sit: declined, unable (that day), or knows_party (7.3, 8.6)."""

    committee: str
    seat: str
    why: str
    detail: str = ""


@dataclass(frozen=True, kw_only=True)
class ProctorConfirmed(Event):
    committee: str
    member: Member


@dataclass(frozen=True, kw_only=True)
class Ruled(Event):
    """A Chair's ruling: joint_hearing, two_members, withhold, absence, witness, video, late_response, behaviour."""

    committee: str
    about: str
    decision: str
    grounds: str
    document: str | None = None
    respondent: str | None = None
    witness: str | None = None
    """Whom a ruling on a witness is about; None: every witness who was asked for."""
    chair: str | None = None
    """Who sat in the Chair when it was made; filled when it is recorded."""


@dataclass(frozen=True, kw_only=True)
class Met(Event):
    """A sitting: held, paused (to go on later) or reserved (decision to follow). `notes` are printed in L17."""

    committee: str
    present: tuple[str, ...]
    outcome: str
    chair: str | None = None
    notes: str = ""
    kept: tuple[tuple[int, str], ...] = ()
    """Lines of the notes, from 0, that one Respondent alone gets, with who that is (2.18)."""
    ended: datetime | None = None
    """When all but the Committee withdrew, or the sitting broke off; `at` is when it began."""
    left: tuple[str, ...] = ()
    """On appeals: Respondents whose appeal is still to be considered afterwards; each is its own (2.18)."""


@dataclass(frozen=True, kw_only=True)
class NotesCorrected(Event):
    """The notes of a sitting (its number, from 1) as they should have been; the former wording stays on record (7.14)."""

    committee: str
    sitting: int
    notes: str
    why: str
    kept: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True, kw_only=True)
class Found(Event):
    committee: str
    respondent: str
    finding: str
    reasons: str
    rule: str | None = None
    count: int | None = None
    not_relied_on: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class BreachesDisclosed(Event):
    committee: str
    respondent: str
    breaches: tuple[Breach, ...]


@dataclass(frozen=True, kw_only=True)
class Sanctioned(Event):
    """The Committee's measures for one Respondent; none is a decision too (7.12, 7.13)."""

    committee: str
    respondent: str
    measures: tuple[Measure, ...]
    reasons: str


# ---- letters


@dataclass(frozen=True, kw_only=True)
class LetterRecorded(Event):
    """A letter of somebody else's, recorded since it starts a clock (3.9, 3.10, 4.1, 5.5)."""

    letter: str
    to: str
    via: str


@dataclass(frozen=True, kw_only=True)
class LetterPrepared(Event):
    """A letter or bundle is made and lies in Post as a draft. `paper` is the SHA-256 of its PDF, `text` of its words."""

    letter: str
    to: str
    number: int
    title: str
    paper: str
    pages: int
    covering: str = ""
    text: str | None = None
    respondent: str | None = None
    committee: str | None = None
    documents: tuple[str, ...] = ()
    laid: tuple[str, ...] = ()
    """Of a bundle, all papers in their order, those withheld from this reader too."""
    inserted: tuple[str, ...] = ()
    """Those of them that stand among pages which were numbered before they came."""
    front: int = 0
    """How many numbers its index has."""
    cover: str | None = None
    """With a bundle, the letter that goes beside it."""
    aloud: str | None = None
    """With a bundle, its words in large print and to be read aloud, where the reader's adjustments ask for that (2.5)."""
    receipt: tuple[PaperInCopy, ...] = ()
    """Of a bundle, what went into it, in its order."""
    reason: str = ""
    via: str = "email"
    """The way by which it was written to go: its days and its address follow from that."""


@dataclass(frozen=True, kw_only=True)
class LetterDiscarded(Event):
    """A draft will not be sent."""

    number: int
    why: str


@dataclass(frozen=True, kw_only=True)
class LetterSent(Event):
    """A letter left the office at `at`, by email, post or hand. `number` is that of the prepared letter."""

    letter: str
    to: str
    via: str
    respondent: str | None = None
    reason: str = ""
    number: int | None = None
    committee: str | None = None


@dataclass(frozen=True, kw_only=True)
class NobodyAffected(Event):
    """No Reporting Person and no Witness was personally affected: nobody but the Respondent is told the outcome (2.28)."""

    respondent: str
    why: str


@dataclass(frozen=True, kw_only=True)
class ReceiptProved(Event):
    """A later actual receipt, with its evidence; an earlier one never shortens a student's time."""

    number: int
    received: date
    evidence: str


# ---- appeal and end


@dataclass(frozen=True, kw_only=True)
class Appealed(Event):
    """Done even when late (8.1). Grounds: letters of 8.2, and w for the witness ruling of 7.4."""

    respondent: str
    grounds: tuple[str, ...]
    text: str = ""
    documents: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class AppealExtended(Event):
    respondent: str
    until: date
    why: str
    asked: date | None = None
    """The day on which the Respondent asked."""


@dataclass(frozen=True, kw_only=True)
class MoreTimeRefused(Event):
    """The Secretary of the Appeal Committee found no compelling reason to extend the time (8.1)."""

    respondent: str
    why: str
    asked: date | None = None


@dataclass(frozen=True, kw_only=True)
class AppealRuled(Event):
    respondent: str
    eligible: bool
    grounds: str
    why: str | None = None


@dataclass(frozen=True, kw_only=True)
class AppealDecided(Event):
    committee: str
    respondent: str
    decision: str
    reasons: str
    disposal: str | None = None
    grounds: tuple[str, ...] = ()
    measures: tuple[Measure, ...] = ()
    finding: str = ""
    """Of its own decision: breach, or dismissed where it found none; empty: nothing was recorded of that (8.10)."""


@dataclass(frozen=True, kw_only=True)
class AppealWaived(Event):
    """The Respondent says in writing that there will be no appeal. `how`: by which writing."""

    respondent: str
    how: str = ""


@dataclass(frozen=True, kw_only=True)
class CompletionRequested(Event):
    respondent: str


@dataclass(frozen=True, kw_only=True)
class Implemented(Event):
    respondent: str
    paragraph: str


@dataclass(frozen=True, kw_only=True)
class NonCompliance(Event):
    respondent: str
    paragraph: str
    what: str = ""


# ---- in whose hands it is


@dataclass(frozen=True, kw_only=True)
class HandedOver(Event):
    """The case goes to another Secretary in a file of its own; nothing is done in it here until it comes back (8.1)."""

    to: str
    why: str
    closures: tuple[date, ...] | None = None
    """The days on which the University is closed, from its opening on, as its days were counted so far."""


@dataclass(frozen=True, kw_only=True)
class TakenIn(Event):
    """A case came in a file: who handed it over, and the head up to which its record was verified there."""

    source: str
    head: str
    back: bool = False
    """It had been handed over from here, or taken in here before."""


@dataclass(frozen=True, kw_only=True)
class TakenBack(Event):
    """A case that was handed over goes on here: what was done with the file that is out comes in here no more. An office
    that has nothing beyond what both hold can still take that file in, and go on with the case from there."""

    why: str


# ---- a slip

Decision = Found | Sanctioned | AppealDecided
Removable = LetterRecorded | AppealWaived | Appealed | ReceiptProved | Implemented | NonCompliance
Correctable = Decision | OfficerDecided | LetterSent | Removable


@dataclass(frozen=True, kw_only=True)
class Corrected(Event):
    """Something as it should have been recorded; None: it should not have been. The former record stays."""

    former: Correctable
    right: Correctable | None
    why: str


# ---- beside it


@dataclass(frozen=True, kw_only=True)
class Noted(Event):
    """The secretary's own note in the record; it changes nothing."""

    text: str
