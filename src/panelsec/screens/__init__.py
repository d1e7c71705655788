"""The desktop: one class a screen."""
