"""A rehearsal file (format 1) as read: a case told as data, checked before anything is played."""

from dataclasses import dataclass, fields
from datetime import date, datetime
from pathlib import Path
from typing import Any

import yaml

from panelsec.errors import Refused
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

PARTS = "format id title edition office people colleges departments panels rules_alleged documents acts expect".split()  # noqa: SIM905


@dataclass(frozen=True)
class Act:
    """One act of the story: what, when, by whom, and whether it is only tried."""

    number: int
    do: str
    at: datetime
    by: str | None
    override: str | None
    probe: bool | str
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
    """Read a rehearsal file; Refused, with a sentence, for one that is not of format 1."""
    try:
        told = yaml.safe_load(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise Refused(f"{path.name} cannot be read as a rehearsal file: {error}") from error
    if not isinstance(told, dict) or told.get("format") != 1:
        raise Refused(f"{path.name} is not a rehearsal file of format 1.")
    lacking = [p for p in PARTS if p not in told]
    if lacking:
        raise Refused(f"{path.name} lacks {', '.join(lacking)}.")
    return Story(path.parent, told)


def _act(number: int, told: dict[str, Any]) -> Act:
    at = told["at"]
    return Act(
        number=number,
        do=told["do"],
        at=at if isinstance(at, datetime) else datetime.fromisoformat(at),
        by=told.get("by"),
        override=told.get("override"),
        probe=told.get("probe", False),
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


def day(value: Any) -> date:
    return value if isinstance(value, date) else date.fromisoformat(str(value))
