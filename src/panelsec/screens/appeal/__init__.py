"""The appeal page: one file for each kind of step."""
