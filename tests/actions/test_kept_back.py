"""What a reader must not get is not in a copy in another guise, and what a copy is searched for (2.26)."""

import pytest

from panelsec.actions.bundles.kept_back import (
    MOST_SENTENCES,
    ask_about_parts_of_names,
    kept_back,
    refuse_shown_otherwise,
)
from panelsec.errors import Queried, Refused
from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.people import Document, Kind, Redaction, ReportingPerson
from tests.actions.conftest import Desk

SAID = "I saw the lamp in the window at nine and then nobody else all night"


def paper(
    desk: Desk, id_: str, title: str, kind: Kind = Kind.EVIDENCE, text: str = "", file: str = ""
) -> Document:
    """A paper with these words; a scan where it has none."""
    words = desk.session.store.papers.put(text.encode()) if text else None
    return Document(id_, title, kind, text=words, sha256=file or id_ * 32)


def with_papers(desk: Desk, *papers: Document, withheld: str = "") -> Case:
    case = desk.case.then(*(ev.DocumentAdded(**desk.mark(), document=each) for each in papers))
    if not withheld:
        return case
    ruling = ev.Ruled(
        **desk.mark(), committee="DC1", about="withhold", decision="withhold", grounds="x", document=withheld
    )
    return case.then(ruling)


def test_a_withheld_scan_is_not_in_a_copy_as_the_same_file_under_another_name(desk: Desk) -> None:
    same = "f" * 64
    case = with_papers(
        desk, paper(desk, "D1", "Scan", file=same), paper(desk, "D2", "Picture", file=same), withheld="D1"
    )
    with pytest.raises(Refused, match=r"does not get all of D1, ‘Scan’, and D2, ‘Picture’"):
        refuse_shown_otherwise(desk.session, case, ["D2"], "R1")


def test_two_scans_without_words_are_not_taken_for_the_same_paper(desk: Desk) -> None:
    case = with_papers(desk, paper(desk, "D1", "Scan"), paper(desk, "D2", "Picture"), withheld="D1")
    refuse_shown_otherwise(desk.session, case, ["D2"], "R1")


def test_a_paper_on_a_previous_breach_is_in_no_copy_as_a_statement_7_11(desk: Desk) -> None:
    sealed = paper(desk, "D1", "Letter of 2020", Kind.PREVIOUS_BREACH, SAID)
    case = with_papers(desk, sealed, paper(desk, "D2", "Statement", Kind.STATEMENT, SAID))
    with pytest.raises(Refused, match="has the same words"):
        refuse_shown_otherwise(desk.session, case, ["D2"], "C1")


def test_a_sentence_of_a_withheld_paper_that_another_quotes_is_not_searched_for(desk: Desk) -> None:
    kept = f"{SAID}. And what I thought of it I have told to nobody but you"
    quoting = paper(desk, "D2", "Reply", text=f"They write: {SAID}. That is so")
    case = with_papers(desk, paper(desk, "D1", "Statement", text=kept), quoting, withheld="D1")
    found = list(kept_back(desk.session, case, ("D2",), "R1"))
    assert found == ["And what I thought of it I have told to nobody but you"]


def test_the_title_of_a_withheld_paper_is_searched_for_unless_a_paper_of_the_copy_has_it(desk: Desk) -> None:
    def sought(title: str) -> list[str]:
        given = paper(desk, "D2", title)
        case = with_papers(desk, paper(desk, "D1", "Diary of a housemate"), given, withheld="D1")
        return list(kept_back(desk.session, case, ("D2",), "R1"))

    assert sought("Photograph") == ["Diary of a housemate"]
    assert sought("Reply to the diary of a housemate") == []


def test_a_long_paper_is_searched_for_from_its_beginning_to_its_end(desk: Desk) -> None:
    sentences = [f"Sentence {n} of this long paper says what none of the others says" for n in range(200)]
    case = with_papers(desk, paper(desk, "D1", "Long", text=". ".join(sentences)), withheld="D1")
    found = list(kept_back(desk.session, case, (), "R1"))
    assert MOST_SENTENCES <= len(found) < len(sentences)
    assert sentences.index(found[-1]) > 190


def test_words_blackened_for_a_reader_are_not_in_the_title_of_their_paper(desk: Desk) -> None:
    hidden = Redaction("p", "t", ("lamplight",), (), respondent="R1")
    case = with_papers(desk, paper(desk, "D1", "By lamplight").with_redaction(hidden))
    with pytest.raises(Refused, match="‘lamplight’ in it"):
        refuse_shown_otherwise(desk.session, case, ["D1"], "R1")
    refuse_shown_otherwise(desk.session, case, ["D1"], "C1")


def test_part_of_a_protected_name_by_itself_is_asked_about_where_it_is_read_2_26_4_1(desk: Desk) -> None:
    protected = ReportingPerson("RP9", "Dr Wilhelmina Thackthwaite-Rose", anonymous=True)
    case = with_papers(desk, paper(desk, "D1", "Report", text="Nobody.\fWilhelmina said so; thackthwaite"))
    case = case.then(ev.ReportingPersonAdded(**desk.mark(), person=protected))
    with pytest.raises(Queried, match=r"‘Wilhelmina’ in D1, ‘Report’, page 2\. Choose"):
        ask_about_parts_of_names(desk.session, case, ["D1"], "R1")
    ask_about_parts_of_names(desk.session, case, ["D1"], "C1")


def test_a_name_that_somebody_else_in_the_case_bears_too_is_not_asked_about(desk: Desk) -> None:
    name = f"Dr {desk.case.name('R1').split()[0]} Thackthwaite"
    case = with_papers(desk, paper(desk, "D1", "Report", text=f"{desk.case.name('R1')} said so"))
    protected = ReportingPerson("RP9", name, anonymous=True)
    case = case.then(ev.ReportingPersonAdded(**desk.mark(), person=protected))
    ask_about_parts_of_names(desk.session, case, ["D1"], "R1")
