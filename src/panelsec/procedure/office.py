"""The office: settings, lists and panels, derived from its events as a case is."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime, time

from panelsec.procedure.counting import Calendar
from panelsec.procedure.events import Event
from panelsec.procedure.people import Member


@dataclass(frozen=True)
class Listed:
    """A College or Department on the office's controlled lists. `parent` is a School or Faculty (A17)."""

    name: str
    aliases: tuple[str, ...] = ()
    parent: str | None = None


BODIES = ("proctors", "academic_secretary", "general_board", "council")
"""Bodies outside the office: nobody is named for them in a case."""


@dataclass(frozen=True)
class Adjudicator:
    """How a student reaches the Office of the Independent Adjudicator, and its introduction for students (OIA guidance 9.1)."""

    website: str = "https://www.oiahe.org.uk"
    introduction: str = "https://www.oiahe.org.uk/students/"
    email: str = "enquiries@oiahe.org.uk"
    telephone: str = "0118 959 9813"


@dataclass(frozen=True)
class Settings:
    secretary: str = ""
    email: str = ""
    office_name: str = "Office of Student Conduct, Complaints and Appeals"
    letterhead: tuple[str, ...] = ("University of Cambridge",)
    closures: tuple[date, ...] = ()
    cutoff: time = time(16, 30)
    idle_minutes: int = 10
    small: int = 5
    """The annual report tells no count below this (G23)."""
    keep_years: int = 6
    """How long a case is kept after it ended; the University's retention schedule decides, not this program."""
    bodies: tuple[tuple[str, str], ...] = ()
    """The e-mail addresses of those outside bodies to which letters go, by role (`BODIES`)."""
    oia: Adjudicator = Adjudicator()
    words: tuple[str, ...] = ()
    """What the spelling takes as right beside its own list."""
    mail_limit: int = 25
    """The MB that one e-mail may have on its way: papers that are larger go in parts."""
    backup_folder: str = ""
    """Empty: beside the file."""
    backup_hours: int = 24
    """A backup each day at the first opening, and so many hours after the last; 0: by hand only."""


@dataclass(frozen=True, kw_only=True)
class SettingsChanged(Event):
    settings: Settings


@dataclass(frozen=True, kw_only=True)
class CollegesListed(Event):
    """The whole list as it now stands."""

    colleges: tuple[Listed, ...]


@dataclass(frozen=True, kw_only=True)
class DepartmentsListed(Event):
    departments: tuple[Listed, ...]


@dataclass(frozen=True, kw_only=True)
class MemberEntered(Event):
    """Somebody joined the panels or was corrected; the number stays the same."""

    member: Member


@dataclass(frozen=True, kw_only=True)
class MembersImported(Event):
    """A register was imported: its name, its SHA-256, and everybody whom it entered or changed."""

    source: str
    sha256: str
    members: tuple[Member, ...]


@dataclass(frozen=True, kw_only=True)
class OfficerCounted(Event):
    """How many decisions of each kind the Student Discipline Officer made in the academic year from 1 October of `year`.

    The Officer's own figures, those of cases that came to this office included; the last ones given for a year count.
    """

    year: int
    numbers: tuple[tuple[str, int], ...]


@dataclass(frozen=True, kw_only=True)
class Restored(Event):
    """The file was replaced by a backup of `made`, whose record went up to `head`; the former file was kept as `aside`."""

    made: datetime
    head: str
    aside: str


@dataclass(frozen=True, kw_only=True)
class OlderFileTaken(Event):
    """The file's record ended before the `head` that this computer had seen, and the secretary accepted it."""

    head: str


@dataclass(frozen=True, kw_only=True)
class ClockConfirmed(Event):
    """The secretary confirmed the computer's clock, whatever times were recorded before."""


@dataclass(frozen=True, kw_only=True)
class Salvaged(Event):
    """The file was rebuilt from what could be read of a damaged one; each sentence says what was lost.

    `without` are the SHA-256 of papers that the record names and that are gone for good.
    """

    lost: tuple[str, ...]
    without: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class CodeShown(Event):
    """A new office's recovery code was shown; until it is typed nobody knows whether it was written down."""


@dataclass(frozen=True, kw_only=True)
class CodeConfirmed(Event):
    """The recovery code that was shown was typed again."""


@dataclass(frozen=True, kw_only=True)
class CodeChanged(Event):
    """A new recovery code is in force; with `new_key` the file was encrypted anew as well."""

    new_key: bool


@dataclass(frozen=True, kw_only=True)
class KeptLonger(Event):
    """A case is kept at least until a day, for a reason: a claim, an inquiry."""

    reference: str
    until: date
    why: str


@dataclass(frozen=True, kw_only=True)
class CaseErased(Event):
    """A case was erased when its time was up: how many events and papers; `ended` is the day from which it was kept."""

    reference: str
    events: int
    papers: int
    ended: date


@dataclass(frozen=True, kw_only=True)
class AccessGiven(Event):
    """Everything held about one person was put together for them. It names nobody: `person` is by case and id (DC-2022-001/R1),
    and empty where a name was typed.

    `sha256` is of the pages; `masked` counts the maskings of other people's data, `unmasked` says why one was lifted.
    """

    person: tuple[str, ...]
    cases: tuple[str, ...]
    sha256: str
    masked: int
    unmasked: tuple[str, ...] = ()


@dataclass(frozen=True)
class Wording:
    """A passage of a letter's template in the office's own words; `shipped` is the passage it replaces."""

    template: str
    shipped: str
    own: str


@dataclass(frozen=True, kw_only=True)
class LetterWorded(Event):
    """The office changed the wording of a passage; without words of its own the shipped wording applies again."""

    wording: Wording


@dataclass(frozen=True)
class Office:
    settings: Settings = field(default_factory=Settings)
    colleges: tuple[Listed, ...] = ()
    departments: tuple[Listed, ...] = ()
    members: tuple[Member, ...] = ()
    counted: tuple[OfficerCounted, ...] = ()
    """The Officer's figures, the last of each year."""
    kept_longer: tuple[KeptLonger, ...] = ()
    """The last word on each case of which there is one."""
    erased: tuple[CaseErased, ...] = ()
    wordings: tuple[Wording, ...] = ()
    """The passages of letters that the office words itself."""
    code_unconfirmed: bool = False
    """The recovery code was shown and never typed again: perhaps nobody has it. A file that tells of neither was made
    before that was recorded, and its code counts as confirmed."""

    @property
    def calendar(self) -> Calendar:
        return Calendar(frozenset(self.settings.closures), self.settings.cutoff)

    def member(self, number: str) -> Member:
        return next(m for m in self.members if m.id == number)

    def then(self, event: Event) -> "Office":
        """The office with a further event."""
        match event:
            case SettingsChanged():
                return replace(self, settings=event.settings)
            case CollegesListed():
                return replace(self, colleges=event.colleges)
            case DepartmentsListed():
                return replace(self, departments=event.departments)
            case MemberEntered():
                return self._with((event.member,))
            case MembersImported():
                return self._with(event.members)
            case OfficerCounted():
                others = (c for c in self.counted if c.year != event.year)
                return replace(self, counted=(*others, event))
            case KeptLonger():
                rest = (k for k in self.kept_longer if k.reference != event.reference)
                return replace(self, kept_longer=(*rest, event))
            case CodeShown():
                return replace(self, code_unconfirmed=True)
            case CodeConfirmed() | CodeChanged():
                return replace(self, code_unconfirmed=False)
            case CaseErased():
                return replace(self, erased=(*self.erased, event))
            case LetterWorded(wording=made):
                kept = (w for w in self.wordings if (w.template, w.shipped) != (made.template, made.shipped))
                return replace(self, wordings=(*kept, *([made] if made.own else [])))
            case _:
                return self

    def _with(self, members: tuple[Member, ...]) -> "Office":
        new = {m.id: m for m in self.members} | {m.id: m for m in members}
        return replace(self, members=tuple(new.values()))


def unresolved(office: Office, colleges: tuple[str, ...], departments: tuple[str, ...]) -> tuple[str, ...]:
    """The names that are on neither list: until they are settled, nobody can say who is excluded (2.12)."""
    known = {c.name for c in office.colleges}, {d.name for d in office.departments}
    return tuple(n for n in colleges if n not in known[0]) + tuple(
        n for n in departments if n not in known[1]
    )
