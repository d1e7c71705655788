"""The copies of the papers, one for each reader."""
