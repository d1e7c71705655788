"""A real encrypted store with an office, two panels and a case in it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

import pytest

from panelsec.actions.cases import open_case
from panelsec.actions.draw import drawing
from panelsec.actions.letters import writing
from panelsec.actions.letters.writing import Wanted
from panelsec.actions.office import change_settings, import_members, list_colleges, list_departments
from panelsec.actions.recording import act
from panelsec.actions.session import Session
from panelsec.procedure import events as ev
from panelsec.procedure.office import Listed, Settings
from panelsec.procedure.people import Member, ReportingPerson, Respondent
from panelsec.storage.keychain import MemoryKeychain
from panelsec.storage.store import Store

COLLEGES = ("Holywell College", "Marlowe Hall", "Wyndham College", "Kingsmere College")
REGISTER_HEAD = "Register number,Name,E-mail,Panels,Colleges,Departments,Trained,Unavailable,Notes\n"
DEPARTMENTS = ("Engineering", "Law", "Classics")


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text)


@dataclass
class Desk:
    """A session whose clock is moved by hand."""

    session: Session
    reference: str = "DC-2022-001"

    def at(self, when: str, by: str | None = None) -> Session:
        self.session = replace(self.session, now=lambda: moment(when), by=by or self.session.by)
        return self.session

    def mark(self, override: str | None = None) -> dict[str, object]:
        return {"at": self.session.now(), "by": self.session.by, "override": override}

    @property
    def case(self):
        return self.session.case(self.reference)


def members() -> tuple[Member, ...]:
    return (
        Member("C1", "Ms C. Vale", ("chair",), ("Kingsmere College",), ("Law",), trained=True),
        Member("C2", "Dr D. Rusk", ("chair", "regent_house"), ("Wyndham College",), ("Law",), trained=True),
        Member("C3", "Mr A. Lorne", ("chair",), ("Holywell College",), ("Law",), trained=True),
        Member("M1", "Dr E. Stow", ("regent_house",), ("Marlowe Hall",), ("Classics",), trained=True),
        Member("M2", "Dr F. Hale", ("regent_house",), ("Kingsmere College",), ("Law",), trained=True),
        Member("S1", "K. Shaw", ("student",), ("Wyndham College",), ("Classics",), trained=True),
        Member("S2", "L. Tome", ("student",), ("Kingsmere College",), ("Law",), trained=True),
    )


@pytest.fixture
def keychain() -> MemoryKeychain:
    return MemoryKeychain()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with Store.throwaway(tmp_path) as store:
        session = Session(store, lambda: moment("2022-02-14T10:00"), "Ms J. Corrie")
        change_settings(session, Settings(secretary="Ms J. Corrie", email="secretary@example.invalid"))
        list_colleges(session, tuple(Listed(c) for c in COLLEGES))
        list_departments(session, tuple(Listed(d) for d in DEPARTMENTS))
        import_members(session, "register.csv", b"register", members())
        made = Desk(session)
        mark = made.mark()
        person = Respondent(
            "R1", "Imogen Tarrant", ("Holywell College",), ("Engineering",), email="it@example.invalid"
        )
        reporter = ReportingPerson("RP1", "Dr Paul Okonjo", (), ("Engineering",), email="po@example.invalid")
        officer = ev.OfficerNamed(
            **mark, role="investigating_officer", name="Mrs L. Dray", email="ld@example.invalid"
        )
        tutor = ev.OfficerNamed(**mark, role="senior_tutor", name="Dr N. Farrow", respondent="R1")
        people = [
            ev.RespondentAdded(**mark, person=person),
            ev.ReportingPersonAdded(**mark, person=reporter),
            officer,
            tutor,
        ]
        open_case(session, made.reference, people, title="An essay", rules_alleged=("RB 2(g)",))
        act(session, made.reference, ev.OfficerDecided(**mark, decision="refer"))
        yield made


@pytest.fixture
def convened(desk: Desk) -> Desk:
    """The same case with a date: Thursday 17 March 2022."""
    session = desk.at("2022-02-16T10:00")
    act(
        session,
        desk.reference,
        ev.MeetingFixed(**desk.mark(), committee="DC1", start=moment("2022-03-17T14:00"), place="Room 3"),
    )
    return desk


@pytest.fixture
def drafted(convened: Desk) -> Desk:
    """A Committee is drawn; the notice to the Investigating Officer (1) and the invitation (2) are drafts."""
    session = convened.at("2022-02-17T10:00")
    drawing.draw(session, convened.reference, "DC1", ())
    writing.prepare(
        session, convened.reference, [Wanted("L12", "investigating_officer"), Wanted("L13", "R1")]
    )
    return convened


def fix_anew(desk: Desk, start: str, when: str) -> None:
    """The meeting is moved to `start`, and that is recorded at `when`."""
    session = desk.at(when)
    fixed = ev.MeetingFixed(
        **desk.mark("Asked for"),
        committee="DC1",
        start=moment(start),
        place="Room 4",
        why="The Chair is ill",
    )
    act(session, desk.reference, fixed)


def members_csv(*lines: str, head: str = REGISTER_HEAD) -> bytes:
    """A list of members as it comes in."""
    return (head + "".join(line + "\n" for line in lines)).encode()
