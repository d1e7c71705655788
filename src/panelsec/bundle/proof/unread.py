"""Words that are drawn but in no page's text: in stamps, notes, fields and patterns, and in drawings that no page shows."""

import io
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from itertools import islice

from pikepdf import Dictionary, Object, Pdf, Stream

from panelsec.bundle.drawing import Drawing, Overlong, Undrawn
from panelsec.bundle.objects import UNREADABLE, entry, everything, name
from panelsec.bundle.proof.forbidden import Forbidden
from panelsec.bundle.proof.raw_objects import At

WHERE = "a note, a stamp, a field or another drawing"


def unread(
    pdf: Pdf,
    forbidden: Forbidden,
    limit: float,
    raise_if_cancelled: Callable[[], object],
    number: int = 0,
    of: int = 1,
) -> Iterator[tuple[str, str, At]]:
    """Each word found in such a drawing, where, and in which object; of every `of`th object, from `number` on."""
    drawings = list(_drawings(pdf, number, of))
    if not drawings:
        return
    with closing(Drawing(_sheets(pdf, drawings), limit, raise_if_cancelled)) as drawing:
        for at, each in enumerate(drawings, 1):
            with suppress(Undrawn, Overlong):  # what no program reads
                found = forbidden.in_text(drawing.words(at))
                yield from ((word, WHERE, each.objgen) for word in sorted(found))


def _drawings(pdf: Pdf, number: int, of: int) -> Iterator[Stream]:
    """Those that have letters of fonts whose codes do not tell them, the pages' own apart."""
    found = [
        each
        for each in islice(pdf.objects, number, None, of)
        if isinstance(each, Stream) and "/Resources" in each and _is_in_code(each)
    ]
    own = {_own(page.obj) for page in pdf.pages} if found else set()
    yield from (each for each in found if each.objgen not in own)


def _own(page: Object) -> At | None:
    sealed = entry(entry(entry(page, "/Resources"), "/XObject"), "/PnlP")
    return sealed.objgen if isinstance(sealed, Stream) else None


def _is_in_code(drawing: Object) -> bool:
    fonts = entry(entry(drawing, "/Resources"), "/Font")
    return isinstance(fonts, Dictionary) and any(
        "/ToUnicode" in font
        or isinstance(entry(font, "/Encoding"), Dictionary)
        or name(font, "/Subtype") == "/Type0"
        for font in everything(fonts).values()
        if isinstance(font, Dictionary)
    )


def _sheets(pdf: Pdf, drawings: list[Stream]) -> bytes:
    """A page for each of them."""
    out, sheets = io.BytesIO(), Pdf.new()
    for each in drawings:
        page = sheets.add_blank_page().obj
        with suppress(*UNREADABLE):
            page.Contents = Stream(sheets, each.read_bytes())
            page.Resources = sheets.copy_foreign(pdf.make_indirect(each.Resources))
    sheets.save(out)
    return out.getvalue()
