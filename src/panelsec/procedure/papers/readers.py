"""Access to papers, paper by paper: who gets it, and by which paragraph or ruling somebody does not (2.18, 2.26, 7.6, 7.11)."""

from collections.abc import Iterator
from dataclasses import dataclass

from panelsec.procedure.case import Case
from panelsec.procedure.committee import Committee
from panelsec.procedure.decisions import may_see_breach
from panelsec.procedure.papers.sharing import appeal_papers, papers_for, withheld_why
from panelsec.procedure.people import Document, Kind


@dataclass(frozen=True)
class Access:
    """Whether somebody gets a paper; if not, why, in words, and the paragraph."""

    given: bool
    why: str = ""
    cites: str = ""
    blackened: bool = False

    @property
    def words(self) -> str:
        if self.given:
            return "Gets it, parts blackened" if self.blackened else "Gets it"
        return f"{self.why} ({self.cites})" if self.cites else self.why


@dataclass(frozen=True)
class Copy:
    """One copy of the papers: for whom, whose appeal it is about, what is in it. `withheld` counts what is left out of it."""

    letter: str
    reader: str
    respondent: str | None
    documents: tuple[str, ...]
    withheld: int = 0


def is_sealed(case: Case, paper: Document) -> bool:
    """Whether a paper on a previous breach may not be opened yet (7.11)."""
    return paper.kind is Kind.PREVIOUS_BREACH and not may_see_breach(case, paper.rule, paper.of)


def access(case: Case, committee: Committee, paper: Document, reader: str) -> Access:
    """What one reader of a Discipline Committee's papers has of a paper; any other name stands for the whole file."""
    if paper.kind is Kind.PREVIOUS_BREACH:
        if is_sealed(case, paper):
            return Access(False, "Sealed until a finding", "7.11")
        return Access(False, "Shown after the finding, not among the papers", "7.11")
    if paper not in case.papers:
        return Access(False, "Not there yet")
    if paper not in papers_for(case, committee, ""):
        return _left_out(paper)
    respondent = case.respondent_of(reader)
    cites = withheld_why(case, paper, respondent) if respondent else None
    if cites == "2.26":
        return Access(False, "Withheld by ruling", cites)
    if cites:
        return Access(False, "Another Respondent’s mitigation", cites)
    return Access(True, blackened=paper.blackened_for(respondent))


def _left_out(paper: Document) -> Access:
    if paper.kind in (Kind.APPEAL_FORM, Kind.NEW_EVIDENCE):
        return Access(False, "For the appeal only", "8.7")
    if paper.kind is Kind.MITIGATION:
        return Access(False, "Of a Respondent who is heard separately", "2.18")
    return Access(False, "Late, and not admitted by the Chair", "7.4")


def appeal_access(case: Case, paper: Document, respondent: str) -> Access:
    """Whether the Appeal Committee has a paper for one appeal (8.7)."""
    if paper.id in appeal_papers(case, respondent):
        return Access(True, blackened=paper.blackened_for(None))
    if paper.kind is Kind.PREVIOUS_BREACH:
        return Access(False, "The first Committee was not shown it", "7.11")
    return Access(False, "Not among the papers of this appeal", "8.7")


def post_to(case: Case, respondent: str) -> str:
    """Who gets a Respondent's letters: the representative, where one is authorised (2.6)."""
    return f"{respondent}.representative" if respondent in case.representatives else respondent


def copies(case: Case, committee: Committee) -> Iterator[Copy]:
    """Every copy that a Committee's papers are built in: for the hearing by 7.6, for an appeal by 8.7."""
    members = [m.id for m in committee.sitting]
    if committee.is_appeal:
        for r in case.appellants(committee):
            for member in members:
                yield Copy("L27", member, r, appeal_papers(case, r))
        return
    everything = papers_for(case, committee, "")
    parties = [post_to(case, r) for r in committee.respondents]
    for reader in (*members, *parties, "investigating_officer"):
        mine = tuple(d.id for d in papers_for(case, committee, reader))
        yield Copy("L15", reader, None, mine, len(everything) - len(mine))
