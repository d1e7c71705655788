"""Which papers in the store an event refers to: pages, text, letters and their covering letters."""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from panelsec.actions.session import Session
from panelsec.storage.record import Recorded

_SHA256 = re.compile(r"[0-9a-f]{64}")


def papers_named(session: Session, events: Iterable[Recorded]) -> tuple[str, ...]:
    """Wherever in an event a name of a paper stands: a field that is added later is found too."""
    named = {text for event in events for text in texts(event.body) if _SHA256.fullmatch(text)}
    return tuple(paper for paper in session.store.papers.all() if paper in named)


def texts(value: Any) -> Iterator[str]:
    """Every text in a body, at whatever depth."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for each in value.values():
            yield from texts(each)
    elif isinstance(value, list):
        for each in value:
            yield from texts(each)
