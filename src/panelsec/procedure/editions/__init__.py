"""The editions of the procedure, as data."""
