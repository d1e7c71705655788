"""The decision page: one file for each part."""
