"""The panels: entered by hand, or from a list that comes in."""
