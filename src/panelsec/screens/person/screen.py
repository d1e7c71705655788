"""Everything held about one person: found, put together with other people's data masked, saved."""

import re
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from panelsec.actions.subject_access import held
from panelsec.actions.subject_access.gathering import Request
from panelsec.actions.subject_access.held import Access, Copy
from panelsec.actions.subject_access.people import Named, find
from panelsec.forms.person import Ui_PersonScreen
from panelsec.screens.answers import Acts
from panelsec.screens.desk import Desk
from panelsec.screens.ticks import Ticks
from panelsec.screens.viewing import Viewer
from panelsec.screens.wording import bullets, tell
from panelsec.widgets.tables.rows_table import Row

NOTHING_SHOWN = (
    "What is held about the person is shown here once it is put together, to be read before it goes."
)


class PersonScreen(QWidget):
    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_PersonScreen()
        self.form.setupUi(self)
        self._desk = desk
        self._read: Request | None = None  # what the shown copy was made of
        self._lifted: dict[str, str] = {}
        self.acts = Acts(self.form.answer_panel, desk.background, desk.paragraph)
        self.form.preview.say_when_empty(NOTHING_SHOWN)
        self.viewer = Viewer(self.form.preview, desk.background)
        form = self.form
        self.who = Ticks(form.who_box, form.find_button, self._forget)
        form.find_button.clicked.connect(self.search)
        form.name_edit.returnPressed.connect(self.search)
        form.look_button.clicked.connect(self.look)
        form.lift_button.clicked.connect(self.lift)
        form.lift_edit.returnPressed.connect(self.lift)
        form.also_button.clicked.connect(self.look)
        form.also_edit.returnPressed.connect(self.look)
        form.save_button.clicked.connect(self.save)
        for edit in (
            form.name_edit,
            form.lift_edit,
            form.also_edit,
        ):  # a search is no draft, and neither are its masks
            edit.textEdited.connect(lambda _, edit=edit: edit.setModified(False))

    def show_area(self) -> None:
        """What belongs to an earlier request is not shown again."""
        form = self.form
        form.answer_panel.clear()
        form.why_label.show_paragraphs(())
        form.name_edit.setText("")
        form.found_label.hide()
        tell(form.done_label, "")
        self.who.offer({})
        form.look_button.hide()
        self._forget()

    def _forget(self) -> None:
        """Another person, or another choice of who it is: nothing that was put together holds."""
        self._read, self._lifted = None, {}
        self.viewer.clear()
        for edit in (self.form.lift_edit, self.form.also_edit):
            edit.setText("")
        for part in (self.form.masked_part, self.form.save_part):
            part.hide()

    # ---- who asks

    def search(self) -> None:
        form, office = self.form, self._desk.office
        words = form.name_edit.text().strip()
        form.name_errors.clear_error()
        if len(words) < 2:
            form.name_errors.show_error("Type a name, or a part of it.", form.name_edit)
            return
        self.acts.perform(lambda _: find(office, words), self._found, "Looking in all cases")

    def _found(self, found: tuple[Named, ...]) -> None:
        form = self.form
        self.who.offer({n.place: _who(n) for n in found})
        self._forget()
        form.look_button.show()
        words = (
            "Tick each line that is the person who asks."
            if len(found) > 1
            else "Nobody of that name has a part in any case, or is on the panels. Tick the line to see what is written of them."
        )
        tell(form.found_label, words)
        if self.who.first:
            self.who.first.setFocus()

    # ---- what is told

    @property
    def request(self) -> Request:
        also = filter(None, re.split(r"\s*;\s*", self.form.also_edit.text().strip()))
        return Request(self.who.ticked, dict(self._lifted), tuple(also))

    def look(self) -> None:
        form, office, request = self.form, self._desk.office, self.request
        form.name_errors.clear_error()
        if not request.places:
            form.name_errors.show_error("Tick who asks first.", self.who.first or form.name_edit)
            return
        self.acts.perform(
            lambda _: held.gather(office, request),
            lambda found: self._show(found, request),
            "Going through all cases",
        )

    def _show(self, access: Access, request: Request) -> None:
        form, office = self.form, self._desk.office
        self._read, self._lifted = request, dict(request.lifted)
        times = {o.key: sum(m.called == o.called for m in access.maskings) for o in access.others}
        rows = [
            Row(o.key, (o.called, o.name, str(times[o.key]), self._lifted.get(o.key, o.reason)))
            for o in access.others
        ]
        form.others_table.show_rows(("In the copy", "Who that is", "Times", "Why"), rows, (3,))
        count = len(access.maskings)
        form.masked_label.setText(
            f"{count} place{'s are' if count != 1 else ' is'} masked. The copy lists each with its reason."
        )
        for part in (form.others_table, form.lift_edit, form.lift_edit_label, form.lift_button):
            part.setVisible(bool(rows))
        unread = bullets(access.unread)
        form.unread_label.setText(f"Papers without words, to be looked through by hand:\n{unread}")
        form.unread_label.setVisible(bool(unread))
        for shown in (form.masked_part, form.save_part):
            shown.show()
        self.viewer.show(id(access), lambda _: held.pages(office, access).pdf, access.name)

    def lift(self) -> None:
        """Show somebody's data in this copy, for a reason."""
        form, key = self.form, self.form.others_table.current_key()
        why = form.lift_edit.text().strip()
        form.lift_errors.clear_error()
        if not why:
            form.lift_errors.show_error("Say why: the reason is kept with the copy.", form.lift_edit)
        elif key:
            was, office = dict(self._lifted), self._desk.office
            self._lifted = {**was, str(key): why}
            request, self._lifted = self.request, was
            self.acts.perform(
                lambda _: held.gather(office, request),
                lambda found: self._show_lifted(found, request),
                "Going through all cases",
            )

    def _show_lifted(self, found: Access, request: Request) -> None:
        self.form.lift_edit.setText("")
        self._show(found, request)

    # ---- the copy

    def save(self) -> None:
        office, request = self._desk.office, self._read
        if request is None:
            return
        name, _ = QFileDialog.getSaveFileName(self, "Save the copy", "copy.pdf", "Pages (*.pdf)")
        if name:
            self.acts.perform(
                lambda _: _saved(held.give(office, request), Path(name)),
                self._done,
                "Writing the copy",
            )

    def _done(self, path: Path) -> None:
        words = f"Saved as {path.name}, and for machines as {path.with_suffix('.json').name}. They are not encrypted."
        tell(self.form.done_label, words)


def _saved(copy: Copy, path: Path) -> Path:
    held.save(copy, path)
    return path


def _who(named: Named) -> str:
    return ", ".join(
        part for part in (named.name, named.role, named.place.partition("/")[0], named.email or "") if part
    )
