"""The parts of a case's clocks: what starts each, what meets it, what an act moves."""
