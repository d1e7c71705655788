"""The one window: its side bar, its menus, its idle state."""
