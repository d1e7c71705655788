"""What everybody is asked to keep to while a case goes on and after it (2.20, 2.22, 2.29)."""

from .wordings import words


def test_nobody_is_contacted_meanwhile_and_nobody_may_be_identified_afterwards() -> None:
    """I6, 2.20, 2.29."""
    invited, decided = words("L13"), words("L18")
    assert "do not contact" in invited
    assert "(2.20)" in invited
    assert "(2.22, 2.29)" in invited
    assert "who else was involved (2.29)" in decided
