"""How wide the parts of a page are: words end at one edge, fields by what is typed into them, buttons by their words."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QBoxLayout,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from panelsec.widgets import look

ALL_BUT_NOTHING = 1000  # of the room in a row, against the empty room at its end
WRAPS = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
WRAPS.setHeightForWidth(True)
AS_IT_WAS = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)  # of Qt's own label
ITS_OWN = Qt.FindChildOption.FindDirectChildrenOnly


def widgets_in(row: QBoxLayout) -> list[QWidget]:
    """A layout is never asked for its items: Python would know them after Qt has deleted them, and take what Qt then makes in
    their place for one of them."""
    around = row.parentWidget()
    widgets = around.findChildren(QWidget, options=ITS_OWN) if around else []
    return [each for each in widgets if row.indexOf(each) >= 0]


def fit(page: QWidget) -> list[QLabel]:
    """Once; gives the labels that stand alone in their line, for `wrap`."""
    beside = _beside(page.findChildren(QHBoxLayout))
    _keep_fields_short(page)
    _keep_buttons_small(page)
    for choices in page.findChildren(QComboBox):
        if choices not in beside:
            choices.setMinimumWidth(1)  # it never makes the page wider than the window
    for text in page.findChildren(QPlainTextEdit):
        if text.minimumHeight() == text.maximumHeight():  # or its section has the room that is left
            text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    unwrapped = (each for each in page.findChildren(QLabel) if not each.wordWrap())
    return [each for each in unwrapped if each not in beside]


def wrap(labels: Iterable[QLabel], room: int) -> None:
    """Only those that are wider than there is room: a layout measures what wraps many times over."""
    for label in labels:
        words = label.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, label.text())
        wraps = words.width() > room
        if label.wordWrap() != wraps:
            label.setWordWrap(wraps)
            label.setSizePolicy(WRAPS if wraps else AS_IT_WAS)


def _beside(rows: Iterable[QHBoxLayout]) -> set[QWidget]:
    """What stands in these rows, in a column of theirs, or within a part of them."""
    found: set[QWidget] = set()
    for row in rows:
        for layout in (row, *row.findChildren(QBoxLayout)):
            for part in widgets_in(layout):
                found.update((part, *part.findChildren(QWidget)))
    return found


def _keep_fields_short(page: QWidget) -> None:
    """Where a day, a time or a number is typed. With a maximum its column would have it, and the words above wrap there."""
    for column in page.findChildren(QVBoxLayout):
        for field in widgets_in(column):
            if isinstance(field, QAbstractSpinBox) or field.property(look.SHORT):
                column.setAlignment(field, Qt.AlignmentFlag.AlignLeft)


def _keep_buttons_small(page: QWidget) -> None:
    """Below another and beside a field too: the field has the room, and ends somewhere."""
    for button in page.findChildren(QPushButton):
        if button.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Minimum:  # Qt's own
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    for row in page.findChildren(QHBoxLayout):
        beside = [each for each in widgets_in(row) if isinstance(each, QLineEdit)]
        for field in beside:
            row.setStretchFactor(field, ALL_BUT_NOTHING)
        small = any(isinstance(each, QPushButton) for each in widgets_in(row))
        if beside or (small and not row.expandingDirections() & Qt.Orientation.Horizontal):
            row.addStretch(1)  # or the room that nothing takes lies between them
