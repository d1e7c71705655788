"""Finds active or hidden content in a finished bundle, and form fields that can be filled in: there should be none."""

from collections.abc import Iterator, Sequence

from pikepdf import Object, Pdf

from panelsec.bundle.cleaning import READ_ONLY, fields, leads_out
from panelsec.bundle.incoming.enclosed import holding
from panelsec.bundle.objects import entries, entry, name
from panelsec.bundle.proof.page import Fault
from panelsec.bundle.proof.raw_objects import page_of

ATTACHMENT = "The file carries an attachment."


def acting(pdf: Pdf, numbers: Sequence[str]) -> Iterator[Fault]:
    if held := {each.objgen for each in holding(pdf)}:
        on = page_of(pdf, held)
        yield from dict.fromkeys(
            Fault(numbers[on[at]] if at in on else "", ATTACHMENT) for at in sorted(held)
        )
    if entry(pdf.Root.get("/Names"), "/JavaScript") is not None:
        yield Fault("", "The file carries JavaScript.")
    for number, page in zip(numbers, pdf.pages, strict=True):
        if "/AA" in page.obj or any(_acts(each) for each in entries(page.obj, "/Annots")):
            yield Fault(number, "Something on the page acts when it is clicked.")
    if any("/Ff" in each or "/Parent" not in each for each in fields(pdf) if not _locked(each)):
        yield Fault("", "A form field in the file can still be filled in.")


def _acts(annotation: Object) -> bool:
    action = entry(annotation, "/A")
    if "/AA" in annotation:
        return True
    return action is not None and name(action, "/S") != "/GoTo" and not leads_out(action)


def _locked(field: Object) -> bool:
    flags = entry(field, "/Ff")
    return isinstance(flags, int) and bool(flags & READ_ONLY)
