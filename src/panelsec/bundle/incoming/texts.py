"""Plain text in whatever encoding it arrives."""

import codecs
import contextlib

_CONTROL = {**dict.fromkeys((*range(9), *range(14, 32), 127), "�"), 11: "\n", 12: "\n"}

_WIDER = {
    "iso8859-1": "cp1252",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
}
"""What is written where the other is stated; mail programs read it so."""
_UNREAD = (
    "Some letters of it could not be read: open it where it came from and compare, or ask for a PDF of it."
)


def decoded(data: bytes) -> tuple[str, tuple[str, ...]] | None:
    """The text with line ends as newlines, and what is to be noted; None where it is no text."""
    for encoding, note in _guesses(data):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text.replace("\r\n", "\n").replace("\r", "\n").translate(_CONTROL), note
    return None


def lettered(data: bytes, stated: str) -> tuple[str, tuple[str, ...]]:
    """The text of bytes that state their encoding, rightly or not, and what is to be noted; nothing of it is dropped."""
    try:
        usual = codecs.lookup(stated).name
    except (LookupError, ValueError):
        usual = "ascii"
    for encoding in (_WIDER.get(usual, usual), usual):
        with contextlib.suppress(
            LookupError, ValueError
        ):  # an encoding that is none of letters is a LookupError
            return data.decode(encoding), ()
    return decoded(data) or (data.decode("cp1252", "replace"), (_UNREAD,))


def _guesses(data: bytes) -> list[tuple[str, tuple[str, ...]]]:
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return [("utf-16", ())]
    guesses: list[tuple[str, tuple[str, ...]]] = [("utf-8-sig", ())]
    for encoding, zeros in (("utf-16-le", data[1:400:2]), ("utf-16-be", data[0:400:2])):
        if len(data) % 2 == 0 and zeros.count(0) * 2 > len(zeros):
            guesses.append((encoding, ()))
    note = (
        "It does not state its encoding, or not rightly, and was read as Windows Western: check accented letters.",
    )
    return [*guesses, ("cp1252", note)]
