"""What a rehearsal leaves: only what was done, not what was tried."""

from dataclasses import replace
from pathlib import Path

from panelsec.rehearsal.rehearse import rehearse
from panelsec.rehearsal.story import read_story

CASE = Path(__file__).parents[1] / "cases" / "open-07-referral-withdrawn.yaml"


def test_a_report_that_is_only_tried_takes_the_place_of_none(tmp_path: Path) -> None:
    story = read_story(CASE)
    referred = {"at": "2023-02-20T10:00", "do": "sdo_decide", "decision": "refer"}
    report = {"at": "2023-10-02T10:00", "do": "annual_report", "year": 2022}
    tried = {**report, "year": 2020, "probe": True}
    told = {**story.told, "documents": [], "acts": [referred, report, tried]}
    kept = rehearse(replace(story, told=told), tmp_path / "out").stage.report
    assert kept is not None
    assert [(r.decision, r.count) for r in kept.rows] == [("refer", 1)]
