"""The paragraph that something rests on: its number on the page, its text on hover, Enter or F1."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QVBoxLayout, QWidget

from panelsec.widgets.link_button import LinkButton
from panelsec.widgets.look import Space, Type
from panelsec.widgets.speech import say
from panelsec.widgets.words import Hint, tip


@dataclass(frozen=True)
class Paragraph:
    number: str
    words: str


class WhyLabel(QWidget):
    """Hidden while it has no paragraph to show."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number_button = LinkButton(self)
        self.number_button.kind = Type.SMALL
        self.number_button.clicked.connect(self.unfold)
        self.words_label = Hint(self)
        self.words_label.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.HAIR)
        layout.addWidget(self.number_button)
        layout.addWidget(self.words_label)
        self.show_paragraphs(())

    def show_paragraphs(self, paragraphs: Sequence[Paragraph]) -> None:
        """Folds its text again."""
        numbers = ", ".join(each.number for each in paragraphs)
        words = "\n".join(f"{each.number}: {each.words}" for each in paragraphs)
        self.number_button.setText(
            f"Paragraph {numbers}" if len(paragraphs) == 1 else f"Paragraphs {numbers}"
        )
        self.number_button.setAccessibleDescription(words)
        self.number_button.setToolTip(tip(words))
        self.words_label.setText(words)
        self.words_label.hide()
        self.setVisible(bool(paragraphs))

    def unfold(self) -> None:
        """Shows the text under the number, or folds it away."""
        opening = self.words_label.isHidden()
        self.words_label.setVisible(opening)
        if opening:
            say(self, self.words_label.text())


def why_near(widget: QWidget | None) -> WhyLabel | None:
    """The why that F1 means: the one in the smallest part of the page around the focus."""
    while widget is not None:
        for found in widget.findChildren(WhyLabel):
            if found.isVisible():
                return found
        if widget.isWindow():
            return None
        widget = widget.parentWidget()
    return None
