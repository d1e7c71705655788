"""Puts a copy of the papers together, and proves it before it is offered (2.26, 7.6, 7.11)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial

from panelsec.actions.bundles.kept_back import kept_back, refuse_shown_otherwise
from panelsec.actions.session import Session
from panelsec.bundle import build as building
from panelsec.bundle.plan import Drawn, Heading, IndexLink, IndexRow, Plan, rows_of, slots_shown
from panelsec.bundle.progress import Progress
from panelsec.bundle.proof.active_content import ATTACHMENT
from panelsec.bundle.proof.check import check
from panelsec.bundle.proof.page import NUMBER, Fault, texts
from panelsec.bundle.proof.proven_pages import Known
from panelsec.bundle.proof.prover import CHANGED, UNWANTED
from panelsec.errors import Refused
from panelsec.letters.aloud import Spoken, aloud
from panelsec.letters.index import Entry, index
from panelsec.letters.page import About, render
from panelsec.letters.reading import page_count
from panelsec.procedure.case import Case
from panelsec.procedure.office import Office
from panelsec.procedure.papers.page_numbers import Layout
from panelsec.procedure.people import PaperInCopy

MOST_TOLD = 20


@dataclass(frozen=True)
class Bundle:
    """A finished copy: its PDF, the ids of its papers in order, what the receipt says of each."""

    pdf: bytes
    documents: tuple[str, ...]
    receipt: building.Receipt
    lie: Layout
    about: About

    @property
    def papers(self) -> tuple[PaperInCopy, ...]:
        """What its receipt says of each, as the record keeps it."""
        return tuple(
            PaperInCopy(row.title, row.sha256, row.pages, row.first, row.last, row.notes)
            for row in self.receipt.rows
        )

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


def proven(
    session: Session,
    case: Case,
    about: About,
    plan: Plan,
    lie: Layout,
    ids: tuple[str, ...],
    reader: str,
    progress: Progress | None,
    known: Known | None,
) -> Bundle:
    built, proving = _halves(progress)
    refuse_shown_otherwise(session, case, ids, reader)
    forbidden = tuple(kept_back(session, case, ids, reader))
    papers = [slot for _, slot in slots_shown(plan)]
    pages = partial(_index_pages, about), partial(_placeholder, about)
    with building.build(plan, *pages, built) as (file, receipt):
        faults = check(file, receipt, forbidden, papers, proving, known)
        pdf = b"" if faults else file.copied()
    if faults:
        said = [
            f"{_place(receipt, f.page)}: {f.sentence}" if f.page else f.sentence for f in faults[:MOST_TOLD]
        ]
        if faults[MOST_TOLD:]:
            said.append(f"Beside these, {len(faults) - MOST_TOLD:,} more were found.")
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


def _place(receipt: building.Receipt, page: str) -> str:
    """The page by its number, and the paper in which it is: there is no copy in which to look it up."""
    at = receipt.numbers.index(page)
    inside = (f", in ‘{row.title}’" for row in receipt.rows if row.at <= at < row.at + row.pages)
    return f"Page {page}{next(inside, '')}"


def _way_on(receipt: building.Receipt, faults: Sequence[Fault]) -> Iterator[str]:
    """What helps: a picture of a page is what it shows, and holds nothing that is not seen."""
    if any(UNWANTED in fault.sentence for fault in faults):
        yield (
            "Choose the paper in the list of papers, then ‘Blacken parts of this paper’: blacken what is to be read by nobody "
            "here. Where it is not to be seen on a page, as a name in a note or in what a program left, ‘Use pictures of its "
            "pages’ leaves it behind."
        )
    changed = {fault.page for fault in faults if fault.sentence.startswith((CHANGED, ATTACHMENT, NUMBER))}
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


def about_papers(case: Case, office: Office, session: Session) -> About:
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


def index_length(about: About, plan: Plan) -> int:
    """The pages of a copy's index; its numbers do not move its layout."""
    rows = rows_of(plan, [1] * len(slots_shown(plan)), 1)
    return page_count(_index_pages(about, plan.heading, rows).pdf)
