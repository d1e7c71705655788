"""The notes of a sitting: their current wording, and which lines are for one Respondent alone (7.14, 2.18)."""

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.committee import Committee
from panelsec.procedure.objections import Objection, missing
from panelsec.procedure.office import Office

_MARK = re.compile(r"^(\d\d:\d\d\s+)?\[([^\]]+) only\]\s*")
_TIME = re.compile(r"^\d\d:\d\d\s+")


@dataclass(frozen=True)
class Notes:
    """`kept`: lines from 0, each with the one Respondent who gets it."""

    text: str
    kept: tuple[tuple[int, str], ...] = ()

    def read_by(self, respondents: Collection[str]) -> str:
        """What the notes say to these: without the lines that are kept to somebody else."""
        others = {n for n, r in self.kept if r not in respondents}
        return "\n".join(line for n, line in enumerate(self.text.split("\n")) if n not in others)


def wordings(committee: Committee, sitting: int) -> tuple[tuple[datetime, Notes], ...]:
    """Every wording of the notes of a sitting (from 1), with when it was recorded, the last first."""
    first = committee.sittings[sitting - 1]
    mended = [c for c in committee.corrections if c.sitting == sitting]
    later = [(c.at, Notes(c.notes, c.kept)) for c in reversed(mended)]
    return (*later, (first.ended or first.at, Notes(first.notes, first.kept)))


def as_they_stand(committee: Committee, sitting: ev.Met) -> Notes:
    return wordings(committee, committee.sittings.index(sitting) + 1)[0][1]


# ---- as they are typed: a mark at the beginning of a line says whose it is


def mark(line: str, name: str) -> str:
    """A line of the notes as it is typed for one Respondent alone, or without a mark for everybody (no name)."""
    bare = _MARK.sub(lambda m: m[1] or "", line)
    time = _TIME.match(bare)
    at = time.end() if time else 0
    return f"{bare[:at]}[{name} only] {bare[at:]}" if name and bare.strip() else bare


def typed(notes: Notes, names: Mapping[str, str]) -> str:
    """The notes as somebody types them; `names` by the Respondent's id."""
    whose = dict(notes.kept)
    lines = notes.text.split("\n")
    return "\n".join(mark(x, names.get(whose[n], "")) if n in whose else x for n, x in enumerate(lines))


def read(text: str, names: Mapping[str, str]) -> Notes:
    """What was typed, with its marks understood; ValueError with a sentence for a mark that names nobody."""
    ids = {name.casefold(): r for r, name in names.items()}
    kept = []
    lines = text.strip().split("\n")
    for n, line in enumerate(lines):
        found = _MARK.match(line)
        if found is None:
            continue
        if (who := ids.get(found[2].strip().casefold())) is None:
            raise ValueError(
                f"‘[{found[2]} only]’ in line {n + 1} names no Respondent before this Committee. "
                f"Write it as ‘[{next(iter(names.values()), '')} only]’, or take it out."
            )
        kept.append((n, who))
    return Notes("\n".join(mark(line, "") for line in lines), tuple(kept))


# ---- the rule of a correction


def correct(case: Case, event: ev.NotesCorrected, office: Office) -> Iterator[Objection]:
    committee = case.committee(event.committee)
    if not 1 <= event.sitting <= len(committee.sittings):
        yield missing("There was no such sitting, so there are no notes to correct.", "7.14")
        return
    if not event.why.strip():
        yield missing("Say why the notes are corrected. The former wording stays in the record.", "7.14")
    if wordings(committee, event.sitting)[0][1] == Notes(event.notes, event.kept):
        yield missing("The notes say that already.", "7.14")
    yield from kept_by_strangers(case, event)


def kept_by_strangers(case: Case, event: ev.Met | ev.NotesCorrected) -> Iterator[Objection]:
    """A line may be kept to a Respondent who is before the Committee, and to nobody else."""
    if {r for _, r in event.kept} - set(case.committee(event.committee).respondents):
        yield missing("A line of the notes is kept to somebody who is not before this Committee.", "2.18")
