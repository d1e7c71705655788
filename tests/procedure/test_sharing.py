"""Who gets which paper: each reader of the hearing and of the appeal (2.18, 2.26, 7.6, 7.11, 8.7, 8.10)."""

from dataclasses import replace

import pytest

from panelsec.procedure import events as ev
from panelsec.procedure.advice.cautions import cautions
from panelsec.procedure.case import Case
from panelsec.procedure.letters.recipients import recipients
from panelsec.procedure.papers.sharing import (
    appeal_papers,
    form_missing,
    papers_for,
    role_of,
    told_by,
    withheld_why,
)
from panelsec.procedure.people import Document, Kind, Representative
from tests.procedure.cases import (
    CORRIE,
    EVIDENCE,
    FORM,
    MEMBERS,
    R1,
    R2,
    REPORT,
    RESPONSE,
    W1,
    WARNING,
    YARROW,
    Story,
    at,
    member,
)

MINE = Document("D5", "Illness of R1", Kind.MITIGATION, of="R1")
YOURS = Document("D6", "Illness of R2", Kind.MITIGATION, of="R2")
SHARED = Document("D7", "R2 about R1", Kind.MITIGATION, of="R2", refers_to=("R1",))
OLD = Document("D8", "Earlier breach", Kind.PREVIOUS_BREACH, of="R1", rule="RB 2(g)")
NEW = Document("D9", "Found since", Kind.NEW_EVIDENCE, of="R1", awaited=True)
ALL = (REPORT, EVIDENCE, RESPONSE, FORM, MINE, YOURS, SHARED, OLD, NEW)


def ids(story: Story, reader: str, committee: str = "DC1") -> list[str]:
    return [d.id for d in papers_for(story.case, story.case.committee(committee), reader)]


def both() -> Story:
    return Story(respondents=(R1, R2), documents=ALL).convened()


@pytest.mark.parametrize("reader", ["C1", "M1", "S1", "investigating_officer"])
def test_members_and_investigating_officer_get_all_but_appeals_and_previous_breaches_7_6(reader: str) -> None:
    assert ids(both(), reader) == ["D1", "D2", "D5", "D6", "D7"]


def test_a_respondent_gets_no_mitigation_of_another_2_18() -> None:
    assert ids(both(), "R2") == ["D1", "D2", "D6", "D7"]


def test_a_respondent_gets_mitigation_that_speaks_of_him_or_her_2_18() -> None:
    assert ids(both(), "R1") == ["D1", "D2", "D5", "D7"]


def test_a_representative_gets_what_the_respondent_gets_2_6() -> None:
    story = both()
    story.tell(
        ev.RepresentativeAuthorised,
        "2022-02-09 09:00",
        respondent="R1",
        representative=Representative("Mr Voss"),
    )
    assert ids(story, "R1.representative") == ids(story, "R1")


def test_a_paper_that_was_announced_is_there_when_it_has_come_7_4() -> None:
    story = both()
    assert "D3" not in ids(story, "C1")
    story.act(ev.DocumentReceived, "2022-03-01 10:00", document="D3", sender="R1")
    assert ids(story, "C1") == ["D1", "D2", "D3", "D5", "D6", "D7"]


def withhold(story: Story, decision: str, **fields: str) -> Story:
    return story.act(
        ev.Ruled,
        "2022-02-20 10:00",
        committee="DC1",
        about="withhold",
        decision=decision,
        grounds="x",
        **fields,
    )


def test_what_the_chair_withholds_is_only_out_of_the_respondents_copy_2_26() -> None:
    story = withhold(both(), "withhold", document="D2")
    assert "D2" not in ids(story, "R1")
    assert "D2" not in ids(story, "R2")
    assert "D2" in ids(story, "C1")
    assert withheld_why(story.case, EVIDENCE, "R1") == "2.26"


def test_what_is_withheld_from_one_respondent_goes_to_the_other_2_26() -> None:
    story = withhold(both(), "withhold", document="D2", respondent="R1")
    assert "D2" not in ids(story, "R1")
    assert "D2" in ids(story, "R2")


def test_the_last_ruling_counts_2_26() -> None:
    assert "D2" in ids(withhold(withhold(both(), "withhold", document="D2"), "share", document="D2"), "R1")


def test_a_late_response_that_the_chair_refused_is_not_among_the_papers_a28() -> None:
    story = both().act(ev.DocumentReceived, "2022-03-10 10:00", document="D3", sender="R1")
    story.rule("late_response", "refuse", "2022-03-10 11:00", document="D3")
    assert "D3" not in ids(story, "C1")
    story.rule("late_response", "admit", "2022-03-10 12:00", document="D3")
    assert "D3" in ids(story, "C1")


def test_previous_breaches_are_in_no_first_part_even_after_the_finding_7_11() -> None:
    assert "D8" not in ids(Story(documents=(*ALL[:4], OLD)).breach(), "C1")


def test_before_separate_committees_the_others_mitigation_is_nowhere_unless_it_speaks_of_who_is_heard_2_18() -> (
    None
):
    story = Story(respondents=(R1, R2), documents=ALL).referred()
    story.fix("2022-02-08 10:00", "2022-03-16 10:00", respondents=("R1",)).draw("2022-02-08 11:00")
    assert ids(story, "C1") == ["D1", "D2", "D5", "D7"]


def test_the_appeal_committee_gets_form_outcome_notes_and_what_was_heard_8_7() -> None:
    assert appeal_papers(Story().appealed().case, "R1") == ("D4", "L18", "L17", "D1", "D2")


def test_the_appeal_committee_gets_a_previous_breach_that_was_opened_7_11_8_7() -> None:
    story = (
        Story(documents=(REPORT, OLD, FORM))
        .breach()
        .act(ev.DocumentDisclosed, "2022-03-16 11:10", document="D8", to="C1")
    )
    story.sanction("2022-03-16 12:00").send("2022-03-21 10:00", "L18").appeal(
        "2022-03-28 10:00", documents=("D4",)
    )
    assert appeal_papers(story.case, "R1") == ("D4", "L18", "L17", "D1", "D8")


def test_a_form_and_evidence_that_come_in_after_the_appeal_was_recorded_are_its_papers_8_7() -> None:
    story = Story(documents=(REPORT, FORM, NEW)).decided().appeal("2022-03-28 10:00")
    assert form_missing(story.case, "R1")
    story.tell(ev.DocumentReceived, "2022-03-29 10:00", document="D9", sender="R1")
    story.tell(ev.DocumentReceived, "2022-03-29 11:00", document="D4", sender="R1")
    assert appeal_papers(story.case, "R1") == ("D4", "D9", "L18", "L17", "D1")
    assert not form_missing(story.case, "R1")


def test_a_form_that_came_in_before_the_appeal_was_recorded_needs_no_tick_8_7() -> None:
    story = Story(documents=(REPORT, FORM)).decided()
    story.tell(ev.DocumentReceived, "2022-03-28 09:00", document="D4", sender="R1")
    assert appeal_papers(story.appeal("2022-03-28 10:00").case, "R1") == ("D4", "L18", "L17", "D1")


def test_another_respondents_form_is_none_of_an_appeals_papers_2_18() -> None:
    story = Story(respondents=(R1, R2), documents=(REPORT, replace(FORM, of="R2"))).decided()
    story.appeal("2022-03-28 10:00").tell(ev.DocumentReceived, "2022-03-29 10:00", document="D4", sender="R2")
    assert "D4" not in appeal_papers(story.case, "R1")


def test_evidence_that_comes_in_once_the_papers_have_gone_is_further_information_8_8() -> None:
    story = Story(documents=(REPORT, FORM, NEW)).appealed()
    story.tell(ev.LetterSent, "2022-04-11 10:00", letter="L27", to="C3", via="email", committee="AC1")
    story.tell(ev.DocumentReceived, "2022-04-12 10:00", document="D9", sender="R1")
    assert appeal_papers(story.case, "R1") == ("D4", "L18", "L17", "D1")


def remitted() -> Story:
    story = (
        Story(documents=(REPORT, FORM, NEW))
        .decided()
        .appeal("2022-03-28 10:00", documents=("D4", "D9"), by=YARROW)
    )
    story.eligible("2022-03-29 10:00")
    story.by = YARROW
    story.fix("2022-03-30 10:00", "2022-04-27 10:00", "AC1").draw("2022-03-30 11:00", "AC1")
    story.act(
        ev.ProctorConfirmed, "2022-03-31 10:00", committee="AC1", member=story.office.member("P1")
    ).meet("2022-04-27 10:00", "AC1")
    return story


def test_new_evidence_of_an_appeal_sent_back_is_heard_by_the_next_committee_8_10() -> None:
    story = remitted()
    story.act(
        ev.AppealDecided,
        "2022-04-27 12:00",
        committee="AC1",
        respondent="R1",
        decision="upheld",
        disposal="remit",
        reasons="x",
    )
    story.by = CORRIE
    story.office = replace(story.office, members=(*MEMBERS, member("C5", "chair")))
    story.fix("2022-05-10 10:00", "2022-06-15 10:00", "DC2").draw("2022-05-10 11:00", "DC2")
    assert ids(story, "R1", "DC2") == ["D1", "D9"]
    assert ids(story, "R1", "DC1") == ["D1"]


def test_other_new_evidence_stays_with_its_appeal_8_10() -> None:
    story = remitted()
    assert appeal_papers(story.case, "R1") == ("D4", "D9", "L18", "L17", "D1")
    assert ids(story, "C1") == ["D1"]


def test_everybody_has_a_role_in_the_words_of_the_letters() -> None:
    story = Story(witnesses=(W1,)).convened()
    here = story.case.committee("DC1")
    roles = {
        w: role_of(story.case, w, here)
        for w in ("R1", "R1.representative", "RP1", "W1", "C1", "R1.senior_tutor", "proctors")
    }
    assert roles == {
        "R1": "respondent",
        "R1.representative": "respondent",
        "RP1": "reporting_person",
        "W1": "witness",
        "C1": "members",
        "R1.senior_tutor": "senior_tutor",
        "proctors": "proctors",
    }


def test_each_letter_speaks_of_its_kind_of_committee() -> None:
    assert [told_by(n) for n in ("L12", "L18", "L27", "L29")] == ["DC", "DC", "AC", "AC"]


def test_notes_of_a_sitting_with_several_respondents_are_cautioned_about_unless_mitigation_was_heard_apart() -> (
    None
):
    """2.18, 7.11."""

    def caution(*sittings: tuple[tuple[str, ...], str]) -> str:
        story = Story(respondents=(R1, R2)).met()
        before = tuple(e for e in story.case.events if not isinstance(e, ev.Met))
        story.case = Case(story.case.reference, before)
        for hour, (present, notes) in enumerate(sittings, 10):
            when = f"2022-03-16 {hour}:00"
            story.tell(ev.Met, when, committee="DC1", present=present, outcome="held", notes=notes)
        story.find("2022-03-16 15:00").find("2022-03-16 15:10", respondent="R2")
        sent = ev.LetterSent(at=at("2022-03-17 10:00"), by="x", letter="L17", to="R1", via="email")
        return " ".join(cautions(story.case, sent))

    together = (("C1", "R1", "R2"), "Both spoke.")
    assert f"What {R2.name} said in mitigation must not be in them (2.18)" in caution(together)
    assert caution(together, (("C1", "R2"), "Of the clinic.")) == ""
    assert caution((("C1", "R1", "R2"), "")) == ""
    assert caution((("C1", "R1"), "One spoke.")) == ""


def test_that_a_decision_goes_again_is_cautioned_about_since_the_time_for_an_appeal_is_counted_anew_8_1() -> (
    None
):
    def caution(story: Story) -> str:
        sent = ev.LetterSent(at=at("2022-04-19 10:00"), by="x", letter="L18", to="R1", via="email")
        return " ".join(cautions(story.case, sent))

    assert caution(Story().breach().sanction("2022-03-16 12:00", WARNING)) == ""
    assert "was sent this decision on 21 March 2022. If it goes again" in caution(Story().decided())


def test_a_completion_letter_that_goes_again_is_cautioned_about_and_a_decision_after_its_appeal_8_11() -> (
    None
):
    def caution(story: Story, letter: str) -> str:
        sent = ev.LetterSent(at=at("2022-05-19 10:00"), by="x", letter=letter, to="R1", via="email")
        return " ".join(cautions(story.case, sent))

    story = Story().appeal_decided(decision="upheld", disposal="own_decision", measures=(WARNING,))
    assert "own decision of 27 April 2022 replaced it (8.10). This letter tells" in caution(story, "L18")
    [had] = [p.had for p in recipients(story.case, "L18", "R1") if p.who == "R1"]
    assert had is not None
    assert caution(story, "L30") == ""
    assert "the 12 months" in caution(story.send("2022-05-02 10:00", "L30", "R1"), "L30")
