"""Every control of every screen is named for a screen reader and has its place in the tab order, shown or hidden."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from panelsec.screens.desk import CaseScreen, Desk
from panelsec.screens.directory import SCREENS
from panelsec.screens.file import Door, FileScreen
from panelsec.screens.main_window import MainWindow
from panelsec.screens.office import OfficeScreen
from panelsec.widgets.plain_table import PlainTable
from tests.screens.harness import hold, settle, side_by_side, wait_for
from tests.screens.played import Room, before

CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit, QAbstractSpinBox, QAbstractItemView)
ALL = SCREENS | {
    "office": lambda desk: OfficeScreen(desk, lambda: None),
    "file": lambda desk: FileScreen(desk, Door(lambda _: None, lambda _: None)),
}
NEVER_SHOWN = ("person_edit", "reporter_edit", "witness_edit")
"""They tell a draft whose it is."""

STAGES = {
    "referral": ("open-02", "elect"),
    "meeting": ("open-03", "fix_meeting"),
    "draw": ("open-03", "draw"),
    "letters": ("open-03", "send"),
    "papers": ("open-03", "rule"),
    "hearing": ("open-01", "meet"),
    "decision": ("open-01", "sanction"),
    "appeal": ("open-02", "appeal"),
}
"""Where a screen has most to show; the others are looked at in a case that is about to end."""


@pytest.fixture
def sit(desk: Desk, tmp_path: Path, shown: Callable[[QWidget], QWidget]) -> Iterator[Callable[[str], Room]]:
    with ExitStack() as stack:

        def open_(name: str) -> Room:
            case, act = STAGES.get(name, ("open-01", "request_completion"))
            room = stack.enter_context(before(tmp_path, desk, ALL[name], case, act))
            shown(room.screen)
            if isinstance(room.screen, CaseScreen):
                room.screen.show_case(room.reference)
            else:
                room.screen.show_area()
            rest(room)
            stack.callback(rest, room)
            return room

        yield open_


def rest(room: Room) -> None:
    """Until nothing is under way, so that nothing comes back to a screen that is gone."""
    viewer = getattr(room.screen, "viewer", None)
    wait_for(lambda: viewer is None or not viewer.waiting, 30)
    settle(room.desk)


def controls(screen: QWidget) -> list[QWidget]:
    """All that a form or a widget of ours holds; the parts of which Qt makes its own are theirs."""
    return [
        each
        for each in screen.findChildren(QWidget)
        if isinstance(each, CONTROLS)
        and not isinstance(each, QHeaderView)
        and not each.objectName().startswith("qt_")
        and each.objectName() not in NEVER_SHOWN
        and not (isinstance(each, PlainTable) and each.rowCount() == 0)  # named with its rows, hidden without
        and not any(isinstance(above, CONTROLS) for above in ancestors(each))
    ]


def ancestors(each: QWidget) -> Iterator[QWidget]:
    while (above := each.parentWidget()) is not None:
        yield above
        each = above


def named(each: QWidget, buddies: set[QWidget | None]) -> bool:
    words = each.text() if isinstance(each, QAbstractButton) else ""
    return bool(each.accessibleName() or words) or each in buddies


def in_the_tab_order(each: QWidget) -> bool:
    return any(one.focusPolicy() & Qt.FocusPolicy.TabFocus for one in side_by_side(each))


@pytest.mark.parametrize("name", sorted(ALL))
def test_every_control_has_a_name_and_a_place_in_the_tab_order(name: str, sit: Callable[[str], Room]):
    screen = sit(name).screen
    buddies = {label.buddy() for label in screen.findChildren(QLabel)}
    found = controls(screen)
    assert len(found) > 3
    assert [each.objectName() or repr(each) for each in found if not named(each, buddies)] == []
    assert [each.objectName() or repr(each) for each in found if not in_the_tab_order(each)] == []
    hold(screen)


def letters(screen: QWidget, *, shown: bool) -> dict[str, list[str]]:
    """By letter, what Alt and that letter goes to on the page."""
    found: dict[str, list[str]] = {}
    for each in screen.findChildren(QWidget):
        if isinstance(each, QAbstractButton) or (isinstance(each, QLabel) and each.buddy()):
            letter = QKeySequence.mnemonic(each.text()).toString().removeprefix("Alt+")
            if letter and (each.isVisible() or not shown):
                found.setdefault(letter, []).append(each.objectName() or each.text())
    return found


@pytest.mark.parametrize("name", sorted(ALL))
def test_a_letter_with_alt_means_one_thing_on_a_page_and_its_menus(name: str, sit: Callable[[str], Room]):
    room = sit(name)
    menus = {"F": "File", "C": "Case", "V": "View", "H": "Help"}
    of_menus = {letter: on for letter, on in letters(room.screen, shown=False).items() if letter in menus}
    assert of_menus == {}
    assert {letter: on for letter, on in letters(room.screen, shown=True).items() if len(on) > 1} == {}


def test_the_menus_are_those_whose_letters_pages_leave_alone(settings: QSettings):
    window = MainWindow({"today": SCREENS["today"], "case": SCREENS["case"]}, settings)
    titles = [action.text() for action in window.menuBar().actions()]
    assert titles == ["&File", "&Case", "&View", "&Help"]
    window.deleteLater()
