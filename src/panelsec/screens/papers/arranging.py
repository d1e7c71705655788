"""The order of the papers: moved about by buttons, or by Alt with the arrow keys, and then kept."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from panelsec.actions.recording import Done
from panelsec.forms.papers import Ui_PapersScreen
from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.people import Document
from panelsec.screens.case_page import CasePage
from panelsec.screens.wording import tell
from panelsec.widgets.speech import say

GONE = (
    " Copies have gone: the papers in them keep their page numbers. One that is put among them is numbered after the one "
    "that it follows, as 12.1; one at the end runs on."
)


class Arranging:
    """`show` lays the table out anew; until the order is kept, it is the page’s alone."""

    def __init__(
        self, form: Ui_PapersScreen, page: CasePage, show: Callable[[], None], read: Callable[[], None]
    ) -> None:
        self._form, self._page, self._show, self._read = form, page, show, read
        self._case = Case("")
        self._order: tuple[str, ...] = ()
        form.up_button.clicked.connect(lambda: self.move(-1))
        form.down_button.clicked.connect(lambda: self.move(1))
        form.order_save_button.clicked.connect(self.keep)
        form.order_leave_button.clicked.connect(self.leave)
        for key, by in ((Qt.Key.Key_Up, -1), (Qt.Key.Key_Down, 1)):
            pressed = QKeySequence(Qt.Modifier.ALT | key)
            QShortcut(
                pressed,
                form.papers_table,
                lambda by=by: self.move(by),
                context=Qt.ShortcutContext.WidgetShortcut,
            )

    def ordered(self, case: Case) -> tuple[Document, ...]:
        """The papers as they lie on the page; as in the file, once something came in or was recorded about them."""
        if case.reference != self._case.reference or set(self._order) != set(case.documents):
            self._order = tuple(case.documents)
        self._case = case
        moved = self._order != tuple(case.documents)
        form = self._form
        form.order_part.setVisible(len(self._order) > 1)
        form.order_save_button.setVisible(moved)
        form.order_leave_button.setVisible(moved)
        gone = any(e.letter in ("L15", "L27") for e in case.all(ev.LetterSent))
        form.order_label.setText(f"This order is not kept yet.{GONE if gone else ''}" if moved else "")
        form.order_label.setVisible(moved)
        return tuple(case.documents[d] for d in self._order)

    def move(self, by: int) -> None:
        """The current paper, by so many places."""
        paper = self._form.papers_table.current_key()
        if paper not in self._order:
            return
        at = self._order.index(str(paper))
        to = min(max(at + by, 0), len(self._order) - 1)
        order = [*self._order[:at], *self._order[at + 1 :]]
        order.insert(to, str(paper))
        self._order = tuple(order)
        self._show()
        self._form.papers_table.choose(paper)
        say(self._form.papers_table, f"{paper} is now {to + 1} of {len(order)}")

    def keep(self) -> None:
        arranged = ev.PapersArranged(**self._page.stamp(), order=self._order)
        self._page.record(arranged, then=self._kept)

    def leave(self) -> None:
        self._order = ()
        self._show()
        self._form.papers_table.setFocus()

    def _kept(self, done: Done) -> None:
        self._order = ()
        self._read()
        self._form.papers_table.setFocus()
        tell(self._form.done_label, " ".join(("The order is kept.", *done.advice)))
