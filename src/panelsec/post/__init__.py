"""Messages and calendar entries, and the way out."""
