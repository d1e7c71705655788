"""The file that holds everything."""
