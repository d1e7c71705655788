"""What no letter may give away: who is protected, which paper is withheld (2.7, 2.18, 2.26, 4.1; G09)."""

import re
import unicodedata
from collections.abc import Iterable

from panelsec.errors import Refused
from panelsec.letters.occasion import Occasion
from panelsec.names import HYPHEN, surnames, title_of, untitled
from panelsec.procedure.case import Case
from panelsec.procedure.papers.sharing import withheld_why
from panelsec.procedure.people import Document

_COMMON = frozenset(
    [
        "statement",
        "evidence",
        "letter",
        "report",
        "notes",
        "message",
        "messages",
        "email",
        "paper",
        "record",
        "account",
        "about",
        "another",
        "first",
        "identity",
        "other",
        "people",
        "person",
        "personal",
        "private",
        "second",
        "somebody",
        "student",
        "third",
        "withheld",
        "witness",
        "written",
    ]
)


def refuse_leaks(occasion: Occasion, text: str) -> None:
    """Refused where a text names a protected Reporting Person to somebody else, or a paper to the Respondent it is kept from."""
    _refuse_names(occasion, text)
    if occasion.reader:
        _refuse_papers(occasion, occasion.reader, text)


def _refuse_papers(occasion: Occasion, reader: str, text: str) -> None:
    for paper in occasion.case.papers:
        cites = withheld_why(occasion.case, paper, reader)
        if cites and len(paper.title.split()) > 2 and names(text, paper.title):
            raise Refused(
                f"The letter would name a paper that is kept from this Respondent ({cites}). {_mend(occasion)}",
                gate="G08" if cites == "2.18" else "G09",
                cites=(cites,),
            )


def _refuse_names(occasion: Occasion, text: str) -> None:
    for person in occasion.case.protected:
        if person.id != occasion.to and any(_holds(text, way) for way in ways_to_name(person.name)):
            raise Refused(
                f"The letter would name a Reporting Person whose identity is protected. {_mend(occasion)}",
                gate="G09",
                cites=("2.26", "4.1"),
            )


def _mend(occasion: Occasion) -> str:
    if occasion.letter == "L17":
        return "Correct the notes on the page Hearing: take it out, or keep the line to the one whom it is about."
    return "Take it out of what was typed for it: reasons, terms or the title of a paper."


def names(text: str, name: str) -> bool:
    """Whether a text holds a name, with or without its title."""
    return _holds(text, untitled(name))


def _holds(text: str, words: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(_plain(words))}(?!\w)", _plain(text)) is not None


def ways_to_name(name: str) -> tuple[str, ...]:
    """How somebody may be named: in full without a title, without the names in the middle, the last name first as lists
    have it, or by a title and the last name or either half of it."""
    title, bare = title_of(name), untitled(name)
    first, last = bare.partition(" ")[0], surnames(name)[0]
    whole = (bare, f"{first} {last}", f"{last}, {first}") if first != last else (bare,)
    titles = (title,) if title else ("Mr", "Ms", "Mrs", "Miss")
    by_title = (f"{t} {each}" for t in titles for each in surnames(name) if each != bare)
    return tuple(dict.fromkeys((*whole, *by_title)))


def _plain(text: str) -> str:
    """Without capitals, accents, hyphens, runs of spaces, curled marks and the full stop of a title."""
    spread = unicodedata.normalize("NFKD", HYPHEN.sub(" ", text.replace("\u00ad", "")).casefold()).replace(
        "’", "'"
    )
    small = "".join(each for each in spread if not unicodedata.combining(each))
    return re.sub(r"\b(mr|mrs|ms|mx|dr|prof)\.", r"\1", " ".join(small.split()))


def kept_from(occasion: Occasion, paper: str) -> bool:
    """Whether a paper may not even be named in this letter; to those who know the whole file, all may."""
    document = occasion.case.documents.get(paper)
    if document is None:
        return True
    if occasion.reader:
        return withheld_why(occasion.case, document, occasion.reader) is not None
    return occasion.audience not in ("members", "investigating_officer", "student_discipline_officer")


def tells_of(case: Case, papers: Iterable[Document], grounds: str) -> bool:
    """Whether the reason for withholding one of them would itself tell what is withheld, or who is protected (2.26).

    All that are kept from one reader count together: a reason that is told for one and not for another tells of both.
    """
    told = [p.name for p in case.protected] + [
        n for p in case.protected for n in (*p.colleges, *p.departments)
    ]
    words = [word for paper in papers for word in re.findall(r"[^\W\d_]{5,}", _plain(paper.title))]
    told += [w for w in words if w not in _COMMON]
    parts = [part for p in case.protected for part in untitled(p.name).split() if len(part) > 2]
    return any(names(grounds, word) for word in (*told, *parts))
