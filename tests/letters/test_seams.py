"""Letters read as if somebody had written each for its reader: in the singular and the plural, whoever the people are."""

import re
from functools import cache

import pytest

from panelsec.letters.writing import FACTS, Written

from . import reading, verapdf
from .variants import SCENES, UNBROKEN, VARIANTS, WIDE, letters

SEAMS = (
    r"\{\{|\}\}|\{%|%\}|\bUndefined\b|\bMarkup\b|datetime",
    r"\bNone\b(?!\.| recorded| of)",
    r"[^\S\n]{2,}| [,.;:)!?]|\( |\(\)|\[\]|‘’",
    r",,|\.\.|;;|::|,\.|\.,|;\.",
    r"\b(?i:a the|the the|an? an?|a an|the a|of of|to to|and and|in in|by by|is is|are are|you you)\b",
    r"(?i)\b(?!had\b|that\b)(\w+) \1\b(?!-)",
    r"\b(?i:he|she|his|hers?|him|himself|herself|he/she|s/he)\b",
    r"\b(?:1|one) (?:items|days|members|Respondents)\b|\b(?:two|three|[2-9]|\d\d+) (?:item|day|member|Respondent)\b",
    r"\(s\)|/s\b",
    r"\ba [aeioAEIO]\w*|\ban [bcdfgjklmnpqrstvwxyz]\w*",
)  # fmt: skip
RIGHT_ALL_THE_SAME = re.compile(r"\ba (?:one|once|European)\b|FB2 1AA|\b[0-9a-f]{16,}\b")
LONGEST = 30

SOME_FIRST = [pytest.param(v, marks=[pytest.mark.slow] if n % 4 else []) for n, v in enumerate(VARIANTS)]


@cache
def made(variant: str) -> dict[str, Written]:
    return dict(letters(VARIANTS[variant]))


def worded(variant: str) -> dict[str, Written]:
    """All but the certificate of a lot, whose words are the lot's."""
    return {kind: letter for kind, letter in made(variant).items() if ", L11 " not in kind}


def own_words(letter: Written) -> str:
    """Without names that are made to be long."""
    text = letter.text.replace(WIDE, "Ann Field").replace(UNBROKEN, "Field")
    return RIGHT_ALL_THE_SAME.sub("", text)


def test_each_letter_of_the_office_is_tried_in_each_variant() -> None:
    assert {letter for _, wanted in SCENES.values() for letter in wanted} == set(FACTS)


@pytest.mark.parametrize("variant", SOME_FIRST)
def test_no_letter_shows_a_seam(variant: str) -> None:
    found = []
    for kind, letter in worded(variant).items():
        texts = {
            "title": letter.title,
            "message": letter.covering.replace("\n\n", "\n").replace(WIDE, "Ann Field"),
            "letter": own_words(letter),
        }
        for where, text in texts.items():
            for seam in SEAMS:
                found += [
                    f"{kind}, {where}: …{text[max(0, m.start() - 40) : m.end() + 20]!r}"
                    for m in re.finditer(seam, text)
                ]
    assert found == []


@pytest.mark.parametrize("variant", SOME_FIRST)
def test_no_sentence_of_ours_is_longer_than_thirty_words(variant: str) -> None:
    found = []
    for kind, letter in worded(variant).items():
        for line in own_words(letter).splitlines():
            for sentence in re.split(r"(?<=[.?!:])\s+(?=[A-Z‘])", line):
                if len(re.sub(r"\([^)]*\)", "", sentence).split()) > LONGEST:
                    found.append(f"{kind}: {sentence}")
    assert sorted(set(found)) == []


@pytest.mark.parametrize("variant", SOME_FIRST)
def test_whoever_signs_does_so_with_name_capacity_and_office(variant: str) -> None:
    for kind, letter in worded(variant).items():
        signed = letter.text[letter.text.rindex("Yours sincerely") :].splitlines()
        assert re.fullmatch(
            r"(Ms J\. Corrie|Mr D\. Yarrow) "
            r"(Secretary of the (Discipline|Appeal) Committee|For the Student Discipline Officer) "
            r"Office of Student Conduct, Complaints and Appeals",
            signed[1],
        ), (kind, signed)


@pytest.mark.parametrize("variant", ["a name of many words", "a name of one word"])
def test_a_name_of_any_length_is_laid_out_whole(variant: str) -> None:
    """Nothing is set beyond the margins, and no word is lost."""
    name = VARIANTS[variant].respondents[0].name
    for kind in (
        "convened, L13 to R1",
        "convened, L12 to C1",
        "decided, L18 to R1",
        "reviewing, L24 to proctors",
        "asked, L30 to R1",
    ):
        pdf = made(variant)[kind].pdf
        boxes = re.findall(
            r'<word xMin="([\d.]+)" yMin="[\d.]+" xMax="([\d.]+)"', reading.poppler("pdftotext", pdf, "-bbox")
        )
        assert min(float(left) for left, _ in boxes) > 60, kind
        assert max(float(right) for _, right in boxes) < 535, kind
        assert name.replace(" ", "") in "".join(
            "".join(reading.paragraphs(pdf, tag)) for tag in ("P", "TD", "TH")
        ).replace(" ", "")
        assert verapdf.failures(pdf, "ua1") == []
