"""A file that is not of the format: a sentence with its place and what to do, before anything is played."""

from dataclasses import replace
from pathlib import Path

import pytest

from panelsec.actions.session import Session
from panelsec.errors import Unavailable
from panelsec.rehearsal import acts
from panelsec.rehearsal.format1 import ACTS
from panelsec.rehearsal.rehearse import set_up
from panelsec.rehearsal.story import read_story
from panelsec.storage.store import Store

CASE = Path(__file__).parents[1] / "cases" / "open-07-referral-withdrawn.yaml"
SENT = "do: send, letter: L15, to: [DC1, R1, investigating_officer], via: email}"


def told(path: Path) -> str:
    with pytest.raises(Unavailable) as stopped:
        read_story(path)
    assert str(path.parent) not in stopped.value.message
    return stopped.value.message


def changed(folder: Path, old: str, new: str) -> tuple[Path, int]:
    """The case with one piece changed, and the line of that piece."""
    text = CASE.read_text(encoding="utf-8")
    path = folder / "case.yaml"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return path, text[: text.index(old)].count("\n") + 1


def test_every_act_of_the_format_can_be_played() -> None:
    assert set(ACTS) == set(acts.DO)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("do: withdraw,", "do: withdrow,", "there is no act withdrow. Did you mean withdraw?"),
        ("letter: L04", "letter: L99", "(inform): letter is L99. Write a letter from L01 to L35."),
        ("to: R1,", "to: R9,", "(inform): to is R9. Write an id of the file, a seat"),
        ("T10:00, do: inform", "T10:61, do: inform", "T10:61. Write a day of the calendar and a time"),
        ("via: email", "vai: email", "(inform): the act lacks via. Add what is missing."),
        (
            SENT,
            "do: draw, committee: DC1, seats: [chiar]}",
            "seat is chiar. Write chair, regent_house or student.",
        ),
        ("do: withdraw, reason", "do: withdraw, raeson", "the act lacks reason"),
        (
            SENT,
            "do: receive, from: R1, document: D9}",
            "document is D9. Write the id of a paper",
        ),
        ("mode: in_person", "mode: online", "mode is online. Write in_person, video or hybrid."),
    ],
)
def test_a_wrong_act_is_told_with_its_line_its_number_and_what_to_write(
    tmp_path: Path, old: str, new: str, said: str
) -> None:
    path, line = changed(tmp_path, old, new)

    message = told(path)

    assert message.startswith(f"case.yaml, line {line}, act ")
    assert said in message
    assert not message.endswith("?.")


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            "closures: []",
            "closures: [2023-02-30]",
            "there is no day 2023-02-30. Write a day of the calendar.",
        ),
        ("id: C2", "id: C1", "the id C1 stands twice. Give one of them another."),
        ("panels: [chair]", "panels: chair", "panels is chair. Write a list of panels"),
        ("status: registered, ", "", "An entry of respondents lacks status. Add what is missing."),
        ("student: false", "studnet: false", "lacks student"),
        ("kind: report", "kind: raport", "kind is raport. Write report, evidence"),
        ("{R1: Dr C. Wray}", "Dr C. Wray", "senior_tutor needs named fields, such as R1."),
        ("secretary:", "secretary: A, secretary:", "secretary stands twice. Take one away."),
        ("Mr D. Yarrow", '"Mr\\tYarrow"', "secretary is Mr Yarrow. Write a text of one line."),
        ("id: C2", 'id: "C\\n2"', "id is C 2. Write a text of one line."),
    ],
)
def test_a_wrong_part_is_told_with_its_line(tmp_path: Path, old: str, new: str, said: str) -> None:
    path, _ = changed(tmp_path, old, new)

    message = told(path)

    assert message.startswith("case.yaml, line ")
    assert said in message


def test_acts_out_of_order_are_told(tmp_path: Path) -> None:
    path, _ = changed(tmp_path, "acts:\n  - {at: 2023", "acts:\n  - {at: 2024")

    assert "act 2 (" in told(path)
    assert "it is earlier than the act before" in told(path)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "case.yaml: it is no rehearsal file of format 1"),
        (b"format: 2", "case.yaml: it is no rehearsal file of format 1"),
        (b"- format: 1", "case.yaml: it is no rehearsal file of format 1"),
        (b"format: 1", "case.yaml, line 1: The file lacks id and title"),
        (b"format: 1\na: [", "case.yaml, line 2: this is not YAML"),
        (b"a: &a [*a]", "case.yaml, line 1: this is not YAML"),
        (b"[" * 700, "case.yaml: it is nested too deeply"),
        (b"\x00", "case.yaml: it is not text that YAML can read. Save it again as UTF-8."),
        (b"\x89PNG\r\n\x1a\n", "case.yaml is not text in UTF-8."),
        ("format: 1".encode("utf-16"), "case.yaml is not text in UTF-8."),
    ],
)
def test_a_file_that_is_no_rehearsal_gets_a_plain_sentence(tmp_path: Path, data: bytes, said: str) -> None:
    path = tmp_path / "case.yaml"
    path.write_bytes(data)

    assert told(path).startswith(said)


def test_a_file_that_is_not_there_gets_a_plain_sentence(tmp_path: Path) -> None:
    assert told(tmp_path / "case.yaml").startswith("case.yaml cannot be read: No such file")


def test_a_mark_of_the_byte_order_does_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "case.yaml"
    path.write_bytes(b"\xef\xbb\xbf" + CASE.read_bytes())

    assert read_story(path).id == "open-07-referral-withdrawn"


def test_one_file_may_be_two_papers_of_a_story(tmp_path: Path) -> None:
    story = read_story(CASE)
    (tmp_path / "both.txt").write_text("What was seen, and what was heard.", encoding="utf-8")
    twice = [{"id": f"D{n}", "title": "x", "kind": "evidence", "file": "both.txt"} for n in (1, 2)]
    with Store.throwaway(tmp_path) as store:
        session = Session(store, lambda: story.opened, "x")
        set_up(session, replace(story, folder=tmp_path, told={**story.told, "documents": twice}))
        assert len({d.sha256 for d in session.case(story.id).papers}) == 1
        assert len(session.case(story.id).papers) == 2


def test_a_list_that_was_left_empty_is_an_empty_list(tmp_path: Path) -> None:
    story = read_story(CASE)
    bare = dict.fromkeys(("colleges", "departments", "panels", "rules_alleged", "documents"))
    with Store.throwaway(tmp_path) as store:
        session = Session(store, lambda: story.opened, "x")
        set_up(session, replace(story, told={**story.told, **bare}))
        assert session.case(story.id).papers == session.office().members == ()
