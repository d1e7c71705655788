"""The hearing page: one file for each part."""
