"""The record of a draw: what may follow what."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from panelsec.errors import Refused
from panelsec.lot import replay, text
from panelsec.lot.record import SOLE, Record
from panelsec.lot.replay import Act, Event, Kind
from panelsec.lot.verify import verify

from .example import COMMITMENT, ENTROPY, RECORD, VECTORS, at, everybody, solo


def the_example() -> Record:
    evening = at(11440)
    record = Record.start(COMMITMENT, ENTROPY)
    for role in ("CHAIR", "RH", "STUDENT"):
        record = record.assign(role, at(1))
    record = record.release("RH", Kind.UNABLE, "illness, email of 2026-10-20", evening)
    record = record.assign(
        "RH", evening, {"P01": "declared personal knowledge of a witness", "P12": "not reached"}
    )
    return record.close(evening)


def test_the_example_is_recorded_byte_for_byte():
    record = the_example()
    assert [e.time for e in record.events][3] == "2026-10-20T08:00:00Z"
    assert record.text == RECORD
    assert record.head == VECTORS["record_head"]
    assert text.digest(record.text) == VECTORS["sha256_record"]
    assert dict(record.seated) == VECTORS["seated_final"]
    assert list(record.seated) == ["CHAIR", "RH", "STUDENT"]
    assert record.out == {"P06", "P01"}
    assert record.ended is Act.CLOSE


def test_whoever_stands_down_is_out_for_every_seat():
    _, record = solo(CHAIR=everybody("A"), RH=everybody("A", "B"))
    record = record.assign("CHAIR", at(1)).release("CHAIR", Kind.DECLINED, None, at(2))
    chair = record.events[0].person
    record = record.assign("CHAIR", at(3)).assign("RH", at(3))
    assert record.empty == {"CHAIR"}
    assert record.seated["RH"] != chair


def test_whoever_holds_a_seat_is_passed_over_for_the_next():
    _, record = solo(CHAIR=everybody("A"), RH=everybody("A"))
    record = record.assign("CHAIR", at(1)).assign("RH", at(1))
    assert [(e.act, e.role, e.detail) for e in record.events] == [
        (Act.ASSIGN, "CHAIR", SOLE),
        (Act.PASS, "RH", "SEATED"),
        (Act.EMPTY, "RH", "-"),
    ]
    assert record.out == frozenset()


def test_a_seat_for_which_nobody_is_eligible_is_recorded_empty():
    _, record = solo(CHAIR={"A": "COLLEGE"}, RH=everybody("B", "C"))
    record = record.assign("CHAIR", at(1)).assign("RH", at(1))
    assert record.empty == {"CHAIR"}
    assert list(record.seated) == ["RH"]
    with pytest.raises(Refused):
        record.assign("CHAIR", at(2))


def test_a_refusal_before_being_seated_is_a_line_of_its_own():
    record = Record.start(COMMITMENT, ENTROPY)
    with pytest.raises(Refused) as refusal:
        record.pass_over("CHAIR", "P03", Kind.DECLINED, None, at(1))
    assert "P05" not in refusal.value.reason
    record = record.pass_over("CHAIR", "P05", Kind.NO_REPLY, "three letters", at(1)).assign("CHAIR", at(2))
    assert record.events[0].detail == "NO-REPLY three letters"
    assert record.seated == {"CHAIR": "P08"}
    assert "P05" not in record.assign("RH", at(3)).seated.values()


def test_nobody_is_passed_over_as_seated_who_is_not():
    with pytest.raises(Refused, match="SEATED"):
        Record.start(COMMITMENT, ENTROPY).pass_over("CHAIR", "P05", Kind.SEATED, None, at(1))


def test_seats_are_drawn_in_their_order():
    with pytest.raises(Refused, match="before a seat"):
        Record.start(COMMITMENT, ENTROPY).assign("RH", at(1))


def test_a_seat_that_is_filled_is_never_touched():
    with pytest.raises(Refused, match="filled"):
        Record.start(COMMITMENT, ENTROPY).assign("CHAIR", at(1)).assign("CHAIR", at(2))


def test_nobody_stands_down_from_a_seat_not_held():
    record = Record.start(COMMITMENT, ENTROPY)
    with pytest.raises(Refused):
        record.release("CHAIR", Kind.UNABLE, None, at(1))
    with pytest.raises(Refused):
        record.assign("CHAIR", at(1)).release("CHAIR", Kind.SEATED, None, at(1))


def test_an_unknown_seat_is_refused():
    with pytest.raises(Refused, match="PROCTOR"):
        Record.start(COMMITMENT, ENTROPY).assign("PROCTOR", at(1))


def test_nothing_follows_the_end():
    record = the_example()
    for act in (lambda: record.assign("RH", at(99999)), lambda: record.close(at(99999))):
        with pytest.raises(Refused, match="ended"):
            act()


def test_time_does_not_run_backwards():
    with pytest.raises(Refused, match="time"):
        Record.start(COMMITMENT, ENTROPY).assign("CHAIR", at(-1))


@pytest.mark.parametrize(
    "authority", ["Secretary A. Example", "secretary a. example", "the Secretary", "A. Example"]
)
def test_the_secretary_makes_no_draw_void(authority):
    with pytest.raises(Refused, match="other than"):
        Record.start(COMMITMENT, ENTROPY).void("a wrong list", authority, at(1))


def test_a_draw_is_void_for_a_reason_by_an_authority():
    record = Record.start(COMMITMENT, ENTROPY).void("a wrong list", "Academic Secretary", at(1))
    assert record.ended is Act.VOID
    assert record.events[-1].detail == "a wrong list; by authority of Academic Secretary"
    with pytest.raises(ValueError):
        Record.start(COMMITMENT, ENTROPY).void(" ", "Academic Secretary", at(1))


def test_a_list_is_closed_with_the_reason():
    record = Record.start(COMMITMENT, ENTROPY).close(at(1), "drawn anew: the date was changed")
    assert record.events[-1].detail == "drawn anew: the date was changed"


def forged(*events: Event) -> dict[str, bytes]:
    """Lines chained as they should be, whatever they say."""
    record = Record.start(COMMITMENT, ENTROPY)
    head, lines = record.head, record.text
    for number, event in enumerate(events, 1):
        line = replay.line(head, number, event)
        head, lines = line[:64].decode(), lines + line
    return {"1-commitment.txt": COMMITMENT, "2-entropy.txt": ENTROPY, "3-record.txt": lines}


T = "2026-10-12T09:21:00Z"
CHAIR = Event(T, Act.ASSIGN, "CHAIR", "P05")
RH = Event(T, Act.ASSIGN, "RH", "P06")
GONE = Event(T, Act.RELEASE, "RH", "P06", "UNABLE")
FORGERIES = {
    "the second ticket first": [Event(T, Act.ASSIGN, "CHAIR", "P08")],
    "somebody who was out": [Event(T, Act.ASSIGN, "CHAIR", "P11")],
    "seats out of order": [RH],
    "a pass without a kind": [Event(T, Act.PASS, "CHAIR", "P05", "I would rather not")],
    "a pass as seated": [Event(T, Act.PASS, "CHAIR", "P05", "SEATED")],
    "a pass of a kind that begins alike": [Event(T, Act.PASS, "CHAIR", "P05", "DECLINEDish")],
    "empty though somebody is left": [Event(T, Act.EMPTY, "CHAIR")],
    "a seat twice": [CHAIR, Event(T, Act.ASSIGN, "CHAIR", "P08")],
    "a pass for a seat that is filled": [CHAIR, Event(T, Act.PASS, "CHAIR", "P08", "DECLINED")],
    "somebody in two seats": [CHAIR, RH, GONE, Event(T, Act.ASSIGN, "RH", "P05")],
    "a seated person passed as declined": [CHAIR, RH, GONE, Event(T, Act.PASS, "RH", "P05", "DECLINED")],
    "a released person again": [CHAIR, RH, GONE, RH],
    "a release by another": [CHAIR, Event(T, Act.RELEASE, "CHAIR", "P08", "UNABLE")],
    "a release before a seat": [Event(T, Act.RELEASE, "CHAIR", "P05", "UNABLE")],
    "a release of nobody": [Event(T, Act.RELEASE, "CHAIR", "-", "UNABLE")],
    "an unknown seat": [Event(T, Act.ASSIGN, "PROCTOR", "P05")],
    "an assignment of nobody": [Event(T, Act.ASSIGN, "CHAIR", "-")],
    "a close of one seat": [Event(T, Act.CLOSE, "CHAIR", "-")],
    "void without a reason": [Event(T, Act.VOID)],
    "something after the end": [Event(T, Act.CLOSE), CHAIR],
    "void and closed": [Event(T, Act.VOID, detail="reason"), Event(T, Act.CLOSE)],
    "a time before the entropy": [Event("2026-10-12T09:19:59Z", Act.ASSIGN, "CHAIR", "P05")],
    "a time before the last": [CHAIR, Event("2026-10-12T09:20:30Z", Act.ASSIGN, "RH", "P06")],
}


@pytest.mark.parametrize("events", FORGERIES.values(), ids=FORGERIES)
def test_a_record_that_was_chained_well_but_drawn_wrongly_is_rejected(events):
    report = verify(forged(*events))
    assert not report.holds
    assert report.faults[0].startswith("3-record.txt: ")


def test_the_forgeries_are_rejected_for_what_they_say_and_not_for_their_form():
    assert verify(forged(CHAIR, RH, GONE, Event(T, Act.PASS, "RH", "P05", "SEATED"))).holds


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_a_record_replays_to_what_it_was(data):
    people = [f"R{n}" for n in range(6)]
    panels = {
        role: dict.fromkeys(data.draw(st.sets(st.sampled_from(people))))
        for role in ("CHAIR", "RH", "STUDENT")
    }
    sealed, record = solo(data.draw(st.text("ab", max_size=6)), **panels)
    for role in panels:
        record = record.assign(role, at(1))
    for minute in range(2, 2 + data.draw(st.integers(0, 5))):
        if record.seated:
            role = data.draw(st.sampled_from(list(record.seated)))
            kind = data.draw(st.sampled_from([Kind.DECLINED, Kind.UNABLE, Kind.NO_REPLY]))
            late = dict.fromkeys(data.draw(st.sets(st.sampled_from(["P01", "P02", "P03"]))), "a new date")
            before, gone = record, record.seated[role]
            record = record.release(role, kind, None, at(minute)).assign(role, at(minute), late)
            assert record.text.startswith(before.text)
            assert gone in record.out
            assert record.seated.get(role) not in record.out
    assert len(set(record.seated.values())) == len(record.seated)
    assert set(record.seated) | record.empty == set(panels)
    again = Record(record.commitment, record.entropy, record.text)
    assert (again.seated, again.out, again.empty, again.head) == (
        record.seated,
        record.out,
        record.empty,
        record.head,
    )
    files = {
        "1-commitment.txt": record.commitment,
        "2-entropy.txt": record.entropy,
        "3-record.txt": record.text,
    }
    assert verify({**files, "all-disclosures.private.txt": sealed.disclosures}).holds
