"""Widgets are shown as screens are."""

from tests.screens.conftest import large_text, scheme, shown

__all__ = ["large_text", "scheme", "shown"]
