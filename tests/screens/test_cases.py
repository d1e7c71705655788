"""Cases: found while one types, sorted, filtered, and opened."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from panelsec.actions.finding import marks
from panelsec.actions.session import Session
from panelsec.screens.cases.screen import CasesScreen
from panelsec.screens.places import Place
from panelsec.screens.typed import typed
from panelsec.storage.projections import Listing
from panelsec.storage.store import Store
from tests.screens.harness import hold, keys, press, settle, wait_for
from tests.screens.played import the_act
from tests.screens.stages import staged

NOW = datetime.fromisoformat("2027-03-02T09:30")
NAMES = ("Imogen Tarrant", "Tobias Renfrew", "Gwen Ashby", "Cormac Ellery", "Nadia Brandt")


def list_cases(store, number):
    """Straight into the lists: how a store looks that has been worked in for years."""
    with store.act():
        for n in range(number):
            line = Listing(
                reference=f"DC-2020-{n:05}",
                title=f"Matter {n}",
                respondents=NAMES[n % 5],
                stage=("Referral", "Hearing", "Closed")[n % 3],
                next_due=date(2027, 3, 1) + timedelta(days=n % 300) if n % 2 else None,
                next_step="Send the papers",
                suspended=n == 1,
                opened=date(2020, 1, 1) + timedelta(days=n // 10),
                closed=date(2026, 1, 1) if n % 3 == 2 else None,
                updated=n,
            )
            store.projections.list_case(line, {"people": line.respondents, "paper D1": f"pamphlet {n}"})


def screen_on(store, desk, shown):
    desk = replace(desk, office=Session(store, lambda: NOW, "Ms J. Corrie"), now=lambda: NOW)
    screen = CasesScreen(desk)
    shown(screen)
    screen.show_area()
    return screen


def back_to(screen):
    """Off screen a popup that closes keeps the activation, which a window system gives back."""
    screen.activateWindow()
    QApplication.processEvents()


def column(screen, number):
    model = screen.model
    return [model.index(row, number).data() for row in range(model.rowCount())]


@pytest.fixture
def store(tmp_path):
    with Store.throwaway(tmp_path) as store:
        yield store


@pytest.fixture
def screen(store, desk, shown):
    list_cases(store, 12)
    return screen_on(store, desk, shown)


def test_the_open_cases_stand_there_newest_first(screen, scheme):
    assert column(screen, 0)[:2] == ["DC-2020-00010", "DC-2020-00000"]
    assert screen.form.lead_label.text() == "8 cases."
    hold(screen)


def test_what_is_typed_finds_names_and_words_of_papers(screen):
    screen.start_search()
    keys("tarr")
    assert typed(screen) == {}  # a search is no draft
    wait_for(lambda: screen.model.rowCount() == 2)
    assert set(column(screen, 1)) == {"Imogen Tarrant"}
    screen.start_search()
    keys("pamphlet 4")
    wait_for(lambda: column(screen, 0) == ["DC-2020-00004"])


def test_what_is_found_stands_under_the_list_and_enter_goes_to_the_paper_or_the_letter(
    tmp_path, desk, shown, went
):
    last = the_act("open-01", "send", letter="L18").number
    with staged(tmp_path, "open-01", last) as made:
        screen = CasesScreen(made.on(desk))
        shown(screen)
        screen.show_area()
        screen.point_at("find")
        keys("committee")
        table = screen.form.spots_table
        wait_for(table.isVisible)
        assert screen.form.spots_title.text() == f"Found in {made.reference}"
        whats = [table.item(row, 0).text() for row in range(table.rowCount())]
        assert any(what.startswith("Paper: ") for what in whats)
        letter = next(at for at, what in enumerate(whats) if what.startswith("Notice of the meeting"))
        words = table.item(letter, 1).text()
        assert "Committee" in words, "in the letter's own words"
        assert {words[a:b] for a, b in marks("committee", words)} <= {
            "Committee",
            "Committee’s",
            "Committees",
        }
        hold(screen)
        table.setFocus()
        keys(*[Qt.Key.Key_Down] * letter, Qt.Key.Key_Return)
        assert (went[-1].name, went[-1].case) == ("post", made.reference)
        screen.start_search()
        keys(Qt.Key.Key_Delete)
        wait_for(lambda: not table.isVisible())


def test_what_is_not_found_says_what_to_do(screen):
    screen.start_search()
    keys("zzz")
    wait_for(lambda: screen.form.cases_table.isHidden())
    assert "Nothing is found" in screen.form.empty_label.text()
    hold(screen)


def test_where_nothing_was_typed_the_empty_list_asks_for_no_fewer_letters(store, screen):
    form = screen.form
    form.which_box.setCurrentIndex(4)
    assert form.empty_label.text() == "No case is like that. Show others with the filters above."
    with store.act():
        for n in range(12):
            line = Listing(
                reference=f"DC-2020-{n:05}",
                title="",
                respondents="",
                stage="Closed",
                next_due=None,
                next_step="",
                suspended=False,
                opened=date(2020, 1, 1),
                closed=date(2026, 1, 1),
                updated=n,
            )
            store.projections.list_case(line, {})
    form.which_box.setCurrentIndex(0)
    assert form.empty_label.text().startswith("No case is open: all are closed.")


def test_cases_are_filtered_by_stage_and_by_whether_they_are_closed(screen):
    screen.form.stage_box.setFocus()
    keys("H")
    assert set(column(screen, 3)) == {"Hearing", "Hearing, suspended"}
    keys(Qt.Key.Key_Home)
    screen.form.which_box.setFocus()
    keys(Qt.Key.Key_Down)
    assert set(column(screen, 3)) == {"Closed"}


def test_cases_are_filtered_by_what_is_due_soon_and_what_is_overdue(screen):
    screen.form.which_box.setFocus()
    keys("Du")
    assert set(column(screen, 0)) == {f"DC-2020-{n:05}" for n in (1, 3, 7)}  # 2, 4 and 8 March; it is the 2nd
    keys(Qt.Key.Key_End)
    assert screen.form.which_box.currentText() == "Overdue"
    assert screen.form.empty_label.isVisible()


def test_the_box_and_the_head_of_a_column_sort_alike(screen):
    screen.form.sort_box.setFocus()
    keys(Qt.Key.Key_Down)
    assert column(screen, 0)[0] == "DC-2020-00001"
    screen.form.cases_table.horizontalHeader().sectionClicked.emit(1)
    assert column(screen, 1) == sorted(column(screen, 1))
    screen.form.cases_table.horizontalHeader().sectionClicked.emit(1)
    assert column(screen, 1) == sorted(column(screen, 1), reverse=True)


def test_enter_in_the_search_opens_the_one_case_that_is_found(screen, went):
    screen.start_search()
    keys("DC-2020-00004", Qt.Key.Key_Return)
    assert went == [Place("case", "DC-2020-00004")]


def test_of_several_cases_enter_and_down_lead_from_the_search_into_the_list(screen, went):
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Down):
        screen.start_search()
        keys("pamphlet", key)
        assert screen.model.rowCount() > 1
        assert screen.form.cases_table.hasFocus()
    keys(Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert went == [Place("case", column(screen, 0)[1])]


def test_where_nothing_is_found_the_focus_stays_in_the_search(screen):
    screen.start_search()
    keys("nobody of that name", Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert screen.form.search_edit.hasFocus()


def test_a_new_case_is_opened_and_goes_on_with_its_referral(store, desk, shown, went, scheme):
    screen = screen_on(store, desk, shown)
    assert screen.form.empty_label.text().startswith("There is no case yet.")
    screen.point_at("new")
    hold(screen)
    screen.form.about_edit.setFocus()
    keys("Two reports", Qt.Key.Key_Tab, "RB 2(g); RB 2(d)", Qt.Key.Key_Return)
    settle(desk)

    assert went == [Place("referral", "DC-2027-001", "people")]
    case = Session(store, lambda: NOW, "").case("DC-2027-001")
    assert case.opened.title == "Two reports"
    assert case.rules_alleged == ("RB 2(g)", "RB 2(d)")
    assert case.opened.by == "Ms J. Corrie"


def test_a_reference_that_is_taken_is_refused_and_nothing_typed_is_lost(store, desk, shown, went):
    screen = screen_on(store, desk, shown)
    for title in ("One", "Another"):
        screen.point_at("new")
        screen.form.reference_edit.setFocus()
        screen.form.reference_edit.selectAll()
        keys("DC-1", Qt.Key.Key_Tab, Qt.Key.Key_Tab, title, Qt.Key.Key_Tab, "RB 2(g)", Qt.Key.Key_Return)
        back_to(screen)
        settle(desk)

    assert went == [Place("referral", "DC-1", "people")]
    assert "There is a case DC-1 already" in screen.form.answer_panel.text_label.text()
    assert screen.form.about_edit.text() == "Another"


def test_a_case_without_a_reference_is_not_opened(screen, desk, went):
    screen.point_at("new")
    screen.form.reference_edit.setFocus()
    screen.form.reference_edit.selectAll()
    keys(Qt.Key.Key_Delete, Qt.Key.Key_Return)
    settle(desk)

    assert screen.form.reference_errors.text() == "Give the case a reference."
    assert went == []
    keys(Qt.Key.Key_Escape)
    assert screen.form.new_part.isHidden()


def test_of_many_cases_only_those_are_read_that_are_looked_at(store, desk, shown):
    list_cases(store, 2_000)
    screen = screen_on(store, desk, shown)
    assert screen.form.lead_label.text() == "1,334 cases."

    screen.form.search_edit.setText("tarrant pamphl")
    wait_for(lambda: screen.form.lead_label.text().startswith("267 of 2,000 cases"))
    screen.form.cases_table.scrollToBottom()
    assert (screen.model.rowCount(), screen.model.index(266, 0).data()) == (267, "DC-2020-00000")
    assert len(screen.model._lines) < 267


@pytest.mark.usefixtures("large_text")
def test_nothing_is_cut_off_at_200_percent(screen):
    screen.point_at("new")
    hold(screen)


def test_a_new_case_without_its_matter_and_its_rules_says_so_beside_each_field(screen, desk, went):
    form = screen.form
    screen.point_at("new")
    page = form.page.verticalScrollBar()
    page.setValue(page.maximum())
    assert QApplication.focusWidget() is form.way_combo  # by a report, or by a conviction: that comes first
    keys(Qt.Key.Key_Tab, Qt.Key.Key_Return)
    settle(desk)

    assert went == []
    assert "what it is about" in form.about_errors.text()
    assert "Rules alleged" in form.rules_errors.text()
    assert QApplication.focusWidget() is form.about_edit
    top = form.about_errors.mapTo(form.page.viewport(), QPoint(0, 0)).y()
    assert 0 <= top < form.page.viewport().height()

    keys("Two reports", Qt.Key.Key_Return)
    assert QApplication.focusWidget() is form.rules_edit
    assert form.about_edit.text() == "Two reports"
    assert form.about_errors.isHidden()


def test_the_rules_of_behaviour_are_offered_as_one_types_and_taken_by_keyboard(store, desk, shown, went):
    screen = screen_on(store, desk, shown)
    form = screen.form
    screen.point_at("new")
    keys(Qt.Key.Key_Tab, "Two reports", Qt.Key.Key_Tab, "2d; acad")
    assert form.rules_edit.hasFocus()
    popup = QApplication.activePopupWidget()
    assert [popup.model().index(i, 0).data() for i in range(popup.model().rowCount())] == [
        "RB 2(g): academic misconduct",
        "RB 3: misuse of examination results, academic records or awards",
    ]
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    back_to(screen)
    assert form.rules_edit.text() == "2d; RB 2(g)"
    keys(Qt.Key.Key_Return)
    settle(desk)
    assert went == [Place("referral", "DC-2027-001", "people")]
    assert Session(store, lambda: NOW, "").case("DC-2027-001").rules_alleged == ("RB 2(d)", "RB 2(g)")


def test_a_rule_that_is_none_of_behaviour_costs_a_reason_and_stays_as_typed(store, desk, shown, went):
    """2.1, fn11: conduct of before October 2019 broke an earlier regulation."""
    screen = screen_on(store, desk, shown)
    form = screen.form
    screen.point_at("new")
    keys(Qt.Key.Key_Tab, "Two reports", Qt.Key.Key_Tab, "Regulation 6 of 2018; 2(g)")
    back_to(screen)
    keys(Qt.Key.Key_Return)
    settle(desk)
    assert went == []
    assert "‘Regulation 6 of 2018’ is none of the Rules of Behaviour." in form.answer_panel.text_label.text()
    assert form.rules_edit.text() == "Regulation 6 of 2018; 2(g)"
    assert QApplication.focusWidget() is form.answer_panel.reason_edit
    keys("The conduct was in 2018.")
    press(form.answer_panel.go_on_button)
    settle(desk)
    opened = Session(store, lambda: NOW, "").case("DC-2027-001").opened
    assert (opened.rules_alleged, opened.override) == (
        ("Regulation 6 of 2018", "RB 2(g)"),
        "The conduct was in 2018.",
    )


def test_a_conviction_alleges_no_rules(store, desk, shown, went):
    screen = screen_on(store, desk, shown)
    screen.point_at("new")
    keys(Qt.Key.Key_Down)
    assert not screen.form.rules_edit.isVisible()
    keys(Qt.Key.Key_Tab, "A fine in the city", Qt.Key.Key_Return)
    settle(desk)
    assert went == [Place("referral", "DC-2027-001", "people")]
    assert Session(store, lambda: NOW, "").case("DC-2027-001").rules_alleged == ()


def test_the_part_for_a_new_case_comes_into_view_from_the_foot_of_a_long_list(screen):
    form = screen.form
    screen.resize(1180, 300)
    QApplication.processEvents()
    page = form.page.verticalScrollBar()
    page.setValue(page.maximum())
    form.new_button.click()
    top = form.new_title.mapTo(form.page.viewport(), QPoint(0, 0)).y()
    assert 0 <= top < form.page.viewport().height()


def test_while_the_first_case_is_entered_nothing_says_how_to_begin_it(store, desk, shown):
    screen = screen_on(store, desk, shown)
    assert screen.form.empty_label.isVisible()
    screen.point_at("new")
    assert not screen.form.empty_label.isVisible()
    keys(Qt.Key.Key_Escape)
    assert screen.form.empty_label.isVisible()


def test_what_was_opened_or_left_leaves_no_draft(store, desk, shown):
    screen = screen_on(store, desk, shown)
    screen.point_at("new")
    keys("Two reports", Qt.Key.Key_Escape)
    assert typed(screen) == {}


def test_a_search_that_still_stands_says_how_much_it_hides_and_goes_by_one_button(screen):
    form = screen.form
    assert not form.all_button.isVisible()
    form.search_edit.setText("tarrant")
    wait_for(lambda: form.lead_label.text().startswith("2 of 12 cases"))
    screen.show_area()
    assert form.all_button.isVisible()
    hold(screen)
    form.all_button.click()
    assert form.lead_label.text() == "8 cases."
    assert not form.all_button.isVisible()
    assert QApplication.focusWidget() is form.search_edit


def test_no_column_is_cut_while_the_others_leave_room(screen):
    table = screen.form.cases_table
    measure = table.fontMetrics().horizontalAdvance
    wanted = [max(measure(word) for word in column(screen, at)) for at in range(screen.model.columnCount())]
    assert sum(wanted) + 6 * 16 < table.viewport().width()
    assert [at for at, width in enumerate(wanted) if table.columnWidth(at) < width] == []
    assert table.horizontalHeader().length() == table.viewport().width()


def test_a_column_that_was_drawn_wider_stays_so_until_it_is_let_go(screen, store, desk, shown, settings):
    table = screen.form.cases_table
    table.remember(settings)
    header, usual = table.horizontalHeader(), table.columnWidth(1)
    edge = QPoint(header.sectionViewportPosition(1) + header.sectionSize(1) - 1, header.height() // 2)
    bar = header.viewport()
    QTest.mousePress(bar, Qt.MouseButton.LeftButton, pos=edge)
    QTest.mouseMove(bar, edge + QPoint(70, 0))
    QTest.mouseRelease(bar, Qt.MouseButton.LeftButton, pos=edge + QPoint(70, 0))
    assert table.columnWidth(1) == usual + 70
    screen.show_area()
    assert table.columnWidth(1) == usual + 70
    other = screen_on(store, desk, shown)
    other.form.cases_table.remember(settings)
    assert other.form.cases_table.columnWidth(1) == usual + 70
    table.horizontalHeader().sectionHandleDoubleClicked.emit(1)
    assert table.columnWidth(1) == usual


def test_a_column_that_changes_while_the_button_is_down_elsewhere_was_not_drawn(screen, settings):
    """A press on the rail shows the list, whose columns then take their widths."""
    table, elsewhere = screen.form.cases_table, screen.form.search_edit
    table.remember(settings)
    QTest.mousePress(elsewhere, Qt.MouseButton.LeftButton)
    screen.resize(screen.width() + 120, screen.height())
    wait_for(lambda: table.horizontalHeader().length() == table.viewport().width())
    QTest.mouseRelease(elsewhere, Qt.MouseButton.LeftButton)
    assert settings.value("columns/cases_table") is None


@pytest.mark.parametrize("cases", [0, 3])
def test_without_a_list_the_page_stands_together_at_the_top(cases, store, desk, shown):
    list_cases(store, cases)
    screen = screen_on(store, desk, shown)
    screen.resize(1440, 900)
    screen.form.search_edit.setText("zzzz" if cases else "")
    screen._search()
    QTest.qWait(1)
    parts = [w for w in screen.form.sheet.children() if w.isWidgetType() and w.isVisible()]
    heights = sum(max(part.sizeHint().height(), part.minimumHeight()) for part in parts)
    assert screen.form.new_button.mapTo(screen, QPoint()).y() < heights + 40 * len(parts)
    screen.form.search_edit.setText("")
    screen._search()
    QTest.qWait(1)
    if cases:
        assert screen.form.cases_table.height() > 400, "the list has the room where there is one"
