"""The notes of a hearing, each line with its time; they are kept as they are typed (7.14)."""

from panelsec.procedure.case import Case
from panelsec.procedure.committee import Committee
from panelsec.procedure.in_words import in_words
from panelsec.screens.hearing.page import HearingPage
from panelsec.widgets import look
from panelsec.widgets.look import Space, Type


class HearingNotes:
    def __init__(self, page: HearingPage) -> None:
        self._page, self._form = page, page.form
        page.form.note_edit.returnPressed.connect(self.add_line)
        page.form.note_edit.textChanged.connect(self._keep_line)
        page.form.notes_edit.textChanged.connect(self._keep)

    @property
    def text(self) -> str:
        return self._form.notes_edit.toPlainText().strip()

    def show(self) -> None:
        edit, kept = self._form.notes_edit, self._page.kept.get("notes")
        if edit.toPlainText() != kept:
            edit.setPlainText(kept)
        edit.document().setModified(False)
        line = self._form.note_edit
        if line.text() != self._page.kept.get("note"):
            line.setText(self._page.kept.get("note"))
        line.setModified(False)

    def show_rulings(self, case: Case, committee: Committee) -> None:
        """What the Chair has ruled since the meeting began: it joins the notes of the meeting by itself."""
        begun = self._page.begun
        made = [e for e in committee.rulings if begun and e.at >= begun and not self._page.earlier]
        self._form.ruled_label.setText("\n".join(f"{e.at:%H:%M}  {in_words(case, e)}" for e in made))
        self._form.ruled_label.setVisible(bool(made))

    def note(self, words: str) -> None:
        """A line with its time, at the end of the notes; without one, where the meeting is over already."""
        edit = self._form.notes_edit
        before = edit.toPlainText().rstrip()
        line = words if self._page.earlier else f"{self._page.now:%H:%M}  {words}"
        edit.setPlainText(f"{before}\n{line}".lstrip())
        bar = edit.verticalScrollBar()
        bar.setValue(bar.maximum())

    def head(self, words: str, when: str, above: int) -> None:
        """A line above the notes that were taken since: `above` is how many lines there were before them."""
        edit = self._form.notes_edit
        lines = edit.toPlainText().rstrip().splitlines()
        if any(line.endswith(words) for line in lines):
            return  # the tick was taken back, and is set again
        lines.insert(min(above, len(lines)), f"{when}  {words}" if when else words)
        edit.setPlainText("\n".join(lines))
        bar = edit.verticalScrollBar()
        bar.setValue(bar.maximum())

    @property
    def lines(self) -> int:
        return len(self._form.notes_edit.toPlainText().rstrip().splitlines())

    def add_line(self) -> None:
        """What is typed in the line joins the notes."""
        words = self._form.note_edit.text().strip()
        if words:
            self.note(words)
            self._form.note_edit.setText("")

    def clear(self) -> None:
        self._form.notes_edit.clear()
        self._form.note_edit.setText("")

    def dress(self) -> None:
        form = self._form
        large = look.font(Type.HEADING)
        large.setWeight(look.font(Type.BODY).weight())
        for field in (form.note_edit, form.notes_edit):
            field.setFont(large)
        form.notes_edit.setMinimumHeight(8 * form.notes_edit.fontMetrics().lineSpacing() + Space.NORMAL)

    def _keep(self) -> None:
        self._page.kept.put("notes", self._form.notes_edit.toPlainText())
        self._form.notes_edit.document().setModified(False)

    def _keep_line(self) -> None:
        self._page.kept.put("note", self._form.note_edit.text())
        self._form.note_edit.setModified(False)
