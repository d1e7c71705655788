"""Somebody with a keyboard and no mouse at the real window, and what such a person does on most days."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QWidget

from panelsec.actions.papers.case_papers import text_paper
from panelsec.actions.session import Session
from panelsec.app.desktop import Desktop
from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.screens.welcome.page import Step
from panelsec.screens.window import tour
from panelsec.storage.keychain import MemoryKeychain
from panelsec.widgets.days.day_picker import DayPicker
from panelsec.widgets.task_list import TASK, TaskList
from tests.screens.access import fillers
from tests.screens.harness import keys, nameless, wait_for
from tests.screens.played import Clock

TAB, SPACE, ENTER = Qt.Key.Key_Tab, Qt.Key.Key_Space, Qt.Key.Key_Return
DOWN, UP, RIGHT, HOME = Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Right, Qt.Key.Key_Home
CTRL = Qt.KeyboardModifier.ControlModifier
FAR = 40  # presses of Tab, after which a control counts as out of reach
HandOver = Callable[..., None]
Arrive = Callable[..., "Secretary"]


class Secretary:
    """Reads what is on the screen, and presses keys."""

    def __init__(self, qapp: QApplication, folder: Path, moment: str, *, new: bool = False) -> None:
        self.clock = Clock(datetime.fromisoformat(moment))
        self.keychain = MemoryKeychain()
        self.reference = ""
        settings = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
        if not new:
            settings.setValue(tour.SEEN, True)
        self.desktop = Desktop(qapp, settings, folder / "data", self.clock, lambda: self.keychain)
        self.window = self.desktop.window
        self.window.resize(1180, 900)
        self.desktop.open()
        self.window.activateWindow()
        wait_for(self.window.isActiveWindow)

    def sit_down(self, session: Session, reference: str) -> None:
        """In an office that is open already, as one who has been there before."""
        self.reference = reference
        self.window.form.door.widget(0).opened.emit(session)
        self.wait()

    def leave(self) -> None:
        self.desktop.leave()
        self.window.close()
        self.window.deleteLater()

    # ---- what is there

    @property
    def form(self):
        """The form of the page that is shown: the door, or a screen."""
        shown = self.window.shown
        return shown.form if shown else self.window.form.door.widget(0).form

    @property
    def session(self) -> Session:
        session = self.desktop._session
        assert session is not None
        return session

    @property
    def case(self) -> Case:
        return self.session.case(self.reference)

    def box(self, words: str) -> QAbstractButton:
        """The tick box or button that begins with these words."""
        boxes = self.window.shown.findChildren(QAbstractButton)
        return next(each for each in boxes if each.isVisible() and each.text().startswith(words))

    def due(self) -> set[str]:
        """The steps of all cases that Today lists."""
        self.area("Today")
        model = self.form.due_list.model()
        tasks = (model.index(row, 0).data(TASK) for row in range(model.rowCount()))
        return {task.key.partition(" ")[2] for task in tasks if task}

    def last(self, kind: type):
        event = self.case.last(kind)
        assert event is not None
        return event

    def wait(self) -> None:
        """Until nothing is under way: work, or a page of a preview."""

        def calm() -> bool:
            desk, viewer = self.window._desk, getattr(self.window.shown, "viewer", None)
            doors = self.desktop._doors.busy
            return not doors and not (desk and desk.background.busy) and not (viewer and viewer.waiting)

        wait_for(calm)
        QApplication.processEvents()

    # ---- what hands do

    def at(self, moment: str) -> None:
        self.clock.at = datetime.fromisoformat(moment)

    def area(self, title: str) -> None:
        number = [entry.title for entry in self.window.areas].index(title) + 1
        keys(f"Ctrl+{number}")
        self.wait()

    def part(self, title: str) -> None:
        number = [entry.title for entry in self.window.parts].index(title) + 1
        keys(f"Alt+{number % 10}")
        self.wait()
        assert self.window.windowTitle() == f"{title} – panelsec"

    def to(self, widget: QWidget) -> None:
        for _ in range(FAR):
            if QApplication.focusWidget() is widget:
                return
            keys(TAB)
        raise AssertionError(f"Tab never gets to {widget.objectName()}")

    def press(self, button: QWidget) -> None:
        """In each state of a page in which something is done, a screen reader says of each control what it is."""
        page = self.window.shown
        if page is not None:
            unsaid = nameless(page) + fillers(page)
            assert not unsaid, unsaid
        self.to(button)
        keys(SPACE)
        self.wait()

    def type(self, field: QWidget, words: str) -> None:
        """Off screen a list of suggestions that closes keeps the activation, which a window system gives back."""
        self.to(field)
        together(CTRL, Qt.Key.Key_A)
        keys(words)
        self.window.activateWindow()
        QTest.qWait(1)

    def choose(self, combo: QComboBox, words: str) -> None:
        self.to(combo)
        keys(HOME)
        for _ in range(combo.count()):
            if combo.currentText().startswith(words):
                return
            keys(DOWN)
        raise AssertionError(f"{words} is not offered")

    def open_task(self, tasks: TaskList, key: str) -> None:
        self.to(tasks)
        keys(HOME)
        for _ in range(tasks.model().rowCount()):
            task = tasks.currentIndex().data(TASK)
            if task and task.key == key:
                keys(ENTER)
                self.wait()
                return
            keys(DOWN)
        raise AssertionError(f"{key} is not on the list")

    def day(self, picker: DayPicker, wanted: date) -> None:
        self.to(picker.findChild(QWidget, "qt_calendar_calendarview"))
        weeks, days = divmod((wanted - picker.day).days, 7)
        keys(*[DOWN if weeks > 0 else UP] * abs(weeks), *[RIGHT] * days)
        assert picker.day == wanted

    # ---- what is done in many cases

    def makes_an_office(self) -> str:
        """From the door to the open office; gives its recovery code."""
        self.press(self.form.make_button)
        keys(ENTER)
        self.wait()
        assert self.form.steps.currentIndex() == Step.CODE
        code = self.form.code_label.text().replace("\n", "-")
        self.press(self.form.have_code_button)
        keys(code, ENTER)
        self.comes_in()
        return code

    def comes_in(self) -> None:
        """Through the door, once it is open."""
        wait_for(lambda: self.window.shown is not None)
        self.wait()

    def from_today(self, step: str) -> None:
        """Opens a step of the case from the list of what is due."""
        self.area("Today")
        self.open_task(self.form.due_list, f"{self.reference} {step}")

    def fixes(self, step: str, day: date, time: str, place: str) -> None:
        """The date and place of a meeting."""
        self.from_today(step)
        form = self.form
        self.day(form.day_picker, day)
        keys(ENTER)
        assert QApplication.focusWidget() is form.start_time
        keys(time)
        self.type(form.place_edit, place)
        self.press(form.fix_button)

    def draws(self) -> None:
        """By lot, every seat."""
        self.part("Draw")
        assert self.form.draw_button.isVisible()
        self.press(self.form.draw_button)
        self.says_yes()

    def says_yes(self) -> None:
        """To the question before a lot, which has the focus on its other answer."""
        keys(Qt.Key.Key_Backtab)
        assert QApplication.focusWidget() is self.form.yes_button
        keys(SPACE)
        self.wait()

    def takes_in(self, hand_over: HandOver, *files: Path, kinds: tuple[str, ...]) -> None:
        """Papers, each of its kind, without looking at them."""
        hand_over(*files)
        self.part("Papers")
        form = self.form
        self.press(form.drop_area.choose_button)
        for at, kind in enumerate(kinds):
            if at:
                self.to(form.offers_table)
                keys(DOWN)
            self.choose(form.kind_combo, kind)
        self.press(form.take_button)

    def sends(self, *steps: str, reason: str = "") -> None:
        """Writes the letters of these steps, then marks them all as sent, at this moment."""
        for step in steps:
            self.part("Letters")
            self.open_task(self.form.due_list, step)
            self.wait()
            self.press(self.form.write_button)
            assert "in Post as" in self.form.written_label.text()
        self.goes_on_to_post(reason)

    def goes_on_to_post(self, reason: str = "") -> None:
        assert QApplication.focusWidget() is self.form.post_button
        keys(SPACE)
        self.wait()
        self.marks_as_sent(reason)

    def marks_as_sent(self, reason: str = "") -> None:
        """With the reason that is then asked for, where there is one."""
        form, waiting = self.form, len(letters_waiting(self.case))
        if waiting > 1:
            self.press(form.all_button)
        self.press(form.mark_button)
        if reason:
            self.gives_reason(reason)
        assert letters_waiting(self.case) == set(), form.answer_panel.text_label.text()

    def gives_reason(self, words: str) -> None:
        """What is done asks for one: the focus is where it is written."""
        panel = self.form.answer_panel
        assert QApplication.focusWidget() is panel.reason_edit
        keys(words)
        self.press(panel.go_on_button)


def together(modifier: Qt.KeyboardModifier, key: Qt.Key) -> None:
    """Keys that a field or a table understands itself, unlike a menu's."""
    QTest.keyClick(QApplication.focusWidget(), key, modifier)
    QApplication.processEvents()


def letters_waiting(case: Case) -> set[int]:
    return {e.number for e in case.all(ev.LetterPrepared)} - {e.number for e in case.all(ev.LetterSent)}


def paper(folder: Path, title: str, words: str) -> Path:
    """A file as it would come in."""
    path = folder / f"{title}.pdf"
    path.write_bytes(text_paper(title, words, "Office", date(2022, 2, 1)))
    return path
