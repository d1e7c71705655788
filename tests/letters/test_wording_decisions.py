"""L16 to L20: the Discipline Committee's decision, its notes, and who is told what (2.24 to 2.28, 7.10 to 7.15)."""

from dataclasses import replace
from datetime import date

import pytest

from panelsec.errors import Refused
from panelsec.letters.writing import write
from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.people import Document, Kind, Measure

from . import stories as s
from .test_wording_appeals import own_decision
from .wordings import EVENINGS, appeal, make, told_of_breaches, words


def test_a_decision_letter_holds_finding_rule_standard_burden_and_reasons_7_14() -> None:
    text = words("L18")
    for told in (
        "Imogen Tarrant", "a breach of the Rules of Behaviour (7.10(b))", "Regulation 2(g)",
        "for the University to prove", "balance of probabilities: more likely than not (2.24)",
        "Eleven paragraphs follow the source line by line.", "16 March 2022", "Professor Anke Lund, Chair",
    ):  # fmt: skip
        assert told in text, told


def test_each_sanction_has_its_paragraph_terms_amount_and_what_follows_if_it_is_broken_7_12_7_15() -> None:
    text = words("L18")
    for told in (
        "Written warning on the record (paragraph 5.4(a))", "(paragraph 5.4(b)) Pay the cost of the repair",
        "Amount to pay: £180", "If this is not complied with: Exclusion from the workshop for a term",
        "considered each sanction and measure in turn", "commensurate with the breach", "(7.13)",
        "A warning alone would leave the cause untouched.", "Regulation 1(a)", "(7.15)",
    ):  # fmt: skip
        assert told in text, told


def test_the_right_of_appeal_has_its_last_day_grounds_form_and_limits_8_1_to_8_3_8_12() -> None:
    text = words("L18")
    for told in (
        "within 14 days of receiving this decision (8.1)", "The last day for an appeal is Monday 4 April 2022.",
        "(8.2(a))", "(8.2(b))", "(8.2(c))", "(8.2(d))", "(8.2(e))", "Appeal Form", "compelling reason (8.1)",
        "(7.4)", "not normally carried out while the time for an appeal runs", "(8.12)",
        "ask me for a Completion of Procedures letter by Wednesday 4 May 2022",
    ):  # fmt: skip
        assert told in text, told


def test_the_notes_are_promised_for_a_time_that_is_still_to_come_7_14() -> None:
    promised = "You will have the notes of the meeting within 14 days of it (7.14)."
    assert promised in words(make("L18", s.decided(), "R1", date(2022, 3, 30)))
    overdue = words(make("L18", s.decided(), "R1", date(2022, 3, 31)))
    assert promised not in overdue
    assert "should have been with you within 14 days of it (7.14)" in overdue
    had = s.letter(s.decided(), "L17")
    assert "have been sent to you (7.14)" in words(make("L18", had, "R1", date(2022, 3, 31)))


def test_a_letter_by_post_counts_its_days_from_the_second_day_after() -> None:
    text = words(make("L18", s.decided(), "R1", via="post"))
    assert "counts as received on Wednesday 23 March 2022" in text
    assert "Wednesday 6 April 2022" in text


def test_a_last_day_that_is_no_working_day_is_warned_of() -> None:
    assert "That is a Monday and a bank holiday" in words(make("L18", s.decided(), "R1", date(2022, 4, 4)))


def test_one_sanction_is_spoken_of_in_the_singular() -> None:
    text = words(make("L18", s.decided(None, s.WARNING), "R1"))
    assert "It imposed the sanction or measure set out below" in text
    assert "I shall tell you when it takes effect." in text


def test_no_sanction_after_a_breach_is_a_decision_with_reasons_too_7_12() -> None:
    case = s.met().then(s.found(), s.sanctioned(reasons="The weeks since have been enough."))
    text = words(make("L18", case, "R1"))
    assert "It decided to impose no sanction or measure (7.12)." in text
    assert "The weeks since have been enough." in text
    assert "commensurate" not in text
    assert "8.2(e)" not in text


def test_a_dismissal_speaks_of_no_sanction_and_keeps_the_right_of_appeal_7_10() -> None:
    text = words("L18 of a dismissal")
    assert "decided to dismiss the case (7.10(a))" in text
    assert "Three people had the password." in text
    assert "Monday 4 April 2022" in text
    assert "Completion of Procedures letter" in text
    for word in ("5.4", "7.12", "7.13", "8.12", "8.2(e)", "warning", "mitigation"):
        assert word not in text, word


@pytest.mark.parametrize("measures", [(EVENINGS,), ()])
def test_a_conviction_letter_finds_no_breach_6_8(measures: tuple[Measure, ...]) -> None:
    text = words(make("L18", s.convicted(*measures), "R1"))
    assert "for the protection of the interests of the University (6.8)" in text
    assert "the quiet of the premises after hours" in text
    assert "sentence of the court" in text
    assert ("7.12(a)" in text) == bool(measures)
    assert "no sanction or measure is needed" in text or measures
    for word in ("breach", "2.24", "balance of probabilities", "allegation"):
        assert word not in text, word


def test_an_admission_is_told() -> None:
    response = Document("D9", "Written response", Kind.RESPONSE, of="R1", awaited=True)
    case = s.convened().then(
        ev.DocumentAdded(at=s.at("2022-02-20"), by=s.CORRIE, document=response),
        ev.DocumentReceived(at=s.at("2022-03-01"), by=s.CORRIE, document="D9", sender="R1", admits=True),
    )
    text = words(make("L18", s.decided(case), "R1"))
    assert "You had admitted what was alleged in your written response (7.4)." in text
    assert "one of the factors that the Committee considers in deciding on sanctions (5.3(f))" in text
    assert "5.3(f)" not in words(make("L18", s.dismissed(case), "R1"))
    assert "admitted" not in words("L18")


def test_absence_is_told_with_its_paragraph_7_5() -> None:
    case = s.met(s.convened(), "C1", "M1", "S1", "investigating_officer").then(
        s.found(), s.sanctioned(s.WARNING)
    )
    assert "the meeting went ahead in your absence (7.5)" in words(make("L18", case, "R1"))
    assert "You attended." in words("L18")


def test_evidence_that_was_not_relied_on_is_named_and_a_withheld_paper_is_not_2_26() -> None:
    heard = s.met().then(s.found(not_relied_on=("D2", "D3")), s.sanctioned(s.WARNING))
    assert (
        "did not rely on: Submitted essay with similarity report and Diary from the glacier hut (2.26)"
        in words(make("L18", heard, "R1"))
    )
    hidden = s.chair_rules(heard, "withhold", "withhold", "Personal data.", document="D3")
    text = words(make("L18", hidden, "R1"))
    assert "did not rely on: Submitted essay with similarity report (2.26)" in text
    assert "one item of evidence that was not shared with you (2.26)" in text
    assert "glacier" not in text


def test_each_allegation_has_its_own_finding_and_reasons() -> None:
    case = s.met().then(
        s.found(count=1, rule="RB 2(g)"),
        s.found(
            count=2, rule="RB 2(h)", finding="dismissed", reasons="The form was filled in by the office."
        ),
        s.sanctioned(s.WARNING),
    )
    text = words(make("L18", case, "R1"))
    assert "Count 1 The allegation was that you breached Regulation 2(g)" in text
    assert "Count 2 The allegation was that you breached Regulation 2(h)" in text
    assert "The Committee dismissed this allegation: a breach was not proved." in text
    assert "The form was filled in by the office." in text


def test_where_a_count_is_of_several_rules_its_heading_says_which() -> None:
    case = s.met(s.convened(s.opened(rules=("RB 2(d)", "RB 2(g)")))).then(
        s.found(count=1, rule="RB 2(d)"), s.found(count=1, rule="RB 2(g)"), s.sanctioned(s.WARNING)
    )
    text = words(make("L18", case, "R1"))
    assert "Count 1, Regulation 2(d) The allegation" in text
    assert "Count 1, Regulation 2(g) The allegation" in text


def test_a_decision_that_is_not_complete_makes_no_letter_7_14() -> None:
    with pytest.raises(Refused) as refused:
        make("L18", s.met().then(s.found()), "R1")
    assert refused.value.gate == "G13"


def test_one_respondents_decision_tells_nothing_of_the_others_2_18() -> None:
    case = s.met(s.convened(s.opened(s.TARRANT, s.BRANDT))).then(
        s.found(), s.sanctioned(s.WARNING),
        s.found("R2", reasons="The tables were handed over the evening before."),
        s.sanctioned(EVENINGS, respondent="R2", reasons="The weeks under the clinic were weighed."),
    )  # fmt: skip
    for kind, to in (("L18", "R1"), ("L17", "R1"), ("L19", "R1.senior_tutor")):
        text = words(make(kind, case, to))
        for theirs in ("Brandt", "tables were handed over", "clinic", "7.12(a)"):
            assert theirs not in text
    assert "One other Respondent" in words(make("L17", case, "R1"))


def test_previous_breaches_are_told_to_the_members_after_the_finding_7_11() -> None:
    text = words("L16")
    assert "Imogen Tarrant Regulation 2(g) of the Rules of Behaviour (academic misconduct): 2020" in text
    assert "(7.11)" in text
    with pytest.raises(Refused, match="No previous breaches"):
        make("L16", s.decided(), "C1")


def test_notes_tell_each_sitting_who_was_there_and_the_order_of_events_7_14() -> None:
    case = s.convened().then(
        ev.Met(at=s.at("2022-03-16", "14:00"), by=s.CORRIE, committee="DC1", present=("C1", "M1", "S1", "R1"), outcome="paused", notes="The log was asked for."),
        ev.Met(at=s.at("2022-03-18", "09:30"), by=s.CORRIE, committee="DC1", present=("C1", "M1", "S1", "R1", "W1"), outcome="held", notes="The log was read."),
        s.found(), s.sanctioned(s.WARNING),
    )  # fmt: skip
    text = words(make("L17", case, "R1"))
    for told in (
        "Sitting of Wednesday 16 March 2022 (1 of 2)", "paused, to go on later (7.8)", "The log was asked for.",
        "Sitting of Friday 18 March 2022 (2 of 2)", "Hugo Pell, Witness", "The log was read.", "taken by Mr T. Blyth",
    ):  # fmt: skip
        assert told in text, told
    assert (
        text.index("The log was asked for.") < text.index("The log was read.") < text.index("Order of events")
    )


def test_the_senior_tutor_is_told_finding_reasons_and_sanctions_2_27() -> None:
    text = words("L19")
    for told in (
        "Imogen Tarrant",
        "Eleven paragraphs",
        "5.4(a)",
        "£180",
        "leave the cause untouched",
        "until I tell you",
    ):
        assert told in text


def test_whoever_was_affected_is_told_finding_and_sanctions_without_reasons_2_28() -> None:
    text = words("L20")
    assert "there had been a breach of Regulation 2(g) of the Rules of Behaviour" in text
    assert "5.4(a)" in text
    for reason in ("Eleven paragraphs", "leave the cause untouched", "kept the source open"):
        assert reason not in text
    assert "Student Complaints Procedure (2.23)" in text


def test_the_outcome_after_an_appeal_is_told_with_what_it_changed() -> None:
    text = words(make("L20", own_decision(), "RP1"))
    assert "made its own decision, which takes the place of that one (8.10)" in text
    assert "weekday evenings until 30 June 2022" in text
    assert "may still be, an appeal" not in text


def test_a_college_that_has_given_its_permission_is_named_7_12() -> None:
    bar = replace(EVENINGS, college="Marlowe Hall", college_permission=True)
    assert "College concerned: Marlowe Hall, which has given its permission" in words(
        make("L18", s.decided(None, bar), "R1")
    )


def two_members() -> Case:
    left = s.convened().then(
        ev.StoodDown(at=s.at("2022-02-19"), by=s.CORRIE, committee="DC1", seat="student", why="declined")
    )
    ruled = s.chair_rules(left, "two_members", "fair", "Nobody else can be drawn before the examinations.")
    return s.met(ruled, "C1", "M1", "R1").then(s.found(), s.sanctioned(s.WARNING))


@pytest.mark.parametrize(
    ("decision", "disposal", "became"),
    [
        (
            "upheld",
            "remit",
            "sent the case back to a fresh Discipline Committee (8.10). This decision no longer stands.",
        ),
        (
            "upheld",
            "own_decision",
            "decision of 28 April 2022 replaced it (8.10). This decision no longer stands.",
        ),
        ("dismissed", None, "dismissed the appeal on 28 April 2022: the decision stands (8.9)."),
    ],
)
def test_a_decision_letter_that_goes_after_the_appeal_says_what_became_of_it_8_10(decision, disposal, became):
    letter = make("L18", s.concluded(decision, disposal), "R1", date(2022, 5, 3))
    told = words(letter)
    assert (
        "first sent on 21 March 2022. This letter sends it again. You appealed against this decision. The"
        in told
    )
    assert became in told
    assert ("no longer stands" in told) == (decision == "upheld")
    for wrong in ("I am sorry that it is late", "The last day for an appeal", "Your right of appeal", "8.1)"):
        assert wrong not in told
    assert "the last day is" not in letter.covering


@pytest.mark.parametrize("kind", ["L17", "L18"])
def test_a_committee_of_two_is_told_with_the_chairs_ruling_and_its_reason_7_3(kind: str) -> None:
    text = words(make(kind, two_members(), "R1"))
    for told in (
        "sat with two members, and without the Student member", "The Chair, Professor Anke Lund, had ruled on 20 February 2022",
        "fair and in the interests of all parties (7.3)", "Nobody else can be drawn before the examinations.",
    ):  # fmt: skip
        assert told in text
    assert "two members" not in words(kind)


@pytest.mark.parametrize(
    ("set_aside", "relied"),
    [
        (("D3",), "The Committee did not rely on it against you."),
        ((), "do not say that the Committee set it aside"),
    ],
)
def test_a_decision_tells_of_a_withheld_paper_of_reliance_on_it_and_of_review_2_26(
    set_aside: tuple[str, ...], relied: str
) -> None:
    case = s.chair_rules(s.convened(), "withhold", "withhold", "Somebody fears reprisals.", document="D3")
    case = s.met(case).then(s.found(not_relied_on=set_aside), s.sanctioned(s.WARNING))
    text = words(make("L18", case, "R1"))
    for told in (
        "one item of evidence would not be shared with you, for a compelling reason (2.26)", "Somebody fears reprisals.",
        relied, "Procedure for the Review of Decisions of University Bodies (2.26)",
    ):  # fmt: skip
        assert told in text
    assert "glacier" not in text
    assert "not shared" not in words("L18")


def test_nothing_is_to_be_carried_out_after_a_dismissal_or_without_a_sanction() -> None:
    bare = s.met().then(s.found(), s.sanctioned())
    for case in (s.dismissed(), bare):
        text = words(make("L19", case, "R1.senior_tutor"))
        assert "There is nothing to carry out." in text
        assert "8.12" not in text
        assert "until I tell you" not in text
        assert "8.12" not in words(make("L20", case, "RP1"))
    assert "do nothing about it until I tell you" in words(
        make("L19", s.decided(None, s.WARNING), "R1.senior_tutor")
    )


def test_who_has_no_college_is_told_of_no_college_and_no_senior_tutor() -> None:
    person = replace(s.TARRANT, colleges=())
    case = s.decided(s.convened(s.opened(person)))
    for kind in ("L13", "L18", "L17"):
        text = words(make(kind, case, "R1"))
        assert "Your College" not in text
        assert "Tutor" not in text
    assert "Your Head of Department is told the decision" in words(make("L18", case, "R1"))
    assert "Your Senior Tutor and your Head of Department are told" in words("L18")


def test_staff_who_reported_a_matter_get_no_words_for_students() -> None:
    staff = replace(s.SILKE, student=False, colleges=())
    case = s.decided(s.convened(s.opened(reporter=staff)))
    for kind in ("L20", "L21"):
        text = words(make(kind, case, "RP1"))
        for word in (
            "Students' Unions",
            "Tutor",
            "your course",
            "Student Complaints Procedure",
            "Disability Resource",
        ):
            assert word not in text, word
        assert "services for staff" in text
    assert "your course" in words("L21")
    assert "Student Complaints Procedure" in words("L20")


def test_notes_tell_the_rule_the_previous_breaches_the_rulings_and_the_papers_in_mitigation_7_11() -> None:
    clinic = Document("D8", "Letter from the clinic", Kind.MITIGATION, of="R1", awaited=True)
    case = told_of_breaches()
    extra = (
        ev.DocumentAdded(at=s.at("2022-03-10"), by=s.CORRIE, document=clinic),
        ev.DocumentReceived(at=s.at("2022-03-16", "16:20"), by=s.CORRIE, document="D8", sender="R1"),
    )
    case = Case(case.reference, (*case.events[:-1], *extra, case.events[-1]))
    case = s.chair_rules(case, "late_response", "admit", "It is short.", "2022-03-16", respondent="R1")
    text = words(make("L17", case, "R1"))
    for told in (
        "reached its finding on Regulation 2(g) of the Rules of Behaviour (academic misconduct) (7.9, 7.10)",
        "The Secretary told the Committee of a previous breach: Regulation 2(g) in 2020 (7.11)",
        "'Letter from the clinic' was received in mitigation (7.11)", "The Chair ruled (7.4)",
    ):  # fmt: skip
        assert told in text.replace("‘", "'"), told


@pytest.mark.parametrize(
    ("title", "told"), [("Response of Imogen Tarrant", "was received (7.4)"), ("Statement", "was received in response (7.4)")]
)  # fmt: skip
def test_notes_say_once_that_a_response_was_received_7_4(title: str, told: str) -> None:
    paper = Document("D9", title, Kind.RESPONSE, of="R1")
    case = s.met(
        s.convened().then(
            ev.DocumentAdded(at=s.at("2022-03-04"), by=s.CORRIE, document=paper),
            ev.DocumentReceived(at=s.at("2022-03-04"), by=s.CORRIE, document="D9", sender="R1"),
        )
    )
    assert f"4 March 2022, 10:00 ‘{title}' {told}" in words(make("L17", case, "R1"))


@pytest.mark.parametrize(
    ("via", "way"), [("email", "in reply to the message"), ("post", "at the Office of Student")]
)
def test_an_office_without_an_email_still_tells_where_an_appeal_goes(via: str, way: str) -> None:
    office = replace(s.OFFICE, settings=replace(s.OFFICE.settings, email=""))
    letter = write("L18", s.decided(), "R1", office, date(2022, 3, 21), by=s.CORRIE, via=via)
    assert f"send it to me{',' if via == 'email' else ''} {way}" in words(letter)


def test_the_outcome_of_a_conviction_tells_of_no_finding_and_of_nobody_who_gave_evidence_6_8() -> None:
    case = s.convicted(EVENINGS)
    alone = Case(case.reference, tuple(e for e in case.events if not isinstance(e, ev.WitnessAdded)))
    text = words(make("L19", alone, "R1.senior_tutor"))
    assert "As Senior Tutor you are told the decision, the reasons" in text
    for word in ("finding", "gave evidence", "reported the matter"):
        assert word not in text, word
    assert "who reported the matter or gave evidence" in words("L19")
    assert "you are told the finding" in words("L19")


def test_the_outcome_after_an_appeal_begins_with_the_appeal_2_27() -> None:
    text = words(appeal("L19", s.concluded("upheld", "own_decision", EVENINGS), "R1.senior_tutor"))
    assert "The Appeal Committee has decided on an appeal in the case of Imogen Tarrant" in text
    assert "The Discipline Committee has decided the case" not in text


def test_one_measure_on_a_conviction_is_the_measure_set_out_below() -> None:
    assert "It decided to impose the sanction or measure set out below" in words("L18 on a conviction")
