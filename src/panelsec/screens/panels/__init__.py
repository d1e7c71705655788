"""The panels page: one file for each part."""
