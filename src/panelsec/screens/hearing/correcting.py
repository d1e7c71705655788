"""Correcting recorded notes with a reason; every former wording can be read (7.14)."""

from collections.abc import Iterator

from panelsec.actions.recording import Done
from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.committee import Committee
from panelsec.procedure.counting import written
from panelsec.procedure.hearing_notes import Notes, read, typed, wordings
from panelsec.screens.choices import fill
from panelsec.screens.hearing.kept_lines import KeptLines, names
from panelsec.screens.hearing.page import HearingPage
from panelsec.screens.wording import tell
from panelsec.widgets.page import bring_into_view

NONE = "No notes were recorded of this sitting."
KEEPING = "A line that begins with a name, as in ‘[{} only]’, is left out of what the others get (2.18). "
STAYS = "The former wording stays in the record, and can be read here."


class CorrectedNotes:
    """Shown once a sitting is recorded, while none is on."""

    def __init__(self, page: HearingPage) -> None:
        self._page, self._form = page, page.form
        form = page.form
        self._lines = KeptLines(
            form.correct_for_part, form.correct_for_box, form.correct_for_button, form.correct_edit
        )
        form.wording_box.currentIndexChanged.connect(lambda _: self._look())
        form.correct_button.clicked.connect(self.begin)
        form.correct_save_button.clicked.connect(self.record)
        form.correct_leave_button.clicked.connect(self.leave)
        form.correct_save_button.setAutoDefault(True)

    def show(self, case: Case, committee: Committee | None) -> None:
        form = self._form
        recorded = committee is not None and bool(committee.sittings) and self._page.begun is None
        form.recorded_section.setVisible(recorded)
        if committee is None or not recorded:
            return
        chosen = form.wording_box.currentData() or (len(committee.sittings), 0)
        fill(form.wording_box, _choices(committee), chosen)
        form.wording_part.setVisible(form.wording_box.count() > 1)
        among = names(case, committee)
        form.correct_hint.setText((KEEPING.format(next(iter(among.values()))) if among else "") + STAYS)
        self._lines.show(among)
        form.correct_part.hide()
        self._look()

    def _look(self) -> None:
        """The wording that is chosen; only the one that stands can be corrected."""
        number, version = self._chosen
        notes, form = wordings(self._page.committee, number)[version][1], self._form
        form.recorded_label.setText(self._typed(notes) or NONE)
        form.correct_part.hide()
        form.correct_button.setVisible(version == 0)

    @property
    def _chosen(self) -> tuple[int, int]:
        number, version = self._form.wording_box.currentData()
        return number, version

    def _typed(self, notes: Notes) -> str:
        return typed(notes, names(self._page.case, self._page.committee))

    def begin(self) -> None:
        form, (number, version) = self._form, self._chosen
        form.correct_edit.setPlainText(self._typed(wordings(self._page.committee, number)[version][1]))
        form.correct_edit.document().setModified(False)
        form.correct_why_edit.setText("")
        form.correct_part.show()
        form.correct_button.hide()
        bring_into_view(form.correct_part)
        form.correct_edit.setFocus()

    def leave(self) -> None:
        """Nothing is recorded."""
        self._form.correct_edit.setPlainText("")
        self._look()
        self._form.correct_button.setFocus()

    def record(self) -> None:
        page, form, (number, _) = self._page, self._form, self._chosen
        form.correct_errors.clear_error()
        form.correct_why_errors.clear_error()
        try:
            notes = read(form.correct_edit.toPlainText(), names(page.case, page.committee))
        except ValueError as wrong:
            form.correct_errors.show_error(str(wrong), form.correct_edit)
            return
        why = form.correct_why_edit.text().strip()
        if not why:
            form.correct_why_errors.show_error("Write why they are corrected.", form.correct_why_edit)
            return
        event = ev.NotesCorrected(
            **page.stamp(),
            committee=page.committee_name,
            sitting=number,
            notes=notes.text,
            kept=notes.kept,
            why=why,
        )
        page.record(event, then=self._recorded)

    def _recorded(self, done: Done) -> None:
        self._form.correct_edit.setPlainText("")
        self._form.correct_why_edit.setText("")
        self._page.read()
        self._form.correct_button.setFocus()
        tell(self._form.advice_label, " ".join(("The correction of the notes is recorded.", *done.advice)))


def _choices(committee: Committee) -> Iterator[tuple[object, str]]:
    """Each sitting as its notes stand, then as they were; the last sitting first."""
    for number in range(len(committee.sittings), 0, -1):
        sat = committee.sittings[number - 1].at
        known = wordings(committee, number)
        for version, (at, _) in enumerate(known):
            words = "as they stand" if version == 0 else f"as recorded on {written(at.date())}, {at:%H:%M}"
            yield (number, version), f"{written(sat.date())}, {sat:%H:%M}: {words}"
