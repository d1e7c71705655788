"""Names on neither list: what each means is asked once, and remembered."""

from dataclasses import dataclass

from panelsec.actions.panels import imported
from panelsec.actions.panels import names as panels_names
from panelsec.actions.panels.imported import Register
from panelsec.procedure.office import unresolved
from panelsec.registers.members import Kind
from panelsec.screens.choices import fill
from panelsec.screens.panels.page import PanelsPage

KINDS = {Kind.COLLEGE: "College", Kind.DEPARTMENT: "Department"}


@dataclass(frozen=True)
class Unknown:
    """A name on neither list: of a member, or of the file that is being looked at (`member` is None)."""

    kind: Kind
    text: str
    who: str
    member: str | None = None

    @property
    def words(self) -> str:
        return f"‘{self.text}’, {KINDS[self.kind]} of {self.who}"


class Names:
    """Shown while there is such a name: in the file, if one is looked at, else on the panels."""

    def __init__(self, page: PanelsPage) -> None:
        self._page, self._form = page, page.form
        form = self._form
        form.unresolved_combo.currentIndexChanged.connect(lambda _: self._show_meanings())
        form.meaning_combo.currentIndexChanged.connect(
            lambda _: form.learn_button.setEnabled(form.meaning_combo.currentData() is not None)
        )
        form.learn_button.clicked.connect(self._learn)

    def show(self) -> None:
        form = self._form
        unknown = self._unknown()
        form.names_section.setVisible(bool(unknown))
        form.names_label.setText(
            "Nobody can be drawn from a panel while a name on it is on neither list. Say what each means; it is remembered."
        )
        fill(form.unresolved_combo, ((each, each.words) for each in unknown))
        self._show_meanings()

    def _unknown(self) -> list[Unknown]:
        seen, office = self._page.seen, self._page.office
        if seen is not None:
            names = {i.line: i.member.name for i in seen.incoming}
            found = [Unknown(u.kind, u.text, names[u.line]) for u in seen.seen.unresolved]
            return list({(u.kind, u.text): u for u in found}.values())
        return [
            Unknown(Kind.COLLEGE if text in m.colleges else Kind.DEPARTMENT, text, m.name, m.id)
            for m in office.members
            for text in unresolved(office, m.colleges, m.departments)
        ]

    def _show_meanings(self) -> None:
        combo, office = self._form.meaning_combo, self._page.office
        combo.clear()
        chosen = self._form.unresolved_combo.currentData()
        if isinstance(chosen, Unknown):
            listed = office.colleges if chosen.kind is Kind.COLLEGE else office.departments
            likely = [e.name for e in panels_names.resolve(chosen.text, listed).suggestions]
            combo.addItem("Choose what it means", None)
            for name in dict.fromkeys((*likely, *(x.name for x in listed))):
                combo.addItem(name, name)
        self._form.learn_button.setEnabled(False)

    def _learn(self) -> None:
        chosen, name = self._form.unresolved_combo.currentData(), self._form.meaning_combo.currentData()
        if not isinstance(chosen, Unknown) or not name:
            return
        session, seen = self._page.session, self._page.seen

        def remember(_: str | None) -> Register | None:
            if chosen.member is not None:
                panels_names.mend(session, chosen.member, chosen.kind, chosen.text, name)
                return None
            panels_names.learn(session, chosen.kind, chosen.text, name)
            return imported.look_at(session, seen.source, seen.data) if seen else None

        self._page.acts.perform(remember, lambda found: self._learnt(found, f"‘{chosen.text}’ means {name}."))

    def _learnt(self, found: Register | None, words: str) -> None:
        self._page.seen = found
        self._page.read()
        self._page.say_done(words)
        form = self._form
        ways_on = (form.unresolved_combo, form.take_button, form.search_edit)
        next(each for each in ways_on if each.isVisible() and each.isEnabled()).setFocus()
