"""The description of a paper, and showing one paper, or one reason, to one person (2.7, 2.18, 2.25, 2.26, 4.1, 7.6, 7.11)."""

from collections.abc import Iterator

from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.decisions import may_see_breach
from panelsec.procedure.eligibility import stand
from panelsec.procedure.in_words import phrases
from panelsec.procedure.objections import Objection, gate, missing, query
from panelsec.procedure.office import Office
from panelsec.procedure.papers.sharing import papers_for, role_of, withheld_why
from panelsec.procedure.people import Document, Kind

OWN_FILE = ("investigating_officer", "student_discipline_officer")
"""They made the file, and know it (4.6)."""

LETTERS = ("L17", "L18")


def add(case: Case, event: ev.DocumentAdded, office: Office) -> Iterator[Objection]:
    same = [d.id for d in case.documents.values() if d.sha256 and d.sha256 == event.document.sha256]
    if same:
        yield query(
            f"‘{event.document.title}’ is the same file as {phrases.paper(case, same[0]).rstrip(',')}. Leave it out, or correct "
            "that paper if it was taken in wrongly, or say why the same file is taken in again.",
            "7.6",
        )


def correct(case: Case, event: ev.DocumentChanged, office: Office) -> Iterator[Objection]:
    """What is recorded of a paper hangs together with who had it: they are named, for what they have is not called back."""
    if event.document.id not in {d.id for d in case.papers}:
        yield missing("That paper is not there yet: it can be corrected when it has come in.", "7.4")
        return
    readers = had(case, event.document.id)
    if readers:
        gone = (
            f"{phrases.paper(case, event.document.id)} has already gone to {phrases.everybody(case, readers)}"
        )
        yield query(
            f"{phrases.sentence(gone)} Whoever of them may have it needs it again. Say why it is corrected all the same.",
            "7.6",
        )


def correct_arrival(case: Case, event: ev.ArrivalCorrected, office: Office) -> Iterator[Objection]:
    if event.document not in {e.document for e in case.received}:
        yield missing("That paper was not recorded as sent in by anybody.", "7.4")
    elif event.received > event.at:
        yield missing("It cannot have come at a time that is still to come.", "7.4")


def had(case: Case, document: str) -> tuple[str, ...]:
    """To whom a paper went, with a copy of the papers or by itself."""
    sent = {e.number for e in case.all(ev.LetterSent) if e.number is not None}
    copies = (e.to for e in case.all(ev.LetterPrepared) if e.number in sent and document in e.documents)
    alone = (e.to for e in case.all(ev.DocumentDisclosed) if e.document == document)
    return tuple(dict.fromkeys((*copies, *alone)))


def disclose(case: Case, event: ev.DocumentDisclosed, office: Office) -> Iterator[Objection]:
    if event.document in LETTERS:
        yield from _letter(case, event)
        return
    paper = next((d for d in case.papers if d.id == event.document), None)
    if paper is None:
        yield missing("That paper is not there yet.", "7.6")
        return
    yield from _sealed(case, paper, event.to)
    yield from _walls(case, paper, event.to)
    if not _on_the_list(case, paper, event.to):
        yield gate(
            case,
            "G25",
            f"7.6 does not name {case.name(event.to)}. Say why the paper goes there all the same.",
            "7.6",
        )


def _sealed(case: Case, paper: Document, to: str) -> Iterator[Objection]:
    if (
        paper.kind is Kind.PREVIOUS_BREACH
        and to not in OWN_FILE
        and not may_see_breach(case, paper.rule, paper.of, to)
    ):
        yield gate(case, "G07", f"'{paper.title}' stays sealed until a breach of the same Rule is found.")


def _walls(case: Case, paper: Document, to: str) -> Iterator[Objection]:
    respondent = case.respondent_of(to)
    if respondent is None:
        return
    cites = withheld_why(case, paper, respondent)
    name = case.respondents[respondent].name
    if cites == "2.26":
        yield gate(case, "G09", f"The paper is withheld from {name}.", "2.26")
    if cites == "2.18":
        yield gate(case, "G08", f"Personal mitigation of another Respondent is not shared with {name}.")


def _on_the_list(case: Case, paper: Document, to: str) -> bool:
    if to in OWN_FILE:
        return True
    hearing = case.latest("DC", to)
    heard = hearing is not None and paper in papers_for(case, hearing, "")
    own = case.respondent_of(to)
    if own is not None:
        appealed = paper.kind in (Kind.APPEAL_FORM, Kind.NEW_EVIDENCE)
        return heard or not appealed or paper.of in (None, own)
    if role_of(case, to, case.latest("AC", to)) == "members":
        return True
    sits = hearing is not None and role_of(case, to, hearing) == "members"
    return sits and (heard or paper.kind is Kind.PREVIOUS_BREACH)


def _letter(case: Case, event: ev.DocumentDisclosed) -> Iterator[Objection]:
    sent = [e for e in case.all(ev.LetterSent) if e.letter == event.document and case.respondent_of(e.to)]
    if not sent:
        yield missing("There is no such letter yet.", "7.14")
        return
    about = case.respondent_of(sent[-1].to)
    before = Case(case.reference, case.events[: case.events.index(sent[-1])])
    decided_by = before.standing(about).committee if about else None
    hearing, appeal = case.latest("DC", event.to), case.latest("AC", event.to)
    if role_of(case, event.to, hearing) == "members" and hearing and hearing.name != decided_by:
        yield query(
            "A fresh Committee looks at the case anew. Say why it should have the first decision.", "8.10"
        )
        return
    role = event.to.rpartition(".")[2]
    allowed = event.to in OWN_FILE or case.respondent_of(event.to) == about
    allowed = allowed or role_of(case, event.to, appeal) == "members"
    if not allowed and not (event.document == "L18" and role in ("senior_tutor", "head_of_department")):
        yield gate(
            case,
            "G25",
            f"2.25 does not name {case.name(event.to)} for this letter. Say why it goes there all the same.",
            "2.25",
        )


def nobody_affected(case: Case, event: ev.NobodyAffected, office: Office) -> Iterator[Objection]:
    if case.standing(event.respondent).decided is None:
        yield missing("Nothing is decided yet that anybody could be told of.", "2.28")


def tell_exclusion(case: Case, event: ev.ExclusionDisclosed, office: Office) -> Iterator[Objection]:
    if event.to in OWN_FILE:
        return
    committee = case.committee(event.committee)
    member = next((m for m in office.members if m.id == event.member), None)
    for seat in committee.seats:
        if member is None or seat.panel not in member.panels:
            continue
        candidate = stand(case, committee, seat, member, event.at.date(), office.members)
        if candidate.codes != candidate.told:
            yield gate(
                case,
                "G09",
                "The reason would tell who reported the matter, which is protected. Say only that there is a conflict.",
            )
