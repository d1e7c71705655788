"""One case at a glance, and its record."""
