"""What goes to whom."""
