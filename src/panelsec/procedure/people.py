"""The people, papers and measures of a case."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum


class Status(StrEnum):
    """Whether somebody can be a Respondent at all (1.1)."""

    REGISTERED = "registered"
    FORMERLY_REGISTERED = "formerly_registered"
    NEITHER = "neither"


@dataclass(frozen=True)
class Breach:
    """An earlier breach: which Rule, in which year (7.11)."""

    rule: str
    year: int


@dataclass(frozen=True)
class Respondent:
    """Colleges and Departments hold names of the office's lists; past ones count too (2.12)."""

    id: str
    name: str
    colleges: tuple[str, ...] = ()
    departments: tuple[str, ...] = ()
    status: Status = Status.REGISTERED
    email: str | None = None
    postal: str | None = None
    number: str | None = None
    course: str | None = None
    previous_breaches: tuple[Breach, ...] = ()
    adjustments: tuple[str, ...] = ()
    professional_course: bool = False
    graduated: date | None = None
    conduct: tuple[date, ...] = ()
    """The day of each count, in order; empty: one count since 1 October 2019 (notes 11 and 13)."""


@dataclass(frozen=True)
class ReportingPerson:
    id: str
    name: str
    colleges: tuple[str, ...] = ()
    departments: tuple[str, ...] = ()
    student: bool = False
    anonymous: bool = False
    email: str | None = None


@dataclass(frozen=True)
class Witness:
    id: str
    name: str
    email: str | None = None


@dataclass(frozen=True)
class Representative:
    """Somebody who receives the Respondent's letters, with permission in writing (2.6)."""

    name: str
    email: str | None = None


@dataclass(frozen=True)
class Member:
    """Somebody on a panel appointed by the General Board (7.1, 8.4), or whom the Proctors may confirm (8.4)."""

    id: str
    name: str
    panels: tuple[str, ...]
    colleges: tuple[str, ...] = ()
    departments: tuple[str, ...] = ()
    email: str | None = None
    unavailable: tuple[date, ...] = ()
    trained: bool | None = None
    """None: nothing is recorded either way."""
    knows: tuple[str, ...] = ()
    """Ids of people of a case whom the member has declared to know (2.12)."""
    appointed_from: date | None = None
    appointed_to: date | None = None
    office: str | None = None


class Kind(StrEnum):
    """What a paper is; who may have it hangs on that (`sharing`)."""

    REPORT = "report"
    EVIDENCE = "evidence"
    RESPONSE = "response"
    STATEMENT = "statement"
    COURT = "court"
    IMPACT_STATEMENT = "impact_statement"
    PREVIOUS_BREACH = "previous_breach"
    MITIGATION = "mitigation"
    APPEAL_FORM = "appeal_form"
    NEW_EVIDENCE = "new_evidence"


@dataclass(frozen=True)
class Redaction:
    """A copy of a paper in which the `terms`, and the boxes (page, left, bottom, right, top in tenths of a point), are
    blackened, page for page: for one Respondent, or for every reader. `paper` and `text` name it in the store like those of its original.
    With neither terms nor boxes its pages are pictures of what the original shows."""

    paper: str
    text: str
    terms: tuple[str, ...] = ()
    boxes: tuple[tuple[int, ...], ...] = ()
    respondent: str | None = None

    @property
    def blackens(self) -> bool:
        return bool(self.terms or self.boxes)


@dataclass(frozen=True)
class Recognised:
    """A copy of a scan with its text, recognised by machine; `paper` and `text` name it in the store like those of its
    original, and `notes` hold of it in place of those."""

    paper: str
    text: str
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Document:
    """A paper of the case. `of` is whose it is, where that matters; `paper` and `text` name its PDF and its words in the store by SHA-256."""

    id: str
    title: str
    kind: Kind
    of: str | None = None
    rule: str | None = None
    refers_to: tuple[str, ...] = ()
    awaited: bool = False
    """Announced, not there yet: it comes with a later `DocumentReceived` or `Appealed`."""
    paper: str | None = None
    text: str | None = None
    pages: int = 0
    sha256: str = ""
    """Of the file as it was received."""
    notes: tuple[str, ...] = ()
    dated: date | None = None
    redactions: tuple[Redaction, ...] = ()
    recognised: Recognised | None = None

    @property
    def as_read(self) -> "Document":
        """This paper, with the copy that can be searched in place of the pages that came in."""
        copy = self.recognised
        return replace(self, paper=copy.paper, text=copy.text, notes=copy.notes) if copy else self

    def redacted_for(self, respondent: str | None) -> Redaction | None:
        """What a Respondent, or a reader who is none, gets in place of the original: their own copy before everybody's."""
        mine = [r for r in self.redactions if r.respondent == respondent and respondent is not None]
        return next(iter(mine or [r for r in self.redactions if r.respondent is None]), None)

    def blackened_for(self, respondent: str | None) -> bool:
        redacted = self.redacted_for(respondent)
        return redacted is not None and redacted.blackens

    def with_redaction(self, made: Redaction) -> "Document":
        """In place of an earlier one for the same reader."""
        others = tuple(r for r in self.redactions if r.respondent != made.respondent)
        return replace(self, redactions=(*others, made))

    def described_as(self, other: "Document") -> "Document":
        """This paper, with what `other` says of it; its number, its pages and its SHA-256 stay those that came in."""
        return replace(
            self,
            title=other.title,
            kind=other.kind,
            of=other.of,
            rule=other.rule,
            refers_to=other.refers_to,
            dated=other.dated,
            redactions=other.redactions,
            recognised=other.recognised,
        )


@dataclass(frozen=True)
class PaperInCopy:
    """A paper as it lies in a reader's copy, on the pages from `first` to `last` as printed; `sha256` is that of the file
    as it was received, and empty for what is withheld from this reader."""

    title: str
    sha256: str
    pages: int
    first: str
    last: str
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Measure:
    """A sanction or measure as decided: its paragraph, its terms, what follows if it is broken (5.4, 7.12, 7.15)."""

    paragraph: str
    terms: str
    amount_gbp: int | None = None
    college: str | None = None
    college_permission: bool | None = None
    if_broken: str | None = None
