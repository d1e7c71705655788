"""What is a repeat of a letter, and where one sentence of it ends and the next begins."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from panelsec.actions.letters import writing
from panelsec.actions.letters.repeats import repeat_of, sentences
from panelsec.actions.letters.sending import mark_sent
from panelsec.actions.letters.writing import Wanted
from panelsec.procedure.people import Kind
from tests.actions.conftest import Desk
from tests.actions.test_letters import add, ready  # noqa: F401 - a fixture
from tests.screens.played import the_act
from tests.screens.stages import Staged, staged


def test_a_title_or_an_initial_ends_no_sentence_and_the_signature_is_none() -> None:
    text = "Mr D. Yarrow and Ms. J. Corrie met. Dr. Nye came.\nYours sincerely,\nMr D. Yarrow\nSecretary\nEnclosed\nNotes"
    assert sentences(text) == ("Mr D. Yarrow and Ms. J. Corrie met.", "Dr. Nye came.", "Enclosed", "Notes")


@pytest.fixture
def appealed(tmp_path: Path) -> Iterator[Staged]:
    """The outcome went to the Senior Tutor before the appeal, which was upheld since."""
    last = the_act("more-01", "send", letter="L30")
    with staged(tmp_path, "more-01", last.number - 1) as made:
        made.at(f"{last.at:%Y-%m-%dT%H:%M}")
        yield made


def test_the_letter_that_tells_what_an_appeal_changed_is_no_repeat_of_the_one_before_it(
    appealed: Staged,
) -> None:
    session, reference = appealed.session, appealed.reference
    tutor = Wanted("L19", "R1.senior_tutor", "R1")
    [first] = writing.prepare(session, reference, [tutor])
    assert repeat_of(session, reference, first) is None
    mark_sent(session, reference, first.number, "email")
    [second] = writing.prepare(session, reference, [tutor])
    assert repeat_of(session, reference, second) is not None


def test_papers_that_go_again_with_another_among_them_are_told_by_its_title(ready: Desk) -> None:  # noqa: F811
    session, chair = ready.at("2022-03-01T10:00"), ready.case.committee("DC1").sitting[0].id
    [first] = writing.prepare(session, ready.reference, [Wanted("L15", chair)])
    mark_sent(session, ready.reference, first.number, "email")
    session = ready.at("2022-03-02T10:00")
    add(ready, "D3", "A late statement", Kind.STATEMENT, "It came late.")
    [second] = writing.prepare(session, ready.reference, [Wanted("L15", chair)])
    repeat = repeat_of(session, ready.reference, second)
    assert repeat is not None
    assert "A late statement" in repeat.new
    assert "A late statement" not in repeat.gone
