"""The record as sentences: every kind of event has one, and none tells a protected name."""

from dataclasses import replace
from datetime import datetime

import pytest

from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.in_words.phrases import listed
from panelsec.procedure.in_words.sentences import WORDS, in_words
from panelsec.procedure.people import Document, Kind, Measure, Member, ReportingPerson, Respondent

AT = datetime.fromisoformat("2022-02-16T10:00")
WHO = {"at": AT, "by": "Ms J. Corrie"}
CHAIR = Member("C1", "Dr A. Lorne", ("chair",))
BREACH = Document("D9", "Earlier decision on plagiarism", Kind.PREVIOUS_BREACH, of="R1", pages=2)
PEOPLE = (
    ev.CaseOpened(**WHO, edition="SDP-2019", rules_alleged=("RB 2(g)",)),
    ev.RespondentAdded(**WHO, person=Respondent("R1", "Imogen Tarrant")),
    ev.ReportingPersonAdded(**WHO, person=ReportingPerson("RP1", "Paul Okonjo", anonymous=True)),
    ev.OfficerNamed(**WHO, role="investigating_officer", name="Mrs L. Dray"),
)
CASE = Case("DC-2022-001", PEOPLE)


def test_every_kind_of_event_has_its_words() -> None:
    kinds = {k for k in vars(ev).values() if isinstance(k, type) and issubclass(k, ev.Event)}

    assert WORDS.keys() == kinds - {ev.Event}


@pytest.mark.parametrize(
    ("event", "words"),
    [
        (PEOPLE[0], "The case was opened under the Student Disciplinary Procedure. Alleged: RB 2(g)."),
        (
            ev.LetterSent(**WHO, letter="L12", to="R1.senior_tutor", via="email"),
            "‘Notice of the meeting’ was sent to the Senior Tutor by e-mail.",
        ),
        (
            ev.LetterRecorded(**WHO, letter="L04", to="R1", via="post"),
            "Recorded: ‘Investigation opened’ went to Imogen Tarrant by post.",
        ),
        (
            ev.MeetingFixed(**WHO, committee="DC1", start=AT, place="Room 3"),
            "The meeting of the Discipline Committee was fixed for Wednesday 16 February 2022 at 10:00, Room 3, in person.",
        ),
        (
            ev.Found(
                **WHO,
                committee="DC1",
                respondent="R1",
                finding="breach",
                rule="RB 2(g)",
                reasons="She says so",
            ),
            "The Discipline Committee found a breach of RB 2(g) by Imogen Tarrant. Reasons: She says so.",
        ),
        (
            ev.Sanctioned(
                **WHO,
                committee="DC1",
                respondent="R1",
                measures=(Measure("5.4(a)", "A warning"),),
                reasons="",
            ),
            "The Discipline Committee decided for Imogen Tarrant: 5.4(a) A warning.",
        ),
        (
            ev.Ruled(
                **WHO, committee="DC1", about="video", decision="permit", grounds="Illness.", respondent="R1"
            ),
            "The Chair of the Discipline Committee ruled on attendance by video (Imogen Tarrant): permitted. Reasons: Illness.",
        ),
        (
            ev.MoreTimeRefused(**WHO, respondent="R1", why="No reason was given", asked=AT.date()),
            "The time in which Imogen Tarrant may appeal was not extended, as asked for on 16 February 2022. Why: No reason was given.",
        ),
        (
            ev.AppealRuled(**WHO, respondent="R1", eligible=False, grounds="A week late.", why="late"),
            "The appeal of Imogen Tarrant may not go on, since it came late. Reasons: A week late.",
        ),
        (
            ev.Drawn(
                **WHO,
                committee="DC1",
                results=(ev.SeatDrawn("chair", (), (), (), CHAIR), ev.SeatDrawn("student", (), (), (), None)),
            ),
            "Drawn by lot for the Discipline Committee: Chair: Dr A. Lorne; Student member: nobody, the list is exhausted.",
        ),
    ],
)
def test_an_event_says_what_happened(event: ev.Event, words: str) -> None:
    assert in_words(CASE, event) == words


def test_the_secretarys_reason_stands_beside_what_was_queried() -> None:
    event = ev.Elected(**WHO, override="The post was late.", respondent="R1", answer="reject")

    assert in_words(CASE, event).endswith("Reason given: The post was late.")


def test_a_protected_reporting_person_is_named_nowhere() -> None:
    letter = ev.LetterRecorded(**WHO, letter="L02", to="RP1", via="email")
    told = [in_words(CASE, e) for e in (*PEOPLE, letter)]

    assert not [words for words in told if "Okonjo" in words]
    assert told[-1].endswith("went to the protected Reporting Person by e-mail.")


def test_a_correction_says_what_the_paper_is_and_why() -> None:
    paper = Document("D4", "Letter", Kind.EVIDENCE, pages=2)
    right = replace(paper, title="Letter from the doctor", kind=Kind.MITIGATION, of="R1", refers_to=("RP1",))
    changed = ev.DocumentChanged(**WHO, document=right, why="It was misread")

    assert in_words(CASE.then(ev.DocumentAdded(**WHO, document=paper), changed), changed) == (
        "Paper D4, Letter from the doctor, was corrected: it is ‘Personal mitigation’, of Imogen Tarrant, "
        "speaking also of the protected Reporting Person. Why: It was misread."
    )


def test_a_paper_that_proves_to_be_on_an_earlier_breach_is_sealed_in_the_earlier_record_too() -> None:
    """7.11."""
    added = ev.DocumentAdded(**WHO, document=replace(BREACH, kind=Kind.EVIDENCE))
    changed = ev.DocumentChanged(**WHO, document=BREACH, why="It was misread")
    after = CASE.then(added, changed)

    assert in_words(after, added) == "Paper D9 (sealed until a finding) was taken in: 2 pages."
    assert "Earlier" not in in_words(after, changed)


def test_an_earlier_breach_is_not_titled_before_a_finding() -> None:
    added = ev.DocumentAdded(**WHO, document=BREACH)
    before = CASE.then(added)
    found = ev.Found(**WHO, committee="DC1", respondent="R1", finding="breach", reasons="")

    assert in_words(before, added) == "Paper D9 (sealed until a finding) was taken in: 2 pages."
    assert "Earlier decision" in in_words(before.then(found), added)


def test_lists_end_in_and() -> None:
    assert [listed(["A", "B", "C"][:n]) for n in range(4)] == ["", "A", "A and B", "A, B and C"]
