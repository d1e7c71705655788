"""A draw of three seats from 300 people."""

import tempfile
from datetime import datetime
from pathlib import Path

from panelsec.actions.cases import open_case
from panelsec.actions.draw.drawing import draw
from panelsec.actions.office import import_members, list_colleges, list_departments
from panelsec.actions.recording import act
from panelsec.actions.session import Session
from panelsec.procedure import events as ev
from panelsec.procedure.office import Listed
from panelsec.procedure.people import Member, Respondent
from panelsec.storage.store import Store
from tests.benchmarks.timing import alone

NOW = datetime.fromisoformat("2022-02-16T10:00")


def run() -> None:
    with tempfile.TemporaryDirectory() as folder, Store.throwaway(Path(folder)) as store:
        session = Session(store, lambda: NOW, "bench")
        colleges = tuple(f"College {n}" for n in range(30))
        list_colleges(session, tuple(Listed(c) for c in colleges))
        list_departments(session, (Listed("Law"), Listed("Physics")))
        panels = ("chair", "regent_house", "student")
        people = tuple(
            Member(
                f"M{n:03}",
                f"Member {n}",
                (panels[n % 3],),
                colleges=(colleges[n % 30],),
                departments=("Physics",),
                trained=True,
            )
            for n in range(300)
        )
        import_members(session, "bench", b"", people)
        mark = {"at": NOW, "by": "bench"}
        person = Respondent("R1", "A Respondent", colleges=(colleges[0],), departments=("Law",))
        open_case(session, "DC-1", [ev.RespondentAdded(**mark, person=person)])
        act(session, "DC-1", ev.OfficerDecided(**mark, decision="refer"))
        start = datetime.fromisoformat("2022-03-17T14:00")
        act(session, "DC-1", ev.MeetingFixed(**mark, committee="DC1", start=start, place="Room 1"))

        def drawn() -> None:
            with store.trial():
                draw(session, "DC-1", "DC1")

        alone("a draw of three seats from 300 people", drawn, 50)
