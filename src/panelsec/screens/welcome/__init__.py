"""The welcome page, shown while no office is open."""
