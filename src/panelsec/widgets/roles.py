"""Tells screen readers the roles of custom-drawn widgets, which Qt reports as fillers."""

from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

ROLES = {
    "TimePlan": QAccessible.Role.Chart,
    "ServicePlot": QAccessible.Role.Chart,
    "PageView": QAccessible.Role.Document,
}
"""By class."""


@cache
def tell_roles() -> None:
    """Before the first page of an office: the door has none of them, and waits for no more than it needs."""
    QAccessible.installFactory(_face)


def _face(kind: str, thing: QObject) -> QAccessibleInterface | None:
    role = ROLES.get(kind)
    if role is None or not isinstance(thing, QWidget):
        return None
    return QAccessibleWidget(thing, role)
