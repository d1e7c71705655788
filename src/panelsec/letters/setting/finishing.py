"""The last step: adds the structure tree, metadata and colour profile (PDF/UA-1 and PDF/A-2a)."""

import re
import unicodedata
from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from functools import cache
from io import BytesIO
from xml.sax.saxutils import escape

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, String

from panelsec.letters.setting.structure import Annotated, Element, Marked
from panelsec.resources import resource

PRODUCER = "panelsec"
_PRINT = 4  # annotation flag that PDF/A asks for
_JOINED_FORM = re.compile(rb"<(F[BCDE][0-9A-F]{2})>")


@dataclass(frozen=True)
class Metadata:
    """What the file says of itself; its time is the start of the day that the document bears."""

    title: str
    subject: str
    author: str
    language: str
    dated: date


def finish(drawn: bytes, root: Element, about: Metadata) -> bytes:
    """Same input, same bytes."""
    with pikepdf.open(BytesIO(drawn)) as pdf:
        _searchable(pdf)  # first, while there are few objects to look through
        _tree(pdf, root)
        _describe(pdf, about)
        _colours(pdf)
        out = BytesIO()
        pdf.save(out, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return out.getvalue()


def _tree(pdf: pikepdf.Pdf, root: Element) -> None:
    made = {element: pdf.make_indirect(Object.parse(b"<</Type /StructElem>>")) for element in root.walk()}
    tree = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot, K=made[root]))
    by_page: defaultdict[int, list[tuple[int, pikepdf.Object]]] = defaultdict(list)
    keys: list[int | pikepdf.Object] = []
    pages = [page.obj for page in pdf.pages]
    following = len(pages)
    for element, obj in made.items():
        _fill(obj, element, made[element.parent] if element.parent else tree)
        kids: list[pikepdf.Object] = []
        for kid in element.kids:
            if isinstance(kid, Element):
                kids.append(made[kid])
            elif isinstance(kid, Marked):
                kids.append(_marked(pages[kid.page], kid.mcid))
                by_page[kid.page].append((kid.mcid, obj))
            else:
                kids.append(_annotation(pages[kid.page], kid, following))
                keys += [following, obj]
                following += 1
        obj.K = Array(kids)
    for number, page in enumerate(pages):
        page.StructParents = number
        page.Tabs = Name.S
    marks = [Array([obj for _, obj in sorted(by_page[n], key=lambda m: m[0])]) for n in range(len(pages))]
    numbers = [item for pair in enumerate(marks) for item in pair]
    tree.ParentTree = pdf.make_indirect(Dictionary(Nums=Array([*numbers, *keys])))
    tree.ParentTreeNextKey = following
    pdf.Root.StructTreeRoot = tree
    pdf.Root.MarkInfo = Dictionary(Marked=True)


def _marked(page: pikepdf.Object, mcid: int) -> pikepdf.Object:
    """Parsed: a letter has over a hundred, and making them key by key takes several times as long."""
    marked = Object.parse(f"<</Type /MCR /MCID {mcid}>>".encode())
    marked.Pg = page
    return marked


def _fill(obj: pikepdf.Object, element: Element, parent: pikepdf.Object) -> None:
    obj.S, obj.P = Name(f"/{element.tag}"), parent
    for key, text in (("/ActualText", element.actual), ("/Alt", element.alt), ("/Lang", element.language)):
        if text:
            obj[key] = String(text)
    if element.attributes:
        values = {f"/{key}": _value(value) for key, value in element.attributes.items()}
        obj.A = Dictionary({"/O": Name(f"/{element.owner}"), **values})


def _value(value: str | float | tuple[float, ...]) -> pikepdf.Object | str | float:
    if isinstance(value, tuple):
        return Array([round(v, 2) for v in value])
    return Name(value) if isinstance(value, str) and value.startswith("/") else value


def _annotation(page: pikepdf.Object, kid: Annotated, key: int) -> pikepdf.Object:
    annotation = page.Annots[kid.position]
    annotation.Contents, annotation.F, annotation.StructParent = String(kid.contents), _PRINT, key
    return Dictionary(Type=Name.OBJR, Pg=page, Obj=annotation)


def _describe(pdf: pikepdf.Pdf, about: Metadata) -> None:
    pdf.Root.Lang = String(about.language)
    pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    pdf.Root.PageMode = Name.UseNone
    stamp = f"D:{about.dated:%Y%m%d}000000Z"
    pdf.trailer.Info = pdf.make_indirect(
        Dictionary(
            Title=about.title, Subject=about.subject, Author=about.author, Creator=PRODUCER, Producer=PRODUCER,
            CreationDate=stamp, ModDate=stamp,
        )
    )  # fmt: skip
    pdf.Root.Metadata = pdf.make_stream(_xmp(about), Type=Name.Metadata, Subtype=Name.XML)


def _colours(pdf: pikepdf.Pdf) -> None:
    profile = pdf.make_stream(_srgb(), N=3)
    intent = Dictionary(
        Type=Name.OutputIntent, S=Name.GTS_PDFA1, Info="sRGB", OutputConditionIdentifier="sRGB", DestOutputProfile=profile
    )  # fmt: skip
    pdf.Root.OutputIntents = Array([intent])


def _searchable(pdf: pikepdf.Pdf) -> None:
    """Joined Arabic forms are found, and copied, as the letters that they are."""
    for obj in pdf.objects:
        if isinstance(obj, Dictionary) and obj.get("/Type") == Name.Font and "/ToUnicode" in obj:
            content = obj.ToUnicode.read_bytes()
            letters = _JOINED_FORM.sub(_as_letters, content)
            if letters != content:
                obj.ToUnicode.write(letters)


def _as_letters(match: re.Match[bytes]) -> bytes:
    letters = unicodedata.normalize("NFKC", chr(int(match[1], 16)))
    return b"<" + letters.encode("utf-16-be").hex().upper().encode() + b">"


@cache
def _srgb() -> bytes:
    return resource("fonts", "srgb.icc").read_bytes()


def _xmp(about: Metadata) -> bytes:
    day = f"{about.dated:%Y-%m-%d}T00:00:00Z"
    values = (escape(v) for v in (about.title, about.author, about.subject, about.language))
    title, author, subject, language = values
    return f"""<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<pdf:Producer>{PRODUCER}</pdf:Producer><xmp:CreatorTool>{PRODUCER}</xmp:CreatorTool>
<xmp:CreateDate>{day}</xmp:CreateDate><xmp:ModifyDate>{day}</xmp:ModifyDate>
<pdfuaid:part>1</pdfuaid:part><pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
</rdf:Description>
{_UA_SCHEMA}
</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>""".encode()


_UA_SCHEMA = """<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>"""
