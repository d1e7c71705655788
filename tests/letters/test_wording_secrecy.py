"""Who is protected stays so in every letter (2.7, 2.26, 4.1; G09)."""

from collections.abc import Callable

import pytest

from panelsec.errors import Refused
from panelsec.letters.secrecy import names, ways_to_name
from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.people import Document, Kind

from . import stories as s
from .wordings import NOTICE, appeal, make, words

SILENT = ("silke", "marta", "thornby", "glaciology")


def hidden() -> Case:
    return s.opened(reporter=s.HIDDEN)


SENT: dict[str, Callable[[], tuple[str, Case, str]]] = {
    "L12": lambda: ("L12", s.convened(hidden()), "R1"),
    "L12 to a member": lambda: ("L12", s.convened(hidden()), "C1"),
    "L12 to the Tutor": lambda: ("L12", s.convened(hidden()), "R1.senior_tutor"),
    "L13": lambda: ("L13", s.convened(hidden()), "R1"),
    "L17": lambda: ("L17", s.met(s.convened(hidden()), "C1", "M1", "S1", "R1", "RP1"), "R1"),
    "L18": lambda: ("L18", s.decided(s.convened(hidden())), "R1"),
    "L19": lambda: ("L19", s.decided(s.convened(hidden())), "R1.senior_tutor"),
    "L09": lambda: ("L09", s.withdrawn(s.convened(hidden())), "C1"),
    "L21": lambda: ("L21", s.convened(hidden()), "R1"),
    "L24": lambda: ("L24", s.reviewing(s.ruled(s.appealed(s.decided(s.convened(hidden()))))), "proctors"),
    "L33": lambda: ("L33", s.convened(hidden()), "academic_secretary"),
}


@pytest.mark.parametrize("kind", SENT)
def test_a_protected_person_is_in_no_letter_by_name_college_or_department(kind: str) -> None:
    letter, case, to = SENT[kind]()
    made = make(letter, case, to, NOTICE)
    for part in SILENT:
        assert part not in (made.text + made.covering + made.title).casefold()
        assert part.encode() not in made.pdf.lower()


def test_the_proctors_are_told_of_a_reporting_person_who_is_not_protected() -> None:
    text = appeal("L24", s.reviewing(), "proctors").text
    assert "Marta Silke" in text
    assert "Glaciology" in text


def test_a_protected_person_gets_letters_like_anybody_who_was_affected() -> None:
    made = make("L20", s.decided(s.convened(hidden())), "RP1")
    assert "Dear Dr Marta Silke," in made.text


@pytest.mark.parametrize(
    "typed", ["Dr Marta Silke saw it.", "What MARTA  SILKE says is clear.", "Marta Silke’s diary settles it."]
)
def test_a_protected_name_in_what_was_typed_stops_the_letter(typed: str) -> None:
    case = s.met(s.convened(hidden())).then(s.found(reasons=typed), s.sanctioned(s.WARNING))
    with pytest.raises(Refused) as refused:
        make("L18", case, "R1")
    assert refused.value.gate == "G09"
    assert "Silke" not in refused.value.reason


def test_the_title_of_a_withheld_paper_in_what_was_typed_stops_the_respondents_letter() -> None:
    case = s.chair_rules(s.convened(), "withhold", "withhold", "Personal data.", document="D3")
    case = s.met(case).then(
        s.found(reasons="The Diary from the glacier hut settles it."), s.sanctioned(s.WARNING)
    )
    with pytest.raises(Refused) as refused:
        make("L18", case, "R1")
    assert refused.value.gate == "G09"
    assert "glacier" not in refused.value.reason


def test_the_title_of_anothers_mitigation_in_what_was_typed_stops_the_letter_2_18() -> None:
    mitigation = Document("D8", "Letter from the Larkspur Clinic", Kind.MITIGATION, of="R2")
    case = s.convened(s.opened(s.TARRANT, s.BRANDT)).then(
        ev.DocumentAdded(at=s.at("2022-02-20"), by=s.CORRIE, document=mitigation)
    )
    case = s.met(case, notes="The letter from the Larkspur Clinic was read.")
    with pytest.raises(Refused) as refused:
        make("L17", case, "R1")
    assert refused.value.gate == "G08"
    assert make("L17", case, "R2")


def test_a_name_is_found_as_a_whole_only() -> None:
    assert names("Ms Ann Field said so", "Mr Ann Field")
    assert not names("The Annfields said so", "Ann Field")
    assert not names("Ann Fielding said so", "Ann Field")


def test_somebody_is_named_in_full_or_by_a_title_and_the_last_name() -> None:
    assert ways_to_name("Dr Marta Silke") == ("Marta Silke", "Silke, Marta", "Dr Silke")
    assert ways_to_name("Ann Field") == (
        "Ann Field",
        "Field, Ann",
        "Mr Field",
        "Ms Field",
        "Mrs Field",
        "Miss Field",
    )
    assert ways_to_name("Ann Mary Field")[:3] == ("Ann Mary Field", "Ann Field", "Field, Ann")
    assert ways_to_name("Silke") == ("Silke",)
    assert ways_to_name("Dr Ann Field-Åberg")[2:] == ("Dr Field-Åberg", "Dr Field", "Dr Åberg")


@pytest.mark.parametrize(
    "typed",
    ["Dr Field-Aberg saw it.", "Ann Field Åberg saw it.", "Dr Aberg saw it.", "Witness: FIELD-ABERG, Ann"],
)
def test_a_name_of_two_parts_is_found_by_either_and_without_its_accents(typed: str) -> None:
    assert any(names(typed, way) for way in ways_to_name("Dr Ann Field-Åberg"))


@pytest.mark.parametrize(
    ("grounds", "told"),
    [
        ("Dr Silke would be known.", False),
        ("Only Glaciology has that log.", False),
        ("Somebody fears reprisals.", True),
    ],
)
def test_a_ground_for_withholding_that_would_unmask_somebody_is_not_told(grounds: str, told: bool) -> None:
    case = s.chair_rules(s.convened(hidden()), "withhold", "withhold", grounds, document="D3")
    assert (grounds in make("L14", case, "R1").text) == told


def test_an_invitation_lists_no_withheld_paper_and_no_mitigation_of_another() -> None:
    mitigation = Document("D8", "Letter from the Larkspur Clinic", Kind.MITIGATION, of="R2")
    case = s.convened(s.opened(s.TARRANT, s.BRANDT)).then(
        ev.DocumentAdded(at=s.at("2022-02-20"), by=s.CORRIE, document=mitigation)
    )
    for paper, to in (("D3", "R1"), ("D3", "R2"), ("D8", "R2")):
        case = case.then(ev.DocumentDisclosed(at=s.at("2022-02-20"), by=s.CORRIE, document=paper, to=to))
    case = s.chair_rules(case, "withhold", "withhold", "Personal data.", document="D3", respondent="R1")
    first, second = (make("L13", case, to, NOTICE).text for to in ("R1", "R2"))
    assert "glacier" not in first
    assert "glacier" in second
    assert "Larkspur" not in first + second


def test_notes_tell_nothing_of_a_sitting_on_another_respondent_alone_2_18() -> None:
    def for_one(respondent: str, day: str) -> ev.MeetingFixed:
        return ev.MeetingFixed(
            at=s.at(day), by=s.CORRIE, committee="DC1", start=s.at("2022-03-17"), place="Room 1",
            mode="in_person", respondents=(respondent,),
        )  # fmt: skip

    both = s.convened(s.opened(s.TARRANT, s.BRANDT))
    theirs = s.met(both.then(for_one("R1", "2022-02-09")), "C1", "M1", "S1", "R1", notes="He was in Ely.")
    hers = ev.Met(
        at=s.at("2022-03-18"), by=s.CORRIE, committee="DC1", present=("C1", "M1", "S1", "R2"),
        outcome="held", notes="She was in March.",
    )  # fmt: skip
    case = theirs.then(for_one("R2", "2022-03-17"), hers)
    first, second = words(make("L17", case, "R1")), words(make("L17", case, "R2"))
    assert ("in Ely" in first, "in March" in first) == (True, False)
    assert ("in Ely" in second, "in March" in second) == (False, True)
    only_hers = both.then(for_one("R2", "2022-02-09"), hers)
    with pytest.raises(Refused, match="did not meet on this Respondent"):
        make("L17", only_hers, "R1")


def test_notes_leave_out_what_is_kept_to_another_and_have_the_end_and_what_was_sent_in_2_18() -> None:
    lines = "14:05  The Chair opened.\n14:30  She spoke of the clinic.\n14:40  Questions were put."
    there, end = ("C1", "M1", "S1", "R1", "R2"), s.at("2022-03-16", "15:10")
    kept = ((1, "R2"),)
    met = ev.Met(
        at=s.at("2022-03-16", "14:00"), by=s.CORRIE, committee="DC1", present=there, outcome="held",
        notes=lines, kept=kept, ended=end,
    )  # fmt: skip
    answer = Document("D8", "Response of Ms Tarrant", Kind.RESPONSE, of="R1")
    sent_in = (
        ev.DocumentAdded(at=s.at("2022-03-04"), by=s.CORRIE, document=answer),
        ev.DocumentReceived(at=s.at("2022-03-04"), by=s.CORRIE, document="D8", sender="R1"),
    )
    case = s.convened(s.opened(s.TARRANT, s.BRANDT)).then(*sent_in, met)
    hers, theirs = words(make("L17", case, "R2")), words(make("L17", case, "R1"))
    assert "clinic" in hers
    assert "clinic" not in theirs
    assert "began at 14:00 and ended at 15:10" in theirs
    assert "Response of Ms Tarrant' was received (7.4)" in theirs
    assert "noted of that" not in theirs  # nothing was heard in mitigation
    mended = ev.NotesCorrected(
        at=end, by=s.CORRIE, committee="DC1", sitting=1, notes="14:05  The Chair opened.", why="-"
    )
    assert "clinic" not in words(make("L17", case.then(mended), "R2"))
