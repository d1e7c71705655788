"""What letters say about papers: those that an invitation lists, and those in a bundle."""

from panelsec.letters.content.facts import rule_in_words
from panelsec.letters.content.meetings import committee_name, fixed, meeting
from panelsec.letters.formats import day
from panelsec.letters.occasion import Occasion
from panelsec.procedure import events as ev
from panelsec.procedure.in_words.phrases import part_in
from panelsec.procedure.papers.sharing import papers_for, withheld_why
from panelsec.procedure.people import Document, Kind

INVESTIGATED = (
    Kind.REPORT,
    Kind.EVIDENCE,
    Kind.COURT,
    Kind.STATEMENT,
    Kind.IMPACT_STATEMENT,
    Kind.NEW_EVIDENCE,
)
"""What an invitation may list: the report and the evidence, not what Respondents send in themselves (7.4)."""


def invitation(occasion: Occasion) -> dict[str, object]:
    """What L13 adds: the allegations, the papers that the reader may have, the response day."""
    case, committee = occasion.case, fixed(occasion)
    last = occasion.clock("T07", committee.meetings[-1].start.date()).formal
    video = committee.ruling("video", respondent=occasion.reader)
    has = _had(occasion)
    papers = [d for d in papers_for(case, committee, occasion.to) if d.id in has]
    return {
        **meeting(occasion),
        "allegations": [rule_in_words(r) for r in case.rules_alleged],
        "papers": [d.title for d in papers if d.kind in INVESTIGATED],
        "court_papers": [
            _named(d)
            for d in papers_for(case, committee, occasion.to)
            if d.kind is Kind.COURT and d.of in (None, occasion.reader)
        ],
        "not_working": "" if occasion.calendar.working(last) else occasion.calendar.why_not_working(last),
        "video_permitted": video is not None and video.decision == "permit",
    }


def _named(paper: Document) -> str:
    return f"{paper.title}, dated {day(paper.dated)}" if paper.dated else paper.title


def _had(occasion: Occasion) -> set[str]:
    """The papers that are in the reader's hands: of all others the Chair may yet rule that they are kept back (2.26)."""
    case = occasion.case
    sent = {
        e.number for e in case.all(ev.LetterSent)
        if e.letter == "L15" and case.respondent_of(e.to) == occasion.reader
    }  # fmt: skip
    bundles = (e for e in case.all(ev.LetterPrepared) if e.number in sent)
    shown = (e for e in case.all(ev.DocumentDisclosed) if case.respondent_of(e.to) == occasion.reader)
    return {d for e in bundles for d in e.documents} | {e.document for e in shown}


def bundled(occasion: Occasion) -> dict[str, object]:
    """L15, L27: the meeting that the papers are for, and whether something was withheld from the reader by a ruling."""
    case, committee = occasion.case, fixed(occasion)
    reader = occasion.reader
    papers = papers_for(case, committee, "") if reader else ()
    chair = committee.members.get("chair")
    left_out = {withheld_why(case, d, reader) for d in papers} if reader else set()
    return {
        "committee": committee_name(committee),
        "start": committee.meetings[-1].start,
        "withheld": "2.26" in left_out,
        "of_others": "2.18" in left_out,
        "chair": chair is not None and chair.id == occasion.to,
        "others": len(committee.respondents) > 1,
        "appeal_of": part_in(case, occasion.about[0].id) if len(case.respondents) > 1 else "",
        "video": committee.meetings[-1].mode != "in_person",
    }
