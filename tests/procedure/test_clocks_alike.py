"""Looking at a clock only when something can meet it gives the same clocks as looking at all of them at every event."""

import pytest

from panelsec.procedure import deadlines
from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from tests.procedure.cases import R1, R2, STUDENT_RP1, WARNING, YARROW, Story, day


def long_story() -> Story:
    """Two Respondents, a moved date, a pause, a redraw, a remit and a second Committee."""
    story = Story(respondents=(R1, R2), reporters=(STUDENT_RP1,))
    story.officer("2022-01-06 10:00", "commission").told("2022-01-07 10:00", "L02", "RP1")
    story.convened().tell(ev.Paused, "2022-02-09 10:00", why="police")
    story.tell(ev.Resumed, "2022-02-16 10:00", why="over").fix("2022-02-17 10:00", "2022-03-30 10:00")
    story.send("2022-02-18 10:00", "L12", "DC1", "R1", "R2", "investigating_officer").send(
        "2022-02-18 11:00", "L13", "R1", "R2"
    )
    story.act(ev.StoodDown, "2022-02-21 10:00", committee="DC1", seat="chair", why="knows_party").draw(
        "2022-02-21 11:00"
    )
    story.act(ev.DocumentReceived, "2022-03-17 10:00", document="D3", sender="R1")
    story.send("2022-03-21 10:00", "L15", "DC1", "R1", "R2", "investigating_officer").meet("2022-03-30 10:00")
    story.find("2022-03-30 11:00").find("2022-03-30 11:10", "dismissed", respondent="R2")
    story.sanction("2022-03-30 12:00", WARNING).send("2022-04-01 10:00", "L18", "R1", "R2", via="post")
    story.send("2022-04-04 10:00", "L17", "R1", "R2").appeal("2022-04-25 10:00", by=YARROW)
    story.by = YARROW
    story.act(ev.AppealExtended, "2022-04-26 10:00", respondent="R1", until=day("2022-04-26"), why="ill")
    story.eligible("2022-04-26 11:00").fix("2022-04-27 10:00", "2022-05-25 10:00", "AC1", respondents=("R1",))
    story.draw("2022-04-27 11:00", "AC1")
    story.act(ev.ProctorConfirmed, "2022-04-28 10:00", committee="AC1", member=story.office.member("P1"))
    story.send("2022-05-16 10:00", "L27", "AC1", override="x").meet("2022-05-25 10:00", "AC1")
    story.act(
        ev.AppealDecided,
        "2022-05-25 12:00",
        committee="AC1",
        respondent="R1",
        decision="upheld",
        disposal="remit",
        reasons="new",
    )
    story.send("2022-05-26 10:00", "L29").fix(
        "2022-05-27 10:00", "2022-07-06 10:00", "DC2", respondents=("R1",), by="Ms Fell"
    )
    story.draw("2022-05-27 11:00", "DC2").send("2022-05-30 10:00", "L12", "DC2", "R1", committee="DC2")
    return story.act(ev.ReferralWithdrawn, "2022-06-20 10:00", why="no more to be gained")


STORIES = {
    "two respondents, moved, paused, remitted, withdrawn": long_story,
    "an appeal dismissed": lambda: Story().appeal_decided(),
    "no appeal": lambda: Story().decided(),
    "a minor sanction": lambda: (
        Story()
        .officer("2021-11-01 10:00", "minor_sanction")
        .told("2021-11-04 09:30", "L07")
        .act(ev.Elected, "2021-11-05 09:00", respondent="R1", answer="accept")
    ),
}


@pytest.mark.parametrize("name", STORIES)
def test_the_short_way_and_the_long_way_give_the_same_clocks(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    story = STORIES[name]()
    calendar, events = story.office.calendar, story.case.events
    cases = [Case("X", events[:n]) for n in range(1, len(events) + 1)]
    days = [c.events[-1].at.date() for c in cases]
    quick = [deadlines.clocks(c, calendar, d) for c, d in zip(cases, days, strict=True)]
    every = tuple(story.case.edition.deadlines)
    monkeypatch.setattr(deadlines, "may_meet", lambda event: every)
    slow = [deadlines.clocks(Case("X", c.events), calendar, d) for c, d in zip(cases, days, strict=True)]
    assert quick == slow
    assert len(quick[-1]) >= 2


def test_clocks_asked_for_twice_are_worked_out_once() -> None:
    story = Story().decided()
    assert story.clocks() is story.clocks()
    assert story.clocks("2022-03-22") is not story.clocks("2022-03-23")
