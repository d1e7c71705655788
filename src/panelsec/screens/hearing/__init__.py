"""The hearing, a file for each of its parts."""
