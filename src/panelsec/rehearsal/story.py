"""A rehearsal file (format 1) after reading: a case as data, checked before anything is played."""

from dataclasses import dataclass, fields
from datetime import datetime
from pathlib import Path
from typing import Any

from panelsec.procedure.people import (
    Breach,
    Document,
    Kind,
    Measure,
    Member,
    ReportingPerson,
    Representative,
    Respondent,
    Status,
    Witness,
)
from panelsec.rehearsal.checking import check
from panelsec.rehearsal.reading import read


@dataclass(frozen=True)
class Act:
    """One act of the story: what, when, by whom, and whether it is only tried."""

    number: int
    do: str
    at: datetime
    by: str | None
    override: str | None
    probe: bool | str
    expected: dict[str, Any]
    said: dict[str, Any]

    def __getitem__(self, name: str) -> Any:
        return self.said[name]

    def get(self, name: str, default: Any = None) -> Any:
        return self.said.get(name, default)


@dataclass(frozen=True)
class Story:
    folder: Path
    told: dict[str, Any]

    @property
    def id(self) -> str:
        return str(self.told["id"])

    @property
    def secretary(self) -> str:
        return str(self.told["office"]["secretary"])

    @property
    def acts(self) -> tuple[Act, ...]:
        return tuple(_act(n, a) for n, a in enumerate(self.told["acts"], 1))

    @property
    def opened(self) -> datetime:
        """When the case was opened: at the first act that is not only tried."""
        return min(a.at for a in self.acts if not a.probe)

    def people(self, group: str) -> list[dict[str, Any]]:
        return list(self.told["people"].get(group) or [])


def read_story(path: Path) -> Story:
    """Read a rehearsal file; Unavailable, with a sentence, for one that is not of format 1."""
    found = read(path)
    check(found)
    return Story(path.parent, found.told)


def _act(number: int, told: dict[str, Any]) -> Act:
    return Act(
        number=number,
        do=told["do"],
        at=datetime.fromisoformat(told["at"]),
        by=told.get("by"),
        override=told.get("override"),
        probe=told.get("probe", False),
        expected=told.get("expect") or {},
        said={k: v for k, v in told.items() if k not in ("at", "do", "by", "override", "probe", "expect")},
    )


# ---- entries into the people and papers of the procedure


def respondent(told: dict[str, Any]) -> Respondent:
    entry = _tuples(told)
    entry["previous_breaches"] = tuple(breach(b) for b in told.get("previous_breaches") or ())
    entry["status"] = _status(str(told.get("status", "registered")))
    return Respondent(**_known(Respondent, entry))


def _status(word: str) -> Status:
    return Status(word) if word in set(Status) else Status.NEITHER


def reporting_person(told: dict[str, Any]) -> ReportingPerson:
    return ReportingPerson(**_known(ReportingPerson, _tuples(told)))


def witness(told: dict[str, Any]) -> Witness:
    return Witness(**_known(Witness, told))


def member(told: dict[str, Any]) -> Member:
    """A story says `trained` only of somebody who is not."""
    return Member(**_known(Member, {"trained": True, **_tuples(told)}))


def representative(told: dict[str, Any]) -> Representative:
    return Representative(**_known(Representative, told))


def document(told: dict[str, Any], *, awaited: bool) -> Document:
    entry = _tuples({k: v for k, v in told.items() if k not in ("text", "file")})
    return Document(**_known(Document, entry | {"kind": Kind(told["kind"]), "awaited": awaited}))


def measure(told: dict[str, Any]) -> Measure:
    return Measure(**_known(Measure, told))


def breach(told: dict[str, Any]) -> Breach:
    return Breach(told["rule"], told["year"])


def _tuples(told: dict[str, Any]) -> dict[str, Any]:
    return {k: tuple(v) if isinstance(v, list) else v for k, v in told.items()}


def _known(kind: type[Any], entry: dict[str, Any]) -> dict[str, Any]:
    names = {f.name for f in fields(kind)}
    return {k: v for k, v in entry.items() if k in names}
