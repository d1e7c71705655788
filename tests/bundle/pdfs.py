"""Papers as they come in: upright and turned, tiny and huge, locked, broken and meant to harm."""

import io
import zlib
from collections.abc import Callable, Sequence

from pikepdf import (
    Array,
    Dictionary,
    Encryption,
    Name,
    Object,
    ObjectStreamMode,
    Pdf,
    Permissions,
    Stream,
    StreamDecodeLevel,
    String,
)

from panelsec.bundle import build as building
from panelsec.bundle.build import Receipt
from panelsec.bundle.plan import Drawn, Heading, IndexLink, IndexPages, IndexRow, Plan
from panelsec.bundle.progress import Progress

A4 = (595, 842)
ROWS_A_PAGE = 30


def saved(pdf: Pdf, **how: object) -> bytes:
    out = io.BytesIO()
    pdf.save(out, **{"static_id": True, **how})
    return out.getvalue()


def font(pdf: Pdf) -> Dictionary:
    return pdf.make_indirect(
        Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica, Encoding=Name.WinAnsiEncoding)
    )


def said(text: str, x: float, y: float, size: float = 12) -> bytes:
    safe = text.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
    return b"BT /F %g Tf %g %g Td (%s) Tj ET\n" % (size, x, y, safe)


def add_page(
    pdf: Pdf, content: bytes | None, box: Sequence[float] = (0, 0, *A4), **entries: object
) -> Dictionary:
    page = pdf.add_blank_page(page_size=(100, 100)).obj
    page.MediaBox = Array(list(box))
    page.Resources = Dictionary(Font=Dictionary(F=font(pdf)))
    if content is None:
        del page["/Contents"]
    else:
        page.Contents = Stream(pdf, content)
    for key, value in entries.items():
        page["/" + key] = value
    return page


def paper(*texts: str, box: Sequence[float] = (0, 0, *A4), **entries: object) -> bytes:
    """A page for each text, with a mark in each corner that a wrong turn would move."""
    pdf = Pdf.new()
    for text in texts:
        x, y = min(box[0], box[2]), min(box[1], box[3])
        marks = b"0.8 0 0 rg %g %g 20 8 re f 0 0 0.8 rg %g %g 8 20 re f 0 g\n" % (
            x + 15,
            y + 60,
            x + 60,
            y + 80,
        )
        add_page(pdf, marks + said(text, x + 30, y + 110), box, **entries)
    return saved(pdf)


def drawn_text(text: str) -> bytes:
    return paper(text[:60].encode("cp1252", "replace").decode("cp1252"))


def placeholder(text: str) -> bytes:
    return paper(text)


def index(heading: Heading, rows: Sequence[IndexRow]) -> Drawn:
    pdf, links, bodies = Pdf.new(), [], []
    for number, row in enumerate(rows):
        place, y = divmod(number, ROWS_A_PAGE)[0], 760 - 22 * (number % ROWS_A_PAGE)
        if place == len(bodies):
            bodies.append(said(" / ".join((*heading.lines, heading.reader)), 50, 800))
        bodies[place] += said(row.title, 50, y) + said(f"{row.first}-{row.last}", 480, y)
        links.append(IndexLink(number, place, (45, y - 4, 550, y + 12)))
    for body in bodies or [b""]:
        add_page(pdf, body)
    return Drawn(saved(pdf), tuple(links))


def inherited(turn: int = 90) -> bytes:
    """/Rotate, /MediaBox and /Resources stand in the page tree, not in the page."""
    pdf = Pdf.new()
    page = add_page(pdf, said("inherited", 100, 100))
    pdf.Root.Pages.Rotate, pdf.Root.Pages.MediaBox = turn, page.MediaBox
    pdf.Root.Pages.Resources = page.Resources
    for key in ("/MediaBox", "/Resources"):
        del page[key]
    return saved(pdf)


def with_contents(*contents: bytes | None) -> bytes:
    pdf = Pdf.new()
    for content in contents:
        add_page(pdf, content)
    return saved(pdf)


def shared_content() -> bytes:
    """Two pages of different size with one content stream and one dictionary of resources."""
    pdf = Pdf.new()
    one = add_page(pdf, said("shared", 40, 150))
    add_page(pdf, b"", (0, 0, 300, 300), Contents=one.Contents, Resources=one.Resources)
    pdf.pages[1].obj.Contents = pdf.pages[0].obj.Contents = pdf.make_indirect(one.Contents)
    return saved(pdf)


def with_more_to_heed() -> bytes:
    """Content that says of itself what only a drawing would raise_if_cancelled: a layer, a size and a place, and a key in no encoding."""
    pdf = Pdf.new()
    for key, value in (("/Matrix", Array([3, 0, 0, 3, 0, 0])), ("/BBox", Array([0, 0, 1, 1])), ("/Odd", 1)):
        add_page(pdf, said("heeded", 50, 600)).Contents[key] = value
    return saved(pdf).replace(b"/Odd 1", b"/\xff\xfe\x80 1")


def in_parts() -> bytes:
    pdf = Pdf.new()
    page = add_page(pdf, b"")
    parts = (b"q 2 0 0 2 0 0 cm BT /F 12 Tf", b"40 80 Td (parts) Tj ET")
    page.Contents = Array([pdf.make_indirect(Stream(pdf, each)) for each in parts])
    return saved(pdf)


def damaged_parts() -> bytes:
    """Two streams, the second of which does not unpack."""
    pdf = Pdf.new()
    page = add_page(pdf, b"")
    bad = Stream(pdf, zlib.compress(said("late", 40, 60) * 50)[:20] + b"\xff" * 30)
    bad.Filter = Name.FlateDecode
    page.Contents = Array([pdf.make_indirect(Stream(pdf, said("early", 40, 200))), pdf.make_indirect(bad)])
    return saved(pdf, stream_decode_level=StreamDecodeLevel.none)


def packed_impossibly() -> bytes:
    """Content that says of its packing what no program can follow."""
    pdf = Pdf.new()
    odd = Stream(pdf, b"")
    odd.write(
        zlib.compress(b"odd"), filter=Name.FlateDecode, decode_parms=Dictionary(Predictor=12, Columns=2**30)
    )
    page = add_page(pdf, said("sound", 50, 600))
    page.Contents = Array([pdf.make_indirect(page.Contents), pdf.make_indirect(odd)])
    return saved(pdf, stream_decode_level=StreamDecodeLevel.none)


def form(value: str = "Forty-two", field: str = "answer", *, script: bool = False) -> bytes:
    """A text field with its appearance, and a script that would run on it."""
    pdf = Pdf.new()
    page = add_page(pdf, said("A form", 50, 700))
    look = Stream(pdf, b"/Tx BMC q " + said(value, 2, 5) + b"Q EMC")
    look.Type, look.Subtype, look.BBox = Name.XObject, Name.Form, Array([0, 0, 200, 20])
    look.Resources = Dictionary(Font=Dictionary(F=page.Resources.Font.F))
    widget = pdf.make_indirect(
        Dictionary(
            Type=Name.Annot, Subtype=Name.Widget, FT=Name.Tx, T=field, V=value, F=4,
            Rect=Array([50, 600, 250, 620]), DA=String("/F 12 Tf 0 g"), AP=Dictionary(N=pdf.make_indirect(look)),
        )
    )  # fmt: skip
    if script:
        widget.AA = Dictionary(K=Dictionary(S=Name.JavaScript, JS=String("app.alert(1)")))
    page.Annots = Array([widget])
    pdf.Root.AcroForm = Dictionary(
        Fields=Array([widget]),
        DA=String("/F 12 Tf 0 g"),
        DR=Dictionary(Font=Dictionary(F=page.Resources.Font.F)),
    )
    return saved(pdf)


def xfa() -> bytes:
    """A form that says itself twice: on its ordinary page, and in XFA."""
    with Pdf.open(io.BytesIO(form())) as pdf:
        pdf.Root.AcroForm.XFA = pdf.make_indirect(
            Stream(pdf, b"<xdp:xdp><field>Hidden in XFA</field></xdp:xdp>")
        )
        return saved(pdf)


def many(pages: int = 5_000) -> bytes:
    """Pages that share one content."""
    pdf = Pdf.new()
    first = add_page(pdf, said("one of many", 50, 700))
    for _ in range(pages - 1):
        pdf.pages.append(pdf.pages[0])
    assert first.Contents is not None
    return saved(pdf)


def heavy(shapes: int = 60) -> bytes:
    """A page of blended shapes, each of which is drawn over all before it, and a light one."""
    pdf = Pdf.new()
    page = add_page(pdf, b"/G gs " + b"0.2 0.3 0.6 rg 0 0 595 842 re f " * shapes)
    page.Resources = Dictionary(ExtGState=Dictionary(G=Dictionary(BM=Name.Luminosity, ca=0.5)))
    add_page(pdf, said("light", 50, 50))
    return saved(pdf)


def signed() -> bytes:
    with Pdf.open(io.BytesIO(form())) as pdf:
        field = pdf.Root.AcroForm.Fields[0]
        field.FT, field.V = Name.Sig, pdf.make_indirect(Dictionary(Type=Name.Sig, Name=String("A. Signer")))
        return saved(pdf)


def layers() -> bytes:
    """One layer shown, one hidden."""
    pdf = Pdf.new()
    body = (
        b"/OC /Shown BDC 0 0.6 0 rg 100 300 80 80 re f EMC /OC /Hidden BDC 0.9 0 0 rg 300 300 80 80 re f EMC"
    )
    page = add_page(pdf, body)
    shown, hidden = (
        pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String(each))) for each in ("Shown", "Hidden")
    )
    page.Resources.Properties = Dictionary(Shown=shown, Hidden=hidden)
    pdf.Root.OCProperties = Dictionary(
        OCGs=Array([shown, hidden]), D=Dictionary(Order=Array([shown, hidden]), OFF=Array([hidden]))
    )
    return saved(pdf)


def attached(name: str = "secret.txt", text: bytes = b"attached") -> bytes:
    """A file attached to the document, and another pinned to its page."""
    pdf = Pdf.new()
    page = add_page(pdf, said("attachments", 50, 700))
    pdf.attachments[name] = text
    pinned = pdf.make_indirect(Stream(pdf, b"pinned"))
    page.Annots = Array(
        [
            Dictionary(
                Type=Name.Annot, Subtype=Name.FileAttachment, Rect=Array([20, 20, 40, 40]),
                FS=Dictionary(Type=Name.Filespec, UF=String("pinned.txt"), EF=Dictionary(F=pinned)),
            )
        ]
    )  # fmt: skip
    return saved(pdf)


def scripted() -> bytes:
    """JavaScript in three places, a program to launch, a thumbnail, and a history of who made it."""
    pdf = Pdf.new()
    script = Dictionary(S=Name.JavaScript, JS=String("app.alert('boo')"))
    page = add_page(pdf, said("scripted", 50, 700), AA=Dictionary(O=script))
    page.Thumb = pdf.make_indirect(Stream(pdf, b"\0" * 12, Width=2, Height=2, BitsPerComponent=8))
    page.PieceInfo = Dictionary(Word=Dictionary(Private=String("Private author")))
    launch = Dictionary(S=Name.Launch, F=String("format.exe"))
    page.Annots = Array(
        [
            Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=Array([0, 0, 50, 50]), A=launch),
            Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=Array([60, 0, 90, 50]), A=script),
            Dictionary(
                Type=Name.Annot, Subtype=Name.Link, Rect=Array([100, 0, 150, 50]),
                A=Dictionary(S=Name.URI, URI=String("https://example.org/"), Next=script),
            ),
        ]
    )  # fmt: skip
    pdf.Root.OpenAction = script
    pdf.Root.Names = Dictionary(JavaScript=Dictionary(Names=Array([String("go"), script])))
    pdf.docinfo["/Author"], pdf.docinfo["/Producer"] = "Private author", "Wordmaker 9"
    with pdf.open_metadata() as meta:
        meta["dc:creator"] = ["Private author"]
    return saved(pdf)


def outlined() -> bytes:
    """Bookmarks by page, by name and by action, one nested, one broken, and links by name and number."""
    pdf = Pdf.new()
    pages = [add_page(pdf, said(f"chapter {n}", 50, 700)) for n in range(3)]
    pdf.Root.Names = Dictionary(Dests=Dictionary(Names=Array([String("third"), Array([pages[2], Name.Fit])])))
    items = [pdf.make_indirect(Dictionary(Title=String(t))) for t in ("One", "Two", "Three", "Lost", "Inner")]
    one, two, three, lost, inner = items
    one.Dest, three.Dest, lost.Dest = Array([pages[0], Name.Fit]), String("third"), String("nowhere")
    two.A = Dictionary(S=Name.GoTo, D=Array([pages[1], Name.Fit]))
    inner.Dest = Array([pages[2], Name.Fit])
    two.First = two.Last = inner
    for before, after in ((one, two), (two, three), (three, lost)):
        before.Next = after
    lost.Next = one  # a circle
    pdf.Root.Outlines = pdf.make_indirect(Dictionary(Type=Name.Outlines, First=one, Last=lost))
    pages[0].Annots = Array(
        [
            Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=Array([0, 0, 50, 50]), Dest=String("third")),
            Dictionary(
                Type=Name.Annot, Subtype=Name.Link, Rect=Array([60, 0, 90, 50]), Dest=Array([1, Name.Fit])
            ),
        ]
    )
    return saved(pdf)


def object_streams() -> bytes:
    with Pdf.open(io.BytesIO(paper("packed", "objects"))) as pdf:
        return saved(pdf, object_stream_mode=ObjectStreamMode.generate)


def broken_xref() -> bytes:
    return paper("broken table").replace(b"startxref", b"startxxxx")


def locked(user: str = "", owner: str = "owner") -> bytes:
    with Pdf.open(io.BytesIO(paper("locked"))) as pdf:
        rules = Permissions(extract=False, print_highres=False)
        return saved(pdf, static_id=False, encryption=Encryption(user=user, owner=owner, allow=rules))


def without_pages() -> bytes:
    return saved(Pdf.new())


def circular() -> bytes:
    """A page tree that holds itself."""
    with Pdf.open(io.BytesIO(paper("circle"))) as pdf:
        tree = pdf.Root.Pages
        tree.Kids.append(
            pdf.make_indirect(Dictionary(Type=Name.Pages, Kids=Array([tree]), Count=1, Parent=tree))
        )
        return saved(pdf)


def bomb() -> bytes:
    """A picture of 16 MB of nothing, packed twice into a few hundred bytes."""
    pdf = Pdf.new()
    page = add_page(pdf, b"q 100 0 0 100 0 0 cm /Im Do Q")
    image = Stream(pdf, zlib.compress(zlib.compress(bytes(2**24), 9), 9))
    image.Filter = Array([Name.FlateDecode, Name.FlateDecode])
    image.Type, image.Subtype, image.Width, image.Height = Name.XObject, Name.Image, 100, 100
    image.ColorSpace, image.BitsPerComponent = Name.DeviceGray, 8
    page.Resources.XObject = Dictionary(Im=pdf.make_indirect(image))
    return saved(pdf, stream_decode_level=StreamDecodeLevel.none)


def picture(width: int, height: int, across: float) -> bytes:
    """A grey picture drawn `across` points wide."""
    pdf = Pdf.new()
    up = across * height / width
    page = add_page(pdf, b"q %g 0 0 %g 50 200 cm /Im Do Q" % (across, up))
    image = Stream(pdf, bytes(range(256)) * (width * height // 256) + bytes(width * height % 256))
    image.Type, image.Subtype, image.Width, image.Height = Name.XObject, Name.Image, width, height
    image.ColorSpace, image.BitsPerComponent = Name.DeviceGray, 8
    page.Resources.XObject = Dictionary(Im=pdf.make_indirect(image))
    return saved(pdf)


def nested_pages(deep: int) -> bytes:
    """A page under so many folders, one in the other."""
    pdf = Pdf.new()
    each = add_page(pdf, said("deep", 50, 600))
    for _ in range(deep):
        above = pdf.make_indirect(Dictionary(Type=Name.Pages, Kids=Array([each]), Count=1))
        each.Parent, each = above, above
    pdf.Root.Pages = each
    return saved(pdf)


def miscounted() -> bytes:
    """Two pages in a list that says more."""
    pdf = Pdf.open(io.BytesIO(paper("a", "b")))
    pdf.Root.Pages.Count = 9_999
    return saved(pdf)


def belonging() -> bytes:
    """Files that belong to a page, to an annotation, to a drawing on it and to a part of what is said there, and to nothing else."""
    pdf = Pdf.new()
    page = add_page(pdf, b"/Fx Do /AF /Part BDC " + said("with files", 50, 600) + b"EMC")
    drawing = pdf.make_indirect(Stream(pdf, b"0 0 50 50 re f"))
    drawing.Type, drawing.Subtype, drawing.BBox = Name.XObject, Name.Form, Array([0, 0, 99, 99])
    drawing.Resources, page.Resources.XObject = Dictionary(), Dictionary(Fx=drawing)
    mark = pdf.make_indirect(Dictionary(Type=Name.Annot, Subtype=Name.Square, Rect=Array([9, 9, 99, 99])))
    page.Annots = Array([mark])
    for holder, called in (
        (page, "page.txt"),
        (mark, "mark.txt"),
        (drawing, "drawing.txt"),
        (page.Resources, "part.txt"),
        (drawing.Resources, "within.txt"),
    ):
        file = pdf.make_indirect(Stream(pdf, b"Belonging"))
        spec = Dictionary(Type=Name.Filespec, UF=String(called), EF=Dictionary(F=file))
        if holder in (page.Resources, drawing.Resources):
            holder.Properties = Dictionary(Part=spec)
        else:
            holder.AF = Array([pdf.make_indirect(spec)])
    return saved(pdf)


def elsewhere() -> bytes:
    """Its size is said by numbers that are objects of their own, it has a key in no encoding, and what it draws, beside
    what it has, is in other files."""
    pdf = Pdf.new()
    page = add_page(pdf, said("outside", 50, 600) + b"/Fx Do /Gx Do")
    for key, where in (
        ("/Fx", {"/F": String("elsewhere.txt")}),
        ("/Gx", {"/Ref": Dictionary(F=String("elsewhere.pdf"))}),
    ):
        drawing = pdf.make_indirect(Stream(pdf, b"0 0 50 50 re f", {"/BBox": Array([0, 0, 99, 99]), **where}))
        drawing.Type, drawing.Subtype, drawing.Resources = Name.XObject, Name.Form, 5
        page.Resources.XObject = Dictionary({**dict(page.Resources.get("/XObject", {})), key: drawing})
    page.MediaBox = Array(
        [0, 0, pdf.make_indirect(Object.parse(b"595")), pdf.make_indirect(Object.parse(b"842"))]
    )
    page.Odd = 1
    return saved(pdf).replace(b"/Odd 1", b"/\xff\xfe\x80 1")


HOSTILE: dict[str, Callable[[], bytes]] = {
    **{f"turned {turn}": lambda turn=turn: paper("turned", Rotate=turn) for turn in (90, 180, 270, -90, 450)},
    "inherited": inherited,
    "inherited upside down": lambda: inherited(180),
    "cropped": lambda: paper("cropped", CropBox=Array([10, 50, 300, 400])),
    "cropped and turned": lambda: paper("cropped", CropBox=Array([10, 50, 300, 400]), Rotate=90),
    "crop larger than media": lambda: paper("cropped", CropBox=Array([-100, -100, 900, 900])),
    "crop outside media": lambda: paper("cropped", CropBox=Array([2000, 2000, 2100, 2100])),
    "offset": lambda: paper("offset", box=(-300, -200, 295, 642)),
    "offset and turned": lambda: paper("offset", box=(1000, 500, 1595, 1342), Rotate=270),
    "box backwards": lambda: paper("backwards", box=(595, 842, 0, 0)),
    "unit": lambda: paper("unit", UserUnit=3),
    "tiny": lambda: paper("t", box=(0, 0, 90, 130)),
    "tiny and turned": lambda: paper("t", box=(20, 20, 110, 150), Rotate=90),
    "speck with ink": lambda: paper("x", box=(50, 790, 54, 800)),
    "strip": lambda: paper("strip", box=(0, 0, 1, 14400)),
    "speck": lambda: paper("", box=(0, 0, 2, 2)),
    "huge": lambda: paper("huge", box=(0, 0, 14000, 9000)),
    "odd turn": lambda: paper("odd", Rotate=45),
    "no contents": lambda: with_contents(None),
    "empty contents": lambda: with_contents(b""),
    "open comment": lambda: with_contents(said("comment", 50, 600) + b"% open"),
    "open string": lambda: with_contents(said("string", 50, 600) + b"(open"),
    "open text": lambda: with_contents(b"BT /F 12 Tf 50 600 Td (open) Tj"),
    "open states": lambda: with_contents(b"q q 3 0 0 3 0 0 cm " + said("open", 50, 100)),
    "too many restores": lambda: with_contents(b"Q Q Q 2 0 0 2 0 0 cm " + said("restored", 50, 100)),
    "own number beside ours": lambda: with_contents(said("Page 13", 526, 20)),
    "clipped": lambda: with_contents(b"0 0 10 10 re W n " + said("clipped", 50, 600)),
    "shared": shared_content,
    "more to raise_if_cancelled": with_more_to_heed,
    "parts": in_parts,
    "damaged parts": damaged_parts,
    "impossible packing": packed_impossibly,
    "form": form,
    "signed": signed,
    "xfa": xfa,
    "layers": layers,
    "attachments": attached,
    "files of a page": belonging,
    "from elsewhere": elsewhere,
    "scripts": scripted,
    "outlines": outlined,
    "object streams": object_streams,
    "broken table": broken_xref,
    "owner's lock": locked,
    "dense picture": lambda: picture(640, 480, 100),
}


def build(
    plan: Plan,
    index_pages: IndexPages = index,
    progress: Progress | None = None,
) -> tuple[bytes, Receipt]:
    with building.build(plan, index_pages, placeholder, progress) as (file, receipt):
        return file.copied(), receipt
