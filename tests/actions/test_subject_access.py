"""Everything held about one person is told to them; what is other people's is masked, listed and counted."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from panelsec.actions.cases import open_case
from panelsec.actions.papers.case_papers import take_in_paper
from panelsec.actions.recording import act, keep
from panelsec.actions.subject_access.gathering import Request
from panelsec.actions.subject_access.held import as_json, gather, give, pages, save
from panelsec.actions.subject_access.masking import Mask, Masked
from panelsec.actions.subject_access.people import find
from panelsec.bundle.proof.forbidden import Forbidden, squash
from panelsec.errors import Refused
from panelsec.letters.reading import is_tagged
from panelsec.procedure import events as ev
from panelsec.procedure.papers.sharing import withheld_why
from panelsec.procedure.people import Document, Kind, ReportingPerson, Respondent, Witness
from panelsec.storage.bodies import event
from tests.actions.conftest import Desk
from tests.letters.verapdf import failures
from tests.screens.stages import staged

OTHER = "DC-2022-002"


def request(*places: str, **more) -> Request:
    return Request(places, **more)


@pytest.fixture
def two(desk: Desk) -> Desk:
    """Two Respondents, a protected Reporting Person, a witness and a report; and another case that names the first."""
    session, mark = desk.session, desk.mark()
    second = Respondent(
        "R2",
        "Cormac Ellery",
        ("Wyndham College",),
        ("Classics",),
        email="ce77@example.invalid",
        number="300123456",
        postal="14 Quayside Row\nCambridge",
    )
    hidden = ReportingPerson("RP2", "Dr Winifred Quist-Åberg", ("Marlowe Hall",), ("Law",), anonymous=True)
    act(session, desk.reference, ev.RespondentAdded(**mark, person=second))
    act(session, desk.reference, ev.ReportingPersonAdded(**mark, person=hidden))
    act(
        session,
        desk.reference,
        ev.WitnessAdded(**mark, person=Witness("W1", "Ludo May", "lm@example.invalid")),
    )
    text = (
        "Imogen Tarrant of Holywell College and Cormac EL-\nLERY (300123456, ce77@example.invalid, 14 Quayside Row) were "
        "seen by Winifred Quist-Aberg of Marlowe Hall. They may go, said Ms May. QUIST-ÅBERG agreed."
    )
    take_in_paper(session, desk.reference, Document("D1", "Report", Kind.REPORT), "r.txt", text.encode())
    note = "Miss Tarrant’s tutor rang: Ellery is ill."
    act(session, desk.reference, ev.Noted(**mark, text=note))
    heard = ev.Met(
        **mark,
        committee="DC1",
        present=("R1", "R2"),
        outcome="held",
        notes="He spoke.\nOf her winter.",
        kept=((1, "R1"),),
    )
    keep(session, session.case(desk.reference).then(heard), session.office(), [heard])
    person = Respondent("R1", "Bartholomew Quill", ("Kingsmere College",), ("Law",))
    open_case(session, OTHER, [ev.RespondentAdded(**mark, person=person)], title="Another")
    for number, words in (("D1", "Imogen Tarrant was there too, with Quill."), ("D2", "Nobody was there.")):
        take_in_paper(
            session, OTHER, Document(number, f"Log {number}", Kind.EVIDENCE), "l.txt", words.encode()
        )
    return desk


def copied(desk: Desk, *places: str, **more) -> str:
    return as_json(gather(desk.session, request(*places, **more))).decode()


def test_a_person_is_found_over_all_cases_by_name_or_address(two: Desk) -> None:
    assert [n.place for n in find(two.session, "tarrant")] == ["DC-2022-001/R1", "//tarrant"]
    assert [n.place for n in find(two.session, "ce77@")] == ["DC-2022-001/R2", "//ce77@"]
    assert [n.place for n in find(two.session, "quist-aberg")] == ["DC-2022-001/RP2", "//quist-aberg"]
    assert find(two.session, " ") == ()


def test_who_is_on_the_panels_and_has_sat_in_no_case_gets_what_is_recorded_of_them(two: Desk) -> None:
    member = two.session.office().members[0]
    [found, _] = find(two.session, member.name)
    [part] = gather(two.session, request(found.place)).parts
    assert (part.roles, [h.title for h in part.held]) == (("On the panels",), [member.id])


def test_who_is_only_written_of_gets_the_lines_that_name_them_and_the_record_does_not_say_who(
    two: Desk,
) -> None:
    notes = "Jo Grünewald-Roe let them in.\nOf the window.\nOf her winter.\nOf his spring."
    met = ev.Met(**two.mark(), committee="DC1", present=("R1",), outcome="held", notes=notes)
    keep(two.session, two.session.case(two.reference).then(met), two.session.office(), [met])
    [found] = find(two.session, "Grunewald-Roe")
    told = as_json(gather(two.session, request(found.place))).decode()
    assert "Jo Grünewald-Roe let them in." in told
    assert "winter" not in told
    give(two.session, request(found.place))
    kept = two.session.store.record.events(None)[-1].body
    assert (kept["person"], kept["cases"]) == ([], [two.reference])


def test_who_bears_two_surnames_is_found_and_masked_by_either(two: Desk) -> None:
    text = "Seen by Dr Quist, said\nthe porter. Of the\nweather nothing is\nknown."
    take_in_paper(two.session, two.reference, Document("D2", "Log", Kind.EVIDENCE), "l.txt", text.encode())
    hers = as_json(gather(two.session, request("DC-2022-001/RP2"))).decode()
    assert "Seen by Dr Quist" in hers
    assert "Quist" not in as_json(gather(two.session, request("DC-2022-001/R1"))).decode()


def test_the_copy_holds_what_names_the_person_in_every_case(two: Desk) -> None:
    access = gather(two.session, request("DC-2022-001/R1"))
    first, other = access.parts

    assert first.roles == ("Respondent",)
    assert [h.title for h in first.held if h.kind == "paper"] == ["D1: Report"]
    assert "RespondentAdded" in [h.title for h in first.held]
    assert "it@example.invalid" in as_json(access).decode()
    assert (other.reference, other.roles) == (OTHER, ())
    assert [h.title for h in other.held] == ["D1: Log D1"], "no more of another case than what names them"
    [log] = other.held
    assert log.words == "Imogen Tarrant was there too, with [Respondent 2]."
    assert report_of(access) == len(access.maskings)


def test_other_peoples_data_are_masked_and_each_masking_is_listed_with_its_reason(two: Desk) -> None:
    access = gather(two.session, request("DC-2022-001/R1"))
    [report] = [h.words for h in access.parts[0].held if h.title == "D1: Report"]
    told = as_json(access).decode()

    assert "Imogen Tarrant of Holywell College" in report
    assert "They may go, said [witness]." in report
    for word in (
        "Ellery",
        "ELLERY",
        "ce77",
        "300123456",
        "Quayside",
        "Quist",
        "Wyndham",
        "Marlowe",
        "Okonjo",
    ):
        assert not Forbidden([word]).in_text(told), word
    assert {m.what for m in access.maskings} >= {"name", "number", "e-mail address", "address", "College"}
    assert all(m.reason and m.where.startswith("DC-2022-00") for m in access.maskings)
    assert sum(times for _, times in access.counted) == len(access.maskings) == report_of(access)


def report_of(access) -> int:
    """How many words in square brackets the copy has."""
    told = json.loads(as_json(access))
    called = {o.called for o in access.others}
    texts = json.dumps(told["cases"], ensure_ascii=False)
    return sum(texts.count(f"[{name}]") for name in called)


def test_of_a_paper_that_is_anothers_a_witness_gets_the_lines_that_name_them(two: Desk) -> None:
    text = "\n".join(
        ["Nothing to see.", "It rained.", "Before.", "Ludo May waited.", "After.", "It rained on.", "End."]
    )
    document = Document("D7", "Weather", Kind.EVIDENCE)
    take_in_paper(two.session, two.reference, document, "w.txt", text.encode())
    access = gather(two.session, request("DC-2022-001/W1"))
    [weather] = [h.words for h in access.parts[0].held if h.title.startswith("D7")]
    assert weather.splitlines() == ["[…]", "Before.", "Ludo May waited.", "After.", "[…]"]
    assert "what is not about this person" in {m.what for m in access.maskings}


def test_a_paper_that_the_procedure_keeps_from_a_respondent_is_not_in_their_copy(tmp_path: Path) -> None:
    """2.26: the Chair withheld it."""
    with staged(tmp_path, "more-01", 10_000) as made:
        kept = [
            (d, r, c)
            for d in made.case.papers
            for r in made.case.respondents
            if (c := withheld_why(made.case, d, r))
        ]
        assert "2.26" in {cites for *_, cites in kept}
        for paper, r, cites in kept:
            access = gather(made.session, request(f"{made.reference}/{r}"))
            papers = {h.title: h.words for part in access.parts for h in part.held if h.kind == "paper"}
            assert papers.get(paper.id, "[kept back]") == "[kept back]"
            assert not [title for title in papers if title.startswith(f"{paper.id}:")]
            assert paper.title not in as_json(access).decode()
            listed = [m.reason for m in access.maskings if m.where.endswith(f"paper {paper.id}")]
            assert listed in ([], [f"Kept from this Respondent ({cites})."])


def test_the_witness_and_the_other_respondent_get_their_own_and_not_hers(two: Desk) -> None:
    for place, own, others in (
        ("DC-2022-001/W1", "Ludo May", ("Tarrant", "Ellery", "Quist")),
        ("DC-2022-001/R2", "Cormac Ellery", ("Tarrant", "Ludo", "Quist")),
        ("DC-2022-001/RP2", "Winifred Quist", ("Tarrant", "Ellery", "Ludo")),
    ):
        told = copied(two, place)
        assert "winter" not in told  # which was noted for one alone (2.18)
        assert Forbidden([own]).in_text(told)
        assert Forbidden(others).in_text(told) == set()


def test_somebody_s_masking_is_lifted_only_with_a_reason_that_is_kept(two: Desk) -> None:
    with pytest.raises(Refused, match="why"):
        gather(two.session, request("DC-2022-001/R1", lifted={"DC-2022-001/W1": " "}))
    lifted = {"DC-2022-001/W1": "Agreed in writing on 3 March."}
    assert "Ms May" in copied(two, "DC-2022-001/R1", lifted=lifted)
    give(two.session, request("DC-2022-001/R1", lifted=lifted))
    kept = event(two.session.store.record.events(None)[-1])
    assert kept.unmasked == ("witness: Agreed in writing on 3 March.",)


def test_who_is_protected_stays_masked_whatever_is_asked(two: Desk) -> None:
    with pytest.raises(Refused) as refused:
        gather(two.session, request("DC-2022-001/R1", lifted={"DC-2022-001/RP2": "They know."}))
    assert refused.value.gate == "G09"


def test_words_that_the_secretary_finds_on_reading_are_masked_too(two: Desk) -> None:
    access = gather(two.session, request("DC-2022-001/R1", also=("tutor",)))
    assert "tutor" not in as_json(access).decode().split('"maskings"')[0]
    assert "Put out by the secretary" in next(m for m in access.maskings if m.called == "masked").reason


def test_that_a_copy_was_made_is_recorded_in_the_office_without_a_name(two: Desk) -> None:
    copy = give(two.session, request("DC-2022-001/R1"))
    kept = two.session.store.record.events(None)[-1]

    assert kept.kind == "AccessGiven"
    assert kept.body["cases"] == ["DC-2022-001", OTHER]
    assert kept.body["masked"] == len(json.loads(copy.json)["maskings"])
    assert "Tarrant" not in str(kept.body)


def test_the_pages_are_tagged_and_say_what_the_file_says(two: Desk, tmp_path: Path) -> None:
    copy = give(two.session, request("DC-2022-001/R1"))
    save(copy, tmp_path / "copy.pdf")
    assert (tmp_path / "copy.json").read_bytes() == copy.json
    assert is_tagged(copy.pdf)
    assert [failures(copy.pdf, f) for f in ("ua1", "2a")] == [[], []]
    written = pages(two.session, gather(two.session, request("DC-2022-001/R1")))
    assert "Imogen Tarrant of Holywell College" in written.text
    assert Forbidden(["Ellery", "Quist"]).in_text(written.text) == set()


def test_the_pages_hold_the_fields_that_the_sentences_leave_out(two: Desk) -> None:
    access = gather(two.session, request("DC-2022-001/R2"))
    told = " ".join(pages(two.session, access).text.split())
    [body] = [h.body for h in access.parts[0].held if h.title == "RespondentAdded"]
    assert (body["person"]["email"], body["person"]["colleges"]) == (
        "ce77@example.invalid",
        ["Wyndham College"],
    )
    for each in (
        "E-mail address: ce77@example.invalid",
        "Postal address: 14 Quayside Row, Cambridge",
        "Number: 300123456",
        "Colleges: Wyndham College",
        "Departments: Classics",
    ):
        assert each in told, each


def test_a_scan_without_words_is_named_so_that_it_is_looked_through_by_hand(two: Desk) -> None:
    picture = Document("D9", "Photograph", Kind.EVIDENCE, paper=two.case.documents["D1"].paper, pages=1)
    alone = replace(two.case.respondents["R1"], id="R1")
    session = two.session
    open_case(session, "X", [ev.RespondentAdded(**two.mark(), person=alone)])
    act(session, "X", ev.DocumentAdded(**two.mark(), document=picture))
    assert gather(session, request("X/R1")).unread == ("X, paper D9",)


def test_a_member_is_told_of_the_draws_only_what_is_about_them(tmp_path: Path) -> None:
    with staged(tmp_path, "open-01", 10_000) as made:
        members = list(made.case.members.values())
        names = {p.name for p in (*members[1:], *made.case.respondents.values())}
        told = as_json(gather(made.session, request(f"{made.reference}/{members[0].id}"))).decode()
    assert members[0].name in told
    assert Forbidden(names).in_text(told) == set()
    assert "On the panels" in told


# those in which somebody is protected or several Respondents have something to keep from each other
NAMES = (
    "more-01",
    *(pytest.param(n, marks=pytest.mark.slow) for n in ("more-06", "more-08", "more-16", "open-03")),
)


@pytest.mark.parametrize("name", NAMES)
def test_in_no_case_does_a_respondents_copy_name_anybody_else(tmp_path: Path, name: str) -> None:
    """Nor who is protected by any part of the name that is not the Respondent's own."""
    with staged(tmp_path, name, 10_000) as made:
        case = made.case
        for r in case.respondents.values():
            access = gather(made.session, request(f"{made.reference}/{r.id}"))
            told = as_json(access).decode() + (pages(made.session, access).text if case.protected else "")
            assert r.name in told
            others = {n.name for n in (*case.respondents.values(), *case.reporting_persons.values())} - {
                r.name
            }
            assert Forbidden(others).in_text(told) == set()
            parts = {w for p in case.protected for w in p.name.split() if len(squash(w)) > 3}
            assert Forbidden(parts - set(r.name.split())).in_text(told) == set()


def test_a_word_that_both_bear_stays_where_it_stands_alone() -> None:
    mask = Mask(
        [Masked("x", "witness", "Why.", (("Ann Smith", "name"), ("Ann", "name"), ("Smith", "name")))],
        ["Bo Smith", "Smith"],
    )
    told: list = []
    assert mask.text("Bo Smith met Ann Smith; Smith left with Ann.", "here", told) == (
        "Bo Smith met [witness]; Smith left with [witness]."
    )
    assert len(told) == 2
