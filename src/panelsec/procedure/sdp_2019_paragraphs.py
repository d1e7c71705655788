"""The paragraphs of the procedure of 2019, each in our own words."""

PARAGRAPHS: dict[str, str] = {}
