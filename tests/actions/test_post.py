"""What leaves the office: drafts that mail programs and calendars read, and what the record says of them."""

from dataclasses import replace
from datetime import date
from email import message_from_bytes, policy
from email.message import EmailMessage

import icalendar
import pytest

from panelsec.actions import draws, letters, post
from panelsec.actions.letters import Wanted
from panelsec.actions.office import change_settings
from panelsec.actions.papers import take_in_paper
from panelsec.actions.recording import act
from panelsec.errors import Queried, Refused
from panelsec.procedure import events as ev
from panelsec.procedure.people import Document, Kind
from tests.actions.conftest import Desk, moment


@pytest.fixture
def drafted(convened: Desk) -> Desk:
    """A Committee is drawn; the notice to the Investigating Officer (1) and the invitation (2) are drafts."""
    session = convened.at("2022-02-17T10:00")
    draws.draw(session, convened.reference, "DC1", ())
    letters.prepare(
        session, convened.reference, [Wanted("L12", "investigating_officer"), Wanted("L13", "R1")]
    )
    return convened


def _opened(data: bytes) -> EmailMessage:
    found = message_from_bytes(data, policy=policy.default)
    assert isinstance(found, EmailMessage)
    return found


def _draft(desk: Desk, number: int) -> EmailMessage:
    return _opened(post.eml(desk.session, desk.reference, number)[1])


def _entry(message: EmailMessage) -> tuple[icalendar.Calendar, icalendar.Event]:
    [part] = [p for p in message.iter_attachments() if p.get_content_type() == "text/calendar"]
    content = part.get_content()
    calendar = icalendar.Calendar.from_ical(content)
    return calendar, calendar.walk("VEVENT")[0]


def _fix(desk: Desk, start: str, when: str) -> None:
    session = desk.at(when)
    fixed = ev.MeetingFixed(
        **desk.mark("Asked for"),
        committee="DC1",
        start=moment(start),
        place="Room 4",
        why="The Chair is ill",
    )
    act(session, desk.reference, fixed)


def test_a_draft_goes_to_one_person_with_the_letter_as_it_was_prepared(drafted: Desk) -> None:
    name, data = post.eml(drafted.session, drafted.reference, 2)
    message = _opened(data)

    assert name == "DC-2022-001 L13 2.eml"
    assert message["X-Unsent"] == "1"
    assert [a.addr_spec for a in message["To"].addresses] == ["it@example.invalid"]
    assert (message["Cc"], message["Bcc"]) == (None, None)
    assert message["From"].addresses[0].addr_spec == "secretary@example.invalid"
    assert "Imogen" not in message["Subject"]
    [pdf] = [p for p in message.iter_attachments() if p.get_content_type() == "application/pdf"]
    assert pdf.get_content() == post.read(drafted.session, drafted.reference, 2)
    assert message.get_body() is not None
    assert message.get_body().get_content().strip()


def test_a_notice_carries_the_meeting_for_the_calendar(drafted: Desk) -> None:
    calendar, entry = _entry(_draft(drafted, 1))

    assert calendar["method"] == "REQUEST"
    assert entry.decoded("dtstart").isoformat() == "2022-03-17T14:00:00+00:00"
    assert entry["location"] == "Room 3"
    assert "Tarrant" not in entry["summary"]
    assert str(entry["attendee"]) == "mailto:ld@example.invalid"


def test_a_meeting_keeps_its_entry_and_raises_its_sequence_when_it_is_fixed_anew(drafted: Desk) -> None:
    _, before = _entry(_draft(drafted, 1))
    _fix(drafted, "2022-03-24T14:00", "2022-02-18T10:00")
    letters.prepare(drafted.session, drafted.reference, [Wanted("L12", "investigating_officer")])
    _, after = _entry(_draft(drafted, 3))

    assert before["uid"] == after["uid"]
    assert (before["sequence"], after["sequence"]) == (0, 1)
    assert after.decoded("dtstart").isoformat() == "2022-03-24T14:00:00+00:00"


def test_the_uid_tells_nobody_the_case(drafted: Desk) -> None:
    _, entry = _entry(_draft(drafted, 1))

    assert drafted.reference not in entry["uid"]
    assert "DC1" not in entry["uid"]


def test_a_withdrawal_takes_the_meeting_out_of_the_calendars_of_those_who_had_been_invited(
    drafted: Desk,
) -> None:
    post.mark_all_sent(drafted.session, [(drafted.reference, 1)], "email", drafted.session.now())
    session = drafted.at("2022-02-21T10:00")
    act(session, drafted.reference, ev.ReferralWithdrawn(**drafted.mark(), why="No longer needed"))
    letters.prepare(
        session, drafted.reference, [Wanted("L09", "investigating_officer"), Wanted("L09", "RP1")]
    )

    calendar, entry = _entry(_draft(drafted, 3))
    assert (calendar["method"], entry["status"], entry["sequence"]) == ("CANCEL", "CANCELLED", 1)
    reporter = _draft(drafted, 4)
    assert [p.get_content_type() for p in reporter.iter_attachments()] == ["application/pdf"]


def test_a_letter_whose_days_have_moved_does_not_leave_as_a_draft(drafted: Desk) -> None:
    _fix(drafted, "2022-03-24T14:00", "2022-02-18T10:00")

    with pytest.raises(Refused, match="Write it again"):
        post.eml(drafted.session, drafted.reference, 1)


def test_writing_again_gives_the_letter_as_it_reads_now_and_drops_the_old(drafted: Desk) -> None:
    _fix(drafted, "2022-03-24T14:00", "2022-02-18T10:00")
    made = post.write_again(drafted.session, drafted.reference, 1)

    assert made.number == 3
    states = {i.letter.number: i.state for i in post.in_case(drafted.session, drafted.reference)}
    assert states == {1: post.State.DISCARDED, 2: post.State.DRAFT, 3: post.State.DRAFT}
    _, entry = _entry(_draft(drafted, 3))
    assert entry["location"] == "Room 4"


def test_a_copy_of_the_papers_that_has_become_wrong_does_not_go(drafted: Desk) -> None:
    session = drafted.session
    take_in_paper(session, drafted.reference, Document("D1", "Report", Kind.REPORT), "r.txt", b"The report.")
    take_in_paper(session, drafted.reference, Document("D2", "Note", Kind.EVIDENCE), "n.txt", b"The note.")
    [made] = letters.prepare(session, drafted.reference, [Wanted("L15", "R1")])
    ruling = ev.Ruled(
        **drafted.mark(),
        committee="DC1",
        about="withhold",
        decision="withhold",
        grounds="Harm",
        document="D2",
    )
    act(session, drafted.reference, ruling)

    with pytest.raises(Refused, match="Build it again"):
        post.eml(session, drafted.reference, made.number)
    with pytest.raises(Refused, match="Build it again"):
        letters.mark_sent(session, drafted.reference, made.number, "email")


def test_a_copy_of_the_papers_is_printed_with_its_covering_letter_before_it(drafted: Desk) -> None:
    session = drafted.at("2022-02-17T12:00")
    document = Document(id="", title="Report", kind=Kind.REPORT)
    take_in_paper(session, drafted.reference, replace(document, id="D1"), "report.txt", b"What was seen.")
    [copy] = letters.prepare(session, drafted.reference, [Wanted("L15", "R1")])
    cover, papers = post.sheets(session, drafted.reference, copy.number)

    assert papers == post.read(session, drafted.reference, copy.number)
    assert copy.cover is not None
    assert cover == session.store.papers.read(copy.cover)


def test_two_references_that_look_alike_have_files_of_their_own(drafted: Desk) -> None:
    assert post.file_name("DC/1", "L12", 1) != post.file_name("DC-1", "L12", 1)


def test_a_later_receipt_counts_once_it_is_shown_and_an_earlier_one_never(drafted: Desk) -> None:
    reference = drafted.reference
    told = drafted.at("2022-02-18T10:00")
    letters.mark_sent(told, reference, 2, "post")
    session = drafted.at("2022-03-01T10:00")
    with pytest.raises(Refused, match="Only a later day"):
        post.prove_receipt(session, reference, 2, date(2022, 2, 19), "a reply")
    with pytest.raises(Refused, match="still to come"):
        post.prove_receipt(session, reference, 2, date(2022, 3, 2), "tracked")
    post.prove_receipt(session, reference, 2, date(2022, 2, 25), "tracked")
    [item] = [i for i in post.in_case(session, reference) if i.letter.number == 2]
    assert item.received == date(2022, 2, 25)


def test_nobody_without_an_address_gets_a_draft(drafted: Desk) -> None:
    letters.prepare(drafted.session, drafted.reference, [Wanted("L12", "R1.senior_tutor")])

    with pytest.raises(Refused, match=r"No e-mail address is recorded for Dr N\. Farrow"):
        post.eml(drafted.session, drafted.reference, 3)


def test_an_office_without_an_address_is_told_where_to_enter_it(drafted: Desk) -> None:
    settings = drafted.session.office().settings
    change_settings(drafted.session, replace(settings, email=""))

    with pytest.raises(Refused, match="under Office"):
        post.eml(drafted.session, drafted.reference, 1)


def test_several_drafts_are_marked_together_and_say_when_they_count_as_received(drafted: Desk) -> None:
    post.mark_all_sent(
        drafted.session, [(drafted.reference, 1), (drafted.reference, 2)], "email", moment("2022-02-17T09:30")
    )

    gone = post.everywhere(drafted.session)
    assert [(i.state, i.via, i.received.isoformat()) for i in gone if i.received] == [
        (post.State.SENT, "email", "2022-02-17")
    ] * 2


def test_a_query_about_one_letter_leaves_all_unmarked_until_there_is_a_reason(drafted: Desk) -> None:
    session = drafted.at("2022-03-04T10:00")
    post.write_again(session, drafted.reference, 2)
    both = [(drafted.reference, 1), (drafted.reference, 3)]

    with pytest.raises(Queried) as asked:
        post.mark_all_sent(session, both, "email", session.now())
    assert asked.value.gate == "G06"
    assert drafted.case.all(ev.LetterSent) == ()

    post.mark_all_sent(session, both, "email", session.now(), override="The Respondent asked for this day")
    reasons = {e.letter: e.override for e in drafted.case.all(ev.LetterSent)}
    assert reasons == {"L12": None, "L13": "The Respondent asked for this day"}


def test_a_letter_cannot_be_marked_as_sent_at_a_time_to_come(drafted: Desk) -> None:
    with pytest.raises(Refused, match="still to come"):
        post.mark_all_sent(drafted.session, [(drafted.reference, 1)], "post", moment("2022-02-18T10:00"))


def test_a_draft_is_discarded_with_a_reason_only_and_once(drafted: Desk) -> None:
    with pytest.raises(Refused, match="Say why"):
        post.discard(drafted.session, drafted.reference, 1, "  ")
    post.discard(drafted.session, drafted.reference, 1, "Sent by mistake of mine")
    with pytest.raises(Refused, match="discarded before"):
        post.discard(drafted.session, drafted.reference, 1, "Again")

    [dropped] = [i for i in post.everywhere(drafted.session) if i.state is post.State.DISCARDED]
    assert dropped.why == "Sent by mistake of mine"


def test_what_has_gone_stays(drafted: Desk) -> None:
    post.mark_all_sent(drafted.session, [(drafted.reference, 1)], "hand", drafted.session.now())

    with pytest.raises(Refused, match="has gone"):
        post.discard(drafted.session, drafted.reference, 1, "No")


def test_letters_are_written_one_by_one_and_stopping_keeps_none(drafted: Desk) -> None:
    told: list[tuple[int, int, str]] = []

    class Stopped(Exception):  # noqa: N818
        pass

    def report(done: int, of: int, words: str) -> None:
        told.append((done, of, words))
        if done >= 100:
            raise Stopped

    with pytest.raises(Stopped):
        letters.prepare(
            drafted.session,
            drafted.reference,
            [Wanted("L15", "R1"), Wanted("L15", "investigating_officer")],
            report,
        )
    assert told[0] == (0, 200, "For Imogen Tarrant")
    assert len(drafted.case.all(ev.LetterPrepared)) == 2


def test_the_proctors_have_the_address_that_is_entered_under_office(drafted: Desk) -> None:
    letters.prepare(drafted.session, drafted.reference, [Wanted("L12", "proctors")])
    key = (drafted.reference, 3)
    with pytest.raises(Refused, match="record the address first, under Office"):
        post.eml(drafted.session, *key)
    with pytest.raises(Queried, match="No e-mail address is recorded for The Proctors"):
        post.mark_all_sent(drafted.session, [key], "email", drafted.session.now())
    settings = drafted.session.office().settings
    change_settings(drafted.session, replace(settings, bodies=(("proctors", "proctors@example.invalid"),)))
    assert [a.addr_spec for a in _draft(drafted, 3)["To"].addresses] == ["proctors@example.invalid"]
