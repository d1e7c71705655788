"""The record in words: decisions of the Officer and the Committees, on appeals, and their consequences."""

from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.counting import written
from panelsec.procedure.in_words.phrases import also, at_first, everybody, measures, sentence

OFFICER = {
    "commission": "that there shall be an investigation",
    "not_commission": "that there shall be no investigation",
    "refer": "to refer the matter to the Discipline Committee",
    "minor_sanction": "on a minor sanction",
    "no_further_action": "that no further action is needed",
    "other_procedure": "that another procedure applies",
}
ANSWERS = {
    "accept": "accepted the minor sanction",
    "reject": "did not accept the minor sanction",
    "silence": "did not answer",
}


def officer_decided(case: Case, e: ev.OfficerDecided) -> str:
    about = f" for {everybody(case, e.respondents)}" if e.respondents else ""
    terms = f": {measures(e.measures)}" if e.measures else ""
    decision = OFFICER.get(e.decision, e.decision)
    said = sentence(f"The Student Discipline Officer decided {decision}{about}{terms}")
    return said + also("Reasons", e.reasons)


def elected(case: Case, e: ev.Elected) -> str:
    return f"{case.name(e.respondent)} {ANSWERS.get(e.answer, e.answer)}."


def chosen(case: Case, e: ev.ProcedureChosen) -> str:
    which = "the procedure in force at the time" if e.edition == "earlier" else f"the {case.edition.title}"
    return f"{case.name(e.respondent)} chose {which} for count {e.count}."


def found(case: Case, e: ev.Found) -> str:
    person, count = case.name(e.respondent), f" on count {e.count}" if e.count else ""
    breach = f"breach{f' of {e.rule}' if e.rule else ''} by {person}{count}"
    if e.finding == "dismissed":
        said = f"{at_first(e.committee)} found no {breach}, and dismissed {'that count' if e.count else 'the case'}"
    else:
        said = f"{at_first(e.committee)} found a {breach}"
    return sentence(said) + also("Reasons", e.reasons)


def breaches(case: Case, e: ev.BreachesDisclosed) -> str:
    told = ", ".join(f"{b.rule} in {b.year}" for b in e.breaches) or "that there are none"
    return f"{at_first(e.committee)} was told of previous breaches by {case.name(e.respondent)}: {told}."


def sanctioned(case: Case, e: ev.Sanctioned) -> str:
    terms = measures(e.measures) or "no measure"
    said = f"{at_first(e.committee)} decided for {case.name(e.respondent)}: {terms}"
    return sentence(said) + also("Reasons", e.reasons)


def appealed(case: Case, e: ev.Appealed) -> str:
    grounds = ", ".join(f"({g})" for g in e.grounds)
    return f"{case.name(e.respondent)} appealed on ground{'' if len(e.grounds) == 1 else 's'} {grounds}."


def extended(case: Case, e: ev.AppealExtended) -> str:
    return f"The time in which {case.name(e.respondent)} may appeal was extended to {written(e.until)}{_asked(e)}.{also('Why', e.why)}"


def not_extended(case: Case, e: ev.MoreTimeRefused) -> str:
    return f"The time in which {case.name(e.respondent)} may appeal was not extended{_asked(e)}.{also('Why', e.why)}"


def _asked(e: ev.AppealExtended | ev.MoreTimeRefused) -> str:
    return f", as asked for on {written(e.asked)}" if e.asked else ""


def ruled_on(case: Case, e: ev.AppealRuled) -> str:
    lacks = {"late": ", since it came late", "no_ground": ", since it is on none of the grounds of 8.2"}
    answer = "may go on" if e.eligible else f"may not go on{lacks.get(e.why or '', '')}"
    return f"The appeal of {case.name(e.respondent)} {answer}.{also('Reasons', e.grounds)}"


def appeal_decided(case: Case, e: ev.AppealDecided) -> str:
    disposal = {"own_decision": ", with a decision of its own", "remit": ", and sent the case back"}
    end = disposal.get(e.disposal or "", "")
    found = {"breach": "a breach took place", "dismissed": "there was no breach"}.get(e.finding, "")
    told = "; ".join(part for part in (found, measures(e.measures)) if part)
    terms = f": {told}" if told else ""
    said = f"{at_first(e.committee)} decided on the appeal of {case.name(e.respondent)}: {e.decision.replace('_', ' ')}{end}{terms}"
    return sentence(said) + also("Reasons", e.reasons)


def implemented(case: Case, e: ev.Implemented) -> str:
    return f"{case.name(e.respondent)}: the measure under {e.paragraph} was carried out."


def broken(case: Case, e: ev.NonCompliance) -> str:
    return f"{case.name(e.respondent)} did not comply with the measure under {e.paragraph}.{also('What', e.what)}"
