"""What the program is made of: each component with its version and the text of its licence."""

import platform
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.metadata import Distribution, PackageNotFoundError, distribution, version
from pathlib import Path

from panelsec.resources import resource

_NAME = re.compile(r"[A-Za-z0-9._-]+")
_LEGAL = re.compile(r"(?i)licen[cs]e|copying|notice")
_LONGEST = 80
MOST = 3  # files: some bring those of all that they ever borrowed from
CODE = (".py", ".pyc")
KNOWN = {"sqlcipher3": "Zlib"}
"""Of packages that do not say it in their metadata."""


@dataclass(frozen=True)
class Part:
    name: str
    version: str
    licence: str


FONTS = Part("Noto fonts", "", "OFL-1.1")
WORDS = Part("SCOWL, the British word list", "2020.12.07", "MIT AND BSD")
FILES = {FONTS: ("fonts", "OFL.txt"), WORDS: ("spelling", "LICENCE.txt")}


def program() -> str:
    return version("panelsec")


@cache
def parts() -> tuple[Part, ...]:
    """The program, Python, and every package that it needs, by name; then fonts and word lists. Takes a moment."""
    own, python = Part("panelsec", program(), "MIT"), Part("Python", platform.python_version(), "PSF-2.0")
    packages = sorted(_needed("panelsec", set()), key=lambda part: part.name.casefold())
    return own, python, *packages, FONTS, WORDS


def licence_words(part: Part) -> str:
    """The text of the licence that came with a part; empty if there was none."""
    if part in FILES:
        return resource(*FILES[part]).read_text(encoding="utf-8")
    try:
        return _words(distribution(part.name))
    except PackageNotFoundError:
        return ""


def _needed(name: str, seen: set[str]) -> Iterator[Part]:
    """All that is installed of what a package asks for, and of what that asks for in turn."""
    for wanted in distribution(name).requires or ():
        found = _NAME.match(wanted)
        other = found[0].lower().replace("_", "-") if found else ""
        if not other or other in seen or "extra ==" in wanted:
            continue
        seen.add(other)
        try:
            made = distribution(other)
        except PackageNotFoundError:
            continue  # for another system
        yield Part(made.metadata["Name"].replace("_", "-"), made.version, _licence(made))
        yield from _needed(other, seen)


def _licence(made: Distribution) -> str:
    said = made.metadata.get_all("License-Expression") or made.metadata.get_all("License") or []
    short = next((each for each in said if 0 < len(each) <= _LONGEST and "\n" not in each), "")
    classes = (c.rpartition(" :: ")[2] for c in made.metadata.get_all("Classifier") or () if "License" in c)
    return KNOWN.get(made.metadata["Name"]) or short or ", ".join(classes) or "see its words"


def _words(made: Distribution) -> str:
    files = [file for file in made.files or () if _LEGAL.search(file.name)]
    texts = (
        Path(str(file.locate())).read_text(encoding="utf-8", errors="replace")
        for file in files[:MOST]
        if file.suffix not in CODE
    )
    return "\n\n".join(text.strip() for text in texts)
