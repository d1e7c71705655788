"""The secretary's own headings between papers: added, reworded, removed."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from panelsec.actions.printable import unprintable
from panelsec.forms.papers import Ui_PapersScreen
from panelsec.screens.papers.lines import Heading, Line, Lines, next_number
from panelsec.widgets.page import bring_into_view

LONGEST = 100


class Headings:
    """The field is there for the heading that is current, and for a new one once it is asked for; `lay` puts the lines so."""

    def __init__(
        self,
        form: Ui_PapersScreen,
        lines: Callable[[], Lines],
        lay: Callable[[Lines, Line | None], None],
    ) -> None:
        self._form, self._lines, self._lay = form, lines, lay
        self._current: Line | None = None
        self._asked = False
        form.heading_edit.setMaxLength(LONGEST)
        form.heading_button.clicked.connect(self.ask)
        form.heading_save_button.clicked.connect(self.save)
        form.heading_edit.returnPressed.connect(self.save)
        form.heading_remove_button.clicked.connect(self.remove)
        form.heading_leave_button.clicked.connect(self.leave)
        QShortcut(
            QKeySequence(Qt.Key.Key_Delete),
            form.papers_table,
            self.remove,
            context=Qt.ShortcutContext.WidgetShortcut,
        )

    def show(self, current: Line | None) -> None:
        """The line that is current in the table."""
        form, heading = self._form, isinstance(current, Heading)
        if current != self._current:
            if isinstance(current, Heading):
                form.heading_edit.setText(current.words)
                form.heading_edit.setModified(False)
            elif isinstance(self._current, Heading):
                form.heading_edit.setText("")
            form.heading_errors.clear_error()
        self._current = current
        form.heading_part.setVisible(heading or self._asked)
        form.heading_button.setVisible(not heading and not self._asked)
        form.heading_remove_button.setVisible(heading)
        form.heading_leave_button.setVisible(not heading)
        form.heading_save_button.setText("C&hange it" if heading else f"&Put it above {current}")

    def ask(self) -> None:
        """For the words of a new one, above the paper that is current."""
        self._asked = True
        self.show(self._current)
        bring_into_view(self._form.heading_part, self._form.heading_edit)
        self._form.heading_edit.setFocus()

    def leave(self) -> None:
        self._asked = False
        self._form.heading_edit.setText("")
        self._form.heading_errors.clear_error()
        self.show(self._current)
        self._form.papers_table.setFocus()

    def save(self) -> None:
        form, lines, current = self._form, self._lines(), self._current
        words = " ".join(form.heading_edit.text().split())
        fault = unprintable(words, "heading") if words else "Write the heading."
        if fault:
            form.heading_errors.show_error(fault, form.heading_edit)
            return
        form.heading_errors.clear_error()
        if isinstance(current, Heading):
            made = Heading(current.number, words)
            lines = tuple(made if each == current else each for each in lines)
        elif current is not None:
            made = Heading(next_number(lines), words)
            at = lines.index(current)
            lines = (*lines[:at], made, *lines[at:])
        else:
            return
        self._asked = False
        self._lay(lines, made)
        form.papers_table.setFocus()

    def remove(self) -> None:
        """The papers under it stand under the one before."""
        current, lines = self._current, self._lines()
        if isinstance(current, Heading):
            at = lines.index(current)
            after = (*lines[:at], *lines[at + 1 :])
            self._lay(after, after[min(at, len(after) - 1)])
            self._form.papers_table.setFocus()
