"""A finished bundle made fit for the way it goes: in parts that a mail server takes, or locked with a password."""

import io
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

from pikepdf import Array, Dictionary, Encryption, Name, Object, ObjectStreamMode, OutlineItem, Pdf, String

from panelsec.bundle.navigation import place
from panelsec.bundle.objects import entries, entry, written

ObjGen = tuple[int, int]


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
    """One after the other, none of more than `most` bytes unless it is one page; each keeps its numbers, its title, its
    layers and forms, and of the bookmarks and links those that lead to its own pages."""
    with Pdf.open(io.BytesIO(pdf)) as document:
        labels = [cast("str", page.label) for page in document.pages]  # its stub calls it a method
    if len(pdf) <= most:
        return (Portion(pdf, labels[0], labels[-1]),)
    return tuple(_halved(pdf, labels, 0, len(labels), most))


def _halved(pdf: bytes, labels: list[str], start: int, end: int, most: int) -> Iterator[Portion]:
    if end - start == 1 or end - start < len(labels):
        made = _taken(pdf, labels, start, end)
        if len(made) <= most or end - start == 1:
            yield Portion(made, labels[start], labels[end - 1])
            return
    middle = (start + end) // 2
    yield from _halved(pdf, labels, start, middle, most)
    yield from _halved(pdf, labels, middle, end, most)


def _taken(pdf: bytes, labels: list[str], start: int, end: int) -> bytes:
    """What leads to other pages goes, or they would travel along unseen."""
    with Pdf.open(io.BytesIO(pdf)) as part:
        del part.pages[end:]
        del part.pages[:start]
        there = {page.obj.objgen: label for page, label in zip(part.pages, labels[start:end], strict=True)}
        with part.open_outline() as outline:
            outline.root[:] = list(_bookmarks(outline.root, there))
        _drop_links(part, there)
        _drop_fields(part)
        nums: list[int | Dictionary] = []
        for at, label in enumerate(labels[start:end]):
            nums += [at, Dictionary(P=String(label))]
        part.Root.PageLabels = Dictionary(Nums=Array(nums))
        part.Root.OpenAction = place(part.pages[0].obj, None, 1)
        title = written(part.docinfo[Name.Title]) if Name.Title in part.docinfo else "Papers"
        part.docinfo[Name.Title] = String(f"{title}, pages {labels[start]} to {labels[end - 1]}")
        out = io.BytesIO()
        part.save(out, object_stream_mode=ObjectStreamMode.generate, static_id=True)
    return out.getvalue()


def _bookmarks(items: Sequence[OutlineItem], labels: Mapping[ObjGen, str]) -> Iterator[OutlineItem]:
    """One whose own page is elsewhere leads to the first page below it that is there."""
    for each in items:
        below = list(_bookmarks(each.children, labels))
        own = _page(each.destination)
        if own is not None and own.objgen in labels:
            made = OutlineItem(each.title, place(own))
        elif below:
            first = _page(below[0].destination)
            assert first is not None  # noqa: S101 - it was made here
            title = f"{each.title.rpartition(' [p. ')[0]} [p. {labels[first.objgen]}]"
            made = OutlineItem(title, place(first))
        else:
            continue
        made.children, made.is_closed = below, bool(below)
        yield made


def _page(destination: Any) -> Object | None:
    """The page that it leads to, in this part or not."""
    if isinstance(destination, Array) and len(destination) and isinstance(destination[0], Dictionary):
        return destination[0]
    return None


def _drop_links(part: Pdf, there: Collection[ObjGen]) -> None:
    for page in part.pages:
        links = entries(page.obj, "/Annots")
        kept = [each for each in links if _stays(each, there)]
        if len(kept) < len(links):
            page.obj.Annots = Array(kept)


def _stays(link: Object, there: Collection[ObjGen]) -> bool:
    destination = entry(link, "/Dest") or entry(entry(link, "/A"), "/D")
    page = _page(destination)
    return page is None or page.objgen in there


def _drop_fields(part: Pdf) -> None:
    """Those of a form that are on none of its pages."""
    form = part.Root.get("/AcroForm")
    if isinstance(form, Dictionary):
        shown = {each.objgen for page in part.pages for each in entries(page.obj, "/Annots")}
        form.Fields = Array(_fields(entries(form, "/Fields"), shown))


def _fields(fields: list[Any], shown: Collection[ObjGen]) -> list[Any]:
    kept = []
    for each in fields:
        below = _fields(entries(each, "/Kids"), shown)
        if below:
            each.Kids = Array(below)
        if below or each.objgen in shown:
            kept.append(each)
    return kept
