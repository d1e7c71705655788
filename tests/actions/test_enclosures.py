"""What leaves with the Completion of Procedures letter, and what stands in the way of a draft that would be wrong."""

from collections.abc import Iterator
from dataclasses import replace
from email import message_from_bytes, policy
from pathlib import Path

import pytest

from panelsec.actions import post
from panelsec.actions.letters import email_drafts, writing
from panelsec.actions.letters.writing import Wanted
from panelsec.errors import Refused
from tests.screens.played import the_act
from tests.screens.stages import Staged, staged


def _before(letter: str, folder: Path) -> Iterator[Staged]:
    act = the_act("more-01", "send", letter=letter)
    with staged(folder, "more-01", act.number - 1) as made:
        made.at(f"{act.at:%Y-%m-%dT%H:%M}")
        made.session = replace(made.session, by=act.by)
        yield made


@pytest.fixture
def decided(tmp_path: Path) -> Iterator[Staged]:
    """An appeal was upheld, and its letter has gone."""
    yield from _before("L30", tmp_path)


@pytest.fixture
def undelivered(tmp_path: Path) -> Iterator[Staged]:
    """An appeal was upheld, and nobody was told yet."""
    yield from _before("L29", tmp_path)


def _sent_papers(case: Staged, letter: str) -> bytes:
    [number] = [e.number for e in case.case.all(post.ev.LetterSent) if (e.letter, e.to) == (letter, "R1")]
    return post.read(case.session, case.reference, number)


def test_the_decisions_that_a_completion_letter_names_as_enclosed_go_with_it(decided: Staged) -> None:
    [made] = writing.prepare(decided.session, decided.reference, [Wanted("L30", "R1")])
    wanted = [
        post.read(decided.session, decided.reference, made.number),
        *(_sent_papers(decided, each) for each in ("L29", "L18")),
    ]

    message = message_from_bytes(
        email_drafts.eml(decided.session, decided.reference, made.number)[0][1], policy=policy.default
    )
    attached = list(message.iter_attachments())
    assert [part.get_content() for part in attached] == wanted
    assert len({part.get_filename() for part in attached}) == 3
    assert list(post.sheets(decided.session, decided.reference, made.number)) == wanted
    [item] = [i for i in post.in_case(decided.session, decided.reference) if i.letter.number == made.number]
    assert item.enclosed == ("Decision of the Appeal Committee", "Decision of the Discipline Committee")


def test_a_draft_that_tells_of_another_draft_neither_leaves_nor_is_printed_before_that_has_gone(
    undelivered: Staged, tmp_path: Path
) -> None:
    session, reference = undelivered.session, undelivered.reference
    first, second = writing.prepare(session, reference, [Wanted("L29", "R1"), Wanted("L30", "R1")])
    keys = [(reference, first.number), (reference, second.number)]

    with pytest.raises(Refused, match=r"‘Decision of the Appeal Committee’ for .* has not gone"):
        email_drafts.eml(session, *keys[1])
    with pytest.raises(Refused, match="write this letter again"):
        post.sheets(session, *keys[1])
    with pytest.raises(Refused, match="Send that and mark it as sent"):
        post.mark_all_sent(session, keys[1:], "email", session.now(), override="It went.")
    place = tmp_path / "out"
    place.mkdir()
    for act in (
        lambda: email_drafts.save(session, keys, place),
        lambda: post.mark_all_sent(session, keys, "email", session.now()),
    ):
        with pytest.raises(Refused, match=f"^‘{second.title}’ for {undelivered.case.name('R1')}: "):
            act()
    assert list(place.iterdir()) == []

    post.mark_all_sent(session, keys[:1], "email", session.now())
    with pytest.raises(Refused, match="would read differently"):
        post.sheets(session, *keys[1])
    again = post.write_again(session, *keys[1])
    assert email_drafts.eml(session, reference, again.number)


def test_each_letter_goes_by_the_way_for_which_it_was_written(decided: Staged) -> None:
    session, reference = decided.session, decided.reference
    by_post, by_email = writing.prepare(
        session, reference, [Wanted("L30", "R1", via="post"), Wanted("L19", "R1.senior_tutor", "R1")]
    )
    ways = {i.letter.number: i.via for i in post.in_case(session, reference)}
    assert (ways[by_post.number], ways[by_email.number]) == ("post", "email")

    keys = [(reference, by_post.number), (reference, by_email.number)]
    post.mark_all_sent(session, keys, "", session.now(), override="Sent to the address of the office.")
    gone = {e.number: e.via for e in decided.case.all(post.ev.LetterSent)}
    assert (gone[by_post.number], gone[by_email.number]) == ("post", "email")
