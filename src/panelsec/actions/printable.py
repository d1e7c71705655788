"""Refuses names with characters that letters cannot print, when they are entered rather than when a letter is written."""

from collections.abc import Iterable

from panelsec.procedure import events as ev


def unprintable(name: str, what: str = "name") -> str:
    """A sentence, or empty; it does not repeat the name, which may be protected."""
    if name.isascii():
        return ""
    from panelsec.letters.text_pages import unprinted  # the PDF writer is slow to load, and few names need it

    signs = "” or “".join(unprinted(name))
    return f"Letters cannot print “{signs}” in this {what}: write it in other letters." if signs else ""


def said_of(events: Iterable[ev.Event]) -> tuple[str, ...]:
    """Of the people whom these events name."""
    return tuple(said for event in events if (said := unprintable(_name(event))))


def _name(event: ev.Event) -> str:
    match event:
        case ev.RespondentAdded() | ev.RespondentChanged() | ev.ReportingPersonAdded() | ev.WitnessAdded():
            return event.person.name
        case ev.OfficerNamed():
            return event.name
        case ev.RepresentativeAuthorised():
            return event.representative.name
    return ""
