"""The letters of a case: which are due, what is missing, and a preview of each."""

from typing import cast

from PySide6.QtWidgets import QWidget

from panelsec.actions.letters import writing
from panelsec.actions.letters.writing import Wanted
from panelsec.actions.post import WAYS
from panelsec.forms.letters import Ui_LettersScreen
from panelsec.procedure.advice.cautions import cautions
from panelsec.procedure.case import Case
from panelsec.procedure.events import LetterPrepared
from panelsec.procedure.gates import objections
from panelsec.procedure.letters.recipients import ABOUT_ONE
from panelsec.procedure.next_steps import Step, next_steps
from panelsec.procedure.objections import Objection
from panelsec.screens.answers import Acts
from panelsec.screens.choices import fill
from panelsec.screens.desk import Desk
from panelsec.screens.letters.due import groups, lead, to_write
from panelsec.screens.letters.people import LetterPeople
from panelsec.screens.letters.sources import sources
from panelsec.screens.papers.words import person
from panelsec.screens.places import Place
from panelsec.screens.plain_words import offer_hints
from panelsec.screens.steps import is_open
from panelsec.screens.viewing import Viewer
from panelsec.screens.wording import tell
from panelsec.widgets.tables.rows_table import Row
from panelsec.widgets.why_label import Paragraph

OFFERED = tuple(letter for letter in writing.WRITTEN if letter not in writing.BUNDLES)
"""Papers with their covering letters are built under Papers."""
NONE = ""
"""No letter is chosen: where none is due, none is proposed."""
NOTHING_SHOWN = "The letter is shown here as it will print."


class LettersScreen(QWidget):
    """Choosing a letter that is due fills everything in; what is typed is shown as it will print a moment later."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_LettersScreen()
        self.form.setupUi(self)
        self._desk = desk
        self._case = Case("")
        self._steps: dict[str, Step] = {}
        self._made = ""
        self._committee: str | None = None
        self.acts = Acts(self.form.answer_panel, desk.background, desk.paragraph)
        self.viewer = Viewer(self.form.preview, desk.background, self._say_fault)
        self.people = LetterPeople(self.form, self._show_missing, self._show_letter)
        self._connect()

    def show_case(self, reference: str) -> None:
        before, self._case = self._case, self._desk.office.case(reference)
        moved = before.events != self._case.events and not self._typed
        left = self.form.post_button.isVisibleTo(self) and not self.people.ticked
        other = reference != before.reference or moved or (left and not self._typed)
        self.form.answer_panel.clear()
        self._show_due()
        if other:
            self.form.written_label.clear()
            self.form.post_button.hide()
            first = next((s for s in self._steps.values() if to_write(s)), None)
            if first:
                self.choose(first)
                self.form.due_list.choose(first.id)
            else:
                self._fill_in(NONE, None, None)
        else:
            self._choose_people()

    @property
    def _typed(self) -> bool:
        return self.form.reason_edit.document().isModified()

    def point_at(self, thing: str) -> None:
        """A step of the procedure, or a letter of a Committee or a Respondent (AC1.L28): it is chosen."""
        parts = thing.split(".")
        if thing in self._steps:
            self.choose(self._steps[thing])
        elif parts[-1] in OFFERED:
            respondent = next((p for p in parts if p in self._case.respondents), None)
            committee = next((p for p in parts if p in self._case.committees), None)
            self._fill_in(parts[-1], respondent, committee)
        self._mark_due()
        self.form.people_list.setFocus()

    def _mark_due(self) -> None:
        """Of what is due, the line of the letter that stands below is the current one."""
        mine = (s for s in self._steps.values() if s.letter == self.letter)
        step = next((s for s in mine if s.respondent in (None, self._about())), None)
        if step is not None:
            self.form.due_list.choose(step.id)

    def print_page(self) -> None:
        """A letter is printed from Post, once it is written: until then it is no letter."""
        self.form.write_button.setFocus()

    # ---- what is due

    def _show_due(self) -> None:
        office = self._desk.office.office()
        found = [
            s for s in next_steps(self._case, self._desk.today, office) if s.letter in OFFERED and is_open(s)
        ]
        self._steps = {s.id: s for s in found}
        shown = groups(found, self._desk.today)
        self.form.due_list.show_groups(shown)
        self.form.due_list.setVisible(bool(shown))
        self.form.lead_label.setText(lead(found))

    def choose(self, step: Step) -> None:
        """Fills the page in for a letter that is due."""
        self._fill_in(step.letter or "", step.respondent, step.committee)

    def _fill_in(self, letter: str, respondent: str | None, committee: str | None) -> None:
        self._committee = committee
        choices = [(name, self._case.edition.letters[name].name) for name in OFFERED]
        fill(self.form.letter_combo, choices if letter else [(NONE, "Choose a letter"), *choices], letter)
        self._choose_letter(respondent, keep_committee=True)
        self.form.people_list.setFocus()

    # ---- the letter, about whom, to whom

    @property
    def letter(self) -> str:
        return str(self.form.letter_combo.currentData() or NONE)

    @property
    def respondent(self) -> str | None:
        about = self.form.about_combo.currentData()
        return str(about) if about and self.form.about_part.isVisibleTo(self) else None

    def _choose_letter(self, respondent: str | None = None, *, keep_committee: bool = False) -> None:
        """Another letter: it goes by e-mail unless another way is chosen for it."""
        self.form.way_combo.setCurrentIndex(0)
        if not keep_committee:
            self._committee = None
        for part in self._of_a_letter:
            part.setVisible(self.letter != NONE)
        if self.letter == NONE:
            self.viewer.clear()
            self._say_fault("")
            return
        people = [(r, self._case.name(r)) for r in self._case.respondents]
        alone = self.letter in ABOUT_ONE
        everybody = () if alone else (("", "All of them"),)
        fill(self.form.about_combo, (*everybody, *people), respondent or "")
        self.form.about_part.setVisible(len(people) > 1)
        self._choose_people()

    @property
    def _of_a_letter(self) -> tuple[QWidget, ...]:
        """What asks and says something of the letter that is chosen."""
        form = self.form
        asked = (form.words_button, form.about_part, form.people_label, form.people_list, form.people_hint)
        more = (form.others_check, form.others_part, form.way_label, form.way_combo, form.reason_part)
        return (
            *asked,
            *more,
            form.missing_section,
            form.sources_section,
            form.write_section,
            form.large_label,
        )

    def _choose_people(self) -> None:
        if self.letter == NONE:
            return
        self.people.show(self._case, self.letter, self._about(), self._committee)
        self._look()

    def _about(self) -> str | None:
        """The Respondent whom the letter is about; where there is only one, that one."""
        if self.letter in ABOUT_ONE and len(self._case.respondents) == 1:
            return next(iter(self._case.respondents))
        return self.respondent

    # ---- what it says, what is missing

    def wanted(self) -> list[Wanted]:
        """The letters to everybody who is ticked."""
        return [self._to(who) for who in self.people.ticked]

    def _to(self, who: str) -> Wanted:
        text = self.form.reason_edit.toPlainText().strip()
        way = str(self.form.way_combo.currentData())
        return Wanted(self.letter, who, self._about(), self._committee, text, way)

    def _look(self) -> None:
        self._show_missing()
        self._show_sources()
        self._show_letter()

    def _show_missing(self) -> None:
        chosen = self.wanted()
        found = self._objections(chosen)
        hard = [o for o in found if o.hard]
        said = [o.reason if o.hard else f"When it goes you will be asked: {o.reason}" for o in found]
        said += self._cautions(chosen)
        self.form.missing_section.setVisible(bool(said))
        self.form.missing_label.setText("\n".join(said))
        cites = dict.fromkeys(c for o in found for c in o.cites)
        self.form.missing_why.show_paragraphs([Paragraph(c, self._desk.paragraph(c)) for c in cites])
        many = "1 letter" if len(chosen) == 1 else f"{len(chosen)} letters"
        names = ", ".join(person(self._case, w.to) for w in chosen)
        self.form.last_look_label.setText(f"{many}, to {names}." if chosen else "Tick somebody to write to.")
        self.form.write_button.setText(f"&Write {many}" if chosen else "&Write letters")
        self.form.write_button.setEnabled(bool(chosen) and not hard)

    def _objections(self, chosen: list[Wanted]) -> list[Objection]:
        session, office = self._desk.office, self._desk.office.office()
        found = (o for w in chosen for o in objections(self._case, w.sent(session), office))
        return list(dict.fromkeys(sorted(found, key=lambda o: o.rank)))

    def _cautions(self, chosen: list[Wanted]) -> list[str]:
        session = self._desk.office
        return list(dict.fromkeys(c for w in chosen for c in cautions(self._case, w.sent(session))))

    def _show_sources(self) -> None:
        found = sources(self._case, self.letter, self._about(), self._committee)
        rows = [Row((s.place, s.thing, at), (s.name, s.words)) for at, s in enumerate(found)]
        self.form.sources_section.setVisible(bool(rows))
        self.form.sources_table.show_rows(("What", "As recorded"), rows, wide=(1,))

    def _show_letter(self) -> None:
        who = self.people.current
        if who is None or self.letter == NONE:
            self.viewer.clear()
            self._say_fault("")
            self.form.large_label.hide()
            return
        session, reference, wanted = self._desk.office, self._case.reference, self._to(who)
        name = f"{self._case.edition.letters[self.letter].name}, for {person(self._case, wanted.to)}"
        key = (reference, len(self._case.events), wanted, session.office().wordings)
        self.viewer.show_soon(key, lambda _: writing.preview(session, reference, wanted).pdf, name)
        large = writing.large_print(session, reference, wanted)
        self.form.large_label.setText(
            "Prints large, as the Respondent’s adjustments ask (2.5)." if large else ""
        )
        self.form.large_label.setVisible(large)

    def _say_fault(self, words: str) -> None:
        self.form.preview.say_when_empty(f"It cannot be shown yet. {words}" if words else NOTHING_SHOWN)

    # ---- writing

    def write(self) -> None:
        session, reference, chosen = self._desk.office, self._case.reference, self.wanted()
        self.acts.perform_work(
            lambda _, work: writing.prepare(session, reference, chosen, work.report), self._written, "Writing"
        )

    def _written(self, made: tuple[LetterPrepared, ...]) -> None:
        self._case = self._desk.office.case(self._case.reference)
        self.form.reason_edit.clear()
        self.form.reason_edit.document().setModified(False)
        self._show_due()
        self._choose_people()
        many = "1 letter is" if len(made) == 1 else f"{len(made)} letters are"
        kept = "as a draft" if len(made) == 1 else "as drafts"
        self._made = " ".join(str(letter.number) for letter in made)
        self.form.post_button.show()
        self.form.post_button.setFocus()
        tell(self.form.written_label, f"{many} written, and in Post {kept}. Nothing has been sent.")

    def _connect(self) -> None:
        form = self.form
        fill(form.way_combo, WAYS.items())
        form.due_list.opened.connect(self._open)
        form.letter_combo.activated.connect(lambda _: self._choose_letter())
        form.about_combo.activated.connect(lambda _: self._choose_people())
        form.way_combo.activated.connect(lambda _: self._look())
        form.reason_edit.textChanged.connect(self._show_letter)
        offer_hints(form.reason_edit, form.plain_hint)
        form.plain_hint.hide()
        form.reason_edit.setFixedHeight(6 * form.reason_edit.fontMetrics().lineSpacing())
        form.sources_table.opened.connect(self._go)
        form.words_button.clicked.connect(lambda: self._desk.go(Place("words", thing=self.letter)))
        form.write_button.clicked.connect(self.write)
        form.post_button.clicked.connect(
            lambda: self._desk.go(Place("post", self._case.reference, self._made))
        )

    def _open(self, key: str) -> None:
        """What is due is written here; what is written is sent from Post."""
        step = self._steps[key]
        if step.drafted:
            self._desk.go(Place("post", self._case.reference))
        else:
            self.choose(step)

    def _go(self, key: object) -> None:
        place, thing, _ = cast("tuple[str, str | None, int]", key)
        self._desk.go(Place(place, self._case.reference, thing))
