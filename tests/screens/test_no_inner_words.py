"""What stands on a page is English: no id where there is a name, no name of an event, no word of the record's format."""

import re
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from enum import Enum
from itertools import chain
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from panelsec.procedure import people
from panelsec.procedure.case import TITLES
from panelsec.procedure.eligibility import Code
from panelsec.procedure.sdp_2019 import SDP_2019
from panelsec.screens.desk import CaseScreen, Desk
from panelsec.screens.directory import SCREENS
from panelsec.storage.bodies import KINDS
from tests.screens.harness import settle, wait_for
from tests.screens.played import Room, before

STAGES = (
    ("open-02", "elect"),
    ("open-03", "draw"),
    ("open-01", "meet"),
    ("open-02", "rule_on_appeal"),
    ("open-07", "withdraw"),
)
"""A case at each of its stages."""

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


def items(model: QAbstractItemModel, under: QModelIndex) -> Iterator[str]:
    for row in range(model.rowCount(under)):
        for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(under)):
            at = model.index(row, column, under)
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
                yield str(at.data(role) or "")
        if not isinstance(model, QAbstractListModel):
            yield from items(model, model.index(row, 0, under))


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


def shown_inside(room: Room) -> set[tuple[str, str]]:
    reference = re.escape(room.reference)
    found = set()
    for name, text in words(room.screen):
        bare = re.sub(rf"{reference}|[\w.+-]+@[\w.-]+", "", text)
        if code := CODE.search(bare):
            found.add((name, f"{code[0]}: ...{bare[max(code.start() - 40, 0) : code.end() + 40]}..."))
    return found


@pytest.fixture
def sit(
    desk: Desk, tmp_path: Path, shown: Callable[[QWidget], QWidget]
) -> Iterator[Callable[[str, str, str], Room]]:
    with ExitStack() as stack:

        def open_(screen: str, case: str, act: str) -> Room:
            folder = tmp_path / screen
            folder.mkdir()
            room = stack.enter_context(before(folder, desk, SCREENS[screen], case, act))
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
    viewer = getattr(room.screen, "viewer", None)
    wait_for(lambda: viewer is None or not viewer.waiting, 30)
    settle(room.desk)


@pytest.mark.parametrize(
    ("case", "act"),
    [
        pytest.param(c, a, marks=[pytest.mark.slow] if n else [], id=f"{c}-{a}")
        for n, (c, a) in enumerate(STAGES)
    ],
)
def test_no_page_shows_an_id_or_a_word_of_the_record_where_there_is_english(
    case: str, act: str, sit: Callable[[str, str, str], Room]
) -> None:
    found = {name: shown_inside(sit(name, case, act)) for name in SCREENS}
    assert {name: said for name, said in found.items() if said} == {}
