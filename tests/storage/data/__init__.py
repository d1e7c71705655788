"""Old files, kept to be opened."""
