"""Every step of every task list leads to a place that there is."""

from datetime import date

from panelsec.procedure import events as ev
from panelsec.procedure.next_steps import next_steps
from panelsec.screens.appeal.screen import part_word
from panelsec.screens.places import AREAS, PARTS
from panelsec.screens.window.directory import SCREENS
from tests.procedure.cases import R1, R2, Story

TODAY = date(2022, 5, 2)


def stories():
    """A case at each of its stages, plain, with two Respondents, withdrawn, and on appeal."""
    whole = [
        "referred",
        "convened",
        "papered",
        "met",
        "breach",
        "decided",
        "appealed",
        "heard_on_appeal",
        "appeal_decided",
    ]
    told = [Story(), *(getattr(Story(), stage)() for stage in whole)]
    withdrawn = Story().papered()
    withdrawn.tell(ev.ReferralWithdrawn, "2022-03-08T10:00", why="New evidence.")
    return [*told, withdrawn, Story(respondents=(R1, R2)).papered()]


def steps():
    return [s for story in stories() for s in next_steps(story.case, TODAY, story.office)]


def test_every_step_is_done_at_a_place_on_the_rail():
    places = {entry.name for entry in (*AREAS, *PARTS)}
    assert {s.where for s in steps()} <= places
    assert {"hearing", "decision", "appeal", "letters", "draw", "meeting", "papers"} <= {
        s.where for s in steps()
    }


def test_every_step_that_is_done_on_the_appeal_page_has_its_part_there():
    assert [s.id for s in steps() if s.where == "appeal" and part_word(s) is None] == []


def test_every_step_is_done_on_a_screen_that_exists():
    assert {s.where for s in steps()} <= set(SCREENS)
