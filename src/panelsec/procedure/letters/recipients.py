"""The recipients of a letter, person by person, as its paragraph names them (2.6, 2.25 to 2.28)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.committee import Committee
from panelsec.procedure.convening import changed_at
from panelsec.procedure.letters.to_whom import drafts
from panelsec.procedure.papers.readers import post_to
from panelsec.procedure.papers.sharing import told_by

ABOUT_ONE = ("L16", "L17", "L18", "L19", "L20", "L27", "L31")
"""Letters that may go to several people and are about one Respondent each: say which."""

FIRST = {"L14": ("respondent",), "L20": (), "L31": (), "L33": ()}
"""Where the paragraph names more people than will usually need the letter: those who are proposed at first. Who was
personally affected nobody knows but the secretary (2.28)."""

OF_A_MEETING = ("L12", "L13", "L15", "L25", "L26", "L27")
"""Letters that are owed anew when the meeting is fixed anew."""

OF_WHO_SITS = ("L12", "L26")
"""Letters that are owed anew when somebody else comes to sit: they tell who does (7.3, 8.6)."""

OF_AN_OUTCOME = ("L18", "L19", "L20", "L31")
"""Letters that are owed anew when another decision was made: by the Appeal Committee, or by a fresh Committee (8.10, 8.11)."""


@dataclass(frozen=True)
class Recipient:
    """Somebody whom the paragraph names; `proposed` unless the letter is seldom for them, or what they had still holds."""

    who: str
    role: str
    proposed: bool
    had: datetime | None = None
    drafted: bool = False


def recipients(
    case: Case, letter: str, respondent: str | None = None, committee: str | None = None
) -> tuple[Recipient, ...]:
    """Everybody whom the paragraph of a letter names, in the order of the paragraph; of one Respondent only, if given."""
    body = case.committee(committee) if committee else case.latest(told_by(letter))
    usual = FIRST.get(letter, case.edition.letters[letter].to)
    changed = changed_at(case, body) if body and letter in OF_WHO_SITS else None
    found: dict[str, Recipient] = {}
    for role in case.edition.letters[letter].to:
        for who in _people(case, body, role, respondent):
            had, drafted = _had(case, letter, who, respondent, body), _drafted(case, letter, who, respondent)
            holds = had is not None and not (changed and had < changed)
            proposed = role in usual and not holds and not drafted
            found.setdefault(who, Recipient(who, role, proposed, had, drafted))
    return tuple(found.values())


EVERYBODY = (
    "respondent",
    "members",
    "investigating_officer",
    "student_discipline_officer",
    "note_taker",
    "senior_tutor",
    "head_of_department",
    "reporting_person",
    "witness",
    "proctors",
    "academic_secretary",
)
"""All who have a part in a case, in the order in which they are offered beside those whom a paragraph names."""


def others(
    case: Case, letter: str, respondent: str | None = None, committee: str | None = None
) -> tuple[Recipient, ...]:
    """Everybody else in the case: no paragraph names them for this letter, so it goes there with a reason alone (G25).

    Another Respondent is never among them: what is about one is not for the other (2.18, 2.25).
    """
    named = {r.who for r in recipients(case, letter, respondent, committee)}
    body = case.committee(committee) if committee else case.latest(told_by(letter))
    found = {who: role for role in EVERYBODY for who in _people(case, body, role, respondent)}
    return tuple(Recipient(who, role, proposed=False) for who, role in found.items() if who not in named)


def named(case: Case, letter: str) -> Iterator[str]:
    """Everybody whom the paragraph of a letter names, whether or not they are before a Committee yet."""
    for role in case.edition.letters[letter].to:
        yield from _people(case, None, role, None)


def _people(case: Case, body: Committee | None, role: str, respondent: str | None) -> Iterator[str]:
    about = [r for r in _before(case, body) if respondent in (None, r)]
    match role:
        case "members":
            yield from (m.id for m in body.sitting) if body else ()
        case "respondent":
            yield from (post_to(case, r) for r in about)
        case "reporting_person":
            yield from case.reporting_persons
        case "witness":
            yield from case.witnesses
        case "senior_tutor":
            yield from (f"{r}.{role}" for r in about if case.respondents[r].colleges)
        case "head_of_department":
            yield from (f"{r}.{role}" for r in about if case.respondents[r].departments)
        case _:
            yield role


def _before(case: Case, body: Committee | None) -> tuple[str, ...]:
    if body is None or body.meeting is None:
        return tuple(case.respondents)
    return body.respondents


def _had(
    case: Case, letter: str, who: str, respondent: str | None, body: Committee | None
) -> datetime | None:
    """When they were last sent it, since the meeting that it tells of was fixed, or what it tells of was decided."""
    since = case.opened.at
    if body and body.meeting and letter in OF_A_MEETING:
        since = body.meeting.at
    elif letter in OF_AN_OUTCOME:
        since = decided_last(case, letter, respondent) or since
    gone = [
        e.at
        for e in case.all(ev.LetterSent)
        if (e.letter, e.to) == (letter, who) and e.at >= since and _about(e, respondent)
    ]
    return gone[-1] if gone else None


def decided_last(case: Case, letter: str, respondent: str | None) -> datetime | None:
    """When that was decided of which a letter OF_AN_OUTCOME tells."""
    first = letter == "L18"  # tells of the Discipline Committee's alone, whatever an appeal makes of it
    made = (e for e in case.events if not (first and isinstance(e, ev.AppealDecided)))
    return max((e.at for e in made if _decides(e, respondent)), default=None)


def _decides(event: ev.Event, respondent: str | None) -> bool:
    decision = isinstance(event, ev.Found | ev.Sanctioned | ev.AppealDecided)
    return decision and respondent in (None, getattr(event, "respondent", None))


def _drafted(case: Case, letter: str, who: str, respondent: str | None) -> bool:
    return any((e.letter, e.to) == (letter, who) and _about(e, respondent) for e in drafts(case))


def _about(event: ev.LetterSent | ev.LetterPrepared, respondent: str | None) -> bool:
    return None in (event.respondent, respondent) or event.respondent == respondent
