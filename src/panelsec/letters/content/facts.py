"""What every letter needs: the addressee, the sender, whom it is about."""

from dataclasses import dataclass

from panelsec.letters.occasion import Occasion
from panelsec.procedure import events as ev
from panelsec.procedure.appeals import secretary_is_fresh
from panelsec.procedure.case import TITLES, Case
from panelsec.procedure.in_words.phrases import capital, listed
from panelsec.procedure.people import Status
from panelsec.procedure.prior_involvement import plain
from panelsec.procedure.rules_of_behaviour import RULES

APPEAL = ("L22", "L23", "L24", "L25", "L26", "L27", "L28", "L29")
HEARING = ("L12", "L13", "L14", "L15", "L16", "L17", "L18")

MODES = {
    "in_person": "in person",
    "video": "by video",
    "hybrid": "in person, with some attending by video",
}


def rule_in_words(rule: str) -> str:
    """'Regulation 2(g) of the Rules of Behaviour (academic misconduct)'; an earlier regulation by its own name."""
    if not rule.startswith("RB "):
        return rule
    number = rule.removeprefix("RB ")
    meaning = RULES.get(rule)
    return f"Regulation {number} of the Rules of Behaviour" + (f" ({meaning})" if meaning else "")


@dataclass(frozen=True)
class Addressee:
    """Who gets the letter: the lines of the address, and how it greets."""

    name: str
    lines: tuple[str, ...]
    greeting: str


def addressee(occasion: Occasion) -> Addressee:
    case, to = occasion.case, occasion.to
    name = case.name(to)
    role = TITLES.get(to.rpartition(".")[2], "")
    lines = [name, *_capacity(occasion, role if role != name else "")]
    postal = case.respondents[to].postal if occasion.reader == to else None
    if occasion.sending.via != "email" and postal:
        lines = [name, *postal.splitlines()]  # a College above a private street is where the post would go
    elif address := case.email(to):
        lines.append(address)
    return Addressee(name, tuple(line for line in lines if line.strip()), name.removeprefix("The "))


def _capacity(occasion: Occasion, role: str) -> tuple[str, ...]:
    """What stands below the name: the role, and the College or Department that goes with it."""
    case, (about, _, kind) = occasion.case, occasion.to.rpartition(".")
    if occasion.reader and kind == "representative":
        return (f"Authorised representative of {case.respondents[about].name}",)
    if occasion.reader:
        person = case.respondents[occasion.reader]
        return (listed(person.colleges),)
    if about in case.respondents:
        person = case.respondents[about]
        body = person.colleges if kind == "senior_tutor" else person.departments
        return (role, listed(body))
    return (role,)


@dataclass(frozen=True)
class Support:
    """Where the reader may find support (2.4): student, former, staff, or anybody; `college`: there is one that can help."""

    kind: str
    college: bool = False


def support(occasion: Occasion) -> Support:
    case = occasion.case
    if occasion.reader:
        person = case.respondents[occasion.reader]
        former = person.status is Status.FORMERLY_REGISTERED
        return Support("former" if former else "student", bool(person.colleges))
    if occasion.to in case.reporting_persons:
        reporter = case.reporting_persons[occasion.to]
        return Support("student" if reporter.student else "staff", bool(reporter.colleges))
    return Support("anybody")


def sender(occasion: Occasion) -> str:
    """In what capacity the letter is signed; outside a Committee's own letters, by what the sender has done in the case."""
    of_appeal = _of_the_appeal(occasion.case, occasion.sending.by)
    if occasion.letter == "L09":
        return "For the Student Discipline Officer"
    if occasion.letter == "L11" and occasion.committee is not None:
        of_appeal = occasion.committee.is_appeal
    if occasion.letter in APPEAL or (occasion.letter not in HEARING and of_appeal):
        return "Secretary of the Appeal Committee"
    return "Secretary of the Discipline Committee"


def _of_the_appeal(case: Case, by: str) -> bool:
    """Whether somebody acted on an appeal, and not only took it in or has the case back: who had a part before is not the
    Appeal Committee's Secretary (8.1)."""
    acts = ev.Appealed | ev.AppealRuled | ev.AppealDecided
    appealing = tuple(r for r, standing in case.standings.items() if standing.appeal)
    acted = any(isinstance(e, acts) and plain(e.by) == plain(by) for e in case.events)
    return acted and not any(secretary_is_fresh(case, appealing, by))


def common(occasion: Occasion) -> dict[str, object]:
    """What every template may ask for."""
    case, person = occasion.case, occasion.reader
    addressed = addressee(occasion)
    represented = person is not None and occasion.to != person
    return {
        "addressee": addressed,
        "greeting": addressed.greeting,
        "represented": case.respondents[person].name if person and represented else "",
        "audience": occasion.audience,
        "about": [p.name for p in occasion.about],
        "people": occasion.about,
        "today": occasion.today,
        "received": occasion.received,
        "via": {"post": "by post", "hand": "by hand"}.get(occasion.sending.via, "by email"),
        "by": occasion.sending.by,
        "capacity": sender(occasion),
        "office_name": occasion.office.settings.office_name,
        "office_email": occasion.office.settings.email,
        "office_address": ", ".join(
            (occasion.office.settings.office_name, *occasion.office.settings.letterhead)
        ),
        "support": support(occasion),
        "several": len(case.respondents) > 1,
        "reference": case.reference,
        "procedure": case.edition.title,
        "edition": case.edition,
        "conviction": case.conviction,
        # a conviction need not have been reported by anybody; every other case was, named or not
        "reported": not case.conviction or bool(case.reporting_persons),
        "involved": not case.conviction or bool(case.reporting_persons or case.witnesses),
        "reason": occasion.sending.reason,
        "adjustments": [capital(a) for a in occasion.adjustments],
    }
