"""What the forms promote to: the few widgets that Qt does not have."""

from panelsec.widgets.overrides import guard

guard()
