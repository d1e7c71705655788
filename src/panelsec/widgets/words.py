"""Text styles of a page: title, lead line, heading, text, strong text, hint."""

from html import escape
from typing import ClassVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from panelsec.widgets import look
from panelsec.widgets.look import Tone, Type

BULLET = "•  "


def tip(words: str) -> str:
    """A tooltip that shows the words as they are: Qt takes for HTML what looks like it."""
    lines = "<br>".join(escape(words).split("\n"))
    return f"<p>{lines}</p>" if words else ""


_DRESS_AGAIN = (
    QEvent.Type.ApplicationFontChange,
    QEvent.Type.ApplicationPaletteChange,
    QEvent.Type.ParentChange,  # under a style sheet Qt then brings back the font of an earlier text size
)


class Words(QLabel):
    """Running text: it wraps, can be selected, and follows the system's font and palette; lines after a bullet hang."""

    _bulleted = ""
    kind: ClassVar[Type] = Type.BODY
    measured: ClassVar[bool] = True
    """No wider than reads well."""
    tone: ClassVar[Tone | None] = None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._dress()

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """A layout asks for more than the measure."""
        return super().heightForWidth(min(width, self.maximumWidth()))

    def setText(self, text: str) -> None:  # noqa: N802
        self._bulleted = text if any(line.startswith(BULLET) for line in text.split("\n")) else ""
        self.setTextFormat(Qt.TextFormat.RichText if self._bulleted else Qt.TextFormat.PlainText)
        super().setText(self._hanging() if self._bulleted else text)

    def text(self) -> str:
        """As it was given."""
        shown = super().text()
        return self._bulleted if shown and self._bulleted else shown

    def _hanging(self) -> str:
        wide = self.fontMetrics().horizontalAdvance(BULLET)
        hung = f"margin:0 0 0 {wide}px; text-indent:-{wide}px"
        return "".join(
            f'<p style="{hung if line.startswith(BULLET) else "margin:0"}">{escape(line).replace("  ", "&nbsp;&nbsp;") or "<br>"}</p>'
            for line in self._bulleted.split("\n")
        )

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() in _DRESS_AGAIN:
            self._dress()

    def _dress(self) -> None:
        self.setFont(look.font(self.kind))
        if self.measured:
            self.setMaximumWidth(look.measure())
        if self._bulleted:
            super().setText(self._hanging())
        if self.tone:
            self.setPalette(look.inked(self.tone))


class HeadWords(Words):
    """In one line where there is room: at the head of the window."""

    measured = False


class PageTitle(Words):
    kind = Type.TITLE


class LeadLine(Words):
    kind = Type.LEAD
    tone = Tone.QUIET


class CareLine(Words):
    """In the place of the lead line, while something wants to be seen to at once."""

    kind = Type.LEAD
    tone = Tone.CARE


class SectionTitle(Words):
    kind = Type.HEADING


class StrongWords(Words):
    kind = Type.STRONG


class Hint(Words):
    kind = Type.SMALL
    tone = Tone.QUIET
