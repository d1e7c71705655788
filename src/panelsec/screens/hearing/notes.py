"""The notes of a hearing, line by line with times, kept as they are typed (7.14)."""

from panelsec.procedure.hearing_notes import Notes, mark, read
from panelsec.screens.hearing.kept_lines import KeptLines, names
from panelsec.screens.hearing.page import HearingPage
from panelsec.widgets import look
from panelsec.widgets.look import Space, Type

EACH = "each"
"""Kept where a line was chosen to be everybody's; nothing is kept where nothing was chosen."""
HINT = "Enter puts a line into the notes with its time; what you type is kept on this computer, encrypted. "
ONE = "They become the notes of the meeting that the Respondent gets."
KEPT_APART = (
    "They become the notes of the meeting that each Respondent gets, without the lines that are kept to another: "
    "what one says in mitigation is not for the others (2.18)."
)


class HearingNotes:
    def __init__(self, page: HearingPage) -> None:
        self._page, self._form = page, page.form
        form = page.form
        self._lines = KeptLines(form.for_part, form.for_box, form.for_button, form.notes_edit)
        page.form.note_edit.returnPressed.connect(self.add_line)
        page.form.note_edit.textChanged.connect(self._keep_line)
        page.form.notes_edit.textChanged.connect(self._keep)
        form.for_box.currentIndexChanged.connect(lambda _: self._keep_whose())

    def read(self, closing: str = "") -> Notes:
        """With whose each line is; ValueError, in a sentence, for a mark that names nobody. What is typed in the line and not
        yet entered counts, before what is said of the `closing`: both stay as they are until the sitting is recorded."""
        typed = self._form.note_edit.text().strip()
        text = self._form.notes_edit.toPlainText()
        for words, only in ((typed, self._lines.chosen), (closing, self._page.mitigating or "")):
            text = self._and(text, words, only) if words else text
        return read(text, self._names)

    def show(self) -> None:
        among = self._names
        self._lines.show(among, self._page.kept.get("for") or self._page.mitigating or "")
        self._form.notes_hint.setText(HINT + (KEPT_APART if among else ONE))
        edit, kept = self._form.notes_edit, self._page.kept.get("notes")
        if edit.toPlainText() != kept:
            edit.setPlainText(kept)
        edit.document().setModified(False)
        line = self._form.note_edit
        if line.text() != self._page.kept.get("note"):
            line.setText(self._page.kept.get("note"))
        line.setModified(False)

    def note(self, words: str, only: str = "") -> None:
        """A line with its time, at the end of the notes; without one, where the meeting is over already. `only`: whose it is."""
        edit = self._form.notes_edit
        edit.setPlainText(self._and(edit.toPlainText(), words, only))
        bar = edit.verticalScrollBar()
        bar.setValue(bar.maximum())

    def _and(self, text: str, words: str, only: str) -> str:
        line = words if self._page.earlier else f"{self._page.now:%H:%M}  {words}"
        return f"{text.rstrip()}\n{mark(line, self._names.get(only, ''))}".lstrip()

    def strike(self, words: str) -> None:
        """Takes the last line out that says this: the tick that wrote it was taken back."""
        lines = self._form.notes_edit.toPlainText().split("\n")
        said = [n for n, line in enumerate(lines) if line.endswith(words)]
        if said:
            self._form.notes_edit.setPlainText("\n".join(lines[: said[-1]] + lines[said[-1] + 1 :]))

    @property
    def _names(self) -> dict[str, str]:
        return names(self._page.case, self._page.committee)

    def add_line(self) -> None:
        """What is typed in the line joins the notes."""
        words = self._form.note_edit.text().strip()
        if words:
            self.note(words, self._lines.chosen)
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
        form.notes_edit.setMinimumHeight(5 * form.notes_edit.fontMetrics().lineSpacing() + Space.NORMAL)

    def _keep(self) -> None:
        self._page.kept.put("notes", self._form.notes_edit.toPlainText())
        self._form.notes_edit.document().setModified(False)

    def _keep_whose(self) -> None:
        """With the line: what is one Respondent's alone must not come back as everybody's (2.18)."""
        self._page.kept.put("for", self._lines.chosen or EACH)

    def _keep_line(self) -> None:
        self._page.kept.put("note", self._form.note_edit.text())
        self._form.note_edit.setModified(False)
