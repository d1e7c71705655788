"""Compiled from ui/appeal.ui by packaging/forms.py; never edited."""

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QComboBox, QGroupBox, QHBoxLayout,
    QLabel, QLineEdit, QPlainTextEdit, QPushButton,
    QRadioButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from panelsec.widgets.answer_panel import AnswerPanel
from panelsec.widgets.days.day_edit import DayEdit
from panelsec.widgets.field_errors import FieldErrors
from panelsec.widgets.link_button import LinkButton
from panelsec.widgets.measure_walk import MeasureWalk
from panelsec.widgets.page import (Page, Section)
from panelsec.widgets.task_list import TaskList
from panelsec.widgets.why_label import WhyLabel
from panelsec.widgets.words import (Hint, LeadLine, PageTitle, SectionTitle,
    Words)

class Ui_AppealScreen(object):
    def setupUi(self, AppealScreen):
        if not AppealScreen.objectName():
            AppealScreen.setObjectName(u"AppealScreen")
        self.screen_layout = QVBoxLayout(AppealScreen)
        self.screen_layout.setSpacing(0)
        self.screen_layout.setObjectName(u"screen_layout")
        self.screen_layout.setContentsMargins(0, 0, 0, 0)
        self.page = Page(AppealScreen)
        self.page.setObjectName(u"page")
        self.page.setWidgetResizable(True)
        self.sheet = QWidget(self.page.viewport())
        self.sheet.setObjectName(u"sheet")
        self.sheet_layout = QVBoxLayout(self.sheet)
        self.sheet_layout.setSpacing(16)
        self.sheet_layout.setObjectName(u"sheet_layout")
        self.sheet_layout.setContentsMargins(0, 0, 0, 0)
        self.title_label = PageTitle(self.sheet)
        self.title_label.setObjectName(u"title_label")

        self.sheet_layout.addWidget(self.title_label)

        self.lead_label = LeadLine(self.sheet)
        self.lead_label.setObjectName(u"lead_label")

        self.sheet_layout.addWidget(self.lead_label)

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
        self.respondent_label = QLabel(self.choice_panel)
        self.respondent_label.setObjectName(u"respondent_label")

        self.choice_row.addWidget(self.respondent_label)

        self.respondent_box = QComboBox(self.choice_panel)
        self.respondent_box.setObjectName(u"respondent_box")

        self.choice_row.addWidget(self.respondent_box)

        self.choice_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.choice_row.addItem(self.choice_gap)


        self.sheet_layout.addWidget(self.choice_panel)

        self.received_section = Section(self.sheet)
        self.received_section.setObjectName(u"received_section")
        self.received_layout = QVBoxLayout(self.received_section)
        self.received_layout.setSpacing(8)
        self.received_layout.setObjectName(u"received_layout")
        self.received_layout.setContentsMargins(0, 16, 0, 0)
        self.received_title = SectionTitle(self.received_section)
        self.received_title.setObjectName(u"received_title")

        self.received_layout.addWidget(self.received_title)

        self.received_state = Words(self.received_section)
        self.received_state.setObjectName(u"received_state")

        self.received_layout.addWidget(self.received_state)

        self.received_why = WhyLabel(self.received_section)
        self.received_why.setObjectName(u"received_why")

        self.received_layout.addWidget(self.received_why)

        self.received_errors = FieldErrors(self.received_section)
        self.received_errors.setObjectName(u"received_errors")

        self.received_layout.addWidget(self.received_errors)

        self.day_label = QLabel(self.received_section)
        self.day_label.setObjectName(u"day_label")

        self.received_layout.addWidget(self.day_label)

        self.day_edit = DayEdit(self.received_section)
        self.day_edit.setObjectName(u"day_edit")

        self.received_layout.addWidget(self.day_edit)

        self.grounds_box = QGroupBox(self.received_section)
        self.grounds_box.setObjectName(u"grounds_box")

        self.received_layout.addWidget(self.grounds_box)

        self.text_label = QLabel(self.received_section)
        self.text_label.setObjectName(u"text_label")

        self.received_layout.addWidget(self.text_label)

        self.text_edit = QPlainTextEdit(self.received_section)
        self.text_edit.setObjectName(u"text_edit")
        self.text_edit.setTabChangesFocus(True)

        self.received_layout.addWidget(self.text_edit)

        self.papers_box = QGroupBox(self.received_section)
        self.papers_box.setObjectName(u"papers_box")

        self.received_layout.addWidget(self.papers_box)

        self.received_row = QHBoxLayout()
        self.received_row.setSpacing(0)
        self.received_row.setObjectName(u"received_row")
        self.received_row.setContentsMargins(0, 0, 0, 0)
        self.received_button = QPushButton(self.received_section)
        self.received_button.setObjectName(u"received_button")

        self.received_row.addWidget(self.received_button)

        self.received_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.received_row.addItem(self.received_gap)


        self.received_layout.addLayout(self.received_row)

        self.form_row = QHBoxLayout()
        self.form_row.setSpacing(0)
        self.form_row.setObjectName(u"form_row")
        self.form_row.setContentsMargins(0, 0, 0, 0)
        self.form_button = QPushButton(self.received_section)
        self.form_button.setObjectName(u"form_button")

        self.form_row.addWidget(self.form_button)

        self.form_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.form_row.addItem(self.form_gap)


        self.received_layout.addLayout(self.form_row)

        self.waive_row = QHBoxLayout()
        self.waive_row.setSpacing(0)
        self.waive_row.setObjectName(u"waive_row")
        self.waive_row.setContentsMargins(0, 0, 0, 0)
        self.waive_button = QPushButton(self.received_section)
        self.waive_button.setObjectName(u"waive_button")

        self.waive_row.addWidget(self.waive_button)

        self.waive_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.waive_row.addItem(self.waive_gap)


        self.received_layout.addLayout(self.waive_row)

        self.giving_up_part = QWidget(self.received_section)
        self.giving_up_part.setObjectName(u"giving_up_part")
        self.giving_up_layout = QVBoxLayout(self.giving_up_part)
        self.giving_up_layout.setSpacing(8)
        self.giving_up_layout.setObjectName(u"giving_up_layout")
        self.giving_up_layout.setContentsMargins(0, 0, 0, 0)
        self.giving_up_label = Words(self.giving_up_part)
        self.giving_up_label.setObjectName(u"giving_up_label")

        self.giving_up_layout.addWidget(self.giving_up_label)

        self.given_up_label = QLabel(self.giving_up_part)
        self.given_up_label.setObjectName(u"given_up_label")

        self.giving_up_layout.addWidget(self.given_up_label)

        self.given_up_edit = DayEdit(self.giving_up_part)
        self.given_up_edit.setObjectName(u"given_up_edit")

        self.giving_up_layout.addWidget(self.given_up_edit)

        self.given_up_how_label = QLabel(self.giving_up_part)
        self.given_up_how_label.setObjectName(u"given_up_how_label")

        self.giving_up_layout.addWidget(self.given_up_how_label)

        self.given_up_how_edit = QLineEdit(self.giving_up_part)
        self.given_up_how_edit.setObjectName(u"given_up_how_edit")

        self.giving_up_layout.addWidget(self.given_up_how_edit)

        self.given_up_row = QHBoxLayout()
        self.given_up_row.setSpacing(8)
        self.given_up_row.setObjectName(u"given_up_row")
        self.given_up_row.setContentsMargins(0, 0, 0, 0)
        self.given_up_button = QPushButton(self.giving_up_part)
        self.given_up_button.setObjectName(u"given_up_button")

        self.given_up_row.addWidget(self.given_up_button)

        self.giving_up_leave_button = LinkButton(self.giving_up_part)
        self.giving_up_leave_button.setObjectName(u"giving_up_leave_button")

        self.given_up_row.addWidget(self.giving_up_leave_button)

        self.given_up_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.given_up_row.addItem(self.given_up_gap)


        self.giving_up_layout.addLayout(self.given_up_row)


        self.received_layout.addWidget(self.giving_up_part)

        self.time_row = QHBoxLayout()
        self.time_row.setSpacing(0)
        self.time_row.setObjectName(u"time_row")
        self.time_row.setContentsMargins(0, 0, 0, 0)
        self.time_button = QPushButton(self.received_section)
        self.time_button.setObjectName(u"time_button")

        self.time_row.addWidget(self.time_button)

        self.time_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.time_row.addItem(self.time_gap)


        self.received_layout.addLayout(self.time_row)


        self.sheet_layout.addWidget(self.received_section)

        self.secretary_section = Section(self.sheet)
        self.secretary_section.setObjectName(u"secretary_section")
        self.secretary_layout = QVBoxLayout(self.secretary_section)
        self.secretary_layout.setSpacing(8)
        self.secretary_layout.setObjectName(u"secretary_layout")
        self.secretary_layout.setContentsMargins(0, 16, 0, 0)
        self.secretary_title = SectionTitle(self.secretary_section)
        self.secretary_title.setObjectName(u"secretary_title")

        self.secretary_layout.addWidget(self.secretary_title)

        self.secretary_state = Words(self.secretary_section)
        self.secretary_state.setObjectName(u"secretary_state")

        self.secretary_layout.addWidget(self.secretary_state)

        self.secretary_why = WhyLabel(self.secretary_section)
        self.secretary_why.setObjectName(u"secretary_why")

        self.secretary_layout.addWidget(self.secretary_why)

        self.secretary_errors = FieldErrors(self.secretary_section)
        self.secretary_errors.setObjectName(u"secretary_errors")

        self.secretary_layout.addWidget(self.secretary_errors)

        self.secretary_row = QHBoxLayout()
        self.secretary_row.setSpacing(8)
        self.secretary_row.setObjectName(u"secretary_row")
        self.secretary_row.setContentsMargins(0, 0, 0, 0)
        self.hand_over_button = QPushButton(self.secretary_section)
        self.hand_over_button.setObjectName(u"hand_over_button")

        self.secretary_row.addWidget(self.hand_over_button)

        self.secretary_button = QPushButton(self.secretary_section)
        self.secretary_button.setObjectName(u"secretary_button")

        self.secretary_row.addWidget(self.secretary_button)

        self.secretary_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.secretary_row.addItem(self.secretary_gap)


        self.secretary_layout.addLayout(self.secretary_row)


        self.sheet_layout.addWidget(self.secretary_section)

        self.extension_section = Section(self.sheet)
        self.extension_section.setObjectName(u"extension_section")
        self.extension_layout = QVBoxLayout(self.extension_section)
        self.extension_layout.setSpacing(8)
        self.extension_layout.setObjectName(u"extension_layout")
        self.extension_layout.setContentsMargins(0, 16, 0, 0)
        self.extension_title = SectionTitle(self.extension_section)
        self.extension_title.setObjectName(u"extension_title")

        self.extension_layout.addWidget(self.extension_title)

        self.extension_state = Words(self.extension_section)
        self.extension_state.setObjectName(u"extension_state")

        self.extension_layout.addWidget(self.extension_state)

        self.extension_why = WhyLabel(self.extension_section)
        self.extension_why.setObjectName(u"extension_why")

        self.extension_layout.addWidget(self.extension_why)

        self.extension_errors = FieldErrors(self.extension_section)
        self.extension_errors.setObjectName(u"extension_errors")

        self.extension_layout.addWidget(self.extension_errors)

        self.time_asked_label = QLabel(self.extension_section)
        self.time_asked_label.setObjectName(u"time_asked_label")

        self.extension_layout.addWidget(self.time_asked_label)

        self.time_asked_edit = DayEdit(self.extension_section)
        self.time_asked_edit.setObjectName(u"time_asked_edit")

        self.extension_layout.addWidget(self.time_asked_edit)

        self.until_label = QLabel(self.extension_section)
        self.until_label.setObjectName(u"until_label")

        self.extension_layout.addWidget(self.until_label)

        self.until_edit = DayEdit(self.extension_section)
        self.until_edit.setObjectName(u"until_edit")

        self.extension_layout.addWidget(self.until_edit)

        self.compelling_label = QLabel(self.extension_section)
        self.compelling_label.setObjectName(u"compelling_label")

        self.extension_layout.addWidget(self.compelling_label)

        self.compelling_edit = QPlainTextEdit(self.extension_section)
        self.compelling_edit.setObjectName(u"compelling_edit")
        self.compelling_edit.setTabChangesFocus(True)

        self.extension_layout.addWidget(self.compelling_edit)

        self.compelling_plain_hint = Hint(self.extension_section)
        self.compelling_plain_hint.setObjectName(u"compelling_plain_hint")

        self.extension_layout.addWidget(self.compelling_plain_hint)

        self.extension_row = QHBoxLayout()
        self.extension_row.setSpacing(8)
        self.extension_row.setObjectName(u"extension_row")
        self.extension_row.setContentsMargins(0, 0, 0, 0)
        self.extension_button = QPushButton(self.extension_section)
        self.extension_button.setObjectName(u"extension_button")

        self.extension_row.addWidget(self.extension_button)

        self.refuse_time_button = QPushButton(self.extension_section)
        self.refuse_time_button.setObjectName(u"refuse_time_button")

        self.extension_row.addWidget(self.refuse_time_button)

        self.extension_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.extension_row.addItem(self.extension_gap)


        self.extension_layout.addLayout(self.extension_row)


        self.sheet_layout.addWidget(self.extension_section)

        self.eligible_section = Section(self.sheet)
        self.eligible_section.setObjectName(u"eligible_section")
        self.eligible_layout = QVBoxLayout(self.eligible_section)
        self.eligible_layout.setSpacing(8)
        self.eligible_layout.setObjectName(u"eligible_layout")
        self.eligible_layout.setContentsMargins(0, 16, 0, 0)
        self.eligible_title = SectionTitle(self.eligible_section)
        self.eligible_title.setObjectName(u"eligible_title")

        self.eligible_layout.addWidget(self.eligible_title)

        self.eligible_state = Words(self.eligible_section)
        self.eligible_state.setObjectName(u"eligible_state")

        self.eligible_layout.addWidget(self.eligible_state)

        self.eligible_why = WhyLabel(self.eligible_section)
        self.eligible_why.setObjectName(u"eligible_why")

        self.eligible_layout.addWidget(self.eligible_why)

        self.eligible_errors = FieldErrors(self.eligible_section)
        self.eligible_errors.setObjectName(u"eligible_errors")

        self.eligible_layout.addWidget(self.eligible_errors)

        self.open_form_button = LinkButton(self.eligible_section)
        self.open_form_button.setObjectName(u"open_form_button")

        self.eligible_layout.addWidget(self.open_form_button)

        self.ruling_panel = QWidget(self.eligible_section)
        self.ruling_panel.setObjectName(u"ruling_panel")
        self.ruling_panel_layout = QVBoxLayout(self.ruling_panel)
        self.ruling_panel_layout.setSpacing(8)
        self.ruling_panel_layout.setObjectName(u"ruling_panel_layout")
        self.ruling_panel_layout.setContentsMargins(0, 0, 0, 0)
        self.eligible_radio = QRadioButton(self.ruling_panel)
        self.eligible_radio.setObjectName(u"eligible_radio")

        self.ruling_panel_layout.addWidget(self.eligible_radio)

        self.not_radio = QRadioButton(self.ruling_panel)
        self.not_radio.setObjectName(u"not_radio")

        self.ruling_panel_layout.addWidget(self.not_radio)


        self.eligible_layout.addWidget(self.ruling_panel)

        self.why_not_box = QGroupBox(self.eligible_section)
        self.why_not_box.setObjectName(u"why_not_box")
        self.why_not_layout = QVBoxLayout(self.why_not_box)
        self.why_not_layout.setObjectName(u"why_not_layout")
        self.no_ground_radio = QRadioButton(self.why_not_box)
        self.no_ground_radio.setObjectName(u"no_ground_radio")

        self.why_not_layout.addWidget(self.no_ground_radio)

        self.late_radio = QRadioButton(self.why_not_box)
        self.late_radio.setObjectName(u"late_radio")

        self.why_not_layout.addWidget(self.late_radio)


        self.eligible_layout.addWidget(self.why_not_box)

        self.ruling_label = QLabel(self.eligible_section)
        self.ruling_label.setObjectName(u"ruling_label")

        self.eligible_layout.addWidget(self.ruling_label)

        self.ruling_edit = QPlainTextEdit(self.eligible_section)
        self.ruling_edit.setObjectName(u"ruling_edit")
        self.ruling_edit.setTabChangesFocus(True)

        self.eligible_layout.addWidget(self.ruling_edit)

        self.ruling_plain_hint = Hint(self.eligible_section)
        self.ruling_plain_hint.setObjectName(u"ruling_plain_hint")

        self.eligible_layout.addWidget(self.ruling_plain_hint)

        self.eligible_row = QHBoxLayout()
        self.eligible_row.setSpacing(0)
        self.eligible_row.setObjectName(u"eligible_row")
        self.eligible_row.setContentsMargins(0, 0, 0, 0)
        self.eligible_button = QPushButton(self.eligible_section)
        self.eligible_button.setObjectName(u"eligible_button")

        self.eligible_row.addWidget(self.eligible_button)

        self.eligible_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.eligible_row.addItem(self.eligible_gap)


        self.eligible_layout.addLayout(self.eligible_row)


        self.sheet_layout.addWidget(self.eligible_section)

        self.meeting_section = Section(self.sheet)
        self.meeting_section.setObjectName(u"meeting_section")
        self.meeting_layout = QVBoxLayout(self.meeting_section)
        self.meeting_layout.setSpacing(8)
        self.meeting_layout.setObjectName(u"meeting_layout")
        self.meeting_layout.setContentsMargins(0, 16, 0, 0)
        self.meeting_title = SectionTitle(self.meeting_section)
        self.meeting_title.setObjectName(u"meeting_title")

        self.meeting_layout.addWidget(self.meeting_title)

        self.meeting_state = Words(self.meeting_section)
        self.meeting_state.setObjectName(u"meeting_state")

        self.meeting_layout.addWidget(self.meeting_state)

        self.meeting_why = WhyLabel(self.meeting_section)
        self.meeting_why.setObjectName(u"meeting_why")

        self.meeting_layout.addWidget(self.meeting_why)

        self.meeting_errors = FieldErrors(self.meeting_section)
        self.meeting_errors.setObjectName(u"meeting_errors")

        self.meeting_layout.addWidget(self.meeting_errors)

        self.sat_label = QLabel(self.meeting_section)
        self.sat_label.setObjectName(u"sat_label")

        self.meeting_layout.addWidget(self.sat_label)

        self.sat_edit = DayEdit(self.meeting_section)
        self.sat_edit.setObjectName(u"sat_edit")

        self.meeting_layout.addWidget(self.sat_edit)

        self.considered_box = QGroupBox(self.meeting_section)
        self.considered_box.setObjectName(u"considered_box")

        self.meeting_layout.addWidget(self.considered_box)

        self.present_box = QGroupBox(self.meeting_section)
        self.present_box.setObjectName(u"present_box")

        self.meeting_layout.addWidget(self.present_box)

        self.notes_label = QLabel(self.meeting_section)
        self.notes_label.setObjectName(u"notes_label")

        self.meeting_layout.addWidget(self.notes_label)

        self.notes_edit = QPlainTextEdit(self.meeting_section)
        self.notes_edit.setObjectName(u"notes_edit")
        self.notes_edit.setTabChangesFocus(True)

        self.meeting_layout.addWidget(self.notes_edit)

        self.held_row = QHBoxLayout()
        self.held_row.setSpacing(0)
        self.held_row.setObjectName(u"held_row")
        self.held_row.setContentsMargins(0, 0, 0, 0)
        self.held_button = QPushButton(self.meeting_section)
        self.held_button.setObjectName(u"held_button")

        self.held_row.addWidget(self.held_button)

        self.held_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.held_row.addItem(self.held_gap)


        self.meeting_layout.addLayout(self.held_row)

        self.reserved_row = QHBoxLayout()
        self.reserved_row.setSpacing(0)
        self.reserved_row.setObjectName(u"reserved_row")
        self.reserved_row.setContentsMargins(0, 0, 0, 0)
        self.reserved_button = QPushButton(self.meeting_section)
        self.reserved_button.setObjectName(u"reserved_button")

        self.reserved_row.addWidget(self.reserved_button)

        self.reserved_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.reserved_row.addItem(self.reserved_gap)


        self.meeting_layout.addLayout(self.reserved_row)

        self.paused_row = QHBoxLayout()
        self.paused_row.setSpacing(0)
        self.paused_row.setObjectName(u"paused_row")
        self.paused_row.setContentsMargins(0, 0, 0, 0)
        self.paused_button = QPushButton(self.meeting_section)
        self.paused_button.setObjectName(u"paused_button")

        self.paused_row.addWidget(self.paused_button)

        self.paused_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.paused_row.addItem(self.paused_gap)


        self.meeting_layout.addLayout(self.paused_row)

        self.further_hint = Hint(self.meeting_section)
        self.further_hint.setObjectName(u"further_hint")

        self.meeting_layout.addWidget(self.further_hint)

        self.further_row = QHBoxLayout()
        self.further_row.setSpacing(0)
        self.further_row.setObjectName(u"further_row")
        self.further_row.setContentsMargins(0, 0, 0, 0)
        self.further_button = QPushButton(self.meeting_section)
        self.further_button.setObjectName(u"further_button")

        self.further_row.addWidget(self.further_button)

        self.further_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.further_row.addItem(self.further_gap)


        self.meeting_layout.addLayout(self.further_row)

        self.since_box = QGroupBox(self.meeting_section)
        self.since_box.setObjectName(u"since_box")

        self.meeting_layout.addWidget(self.since_box)

        self.since_row = QHBoxLayout()
        self.since_row.setSpacing(0)
        self.since_row.setObjectName(u"since_row")
        self.since_row.setContentsMargins(0, 0, 0, 0)
        self.since_button = QPushButton(self.meeting_section)
        self.since_button.setObjectName(u"since_button")

        self.since_row.addWidget(self.since_button)

        self.since_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.since_row.addItem(self.since_gap)


        self.meeting_layout.addLayout(self.since_row)


        self.sheet_layout.addWidget(self.meeting_section)

        self.decide_section = Section(self.sheet)
        self.decide_section.setObjectName(u"decide_section")
        self.decide_layout = QVBoxLayout(self.decide_section)
        self.decide_layout.setSpacing(8)
        self.decide_layout.setObjectName(u"decide_layout")
        self.decide_layout.setContentsMargins(0, 16, 0, 0)
        self.decide_title = SectionTitle(self.decide_section)
        self.decide_title.setObjectName(u"decide_title")

        self.decide_layout.addWidget(self.decide_title)

        self.decide_state = Words(self.decide_section)
        self.decide_state.setObjectName(u"decide_state")

        self.decide_layout.addWidget(self.decide_state)

        self.decide_why = WhyLabel(self.decide_section)
        self.decide_why.setObjectName(u"decide_why")

        self.decide_layout.addWidget(self.decide_why)

        self.decide_errors = FieldErrors(self.decide_section)
        self.decide_errors.setObjectName(u"decide_errors")

        self.decide_layout.addWidget(self.decide_errors)

        self.correct_part = QWidget(self.decide_section)
        self.correct_part.setObjectName(u"correct_part")
        self.correct_layout = QVBoxLayout(self.correct_part)
        self.correct_layout.setSpacing(8)
        self.correct_layout.setObjectName(u"correct_layout")
        self.correct_layout.setContentsMargins(0, 0, 0, 0)
        self.correct_title = SectionTitle(self.correct_part)
        self.correct_title.setObjectName(u"correct_title")

        self.correct_layout.addWidget(self.correct_title)

        self.correct_label = Words(self.correct_part)
        self.correct_label.setObjectName(u"correct_label")

        self.correct_layout.addWidget(self.correct_label)

        self.correct_errors = FieldErrors(self.correct_part)
        self.correct_errors.setObjectName(u"correct_errors")

        self.correct_layout.addWidget(self.correct_errors)

        self.correct_why_label = QLabel(self.correct_part)
        self.correct_why_label.setObjectName(u"correct_why_label")

        self.correct_layout.addWidget(self.correct_why_label)

        self.correct_why_edit = QLineEdit(self.correct_part)
        self.correct_why_edit.setObjectName(u"correct_why_edit")

        self.correct_layout.addWidget(self.correct_why_edit)

        self.correct_row = QHBoxLayout()
        self.correct_row.setSpacing(8)
        self.correct_row.setObjectName(u"correct_row")
        self.correct_row.setContentsMargins(0, 0, 0, 0)
        self.take_out_button = QPushButton(self.correct_part)
        self.take_out_button.setObjectName(u"take_out_button")

        self.correct_row.addWidget(self.take_out_button)

        self.correct_leave_button = LinkButton(self.correct_part)
        self.correct_leave_button.setObjectName(u"correct_leave_button")

        self.correct_row.addWidget(self.correct_leave_button)

        self.correct_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.correct_row.addItem(self.correct_gap)


        self.correct_layout.addLayout(self.correct_row)


        self.decide_layout.addWidget(self.correct_part)

        self.slip_button = LinkButton(self.decide_section)
        self.slip_button.setObjectName(u"slip_button")

        self.decide_layout.addWidget(self.slip_button)

        self.decided_label = QLabel(self.decide_section)
        self.decided_label.setObjectName(u"decided_label")

        self.decide_layout.addWidget(self.decided_label)

        self.decided_edit = DayEdit(self.decide_section)
        self.decided_edit.setObjectName(u"decided_edit")

        self.decide_layout.addWidget(self.decided_edit)

        self.verdict_panel = QWidget(self.decide_section)
        self.verdict_panel.setObjectName(u"verdict_panel")
        self.verdict_layout = QVBoxLayout(self.verdict_panel)
        self.verdict_layout.setSpacing(8)
        self.verdict_layout.setObjectName(u"verdict_layout")
        self.verdict_layout.setContentsMargins(0, 0, 0, 0)
        self.rejected_radio = QRadioButton(self.verdict_panel)
        self.rejected_radio.setObjectName(u"rejected_radio")

        self.verdict_layout.addWidget(self.rejected_radio)

        self.upheld_radio = QRadioButton(self.verdict_panel)
        self.upheld_radio.setObjectName(u"upheld_radio")

        self.verdict_layout.addWidget(self.upheld_radio)


        self.decide_layout.addWidget(self.verdict_panel)

        self.disposal_box = QGroupBox(self.decide_section)
        self.disposal_box.setObjectName(u"disposal_box")
        self.disposal_layout = QVBoxLayout(self.disposal_box)
        self.disposal_layout.setSpacing(8)
        self.disposal_layout.setObjectName(u"disposal_layout")
        self.disposal_layout.setContentsMargins(0, 0, 0, 0)
        self.remit_radio = QRadioButton(self.disposal_box)
        self.remit_radio.setObjectName(u"remit_radio")

        self.disposal_layout.addWidget(self.remit_radio)

        self.own_radio = QRadioButton(self.disposal_box)
        self.own_radio.setObjectName(u"own_radio")

        self.disposal_layout.addWidget(self.own_radio)


        self.decide_layout.addWidget(self.disposal_box)

        self.decided_grounds_box = QGroupBox(self.decide_section)
        self.decided_grounds_box.setObjectName(u"decided_grounds_box")

        self.decide_layout.addWidget(self.decided_grounds_box)

        self.first_label = Words(self.decide_section)
        self.first_label.setObjectName(u"first_label")

        self.decide_layout.addWidget(self.first_label)

        self.finding_box = QGroupBox(self.decide_section)
        self.finding_box.setObjectName(u"finding_box")
        self.finding_layout = QVBoxLayout(self.finding_box)
        self.finding_layout.setSpacing(8)
        self.finding_layout.setObjectName(u"finding_layout")
        self.finding_layout.setContentsMargins(0, 0, 0, 0)
        self.breach_radio = QRadioButton(self.finding_box)
        self.breach_radio.setObjectName(u"breach_radio")

        self.finding_layout.addWidget(self.breach_radio)

        self.no_breach_radio = QRadioButton(self.finding_box)
        self.no_breach_radio.setObjectName(u"no_breach_radio")

        self.finding_layout.addWidget(self.no_breach_radio)


        self.decide_layout.addWidget(self.finding_box)

        self.measure_walk = MeasureWalk(self.decide_section)
        self.measure_walk.setObjectName(u"measure_walk")

        self.decide_layout.addWidget(self.measure_walk)

        self.imposed_panel = QWidget(self.decide_section)
        self.imposed_panel.setObjectName(u"imposed_panel")
        self.imposed_layout = QVBoxLayout(self.imposed_panel)
        self.imposed_layout.setSpacing(8)
        self.imposed_layout.setObjectName(u"imposed_layout")
        self.imposed_layout.setContentsMargins(0, 0, 0, 0)
        self.imposed_title = SectionTitle(self.imposed_panel)
        self.imposed_title.setObjectName(u"imposed_title")

        self.imposed_layout.addWidget(self.imposed_title)

        self.imposed_label = Words(self.imposed_panel)
        self.imposed_label.setObjectName(u"imposed_label")

        self.imposed_layout.addWidget(self.imposed_label)

        self.walk_button = LinkButton(self.imposed_panel)
        self.walk_button.setObjectName(u"walk_button")

        self.imposed_layout.addWidget(self.walk_button)


        self.decide_layout.addWidget(self.imposed_panel)

        self.reasons_label = QLabel(self.decide_section)
        self.reasons_label.setObjectName(u"reasons_label")

        self.decide_layout.addWidget(self.reasons_label)

        self.reasons_edit = QPlainTextEdit(self.decide_section)
        self.reasons_edit.setObjectName(u"reasons_edit")
        self.reasons_edit.setTabChangesFocus(True)

        self.decide_layout.addWidget(self.reasons_edit)

        self.reasons_plain_hint = Hint(self.decide_section)
        self.reasons_plain_hint.setObjectName(u"reasons_plain_hint")

        self.decide_layout.addWidget(self.reasons_plain_hint)

        self.decide_row = QHBoxLayout()
        self.decide_row.setSpacing(0)
        self.decide_row.setObjectName(u"decide_row")
        self.decide_row.setContentsMargins(0, 0, 0, 0)
        self.decide_button = QPushButton(self.decide_section)
        self.decide_button.setObjectName(u"decide_button")

        self.decide_row.addWidget(self.decide_button)

        self.decide_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.decide_row.addItem(self.decide_gap)


        self.decide_layout.addLayout(self.decide_row)


        self.sheet_layout.addWidget(self.decide_section)

        self.implement_section = Section(self.sheet)
        self.implement_section.setObjectName(u"implement_section")
        self.implement_layout = QVBoxLayout(self.implement_section)
        self.implement_layout.setSpacing(8)
        self.implement_layout.setObjectName(u"implement_layout")
        self.implement_layout.setContentsMargins(0, 16, 0, 0)
        self.implement_title = SectionTitle(self.implement_section)
        self.implement_title.setObjectName(u"implement_title")

        self.implement_layout.addWidget(self.implement_title)

        self.implement_state = Words(self.implement_section)
        self.implement_state.setObjectName(u"implement_state")

        self.implement_layout.addWidget(self.implement_state)

        self.implement_why = WhyLabel(self.implement_section)
        self.implement_why.setObjectName(u"implement_why")

        self.implement_layout.addWidget(self.implement_why)

        self.implement_errors = FieldErrors(self.implement_section)
        self.implement_errors.setObjectName(u"implement_errors")

        self.implement_layout.addWidget(self.implement_errors)

        self.carried_label = QLabel(self.implement_section)
        self.carried_label.setObjectName(u"carried_label")

        self.implement_layout.addWidget(self.carried_label)

        self.carried_edit = DayEdit(self.implement_section)
        self.carried_edit.setObjectName(u"carried_edit")

        self.implement_layout.addWidget(self.carried_edit)

        self.implement_row = QHBoxLayout()
        self.implement_row.setSpacing(0)
        self.implement_row.setObjectName(u"implement_row")
        self.implement_row.setContentsMargins(0, 0, 0, 0)
        self.implement_button = QPushButton(self.implement_section)
        self.implement_button.setObjectName(u"implement_button")

        self.implement_row.addWidget(self.implement_button)

        self.implement_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.implement_row.addItem(self.implement_gap)


        self.implement_layout.addLayout(self.implement_row)

        self.broken_label = QLabel(self.implement_section)
        self.broken_label.setObjectName(u"broken_label")

        self.implement_layout.addWidget(self.broken_label)

        self.broken_edit = QLineEdit(self.implement_section)
        self.broken_edit.setObjectName(u"broken_edit")

        self.implement_layout.addWidget(self.broken_edit)

        self.broken_row = QHBoxLayout()
        self.broken_row.setSpacing(0)
        self.broken_row.setObjectName(u"broken_row")
        self.broken_row.setContentsMargins(0, 0, 0, 0)
        self.broken_button = QPushButton(self.implement_section)
        self.broken_button.setObjectName(u"broken_button")

        self.broken_row.addWidget(self.broken_button)

        self.broken_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.broken_row.addItem(self.broken_gap)


        self.implement_layout.addLayout(self.broken_row)


        self.sheet_layout.addWidget(self.implement_section)

        self.ask_section = Section(self.sheet)
        self.ask_section.setObjectName(u"ask_section")
        self.ask_layout = QVBoxLayout(self.ask_section)
        self.ask_layout.setSpacing(8)
        self.ask_layout.setObjectName(u"ask_layout")
        self.ask_layout.setContentsMargins(0, 16, 0, 0)
        self.ask_title = SectionTitle(self.ask_section)
        self.ask_title.setObjectName(u"ask_title")

        self.ask_layout.addWidget(self.ask_title)

        self.ask_state = Words(self.ask_section)
        self.ask_state.setObjectName(u"ask_state")

        self.ask_layout.addWidget(self.ask_state)

        self.ask_why = WhyLabel(self.ask_section)
        self.ask_why.setObjectName(u"ask_why")

        self.ask_layout.addWidget(self.ask_why)

        self.ask_errors = FieldErrors(self.ask_section)
        self.ask_errors.setObjectName(u"ask_errors")

        self.ask_layout.addWidget(self.ask_errors)

        self.asked_label = QLabel(self.ask_section)
        self.asked_label.setObjectName(u"asked_label")

        self.ask_layout.addWidget(self.asked_label)

        self.asked_edit = DayEdit(self.ask_section)
        self.asked_edit.setObjectName(u"asked_edit")

        self.ask_layout.addWidget(self.asked_edit)

        self.ask_row = QHBoxLayout()
        self.ask_row.setSpacing(0)
        self.ask_row.setObjectName(u"ask_row")
        self.ask_row.setContentsMargins(0, 0, 0, 0)
        self.ask_button = QPushButton(self.ask_section)
        self.ask_button.setObjectName(u"ask_button")

        self.ask_row.addWidget(self.ask_button)

        self.ask_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.ask_row.addItem(self.ask_gap)


        self.ask_layout.addLayout(self.ask_row)


        self.sheet_layout.addWidget(self.ask_section)

        self.letter_section = Section(self.sheet)
        self.letter_section.setObjectName(u"letter_section")
        self.letter_layout = QVBoxLayout(self.letter_section)
        self.letter_layout.setSpacing(8)
        self.letter_layout.setObjectName(u"letter_layout")
        self.letter_layout.setContentsMargins(0, 16, 0, 0)
        self.letter_title = SectionTitle(self.letter_section)
        self.letter_title.setObjectName(u"letter_title")

        self.letter_layout.addWidget(self.letter_title)

        self.letter_state = Words(self.letter_section)
        self.letter_state.setObjectName(u"letter_state")

        self.letter_layout.addWidget(self.letter_state)

        self.letter_why = WhyLabel(self.letter_section)
        self.letter_why.setObjectName(u"letter_why")

        self.letter_layout.addWidget(self.letter_why)

        self.letter_errors = FieldErrors(self.letter_section)
        self.letter_errors.setObjectName(u"letter_errors")

        self.letter_layout.addWidget(self.letter_errors)

        self.letter_row = QHBoxLayout()
        self.letter_row.setSpacing(0)
        self.letter_row.setObjectName(u"letter_row")
        self.letter_row.setContentsMargins(0, 0, 0, 0)
        self.letter_button = QPushButton(self.letter_section)
        self.letter_button.setObjectName(u"letter_button")

        self.letter_row.addWidget(self.letter_button)

        self.letter_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.letter_row.addItem(self.letter_gap)


        self.letter_layout.addLayout(self.letter_row)


        self.sheet_layout.addWidget(self.letter_section)

        self.undo_section = Section(self.sheet)
        self.undo_section.setObjectName(u"undo_section")
        self.undo_section_layout = QVBoxLayout(self.undo_section)
        self.undo_section_layout.setSpacing(8)
        self.undo_section_layout.setObjectName(u"undo_section_layout")
        self.undo_section_layout.setContentsMargins(0, 16, 0, 0)
        self.undo_button = LinkButton(self.undo_section)
        self.undo_button.setObjectName(u"undo_button")

        self.undo_section_layout.addWidget(self.undo_button)

        self.undo_part = QWidget(self.undo_section)
        self.undo_part.setObjectName(u"undo_part")
        self.undo_layout = QVBoxLayout(self.undo_part)
        self.undo_layout.setSpacing(8)
        self.undo_layout.setObjectName(u"undo_layout")
        self.undo_layout.setContentsMargins(0, 0, 0, 0)
        self.undo_title = SectionTitle(self.undo_part)
        self.undo_title.setObjectName(u"undo_title")

        self.undo_layout.addWidget(self.undo_title)

        self.undo_label = Words(self.undo_part)
        self.undo_label.setObjectName(u"undo_label")

        self.undo_layout.addWidget(self.undo_label)

        self.undo_errors = FieldErrors(self.undo_part)
        self.undo_errors.setObjectName(u"undo_errors")

        self.undo_layout.addWidget(self.undo_errors)

        self.undo_why_label = QLabel(self.undo_part)
        self.undo_why_label.setObjectName(u"undo_why_label")

        self.undo_layout.addWidget(self.undo_why_label)

        self.undo_why_edit = QLineEdit(self.undo_part)
        self.undo_why_edit.setObjectName(u"undo_why_edit")

        self.undo_layout.addWidget(self.undo_why_edit)

        self.undo_row = QHBoxLayout()
        self.undo_row.setSpacing(8)
        self.undo_row.setObjectName(u"undo_row")
        self.undo_row.setContentsMargins(0, 0, 0, 0)
        self.undo_take_button = QPushButton(self.undo_part)
        self.undo_take_button.setObjectName(u"undo_take_button")

        self.undo_row.addWidget(self.undo_take_button)

        self.undo_leave_button = LinkButton(self.undo_part)
        self.undo_leave_button.setObjectName(u"undo_leave_button")

        self.undo_row.addWidget(self.undo_leave_button)

        self.undo_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.undo_row.addItem(self.undo_gap)


        self.undo_layout.addLayout(self.undo_row)


        self.undo_section_layout.addWidget(self.undo_part)


        self.sheet_layout.addWidget(self.undo_section)

        self.steps_list = TaskList(self.sheet)
        self.steps_list.setObjectName(u"steps_list")

        self.sheet_layout.addWidget(self.steps_list)

        self.sheet_end = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sheet_layout.addItem(self.sheet_end)

        self.page.setWidget(self.sheet)

        self.screen_layout.addWidget(self.page)

#if QT_CONFIG(shortcut)
        self.respondent_label.setBuddy(self.respondent_box)
        self.day_label.setBuddy(self.day_edit)
        self.text_label.setBuddy(self.text_edit)
        self.given_up_label.setBuddy(self.given_up_edit)
        self.given_up_how_label.setBuddy(self.given_up_how_edit)
        self.time_asked_label.setBuddy(self.time_asked_edit)
        self.until_label.setBuddy(self.until_edit)
        self.compelling_label.setBuddy(self.compelling_edit)
        self.ruling_label.setBuddy(self.ruling_edit)
        self.sat_label.setBuddy(self.sat_edit)
        self.notes_label.setBuddy(self.notes_edit)
        self.correct_why_label.setBuddy(self.correct_why_edit)
        self.decided_label.setBuddy(self.decided_edit)
        self.reasons_label.setBuddy(self.reasons_edit)
        self.carried_label.setBuddy(self.carried_edit)
        self.broken_label.setBuddy(self.broken_edit)
        self.asked_label.setBuddy(self.asked_edit)
        self.undo_why_label.setBuddy(self.undo_why_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(AppealScreen)
    # setupUi

    def retranslateUi(self, AppealScreen):
        self.title_label.setText(QCoreApplication.translate("AppealScreen", u"Appeal and completion", None))
        self.respondent_label.setText(QCoreApplication.translate("AppealScreen", u"Resp&ondent", None))
#if QT_CONFIG(accessibility)
        self.respondent_box.setAccessibleName(QCoreApplication.translate("AppealScreen", u"Respondent", None))
#endif // QT_CONFIG(accessibility)
        self.day_label.setText(QCoreApplication.translate("AppealScreen", u"The &day on which it came in", None))
#if QT_CONFIG(accessibility)
        self.day_edit.setAccessibleName(QCoreApplication.translate("AppealScreen", u"The day on which it came in", None))
#endif // QT_CONFIG(accessibility)
        self.grounds_box.setTitle(QCoreApplication.translate("AppealScreen", u"Grounds", None))
        self.text_label.setText(QCoreApplication.translate("AppealScreen", u"What the Respondent &says, in short", None))
#if QT_CONFIG(accessibility)
        self.text_edit.setAccessibleName(QCoreApplication.translate("AppealScreen", u"What the Respondent says, in short", None))
#endif // QT_CONFIG(accessibility)
        self.papers_box.setTitle(QCoreApplication.translate("AppealScreen", u"Papers that came with it", None))
        self.received_button.setText(QCoreApplication.translate("AppealScreen", u"Record the &appeal", None))
        self.form_button.setText(QCoreApplication.translate("AppealScreen", u"Ta&ke in the Appeal Form and its evidence, on Papers", None))
        self.waive_button.setText(QCoreApplication.translate("AppealScreen", u"There will be no appeal: it is given up in &writing", None))
        self.given_up_label.setText(QCoreApplication.translate("AppealScreen", u"The &day on which it was said", None))
#if QT_CONFIG(accessibility)
        self.given_up_edit.setAccessibleName(QCoreApplication.translate("AppealScreen", u"The day on which it was said", None))
#endif // QT_CONFIG(accessibility)
        self.given_up_how_label.setText(QCoreApplication.translate("AppealScreen", u"How it was &said in writing, such as an e-mail to the office", None))
#if QT_CONFIG(accessibility)
        self.given_up_how_edit.setAccessibleName(QCoreApplication.translate("AppealScreen", u"How it was said in writing, such as an e-mail to the office", None))
#endif // QT_CONFIG(accessibility)
        self.given_up_button.setText(QCoreApplication.translate("AppealScreen", u"Record that there &will be no appeal", None))
        self.giving_up_leave_button.setText(QCoreApplication.translate("AppealScreen", u"&Leave it open", None))
        self.time_button.setText(QCoreApplication.translate("AppealScreen", u"Time is asked for before there is an appeal: decide on &more time", None))
        self.hand_over_button.setText(QCoreApplication.translate("AppealScreen", u"Ha&nd the case over", None))
        self.secretary_button.setText(QCoreApplication.translate("AppealScreen", u"Another &Secretary sits at this computer", None))
        self.time_asked_label.setText(QCoreApplication.translate("AppealScreen", u"The &day on which it was asked for", None))
#if QT_CONFIG(accessibility)
        self.time_asked_edit.setAccessibleName(QCoreApplication.translate("AppealScreen", u"The day on which more time was asked for", None))
#endif // QT_CONFIG(accessibility)
        self.until_label.setText(QCoreApplication.translate("AppealScreen", u"If it is granted: the appeal may come in until the end &of", None))
#if QT_CONFIG(accessibility)
        self.until_edit.setAccessibleName(QCoreApplication.translate("AppealScreen", u"The appeal may come in until the end of", None))
#endif // QT_CONFIG(accessibility)
        self.compelling_label.setText(QCoreApplication.translate("AppealScreen", u"The compelling &reason, or why there is none", None))
#if QT_CONFIG(accessibility)
        self.compelling_edit.setAccessibleName(QCoreApplication.translate("AppealScreen", u"The compelling reason, or why there is none", None))
#endif // QT_CONFIG(accessibility)
        self.extension_button.setText(QCoreApplication.translate("AppealScreen", u"&Grant the time", None))
        self.refuse_time_button.setText(QCoreApplication.translate("AppealScreen", u"Refuse &more time", None))
        self.open_form_button.setText(QCoreApplication.translate("AppealScreen", u"O&pen the Appeal Form", None))
        self.eligible_radio.setText(QCoreApplication.translate("AppealScreen", u"El&igible: on a ground and in time", None))
        self.not_radio.setText(QCoreApplication.translate("AppealScreen", u"&Not eligible", None))
        self.why_not_box.setTitle(QCoreApplication.translate("AppealScreen", u"Why not", None))
        self.no_ground_radio.setText(QCoreApplication.translate("AppealScreen", u"It rests on no &ground", None))
        self.late_radio.setText(QCoreApplication.translate("AppealScreen", u"It came &too late", None))
        self.ruling_label.setText(QCoreApplication.translate("AppealScreen", u"&Reasons", None))
#if QT_CONFIG(accessibility)
        self.ruling_edit.setAccessibleName(QCoreApplication.translate("AppealScreen", u"Reasons", None))
#endif // QT_CONFIG(accessibility)
        self.eligible_button.setText(QCoreApplication.translate("AppealScreen", u"Record the ru&ling", None))
        self.sat_label.setText(QCoreApplication.translate("AppealScreen", u"The &day on which it was considered", None))
#if QT_CONFIG(accessibility)
        self.sat_edit.setAccessibleName(QCoreApplication.translate("AppealScreen", u"The day on which it was considered", None))
#endif // QT_CONFIG(accessibility)
        self.considered_box.setTitle(QCoreApplication.translate("AppealScreen", u"Which appeals were considered", None))
        self.present_box.setTitle(QCoreApplication.translate("AppealScreen", u"Who takes part", None))
        self.notes_label.setText(QCoreApplication.translate("AppealScreen", u"N&otes", None))
#if QT_CONFIG(accessibility)
        self.notes_edit.setAccessibleName(QCoreApplication.translate("AppealScreen", u"Notes", None))
#endif // QT_CONFIG(accessibility)
        self.held_button.setText(QCoreApplication.translate("AppealScreen", u"The appeal has been con&sidered", None))
        self.reserved_button.setText(QCoreApplication.translate("AppealScreen", u"It has been considered: the decision is &reserved", None))
        self.paused_button.setText(QCoreApplication.translate("AppealScreen", u"&Pause: further information is asked for", None))
        self.further_button.setText(QCoreApplication.translate("AppealScreen", u"&Write for further information", None))
        self.since_box.setTitle(QCoreApplication.translate("AppealScreen", u"Came in since the appeal", None))
        self.since_button.setText(QCoreApplication.translate("AppealScreen", u"Put it before the &members", None))
        self.correct_title.setText(QCoreApplication.translate("AppealScreen", u"Correct what was recorded", None))
        self.correct_why_label.setText(QCoreApplication.translate("AppealScreen", u"The rea&son for changing it", None))
#if QT_CONFIG(accessibility)
        self.correct_why_edit.setAccessibleName(QCoreApplication.translate("AppealScreen", u"The reason for changing it", None))
#endif // QT_CONFIG(accessibility)
        self.take_out_button.setText(QCoreApplication.translate("AppealScreen", u"It should not be on record: ta&ke it out", None))
        self.correct_leave_button.setText(QCoreApplication.translate("AppealScreen", u"&Leave it as it is", None))
        self.slip_button.setText(QCoreApplication.translate("AppealScreen", u"Correct what wa&s recorded", None))
        self.decided_label.setText(QCoreApplication.translate("AppealScreen", u"The da&y of the decision", None))
#if QT_CONFIG(accessibility)
        self.decided_edit.setAccessibleName(QCoreApplication.translate("AppealScreen", u"The day of the decision", None))
#endif // QT_CONFIG(accessibility)
        self.rejected_radio.setText(QCoreApplication.translate("AppealScreen", u"The appeal is dis&missed", None))
        self.upheld_radio.setText(QCoreApplication.translate("AppealScreen", u"The appeal is &upheld", None))
        self.disposal_box.setTitle(QCoreApplication.translate("AppealScreen", u"What follows", None))
        self.remit_radio.setText(QCoreApplication.translate("AppealScreen", u"It goes &back to a Discipline Committee", None))
        self.own_radio.setText(QCoreApplication.translate("AppealScreen", u"The Appeal Committee decides i&tself", None))
        self.decided_grounds_box.setTitle(QCoreApplication.translate("AppealScreen", u"Grounds on which it is upheld, as the letter will name them (optional)", None))
        self.finding_box.setTitle(QCoreApplication.translate("AppealScreen", u"What the Appeal Committee finds", None))
        self.breach_radio.setText(QCoreApplication.translate("AppealScreen", u"A breach of the Rules of Behaviour took p&lace", None))
        self.no_breach_radio.setText(QCoreApplication.translate("AppealScreen", u"There was n&o breach", None))
        self.imposed_title.setText(QCoreApplication.translate("AppealScreen", u"What is imposed", None))
        self.walk_button.setText(QCoreApplication.translate("AppealScreen", u"&Go through them again", None))
        self.reasons_label.setText(QCoreApplication.translate("AppealScreen", u"&Reasons, as the letter will say them", None))
#if QT_CONFIG(accessibility)
        self.reasons_edit.setAccessibleName(QCoreApplication.translate("AppealScreen", u"Reasons, as the letter will say them", None))
#endif // QT_CONFIG(accessibility)
        self.decide_button.setText(QCoreApplication.translate("AppealScreen", u"Record the &decision", None))
        self.carried_label.setText(QCoreApplication.translate("AppealScreen", u"The da&y on which it was carried out", None))
#if QT_CONFIG(accessibility)
        self.carried_edit.setAccessibleName(QCoreApplication.translate("AppealScreen", u"The day on which it was carried out", None))
#endif // QT_CONFIG(accessibility)
        self.implement_button.setText(QCoreApplication.translate("AppealScreen", u"It has been carried o&ut", None))
        self.broken_label.setText(QCoreApplication.translate("AppealScreen", u"What was &not kept to", None))
#if QT_CONFIG(accessibility)
        self.broken_edit.setAccessibleName(QCoreApplication.translate("AppealScreen", u"What was not kept to", None))
#endif // QT_CONFIG(accessibility)
        self.broken_button.setText(QCoreApplication.translate("AppealScreen", u"Record that it was not &kept to", None))
        self.asked_label.setText(QCoreApplication.translate("AppealScreen", u"The &day on which it was asked for", None))
#if QT_CONFIG(accessibility)
        self.asked_edit.setAccessibleName(QCoreApplication.translate("AppealScreen", u"The day on which it was asked for", None))
#endif // QT_CONFIG(accessibility)
        self.ask_button.setText(QCoreApplication.translate("AppealScreen", u"The Respondent has &asked for the letter", None))
        self.letter_button.setText(QCoreApplication.translate("AppealScreen", u"Go to the &letter", None))
        self.undo_button.setText(QCoreApplication.translate("AppealScreen", u"Correct wha&t was recorded", None))
        self.undo_title.setText(QCoreApplication.translate("AppealScreen", u"Correct what was recorded", None))
        self.undo_why_label.setText(QCoreApplication.translate("AppealScreen", u"The reason for takin&g it out", None))
#if QT_CONFIG(accessibility)
        self.undo_why_edit.setAccessibleName(QCoreApplication.translate("AppealScreen", u"The reason for taking it out", None))
#endif // QT_CONFIG(accessibility)
        self.undo_take_button.setText(QCoreApplication.translate("AppealScreen", u"It should not be on record: &take it out", None))
        self.undo_leave_button.setText(QCoreApplication.translate("AppealScreen", u"&Leave it as it is", None))
        pass
    # retranslateUi
