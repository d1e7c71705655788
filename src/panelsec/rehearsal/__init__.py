"""A case told as data, played through the actions."""
