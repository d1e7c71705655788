"""The papers page: one file for each part."""
