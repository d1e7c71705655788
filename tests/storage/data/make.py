"""Makes the store of the current version that is kept here: `python tests/storage/data/make.py`, once a version."""

from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path

from panelsec.storage import schema
from panelsec.storage.keychain import MemoryKeychain
from panelsec.storage.projections import Due, Listing
from panelsec.storage.record import Entry
from panelsec.storage.store import Store

# The recovery code of each file, printed when it was made.
CODES: Mapping[int, str] = {1: "XNTF-PTWN-8S0Z-238M-4FD0-PK3X-GEZ9-PJD0-1EHT"}
PAPER = b"%PDF- not quite, but these bytes\n" * 100


def entries() -> list[Entry]:
    """What each file's record holds of its one case."""
    at = datetime(2026, 10, 5, 9, 30)  # noqa: DTZ001 - the record keeps the office's own time
    return [
        Entry(at, "Secretary", "Opened", {"respondents": ["Jürgen Müller"], "count": 1}),
        Entry(at, "Secretary", "Noted", {"text": "Zoë said so", "nested": {"yes": True, "none": None}}),
    ]


def main() -> None:
    place = Path(__file__).with_name(f"v{schema.VERSION}.panelsec")
    [first, *_] = entries()
    store, code = Store.make(place, MemoryKeychain(), now=first.at, by="Secretary")
    with store, store.act():
        store.record.append("DC/2026/1", entries())
        store.papers.put(PAPER)
        store.projections.list_case(
            Listing(
                "DC/2026/1",
                "Plagiarism",
                "Jürgen Müller",
                "Panel",
                None,
                "Draw",
                False,
                date(2026, 10, 5),
                None,
                2,
            ),
            {"paper 1": "words of the report"},
            [Due(date(2026, 11, 1), "T08", "Papers", "7.6")],
        )
        store.drafts.save("a draft", {"reason": "half a"})
    place.with_name(place.name + ".lock").unlink()
    print(code)


if __name__ == "__main__":
    main()
