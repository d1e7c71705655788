"""Who holds a case: handed over to another Secretary, taken in, taken back (8.1)."""

from collections.abc import Iterator
from datetime import date

from panelsec.names import title_of, untitled
from panelsec.procedure import appeals
from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.counting import spans, written
from panelsec.procedure.in_words.phrases import listed
from panelsec.procedure.letters.to_whom import drafts
from panelsec.procedure.objections import Objection, missing, query
from panelsec.procedure.office import Office
from panelsec.procedure.prior_involvement import of_the_name, plain

OF_ONE_OFFICE: tuple[type[ev.Event], ...] = (ev.Noted, ev.TakenIn)
"""What does not go along with a case: a Secretary's own notes, and that an office took the case in."""


def away(case: Case) -> ev.HandedOver | None:
    """The handing over by which the case is in somebody else's hands now."""
    last = next(
        (e for e in reversed(case.events) if isinstance(e, ev.HandedOver | ev.TakenIn | ev.TakenBack)), None
    )
    return last if isinstance(last, ev.HandedOver) else None


def only_where_it_is(case: Case, event: ev.Event) -> Iterator[Objection]:
    """Nothing is done in a case that is with somebody else, or two records of it would come about."""
    out = away(case)
    if out is not None and not isinstance(event, ev.TakenIn | ev.TakenBack):
        yield missing(
            f"The case was handed over to {out.to} on {written(out.at.date())}: what is done in it is done there. "
            "Take in the file that comes back; if none will come, take the case back with the reason.",
            "8.1",
        )


def hand_over(case: Case, event: ev.HandedOver, office: Office) -> Iterator[Objection]:
    if not event.to.strip():
        yield missing("Say to whom the case is handed over.", "8.1")
    if not event.why.strip():
        yield missing("Say why the case is handed over.", "8.1")
    if event.to.strip() and plain(event.to) == plain(event.by):
        yield missing(
            f"You are {event.by}, and a case is not handed over to oneself: enter the other Secretary, to whom it goes. "
            "If that is somebody of the same name, add what tells the two of you apart.",
            "8.1",
        )
    back = plain(event.to) in map(plain, came_from(case))
    if not back:
        yield from appeals.secretary_is_fresh(case, tuple(_appealing(case)), event.to)
    asked = [*_left_to_do(case, event.to)] if back else [_to_a_part(case, event.to)]
    asked = [words for words in (*asked, _unsent(case)) if words]
    if asked:
        yield query(" ".join(asked), "8.1")


def _to_a_part(case: Case, name: str) -> str:
    """To whom a case goes had another part in it: as Secretary of an appeal they could not act (8.1)."""
    parts = of_the_name(case, name)
    if not parts:
        return _acted(case, name)
    return (
        f"{name} has the name of {listed(parts)}. The case goes to a Secretary, who on an appeal had no part in it before: "
        "enter somebody else, or say why the case goes there all the same."
    )


def _acted(case: Case, name: str) -> str:
    """Whoever acted before is no Secretary of an appeal that is to come; on one that is open the gate looks (G15)."""
    to_come = any(s.decided and not s.remitted for s in case.standings.values()) and not any(_appealing(case))
    no_part = (ev.Noted, ev.HandedOver, ev.TakenIn, ev.TakenBack)
    did = [e for e in case.events if _same(e.by, name) and not isinstance(e, no_part)]
    if not to_come or not did:
        return ""
    return (
        f"{name} had a part in the case before, on {written(did[-1].at.date())} for the last time. The Secretary of an appeal "
        "had none: enter somebody else, or say why the case goes there all the same."
    )


def _left_to_do(case: Case, name: str) -> Iterator[str]:
    """Letters on a decided appeal that whoever gets the case back may not send: it would have to travel once more (8.1)."""
    for r, standing in case.standings.items():
        if standing.appeal_decision is None or not any(appeals.secretary_is_fresh(case, (r,), name)):
            continue
        left = [f"‘{case.edition.letters[each].name}’" for each in appeals.letters_left(case, r)]
        if left:
            yield (
                f"{listed(left)} {'has' if len(left) == 1 else 'have'} not gone to {case.name(r)}, and {name}, who had a part in "
                "the case before the appeal, may not send that. Send it first, or say why the case goes back without."
            )


def _unsent(case: Case) -> str:
    """What lies in Post is signed by whoever gives the case away, and goes along as it is."""
    left = len(drafts(case))
    if not left:
        return ""
    lie, them = ("1 letter lies", "it") if left == 1 else (f"{left} letters lie", "them")
    return (
        f"{lie} written and unsent in Post, and nothing is sent from here while the case is away: send {them} or discard "
        f"{them} first, or say why the case goes as it is."
    )


def came_from(case: Case) -> tuple[str, ...]:
    """From whom a case that began in another office came, the last of them first; nobody where it began here."""
    taken = case.all(ev.TakenIn)
    began_elsewhere = bool(taken) and not taken[0].back
    return tuple(dict.fromkeys(e.source for e in reversed(taken))) if began_elsewhere else ()


def take_in(case: Case, event: ev.TakenIn, office: Office) -> Iterator[Objection]:
    """While an appeal is open, whoever had a part in the first decision does not take the case in; one that comes back is
    taken in by whoever gave it away, and G15 stands before each act."""
    if not event.back:
        yield from appeals.secretary_is_fresh(case, tuple(_appealing(case)), event.by)
    out = next(reversed(case.all(ev.HandedOver)), None)
    secretary = office.settings.secretary
    asked = []
    if out is not None and secretary and not _same(out.to, secretary):
        asked.append(
            f"The file was written for {out.to}; the Secretary here is {secretary}. If it is not for you, leave it. If it is, "
            "say why: the reason stands in the record."
        )
    if out is not None and out.closures is not None:
        asked += _closed_otherwise(case, frozenset(out.closures), office)
    if asked:
        yield query(" ".join(asked), "8.1")


def _same(one: str, other: str) -> bool:
    """One name, though only one of the two may have been written with its title."""
    titles = {plain(title) for name in (one, other) if (title := title_of(name))}
    return plain(untitled(one)) == plain(untitled(other)) and len(titles) < 2


def _closed_otherwise(case: Case, there: frozenset[date], office: Office) -> Iterator[str]:
    """Days of the University's that only one of the two offices has entered: the days of the case hang on them."""
    opened = case.opened.at.date()
    here = {day for day in office.settings.closures if day >= opened}
    for days, where, where_not in (
        (there - here, "where it comes from", "here"),
        (here - there, "here", "there"),
    ):
        if days:
            yield (
                f"The University is closed on {listed(spans(days))} {where}, and not {where_not}, so that its days would fall "
                "otherwise. Make that right under Office first, or say why it is taken in so."
            )


def take_back(case: Case, event: ev.TakenBack, office: Office) -> Iterator[Objection]:
    if away(case) is None:
        yield missing("The case is here: there is nothing to take back.", "8.1")
    if not event.why.strip():
        yield missing(
            "Say why no file will come back: whatever was done in the case elsewhere can’t be taken in afterwards.",
            "8.1",
        )


def _appealing(case: Case) -> Iterator[str]:
    for respondent, standing in case.standings.items():
        ruled_out = standing.appeal_ruling is not None and not standing.appeal_ruling.eligible
        if standing.appeal and standing.appeal_decision is None and not ruled_out:
            yield respondent
