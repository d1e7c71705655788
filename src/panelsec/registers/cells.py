"""Parses the cells of a register; raises ValueError with a sentence for the user."""

import re
import unicodedata
from datetime import date
from enum import Enum

from panelsec.registers.dates import Period, read_date, read_period

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_GUARDED = re.compile("'+[" + re.escape("".join(FORMULA_STARTS)) + "]")
_ERROR = re.compile(r"#(?:N/A|REF!|NAME\?|VALUE!|DIV/0!|NULL!|NUM!|SPILL!|CALC!)", re.IGNORECASE)
_HIDDEN = ("Cc", "Cf", "Cs", "Zl", "Zp")
_EMAIL = re.compile(
    r"[\w.!#$%&'*+/=?^`{|}~-]+@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}", re.IGNORECASE | re.ASCII
)


class Panel(Enum):
    """The panels from which Committees are drawn."""

    CHAIR = "chair"
    REGENT_HOUSE = "regent house"
    STUDENT = "student"
    AC_CHAIR = "ac chair"
    AC_REGENT_HOUSE = "ac regent house"
    PROCTOR = "proctor"


_ALSO = {
    "chairs": Panel.CHAIR,
    "dc chair": Panel.CHAIR,
    "discipline committee chair": Panel.CHAIR,
    "rh": Panel.REGENT_HOUSE,
    "regent house member": Panel.REGENT_HOUSE,
    "dc regent house": Panel.REGENT_HOUSE,
    "students": Panel.STUDENT,
    "student member": Panel.STUDENT,
    "appeal chair": Panel.AC_CHAIR,
    "appeal committee chair": Panel.AC_CHAIR,
    "ac rh": Panel.AC_REGENT_HOUSE,
    "appeal regent house": Panel.AC_REGENT_HOUSE,
    "appeal committee regent house": Panel.AC_REGENT_HOUSE,
    "proctors": Panel.PROCTOR,
}
_PANELS = {panel.value: panel for panel in Panel} | _ALSO


def plain(cell: str) -> str:
    """The cell's text: NFC, trimmed, without the apostrophe that guards a formula. ValueError."""
    text = unicodedata.normalize("NFC", cell).strip()
    if any(c not in "\n\r\t" and unicodedata.category(c) in _HIDDEN for c in text):
        raise ValueError("It holds characters that cannot be seen; type it again.")
    if _ERROR.fullmatch(text):
        raise ValueError(f"It holds {text}: Excel found no value there; type what belongs there.")
    return text[1:] if _GUARDED.match(text) else text


def one_line(text: str) -> str:
    return " ".join(text.split())


def name(text: str) -> str:
    if not any(c.isalpha() for c in text):
        raise ValueError(f"‘{one_line(text)}’ is not a name.")
    return one_line(text)


def email(text: str) -> str:
    """One bare address."""
    if _EMAIL.fullmatch(text) is None or ".." in text or len(text) > 254:
        raise ValueError(f"‘{one_line(text)}’ is not one e-mail address; write it as abc12@cam.ac.uk.")
    return text


def panels(text: str) -> tuple[Panel, ...]:
    """Several panels apart by ; , / or line, in the order of `Panel`."""
    found = set()
    for piece in filter(None, map(str.strip, re.split(r"[;,/\n]", text))):
        key = " ".join(re.findall(r"[^\W_]+", piece.casefold()))
        if key not in _PANELS:
            known = ", ".join(panel.value for panel in Panel)
            raise ValueError(f"‘{piece}’ is not a panel; the panels are {known}.")
        found.add(_PANELS[key])
    return tuple(panel for panel in Panel if panel in found)


def day(text: str) -> date:
    try:
        return read_date(text)
    except ValueError:
        raise ValueError(f"‘{one_line(text)}’ is not a date; write it as 31/12/2026 or 2026-12-31.") from None


def trained(text: str) -> date | bool:
    """The day of the training, or only whether there was any."""
    if text.casefold() in ("yes", "y", "true", "trained"):
        return True
    if text.casefold() in ("no", "n", "false", "not trained"):
        return False
    try:
        return read_date(text)
    except ValueError:
        raise ValueError(f"‘{one_line(text)}’ is neither a date nor yes or no.") from None


def unavailable(text: str) -> tuple[Period, ...]:
    """Days and periods apart by ; , or line."""
    found = []
    for piece in filter(None, map(str.strip, re.split(r"[;,\n]", text))):
        try:
            found.append(read_period(piece))
        except ValueError:
            raise ValueError(f"‘{piece}’ is not a period; write it as 1/3/2026 to 14/3/2026.") from None
    return tuple(found)
