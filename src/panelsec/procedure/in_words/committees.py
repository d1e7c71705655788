"""The record in words: a Committee, its meeting, its draw, what its Chair rules and what its notes say."""

from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.counting import written, written_with_weekday
from panelsec.procedure.in_words.phrases import (
    also,
    at_first,
    everybody,
    paper,
    seat_title,
    sentence,
    somebody,
    the_committee,
)
from panelsec.procedure.rulings import RULED

LEFT = {
    "declined": "declined",
    "unable": "cannot sit on that day",
    "knows_party": "knows somebody in the case",
}
OUTCOMES = {
    "held": "It was held to its end.",
    "paused": "It was paused, to go on later.",
    "reserved": "The decision was reserved.",
}


def fixed(case: Case, e: ev.MeetingFixed) -> str:
    mode = {"in_person": "in person", "video": "by video"}.get(e.mode, e.mode.replace("_", " "))
    when = f"{written_with_weekday(e.start.date())} at {e.start:%H:%M}"
    return f"The meeting of {the_committee(e.committee)} was fixed for {when}, {e.place}, {mode}.{also('Why', e.why)}"


def drawn(case: Case, e: ev.Drawn) -> str:
    seats = [f"{seat_title(case, e.committee, s.seat)}: {_drawn_for(s)}" for s in e.results]
    how = "Seated in" if e.results and all(s.sole for s in e.results) else "Drawn by lot for"
    return sentence(f"{how} {the_committee(e.committee)}: {'; '.join(seats)}")


def _drawn_for(seat: ev.SeatDrawn) -> str:
    if seat.seated is None:
        return "nobody, the list is exhausted"
    return f"{seat.seated.name}{', the only one eligible, so without a lot' if seat.sole else ''}"


def lot(case: Case, e: ev.LotSealed) -> str:
    if e.closed:
        return sentence(f"Lot {e.number} for {the_committee(e.committee)} was closed: {e.closed}")
    state = "stands as recorded" if e.record else "was sealed, before anything was drawn"
    return f"Lot {e.number} for {the_committee(e.committee)} {state}."


def forced(case: Case, e: ev.SeatForced) -> str:
    return f"{e.member.name} was to be seated in {the_committee(e.committee)} without a lot."


def left(case: Case, e: ev.StoodDown) -> str:
    seat = seat_title(case, e.committee, e.seat)
    return f"The {seat} of {the_committee(e.committee)} {LEFT.get(e.why, e.why)}, and stood down.{also('Detail', e.detail)}"


def proctor(case: Case, e: ev.ProctorConfirmed) -> str:
    return f"The Proctors confirmed {e.member.name} for {the_committee(e.committee)}."


def ruled(case: Case, e: ev.Ruled) -> str:
    subject = case.edition.rulings[e.about][0]
    about = ", ".join(
        part
        for part in (
            paper(case, e.document).rstrip(",") if e.document else "",
            case.name(e.respondent) if e.respondent else "",
            somebody(case, e.witness) if e.witness else "",
        )
        if part
    )
    by = f" ({case.name(e.chair)})" if e.chair else ""
    of = f" ({about})" if about else ""
    answer = RULED[e.decision]
    said = f"The Chair of {the_committee(e.committee)}{by} ruled on {subject[0].lower()}{subject[1:]}{of}: {answer[0].lower()}{answer[1:]}"
    return sentence(said) + also("Reasons", e.grounds)


def met(case: Case, e: ev.Met) -> str:
    there = f" Present: {everybody(case, e.present)}."
    left = f" Still to be considered: the appeal of {everybody(case, e.left)}." if e.left else ""
    return f"{at_first(e.committee)} met. {OUTCOMES.get(e.outcome, '')}".strip() + left + there


def notes_corrected(case: Case, e: ev.NotesCorrected) -> str:
    sat = case.committee(e.committee).sittings[e.sitting - 1].at.date()
    return f"The notes of the sitting of {the_committee(e.committee)} on {written(sat)} were corrected.{also('Why', e.why)}"
