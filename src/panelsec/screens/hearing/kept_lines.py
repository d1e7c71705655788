"""Whose a line of the notes is, if several Respondents are heard: everybody's, or one's alone (2.18)."""

from collections.abc import Mapping

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QAbstractButton, QComboBox, QPlainTextEdit, QWidget

from panelsec.procedure.case import Case
from panelsec.procedure.committee import Committee
from panelsec.procedure.hearing_notes import mark
from panelsec.screens.choices import fill

EVERYBODY = "Each Respondent"


def names(case: Case, committee: Committee) -> dict[str, str]:
    """Of those among whom a line can be kept to one; of a single Respondent none."""
    several = len(committee.respondents) > 1
    return {r: case.name(r) for r in committee.respondents} if several else {}


class KeptLines:
    """The choice for the line that is typed; the button gives the same to the lines that are chosen in the notes."""

    def __init__(self, part: QWidget, box: QComboBox, button: QAbstractButton, notes: QPlainTextEdit) -> None:
        self._part, self._box, self._button, self._notes = part, box, button, notes
        button.clicked.connect(self.apply)

    def show(self, among: Mapping[str, str], chosen: str | None = None) -> None:
        """`chosen`: whose the line is; where it is not said, what was chosen stays."""
        whose = self._box.currentData() if chosen is None else chosen
        fill(self._box, [("", EVERYBODY), *((r, f"{name} only") for r, name in among.items())], whose or "")
        for each in (self._part, self._button):
            each.setVisible(bool(among))

    @property
    def chosen(self) -> str:
        """The Respondent's id; empty for everybody."""
        return str(self._box.currentData() or "")

    def apply(self) -> None:
        """To every line that the selection touches, or to the one with the cursor."""
        name = self._box.currentText().removesuffix(" only") if self.chosen else ""
        cursor = self._notes.textCursor()
        document = self._notes.document()
        first, last = document.findBlock(cursor.selectionStart()), document.findBlock(cursor.selectionEnd())
        cursor.beginEditBlock()
        for number in range(first.blockNumber(), last.blockNumber() + 1):
            line = QTextCursor(document.findBlockByNumber(number))
            line.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            line.insertText(mark(line.selectedText(), name))
        cursor.endEditBlock()
        self._notes.setFocus()
