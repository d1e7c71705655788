"""LOT1: who sits is drawn by lot, and anybody can check how."""
