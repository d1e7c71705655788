"""Looks for forbidden words in every object of a file, whether it is drawn or not."""

import hashlib
import html
import re
from collections.abc import Collection, Iterator, Mapping
from contextlib import suppress
from functools import cache
from itertools import chain, islice
from urllib.parse import unquote

from pikepdf import Dictionary, Object, Pdf, Stream, StreamDecodeLevel, String

from panelsec.bundle.objects import UNREADABLE, entries, entry, name, written
from panelsec.bundle.proof.forbidden import Forbidden
from panelsec.bundle.proof.vocabulary import OF_PDF
from panelsec.bundle.unpacking import unpacked

At = tuple[int, int]
"""Which object it is, by number and generation."""
_CODE = re.compile(rb"#([0-9A-Fa-f]{2})")
_IN_BRACKETS = (
    rb"(?:\\.|[^\\()]|\((?:\\.|[^\\()]|\((?:\\.|[^\\()])*+\))*+\))*+"  # a string may hold some, in pairs
)
_LITERAL = re.compile(rb"\(" + _IN_BRACKETS + rb"\)|<[0-9A-Fa-f\s]+>", re.DOTALL)
_NAME = re.compile(rb"/[^\s/<>\[\](){}%]+")
_ESCAPE = re.compile(rb"\\([0-7]{1,3}|.)", re.DOTALL)
_SAID = re.compile(_LITERAL.pattern + rb"|/[^\s/<>\[\](){}%]*", re.DOTALL)
_DOWN, _ANY = (re.compile(above + rb"\b(\d+) (\d+) R\b") for above in (rb"(?<!/Parent )(?<!/P )", b""))
"""References to what is a part of something, and those to what it is a part of besides."""
_TAG = re.compile(r"<[^<>]*>")
_IN_TAG = re.compile(r"[\"']([^\"'<>]*)[\"']")
_MARKED_UP = re.compile(rb"(?<!<)</[\w:]+\s*>|(?<!<)<\0/\0|\0<\0/")
_NUMBERED = re.compile(r"[%\\]u([0-9A-Fa-f]{4})")


class Streams:
    """Looks through streams for words, in one whose content is known from the copies before for those alone that were not
    looked for in it: `without` says by its digest which words are not in it. `clean` are those that hold none."""

    def __init__(self, words: Collection[str], without: Mapping[bytes, frozenset[str]]) -> None:
        self._without, self.clean = without, list[bytes]()
        self._left = cache(lambda looked_for: Forbidden(set(words) - looked_for))

    def found(self, stream: Stream) -> set[str]:
        data, letters = _unpacked(stream), _holds_letters(stream)
        content = hashlib.sha256(b"%d " % letters + data).digest()
        left = self._left(self._without.get(content, frozenset()))
        found = _in_stream(data, letters, left) if left else set()
        if not found:
            self.clean.append(content)
        return found


def behind_pages(
    pdf: Pdf, forbidden: Forbidden, number: int = 0, of: int = 1, streams: Streams | None = None
) -> Iterator[tuple[str, str, At]]:
    """Each word found in any object of the file, drawn or not, where, and in which; every `of`th object, from `number`
    on."""
    in_text = cache(forbidden.in_text)  # thousands of objects say the same names
    own = pdf.trailer.unparse(resolved=True)
    for each in islice(chain((pdf.trailer,), pdf.objects), number, None, of):
        if not isinstance(each, Object):
            continue  # a number, or nothing
        stream = each if isinstance(each, Stream) else None
        if stream and stream.stream_dict.unparse(resolved=True) == own:
            continue  # the trailer again, and where in the file each object lies: letters only by chance
        look = in_text if each.objgen[0] else forbidden.in_a_run  # what marks a file out is no words
        found = look("\n".join(_strings((stream.stream_dict if stream else each).unparse(resolved=True))))
        if stream:
            found = found | (
                streams.found(stream)
                if streams
                else _in_stream(_unpacked(stream), _holds_letters(stream), forbidden)
            )
        if found:
            where = _called(each)
            yield from ((word, where, each.objgen) for word in sorted(found))


def side_by_side(pdf: Pdf, forbidden: Forbidden) -> Iterator[tuple[str, str, At]]:
    """Each word that stands in the fields and notes of a page where they are read one after the other, and in none of them
    alone."""
    for page in pdf.pages:
        said = [text for each in entries(page.obj, "/Annots") for text in _typed(each)]
        together = forbidden.in_text("\n".join(said)) if len(said) > 1 else set()
        for word in sorted(together.difference(*map(forbidden.in_text, said)) if together else ()):
            yield word, "its fields and notes, read one after the other", page.obj.objgen


def _typed(annotation: Object) -> Iterator[str]:
    value = entry(annotation, "/V") or entry(entry(annotation, "/Parent"), "/V")
    yield from (written(each) for each in (value, entry(annotation, "/Contents")) if isinstance(each, String))


def page_of(pdf: Pdf, sought: Collection[At]) -> dict[At, int]:
    """The first page that leads to each of these objects, counted from 0; what belongs to no page is left out. What is in a
    field of which pages have only parts belongs to the first of these."""
    found = _led_to(pdf, sought, _DOWN)
    left = set(sought) - found.keys()
    return found | (_led_to(pdf, left, _ANY) if left else {})


def _led_to(pdf: Pdf, sought: Collection[At], reference: re.Pattern[bytes]) -> dict[At, int]:
    pages = [page.obj for page in pdf.pages]
    seen, found = {page.objgen for page in pages}, dict[At, int]()
    for at, page in enumerate(pages):
        waiting: list[Object] = [page]
        while waiting and len(found) < len(sought):
            each = waiting.pop()
            if each.objgen in sought:
                found[each.objgen] = at
            spelt = (each.stream_dict if isinstance(each, Stream) else each).unparse(resolved=True)
            for match in reference.finditer(spelt):
                there = int(match[1]), int(match[2])
                held = None if there in seen else pdf.get_object(there)
                seen.add(there)
                if isinstance(held, Object):
                    waiting.append(held)
    return found


def _called(each: Object) -> str:
    if _has(each, "/Root"):
        return "the file’s own record"
    kind = name(each, "/Subtype") or name(each, "/Type")
    if _has(each, "/Title"):
        return "a bookmark or the file’s title"
    if kind in ("/XML", "/Metadata"):
        return "the file’s metadata"
    if kind == "/EmbeddedFile" or _has(each, "/EF"):
        return "an attached file"
    return "a part of the file that is not seen" if kind != "/Page" else "a page"


def _has(each: Object, key: str) -> bool:
    return isinstance(each, Dictionary | Stream) and key in each


# ---- what is said in an object


def _strings(spelt: bytes) -> Iterator[str]:
    """Every string and name in an object as it is written, not in those that it refers to."""
    for match in _SAID.finditer(spelt):
        token = match.group()
        if token[:1] == b"/":
            if (said := _as_name(token)) not in OF_PDF:
                yield said
        else:
            text = _literal(token)
            yield from _readings(text.decode() if text.isascii() else written(String(text)))


def _readings(said: str) -> Iterator[str]:
    """A text, and what is read of it where it is an address of the web or marked up."""
    yield said
    if _NUMBERED.search(said):
        yield _NUMBERED.sub(lambda letter: chr(int(letter[1], 16)), said)
    if "%" in said:
        said = unquote(said)
        yield said
        yield unquote(unquote(said), "latin-1")
    if "<" in said or "&" in said:
        yield html.unescape(_TAG.sub(_in_tag, said))


def _in_tag(tag: re.Match[str]) -> str:
    return f" {' '.join(_IN_TAG.findall(tag.group()))} "


def _as_name(token: bytes) -> str:
    """A name as text, letter for byte where it is in no encoding."""
    name = _CODE.sub(lambda code: bytes.fromhex(code[1].decode()), token)
    try:
        return name.decode()
    except UnicodeDecodeError:
        return name.decode("latin-1")


# ---- what streams in it


def _holds_letters(stream: Stream) -> bool:
    """Neither a picture nor a font."""
    kind = name(stream, "/Subtype")
    return kind not in ("/Image", "/Type1C", "/CIDFontType0C", "/OpenType") and "/Length1" not in stream


def _in_stream(data: bytes, letters: bool, forbidden: Forbidden) -> set[str]:
    found = forbidden.in_bytes(data)
    if not letters:
        return found
    if found:  # perhaps only in what every program writes
        found = forbidden.in_bytes(_NAME.sub(_own, data))
    found |= forbidden.in_text(b"".join(_literals(data)).decode("cp1252", "replace"))
    found |= forbidden.in_text("\n".join({_as_name(each) for each in _NAME.findall(data)} - OF_PDF))
    if _MARKED_UP.search(data):
        found |= forbidden.in_text(html.unescape(_TAG.sub(_in_tag, _text(data))))
    elif not data.isascii():
        with suppress(UnicodeDecodeError):
            found |= forbidden.in_a_run(data.decode())
    return found


def _own(token: re.Match[bytes]) -> bytes:
    return b" " if _as_name(token.group()) in OF_PDF else token.group()


def _unpacked(stream: Stream) -> bytes:
    """As far as it goes: a picture stays packed, with whatever it carries."""
    with suppress(*UNREADABLE):
        return stream.read_bytes(StreamDecodeLevel.specialized)
    names = [str(each) for each in entries(stream, "/Filter")] or [name(stream, "/Filter")]
    return b"".join(unpacked(names, stream.read_raw_bytes()))


def _text(data: bytes) -> str:
    wide = "utf-16-le" if data[1:2] == b"\0" or data[:2] == b"\xff\xfe" else "utf-16-be"
    return data.decode(
        wide if b"\0" in data[:4] or data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8", "replace"
    )


def _literals(data: bytes) -> Iterator[bytes]:
    """The strings that a content stream draws, kerning and all; a move between them is a space."""
    end = 0
    for match in _LITERAL.finditer(data):
        if b"T" in data[end : match.start()]:
            yield b" "
        end = match.end()
        yield _literal(match.group())


def _literal(token: bytes) -> bytes:
    if token[:1] == b"<":
        digits = b"".join(token[1:-1].split())
        return bytes.fromhex((digits + b"0" * (len(digits) % 2)).decode())
    return _ESCAPE.sub(_unescaped, token[1:-1]) if b"\\" in token else token[1:-1]


def _unescaped(match: re.Match[bytes]) -> bytes:
    code = match.group(1)
    if code[:1].isdigit() and code[0] < 0x38:
        return bytes([int(code, 8) & 0xFF])
    return {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"\n": b""}.get(code, code)
