"""A practice office: a case half-way, one on appeal and one whose meeting is today, each with something to do next."""

import re
import secrets
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any

from panelsec.actions import office as office_actions
from panelsec.actions.cases import next_reference
from panelsec.actions.session import Session
from panelsec.errors import Queried
from panelsec.procedure.office import Listed, Settings
from panelsec.procedure.people import Member
from panelsec.rehearsal import acts
from panelsec.rehearsal import story as told
from panelsec.rehearsal.acts import Stage
from panelsec.rehearsal.rehearse import add_case
from panelsec.rehearsal.story import Act, Story, read_story
from panelsec.resources import resource
from panelsec.storage.checking import Report, unheard
from panelsec.storage.store import Store

REASON = "This is a practice case."
DOMAIN = "example.invalid"
"""Nothing that is sent there arrives."""


@dataclass(frozen=True)
class Sample:
    """A bundled story, and the act before which its playing stops."""

    file: str
    title: str
    stops_before: str
    meets_today: bool = False
    """Its meeting is on the day of practice, whatever weekday that is; else its last act was in the week before."""
    led_by: str = ""
    """Who led it until now, where whoever practises must come to it fresh (8.1)."""

    def story(self, now: datetime) -> Story:
        """As if it had been played in the days before `now`."""
        story = read_story(resource("samples", self.file))
        played = _played(story, self.stops_before)
        cut = {**story.told, "title": self.title, "acts": [story.told["acts"][a.number - 1] for a in played]}
        if self.led_by:
            cut["office"] = {**story.told["office"], "secretary": self.led_by}
        if self.meets_today:
            by = now.date() - _meeting(played).date()
        else:  # on the same days of the week
            by = (now - played[-1].at) // timedelta(weeks=1) * timedelta(weeks=1)
        return replace(story, told=_moved(cut, by))


SAMPLES = (
    Sample("plain-path.yaml", "An essay and a pamphlet", stops_before="draw"),
    Sample(
        "minor-sanction-rejected-then-appeal.yaml",
        "Forty-one messages",
        stops_before="rule_on_appeal",
        led_by="Mrs H. Quill",
    ),
    Sample(
        "referral-withdrawn.yaml",
        "A calculator in an examination",
        stops_before="withdraw",
        meets_today=True,
    ),
)


def fill(
    store: Store,
    now: datetime,
    samples: tuple[Sample, ...] = SAMPLES,
    token: Callable[[int], bytes] = secrets.token_bytes,
    report: Report = unheard,
) -> str:
    """Lay out the office and the sample cases in an empty store; gives the secretary's name. What `report` raises ends it, and
    the store stays empty."""
    stories = [s.story(now) for s in samples]
    secretary = stories[0].secretary
    first = min(s.opened for s in stories)
    with store.act():
        session = Session(store, lambda: first, secretary, token)
        _set_up(session, stories)
        done, of = 0, sum(len(story.acts) for story in stories)
        for story in stories:
            reference = next_reference(replace(session, now=lambda: now))
            for played in _play(session, story, reference):
                report(done + played, of, str(story.told["title"]))
            done += len(story.acts)
    return secretary


def _played(story: Story, stops_before: str) -> tuple[Act, ...]:
    """The acts up to the first one of that kind; what is only tried is left out."""
    real = [a for a in story.acts if not a.probe]
    end = next(n for n, a in enumerate(real) if a.do == stops_before)
    return tuple(real[:end])


def _meeting(played: tuple[Act, ...]) -> datetime:
    """When the Committee meets, by the last act that fixed it."""
    return datetime.fromisoformat(
        str(next(a for a in reversed(played) if a.do == "fix_meeting").get("start"))
    )


def _play(session: Session, story: Story, reference: str) -> Iterator[int]:
    """Act by act; gives how many are played."""
    opening = replace(session, now=lambda: story.opened, by=story.secretary)
    add_case(opening, story, reference)
    for played, step in enumerate(story.acts):
        yield played
        then = replace(opening, now=_standing(step.at), by=step.by or story.secretary)
        stage = Stage(then, reference)
        try:
            acts.play(stage, step)
        except Queried:  # moved to another year, a day may fall on a bank holiday
            acts.play(stage, replace(step, override=REASON))


def _standing(at: datetime) -> Callable[[], datetime]:
    return lambda: at


# ---- one office for all of them


def _set_up(session: Session, stories: list[Story]) -> None:
    office_actions.change_settings(session, Settings(secretary=session.by, email=f"office@{DOMAIN}"))
    office_actions.list_colleges(session, _listed(stories, "colleges"))
    office_actions.list_departments(session, _listed(stories, "departments"))
    for member in _members(stories):
        office_actions.enter_member(session, member)


def _listed(stories: list[Story], group: str) -> tuple[Listed, ...]:
    names = {name for story in stories for name in story.told[group]}
    return tuple(Listed(name) for name in sorted(names))


def _members(stories: list[Story]) -> Iterator[Member]:
    """Everybody on a panel of any story, once, under one number: who bears one name is one person."""
    found: dict[str, Member] = {}
    for story in stories:
        for entry in story.told["panels"]:
            member = told.member(entry)
            known = found.get(member.name)
            panels = (*known.panels, *member.panels) if known else member.panels
            found[member.name] = replace(known or member, panels=tuple(dict.fromkeys(panels)))
    for number, member in enumerate(found.values(), 1):
        yield replace(member, id=f"M{number:03}", email=member.email or f"m{number:03}@{DOMAIN}")


# ---- moving a story in time

_ISO = re.compile(r"\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?)?")


def _moved(value: Any, by: timedelta) -> Any:
    """Every day and moment of a story that much later; days that stand inside a text stay."""
    match value:
        case Mapping():
            return {k: _moved(v, by) for k, v in value.items()}
        case list():
            return [_moved(v, by) for v in value]
        case date():
            return value + by
        case str() if _ISO.fullmatch(value):
            return (datetime.fromisoformat(value) + by).isoformat()
        case _:
            return value
