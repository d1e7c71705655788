"""The demonstration: the bundled sample case from referral to Completion of Procedures letter, and what it left."""

import os
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from panelsec.errors import Unavailable
from panelsec.rehearsal.rehearse import rehearse
from panelsec.rehearsal.story import Story, read_story
from panelsec.resources import resource

SAMPLE = "plain-path.yaml"


def sample() -> Story:
    """The sample case that comes with the program."""
    return read_story(resource("samples", SAMPLE))


def demo(out: Path) -> Iterator[str]:
    """Play the sample case, write its files to `out`, and tell in ten lines what was made and where."""
    story = sample()
    try:
        outcome = rehearse(story, out)
    except OSError as error:
        raise Unavailable(
            f"The demonstration could not be written to {out}: {error.strerror}. Name another folder with --out."
        ) from error
    done = [a for a in outcome.acts if a["result"] == "done" and not a["probe"]]
    stopped = Counter(a["result"] for a in outcome.acts if a["probe"])
    written = Counter(path.relative_to(out).parts[0] for path in out.rglob("*") if path.is_file())
    yield f"{story.told['title']}."
    yield f"{len(done)} acts were done on an encrypted store that is gone again; {stopped['refused']} attempts were refused, {stopped['queried']} queried."
    yield f"Written to {out.resolve()}:"
    yield f"  lot/        {_folders(out / 'lot')}: commitment, entropy, record, certificate.pdf"
    yield f"  bundles/    {written['bundles']} copies of the papers, one for each reader"
    yield f"  letters/    {written['letters']} letters: notice, invitation, decision, outcome, notes, Completion of Procedures"
    yield "  outcome.json  every act, receipt and deadline"
    yield f"Check the lot: panelsec verify-lot {out / 'lot' / 'DC1-1'}"
    yield "See the letters as the Respondent does: open letters/*-R1.pdf"
    yield _what_next()


def _folders(place: Path) -> str:
    count = sum(1 for _ in place.iterdir())
    return f"{count} draw of three seats" if count == 1 else f"{count} draws"


def _what_next() -> str:
    if has_display():
        return "Now try it in the window: panelsec --practise"
    return "There is no display here. Where there is one, panelsec --practise opens the desktop on a practice office."


def has_display() -> bool:
    """Whether a window could be shown."""
    return sys.platform in ("win32", "darwin") or bool(
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    )
