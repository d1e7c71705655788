"""The appeal of each Respondent, from its coming in to its decision, and what ends the case."""

from collections.abc import Callable, Mapping
from datetime import date, datetime, time
from typing import Any, TypeVar

from PySide6.QtGui import QHideEvent, QTextDocument
from PySide6.QtWidgets import (
    QCheckBox,
    QGroupBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from panelsec.actions.recording import Done, act
from panelsec.forms.appeal import Ui_AppealScreen
from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.counting import written
from panelsec.procedure.deadlines import Clock, clock_of, clocks, start
from panelsec.procedure.next_steps import Group, Step, next_steps
from panelsec.procedure.office import Office
from panelsec.procedure.people import Kind
from panelsec.procedure.run_sheet import who_may_come
from panelsec.procedure.sanctions import allowed, measure
from panelsec.registers.dates import read_date
from panelsec.screens.answers import Acts
from panelsec.screens.desk import Desk
from panelsec.screens.kept import YES, Kept
from panelsec.screens.places import Place
from panelsec.screens.steps import is_open, task
from panelsec.screens.wording import paragraphs
from panelsec.widgets.day_edit import DayEdit
from panelsec.widgets.field_errors import FieldErrors
from panelsec.widgets.link_button import LinkButton
from panelsec.widgets.look import Space
from panelsec.widgets.task_list import TaskGroup
from panelsec.widgets.why_label import WhyLabel
from panelsec.widgets.words import SectionTitle, Words

T = TypeVar("T", bound=QWidget)

PLACES = {
    "appeal": "received",
    "secretary": "secretary",
    "extension": "extension",
    "eligible": "eligible",
    "meet": "meeting",
    "decide": "decide",
    "implement": "implement",
    "ask": "ask",
    "L30": "letter",
}
"""Which part of the page a step is done in, by the word in its id."""


class AppealScreen(QWidget):
    """A task list; the step that is opened stands above it, or leads to the screen where it is done."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.form = Ui_AppealScreen()
        self.form.setupUi(self)
        self._desk, self._reference, self._respondent, self._step = desk, "", "", ""
        self._steps: dict[str, Step] = {}
        self._checks: dict[str, dict[str, QCheckBox]] = {}
        self._filling = False
        self.kept = Kept(desk.drafts, self)
        self.acts = Acts(self.form.answer_panel, desk.background, desk.paragraph)
        self._fields: dict[str, dict[str, QWidget]] = self._by_section()
        self._connect()
        self._dress()

    # ---- what the window asks

    def show_case(self, reference: str) -> None:
        """Reads everything again; the step in hand stays open."""
        if reference != self._reference:
            self._reference, self._respondent, self._step = reference, "", ""
            self.form.answer_panel.clear()
            self._advise(())
        self.kept.open(f"sheet {Place('appeal', reference).key}")
        self._read()

    def point_at(self, thing: str) -> None:
        """A step's id: opens it."""
        named = [part for part in thing.split(".") if part in self._case().respondents]
        if named:
            self._respondent = named[0]
            self._read()
        self.open_step(thing)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        self.kept.flush()
        super().hideEvent(event)

    # ---- reading

    def _case(self) -> Case:
        case: Case = self._desk.office.case(self._reference)
        return case

    def _office(self) -> Office:
        office: Office = self._desk.office.office()
        return office

    def _today(self) -> date:
        now: datetime = self._desk.office.now()
        return now.date()

    def _read(self) -> None:
        case, form = self._case(), self.form
        if self._respondent not in case.respondents:
            self._respondent = next(iter(case.respondents), "")
        form.choice_panel.setVisible(len(case.respondents) > 1)
        form.respondent_box.blockSignals(True)
        form.respondent_box.clear()
        for r, person in case.respondents.items():
            form.respondent_box.addItem(person.name, r)
        form.respondent_box.setCurrentIndex(form.respondent_box.findData(self._respondent))
        form.respondent_box.blockSignals(False)
        self._show_steps(case)
        self._show_section(case)

    def _show_steps(self, case: Case) -> None:
        found = [
            s
            for s in next_steps(case, self._today(), self._office())
            if s.group in (Group.APPEAL, Group.COMPLETION) and s.respondent in (None, self._respondent)
        ]
        self._steps = {s.id: s for s in found}
        groups = [
            TaskGroup(group.value, tuple(task(s, self._today()) for s in found if s.group is group))
            for group in (Group.APPEAL, Group.COMPLETION)
        ]
        self.form.steps_list.show_groups([g for g in groups if g.tasks])
        self.form.steps_list.setVisible(bool(found))
        decided = case.standing(self._respondent).decided if self._respondent else None
        lead = "" if decided else "There is nothing to appeal from until the Committee has decided."
        self.form.lead_label.setText(lead)
        self.form.lead_label.setVisible(bool(lead))

    def _show_section(self, case: Case) -> None:
        step = self._steps.get(self._step)
        here = section_of(step) if step else None
        for name in self._fields:
            self._part(QWidget, name, "section").setVisible(name == here)
        if step is None or here is None:
            return
        self._part(SectionTitle, here, "title").setText(step.title)
        self._part(WhyLabel, here, "why").show_paragraphs(paragraphs(self._desk, step.cites))
        self._part(FieldErrors, here, "errors").clear_error()
        state = self._part(Words, here, "state")
        state.setText(self._words(case, here, step))
        state.setVisible(bool(state.text()))
        self._filling = True
        self._fill(case, here, step)
        self._filling = False
        self._narrow(case, here, step)

    def open_step(self, key: str) -> None:
        """Unfolds the step, or goes to where it is done."""
        step = self._steps.get(key)
        if step is None:
            self.form.steps_list.setFocus()
            return
        if section_of(step) is None:
            self._desk.go(Place(step.where, self._reference, step.id))
            return
        self._step = key
        self.form.answer_panel.clear()
        self._show_section(self._case())
        self._focus_first(section_of(step) or "")

    def _focus_first(self, name: str) -> None:
        section = self._part(QWidget, name, "section")
        fields = [f for f in self._fields[name].values() if f.isVisibleTo(section)]
        checks = [c for f in self._checks.values() for c in f.values() if c.isVisibleTo(section)]
        buttons = [b for b in section.findChildren(QPushButton) if not isinstance(b, LinkButton)]
        buttons = [b for b in buttons if b.isVisibleTo(section) and b.isEnabled()]
        for each in (*fields, *checks, *buttons):
            if section.isAncestorOf(each):
                each.setFocus()
                self.form.page.verticalScrollBar().setValue(0)
                return

    # ---- what each part says

    def _words(self, case: Case, here: str, step: Step) -> str:
        parts = [step.counted, step.why]
        if here in ("extension", "eligible") or (here == "received" and not is_open(step)):
            parts = [self._in_time(case), step.why]
        elif here == "letter":
            parts = [step.why, step.counted, self._adjudicator(case)]
        elif here == "implement":
            mine = measure(case, self._respondent, _paragraph(step))
            follows = f"If it is not kept to: {mine.if_broken}" if mine.if_broken else ""
            parts = [mine.terms, follows, step.why]
        return "\n".join(f"{p[0].upper()}{p[1:].rstrip('.')}." for p in parts if p)

    def _clock(self, case: Case, id_: str) -> Clock | None:
        rows = clocks(case, self._office().calendar, self._today())
        committee = case.appealed_from(self._respondent)
        return clock_of(rows, id_, respondent=self._respondent, committee=committee)

    def _in_time(self, case: Case) -> str:
        """In time or not, and why: the day it came in, the last day, an extension."""
        appeal, clock = case.standing(self._respondent).appeal, self._clock(case, "T11")
        if appeal is None or clock is None:
            return ""
        came, last = appeal.at.date(), clock.last_day
        extended = ", as extended" if clock.extended_to else ""
        verdict = "In time" if came <= last else "Late"
        return (
            f"{verdict}: it came in on {written(came)}, and the time ended on {written(last)}{extended} (8.1)"
        )

    def _adjudicator(self, case: Case) -> str:
        rule, today = case.edition.deadlines["X02"], self._today()
        until = start(rule, today, self._office().calendar).formal
        return f"If it goes today, a complaint to the Office of the Independent Adjudicator may be made until {written(until)}"

    # ---- filling the fields of the part that is open

    def _by_section(self) -> dict[str, dict[str, QWidget]]:
        form = self.form
        return {
            "received": {"day": form.day_edit, "text": form.text_edit},
            "secretary": {},
            "extension": {"until": form.until_edit, "why": form.compelling_edit},
            "eligible": {"yes": form.eligible_radio, "no": form.not_radio, "reasons": form.ruling_edit},
            "meeting": {"notes": form.notes_edit},
            "decide": {
                "dismissed": form.rejected_radio,
                "upheld": form.upheld_radio,
                "remit": form.remit_radio,
                "own": form.own_radio,
                "reasons": form.reasons_edit,
            },
            "implement": {"broken": form.broken_edit},
            "ask": {},
            "letter": {},
        }

    def _fill(self, case: Case, here: str, step: Step) -> None:
        for name, field in self._fields[here].items():
            said = self.kept.get(f"{step.id}.{name}")
            match field:
                case QRadioButton():
                    field.setAutoExclusive(False)
                    field.setChecked(said == YES)
                    field.setAutoExclusive(True)
                case QPlainTextEdit():
                    field.setPlainText(said)
                    field.document().setModified(False)
                case QLineEdit():
                    field.setText(said or (written(self._today()) if name == "day" else ""))
                    field.setModified(False)
        self._tick_boxes(case, here, step)
        if here == "decide":
            walk, edition = self.form.measure_walk, case.edition
            colleges = [listed.name for listed in self._office().colleges]
            walk.check = lambda m: " ".join(o.reason for o in allowed(case, m) if o.hard)
            kept = self.kept.get(f"{step.id}.walk")
            walk.begin(tuple(edition.sanctions.values()), edition.paragraphs, colleges, kept)

    def _tick_boxes(self, case: Case, here: str, step: Step) -> None:
        form, r = self.form, self._respondent
        grounds = {g.id: f"{g.words} ({g.cites})" for g in case.edition.grounds.values()}
        if here == "received":
            kinds = (Kind.APPEAL_FORM, Kind.NEW_EVIDENCE)
            mine = {d.id: d.title for d in case.documents.values() if d.kind in kinds and d.of in (None, r)}
            self._tick_box(form.grounds_box, step, "ground", grounds)
            self._tick_box(form.papers_box, step, "paper", mine)
        elif here == "meeting" and step.committee:
            people = who_may_come(case, case.committee(step.committee))
            named = {who: f"{case.name(who)}, {role}" for who, role in people}
            self._tick_box(form.present_box, step, "present", named)
        elif here == "decide":
            appeal = case.standing(r).appeal
            held = {g: grounds[g] for g in (appeal.grounds if appeal else ()) if g in grounds}
            self._tick_box(form.decided_grounds_box, step, "ground", held)

    def _tick_box(self, box: QGroupBox, step: Step, name: str, choices: Mapping[str, str]) -> None:
        rows = box.layout() or QVBoxLayout(box)
        for old in self._checks.pop(name, {}).values():
            old.hide()
            old.setParent(None)
            old.deleteLater()
        checks = {}
        for key, words in choices.items():
            check = QCheckBox(f"{words[0].upper()}{words[1:]}".replace("&", "&&"), box)
            self.kept.bind(f"{step.id}.{name}.{key}", check)
            rows.addWidget(check)
            check.show()
            checks[key] = check
        self._checks[name] = checks
        box.setVisible(bool(choices))
        self._order_tabs(box, list(checks.values()))

    def _order_tabs(self, box: QGroupBox, checks: list[QCheckBox]) -> None:
        """What is ticked comes where it stands on the page, not where it was made."""
        form = self.form
        before: dict[QGroupBox, QWidget] = {
            form.grounds_box: form.day_edit,
            form.papers_box: form.text_edit,
            form.present_box: form.respondent_box,
            form.decided_grounds_box: form.own_radio,
        }
        last = before[box]
        for check in checks:
            QWidget.setTabOrder(last, check)
            last = check

    def _narrow(self, case: Case, here: str, step: Step) -> None:
        """Shows only what the answers so far leave open."""
        form, standing = self.form, case.standing(self._respondent)
        if here == "received":
            open_ = standing.appeal is None
            for field in (form.day_edit, form.day_label, form.grounds_box, form.text_edit, form.text_label):
                field.setVisible(open_)
            form.papers_box.setVisible(open_ and bool(self._checks.get("paper")))
            form.received_button.setVisible(open_)
            form.waive_button.setVisible(open_ and not standing.waived)
        elif here == "decide":
            open_ = is_open(step)
            for part in (
                form.rejected_radio,
                form.upheld_radio,
                form.reasons_label,
                form.reasons_edit,
                form.decide_button,
            ):
                part.setVisible(open_)
            form.decided_grounds_box.setVisible(open_ and bool(self._checks.get("ground")))
            upheld = open_ and form.upheld_radio.isChecked()
            form.disposal_box.setVisible(upheld)
            form.measure_walk.setVisible(upheld and form.own_radio.isChecked())
        elif here == "implement":
            form.implement_button.setVisible(is_open(step))
        else:
            button = getattr(form, f"{_button(here)}_button")
            button.setVisible(is_open(step) or here == "letter")

    def _said(self, name: str, value: str) -> None:
        step = self._steps.get(self._step)
        if self._filling or step is None or name not in self._fields[section_of(step) or ""]:
            return
        self.kept.put(f"{step.id}.{name}", value)
        self._narrow(self._case(), section_of(step) or "", step)

    def _keep_walk(self) -> None:
        if not self._filling:
            self.kept.put(f"{self._step}.walk", self.form.measure_walk.kept())

    def _ticked(self, name: str) -> tuple[str, ...]:
        return tuple(key for key, check in self._checks.get(name, {}).items() if check.isChecked())

    # ---- the acts

    def record_appeal(self) -> None:
        """Late or not: whether it is in time is ruled afterwards (8.4)."""
        day = self._day(self.form.day_edit, "received", "Say on which day it came in.")
        if day is None:
            return
        grounds, text, papers = (
            self._ticked("ground"),
            self.form.text_edit.toPlainText().strip(),
            self._ticked("paper"),
        )
        if not grounds:
            first = next(iter(self._checks["ground"].values()))
            self._part(FieldErrors, "received", "errors").show_error("Tick at least one ground.", first)
            return
        now = self._desk.office.now()
        at = now if day == now.date() else datetime.combine(day, time(12))
        r = self._respondent
        self._do(
            lambda mark: ev.Appealed(
                **{**mark, "at": at}, respondent=r, grounds=grounds, text=text, documents=papers
            )
        )

    def waive(self) -> None:
        r = self._respondent
        self._do(lambda mark: ev.AppealWaived(**mark, respondent=r))

    def extend(self) -> None:
        day = self._day(self.form.until_edit, "extension", "Say until which day.")
        if day is None:
            return
        why = self._filled(self.form.compelling_edit, "extension", "Write the compelling reason (8.1).")
        r = self._respondent
        if why:
            self._do(lambda mark: ev.AppealExtended(**mark, respondent=r, until=day, why=why))

    def rule(self) -> None:
        """Eligible: on a ground and in time (8.4)."""
        form, r = self.form, self._respondent
        if not self._chosen("eligible", form.eligible_radio, form.not_radio):
            return
        eligible = form.eligible_radio.isChecked()
        reasons = self._filled(form.ruling_edit, "eligible", "Write the reasons for the ruling.")
        if reasons:
            self._do(lambda mark: ev.AppealRuled(**mark, respondent=r, eligible=eligible, grounds=reasons))

    def meet(self, outcome: str) -> None:
        """The Appeal Committee considers the appeal, normally in private and on paper (8.8)."""
        name = self._steps[self._step].committee or ""
        present, notes = self._ticked("present"), self.form.notes_edit.toPlainText().strip()
        chair = self._case().committee(name).chair
        here = chair.id if chair and chair.id in present else None
        self._do(
            lambda mark: ev.Met(
                **mark, committee=name, present=present, outcome=outcome, chair=here, notes=notes
            )
        )

    def decide(self) -> None:
        form, r = self.form, self._respondent
        if not self._chosen("decide", form.rejected_radio, form.upheld_radio):
            return
        upheld = form.upheld_radio.isChecked()
        own = upheld and form.own_radio.isChecked()
        disposal = "own_decision" if own else "remit" if upheld and form.remit_radio.isChecked() else None
        if own and not form.measure_walk.complete:
            self._part(FieldErrors, "decide", "errors").show_error(
                "Go through every sanction first.", form.measure_walk.next_button
            )
            return
        reasons = self._filled(form.reasons_edit, "decide", "The decision needs its reasons (8.11).")
        if not reasons:
            return
        name, grounds = self._steps[self._step].committee or "", self._ticked("ground")
        measures = form.measure_walk.measures() if own else ()
        decision = "upheld" if upheld else "dismissed"
        self._do(
            lambda mark: ev.AppealDecided(
                **mark,
                committee=name,
                respondent=r,
                decision=decision,
                reasons=reasons,
                disposal=disposal,
                grounds=grounds,
                measures=measures,
            )
        )

    def implement(self) -> None:
        r, paragraph = self._respondent, _paragraph(self._steps[self._step])
        self._do(lambda mark: ev.Implemented(**mark, respondent=r, paragraph=paragraph))

    def record_broken(self) -> None:
        """A measure was not kept to (7.15)."""
        what = self.form.broken_edit.text().strip()
        if not what:
            errors = self._part(FieldErrors, "implement", "errors")
            errors.show_error("Write what was not kept to.", self.form.broken_edit)
            return
        r, paragraph = self._respondent, _paragraph(self._steps[self._step])
        self._do(lambda mark: ev.NonCompliance(**mark, respondent=r, paragraph=paragraph, what=what))

    def record_request(self) -> None:
        r = self._respondent
        self._do(lambda mark: ev.CompletionRequested(**mark, respondent=r))

    def _do(self, proposed: Callable[[dict[str, Any]], ev.Event]) -> None:
        session, reference = self._desk.office, self._reference

        def do(reason: str | None) -> Done:
            mark: dict[str, Any] = {"at": session.now(), "by": session.by, "override": reason}
            return act(session, reference, proposed(mark))

        self.acts.perform(do, self._done, "Recording")

    def _done(self, done: Done) -> None:
        self.kept.drop(f"{self._step}.")
        self._step = ""
        self._advise(done.advice)
        self._read()
        self.form.steps_list.setFocus()

    # ---- small things

    def _day(self, field: DayEdit, section: str, missing: str) -> date | None:
        errors = self._part(FieldErrors, section, "errors")
        errors.clear_error()
        try:
            day = field.day()
        except ValueError as error:
            errors.show_error(str(error), field)
            return None
        if day is None:
            errors.show_error(missing, field)
        return day

    def _filled(self, field: QPlainTextEdit, section: str, missing: str) -> str:
        text = field.toPlainText().strip()
        if not text:
            self._part(FieldErrors, section, "errors").show_error(missing, field)
        return text

    def _chosen(self, section: str, *radios: QRadioButton) -> bool:
        if any(radio.isChecked() for radio in radios):
            return True
        self._part(FieldErrors, section, "errors").show_error("Say which of the two it is.", radios[0])
        return False

    def _part(self, kind: type[T], section: str, part: str) -> T:
        found = getattr(self.form, f"{section}_{part}")
        if not isinstance(found, kind):
            raise TypeError(f"{section}_{part} is no {kind.__name__}")
        return found

    def _choose(self) -> None:
        self._respondent, self._step = self.form.respondent_box.currentData(), ""
        self.form.answer_panel.clear()
        self._advise(())
        self._read()

    def _advise(self, words: tuple[str, ...]) -> None:
        self.form.advice_label.setText("\n".join(words))
        self.form.advice_label.setVisible(bool(words))

    def _go_to_letter(self) -> None:
        self._desk.go(Place("letters", self._reference, self._step))

    def _watch(self) -> None:
        for fields in self._fields.values():
            for name, field in fields.items():
                match field:
                    case QRadioButton():
                        field.toggled.connect(lambda on, n=name: self._said(n, YES if on else ""))
                    case QPlainTextEdit():
                        field.textChanged.connect(
                            lambda n=name, f=field: self._typed(n, f.toPlainText(), f.document())
                        )
                    case QLineEdit():
                        field.textChanged.connect(lambda text, n=name, f=field: self._typed(n, text, f))

    def _typed(self, name: str, text: str, field: QLineEdit | QTextDocument) -> None:
        self._said(name, text)
        field.setModified(False)

    def _connect(self) -> None:
        form = self.form
        self._watch()
        form.respondent_box.currentIndexChanged.connect(lambda _: self._choose())
        form.steps_list.opened.connect(self.open_step)
        form.received_button.clicked.connect(self.record_appeal)
        form.waive_button.clicked.connect(self.waive)
        form.secretary_button.clicked.connect(lambda: self._desk.go(Place("office", thing="secretary")))
        form.extension_button.clicked.connect(self.extend)
        form.eligible_button.clicked.connect(self.rule)
        form.held_button.clicked.connect(lambda: self.meet("held"))
        form.paused_button.clicked.connect(lambda: self.meet("paused"))
        form.decide_button.clicked.connect(self.decide)
        form.measure_walk.changed.connect(self._keep_walk)
        form.measure_walk.finished.connect(form.reasons_edit.setFocus)
        form.implement_button.clicked.connect(self.implement)
        form.broken_button.clicked.connect(self.record_broken)
        form.ask_button.clicked.connect(self.record_request)
        form.letter_button.clicked.connect(self._go_to_letter)

    def _dress(self) -> None:
        form = self.form
        form.steps_list.setAccessibleName("Steps of the appeal and of completion")
        for day in (form.day_edit, form.until_edit):
            day.speak(read_date, written)
        for edit in (
            form.text_edit,
            form.compelling_edit,
            form.ruling_edit,
            form.notes_edit,
            form.reasons_edit,
        ):
            edit.setMinimumHeight(5 * self.fontMetrics().lineSpacing() + Space.NORMAL)


def section_of(step: Step) -> str | None:
    """The part of this page in which a step is done; None where another screen does it."""
    words = step.id.split(".")
    return next((PLACES[word] for word in words if word in PLACES), None)


def _paragraph(step: Step) -> str:
    """R1.implement.5.4(a): 5.4(a)."""
    return step.id.partition(".implement.")[2]


def _button(section: str) -> str:
    return {"meeting": "held"}.get(section, section)
