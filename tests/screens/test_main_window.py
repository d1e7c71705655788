"""The shell: the rail, the case in hand, the way back, the keys, the lock."""

import time
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from panelsec.screens.places import AREAS, PARTS, Place
from panelsec.screens.window.idle import Idle
from panelsec.screens.window.main_window import MainWindow
from panelsec.screens.window.purposes import purpose
from panelsec.widgets import look
from panelsec.widgets.enter_presses import enter_presses
from panelsec.widgets.page import Page
from panelsec.widgets.tables.rows_table import Row, RowsTable
from panelsec.widgets.task_list import State, Task, TaskGroup, TaskList
from panelsec.widgets.why_label import Paragraph, WhyLabel
from tests.screens.harness import hold, keys, wait_for


class NoteScreen(QWidget):
    """A screen as the shell sees one: a field, a why, something to find and something to print."""

    def __init__(self, desk, parent=None):
        super().__init__(parent)
        self.done = []
        self.note_edit = QLineEdit(self)
        self.note_edit.setObjectName("note_edit")
        self.note_edit.setAccessibleName("Note")
        self.why = WhyLabel(self)
        self.why.show_paragraphs([Paragraph("4.5", "By lot.")])
        layout = QVBoxLayout(self)
        layout.addWidget(self.note_edit)
        layout.addWidget(self.why)
        layout.addStretch()

    def show_area(self):
        self.done.append("area")
        self.note_edit.clear()

    def show_case(self, reference):
        self.done.append(reference)
        self.note_edit.clear()

    def start_search(self):
        self.done.append("find")

    def point_at(self, thing):
        self.done.append(f"point at {thing}")


class BareScreen(QWidget):
    """A screen with nothing on it."""

    def __init__(self, _desk, parent=None):
        super().__init__(parent)


SCREENS = dict.fromkeys(("today", "cases", "office", "case", "draw"), NoteScreen)
CASE = Place("case", "DC/2027/3")


@pytest.fixture
def window(desk, settings, shown, scheme):
    window = MainWindow(SCREENS, settings)
    shown(window)
    window.sit_down(replace(desk, go=window.go))
    return window


def test_the_rail_holds_only_what_exists(window):
    assert [entry.name for entry in window.areas] == ["today", "cases", "office"]
    assert window.form.areas_rail.count() == 3


def test_it_begins_with_today_and_no_case_in_hand(window):
    assert window.trail.here == Place("today")
    assert window.form.case_places.isHidden()
    hold(window)


def test_a_case_brings_its_parts_and_its_head(window):
    window.go(CASE)
    assert window.form.case_label.text() == "DC/2027/3"
    assert window.form.respondents_label.text() == "Ana Novak"
    assert "Next: draw the members" in window.form.next_label.text()
    assert window.shown.done == ["DC/2027/3"]
    hold(window)


def test_a_page_is_made_where_it_will_stand(window):
    moved = []

    class Moved(NoteScreen):
        def event(self, event):
            if event.type() == QEvent.Type.ParentChange:
                moved.append(True)
            return super().event(event)

    window._screens = {**SCREENS, "draw": Moved}
    window.go(replace(CASE, name="draw"))
    assert isinstance(window.shown, Moved)
    assert not moved, "all that is on it would be styled again"


@pytest.mark.usefixtures("large_text")
def test_nothing_is_cut_off_at_200_percent(window):
    window.go(CASE)
    hold(window)


def test_in_an_area_no_case_is_acted_on_and_the_one_in_hand_is_one_step_away(window):
    window.go(Place("draw", "DC/2027/3"))
    window.go(Place("cases"))
    assert window.case is None
    assert window.form.head.isHidden()
    keys("Alt+1", "Alt+2")
    assert window.trail.here == Place("cases")
    assert window.form.case_label.text() == "DC/2027/3"
    rail = window.form.parts_rail
    assert [rail.item(row).text() for row in range(rail.count())] == ["Back to it"]
    hold(window)
    rail.setFocus()
    keys(Qt.Key.Key_Return)
    assert window.trail.here == Place("draw", "DC/2027/3")
    assert rail.count() == 2


def test_the_way_back_to_a_case_marks_the_part_that_is_shown_and_not_what_came_under_the_pointer(window):
    window.go(CASE)
    window.go(Place("draw", CASE.case))
    window.go(Place("cases"))
    rail = window.form.parts_rail
    QTest.mouseClick(
        rail.viewport(), Qt.MouseButton.LeftButton, pos=rail.visualItemRect(rail.item(0)).center()
    )
    assert window.trail.here == Place("draw", CASE.case)
    assert [item.data(Qt.ItemDataRole.UserRole) for item in rail.selectedItems()] == ["draw"]


def test_a_key_of_the_menus_types_nothing_where_it_leads_nowhere(window):
    window.go(CASE)
    window.go(Place("cases"))
    window.shown.note_edit.setFocus()
    QTest.keyClick(window.shown.note_edit, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert window.shown.note_edit.text() == ""
    assert window.trail.here == Place("cases")
    window.go(Place("case", "DC/2027/3"))
    keys("Alt+2")
    assert window.trail.here == Place("draw", "DC/2027/3"), "where it leads somewhere it goes there"


def test_a_key_goes_back_to_the_case_in_hand(window):
    window.go(Place("draw", "DC/2027/3", "T04"))
    window.go(Place("office"))
    keys("Ctrl+B")
    assert window.trail.here == Place("draw", "DC/2027/3")


def test_enter_presses_the_button_that_has_the_focus_once(window):
    button = QPushButton("Record", window.shown)
    window.shown.layout().addWidget(button)
    button.show()
    told = []
    button.clicked.connect(lambda: told.append(True))
    enter_presses(window.shown)
    button.setFocus()
    keys(Qt.Key.Key_Return)
    assert told == [True]
    held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, autorep=True)
    QApplication.sendEvent(button, held)
    assert told == [True]


def test_enter_in_a_list_does_not_press_the_button_of_the_page_that_it_opens(window):
    pressed = []

    class Pressing(NoteScreen):
        def __init__(self, desk, parent=None):
            super().__init__(desk, parent)
            self.button = QPushButton("Draw", self)
            self.button.clicked.connect(lambda: pressed.append(True))
            self.layout().addWidget(self.button)

        def point_at(self, _thing):
            self.button.setFocus()

    window._screens = {**SCREENS, "draw": Pressing}
    rows = QListWidget(window.shown)
    rows.setAccessibleName("Rows")
    rows.addItem("DC/2027/3")
    window.shown.layout().addWidget(rows)
    rows.show()
    rows.itemActivated.connect(lambda _: window.go(Place("draw", "DC/2027/3", "lot")))
    rows.setCurrentRow(0)
    rows.setFocus()
    keys(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is window.shown.button
    assert pressed == []
    keys(Qt.Key.Key_Return)
    assert pressed == [True]


def test_f1_says_what_a_page_is_for_where_no_paragraph_stands_on_it(window):
    window._screens = {**SCREENS, "office": BareScreen}
    window.go(Place("office"))
    window.show_why()
    assert window.form.purpose.isVisible()
    assert "The office itself" in window.form.purpose_label.text()
    assert "F6" in window.form.purpose_label.text()
    hold(window)
    window.show_why()
    assert not window.form.purpose.isVisible()
    window.show_why()
    window.go(Place("today"))
    assert not window.form.purpose.isVisible()


def test_every_place_has_a_purpose():
    for entry in (*AREAS, *PARTS):
        assert purpose(entry.name)


def test_a_page_that_one_comes_to_stands_at_its_top(window):
    class Long(BareScreen):
        def __init__(self, desk, parent=None):
            super().__init__(desk, parent)
            page, sheet = Page(self), QWidget()
            QVBoxLayout(sheet)
            sheet.setMinimumHeight(4000)
            page.setWidget(sheet)
            QVBoxLayout(self).addWidget(page)

    window._screens = {**SCREENS, "draw": Long}
    window.go(Place("draw", "DC/2027/3"))
    bar = window.shown.findChild(Page).verticalScrollBar()
    QApplication.processEvents()
    bar.setValue(bar.maximum())
    assert bar.value() > 0
    window.go(Place("draw", "DC/2027/4"))
    assert bar.value() == 0


def test_alt_and_a_letter_bring_what_they_reach_into_view(window):
    class Long(BareScreen):
        def __init__(self, desk, parent=None):
            super().__init__(desk, parent)
            page, sheet, label = Page(self), QWidget(), QLabel("&Place")
            self.place_edit = QLineEdit()
            label.setBuddy(self.place_edit)
            column = QVBoxLayout(sheet)
            column.addSpacing(4000)
            column.addWidget(label)
            column.addWidget(self.place_edit)
            page.setWidget(sheet)
            QVBoxLayout(self).addWidget(page)

    window._screens = {**SCREENS, "draw": Long}
    window.go(Place("draw", "DC/2027/3"))
    window.form.areas_rail.setFocus()
    edit = window.shown.place_edit
    assert edit.visibleRegion().isEmpty()
    keys("Alt+P")
    assert edit.hasFocus()
    wait_for(lambda: not edit.visibleRegion().isEmpty())


def test_what_gets_the_focus_comes_whole_into_view_in_whatever_way(window):
    class Long(BareScreen):
        def __init__(self, desk, around=None):
            super().__init__(desk, around)
            page, sheet = Page(self), QWidget()
            column = QVBoxLayout(sheet)
            self.search_edit, self.reason_edit = QLineEdit(), QPlainTextEdit()
            column.addWidget(self.search_edit)
            column.addSpacing(4000)
            column.addWidget(self.reason_edit)
            page.setWidget(sheet)
            QVBoxLayout(self).addWidget(page)

    window._screens = {**SCREENS, "draw": Long}
    window.go(Place("draw", "DC/2027/3"))
    edit = window.shown.reason_edit
    edit.setFocus()
    wait_for(lambda: edit.visibleRegion().boundingRect() == edit.rect())


def test_the_part_of_the_case_that_one_is_in_is_seen_in_a_low_window(window):
    window.form.side.setFixedHeight(60)
    window.go(Place(window.parts[-1].name, "DC/2027/3"))
    rail = window.form.parts_rail
    wait_for(lambda: seen(rail, rail.visualItemRect(rail.currentItem())))
    window.go(Place("today"))
    rail = window.form.areas_rail
    wait_for(lambda: seen(rail, rail.visualItemRect(rail.currentItem())))


def seen(view, rect):
    return view.viewport().visibleRegion().contains(rect.center())


def test_arrows_on_the_rail_go_there(window):
    window.form.areas_rail.setFocus()
    keys(Qt.Key.Key_Down)
    assert window.trail.here == Place("cases")


def test_only_looking_at_the_rail_goes_nowhere(window):
    window.go(CASE)
    window.form.areas_rail.setFocus()
    assert window.trail.here == CASE
    keys(Qt.Key.Key_Return)
    assert window.trail.here == Place("today")


def test_keys_go_to_areas_parts_and_back(window):
    window.go(CASE)
    keys("Alt+2")
    assert window.trail.here == Place("draw", "DC/2027/3")
    keys("Ctrl+3")
    assert window.trail.here == Place("office")
    keys("Alt+Left", "Alt+Left")
    assert window.trail.here == CASE
    keys("Alt+Right")
    assert window.trail.here == Place("draw", "DC/2027/3")


def test_a_screen_gets_the_focus_when_one_goes_there_from_a_screen(window):
    window.go(CASE)
    window.shown.note_edit.setFocus()
    window.go(Place("draw", "DC/2027/3"))
    assert QApplication.focusWidget() is window.shown.note_edit


def test_a_place_points_at_a_thing(window):
    window.go(Place("draw", "DC/2027/3", "T04"))
    assert window.shown.done == ["DC/2027/3", "point at T04"]


def test_find_goes_to_the_screen_and_print_is_grey_where_it_cannot(window):
    keys("Ctrl+F")
    assert window.shown.done[-1] == "find"
    titles = {
        action.text(): action for menu in window.menuBar().actions() for action in menu.menu().actions()
    }
    assert titles["&Find"].isEnabled()
    assert not titles["&Print…"].isEnabled()


def test_find_searches_all_cases_where_the_page_has_no_search_of_its_own(window):
    window._screens = {**SCREENS, "office": BareScreen}
    window.go(Place("office"))
    keys("Ctrl+F")
    assert window.trail.here == Place("cases", thing="find")
    assert window.shown.done[-1] == "point at find"


def test_a_row_of_a_table_and_a_task_are_copied_as_text_by_the_usual_key(window):
    table, tasks = RowsTable(window.shown), TaskList(window.shown)
    for each in (table, tasks):
        window.shown.layout().addWidget(each)
        each.show()
    table.show_rows(("Who", "When"), (Row("a", ("Ana Novak", "Monday\n8 March")), Row("b", ("B", "C"))))
    table.setFocus()
    keys("Ctrl+C")
    assert QApplication.clipboard().text() == "Ana Novak\tMonday 8 March"
    tasks.show_groups((TaskGroup("Now", (Task("t", "Draw the members", State.READY, cites=("7.1",)),)),))
    tasks.setFocus()
    keys("Ctrl+C")
    assert QApplication.clipboard().text() == "Draw the members, Ready, paragraph 7.1"


def test_the_edit_menu_takes_back_what_was_typed_and_pastes_what_was_copied(window):
    window.shown.note_edit.setFocus()
    keys("one", "Ctrl+A")
    titles = {action.text(): action for action in window.menuBar().actions()[1].menu().actions()}
    titles["&Copy"].trigger()
    titles["Cu&t"].trigger()
    assert window.shown.note_edit.text() == ""
    titles["&Undo"].trigger()
    assert window.shown.note_edit.text() == "one"
    keys(Qt.Key.Key_End)
    titles["&Paste"].trigger()
    assert window.shown.note_edit.text() == "oneone"


def test_high_contrast_is_chosen_in_the_menu_and_kept_on_this_computer(window, qapp, settings):
    [contrast] = [
        each
        for menu in window.menuBar().actions()
        for each in menu.menu().actions()
        if each.text() == "&High contrast"
    ]
    before, margins = qapp.property(look.WISHED), window.form.case_label.contentsMargins()
    contrast.trigger()
    assert qapp.property(look.WISHED)
    assert look.is_high(qapp.palette())
    assert window.form.case_label.contentsMargins() == margins
    again = MainWindow(SCREENS, settings)
    contrast.trigger()
    assert not look.is_high(qapp.palette())
    assert again.menus._contrast.isChecked()
    assert not qapp.property(look.WISHED)
    assert settings.value("look/high-contrast") is None
    assert not before
    again.deleteLater()


def test_before_it_locks_the_window_says_so_and_takes_it_back_at_a_touch(window, qapp):
    idle = Idle(qapp)
    idle.nearly.connect(window.warn_of_lock)
    idle.watch(10 * 60_000)
    idle._look()
    assert not window.form.purpose.isVisible()
    idle._touched = (idle._touched[0] - 9 * 60, idle._touched[1] - 9 * 60)
    idle._look()
    assert window.form.purpose.isVisible()
    assert "in a minute it locks" in window.form.purpose_label.text()
    hold(window)
    idle._touch()
    assert not window.form.purpose.isVisible()
    idle.rest()


@pytest.mark.usefixtures("large_text")
def test_the_tour_ends_by_escape_wherever_one_is_and_when_one_goes_ones_own_way(window):
    window.tour.begin()
    window.enter_page()
    keys(Qt.Key.Key_Escape)
    assert not window.form.tour.isVisible()
    window.tour.begin()
    window.go(Place("office"))
    assert not window.form.tour.isVisible()


def test_the_tour_is_offered_once_goes_from_page_to_page_and_is_left_by_escape(window):
    window.tour.offer()
    hold(window)
    window.form.tour_next_button.setFocus()
    seen = [window.trail.here.name]
    keys(Qt.Key.Key_Return)
    seen.append(window.trail.here.name)
    keys(Qt.Key.Key_Space)
    seen.append(window.trail.here.name)
    assert seen == ["today", "cases", "office"]
    keys(Qt.Key.Key_Escape)
    assert not window.form.tour.isVisible()
    assert QApplication.focusWidget() is window.shown.note_edit
    window.tour.offer()
    assert not window.form.tour.isVisible()
    window.tour.begin()
    keys(*[Qt.Key.Key_Return] * 4)
    assert not window.form.tour.isVisible()
    assert window.trail.here == Place("today")


def test_the_standard_keys_are_those_of_the_menus_and_f10_opens_them(window):
    titles = {
        a.text().replace("&", ""): a for menu in window.menuBar().actions() for a in menu.menu().actions()
    }
    said = {name: [each.toString() for each in action.shortcuts()] for name, action in titles.items()}
    wanted = {
        "New case": "Ctrl+N", "Find": "Ctrl+F", "Quit": "Ctrl+W", "Undo": "Ctrl+Z", "Cut": "Ctrl+X", "Copy": "Ctrl+C",
        "Paste": "Ctrl+V", "Select all": "Ctrl+A", "Larger text": "Ctrl+=", "Full screen": "F11", "Next pane": "F6",
    }  # fmt: skip
    assert {name: key for name, key in wanted.items() if key not in said[name]} == {}
    keys(Qt.Key.Key_F10)
    opened = QApplication.activePopupWidget()
    assert opened is window.menuBar().actions()[0].menu()
    opened.close()


def test_new_case_goes_where_cases_are_made(window):
    keys("Ctrl+N")
    assert window.trail.here == Place("cases", thing="new")


def test_a_case_is_handed_over_by_its_menu(settings, shown, desk):
    window = MainWindow({**SCREENS, "custody": NoteScreen}, settings)
    shown(window)
    window.sit_down(replace(desk, go=window.go))
    action = next(
        a for menu in window.menuBar().actions() for a in menu.menu().actions() if "&over" in a.text()
    )
    assert not action.isEnabled()
    window.go(CASE)
    action.trigger()
    assert window.trail.here == Place("custody", CASE.case)


def test_a_window_that_is_opened_first_is_no_larger_than_the_screen(settings):
    window = MainWindow(SCREENS, settings)
    room = window.screen().availableSize()
    assert window.width() <= room.width()
    assert window.height() <= room.height()


def test_f1_unfolds_the_paragraph_near_the_focus(window):
    window.shown.note_edit.setFocus()
    QApplication.processEvents()
    titles = {
        action.shortcut().toString(): action
        for menu in window.menuBar().actions()
        for action in menu.menu().actions()
    }
    titles["F1"].trigger()
    assert window.shown.why.words_label.isVisible()
    assert "By lot." in window.shown.why.words_label.text()


def test_f6_goes_round_the_panes(window):
    window.go(CASE)
    window.shown.note_edit.setFocus()
    rounds = []
    for _ in range(3):
        window.next_pane()
        rounds.append(QApplication.focusWidget())
    assert rounds == [window.form.areas_rail, window.form.parts_rail, window.shown.note_edit]


def test_what_is_typed_is_there_again_when_one_comes_back(window):
    window.go(Place("draw", "DC/2027/3"))
    window.shown.note_edit.setFocus()
    keys("half a reason")
    window.go(Place("draw", "DC/2027/4"))
    assert window.shown.note_edit.text() == ""
    window.go(Place("draw", "DC/2027/3"))
    assert window.shown.note_edit.text() == "half a reason"


def test_locking_keeps_what_is_typed_and_takes_everything_from_the_screen(window, desk):
    window.go(Place("draw", "DC/2027/3"))
    window.shown.note_edit.setFocus()
    keys("half a reason")
    asked = []
    window.lock_asked.connect(lambda: asked.append(True))
    keys("Ctrl+L")
    assert asked == [True]
    window.stand_up()
    assert desk.drafts.kept == {"draw DC/2027/3": {"note_edit": "half a reason"}}
    assert window.shown is None
    assert window.form.respondents_label.text() == ""
    assert window.windowTitle() == "panelsec"
    assert window.form.desk.isHidden()


def test_the_shape_of_the_window_is_remembered_and_nothing_personal(window, settings, shown):
    window.go(CASE)
    window.resize(700, 500)
    window.close()
    settings.sync()
    assert settings.allKeys() == ["window/shape"]
    again = MainWindow(SCREENS, settings)
    assert again.size().width() == 700


def test_whoever_left_from_the_whole_screen_comes_back_to_a_window_with_its_rail(window, settings, shown):
    window.go(CASE)
    window.showFullScreen()
    wait_for(lambda: not window.form.side.isVisible())
    window.close()
    again = MainWindow(SCREENS, settings)
    shown(again)
    assert not again.isFullScreen()
    assert not again.form.side.isHidden()


def test_text_grows_and_comes_back(window, qapp):
    before = qapp.font().pointSizeF()
    window.go(CASE)
    look.dress(qapp)
    seen = (window.shown.note_edit, window.form.respondents_label, window.form.case_label)
    sizes = [each.fontInfo().pointSizeF() for each in seen]
    keys("Ctrl++")
    assert qapp.font().pointSizeF() > before
    assert all(each.fontInfo().pointSizeF() > size for each, size in zip(seen, sizes, strict=True))
    keys("Ctrl+0")
    assert qapp.font().pointSizeF() == before
    assert [each.fontInfo().pointSizeF() for each in seen] == sizes


def test_a_place_without_a_screen_is_a_bug(window):
    with pytest.raises(LookupError, match="nowhere"):
        window.go(Place("nowhere"))


def test_a_page_that_a_lock_takes_away_begins_nothing_more(window):
    begun = []
    late = QTimer(window.shown)
    late.timeout.connect(lambda: begun.append(True))
    late.start(1)
    window.stand_up()
    time.sleep(0.01)  # it would be due before the page is deleted
    QApplication.processEvents()
    assert begun == []


class CitedScreen(QWidget):
    """Its paragraph stands above its field."""

    def __init__(self, _desk, parent=None):
        super().__init__(parent)
        layout = QVBoxLayout(self)
        self.why, self.note_edit = WhyLabel(self), QLineEdit(self)
        self.why.show_paragraphs([Paragraph("4.5", "By lot.")])
        for each in (self.why, self.note_edit):
            layout.addWidget(each)


def test_one_begins_at_what_there_is_to_do_and_not_at_the_paragraph_above_it(settings, shown, desk):
    window = MainWindow({"today": CitedScreen}, settings)
    shown(window)
    window.sit_down(desk)
    assert QApplication.focusWidget() is window.shown.note_edit
    keys("Shift+Tab")
    assert QApplication.focusWidget() is window.shown.why.number_button
