"""Navigation in a bundle: links from the index and from page numbers, and bookmarks."""

from collections.abc import Sequence

from pikepdf import Array, Dictionary, Name, Object, OutlineItem, Pdf

from panelsec.bundle.objects import entries
from panelsec.bundle.outlines import Bookmark
from panelsec.bundle.plan import IndexLink, IndexRow, Rect
from panelsec.bundle.stamp import Stamped


def link(
    pdf: Pdf,
    rows: Sequence[IndexRow],
    links: Sequence[IndexLink],
    stamped: Sequence[Stamped],
) -> None:
    """Tie each row of the index to its paper, and the number on each page back to its row."""
    pages = [page.obj for page in pdf.pages]
    home = {each.row: each for each in reversed(links)}
    for index, row in enumerate(rows):
        back = _action(pdf, pages[home[index].page], home[index].rect[3] + 20)
        for position in range(row.at, row.at + row.pages):
            mark = stamped[position]
            _link(pdf, pages[position], mark.rect, back, annotated=mark.annotated)
    for each in links:
        _link(pdf, pages[each.page], each.rect, _action(pdf, pages[rows[each.row].at]))


def _action(pdf: Pdf, target: Object, top: float | None = None) -> Object:
    return pdf.make_indirect(Dictionary(S=Name.GoTo, D=place(target, top)))


def _link(pdf: Pdf, page: Object, rect: Rect, action: Object, *, annotated: bool = True) -> None:
    where = b"%.2f %.2f %.2f %.2f" % rect
    link = Object.parse(b"<</Type/Annot/Subtype/Link/Rect[%s]/Border[0 0 0]/F 4>>" % where)
    link.A = action
    others = entries(page, "/Annots") if annotated else []
    page.Annots = Array([*others, pdf.make_indirect(link)])  # its own: pages may share one


def place(page: Object, top: float | None = None, zoom: int | None = None) -> Array:
    return Array([page, Name.XYZ, None, None if top is None else round(top, 2), zoom])


def bookmark(
    pdf: Pdf,
    number: Sequence[str],
    rows: Sequence[IndexRow],
    nested: Sequence[tuple[Bookmark, ...]],
    sheet: int | None = None,
) -> None:
    """A bookmark for the index, the sheet of what changed, each section and each paper, its own (`nested`) below it."""
    pages = [page.obj for page in pdf.pages]

    def item(title: str, at: int, below: Sequence[OutlineItem] = ()) -> OutlineItem:
        made = OutlineItem(f"{title} [p. {number[at]}]", place(pages[at]))
        made.children, made.is_closed = list(below), bool(below)
        return made

    def own(bookmarks: Sequence[Bookmark], start: int) -> list[OutlineItem]:
        return [item(each.title, start + each.page, own(each.nested, start)) for each in bookmarks]

    with pdf.open_outline() as outline:
        outline.root.append(item("Index", 0))
        if sheet is not None:
            outline.root.append(item("What changed", sheet))
        section: OutlineItem | None = None
        named = ""
        for row, inside in zip(rows, nested, strict=True):
            if section is None or row.section != named:
                section, named = item(row.section, row.at), row.section
                outline.root.append(section)
            section.children.append(item(row.title, row.at, own(inside, row.at)))
