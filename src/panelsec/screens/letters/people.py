"""The recipients of a letter: those whom its paragraph names, and with a reason anybody else (2.25 to 2.28)."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidgetItem

from panelsec.forms.letters import Ui_LettersScreen
from panelsec.procedure.case import TITLES, Case
from panelsec.procedure.counting import written
from panelsec.procedure.in_words.phrases import listed, part_in
from panelsec.procedure.letters.recipients import Recipient, others, recipients
from panelsec.screens.papers.words import person

WHO = Qt.ItemDataRole.UserRole
NAMED_BY_HAND = "named"
HINTS = {
    "L20": "Tick whoever was personally affected, and nobody else (2.28). Where nobody was, no letter goes: "
    "record that on the page of the case, under Other acts.",
    "L31": "Tick whoever has something to carry out. Does it fall to somebody else? Show everybody else, and add "
    "that office by its name.",
}


class LetterPeople:
    """A list to tick; `changed` hears of ticks, `moved` of the line that is current."""

    def __init__(
        self, form: Ui_LettersScreen, changed: Callable[[], None], moved: Callable[[], None]
    ) -> None:
        self._form, self._changed = form, changed
        self._case, self._letter = Case(""), ""
        self._respondent: str | None = None
        self._committee: str | None = None
        self._by_hand: list[str] = []
        form.people_list.itemChanged.connect(lambda _: changed())
        form.people_list.currentRowChanged.connect(lambda _: moved())
        form.others_check.toggled.connect(lambda _: self._widen())
        form.add_button.clicked.connect(self.add)
        form.other_edit.returnPressed.connect(self.add)

    def show(self, case: Case, letter: str, respondent: str | None, committee: str | None) -> None:
        if (case.reference, letter) != (self._case.reference, self._letter):
            self._by_hand = []
            self._form.others_check.setChecked(False)
        self._case, self._letter, self._respondent, self._committee = case, letter, respondent, committee
        self._fill(set())

    @property
    def ticked(self) -> tuple[str, ...]:
        items = (self._form.people_list.item(row) for row in range(self._form.people_list.count()))
        return tuple(item.data(WHO) for item in items if item.checkState() is Qt.CheckState.Checked)

    @property
    def current(self) -> str | None:
        item = self._form.people_list.currentItem()
        return item.data(WHO) if item else None

    def add(self) -> None:
        """An office or a body that has no part in the case: it is ticked, and a reason will be asked."""
        form = self._form
        form.other_errors.clear_error()
        name = form.other_edit.text().strip()
        if not name:
            form.other_errors.show_error("Write its name.", form.other_edit)
        elif self._case.name(name) != name or name.partition(".")[0] in self._case.respondents:
            form.other_errors.show_error(
                "That stands for somebody of the case: tick them above.", form.other_edit
            )
        else:
            self._by_hand = list(dict.fromkeys([*self._by_hand, name]))
            form.other_edit.setText("")
            self._fill({*self.ticked, name})
            self._changed()
            form.people_list.setCurrentRow(form.people_list.count() - 1)
            form.people_list.setFocus()

    # ---- inside

    def _widen(self) -> None:
        self._form.others_part.setVisible(self._form.others_check.isChecked())
        self._fill(set(self.ticked))
        self._changed()

    def _fill(self, ticked: set[str]) -> None:
        """`ticked` stays so; where nothing was, those who are proposed are."""
        form, shown = self._form, self._form.people_list
        wide = form.others_check.isChecked()
        form.others_part.setVisible(wide)
        args = (self._case, self._letter, self._respondent, self._committee)
        named, rest = recipients(*args), others(*args) if wide else ()
        by_hand = tuple(Recipient(n, NAMED_BY_HAND, proposed=False) for n in self._by_hand) if wide else ()
        shown.blockSignals(True)
        shown.clear()
        for each in (*named, *rest, *by_hand):
            on = each.who in ticked if ticked else each.proposed
            item = QListWidgetItem(self._said(each, named=each in named), shown)
            item.setData(WHO, each.who)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        first = next((at for at, p in enumerate(named) if p.proposed), 0)
        shown.setCurrentRow(first if shown.count() else -1)
        shown.blockSignals(False)
        form.people_hint.setText(self._hint(bool(named)))

    def _hint(self, some: bool) -> str:
        cites = self._case.edition.letters[self._letter].cites
        names = f"{listed(cites)} {'name' if len(cites) > 1 else 'names'}"
        if self._form.others_check.isChecked():
            return "Anybody else gets it only with your reason, which is asked when it goes."
        if some:
            return HINTS.get(self._letter, f"Those whom {names}.")
        return "Nobody whom its paragraph names is in this case yet."

    def _said(self, each: Recipient, *, named: bool) -> str:
        respondent, _, role = each.who.rpartition(".")
        about = f" of {self._case.name(respondent)}" if respondent in self._case.respondents else ""
        title = TITLES.get(role, each.role.replace("_", " ").removesuffix("s").capitalize())
        if each.role == "members":
            title = part_in(self._case, each.who)
        name = person(self._case, each.who)
        parts = [name if name == title or each.role == NAMED_BY_HAND else f"{name}, {title}{about}"]
        if each.had:
            since = ", before who sits changed" if each.proposed else ""
            parts.append(f"had it on {written(each.had.date())}{since}")
        if each.drafted:
            parts.append("a draft lies in Post")
        if not named:
            parts.append("not named for it")
        return "; ".join(parts)
