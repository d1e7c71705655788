"""The demonstration: plays the sample case from referral to Completion of Procedures letter."""

import os
import shlex
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from subprocess import list2cmdline

from panelsec.rehearsal.rehearse import rehearse
from panelsec.rehearsal.story import Story, read_story
from panelsec.resources import resource

SAMPLE = "plain-path.yaml"


def sample() -> Story:
    """The sample case that comes with the program."""
    return read_story(resource("samples", SAMPLE))


def demo(out: Path, program: str = "panelsec") -> Iterator[str]:
    """Play the sample case, write its files to `out`, and tell in ten lines what was made and where; `program` starts us."""
    story = sample()
    outcome = rehearse(story, out)
    done = [a for a in outcome.acts if a["result"] == "done" and not a["probe"]]
    stopped = Counter(a["result"] for a in outcome.acts if a["probe"])
    made = Counter(Path(name).parts[0] for name in outcome.files)
    draws = {d["folder"] for d in outcome.draws if d["folder"]}
    lot = out.joinpath(*min(draws).split("/"))
    yield f"{story.told['title']}."
    yield f"{len(done)} acts were done in an encrypted file that is gone again; {stopped['refused']} attempts were refused, {stopped['queried']} queried."
    yield f"Written to {out.resolve()}:"
    yield f"  lot           {len(draws)} draw of three seats: commitment, entropy, record, certificate.pdf"
    yield f"  bundles       {made['bundles']} copies of the papers, one for each reader"
    yield f"  letters       {made['letters']} letters: notice, invitation, decision, outcome, notes, Completion of Procedures"
    yield "  outcome.json  every act, receipt and deadline"
    yield f"Check the lot: {program} verify-lot {quoted(lot)}"
    yield f"See the letters as the Respondent does: those in {out / 'letters'} whose names end in -R1.pdf"
    yield _what_next(program)


def quoted(path: Path) -> str:
    """A path as it can be copied into a command line of this system."""
    return list2cmdline([str(path)]) if sys.platform == "win32" else shlex.quote(str(path))


def _what_next(program: str) -> str:
    if has_display():
        return f"Now try it in the window: {program} --practise"
    return f"There is no display here. Where there is one, {program} --practise opens the desktop on a practice office."


def has_display() -> bool:
    """Whether a window could be shown."""
    return sys.platform in ("win32", "darwin") or bool(
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    )
