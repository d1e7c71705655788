"""Whom a letter is for, and who reads what."""

from datetime import datetime

from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.letters.recipients import recipients
from panelsec.procedure.papers.readers import access
from panelsec.procedure.people import Document, Kind, ReportingPerson, Representative, Respondent

AT = datetime.fromisoformat("2022-02-14T10:00")
MARK = {"at": AT, "by": "Ms J. Corrie"}


def _case(*further: ev.Event) -> Case:
    respondents = (
        Respondent("R1", "Imogen Tarrant", ("Holywell College",), ("Law",)),
        Respondent("R2", "Cormac Ellery", (), ("Law",)),
    )
    return Case(
        "DC-2022-001",
        (
            ev.CaseOpened(**MARK, edition="SDP-2019", rules_alleged=("RB 2(g)",)),
            *(ev.RespondentAdded(**MARK, person=p) for p in respondents),
            ev.ReportingPersonAdded(**MARK, person=ReportingPerson("RP1", "Dr Paul Okonjo")),
            *further,
        ),
    )


def _added(id_: str, kind: Kind, of: str | None = None) -> ev.DocumentAdded:
    return ev.DocumentAdded(**MARK, document=Document(id_, id_, kind, of=of))


def test_rulings_are_proposed_for_respondents_alone_though_the_paragraphs_name_more() -> None:
    found = recipients(_case(), "L14")

    assert [r.who for r in found if r.proposed] == ["R1", "R2"]
    assert "RP1" in [r.who for r in found]


def test_a_representative_stands_in_the_respondents_place() -> None:
    allowed = ev.RepresentativeAuthorised(
        **MARK, respondent="R1", representative=Representative("Ms T. Hale")
    )

    assert [r.who for r in recipients(_case(allowed), "L13")] == ["R1.representative", "R2"]


def test_a_letter_about_one_respondent_goes_to_that_ones_college_and_department() -> None:
    assert [r.who for r in recipients(_case(), "L19", "R1")] == ["R1.senior_tutor", "R1.head_of_department"]
    assert [r.who for r in recipients(_case(), "L19", "R2")] == ["R2.head_of_department"]


def test_whoever_had_the_letter_about_one_respondent_has_not_had_it_about_the_other() -> None:
    gone = ev.LetterSent(**MARK, letter="L20", to="RP1", via="email", respondent="R1")

    assert [r.had for r in recipients(_case(gone), "L20", "R1") if r.who == "RP1"] == [gone.at]
    assert [r.had for r in recipients(_case(gone), "L20", "R2") if r.who == "RP1"] == [None]


def test_a_paper_on_a_previous_breach_is_sealed_for_every_reader() -> None:
    case = _case(_added("D1", Kind.PREVIOUS_BREACH, "R1"))
    committee = case.committee("DC1")

    for reader in ("", "R1", "R2", "investigating_officer"):
        assert access(case, committee, case.documents["D1"], reader).words == "Sealed until a finding (7.11)"


def test_one_respondents_mitigation_is_kept_from_the_other_only() -> None:
    case = _case(_added("D1", Kind.MITIGATION, "R1"))
    committee, paper = case.committee("DC1"), case.documents["D1"]

    assert [access(case, committee, paper, r).given for r in ("", "R1", "R2")] == [True, True, False]
    assert access(case, committee, paper, "R2").cites == "2.18"


def test_an_appeal_form_is_no_paper_of_the_hearing() -> None:
    case = _case(_added("D1", Kind.APPEAL_FORM, "R1"))

    assert access(case, case.committee("DC1"), case.documents["D1"], "").cites == "8.7"
