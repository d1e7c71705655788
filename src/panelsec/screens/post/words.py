"""What Post says about a letter: its state, its enclosures, and what a repeat says differently."""

from collections.abc import Iterator, Sequence

from panelsec.actions import post
from panelsec.actions.letters.repeats import Repeat
from panelsec.actions.post import Item, State
from panelsec.procedure.counting import written
from panelsec.procedure.in_words.phrases import listed

MOST_QUOTED = 4


def state(item: Item) -> str:
    match item.state:
        case State.SENT if item.sent:
            way = post.WAYS.get(item.via, item.via).lower()
            return f"Sent {written(item.sent.date())} {item.sent:%H:%M}, {way}"
        case State.DISCARDED:
            return f"Discarded: {item.why}"
    if item.stale:
        return "Out of date"
    return "Draft" if item.address else "Draft; no e-mail address"


def out_of_date(item: Item) -> str:
    """Which draft would not go as it is, and what to do."""
    return f"Out of date: ‘{item.title}’ for {item.to}. {item.stale}"


def received(item: Item) -> str:
    return written(item.received) if item.received else ""


def again(item: Item, repeat: Repeat) -> str:
    """That it went before, and when; and what it says otherwise now."""
    when = f"on {written(repeat.went.date())}" + (
        f", the last of {repeat.times} times" if repeat.times > 1 else ""
    )
    said = f"This is a repeat: {item.to} had ‘{item.title}’ {when}."
    if not repeat.gone and not repeat.new:
        return f"{said} It says nothing else than then. Is it meant to go again?"
    changes = (("It no longer says", repeat.gone), ("It says now", repeat.new))
    return " ".join((said, *(f"{words}: {_quoted(sentences)}" for words, sentences in changes if sentences)))


def _quoted(sentences: Sequence[str]) -> str:
    more = f" and {len(sentences) - MOST_QUOTED} more" if len(sentences) > MOST_QUOTED else ""
    return " ".join(f"‘{s}’" for s in sentences[:MOST_QUOTED]) + more + ("." if more else "")


def _why_not(chosen: Sequence[Item]) -> Iterator[str]:
    """Why what is done with drafts cannot be done with these."""
    drafts = [item for item in chosen if item.state is State.DRAFT]
    if drafts and len(drafts) < len(chosen):
        yield "Not all of them are drafts: choose drafts alone to save, send or discard them."
    elif drafts and any(item.via != "email" for item in drafts):
        yield "Not all of them go by e-mail: choose those that do to save e-mail drafts."


def last_look(chosen: Sequence[Item]) -> str:
    """Who gets what, before anything is done with it."""
    if len(chosen) == 1:
        item = chosen[0]
        by_mail = f" at {item.address}" if item.address else ""
        way = post.WAYS.get(item.via, item.via).lower()
        where = by_mail if item.via == "email" or not way else f", {way}"
        pages = "1 page" if item.letter.pages == 1 else f"{item.letter.pages} pages"
        cover = "its covering letter and " if item.letter.cover else ""
        with_it = f" It goes with: {'; '.join(item.enclosed)}." if item.enclosed else ""
        return f"{item.title}: {cover}{pages}, for {item.to}{where}.{with_it}"
    if chosen:
        readers: dict[str, list[str]] = {}
        for item in chosen:
            readers.setdefault(item.title, []).append(item.to)
        each = "; ".join(f"{title} for {listed(to)}" for title, to in readers.items())
        return " ".join((f"{len(chosen)} letters: {each}.", *_why_not(chosen)))
    return "Choose a letter; with Shift or Ctrl, several."
