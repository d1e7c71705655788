"""The door of an office."""
