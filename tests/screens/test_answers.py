"""How a page shows that an act was done, refused, queried, or not possible now."""

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from panelsec.errors import Queried, Refused, Unavailable
from panelsec.screens.answers import Acts
from panelsec.screens.wording import tell
from panelsec.widgets import look
from panelsec.widgets.answer_panel import AnswerPanel
from panelsec.widgets.look import Type
from panelsec.widgets.page import Page, Section
from panelsec.widgets.words import LeadLine, PageTitle, Words
from tests.screens.harness import hold, keys, settle, wait_for


class Sheet(QWidget):
    def __init__(self, desk):
        super().__init__()
        self.panel, self.field = AnswerPanel(), QLineEdit()
        self.field.setAccessibleName("Name")
        layout = QVBoxLayout(self)
        layout.addWidget(self.panel)
        layout.addWidget(self.field)
        layout.addStretch()
        self.acts = Acts(self.panel, desk.background, desk.paragraph)


LEAVE = {
    "its button": lambda panel: (panel.leave_button.setFocus(), keys(Qt.Key.Key_Space)),
    "escape, wherever one is": lambda _: keys(Qt.Key.Key_Escape),
}


@pytest.fixture
def sheet(desk, shown, scheme):
    sheet = shown(Sheet(desk))
    sheet.field.setFocus()
    keys("typed")
    return sheet


def raising(error):
    def act(_):
        raise error

    return act


def test_what_is_done_is_handed_on_and_the_panel_stays_hidden(sheet, desk):
    got = []
    sheet.acts.perform(lambda reason: ("done", reason), got.append)
    settle(desk)
    assert got == [("done", None)]
    assert sheet.panel.isHidden()


def test_a_refusal_stands_in_the_page_with_its_paragraph_and_takes_the_focus(sheet, desk):
    refusal = Refused("Dr A is of the Respondent’s College. Draw another member.", cites=("4.5",))
    sheet.acts.perform(raising(refusal), pytest.fail)
    settle(desk)
    assert sheet.panel.isVisible()
    assert sheet.panel.text_label.text() == refusal.reason
    assert sheet.panel.why_label.number_button.text() == "Paragraph 4.5"
    assert QApplication.focusWidget() is sheet.panel
    assert "not allowed" in sheet.panel.accessibleName()
    assert sheet.field.text() == "typed"
    hold(sheet)


def test_escape_takes_a_refusal_away_and_gives_the_focus_back(sheet, desk):
    sheet.acts.perform(raising(Refused("No.")), pytest.fail)
    settle(desk)
    keys(Qt.Key.Key_Escape)
    assert sheet.panel.isHidden()
    assert QApplication.focusWidget() is sheet.field


def test_a_query_is_answered_by_keyboard_and_the_act_gets_the_reason(sheet, desk):
    def act(reason):
        if reason is None:
            raise Queried("The notice is one day short.", cites=("7.6",))
        return reason

    got = []
    sheet.acts.perform(act, got.append)
    settle(desk)
    assert QApplication.focusWidget() is sheet.panel.reason_edit
    hold(sheet)
    sheet.panel.reason_edit.setFocus()
    keys("The Respondent asked for it.", Qt.Key.Key_Tab, Qt.Key.Key_Space)
    settle(desk)
    assert got == ["The Respondent asked for it."]
    assert sheet.panel.isHidden()
    assert sheet.panel.reason_edit.toPlainText() == ""


def test_a_query_without_a_reason_says_so_and_does_nothing(sheet, desk):
    calls = []

    def act(reason):
        calls.append(reason)
        raise Queried("Unusual.")

    sheet.acts.perform(act, pytest.fail)
    settle(desk)
    keys("  ", Qt.Key.Key_Tab, Qt.Key.Key_Space)
    settle(desk)
    assert calls == [None]
    assert sheet.panel.reason_errors.isVisible()


def test_a_second_query_keeps_the_reason_already_written(sheet, desk):
    def act(reason):
        raise Queried("Unusual." if reason is None else "And late.")

    sheet.acts.perform(act, pytest.fail)
    settle(desk)
    keys("Because.", Qt.Key.Key_Tab, Qt.Key.Key_Space)
    settle(desk)
    assert sheet.panel.text_label.text() == "And late."
    assert sheet.panel.reason_edit.toPlainText() == "Because."


def test_a_failure_of_the_world_says_what_to_do(sheet, desk):
    sheet.acts.perform(raising(Unavailable("The disk is full. Make room and try again.")), pytest.fail)
    settle(desk)
    assert sheet.panel.text_label.text() == "The disk is full. Make room and try again."
    hold(sheet)


def test_a_bug_is_raised_on_the_ui_thread_and_not_shown_as_an_answer(sheet, desk, qtbot):
    with qtbot.captureExceptions() as caught:
        sheet.acts.perform(raising(KeyError("bug")), pytest.fail)
        settle(desk)
    assert [kind for kind, _, _ in caught] == [KeyError]
    assert sheet.panel.isHidden()
    assert not sheet.acts.busy


@pytest.mark.parametrize("way", LEAVE)
def test_long_work_shows_its_progress_and_is_cancelled_in_the_page(sheet, desk, way):
    def act(_reason, work):
        for page in range(1, 100_000):
            work.report(page, 100_000, f"page {page}")
            threading.Event().wait(0.01)

    sheet.acts.perform_work(act, pytest.fail, "Building the bundle")
    wait_for(lambda: sheet.panel.isVisible() and sheet.panel.progress_bar.value() > 0)
    assert sheet.panel.title_label.text() == "Building the bundle"
    assert QApplication.focusWidget() is sheet.field
    hold(sheet)
    LEAVE[way](sheet.panel)
    settle(desk)
    assert sheet.panel.isHidden()


def test_what_is_under_way_is_still_seen_and_can_be_stopped_once_the_page_is_come_back_to(sheet, desk):
    def act(_, work):
        for step in range(10_000):
            work.report(step, 10_000, "Copying")
            threading.Event().wait(0.005)

    sheet.acts.perform_work(act, lambda _: None, "Copying")
    wait_for(lambda: not sheet.panel.isHidden())
    sheet.panel.clear()  # as a page does that is left and shown again
    assert sheet.panel.isVisible()
    sheet.panel.leave_button.click()
    settle(desk)
    assert sheet.panel.isHidden()
    assert not sheet.acts.busy


def test_a_second_act_is_not_begun_while_one_is_under_way(sheet, desk):
    got = []
    sheet.acts.perform(lambda _: 1, got.append)
    sheet.acts.perform(lambda _: 2, got.append)
    settle(desk)
    assert got == [1]


def test_what_was_done_is_said_in_view_in_the_section_where_one_is_at_work(desk, shown):
    page, column, label = Page(), QWidget(), Words()
    sheet = QVBoxLayout(column)
    fields = []
    sheet.addWidget(PageTitle())
    sheet.addWidget(LeadLine())
    sheet.addWidget(label)
    for _ in range(2):
        section = Section()
        QVBoxLayout(section).addWidget(field := QLineEdit())
        section.setMinimumHeight(2000)
        sheet.addWidget(section)
        fields.append(field)
    page.setWidget(column)
    shown(page)
    for field in reversed(fields):
        field.setFocus()
        tell(label, "The letter is recorded.")
        assert label.parentWidget() is field.parentWidget()
        assert not label.visibleRegion().isEmpty()
        assert field.hasFocus()
    field.clearFocus()
    tell(label, "The letter is recorded.")
    assert label.parentWidget() is column
    assert not label.visibleRegion().isEmpty()


def test_an_answer_stands_in_the_section_where_one_is_at_work_and_is_next_there_by_tab(desk, shown):
    page, column, panel = Page(), QWidget(), AnswerPanel()
    sheet = QVBoxLayout(column)
    for each in (PageTitle(), LeadLine(), panel):
        sheet.addWidget(each)
    fields = []
    for _ in range(2):
        section = Section()
        QVBoxLayout(section).addWidget(field := QLineEdit())
        section.setMinimumHeight(2000)
        sheet.addWidget(section)
        fields.append(field)
    page.setWidget(column)
    shown(page)
    acts = Acts(panel, desk.background, desk.paragraph)
    for field in reversed(fields):
        field.setFocus()
        acts.perform(raising(Queried("It is late.", cites=("7.3",))), pytest.fail)
        settle(desk)
        assert panel.parentWidget() is field.parentWidget()
        assert panel.reason_edit.hasFocus()
        assert not panel.title_label.visibleRegion().isEmpty()
        field.setFocus()
        keys(Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is panel.why_label.number_button
        panel.leave_button.setFocus()
        keys(Qt.Key.Key_Space)
        assert field.hasFocus()


def test_what_asks_for_a_reason_is_read_in_the_size_of_the_page_and_seen_to_its_buttons(
    desk, shown, scheme, qapp
):
    page, column, panel = Page(), QWidget(), AnswerPanel()
    sheet = QVBoxLayout(column)
    for each in (PageTitle(), LeadLine(), panel):
        sheet.addWidget(each)
    section = Section()
    inner = QVBoxLayout(section)
    inner.addSpacing(800)
    inner.addWidget(field := QLineEdit())
    sheet.addWidget(section)
    sheet.addSpacing(2000)
    page.setWidget(column)
    shown(page)
    usual = qapp.font().pointSizeF()
    look.set_text_size(qapp, 1.6 * usual)
    try:
        field.setFocus()
        Acts(panel, desk.background, desk.paragraph).perform(raising(Queried("It is late.")), pytest.fail)
        settle(desk)
        assert panel.text_label.font().pointSizeF() == look.font(Type.BODY).pointSizeF()
        assert panel.reason_edit.height() > 4 * panel.reason_edit.fontMetrics().lineSpacing()
        button = panel.go_on_button
        assert button.visibleRegion().boundingRect() == button.rect()
    finally:
        look.set_text_size(qapp, usual)
