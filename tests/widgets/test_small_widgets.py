"""Why, a field's error, what can be copied, and where files are dropped."""

from datetime import date, datetime

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, Qt, QTimer, QUrl
from PySide6.QtGui import QAccessible, QColor, QGuiApplication, QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QCommandLinkButton,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
    QWidgetItem,
)
from shiboken6 import Shiboken

from panelsec.procedure.advice.day_adviser import Verdict
from panelsec.widgets import clipboard, look
from panelsec.widgets.choice_button import ChoiceButton
from panelsec.widgets.code_label import CodeLabel
from panelsec.widgets.copyable_label import CopyableLabel
from panelsec.widgets.days.day_picker import DayNote, DayPicker
from panelsec.widgets.days.time_edit import TimeEdit
from panelsec.widgets.drop_area import DropArea, files_in
from panelsec.widgets.field_errors import FieldErrors
from panelsec.widgets.icons import icon
from panelsec.widgets.look import Space
from panelsec.widgets.page import Page
from panelsec.widgets.why_label import Paragraph, WhyLabel, why_near
from panelsec.widgets.words import Words
from tests.screens.harness import hold, keys, wait_for


def sheet_of(*widgets):
    sheet = QWidget()
    layout = QVBoxLayout(sheet)
    for each in widgets:
        layout.addWidget(each)
    layout.addStretch()
    return sheet


def test_the_wheel_scrolls_the_page_and_changes_no_field_in_use_or_not(shown):
    box, hour, days = QComboBox(), TimeEdit(), DayPicker()
    box.addItems(["In person", "By video"])
    hour.show_moment(datetime.fromisoformat("2022-03-16T10:00"))
    days.show_days(date(2022, 1, 12), lambda _: DayNote(Verdict.POSSIBLE, ""))
    rest = QWidget()
    rest.setMinimumHeight(4000)
    page = Page()
    page.setWidget(sheet_of(QLineEdit(), box, hour, days, rest))
    page.resize(700, 500)
    shown(page)
    page.findChild(QLineEdit).setFocus()
    month = days.calendar.findChild(QWidget, "qt_calendar_calendarview").viewport()
    bar = page.verticalScrollBar()
    for field in (box, hour, month, box):
        assert field.focusPolicy() != Qt.FocusPolicy.WheelFocus
        before = bar.value()
        turn(field)
        assert bar.value() > before
        assert (box.currentIndex(), hour.moment().hour, days.calendar.monthShown()) == (0, 10, 1)
        box.setFocus()


def test_a_page_stays_where_it_is_when_what_had_the_focus_is_hidden(shown):
    first, gap, last = QLineEdit(), QWidget(), QLineEdit()
    gap.setMinimumHeight(3000)
    page = Page()
    page.setWidget(sheet_of(first, gap, last))
    page.resize(700, 500)
    shown(page)
    first.setFocus()
    first.hide()
    assert last.hasFocus()
    assert page.verticalScrollBar().value() == 0


def test_a_page_is_no_taller_than_its_text_at_its_own_width(shown):
    text = Words()
    text.setText("A sentence that would wrap on a narrow page many times over. " * 8)
    page = Page()
    page.setWidget(sheet_of(text))
    page.resize(900, 200)
    shown(page)
    assert page.verticalScrollBar().maximum() == 0


def test_words_that_are_moved_on_their_page_keep_the_size_of_text_that_is_read_now(shown, qapp, scheme):
    words, there = Words(), QWidget()
    QVBoxLayout(there)
    sheet = shown(sheet_of(words, there))
    size = qapp.font().pointSizeF()
    try:
        look.set_text_size(qapp, size * 1.6)
        there.layout().insertWidget(-1, words)
        assert sheet.isAncestorOf(words)
        assert words.font().pointSizeF() > size * 1.4
    finally:
        look.set_text_size(qapp, size)


def turn(field):
    """One notch of the wheel towards oneself, over a field; Qt hands on from part to part what comes from a real wheel alone."""
    taken, part = False, field
    while part is not None and not taken:
        spot = QPointF(part.rect().center())
        notch = QWheelEvent(
            spot, part.mapToGlobal(spot), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(part, notch)
        taken, part = notch.isAccepted(), part.parentWidget()


def test_a_why_shows_its_number_and_unfolds_its_text_by_keyboard(shown, scheme):
    why = WhyLabel()
    sheet = shown(sheet_of(why))
    assert why.isHidden()
    why.show_paragraphs([Paragraph("4.5", "By lot."), Paragraph("7.6", "Seven days.")])
    assert why.number_button.text() == "Paragraphs 4.5, 7.6"
    assert why.number_button.toolTip() == "<p>4.5: By lot.<br>7.6: Seven days.</p>"
    why.number_button.setFocus()
    keys(Qt.Key.Key_Space)
    assert why.words_label.isVisible()
    hold(sheet)
    why.number_button.setFocus()
    keys(Qt.Key.Key_Space)
    assert not why.words_label.isVisible()


def test_the_nearest_why_is_meant(shown):
    near, far, field = WhyLabel(), WhyLabel(), QLineEdit()
    sheet = shown(sheet_of(far, sheet_of(field, near)))
    assert why_near(sheet) is None
    near.show_paragraphs([Paragraph("7.6", "Seven days.")])
    far.show_paragraphs([Paragraph("4.5", "By lot.")])
    assert why_near(field) is near
    near.show_paragraphs(())
    assert why_near(field) is far


def test_a_fields_error_stands_by_the_field_and_goes_again(shown, scheme):
    errors, field = FieldErrors(), QLineEdit()
    field.setAccessibleName("Place")
    sheet = shown(sheet_of(errors, field))
    errors.show_error("Say where.", field)
    assert errors.isVisible()
    assert QApplication.focusWidget() is field
    assert field.accessibleDescription() == "Say where."
    hold(sheet)
    errors.clear_error()
    assert not errors.isVisible()
    assert field.accessibleDescription() == ""


def test_what_can_be_copied_is_named_and_copied_by_keyboard_for_a_while(shown, scheme, monkeypatch):
    monkeypatch.setattr(clipboard, "FOR", 500)
    label = CopyableLabel()
    sheet = shown(sheet_of(label))
    label.show_value("K7QF-2M9T", "Commitment")
    label.copy_button.setFocus()
    keys(Qt.Key.Key_Space)
    assert QGuiApplication.clipboard().text() == "K7QF-2M9T"
    wait_for(lambda: QGuiApplication.clipboard().text() == "")
    label.copy()
    QGuiApplication.clipboard().setText("somebody else's")
    wait_for(lambda: not any(each.isActive() for each in QGuiApplication.clipboard().findChildren(QTimer)))
    assert QGuiApplication.clipboard().text() == "somebody else's"
    label.copy()
    QApplication.instance().aboutToQuit.emit()
    assert QGuiApplication.clipboard().text() == ""
    hold(sheet)


def test_a_recovery_code_is_read_and_never_gets_to_the_clipboard(shown, scheme):
    label = CodeLabel()
    sheet = shown(sheet_of(label))
    QGuiApplication.clipboard().setText("as it was")
    label.show_code("K7QF-2M9T-XXPA-4W3Z", "Recovery code")
    label.setFocus()
    keys("Ctrl+A", "Ctrl+C")
    assert QGuiApplication.clipboard().text() == "as it was"
    assert label.text() == "K7QF-2M9T-XXPA\n4W3Z"
    assert label.accessibleName() == "Recovery code: K7QF 2M9T XXPA 4W3Z"
    hold(sheet)


def test_of_a_drag_what_lies_on_the_disk_is_taken_a_folder_too_so_that_it_is_told(tmp_path):
    paper = tmp_path / "paper.pdf"
    paper.write_bytes(b"")
    data = QMimeData()
    data.setUrls(
        [QUrl.fromLocalFile(str(paper)), QUrl.fromLocalFile(str(tmp_path)), QUrl("https://example.org/x.pdf")]
    )
    assert files_in(data) == [paper, tmp_path]


@pytest.mark.usefixtures("large_text")
def test_files_can_be_chosen_without_a_mouse(shown, scheme):
    hold(shown(sheet_of(DropArea())))


def test_a_choice_grows_with_the_users_text(shown, large_text):
    choice = ChoiceButton()
    choice.setText("Make a new office…")
    choice.setDescription("An encrypted store.")
    sheet = shown(sheet_of(choice))
    assert choice.height() >= 2 * choice.fontMetrics().height()
    assert choice.width() >= choice.fontMetrics().horizontalAdvance(choice.description())
    hold(sheet)


def test_a_choice_keeps_its_picture_when_the_look_changes(shown):
    choice, picture = ChoiceButton(), icon("office", QColor("black"))
    choice.setIcon(picture)
    sheet = shown(sheet_of(choice))
    place = QRect(choice.mapTo(sheet, QPoint(Space.NORMAL, Space.SNUG)), choice.iconSize())
    before = sheet.grab(place).toImage()
    QCommandLinkButton.setIcon(choice, icon("lock", QColor("black")))  # as Qt does where a style sheet goes
    assert sheet.grab(place).toImage() == before


def test_buttons_side_by_side_stand_below_one_another_on_a_page_that_is_too_narrow_for_them(qtbot):
    page, sheet, row = Page(), QWidget(), QHBoxLayout()
    qtbot.addWidget(page)
    column = QVBoxLayout(sheet)
    column.addLayout(row)
    buttons = [QPushButton(f"Button number {n} of the page", sheet) for n in range(4)]
    for button in buttons:
        row.addWidget(button)
    page.setWidget(sheet)
    page.setWide(True)
    page.resize(1200, 400)
    page.show()
    wait_for(lambda: buttons[0].y() == buttons[3].y())
    page.resize(420, 400)
    wait_for(lambda: buttons[0].x() == buttons[3].x())
    assert page.horizontalScrollBar().maximum() == 0
    page.resize(1200, 400)
    wait_for(lambda: buttons[0].y() == buttons[3].y())
    known = [each for each in Shiboken.getAllValidWrappers() if isinstance(each, QWidgetItem)]
    assert not any(each.widget() in buttons for each in known), "Python knows it still when Qt has deleted it"


def test_lines_after_a_bullet_hang_and_are_read_as_they_were_given(qtbot):
    label = Words()
    qtbot.addWidget(label)
    given = "It replaces:\n•  5.4(a)  A <b>warning</b> & more\nThat is all."
    label.setText(given)
    assert "text-indent" in QLabel.text(label)
    assert "&lt;b&gt;" in QLabel.text(label)
    assert label.text() == given
    assert QAccessible.queryAccessibleInterface(label).text(QAccessible.Text.Name) == given
    label.setText("<b> & no bullet")
    assert (QLabel.text(label), label.textFormat()) == ("<b> & no bullet", Qt.TextFormat.PlainText)


def test_what_a_field_is_called_stands_nearer_to_it_than_to_the_field_above_in_every_look(
    shown, scheme, qapp
):
    page, sheet = Page(), QWidget()
    column, fields = QVBoxLayout(sheet), [QLineEdit(sheet), QLineEdit(sheet)]
    labels = [QLabel(words, sheet) for words in ("Name", "Address")]
    for label, field in zip(labels, fields, strict=True):
        label.setBuddy(field)
        column.addWidget(label)
        column.addWidget(field)
    page.setWidget(sheet)
    shown(page)
    for high in (False, True, False):
        look.wish_high(qapp, high=high)
        words = labels[1].geometry().marginsRemoved(labels[1].contentsMargins())
        assert words.top() - fields[0].geometry().bottom() > fields[1].y() - words.bottom()
