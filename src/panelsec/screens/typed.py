"""Input on a screen that has not been acted on."""

from collections.abc import Mapping

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget

SEARCH = "search_edit"
"""What every search is called: it is no draft."""


def typed(screen: QWidget) -> dict[str, str]:
    """By the field's name: what the secretary changed since it was filled. Never a code or password."""
    lines = {
        each.objectName(): each.text()
        for each in screen.findChildren(QLineEdit)
        if each.isModified() and each.echoMode() == QLineEdit.EchoMode.Normal and each.objectName() != SEARCH
    }
    edits: list[QPlainTextEdit | QTextEdit] = [
        *screen.findChildren(QPlainTextEdit),
        *screen.findChildren(QTextEdit),
    ]
    texts = {
        each.objectName(): each.toPlainText()
        for each in edits
        if each.document().isModified() and not each.isReadOnly()
    }
    return {name: value for name, value in (lines | texts).items() if name and not name.startswith("qt_")}


def type_again(screen: QWidget, values: Mapping[str, str]) -> None:
    """Puts a draft back; a field that is gone is passed over."""
    for name, value in values.items():
        field = screen.findChild(QWidget, name)
        if isinstance(field, QLineEdit):
            field.setText(value)
            field.setModified(True)
        elif isinstance(field, (QPlainTextEdit, QTextEdit)):
            field.setPlainText(value)
            field.document().setModified(True)
