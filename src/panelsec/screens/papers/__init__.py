"""The papers of a case, a file for each of their parts."""
