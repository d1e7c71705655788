"""What we ask of Qt's bindings themselves."""

import sys

from PySide6.QtWidgets import QLabel


def test_calls_into_qt_leave_nones_references_alone(qapp: object) -> None:
    """PySide6 6.12.0 on Python 3.11 took one with every call, and the process died of it after some thousands."""
    label = QLabel()
    before = sys.getrefcount(None)

    for _ in range(1000):
        label.setText("x")

    assert abs(sys.getrefcount(None) - before) < 100
