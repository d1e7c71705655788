"""Questions that are asked before an act is recorded where no gate asks: the answer, a reason, is kept in the record."""

from collections.abc import Collection, Iterable, Iterator
from datetime import datetime, timedelta

from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.committee import Committee
from panelsec.procedure.convening import changed_at
from panelsec.procedure.counting import written_with_weekday
from panelsec.procedure.in_words.phrases import after_appeal, everybody
from panelsec.procedure.letters.to_whom import about_one, committee_of
from panelsec.procedure.objections import Objection, query
from panelsec.procedure.papers.readers import copies
from panelsec.procedure.rules_of_behaviour import meant
from panelsec.procedure.run_sheet import SheetStep, sides_here
from panelsec.procedure.steps.committee import proctor_wanted_at

EARLY = timedelta(minutes=15)
"""So long before its hour a meeting may begin if all are there."""


def no_rules(alleged: Iterable[str]) -> Iterator[Objection]:
    """What is alleged and is none of the Rules of Behaviour (2.1); conduct before October 2019 broke earlier ones (fn11)."""
    for each in alleged:
        rule, like = meant(each)
        if rule is None:
            perhaps = f" Did you mean {' or '.join(like[:3])}?" if like else ""
            yield query(
                f"‘{each}’ is none of the Rules of Behaviour.{perhaps} Earlier breaches are found by the name of the Rule (7.11). "
                "If it is to stand so, an earlier regulation perhaps, say why.",
                "2.1",
                "fn11",
            )


def untold(case: Case, committee: Committee) -> Iterator[Objection]:
    """Those of an Appeal Committee's meeting who were told neither of its date nor of who sits (8.6)."""
    meeting, changed = committee.meeting, changed_at(case, committee)
    if not committee.is_appeal or meeting is None or changed is None or committee.sittings:
        return
    told = [e for e in case.all(ev.LetterSent) if e.committee in (None, committee.name)]
    noticed = {e.to for e in told if e.letter == "L25" and e.at >= meeting.at}
    know = {case.respondent_of(e.to) for e in told if e.letter == "L26" and e.at >= changed}
    members = [m.id for m in committee.sitting if m.id not in noticed]
    parties = [r for r in case.appellants(committee) if r not in know]
    missing = (
        f"The notice of the meeting has not gone to {everybody(case, members)}." if members else "",
        f"{everybody(case, parties)} {'has' if len(parties) == 1 else 'have'} not been told who sits."
        if parties
        else "",
    )
    if members or parties:
        sentence = " ".join(part for part in missing if part)
        yield query(
            f"{sentence} Once the meeting is recorded neither is asked for any more. Say why it met all the same.",
            "8.6",
        )


def without_papers(case: Case, committee: Committee) -> Iterator[Objection]:
    """Those to whom their copy of the papers never went before a Committee first meets (7.6, 8.7)."""
    if committee.sittings:
        return
    letter, cites = ("L27", "8.7") if committee.is_appeal else ("L15", "7.6")
    sent = [
        e for e in case.all(ev.LetterSent) if e.letter == letter and e.committee in (None, committee.name)
    ]
    had = {(e.to, about_one(case, e) if committee.is_appeal else None) for e in sent}
    wanting = [c.reader for c in copies(case, committee) if (c.reader, c.respondent) not in had]
    if wanting:
        yield query(
            f"The papers have not gone to {everybody(case, list(dict.fromkeys(wanting)))}. Send them first, or mark "
            "in Post what has gone. If neither, say why it meets without.",
            cites,
        )


def told_after_appeal(case: Case, letter: ev.LetterPrepared) -> Iterator[Objection]:
    """A Discipline Committee's decision that goes to the Respondent once the appeal against it was decided (8.9 to 8.11)."""
    respondent = case.respondent_of(letter.to)
    decided = case.standing(respondent).appeal_decision if respondent and letter.letter == "L18" else None
    if decided is not None:
        yield query(
            f"{after_appeal(decided)} This letter tells of the decision that was appealed from. Say why it goes all the same.",
            "8.10" if decided.decision == "upheld" else "8.9",
        )


def on_another_day(committee: Committee, at: datetime) -> Iterator[Objection]:
    """That a Committee sits later than the day that was fixed and told: a sitting that goes on needs no date (7.3, 7.4, 7.8, 8.6)."""
    meeting = committee.meeting
    if meeting is None or any(s.at >= meeting.at for s in committee.sittings):
        return
    fixed = meeting.start.date()
    if at.date() > fixed:
        yield query(
            f"The meeting was fixed for {written_with_weekday(fixed)}, and nobody was told of {written_with_weekday(at.date())}. "
            "If it was held on the day that was fixed, give that day. If not, fix the new date and tell everybody first, or say "
            "why it meets on this day.",
            *(("8.6",) if committee.is_appeal else ("7.3", "7.4")),
        )


def before_its_hour(committee: Committee, at: datetime) -> Iterator[Objection]:
    """That a Committee sits well before the hour that was told: who was told of it may not be there yet (7.3, 7.4)."""
    meeting = committee.meeting
    if meeting is None or any(s.at >= meeting.at for s in committee.sittings) or at >= meeting.start - EARLY:
        return
    yield query(
        f"The meeting is fixed for {meeting.start:%H:%M} on {written_with_weekday(meeting.start.date())}, and nobody was told of "
        f"{at:%H:%M} on {written_with_weekday(at.date())}. Wait for its hour, or say why it begins before.",
        "7.3",
        "7.4",
    )


def without_respondents(case: Case, committee: Committee, present: Collection[str]) -> Iterator[Objection]:
    """That a Respondent is not there, and the Chair has not ruled on a reason for it (7.5)."""
    there = sides_here(committee, present)
    away = [
        r
        for r in committee.respondents
        if r not in there and committee.ruling("absence", respondent=r) is None
    ]
    if away:
        yield query(
            f"{everybody(case, away)} {'is' if len(away) == 1 else 'are'} not here. The Committee may go on without a Respondent; "
            "of one who wished to come and could not, the Chair first rules whether the reason is good enough for another date. "
            "Say what is known of the absence, and that the Committee goes on.",
            "7.5",
        )


def proctors_unasked(case: Case, committee: Committee) -> Iterator[Objection]:
    """They confirm one of theirs for a date and for people whom only the request tells them (8.4)."""
    wanted = proctor_wanted_at(case, committee)
    sent = [e for e in case.all(ev.LetterSent) if e.letter == "L24" and e.committee in (None, committee.name)]
    if wanted is not None and not any(e.at >= wanted for e in sent):
        since = "theirs stood down" if committee.meeting and wanted > committee.meeting.at else "it was fixed"
        yield query(
            "The Proctors have not been asked to confirm one of theirs for this date: no request to them is recorded as "
            f"sent since {since}. Send it first, or say how they were asked.",
            "8.4",
        )


def left_without_a_day(case: Case, event: ev.MeetingFixed) -> Iterator[Objection]:
    """Whose appeal was before an Appeal Committee and is not before it as its meeting changes (2.18)."""
    committee = case.committee(event.committee)
    if not committee.is_appeal or committee.meeting is None or not event.respondents:
        return
    left = [r for r in case.appellants(committee) if r not in event.respondents]
    if left:
        names = everybody(case, left)
        yield query(
            f"The appeal of {names} is before this Committee as it is fixed, and would have no date. Co-Respondents’ appeals "
            "usually go to the same Appeal Committee: choose all of them, or say why not.",
            "2.18",
            "8.6",
        )


def answered_before(case: Case, event: ev.Corrected) -> Iterator[Objection]:
    """That a decision letter went only after the appeal that answers it had come in (8.1)."""
    right = event.right
    if not isinstance(right, ev.LetterSent) or right.letter != "L18":
        return
    respondent, committee = about_one(case, right), committee_of(case, right)
    standing = case.standing(respondent) if respondent else None
    if (
        standing is None
        or standing.appeal is None
        or committee is None
        or committee.name != standing.committee
    ):
        return
    came = standing.appeal.at.date()
    if came < right.at.date():
        yield query(
            f"The appeal of {everybody(case, [standing.appeal.respondent])} came in on {written_with_weekday(came)}, and "
            "answers this letter: it cannot well have gone after that. Give the day on which it went, or say how it was so.",
            "8.1",
        )


def passed_over(steps: Iterable[SheetStep]) -> Iterator[Objection]:
    """Steps of a hearing that are not ticked when it ends (7.7 to 7.11)."""
    left = list(steps)
    if left:
        named = "; ".join(step.title for step in left)
        cites = tuple(dict.fromkeys(c for step in left for c in step.cites))
        yield query(f"Not ticked: {named}. Tick what was done, or say why the hearing ends without.", *cites)
