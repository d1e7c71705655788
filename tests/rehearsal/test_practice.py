"""The practice office: three cases that stand where there is something to do."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from panelsec.actions.draw.drawing import pools
from panelsec.actions.listing import open_lines
from panelsec.actions.recording import ask
from panelsec.actions.session import Session
from panelsec.procedure import events as ev
from panelsec.procedure.next_steps import State, next_steps
from panelsec.procedure.stages import stage
from panelsec.rehearsal.practice import SAMPLES, fill
from panelsec.storage.store import Store

NOW = datetime.fromisoformat("2026-12-27T09:00")  # a Sunday between two bank holidays


@pytest.fixture(scope="module")
def practice(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    with Store.throwaway(tmp_path_factory.mktemp("practice")) as store:
        yield Session(store, lambda: NOW, fill(store, NOW))


def test_each_case_stands_at_another_stage(practice: Session) -> None:
    cases = [practice.case(r) for r in practice.store.record.cases()]

    stages = [stage(c, practice.office().calendar, NOW.date()) for c in cases]
    assert stages == ["Committee to be drawn", "Appeal", "Hearing"]
    assert [line.stage for line in open_lines(practice)] == stages


def test_the_first_case_waits_for_the_lot_with_a_choice_of_members(practice: Session) -> None:
    office = practice.office()
    case = practice.case(practice.store.record.cases()[0])
    [draw] = [s for s in next_steps(case, NOW.date(), office) if s.where == "draw"]
    eligible = [sum(c.eligible for c in pool) for pool in pools(case, office, "DC1", NOW).values()]

    assert draw.state is State.READY
    assert min(eligible) >= 2


def test_one_meeting_is_today_and_the_hearing_can_begin(practice: Session) -> None:
    office, case = practice.office(), practice.case(practice.store.record.cases()[2])
    meeting = case.committee("DC1").meeting
    assert meeting is not None
    assert meeting.start.date() == NOW.date()
    [step] = [
        s for s in next_steps(case, NOW.date(), office) if s.where == "hearing" and s.state is State.READY
    ]
    assert step.committee == "DC1"
    present = tuple(m.id for m in case.committee("DC1").sitting)
    later = meeting.start + timedelta(hours=1)
    ask(
        practice,
        case.reference,
        ev.Met(at=later, by=practice.by, committee="DC1", outcome="held", present=present),
    )


def test_one_case_is_on_appeal_and_whoever_practises_may_rule_on_it(practice: Session) -> None:
    case = practice.case(practice.store.record.cases()[1])
    ask(
        practice,
        case.reference,
        ev.AppealRuled(
            at=NOW, by=practice.by, respondent="R1", eligible=True, grounds="On ground (e), in time."
        ),
    )


def test_what_has_been_done_was_done_in_the_weeks_before_now(practice: Session) -> None:
    for reference in practice.store.record.cases()[:2]:
        last = practice.case(reference).events[-1].at
        assert timedelta(0) <= NOW - last < timedelta(weeks=1)
    meeting = practice.case(practice.store.record.cases()[0]).committee("DC1").meeting
    assert meeting is not None
    assert meeting.start.date() == date(2027, 1, 20)
    assert meeting.start.weekday() == date(2022, 3, 16).weekday()


def test_everybody_on_a_panel_has_one_number_and_one_name(practice: Session) -> None:
    members = practice.office().members

    assert len({m.id for m in members}) == len({m.name for m in members}) == len(members)


def test_the_practice_record_holds(practice: Session) -> None:
    assert practice.store.verify() == []


def test_the_sample_cases_are_the_rehearsal_files(practice: Session) -> None:
    cases = Path(__file__).parents[1] / "cases"
    rehearsed = {path.name.split("-", 2)[2]: path.read_bytes() for path in cases.glob("open-*.yaml")}
    samples = Path(__file__).parents[2] / "resources/samples"

    for sample in SAMPLES:
        assert (samples / sample.file).read_bytes() == rehearsed[sample.file]
