"""The Rules of Behaviour by the names that people give them."""

import pytest

from panelsec.procedure.queries import no_rules
from panelsec.procedure.rules_of_behaviour import OFFERED, RULES, as_named, meant


@pytest.mark.parametrize(
    "written", ["RB 2(d)", "rb2(d)", "2(d)", "2d", "2 (D)", "Regulation 2(d)", "Rule 2 (d)", "reg. 2(d)"]
)
def test_one_rule_has_one_name_however_it_is_written(written: str) -> None:
    """7.11: previous breaches of the same Rule are found by its name."""
    assert as_named(written) == "RB 2(d)"


def test_every_rule_that_is_offered_is_known_by_what_is_offered_and_by_its_words() -> None:
    assert [as_named(each) for each in OFFERED] == list(RULES)
    assert [as_named(words) for words in RULES.values()] == list(RULES)


def test_what_is_no_rule_stays_as_it_is_written_and_those_like_it_are_told() -> None:
    assert as_named(" Regulation  6 of 2018 ") == "Regulation 6 of 2018"
    assert meant("2(z)")[0] is None
    assert "RB 2(d)" in meant("2(z)")[1]
    assert meant("5(c)") == (None, ())  # it says what makes a breach more serious, and is none
    assert meant("sexual") == (None, ("RB 2(d)",))
    assert meant("") == (None, ())


def test_a_rule_that_is_none_is_asked_about_and_one_that_is_is_not() -> None:
    """2.1: what is decided is whether the Rules of Behaviour were broken."""
    [asked] = no_rules(("RB 2(g)", "Regulation 6 of 2018"))
    assert asked.yields
    assert "‘Regulation 6 of 2018’ is none of the Rules of Behaviour." in asked.reason
