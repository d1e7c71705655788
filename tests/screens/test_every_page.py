"""What holds of every page: each control has a name, a place in the tab order and a letter of its own, and all is said in English."""

import re
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from enum import Enum
from itertools import chain
from pathlib import Path

import pytest
from PySide6.QtCore import SIGNAL, QAbstractItemModel, QAbstractListModel, QModelIndex, QSettings, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from panelsec.procedure import people
from panelsec.procedure.case import TITLES
from panelsec.procedure.editions.sdp_2019 import SDP_2019
from panelsec.procedure.eligibility import Code
from panelsec.procedure.in_words.sentences import in_words
from panelsec.screens.desk import CaseScreen, Desk
from panelsec.screens.file.screen import Door, FileScreen
from panelsec.screens.office.screen import OfficeScreen
from panelsec.screens.window.directory import SCREENS
from panelsec.screens.window.main_window import MainWindow
from panelsec.storage.bodies import KINDS
from panelsec.widgets import look
from panelsec.widgets.enter_submits import ways_on
from panelsec.widgets.roles import tell_roles
from panelsec.widgets.tables.plain_table import PlainTable
from tests.screens.access import faint, fillers, small
from tests.screens.harness import hold, settle, side_by_side, unseen, wait_for
from tests.screens.played import Room, before
from tests.screens.stages import staged

ALL = SCREENS | {
    "office": lambda desk: OfficeScreen(desk, lambda: None),
    "file": lambda desk: FileScreen(desk, Door(lambda _: None, lambda _: None)),
}

AT = {
    "referral": ("open-02", "elect"),
    "meeting": ("open-03", "fix_meeting"),
    "draw": ("open-03", "draw"),
    "letters": ("open-03", "send"),
    "papers": ("open-03", "rule"),
    "hearing": ("open-01", "meet"),
    "decision": ("open-01", "sanction"),
    "appeal": ("open-02", "appeal"),
}
"""Where a page has most to show."""

LATE = ("open-03", "decide_appeal")
"""Several Respondents, a protected name and two Committees: there the others are looked at, and those that name them all."""

PAGES = sorted(
    {(name, *AT.get(name, LATE)) for name in ALL} | {(name, *LATE) for name in ("referral", "papers")}
)

STAGES = (
    ("open-02", "elect"),
    ("open-03", "draw"),
    ("open-01", "meet"),
    ("open-02", "rule_on_appeal"),
    ("open-07", "withdraw"),
    LATE,
)
"""A case at each of its stages."""

WHOLE = 3200  # pixels: no page is longer, so that all of it is drawn


@pytest.fixture
def sit(
    desk: Desk, tmp_path: Path, shown: Callable[[QWidget], QWidget]
) -> Iterator[Callable[[str, str, str], Room]]:
    with ExitStack() as stack:

        def open_(name: str, case: str, act: str) -> Room:
            folder = tmp_path / name
            folder.mkdir()
            room = stack.enter_context(before(folder, desk, ALL[name], case, act))
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
    wait_for(lambda: viewer is None or not viewer.waiting)
    settle(room.desk)


@pytest.mark.parametrize(("name", "case", "act"), PAGES)
def test_a_page_names_its_controls_reaches_them_by_tab_and_letter_and_is_in_english(
    name: str, case: str, act: str, sit: Callable[[str, str, str], Room]
):
    room = sit(name, case, act)
    found = controls(room.screen)
    assert len(found) > 2
    assert unnamed(room.screen, found) == []
    assert [each.objectName() or repr(each) for each in found if not in_the_tab_order(each)] == []
    assert enter_does_nothing(room.screen) == []
    assert letters_of_menus(room.screen) == {}
    assert letters_meant_twice(room.screen) == {}
    assert not_english(room) == set()
    hold(room.screen)


@pytest.fixture(scope="module")
def roles() -> None:
    tell_roles()


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[QApplication]:
    look.undress(qapp)  # as the program begins, whatever an earlier test left
    qapp.setStyle("Fusion")
    look.dress(qapp)
    yield qapp
    look.wear(qapp, Qt.ColorScheme.Light)


@pytest.mark.parametrize(("name", "case", "act"), PAGES)
def test_a_page_is_read_on_light_and_on_dark_what_is_clicked_is_large_enough_and_what_has_the_focus_has_a_role(
    name: str, case: str, act: str, sit: Callable[[str, str, str], Room], dressed: QApplication, roles: None
):
    room = sit(name, case, act)
    room.screen.resize(1180, WHOLE)
    wait_for(lambda: room.screen.height() == WHOLE)
    rest(room)
    assert fillers(room.screen) == []
    assert small(room.screen) == []
    for scheme in (Qt.ColorScheme.Light, Qt.ColorScheme.Dark):
        look.wear(dressed, scheme)
        QApplication.processEvents()
        assert faint(room.screen) == [], scheme.name


@pytest.mark.parametrize(("name", "case", "act"), PAGES)
def test_whatever_tab_comes_to_shows_that_it_has_the_focus(
    name: str, case: str, act: str, sit: Callable[[str, str, str], Room], dressed: QApplication
):
    screen = sit(name, case, act).screen
    screen.resize(1180, WHOLE)
    wait_for(lambda: screen.height() == WHOLE)
    screen.activateWindow()
    assert [each.objectName() for each in unseen(screen)] == []


@pytest.mark.slow
@pytest.mark.parametrize(("name", "case", "act"), PAGES)
def test_in_high_contrast_all_words_of_a_page_stand_out_at_seven_to_one(
    name: str, case: str, act: str, sit: Callable[[str, str, str], Room], dressed: QApplication
):
    room = sit(name, case, act)
    room.screen.resize(1180, WHOLE)
    wait_for(lambda: room.screen.height() == WHOLE)
    rest(room)
    dressed.setProperty(look.WISHED, True)
    try:
        for scheme in (Qt.ColorScheme.Light, Qt.ColorScheme.Dark):
            look.wear(dressed, scheme)
            QApplication.processEvents()
            assert faint(room.screen, look.ENHANCED) == [], scheme.name
    finally:
        dressed.setProperty(look.WISHED, False)


@pytest.mark.slow
@pytest.mark.parametrize(("case", "act"), STAGES)
def test_a_page_is_in_english_at_every_stage_of_a_case(
    case: str, act: str, sit: Callable[[str, str, str], Room]
):
    found = {name: not_english(sit(name, case, act)) for name in SCREENS}
    assert {name: said for name, said in found.items() if said} == {}


def test_the_menus_are_those_whose_letters_pages_leave_alone(settings: QSettings):
    window = MainWindow({"today": SCREENS["today"], "case": SCREENS["case"]}, settings)
    titles = [action.text() for action in window.menuBar().actions()]
    assert titles == [f"&{title}" for title in MENUS.values()]
    window.deleteLater()


# ---- names and places

CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit, QAbstractSpinBox, QAbstractItemView)
NEVER_SHOWN = ("person_edit", "reporter_edit", "witness_edit", "letter_slip_edit")
"""They tell a draft whose it is."""


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


def unnamed(screen: QWidget, found: list[QWidget]) -> list[str]:
    buddies = {label.buddy() for label in screen.findChildren(QLabel)}
    return [each.objectName() or repr(each) for each in found if not named(each, buddies)]


def named(each: QWidget, buddies: set[QWidget | None]) -> bool:
    words = each.text() if isinstance(each, QAbstractButton) else ""
    return bool(each.accessibleName() or words) or each in buddies


def in_the_tab_order(each: QWidget) -> bool:
    return any(one.focusPolicy() & Qt.FocusPolicy.TabFocus for one in side_by_side(each))


# ---- Enter

ELSEWHERE = {"correct_why_edit": "decision", "grounds_edit": "papers"}
"""What these belong to is recorded in another section, or follows from what is chosen beside them."""


def enter_does_nothing(screen: QWidget) -> list[str]:
    """Fields of one line in which Enter leads nowhere."""
    return [
        each.objectName()
        for each in screen.findChildren(QLineEdit)
        if each.isVisible() and each.parentWidget().objectName() != "qt_calendar_yearedit"
        if not each.receivers(SIGNAL("returnPressed()")) and not ways_on(each)
        if ELSEWHERE.get(each.objectName()) != screen.objectName().removesuffix("Screen").lower()
    ]


# ---- letters with Alt

MENUS = {"F": "File", "E": "Edit", "C": "Case", "V": "View", "H": "Help"}


def letters_of_menus(screen: QWidget) -> dict[str, list[str]]:
    """Those that a page takes for itself, shown or hidden."""
    return {letter: on for letter, on in letters(screen, shown=False).items() if letter in MENUS}


def letters_meant_twice(screen: QWidget) -> dict[str, list[str]]:
    return {letter: on for letter, on in letters(screen, shown=True).items() if len(on) > 1}


def letters(screen: QWidget, *, shown: bool) -> dict[str, list[str]]:
    """By letter, what Alt and that letter goes to on the page."""
    found: dict[str, list[str]] = {}
    for each in screen.findChildren(QWidget):
        if isinstance(each, QAbstractButton) or (isinstance(each, QLabel) and each.buddy()):
            letter = QKeySequence.mnemonic(each.text()).toString().removeprefix("Alt+")
            if letter and (each.isVisible() or not shown):
                found.setdefault(letter, []).append(each.objectName() or each.text())
    return found


# ---- English: no id where there is a name, no name of an event, no word of the record's format


def test_no_line_of_the_record_shows_an_internal_name(tmp_path: Path):
    with staged(tmp_path, "open-03", 999) as made:
        told = [in_words(made.case, e).replace(made.reference, "") for e in made.case.record]
    assert len(told) > 60
    assert [said for said in told if CODE.search(said)] == []


IDS = re.compile(r"\b(?:DC\d|AC\d|R\d|RP\d|W\d|C\d|S\d|P\d|M\d{3}|L\d\d|T\d\d|G\d\d|N\d\d|X\d\d)\b")
VALUES = chain(
    TITLES,
    (c.value for c in Code),
    (v.value for e in vars(people).values() if isinstance(e, type) and issubclass(e, Enum) for v in e),
    *(answers for _, _, answers in (*SDP_2019.rulings.values(), *SDP_2019.decisions.values())),
    SDP_2019.rulings,
    SDP_2019.decisions,
    ("in_person", "regent_house", "ac_chair", "ac_regent_house"),
)
INNER = re.compile(r"\b(?:%s)\b" % "|".join(sorted({v for v in VALUES if "_" in v})))  # noqa: UP031
EVENTS = re.compile(r"\b(?:%s)\b" % "|".join(k for k in KINDS if re.search(r"[a-z][A-Z]", k)))  # noqa: UP031
SNAKE = re.compile(r"\b[a-z]+_[a-z_]+\b")
CODE = re.compile("|".join(p.pattern for p in (IDS, INNER, EVENTS, SNAKE)))


def not_english(room: Room) -> set[tuple[str, str]]:
    reference = re.escape(room.reference)
    found = set()
    for name, text in words(room.screen):
        bare = re.sub(rf"{reference}|[\w.+-]+@[\w.-]+", "", text)
        if code := CODE.search(bare):
            found.add((name, f"{code[0]}: ...{bare[max(code.start() - 40, 0) : code.end() + 40]}..."))
    return found


def words(screen: QWidget) -> Iterator[tuple[str, str]]:
    """Everything that can be read on a page: with where it stands."""
    for each in screen.findChildren(QWidget):
        if not each.isVisible():
            continue
        name = each.objectName() or type(each).__name__
        yield name, each.toolTip()
        match each:
            case QLabel() | QAbstractButton() | QLineEdit():
                yield name, each.text()
            case QGroupBox():
                yield name, each.title()
            case QPlainTextEdit() | QTextEdit():
                yield name, each.toPlainText()
            case QComboBox():
                yield from ((name, text) for text in items(each.model(), QModelIndex()))
            case QAbstractItemView() if each.model():
                yield from ((name, text) for text in items(each.model(), QModelIndex()))
            case _:
                yield name, each.accessibleName()


def items(model: QAbstractItemModel, under: QModelIndex) -> Iterator[str]:
    for row in range(model.rowCount(under)):
        for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(under)):
            at = model.index(row, column, under)
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
                yield str(at.data(role) or "")
        if not isinstance(model, QAbstractListModel):
            yield from items(model, model.index(row, 0, under))
