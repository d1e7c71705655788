"""Opening a case, and the people in it."""

from collections.abc import Iterable

from panelsec.actions.recording import Done, act
from panelsec.actions.session import NOBODY, Session
from panelsec.errors import Refused
from panelsec.procedure import events as ev
from panelsec.procedure.objections import Objection, answer

LONGEST = 80  # characters of a reference


def open_case(
    session: Session,
    reference: str,
    people: Iterable[ev.Event] = (),
    *,
    title: str = "",
    rules_alleged: tuple[str, ...] = (),
    edition: str = "SDP-2019",
    asked: Iterable[Objection] = (),
    override: str | None = None,
) -> Done:
    """A new case with its people, in one act; Refused where the reference is taken or a Respondent cannot be one (1.1).
    `asked`: what a reason is wanted for, and `override` is that reason."""
    if session.by == NOBODY:
        raise Refused(
            "It is not said yet who you are, and your name stands beside all that is recorded. Write it under Office, "
            "then open the case."
        )
    if len(reference) > LONGEST or not reference.isprintable():
        raise Refused(
            f"A reference stands on every letter: one line of at most {LONGEST} characters. Give a shorter one."
        )
    taken = {r.casefold(): r for r in session.store.record.references()}
    if (same := taken.get(reference.casefold())) is not None:
        raise Refused(_taken(same, reference))
    opened = ev.CaseOpened(
        **session.stamp(), edition=edition, title=title, rules_alleged=rules_alleged, override=override
    )
    answer(asked, opened)
    return act(session, reference, opened, *people)


def next_reference(session: Session) -> str:
    """The reference for the next case: the year, and a number not yet used in it."""
    year = session.now().year
    taken = {r.casefold() for r in session.store.record.references()}
    return next(r for n in range(1, 10_000) if (r := f"DC-{year}-{n:03}").casefold() not in taken)


def _taken(same: str, reference: str) -> str:
    """Two that differ in case alone would share the names of their files on Windows and macOS."""
    if same == reference:
        return f"There is a case {reference} already. Give this one another reference."
    return (
        f"There is a case {same} already, which differs from {reference} in capital letters only: files are named after "
        "references. Give this one another reference."
    )
