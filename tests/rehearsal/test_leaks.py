"""No letter, copy, message, calendar entry or file name tells its reader what is kept from that reader (2.18, 2.26, 4.1, 7.11).

What is kept from whom is read from the rehearsal file alone; nothing here asks the program's own rules."""

import re
from collections.abc import Iterator
from email import message_from_bytes, policy
from pathlib import Path
from typing import Any

import pytest

from panelsec.actions import post
from panelsec.actions.letters import email_drafts
from panelsec.actions.letters.email_drafts import eml
from panelsec.errors import Refused
from panelsec.procedure import events as ev
from tests.cases.check import Paper, find_mark, flat, load, sought
from tests.screens.stages import Staged, staged

CASES = sorted((Path(__file__).parents[1] / "cases").glob("*-[0-9][0-9]-*.yaml"))
ALWAYS = ("open-03", "more-01")
Secrets = dict[str, re.Pattern[str]]


def respondent_of(reader: str) -> str | None:
    """Whoever has the Respondent's own letters: the Respondent, or the representative."""
    who, _, role = reader.partition(".")
    return (
        who if who.startswith("R") and not who.startswith("RP") and role in ("", "representative") else None
    )


def withheld(story: dict[str, Any], document: str, respondent: str) -> bool:
    rulings = [
        act["decision"]
        for act in story["acts"]
        if act["do"] == "rule" and act.get("about") == "withhold" and not act.get("probe")
        if act["document"] == document and act.get("respondent") in (None, respondent)
    ]
    return rulings[-1:] == ["withhold"]


def kept_from(story: dict[str, Any], document: dict[str, Any], reader: str) -> bool:
    respondent = respondent_of(reader)
    if respondent is None:
        return False
    of, kind = document.get("of"), document["kind"]
    anothers = of is not None and of != respondent and respondent not in document.get("refers_to", ())
    return (kind in ("mitigation", "appeal_form") and anothers) or withheld(story, document["id"], respondent)


def secrets(story: dict[str, Any], reader: str) -> Secrets:
    """Each with what it is; beside the Committee, the Respondents and the Officer nobody reads a paper at all."""
    found: Secrets = {}
    reads = respondent_of(reader) or reader == "investigating_officer" or "." not in reader
    seated = {member["id"] for member in story["panels"]}
    for document in story.get("documents") or ():
        mark = find_mark(story, document["id"])
        if kept_from(story, document, reader):
            found |= {
                f"{document['id']}'s text": mark,
                f"{document['id']}'s title": sought(document["title"]),
            }
        elif not (reads and (respondent_of(reader) or reader in seated or reader == "investigating_officer")):
            found[f"{document['id']}'s text"] = mark
    for person in story["people"].get("reporting_persons") or ():
        if person.get("anonymous") and person["id"] != reader:
            found |= {
                f"{person['id']}'s {what}": sought(words) for what, words in of_nobody_else(story, person)
            }
    return found


def of_nobody_else(story: dict[str, Any], person: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """What would give somebody away: the name, and a College or Department that nobody else in the file has."""
    yield "name", person["name"]
    others = [
        p
        for p in (
            *story["people"]["respondents"],
            *story["panels"],
            *story["people"].get("reporting_persons", ()),
        )
        if p is not person
    ]
    surname = person["name"].split()[-1]
    if not any(surname in p["name"] for p in others):
        yield "surname", surname
    for what in ("colleges", "departments"):
        for name in person.get(what) or ():
            if not any(name in (p.get(what) or ()) for p in others):
                yield what, name


def told(made: Staged, letter: ev.LetterPrepared, folder: Path) -> Iterator[tuple[str, str]]:
    """All that the reader gets, part by part, in words; what lies hidden in a file too."""
    yield "file name", email_drafts.file_name(made.case, letter)
    yield "e-mail", f"{letter.title}\n{letter.covering}"
    for name, pdf in post.parts_of(made.session, letter):
        yield f"file{name}", f"{name}\n{paper(pdf, folder)}"
    try:
        messages = eml(made.session, made.reference, letter.number)
    except Refused:  # nobody has an address there: it went by post
        return
    for name, data in messages:
        yield "file name", name
        message = message_from_bytes(data, policy=policy.default)
        yield "header", "\n".join(str(value) for value in message.values())
        for part in message.walk():
            if part.get_filename():
                yield "attachment's name", part.get_filename()
            if part.get_content_maintype() == "text":
                yield "message", part.get_content()


def paper(pdf: bytes, folder: Path) -> str:
    file = folder / "read.pdf"
    file.write_bytes(pdf)
    read = Paper(file)
    return "\n".join([read.text, *read.run_on, read.hidden])


@pytest.mark.parametrize(
    "file",
    [pytest.param(f, marks=[] if f.stem[:7] in ALWAYS else [pytest.mark.slow], id=f.stem[:7]) for f in CASES],
)
def test_nobody_is_told_what_is_kept_from_them(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for check in ("refuse_gone", "refuse_stale"):
        monkeypatch.setattr(email_drafts, check, lambda *_: None)  # they were sent as they are
    story, found, tried = load(file), [], 0
    papers = {d["id"]: d for d in story.get("documents") or ()}
    with staged(tmp_path, file.stem[:7], 10_000) as made:
        for letter in made.case.all(ev.LetterPrepared):
            theirs = flat(" ".join(papers[d].get("text", "") for d in letter.documents if d in papers))
            kept = secrets(story, letter.to)
            if respondent_of(letter.to) is None:  # who has a paper reads in it what it says
                kept = {k: p for k, p in kept.items() if not p.search(theirs)}
            if not kept:
                continue
            for where, words in told(made, letter, tmp_path):
                tried += 1
                found += [
                    f"{letter.letter} to {letter.to}, {where}: {what}"
                    for what, pattern in kept.items()
                    if pattern.search(flat(words))
                ]
    assert "\n".join(found) == ""
    assert tried, "nothing is kept from anybody there"
