"""Prepares a finished bundle for sending: split into parts that a mail server accepts, or locked with a password."""

import io
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, cast

from pikepdf import Array, Dictionary, Encryption, Name, Object, ObjectStreamMode, OutlineItem, Pdf, String

from panelsec.bundle.navigation import place
from panelsec.bundle.objects import entries, entry, written
from panelsec.bundle.plan import counted

ObjGen = tuple[int, int]


@dataclass(frozen=True)
class Portion:
    """Some of its pages, and in words which: empty where they are all of them."""

    pdf: bytes
    holds: str = ""


def locked(pdf: bytes, password: str) -> bytes:
    """The same pages under AES-256: nobody opens them without the password, nor sees what they are called."""
    with Pdf.open(io.BytesIO(pdf)) as document:
        out = io.BytesIO()
        document.save(out, encryption=Encryption(user=password, owner=password, R=6, aes=True, metadata=True))
    return out.getvalue()


def portions(pdf: bytes, most: int, starts: Sequence[int] = ()) -> tuple[Portion, ...]:
    """One after the other, none of more than `most` bytes unless it is one page; each keeps its numbers, its title, its
    layers and forms, and of the bookmarks and links those that lead to its own pages.

    It is cut before papers, which begin after so many pages as `starts` says; a paper that is itself too large is halved.
    """
    if len(pdf) <= most:
        return (Portion(pdf),)
    with Pdf.open(io.BytesIO(pdf)) as document:
        labels = [cast("str", page.label) for page in document.pages]  # its stub calls it a method
    return tuple(_halved(_Whole(pdf, labels, starts), 0, len(labels), most))


@dataclass(frozen=True)
class _Whole:
    pdf: bytes
    labels: Sequence[str]
    starts: Sequence[int]

    @property
    def papers(self) -> list[str]:
        """Their numbers in the index: one on whose pages stands 9.1 was inserted, and is 6.1 there."""
        return list(counted("." in self.labels[at] for at in self.starts))

    def middle(self, start: int, end: int) -> int:
        """Where it is best cut in two: so that no paper is, if that can be."""
        half = (start + end) // 2
        return min(
            (at for at in self.starts if start < at < end), key=lambda at: abs(at - half), default=half
        )

    def holds(self, start: int, end: int) -> str:
        """What lies on these pages: papers by their numbers in the index."""
        bounds = (0, *self.starts, len(self.labels))
        lie = [at for at, (a, b) in enumerate(pairwise(bounds)) if a < end and start < b]
        inside = bounds[lie[0]] < start or end < bounds[lie[-1] + 1]
        papers = [self.papers[at - 1] for at in lie if at]
        many = (
            f"papers {papers[0]} to {papers[-1]}"
            if len(papers) > 1
            else f"paper {papers[0]}"
            if papers
            else ""
        )
        named = " and ".join(each for each in ("index" if 0 in lie else "", many) if each)
        part = f"{'part of ' if inside else ''}{named}, " if self.starts else ""
        first, last = self.labels[start], self.labels[end - 1]
        return f"{part}page {first}" if first == last else f"{part}pages {first} to {last}"


def _halved(whole: _Whole, start: int, end: int, most: int) -> Iterator[Portion]:
    if end - start == 1 or end - start < len(whole.labels):
        made = _taken(whole, start, end)
        if len(made) <= most or end - start == 1:
            yield Portion(made, whole.holds(start, end))
            return
    middle = whole.middle(start, end)
    yield from _halved(whole, start, middle, most)
    yield from _halved(whole, middle, end, most)


def _taken(whole: _Whole, start: int, end: int) -> bytes:
    """What leads to other pages goes, or they would travel along unseen."""
    labels = whole.labels
    with Pdf.open(io.BytesIO(whole.pdf)) as part:
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
        part.docinfo[Name.Title] = String(f"{title}, {whole.holds(start, end)}")
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
