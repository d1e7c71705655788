"""One function for each thing that a secretary does or asks."""
