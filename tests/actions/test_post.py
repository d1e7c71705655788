"""What goes to whom, and what the record says became of it."""

from dataclasses import replace
from datetime import date

import pytest

from panelsec.actions import post
from panelsec.actions.letters import email_drafts, sending, sent, writing
from panelsec.actions.letters.writing import Wanted
from panelsec.actions.papers.case_papers import take_in_paper
from panelsec.actions.recording import act, keep
from panelsec.errors import Queried, Refused
from panelsec.procedure import events as ev
from panelsec.procedure.people import Document, Kind
from tests.actions.conftest import Desk, moment


def test_a_copy_of_the_papers_that_has_become_wrong_does_not_go(drafted: Desk) -> None:
    session = drafted.session
    take_in_paper(session, drafted.reference, Document("D1", "Report", Kind.REPORT), "r.txt", b"The report.")
    take_in_paper(session, drafted.reference, Document("D2", "Note", Kind.EVIDENCE), "n.txt", b"The note.")
    [made] = writing.prepare(session, drafted.reference, [Wanted("L15", "R1")])
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
        email_drafts.eml(session, drafted.reference, made.number)
    with pytest.raises(Refused, match="Build it again"):
        sending.mark_sent(session, drafted.reference, made.number, "email")


def test_a_copy_that_was_built_before_a_paper_in_it_was_corrected_does_not_go(drafted: Desk) -> None:
    session = drafted.session
    take_in_paper(session, drafted.reference, Document("D1", "Report", Kind.REPORT), "r.txt", b"The report.")
    [made] = writing.prepare(session, drafted.reference, [Wanted("L15", "R1")])
    before = session.now()
    drafted.at("2022-02-18T12:00")
    session = drafted.session
    paper = replace(session.case(drafted.reference).documents["D1"], title="Final report")
    act(session, drafted.reference, ev.DocumentChanged(**drafted.mark(), document=paper, why="The index."))

    for go in (email_drafts.eml, post.sheets):
        with pytest.raises(Refused, match=r"corrected after it was built\. Build it again under Papers"):
            go(session, drafted.reference, made.number)
    with pytest.raises(Refused, match="Build it again"):
        sending.mark_sent(session, drafted.reference, made.number, "email", override="x")
    assert sending.mark_sent(session, drafted.reference, made.number, "email", before).events


def test_a_copy_of_the_papers_is_printed_with_its_covering_letter_before_it(drafted: Desk) -> None:
    session = drafted.at("2022-02-17T12:00")
    document = Document(id="", title="Report", kind=Kind.REPORT)
    take_in_paper(session, drafted.reference, replace(document, id="D1"), "report.txt", b"What was seen.")
    [copy] = writing.prepare(session, drafted.reference, [Wanted("L15", "R1")])
    cover, papers = post.sheets(session, drafted.reference, copy.number)

    assert papers == post.read(session, drafted.reference, copy.number)
    assert copy.cover is not None
    assert cover == session.store.papers.read(copy.cover)


def test_a_later_receipt_counts_once_it_is_shown_and_an_earlier_one_never(drafted: Desk) -> None:
    reference = drafted.reference
    told = drafted.at("2022-02-18T10:00")
    sending.mark_sent(told, reference, 2, "post")
    session = drafted.at("2022-03-01T10:00")
    with pytest.raises(Refused, match="Only a later day"):
        sent.prove_receipt(session, reference, 2, date(2022, 2, 19), "a reply")
    with pytest.raises(Refused, match="still to come"):
        sent.prove_receipt(session, reference, 2, date(2022, 3, 2), "tracked")
    sent.prove_receipt(session, reference, 2, date(2022, 2, 25), "tracked")
    [item] = [i for i in post.in_case(session, reference) if i.letter.number == 2]
    assert item.received == date(2022, 2, 25)


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
        writing.prepare(
            drafted.session,
            drafted.reference,
            [Wanted("L15", "R1"), Wanted("L15", "investigating_officer")],
            report,
        )
    assert told[0] == (0, 200, "For Imogen Tarrant")
    assert len(drafted.case.all(ev.LetterPrepared)) == 2


def test_a_decision_that_was_set_aside_goes_again_only_with_a_reason_8_10(drafted: Desk) -> None:
    session = drafted.at("2022-05-03T10:00")
    mark, one = drafted.mark(), {"respondent": "R1", "reasons": "Shown."}
    made = (
        ev.Met(**mark, committee="DC1", present=("C1", "R1"), outcome="held"),
        ev.Found(**mark, **one, committee="DC1", finding="breach"),
        ev.Sanctioned(**mark, **one, committee="DC1", measures=()),
        ev.AppealDecided(**mark, **one, committee="AC1", decision="upheld", disposal="remit"),
    )
    keep(session, drafted.case.then(*made), session.office(), made)
    [draft] = writing.prepare(session, drafted.reference, [Wanted("L18", "R1")])
    key = [(drafted.reference, draft.number)]
    with pytest.raises(Queried, match="sent the case back to a fresh Discipline Committee"):
        post.mark_all_sent(session, key, "", session.now())
    post.mark_all_sent(session, key, "", session.now(), override="It was lost.")
    assert drafted.case.all(ev.LetterSent)[-1].override == "It was lost."


def test_a_notice_that_never_went_is_out_of_date_once_its_meeting_was_held_7_3(drafted: Desk) -> None:
    session = drafted.session
    notice = next(e for e in post.in_case(session, drafted.reference) if e.letter.letter == "L12")
    assert not post.looked_through(session, [notice])
    drafted.at("2022-03-17T12:00")
    session = drafted.session
    present = tuple(m.id for m in session.case(drafted.reference).committee("DC1").sitting)
    met = ev.Met(**drafted.mark(), committee="DC1", present=present, outcome="held")
    act(session, drafted.reference, replace(met, override="All were there."))
    [told] = post.looked_through(session, [notice])
    assert told.stale == (
        "The meeting of which it tells was held on 17 March 2022. If it went before, mark it as sent with its day and hour; "
        "if it never went, discard it."
    )
    assert sending.mark_sent(
        session, drafted.reference, notice.letter.number, "email", moment("2022-02-18T10:00"), override="x"
    ).events
