"""Stories told tersely: an invented office, its panels, and one case to which things happen."""

from dataclasses import replace
from datetime import date, datetime
from typing import Any

from panelsec.errors import Queried, Refused
from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.clocks.clock import Clock
from panelsec.procedure.deadlines import clock_of, clocks
from panelsec.procedure.eligibility import as_drawn, panel
from panelsec.procedure.gates import consider
from panelsec.procedure.office import Listed, Office, Settings
from panelsec.procedure.people import Document, Kind, Measure, Member, ReportingPerson, Respondent, Witness
from panelsec.procedure.seats import seats_to_draw
from panelsec.procedure.stages import stage
from panelsec.procedure.standing import Standing

CORRIE, YARROW = "Ms Corrie", "Mr Yarrow"
"""The Secretaries: of the Discipline Committee, and of the Appeal Committee."""

COLLEGES = ("Addenbury", "Fenland", "Holywell", "Kingsmere", "Marlowe", "Wyndham")
DEPARTMENTS = ("Chemistry", "Geography", "History", "Law", "Music", "Physics")

R1 = Respondent("R1", "Imogen Tarrant", ("Wyndham",), ("History",), email="r1@example.invalid")
R2 = Respondent("R2", "Cormac Ellery", ("Fenland",), ("Music",), email="r2@example.invalid")
RP1 = ReportingPerson("RP1", "Marta Silke", ("Marlowe",), ("Physics",))
STUDENT_RP1 = replace(RP1, student=True)
HIDDEN_RP1 = replace(RP1, anonymous=True)
W1 = Witness("W1", "Ludo Finch")


def member(id_: str, *panels: str, **fields: Any) -> Member:
    """Somebody of a College and Department that nobody else in the story has, unless said."""
    fields.setdefault("colleges", ("Kingsmere",))
    fields.setdefault("departments", ("Law",))
    return Member(id_, f"Dr {id_}", panels, **{"trained": True, **fields})


MEMBERS = (
    member("C1", "chair"),
    member("C2", "chair"),
    member("M1", "regent_house"),
    member("M2", "regent_house"),
    member("S1", "student"),
    member("S2", "student"),
    member("C8", "ac_chair"),
    member("C9", "ac_chair"),
    member("M8", "ac_regent_house"),
    member("M9", "ac_regent_house"),
    member("P1", "proctor"),
    member("P2", "proctor"),
)

REPORT = Document("D1", "Investigation Report", Kind.REPORT)
EVIDENCE = Document("D2", "Messages", Kind.EVIDENCE)
RESPONSE = Document("D3", "Response", Kind.RESPONSE, of="R1", awaited=True)
FORM = Document("D4", "Appeal Form", Kind.APPEAL_FORM, of="R1", awaited=True)
WARNING = Measure("5.4(a)", "Written warning")


def at(when: str) -> datetime:
    return datetime.fromisoformat(when)


def day(when: str) -> date:
    return date.fromisoformat(when)


DONE = ("done", None)
"""What `Story.ask` says of an act that passes."""


def refused(gate: str | None) -> tuple[str, str | None]:
    return "refused", gate


def queried(gate: str | None) -> tuple[str, str | None]:
    return "queried", gate


class Story:
    """A case that grows: `tell` records whatever happened, `act` asks the procedure first, `ask` only asks."""

    def __init__(
        self,
        *,
        respondents: tuple[Respondent, ...] = (R1,),
        reporters: tuple[ReportingPerson, ...] = (RP1,),
        witnesses: tuple[Witness, ...] = (),
        documents: tuple[Document, ...] = (REPORT, EVIDENCE, RESPONSE, FORM),
        members: tuple[Member, ...] = MEMBERS,
        closures: tuple[date, ...] = (),
    ) -> None:
        self.office = Office(
            Settings(secretary=CORRIE, closures=closures),
            tuple(Listed(c) for c in COLLEGES),
            tuple(Listed(d) for d in DEPARTMENTS),
            members,
        )
        self.case = Case("DC/2022/1")
        self.by = CORRIE
        first = "2022-01-03 09:00"
        self.by = "the office"
        self.tell(ev.CaseOpened, first, edition="SDP-2019", rules_alleged=("RB 2(g)",))
        for r in respondents:
            self.tell(ev.RespondentAdded, first, person=r)
        for p in reporters:
            self.tell(ev.ReportingPersonAdded, first, person=p)
        for w in witnesses:
            self.tell(ev.WitnessAdded, first, person=w)
        for role, name in (
            ("investigating_officer", "Mr Penn"),
            ("student_discipline_officer", "Professor Amsel"),
        ):
            self.tell(ev.OfficerNamed, first, role=role, name=name)
        for r in respondents:
            self.tell(ev.OfficerNamed, first, role="senior_tutor", name=f"Tutor of {r.id}", respondent=r.id)
            self.tell(
                ev.OfficerNamed, first, role="head_of_department", name=f"Head of {r.id}", respondent=r.id
            )
        for d in documents:
            self.tell(ev.DocumentAdded, first, document=d)
        self.by = CORRIE

    # ---- what happens

    def _event(self, kind: type[ev.Event], when: str, **fields: Any) -> ev.Event:
        fields.setdefault("by", self.by)
        return kind(at=at(when), **fields)

    def tell(self, kind: type[ev.Event], when: str, **fields: Any) -> "Story":
        self.case = self.case.then(self._event(kind, when, **fields))
        return self

    def act(self, kind: type[ev.Event], when: str, **fields: Any) -> "Story":
        event = self._event(kind, when, **fields)
        consider(self.case, event, self.office)
        self.case = self.case.then(event)
        return self

    def rule(self, about: str, decision: str, when: str, **fields: Any) -> "Story":
        """The Chair rules."""
        said = {"committee": "DC1", "grounds": "x"} | fields
        return self.act(ev.Ruled, when, about=about, decision=decision, **said)

    def ask(self, kind: type[ev.Event], when: str, **fields: Any) -> tuple[str, str | None]:
        """How the act would end, and at which gate; `self.answer` keeps the rest."""
        self.answer: Refused | Queried | None = None
        try:
            consider(self.case, self._event(kind, when, **fields), self.office)
        except Refused as answer:
            self.answer = answer
            return "refused", answer.gate
        except Queried as answer:
            self.answer = answer
            return "queried", answer.gate
        return "done", None

    # ---- the usual acts

    def officer(self, when: str, decision: str, **fields: Any) -> "Story":
        return self.act(ev.OfficerDecided, when, decision=decision, **fields)

    def told(self, when: str, letter: str, to: str = "R1", via: str = "email") -> "Story":
        return self.tell(ev.LetterRecorded, when, letter=letter, to=to, via=via)

    def fix(self, when: str, start: str, committee: str = "DC1", **fields: Any) -> "Story":
        return self.act(ev.MeetingFixed, when, committee=committee, start=at(start), place="Room 1", **fields)

    def draw(self, when: str, committee: str = "DC1", seats: tuple[str, ...] = (), **fields: Any) -> "Story":
        """The first by number of those who may be drawn: a lot that always falls alike."""
        self.act(ev.Drawn, when, committee=committee, seats=seats, **fields)
        self.case = Case(self.case.reference, self.case.events[:-1])
        rows: list[ev.SeatDrawn] = []
        for name in seats_to_draw(self.case.committee(committee), seats):
            seen = self.case.then(self._event(ev.Drawn, when, committee=committee, results=tuple(rows)))
            here = seen.committee(committee)
            seat = next(s for s in here.seats if s.name == name)
            candidates = panel(seen, here, seat, self.office.members, at(when).date())
            good = sorted((c.member for c in candidates if c.eligible), key=lambda m: m.id)
            rows.append(as_drawn(seat, candidates, good[0] if good else None))
        return self.tell(ev.Drawn, when, committee=committee, seats=seats, results=tuple(rows), **fields)

    def send(self, when: str, letter: str, *to: str, via: str = "email", **fields: Any) -> "Story":
        for who in to or ("R1",):
            for one in self.case.who_sits(who):
                self.act(ev.LetterSent, when, letter=letter, to=one, via=via, **fields)
        return self

    def meet(self, when: str, committee: str = "DC1", outcome: str = "held", **fields: Any) -> "Story":
        return self.act(
            ev.Met, when, committee=committee, present=self.present(committee), outcome=outcome, **fields
        )

    def present(self, committee: str = "DC1") -> tuple[str, ...]:
        here = self.case.committee(committee)
        return (*(m.id for m in here.sitting), *here.respondents)

    def find(self, when: str, finding: str = "breach", respondent: str = "R1", **fields: Any) -> "Story":
        fields = {"committee": "DC1", "rule": "RB 2(g)", "reasons": "It was proved.", **fields}
        return self.act(ev.Found, when, respondent=respondent, finding=finding, **fields)

    def sanction(self, when: str, *measures: Measure, respondent: str = "R1", **fields: Any) -> "Story":
        fields = {"committee": "DC1", "reasons": "It is the least that fits.", **fields}
        return self.act(ev.Sanctioned, when, respondent=respondent, measures=measures, **fields)

    def appeal(
        self, when: str, respondent: str = "R1", grounds: tuple[str, ...] = ("e",), **fields: Any
    ) -> "Story":
        return self.act(ev.Appealed, when, respondent=respondent, grounds=grounds, **fields)

    def eligible(self, when: str, respondent: str = "R1", eligible: bool = True, **fields: Any) -> "Story":
        fields = {"by": YARROW, "grounds": "On a ground and in time.", **fields}
        return self.act(ev.AppealRuled, when, respondent=respondent, eligible=eligible, **fields)

    # ---- whole stretches

    def referred(self) -> "Story":
        """Told of the Concern on Monday 10 January, referred on Monday 7 February 2022."""
        self.told("2022-01-10 10:00", "L04")
        return self.officer("2022-02-07 10:00", "refer")

    def convened(self) -> "Story":
        """DC1 drawn on Tuesday 8 February for Wednesday 16 March 2022: C1, M1 and S1."""
        self.referred().fix("2022-02-08 10:00", "2022-03-16 10:00")
        return self.draw("2022-02-08 11:00")

    def papered(self) -> "Story":
        """Notice, invitation and papers have gone, all in time."""
        self.convened().send(
            "2022-02-09 10:00", "L12", "DC1", "R1", "investigating_officer", "R1.senior_tutor"
        )
        self.send("2022-02-09 10:00", "L13")
        return self.send("2022-03-07 10:00", "L15", "DC1", "R1", "investigating_officer")

    def met(self) -> "Story":
        return self.papered().meet("2022-03-16 10:00")

    def breach(self) -> "Story":
        return self.met().find("2022-03-16 11:00")

    def decided(self, *measures: Measure) -> "Story":
        """A breach, a warning unless said, and the decision letter received on Monday 21 March 2022."""
        self.breach().sanction("2022-03-16 12:00", *(measures or (WARNING,)))
        self.send("2022-03-21 10:00", "L18").send("2022-03-21 10:00", "L17")
        return self

    def appealed(self) -> "Story":
        """An appeal in time on Monday 28 March 2022, ruled eligible by somebody else."""
        self.decided().appeal("2022-03-28 10:00", documents=("D4",), by=YARROW)
        return self.eligible("2022-03-29 10:00")

    def heard_on_appeal(self) -> "Story":
        """AC1 meets on Wednesday 27 April 2022: C8, M8 and P1."""
        self.appealed()
        self.by = YARROW
        self.fix("2022-03-30 10:00", "2022-04-27 10:00", "AC1").draw("2022-03-30 11:00", "AC1")
        self.act(ev.ProctorConfirmed, "2022-03-31 10:00", committee="AC1", member=self.office.member("P1"))
        self.send("2022-04-11 10:00", "L27", "AC1")
        return self.meet("2022-04-27 10:00", "AC1")

    def appeal_decided(self, decision: str = "dismissed", **fields: Any) -> "Story":
        self.heard_on_appeal()
        fields = {"committee": "AC1", "respondent": "R1", "reasons": "The panel considered it.", **fields}
        return self.act(ev.AppealDecided, "2022-04-27 12:00", decision=decision, **fields)

    # ---- what came of it

    def stage(self, today: str | None = None) -> str:
        """Where it stands on a day, else on that of the last act."""
        last = day(today) if today else self.case.events[-1].at.date()
        return stage(self.case, self.office.calendar, last)

    def clocks(self, today: str | None = None) -> tuple[Clock, ...]:
        last = day(today) if today else self.case.events[-1].at.date()
        return clocks(self.case, self.office.calendar, last)

    def clock(self, id_: str, today: str | None = None, respondent: str | None = None) -> Clock | None:
        return clock_of(self.clocks(today), id_, respondent=respondent)

    def met_days(self, id_: str, today: str | None = None) -> list[tuple[str, bool | None]]:
        """The formal day and whether it was met, of every clock of an id."""
        return [(c.formal.isoformat(), c.met) for c in self.clocks(today) if c.id == id_]

    def standing(self, respondent: str = "R1") -> Standing:
        return self.case.standing(respondent)
