"""What counts as typed and not yet acted on: what a screen empties itself does not."""

import re
from pathlib import Path

from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from panelsec.screens.typed import typed

ROOT = Path(__file__).parents[2]
SCREENS = sorted((ROOT / "src/panelsec/screens").glob("*/*.py"))
WIDGET = re.compile(r'<widget class="(\w+)" name="(\w+)"')
TEXTS = {"QPlainTextEdit", "QTextEdit"}
"""Clearing one of these leaves it unmodified; clearing a line is an edit, as if it had been typed."""


def test_a_line_that_is_set_to_nothing_is_no_draft_and_one_that_is_cleared_would_be(
    qapp: QApplication,
) -> None:
    screen = QWidget()
    line = QLineEdit(screen, objectName="detail_edit")
    QVBoxLayout(screen).addWidget(line)
    line.insert("Is at sea")
    assert typed(screen) == {"detail_edit": "Is at sea"}
    line.clear()
    assert typed(screen) == {"detail_edit": ""}
    line.setText("")
    assert typed(screen) == {}


SECRET = {"password_edit", "again_edit", "drill_edit"}
"""Passwords and codes: none is ever kept."""


def test_no_screen_clears_a_line_and_leaves_a_draft_of_nothing() -> None:
    found = {
        (str(file), name): {n: kind for kind, n in WIDGET.findall(form(file))}.get(name)
        for file in SCREENS
        for name in re.findall(r"(\w*edit)\.clear\(\)", file.read_text("utf-8"))
    }
    assert len(found) > 2
    assert {at: kind for at, kind in found.items() if kind not in TEXTS and at[1] not in SECRET} == {}


def form(screen: Path) -> str:
    """What the Designer made for a screen, of which this is the class or a part."""
    return (ROOT / "ui" / f"{screen.parent.name}.ui").read_text("utf-8")
