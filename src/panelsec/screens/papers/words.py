"""The names of papers and senders on the screen; nobody protected is named."""

from panelsec.procedure.case import TITLES, Case
from panelsec.procedure.committee import Committee
from panelsec.procedure.in_words.phrases import part_in
from panelsec.procedure.papers.readers import is_sealed
from panelsec.procedure.people import Document, Kind
from panelsec.screens.choices import Choices

OF_ONE = (Kind.RESPONSE, Kind.MITIGATION, Kind.PREVIOUS_BREACH, Kind.APPEAL_FORM, Kind.NEW_EVIDENCE)
"""Kinds that belong to one Respondent: who may have them hangs on whose they are."""


def title(case: Case, paper: Document) -> str:
    return "A sealed paper" if is_sealed(case, paper) else paper.title


def no_paper_yet(case: Case) -> str:
    """What comes in first: on a conviction what the court wrote, and what the student says of it (6.5)."""
    first = "the Investigation Report and the evidence"
    if case.conviction:
        first = "the papers of the court, and the student’s written statement if there is one (6.5),"
    return f"No paper has been taken in yet. Drop {first} below, or choose the files."


def without_report(case: Case, committee: Committee) -> str:
    """What the papers lack, in words: the Committee has the report with them (7.6); on a conviction there is none (6.5)."""
    if committee.is_appeal or case.conviction or any(d.kind is Kind.REPORT for d in case.papers):
        return ""
    return (
        "No paper is described as the Investigation Report, which goes to every reader with its evidence (7.6). If it is here "
        "already, choose it and correct what it is; if not, take it in before the papers are built."
    )


def person(case: Case, who: str) -> str:
    """The name, or 'Reporting Person 2, protected'."""
    if who in {p.id for p in case.protected}:
        return f"{part_in(case, who)}, protected"
    return case.name(who)


def whose(case: Case) -> Choices:
    yield "", "Nobody’s in particular"
    for group in (case.respondents, case.reporting_persons, case.witnesses):
        yield from ((who, person(case, who)) for who in group)


def senders(case: Case) -> Choices:
    """Who may send a paper in, with the role where a name alone would not tell."""
    yield "", "The file: it was there before"
    for r in case.respondents:
        yield r, case.name(r)
        if r in case.representatives:
            yield f"{r}.representative", f"{case.name(f'{r}.representative')}, for {case.name(r)}"
    for role in ("investigating_officer", "student_discipline_officer"):
        yield role, f"{case.name(role)}, {TITLES[role]}" if role in case.officers else TITLES[role]
    for group in (case.reporting_persons, case.witnesses):
        yield from ((who, person(case, who)) for who in group)
