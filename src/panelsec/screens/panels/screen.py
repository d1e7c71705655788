"""The panels page: the register as a table, and how often each member was drawn and served."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtWidgets import QWidget

from panelsec.actions.panels import members
from panelsec.actions.panels.members import Service
from panelsec.forms.panels import Ui_PanelsScreen
from panelsec.names import surnames
from panelsec.procedure.office import Listed
from panelsec.procedure.people import Member
from panelsec.screens.answers import Acts
from panelsec.screens.desk import Desk
from panelsec.screens.panels.file import Importing
from panelsec.screens.panels.member import MemberForm
from panelsec.screens.panels.names import Names
from panelsec.screens.panels.page import PanelsPage
from panelsec.screens.panels.words import HEADINGS, all_words, understood
from panelsec.screens.wording import paragraphs, resolver
from panelsec.widgets.names_edit import NamesEdit
from panelsec.widgets.service_plot import Bars
from panelsec.widgets.tables import alike


class PanelsScreen(QWidget):
    """Reads everything again whenever it is shown; the file that is looked at stays until it is taken in or left."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_PanelsScreen()
        self.form.setupUi(self)
        self._desk = desk
        self._service: Mapping[str, Mapping[int, Service]] = {}
        self._shown: list[Member] = []
        self.acts = Acts(self.form.answer_panel, desk.background, desk.paragraph)
        self.page = PanelsPage(self.form, desk, self.acts, self._read)
        self.names, self.importing = Names(self.page), Importing(self.page)
        self.member = MemberForm(self.page, self._saved)
        self._connect()

    def show_area(self) -> None:
        self.form.answer_panel.clear()
        self.form.done_label.hide()
        self._read()
        draft = self._desk.drafts.find("panels")
        if draft.get("number_edit") and not self.form.form_section.isVisible():
            found = [m for m in self.page.office.members if m.id == draft["number_edit"]]
            self.member.open(found[0] if found else None)
        self._desk.background.run(
            lambda _: members.service(self.page.session), self._served, self._not_served
        )

    def point_at(self, thing: str) -> None:
        """`unresolved`: the names; `untrained`: the first of whom no training is recorded; else a member's number."""
        if thing == "unresolved" and self.form.names_section.isVisible():
            self.form.unresolved_combo.setFocus()
            return
        found = (
            i
            for i, m in enumerate(self._shown)
            if m.id == thing or (thing == "untrained" and m.trained is None)
        )
        self.form.register_table.setCurrentCell(next(found, 0), 0)
        self.form.register_table.setFocus()

    def start_search(self) -> None:
        self.form.search_edit.setFocus()
        self.form.search_edit.selectAll()

    def look_at(self, path: Path) -> None:
        """What a file would bring in, before anything changes."""
        self.importing.look_at(path)

    # ---- showing

    def _read(self) -> None:
        form = self.form
        self.page.office = self.page.session.office()
        for edit, listed in self._lists():
            edit.offer([x.name for x in listed], resolver(listed))
        form.lead_label.setText(_lead(len(self.page.office.members)))
        form.why_label.show_paragraphs(paragraphs(self._desk, ("7.1", "8.4", "2.12")))
        self._show_register()
        self.importing.show()
        self.names.show()

    def _lists(self) -> tuple[tuple[NamesEdit, tuple[Listed, ...]], ...]:
        form, office = self.form, self.page.office
        return (form.colleges_edit, office.colleges), (form.departments_edit, office.departments)

    def _show_register(self) -> None:
        wanted = self.form.search_edit.text().casefold().split()
        everybody = sorted(self.page.office.members, key=lambda m: surnames(m.name)[0].casefold())
        self._shown = [m for m in everybody if all(w in all_words(m) for w in wanted)]
        headings = ("Member", *HEADINGS, "Drawn", "Served")
        self.form.register_table.show_rows("The register", headings, [self._row(m) for m in self._shown])
        self.form.empty_label.setVisible(bool(wanted) and not self._shown)
        self.form.empty_label.setText("Nobody on the panels is found by that.")
        self.form.correct_button.setEnabled(bool(self._shown))
        self._show_service()

    def _show_service(self) -> None:
        """Those who were drawn or served at all, year by year."""
        found = [(m.name, self._service[m.id]) for m in self._shown if m.id in self._service]
        found.sort(key=lambda one: members.in_all(one[1]).drawn, reverse=True)
        years = sorted({year for _, told in found for year in told})
        rows = [Bars(name, tuple(_counts(told.get(year)) for year in years)) for name, told in found]
        self.form.service_section.setVisible(bool(rows))
        self.form.service_plot.show_bars([f"{year}–{(year + 1) % 100:02}" for year in years], rows)

    def _row(self, member: Member) -> list[str]:
        service = members.in_all(self._service.get(member.id, {}))
        return [
            member.name,
            *understood(member, self.page.office),
            str(service.drawn),
            str(service.served),
        ]

    def _served(self, found: Mapping[str, Mapping[int, Service]]) -> None:
        self._service = found
        self._show_register()

    def _not_served(self, error: Exception) -> None:
        raise error

    # ---- one member

    def _correct(self) -> None:
        at = self.form.register_table.currentRow()
        if 0 <= at < len(self._shown):
            self.member.open(self._shown[at])

    def _saved(self, member: Member, unprintable: str) -> None:
        self._read()
        self.page.say_done(f"{member.name} is on the panels as recorded. {unprintable}".strip())
        self.point_at(member.id)

    def _connect(self) -> None:
        form = self.form
        form.search_edit.textEdited.connect(lambda _: self._show_register())
        form.search_edit.returnPressed.connect(form.register_table.setFocus)
        alike.down_from(form.search_edit, form.register_table.setFocus)
        form.register_table.activated.connect(lambda _: self._correct())
        form.add_button.clicked.connect(lambda: self.member.open(None))
        form.correct_button.clicked.connect(self._correct)


def _counts(told: Service | None) -> tuple[int, int]:
    return (told.drawn, told.served) if told else (0, 0)


def _lead(count: int) -> str:
    """Not how many may be drawn: that hangs on a case, and on a name that is on neither list."""
    if not count:
        return "Nobody is on the panels yet. Take in a list, or add a member."
    return f"{'1 person is' if count == 1 else f'{count} people are'} on the panels."
