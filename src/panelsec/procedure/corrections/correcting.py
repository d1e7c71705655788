"""Corrections: a decision until somebody is told of it; whether, how and when a letter went; what is taken out."""

from collections.abc import Iterator

from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.corrections.never_went import never_went
from panelsec.procedure.corrections.taking_out import stays
from panelsec.procedure.counting import written
from panelsec.procedure.letters.to_whom import committee_of, drafts, subjects
from panelsec.procedure.objections import Objection, missing
from panelsec.procedure.office import Office

_APPEAL = (
    "It is no slip of the record any more. An appeal is what the procedure leaves, after which the Appeal Committee may send "
    "the case back or decide in place of it."
)
_THE_END = (
    "It is no slip of the record any more, and the procedure ends with it. The Completion of Procedures Letter tells "
    "the Respondent how to go on to the Office of the Independent Adjudicator."
)
TOLD_BY = {
    ev.Found: (("L18", "L19", "L20"), _APPEAL, ("8.1", "8.10")),
    ev.Sanctioned: (("L18", "L19", "L20"), _APPEAL, ("8.1", "8.10")),
    ev.AppealDecided: (("L29", "L30"), _THE_END, ("8.11", "1.1")),
}
"""By decision, the letters that tell of it, and what the procedure leaves once one has gone."""

FOLLOWS_THE_OFFICER = (
    ev.OfficerDecided
    | ev.Elected
    | ev.ProcedureChosen
    | ev.ReferralWithdrawn
    | ev.MeetingFixed
    | ev.LetterRecorded
    | ev.LetterSent
)


def correct(case: Case, event: ev.Corrected, office: Office) -> Iterator[Objection]:
    """What the procedure says to the corrected act itself is asked beside this."""
    former, right = event.former, event.right
    if former not in case.events:
        yield missing("It is on record otherwise by now. Look at it again, then correct it.")
        return
    if not event.why.strip():
        yield missing("Say why it is corrected. The former record stays.")
    if right == former:
        yield missing("That is what is recorded already.")
    if right is not None and right.at > event.at:
        yield missing("That time is still to come.")
    if isinstance(former, ev.LetterSent):
        yield from _letter(case, former, right)
        return
    yield from too_late(case, former)
    if isinstance(former, ev.Removable) and right is not None:
        yield missing("This is taken out, and recorded again as it should be.")
    if isinstance(former, ev.Decision):
        since = case.events[case.events.index(former) + 1 :]
        yield from _followed(case.then(event), former, right, since)


def too_late(case: Case, former: ev.Decision | ev.OfficerDecided | ev.Removable) -> Iterator[Objection]:
    """That it is no slip any more, whatever it is corrected to: somebody was told, or the case has gone on."""
    if isinstance(former, ev.OfficerDecided):
        yield from _officer_followed(case, former)
    elif isinstance(former, ev.Removable):
        yield from stays(case, former)
    else:
        yield from _told(case, former)


def _officer_followed(case: Case, former: ev.OfficerDecided) -> Iterator[Objection]:
    if any(isinstance(e, FOLLOWS_THE_OFFICER) for e in case.events[case.events.index(former) + 1 :]):
        yield missing(
            "The case has gone on from this decision. Record what the Officer decides now, or that the referral is withdrawn.",
            "5.2",
            "5.7",
        )


def _letter(case: Case, former: ev.LetterSent, right: ev.Correctable | None) -> Iterator[Objection]:
    if right is None:
        yield from never_went(case, former)
        return
    if not isinstance(right, ev.LetterSent) or (right.letter, right.to) != (former.letter, former.to):
        yield missing("Of a letter that went, the time and the way can be corrected, or that it never went.")
        return
    made = next((e.at for e in case.all(ev.LetterPrepared) if e.number == former.number), right.at)
    if right.at.date() < made.date():
        yield missing(f"It was written on {written(made.date())}, and cannot have gone before.")


def _told(case: Case, former: ev.Decision) -> Iterator[Objection]:
    """That a letter has told somebody of it, and what the procedure leaves then."""
    letters, leaves, cites = TOLD_BY[type(former)]
    for e in case.events[case.events.index(former) + 1 :]:
        if not isinstance(e, ev.LetterSent) or e.letter not in letters:
            continue
        if former.respondent in subjects(case, e, committee_of(case, e)):
            name, day = case.edition.letters[e.letter].name, written(e.at.date())
            yield missing(f"‘{name}’ told of this on {day}. {leaves}", *cites)
            return


def _followed(
    after: Case,
    former: ev.Decision,
    right: ev.Correctable | None,
    since: tuple[ev.Event, ...],
) -> Iterator[Objection]:
    """What was done on the strength of it, and would hang in the air."""
    r = former.respondent
    mine = [e for e in since if getattr(e, "respondent", None) == r]
    if any(isinstance(e, ev.Implemented | ev.NonCompliance) for e in mine):
        yield missing(
            "It is on record that what was decided was carried out, or was not kept to. If that is wrong too, take that out first.",
            "8.12",
        )
    if isinstance(former, ev.AppealDecided):
        again = any(isinstance(e, ev.MeetingFixed) and e.committee.startswith("DC") for e in since)
        if former.disposal == "remit" and again:
            yield missing("The fresh Discipline Committee has a date already.", "8.10")
        return
    if any(isinstance(e, ev.AppealDecided) for e in mine):
        yield missing("The Appeal Committee has decided on it since.", "8.9", "8.10")
    standing = after.standing(r)
    if isinstance(former, ev.Found) and standing.sanctioned and not standing.breach and not after.conviction:
        yield missing(
            "Without this finding no breach would be left, and measures are recorded. Take those out first.",
            "7.12",
        )
    if isinstance(right, ev.Found):
        same = [f for f in standing.found if (f.rule, f.count) == (right.rule, right.count)]
        if len(same) > 1:
            yield missing("The Committee has made its finding on this.", "7.10")


def drafts_out_of_date(case: Case, event: ev.Corrected) -> tuple[ev.LetterPrepared, ...]:
    """The drafts that were written before a decision was corrected, and tell of it as it was."""
    if not isinstance(event.former, ev.Decision):
        return ()
    letters, r = TOLD_BY[type(event.former)][0], event.former.respondent
    then = case.events[: case.events.index(event)]
    return tuple(e for e in drafts(case) if e in then and e.letter in letters and _about(e, r))


def _about(letter: ev.LetterPrepared, respondent: str) -> bool:
    return respondent in (letter.respondent, letter.to.partition(".")[0]) or letter.respondent is None
