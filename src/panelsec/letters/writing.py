"""Writes a letter: its PDF, its title, its text for the search, and the short message that goes with it."""

import html
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from functools import cached_property, partial

from jinja2 import TemplateError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from panelsec.errors import Refused
from panelsec.letters.content import (
    appeals,
    completion,
    lots,
    meetings,
    notes,
    outcomes,
    papers,
    progress,
    rulings,
)
from panelsec.letters.content.facts import common
from panelsec.letters.occasion import Occasion, occasion
from panelsec.letters.own_words import own_words
from panelsec.letters.page import About, render
from panelsec.letters.secrecy import refuse_leaks
from panelsec.letters.setting.fragment import parse
from panelsec.letters.templates import environment, worded
from panelsec.procedure.case import Case
from panelsec.procedure.office import Office

Facts = Callable[[Occasion], Mapping[str, object]]
NOON = time(12)
BLOCKS = ("p", "h1", "h2", "h3", "li", "td", "th", "caption", "pre", "div")


@dataclass(frozen=True)
class Written:
    """`text` and `covering` are plain; the title holds no name. It is set once its pages are asked for."""

    sheets: Callable[[], bytes]
    title: str
    text: str
    covering: str

    @cached_property
    def pdf(self) -> bytes:
        """Refused: a character cannot be printed."""
        return self.sheets()


FACTS: Mapping[str, Facts] = {
    "L09": progress.withdrawal,
    "L11": lots.lot,
    "L12": meetings.meeting,
    "L13": papers.invitation,
    "L14": rulings.rulings,
    "L15": papers.bundled,
    "L16": outcomes.previous,
    "L17": notes.notes,
    "L18": outcomes.decision,
    "L19": outcomes.outcomes,
    "L20": outcomes.outcomes,
    "L21": progress.delay,
    "L22": appeals.appeal,
    "L23": appeals.extension,
    "L24": meetings.request_to_proctors,
    "L25": meetings.meeting,
    "L26": meetings.meeting,
    "L27": papers.bundled,
    "L28": appeals.further,
    "L29": appeals.appeal_decision,
    "L30": completion.completion,
    "L31": appeals.in_force,
    "L33": progress.stage,
    "L34": progress.choice,
}
"""The letters that the office writes here, and what each knows beside what all know."""


def write(
    letter: str,
    case: Case,
    to: str,
    office: Office,
    today: date,
    *,
    by: str,
    via: str = "email",
    respondent: str | None = None,
    committee: str | None = None,
    reason: str = "",
    foot: str = "",
    certificate: object = None,
    sent: datetime | None = None,
) -> Written:
    """The letter as it would go out today, or at `sent`: after the office's hour an email counts for the next day (A04).

    `certificate`: of the lot, for L11. In the office's own words where it has any. Refused: what the letter tells has not
    happened, a protected person would be named (G09).
    """
    if letter not in FACTS:
        raise Refused(f"{letter} is not written here: record it when it has gone out.")
    at = sent or datetime.combine(today, NOON)
    now = occasion(
        letter, case, to, office, at, by=by, via=via, respondent=respondent, committee=committee, reason=reason,
        certificate=certificate,
    )  # fmt: skip
    values = {**common(now), **FACTS[letter](now)}
    among = environment(own_words(office.wordings)) if office.wordings else environment()
    fragment = worded(among, f"{letter}.html", values)
    title, message = (_block(among, letter, name, values) for name in ("title", "covering"))
    covering = _covering(message, values)
    text = plain_text(fragment)
    refuse_leaks(now, f"{title}\n{covering}\n{text}")
    return Written(partial(render, fragment, _about(now, title, foot)), title, text, covering)


def _block(among: ImmutableSandboxedEnvironment, letter: str, name: str, values: Mapping[str, object]) -> str:
    """One block of a template as plain text: each paragraph a line."""
    try:
        template = among.get_template(f"{letter}.html")
        found = "".join(template.blocks[name](template.new_context(dict(values))))
    except (TemplateError, KeyError) as error:
        raise Refused(f"The wording of {letter}.html can’t be used ({error}); mend its template.") from error
    lines = (" ".join(part.split()) for part in html.unescape(found).split("\n\n"))
    return "\n\n".join(line for line in lines if line)


def _covering(message: str, values: Mapping[str, object]) -> str:
    """The message with its greeting and its name: it tells nothing that the letter should tell (2.25)."""
    ends = f"Reference: {values['reference']}\n\n{values['by']}\n{values['office_name']}"
    return f"Dear {values['greeting']},\n\n{message}\n\n{ends}"


def _about(now: Occasion, title: str, foot: str) -> About:
    settings = now.office.settings
    return About(
        title=title,
        subject=f"{now.case.edition.title}, {now.case.reference}",
        dated=now.today,
        office=settings.office_name,
        letterhead=(*settings.letterhead, *((settings.email,) if settings.email else ())),
        reference=now.case.reference,
        footer=foot,
        large_print=now.large_print,
    )


def plain_text(fragment: str) -> str:
    """The words of a fragment, each block a line."""
    return "\n".join(line for line in _lines(parse(fragment)) if line)


def _lines(element: ET.Element) -> Iterator[str]:
    bare = element.text or ""
    for child in element:
        if child.tag in BLOCKS or any(part.tag in BLOCKS for part in child.iter()):
            yield " ".join(bare.split())
            yield from _lines(child)
            bare = child.tail or ""
        else:
            bare += "\n" if child.tag == "br" else "".join(child.itertext())
            bare += child.tail or ""
    yield " ".join(bare.split())
