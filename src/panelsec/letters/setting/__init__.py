"""Typesetting: from a worded fragment to tagged, finished pages."""
