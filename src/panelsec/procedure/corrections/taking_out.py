"""Takes an act recorded by mistake out of the record, until something depends on it."""

from collections.abc import Iterator

from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.corrections.never_went import rests_on_it
from panelsec.procedure.letters.to_whom import committee_of, same, subjects
from panelsec.procedure.objections import Objection

LETTERS: dict[type[ev.Event], tuple[str, ...]] = {
    ev.AppealWaived: ("L30", "L31"),
    ev.Implemented: ("L30",),
}
"""By what is taken out, the letters on the same Respondent that rest on it."""
LEFT: dict[type[ev.Event], tuple[str, tuple[str, ...]]] = {
    ev.LetterRecorded: (
        "Leave this as it is, and write a note into the record of when the letter went.",
        ("5.5",),
    ),
    ev.AppealWaived: ("An appeal that comes all the same can still be recorded.", ("8.1",)),
    ev.ReceiptProved: ("The appeal was ruled on by the days as they stand.", ("8.1", "8.4")),
    ev.Appealed: ("From there on the procedure itself ends it, by the ruling or by the decision.", ("8.4",)),
    ev.Implemented: (
        "If that is wrong too, correct that first. If not, write a note into the record.",
        ("8.12",),
    ),
    ev.NonCompliance: (
        "Record what the Officer decides now, or that the referral is withdrawn.",
        ("5.6", "5.7"),
    ),
}


def stays(case: Case, former: ev.Removable) -> Iterator[Objection]:
    """That something was done since that rests on it."""
    for e in case.events[case.events.index(former) + 1 :]:
        if _rests(case, former, e):
            left, cites = LEFT[type(former)]
            yield rests_on_it(case, e, "this", left, *cites)
            return


def _rests(case: Case, former: ev.Removable, e: ev.Event) -> bool:
    about = _about(case, former)
    if isinstance(e, ev.LetterSent):
        return e.letter in LETTERS.get(type(former), ()) and bool(
            set(about) & set(subjects(case, e, committee_of(case, e)))
        )
    if isinstance(e, ev.OfficerDecided):
        return isinstance(former, ev.NonCompliance) and (not e.respondents or about[0] in e.respondents)
    if getattr(e, "respondent", None) not in about:
        return False
    match former:
        case ev.LetterRecorded():
            return former.letter == "L07" and isinstance(e, ev.Elected) and not _went_besides(case, former)
        case ev.AppealWaived():
            return isinstance(e, ev.Implemented | ev.NonCompliance)
        case ev.Implemented():
            return isinstance(e, ev.NonCompliance) and e.paragraph == former.paragraph
        case ev.Appealed():
            return isinstance(e, ev.AppealRuled | ev.AppealDecided)
        case ev.ReceiptProved():
            return isinstance(e, ev.AppealRuled)
    return False


def _about(case: Case, former: ev.Removable) -> tuple[str, ...]:
    """Whose it is; of a day of receipt, whose time for an appeal is counted from it (8.1)."""
    if isinstance(former, ev.LetterRecorded):
        return tuple(r for r in (case.respondent_of(former.to),) if r)
    if not isinstance(former, ev.ReceiptProved):
        return (former.respondent,)
    sent = [e for e in case.all(ev.LetterSent) if e.number == former.number and e.letter == "L18"]
    return tuple(r for e in sent for r in subjects(case, e, committee_of(case, e)))


def _went_besides(case: Case, letter: ev.LetterRecorded) -> bool:
    """The same letter is recorded to the same reader once more, so that nothing rests on this one."""
    return any(e != letter and same(case, e, letter) for e in case.all(ev.LetterRecorded))
