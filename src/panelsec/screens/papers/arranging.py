"""Arranging papers and headings by pointer, buttons or keys; kept once it is saved."""

import json
from collections.abc import Callable, Hashable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from panelsec.actions.recording import Done
from panelsec.forms.papers import Ui_PapersScreen
from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.screens.case_page import CasePage
from panelsec.screens.kept import Kept
from panelsec.screens.papers.headings import Headings
from panelsec.screens.papers.lines import Heading, Line, Lines, laid, moved, papers, read, with_all
from panelsec.screens.places import Place
from panelsec.screens.wording import tell
from panelsec.widgets.speech import say
from panelsec.widgets.undo_keys import UndoKeys

GONE = (
    " Copies have gone: the papers in them keep their page numbers. One that is put among them is numbered after the one "
    "that it follows, as 12.1; one at the end runs on."
)
LINES = "lines"


class Arranging:
    """`show` lays the table out anew; until the order is kept, it is the page’s alone, and lies with what is typed there."""

    def __init__(
        self, form: Ui_PapersScreen, page: CasePage, show: Callable[[], None], read: Callable[[], None]
    ) -> None:
        self._form, self._page, self._show, self._read = form, page, show, read
        self._case = Case("")
        self._kept = Kept(page.desk.drafts, form.papers_table)
        self._lines: Lines = ()
        self._before: list[Lines] = []
        self._after: list[Lines] = []
        self.headings = Headings(form, lambda: self._lines, self._lay)
        self._connect()

    def lines(self, case: Case) -> Lines:
        """As they lie on the page; as in the file, where nothing was moved."""
        if case.reference != self._case.reference:
            self._kept.open(Place("papers", case.reference))
            self._lines, self._before, self._after = _read_again(self._kept.get(LINES)), [], []
        self._case = case
        self._lines = with_all(self._lines, tuple(case.documents)) if self._lines else self._in_file()
        self._say_state()
        return self._lines

    @property
    def unkept(self) -> ev.PapersArranged | None:
        """What would be recorded, where it is another order than that of the file."""
        if _plain(self._lines) == _plain(self._in_file()):
            return None
        order, sections = read(self._lines)
        return ev.PapersArranged(**self._page.stamp(), order=order, sections=sections)

    def current(self) -> Line | None:
        """The paper or the heading that is current in the table."""
        key: Hashable = self._form.papers_table.current_key()
        return next((each for each in self._lines if each == key), None)

    def move(self, by: int) -> None:
        """What is current, by so many places."""
        line = self.current()
        if line is not None:
            self.carry(line, self._lines.index(line) + (by + 1 if by > 0 else by))

    def carry(self, line: Hashable, to: int) -> None:
        """Before what lies at that place."""
        mine = next((each for each in self._lines if each == line), None)
        if mine is None:
            return
        lines = moved(self._lines, mine, max(to, 0))
        self._lay(lines, mine)
        name = mine if isinstance(mine, str) else f"The heading {mine.words}"
        say(self._form.papers_table, f"{name} is now {lines.index(mine) + 1} of {len(lines)}")

    def undo(self) -> None:
        self._step(self._before, self._after, "Taken back")

    def redo(self) -> None:
        self._step(self._after, self._before, "Done again")

    def keep(self) -> None:
        arranged = self.unkept
        if arranged is None:
            self.leave()
        else:
            self._page.record(arranged, then=self._recorded)

    def leave(self) -> None:
        self._forget()
        self._show()
        self._form.papers_table.setFocus()

    def _recorded(self, done: Done) -> None:
        self._forget()
        self._read()
        self._form.papers_table.setFocus()
        tell(self._form.done_label, " ".join(("The order is kept.", *done.advice)))

    # ---- what lies on the page

    def _lay(self, lines: Lines, chosen: Line | None) -> None:
        """So they lie from now on; how they lay before can be taken back."""
        if lines != self._lines:
            self._before.append(self._lines)
            self._after.clear()
            self._put(lines)
        if chosen is not None:
            self._form.papers_table.choose(chosen)

    def _step(self, here: list[Lines], there: list[Lines], words: str) -> None:
        if here:
            there.append(self._lines)
            self._put(here.pop())
            say(self._form.papers_table, words)
        if not self._before:  # its button is gone
            self._form.papers_table.setFocus()

    def _put(self, lines: Lines) -> None:
        self._lines = lines
        self._kept.put(LINES, json.dumps(_plain(lines)) if self.unkept else "")
        self._show()

    def _forget(self) -> None:
        self._lines, self._before, self._after = (), [], []
        self._kept.drop(LINES)

    def _in_file(self) -> Lines:
        return laid(tuple(self._case.documents), self._case.sections)

    def _say_state(self) -> None:
        form, unkept = self._form, self.unkept is not None
        form.order_part.setVisible(len(papers(self._lines)) > 1)
        form.order_save_button.setVisible(unkept)
        form.order_leave_button.setVisible(unkept)
        form.undo_button.setVisible(bool(self._before))
        gone = any(e.letter in ("L15", "L27") for e in self._case.all(ev.LetterSent))
        form.order_label.setText(f"This order is not kept yet.{GONE if gone else ''}" if unkept else "")
        form.order_label.setVisible(unkept)

    def _connect(self) -> None:
        form = self._form
        form.papers_table.rows_can_be_carried()
        form.papers_table.carried.connect(self.carry)
        form.up_button.clicked.connect(lambda: self.move(-1))
        form.down_button.clicked.connect(lambda: self.move(1))
        form.undo_button.clicked.connect(self.undo)
        form.order_save_button.clicked.connect(self.keep)
        form.order_leave_button.clicked.connect(self.leave)
        buttons = (form.up_button, form.down_button, form.heading_button, form.undo_button)
        UndoKeys(self.undo, self.redo, form.papers_table, *buttons, form.order_save_button)
        for key, by in ((Qt.Key.Key_Up, -1), (Qt.Key.Key_Down, 1)):
            QShortcut(
                QKeySequence(Qt.Modifier.ALT | key),
                form.papers_table,
                lambda by=by: self.move(by),
                context=Qt.ShortcutContext.WidgetShortcut,
            )


def _plain(lines: Lines) -> tuple[tuple[str, str], ...]:
    return tuple(("", each) if isinstance(each, str) else ("heading", each.words) for each in lines)


def _read_again(kept: str) -> Lines:
    found = json.loads(kept) if kept else []
    return tuple(words if not kind else Heading(at + 1, words) for at, (kind, words) in enumerate(found))
