"""Which letters may be sent, and when (2.26 to 2.28, 5.7, 7.3 to 7.6, 7.11, 7.14, 8)."""

from collections.abc import Iterator

from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.committee import Committee
from panelsec.procedure.convening import withdrawn
from panelsec.procedure.counting import days_between, written
from panelsec.procedure.deadlines import clock_of, clocks, is_final
from panelsec.procedure.decisions import findings_missing
from panelsec.procedure.letters.to_whom import about_one, committee_of, subjects, to_whom
from panelsec.procedure.objections import Objection, gate, missing, query
from panelsec.procedure.office import Office
from panelsec.procedure.papers.sharing import form_missing

NOTICE = 7
"""Days that a notice must leave the Respondent before the response day (G06)."""

TELL_WHAT_THERE_IS = ("L16", "L19", "L20")
"""Letters to somebody who is concerned with several Respondents: they tell of those who are decided."""

STOPPED_BY_WITHDRAWAL = tuple(f"L{n}" for n in range(12, 19))


def send(case: Case, event: ev.LetterSent, office: Office) -> Iterator[Objection]:
    committee = committee_of(case, event)
    if event.letter in STOPPED_BY_WITHDRAWAL:
        yield from withdrawn(case)
    yield from to_whom(case, event, committee)
    yield from _in_time(case, event, committee, office)
    yield from _due(case, event, committee, office)


# ---- in time


def _in_time(
    case: Case, event: ev.LetterSent, committee: Committee | None, office: Office
) -> Iterator[Objection]:
    received = office.calendar.received(event.at, event.via)
    rows = (
        clocks(case, office.calendar, event.at.date()) if event.letter in ("L12", "L13", "L15", "L27") else ()
    )
    name = committee.name if committee else None
    if event.letter in ("L15", "L27"):
        clock = clock_of(rows, "T08" if event.letter == "L15" else "T12", committee=name)
        if clock is not None and received > clock.formal:
            yield gate(
                case,
                "G05",
                f"The papers would be received on {written(received)}. They are due by {written(clock.formal)}, "
                f"{clock.rule.days} clear days before the meeting.",
                clock.rule.cites,
            )
    if event.letter in ("L12", "L13") and case.respondent_of(event.to):
        clock = clock_of(rows, "T07", committee=name)
        left = days_between(received, clock.formal) if clock else NOTICE
        if clock is not None and left < NOTICE:
            many = "1 day" if abs(left) == 1 else f"{abs(left)} days"
            days = f"leaves {many} until" if left >= 0 else f"comes {many} after"
            yield gate(
                case,
                "G06",
                f"Received on {written(received)}, the letter {days} the response day, {written(clock.formal)}. "
                "Fix a later date, or say why this one stands.",
                "7.4",
            )


# ---- due at all


def _due(
    case: Case, event: ev.LetterSent, committee: Committee | None, office: Office
) -> Iterator[Objection]:
    check = DUE.get(event.letter)
    if check is None:
        return
    found = [list(check(case, r, committee, event, office)) for r in subjects(case, event, committee)]
    if event.letter in TELL_WHAT_THERE_IS and not all(found):
        return
    for objections in found:
        yield from objections


def _withdrawn(
    case: Case, respondent: str, committee: Committee | None, event: ev.LetterSent, office: Office
) -> Iterator[Objection]:
    if case.withdrawn is None:
        yield missing("The referral has not been withdrawn.", "5.7")


def _convened(
    case: Case, respondent: str, committee: Committee | None, event: ev.LetterSent, office: Office
) -> Iterator[Objection]:
    cites = case.edition.letters[event.letter].cites[0]
    if committee is None or committee.meeting is None:
        yield missing("No meeting is fixed.", cites)
    elif event.to.partition(".")[0] == respondent and respondent not in _heard(case, committee):
        yield missing(f"{case.respondents[respondent].name} is not before the {committee.title}.", cites)
    elif event.letter in ("L12", "L13", "L25", "L26") and not committee.served:
        yield missing("Nobody has been drawn.", cites)


def _heard(case: Case, committee: Committee) -> tuple[str, ...]:
    return case.appellants(committee) if committee.is_appeal else committee.respondents


def _ruled(
    case: Case, respondent: str, committee: Committee | None, event: ev.LetterSent, office: Office
) -> Iterator[Objection]:
    if not case.all(ev.Ruled):
        yield missing("The Chair has made no ruling.", "7.4")


def _breaches(
    case: Case, respondent: str, committee: Committee | None, event: ev.LetterSent, office: Office
) -> Iterator[Objection]:
    told = any(e.respondent == respondent for e in case.all(ev.BreachesDisclosed))
    if not case.standing(respondent).breach and not told:
        yield gate(case, "G07", "Previous breaches are told only after a finding of breach.")
    elif not told:
        yield missing("No previous breaches have been disclosed to the Committee.", "7.11")


def _sat(
    case: Case, respondent: str, committee: Committee | None, event: ev.LetterSent, office: Office
) -> Iterator[Objection]:
    if committee is None or not committee.sittings:
        yield missing("The Committee has not met.", "7.14")
    elif about_one(case, event) == respondent and not committee.sittings_on(respondent):
        name = case.respondents[respondent].name
        yield missing(f"{name} was not before the {committee.title} when it met.", "2.18", "7.14")


def _decided(
    case: Case, respondent: str, committee: Committee | None, event: ev.LetterSent, office: Office
) -> Iterator[Objection]:
    standing = case.standing(respondent)
    over = standing.decided is not None and (standing.dismissed or standing.sanctioned)
    if over and not findings_missing(case, respondent):
        return
    reason = "The decision is not complete: it needs the finding with its reasons and, where a breach was found, the measures or 'none’."
    if event.letter == "L18":
        yield gate(case, "G13", reason, "7.14")
    else:
        yield missing(reason, "7.14")


def _appeal_decided(
    case: Case, respondent: str, committee: Committee | None, event: ev.LetterSent, office: Office
) -> Iterator[Objection]:
    if case.standing(respondent).appeal_decision is None:
        yield gate(case, "G13", "The Appeal Committee has not decided.", "8.11")


def _appealed(
    case: Case, respondent: str, committee: Committee | None, event: ev.LetterSent, office: Office
) -> Iterator[Objection]:
    if case.standing(respondent).appeal is None:
        yield missing("No appeal has come in.", "8.3")


def _extended(
    case: Case, respondent: str, committee: Committee | None, event: ev.LetterSent, office: Office
) -> Iterator[Objection]:
    standing = case.standing(respondent)
    ruled = standing.appeal_ruling is not None and not standing.appeal_ruling.eligible
    if standing.on_time is None and not ruled:
        yield missing("Nothing has been decided on more time for the appeal.", "8.1")


def _whose_appeal(
    case: Case, respondent: str, committee: Committee | None, event: ev.LetterSent, office: Office
) -> Iterator[Objection]:
    yield from _convened(case, respondent, committee, event, office)
    yield from _appealed(case, respondent, committee, event, office)
    if committee is not None and not case.appellants(committee):
        yield missing("No appeal before this Committee has been ruled eligible.", "8.4")
    if event.respondent is None and committee is not None and len(case.appellants(committee)) > 1:
        yield missing("Say whose appeal the papers are for: each is considered separately.", "2.18", "8.7")


def without_form(case: Case, respondent: str) -> Iterator[Objection]:
    """The papers on an appeal begin with its Appeal Form: asked when they are built (8.7)."""
    if form_missing(case, respondent):
        name = case.respondents[respondent].name
        yield query(
            f"The Appeal Form of {name} is not in the file. Take it in on Papers and build these papers afterwards, or say why they are without it.",
            "8.7",
        )


def _complete(
    case: Case, respondent: str, committee: Committee | None, event: ev.LetterSent, office: Office
) -> Iterator[Objection]:
    standing = case.standing(respondent)
    if standing.remitted:
        yield gate(
            case,
            "G17",
            "The case was sent back to a Discipline Committee, so the procedures are not complete.",
            "8.10",
        )
    elif case.withdrawn is None and not is_final(case, respondent, office.calendar, event.at.date()):
        yield gate(
            case,
            "G17",
            "An appeal is open, or the time for one still runs. The letter can go when that is over, or when the Respondent says in writing that there will be no appeal.",
            "8.11",
        )
    elif standing.appeal is None and standing.completion_asked is None:
        yield gate(
            case,
            "G17",
            "Nobody has asked for it. Where there was no appeal, the letter goes on request.",
            "8.11",
        )


def _final(
    case: Case, respondent: str, committee: Committee | None, event: ev.LetterSent, office: Office
) -> Iterator[Objection]:
    if not is_final(case, respondent, office.calendar, event.at.date()):
        yield gate(case, "G14", "An appeal is open, or the time for one still runs.")


DUE = {
    "L09": _withdrawn,
    "L12": _convened,
    "L13": _convened,
    "L14": _ruled,
    "L15": _convened,
    "L16": _breaches,
    "L17": _sat,
    "L18": _decided,
    "L19": _decided,
    "L20": _decided,
    "L22": _appealed,
    "L23": _extended,
    "L24": _convened,
    "L25": _convened,
    "L26": _convened,
    "L27": _whose_appeal,
    "L28": _appealed,
    "L29": _appeal_decided,
    "L30": _complete,
    "L31": _final,
}
