"""The background of a view."""

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget


def ground(role: QPalette.ColorRole) -> QWidget:
    """For `setViewport`: asked for the one that Qt makes, PySide reads in every class of widgets to see which it is, and the
    window would wait for that."""
    made = QWidget()
    made.setBackgroundRole(role)
    made.setAutoFillBackground(True)
    return made
