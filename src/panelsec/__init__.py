"""panelsec: the Discipline Committee and the Appeal Committee, run by their secretaries."""
