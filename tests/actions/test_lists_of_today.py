"""What the lists say on a day on which nothing happened but that a time ran out."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from panelsec.actions import listing, verifying
from panelsec.actions.agenda import agenda
from panelsec.actions.finding import Asked, find, lines
from panelsec.actions.recording import act
from panelsec.actions.retention import kept
from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.office import Office
from panelsec.storage.projections import Listing
from tests.screens.stages import Staged, staged


@pytest.fixture
def dismissed(tmp_path: Path) -> Iterator[Staged]:
    """No breach; an appeal can be made by 5 January 2023 (T11), the last letter be asked for by 5 February (X03)."""
    with staged(tmp_path, "open-06", 999) as told:
        yield told


def listed(told: Staged, day: str) -> tuple[str, str, str]:
    [line] = lines(told.at(f"{day}T09:00"), (told.reference,))
    return line.stage, line.next_step, str(line.next_due)


def found(told: Staged, asked: Asked) -> bool:
    return told.reference in find(told.session, asked)


def tell_everybody(told: Staged) -> None:
    """Those who were to be told of the outcome, and of what the Chair ruled."""
    session = told.session

    def goes(letter: str, to: str) -> ev.Event:
        return ev.LetterSent(
            **session.stamp(), letter=letter, to=to, via="email", respondent="R1", committee="DC1"
        )

    nobody = ev.NobodyAffected(**session.stamp(), respondent="R1", why="Nobody was there.")
    outcome = (goes("L19", "R1.senior_tutor"), goes("L19", "R1.head_of_department"))
    act(session, told.reference, *outcome, goes("L14", "R1.representative"), nobody)


def test_the_list_says_what_is_next_today_and_not_what_was_next_on_the_day_of_the_last_act(
    dismissed: Staged,
) -> None:
    """8.1, 8.11: no act tells that a time ran out."""
    tell_everybody(dismissed)
    assert listed(dismissed, "2023-01-05") == (
        "Time for appeal",
        "Appeal of Priya Vance, if any",
        "2023-01-05",
    )
    assert listed(dismissed, "2023-01-06") == (
        "Completion",
        "Request of Priya Vance for a Completion of Procedures letter, if any",
        "2023-02-05",
    )
    assert found(dismissed, Asked(stage="Completion", closed=False))
    assert not found(dismissed, Asked(stage="Time for appeal"))


def test_a_case_of_which_only_time_is_left_closes_by_itself_when_that_is_over(dismissed: Staged) -> None:
    """8.11, 8.12: nobody appealed, nothing is to be carried out, and nobody asked for the last letter."""
    tell_everybody(dismissed)
    assert listed(dismissed, "2023-02-05")[0] == "Completion"
    assert agenda(dismissed.session)
    assert not found(dismissed, Asked(closed=True))

    assert listed(dismissed, "2023-02-06") == ("Closed", "", "None")
    assert agenda(dismissed.session) == ()
    assert found(dismissed, Asked(closed=True, stage="Closed"))
    assert not found(dismissed, Asked(closed=False))
    [one] = kept(dismissed.session)
    assert str(one.ended) == "2023-02-06"
    assert verifying.check_lists(dismissed.session) == (), "on whatever day the lists were written"


def test_a_case_stays_in_the_list_while_somebody_is_still_to_be_told(dismissed: Staged) -> None:
    """2.27: the Senior Tutor and the Head of Department hear of the outcome."""
    stage, step, _ = listed(dismissed, "2023-03-01")
    assert (stage, step) == ("Completion", "Tell Priya Vance the Chair’s rulings")
    assert found(dismissed, Asked(closed=False))
    assert {w.step.letter for w in agenda(dismissed.session)} == {"L14", "L19", "L20"}


def test_a_referral_that_was_withdrawn_stays_due_until_everybody_is_told(tmp_path: Path) -> None:
    """5.7."""
    with staged(tmp_path, "open-07", 999) as told:
        assert listed(told, "2023-03-20")[:2] == (
            "Withdrawn",
            "Tell the members, the Respondents and others of the withdrawal",
        )
        assert [w.step.letter for w in agenda(told.session)] == ["L09"]


def test_a_search_at_every_key_works_no_line_out_twice_in_a_day(
    dismissed: Staged, monkeypatch: pytest.MonkeyPatch
) -> None:
    made, line = [], listing._line

    def counted(case: Case, day: date, office: Office, sequence: int) -> Listing:
        made.append(day)
        return line(case, day, office, sequence)

    monkeypatch.setattr(listing, "_line", counted)
    now = [datetime.fromisoformat("2023-01-05T09:00")]
    session = replace(dismissed.session, now=lambda: now[0])
    for words in ("", "v", "va"):
        find(session, Asked(search=words))
    lines(session, (dismissed.reference,))
    assert len(made) == 1
    now[0] += timedelta(days=1)
    find(session, Asked())
    assert made == [date(2023, 1, 5), date(2023, 1, 6)]
