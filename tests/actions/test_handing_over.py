"""A case goes to another Secretary in a file of its own and comes back: nothing lost, nothing twice, nothing done in two places."""

import random
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from panelsec.actions import handing_over
from panelsec.actions.cases import open_case
from panelsec.actions.handing_over import hand_over, look, take_back, take_in, write
from panelsec.actions.listing import rebuild_lists
from panelsec.actions.office import change_settings
from panelsec.actions.papers.case_papers import read_paper, take_in_paper
from panelsec.actions.recording import act, keep
from panelsec.actions.session import Session
from panelsec.errors import Queried, Refused, Unavailable
from panelsec.procedure import events as ev
from panelsec.procedure.counting import written
from panelsec.procedure.custody import away
from panelsec.procedure.next_steps import next_steps
from panelsec.procedure.office import Office, Settings
from panelsec.procedure.people import Document, Kind, ReportingPerson
from panelsec.storage import connection
from panelsec.storage.bodies import entry
from panelsec.storage.excerpt import _pack, unpack
from panelsec.storage.faults import StoreNewer
from panelsec.storage.key import new_code
from panelsec.storage.keychain import MemoryKeychain
from panelsec.storage.store import Store
from tests.actions.conftest import Desk, moment
from tests.procedure.walks import Walk, play, walked, walks

CUSTODY = ev.HandedOver | ev.TakenIn | ev.TakenBack
CORRIE, YARROW = "Ms J. Corrie", "Mr T. Yarrow"


@contextmanager
def office(folder: Path, by: str) -> Iterator[Session]:
    folder.mkdir()
    with Store.throwaway(folder) as store:
        yield Session(store, lambda: moment("2022-03-01T10:00"), by)


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Session]:
    """The office of the Appeal Committee's Secretary, with a case of its own under another reference."""
    with office(tmp_path / "other", YARROW) as session:
        open_case(session, "DC-2022-900", title="Theirs")
        yield session


@pytest.fixture
def filed(desk: Desk) -> Desk:
    """A case with a paper, a note, and a second case with a paper of its own."""
    session, mark = desk.session, desk.mark()
    document = Document("D1", "Investigation Report", Kind.REPORT)
    take_in_paper(session, desk.reference, document, "report.txt", b"What was seen in the library.")
    act(session, desk.reference, ev.Noted(**mark, text="Rang the College about the weather."))
    open_case(session, "DC-2022-002", title="Another one")
    take_in_paper(session, "DC-2022-002", document, "other.txt", b"Nothing to do with it.")
    return desk


def told(session: Session, reference: str) -> list[ev.Event]:
    """What happened, but in whose hands the case was."""
    return [e for e in session.case(reference).events if not isinstance(e, CUSTODY)]


def out(desk: Desk, file: Path) -> str:
    return hand_over(desk.session, desk.reference, YARROW, "An appeal.", file)


def test_a_case_that_is_taken_in_is_the_same_case_with_its_papers(filed: Desk, other: Session, tmp_path):
    code = out(filed, tmp_path / "out")
    take_in(other, tmp_path / "out", code)

    mine = [e for e in told(filed.session, filed.reference) if not isinstance(e, ev.Noted)]
    assert told(other, filed.reference) == mine
    assert b"%PDF" in read_paper(other, other.case(filed.reference), "D1")[:8]
    assert other.store.verify() == []
    assert other.store.projections.found("tarrant") == [filed.reference]


def test_nothing_of_the_office_of_another_case_or_of_the_notes_goes_along(filed, other, tmp_path):
    filed.session.store.drafts.save("referral DC-2022-001", {"why_edit": "half a thought"})
    code = out(filed, tmp_path / "out")

    with handing_over._opened(other, tmp_path / "out", code) as source:
        tables = source.connection.rows("SELECT name FROM sqlite_master WHERE type = 'table'")
        held = "\n".join(str(source.connection.rows(f'SELECT * FROM "{name}"')) for (name,) in tables)
        assert len(source.papers.all()) == 2  # the pages and the words of the report
    assert "Imogen Tarrant" in held
    for word in ("Another one", "DC-2022-002", "Nothing to do", "weather", "half a thought", "L. Tome"):
        assert word not in held


def test_what_will_be_taken_in_is_told_before_and_nothing_is_there_yet(filed, other, tmp_path):
    code = out(filed, tmp_path / "out")
    found = look(other, tmp_path / "out", code)

    assert (found.case.reference, found.handed.by, found.handed.to) == (filed.reference, CORRIE, YARROW)
    assert (found.papers, found.back) == (2, False)
    assert found.head == str(filed.session.store.record.head_of(filed.reference))
    assert found.new[0].startswith("The case was opened")
    assert filed.reference not in other.store.record.cases()
    assert not list((tmp_path / "other").glob("* coming in*")), "nothing is left lying"


def test_nothing_is_done_in_a_case_that_is_with_somebody_else(filed, tmp_path):
    code = out(filed, tmp_path / "out")
    assert code
    before = filed.session.store.record.head()
    note = ev.Noted(**filed.mark(), text="A thought.")
    for attempt in (
        lambda: act(filed.session, filed.reference, note),
        lambda: act(filed.session, filed.reference, ev.Paused(**filed.mark("I know"), why="x")),
        lambda: keep(filed.session, filed.case.then(note), filed.session.office(), [note]),
        lambda: hand_over(filed.session, filed.reference, "Ms F. Fell", "Again.", tmp_path / "more"),
    ):
        with pytest.raises(Refused, match=r"handed over to Mr T\. Yarrow on 14 February 2022") as refused:
            attempt()
        assert refused.value.cites == ("8.1",)
    assert filed.session.store.record.head() == before
    [step] = next_steps(filed.case, moment("2022-02-15").date(), Office())
    assert "Mr T. Yarrow" in step.title


def test_a_case_comes_back_with_what_was_done_in_it_and_each_keeps_its_own_notes(filed, other, tmp_path):
    code = out(filed, tmp_path / "out")
    take_in(other, tmp_path / "out", code)
    there = {"at": other.now(), "by": YARROW}
    act(other, filed.reference, ev.Noted(**there, text="Mine alone."))
    act(other, filed.reference, ev.Paused(**there, why="Criminal proceedings."))
    back = hand_over(other, filed.reference, CORRIE, "Done.", tmp_path / "back")
    assert look(filed.session, tmp_path / "back", back).back
    take_in(filed.session, tmp_path / "back", back)

    assert filed.case.paused is not None
    assert [n.text for n in filed.case.all(ev.Noted)] == ["Rang the College about the weather."]
    assert [n.text for n in other.case(filed.reference).all(ev.Noted)] == ["Mine alone."]
    assert away(filed.case) is None
    assert away(other.case(filed.reference)) is not None
    assert filed.session.store.verify() == []
    before = filed.session.store.projections.snapshot()
    rebuild_lists(filed.session.store)
    assert filed.session.store.projections.snapshot() == before
    act(filed.session, filed.reference, ev.Resumed(**filed.mark(), why="Over."))


def test_the_same_file_is_never_taken_in_twice(filed, other, tmp_path):
    code = out(filed, tmp_path / "out")
    take_in(other, tmp_path / "out", code)
    before = other.store.record.head()
    for session in (other, filed.session):
        with pytest.raises(Refused, match="is here already"):
            take_in(session, tmp_path / "out", code)
    assert other.store.record.head() == before


def test_after_it_was_taken_back_the_file_that_is_out_is_refused_with_what_it_has_beyond(
    filed, other, tmp_path
):
    code = out(filed, tmp_path / "out")
    take_in(other, tmp_path / "out", code)
    act(other, filed.reference, ev.Paused(at=other.now(), by=YARROW, why="Criminal proceedings"))
    back = hand_over(other, filed.reference, CORRIE, "Done.", tmp_path / "back")
    with pytest.raises(Refused, match="no file will come back"):
        take_back(filed.session, filed.reference, " ")
    take_back(filed.session, filed.reference, "The stick was lost.")
    act(filed.session, filed.reference, ev.Noted(**filed.mark(), text="Going on."))

    with pytest.raises(
        Refused,
        match=r"was taken back here on 14 February 2022.*Criminal proceedings.*or take the file in at",
    ):
        take_in(filed.session, tmp_path / "back", back)
    assert filed.case.paused is None


def test_a_case_that_was_taken_back_can_be_handed_over_again_to_who_did_nothing_in_it(filed, other, tmp_path):
    take_in(other, tmp_path / "out", out(filed, tmp_path / "out"))
    take_back(filed.session, filed.reference, "Too early.")
    act(filed.session, filed.reference, ev.Paused(**filed.mark(), why="Ill."))
    take_in(other, tmp_path / "again", out(filed, tmp_path / "again"))
    assert other.case(filed.reference).paused is not None
    with pytest.raises(Refused, match="nothing to take back"):
        take_back(other, filed.reference, "x")


def test_the_file_can_be_written_again_with_another_code_while_the_case_is_away(filed, other, tmp_path):
    first = out(filed, tmp_path / "out")
    second = write(filed.session, filed.reference, tmp_path / "out 2")
    assert first != second
    with pytest.raises(Unavailable, match="belongs to another file"):
        look(other, tmp_path / "out 2", first)
    take_in(other, tmp_path / "out 2", second)
    with pytest.raises(Refused, match="is here"):
        write(other, filed.reference, tmp_path / "no")


def test_another_case_of_the_same_reference_is_not_mixed_with_it(filed, other, tmp_path):
    open_case(other, filed.reference, title="Quite another")
    code = out(filed, tmp_path / "out")
    with pytest.raises(Refused, match="Another case DC-2022-001 is here") as answer:
        take_in(other, tmp_path / "out", code)
    assert f"opened on 1 March 2022 by {YARROW}" in answer.value.reason
    assert "make a new office" in answer.value.reason
    assert len(other.case(filed.reference).events) == 1


def test_a_case_whose_reference_is_taken_goes_to_an_office_of_its_own_and_comes_back_from_there(
    filed, other, tmp_path
):
    """The way that the refusal names loses nothing and renames nothing."""
    open_case(other, filed.reference, title="Quite another")
    code = out(filed, tmp_path / "out")
    with office(tmp_path / "beside", YARROW) as beside:
        take_in(beside, tmp_path / "out", code)
        code = hand_over(beside, filed.reference, CORRIE, "It is done.", tmp_path / "back")
    assert take_in(filed.session, tmp_path / "back", code).case.reference == filed.reference
    assert away(filed.session.case(filed.reference)) is None


def test_a_case_is_not_handed_over_to_oneself_however_the_name_is_typed(filed: Desk, tmp_path):
    with pytest.raises(Refused, match="not handed over to oneself"):
        hand_over(filed.session, filed.reference, "ms j.  corrie", "Leave.", tmp_path / "out")
    assert away(filed.session.case(filed.reference)) is None


def test_colleges_of_a_case_that_came_which_are_unknown_here_are_named_with_where_to_enter_them(
    filed, other, tmp_path
):
    take_in(other, tmp_path / "out", out(filed, tmp_path / "out"))
    [people] = [
        s
        for s in next_steps(other.case(filed.reference), other.now().date(), other.office())
        if s.id == "people"
    ]
    assert people.title == "Enter the Colleges and Departments that this office does not know"
    assert "Holywell College and Engineering stand on neither list" in people.why
    assert "Enter them in Office" in people.why


def test_whoever_had_a_part_in_the_decision_appealed_from_does_not_take_the_case_in(filed, other, tmp_path):
    """8.1: the Secretary of the Appeal Committee has had no part in the case."""
    mark = filed.mark()
    fixed = ev.MeetingFixed(**mark, committee="DC1", start=moment("2022-02-01T10:00"), place="Room 3")
    decided = [
        fixed,
        ev.Met(**mark, committee="DC1", present=(), outcome="held"),
        ev.Found(**mark, committee="DC1", respondent="R1", finding="breach", reasons="x"),
        ev.Sanctioned(**mark, committee="DC1", respondent="R1", measures=(), reasons="x"),
        ev.Appealed(**mark | {"by": YARROW}, respondent="R1", grounds=("a",)),
    ]
    keep(filed.session, filed.case.then(*decided), filed.session.office(), decided)
    code = out(filed, tmp_path / "out")
    same_hand = replace(other, by=CORRIE)
    for attempt in (look, take_in):
        with pytest.raises(Refused) as refused:
            attempt(same_hand, tmp_path / "out", code)
        assert refused.value.gate == "G15"
    assert filed.reference not in other.store.record.cases()
    take_in(other, tmp_path / "out", code)
    back = hand_over(other, filed.reference, CORRIE, "Asked for.", tmp_path / "back")
    take_in(
        filed.session, tmp_path / "back", back
    )  # it was here: who acts on the appeal is asked before each act


def test_days_on_which_the_university_is_closed_in_one_office_alone_are_asked_about(filed, other, tmp_path):
    opened = filed.case.opened.at.date()
    closed = tuple(opened + timedelta(days=n) for n in (-9, 7, 8))
    change_settings(filed.session, replace(filed.session.office().settings, closures=closed))
    code = out(filed, tmp_path / "out")
    days = f"{written(closed[1])} to {written(closed[2])}"
    with pytest.raises(Queried, match=f"closed on {days} where it comes from, and not here"):
        take_in(other, tmp_path / "out", code)
    change_settings(other, replace(other.office().settings, closures=closed[1:]))
    take_in(other, tmp_path / "out", code)
    assert other.case(filed.reference).events[-1].override is None


@pytest.mark.parametrize(
    ("to", "asked"), [("Timothy Yarrow", False), ("Mr Timothy Yarrow", False), ("Dr Timothy Yarrow", True)]
)
def test_a_title_alone_does_not_make_it_somebody_else_s_file(to, asked, filed, other, tmp_path):
    code = hand_over(filed.session, filed.reference, to, "An appeal.", tmp_path / "out")
    change_settings(other, Settings(secretary="Mr Timothy Yarrow"))
    with pytest.raises(Queried) if asked else nullcontext():
        take_in(other, tmp_path / "out", code)


def test_a_file_that_was_written_for_somebody_else_is_taken_in_for_a_reason_alone(filed, other, tmp_path):
    """8.1: any office can open a file whose code it knows; the one to whom it goes is asked for, however typed."""
    code = hand_over(filed.session, filed.reference, "mr t.  yarrow", "An appeal.", tmp_path / "out")
    change_settings(other, Settings(secretary="Ms F. Fell"))
    assert look(other, tmp_path / "out", code).papers == 2, "it can be looked at"
    with pytest.raises(Queried, match=r"written for mr t\.  yarrow; the Secretary here is Ms F\. Fell"):
        take_in(other, tmp_path / "out", code)
    assert other.store.papers.all() == []
    change_settings(other, Settings(secretary=YARROW))
    take_in(other, tmp_path / "out", code)
    assert other.case(filed.reference).events[-1].override is None


def test_a_flipped_bit_anywhere_is_refused_and_nothing_is_taken_in(filed, other, tmp_path):
    code = out(filed, tmp_path / "out")
    whole = (tmp_path / "out").read_bytes()
    chance = random.Random(4)
    for at in [0, len(whole) - 1, *(chance.randrange(len(whole)) for _ in range(40))]:
        (tmp_path / "out").write_bytes(whole[:at] + bytes([whole[at] ^ 1 << at % 8]) + whole[at + 1 :])
        with pytest.raises(Unavailable):
            take_in(other, tmp_path / "out", code)
    assert other.store.record.cases() == ["DC-2022-900"]


def test_a_record_that_was_changed_by_somebody_who_holds_the_code_is_refused(filed, other, tmp_path):
    code = out(filed, tmp_path / "out")
    folder = tmp_path / "forged"
    place = unpack(tmp_path / "out", folder)
    with Store.recover(place, code, MemoryKeychain(), any_folder=True) as source:
        source.connection.run(
            "UPDATE bodies SET body = replace(body, 'refer', 'minor') WHERE body LIKE '%refer%'"
        )
        envelope = source.envelope
    forged = tmp_path / "forged.panelsec-case"
    _pack(place, envelope, forged)
    with pytest.raises(Unavailable, match="was changed after it was recorded"):
        take_in(other, forged, code)


@pytest.mark.parametrize(
    "later",
    [
        "PRAGMA user_version = 99",
        "UPDATE bodies SET body = replace(body, '\"report\"', '\"hologram\"')",
        "UPDATE events SET kind = 'Teleported' WHERE kind = 'DocumentAdded'",
    ],
)
def test_a_file_of_a_later_version_says_so(filed, other, tmp_path, monkeypatch, later):
    code = out(filed, tmp_path / "out")
    place = unpack(tmp_path / "out", tmp_path / "later")
    with Store.recover(place, code, MemoryKeychain(), any_folder=True) as source:
        source.connection.run(later)
        envelope = source.envelope
    _pack(place, envelope, tmp_path / "out")
    monkeypatch.setattr(handing_over, "faults_of", lambda *_, **__: [])  # there its record is whole
    with pytest.raises(StoreNewer, match="take it in then"):
        look(other, tmp_path / "out", code)


def test_rubbish_in_the_shape_of_a_file_is_asked_for_again(other, tmp_path):
    (tmp_path / "rubbish").write_bytes(b"x" * 10_000)
    _pack(tmp_path / "rubbish", other.store.envelope, tmp_path / "out")
    with pytest.raises(Unavailable, match="Ask for it again"):
        look(other, tmp_path / "out", new_code())


def test_writing_and_taking_in_can_be_left_off_within_a_statement(filed, other, tmp_path, monkeypatch):
    class Stop(Exception):  # noqa: N818
        """Nobody wants it any more."""

    def leave_off(*told: object) -> None:
        heard.append(told)
        if len(heard) > 3:
            raise Stop

    heard: list[object] = []
    monkeypatch.setattr(connection, "_ASKED_EVERY", 0)
    handing_over.send_away(filed.session, filed.reference, YARROW, "An appeal.")
    with pytest.raises(Stop):
        write(filed.session, filed.reference, tmp_path / "out", leave_off)
    assert not list(tmp_path.glob("out*"))
    code = write(filed.session, filed.reference, tmp_path / "out")
    for act_ in (look, take_in):
        heard.clear()
        with pytest.raises(Stop):
            act_(other, tmp_path / "out", code, report=leave_off)
    assert filed.reference not in other.store.record.cases()
    assert not list((tmp_path / "other").glob("*coming in*"))


def test_a_protected_name_is_not_in_the_words_of_the_preview(filed, other, tmp_path):
    person = ReportingPerson("RP2", "Winifred Quist", anonymous=True)
    act(filed.session, filed.reference, ev.ReportingPersonAdded(**filed.mark(), person=person))
    found = look(other, tmp_path / "out", out(filed, tmp_path / "out"))
    assert not [words for words in found.new if "Quist" in words]


@st.composite
def journeys(draw: st.DrawFn) -> tuple[Walk, list[int]]:
    """A walk, and after how many of its events the case goes to the other office."""
    return draw(walks()), sorted(draw(st.sets(st.integers(1, 30), min_size=1, max_size=4)))


@walked(8)
@given(journeys())
def test_a_case_that_went_there_and_back_at_any_moments_equals_one_that_never_left(journey):
    walk, leaves = journey
    story = play(walk).case.events
    with TemporaryDirectory() as folder:
        home = Path(folder)
        with office(home / "a", "A") as a, office(home / "b", "B") as b:
            here, there = a, b
            for number, event in enumerate(story):
                happens(here, event)
                if number + 1 in leaves and number + 1 < len(story):
                    happens(here, ev.Noted(at=event.at, by="x", text=f"{here.by} {number}"))
                    code = hand_over(here, "X", there.by, "On it goes.", home / "file")
                    late = replace(
                        there, now=lambda at=event.at: at + timedelta(minutes=1), by=f"clerk {there.by}"
                    )
                    take_in(late, home / "file", code)
                    here, there = there, here
            told_here = [e for e in here.case("X").events if not isinstance(e, CUSTODY | ev.Noted)]
            assert tuple(told_here) == story
            assert len({e.text for e in a.case("X").all(ev.Noted)}) == len(a.case("X").all(ev.Noted))
            assert all(e.text.startswith("A ") for e in a.case("X").all(ev.Noted))
            for each in (a, b):
                assert each.store.verify() == []
                assert [e for e in each.store.record.cases() if e != "X"] == []


def happens(session: Session, event: ev.Event) -> None:
    """What the walk has asked the procedure about already."""
    session.store.record.append("X", [entry(event)])
