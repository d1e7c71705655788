"""Shows within the page how an act ended if it was not done."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from panelsec.widgets import icons, look
from panelsec.widgets.field_errors import FieldErrors
from panelsec.widgets.link_button import LinkButton
from panelsec.widgets.look import Space, Tone, Type
from panelsec.widgets.page import bring_into_view, stand_beside_focus
from panelsec.widgets.speech import say
from panelsec.widgets.why_label import Paragraph, WhyLabel
from panelsec.widgets.words import SectionTitle, Words

BAR = 4
Way = tuple[str, Callable[[], None]]
"""What would be possible, in words, and how to get there."""


class AnswerPanel(QFrame):
    """Hidden until there is an answer; stands then where one is at work, takes the focus, speaks, and gives the focus back when
    it goes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone, self._icon = Tone.WRONG, "refused"
        self._before: QWidget | None = None
        self._go_on: Callable[[str], None] | None = None
        self.title_label = SectionTitle(self)
        self.text_label = Words(self)
        self.why_label = WhyLabel(self)
        self.way_button = LinkButton(self)
        self.way_button.setText("Go to what is possible")
        self._way: Callable[[], None] | None = None
        self.reason_errors = FieldErrors(self)
        self.reason_label = QLabel("Your reason, which is kept in the record", self)
        self.reason_edit = QPlainTextEdit(self)
        self.go_on_button = QPushButton("Go on with this reason", self)
        self.leave_button = QPushButton("Leave it", self)
        self.progress_bar = QProgressBar(self)
        self.progress_bar.setAccessibleName("Progress")
        self.progress_bar.setTextVisible(False)
        self._cancel: Callable[[], None] | None = None
        self._stood = 0
        self._lay_out()
        self._dress()
        self.go_on_button.clicked.connect(self._try)
        self.leave_button.clicked.connect(self._leave)
        self.way_button.clicked.connect(self._go)
        self.hide()

    def refuse(self, reason: str, paragraphs: Sequence[Paragraph] = (), way: Way | None = None) -> None:
        """The reason says what is not allowed and what would be, and `way` leads there."""
        self._show("This is not allowed", reason, paragraphs, Tone.WRONG, "refused")
        if way is not None:
            words, self._way = way
            self.way_button.setText(words)
            self.way_button.show()
        self.setFocus()

    def fail(self, message: str) -> None:
        """The outside world failed: the message says what happened and what to do."""
        self._show("This could not be done", message, (), Tone.CARE, "unavailable")
        self.setFocus()

    def warn(self, message: str) -> None:
        """What is typed cannot be kept: said once, and the focus stays where the typing goes on."""
        if self.isHidden():
            self._show("What you type is not kept", message, (), Tone.CARE, "unavailable")

    def ask(self, reason: str, paragraphs: Sequence[Paragraph], go_on: Callable[[str], None]) -> None:
        """Asks for the secretary's reason; one written already stands in the field, to be added to."""
        self._show("This needs your reason", reason, paragraphs, Tone.CARE, "queried")
        self._go_on = go_on
        self._show_question(True)
        bring_into_view(self)  # it has grown by what is asked
        self.reason_edit.setFocus()

    def work(self, words: str, cancel: Callable[[], None]) -> None:
        """Says that something is being done, with a way to stop it; the focus stays where it is, and once it is done the page
        stands as it stood."""
        page = self._page()
        self._stood = page.verticalScrollBar().value() if page is not None else 0
        self._show(words, "", (), Tone.ACCENT, "record")
        self._cancel = cancel
        self.progress_bar.setRange(0, 0)
        self.progress_bar.show()
        self.leave_button.setText("Cancel (Esc)")
        self.leave_button.setShortcut(QKeySequence(Qt.Key.Key_Escape))  # until it has other words

    def report(self, done: int, of: int, words: str) -> None:
        """How far the work is."""
        self.progress_bar.setRange(0, of)
        self.progress_bar.setValue(done)
        self.text_label.setText(words)
        self.text_label.setVisible(bool(words))

    def clear(self) -> None:
        """Takes the answer away; a reason not used yet stays for the next question. What is under way stays, to be seen and
        stopped by whoever comes back to the page."""
        if self._cancel is None:
            self._take_away()

    def rest(self) -> None:
        """What was under way is over."""
        if self._cancel is not None:
            self._take_away()

    def _take_away(self) -> None:
        focus, page = QApplication.focusWidget(), self._page() if self._cancel is not None else None
        if self.isVisible() and self.isAncestorOf(focus or self) and self._before:
            self._before.setFocus()
            bring_into_view(self._before)
        self._go_on = self._cancel = None
        self.hide()
        if page is not None and not self.isAncestorOf(focus or page):
            page.verticalScrollBar().setValue(self._stood)  # from which the bar of the work led away

    def finish(self) -> None:
        """The act is done: the reason with it."""
        self._take_away()
        self.reason_edit.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._dress()
        elif event.type() == QEvent.Type.ParentChange:
            for words in self.findChildren(Words):
                words.changeEvent(event)  # of which Qt tells only the one that moved

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        super().paintEvent(event)
        painter = QPainter(self)
        ink = look.ink(self._tone, self.palette())
        painter.fillRect(self.rect(), look.wash(self._tone, self.palette()))
        painter.fillRect(0, 0, BAR, self.height(), ink)
        if self.hasFocus():
            painter.setPen(ink)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        side = self.title_label.fontMetrics().height()
        icons.draw(painter, QRect(Space.NORMAL, Space.NORMAL, side, side), self._icon, ink)

    def _show(self, title: str, text: str, paragraphs: Sequence[Paragraph], tone: Tone, icon: str) -> None:
        focus = QApplication.focusWidget()
        if focus is not None and not self.isAncestorOf(focus):
            self._before = focus
            self._stand_beside(focus)
        self._tone, self._icon = tone, icon
        self.title_label.setText(title)
        self.text_label.setText(text)
        self.text_label.setVisible(bool(text))
        self.why_label.show_paragraphs(paragraphs)
        self.reason_errors.clear_error()
        self.way_button.hide()
        self._show_question(False)
        cited = (f"Paragraph {each.number}" for each in paragraphs)
        spoken = ". ".join(part.rstrip(".") for part in (title, text, *cited) if part)
        self.setAccessibleName(spoken)
        self.show()
        self.update()
        bring_into_view(self)
        say(self, spoken, urgent=True)

    def _stand_beside(self, focus: QWidget) -> None:
        """Where one is at work, and next there by Tab."""
        stand_beside_focus(self)
        for each in self.findChildren(QWidget):
            if each.focusPolicy() & Qt.FocusPolicy.TabFocus:
                QWidget.setTabOrder(focus, each)
                focus = each

    def _show_question(self, asked: bool) -> None:
        for each in (self.reason_label, self.reason_edit, self.go_on_button):
            each.setVisible(asked)
        self.progress_bar.hide()
        self.leave_button.setText("Leave it" if asked else "Close")

    def _page(self) -> QScrollArea | None:
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        return above

    def _go(self) -> None:
        way = self._way
        self.clear()
        if way is not None:
            way()

    def _leave(self) -> None:
        if self._cancel:
            self._cancel()
        else:
            self.clear()

    def _try(self) -> None:
        reason = self.reason_edit.toPlainText().strip()
        if not reason:
            self.reason_errors.show_error("Write your reason first, or leave it.", self.reason_edit)
        elif self._go_on:
            self.reason_errors.clear_error()
            self._go_on(reason)

    def _dress(self) -> None:
        """Room for the icon beside the title, and for four lines of a reason."""
        left = Space.NORMAL + QFontMetrics(look.font(self.title_label.kind)).height() + Space.SNUG
        self._column.setContentsMargins(left, Space.NORMAL, Space.NORMAL, Space.NORMAL)
        lines = QFontMetrics(look.font(Type.BODY)).lineSpacing()
        self.reason_edit.setFixedHeight(4 * lines + Space.NORMAL)

    def _lay_out(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.reason_label.setBuddy(self.reason_edit)
        self.reason_edit.setTabChangesFocus(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.TIGHT)
        for button in (self.go_on_button, self.leave_button):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch()
        self._column = column = QVBoxLayout(self)
        column.setSpacing(Space.TIGHT)
        for each in (
            self.title_label,
            self.text_label,
            self.why_label,
            self.way_button,
            self.reason_label,
            self.reason_errors,
        ):
            column.addWidget(each)
        column.addWidget(self.reason_edit)
        column.addWidget(self.progress_bar)
        column.addLayout(buttons)
