"""The record in words: the case and its people."""

from panelsec.procedure import events as ev
from panelsec.procedure.case import TITLES, Case
from panelsec.procedure.in_words.phrases import also


def opened(case: Case, e: ev.CaseOpened) -> str:
    alleged = also("Alleged", ", ".join(e.rules_alleged))
    return f"The case was opened under the {case.edition.title}.{alleged}"


def respondent(case: Case, e: ev.RespondentAdded) -> str:
    return f"{e.person.name} was entered as a Respondent."


def corrected(case: Case, e: ev.RespondentChanged) -> str:
    return f"What is recorded about {e.person.name} was corrected.{also('Why', e.why)}"


def reporter(case: Case, e: ev.ReportingPersonAdded) -> str:
    if e.person.anonymous:
        return "A Reporting Person was entered, whose name is protected."
    return f"{e.person.name} was entered as a Reporting Person."


def officer_named(case: Case, e: ev.OfficerNamed) -> str:
    of = f" of {case.name(e.respondent)}" if e.respondent else ""
    return f"{e.name} was named as {TITLES.get(e.role, e.role)}{of}."


def represented(case: Case, e: ev.RepresentativeAuthorised) -> str:
    person = case.name(e.respondent)
    return f"{e.representative.name} was authorised in writing to receive the letters of {person}."
