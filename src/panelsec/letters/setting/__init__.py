"""How a page is set: from worded fragments to tagged, finished pages."""
