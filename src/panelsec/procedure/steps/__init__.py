"""The steps of a case, stage by stage."""
