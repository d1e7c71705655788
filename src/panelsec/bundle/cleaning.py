"""Makes a source fit for copying: removes what is active, leads outside or is hidden, and ties its links to its pages."""

from collections.abc import Iterator, Sequence

from pikepdf import Array, Dictionary, Name, NameTree, Object, Pdf, PdfError, String

from panelsec.bundle.objects import drop, entries, entry, keys, members, name, written

_PAGE_LUGGAGE = (
    *("/AA", "/AF", "/B", "/DPart", "/Dur", "/ID", "/LastModified", "/Metadata", "/PieceInfo"),
    *("/PresSteps", "/SeparationInfo", "/StructParents", "/Thumb", "/Trans", "/VP"),
)
READ_ONLY = 1
"""The flag of a form field that cannot be filled in (ISO 32000-1, table 221)."""
_ADDRESSES = ("https://", "http://", "mailto:")
_PLAYERS = ("/3D", "/Movie", "/RichMedia", "/Screen", "/Sound")
_DEEPEST = 50
_UNBLACKENED = "Parts of it are marked to be blackened and are not: what lies under the marks can be read. Blacken them here."
_SCRIPT = "JavaScript was removed."
_ACTIONS = "Actions of its form or pages were removed."


class Destinations:
    """The places in one source that links and bookmarks lead to, each found as a page object."""

    def __init__(self, pdf: Pdf) -> None:
        self.pages = [page.obj for page in pdf.pages]
        self.number = {page.objgen: index for index, page in enumerate(self.pages)}
        self._pdf = pdf
        self._names: dict[str, Object] | None = None

    def of(self, holder: Object) -> Array | None:
        """The explicit destination of an annotation or bookmark, or None where it leads nowhere inside."""
        target = entry(holder, "/Dest")
        action = entry(holder, "/A")
        if target is None and name(action, "/S") == "/GoTo":
            target = entry(action, "/D")
        return self._explicit(target)

    def page_index(self, holder: Object) -> int | None:
        """The page that it leads to, counted from 0."""
        explicit = self.of(holder)
        return None if explicit is None else self.number.get(explicit[0].objgen)

    def _explicit(self, target: Object | None) -> Array | None:
        if isinstance(target, String | Name):
            target = self._named().get(written(target))
        if isinstance(target, Dictionary):
            target = entry(target, "/D")
        page, *where = members(target) or [None]
        if isinstance(page, int) and 0 <= page < len(self.pages):
            page = self.pages[page]
        return Array([page, *where]) if isinstance(page, Dictionary) and page.objgen in self.number else None

    def _named(self) -> dict[str, Object]:
        if self._names is None:
            self._names = dict(_named_destinations(self._pdf))
        return self._names


def _named_destinations(pdf: Pdf) -> Iterator[tuple[str, Object]]:
    old = pdf.Root.get("/Dests")
    tree = entry(pdf.Root.get("/Names"), "/Dests")
    try:
        if isinstance(old, Dictionary):
            yield from old.items()
        if isinstance(tree, Dictionary):
            yield from ((str(key), value) for key, value in NameTree(tree).items())
    except (PdfError, TypeError, ValueError):
        return  # a broken tree of names: its links lead nowhere, as they did


def clean(pdf: Pdf, places: Destinations) -> tuple[str, ...]:
    """Strip the source in memory, before its pages are copied; says what a reader should know of it."""
    _find_fields(pdf, places.pages)
    notes = _document_notes(pdf)
    for page in places.pages:
        held = keys(page)
        if "/AA" in held:
            notes.append(_ACTIONS)
        drop(page, *(key for key in _PAGE_LUGGAGE if key in held))
        if "/Annots" in held:
            notes.extend(_clean_annotations(pdf, page, places))
    for field in fields(pdf):
        notes.extend(_clean_field(field))
    return tuple(dict.fromkeys(notes))


def _find_fields(pdf: Pdf, pages: Sequence[Object]) -> None:
    """Where the list of a form's fields is broken, what is filled in still shows on its pages, and is listed anew."""
    form = pdf.Root.get("/AcroForm")
    if not isinstance(form, Dictionary) or entries(form, "/Fields"):
        return
    widgets = [each for page in pages for each in entries(page, "/Annots")]
    found = [w for w in widgets if name(w, "/Subtype") == "/Widget" and "/Parent" not in w and w.is_indirect]
    if found:
        form.Fields = Array(found)


def _does(action: Object | None) -> Iterator[str]:
    """What an action of the whole file would do beside leading to a place: it is not copied with the pages."""
    for _ in range(_DEEPEST):
        kind = name(action, "/S")
        if kind and kind != "/GoTo":
            yield _SCRIPT if kind == "/JavaScript" else _ACTIONS
        after = entry(action, "/Next")
        action = next(iter(members(after)), None) if isinstance(after, Array) else after


def _document_notes(pdf: Pdf) -> list[str]:
    notes = []
    if entry(pdf.Root.get("/Names"), "/JavaScript") is not None:
        notes.append(_SCRIPT)
    notes.extend(_does(entry(pdf.Root, "/OpenAction")))
    if "/AA" in pdf.Root:
        notes.append(_ACTIONS)
    if entry(pdf.Root.get("/AcroForm"), "/XFA") is not None:
        notes.append("It is an XFA form: only what its ordinary pages show is in the bundle.")
    if entries(pdf.Root.get("/AcroForm"), "/Fields"):
        notes.append("It has form fields; their values are kept, and they can no longer be filled in.")
    if isinstance(pdf.Root.get("/Collection"), Dictionary):
        notes.append("It is a portfolio: a cover, and papers that are attached to it.")
    if isinstance(pdf.Root.get("/OCProperties"), Dictionary):
        notes.append("It has layers; those hidden stay hidden.")
    return notes


def _clean_annotations(pdf: Pdf, page: Object, places: Destinations) -> Iterator[str]:
    kept = []
    for each in entries(page, "/Annots"):
        if not isinstance(each, Dictionary):
            continue
        yield from _clean_annotation(each, places)
        if name(each, "/Subtype") not in ("/FileAttachment", *_PLAYERS):
            kept.append(each)
        elif "/AP" in each:  # what it looked like stays
            each.Subtype = Name.Stamp
            kept.append(each)
    page.Annots = Array([each if each.is_indirect else pdf.make_indirect(each) for each in kept])


def _clean_annotation(each: Object, places: Destinations) -> Iterator[str]:
    subtype = name(each, "/Subtype")
    if subtype in _PLAYERS:
        yield "Sound, film or a 3D model was left out."
    elif subtype == "/Redact":
        yield _UNBLACKENED
    explicit = places.of(each)
    yield from _clean_action(each)
    drop(
        each,
        "/AF",
        "/FS",
        "/Sound",
        "/Movie",
        "/RichMediaContent",
        "/RichMediaSettings",
        "/3DD",
        "/Dest",
        "/PA",
    )
    if subtype == "/Widget":
        _lock(each)
    if explicit is not None:
        each.Dest = explicit
        drop(each, "/A")


def _clean_action(each: Object) -> Iterator[str]:
    """Keep an action that leads to a place, in the paper or on the web; what runs, sends or opens a file goes."""
    if drop(each, "/AA"):
        yield _ACTIONS
    action = entry(each, "/A")
    if action is None:
        return
    kind = name(action, "/S")
    if kind == "/GoTo" or leads_out(action):
        drop(action, "/Next")
        if kind == "/URI":
            yield "It has links that lead out of it, to the web or to an address; they still do."
        return
    del each["/A"]
    if kind == "/URI":
        yield f"A link in it looks as it did and leads nowhere now: {_address(action)}"
    elif kind == "/JavaScript":
        yield _SCRIPT
    else:
        yield _ACTIONS


def leads_out(action: Object) -> bool:
    """Whether it opens a page of the web or a message to somebody, and nothing else: a reader's program asks first."""
    return name(action, "/S") == "/URI" and _address(action).lower().startswith(_ADDRESSES)


def _address(action: Object) -> str:
    uri = entry(action, "/URI")
    return written(uri) if isinstance(uri, String) else "an address that cannot be read"


def _lock(field: Object) -> None:
    """Its value shows and cannot be changed. Kids inherit the flags where they have none of their own."""
    if "/Parent" not in field or "/Ff" in field:
        flags = entry(field, "/Ff")
        field.Ff = (flags if isinstance(flags, int) else 0) | READ_ONLY


def fields(pdf: Pdf) -> Iterator[Object]:
    """Every form field, and what hangs on it."""
    seen: set[tuple[int, int]] = set()
    waiting = [(field, 0) for field in entries(pdf.Root.get("/AcroForm"), "/Fields")]
    while waiting:
        field, depth = waiting.pop()
        if not isinstance(field, Dictionary) or field.objgen in seen or depth > _DEEPEST:
            continue
        if field.is_indirect:
            seen.add(field.objgen)
        yield field
        waiting.extend((kid, depth + 1) for kid in entries(field, "/Kids"))


def _clean_field(field: Object) -> Iterator[str]:
    yield from _clean_action(field)
    _lock(field)
    if name(field, "/FT") == "/Sig" and drop(field, "/V"):
        yield "It was digitally signed: the signature holds for the file as received, not for these pages."
