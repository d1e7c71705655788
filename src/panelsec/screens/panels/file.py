"""Importing a list of members after a preview row by row; saving an empty one to fill in."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from panelsec.actions.panels import imported
from panelsec.actions.panels.imported import Incoming, NoRegister, Register
from panelsec.screens.panels.page import PanelsPage
from panelsec.screens.panels.words import HEADINGS, understood
from panelsec.screens.wording import bullets
from panelsec.widgets.speech import say

FILES = "Lists of members (*.csv *.xlsx);;All files (*)"
TEMPLATE = "Panels.csv"


class Importing:
    """The file that is looked at stays until it is taken in or left; one that is no register is said to be none."""

    def __init__(self, page: PanelsPage) -> None:
        self._page, self._form = page, page.form
        self._bad: NoRegister | None = None
        form = self._form
        form.drop_area.filter = FILES
        form.drop_area.dropped.connect(self._dropped)
        form.take_button.clicked.connect(self._take)
        form.drop_button.clicked.connect(self._leave)
        form.template_button.clicked.connect(self._choose_place)

    def show(self) -> None:
        form, seen = self._form, self._page.seen
        form.seen_section.setVisible(seen is not None or self._bad is not None)
        form.import_section.setVisible(seen is None)
        for each in (form.faults_table, form.changes_table, form.take_button):
            each.setVisible(seen is not None)
        if self._bad is not None:
            form.seen_title.setText(f"{self._bad.source} is not taken in")
            form.seen_label.setText(f"{self._bad.reason} Mend the file, or choose another.")
        if seen is not None:
            self._show_seen(seen)

    def _show_seen(self, seen: Register) -> None:
        form = self._form
        form.seen_title.setText(f"How {seen.source} is understood")
        form.seen_label.setText(bullets(_summary(seen)))
        faults = [[str(f.line), f.column, f.sentence] for f in seen.seen.faults]
        form.faults_table.show_rows("Rows that are not taken in", ("Line", "Column", "What is wrong"), faults)
        rows = [
            [str(i.line), i.member.name, *understood(i.member, self._page.office), _news(i)]
            for i in seen.incoming
        ]
        headings = ("Line", "Member", *HEADINGS, "What changes")
        form.changes_table.show_rows("Rows as they are understood", headings, rows)
        form.take_button.setEnabled(bool(seen.new or seen.changed))

    # ---- looking

    def look_at(self, path: Path) -> None:
        session = self._page.session
        self._page.acts.perform(
            lambda _: imported.read_register(session, path), self._looked, "Reading the list"
        )

    def _dropped(self, paths: list[Path]) -> None:
        if paths:
            self.look_at(paths[0])

    def _looked(self, found: Register | NoRegister) -> None:
        form = self._form
        self._page.seen = found if isinstance(found, Register) else None
        self._bad = found if isinstance(found, NoRegister) else None
        self._page.read()
        form.done_label.hide()
        say(form.seen_section, f"{form.seen_title.text()}. {form.seen_label.text()}")
        able = form.take_button.isVisible() and form.take_button.isEnabled()
        (form.take_button if able else form.drop_button).setFocus()
        form.page.ensureWidgetVisible(form.seen_title)

    # ---- taking in, or leaving

    def _take(self) -> None:
        session, seen = self._page.session, self._page.seen
        if seen is not None:
            self._page.acts.perform(
                lambda reason: imported.take_in(session, seen, reason), self._taken, "Taking the list in"
            )

    def _taken(self, counts: tuple[int, int]) -> None:
        self._leave()
        self._page.say_done(f"{counts[0]} new, {counts[1]} changed.")

    def _leave(self) -> None:
        self._page.seen, self._bad = None, None
        self._page.read()
        self._form.register_table.setFocus()

    # ---- an empty one

    def _choose_place(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self._form.page, "Where the empty table shall lie", TEMPLATE, "CSV (*.csv)"
        )
        if name:
            self.save_template(Path(name))

    def save_template(self, path: Path) -> None:
        def save(_: str | None) -> None:
            imported.save_template(path)

        self._page.acts.perform(save, lambda _: self._page.say_done(f"Saved as {path}."))


def _news(row: Incoming) -> str:
    news = "New" if row.before is None else "\n".join(row.changes) or "Nothing"
    same = [f"The same person as {m.id}, {m.name}?" for m in row.namesakes]
    return "\n".join(filter(None, (news, *same, row.unprintable)))


def _summary(seen: Register) -> list[str]:
    found = [f"{len(seen.new)} new, {len(seen.changed)} changed, {len(seen.same)} as they are."]
    if seen.seen.faults:
        rows = len({f.line for f in seen.seen.faults})
        of = "1 row is" if rows == 1 else f"{rows} rows are"
        found.append(f"{of} not taken in; mend the file, leave it here, and choose it again.")
    if seen.seen.unknown_columns:
        found.append(f"These columns are passed over: {', '.join(seen.seen.unknown_columns)}.")
    if seen.seen.unresolved:
        found.append(
            "Some names are on neither list: say above what they mean, or nobody can be drawn until you do."
        )
    same = sum(bool(i.namesakes) for i in seen.incoming)
    if same:
        who = "1 new member" if same == 1 else f"{same} new members"
        found.append(f"{who} may be somebody else on the panels or in the list: that will be asked.")
    odd = sum(bool(i.unprintable) for i in seen.incoming)
    if odd:
        names = "1 name holds" if odd == 1 else f"{odd} names hold"
        found.append(f"{names} what letters cannot print: it is said beside the member.")
    untold = sum(i.member.trained is None for i in seen.incoming)
    if untold:
        whom = "1 member" if untold == 1 else f"{untold} members"
        found.append(f"No training is recorded for {whom}: the draw will ask about that.")
    if seen.absent:
        whom = (
            "1 member of the panels is"
            if len(seen.absent) == 1
            else f"{len(seen.absent)} members of the panels are"
        )
        found.append(f"{whom} not in the file, and nothing changes for them.")
    return found
