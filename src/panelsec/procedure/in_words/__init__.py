"""The record in English: what happened, in one sentence or two."""
