"""Appends a source's pages with what they depend on: form fields and layers."""

from pikepdf import Array, Dictionary, Object, Pdf, Stream

from panelsec.bundle.objects import drop, entries, entry, everything, keys, name

_ORIGINS = (
    "/AF",
    "/EF",
    "/F",
    "/FDecodeParms",
    "/FFilter",
    "/LastModified",
    "/Metadata",
    "/OPI",
    "/PieceInfo",
    "/Ref",
)


def append(pdf: Pdf, source: Pdf) -> None:
    """Append every page of a cleaned source; links between its pages lead to the copies."""
    pdf.pages.extend(source.pages)
    if entries(source.Root.get("/AcroForm"), "/Fields"):
        _carry_fields(pdf, source)
    if isinstance(source.Root.get("/OCProperties"), Dictionary):
        _carry_layers(pdf, source)


def _carry_fields(pdf: Pdf, source: Pdf) -> None:
    start = len(pdf.pages) - len(source.pages)
    for offset, page in enumerate(source.pages):
        if any(name(each, "/Subtype") == "/Widget" for each in entries(page.obj, "/Annots")):
            pdf.acroform.fix_copied_annotations(pdf.pages[start + offset], page, source.acroform)


def _carry_layers(pdf: Pdf, source: Pdf) -> None:
    properties = source.Root.OCProperties
    if not properties.is_indirect:
        properties = source.make_indirect(properties)
    copied = pdf.copy_foreign(properties)
    config = entry(copied, "/D")
    layers = entries(copied, "/OCGs")
    shown = {layer.objgen for layer in entries(config, "/ON")}
    hidden = entries(config, "/OFF")
    if name(config, "/BaseState") == "/OFF":
        hidden = [layer for layer in layers if layer.objgen not in shown]
    whole = _layers_of(pdf)
    whole.OCGs.extend(layers)
    whole.D.OFF.extend(hidden)
    for key in ("/Order", "/AS", "/RBGroups", "/Locked"):
        whole.D[key].extend(entries(config, key))


def _layers_of(pdf: Pdf) -> Object:
    if "/OCProperties" not in pdf.Root:
        config = Dictionary({key: Array() for key in ("/OFF", "/Order", "/AS", "/RBGroups", "/Locked")})
        pdf.Root.OCProperties = Dictionary(OCGs=Array(), D=config)
    return pdf.Root.OCProperties


def forget_origins(pdf: Pdf) -> None:
    """Drop what programs left in images and forms about who made them, with what and when, files that still lie in it, and
    those outside it, whose content a reader's program would fetch."""
    for each in pdf.objects:
        try:
            held = keys(each)
        except (AttributeError, ValueError):  # an array, a number or nothing
            continue
        if "/Properties" in held:
            _drop_files(each)
        inner = entry(each, "/Resources")
        if isinstance(inner, Dictionary) and not inner.is_indirect:  # else it has its own turn
            _drop_files(inner)
        if isinstance(held, set) and held.isdisjoint(_ORIGINS):
            continue
        if isinstance(each, Stream):
            drop(each, *_ORIGINS)
        elif isinstance(each, Dictionary):
            drop(each, "/EF")


def _drop_files(resources: Object) -> None:
    """Those that belong to a part of what a page or a drawing draws (ISO 32000-2, 14.13.5)."""
    parts = entry(resources, "/Properties")
    for each in everything(parts).values() if isinstance(parts, Dictionary) else ():
        if isinstance(each, Dictionary):
            drop(each, "/EF")
