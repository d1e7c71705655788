"""Plain-language hints: long sentences, passives that hide the agent, unexplained abbreviations."""

import re
from collections.abc import Iterator

LONGEST = 25
"""Words in a sentence; gov.uk's own limit."""
_SENTENCE = re.compile(r"[^.!?\n]+(?:[.!?](?![\s”’)]|$)[^.!?\n]*)*")
_WORD = re.compile(r"[\w’'-]+")
_BE = r"(?:am|is|are|was|were|be|been|being)"
_IRREGULAR = (
    "beaten|begun|bought|brought|built|caught|chosen|done|drawn|driven|felt|found|given|heard|held|hidden|kept|known|"
    "led|left|lost|made|met|paid|put|read|said|seen|sent|set|shown|sold|spoken|spent|taken|taught|thought|told|"
    "understood|worn|written"
)
_PASSIVE = re.compile(
    rf"\b{_BE}\s+(?:(?:not|also|then|already|never|\w+ly)\s+)?(?:\w{{2,}}ed|{_IRREGULAR})\b(?!(?:\s+\w+){{0,4}}\s+by\b)",
    re.IGNORECASE,
)
_SHORT = re.compile(r"\b[A-Z]{2,}s?\b")
KNOWN = {"UK", "PDF", "BA", "MA", "MPhil", "PhD", "AM", "PM", "II", "III", "IV", "OK"}
NO_PASSIVE = ("needed", "indeed", "red", "hundred", "wed", "embed", "interested", "concerned", "entitled")
MOST = 4


def hints(text: str) -> tuple[str, ...]:
    """Each a sentence for the writer; none is a rule. At most four."""
    return tuple(_found(text))[:MOST]


def _found(text: str) -> Iterator[str]:
    for sentence in _SENTENCE.findall(text):
        words = _WORD.findall(sentence)
        if len(words) > LONGEST:
            yield f"“{' '.join(words[:4])}…” has {len(words)} words. Two sentences are easier to follow."
    for found in dict.fromkeys(match[0] for match in _PASSIVE.finditer(text)):
        if found.split()[-1].lower() not in NO_PASSIVE:
            yield f"“{found}”: say who did it, where it matters."
    for short in dict.fromkeys(_SHORT.findall(text)):
        if short not in KNOWN and f"({short})" not in text:
            yield f"“{short}” is not explained. Write it out the first time."
