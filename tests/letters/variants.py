"""The same letters for other people: one Respondent or three, former students, representatives, reporters of every sort."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime

from panelsec.letters.writing import Written, write
from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.office import Office, Settings
from panelsec.procedure.people import Breach, Measure, ReportingPerson, Respondent, Status

from ..lot import test_certificate
from . import stories as s

WIDE = " ".join(["Maximiliana"] * 6 + ["Featherstonehaugh-Cholmondeley"] * 2)
UNBROKEN = "Wolfe" * 24
HALL = "Hall" * 20
FORMER = Respondent("R1", "Juno Sable", status=Status.FORMERLY_REGISTERED, graduated=date(2021, 6, 30))
BARE_OFFICE = Office(Settings(secretary=s.CORRIE))

STAFF = ReportingPerson("RP1", "Dr Paul Okon", departments=("Physics",))
SECOND = ReportingPerson("RP2", "Tess Arden", ("Fenland Hall",), student=True)

EVENINGS = Measure("7.12(a)", "No use of the sports hall on weekday evenings until 30 June 2022")


@dataclass(frozen=True)
class Variant:
    """People, and how the case goes for each of the Respondents: breach, bare (a breach, no sanction) or dismissed."""

    respondents: tuple[Respondent, ...] = (s.TARRANT,)
    reporters: tuple[ReportingPerson, ...] = (s.SILKE,)
    ends: tuple[str, ...] = ("breach",)
    measures: tuple[Measure, ...] = (s.WARNING, s.REPAIR)
    rules: tuple[str, ...] = ("RB 2(g)",)
    represented: bool = False
    two: bool = False
    withheld: bool = False
    decision: tuple[str, str | None] = ("dismissed", None)
    office: Office = s.OFFICE
    via: str = "email"


THREE = (s.TARRANT, s.BRANDT, s.ELLERY)
VARIANTS = {
    "one": Variant(),
    "one measure, of two rules": Variant(measures=(s.WARNING,), rules=("RB 2(g)", "RB 2(h)")),
    "three together": Variant(THREE, ends=("breach", "breach", "dismissed")),
    "three, one without a sanction": Variant(THREE, ends=("bare", "breach", "dismissed"), measures=(EVENINGS,)),
    "a former student without a College": Variant((FORMER,), (STAFF,)),
    "a representative": Variant(represented=True),
    "several who reported": Variant(reporters=(s.SILKE, SECOND)),
    "nobody who reported": Variant(reporters=()),
    "somebody who must not be known": Variant(reporters=(s.HIDDEN,), withheld=True),
    "staff who reported": Variant(reporters=(STAFF,), ends=("dismissed",)),
    "two members": Variant(two=True, withheld=True),
    "no sanction": Variant(ends=("bare",)),
    "an appeal upheld": Variant(measures=(s.WARNING,), decision=("upheld", "own_decision")),
    "sent back": Variant(decision=("upheld", "remit")),
    "an office without an address, by post": Variant(office=BARE_OFFICE, via="post"),
    "a name of many words": Variant((replace(s.TARRANT, name=WIDE),)),
    "a name of one word": Variant((replace(s.TARRANT, name=UNBROKEN, colleges=(HALL,)),)),
}  # fmt: skip


def opened(v: Variant) -> Case:
    case = s.opened(*v.respondents, reporter=None, rules=v.rules)
    case = case.then(
        *(ev.ReportingPersonAdded(at=s.at("2022-01-10"), by=s.CORRIE, person=p) for p in v.reporters)
    )
    return s.represented(case) if v.represented else case  # fmt: skip


def convened(v: Variant) -> Case:
    case = s.convened(opened(v))
    if v.two:
        case = case.then(
            ev.StoodDown(at=s.at("2022-02-19"), by=s.CORRIE, committee="DC1", seat="student", why="declined")
        )
        case = s.chair_rules(case, "two_members", "fair", "Nobody else can be drawn before the examinations.")
    if v.withheld:
        case = s.chair_rules(
            case, "withhold", "withhold", "It holds the health data of another student.", document="D3"
        )
    return case  # fmt: skip


def met(v: Variant) -> Case:
    sat = ("C1", "M1") if v.two else ("C1", "M1", "S1")
    case = convened(v)
    return s.met(case, *sat, *case.respondents, "investigating_officer", notes="The pages were compared.")


def decided(v: Variant) -> Case:
    case, by = met(v), s.CORRIE
    for person, end in zip(v.respondents, v.ends, strict=True):
        finding = "dismissed" if end == "dismissed" else "breach"
        for count, rule in enumerate(v.rules, 1):
            case = case.then(
                s.found(
                    person.id,
                    finding if count == 1 else "dismissed",
                    rule=rule,
                    count=count if len(v.rules) > 1 else None,
                )
            )
        if finding == "breach":
            told = ev.BreachesDisclosed(
                at=s.at("2022-03-16", "16:10"),
                by=by,
                committee="DC1",
                respondent=person.id,
                breaches=(Breach("RB 2(g)", 2020),),
            )
            case = case.then(
                told, s.sanctioned(*(v.measures if end == "breach" else ()), respondent=person.id)
            )
    return case  # fmt: skip


def appealed(v: Variant) -> Case:
    case = decided(v)
    for person in v.respondents:
        to = person.id if person.id not in case.representatives else f"{person.id}.representative"
        case = s.letter(case, "L18", to)
        appeal = ev.Appealed(
            at=s.at("2022-03-30"),
            by=s.YARROW,
            respondent=person.id,
            grounds=("b", "c"),
            text="The draft was mine.",
        )
        case = case.then(appeal)
    return case  # fmt: skip


def reviewing(v: Variant) -> Case:
    case = appealed(v)
    for person in v.respondents:
        case = case.then(
            ev.AppealRuled(
                at=s.at("2022-04-01"), by=s.YARROW, respondent=person.id, eligible=True, grounds="In time."
            )
        )
    return s.reviewing(case)  # fmt: skip


def concluded(v: Variant) -> Case:
    present = ("C3", "M3", "P1")
    met_again = ev.Met(
        at=s.at("2022-04-28", "11:00"), by=s.YARROW, committee="AC1", present=present, outcome="held"
    )
    case = reviewing(v).then(met_again)
    decision, disposal = v.decision
    for person in v.respondents:
        case = case.then(
            ev.AppealDecided(
                at=s.at("2022-04-28", "12:00"),
                by=s.YARROW,
                committee="AC1",
                respondent=person.id,
                decision=decision,
                disposal=disposal,
                reasons="The reasons of the first Committee hold.",
                grounds=("b",),
                measures=(s.WARNING,) if disposal == "own_decision" else (),
            )
        )
    return case  # fmt: skip


def withdrawn(v: Variant) -> Case:
    return s.withdrawn(convened(v))


def ruled(v: Variant) -> Case:
    case = s.chair_rules(convened(v), "joint_hearing", "single", "The facts are the same.")
    case = s.chair_rules(case, "witness", "refuse", "The notes say it all.", respondent="R1")
    return s.chair_rules(case, "video", "permit", "The term is over.", respondent="R1")


def chosen(v: Variant) -> Case:
    older = replace(v.respondents[0], conduct=(date(2019, 9, 1), date(2019, 11, 2)))
    return opened(replace(v, respondents=(older, *v.respondents[1:])))


def extended(v: Variant) -> Case:
    return appealed(v).then(
        ev.AppealExtended(at=s.at("2022-04-06"), by=s.YARROW, respondent="R1", until=date(2022, 4, 19), why="In hospital.")
    )  # fmt: skip


def late(v: Variant) -> Case:
    return appealed(v).then(
        ev.AppealRuled(at=s.at("2022-04-06"), by=s.YARROW, respondent="R1", eligible=False, grounds="No reason given.", why="late")
    )  # fmt: skip


def asked(v: Variant) -> Case:
    return s.letter(decided(v), "L18").then(
        ev.CompletionRequested(at=s.at("2022-04-20"), by=s.CORRIE, respondent="R1"),
        ev.Implemented(at=s.at("2022-04-25"), by=s.CORRIE, respondent="R1", paragraph="5.4(a)"),
    )


def paused(v: Variant) -> Case:
    return s.met(convened(v)).then(
        ev.Paused(at=s.at("2022-03-17"), by=s.CORRIE, why="The police have asked for it.")
    )


SCENES: dict[str, tuple[Callable[[Variant], Case], dict[str, tuple[str, ...]]]] = {
    "chosen": (chosen, {"L34": ("me",)}),
    "convened": (convened, {
        "L11": ("C1",), "L12": ("C1", "me", "R1.senior_tutor", "investigating_officer"), "L13": ("me",),
        "L15": ("C1", "me"), "L33": ("academic_secretary",), "L21": ("me", "RP1"),
    }),
    "ruled": (ruled, {"L14": ("me", "C1", "W1")}),
    "withdrawn": (withdrawn, {"L09": ("C1", "me", "RP1", "W1", "investigating_officer")}),
    "paused": (paused, {"L21": ("me", "RP1")}),
    "decided": (decided, {
        "L16": ("C1",), "L17": ("me",), "L18": ("me",), "L19": ("R1.senior_tutor", "R1.head_of_department"),
        "L20": ("RP1", "W1"),
    }),
    "asked": (asked, {"L30": ("me",)}),
    "late": (late, {"L22": ("me",), "L23": ("me",), "L30": ("me",)}),
    "extended": (extended, {"L23": ("me",)}),
    "reviewing": (reviewing, {
        "L22": ("me",), "L24": ("proctors",), "L25": ("C3",), "L26": ("me",), "L27": ("C3",), "L28": ("me",),
    }),
    "concluded": (concluded, {
        "L19": ("R1.senior_tutor",), "L20": ("RP1",), "L29": ("me",), "L30": ("me",), "L31": ("R1.senior_tutor",),
        "L33": ("academic_secretary",),
    }),
}  # fmt: skip
"""For each scene its case, and the letters that it gives with their readers; `me`: the Respondent or the representative."""


def letters(v: Variant) -> Iterator[tuple[str, Written]]:
    """Every kind of letter that the variant has a reader for, by scene, letter and reader."""
    for scene, (case_of, wanted) in SCENES.items():
        case = case_of(v)
        for letter, readers in wanted.items():
            if letter == "L30" and case.standing("R1").remitted:
                continue
            if letter == "L16" and not case.all(ev.BreachesDisclosed):
                continue
            for reader in readers:
                if reader == "RP1" and not v.reporters:
                    continue
                to = ("R1.representative" if v.represented else "R1") if reader == "me" else reader
                yield f"{scene}, {letter} to {to}", _write(letter, case, to, v)


def _write(letter: str, case: Case, to: str, v: Variant) -> Written:
    day = max(case.events[-1].at.date(), date(2022, 2, 18))
    by = s.YARROW if day > date(2022, 3, 29) and letter not in ("L19", "L20") else s.CORRIE
    return write(
        letter, case, to, v.office, day, by=by, via=v.via, foot="Record 12, head 0a1b2c",
        respondent="R1" if letter == "L27" else None, reason="Please see the note." if letter in ("L21", "L28", "L33") else "",
        certificate=test_certificate.certificate() if letter == "L11" else None,
        sent=datetime.combine(day, datetime.min.time().replace(hour=12)),
    )  # fmt: skip
