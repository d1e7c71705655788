"""The parts of a person's name: title, given names, and the surname, which may be two words."""

import re

_TITLE = re.compile(
    r"^(mr|mrs|ms|miss|mx|dr|professor|prof|sir|dame|lord|lady|the|revd|rev)\.?\s+", re.IGNORECASE
)
HYPHEN = re.compile("[-‐‑–]")


def title_of(name: str) -> str:
    """The title as it is written, without its full stop; nothing where there is none."""
    found = _TITLE.match(name.strip())
    return found[1] if found else ""


def untitled(name: str) -> str:
    return _TITLE.sub("", name.strip())


def halves(word: str) -> tuple[str, ...]:
    """The word, and what its hyphens join: Smith-Jones, too, is Smith to some and Jones to others."""
    return tuple(dict.fromkeys((word, *filter(None, HYPHEN.split(word)))))


def surnames(name: str) -> tuple[str, ...]:
    """The last word of a name, and its halves."""
    return halves(untitled(name).rpartition(" ")[2])
