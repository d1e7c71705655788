"""LOT1: members are drawn by lot, and anybody can check how."""
