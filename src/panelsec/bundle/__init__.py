"""Papers put together: one numbered, linked, proven PDF for each reader."""
