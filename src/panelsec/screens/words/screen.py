"""The wording of letters, passage by passage: as shipped, as this office has it, and the differences."""

from hashlib import sha256

from PySide6.QtWidgets import QWidget

from panelsec.actions.letters.own_words import LETTERS, Worded, unused, word, worded
from panelsec.actions.letters.proofing import hints
from panelsec.forms.words import Ui_WordsScreen
from panelsec.screens.answers import Acts
from panelsec.screens.choices import fill
from panelsec.screens.desk import Desk
from panelsec.screens.kept import Kept, KeptOf
from panelsec.screens.places import Place
from panelsec.screens.wording import bullets, tell
from panelsec.screens.words.difference import difference_html
from panelsec.widgets.tables.rows_table import Row

LINES = 4
LEAD = (
    "Change any passage to suit this office. What a letter must say, and when, stays with the program; "
    "what it came with is kept beside."
)


class WordsScreen(QWidget):
    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_WordsScreen()
        self.form.setupUi(self)
        self._desk = desk
        self._passages: tuple[Worded, ...] = ()
        self._kept = Kept(desk.drafts, self)
        self.acts = Acts(self.form.answer_panel, desk.background, desk.paragraph)
        form = self.form
        form.lead_label.setText(LEAD)
        for field in (form.shipped_text, form.own_edit):
            field.setFixedHeight(LINES * field.fontMetrics().lineSpacing() + 20)
        form.letter_combo.activated.connect(lambda _: self._read())
        form.own_check.toggled.connect(lambda _: self._show())
        form.passages_table.moved.connect(self._show_one)
        form.passages_table.opened.connect(lambda _: form.own_edit.setFocus())
        form.own_edit.textChanged.connect(self._show_difference)
        form.use_button.clicked.connect(lambda: self._word(form.own_edit.toPlainText()))
        form.back_button.clicked.connect(lambda: self._word(""))

    def show_area(self) -> None:
        if self.form.letter_combo.count() == 0:
            fill(self.form.letter_combo, LETTERS.items())
        self.form.answer_panel.clear()
        self._kept.open(Place("words"))
        tell(self.form.saved_label, "")
        self._read()

    def point_at(self, thing: str) -> None:
        """A letter, by its id."""
        self.form.letter_combo.setCurrentIndex(self.form.letter_combo.findData(thing))
        self._read()
        self.form.passages_table.setFocus()

    # ---- showing

    def _read(self) -> None:
        letter = str(self.form.letter_combo.currentData())
        self._passages = worded(self._desk.office, letter)
        lost = unused(self._desk.office)
        self.form.unused_section.setVisible(bool(lost))
        self.form.unused_label.setText(bullets(each.own for each in lost))
        self._show()

    def _show(self) -> None:
        form = self.form
        chosen = [p for p in self._passages if p.own or not form.own_check.isChecked()]
        rows = [
            Row((p.passage.template, p.passage.source), (p.shipped, p.own or "As it came")) for p in chosen
        ]
        form.passages_table.setVisible(bool(rows))
        form.empty_label.setVisible(not rows)
        form.passages_table.show_rows(("As it came", "In this office"), rows, (0, 1))
        form.one_section.setVisible(bool(rows))

    @property
    def _chosen(self) -> Worded | None:
        key = self.form.passages_table.current_key()
        return next((p for p in self._passages if (p.passage.template, p.passage.source) == key), None)

    def _show_one(self) -> None:
        form, chosen = self.form, self._chosen
        if chosen is None:
            return
        form.own_errors.clear_error()
        form.shared_hint.setVisible(chosen.shared)
        form.fields_hint.setVisible(bool(chosen.passage.fields))
        form.shipped_text.setPlainText(chosen.shipped)
        form.own_edit.setPlainText(self._kept_of(chosen).get("own") or chosen.own or chosen.shipped)
        form.back_button.setVisible(bool(chosen.own))

    def _show_difference(self) -> None:
        form, chosen = self.form, self._chosen
        typed = form.own_edit.toPlainText()
        said = hints(typed)
        form.plain_hint.setText("\n".join(said))
        form.plain_hint.setVisible(bool(said))
        differs = chosen is not None and typed.split() != chosen.shipped.split()
        form.difference_label.setVisible(differs)
        form.difference_text.setVisible(differs)
        form.own_edit.document().setModified(False)  # it is kept here, by its passage
        if chosen is not None:
            self._kept_of(chosen).put("own", typed if typed != (chosen.own or chosen.shipped) else "")
        form.use_button.setEnabled(differs or bool(chosen and chosen.own))
        if chosen is not None and differs:
            form.difference_text.show_html(difference_html(chosen.shipped, typed, self.palette()))

    def _kept_of(self, one: Worded) -> KeptOf:
        """What is typed for a passage and not yet used."""
        return self._kept.of(one.passage.template, sha256(one.passage.source.encode()).hexdigest()[:12])

    # ---- changing

    def _word(self, text: str) -> None:
        chosen, office = self._chosen, self._desk.office
        if chosen is not None:
            passage = chosen.passage
            self.acts.perform(lambda _: word(office, passage, text), lambda _: self._worded(chosen))

    def _worded(self, done: Worded) -> None:
        self._kept_of(done).drop()
        self._read()
        own = bool(self._chosen and self._chosen.own)
        said = (
            "The letters that are written from now on have these words." if own else "It is as it came again."
        )
        self.form.own_edit.setFocus()
        tell(self.form.saved_label, said)
