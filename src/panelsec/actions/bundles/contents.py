"""The contents of one reader's bundle: which papers, in which order, under which numbers (2.18, 7.6, 8.7)."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import groupby
from operator import itemgetter

from panelsec.actions.bundles.covers import heading, what_changed
from panelsec.actions.bundles.proven import Bundle, about_papers, index_length, proven
from panelsec.actions.bundles.slots import gone, sent_letter, slot
from panelsec.actions.session import Session
from panelsec.bundle.plan import Plan, Section, Slot
from panelsec.bundle.progress import Progress
from panelsec.bundle.proof.proven_pages import Known
from panelsec.procedure.case import Case
from panelsec.procedure.committee import Committee
from panelsec.procedure.office import Office
from panelsec.procedure.papers.page_numbers import Changes, Layout, changes, layout
from panelsec.procedure.papers.sharing import appeal_papers, papers_for

PAPERS = "Papers"
LATER = "Papers that came later"


def hearing_bundle(
    session: Session,
    case: Case,
    office: Office,
    committee: Committee,
    reader: str,
    progress: Progress | None = None,
    *,
    large: bool = False,
    known: Known | None = None,
) -> Bundle:
    """A Discipline Committee's papers as one reader may have them; every copy has the same page numbers (7.6).

    Copies that are made with the same `known` are proven only once where they are identical.
    """
    mine = tuple(d.id for d in papers_for(case, committee, reader))
    everything = [d.id for d in papers_for(case, committee, "")]
    lie = layout(case, "L15", committee.name, None, everything)
    said = changes(case, "L15", committee.name, None, reader, lie, mine)
    plans = {
        r: _hearing_plan(session, case, office, committee, r, lie) for r in _readers(case, committee, reader)
    }
    about = about_papers(case, office, session)
    lie = replace(lie, front=lie.front or max(index_length(about, each) for each in plans.values()))
    plan = _numbered(plans[reader], lie, said)
    about = replace(about, large_print=large)
    return proven(session, case, about, plan, lie, mine, reader, progress, known)


def _hearing_plan(
    session: Session, case: Case, office: Office, committee: Committee, reader: str, lie: Layout
) -> Plan:
    given = {d.id for d in papers_for(case, committee, reader)}
    there = {d.id for d in papers_for(case, committee, "")}
    slots = {
        d: slot(session, case, case.documents[d], reader, d in given)
        if d in there
        else gone(case.documents[d])
        for d in lie.order
    }
    top = heading(session, case, office, committee, reader)
    return Plan(top, _sections(slots, {d: _heading(case, d, lie) or PAPERS for d in slots}))


def _heading(case: Case, paper: str, lie: Layout) -> str:
    """The secretary's own before that of what came later."""
    return case.sections.get(paper, LATER if paper in lie.later else "")


def _sections(slots: Mapping[str, Slot], titles: Mapping[str, str]) -> tuple[Section, ...]:
    """Papers that follow one another under one title are one section."""
    called = ((titles[d], slot) for d, slot in slots.items())
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


def _readers(case: Case, committee: Committee, reader: str) -> tuple[str, ...]:
    """Those whose first pages can differ in length: each Respondent, and of all others the one of the longest name."""
    others = [*(m.id for m in committee.sitting), "investigating_officer"]
    return tuple(
        dict.fromkeys((reader, *committee.respondents, max(others, key=lambda r: len(case.name(r)))))
    )


def appeal_bundle(
    session: Session,
    case: Case,
    office: Office,
    committee: Committee,
    reader: str,
    respondent: str,
    progress: Progress | None = None,
    known: Known | None = None,
) -> Bundle:
    """The papers of one appeal: the form and its evidence, the decision and the notes, what the first Committee had (8.7)."""
    ids = appeal_papers(case, respondent)
    lie = layout(case, "L27", committee.name, respondent, ids)
    said = changes(case, "L27", committee.name, respondent, reader, lie, ids)
    slots = {d: _of_appeal(session, case, d, ids, reader, respondent) for d in lie.order}
    titles = {d: _heading(case, d, lie) or _part_of_appeal(case, d, ids) for d in lie.order}
    sections = _sections(slots, titles)
    tops = [heading(session, case, office, committee, m.id, respondent) for m in committee.sitting]
    about = about_papers(case, office, session)
    top = heading(session, case, office, committee, reader, respondent)
    longest = max(index_length(about, Plan(each, sections)) for each in (*tops, top))
    lie = replace(lie, front=lie.front or longest)
    plan = _numbered(Plan(top, sections), lie, said)
    return proven(session, case, about, plan, lie, ids, reader, progress, known)


def _of_appeal(
    session: Session, case: Case, paper: str, now: Sequence[str], reader: str, respondent: str
) -> Slot:
    if paper not in case.documents:
        return sent_letter(session, case, paper, respondent)
    if paper not in now:
        return gone(case.documents[paper])
    return slot(session, case, case.documents[paper], reader, True)


def _part_of_appeal(case: Case, paper: str, now: Sequence[str]) -> str:
    if paper not in case.documents:
        return "Decision appealed from"
    if paper in now and now.index(paper) < now.index("L18"):
        return "Appeal"
    return "Papers before the Discipline Committee"
