"""Converts events to plain values for the record, and back."""

from collections.abc import Mapping
from datetime import date, datetime, time
from typing import Any

from cattrs import Converter
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn, override

from panelsec.procedure import events, office
from panelsec.procedure.events import Event
from panelsec.storage.record import Entry, Recorded

KINDS: Mapping[str, type[Event]] = {
    kind.__name__: kind
    for module in (events, office)
    for kind in vars(module).values()
    if isinstance(kind, type) and issubclass(kind, Event) and kind is not Event
}
"""Every kind of event by the name under which it is recorded; a name is never used again for something else."""


def _converter() -> Converter:
    converter = Converter()
    for plain in (datetime, date, time):
        converter.register_unstructure_hook(plain, lambda v: v.isoformat())
        converter.register_structure_hook(plain, lambda v, t: t.fromisoformat(v))
    # an event within an event bears its kind, its time and its writer itself
    converter.register_unstructure_hook(events.Correctable | None, _unstructured_whole)
    converter.register_unstructure_hook(events.Correctable, _unstructured_whole)
    converter.register_structure_hook(events.Correctable | None, lambda v, _: v and _structured(v))
    converter.register_structure_hook(events.Correctable, lambda v, _: _structured(v))
    for kind in KINDS.values():
        beside, seldom = override(omit=True), override(omit_if_default=True)
        apart = make_dict_unstructure_fn(kind, converter, at=beside, by=beside, recorded=seldom)
        converter.register_unstructure_hook(kind, apart)
        converter.register_structure_hook(kind, make_dict_structure_fn(kind, converter))
    return converter


def _unstructured_whole(event: Event | None) -> dict[str, Any] | None:
    if event is None:
        return None
    kept = entry(event)
    return {"kind": kept.kind, "at": kept.at.isoformat(), "by": kept.by, **kept.body}


def _structured(body: Mapping[str, Any]) -> Event:
    return _CONVERTER.structure(dict(body), KINDS[body["kind"]])


_CONVERTER = _converter()


def entry(event: Event) -> Entry:
    """An event as an entry of the record; when and by whom stand beside the body."""
    return Entry(event.at, event.by, type(event).__name__, _CONVERTER.unstructure(event))


def event(recorded: Recorded) -> Event:
    """The event of an entry; KeyError for a kind that this program does not know, ValueError for an erased body."""
    if recorded.body is None:
        raise ValueError(f"the body of event {recorded.sequence} was erased")
    kind = KINDS[recorded.kind]
    body = {**recorded.body, "at": recorded.at.isoformat(), "by": recorded.by}
    return _CONVERTER.structure(body, kind)
