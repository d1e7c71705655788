"""What letters say, subject by subject."""
