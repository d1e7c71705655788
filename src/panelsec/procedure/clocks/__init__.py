"""What the clocks of a case are made of: what starts each, what meets it, what an act moves."""
