"""What was recorded wrongly, and until when it can be put right."""
