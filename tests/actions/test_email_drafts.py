"""A letter as an e-mail draft that mail programs and calendars read."""

import io
from dataclasses import replace
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from random import Random

import icalendar
import pytest
from pikepdf import PasswordError, Pdf
from PIL import Image

from panelsec.actions import post
from panelsec.actions.letters import email_drafts, writing
from panelsec.actions.letters.writing import Wanted
from panelsec.actions.office import change_settings
from panelsec.actions.papers.case_papers import take_in_paper, text_paper
from panelsec.actions.recording import act
from panelsec.errors import Queried, Refused
from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.people import Document, Kind
from tests.actions.conftest import Desk, fix_anew


def _opened(data: bytes) -> EmailMessage:
    found = message_from_bytes(data, policy=policy.default)
    assert isinstance(found, EmailMessage)
    return found


def _draft(desk: Desk, number: int) -> EmailMessage:
    return _opened(email_drafts.eml(desk.session, desk.reference, number)[0][1])


def _entry(message: EmailMessage) -> tuple[icalendar.Calendar, icalendar.Event]:
    [part] = [p for p in message.iter_attachments() if p.get_content_type() == "text/calendar"]
    content = part.get_content()
    calendar = icalendar.Calendar.from_ical(content)
    return calendar, calendar.walk("VEVENT")[0]


def test_a_draft_goes_to_one_person_with_the_letter_as_it_was_prepared(drafted: Desk) -> None:
    [(name, data)] = email_drafts.eml(drafted.session, drafted.reference, 2)
    message = _opened(data)

    assert name == "DC-2022-001 L13 2 Invitation to the Respondent, to Respondent.eml"
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
    fix_anew(drafted, "2022-03-24T14:00", "2022-02-18T10:00")
    writing.prepare(drafted.session, drafted.reference, [Wanted("L12", "investigating_officer")])
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
    writing.prepare(
        session, drafted.reference, [Wanted("L09", "investigating_officer"), Wanted("L09", "RP1")]
    )

    calendar, entry = _entry(_draft(drafted, 3))
    assert (calendar["method"], entry["status"], entry["sequence"]) == ("CANCEL", "CANCELLED", 1)
    reporter = _draft(drafted, 4)
    assert [p.get_content_type() for p in reporter.iter_attachments()] == ["application/pdf"]


def test_a_letter_whose_days_have_moved_does_not_leave_as_a_draft(drafted: Desk) -> None:
    fix_anew(drafted, "2022-03-24T14:00", "2022-02-18T10:00")

    with pytest.raises(Refused, match="Write it again"):
        email_drafts.eml(drafted.session, drafted.reference, 1)


def test_drafts_are_told_apart_by_the_readers_part_in_the_case_and_name_nobody(drafted: Desk) -> None:
    case = drafted.case
    letter = post.letter_of(case, 1)
    readers = (
        "R1.senior_tutor",
        "investigating_officer",
        *(m.id for m in case.committee("DC1").sitting),
        "RP1",
    )
    names = [email_drafts.file_name(case, replace(letter, to=to)) for to in readers]
    assert [name.rpartition("to ")[2] for name in names] == [
        "Senior Tutor of Respondent.eml",
        "Investigating Officer.eml",
        "Chair.eml",
        "Member of the Regent House.eml",
        "Student member.eml",
        "Reporting Person.eml",
    ]
    people = (*case.respondents.values(), *case.reporting_persons.values(), *case.members.values())
    assert not any(part in name for p in people for part in p.name.split() if len(part) > 3 for name in names)


def test_who_need_not_come_to_the_meeting_is_told_of_it_and_asked_for_no_reply(drafted: Desk) -> None:
    person = ev.OfficerNamed(
        **drafted.mark(),
        role="senior_tutor",
        name="Dr N. Farrow",
        respondent="R1",
        email="nf@example.invalid",
    )
    act(drafted.session, drafted.reference, person)
    writing.prepare(drafted.session, drafted.reference, [Wanted("L12", "R1.senior_tutor")])
    calendar, entry = _entry(_draft(drafted, 3))
    assert (calendar["method"], entry["transp"]) == ("PUBLISH", "TRANSPARENT")
    assert "attendee" not in entry
    assert "RSVP" not in entry.to_ical().decode()


def test_two_references_that_look_alike_have_files_of_their_own(drafted: Desk) -> None:
    letter = post.letter_of(drafted.case, 1)
    alike = [Case(reference, drafted.case.events) for reference in ("DC/1", "DC-1")]
    assert len({email_drafts.file_name(case, letter) for case in alike}) == 2


def test_writing_again_gives_the_letter_as_it_reads_now_and_drops_the_old(drafted: Desk) -> None:
    fix_anew(drafted, "2022-03-24T14:00", "2022-02-18T10:00")
    made = post.write_again(drafted.session, drafted.reference, 1)

    assert made.number == 3
    states = {i.letter.number: i.state for i in post.in_case(drafted.session, drafted.reference)}
    assert states == {1: post.State.DISCARDED, 2: post.State.DRAFT, 3: post.State.DRAFT}
    _, entry = _entry(_draft(drafted, 3))
    assert entry["location"] == "Room 4"


def test_nobody_without_an_address_gets_a_draft(drafted: Desk) -> None:
    writing.prepare(drafted.session, drafted.reference, [Wanted("L12", "R1.senior_tutor")])

    with pytest.raises(Refused, match=r"No e-mail address is recorded for Dr N\. Farrow"):
        email_drafts.eml(drafted.session, drafted.reference, 3)


def test_an_office_without_an_address_is_told_where_to_enter_it(drafted: Desk) -> None:
    settings = drafted.session.office().settings
    change_settings(drafted.session, replace(settings, email=""))

    with pytest.raises(Refused, match="under Office"):
        email_drafts.eml(drafted.session, drafted.reference, 1)


def test_the_proctors_have_the_address_that_is_entered_under_office(drafted: Desk) -> None:
    writing.prepare(drafted.session, drafted.reference, [Wanted("L12", "proctors")])
    key = (drafted.reference, 3)
    with pytest.raises(Refused, match="record the address first, under Office"):
        email_drafts.eml(drafted.session, *key)
    with pytest.raises(Queried, match="No e-mail address is recorded for The Proctors"):
        post.mark_all_sent(drafted.session, [key], "email", drafted.session.now())
    settings = drafted.session.office().settings
    change_settings(drafted.session, replace(settings, bodies=(("proctors", "proctors@example.invalid"),)))
    assert [a.addr_spec for a in _draft(drafted, 3)["To"].addresses] == ["proctors@example.invalid"]


def test_papers_are_locked_with_a_password_of_each_readers_own_which_is_kept_nowhere(
    drafted: Desk, tmp_path: Path
) -> None:
    made = _copies(drafted)
    saved = email_drafts.save(
        drafted.session, [(drafted.reference, e.number) for e in made], tmp_path, lock=True
    )
    assert [name for name, _ in saved.passwords] == [drafted.case.name(e.to) for e in made]
    assert len({password for _, password in saved.passwords}) == 2
    for path, (_, password) in zip(saved.paths, saved.passwords, strict=True):
        message = _opened(path.read_bytes())
        body = message.get_body()
        assert body is not None
        assert email_drafts.LOCKED in body.get_content()
        assert password not in path.read_text()
        cover, papers = [p.get_content() for p in message.iter_attachments()]
        Pdf.open(io.BytesIO(cover)).close()
        with pytest.raises(PasswordError):
            Pdf.open(io.BytesIO(papers))
        Pdf.open(io.BytesIO(papers), password=password).close()


def test_saving_that_is_stopped_after_the_last_letter_was_made_writes_nothing(
    drafted: Desk, tmp_path: Path
) -> None:
    def stop(done: int, of: int, words: str) -> None:
        if done == of:
            raise InterruptedError

    [first, *_] = _copies(drafted)
    with pytest.raises(InterruptedError):
        email_drafts.save(drafted.session, [(drafted.reference, first.number)], tmp_path, stop)
    assert not list(tmp_path.glob("*.eml"))


def test_papers_that_a_mail_server_would_refuse_go_in_several_emails(drafted: Desk) -> None:
    for id_ in ("D2", "D3"):
        noise = io.BytesIO()
        Image.frombytes("L", (640, 640), Random(id_).randbytes(640 * 640)).save(noise, "PNG")
        photo = Document(id_, f"Photograph {id_}", Kind.EVIDENCE)
        take_in_paper(drafted.session, drafted.reference, photo, f"{id_}.png", noise.getvalue())
    made = _copies(drafted)[0]
    assert len(email_drafts.eml(drafted.session, drafted.reference, made.number)) == 1
    change_settings(drafted.session, replace(drafted.session.office().settings, mail_limit=1))
    several = email_drafts.eml(drafted.session, drafted.reference, made.number)
    assert all(len(data) < 1_000_000 for _, data in several)
    names = [[p.get_filename() for p in _opened(data).iter_attachments()] for _, data in several]
    assert sum("pages" in name for heap in names for name in heap) > 1
    assert [_opened(data)["Subject"].rpartition(", ")[2] for _, data in several] == [
        f"part {n} of {len(several)}" for n in range(1, len(several) + 1)
    ]
    assert len({name for name, _ in several}) == len(several)
    assert f"comes in {len(several)} e-mails, of which this is the first" in str(
        _opened(several[0][1]).get_body()
    )


def _copies(desk: Desk) -> list[ev.LetterPrepared]:
    """Drafts of two readers' copies of one paper."""
    words = text_paper("Report", "It is said. " * 40, "Office", desk.session.now().date())
    take_in_paper(desk.session, desk.reference, Document("D1", "Report", Kind.REPORT), "r.pdf", words)
    to = ("R1", "investigating_officer")
    return list(writing.prepare(desk.session, desk.reference, [Wanted("L15", each) for each in to]))
