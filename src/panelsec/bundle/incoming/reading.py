"""Reads a file that is no PDF in the worker process, within a time limit: into pages, or into text to be typeset."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass

from panelsec.bundle.incoming.enclosed import Enclosed
from panelsec.bundle.incoming.images import picture_pages
from panelsec.bundle.incoming.messages import MESSAGE, OUTLOOK, read_message, read_outlook
from panelsec.bundle.incoming.texts import decoded
from panelsec.bundle.incoming.word import DOCX, docx_pages
from panelsec.bundle.worker import Kept, RemoteFile
from panelsec.errors import Refused, Unavailable

OF_WORDS, OF_PAGES = 10.0, 30.0
"""Seconds in which what is only words must be read, then set, and what has pages or pictures of its own read."""

_OF_MAIL = "Print it to a PDF in a mail program, and take that in."
_OF_PICTURE = "Ask for a smaller picture, or for a PDF of it."
_INSTEAD = {
    MESSAGE: _OF_MAIL,
    OUTLOOK: _OF_MAIL,
    DOCX: "Save it as a PDF in Word and take that in.",
    "text/plain": "Ask for the part that matters, or for a PDF of it.",
}


@dataclass(frozen=True)
class Read:
    """A PDF, or words; the notes of reading it, and the files that came within it."""

    pdf: bytes = b""
    words: str = ""
    notes: tuple[str, ...] = ()
    enclosed: tuple[Enclosed, ...] = ()


def read(
    name: str, kind: str, data: bytes, raise_if_cancelled: Callable[[], object], limit: float | None = None
) -> Read:
    """What `raise_if_cancelled` raises stops it. Refused where it takes longer than the `limit`, Unavailable for a broken file."""
    within = limit or (OF_PAGES if kind == DOCX or kind.startswith("image/") else OF_WORDS)
    with closing(RemoteFile(data, within, raise_if_cancelled)) as apart:
        try:
            return apart.ask(_read, name, kind)
        except TimeoutError as failure:
            said = (
                f"could not be read in {within:g} seconds: it is far longer than most, or was made to do harm"
            )
            raise Refused(f"‘{name}’ {said}. {_INSTEAD.get(kind, _OF_PICTURE)}") from failure
        except EOFError as failure:
            said = "is damaged, or so large that it cannot be read here"
            raise Unavailable(f"‘{name}’ {said}. Ask for it again, as a PDF.") from failure


def made_apart(
    function: Callable[..., bytes], *given: object, raise_if_cancelled: Callable[[], object]
) -> bytes:
    """What a function of a module makes of words; what `raise_if_cancelled` raises stops it. TimeoutError, EOFError where it makes nothing."""
    with closing(RemoteFile(b"", OF_WORDS, raise_if_cancelled)) as apart:
        return apart.ask(_made, function, given)


# ---- in the process


def _made(_: Kept, function: Callable[..., bytes], given: tuple[object, ...]) -> bytes:
    return function(*given)


def _read(kept: Kept, name: str, kind: str) -> Read:
    data = kept.data
    if kind == "text/plain":
        return _text(name, data)
    if kind in (MESSAGE, OUTLOOK):
        message = (read_message if kind == MESSAGE else read_outlook)(name, data)
        return Read(words=message.text, notes=message.notes, enclosed=message.enclosed)
    pdf, notes = (docx_pages if kind == DOCX else picture_pages)(name, data)
    return Read(pdf, notes=notes)


def _text(name: str, data: bytes) -> Read:
    found = decoded(data)
    if found is None:
        raise Unavailable(f"‘{name}’ is called a text but is not one. Ask what made it.")
    words, notes = found
    if not words.strip():
        raise Unavailable(f"‘{name}’ holds no words. Ask for it again.")
    return Read(words=words, notes=notes)
