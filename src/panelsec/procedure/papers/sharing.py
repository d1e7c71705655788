"""Who may have what: papers by reader (2.18, 2.26, 7.6, 7.11, 8.7), and the role in which somebody gets a letter (2.25 to 2.28)."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date

from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.committee import Committee
from panelsec.procedure.people import Document, Kind


def papers_for(case: Case, committee: Committee, reader: str) -> tuple[Document, ...]:
    """The papers of a Discipline Committee as one reader may have them, in the order of the file (7.6)."""
    respondent = case.respondent_of(reader)
    papers = _heard(case, committee)
    if respondent is None:
        return papers
    return tuple(d for d in papers if withheld_why(case, d, respondent) is None)


def _heard(case: Case, committee: Committee) -> tuple[Document, ...]:
    return tuple(d for d in case.papers if _belongs(case, committee, d))


def _belongs(case: Case, committee: Committee, paper: Document) -> bool:
    if paper.kind in (Kind.APPEAL_FORM, Kind.PREVIOUS_BREACH):
        return False
    if paper.kind is Kind.NEW_EVIDENCE:
        return _remitted(case, committee, paper)
    if paper.kind is Kind.MITIGATION and paper.of in case.respondents:
        heard_or_named = {paper.of, *paper.refers_to} & set(committee.respondents)
        return bool(heard_or_named) and not _shut_out(committee, paper)
    return not _shut_out(committee, paper)


def _remitted(case: Case, committee: Committee, paper: Document) -> bool:
    """New evidence of an appeal that was sent back is heard by the next Committee; other new evidence is the appeal's alone (8.10)."""
    for r, appeal in ((e.respondent, e) for e in case.all(ev.Appealed) if paper.id in of_appeal(case, e)):
        after = case.events[case.events.index(appeal) :]
        sent_back = [
            e
            for e in after
            if isinstance(e, ev.AppealDecided) and e.respondent == r and e.disposal == "remit"
        ]
        meetings = [e for e in after if isinstance(e, ev.MeetingFixed) and e.committee == committee.name]
        if sent_back and meetings and meetings[0].at >= sent_back[0].at:
            return True
    return False


def _shut_out(committee: Committee, paper: Document) -> bool:
    """A late response that the Chair refused (7.4, A28)."""
    rulings = [r for r in committee.rulings if r.about == "late_response" and r.document == paper.id]
    return bool(rulings) and rulings[-1].decision == "refuse"


def withheld_why(case: Case, paper: Document, respondent: str) -> str | None:
    """The paragraph by which a Respondent does not get a paper of the hearing, or None."""
    if withheld(case, paper.id, respondent):
        return "2.26"
    others = paper.of is not None and paper.of in case.respondents and paper.of != respondent
    if paper.kind is Kind.MITIGATION and others and respondent not in paper.refers_to:
        return "2.18"
    return None


def withheld(case: Case, paper: str, respondent: str) -> bool:
    """Whether the last ruling on a paper withholds it from this Respondent (2.26)."""
    rulings = [
        r
        for r in case.all(ev.Ruled)
        if r.about == "withhold" and r.document == paper and r.respondent in (None, respondent)
    ]
    return bool(rulings) and rulings[-1].decision == "withhold"


def appeal_papers(case: Case, respondent: str) -> tuple[str, ...]:
    """What the Appeal Committee gets of one appeal, in order; L18 and L17 stand for those letters (8.7)."""
    appeal = case.standing(respondent).appeal
    first = of_appeal(case, appeal) if appeal else ()
    heard = case.appealed_from(respondent) or "DC1"
    then = _when_decided(case, heard)
    had = {d.id for d in _heard(then, then.committee(heard))} | _opened(then, then.committee(heard))
    return (*first, "L18", "L17", *(d for d in case.documents if d in had and d not in first))


def of_appeal(case: Case, appeal: ev.Appealed) -> tuple[str, ...]:
    """The Appeal Form and its evidence: those recorded with an appeal, and those of the same Respondent that came in
    between the decision and the sending of the papers (8.2, 8.7)."""
    at = case.events.index(appeal)
    decided = _first(case, range(at, -1, -1), lambda e: _decides(e, appeal.respondent), 0)
    gone = _first(case, range(at, len(case.events)), lambda e: _goes_to_appeal(e, appeal), len(case.events))
    new = dict.fromkeys(_came(case.events[decided:gone]))
    there = {d.id: d for d in case.papers if d.kind in APPEAL_KINDS and _whose(case, d) == appeal.respondent}
    mine = (*appeal.documents, *(d for d in there if d in new and d not in appeal.documents))
    return tuple(sorted(mine, key=lambda d: case.documents[d].kind is not Kind.APPEAL_FORM))


APPEAL_KINDS = (Kind.APPEAL_FORM, Kind.NEW_EVIDENCE)


def form_missing(case: Case, respondent: str) -> bool:
    """Whether an appeal has come in whose Appeal Form is not in the file (8.2, 8.7)."""
    appeal = case.standing(respondent).appeal
    papers = of_appeal(case, appeal) if appeal else ()
    return appeal is not None and all(case.documents[d].kind is not Kind.APPEAL_FORM for d in papers)


def form_came(case: Case, respondent: str) -> date | None:
    """The day of an Appeal Form that came in since the decision, while no appeal from it is recorded (8.2)."""
    standing = case.standing(respondent)
    if standing.appeal is not None or standing.decided is None:
        return None
    forms = [d.id for d in case.papers if d.kind is Kind.APPEAL_FORM and _whose(case, d) == respondent]
    days = (day for paper in forms if (day := _arrived(case, paper)) and day >= standing.decided)
    return min(days, default=None)


def _arrived(case: Case, paper: str) -> date | None:
    """When somebody sent it in, as last corrected; where nobody is recorded to have, when it was taken in."""
    sent = (e.at.date() for e in case.received if e.document == paper)
    taken = (e.at.date() for e in case.events if paper in _came((e,)))
    return next(sent, None) or next(taken, None)


def _whose(case: Case, paper: Document) -> str | None:
    """Whose a paper is; where that was not said, the Respondent who sent it in."""
    sent = (case.respondent_of(e.sender) for e in case.received if e.document == paper.id)
    return paper.of or next(sent, None)


def _came(events: Iterable[ev.Event]) -> Iterator[str]:
    for event in events:
        match event:
            case ev.DocumentReceived():
                yield event.document
            case ev.DocumentAdded() if not event.document.awaited:
                yield event.document.id


def _decides(event: ev.Event, respondent: str) -> bool:
    return isinstance(event, ev.Found | ev.Sanctioned) and event.respondent == respondent


def _goes_to_appeal(event: ev.Event, appeal: ev.Appealed) -> bool:
    """The papers on an appeal go to the members, or it is decided: what comes later is further information (8.8)."""
    match event:
        case ev.LetterSent(letter="L27") | ev.AppealDecided():
            return event.respondent in (None, appeal.respondent)
        case _:
            return False


def _first(case: Case, where: Iterable[int], what: Callable[[ev.Event], bool], else_: int) -> int:
    return next((i for i in where if what(case.events[i])), else_)


def _when_decided(case: Case, committee: str) -> Case:
    """The case as a Committee knew it: what came in after its last act is no part of what it considered."""
    acts = ev.Met | ev.Found | ev.Sanctioned
    last = [i for i, e in enumerate(case.events) if isinstance(e, acts) and e.committee == committee]
    return Case(case.reference, case.events[: last[-1] + 1]) if last else case


def _opened(case: Case, committee: Committee) -> set[str]:
    """Papers on previous breaches that the Committee was shown after its finding (7.11)."""
    shown = {e.document for e in case.all(ev.DocumentDisclosed) if e.to in committee.served}
    return {d.id for d in case.papers if d.kind is Kind.PREVIOUS_BREACH and d.id in shown}


def role_of(case: Case, who: str, committee: Committee | None) -> str:
    """The role in which somebody gets a letter, in the words of `edition.Letter.to`."""
    if case.respondent_of(who):
        return "respondent"
    if who in case.reporting_persons:
        return "reporting_person"
    if who in case.witnesses:
        return "witness"
    if committee is not None and any(m.id == who for m in committee.sitting):
        return "members"
    return who.rpartition(".")[2]


def told_by(letter: str) -> str:
    """The kind of Committee that a letter speaks of."""
    return "AC" if letter in ("L24", "L25", "L26", "L27", "L28", "L29") else "DC"
