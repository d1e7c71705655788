"""Plain-language hints beside a text as it is typed."""

from PySide6.QtWidgets import QPlainTextEdit

from panelsec.actions.letters.proofing import hints
from panelsec.widgets.words import Words


def offer_hints(text: QPlainTextEdit, hint: Words) -> None:
    """The hint is seen while there is one."""

    def show() -> None:
        said = hints(text.toPlainText())
        hint.setText("\n".join(said))
        hint.setVisible(bool(said))

    text.textChanged.connect(show)
    show()
