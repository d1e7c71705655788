"""The first page of a reader's copy: which meeting it is for, who sends it, and what to do with it."""

from collections.abc import Iterator
from datetime import date

from panelsec.actions.session import Session
from panelsec.bundle.plan import Heading
from panelsec.letters.content.facts import MODES
from panelsec.procedure.case import Case
from panelsec.procedure.committee import Committee
from panelsec.procedure.counting import written_with_weekday
from panelsec.procedure.office import Office

OWN_COPY = "Confidential: for the reader named here and those who advise that reader. Keep it safe for as long as it may be needed for an appeal or a complaint."
OTHER_COPY = "Confidential: for the reader named here alone. Delete it when the procedure is over."
OF_THE_REPORT = "the Investigation Report, its evidence"
OF_THE_COURT = "those of the court, any written statement that was given with them (6.5)"
WHAT_THEY_ARE = {
    "DC": (
        "These are the papers for the meeting, with {what} and any response that was received. "
        "The Committee, {whom} and the Investigating Officer have them at least 7 days before the meeting (7.6)."
    ),
    "AC": (
        "These are the papers on the appeal, with the papers that the Discipline Committee had and its decision. The members "
        "of the Appeal Committee have them at least 7 days before the meeting (8.7)."
    ),
}


def heading(
    session: Session,
    case: Case,
    office: Office,
    committee: Committee,
    reader: str,
    respondent: str | None = None,
) -> Heading:
    kind = "Appeal Committee" if committee.is_appeal else "Discipline Committee"
    whose = (respondent,) if respondent else committee.respondents
    lines = (
        f"Papers for the {kind}",
        f"{case.reference}: {', '.join(case.respondents[r].name for r in whose)}",
        *_meeting(committee),
        WHAT_THEY_ARE["AC" if committee.is_appeal else "DC"].format(
            what=OF_THE_COURT if case.conviction else OF_THE_REPORT,
            whom="the Respondents" if len(committee.respondents) > 1 else "the Respondent",
        ),
        *_sender(session, office, kind),
        OWN_COPY if case.respondent_of(reader) else OTHER_COPY,
    )
    return Heading(lines, f"Copy for {case.name(reader)}", f"Papers for the {kind}, {case.reference}")


def what_changed(top: Heading, since: date) -> Heading:
    """The sheet after the index of a later copy that says what has changed."""
    told = (
        f"These papers were added, taken out or described anew since the copy of {written_with_weekday(since)}. Every "
        "other page has the number that it had. Whoever works on paper prints the index, this sheet and the pages listed here."
    )
    lines = ("What changed", top.title or top.lines[0], told)
    return Heading(lines, top.reader)


def _meeting(committee: Committee) -> Iterator[str]:
    meeting = committee.meeting
    if meeting is not None:
        day = f"{written_with_weekday(meeting.start.date())} at {meeting.start:%H:%M}"
        yield f"Meeting: {day}, {meeting.place}, {MODES[meeting.mode]}"


def _sender(session: Session, office: Office, kind: str) -> Iterator[str]:
    """Whoever builds it sends it, and answers questions."""
    settings = office.settings
    yield f"Sent by {session.by}, Secretary of the {kind}, {settings.office_name}"
    how = f" by e-mail at {settings.email}" if settings.email else ""
    yield f"Ask {session.by}{how} about anything that is missing or cannot be read, or about the meeting."
