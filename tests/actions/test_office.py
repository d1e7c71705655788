"""The office's closures as they are typed, and its lists as they grow."""

from datetime import date

import pytest

from panelsec.actions.office import closures_in_words, entered, read_closures
from panelsec.errors import Refused
from panelsec.procedure.office import Listed

CHRISTMAS = (date(2026, 12, 24), *(date(2026, 12, day) for day in range(28, 32)))


def test_closures_read_as_they_were_written() -> None:
    words = closures_in_words(CHRISTMAS)

    assert words == "24 December 2026\n28 December 2026 to 31 December 2026"
    assert read_closures(words) == CHRISTMAS
    assert read_closures("\n 24/12/2026 \n\n2026-12-28 to 31 Dec 2026\n24/12/2026") == CHRISTMAS
    assert closures_in_words(()) == ""
    assert read_closures("") == ()


@pytest.mark.parametrize("line", ["Christmas", "32 December 2026", "31 December 2026 to 24 December 2026"])
def test_a_line_that_is_no_day_is_said_with_what_would_be(line: str) -> None:
    with pytest.raises(Refused) as answer:
        read_closures(f"24 December 2026\n{line}")

    assert answer.value.reason.startswith(f"“{line}” is not a day. Write 24 December 2026")


def test_a_name_is_entered_once_however_it_is_written() -> None:
    listed = (Listed("Addenbury College", ("Adders",)), Listed("Wyndham College"))

    assert [c.name for c in entered(listed, " Marlowe Hall ")] == [
        "Addenbury College",
        "Marlowe Hall",
        "Wyndham College",
    ]
    for again in ("addenbury", "Adders"):
        with pytest.raises(Refused, match="Addenbury College is on the list already"):
            entered(listed, again)
    with pytest.raises(Refused, match="Type a name first"):
        entered(listed, "  ")
