"""The desktop: one class a screen."""

from panelsec.widgets.overrides import guard

guard()  # before the first class of a screen
