"""Corrections of what was recorded wrongly, and how long they are possible."""
