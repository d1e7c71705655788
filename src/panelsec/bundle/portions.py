"""A finished bundle made fit for the way it goes: in parts that a mail server takes, or locked with a password."""

import io
from collections.abc import Iterator
from dataclasses import dataclass
from typing import cast

from pikepdf import Array, Dictionary, Encryption, Name, ObjectStreamMode, Pdf, String

from panelsec.bundle.objects import written


@dataclass(frozen=True)
class Portion:
    """Some of its pages, with the numbers of the first and the last."""

    pdf: bytes
    first: str
    last: str


def locked(pdf: bytes, password: str) -> bytes:
    """The same pages under AES-256: nobody opens them without the password, nor sees what they are called."""
    with Pdf.open(io.BytesIO(pdf)) as document:
        out = io.BytesIO()
        document.save(out, encryption=Encryption(user=password, owner=password, R=6, aes=True, metadata=True))
    return out.getvalue()


def portions(pdf: bytes, most: int) -> tuple[Portion, ...]:
    """One after the other, none of more than `most` bytes unless it is one page; each keeps its numbers and its title.

    Links lead on within a part only.
    """
    with Pdf.open(io.BytesIO(pdf)) as document:
        labels = [cast("str", page.label) for page in document.pages]  # its stub calls it a method
        if len(pdf) <= most:
            return (Portion(pdf, labels[0], labels[-1]),)
        return tuple(_halved(document, labels, 0, len(labels), most))


def _halved(document: Pdf, labels: list[str], start: int, end: int, most: int) -> Iterator[Portion]:
    made = _taken(document, labels, start, end)
    if len(made) <= most or end - start == 1:
        yield Portion(made, labels[start], labels[end - 1])
        return
    middle = (start + end) // 2
    yield from _halved(document, labels, start, middle, most)
    yield from _halved(document, labels, middle, end, most)


def _taken(document: Pdf, labels: list[str], start: int, end: int) -> bytes:
    part = Pdf.new()
    part.pages.extend(list(document.pages)[start:end])
    nums: list[int | Dictionary] = []
    for at, label in enumerate(labels[start:end]):
        nums += [at, Dictionary(P=String(label))]
    part.Root.PageLabels = Dictionary(Nums=Array(nums))
    part.Root.Lang = String("en-GB")
    part.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    title = written(document.docinfo[Name.Title]) if Name.Title in document.docinfo else "Papers"
    part.docinfo[Name.Title] = String(f"{title}, pages {labels[start]} to {labels[end - 1]}")
    out = io.BytesIO()
    part.save(out, object_stream_mode=ObjectStreamMode.generate, static_id=True)
    return out.getvalue()
