"""Texts of every sort in every field: kept in the store, written in a letter, read out of its pages, typed on a screen."""

import random
import re
import string
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any
from unittest.mock import patch

from panelsec.letters.setting.fonts import NoGlyph
from panelsec.letters.writing import Written, write
from panelsec.procedure.case import Case
from panelsec.storage.bodies import entry, event
from panelsec.storage.store import Store
from tests.letters import wordings
from tests.letters.reading import spoken
from tests.ordeal.outcome import Outcome

FREE = {
    "name",
    "title",
    "terms",
    "if_broken",
    "place",
    "reasons",
    "text",
    "notes",
    "course",
    "postal",
    "detail",
}
FREE |= {"what", "grounds", "evidence", "colleges", "departments", "adjustments", "letterhead", "office_name"}
LONG = {"reasons", "text", "notes", "grounds", "detail", "postal"}
"""Where a text may have several lines."""
ODD = (
    "<b>",
    "</p>",
    "&amp;",
    "{{ case }}",
    "<img src=/etc/passwd>",
    "Jo <jo@x>",
    "%s",
    "${x}",
    "]]>",
    "\u202e",
    "\u200b",
)
ODD += (
    "\u2066",
    "\x00",
    "\x07",
    "\x1b[31m",
    "\t",
    "\u2028",
    "=1+1",
    "'",
    "“",
    "\ufeff",
    "\u00ad",
    "\ufffe",
    "\\",
    "−",
    "…",
)
ALPHABETS = (
    string.ascii_letters + string.digits + string.punctuation + " ",
    "ąęłżźñçğıİşøåæßđơưạảấầễộÅÖ ĳœﬁﬂ½ẞŉ",
    "Юлия Щербакова їєґ",
    "Ελένη Παπαδοπούλου ᾳ ΐ",
    "محمد علي فاطمة گپچیلا",
    "אבגדהו זאב",
    "王小明，。さくらカナ김민수",
    "Արամ გიორგი አበበ",
)
MARKS = "\u0301\u0300\u0323\u0308"
UNPRINTABLE = "🦊🙂𓀀"
UNPRINTED = 20  # in one letter of so many there is a character that no font has


def any_text(*, lines: bool = False) -> str:
    """Never blank: three letters at least."""
    parts = []
    for _ in range(random.randint(1, 6)):
        alphabet = random.choice(ALPHABETS)
        parts.append("".join(random.choices(alphabet, k=random.randint(1, 9))))
        if random.random() < 0.3:
            parts.append(random.choice(ODD))
        if random.random() < 0.2:
            parts.append(random.choice("aeinouAEU") + random.choice(MARKS))
        parts.append(random.choice((" ", "\n", "\r\n", "\n\n")) if lines and random.random() < 0.3 else " ")
    random.shuffle(parts)
    return "Abc" + "".join(parts)


def as_read(text: str) -> str:
    """As the pages tell it to be read: composed, nothing unseen, a ligature by its letters, spaces as one."""
    spaced = re.sub(r"[\t\r\n\x0b\x0c\x85\u2028\u2029]", " ", unicodedata.normalize("NFKC", text))
    return " ".join("".join(c for c in spaced if _is_seen(c)).split())


def _is_seen(character: str) -> bool:
    return unicodedata.category(character) not in ("Cc", "Cf") and character not in "\ufffe\uffff"


@dataclass
class Filling:
    """Puts another text in the place of each; the same for the same."""

    another: Callable[[str, bool], str]

    def __post_init__(self) -> None:
        self.put: dict[str, str] = {}

    def fill(self, value: Any, name: str = "") -> Any:
        if isinstance(value, str):
            return self._text(value, name) if name in FREE and value else value
        if isinstance(value, tuple):
            return tuple(self.fill(each, name) for each in value)
        if is_dataclass(value) and not isinstance(value, type):
            given = {f.name: self.fill(getattr(value, f.name), f.name) for f in fields(value) if f.init}
            return replace(value, **{n: v for n, v in given.items() if v is not getattr(value, n)})
        return value

    def _text(self, text: str, name: str) -> str:
        if text not in self.put:
            self.put[text] = self.another(text, name in LONG)
        return self.put[text]


def letters(count: int, folder: Path) -> Outcome:
    """Each letter's case is filled with texts, goes through a store, and is written; what is printed is read again."""
    wrong: list[str] = []
    tried = number = 0
    with Store.throwaway(folder) as store:
        while tried < count:
            kind = list(wordings.LETTERS)[number % len(wordings.LETTERS)]
            number += 1
            filling = Filling(lambda _, lines: any_text(lines=lines))
            odd = random.choice(UNPRINTABLE) if number % UNPRINTED == 0 else ""
            wrong += [f"{kind}: {each}" for each in _one(kind, filling, store, f"case {number}", odd)]
            tried += len(filling.put)
    return Outcome(tried, tuple(wrong))


def _one(kind: str, filling: Filling, store: Store, reference: str, odd: str) -> Iterator[str]:
    printed = _printed(kind)
    if odd:
        text = random.choice(sorted(printed))
        filling.put[text] = f"{any_text()} {odd}"
    try:
        pdf = _written(kind, filling, lambda case: _through(store, reference, case)).pdf
    except NoGlyph as refused:
        if not odd or odd not in refused.reason:
            yield f"refused: {refused.reason!r}"
        return
    except Exception as error:  # noqa: BLE001 - any is a crash
        yield f"{type(error).__name__}: {error}"
        return
    if odd:
        yield f"printed without {odd}"
    read = _words(pdf)
    for text in printed:
        if as_read(filling.put[text]) not in read:
            yield f"{filling.put[text]!r} is not read"


def _through(store: Store, reference: str, case: Case) -> Case:
    """As the record gives it back."""
    store.record.append(reference, [entry(each) for each in case.events])
    return Case(case.reference, tuple(event(each) for each in store.record.events(reference)))


def _written(kind: str, filling: Filling, through: Callable[[Case], Case]) -> Written:
    def filled(letter: str, case: Case, to: str, office: Any, today: Any, **more: Any) -> Written:
        case = Case(case.reference, tuple(map(filling.fill, case.events)))
        kept = through(case)
        if Filling(lambda text, _: unicodedata.normalize("NFC", text)).fill(case.events) != kept.events:
            raise AssertionError("the record gives back another text")
        if more.get("reason"):
            more["reason"] = filling.fill(more["reason"], "reasons")
        return write(letter, kept, to, filling.fill(office), today, **more)

    with patch.object(wordings, "write", filled):
        return wordings.LETTERS[kind]()


@cache
def _printed(kind: str) -> frozenset[str]:
    """Which texts of its case a letter prints as they stand: found with words that stand for themselves."""
    marks = Filling(lambda _, __: f"Qz{len(marks.put):03}")
    read = _words(_written(kind, marks, lambda case: case).pdf)
    return frozenset(text for text, mark in marks.put.items() if mark in read)


def _words(pdf: bytes) -> str:
    return as_read(" ".join(text for tag, text in spoken(pdf) if tag != "Span"))
