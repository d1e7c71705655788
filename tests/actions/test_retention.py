"""When its time is up a case goes for good: what goes is told before, and nothing of it is left in the file."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from panelsec.actions import annual, post
from panelsec.actions.cases import next_reference, open_case
from panelsec.actions.clock import confirm_clock
from panelsec.actions.listing import rebuild_lists
from panelsec.actions.papers.case_papers import read_paper, take_in_paper
from panelsec.actions.recording import act, keep
from panelsec.actions.retention import erase, going, keep_longer, keep_years, kept
from panelsec.errors import Refused, Unavailable
from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.people import Document, Kind, Respondent
from panelsec.procedure.retention import ended, kept_until
from panelsec.storage.recovery.raw_pages import RawPages
from panelsec.storage.store import Store
from tests.actions.conftest import Desk
from tests.screens.stages import staged

LATER = "2030-01-01T10:00"
OTHER = "DC-2022-002"


@pytest.fixture
def withdrawn(desk: Desk) -> Desk:
    """A case of 2022 that ended, seen in 2030; and one that goes on, which names one of its papers too."""
    session, mark = desk.session, desk.mark()
    shared = Document("D1", "The same leaflet", Kind.EVIDENCE)
    person = Respondent("R1", "Bartholomew Quill", ("Wyndham College",), ("Law",))
    open_case(session, OTHER, [ev.RespondentAdded(**mark, person=person)], title="Another")
    for reference in (desk.reference, OTHER):
        take_in_paper(session, reference, shared, "leaflet.txt", b"Rules of the library.")
    take_in_paper(
        session,
        desk.reference,
        Document("D2", "Report", Kind.REPORT),
        "r.txt",
        b"Seen by the zoetrope, 4 pm.",
    )
    act(session, desk.reference, ev.Noted(**mark, text="Telephone 01223 000000"))
    act(session, desk.reference, ev.ReferralWithdrawn(**mark, why="It was on the permitted list."))
    session.store.drafts.save(f"referral {desk.reference}", {"why": "a half-typed xylophone"})
    session.store.drafts.save(f"sheet decision {desk.reference}", {"why": "x"})
    session.store.drafts.save("person", {"name_edit": "imogen tarrant"})
    session.store.drafts.save("cases", {"title_edit": "tarr"})
    session.store.drafts.save("sheet words", {"L13.1": "Mr Tarrant's adviser asks for it"})
    session.store.drafts.save("sheet post", {f"went.{desk.reference}.4.why": "The post book says so"})
    session.store.drafts.save("panels", {"name_edit": "Dr E. Stow"})
    session.store.drafts.save("retention", {"why_edit": "The team at our office asks", "until_edit": ""})
    session.store.drafts.save("sheet appeal", {f"went.{desk.reference}1.4.why": "Of another case"})
    session.store.drafts.save(f"referral A {desk.reference}", {"why": "of another case"})
    confirm_clock(desk.at(LATER))
    return desk


def test_a_case_is_kept_for_the_years_of_the_setting_from_its_last_act(withdrawn: Desk) -> None:
    office = withdrawn.session.office()
    today = withdrawn.session.now().date()
    assert ended(withdrawn.case, office, today) == date(2022, 2, 14)
    assert kept_until(withdrawn.case, office, today) == date(2028, 2, 14)
    keep_years(withdrawn.session, 10)
    assert kept_until(withdrawn.case, withdrawn.session.office(), today) == date(2032, 2, 14)
    assert [k.due for k in kept(withdrawn.session)] == [False, False]


def test_a_case_that_goes_on_is_not_erased_however_old_it_is(withdrawn: Desk) -> None:
    with pytest.raises(Refused, match="goes on"):
        erase(withdrawn.session, [OTHER])
    assert [(k.case.reference, k.due) for k in kept(withdrawn.session)] == [
        (withdrawn.reference, True),
        (OTHER, False),
    ]


def test_a_case_is_kept_longer_for_a_reason_only_and_never_shorter(withdrawn: Desk) -> None:
    session = withdrawn.session
    with pytest.raises(Refused, match="why"):
        keep_longer(session, withdrawn.reference, date(2031, 1, 1), " ")
    with pytest.raises(Refused, match="still to come"):
        keep_longer(session, withdrawn.reference, date(2029, 1, 1), "A claim.")
    keep_longer(session, withdrawn.reference, date(2031, 1, 1), "A claim by Quentin Ashcombe.")
    with pytest.raises(Refused, match="kept until 1 January 2031"):
        going(session, [withdrawn.reference])
    late = withdrawn.at("2031-01-01T10:00")
    [gone] = going(late, [withdrawn.reference])
    assert len(gone.of_office) == 1


def test_a_day_until_which_a_case_is_kept_longer_takes_nothing_from_the_usual_years(withdrawn: Desk) -> None:
    keep_longer(withdrawn.session, withdrawn.reference, date(2031, 1, 1), "A claim by Quentin Ashcombe.")
    keep_years(withdrawn.session, 10)
    office, today = withdrawn.session.office(), withdrawn.session.now().date()
    assert kept_until(withdrawn.case, office, today) == date(2032, 2, 14)


def test_what_would_go_is_told_and_nothing_is_gone(withdrawn: Desk) -> None:
    session, before = withdrawn.session, withdrawn.session.store.record.head()
    [told] = going(session, [withdrawn.reference])

    assert len(told.events) == len(withdrawn.case.events)
    assert (len(told.papers), told.shared) == (2, 2)
    assert told.drafts == (
        "cases",
        "person",
        f"referral {withdrawn.reference}",
        f"sheet decision {withdrawn.reference}",
        "sheet post",
        "sheet words",
    )
    assert session.store.record.head() == before
    assert b"%PDF" in read_paper(session, withdrawn.case, "D2")


def test_what_is_erased_is_what_was_told_and_the_record_of_the_office_says_so_without_a_name(withdrawn):
    session = withdrawn.session
    keep_longer(withdrawn.at("2027-01-01T10:00"), withdrawn.reference, date(2029, 1, 1), "Asked by Tarrant.")
    [told] = going(withdrawn.at(LATER), [withdrawn.reference])
    [event] = erase(withdrawn.session, [withdrawn.reference])

    assert (event.reference, event.events, event.papers) == (withdrawn.reference, len(told.events), 2)
    assert session.office().erased == (event,)
    assert session.office().kept_longer == ()
    left = ["panels", f"referral A {withdrawn.reference}", "retention", "sheet appeal"]
    assert session.store.drafts.keys() == left
    assert not set(told.papers) & set(session.store.papers.all())
    assert b"%PDF" in read_paper(session, session.case(OTHER), "D1"), "another case names it too"


def test_after_it_the_chain_verifies_and_the_case_is_gone_from_lists_and_search(withdrawn: Desk) -> None:
    session = withdrawn.session
    erase(session, [withdrawn.reference])

    assert session.store.check() == []
    assert session.store.record.cases() == [OTHER]
    for word in ("Tarrant", "zoetrope", withdrawn.reference):
        assert session.store.projections.found(word) == []
    assert [reference for reference, _ in session.store.projections.due()] == [OTHER] * len(
        session.store.projections.due()
    )
    before = session.store.projections.snapshot()
    rebuild_lists(session.store)
    assert session.store.projections.snapshot() == before
    assert post.everywhere(session) == ()
    assert {k.case.reference for k in kept(session)} == {OTHER}


def test_an_erased_case_is_answered_with_a_sentence_and_its_reference_is_not_given_again(
    withdrawn: Desk,
) -> None:
    session = withdrawn.session
    erase(session, [withdrawn.reference])
    with pytest.raises(Unavailable, match="was erased"):
        session.case(withdrawn.reference)
    with pytest.raises(Refused):
        open_case(session, withdrawn.reference)
    assert next_reference(withdrawn.at("2022-12-01T10:00")) == "DC-2022-003"


def test_a_year_of_which_a_case_was_erased_is_not_reported_on_again(withdrawn: Desk) -> None:
    assert 2021 in annual.years(withdrawn.session)
    erase(withdrawn.session, [withdrawn.reference])
    assert annual.years(withdrawn.session) == tuple(range(2028, 2021, -1))


def test_a_case_that_is_with_somebody_else_is_kept_from_the_day_it_went(withdrawn: Desk) -> None:
    session = withdrawn.at("2022-03-01T10:00")
    event = ev.HandedOver(at=session.now(), by=session.by, to="Mr T. Yarrow", why="An appeal.")
    keep(session, session.case(OTHER).then(event), session.office(), [event])
    assert kept_until(session.case(OTHER), session.office(), session.now().date()) == date(2028, 3, 1)


def test_a_kill_before_the_end_leaves_the_case_whole(
    withdrawn: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = withdrawn.session

    def fail(_: str) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(session.store.projections, "drop_case", fail)
    with pytest.raises(KeyboardInterrupt):
        erase(session, [withdrawn.reference])
    assert len(withdrawn.case.events) == len(going(session, [withdrawn.reference])[0].events)
    assert b"%PDF" in read_paper(session, withdrawn.case, "D2")


def test_no_byte_of_a_name_or_of_a_paper_of_a_whole_case_is_left_in_the_file(tmp_path: Path) -> None:
    """Every page is decrypted and searched: free ones, the search's index and half-filled ones as well."""
    with staged(tmp_path, "open-01", 10_000) as made:
        for r, standing in made.case.standings.items():
            for measure in standing.measures:
                mark = {"at": made.session.now(), "by": made.session.by, "override": "It was done."}
                done = ev.Implemented(**mark, respondent=r, paragraph=measure.paragraph)
                act(made.session, made.reference, done)
        words = private(made.case)
        store = made.session.store
        later = replace(made.session, now=lambda: made.case.events[-1].at + timedelta(days=3000))
        copied = tmp_path / "before.panelsec"
        store.file.copy_to(copied)
        assert words <= found(store, copied, words), "else this would prove nothing"
        confirm_clock(later)
        erase(later, [made.reference])
        place = store.place
        assert store.verify() == []
    assert found(store, place, words) == set()


def private(case: Case) -> set[str]:
    """What stands in the file because of the case alone."""
    people = [*case.respondents.values(), *case.reporting_persons.values(), *case.witnesses.values()]
    names = {p.name for p in people} | {p.email for p in people if p.email} | {case.opened.title}
    reasons = {e.reasons[:30] for e in case.all(ev.Found)} | {e.title for e in case.all(ev.LetterPrepared)}
    return {w for w in names | reasons if w}


def found(store: Store, place: Path, words: set[str]) -> set[str]:
    pages = RawPages(place, store.file.key, bytes.fromhex(store.file_id))
    held = b"".join(pages.page(n) for n in range(1, pages.count + 1)).lower()
    return {w for w in words if w.encode().lower() in held}
