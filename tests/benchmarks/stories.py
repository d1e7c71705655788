"""A sample case as it stands after all its acts, for what needs a real one."""

import tempfile
from pathlib import Path

from panelsec.procedure.case import Case
from panelsec.procedure.office import Office
from panelsec.rehearsal.demo import sample
from panelsec.rehearsal.rehearse import rehearse


def decided() -> tuple[Case, Office, str]:
    """The sample case, its office and its secretary."""
    story = sample()
    kept: list[tuple[Case, Office]] = []
    with tempfile.TemporaryDirectory() as folder:
        rehearse(story, Path(folder), at_the_end=lambda s, ref: kept.append((s.case(ref), s.office())))
    return *kept[0], story.secretary
