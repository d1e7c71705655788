"""The proof of a finished bundle, by an engine that had no part in making it."""
