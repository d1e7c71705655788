"""The rehearsal files are played through the real actions, and held against what they expect."""

import json
from pathlib import Path

import pytest

from panelsec.rehearsal.rehearse import rehearse
from panelsec.rehearsal.story import read_story
from tests.cases.check import differences
from tests.screens.stages import rehearsed

CASES = sorted((Path(__file__).parents[1] / "cases").glob("*-[0-9][0-9]-*.yaml"))


ALWAYS = ("open", "more-01", "more-02")


@pytest.mark.parametrize(
    "case",
    [
        pytest.param(p, marks=[] if p.stem.startswith(ALWAYS) else [pytest.mark.slow], id=p.stem)
        for p in CASES
    ],
)
def test_what_comes_of_a_case_is_what_the_case_expects(case: Path) -> None:
    assert differences(case, rehearsed(case.stem[:7])) == []


def test_the_same_story_gives_the_same_days_and_letters_but_another_lot(tmp_path: Path) -> None:
    story = read_story(next(c for c in CASES if c.stem.startswith("open-07")))
    for name in ("one", "two"):
        rehearse(story, tmp_path / name)
    one, two = (json.loads((tmp_path / name / "outcome.json").read_text()) for name in ("one", "two"))

    assert one["deadlines"] == two["deadlines"]
    assert one["receipts"] == two["receipts"]
    commitments = [(tmp_path / name / "lot/DC1-1/1-commitment.txt").read_bytes() for name in ("one", "two")]
    assert commitments[0] != commitments[1]
