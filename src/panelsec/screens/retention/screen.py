"""Retention: what is kept and for how long, and a preview of what would be erased."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from panelsec.actions import retention
from panelsec.actions.retention import Going, Kept
from panelsec.forms.retention import Ui_RetentionScreen
from panelsec.procedure.counting import written
from panelsec.procedure.custody import away
from panelsec.procedure.office import CaseErased
from panelsec.registers.dates import read_date
from panelsec.screens.answers import Acts
from panelsec.screens.desk import Desk
from panelsec.screens.ticks import Ticks
from panelsec.screens.wording import tell
from panelsec.widgets.tables.rows_table import Row

BACKUPS = (
    "Backups made before hold what is erased until they have aged away: the last of them after a year, when the monthly ones "
    "have been replaced. Copies on other disks are yours to delete."
)


class RetentionScreen(QWidget):
    """`sit_again` is called after an erasure: no page that was open keeps a name in a field or a picture of a letter. The page
    that is then opened anew is told to `say_erased`."""

    def __init__(
        self,
        desk: Desk,
        sit_again: Callable[[], QWidget | None] = lambda: None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._sit_again = sit_again
        self.form = Ui_RetentionScreen()
        self.form.setupUi(self)
        self._desk = desk
        self._kept: tuple[Kept, ...] = ()
        self._going: tuple[str, ...] = ()
        self.acts = Acts(self.form.answer_panel, desk.background, desk.paragraph)
        form = self.form
        self.due = Ticks(form.due_box, form.longer_button, self._forget_going)
        form.until_edit.speak(read_date, written)
        form.why_edit.setFixedHeight(4 * self.fontMetrics().lineSpacing())
        form.years_button.clicked.connect(self.keep_years)
        form.kept_table.moved.connect(self._show_chosen)
        form.longer_button.clicked.connect(self.keep_longer)
        form.going_button.clicked.connect(self.look)
        form.erase_button.clicked.connect(self.erase)

    def show_area(self) -> None:
        self.form.answer_panel.clear()
        tell(self.form.done_label, "")
        self._read()

    def _read(self) -> None:
        office = self._desk.office
        self.form.years_box.setValue(office.office().settings.keep_years)
        self.acts.perform(lambda _: retention.kept(office), self._show, "Reading the cases")

    def _show(self, kept: tuple[Kept, ...]) -> None:
        form, self._kept = self.form, kept
        rows = [Row(k.case.reference, _cells(k)) for k in kept]
        form.kept_table.show_rows(("Case", "About", "Ended", "Kept until", "Why longer"), rows, (1, 4))
        for part in (form.kept_table, form.longer_part):
            part.setVisible(bool(rows))
        form.none_label.setText("" if rows else "No case is kept.")
        form.none_label.setVisible(not rows)
        due = {
            k.case.reference: f"Case {k.case.reference} {k.case.opened.title}".strip() for k in kept if k.due
        }
        self.due.offer(due)
        form.going_button.setVisible(bool(due))
        form.due_part.setVisible(bool(due))
        self._forget_going()
        self._show_chosen()

    def _show_chosen(self) -> None:
        key = self.form.kept_table.current_key()
        self.form.chosen_label.setText(f"The case {key}, which is chosen in the table." if key else "")

    # ---- how long

    def keep_years(self) -> None:
        office, years = self._desk.office, self.form.years_box.value()
        self.acts.perform(lambda _: retention.keep_years(office, years), lambda _: self._kept_years(years))

    def _kept_years(self, years: int) -> None:
        self._read()
        tell(
            self.form.done_label,
            f"Cases are kept for {years} year{'s' if years > 1 else ''} after they ended.",
        )

    def keep_longer(self) -> None:
        form, office = self.form, self._desk.office
        reference, why = form.kept_table.current_key(), form.why_edit.toPlainText().strip()
        form.until_errors.clear_error()
        form.why_errors.clear_error()
        try:
            until, fault = form.until_edit.day(), "Enter the day until which it is kept."
        except ValueError as wrong:
            until, fault = None, str(wrong)
        if not why:
            form.why_errors.show_error("Say why it is kept longer.", form.why_edit)
        if until is None:
            form.until_errors.show_error(fault, form.until_edit)
        if reference and why and until is not None:
            day = until
            self.acts.perform(
                lambda _: retention.keep_longer(office, str(reference), day, why),
                lambda _: self._longer(f"The case {reference} is kept at least until {written(day)}."),
            )

    def _longer(self, words: str) -> None:
        self.form.until_edit.setText("")
        self.form.why_edit.clear()
        self._desk.drafts.keep("retention", {})
        self._read()
        tell(self.form.done_label, words)

    # ---- erasing

    def look(self) -> None:
        office, chosen = self._desk.office, self.due.ticked
        if not chosen:
            self.form.sure_errors.show_error("Tick the cases whose time is up first.", self.due.first or self)
            return
        self.acts.perform(
            lambda _: retention.going(office, chosen), self._show_going, "Looking what would go"
        )

    def _show_going(self, found: tuple[Going, ...]) -> None:
        form = self.form
        self._going = tuple(g.reference for g in found)
        heads = (
            "Case",
            "Acts of the record",
            "Papers and letters",
            "Stay for another case",
            "Half-typed pages",
        )
        rows = [
            (
                f"{g.reference} {g.title}".strip(),
                str(len(g.events) + len(g.of_office)),
                str(len(g.papers)),
                str(g.shared),
                str(len(g.drafts)),
            )
            for g in found
        ]
        form.going_table.show_rows("What would go", heads, rows)
        form.going_label.setText(
            "Gone with them: their lines in the lists, and every word by which they are found. What stays: the reference, "
            "when each act was done and by whom of the office, so that the record can still be verified, and that the case "
            f"was erased.\n\n{BACKUPS}"
        )
        self._show_sure(shown=True)
        form.sure_check.setFocus()

    def _forget_going(self) -> None:
        self._going = ()
        self.form.going_table.hide()
        self._show_sure(shown=False)

    def _show_sure(self, *, shown: bool) -> None:
        form = self.form
        form.sure_errors.clear_error()
        form.sure_check.setChecked(False)
        for part in (form.going_label, form.sure_check, form.erase_button):
            part.setVisible(shown)

    def erase(self) -> None:
        form, office, chosen = self.form, self._desk.office, self._going
        form.sure_errors.clear_error()
        if not form.sure_check.isChecked():
            form.sure_errors.show_error("Read what goes, and tick this first.", form.sure_check)
            return
        self.acts.perform(lambda _: retention.erase(office, chosen), self._erased, "Erasing")

    def _erased(self, told: tuple[CaseErased, ...]) -> None:
        self.form.why_edit.clear()
        self.form.until_edit.setText("")
        self._read()
        anew = self._sit_again()
        (anew if isinstance(anew, RetentionScreen) else self).say_erased(told)

    def say_erased(self, told: tuple[CaseErased, ...]) -> None:
        """Beside what stays: the section in which one was at work goes with the last case."""
        self.form.years_box.setFocus()
        gone = ", ".join(e.reference for e in told)
        tell(self.form.done_label, f"Erased: {gone}. The record of the office says so, and names nobody.")


def _cells(kept: Kept) -> tuple[str, ...]:
    until = f"{written(kept.until)}{', which is past' if kept.due else ''}" if kept.until else "It goes on"
    ended = written(kept.ended) if kept.ended else ""
    if away(kept.case):
        ended, until = f"Handed over {ended}", f"{until}, unless it comes back"
    why = f"{kept.longer.why}" if kept.longer else ""
    return kept.case.reference, kept.case.opened.title, ended, until, why
