"""A person's right to a copy of what is held about them, and other people's data in it."""
