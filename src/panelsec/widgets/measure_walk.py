"""Walks through sanctions and measures in the procedure's order: each imposed or not, and on what terms."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from panelsec.procedure.editions.edition import SanctionRule
from panelsec.procedure.people import Measure
from panelsec.widgets import look
from panelsec.widgets.considered import FURTHER, PREMISES, Considered, Walk
from panelsec.widgets.enter_presses import ENTER
from panelsec.widgets.field_errors import FieldErrors
from panelsec.widgets.look import Space, Type
from panelsec.widgets.speech import say
from panelsec.widgets.why_label import Paragraph, WhyLabel
from panelsec.widgets.words import Hint, SectionTitle

NO_COLLEGE = "No College premises"


class MeasureWalk(QFrame):
    """`check` says what the procedure has against a measure, as words, or '' ; it is asked before one goes on.

    One paragraph may be imposed more than once (two Colleges' premises): 7.12(a), then 7.12(a)#2.
    """

    changed = Signal()
    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._walk = Walk()
        self._words: Mapping[str, str] = {}
        self._at = 0
        self._filling = False
        self.check: Callable[[Measure], str] = lambda _: ""
        self.number_label = Hint(self)
        self.title_label = SectionTitle(self)
        self.why_label = WhyLabel(self)
        self.choice_errors = FieldErrors(self)
        self.not_imposed_radio = QRadioButton("&Not imposed", self)
        self.imposed_radio = QRadioButton("I&mposed", self)
        self.terms_errors = FieldErrors(self)
        self.terms_edit = QPlainTextEdit(self)
        self.amount_errors = FieldErrors(self)
        self.amount_edit = QLineEdit(self)
        self.college_box = QComboBox(self)
        self.permission_check = QCheckBox("That College’s &permission is recorded", self)
        self.broken_edit = QLineEdit(self)
        self.terms_panel = QWidget(self)
        self._called: dict[QWidget, QLabel] = {}
        self.next_button = QPushButton("Ne&xt", self)
        self.further_button = QPushButton("Anothe&r one like it", self)
        self.before_button = QPushButton("&Before", self)
        self._lay_out()
        self._connect()

    # ---- what is walked through, and what was said

    def begin(
        self,
        rules: Sequence[SanctionRule],
        words: Mapping[str, str],
        colleges: Sequence[str],
        kept: str = "",
    ) -> None:
        """`words`: each paragraph in words. `kept`: what `kept()` gave before; the walk goes on where it stopped."""
        self._walk, self._words = Walk.going_on(rules, kept), words
        self._filling = True
        self.college_box.clear()
        self.college_box.addItems([NO_COLLEGE, *colleges])
        self._filling = False
        keys = self._walk.keys
        left = [n for n, key in enumerate(keys) if self._walk.of(key).imposed is None]
        self._show(left[0] if left else len(keys) - 1)

    def kept(self) -> str:
        """All that was said so far, to be kept with other drafts."""
        return self._walk.kept()

    @property
    def complete(self) -> bool:
        """Each was considered in turn (7.13)."""
        return self._walk.complete

    def measures(self) -> tuple[Measure, ...]:
        """Those imposed, in the order of the walk."""
        return self._walk.measures()

    def start_again(self) -> None:
        """Back to the first one; what was said stays."""
        self._show(0)

    def focus(self) -> None:
        """Puts the focus on what is to be said first."""
        (self.imposed_radio if self.imposed_radio.isChecked() else self.not_imposed_radio).setFocus()

    def go_back(self) -> None:
        self._keep()
        self._show(max(0, self._at - 1))
        self.focus()

    def go_on(self) -> None:
        """To the next one, or out of the walk; stays, and says why, where something is missing or not allowed."""
        if not self._settled():
            return
        if self._at + 1 < len(self._walk.keys):
            self._show(self._at + 1)
            self.focus()
        else:
            self.finished.emit()

    def add_another(self) -> None:
        """A further one under the same paragraph, imposed until it is said otherwise; stays as `go_on` does."""
        if not self._settled():
            return
        added = self._walk.add(self._key)
        self._show(self._walk.keys.index(added))
        self.terms_edit.setFocus()
        self.changed.emit()

    # ---- inside

    @property
    def _key(self) -> str:
        return self._walk.keys[self._at]

    def _settled(self) -> bool:
        self._keep()
        return self._sound(self._walk.rule(self._key), self._walk.of(self._key))

    def _sound(self, rule: SanctionRule, said: Considered) -> bool:
        for errors in (self.choice_errors, self.terms_errors, self.amount_errors):
            errors.clear_error()
        if said.imposed is None:
            self.choice_errors.show_error("Say whether it is imposed.", self.not_imposed_radio)
        elif said.imposed and not said.terms.strip():
            self.terms_errors.show_error("Write what exactly is imposed.", self.terms_edit)
        elif said.imposed and rule.cap_gbp is not None and not said.amount.strip().isdecimal():
            self.amount_errors.show_error("Write the amount in whole pounds.", self.amount_edit)
        elif said.imposed and (against := self.check(said.measure(rule))):
            errors, field = (
                (self.amount_errors, self.amount_edit)
                if rule.cap_gbp
                else (self.terms_errors, self.terms_edit)
            )
            errors.show_error(against, field)
        else:
            return True
        return False

    def _show(self, at: int) -> None:
        self._at = at
        key, rules = self._key, self._walk.rules
        rule, said = self._walk.rule(key), self._walk.of(key)
        self._filling = True
        another = ", once more" if FURTHER in key else ""
        number = rules.index(rule) + 1
        self.number_label.setText(f"{number} of {len(rules)}, in the order of the procedure{another}")
        self.title_label.setText(rule.words)
        self.why_label.show_paragraphs((Paragraph(rule.paragraph, self._words[rule.paragraph]),))
        for radio, on in (
            (self.not_imposed_radio, said.imposed is False),
            (self.imposed_radio, said.imposed is True),
        ):
            radio.setAutoExclusive(False)
            radio.setChecked(on)
            radio.setAutoExclusive(True)
        self.terms_edit.setPlainText(said.terms)
        self.amount_edit.setText(said.amount)
        self.college_box.setCurrentIndex(max(0, self.college_box.findText(said.college)))
        self.permission_check.setChecked(said.permission)
        self.broken_edit.setText(said.if_broken)
        self._filling = False
        self.before_button.setEnabled(at > 0)
        self._unfold()
        if self.isVisible():
            say(self, f"{self.number_label.text()}. {rule.words}")

    def _unfold(self) -> None:
        """Shows only the fields that this sanction has, and none for one that is not imposed."""
        rule = self._walk.rule(self._key)
        self.terms_panel.setVisible(self.imposed_radio.isChecked())
        self.further_button.setVisible(self.imposed_radio.isChecked())
        for field, wanted in (
            (self.amount_edit, rule.cap_gbp is not None),
            (self.college_box, rule.paragraph == PREMISES),
            (self.permission_check, rule.paragraph == PREMISES and self.college_box.currentIndex() > 0),
        ):
            field.setVisible(wanted)
            if label := self._called.get(field):
                label.setVisible(wanted)

    def _keep(self) -> None:
        if self._filling or not self._walk.rules:
            return
        chosen = (
            True if self.imposed_radio.isChecked() else False if self.not_imposed_radio.isChecked() else None
        )
        college = self.college_box.currentText() if self.college_box.currentIndex() > 0 else ""
        self._walk.said[self._key] = Considered(
            chosen,
            self.terms_edit.toPlainText(),
            self.amount_edit.text(),
            college,
            self.permission_check.isChecked(),
            self.broken_edit.text(),
        )
        self._unfold()
        for field in (self.amount_edit, self.broken_edit):
            field.setModified(False)
        self.terms_edit.document().setModified(False)
        self.changed.emit()

    def _connect(self) -> None:
        for radio in (self.imposed_radio, self.not_imposed_radio):
            radio.toggled.connect(self._keep)
        self.terms_edit.textChanged.connect(self._keep)
        for field in (self.amount_edit, self.broken_edit):
            field.textChanged.connect(self._keep)
            field.returnPressed.connect(self.next_button.click)
        self.college_box.currentIndexChanged.connect(self._keep)
        self.permission_check.toggled.connect(self._keep)
        self.next_button.clicked.connect(self.go_on)
        self.before_button.clicked.connect(self.go_back)
        self.further_button.clicked.connect(self.add_another)

    def _lay_out(self) -> None:
        self.terms_edit.setTabChangesFocus(True)
        self.next_button.setAutoDefault(True)
        fields = QVBoxLayout(self.terms_panel)
        fields.setContentsMargins(Space.ROOMY, 0, 0, 0)
        fields.setSpacing(Space.TIGHT)
        rows: tuple[tuple[str, QWidget, QWidget | None], ...] = (
            ("&Terms, as the letter will say them", self.terms_edit, self.terms_errors),
            ("&Amount in pounds", self.amount_edit, self.amount_errors),
            ("College &whose premises it touches", self.college_box, None),
            ("", self.permission_check, None),
            ("What follows &if it is not kept to (may stay empty)", self.broken_edit, None),
        )
        for words, field, errors in rows:
            if words:
                self._called[field] = _named(words, field, self.terms_panel)
                fields.addWidget(self._called[field])
            if errors:
                fields.addWidget(errors)
            fields.addWidget(field)
        buttons = QHBoxLayout()
        buttons.addWidget(self.next_button)
        buttons.addWidget(self.before_button)
        buttons.addWidget(self.further_button)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TIGHT)
        asked = (self.number_label, self.title_label, self.why_label, self.choice_errors)
        for each in (*asked, self.not_imposed_radio, self.imposed_radio, self.terms_panel):
            column.addWidget(each)
        column.addLayout(buttons)
        self._dress()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter goes on from what was said, without the way to the button; a key that is held down does so once."""
        if event.key() in ENTER and isinstance(self.focusWidget(), QRadioButton):
            if not event.isAutoRepeat():
                self.go_on()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._dress()

    def _dress(self) -> None:
        """Room for three lines, however large the text."""
        line = QFontMetrics(look.font(Type.BODY)).lineSpacing()  # the field itself is told later
        self.terms_edit.setFixedHeight(3 * line + Space.NORMAL)


def _named(words: str, field: QWidget, panel: QWidget) -> QLabel:
    label = QLabel(words, panel)
    label.setBuddy(field)
    field.setAccessibleName(words.replace("&", ""))
    return label
