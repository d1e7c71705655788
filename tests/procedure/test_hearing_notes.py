"""The notes of a sitting: whose lines they are, and how they are corrected (2.18, 7.14)."""

import pytest

from panelsec.errors import Refused
from panelsec.procedure import events as ev
from panelsec.procedure.advice.acts import advice
from panelsec.procedure.gates import consider
from panelsec.procedure.hearing_notes import Notes, as_they_stand, mark, read, typed, wordings
from tests.procedure.cases import R1, R2, Story

NAMES = {"R1": "Imogen Tarrant", "R2": "Nadia Brandt"}
NOTES = Notes("14:00  The Chair opened.\n14:20  She spoke of a clinic.\nHe left.", ((1, "R2"),))


def test_a_line_is_kept_to_one_respondent_by_a_mark_that_anybody_can_type():
    text = typed(NOTES, NAMES)
    assert text.split("\n")[1] == "14:20  [Nadia Brandt only] She spoke of a clinic."
    assert read(f"\n{text} ", NAMES) == NOTES
    assert read(text.replace("Nadia Brandt only", "nadia brandt only"), NAMES) == NOTES
    assert "clinic" not in NOTES.read_by({"R1"})
    assert NOTES.read_by({"R2"}) == NOTES.text
    assert mark(mark("14:20  A word.", "Nadia Brandt"), "") == "14:20  A word."
    with pytest.raises(ValueError, match=r"in line 2 names no Respondent"):
        read(text.replace("Brandt", "Brant"), NAMES)


def test_notes_are_corrected_with_a_reason_and_the_former_wording_stays_7_14():
    story = Story(respondents=(R1, R2)).met()
    committee = story.case.committee("DC1")
    given = {"at": committee.sittings[0].at, "by": "Ms J. Corrie", "committee": "DC1"}
    right = ev.NotesCorrected(**given, sitting=1, notes="She spoke.", kept=((0, "R2"),), why="Heard apart.")
    wrong = {
        "no such sitting": {"sitting": 2},
        "Say why": {"why": " "},
        "not before this Committee": {"kept": ((0, "R9"),)},
        "say that already": {"notes": committee.sittings[0].notes, "kept": ()},
    }
    for why, changed in wrong.items():
        with pytest.raises(Refused, match=why):
            consider(story.case, ev.NotesCorrected(**{**vars(right), **changed}), story.office)
    consider(story.case, right, story.office)
    after = story.case.then(right)
    again = after.committee("DC1")
    assert as_they_stand(again, again.sittings[0]) == Notes("She spoke.", ((0, "R2"),))
    assert [n.text for _, n in wordings(again, 1)] == ["She spoke.", committee.sittings[0].notes]
    sent = ev.LetterSent(at=right.at, by=right.by, letter="L17", to="R1", via="email", respondent="R1")
    assert "has the notes as they were" in "".join(
        advice(story.case.then(sent), right, story.office.calendar)
    )
