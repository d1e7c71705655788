"""Compiled from ui/hearing.ui by packaging/forms.py; never edited."""

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QHBoxLayout,
    QLabel, QLineEdit, QPlainTextEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from panelsec.widgets.answer_panel import AnswerPanel
from panelsec.widgets.days.time_edit import TimeEdit
from panelsec.widgets.field_errors import FieldErrors
from panelsec.widgets.link_button import LinkButton
from panelsec.widgets.page import (Page, Section)
from panelsec.widgets.run_sheet import RunSheet
from panelsec.widgets.task_list import TaskList
from panelsec.widgets.tick_box import TickBox
from panelsec.widgets.words import (CareLine, Hint, LeadLine, PageTitle,
    SectionTitle, Words)

class Ui_HearingScreen(object):
    def setupUi(self, HearingScreen):
        if not HearingScreen.objectName():
            HearingScreen.setObjectName(u"HearingScreen")
        self.screen_layout = QVBoxLayout(HearingScreen)
        self.screen_layout.setSpacing(0)
        self.screen_layout.setObjectName(u"screen_layout")
        self.screen_layout.setContentsMargins(0, 0, 0, 0)
        self.page = Page(HearingScreen)
        self.page.setObjectName(u"page")
        self.page.setWidgetResizable(True)
        self.sheet = QWidget(self.page.viewport())
        self.sheet.setObjectName(u"sheet")
        self.sheet_layout = QVBoxLayout(self.sheet)
        self.sheet_layout.setSpacing(16)
        self.sheet_layout.setObjectName(u"sheet_layout")
        self.sheet_layout.setContentsMargins(0, 0, 0, 0)
        self.head_row = QHBoxLayout()
        self.head_row.setSpacing(16)
        self.head_row.setObjectName(u"head_row")
        self.head_row.setContentsMargins(0, 0, 0, 0)
        self.head_words = QVBoxLayout()
        self.head_words.setSpacing(4)
        self.head_words.setObjectName(u"head_words")
        self.head_words.setContentsMargins(0, 0, 0, 0)
        self.title_label = PageTitle(self.sheet)
        self.title_label.setObjectName(u"title_label")

        self.head_words.addWidget(self.title_label)

        self.lead_label = LeadLine(self.sheet)
        self.lead_label.setObjectName(u"lead_label")

        self.head_words.addWidget(self.lead_label)

        self.due_label = CareLine(self.sheet)
        self.due_label.setObjectName(u"due_label")
        self.due_label.setVisible(False)

        self.head_words.addWidget(self.due_label)


        self.head_row.addLayout(self.head_words)

        self.break_button = QPushButton(self.sheet)
        self.break_button.setObjectName(u"break_button")

        self.head_row.addWidget(self.break_button)

        self.full_button = QPushButton(self.sheet)
        self.full_button.setObjectName(u"full_button")

        self.head_row.addWidget(self.full_button)


        self.sheet_layout.addLayout(self.head_row)

        self.answer_panel = AnswerPanel(self.sheet)
        self.answer_panel.setObjectName(u"answer_panel")

        self.sheet_layout.addWidget(self.answer_panel)

        self.advice_label = Words(self.sheet)
        self.advice_label.setObjectName(u"advice_label")

        self.sheet_layout.addWidget(self.advice_label)

        self.choice_panel = QWidget(self.sheet)
        self.choice_panel.setObjectName(u"choice_panel")
        self.choice_row = QHBoxLayout(self.choice_panel)
        self.choice_row.setSpacing(8)
        self.choice_row.setObjectName(u"choice_row")
        self.choice_row.setContentsMargins(0, 0, 0, 0)
        self.committee_label = QLabel(self.choice_panel)
        self.committee_label.setObjectName(u"committee_label")

        self.choice_row.addWidget(self.committee_label)

        self.committee_box = QComboBox(self.choice_panel)
        self.committee_box.setObjectName(u"committee_box")

        self.choice_row.addWidget(self.committee_box)

        self.choice_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.choice_row.addItem(self.choice_gap)


        self.sheet_layout.addWidget(self.choice_panel)

        self.appeal_section = Section(self.sheet)
        self.appeal_section.setObjectName(u"appeal_section")
        self.appeal_layout = QVBoxLayout(self.appeal_section)
        self.appeal_layout.setSpacing(8)
        self.appeal_layout.setObjectName(u"appeal_layout")
        self.appeal_layout.setContentsMargins(0, 16, 0, 0)
        self.appeal_label = Words(self.appeal_section)
        self.appeal_label.setObjectName(u"appeal_label")

        self.appeal_layout.addWidget(self.appeal_label)

        self.appeal_row = QHBoxLayout()
        self.appeal_row.setSpacing(8)
        self.appeal_row.setObjectName(u"appeal_row")
        self.appeal_row.setContentsMargins(0, 0, 0, 0)
        self.appeal_button = QPushButton(self.appeal_section)
        self.appeal_button.setObjectName(u"appeal_button")

        self.appeal_row.addWidget(self.appeal_button)

        self.appeal_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.appeal_row.addItem(self.appeal_gap)


        self.appeal_layout.addLayout(self.appeal_row)


        self.sheet_layout.addWidget(self.appeal_section)

        self.waiting_section = Section(self.sheet)
        self.waiting_section.setObjectName(u"waiting_section")
        self.waiting_layout = QVBoxLayout(self.waiting_section)
        self.waiting_layout.setSpacing(8)
        self.waiting_layout.setObjectName(u"waiting_layout")
        self.waiting_layout.setContentsMargins(0, 16, 0, 0)
        self.waiting_label = Words(self.waiting_section)
        self.waiting_label.setObjectName(u"waiting_label")

        self.waiting_layout.addWidget(self.waiting_label)

        self.waiting_row = QHBoxLayout()
        self.waiting_row.setSpacing(8)
        self.waiting_row.setObjectName(u"waiting_row")
        self.waiting_row.setContentsMargins(0, 0, 0, 0)
        self.waiting_button = QPushButton(self.waiting_section)
        self.waiting_button.setObjectName(u"waiting_button")

        self.waiting_row.addWidget(self.waiting_button)

        self.waiting_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.waiting_row.addItem(self.waiting_gap)


        self.waiting_layout.addLayout(self.waiting_row)


        self.sheet_layout.addWidget(self.waiting_section)

        self.body = QGridLayout()
        self.body.setObjectName(u"body")
        self.body.setHorizontalSpacing(48)
        self.body.setVerticalSpacing(16)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.sheet_section = Section(self.sheet)
        self.sheet_section.setObjectName(u"sheet_section")
        self.run_layout = QVBoxLayout(self.sheet_section)
        self.run_layout.setSpacing(8)
        self.run_layout.setObjectName(u"run_layout")
        self.run_layout.setContentsMargins(0, 16, 0, 0)
        self.run_sheet = RunSheet(self.sheet_section)
        self.run_sheet.setObjectName(u"run_sheet")

        self.run_layout.addWidget(self.run_sheet)


        self.body.addWidget(self.sheet_section, 0, 0, 1, 1)

        self.notes_section = Section(self.sheet)
        self.notes_section.setObjectName(u"notes_section")
        self.notes_layout = QVBoxLayout(self.notes_section)
        self.notes_layout.setSpacing(8)
        self.notes_layout.setObjectName(u"notes_layout")
        self.notes_layout.setContentsMargins(0, 16, 0, 0)
        self.note_row = QHBoxLayout()
        self.note_row.setSpacing(16)
        self.note_row.setObjectName(u"note_row")
        self.note_row.setContentsMargins(0, 0, 0, 0)
        self.note_label = QLabel(self.notes_section)
        self.note_label.setObjectName(u"note_label")

        self.note_row.addWidget(self.note_label)

        self.note_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.note_row.addItem(self.note_gap)

        self.ruling_button = LinkButton(self.notes_section)
        self.ruling_button.setObjectName(u"ruling_button")

        self.note_row.addWidget(self.ruling_button)


        self.notes_layout.addLayout(self.note_row)

        self.note_edit = QLineEdit(self.notes_section)
        self.note_edit.setObjectName(u"note_edit")

        self.notes_layout.addWidget(self.note_edit)

        self.so_far_part = QWidget(self.notes_section)
        self.so_far_part.setObjectName(u"so_far_part")
        self.so_far_layout = QVBoxLayout(self.so_far_part)
        self.so_far_layout.setSpacing(8)
        self.so_far_layout.setObjectName(u"so_far_layout")
        self.so_far_layout.setContentsMargins(0, 0, 0, 0)
        self.for_part = QWidget(self.so_far_part)
        self.for_part.setObjectName(u"for_part")
        self.for_layout = QVBoxLayout(self.for_part)
        self.for_layout.setSpacing(4)
        self.for_layout.setObjectName(u"for_layout")
        self.for_layout.setContentsMargins(0, 0, 0, 0)
        self.for_label = QLabel(self.for_part)
        self.for_label.setObjectName(u"for_label")

        self.for_layout.addWidget(self.for_label)

        self.for_row = QHBoxLayout()
        self.for_row.setSpacing(8)
        self.for_row.setObjectName(u"for_row")
        self.for_row.setContentsMargins(0, 0, 0, 0)
        self.for_box = QComboBox(self.for_part)
        self.for_box.setObjectName(u"for_box")

        self.for_row.addWidget(self.for_box)

        self.for_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.for_row.addItem(self.for_gap)


        self.for_layout.addLayout(self.for_row)


        self.so_far_layout.addWidget(self.for_part)

        self.notes_label = QLabel(self.so_far_part)
        self.notes_label.setObjectName(u"notes_label")

        self.so_far_layout.addWidget(self.notes_label)

        self.notes_errors = FieldErrors(self.so_far_part)
        self.notes_errors.setObjectName(u"notes_errors")

        self.so_far_layout.addWidget(self.notes_errors)

        self.notes_edit = QPlainTextEdit(self.so_far_part)
        self.notes_edit.setObjectName(u"notes_edit")
        self.notes_edit.setTabChangesFocus(True)

        self.so_far_layout.addWidget(self.notes_edit)

        self.for_button = LinkButton(self.so_far_part)
        self.for_button.setObjectName(u"for_button")

        self.so_far_layout.addWidget(self.for_button)

        self.ruled_label = Words(self.so_far_part)
        self.ruled_label.setObjectName(u"ruled_label")

        self.so_far_layout.addWidget(self.ruled_label)

        self.notes_hint = Hint(self.so_far_part)
        self.notes_hint.setObjectName(u"notes_hint")

        self.so_far_layout.addWidget(self.notes_hint)


        self.notes_layout.addWidget(self.so_far_part)

        self.ruling_part = QWidget(self.notes_section)
        self.ruling_part.setObjectName(u"ruling_part")

        self.notes_layout.addWidget(self.ruling_part)


        self.body.addWidget(self.notes_section, 1, 0, 1, 1)

        self.room_part = QWidget(self.sheet)
        self.room_part.setObjectName(u"room_part")
        self.room_layout = QVBoxLayout(self.room_part)
        self.room_layout.setSpacing(16)
        self.room_layout.setObjectName(u"room_layout")
        self.room_layout.setContentsMargins(0, 0, 0, 0)
        self.presence_section = Section(self.room_part)
        self.presence_section.setObjectName(u"presence_section")
        self.presence_layout = QVBoxLayout(self.presence_section)
        self.presence_layout.setSpacing(8)
        self.presence_layout.setObjectName(u"presence_layout")
        self.presence_layout.setContentsMargins(0, 16, 0, 0)
        self.presence_title = SectionTitle(self.presence_section)
        self.presence_title.setObjectName(u"presence_title")

        self.presence_layout.addWidget(self.presence_title)

        self.presence_label = Words(self.presence_section)
        self.presence_label.setObjectName(u"presence_label")

        self.presence_layout.addWidget(self.presence_label)

        self.adjustments_label = Words(self.presence_section)
        self.adjustments_label.setObjectName(u"adjustments_label")

        self.presence_layout.addWidget(self.adjustments_label)

        self.presence_panel = QWidget(self.presence_section)
        self.presence_panel.setObjectName(u"presence_panel")

        self.presence_layout.addWidget(self.presence_panel)

        self.earlier_check = TickBox(self.presence_section)
        self.earlier_check.setObjectName(u"earlier_check")

        self.presence_layout.addWidget(self.earlier_check)

        self.began_errors = FieldErrors(self.presence_section)
        self.began_errors.setObjectName(u"began_errors")

        self.presence_layout.addWidget(self.began_errors)

        self.began_label = QLabel(self.presence_section)
        self.began_label.setObjectName(u"began_label")

        self.presence_layout.addWidget(self.began_label)

        self.began_edit = TimeEdit(self.presence_section)
        self.began_edit.setObjectName(u"began_edit")

        self.presence_layout.addWidget(self.began_edit)

        self.presence_row = QHBoxLayout()
        self.presence_row.setSpacing(8)
        self.presence_row.setObjectName(u"presence_row")
        self.presence_row.setContentsMargins(0, 0, 0, 0)
        self.everybody_button = QPushButton(self.presence_section)
        self.everybody_button.setObjectName(u"everybody_button")

        self.presence_row.addWidget(self.everybody_button)

        self.begin_button = QPushButton(self.presence_section)
        self.begin_button.setObjectName(u"begin_button")

        self.presence_row.addWidget(self.begin_button)

        self.presence_button = LinkButton(self.presence_section)
        self.presence_button.setObjectName(u"presence_button")

        self.presence_row.addWidget(self.presence_button)

        self.presence_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.presence_row.addItem(self.presence_gap)


        self.presence_layout.addLayout(self.presence_row)


        self.room_layout.addWidget(self.presence_section)


        self.body.addWidget(self.room_part, 2, 0, 1, 1)

        self.end_section = Section(self.sheet)
        self.end_section.setObjectName(u"end_section")
        self.end_layout = QVBoxLayout(self.end_section)
        self.end_layout.setSpacing(8)
        self.end_layout.setObjectName(u"end_layout")
        self.end_layout.setContentsMargins(0, 16, 0, 0)
        self.end_title = SectionTitle(self.end_section)
        self.end_title.setObjectName(u"end_title")

        self.end_layout.addWidget(self.end_title)

        self.end_label = Words(self.end_section)
        self.end_label.setObjectName(u"end_label")

        self.end_layout.addWidget(self.end_label)

        self.ended_errors = FieldErrors(self.end_section)
        self.ended_errors.setObjectName(u"ended_errors")

        self.end_layout.addWidget(self.ended_errors)

        self.ended_label = QLabel(self.end_section)
        self.ended_label.setObjectName(u"ended_label")

        self.end_layout.addWidget(self.ended_label)

        self.ended_edit = TimeEdit(self.end_section)
        self.ended_edit.setObjectName(u"ended_edit")

        self.end_layout.addWidget(self.ended_edit)

        self.end_rows = QVBoxLayout()
        self.end_rows.setSpacing(8)
        self.end_rows.setObjectName(u"end_rows")
        self.end_rows.setContentsMargins(0, 0, 0, 0)
        self.held_row = QHBoxLayout()
        self.held_row.setSpacing(0)
        self.held_row.setObjectName(u"held_row")
        self.held_row.setContentsMargins(0, 0, 0, 0)
        self.held_button = QPushButton(self.end_section)
        self.held_button.setObjectName(u"held_button")

        self.held_row.addWidget(self.held_button)

        self.held_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.held_row.addItem(self.held_gap)


        self.end_rows.addLayout(self.held_row)

        self.pause_row = QHBoxLayout()
        self.pause_row.setSpacing(0)
        self.pause_row.setObjectName(u"pause_row")
        self.pause_row.setContentsMargins(0, 0, 0, 0)
        self.pause_button = QPushButton(self.end_section)
        self.pause_button.setObjectName(u"pause_button")

        self.pause_row.addWidget(self.pause_button)

        self.pause_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.pause_row.addItem(self.pause_gap)


        self.end_rows.addLayout(self.pause_row)

        self.reserve_row = QHBoxLayout()
        self.reserve_row.setSpacing(0)
        self.reserve_row.setObjectName(u"reserve_row")
        self.reserve_row.setContentsMargins(0, 0, 0, 0)
        self.reserve_button = QPushButton(self.end_section)
        self.reserve_button.setObjectName(u"reserve_button")

        self.reserve_row.addWidget(self.reserve_button)

        self.reserve_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.reserve_row.addItem(self.reserve_gap)


        self.end_rows.addLayout(self.reserve_row)


        self.end_layout.addLayout(self.end_rows)


        self.body.addWidget(self.end_section, 3, 0, 1, 1)


        self.sheet_layout.addLayout(self.body)

        self.after_section = Section(self.sheet)
        self.after_section.setObjectName(u"after_section")
        self.after_layout = QVBoxLayout(self.after_section)
        self.after_layout.setSpacing(8)
        self.after_layout.setObjectName(u"after_layout")
        self.after_layout.setContentsMargins(0, 16, 0, 0)
        self.after_title = SectionTitle(self.after_section)
        self.after_title.setObjectName(u"after_title")

        self.after_layout.addWidget(self.after_title)

        self.after_hint = Hint(self.after_section)
        self.after_hint.setObjectName(u"after_hint")

        self.after_layout.addWidget(self.after_hint)

        self.after_list = TaskList(self.after_section)
        self.after_list.setObjectName(u"after_list")

        self.after_layout.addWidget(self.after_list)

        self.after_row = QHBoxLayout()
        self.after_row.setSpacing(8)
        self.after_row.setObjectName(u"after_row")
        self.after_row.setContentsMargins(0, 0, 0, 0)
        self.again_button = QPushButton(self.after_section)
        self.again_button.setObjectName(u"again_button")

        self.after_row.addWidget(self.again_button)

        self.after_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.after_row.addItem(self.after_gap)


        self.after_layout.addLayout(self.after_row)


        self.sheet_layout.addWidget(self.after_section)

        self.recorded_section = Section(self.sheet)
        self.recorded_section.setObjectName(u"recorded_section")
        self.recorded_layout = QVBoxLayout(self.recorded_section)
        self.recorded_layout.setSpacing(8)
        self.recorded_layout.setObjectName(u"recorded_layout")
        self.recorded_layout.setContentsMargins(0, 16, 0, 0)
        self.recorded_title = SectionTitle(self.recorded_section)
        self.recorded_title.setObjectName(u"recorded_title")

        self.recorded_layout.addWidget(self.recorded_title)

        self.wording_part = QWidget(self.recorded_section)
        self.wording_part.setObjectName(u"wording_part")
        self.wording_layout = QVBoxLayout(self.wording_part)
        self.wording_layout.setSpacing(4)
        self.wording_layout.setObjectName(u"wording_layout")
        self.wording_layout.setContentsMargins(0, 0, 0, 0)
        self.wording_label = QLabel(self.wording_part)
        self.wording_label.setObjectName(u"wording_label")

        self.wording_layout.addWidget(self.wording_label)

        self.wording_row = QHBoxLayout()
        self.wording_row.setSpacing(8)
        self.wording_row.setObjectName(u"wording_row")
        self.wording_row.setContentsMargins(0, 0, 0, 0)
        self.wording_box = QComboBox(self.wording_part)
        self.wording_box.setObjectName(u"wording_box")

        self.wording_row.addWidget(self.wording_box)

        self.wording_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.wording_row.addItem(self.wording_gap)


        self.wording_layout.addLayout(self.wording_row)


        self.recorded_layout.addWidget(self.wording_part)

        self.recorded_label = Words(self.recorded_section)
        self.recorded_label.setObjectName(u"recorded_label")

        self.recorded_layout.addWidget(self.recorded_label)

        self.correct_button = LinkButton(self.recorded_section)
        self.correct_button.setObjectName(u"correct_button")

        self.recorded_layout.addWidget(self.correct_button)

        self.correct_part = QWidget(self.recorded_section)
        self.correct_part.setObjectName(u"correct_part")
        self.correct_layout = QVBoxLayout(self.correct_part)
        self.correct_layout.setSpacing(8)
        self.correct_layout.setObjectName(u"correct_layout")
        self.correct_layout.setContentsMargins(0, 0, 0, 0)
        self.correct_hint = Hint(self.correct_part)
        self.correct_hint.setObjectName(u"correct_hint")

        self.correct_layout.addWidget(self.correct_hint)

        self.correct_label = QLabel(self.correct_part)
        self.correct_label.setObjectName(u"correct_label")

        self.correct_layout.addWidget(self.correct_label)

        self.correct_errors = FieldErrors(self.correct_part)
        self.correct_errors.setObjectName(u"correct_errors")

        self.correct_layout.addWidget(self.correct_errors)

        self.correct_edit = QPlainTextEdit(self.correct_part)
        self.correct_edit.setObjectName(u"correct_edit")
        self.correct_edit.setTabChangesFocus(True)

        self.correct_layout.addWidget(self.correct_edit)

        self.correct_for_part = QWidget(self.correct_part)
        self.correct_for_part.setObjectName(u"correct_for_part")
        self.correct_for_layout = QVBoxLayout(self.correct_for_part)
        self.correct_for_layout.setSpacing(4)
        self.correct_for_layout.setObjectName(u"correct_for_layout")
        self.correct_for_layout.setContentsMargins(0, 0, 0, 0)
        self.correct_for_label = QLabel(self.correct_for_part)
        self.correct_for_label.setObjectName(u"correct_for_label")

        self.correct_for_layout.addWidget(self.correct_for_label)

        self.correct_for_row = QHBoxLayout()
        self.correct_for_row.setSpacing(8)
        self.correct_for_row.setObjectName(u"correct_for_row")
        self.correct_for_row.setContentsMargins(0, 0, 0, 0)
        self.correct_for_box = QComboBox(self.correct_for_part)
        self.correct_for_box.setObjectName(u"correct_for_box")

        self.correct_for_row.addWidget(self.correct_for_box)

        self.correct_for_button = LinkButton(self.correct_for_part)
        self.correct_for_button.setObjectName(u"correct_for_button")

        self.correct_for_row.addWidget(self.correct_for_button)

        self.correct_for_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.correct_for_row.addItem(self.correct_for_gap)


        self.correct_for_layout.addLayout(self.correct_for_row)


        self.correct_layout.addWidget(self.correct_for_part)

        self.correct_why_label = QLabel(self.correct_part)
        self.correct_why_label.setObjectName(u"correct_why_label")

        self.correct_layout.addWidget(self.correct_why_label)

        self.correct_why_errors = FieldErrors(self.correct_part)
        self.correct_why_errors.setObjectName(u"correct_why_errors")

        self.correct_layout.addWidget(self.correct_why_errors)

        self.correct_why_edit = QLineEdit(self.correct_part)
        self.correct_why_edit.setObjectName(u"correct_why_edit")

        self.correct_layout.addWidget(self.correct_why_edit)

        self.correct_row = QHBoxLayout()
        self.correct_row.setSpacing(8)
        self.correct_row.setObjectName(u"correct_row")
        self.correct_row.setContentsMargins(0, 0, 0, 0)
        self.correct_save_button = QPushButton(self.correct_part)
        self.correct_save_button.setObjectName(u"correct_save_button")

        self.correct_row.addWidget(self.correct_save_button)

        self.correct_leave_button = LinkButton(self.correct_part)
        self.correct_leave_button.setObjectName(u"correct_leave_button")

        self.correct_row.addWidget(self.correct_leave_button)

        self.correct_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.correct_row.addItem(self.correct_gap)


        self.correct_layout.addLayout(self.correct_row)


        self.recorded_layout.addWidget(self.correct_part)


        self.sheet_layout.addWidget(self.recorded_section)

        self.sheet_end = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sheet_layout.addItem(self.sheet_end)

        self.page.setWidget(self.sheet)

        self.screen_layout.addWidget(self.page)

#if QT_CONFIG(shortcut)
        self.committee_label.setBuddy(self.committee_box)
        self.note_label.setBuddy(self.note_edit)
        self.for_label.setBuddy(self.for_box)
        self.notes_label.setBuddy(self.notes_edit)
        self.began_label.setBuddy(self.began_edit)
        self.ended_label.setBuddy(self.ended_edit)
        self.wording_label.setBuddy(self.wording_box)
        self.correct_label.setBuddy(self.correct_edit)
        self.correct_for_label.setBuddy(self.correct_for_box)
        self.correct_why_label.setBuddy(self.correct_why_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(HearingScreen)
    # setupUi

    def retranslateUi(self, HearingScreen):
        self.break_button.setText(QCoreApplication.translate("HearingScreen", u"&Break now", None))
        self.full_button.setText(QCoreApplication.translate("HearingScreen", u"F&ull screen (F11)", None))
        self.committee_label.setText(QCoreApplication.translate("HearingScreen", u"C&ommittee", None))
#if QT_CONFIG(accessibility)
        self.committee_box.setAccessibleName(QCoreApplication.translate("HearingScreen", u"Committee", None))
#endif // QT_CONFIG(accessibility)
        self.appeal_button.setText(QCoreApplication.translate("HearingScreen", u"Go to the &appeal", None))
        self.waiting_button.setText(QCoreApplication.translate("HearingScreen", u"&Go there", None))
        self.note_label.setText(QCoreApplication.translate("HearingScreen", u"&Note", None))
        self.ruling_button.setText(QCoreApplication.translate("HearingScreen", u"Record a ru&ling of the Chair", None))
#if QT_CONFIG(accessibility)
        self.note_edit.setAccessibleName(QCoreApplication.translate("HearingScreen", u"Note", None))
#endif // QT_CONFIG(accessibility)
        self.for_label.setText(QCoreApplication.translate("HearingScreen", u"Who &gets the line", None))
#if QT_CONFIG(accessibility)
        self.for_box.setAccessibleName(QCoreApplication.translate("HearingScreen", u"Who gets the line", None))
#endif // QT_CONFIG(accessibility)
        self.notes_label.setText(QCoreApplication.translate("HearingScreen", u"Notes &so far", None))
#if QT_CONFIG(accessibility)
        self.notes_edit.setAccessibleName(QCoreApplication.translate("HearingScreen", u"Notes so far", None))
#endif // QT_CONFIG(accessibility)
        self.for_button.setText(QCoreApplication.translate("HearingScreen", u"&Keep the lines chosen above to the same", None))
        self.notes_hint.setText(QCoreApplication.translate("HearingScreen", u"Enter puts a line into the notes with its time. They become the notes of the meeting that the Respondent gets.", None))
        self.presence_title.setText(QCoreApplication.translate("HearingScreen", u"Who is here", None))
        self.earlier_check.setText(QCoreApplication.translate("HearingScreen", u"It was held ear&lier, and is written down now", None))
        self.began_label.setText(QCoreApplication.translate("HearingScreen", u"It beg&an at", None))
#if QT_CONFIG(accessibility)
        self.began_edit.setAccessibleName(QCoreApplication.translate("HearingScreen", u"It began at", None))
#endif // QT_CONFIG(accessibility)
        self.everybody_button.setText(QCoreApplication.translate("HearingScreen", u"Ever&ybody is here", None))
        self.begin_button.setText(QCoreApplication.translate("HearingScreen", u"&Begin the meeting", None))
        self.presence_button.setText(QCoreApplication.translate("HearingScreen", u"Change who &is here", None))
        self.end_title.setText(QCoreApplication.translate("HearingScreen", u"End or pause", None))
        self.ended_label.setText(QCoreApplication.translate("HearingScreen", u"It ended &at", None))
#if QT_CONFIG(accessibility)
        self.ended_edit.setAccessibleName(QCoreApplication.translate("HearingScreen", u"It ended at", None))
#endif // QT_CONFIG(accessibility)
        self.held_button.setText(QCoreApplication.translate("HearingScreen", u"All have &withdrawn: go on to the decision", None))
        self.pause_button.setText(QCoreApplication.translate("HearingScreen", u"&Pause, to go on another time", None))
        self.reserve_button.setText(QCoreApplication.translate("HearingScreen", u"&Reserve the decision", None))
        self.after_title.setText(QCoreApplication.translate("HearingScreen", u"In private", None))
        self.after_hint.setText(QCoreApplication.translate("HearingScreen", u"Only the members, the Secretary and the note taker are in the room.", None))
        self.again_button.setText(QCoreApplication.translate("HearingScreen", u"Hear &mitigation", None))
        self.recorded_title.setText(QCoreApplication.translate("HearingScreen", u"Notes as recorded", None))
        self.wording_label.setText(QCoreApplication.translate("HearingScreen", u"&Which", None))
#if QT_CONFIG(accessibility)
        self.wording_box.setAccessibleName(QCoreApplication.translate("HearingScreen", u"Which notes", None))
#endif // QT_CONFIG(accessibility)
        self.correct_button.setText(QCoreApplication.translate("HearingScreen", u"Co&rrect these notes", None))
        self.correct_label.setText(QCoreApplication.translate("HearingScreen", u"&Notes as they should be", None))
#if QT_CONFIG(accessibility)
        self.correct_edit.setAccessibleName(QCoreApplication.translate("HearingScreen", u"Notes as they should be", None))
#endif // QT_CONFIG(accessibility)
        self.correct_for_label.setText(QCoreApplication.translate("HearingScreen", u"Who gets &the lines", None))
#if QT_CONFIG(accessibility)
        self.correct_for_box.setAccessibleName(QCoreApplication.translate("HearingScreen", u"Who gets the line", None))
#endif // QT_CONFIG(accessibility)
        self.correct_for_button.setText(QCoreApplication.translate("HearingScreen", u"&Keep the lines chosen above to the same", None))
        self.correct_why_label.setText(QCoreApplication.translate("HearingScreen", u"Why they are correcte&d", None))
#if QT_CONFIG(accessibility)
        self.correct_why_edit.setAccessibleName(QCoreApplication.translate("HearingScreen", u"Why they are corrected", None))
#endif // QT_CONFIG(accessibility)
        self.correct_save_button.setText(QCoreApplication.translate("HearingScreen", u"Record th&is correction", None))
        self.correct_leave_button.setText(QCoreApplication.translate("HearingScreen", u"&Leave them as they are", None))
        pass
    # retranslateUi
