"""Drawing the members by lot, and the proof of it."""
