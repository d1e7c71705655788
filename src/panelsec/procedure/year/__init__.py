"""The year's decisions as they may be published (9.1, 9.2)."""
