"""A letter recorded as sent that never went: its draft is back in Post, unless something done since depends on it."""

from collections.abc import Iterator

from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.counting import written
from panelsec.procedure.letters.to_whom import committee_of, subjects
from panelsec.procedure.objections import Objection, missing

_LAST = ("L30", "L31")
_ON_A_DECISION = (
    ev.Appealed,
    ev.AppealExtended,
    ev.MoreTimeRefused,
    ev.AppealWaived,
    ev.CompletionRequested,
    ev.Implemented,
    ev.NonCompliance,
)
"""What is only done once somebody was told what was decided, and the time for an appeal was counted from that (8.1, 8.11, 8.12)."""

RESTING: dict[str, tuple[type[ev.Event], ...]] = {
    **dict.fromkeys(("L12", "L13", "L14", "L15", "L25", "L26", "L27"), (ev.Met,)),
    "L16": (ev.Sanctioned,),
    "L18": _ON_A_DECISION,
    "L29": (ev.Implemented, ev.NonCompliance),
}
"""By letter, the acts on the same Committee or Respondent that rest on it."""

SAID = {
    ev.Elected: "the answer to the minor measures was recorded",
    ev.Met: "the Committee met",
    ev.Sanctioned: "the measures were decided",
    ev.Appealed: "an appeal came in",
    ev.AppealExtended: "more time for an appeal was given",
    ev.MoreTimeRefused: "more time for an appeal was refused",
    ev.AppealWaived: "it was said that there will be no appeal",
    ev.AppealRuled: "the appeal was ruled on",
    ev.AppealDecided: "the Appeal Committee decided",
    ev.OfficerDecided: "the Student Discipline Officer decided",
    ev.CompletionRequested: "a Completion of Procedures Letter was asked for",
    ev.Implemented: "what was decided was carried out",
    ev.NonCompliance: "it was recorded that somebody did not comply",
    ev.DocumentDisclosed: "somebody else was shown it",
}
FIRST = (
    "If that is wrong too, correct that first. If not, leave this as it is, and write a note into the record."
)
STAYS = "Leave this as it is: write a note into the record that the letter never went, and write it again if it is still to go."


def never_went(case: Case, sent: ev.LetterSent) -> Iterator[Objection]:
    """Where the same letter went to the same reader besides, nothing rests on this one."""
    cites = case.edition.letters[sent.letter].cites[:1]
    for proof in case.all(ev.ReceiptProved):
        if sent.number is not None and proof.number == sent.number:
            yield missing(
                f"It is on record that it was there on {written(proof.received)}: it went. Correct when it went, or how; "
                "if that day is wrong, take it out first.",
                *cites,
            )
            return
    if any(e != sent and _key(case, e) == _key(case, sent) for e in case.all(ev.LetterSent)):
        return
    resting = next(_resting(case, sent), None)
    if resting is not None:
        # what is itself a slip can be taken out, the rest stays
        left = FIRST if isinstance(resting, ev.Sanctioned | ev.LetterSent | ev.Removable) else STAYS
        yield rests_on_it(case, resting, "this letter", left, *cites)


def rests_on_it(case: Case, resting: ev.Event, what: str, left: str, *cites: str) -> Objection:
    """What was done since, and what is left to do."""
    done = SAID.get(type(resting), "")
    if isinstance(resting, ev.LetterSent):
        done = f"‘{case.edition.letters[resting.letter].name}’ went"
    return missing(f"On {written(resting.at.date())} {done}, which rests on {what}. {left}", *cites)


def _key(case: Case, e: ev.LetterSent) -> tuple[str, str, tuple[str, ...], str | None]:
    committee = committee_of(case, e)
    reader = case.respondent_of(e.to) or e.to
    return e.letter, reader, subjects(case, e, committee), committee.name if committee else None


def _resting(case: Case, sent: ev.LetterSent) -> Iterator[ev.Event]:
    committee, kinds = committee_of(case, sent), RESTING.get(sent.letter, ())
    about = subjects(case, sent, committee)
    for e in case.events[case.events.index(sent) + 1 :]:
        match e:
            case ev.DocumentDisclosed():
                rests = e.document == sent.letter
            case ev.LetterSent():
                on = sent.letter in ("L18", "L29") and e.letter in _LAST
                rests = on and bool(set(about) & set(subjects(case, e, committee_of(case, e))))
            case ev.Met():
                rests = ev.Met in kinds and committee is not None and e.committee == committee.name
            case _:
                rests = isinstance(e, kinds) and getattr(e, "respondent", None) in about
        if rests:
            yield e
