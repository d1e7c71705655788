"""The hearing: who is here, the order of the meeting, notes by time, breaks, and its end."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from panelsec.actions.recording import Done, act, ask
from panelsec.forms.hearing import Ui_HearingScreen
from panelsec.procedure import events as ev
from panelsec.procedure.case import Case, Committee
from panelsec.procedure.counting import written_with_weekday
from panelsec.procedure.run_sheet import (
    SheetStep,
    after_withdrawal,
    before_withdrawal,
    breaks,
    decided,
    mitigation,
    who_may_come,
)
from panelsec.procedure.weighing import Part, part
from panelsec.screens.answers import Acts
from panelsec.screens.desk import Desk
from panelsec.screens.kept import Kept
from panelsec.screens.places import Place
from panelsec.widgets import look
from panelsec.widgets.look import Space, Type
from panelsec.widgets.run_sheet import Line
from panelsec.widgets.speech import say
from panelsec.widgets.task_list import State, Task, TaskGroup
from panelsec.widgets.why_label import Paragraph

HALF_A_MINUTE = 30_000
MODES = {"in_person": "in person", "video": "by video", "hybrid": "in person and by video"}


class HearingScreen(QWidget):
    """Before a finding nothing of previous breaches is on it (7.11)."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.form = Ui_HearingScreen()
        self.form.setupUi(self)
        self._desk, self._reference, self._committee = desk, "", ""
        self._checks: dict[str, QCheckBox] = {}
        self._due: datetime | None = None
        self.kept = Kept(desk.drafts, self)
        self.acts = Acts(self.form.answer_panel, desk.background, desk.paragraph)
        self._clock = QTimer(self)
        self._clock.setInterval(HALF_A_MINUTE)
        self._clock.timeout.connect(self._tell_breaks)
        self._rows = QVBoxLayout(self.form.presence_panel)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._connect()
        self._dress()

    # ---- what the window asks

    def show_case(self, reference: str) -> None:
        """Reads everything again; the Committee in hand stays in hand."""
        if reference != self._reference:
            self._reference, self._committee = reference, ""
            self.form.answer_panel.clear()
            self._advise(())
        self.kept.open(f"sheet {Place('hearing', reference).key}")
        self._read()

    def point_at(self, thing: str) -> None:
        """A step's id, whose first part is its Committee."""
        name = thing.partition(".")[0]
        if name in self._names():
            self._committee = name
            self._read()
        self._focus_first()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        self._clock.start()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        self._clock.stop()
        self.kept.flush()
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._dress()

    # ---- reading

    @property
    def case(self) -> Case:
        case: Case = self._desk.office.case(self._reference)
        return case

    def _now(self) -> datetime:
        now: datetime = self._desk.office.now()
        return now

    def _names(self) -> list[str]:
        return [n for n, c in self.case.committees.items() if not c.is_appeal and c.meetings]

    def _read(self) -> None:
        case, form = self.case, self.form
        names = self._names()
        if self._committee not in names:
            self._committee = names[-1] if names else ""
        form.choice_panel.setVisible(len(names) > 1)
        form.committee_box.blockSignals(True)
        form.committee_box.clear()
        form.committee_box.addItems(names)
        form.committee_box.setCurrentText(self._committee)
        form.committee_box.blockSignals(False)
        self._show(case, case.committee(self._committee) if self._committee else None)

    def _show(self, case: Case, committee: Committee | None) -> None:
        form = self.form
        waits = self._waits(committee)
        form.waiting_section.setVisible(bool(waits))
        form.waiting_label.setText(waits)
        ready = committee is not None and not waits
        on = ready and committee is not None and (not committee.has_met or self._again)
        begun = on and bool(self._get("begun"))
        form.presence_section.setVisible(on)
        for section in (form.sheet_section, form.notes_section, form.end_section):
            section.setVisible(begun)
        form.after_section.setVisible(ready and committee is not None and committee.has_met and not on)
        form.title_label.setText(f"Hearing of the {committee.title}" if committee else "Hearing")
        form.lead_label.setText(_when(committee))
        form.lead_label.setVisible(bool(form.lead_label.text()))
        if committee is not None and ready:
            self._show_presence(case, committee, begun=begun)
            self._show_sheet(case, committee)
            self._show_notes()
            self._show_after(case, committee)
        self._tell_breaks()

    def _waits(self, committee: Committee | None) -> str:
        self.form.waiting_button.setText("&Go to the date")
        if committee is None:
            return "No meeting is fixed yet. Fix its date first."
        if not committee.sitting:
            self.form.waiting_button.setText("&Go to the draw")
            return "Nobody sits on this Committee yet. Draw its members first."
        return ""

    # ---- who is here

    def _show_presence(self, case: Case, committee: Committee, *, begun: bool) -> None:
        form = self.form
        people = who_may_come(case, committee)
        for check in self._checks.values():
            self._rows.removeWidget(check)
            check.hide()
            check.deleteLater()
        self._checks = {}
        for who, role in people:
            name = case.name(who)
            check = QCheckBox(name if name == role else f"{name}, {role}", form.presence_panel)
            self._checks[who] = check
            self.kept.bind(self._key(f"here.{who}"), check)
            check.toggled.connect(self._count)
            self._rows.addWidget(check)
            check.show()
        changing = not begun or self._is_set("changing")
        form.presence_panel.setVisible(changing)
        form.everybody_button.setVisible(not begun)
        form.begin_button.setVisible(not begun)
        form.presence_button.setVisible(begun)
        form.presence_button.setText("That &is all" if changing else "Change who &is here")
        self._order_presence()
        self._count()

    def _order_presence(self) -> None:
        """Tab goes down the list, then to the buttons."""
        form = self.form
        chain = [*self._checks.values(), form.everybody_button, form.begin_button, form.presence_button]
        before: QWidget = form.committee_box
        for each in chain:
            QWidget.setTabOrder(before, each)
            before = each

    def _count(self) -> None:
        here = [c.text() for c in self._checks.values() if c.isChecked()]
        begun = bool(self._get("begun"))
        words = "; ".join(here) if begun else f"{len(here)} of {len(self._checks)} are here." if here else ""
        self.form.presence_label.setText(words or "Tick everybody who is in the room or on the line.")

    def _present(self) -> tuple[str, ...]:
        return tuple(who for who, check in self._checks.items() if check.isChecked())

    def _all_here(self) -> None:
        for check in self._checks.values():
            check.setChecked(True)
        self.form.begin_button.setFocus()

    def begin(self) -> None:
        """Asks first whether this Committee, as it is here, may meet at all (7.3)."""
        session, reference, event = self._desk.office, self._reference, self._meeting("held")
        given: list[str] = []

        def may(reason: str | None) -> None:
            given[:] = [reason] if reason else []
            ask(session, reference, event(reason))

        self.acts.perform(may, lambda _: self._begun(given), "Asking the procedure")

    def _begun(self, given: list[str]) -> None:
        self._put("reason", given[0] if given else "")
        self._put("begun", self._now().isoformat(timespec="minutes"))
        self._put("rested", self._get("begun"))
        self.kept.flush()
        self._read()
        self.form.run_sheet.done_button.setFocus()

    def _change_presence(self) -> None:
        self._put("changing", "" if self._is_set("changing") else "yes")
        self._read()
        (
            self._checks[next(iter(self._checks))] if self._is_set("changing") else self.form.presence_button
        ).setFocus()

    # ---- the order of the meeting

    @property
    def _again(self) -> bool:
        """Going on after the finding, to hear mitigation (7.11)."""
        return self._is_set("again")

    def _steps(self, case: Case, committee: Committee) -> tuple[SheetStep, ...]:
        return mitigation(case, committee) if self._again else before_withdrawal(case, committee)

    def _show_sheet(self, case: Case, committee: Committee) -> None:
        steps = self._steps(case, committee)
        lines = [Line(s.key, s.title, s.hint, self._paragraphs(s.cites)) for s in steps]
        done = {s.key: said[-5:] for s in steps if (said := self._get(f"tick.{s.key}"))}
        self.form.run_sheet.show_lines(lines, done)

    def _paragraphs(self, cites: tuple[str, ...]) -> tuple[Paragraph, ...]:
        return tuple(Paragraph(number, self._desk.paragraph(number)) for number in cites)

    def tick(self, key: str) -> None:
        """Puts the step into the notes as well, with its time."""
        case = self.case
        steps = self._steps(case, case.committee(self._committee))
        step = next(s for s in steps if s.key == key)
        self._put(f"tick.{key}", self._now().isoformat(timespec="minutes"))
        self.note(f"{step.title}.")
        self._show_sheet(case, case.committee(self._committee))
        if self.form.run_sheet.current is None:
            self.form.held_button.setFocus()

    def untick(self, key: str) -> None:
        """The line stays in the notes: whoever wrote it may strike it there."""
        self._put(f"tick.{key}", "")
        case = self.case
        self._show_sheet(case, case.committee(self._committee))

    # ---- notes

    def _show_notes(self) -> None:
        edit, kept = self.form.notes_edit, self._get("notes")
        if edit.toPlainText() != kept:
            edit.setPlainText(kept)
        edit.document().setModified(False)
        line = self.form.note_edit
        if line.text() != self._get("note"):
            line.setText(self._get("note"))
        line.setModified(False)

    def note(self, words: str) -> None:
        """A line with its time, at the end of the notes."""
        edit = self.form.notes_edit
        before = edit.toPlainText().rstrip()
        edit.setPlainText(f"{before}\n{self._now():%H:%M}  {words}".lstrip())
        bar = edit.verticalScrollBar()
        bar.setValue(bar.maximum())

    def _note_line(self) -> None:
        words = self.form.note_edit.text().strip()
        if words:
            self.note(words)
            self.form.note_edit.clear()

    def _keep_notes(self) -> None:
        self._put("notes", self.form.notes_edit.toPlainText())
        self.form.notes_edit.document().setModified(False)

    def _keep_line(self) -> None:
        self._put("note", self.form.note_edit.text())
        self.form.note_edit.setModified(False)

    # ---- breaks

    def _tell_breaks(self) -> None:
        form = self.form
        wanted = breaks(self.case, self.case.committee(self._committee)) if self._committee else ()
        begun = bool(self._get("begun"))
        form.break_section.setVisible(begun and form.notes_section.isVisibleTo(self))
        resting = self._get("resting")
        form.break_button.setText("Go &on with the meeting" if resting else "&Break now")
        if not begun:
            return
        rested = datetime.fromisoformat(self._get("rested") or self._get("begun"))
        form.break_label.setText("\n".join(self._break_words(wanted, rested, resting)))

    def _break_words(
        self, wanted: tuple[tuple[str, str, int], ...], rested: datetime, resting: str
    ) -> Iterator[str]:
        if resting:
            yield f"Break since {resting[-5:]}."
            return
        gone = (self._now() - rested) // timedelta(minutes=1)
        yield f"{gone} minutes since {rested:%H:%M}."
        for name, words, minutes in wanted:
            due = rested + timedelta(minutes=minutes)
            over = self._now() >= due
            yield f"{'A break is due now' if over else f'Next break by {due:%H:%M}'}: {name}, {words} (2.5)."
            if over and self._due != due:
                self._due = due
                say(self.form.break_label, f"A break is due now for {name}.", urgent=True)

    def take_break(self) -> None:
        """Begins a break, or ends the one that is on."""
        now = self._now().isoformat(timespec="minutes")
        if self._get("resting"):
            self._put("resting", "")
            self._put("rested", now)
            self.note("The meeting goes on.")
        else:
            self._put("resting", now)
            self.note("Break.")
        self._tell_breaks()

    # ---- its end

    def _meeting(self, outcome: str) -> Callable[[str | None], ev.Met]:
        """The sitting as an act, read from the page now; it takes the reason given."""
        session = self._desk.office
        begun = self._get("begun")
        at = datetime.fromisoformat(begun) if begun else session.now()
        present, name, earlier = self._present(), self._committee, self._get("reason") or None
        chair = self.case.committee(name).chair
        notes = self.form.notes_edit.toPlainText().strip() if begun else ""
        here = chair.id if chair and chair.id in present else None
        return lambda reason: ev.Met(
            at=at,
            by=session.by,
            override=reason or earlier,
            committee=name,
            present=present,
            outcome=outcome,
            chair=here,
            notes=notes,
        )

    def end(self, outcome: str) -> None:
        """Records the sitting: held, paused or reserved."""
        self._note_line()
        session, reference, event = self._desk.office, self._reference, self._meeting(outcome)
        self.acts.perform(lambda reason: act(session, reference, event(reason)), self._ended, "Recording")

    def _ended(self, done: Done) -> None:
        self.kept.drop(f"{self._committee}.")
        self.form.notes_edit.clear()
        self.form.note_edit.clear()
        self._advise(done.advice)
        self._read()
        self._focus_first()

    # ---- what follows in private

    def _show_after(self, case: Case, committee: Committee) -> None:
        tasks = [self._task(case, committee, step) for step in after_withdrawal(case, committee)]
        self.form.after_list.show_groups([TaskGroup("To be decided, in this order", tuple(tasks))])
        parts = [part(case, committee, r, heard=False, enough=True) for r in committee.respondents]
        self.form.again_button.setVisible(Part.MITIGATION in parts)

    def _task(self, case: Case, committee: Committee, step: SheetStep) -> Task:
        before = [s for s in after_withdrawal(case, committee) if s.respondent == step.respondent]
        open_ = [s for s in before if not decided(case, committee, s)]
        breach = case.standing(step.respondent or "").breach
        state = State.DONE if decided(case, committee, step) else State.NOT_YET
        if state is State.NOT_YET and (step == open_[0] or (breach and step.key.startswith("sanctions"))):
            state = State.READY
        return Task(step.key, step.title, state, cites=step.cites)

    def _decide(self, key: str) -> None:
        respondent = key.partition(".")[2]
        self._desk.go(Place("decision", self._reference, f"{self._committee}.{respondent}.decide"))

    def _hear_mitigation(self) -> None:
        self._put("again", "yes")
        self._read()
        self._focus_first()

    # ---- small things

    def _key(self, name: str) -> str:
        """A name of this sitting alone: the next one begins afresh."""
        return f"{self._committee}.{name}"

    def _get(self, name: str) -> str:
        return self.kept.get(self._key(name))

    def _is_set(self, name: str) -> bool:
        return self.kept.is_set(self._key(name))

    def _put(self, name: str, value: str) -> None:
        self.kept.put(self._key(name), value)

    def _advise(self, words: tuple[str, ...]) -> None:
        self.form.advice_label.setText("\n".join(words))
        self.form.advice_label.setVisible(bool(words))

    def _focus_first(self) -> None:
        form = self.form
        first: list[QWidget] = [
            form.waiting_button,
            form.run_sheet.done_button,
            *([c] if (c := next(iter(self._checks.values()), None)) else []),
            form.after_list,
        ]
        for each in first:
            if each.isVisibleTo(self):
                each.setFocus()
                return

    def _go_where_it_waits(self) -> None:
        self._desk.go(Place("draw" if self._committee else "meeting", self._reference))

    def _choose(self, name: str) -> None:
        self._committee = name
        self._read()

    def fill_screen(self) -> None:
        """As F11 does everywhere: the page alone on the screen, and back."""
        window = self.window()
        window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _connect(self) -> None:
        form = self.form
        form.full_button.clicked.connect(self.fill_screen)
        form.committee_box.currentTextChanged.connect(self._choose)
        form.waiting_button.clicked.connect(self._go_where_it_waits)
        form.everybody_button.clicked.connect(self._all_here)
        form.begin_button.clicked.connect(self.begin)
        form.presence_button.clicked.connect(self._change_presence)
        form.run_sheet.ticked.connect(self.tick)
        form.run_sheet.taken_back.connect(self.untick)
        form.note_edit.returnPressed.connect(self._note_line)
        form.note_edit.textChanged.connect(self._keep_line)
        form.notes_edit.textChanged.connect(self._keep_notes)
        form.break_button.clicked.connect(self.take_break)
        form.held_button.clicked.connect(lambda: self.end("held"))
        form.pause_button.clicked.connect(lambda: self.end("paused"))
        form.reserve_button.clicked.connect(lambda: self.end("reserved"))
        form.after_list.opened.connect(self._decide)
        form.again_button.clicked.connect(self._hear_mitigation)

    def _dress(self) -> None:
        form = self.form
        form.head_row.setStretch(0, 1)
        QWidget.setTabOrder(form.again_button, form.full_button)
        form.begin_button.setAutoDefault(True)
        form.everybody_button.setAutoDefault(True)
        form.after_list.setAccessibleName("To be decided, in this order")
        large = look.font(Type.HEADING)
        large.setWeight(look.font(Type.BODY).weight())
        for field in (form.note_edit, form.notes_edit):
            field.setFont(large)
        form.notes_edit.setMinimumHeight(8 * form.notes_edit.fontMetrics().lineSpacing() + Space.NORMAL)
        form.end_label.setText(
            "Tell everybody how it goes on. The attendance and the notes are recorded and cannot be changed afterwards."
        )
        form.kept_label.setText("What you type is kept on this computer every few seconds, encrypted.")


def _when(committee: Committee | None) -> str:
    meeting = committee.meeting if committee else None
    if meeting is None:
        return ""
    mode = MODES.get(meeting.mode, meeting.mode)
    day = written_with_weekday(meeting.start.date())
    return ", ".join(part for part in (day, f"{meeting.start:%H:%M}", meeting.place, mode) if part)
