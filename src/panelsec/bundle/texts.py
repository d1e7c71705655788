"""Plain text, in whichever encoding it arrived."""

import codecs

_CONTROL = dict.fromkeys((*range(9), 11, 12, *range(14, 32), 127), "�")


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


def _guesses(data: bytes) -> list[tuple[str, tuple[str, ...]]]:
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return [("utf-16", ())]
    guesses: list[tuple[str, tuple[str, ...]]] = [("utf-8-sig", ())]
    for encoding, zeros in (("utf-16-le", data[1:400:2]), ("utf-16-be", data[0:400:2])):
        if len(data) % 2 == 0 and zeros.count(0) * 2 > len(zeros):
            guesses.append((encoding, ()))
    note = ("It states no encoding and was read as Windows Western: check accented letters.",)
    return [*guesses, ("cp1252", note)]
