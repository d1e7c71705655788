"""The post page, for one case or all: drafts to check, save and print; what has gone, and when it counts."""

import json
import sys
from collections.abc import Iterable, Sequence
from typing import cast

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from panelsec.actions import post
from panelsec.actions.letters.repeats import repeat_of
from panelsec.actions.post import Item, State
from panelsec.forms.post import Ui_PostScreen
from panelsec.procedure.events import LetterPrepared
from panelsec.screens.answers import Acts
from panelsec.screens.desk import Desk
from panelsec.screens.kept import Kept
from panelsec.screens.places import Place
from panelsec.screens.post.gone import CHOSEN, Gone
from panelsec.screens.post.looking import Looking
from panelsec.screens.post.proving import Proving
from panelsec.screens.post.sending import Key, Sending
from panelsec.screens.post.words import again, last_look, out_of_date, received, state
from panelsec.screens.viewing import Viewer
from panelsec.widgets.page import bring_into_view
from panelsec.widgets.speech import say
from panelsec.widgets.tables.rows_table import Row

SIDE_BY_SIDE = 180  # average characters: with less beside the preview each row of the list has four lines
SHARES = ((54, 46), (76, 24))
MOST = 54
"""Of a hundred parts of the height: what is done with the letters has no more of it, and less where no letter would be seen."""
HEADS = ("Letter", "To", "State", "Counts as received")


class PostScreen(QWidget):
    """An area, and a part of a case. What is done here is done to every letter that is chosen in the table."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_PostScreen()
        self.form.setupUi(self)
        self._desk, self._case = desk, ""
        self._items: dict[Key, Item] = {}
        self._pointed: tuple[Key, ...] = ()
        self._coming = False
        self._kept = Kept(desk.drafts, self)
        self.acts = Acts(self.form.answer_panel, desk.background, desk.paragraph)
        self._looking = Looking(desk.background, self.form.answer_panel, self._mark)
        self.viewer = Viewer(self.form.preview, desk.background)
        self.sending = Sending(self.form, desk, self.acts, self.chosen, self._show_again)
        self.gone = Gone(
            self.form,
            lambda: self._desk,
            self._kept,
            self.acts,
            self._show_again,
            lambda words: self.sending.say(words),
        )
        self.proving = Proving(self.form, lambda: self._desk, self.acts, self.chosen, self._proved)
        self.form.letters_table.most_rows = sys.maxsize  # the page around it scrolls
        self.form.split.side_by_side, self.form.split.shares = SIDE_BY_SIDE, SHARES
        self._connect()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._lay_out()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        """What is done with the letters that are chosen stays in view under them, and has as much room as it needs."""
        acts, sheet = self.form.acts_page, self.form.acts_sheet
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        layout = sheet.layout()
        width = acts.viewport().width()
        need = (
            layout.heightForWidth(width)
            if layout and layout.hasHeightForWidth()
            else sheet.sizeHint().height()
        )
        high, table = self.form.left.height(), self.form.letters_table
        above = table.y() + table.horizontalHeader().height() + table.rowHeight(0)
        acts.setFixedHeight(min(need, high * MOST // 100, max(high - above, high // 3)))

    def _make_room(self) -> None:
        """What was just unfolded is seen whole, where the page has the room."""
        self._lay_out()
        bring_into_view(self.form.went_save_button, QApplication.focusWidget() or self.form.letters_table)

    def show_area(self) -> None:
        self._case = ""
        self._begin("What goes to whom, over all cases.")

    def show_case(self, reference: str) -> None:
        self._case = reference
        self._begin(f"What goes to whom in {reference}.")

    def point_at(self, thing: str) -> None:
        """Letters by their numbers, in the case that is shown."""
        self._pointed = tuple((self._case, int(number)) for number in thing.split())
        self._show(tuple(self._items.values()))
        self.form.letters_table.setFocus()

    def print_page(self) -> None:
        self.sending.print_letter()

    # ---- what is shown

    def _begin(self, lead: str) -> None:
        self._coming = True
        self._kept.open(Place("post", self._case or None))
        self.form.lead_label.setText(lead)
        self.form.answer_panel.clear()
        self.sending.propose_now()
        self.sending.forget_passwords()
        if self._case:
            self._show(post.in_case(self._desk.office, self._case))
        else:
            session = self._desk.office
            self.acts.perform(lambda _: post.everywhere(session), self._show, "Looking through the cases")

    def _show_again(self, *pointed: Key) -> None:
        """After an act: the same letters as they now are."""
        self._pointed = pointed or self._pointed
        found = post.in_case(self._desk.office, self._case) if self._case else None
        if found is not None:
            self._show(found)
        else:
            session = self._desk.office
            self.acts.perform(lambda _: post.everywhere(session), self._show, "Looking through the cases")

    def _show(self, items: Sequence[Item]) -> None:
        self._fill(items)
        rows = bool(items)
        self.form.empty_label.setVisible(not rows)
        self.form.go_button.setVisible(not rows)
        self.form.go_button.setText("Go to the letters of this case" if self._case else "Go to the cases")
        self.form.letters_table.setVisible(rows)
        self.form.acts_page.setVisible(rows)
        self.form.preview.setVisible(rows)
        drafts = [item.key for item in items if item.state is State.DRAFT]
        self.form.all_button.setText(f"Choose &all {len(drafts)} drafts")
        self.form.all_button.setVisible(len(drafts) > 1)
        pointed = [key for key in self._pointed or self._written_for() if key in self._items]
        if pointed:
            self.form.letters_table.choose_all(pointed)
            self._pointed = ()
        elif self._coming and drafts:
            self.form.letters_table.choose(drafts[0])
        self._coming = False
        self._look()
        self._looking.look(self._desk.office, items)

    def _written_for(self) -> tuple[Key, ...]:
        """When one comes back: the letters that were chosen as something was typed that is not recorded yet."""
        found = json.loads(self._kept.get(CHOSEN, "[]")) if self._coming else []
        return tuple((reference, number) for reference, number in found)

    def _keep_chosen(self, typed: str) -> None:
        keys = [item.key for item in self.chosen()]
        self._kept.put(CHOSEN, json.dumps(keys) if typed else "")

    def _fill(self, items: Iterable[Item]) -> None:
        self._items = {item.key: item for item in items}
        heads = HEADS if self._case else ("Case", *HEADS)
        rows = [Row(item.key, self._cells(item)) for item in self._items.values()]
        self.form.letters_table.show_rows(heads, rows, wide=(0, 2) if self._case else (1, 3))

    def _mark(self, stale: Sequence[Item]) -> None:
        if not stale:
            return
        chosen = self.form.letters_table.chosen_keys()
        self._fill({**self._items, **{item.key: item for item in stale}}.values())
        if len(chosen) > 1:
            self.form.letters_table.choose_all(chosen)
        self._look()

    def _cells(self, item: Item) -> tuple[str, ...]:
        cells = (item.title, item.to, state(item), received(item))
        return cells if self._case else (item.reference, *cells)

    def chosen(self) -> list[Item]:
        keys = cast("list[Key]", self.form.letters_table.chosen_keys())
        return [self._items[key] for key in keys if key in self._items]

    def _choose_drafts(self) -> None:
        drafts = [item.key for item in self._items.values() if item.state is State.DRAFT]
        self.form.letters_table.choose_all(drafts)
        say(self, self.form.chosen_label.text())

    def _look(self) -> None:
        """The current letter in the preview, and what may be done with those that are chosen."""
        chosen = self.chosen()
        drafts = [item for item in chosen if item.state is State.DRAFT]
        self.sending.offer_ways(drafts)
        self.form.chosen_label.setText(last_look(chosen))
        for each in (self.form.sent_section, self.form.discard_section):
            each.setVisible(bool(drafts) and len(drafts) == len(chosen))
        gone = len(chosen) == 1 and chosen[0].state is State.SENT
        self.form.proof_section.setVisible(gone)
        self.gone.show(chosen)
        self._warn(drafts)
        for button in (self.form.save_button, self.form.again_button):
            button.setEnabled(bool(drafts) and len(drafts) == len(chosen))
        by_post = any(
            item.via != "email" for item in drafts
        )  # it says how it goes: write it again by e-mail first
        self.form.save_button.setEnabled(self.form.save_button.isEnabled() and not by_post)
        self.form.print_button.setEnabled(len(chosen) == 1)
        self.form.tabs_check.setVisible(len(chosen) == 1 and bool(chosen[0].letter.receipt))
        self.sending.say_received()
        self._lay_out()
        key = cast("Key | None", self.form.letters_table.current_key())
        if key in self._items:
            self._preview(self._items[key])
        else:
            self.viewer.clear()

    def _warn(self, drafts: Sequence[Item]) -> None:
        """Before it goes: that it no longer holds; or to whom it went before, and what it says otherwise now."""
        session = self._desk.office
        found = ((item, repeat_of(session, item.reference, item.letter)) for item in drafts)
        said = [
            *(out_of_date(item) for item in drafts if item.stale),
            *(again(item, repeat) for item, repeat in found if repeat is not None),
        ]
        self.form.warning_label.setText("\n".join(said))
        self.form.warning_label.setVisible(bool(said))

    def _preview(self, item: Item) -> None:
        session, (reference, number) = self._desk.office, item.key
        name = f"{item.title}, for {item.to}"
        self.viewer.show(item.key, lambda _: post.read(session, reference, number), name)

    # ---- what is done

    def write_again(self) -> None:
        chosen, session, via = [item.key for item in self.chosen()], self._desk.office, self.sending.way
        self.acts.perform(
            lambda _: [post.write_again(session, *key, via) for key in chosen], self._rewritten, "Writing"
        )

    def _rewritten(self, made: Sequence[LetterPrepared]) -> None:
        self._show_again(
            *((item.reference, letter.number) for item, letter in zip(self.chosen(), made, strict=True))
        )

    def discard(self) -> None:
        errors, field = self.form.discard_errors, self.form.discard_edit
        errors.clear_error()
        why, chosen, session = field.text().strip(), [i.key for i in self.chosen()], self._desk.office
        if not why:
            errors.show_error("Say why it is not to go.", field)
            return
        self.acts.perform(
            lambda _: [post.discard(session, *key, why) for key in chosen],
            lambda _: self._discarded(),
            "Recording",
        )

    def _discarded(self) -> None:
        self.form.discard_edit.setText("")
        self._kept.drop(CHOSEN)
        self._show_again()
        self.form.letters_table.setFocus()

    def _proved(self, words: str) -> None:
        self._kept.drop(CHOSEN)
        self._show_again()
        self.form.chosen_label.setText(words)
        self.form.letters_table.setFocus()
        say(self, words)

    def _connect(self) -> None:
        form = self.form
        form.letters_table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        form.letters_table.itemSelectionChanged.connect(self._look)
        form.letters_table.opened.connect(lambda _: form.preview.view.setFocus())
        form.go_button.clicked.connect(self._go)
        form.all_button.clicked.connect(self._choose_drafts)
        form.again_button.clicked.connect(self.write_again)
        form.discard_button.clicked.connect(self.discard)
        form.discard_edit.returnPressed.connect(self.discard)
        for link in (form.went_button, form.never_button, form.later_button):
            link.clicked.connect(lambda _: self._make_room())
        for field in (form.discard_edit, form.proof_edit, form.evidence_edit):
            field.textEdited.connect(self._keep_chosen)

    def _go(self) -> None:
        self._desk.go(Place("letters", self._case) if self._case else Place("cases"))
