"""What is shown and printed is set as print is set: one kind of apostrophe."""

import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
STRAIGHT = re.compile(r"(?<=[A-Za-z])'(?=[a-z\s.,;:)]|$)")
NOT_SHOWN = re.compile(r'""".*?"""|  # .*?$', re.DOTALL | re.MULTILINE)
PUT_IN = re.compile(r'{[^{}"\n]*}')
TEXT = re.compile(r'"((?:[^"\\\n]|\\.)*)"')
CODE = re.compile(r"\b(SELECT|INSERT|CREATE|ATTACH|PRAGMA)\b")


def test_every_text_that_is_shown_or_printed_has_the_apostrophe_of_print() -> None:
    wrong = [f"{path.name}: {text[:80]}" for path, text in _texts() if STRAIGHT.search(text)]
    assert wrong == []


def _texts() -> Iterator[tuple[Path, str]]:
    for path in (ROOT / "src").glob("**/*.py"):
        source = NOT_SHOWN.sub("", path.read_text())
        for text in TEXT.findall(PUT_IN.sub("", PUT_IN.sub("", source))):
            if not CODE.search(text):
                yield path, text
    for path in (*(ROOT / "ui").glob("*.ui"), ROOT / "docs/guide.md", ROOT / "docs/the-lot.md"):
        yield path, path.read_text()
    for path in (ROOT / "resources/letters").glob("*.html"):
        yield path, re.sub(r"{[{%].*?[}%]}", "", path.read_text(), flags=re.DOTALL)
