"""Keeps a field to one line: pasted line ends, tabs and invisible characters are removed."""

import re
import unicodedata

from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QAbstractSpinBox, QLineEdit, QWidget

_UNSEEN = frozenset("\u200b\ufeff\u00ad\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def in_one_line(text: str) -> str:
    """Each run of line ends and tabs as a space; what turns text around on the screen, or hides in it, is gone."""
    spaced = re.sub(r"[\t\n\v\f\r\u0085\u2028\u2029]+", " ", text)
    return "".join(c for c in spaced if c not in _UNSEEN and unicodedata.category(c) not in ("Cc", "Cs"))


class OneLine(QValidator):
    """Qt forgets that a field was typed in where the validator mends what was typed: it is told again."""

    def __init__(self, field: QLineEdit) -> None:
        super().__init__(field)
        self._field, self._mended = field, False
        field.textEdited.connect(self._mark)

    def validate(self, text: str, position: int) -> object:
        """Everything is allowed, in one line."""
        line = in_one_line(text)
        self._mended = self._mended or line != text  # it is asked again about what it has mended
        return QValidator.State.Acceptable, line, len(in_one_line(text[:position]))

    def _mark(self) -> None:
        if self._mended:
            self._mended = False
            self._field.setModified(True)


def one_line(page: QWidget) -> None:
    """For every field of one line on the page; passwords stay as they are."""
    for field in page.findChildren(QLineEdit):
        plain = field.echoMode() == QLineEdit.EchoMode.Normal
        if plain and field.validator() is None and not isinstance(field.parent(), QAbstractSpinBox):
            field.setValidator(OneLine(field))
