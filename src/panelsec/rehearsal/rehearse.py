"""Plays a story on a throw-away encrypted store, with the clock set to each act's own time."""

import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from panelsec.actions import office as office_actions
from panelsec.actions.cases import open_case
from panelsec.actions.papers import case_papers
from panelsec.actions.session import Session
from panelsec.errors import Queried, Refused, Unavailable
from panelsec.procedure import events as ev
from panelsec.procedure.office import Listed, Settings
from panelsec.rehearsal import folder
from panelsec.rehearsal import story as told
from panelsec.rehearsal.acts import Stage
from panelsec.rehearsal.outcome import Outcome
from panelsec.rehearsal.story import Act, Story
from panelsec.storage.store import Store

Watch = Callable[[Session, int], object]
"""Shown the office before the first act and after each, with the number of acts that were done."""


def rehearse(story: Story, out: Path, watch: Watch = lambda _session, _done: None) -> Outcome:
    """Play all acts and write DIR: the PDFs, the lots, outcome.json.

    Unavailable where the case cannot be laid out or DIR cannot be written; then nothing is written.
    """
    folder.may_write(out)
    with tempfile.TemporaryDirectory(prefix="panelsec-") as away, Store.throwaway(Path(away)) as store:
        # what was there before the first act was nobody's act of the case (8.1)
        session = Session(store, lambda: story.opened, "Rehearsal file")
        try:
            set_up(session, story)
        except (Refused, Queried) as answer:
            raise Unavailable(f"The case {story.id} cannot be laid out: {answer.reason}") from answer
        outcome = Outcome(Stage(session, story.id))
        watch(session, 0)
        for together in grouped(story.acts):
            play(outcome, story, together)
            watch(session, together[-1].number)
        outcome.finish()
        folder.write(out, outcome.files)
        return outcome


def set_up(session: Session, story: Story, reference: str | None = None) -> None:
    """The office, the panels, the people and the papers, before the first act."""
    office_actions.change_settings(
        session,
        Settings(secretary=story.secretary, closures=tuple(story.told["office"].get("closures") or ())),
    )
    office_actions.list_colleges(session, tuple(Listed(c) for c in story.told["colleges"] or ()))
    office_actions.list_departments(session, tuple(Listed(d) for d in story.told["departments"] or ()))
    for panel in story.told["panels"] or ():
        office_actions.enter_member(session, told.member(panel))
    add_case(session, story, reference)


def add_case(session: Session, story: Story, reference: str | None = None) -> None:
    """The case itself, with its people and its papers."""
    open_case(
        session,
        reference or story.id,
        _people(session, story),
        title=story.told["title"],
        rules_alleged=tuple(story.told["rules_alleged"] or ()),
        edition=story.told["edition"],
    )
    awaited = {a["document"] for a in story.acts if a.do == "receive"}
    awaited |= {d for a in story.acts if a.do == "appeal" for d in a.get("documents") or ()}
    for entry in story.told["documents"] or ():
        document = told.document(entry, awaited=entry["id"] in awaited)
        name, data = _file(session, story, entry)
        # one file may be two papers of a story
        case_papers.take_in_paper(session, reference or story.id, document, name, data, override="As told.")


def _people(session: Session, story: Story) -> Iterator[ev.Event]:
    at, by = session.now(), session.by
    for p in story.people("respondents"):
        yield ev.RespondentAdded(at=at, by=by, person=told.respondent(p))
    for p in story.people("reporting_persons"):
        yield ev.ReportingPersonAdded(at=at, by=by, person=told.reporting_person(p))
    for p in story.people("witnesses"):
        yield ev.WitnessAdded(at=at, by=by, person=told.witness(p))
    for role, named in (story.told["people"].get("officers") or {}).items():
        if isinstance(named, dict):
            for respondent, name in named.items():
                yield ev.OfficerNamed(at=at, by=by, role=role, name=name, respondent=respondent)
        else:
            yield ev.OfficerNamed(at=at, by=by, role=role, name=named)


def _file(session: Session, story: Story, entry: dict[str, str]) -> tuple[str, bytes]:
    if "file" in entry:
        path = story.folder / entry["file"]
        try:
            return path.name, path.read_bytes()
        except OSError as error:
            raise Unavailable(
                f"The paper {entry['id']} of {story.id} cannot be read from {path.name}: {error.strerror}."
            ) from error
    office = session.office().settings.office_name
    pdf = case_papers.text_paper(entry["title"], entry["text"], office, session.now().date())
    return f"{entry['id']}.pdf", pdf


# ---- the acts


def grouped(acts: tuple[Act, ...]) -> Iterator[tuple[Act, ...]]:
    """Acts that stand or are undone together: neighbouring probes of one word; every other act alone."""
    run: list[Act] = []
    for step in acts:
        if run and not (isinstance(step.probe, str) and step.probe == run[-1].probe):
            yield tuple(run)
            run = []
        run.append(step)
        if not isinstance(step.probe, str):
            yield tuple(run)
            run = []
    if run:
        yield tuple(run)


def play(outcome: Outcome, story: Story, together: tuple[Act, ...]) -> None:
    """Play acts, and undo them where they are probes."""
    store = outcome.stage.session.store
    if together[0].probe:
        with store.trial():
            for step in together:
                _one(outcome, story, step)
    else:
        _one(outcome, story, together[0])


def _one(outcome: Outcome, story: Story, step: Act) -> None:
    session = replace(outcome.stage.session, now=lambda: step.at, by=step.by or story.secretary)
    outcome.stage = replace(outcome.stage, session=session)
    outcome.play(step)
