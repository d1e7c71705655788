"""The user guide, read within the program."""
