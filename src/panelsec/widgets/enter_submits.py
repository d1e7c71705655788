"""Enter in a field of one line presses the button of its form, as in a dialog."""

from collections.abc import Iterator

from PySide6.QtCore import SIGNAL, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSpinBox, QCommandLinkButton, QLineEdit, QPushButton, QWidget

from panelsec.widgets.enter_presses import ENTER
from panelsec.widgets.link_button import LinkButton
from panelsec.widgets.page import Page, Section

ASIDE = (
    "leave_button",
    "leave_reporter_button",
    "leave_witness_button",
    "close_button",
    "back_button",
    "browse_button",
    "remove_button",
    "take_out_button",
)
"""They lead out of a form, choose a file for it or take something away: Enter in a field never presses them."""


class EnterSubmits(QObject):
    """Watches one field. Where its form has one button, that is pressed; of several the first gets the focus, and it is
    pressed by another Enter. A key that is held down does nothing more: it may have opened the page that the field is on."""

    def __init__(self, field: QLineEdit) -> None:
        super().__init__(field)
        self._field = field
        field.returnPressed.connect(self._submit)
        around = field.parentWidget()
        (around if isinstance(around, QAbstractSpinBox) else field).installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        held = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.isAutoRepeat()
        if held and isinstance(event, QKeyEvent) and event.key() in ENTER:
            return True
        return super().eventFilter(watched, event)

    def _submit(self) -> None:
        ways = ways_on(self._field)
        if len(ways) == 1:
            ways[0].click()
        elif ways:
            ways[0].setFocus(Qt.FocusReason.TabFocusReason)


def ways_on(field: QLineEdit) -> list[QPushButton]:
    """The buttons that come after a field in the smallest part of its page that has any."""
    part = field.parentWidget()
    while part is not None and not isinstance(part, Page):
        if ways := [b for b in _buttons_after(field, part) if not b.objectName().endswith(ASIDE)]:
            return ways
        part = None if isinstance(part, Section) else part.parentWidget()
    return []


def _buttons_after(field: QWidget, part: QWidget) -> Iterator[QPushButton]:
    """In the order of Tab."""
    each = field.nextInFocusChain()
    while each and each is not field and part.isAncestorOf(each):
        plain = isinstance(each, QPushButton) and not isinstance(each, LinkButton | QCommandLinkButton)
        if isinstance(each, QPushButton) and plain and each.isVisible():
            yield each
        each = each.nextInFocusChain()


def enter_submits(page: QWidget) -> None:
    """For every field on the page; again for those that came later. What a page itself does at Enter goes before."""
    for field in page.findChildren(QLineEdit):
        if not field.isReadOnly() and not field.receivers(SIGNAL("returnPressed()")):
            EnterSubmits(field)
