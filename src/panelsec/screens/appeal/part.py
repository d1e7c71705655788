"""The base of each part of the appeal page: a step with its fields, which are kept as they are typed."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, time
from typing import TypeVar

from PySide6.QtWidgets import (
    QGroupBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)

from panelsec.procedure.clocks.clock import Clock
from panelsec.procedure.counting import written
from panelsec.procedure.deadlines import clock_of, clocks
from panelsec.procedure.events import Event, Removable
from panelsec.procedure.in_words.phrases import capital
from panelsec.procedure.objections import Objection
from panelsec.procedure.standing import Standing
from panelsec.registers.dates import read_date
from panelsec.screens.appeal.page import AppealPage
from panelsec.screens.kept import YES
from panelsec.screens.steps import is_open
from panelsec.screens.ticks import Ticks
from panelsec.screens.wording import paragraphs
from panelsec.widgets.days.day_edit import DayEdit
from panelsec.widgets.field_errors import FieldErrors
from panelsec.widgets.link_button import LinkButton
from panelsec.widgets.look import Space
from panelsec.widgets.why_label import WhyLabel
from panelsec.widgets.words import SectionTitle, Words

T = TypeVar("T", bound=QWidget)
NOON = time(12)


class AppealPart:
    """`name` begins the names of its widgets in the form: received_section, received_title and so on."""

    name = ""

    def __init__(self, page: AppealPage) -> None:
        self.page, self.form = page, page.form
        self.section = self._named(QWidget, "section")
        self.errors = self._named(FieldErrors, "errors")
        self.ticks: dict[str, Ticks] = {}
        self._filling = False
        self._fields = self.fields()
        self._watch()

    # ---- what each part has of its own

    def fields(self) -> Mapping[str, QWidget]:
        """What is typed or chosen in it, by the name under which it is kept."""
        return {}

    def says(self) -> tuple[str, ...]:
        """The sentences under the title; empty ones are left out."""
        return (self.page.step.counted, self.page.step.why)

    def fill(self) -> None:
        """What is offered to be ticked, and whatever else hangs on the case."""

    def narrow(self) -> None:
        """Shows only what the answers so far leave open."""

    def slip(self) -> Removable | None:
        """What was recorded last in this step and can be taken out of the record."""
        return None

    # ---- showing

    def show(self) -> None:
        step = self.page.step
        self._named(SectionTitle, "title").setText(step.title)
        self._named(WhyLabel, "why").show_paragraphs(paragraphs(self.page.desk, step.cites))
        self.errors.clear_error()
        state = self._named(Words, "state")
        state.setText("\n".join(f"{capital(p).rstrip('.')}." for p in self.says() if p))
        state.setVisible(bool(state.text()))
        self._filling = True
        for name, field in self._fields.items():
            self._refill(name, field)
        self.fill()
        self._filling = False
        self.narrow()

    def focus(self) -> None:
        """On the first thing that is to be filled in or pressed."""
        for each in self._in_turn():
            if self.section.isAncestorOf(each) and each.isVisibleTo(self.section):
                each.setFocus()
                return

    def _in_turn(self) -> Iterator[QWidget]:
        yield from self._fields.values()
        for ticks in self.ticks.values():
            yield from ticks.checks.values()
        for button in self.section.findChildren(QPushButton):
            if button.isEnabled() and not isinstance(button, LinkButton):
                yield button

    # ---- for the parts

    @property
    def open(self) -> bool:
        return is_open(self.page.step)

    @property
    def standing(self) -> Standing:
        return self.page.case.standing(self.page.respondent)

    def tick_boxes(self, name: str, box: QGroupBox, after: QWidget) -> Ticks:
        self.ticks[name] = Ticks(box, after)
        return self.ticks[name]

    def clock(self, id_: str) -> Clock | None:
        case, r = self.page.case, self.page.respondent
        rows = clocks(case, self.page.office.calendar, self.page.today)
        return clock_of(rows, id_, respondent=r, committee=case.appealed_from(r))

    def in_time(self) -> str:
        """In time or not, and why: the day it came in, the last day, an extension."""
        appeal, clock = self.standing.appeal, self.clock("T11")
        if appeal is None or clock is None:
            return ""
        came, last = appeal.at.date(), clock.last_day
        extended = ", as extended" if clock.extended_to else ""
        verdict = "Late" if self.late else "In time"
        ends = "ended" if last < self.page.today else "ends"
        return f"{verdict}: it came in on {written(came)}, and the time {ends} on {written(last)}{extended} (8.1)"

    @property
    def late(self) -> bool:
        """Whether it came in after the time, as extended, had ended: only more time lets it in (8.1)."""
        appeal, clock = self.standing.appeal, self.clock("T11")
        return appeal is not None and clock is not None and appeal.at.date() > clock.last_day

    def record(self, *events: Event, asked: Sequence[Objection] = ()) -> None:
        self.page.record(*events, then=self.page.done, asked=asked)

    # ---- reading a field, or saying what is wrong with it

    def day(self, field: DayEdit, missing: str) -> date | None:
        self.errors.clear_error()
        try:
            day = field.day()
        except ValueError as error:
            self.errors.show_error(str(error), field)
            return None
        if day is None:
            self.errors.show_error(missing, field)
        return day

    def moment(self, field: DayEdit, missing: str) -> datetime | None:
        """When something happened that is recorded now: not on a day to come; noon, where it was not today."""
        day, now = self.day(field, missing), self.page.now
        if day is None:
            return None
        if day > now.date():
            self.errors.show_error("That day is still to come.", field)
            return None
        return now if day == now.date() else datetime.combine(day, NOON)

    def filled(self, field: QPlainTextEdit | QLineEdit, missing: str) -> str:
        text = field.toPlainText() if isinstance(field, QPlainTextEdit) else field.text()
        if not text.strip():
            self.errors.show_error(missing, field)
        return text.strip()

    def chosen(self, *radios: QRadioButton) -> bool:
        if any(radio.isChecked() for radio in radios):
            return True
        self.errors.show_error("Say which of the two it is.", radios[0])
        return False

    # ---- inside

    def _named(self, kind: type[T], part: str) -> T:
        found = getattr(self.form, f"{self.name}_{part}")
        if not isinstance(found, kind):
            raise TypeError(f"{self.name}_{part} is no {kind.__name__}")
        return found

    def _refill(self, name: str, field: QWidget) -> None:
        said = self.page.kept.get(name)
        match field:
            case QRadioButton():
                field.setAutoExclusive(False)
                field.setChecked(said == YES)
                field.setAutoExclusive(True)
            case QPlainTextEdit():
                field.setPlainText(said)
                field.document().setModified(False)
            case DayEdit():
                field.setText(said or self.first_days().get(name, written(self.page.today)))
                field.setModified(False)
            case QLineEdit():
                field.setText(said)
                field.setModified(False)

    def first_days(self) -> Mapping[str, str]:
        """What a day's field holds before anything is typed, by its name, where that is not today."""
        return {}

    def _begin_anew(self) -> None:
        """An answer is to what was tried last: it does not stand beside what is wrong now."""
        if not self.page.acts.busy:
            self.form.answer_panel.clear()

    def _watch(self) -> None:
        for button in self.section.findChildren(QPushButton):
            button.clicked.connect(self._begin_anew)
        for name, field in self._fields.items():
            match field:
                case QRadioButton():
                    field.toggled.connect(lambda on, n=name: self._said(n, YES if on else ""))
                case QPlainTextEdit():
                    self._make_room(field)
                    field.textChanged.connect(lambda n=name, f=field: self._typed(n, f))
                case QLineEdit():
                    if isinstance(field, DayEdit):
                        field.speak(read_date, written)
                    field.textChanged.connect(lambda _, n=name, f=field: self._typed(n, f))

    def _make_room(self, field: QPlainTextEdit) -> None:
        field.setMinimumHeight(5 * field.fontMetrics().lineSpacing() + Space.NORMAL)

    def _typed(self, name: str, field: QPlainTextEdit | QLineEdit) -> None:
        text = field.toPlainText() if isinstance(field, QPlainTextEdit) else field.text()
        self._said(name, text)
        (field.document() if isinstance(field, QPlainTextEdit) else field).setModified(False)

    def _said(self, name: str, value: str) -> None:
        if self._filling or self.page.part is not self:
            return
        self.page.kept.put(name, value)
        self.narrow()
