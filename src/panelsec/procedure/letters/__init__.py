"""The rules on letters: which may go, when, and to whom."""
