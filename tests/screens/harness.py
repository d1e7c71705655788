"""What every screen is held to: named, reachable by keyboard, and not cut off."""

import os
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

import pypdfium2
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QRadioButton,
    QTextBrowser,
    QWidget,
)
from shiboken6 import isValid

from panelsec.screens.desk import Desk
from panelsec.widgets.previews.pdf_preview import PdfPreview

ITEMS = {"Cell", "List", "ListItem", "TreeItem", "RowHeader", "ColumnHeader", "MenuItem"}
HEARD = "QT_LINUX_ACCESSIBILITY_ALWAYS_ON" in os.environ
PATIENCE = 120
"""Seconds, after which what is waited for does not come: no test is to be done within them."""
ROUNDS = 200
"""Of events, in which a layout settles."""
ROUND_TRIP = 30
"""Milliseconds, at least: with a screen reader a key goes to it first, and comes to the window when it has answered."""


class Arrivals(QObject):
    """Counts the keys that come back to a widget."""

    def __init__(self, target: QWidget) -> None:
        super().__init__()
        self._target, self._come = target, 0
        target.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        self._come += event.type() == QEvent.Type.KeyRelease
        return super().eventFilter(watched, event)

    def wait(self, many: int) -> None:
        """Until they have come; a widget that is gone by then gets none."""
        end = time.monotonic() + 1.5
        while self._come < many and isValid(self._target) and time.monotonic() < end:
            QTest.qWait(5)
        QTest.qWait(ROUND_TRIP)


@dataclass
class PlainDrafts:
    kept: dict[str, Mapping[str, str]] = field(default_factory=dict)

    def keep(self, key: str, typed: Mapping[str, str]) -> None:
        self.kept.pop(key, None)
        if typed:
            self.kept[key] = dict(typed)

    def find(self, key: str) -> Mapping[str, str]:
        return self.kept.get(key, {})

    def settle(self) -> None:
        """All of it is kept."""


def interfaces(root: QWidget) -> Iterator[QAccessibleInterface]:
    """The tree that a screen reader walks."""

    def walk(node: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
        yield node
        for at in range(node.childCount()):
            child = node.child(at)
            if child is not None and child.isValid():
                yield from walk(child)

    return walk(QAccessible.queryAccessibleInterface(root))


def nameless(root: QWidget) -> list[str]:
    """Every control that takes the focus and that a screen reader could not name."""
    buddies = {label.buddy() for label in root.findChildren(QLabel) if label.buddy()}
    found = []
    for each in interfaces(root):
        state, widget = each.state(), each.object()
        if not state.focusable or state.invisible or each.role().name in ITEMS:
            continue
        if isinstance(widget, QComboBox):  # its accessible name on Linux is its current text
            named = bool(widget.accessibleName()) or widget in buddies
        else:
            named = bool(each.text(QAccessible.Text.Name).strip())
        if not named:
            found.append(f"{each.role().name} {widget.objectName() if widget else ''}")
    return found


def roleless(root: QWidget) -> list[str]:
    return [str(each.object()) for each in interfaces(root) if each.role() == QAccessible.Role.NoRole]


def tabbable(root: QWidget) -> set[QWidget]:
    return {
        each
        for each in [root, *root.findChildren(QWidget)]
        if each.isVisible() and each.isEnabled() and each.focusProxy() is None
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus or isinstance(each, QRadioButton)
    }


def tab_walk(root: QWidget, key: Qt.Key = Qt.Key.Key_Tab) -> list[QWidget]:
    """Where Tab goes, once round; it ends early where it is trapped."""
    root.activateWindow()
    wanted = tabbable(root)
    next(each for each in wanted if each.focusPolicy() & Qt.FocusPolicy.TabFocus).setFocus()
    seen: list[QWidget] = []
    links = sum(text.toHtml().count("<a href") for text in root.findChildren(QTextBrowser))
    for _ in range(2 * len(wanted) + links + 4):
        here = QApplication.focusWidget()
        if here is None:
            break
        if here not in seen:
            seen.append(here)
        QTest.keyClick(here, key, _modifier(key))
    return seen


def _modifier(key: Qt.Key) -> Qt.KeyboardModifier:
    shifted = key == Qt.Key.Key_Backtab
    return Qt.KeyboardModifier.ShiftModifier if shifted else Qt.KeyboardModifier.NoModifier


def unreached(root: QWidget) -> list[str]:
    """What Tab or Shift+Tab never gets to: a gap in the order, or a trap before it."""
    wanted = tabbable(root)
    missed = set()
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        seen = tab_walk(root, key)
        missed |= {each for each in wanted if not any(one in seen for one in side_by_side(each))}
    return sorted(f"{type(each).__name__} {each.objectName()}" for each in missed)


def side_by_side(each: QWidget) -> list[QWidget]:
    """Of radio buttons side by side Tab gets to one, and the arrow keys to the others."""
    if not isinstance(each, QRadioButton):
        return [each]
    return each.parentWidget().findChildren(QRadioButton, options=Qt.FindChildOption.FindDirectChildrenOnly)


def unseen(root: QWidget) -> list[QWidget]:
    """What Tab comes to and looks, with the focus, as it does without."""
    return [each for each in tab_walk(root) if _picture(each, focused=True) == _picture(each, focused=False)]


def _picture(each: QWidget, *, focused: bool) -> QImage:
    if focused:
        each.setFocus(Qt.FocusReason.TabFocusReason)
    else:
        each.clearFocus()
    QApplication.processEvents()
    return each.grab().toImage()


def cut_off(root: QWidget) -> list[str]:
    """Labels and buttons whose words do not fit."""
    worded: list[QLabel | QAbstractButton] = [
        *root.findChildren(QLabel),
        *root.findChildren(QAbstractButton),
    ]
    shown = (each for each in worded if each.isVisible() and each.text())
    return [f"{each.objectName()}: {each.text()}" for each in shown if not _fits(each)]


def _fits(part: QLabel | QAbstractButton) -> bool:
    if part.hasHeightForWidth():
        return part.heightForWidth(part.width()) <= part.height()
    return part.minimumSizeHint().width() <= part.width() and part.minimumSizeHint().height() <= part.height()


def hold(root: QWidget) -> None:
    """All of it at once: call it for every state of a screen."""
    for _ in range(ROUNDS):
        if not cut_off(root):
            break
        QTest.qWait(5)
    assert nameless(root) == []
    assert roleless(root) == []
    assert cut_off(root) == []
    assert unreached(root) == []


def keys(*pressed: str | Qt.Key) -> None:
    """Presses keys and types text into whatever has the focus: as a secretary does, and never by widget.

    keys("DC", Qt.Key.Key_Tab, "Alt+N", "Ctrl+F"): a string with a plus and a modifier is a key, all else is typed.
    """
    for each in pressed:
        target = QApplication.focusWidget() or QApplication.activeWindow()
        assert target is not None, "nothing has the focus"
        arrivals = Arrivals(target) if HEARD else None
        if isinstance(each, Qt.Key):
            QTest.keyClick(target, each, _modifier(each))
        elif each.split("+")[0] in {"Ctrl", "Alt", "Shift", "Meta"}:
            QTest.keySequence(target.window(), each)
        else:
            QTest.keyClicks(target, each)
        QApplication.processEvents()
        if arrivals:
            arrivals.wait(1 if isinstance(each, Qt.Key) else len(each))


def walk_to(widget: QWidget) -> None:
    """By Tab, from wherever one is."""
    for _ in range(150):
        if QApplication.focusWidget() is widget:
            return
        keys(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never gets to {widget.objectName()}")


def press(button: QWidget, desk: Desk | None = None) -> None:
    """By Tab and Space; with a desk, until what that began is done."""
    walk_to(button)
    keys(Qt.Key.Key_Space)
    if desk:
        settle(desk)


def wait_for(condition: Callable[[], bool]) -> None:
    """Turns the event loop until it holds, however busy the computer is."""
    end = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < end, f"not so after {PATIENCE} seconds"
        QApplication.processEvents()
        time.sleep(0.002)  # unlike QTest.qWait it lets the other threads run


def settle(desk: Desk) -> None:
    """Waits until the background work is done and delivered."""
    wait_for(lambda: not desk.background.busy)
    QApplication.processEvents()


def printed(preview: PdfPreview) -> list[str]:
    """The words of each page that a preview shows."""
    with pypdfium2.PdfDocument(preview.pdf) as document:
        return [page.get_textpage().get_text_bounded() for page in document]
