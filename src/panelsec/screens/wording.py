"""Wording that several screens share: names of Committees, people, paragraphs, lists."""

from collections.abc import Callable, Iterable
from datetime import datetime

from PySide6.QtWidgets import QLabel

from panelsec.actions.panels.names import resolve
from panelsec.procedure import committee
from panelsec.procedure.case import Case
from panelsec.procedure.counting import written_with_weekday
from panelsec.procedure.events import HandedOver
from panelsec.procedure.in_words.phrases import capital
from panelsec.procedure.office import Listed
from panelsec.procedure.people import Measure, Member
from panelsec.screens.desk import Desk
from panelsec.widgets.names_edit import Resolved
from panelsec.widgets.page import bring_into_view, stand_beside_focus
from panelsec.widgets.speech import say
from panelsec.widgets.why_label import Paragraph
from panelsec.widgets.words import BULLET


def committee_title(name: str) -> str:
    """Second Discipline Committee: as a line of its own begins."""
    return capital(committee.committee_title(name))


def paragraphs(desk: Desk, cites: Iterable[str]) -> list[Paragraph]:
    return [Paragraph(number, desk.paragraph(number)) for number in dict.fromkeys(cites)]


def moment(when: datetime) -> str:
    """Wednesday 16 March 2022, 14:00."""
    return f"{written_with_weekday(when.date())}, {when:%H:%M}"


def gone(out: HandedOver) -> str:
    """That a case is away, with whom, and what that means here."""
    return f"The case was handed over to {out.to} on {moment(out.at)}, by {out.by}. Nothing is done in it here until it comes back."


def belongs(member: Member) -> str:
    """The Colleges and Departments of a member, a line each."""
    return "\n".join((*member.colleges, *member.departments)) or "None"


def bullets(sentences: Iterable[str]) -> str:
    return "\n".join(f"{BULLET}{sentence}" for sentence in sentences)


def resolver(listed: tuple[Listed, ...]) -> Callable[[str], Resolved]:
    """For a field that takes names of one of the office's lists."""

    def resolved(text: str) -> Resolved:
        found = resolve(text, listed)
        return (found.entry.name if found.entry else None), tuple(e.name for e in found.suggestions)

    return resolved


def measure_in_full(measure: Measure) -> str:
    """Its terms, the amount, the College and its permission, and what follows if it is not kept to."""
    parts = [measure.terms]
    if measure.amount_gbp is not None:
        parts.append(f"£{measure.amount_gbp}")
    if measure.college:
        given = "with" if measure.college_permission else "without"
        parts.append(f"{measure.college}, {given} its permission")
    if measure.if_broken:
        parts.append(f"if it is not kept to: {measure.if_broken}")
    return "; ".join(parts)


def adjusted(case: Case, respondents: Iterable[str]) -> str:
    """The adjustments of those who come to a hearing, in the words on record (2.5); empty where there are none."""
    people = (case.respondents[r] for r in respondents)
    said = [f"{person.name}: {'; '.join(person.adjustments)}" for person in people if person.adjustments]
    return "\n".join(f"Adjustments for {each} (2.5)." for each in said)


def tell(label: QLabel, words: str) -> None:
    """Says what was done where one is at work on the page, in view and through a screen reader; no words take it away."""
    if words:
        stand_beside_focus(label)
    label.setText(words)
    label.setVisible(bool(words))
    if words:
        bring_into_view(label)
        say(label, words)
