"""PDF previews from memory, without a plain file."""
