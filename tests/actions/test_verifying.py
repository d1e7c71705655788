"""A file is held against what was printed of it and seen of it, and what is wrong is told with what to do."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from panelsec.actions import backups, stores, upkeep, verifying
from panelsec.actions.clock import confirm_clock
from panelsec.actions.office import change_settings
from panelsec.actions.session import Session
from panelsec.errors import Refused, Unavailable
from panelsec.procedure.office import Settings
from panelsec.storage.keychain import MemoryKeychain

NOW = datetime.fromisoformat("2027-03-02T09:30")


@pytest.fixture
def session(tmp_path: Path, keychain: MemoryKeychain) -> Iterator[Session]:
    made, _ = stores.make(tmp_path / "office.panelsec", keychain, lambda: NOW)
    stores.code_typed(made)
    yield made
    made.store.close()


def at(session: Session, now: datetime) -> Session:
    return Session(session.store, lambda: now, session.by)


def put_back_an_older_file(session: Session, keychain: MemoryKeychain) -> Session:
    """As somebody who copies files does, with all that belongs to it."""
    place = session.store.place
    session.store.close()
    older = place.read_bytes()
    again = stores.unlock(place, keychain, lambda: NOW)
    change_settings(again, Settings(secretary="Ms A. Vane"))
    again.store.close()
    place.write_bytes(older)
    return stores.unlock(place, keychain, lambda: NOW)


@pytest.mark.parametrize("form", ["{0}:{1}", "Record {0}:{1}", "{0}: {1}", " {0} : {2} ", "{0}:{3}"])
def test_a_printed_value_is_found_in_the_record_however_it_was_typed(session: Session, form: str) -> None:
    number, _, digest = verifying.head(session).partition(":")
    groups = " ".join(digest[i : i + 8] for i in range(0, 64, 8))
    typed = form.format(number, digest, groups.upper(), digest[:8])
    assert verifying.compare(session, typed).endswith("goes through the printed value at event 4.")


def test_an_earlier_value_is_found_too_after_more_was_recorded(session: Session) -> None:
    printed = verifying.head(session)
    change_settings(session, Settings(secretary="Ms A. Vane"))
    assert "at event 4" in verifying.compare(session, printed)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("", "Type it as it is printed"),
        ("17", "Type it as it is printed"),
        ("2:abc", "Type it as it is printed"),
        ("two:0a1b2c3d", "Type it as it is printed"),
        ("9" * 20 + ":0a1b2c3d", "Type it as it is printed"),
        ("2:00000000", "At event 2 the record has"),
        ("40:0a1b2c3d", "ends with event 4, but the page was printed when it went up to event 40"),
    ],
)
def test_a_value_that_is_another_says_what_that_means(session: Session, typed: str, said: str) -> None:
    with pytest.raises(Refused, match=said):
        verifying.compare(session, typed)


def test_a_record_that_was_changed_does_not_pass_for_the_printed_value_alone(session: Session) -> None:
    session.store.connection.run("UPDATE bodies SET body = replace(body, 'Christ', 'Crist')")
    with pytest.raises(Refused, match="The body of event 1 was changed"):
        verifying.compare(session, verifying.head(session))


def test_an_older_file_put_back_is_asked_about_until_it_is_taken_as_it_is(
    session: Session, keychain: MemoryKeychain
) -> None:
    session = put_back_an_older_file(session, keychain)
    [need] = [n for n in upkeep.look(session, backs_up=True) if n.doubt]
    assert "up to event 5" in need.words
    assert backups.listed(session) == []  # a file in doubt pushes out no good backup
    change_settings(
        session, Settings(secretary="Mr B. Nye")
    )  # as many events as were seen: still another record
    assert verifying.older_than_seen(session).startswith("5:")

    verifying.accept(session)
    assert upkeep.look(session, backs_up=True) == ()
    assert len(backups.listed(session)) == 1
    assert "seen to go up to event 5" in verifying.came(session)
    session.store.close()


def test_a_broken_record_is_told_with_what_to_do_and_is_not_backed_up(session: Session) -> None:
    session.store.connection.run("UPDATE bodies SET body = replace(body, 'Christ', 'Crist')")
    found = upkeep.look(session, backs_up=True)
    assert [n.title for n in found] == ["The record does not hold", "There is no backup of this file yet"]
    assert found[1].words == "None is made before it is settled which file is the right one."
    assert "Put the latest backup in its place" in found[0].words


def test_a_clock_that_was_set_back_is_warned_about_and_a_right_one_is_not(session: Session) -> None:
    assert upkeep.look(at(session, NOW + timedelta(minutes=1)), backs_up=False) == ()
    [need] = upkeep.look(at(session, NOW - timedelta(days=1)), backs_up=False)
    said = "says 09:30 on 1 March 2027, but something was recorded at 09:30 on 2 March 2027"
    assert said in need.words
    earlier = at(session, NOW - timedelta(days=1))
    change_settings(earlier, Settings(secretary="Ms A. Vane"))
    [need] = upkeep.look(earlier, backs_up=False)  # and still after something was recorded by the wrong clock
    assert said in need.words


def test_by_a_clock_far_ahead_nothing_is_recorded_until_somebody_says_that_it_is_right(
    session: Session,
) -> None:
    head, ahead = session.store.record.head(), at(session, datetime.fromisoformat("9999-12-31T23:59"))
    [need] = upkeep.look(ahead, backs_up=True)
    assert "23:59 on 31 December 9999, and the last thing was recorded at 09:30 on 2 March 2027" in need.words
    assert backups.listed(session) == []  # it would count as the latest for good
    with pytest.raises(Unavailable, match="Until then nothing is recorded"):
        change_settings(ahead, Settings(secretary="Ms A. Vane"))
    assert session.store.record.head() == head

    next_year = at(session, NOW + timedelta(days=400))
    confirm_clock(next_year)
    change_settings(next_year, Settings(secretary="Ms A. Vane"))
    assert upkeep.look(next_year, backs_up=False) == ()


def test_what_was_recorded_by_a_wrong_clock_is_asked_about_until_somebody_says_that_it_is_right_now(
    session: Session,
) -> None:
    change_settings(at(session, NOW + timedelta(days=300)), Settings(secretary="Ms A. Vane"))
    [need] = upkeep.look(session, backs_up=False)
    assert "The file" in need.words
    confirm_clock(session)
    assert upkeep.look(session, backs_up=False) == ()
    assert session.store.record.verify() == []


def test_a_backup_that_fails_is_told_and_tried_again(session: Session) -> None:
    folder = session.store.place.parent / "office backups"
    folder.write_text("in the way")
    [need] = upkeep.look(session, backs_up=True)
    assert need.title == "The backup could not be made"
    assert need.words.endswith("There is no backup of this file yet. It is tried again soon.")
    folder.unlink()
    assert upkeep.look(session, backs_up=True) == ()


def test_a_file_that_nobody_has_open_is_verified_with_the_keychain_or_the_code(
    tmp_path: Path, keychain: MemoryKeychain
) -> None:
    made, code = stores.make(tmp_path / "office.panelsec", keychain, lambda: NOW)
    place, head = made.store.place, verifying.head(made)
    backup = backups.back_up(made)
    with pytest.raises(Unavailable, match="open already"):
        verifying.verify_file(place, lambda: keychain, None, None)
    made.store.close()
    assert verifying.verify_file(place, lambda: keychain, None, head) == ()
    assert verifying.verify_file(place, MemoryKeychain, code, head[:12]) == ()
    with pytest.raises(Refused):
        verifying.verify_file(place, lambda: keychain, None, "2:00000000")
    with pytest.raises(Unavailable, match="is a backup"):
        verifying.verify_file(backup.place, lambda: keychain, None, None)
