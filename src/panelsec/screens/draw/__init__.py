"""The draw page: one file for each part."""
