"""A paper that the record names and the file has no more is told by its name, wherever the file is asked about."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from panelsec.actions import backups, retention, stores, verifying
from panelsec.actions.cases import open_case
from panelsec.actions.clock import confirm_clock
from panelsec.actions.office import change_settings
from panelsec.actions.papers.case_papers import read_paper, take_in_paper
from panelsec.actions.recording import act
from panelsec.actions.session import Session
from panelsec.errors import Unavailable
from panelsec.procedure import events as ev
from panelsec.procedure.office import Settings
from panelsec.procedure.people import Document, Kind, Respondent
from panelsec.storage.faults import PaperMissing
from panelsec.storage.keychain import MemoryKeychain

NOW = datetime.fromisoformat("2023-03-02T09:30")
CASE = "DC-2023-001"
DIARY = f"D2: Diary of a housemate, case {CASE}"


@pytest.fixture
def session(tmp_path: Path, keychain: MemoryKeychain) -> Iterator[Session]:
    made, _ = stores.make(tmp_path / "office.panelsec", keychain, lambda: NOW)
    change_settings(made, Settings(secretary="Ms J. Corrie", email="s@example.invalid"))
    made = Session(made.store, made.now, "Ms J. Corrie")
    person = Respondent("R1", "Imogen Tarrant", ("Wyndham College",), ("Law",))
    open_case(
        made,
        CASE,
        [ev.RespondentAdded(**made.stamp(), person=person)],
        title="An essay",
        rules_alleged=("RB 2(g)",),
    )
    for number, title in (("D1", "Report"), ("D2", "Diary of a housemate")):
        take_in_paper(
            made, CASE, Document(number, title, Kind.EVIDENCE), "a.txt", f"It says {title}.".encode()
        )
    yield made
    made.store.close()


def lose_the_diary(session: Session) -> None:
    paper = session.case(CASE).documents["D2"].paper
    connection, which = session.store.connection, "(SELECT id FROM contents WHERE sha256 = ?)"
    connection.run(f"DELETE FROM chunks WHERE content = {which}", [paper])
    connection.run("DELETE FROM contents WHERE sha256 = ?", [paper])


def test_a_lost_paper_is_named_and_no_backup_is_made_without_it(session: Session) -> None:
    assert verifying.check(session) == ()
    backups.back_up(session)
    lose_the_diary(session)
    assert verifying.check(session) == (
        f"{DIARY} is missing: the record names it, but it isn’t in the file.",
    )
    with pytest.raises(PaperMissing, match=f"{DIARY} is missing"):
        read_paper(session, session.case(CASE), "D2")
    with pytest.raises(Unavailable, match=f"isn’t whole. {DIARY} is missing"):
        backups.back_up(session)


def test_a_salvage_names_what_it_lost_and_the_file_is_backed_up_without_it(
    session: Session, keychain: MemoryKeychain, tmp_path: Path
) -> None:
    paper = session.case(CASE).documents["D2"].paper
    session.store.connection.run(
        "UPDATE chunks SET data = zeroblob(length(data)) "
        "WHERE content = (SELECT id FROM contents WHERE sha256 = ?)",
        [paper],
    )
    assert f"{DIARY} is damaged" in " ".join(verifying.check(session))
    session.store.close()
    salvaged = stores.salvage(
        session.store.place, tmp_path / "salvaged.panelsec", keychain, None, lambda: NOW
    )
    with salvaged.store:
        assert f"{DIARY} is missing" in verifying.came(salvaged)
        assert "SHA-256" not in verifying.came(salvaged)
        assert [DIARY in each for each in verifying.check(salvaged)] == [True]
        assert backups.back_up(salvaged)


def test_papers_of_an_erased_case_are_not_missing(session: Session) -> None:
    act(session, CASE, ev.OfficerDecided(**session.stamp(), decision="refer"))
    act(session, CASE, ev.ReferralWithdrawn(**session.stamp(), why="It was on the permitted list."))
    later = Session(session.store, lambda: NOW.replace(year=2035), session.by)
    confirm_clock(later)
    retention.erase(later, [CASE])
    assert session.store.papers.all() == []
    assert verifying.check(later) == ()
