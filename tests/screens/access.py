"""What can be measured of a page as it is drawn: whether its words stand out, and whether what is clicked is large enough."""

from collections.abc import Iterator

import numpy as np
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
    QWidget,
)

from panelsec.widgets import look
from tests.screens.harness import interfaces

FINE = 2  # dots a pixel, so that a stroke has a middle of its own colour
TARGET = 24  # WCAG 2.5.8
NOTHING = (QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Pane)


def faint(root: QWidget, least: float = look.TEXT) -> list[str]:
    """Words that do not stand out from their ground (WCAG 1.4.3); what cannot be worked now is let off."""
    drawn = _drawn(root)
    return [
        f"{name}: {ratio:.1f}"
        for name, place in _words(root)
        if (ratio := _strongest(drawn, place)) is not None and ratio < least
    ]


def small(root: QWidget) -> list[str]:
    """What is clicked and is narrower or lower than 24 pixels (WCAG 2.5.8)."""
    clicked = (QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit)
    found = [
        f"{_name(each)}: {each.width()} by {each.height()}"
        for kind in clicked
        for each in root.findChildren(kind)
        if each.isVisible() and not _inner(each) and min(each.width(), each.height()) < TARGET
    ]
    for view in root.findChildren(QAbstractItemView):
        rows = [rect.height() for _, rect in _cells(view)]
        if rows and min(rows) < TARGET:
            found.append(f"{_name(view)}: rows of {min(rows)}")
    return found


def fillers(root: QWidget) -> list[str]:
    """What takes the focus and is nothing in particular to a screen reader."""
    return [
        _name(each.object())
        for each in interfaces(root)
        if each.state().focusable and not each.state().invisible and each.role() in NOTHING
    ]


def _inner(each: QWidget) -> bool:
    """Qt's own part of a larger control."""
    return each.objectName().startswith("qt_") or isinstance(
        each.parentWidget(), QAbstractSpinBox | QComboBox | QAbstractItemView
    )


def _name(each: QWidget) -> str:
    return each.objectName() or f"{type(each).__name__} {each.accessibleName()}"


def _drawn(root: QWidget) -> "np.ndarray":
    image = QImage(root.size() * FINE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(FINE)
    root.render(image, QPoint())
    flat = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), image.bytesPerLine() // 4)
    return flat[:, : image.width()] & 0xFFFFFF


def _words(root: QWidget) -> Iterator[tuple[str, QRect]]:
    for kind in (QLabel, QAbstractButton, QLineEdit, QComboBox):
        for each in root.findChildren(kind):
            words = each.currentText() if isinstance(each, QComboBox) else each.text()
            if words.strip() and each.isEnabled() and not each.visibleRegion().isEmpty():
                shown = each.visibleRegion().boundingRect()
                yield f"{_name(each)} ‘{words[:30]}’", QRect(each.mapTo(root, shown.topLeft()), shown.size())
    for view in root.findChildren(QAbstractItemView):
        for words, rect in _cells(view) if view.isEnabled() else ():
            shown = rect & view.viewport().visibleRegion().boundingRect()
            if words.strip() and shown.height() > rect.height() // 2:
                yield (
                    f"{_name(view)} ‘{words[:30]}’",
                    QRect(view.viewport().mapTo(root, shown.topLeft()), shown.size()),
                )


def _cells(view: QAbstractItemView) -> Iterator[tuple[str, QRect]]:
    """Of what is seen of it."""
    model = view.model()
    if model is None or not view.isVisible() or view.objectName().startswith("qt_"):
        return
    for row in range(model.rowCount()):
        for column in range(model.columnCount() if isinstance(view, QTableView) else 1):
            at = model.index(row, column)
            rect = view.visualRect(at)
            if (
                rect.isValid()
                and view.viewport().rect().intersects(rect)
                and at.flags() & Qt.ItemFlag.ItemIsEnabled
            ):
                yield str(at.data() or ""), rect


def _strongest(drawn: "np.ndarray", place: QRect) -> float | None:
    """Of what is drawn there, the contrast of what stands out most from the commonest colour; None where nothing is drawn."""
    inside = place.adjusted(3, 3, -3, -3)  # without its edge
    if inside.width() < 4 or inside.height() < 4:
        return None
    top, left = inside.top() * FINE, inside.left() * FINE
    part = drawn[top : top + inside.height() * FINE, left : left + inside.width() * FINE]
    colours, many = np.unique(part, return_counts=True)
    ground = QColor(int(colours[many.argmax()]))
    likely = colours[many >= 3]
    return (
        max((look.contrast(QColor(int(c)), ground) for c in likely), default=None)
        if len(colours) > 1
        else None
    )
