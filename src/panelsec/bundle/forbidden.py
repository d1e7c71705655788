"""Words that must not be in a file, looked for past line breaks, hyphens, capitals, accents and ligatures."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from contextlib import suppress
from functools import cache
from itertools import chain, islice
from urllib.parse import unquote

from pikepdf import DataDecodingError, Dictionary, Name, Object, Pdf, PdfError, Stream, String

from panelsec.bundle.objects import name, written
from panelsec.bundle.vocabulary import OF_PDF

_SHORT = 6  # a word shorter than this is looked for as a word; a longer one also inside a run of letters
_WITHOUT_SPACES = "\u0e00"  # from Thai on: Chinese, Japanese, Korean
_GAP = r"[\W_]{0,3}"
_CODE = re.compile(rb"#([0-9A-Fa-f]{2})")
_LITERAL = re.compile(rb"\((?:\\.|[^\\()])*\)|<[0-9A-Fa-f\s]+>", re.DOTALL)
_NAME = re.compile(rb"/[^\s/<>\[\](){}%]+")
_ESCAPE = re.compile(rb"\\([0-7]{1,3}|.)", re.DOTALL)
_SAID = re.compile(_LITERAL.pattern + rb"|/[^\s/<>\[\](){}%]*", re.DOTALL)


class Forbidden:
    """The words, made ready to be looked for."""

    def __init__(self, words: Iterable[str]) -> None:
        spelt = {word: letters for word in words if (letters := squash(word))}
        self._runs = {word: _orders(letters) for word, letters in spelt.items() if _in_a_run(letters)}
        self._words = {word: _as_word(each) for word, each in spelt.items() if word not in self._runs}
        self._bytes = {word: tuple(dict.fromkeys(_encodings(word))) for word in self._runs}

    def __bool__(self) -> bool:
        return bool(self._runs or self._words)

    def in_text(self, text: str) -> set[str]:
        """The words that stand in a text."""
        if not text:
            return set()
        letters, plain = squash(text), _plain(text) if self._words else ""
        found = {word for word, orders in self._runs.items() if any(each in letters for each in orders)}
        return found | {word for word, sought in self._words.items() if sought.search(plain)}

    def in_bytes(self, data: bytes) -> set[str]:
        """The longer words that stand in bytes, in the encodings that files use."""
        small = data.lower() if self._bytes else b""
        return {word for word, spellings in self._bytes.items() if any(each in small for each in spellings)}


def places(terms: Iterable[str], text: str) -> Iterator[tuple[int, int]]:
    """Where in a text each of the terms stands, past line breaks, hyphens, capitals and accents: from, up to."""
    letters = [(each, at) for at, letter in enumerate(text) for each in squash(letter)]
    run = "".join(each for each, _ in letters)
    for letters_of_term in filter(None, map(squash, terms)):
        at = run.find(letters_of_term)
        while at >= 0:
            first, last = letters[at][1], letters[at + len(letters_of_term) - 1][1] + 1
            if _in_a_run(letters_of_term) or _stands_alone(text, first, last):
                yield first, last
            at = run.find(letters_of_term, at + 1)


def _stands_alone(text: str, first: int, last: int) -> bool:
    return not text[first - 1 : first].isalnum() and not text[last : last + 1].isalnum()


def squash(text: str) -> str:
    """Only the letters and digits, without case or accent; a ligature is its letters."""
    return "".join(filter(str.isalnum, _plain(text)))


def _plain(text: str) -> str:
    spread = unicodedata.normalize("NFKD", text.casefold())
    return spread if spread.isascii() else "".join(each for each in spread if not unicodedata.combining(each))


def _as_word(letters: str) -> re.Pattern[str]:
    return re.compile(r"(?<![^\W_])" + _GAP.join(map(re.escape, letters)) + r"(?![^\W_])")


def _in_a_run(letters: str) -> bool:
    """Whether to look for it inside longer runs of letters: it is long, or in a script that sets no spaces."""
    return len(letters) >= _SHORT or any(each >= _WITHOUT_SPACES for each in letters)


def _orders(letters: str) -> tuple[str, ...]:
    """As read, and as a page may draw a script that runs from right to left."""
    backwards = any("\u0590" <= each <= "\u08ff" for each in letters)
    return (letters, letters[::-1]) if backwards else (letters,)


def _encodings(word: str) -> Iterator[bytes]:
    for encoding in ("utf-8", "cp1252", "utf-16-be", "utf-16-le"):
        with suppress(UnicodeEncodeError):
            spelling = word.encode(encoding).lower()
            if len(spelling) >= _SHORT:  # shorter ones occur by chance in any picture
                yield spelling


def behind_pages(pdf: Pdf, forbidden: Forbidden, number: int = 0, of: int = 1) -> Iterator[tuple[str, str]]:
    """Each word found in any object of the file, drawn or not, and where; every `of`th object, from `number` on."""
    in_text = cache(forbidden.in_text)  # thousands of objects say the same names
    for each in islice(chain((pdf.trailer,), pdf.objects), number, None, of):
        if not isinstance(each, Object):
            continue  # a number, or nothing
        stream = each if isinstance(each, Stream) else None
        found = in_text("\n".join(_strings((stream.stream_dict if stream else each).unparse(resolved=True))))
        if stream:
            found = found | _in_stream(stream, forbidden)
        if found:
            where = _called(each)
            yield from ((word, where) for word in sorted(found))


def _called(each: Object) -> str:
    if _has(each, "/Root"):
        return "the file's own record"
    kind = name(each, "/Subtype") or name(each, "/Type")
    if _has(each, "/Title"):
        return "a bookmark or the file's title"
    if kind in ("/XML", "/Metadata"):
        return "the file's metadata"
    if kind == "/EmbeddedFile" or _has(each, "/EF"):
        return "an attached file"
    return "a part of the file that is not a page" if kind != "/Page" else "a page"


def _has(each: Object, key: str) -> bool:
    return isinstance(each, Dictionary | Stream) and key in each


def _strings(spelt: bytes) -> Iterator[str]:
    """Every string and name in an object as it is written, not in those that it refers to."""
    for match in _SAID.finditer(spelt):
        token = match.group()
        if token[:1] == b"/":
            if (said := _as_name(token)) not in OF_PDF:
                yield said
        else:
            text = _literal(token)
            said = text.decode() if text.isascii() else written(String(text))
            yield unquote(said) if "%" in said else said  # an address of the web


def _as_name(token: bytes) -> str:
    """A name as text, letter for byte where it is in no encoding."""
    name = _CODE.sub(lambda code: bytes.fromhex(code[1].decode()), token)
    try:
        return name.decode()
    except UnicodeDecodeError:
        return name.decode("latin-1")


def _in_stream(stream: Stream, forbidden: Forbidden) -> set[str]:
    try:
        data = stream.read_bytes()
    except (PdfError, DataDecodingError):  # a picture stays packed, with whatever it carries
        return forbidden.in_bytes(stream.read_raw_bytes())
    found = forbidden.in_bytes(data)
    if stream.get("/Subtype") != Name.Image and "/Length1" not in stream:
        found |= forbidden.in_text("".join(_literals(data)))
        found |= forbidden.in_text("\n".join(map(_as_name, set(_NAME.findall(data)))))
    return found


def _literals(data: bytes) -> Iterator[str]:
    """The strings that a content stream draws, kerning and all; a move between them is a space."""
    end = 0
    for match in _LITERAL.finditer(data):
        if b"T" in data[end : match.start()]:
            yield " "
        end = match.end()
        yield _literal(match.group()).decode("cp1252", "replace")


def _literal(token: bytes) -> bytes:
    if token[:1] == b"<":
        digits = b"".join(token[1:-1].split())
        return bytes.fromhex((digits + b"0" * (len(digits) % 2)).decode())
    return _ESCAPE.sub(_unescaped, token[1:-1])


def _unescaped(match: re.Match[bytes]) -> bytes:
    code = match.group(1)
    if code[:1].isdigit() and code[0] < 0x38:
        return bytes([int(code, 8) & 0xFF])
    return {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"\n": b""}.get(code, code)
