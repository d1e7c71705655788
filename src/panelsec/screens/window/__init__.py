"""The one window around all screens: its rail, its menus, its rest."""
