"""An office is made, locked, unlocked and recovered on a real encrypted file."""

import shutil
from datetime import datetime
from pathlib import Path

import pytest

from panelsec.actions import office as office_actions
from panelsec.actions import stores, upkeep, verifying
from panelsec.procedure.office import Settings
from panelsec.storage.envelope import Envelope, beside
from panelsec.storage.faults import KeyMissing, WrongCode
from panelsec.storage.key import LIGHT, new_code
from panelsec.storage.keychain import MemoryKeychain
from panelsec.storage.store import Store

NOW = datetime.fromisoformat("2026-03-02T09:00")


def clock() -> datetime:
    return NOW


def test_a_new_office_knows_the_colleges_and_departments_of_cambridge(tmp_path: Path) -> None:
    session, _ = stores.make(tmp_path / "office.panelsec", MemoryKeychain(), clock)
    office = session.office()
    stores.close(session)

    assert len(office.colleges) == 31
    assert "Christ’s College" in {c.name for c in office.colleges}
    assert {d.parent for d in office.departments if d.parent} <= {d.name for d in office.departments}


def test_the_settings_say_who_is_at_work_when_the_office_is_unlocked(tmp_path: Path) -> None:
    place, keychain = tmp_path / "office.panelsec", MemoryKeychain()
    session, _ = stores.make(place, keychain, clock)
    assert session.by == stores.NOBODY
    office_actions.change_settings(session, Settings(secretary="Ms A. Vane"))
    stores.close(session)

    again = stores.unlock(place, keychain, clock)
    stores.close(again)

    assert again.by == "Ms A. Vane"


def test_the_code_opens_the_office_on_a_computer_that_has_no_key(tmp_path: Path) -> None:
    place = tmp_path / "office.panelsec"
    session, code = stores.make(place, MemoryKeychain(), clock)
    stores.close(session)
    keychain = MemoryKeychain()

    with pytest.raises(KeyMissing):
        stores.unlock(place, keychain, clock)
    with pytest.raises(WrongCode):
        stores.recover(place, new_code(), keychain, clock)
    recovered = stores.recover(place, code, keychain, clock)
    stores.close(recovered)

    stores.close(stores.unlock(place, keychain, clock))


def test_a_store_that_is_refused_is_not_left_open(tmp_path: Path) -> None:
    place, keychain = tmp_path / "office.panelsec", MemoryKeychain()
    session, _ = stores.make(place, keychain, clock)
    session.store.connection.run("UPDATE bodies SET body = '{' WHERE sequence = 1")
    stores.close(session)

    with pytest.raises(ValueError):
        stores.unlock(place, keychain, clock)

    place.with_name(place.name + ".lock").unlink()
    with pytest.raises(ValueError):  # and not StoreHeld
        stores.unlock(place, keychain, clock)


def test_a_record_that_was_changed_outside_the_program_does_not_verify(tmp_path: Path) -> None:
    session, _ = stores.make(tmp_path / "office.panelsec", MemoryKeychain(), clock)
    assert verifying.verify(session) == ()
    assert verifying.head(session).startswith("3:")

    session.store.connection.run("UPDATE bodies SET body = replace(body, 'Christ', 'Crist')")
    faults = verifying.verify(session)
    stores.close(session)

    assert faults == ("The body of event 1 was changed after it was recorded.",)


def test_what_a_killed_process_left_beside_the_file_goes_when_it_is_opened(tmp_path: Path) -> None:
    place, keychain = tmp_path / "office.panelsec", MemoryKeychain()
    session, _ = stores.make(place, keychain, clock)
    stores.close(session)
    (tmp_path / "office.panelsec.unfinished").write_bytes(place.read_bytes())
    (tmp_path / "office.panelsec coming in x").mkdir()
    others = tmp_path / "another.panelsec coming in x"
    others.mkdir()

    stores.close(stores.unlock(place, keychain, clock))

    assert not list(tmp_path.glob("*.unfinished"))
    assert list(tmp_path.glob("*coming in*")) == [others]


def test_a_change_of_code_that_is_cut_off_at_any_step_leaves_one_code_that_opens(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "here" / "office.panelsec"
    session, old = stores.make(place, MemoryKeychain(), clock)
    stores.code_typed(session)
    new, cut_off, write = new_code(), list[Path](), Envelope.write

    def as_a_kill_leaves_it() -> None:
        cut_off.append(tmp_path / f"cut off {len(cut_off)}")
        shutil.copytree(place.parent, cut_off[-1], ignore=shutil.ignore_patterns("*.lock"))

    def written(envelope: Envelope, path: Path) -> None:
        as_a_kill_leaves_it()
        write(envelope, path)
        as_a_kill_leaves_it()

    monkeypatch.setattr(Envelope, "write", written)
    stores.change_code(session, new)
    stores.close(session)
    monkeypatch.undo()
    assert [_opened(each / place.name, old) for each in cut_off] == [[], None]
    unheard = ["CodeChanged", "CodeShown", "CodeConfirmed"]
    assert [_opened(each / place.name, new) for each in cut_off] == [None, unheard]


def _opened(place: Path, code: str) -> list[str] | None:
    """What the record then says of a change; None where the code is the wrong one."""
    try:
        session = stores.recover(place, code, MemoryKeychain(), clock)
    except WrongCode:
        return None
    with session.store:
        assert verifying.verify(session) == ()
        kinds = [each.kind for each in session.store.record.events(None) if each.kind.startswith("Code")]
    return kinds[2:]


def test_a_code_that_was_never_typed_back_is_asked_for_at_each_opening_until_another_is_made(
    tmp_path,
) -> None:
    place, keychain = tmp_path / "office.panelsec", MemoryKeychain()
    made, _ = stores.make(place, keychain, clock)
    stores.close(made)  # as a kill does while the code is shown

    again = stores.unlock(place, keychain, clock)
    [need] = upkeep.look(again, backs_up=False)
    assert need.title == "The recovery code was never typed again"
    assert "Make a new code" in need.words
    stores.change_code(again, new_code())
    assert upkeep.look(again, backs_up=False) == ()
    stores.close(again)


def test_a_change_of_code_that_was_cut_off_is_in_the_record_and_the_code_is_to_be_typed(
    tmp_path: Path,
) -> None:
    """Once the envelope is changed the new code holds; killed before that was recorded, nobody was told that it does."""
    place, keychain, code = tmp_path / "office.panelsec", MemoryKeychain(), new_code()
    made, _ = stores.make(place, keychain, clock)
    stores.code_typed(made)
    made.store.envelope.rewrapped(made.store.file.key, code).write(beside(place))
    stores.close(made)
    unlocked = stores.unlock(place, keychain, clock)
    assert [e.kind for e in unlocked.store.record.events(None)][-2:] == ["CodeChanged", "CodeShown"]
    assert [need.title for need in upkeep.look(unlocked, backs_up=False)] == [
        "The recovery code was never typed again"
    ]
    stores.close(unlocked)
    recovered = stores.recover(place, code, keychain, clock)
    assert not recovered.office().code_unconfirmed
    stores.close(recovered)


def test_whoever_recovers_an_office_with_its_code_has_typed_it(tmp_path: Path) -> None:
    place = tmp_path / "office.panelsec"
    made, code = stores.make(place, MemoryKeychain(), clock)
    stores.close(made)
    recovered = stores.recover(place, code, MemoryKeychain(), clock)
    assert not recovered.office().code_unconfirmed
    stores.close(recovered)


def test_an_office_that_was_killed_before_its_first_event_is_begun_and_its_code_is_not_taken_for_written_down(
    tmp_path: Path,
) -> None:
    keychain, place = MemoryKeychain(), tmp_path / "office.panelsec"
    Store.make(place, keychain, now=datetime.fromisoformat("2027-01-04T09:00"), by="nobody", cost=LIGHT)[
        0
    ].close()
    session = stores.unlock(place, keychain, lambda: datetime.fromisoformat("2027-01-04T10:00"))
    try:
        assert session.office().code_unconfirmed
        assert session.office().colleges
    finally:
        session.store.close()
