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
    stood: list[tuple[Case, Office]] = []
    with tempfile.TemporaryDirectory() as folder:
        rehearse(story, Path(folder), lambda s, _: stood.append((s.case(story.id), s.office())))
    return *stood[-1], story.secretary
