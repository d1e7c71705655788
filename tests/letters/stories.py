"""Invented cases, told by their events, for the wording of letters."""

from datetime import datetime

from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.events import SeatDrawn
from panelsec.procedure.office import Office, Settings
from panelsec.procedure.people import (
    Document,
    Kind,
    Measure,
    Member,
    ReportingPerson,
    Representative,
    Respondent,
    Witness,
)

CORRIE, YARROW = "Ms J. Corrie", "Mr D. Yarrow"

CHAIR = Member("C1", "Professor Anke Lund", ("chair",), ("Wyndham College",), ("Law",), "al@example.invalid")
REGENT = Member("M1", "Dr Piers Holt", ("regent_house",), ("Fenland Hall",), ("Botany",))
STUDENT = Member("S1", "Ada Quince", ("student",), ("Marlowe Hall",), ("Music",))
AC_CHAIR = Member("C3", "Judge Ines Moor", ("ac_chair",), ("St Alphege's College",), ("Divinity",))
AC_REGENT = Member("M3", "Dr Saul Wick", ("ac_regent_house",), ("Addenbury College",), ("Physics",))
PROCTOR = Member("P1", "Dr Una Frith", ("proctor",), ("Wyndham College",), ("Law",), office="Senior Proctor")

TARRANT = Respondent(
    "R1", "Imogen Tarrant", ("Kingsmere College",), ("Engineering",), email="it@example.invalid",
    postal="7 Mill Row\nFenbridge\nFB2 1AA", number="30411", course="Engineering Tripos, Part IB",
)  # fmt: skip
BRANDT = Respondent("R2", "Nadia Brandt", ("Addenbury College",), ("Chemistry",), email="nb@example.invalid")
ELLERY = Respondent("R3", "Cormac Ellery", ("Marlowe Hall",), ("Chemistry",), email="ce@example.invalid")
SILKE = ReportingPerson(
    "RP1", "Marta Silke", ("Thornby College",), ("Glaciology",), student=True, email="ms@example.invalid"
)
HIDDEN = ReportingPerson("RP1", "Dr Marta Silke", ("Thornby College",), ("Glaciology",), anonymous=True)

REPORT = Document("D1", "Investigation Report", Kind.REPORT)
ESSAY = Document("D2", "Submitted essay with similarity report", Kind.EVIDENCE)
DIARY = Document("D3", "Diary from the glacier hut", Kind.EVIDENCE)

OFFICE = Office(
    Settings(secretary=CORRIE, email="office@example.invalid", letterhead=("University of Cambridge",))
)


def at(day: str, clock: str = "10:00") -> datetime:
    return datetime.fromisoformat(f"{day}T{clock}")


def opened(
    *respondents: Respondent,
    reporter: ReportingPerson | None = SILKE,
    rules: tuple[str, ...] = ("RB 2(g)",),
    route: str = "rules",
) -> Case:
    """A case that was referred to the Discipline Committee, with a report and two papers of evidence."""
    people = respondents or (TARRANT,)
    when, by = at("2022-01-10"), CORRIE
    officers = [
        ev.OfficerNamed(at=when, by=by, role="investigating_officer", name="Mr O. Penn"),
        ev.OfficerNamed(at=when, by=by, role="note_taker", name="Mr T. Blyth"),
        *(ev.OfficerNamed(at=when, by=by, role="senior_tutor", name=f"Dr Tutor of {p.id}", respondent=p.id) for p in people),
    ]  # fmt: skip
    return Case("2022-014").then(
        ev.CaseOpened(at=when, by=by, edition="SDP-2019", title="The essay", rules_alleged=rules),
        *(ev.RespondentAdded(at=when, by=by, person=p) for p in people),
        *((ev.ReportingPersonAdded(at=when, by=by, person=reporter),) if reporter else ()),
        ev.WitnessAdded(at=when, by=by, person=Witness("W1", "Hugo Pell")),
        *officers,
        *(ev.DocumentAdded(at=when, by=by, document=d) for d in (REPORT, ESSAY, DIARY)),
        *(ev.LetterRecorded(at=at("2022-01-17"), by=by, letter="L04", to=p.id, via="email") for p in people),
        ev.OfficerDecided(at=at("2022-02-07"), by=by, decision="refer", route=route),
    )


def drawn(committee: str, day: str, by: str, *members: Member) -> ev.Drawn:
    names = ("chair", "regent_house", "student")
    rows = tuple(SeatDrawn(s, (m.id,), (), (), m) for s, m in zip(names, members, strict=False))
    return ev.Drawn(at=at(day, "10:30"), by=by, committee=committee, results=rows)


def convened(case: Case | None = None, *, start: str = "2022-03-16T14:00", mode: str = "in_person") -> Case:
    """DC1 is drawn, for Wednesday 16 March 2022 in Tanners Court; the response day is Sunday 6 March 2022."""
    return (case or opened()).then(
        ev.MeetingFixed(
            at=at("2022-02-16"), by=CORRIE, committee="DC1", start=datetime.fromisoformat(start),
            place="Tanners Court, Room 3", mode=mode,
        ),
        drawn("DC1", "2022-02-16", CORRIE, CHAIR, REGENT, STUDENT),
    )  # fmt: skip


def met(
    case: Case | None = None, *present: str, notes: str = "Ms Tarrant kept the source open beside the draft."
) -> Case:
    case = case or convened()
    there = present or ("C1", "M1", "S1", *case.respondents, "investigating_officer")
    return case.then(
        ev.Met(
            at=at("2022-03-16", "14:00"),
            by=CORRIE,
            committee="DC1",
            present=there,
            outcome="held",
            notes=notes,
        )
    )


def found(
    respondent: str = "R1", finding: str = "breach", reasons: str = "Eleven paragraphs follow the source line by line.", **more: object
) -> ev.Found:  # fmt: skip
    return ev.Found(
        at=at("2022-03-16", "16:00"), by=CORRIE, committee="DC1", respondent=respondent, finding=finding,
        reasons=reasons, **{"rule": "RB 2(g)"} | more,
    )  # fmt: skip


WARNING = Measure("5.4(a)", "Written warning on the record")
REPAIR = Measure(
    "5.4(b)", "Pay the cost of the repair", amount_gbp=180, if_broken="Exclusion from the workshop for a term"
)


def sanctioned(
    *measures: Measure,
    respondent: str = "R1",
    reasons: str = "A warning alone would leave the cause untouched.",
) -> ev.Sanctioned:
    return ev.Sanctioned(
        at=at("2022-03-16", "16:30"), by=CORRIE, committee="DC1", respondent=respondent, measures=measures, reasons=reasons
    )  # fmt: skip


def decided(case: Case | None = None, *measures: Measure) -> Case:
    return met(case).then(found(), sanctioned(*(measures or (WARNING, REPAIR))))


def dismissed(case: Case | None = None) -> Case:
    return met(case).then(
        found(finding="dismissed", reasons="Three people had the password.", rule="RB 2(d)")
    )


def convicted(*measures: Measure) -> Case:
    """The conviction route: measures and no finding (6.8)."""
    case = met(convened(opened(reporter=None, rules=(), route="conviction")))
    reasons = "What is left to protect is the quiet of the premises after hours."
    return case.then(sanctioned(*measures, reasons=reasons))


def letter(case: Case, letter: str, to: str = "R1", day: str = "2022-03-21", **more: object) -> Case:
    return case.then(ev.LetterSent(at=at(day, "15:00"), by=CORRIE, letter=letter, to=to, via="email", **more))


def appealed(case: Case | None = None, *, grounds: tuple[str, ...] = ("e",)) -> Case:
    return letter(case or decided(), "L18").then(
        ev.Appealed(
            at=at("2022-03-30"), by=YARROW, respondent="R1", grounds=grounds, text="The warning costs me my place in the crew."
        )
    )  # fmt: skip


def ruled(
    case: Case | None = None,
    *,
    eligible: bool = True,
    why: str | None = None,
    text: str = "On ground (e), in time.",
) -> Case:
    return (case or appealed()).then(
        ev.AppealRuled(
            at=at("2022-04-01"), by=YARROW, respondent="R1", eligible=eligible, grounds=text, why=why
        )
    )


def reviewing(case: Case | None = None) -> Case:
    """AC1 is complete, for Thursday 28 April 2022."""
    return (case or ruled()).then(
        ev.MeetingFixed(
            at=at("2022-04-04"), by=YARROW, committee="AC1", start=at("2022-04-28", "11:00"), place="Weir House, Room 4"
        ),
        drawn("AC1", "2022-04-04", YARROW, AC_CHAIR, AC_REGENT),
        ev.ProctorConfirmed(at=at("2022-04-06"), by=YARROW, committee="AC1", member=PROCTOR),
    )  # fmt: skip


def concluded(
    decision: str = "dismissed", disposal: str | None = None, *measures: Measure, finding: str = ""
) -> Case:
    """The Appeal Committee has decided, on 28 April 2022."""
    return reviewing().then(
        ev.Met(at=at("2022-04-28", "11:00"), by=YARROW, committee="AC1", present=("C3", "M3", "P1"), outcome="held"),
        ev.AppealDecided(
            at=at("2022-04-28", "12:00"), by=YARROW, committee="AC1", respondent="R1", decision=decision, disposal=disposal,
            reasons="A warning is a modest price for eleven paragraphs.", grounds=("e",), measures=measures,
            finding=finding,
        ),
    )  # fmt: skip


def withdrawn(case: Case | None = None) -> Case:
    had = letter(letter(case or convened(), "L15", "C1", "2022-03-07"), "L15", "R1", "2022-03-07")
    return had.then(
        ev.ReferralWithdrawn(at=at("2022-03-10"), by=CORRIE, why="The calculator was on the permitted list.")
    )


def represented(case: Case) -> Case:
    leigh = Representative("Mr Owen Leigh", "ol@example.invalid")
    return case.then(
        ev.RepresentativeAuthorised(at=at("2022-01-20"), by=CORRIE, respondent="R1", representative=leigh)
    )


def chair_rules(
    case: Case, about: str, decision: str, grounds: str, day: str = "2022-02-20", **more: object
) -> Case:
    return case.then(
        ev.Ruled(at=at(day), by=CORRIE, committee="DC1", about=about, decision=decision, grounds=grounds, chair="C1", **more)
    )  # fmt: skip
