"""The wording of letters: as shipped, and as this office has changed it."""

from dataclasses import dataclass

from panelsec.actions.letters.writing import WRITTEN
from panelsec.actions.recording import keep_for_office
from panelsec.actions.session import Session
from panelsec.errors import Refused
from panelsec.letters.own_words import Passage, passages
from panelsec.letters.text_pages import unprinted
from panelsec.procedure.editions.sdp_2019 import SDP_2019
from panelsec.procedure.office import LetterWorded, Wording

LETTERS = {letter: SDP_2019.letters[letter].name for letter in WRITTEN}


@dataclass(frozen=True)
class Worded:
    """A passage; `own` is empty if the office uses the shipped words. `shared`: with other letters."""

    passage: Passage
    shipped: str
    own: str
    shared: bool


def worded(session: Session, letter: str) -> tuple[Worded, ...]:
    """All passages of a letter, shared ones last."""
    own = {(w.template, w.shipped): w.own for w in session.office().wordings}
    return tuple(
        Worded(
            p, p.shown(), p.shown(mine) if (mine := own.get((p.template, p.source))) else "", _is_shared(p)
        )
        for p in passages(letter)
    )


def unused(session: Session) -> tuple[Wording, ...]:
    """The office's own words for passages that a later version of the program has changed: they are not in use."""
    there = {(p.template, p.source) for letter in LETTERS for p in passages(letter)}
    return tuple(w for w in session.office().wordings if (w.template, w.shipped) not in there)


def word(session: Session, passage: Passage, text: str) -> None:
    """Set the office's own words; none, or the shipped ones, removes them. Letters already sent stay as they are."""
    own = _written(passage, text) if " ".join(text.split()) not in ("", passage.shown()) else ""
    wording = Wording(passage.template, passage.source, own)
    keep_for_office(session, LetterWorded(**session.stamp(), wording=wording))


def _written(passage: Passage, text: str) -> str:
    signs = unprinted(text)
    if signs:
        raise Refused(f"Letters cannot print “{'” or “'.join(signs)}”: write it in other letters.")
    try:
        return passage.written(text)
    except ValueError as wrong:
        missing = [name for name in wrong.args if name in passage.fields]
        if missing:
            raise Refused(
                f"The letter fills in {' and '.join(missing)} here: leave that in, wherever it suits your words."
            ) from None
        raise Refused(f"The letter knows nothing of {' and '.join(wrong.args)} here.") from None


def _is_shared(passage: Passage) -> bool:
    return passage.template.startswith("_")
