"""The record in words: papers, their arrival, and who has seen them."""

from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.counting import written
from panelsec.procedure.in_words.phrases import (
    KINDS,
    also,
    everybody,
    paper,
    sentence,
    somebody,
    the_committee,
    titled,
)


def added(case: Case, e: ev.DocumentAdded) -> str:
    if e.document.awaited:
        return sentence(f"{titled(case, e.document)} was announced")
    pages = f"{e.document.pages} page{'' if e.document.pages == 1 else 's'}"
    return sentence(f"{titled(case, e.document)} was taken in: {pages}")


def changed(case: Case, e: ev.DocumentChanged) -> str:
    d = e.document
    parts = (
        f"‘{KINDS[d.kind]}’",
        f"of {somebody(case, d.of)}" if d.of else "",
        f"speaking also of {everybody(case, d.refers_to)}" if d.refers_to else "",
        f"dated {written(d.dated)}" if d.dated else "",
    )
    said = f"{titled(case, d)} was corrected: it is {', '.join(p for p in parts if p)}"
    copies = [
        (r.blackens, somebody(case, r.respondent) if r.respondent else "every reader") for r in d.redactions
    ]
    black = " and ".join(who for blackens, who in copies if blackens)
    drawn = " and ".join(who for blackens, who in copies if not blackens)
    told = f" Parts of it are blackened in the copy for {black}." if black else ""
    told += f" It goes as pictures of its pages to {drawn}." if drawn else ""
    told += " Text was recognised in it by machine." if d.recognised else ""
    return sentence(said) + told + also("Why", e.why)


def arranged(case: Case, e: ev.PapersArranged) -> str:
    headings = dict(e.sections)
    told = [f"The papers were put in this order: {', '.join(e.order)}."]
    for heading in dict.fromkeys(headings.values()):
        under = [d for d in e.order if headings.get(d) == heading]
        told.append(f"Under ‘{heading}’: {', '.join(under)}.")
    return " ".join(told)


def received(case: Case, e: ev.DocumentReceived) -> str:
    admits = " It admits the breach." if e.admits else ""
    asked = f" It asks for as witnesses: {everybody(case, e.witnesses)}." if e.witnesses else ""
    return sentence(f"{paper(case, e.document)} came from {somebody(case, e.sender)}") + admits + asked


def arrived(case: Case, e: ev.ArrivalCorrected) -> str:
    if not e.sender:
        return (
            f"Corrected: {sentence(f'{paper(case, e.document)} was in the file before')}{also('Why', e.why)}"
        )
    admits = ", admitting the breach," if e.admits else ""
    came = f"{paper(case, e.document)} came from {somebody(case, e.sender)}{admits} on {written(e.received.date())}"
    return f"Corrected: {sentence(f'{came}, {e.received:%H:%M}')}{also('Why', e.why)}"


def disclosed(case: Case, e: ev.DocumentDisclosed) -> str:
    return sentence(f"{paper(case, e.document)} was shown to {somebody(case, e.to)}")


def told(case: Case, e: ev.ExclusionDisclosed) -> str:
    return sentence(
        f"{somebody(case, e.to)} was told why {case.name(e.member)} could not be drawn for {the_committee(e.committee)}"
    )
