"""Writes letters and bundles, and keeps them as drafts or sends them at once."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Self

from panelsec.actions import annual
from panelsec.actions.bundles.contents import appeal_bundle, hearing_bundle
from panelsec.actions.bundles.proven import Bundle
from panelsec.actions.recording import Done, keep
from panelsec.actions.session import Session
from panelsec.bundle.proof.proven_pages import Known
from panelsec.letters.occasion import Occasion
from panelsec.letters.reading import page_count
from panelsec.letters.writing import FACTS, Written, write
from panelsec.procedure import events as ev
from panelsec.procedure.advice.acts import advice
from panelsec.procedure.case import Case
from panelsec.procedure.citations import cites
from panelsec.procedure.gates import objections
from panelsec.procedure.letters.to_whom import committee_of
from panelsec.procedure.objections import answer
from panelsec.procedure.office import Office
from panelsec.procedure.papers.page_numbers import Layout
from panelsec.procedure.people import PaperInCopy

BUNDLES = ("L15", "L27")
WRITTEN = tuple(letter for letter in FACTS if letter != "L11")
"""The letters that can be written on request; the certificate of a lot (L11) comes with its lot."""

Report = Callable[[int, int, str], None]
"""Told how far it is: done, of how many, in words; may raise to stop, and then nothing is kept."""


@dataclass(frozen=True)
class Wanted:
    """A letter to be written: which, to whom, whose appeal it is about, and the reason where it needs one (L21)."""

    letter: str
    to: str
    respondent: str | None = None
    committee: str | None = None
    reason: str = ""
    via: str = "email"

    @classmethod
    def of(cls, draft: ev.LetterPrepared, via: str) -> Self:
        """A draft as it would be written now, to go by that way."""
        return cls(draft.letter, draft.to, draft.respondent, draft.committee, draft.reason, via)

    def sent(self, session: Session, number: int | None = None, override: str | None = None) -> ev.LetterSent:
        return ev.LetterSent(
            **session.stamp(),
            override=override,
            letter=self.letter,
            to=self.to,
            via=self.via,
            respondent=self.respondent,
            reason=self.reason,
            number=number,
            committee=self.committee,
        )


def preview(session: Session, reference: str, wanted: Wanted) -> Written:
    """A letter as it would print now; nothing is kept, nothing is asked of the procedure."""
    case, office = session.case(reference), session.office()
    return written(session, case, office, wanted)


def large_print(session: Session, reference: str, wanted: Wanted) -> bool:
    """Whether the letter prints large, by the reader's adjustments (2.5)."""
    return Occasion(session.case(reference), wanted.sent(session), session.office()).large_print


def prepare(
    session: Session,
    reference: str,
    wanted: Sequence[Wanted],
    report: Report | None = None,
    reason: str | None = None,
) -> tuple[ev.LetterPrepared, ...]:
    """Write letters and keep them as drafts in Post. What the procedure refuses is refused now; what it would only query
    is asked when they are sent."""
    with session.store.act():
        case, office = session.case(reference), session.office()
        for w in wanted:
            proposed = w.sent(session)
            answer((o for o in objections(case, proposed, office) if o.hard), proposed)
        made: list[ev.LetterPrepared] = []
        known = Known()
        for w in wanted:
            step = _Step(report, len(made), len(wanted), case.name(w.to))
            step(0, 1)
            with session.store.cancellable(step.again):
                made.append(replace(_prepared(session, case, office, w, step, known), override=reason))
            case = case.then(made[-1])
        keep(session, case, office, made)
    return tuple(made)


@dataclass
class _Step:
    """How far one of several letters is, told as a share of them all."""

    report: Report | None
    before: int
    of: int
    name: str
    at: int = 0

    def __call__(self, done: int, parts: int) -> None:
        self.at = 100 * done // parts
        self.again()

    def again(self) -> None:
        if self.report is not None:
            self.report(100 * self.before + self.at, 100 * self.of, f"For {self.name}")


def send(session: Session, reference: str, wanted: Sequence[Wanted], *, override: str | None = None) -> Done:
    """Write letters and mark them sent in one go: all of them, or none."""
    with session.store.act():
        case, office = session.case(reference), session.office()
        proposed = [w.sent(session, override=override) for w in wanted]
        answer((o for p in proposed for o in objections(case, p, office)), proposed[0])
        made: list[ev.Event] = []
        said: tuple[str, ...] = ()
        known = Known()
        for w in wanted:
            letter = _prepared(session, case, office, w, known=known)
            sent = replace(w, respondent=letter.respondent).sent(session, letter.number, override)
            case = case.then(letter)
            said += advice(case, sent, office.calendar)
            case = case.then(sent)
            made += [letter, sent]
        keep(session, case, office, made)
    return Done(case, cites(case, proposed[0]), tuple(dict.fromkeys(said)), tuple(made))


# ---- writing


def whose_appeal(case: Case, wanted: Wanted) -> str:
    """Whose appeal the papers are for: there may be one alone, and then nobody need say."""
    committee = case.latest("AC", wanted.to)
    assert committee is not None  # noqa: S101 - the procedure lets no bundle pass without a meeting
    return wanted.respondent or case.appellants(committee)[0]


def _prepared(
    session: Session,
    case: Case,
    office: Office,
    wanted: Wanted,
    progress: Callable[[int, int], None] | None = None,
    known: Known | None = None,
) -> ev.LetterPrepared:
    if wanted.letter == "L27":
        wanted = replace(wanted, respondent=whose_appeal(case, wanted))
    made = written(session, case, office, wanted)
    documents: tuple[str, ...] = ()
    lie, words, receipt = Layout(()), None, tuple[PaperInCopy, ...]()
    pdf, pages = made.pdf, page_count(made.pdf)
    if wanted.letter in BUNDLES:
        bundle = _bundle(session, case, office, wanted, progress, known)
        pdf, documents, pages, lie = bundle.pdf, bundle.documents, bundle.receipt.pages, bundle.lie
        receipt = bundle.papers
        if Occasion(case, wanted.sent(session), office).read_aloud:
            words = session.store.papers.put(bundle.aloud())
    number = len(case.all(ev.LetterPrepared)) + 1
    papers = session.store.papers
    # apart from the papers: its length differs from reader to reader, and their page numbers must not
    cover = papers.put(made.pdf) if wanted.letter in BUNDLES else None
    return ev.LetterPrepared(
        **session.stamp(),
        letter=wanted.letter,
        to=wanted.to,
        number=number,
        title=made.title,
        paper=papers.put(pdf),
        pages=pages,
        covering=made.covering,
        text=papers.put(made.text.encode()),
        respondent=wanted.respondent,
        committee=wanted.committee,
        documents=documents,
        laid=lie.order,
        inserted=lie.inserted,
        front=lie.front,
        cover=cover,
        aloud=words,
        receipt=receipt,
        reason=wanted.reason,
        via=wanted.via,
    )


def written(session: Session, case: Case, office: Office, wanted: Wanted) -> Written:
    """A letter of a case as it stands, of this moment; nothing is kept."""
    if wanted.letter == "L32":
        return annual.letter(session)
    head = session.store.record.head()
    return write(
        wanted.letter,
        case,
        wanted.to,
        office,
        session.now().date(),
        respondent=wanted.respondent,
        committee=wanted.committee,
        reason=wanted.reason,
        foot=f"Record {head}",
        by=session.by,
        via=wanted.via,
        sent=session.now(),
    )


def bundle(
    session: Session,
    reference: str,
    wanted: Wanted,
    report: Report | None = None,
    arranged: ev.PapersArranged | None = None,
) -> Bundle:
    """A reader's copy of the papers as it would be built now (L15, L27), or once they were so `arranged`; nothing is kept."""
    case, office = session.case(reference), session.office()
    if arranged is not None:
        case = case.then(arranged)
    proposed = wanted.sent(session)
    answer((o for o in objections(case, proposed, office) if o.hard), proposed)
    step = _Step(report, 0, 1, case.name(wanted.to))
    with session.store.cancellable(step.again):
        return _bundle(session, case, office, wanted, step)


def _bundle(
    session: Session,
    case: Case,
    office: Office,
    wanted: Wanted,
    progress: Callable[[int, int], None] | None = None,
    known: Known | None = None,
) -> Bundle:
    committee = committee_of(case, wanted.sent(session))
    assert committee is not None  # noqa: S101 - the procedure lets no bundle pass without a meeting
    if wanted.letter == "L15":
        large = Occasion(case, wanted.sent(session), office).large_print
        return hearing_bundle(session, case, office, committee, wanted.to, progress, large=large, known=known)
    appellant = whose_appeal(case, wanted)
    return appeal_bundle(session, case, office, committee, wanted.to, appellant, progress, known)
