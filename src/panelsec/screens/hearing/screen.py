"""The hearing page: attendance, order, notes, breaks, end."""

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from panelsec.actions.recording import Done
from panelsec.forms.hearing import Ui_HearingScreen
from panelsec.procedure.case import Case
from panelsec.procedure.committee import Committee
from panelsec.procedure.run_sheet import after_withdrawal, decided
from panelsec.screens.answers import Acts
from panelsec.screens.choices import fill
from panelsec.screens.desk import Desk
from panelsec.screens.hearing.breaks import HearingBreaks
from panelsec.screens.hearing.correcting import CorrectedNotes
from panelsec.screens.hearing.ending import Ending
from panelsec.screens.hearing.held import ELSEWHERE, appeal_in_hand, no_hearing, title_of, when_and_where
from panelsec.screens.hearing.in_private import InPrivate
from panelsec.screens.hearing.notes import HearingNotes
from panelsec.screens.hearing.order import HearingOrder
from panelsec.screens.hearing.page import HearingPage
from panelsec.screens.hearing.presence import Presence
from panelsec.screens.hearing.ruling import HearingRuling
from panelsec.screens.kept import Kept
from panelsec.screens.places import Place
from panelsec.screens.recorded import recorded
from panelsec.screens.wording import committee_title, tell
from panelsec.widgets.widths import ALL_BUT_NOTHING

TICK = 10_000  # milliseconds: whether a break is due
SHORTCUTS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)
IN_COLUMNS = 100
"""Average characters that must fit side by side for the step in hand and the notes to stand so."""

BESIDE = ((0, 0, 1, 1), (0, 1, 2, 1), (1, 0, 1, 1), (2, 0, 1, 1), (2, 1, 1, 1))
BELOW = tuple((row, 0, 1, 1) for row in range(5))
"""Row, column, rows and columns of the step in hand, the notes, the rest of the order, the room, and the end."""


class HearingScreen(QWidget):
    """Before a finding nothing of previous breaches is on it (7.11)."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_HearingScreen()
        self.form.setupUi(self)
        self.kept = Kept(desk.drafts, self)
        self.acts = Acts(self.form.answer_panel, desk.background, desk.paragraph)
        self.page = HearingPage(self.form, desk, self.acts, self.kept, self._read)
        self.notes = HearingNotes(self.page)
        self.ruling = HearingRuling(self.page)
        self.presence = Presence(self.page, lambda outcome: self.ending.sitting(outcome))
        self.order = HearingOrder(self.page, self.notes, lambda: self.presence.present)
        self.ending = Ending(self.page, self.notes, self.presence, self.order, self._ended)
        self.breaks = HearingBreaks(self.page, self.notes, lambda: self.presence.present)
        self.in_private = InPrivate(self.page, self._focus_first)
        self.corrected = CorrectedNotes(self.page)
        self._beside: bool | None = None
        self._clock = QTimer(self)
        self._clock.setInterval(TICK)
        self._clock.timeout.connect(self.breaks.show)
        self._connect()
        self._dress()

    # ---- what the window asks

    def show_case(self, reference: str) -> None:
        """Reads everything again; the Committee in hand stays in hand."""
        if reference != self.page.reference:
            self.page.reference, self.page.committee_name = reference, ""
            self.ruling.close()
        if self.page.notice():
            self._drop_answer()
        self.kept.open(Place("hearing", reference))
        self._read()

    def point_at(self, thing: str) -> None:
        """A step's id, whose first part is its Committee; a Respondent's mitigation; or the notes as recorded."""
        name, _, rest = thing.partition(".")
        if name in self._names():
            self.page.committee_name = name
            self._read()
        respondent, _, what = rest.partition(".")
        if what == "mitigation":
            self.in_private.hear(respondent)
        elif rest == "notes" and self.form.correct_button.isVisibleTo(self):
            self.form.correct_button.setFocus()
        else:
            self._focus_first()

    def first_to_use(self) -> QWidget | None:
        """While it is on, the line for a note: on a button, Enter that led here would put a break into the notes."""
        return self.form.note_edit if self.form.note_edit.isVisibleTo(self) else None

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        self._clock.start()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        self._clock.stop()
        self.kept.flush()
        if not event.spontaneous():  # left, and not only put away with its window
            self._drop_answer()
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self.notes.dress()
            self._lay_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """What is typed while a button has the focus is a note: each space of it would press the button."""
        words, line = event.text(), self.form.note_edit
        if event.key() == Qt.Key.Key_Escape and self.ruling.is_open:
            self.ruling.turn()
        elif line.isVisible() and words.strip() and words.isprintable() and not event.modifiers() & SHORTCUTS:
            line.setFocus()
            line.insert(words)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        """While the meeting is on, the notes stand beside the step in hand where there is room for both, and else below it."""
        form = self.form
        filled = self.window().isFullScreen()
        form.full_button.setText("Leave f&ull screen (F11)" if filled else "F&ull screen (F11)")
        room = self.width() >= IN_COLUMNS * self.fontMetrics().averageCharWidth()
        beside = room and form.sheet_section.isVisibleTo(form.sheet)
        if beside != self._beside:
            self._place(beside=beside)
        form.sheet_layout.setStretchFactor(form.body, int(beside))  # what is hidden would take room, too
        if form.page.is_wide() != beside:
            form.page.setWide(beside)

    def _place(self, *, beside: bool) -> None:
        """The step in hand and the notes come first, then what can wait."""
        self._beside = beside
        form, body = self.form, self.form.body
        parts = (
            form.sheet_section,
            form.notes_section,
            form.run_sheet.rest,
            form.room_part,
            form.end_section,
        )
        for part, place in zip(parts, BESIDE if beside else BELOW, strict=True):
            body.addWidget(part, *place)
            if part is not form.notes_section:
                body.setAlignment(part, Qt.AlignmentFlag.AlignTop)
        body.setRowStretch(1, int(beside))
        body.setColumnStretch(0, 1)
        body.setColumnStretch(1, int(beside))

    # ---- reading

    def _names(self) -> list[str]:
        return [n for n, c in self.page.case.committees.items() if not c.is_appeal and c.meetings]

    def _read(self) -> None:
        case, form, names = self.page.case, self.form, self._names()
        if self.page.committee_name not in names:
            self.page.committee_name = names[-1] if names else ""
        form.choice_panel.setVisible(len(names) > 1)
        fill(form.committee_box, ((name, committee_title(name)) for name in names), self.page.committee_name)
        self._show(case, case.committee(self.page.committee_name) if names else None)

    def _show(self, case: Case, committee: Committee | None) -> None:
        form = self.form
        waits = self._waits(case, committee)
        form.waiting_section.setVisible(bool(waits))
        form.waiting_label.setText(waits)
        ready = committee is not None and not waits
        over = committee is not None and committee.has_met and not self.page.mitigating
        on = ready and not over
        begun = on and self.page.begun is not None
        form.room_part.setVisible(on)
        for section in (form.sheet_section, form.notes_section, form.run_sheet.rest, form.end_section):
            section.setVisible(begun)
        form.after_section.setVisible(ready and over)
        form.title_label.setText(title_of(case, committee, self.page.mitigating if on else None))
        if committee is not None and ready:
            self.presence.show(case, committee)
            self.order.show(case, committee)
            self.notes.show()
            self.ruling.show(case, committee)
            self.ending.show()
            self.in_private.show(case, committee)
        self.corrected.show(case, committee)
        self._lay_out()
        self.breaks.show()
        appeal = appeal_in_hand(case, self.page.today)
        form.appeal_section.setVisible(appeal is not None)
        form.appeal_label.setText(
            f"The {appeal.title} meets: {when_and_where(appeal)}. {ELSEWHERE}" if appeal else ""
        )

    def _waits(self, case: Case, committee: Committee | None) -> str:
        """Why there is no hearing here, in a sentence, with the button that leads on."""
        none = no_hearing(case)
        met = committee is not None and bool(committee.sittings)
        self.form.waiting_button.setVisible(not none)
        if none and not met:
            return none
        self.form.waiting_button.setText("&Go to the date")
        if committee is None:
            return "No meeting is fixed yet. Fix its date first."
        if not committee.sitting:
            self.form.waiting_button.setText("&Go to the draw")
            return "Nobody sits on this Committee yet. Draw its members first."
        if self._decided(case, committee):
            self.form.waiting_button.setText("&Go to the decision")
            return "This Committee has met, and all that it had to decide is recorded."
        return ""

    def _decided(self, case: Case, committee: Committee) -> bool:
        steps = after_withdrawal(case, committee)
        return (
            committee.has_met and not self.page.mitigating and all(decided(case, committee, s) for s in steps)
        )

    # ---- its end

    def _ended(self, done: Done) -> None:
        self.page.kept.drop()
        self.notes.clear()
        self.page.notice()
        self._read()
        self._focus_first()
        self._say(recorded(done, self.page.today, self.page.office))

    # ---- small things

    def _drop_answer(self) -> None:
        self.form.answer_panel.clear()
        self._say("")

    def _say(self, words: str) -> None:
        tell(self.form.advice_label, words)

    def _focus_first(self) -> None:
        form, check = self.form, self.presence.ticks.first
        first: list[QWidget] = [form.appeal_button, form.waiting_button, form.run_sheet.done_button]
        for each in (*first, *([check] if check else []), form.after_list):
            if each.isVisibleTo(self):
                each.setFocus()
                return

    def _go_where_it_waits(self) -> None:
        page = self.page
        if not page.committee_name:
            page.go("meeting")
        else:
            page.go("decision" if page.committee.has_met else "draw")

    def _go_to_the_appeal(self) -> None:
        appeal = appeal_in_hand(self.page.case, self.page.today)
        self.page.go("appeal", f"{appeal.name}.meet" if appeal else None)

    def _choose(self) -> None:
        self.page.committee_name = str(self.form.committee_box.currentData())
        self._drop_answer()
        self._read()

    def fill_screen(self) -> None:
        """As F11 does everywhere: the page alone on the screen, and back."""
        window = self.window()
        window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _connect(self) -> None:
        form = self.form
        form.full_button.clicked.connect(self.fill_screen)
        form.committee_box.currentIndexChanged.connect(lambda _: self._choose())
        form.appeal_button.clicked.connect(self._go_to_the_appeal)
        form.waiting_button.clicked.connect(self._go_where_it_waits)
        form.held_button.clicked.connect(lambda: self.ending.end("held"))
        form.pause_button.clicked.connect(lambda: self.ending.end("paused"))
        form.reserve_button.clicked.connect(lambda: self.ending.end("reserved"))

    def _dress(self) -> None:
        form = self.form
        form.head_row.setStretch(0, ALL_BUT_NOTHING)
        form.head_row.insertStretch(1, 1)
        QWidget.setTabOrder(form.again_button, form.full_button)
        self.notes.dress()
