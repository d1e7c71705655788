"""The papers of one reader put together, and proven before they are offered (2.18, 2.26, 7.6, 7.11, 8.7)."""

import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from hashlib import sha256
from itertools import groupby
from operator import itemgetter

from panelsec.actions.covers import heading, what_changed
from panelsec.actions.papers import words_of
from panelsec.actions.session import Session
from panelsec.bundle import build as building
from panelsec.bundle.check import check
from panelsec.bundle.page_proof import Fault, texts
from panelsec.bundle.plan import (
    Drawn,
    Heading,
    IndexLink,
    IndexRow,
    Paper,
    Plan,
    Section,
    Slot,
    Withheld,
    rows_of,
    slots_shown,
)
from panelsec.bundle.proving import CHANGED
from panelsec.bundle.writing import Progress
from panelsec.errors import Refused
from panelsec.letters.aloud import Spoken, aloud
from panelsec.letters.index import Entry, index
from panelsec.letters.page import About, render
from panelsec.letters.reading import page_count
from panelsec.letters.secrecy import ways_to_name
from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.committee import Committee
from panelsec.procedure.office import Office
from panelsec.procedure.page_numbers import Changes, Layout, changes, layout
from panelsec.procedure.people import Document
from panelsec.procedure.sharing import appeal_papers, papers_for, withheld_why

FEWEST_WORDS = 8
MOST_SENTENCES = 60
LATER = "Papers that came later"
PICTURES = "Its pages are pictures of what the original shows."


@dataclass(frozen=True)
class Bundle:
    """A finished copy: its PDF, the ids of its papers in order, what the receipt says of each."""

    pdf: bytes
    documents: tuple[str, ...]
    receipt: building.Receipt
    lie: Layout
    about: About

    def aloud(self) -> bytes:
        """Its words as a text of their own, page by page, in large print (2.5)."""
        words = texts(self.pdf, self.receipt)
        papers = [
            Spoken(
                row.title, [(self.receipt.numbers[at], words[at]) for at in range(row.at, row.at + row.pages)]
            )
            for row in self.receipt.rows
        ]
        return aloud(f"{self.about.title}: their words", papers, self.about)


def hearing_bundle(
    session: Session,
    case: Case,
    office: Office,
    committee: Committee,
    reader: str,
    progress: Progress | None = None,
    *,
    large: bool = False,
) -> Bundle:
    """The papers of a Discipline Committee as one reader may have them; every copy has the same page numbers (7.6)."""
    mine = tuple(d.id for d in papers_for(case, committee, reader))
    everything = [d.id for d in papers_for(case, committee, "")]
    lie = layout(case, "L15", committee.name, None, everything)
    said = changes(case, "L15", committee.name, None, reader, lie, mine)
    plans = {
        r: _hearing_plan(session, case, office, committee, r, lie) for r in _readers(case, committee, reader)
    }
    about = _about(case, office, session)
    lie = replace(lie, front=lie.front or max(_index_length(about, each) for each in plans.values()))
    plan = _numbered(plans[reader], lie, said)
    about = replace(about, large_print=large)
    return _proven(session, case, about, plan, lie, mine, reader, progress)


def _hearing_plan(
    session: Session, case: Case, office: Office, committee: Committee, reader: str, lie: Layout
) -> Plan:
    given = {d.id for d in papers_for(case, committee, reader)}
    there = {d.id for d in papers_for(case, committee, "")}
    slots = {
        d: _slot(session, case, case.documents[d], reader, d in given)
        if d in there
        else _gone(case.documents[d])
        for d in lie.order
    }
    top = heading(session, case, office, committee, reader)
    return Plan(top, _sections(slots, dict.fromkeys(slots, "Papers"), lie))


def _sections(slots: Mapping[str, Slot], titles: Mapping[str, str], lie: Layout) -> tuple[Section, ...]:
    """Papers that follow one another under one title are one section; those that came later have their own."""
    called = ((LATER if d in lie.later else titles[d], slot) for d, slot in slots.items())
    return tuple(
        Section(title, tuple(slot for _, slot in group))
        for title, group in groupby(called, key=itemgetter(0))
    )


def _numbered(plan: Plan, lie: Layout, said: Changes | None) -> Plan:
    """The plan with what is new in it, and the heading of the sheet that tells it."""
    slots = iter(lie.order)
    marked = tuple(
        replace(
            section,
            slots=tuple(
                replace(slot, inserted=d in lie.inserted, new=said is not None and d in said.papers)
                for slot, d in zip(section.slots, slots, strict=False)
            ),
        )
        for section in plan.sections
    )
    changed = None if said is None else what_changed(plan.heading, said.since)
    return replace(plan, sections=marked, front=lie.front, changed=changed)


def _gone(document: Document) -> Withheld:
    return Withheld("No longer among the papers", document.pages)


def _readers(case: Case, committee: Committee, reader: str) -> tuple[str, ...]:
    """Those whose first pages can differ in length: each Respondent, and of all others the one of the longest name."""
    others = [*(m.id for m in committee.sitting), "investigating_officer"]
    return tuple(
        dict.fromkeys((reader, *committee.respondents, max(others, key=lambda r: len(case.name(r)))))
    )


def _index_length(about: About, plan: Plan) -> int:
    """The pages of a copy's index; its numbers do not move its layout."""
    rows = rows_of(plan, [1] * len(slots_shown(plan)), 1)
    return page_count(_index_pages(about, plan.heading, rows).pdf)


def appeal_bundle(
    session: Session,
    case: Case,
    office: Office,
    committee: Committee,
    reader: str,
    respondent: str,
    progress: Progress | None = None,
) -> Bundle:
    """The papers of one appeal: the form and its evidence, the decision and the notes, what the first Committee had (8.7)."""
    ids = appeal_papers(case, respondent)
    lie = layout(case, "L27", committee.name, respondent, ids)
    said = changes(case, "L27", committee.name, respondent, reader, lie, ids)
    slots = {d: _of_appeal(session, case, d, ids, reader, respondent) for d in lie.order}
    titles = {d: _part_of_appeal(case, d, ids) for d in lie.order}
    sections = _sections(slots, titles, lie)
    tops = [heading(session, case, office, committee, m.id, respondent) for m in committee.sitting]
    about = _about(case, office, session)
    top = heading(session, case, office, committee, reader, respondent)
    longest = max(_index_length(about, Plan(each, sections)) for each in (*tops, top))
    lie = replace(lie, front=lie.front or longest)
    plan = _numbered(Plan(top, sections), lie, said)
    return _proven(session, case, about, plan, lie, ids, reader, progress)


def _of_appeal(
    session: Session, case: Case, paper: str, now: Sequence[str], reader: str, respondent: str
) -> Slot:
    if paper not in case.documents:
        return _sent_letter(session, case, paper, respondent)
    if paper not in now:
        return _gone(case.documents[paper])
    return _slot(session, case, case.documents[paper], reader, True)


def _part_of_appeal(case: Case, paper: str, now: Sequence[str]) -> str:
    if paper not in case.documents:
        return "Decision appealed from"
    if paper in now and now.index(paper) < now.index("L18"):
        return "Appeal"
    return "Papers before the Discipline Committee"


def _slot(session: Session, case: Case, document: Document, reader: str, given: bool) -> Slot:
    if given:
        redacted = document.redacted_for(case.respondent_of(reader))
        pages = redacted.paper if redacted else document.paper
        assert pages is not None  # noqa: S101 - papers that are there have pages
        title = f"{document.title} (redacted)" if redacted and redacted.blackens else document.title
        notes = (*document.notes, *((PICTURES,) if redacted and not redacted.blackens else ()))
        read = partial(session.store.papers.open, pages)
        return Paper(title, document.sha256, read, date=document.dated, notes=notes)
    respondent = case.respondent_of(reader) or reader
    cites = withheld_why(case, document, respondent)
    return Withheld(f"Not part of this copy ({cites})", document.pages)


def _letter(title: str, pdf: bytes) -> Paper:
    return Paper(title, sha256(pdf).hexdigest(), pdf)


def _sent_letter(session: Session, case: Case, letter: str, respondent: str) -> Paper:
    """The last letter of a kind that went to a Respondent, as it went."""
    mine = [
        e
        for e in case.all(ev.LetterPrepared)
        if e.letter == letter and case.respondent_of(e.to) == respondent
    ]
    sent = {e.number for e in case.all(ev.LetterSent)}
    gone = [e for e in mine if e.number in sent]
    if not gone:
        what = "decision letter has" if letter == "L18" else "notes of the meeting have"
        raise Refused(
            f"The {what} not gone to {case.respondents[respondent].name}, and must be in these papers. Send first.",
            cites=("8.7",),
        )
    return _letter(gone[-1].title, session.store.papers.read(gone[-1].paper))


# ---- drawing and proving


def _proven(
    session: Session,
    case: Case,
    about: About,
    plan: Plan,
    lie: Layout,
    ids: tuple[str, ...],
    reader: str,
    progress: Progress | None,
) -> Bundle:
    out = io.BytesIO()
    built, proving = _halves(progress)
    receipt = building.build(plan, partial(_index_pages, about), partial(_placeholder, about), out, built)
    forbidden = tuple(_forbidden(session, case, ids, reader))
    papers, pdf = [slot for _, slot in slots_shown(plan)], out.getvalue()
    out.close()  # it may be large
    faults = check(pdf, receipt, forbidden, papers, proving)
    if faults:
        said = [f"Page {f.page}: {f.sentence}" if f.page else f.sentence for f in faults[:20]]
        raise Refused(
            "\n".join(
                (
                    f"The copy for {case.name(reader)} is not right and was not kept.",
                    *said,
                    *_way_on(receipt, faults),
                )
            ),
            gate="G09",
            cites=("2.26", "7.6"),
        )
    return Bundle(pdf, ids, receipt, lie, about)


def _way_on(receipt: building.Receipt, faults: Sequence[Fault]) -> Iterator[str]:
    """What helps where a page is shown otherwise than it was: a picture of it is what it shows."""
    changed = {fault.page for fault in faults if fault.sentence == CHANGED}
    for row in receipt.rows:
        if changed.intersection(receipt.numbers[row.at : row.at + row.pages]):
            yield (
                f"‘{row.title}’ can go as pictures of its pages, which show what it shows: choose it in the list of papers, "
                "then ‘Blacken parts of this paper’ and ‘Use pictures of its pages’, and build again."
            )


def _halves(progress: Progress | None) -> tuple[Progress | None, Progress | None]:
    """One work told as the first half of a whole, another as the second."""
    if progress is None:
        return None, None
    return (lambda done, of: progress(done, 2 * of)), (lambda done, of: progress(of + done, 2 * of))


def _about(case: Case, office: Office, session: Session) -> About:
    title = f"Papers {case.reference}"
    return About(
        title=title,
        subject=title,
        dated=session.now().date(),
        office=office.settings.office_name,
        heads_letter=False,
    )


def _index_pages(about: About, top: Heading, rows: Sequence[IndexRow]) -> Drawn:
    entries = [Entry(r.section, r.title, r.first, number=r.number) for r in rows]
    drawn = index((*top.lines, top.reader), entries, about)
    links = tuple(
        IndexLink(row, spot.page, spot.rect) for row, spots in enumerate(drawn.spots) for spot in spots
    )
    return Drawn(drawn.pdf, links)


def _placeholder(about: About, text: str) -> bytes:
    return render(f"<p>{text}</p>", replace(about, numbered=False))


def _forbidden(session: Session, case: Case, ids: tuple[str, ...], reader: str) -> Iterator[str]:
    """What must be nowhere in a copy: sentences of the papers that are not in it, and who is protected."""
    given = [case.documents[d] for d in ids if d in case.documents]
    read = [words_of(session, paper, paper.redacted_for(case.respondent_of(reader))) for paper in given]
    shared = " ".join(" ".join(read).split())
    for paper in case.documents.values():
        if not paper.awaited and (paper.id not in ids or paper.blackened_for(case.respondent_of(reader))):
            yield from _sentences(words_of(session, paper), shared)
    if case.respondent_of(reader):
        yield from (way for p in case.protected for way in ways_to_name(p.name))


def _sentences(text: str, shared: str) -> Iterator[str]:
    """Sentences long enough to be told apart that stand in no paper of the copy; spread over the whole text."""
    found = [" ".join(s.split()) for s in text.replace("\n\f", " ").split(". ")]
    telling = [s for s in found if len(s.split()) >= FEWEST_WORDS and s not in shared]
    yield from telling[:: max(1, len(telling) // MOST_SENTENCES)]
