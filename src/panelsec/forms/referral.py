"""Compiled from ui/referral.ui by packaging/forms.py; never edited."""

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QTimeEdit, QVBoxLayout,
    QWidget)

from panelsec.widgets.answer_panel import AnswerPanel
from panelsec.widgets.days.day_edit import DayEdit
from panelsec.widgets.field_errors import FieldErrors
from panelsec.widgets.link_button import LinkButton
from panelsec.widgets.names_edit import NamesEdit
from panelsec.widgets.page import (Page, Section)
from panelsec.widgets.tables.plain_table import PlainTable
from panelsec.widgets.tick_box import TickBox
from panelsec.widgets.why_label import WhyLabel
from panelsec.widgets.words import (Hint, LeadLine, PageTitle, SectionTitle,
    Words)

class Ui_ReferralScreen(object):
    def setupUi(self, ReferralScreen):
        if not ReferralScreen.objectName():
            ReferralScreen.setObjectName(u"ReferralScreen")
        self.screen_layout = QVBoxLayout(ReferralScreen)
        self.screen_layout.setSpacing(0)
        self.screen_layout.setObjectName(u"screen_layout")
        self.screen_layout.setContentsMargins(0, 0, 0, 0)
        self.page = Page(ReferralScreen)
        self.page.setObjectName(u"page")
        self.page.setWidgetResizable(True)
        self.sheet = QWidget(self.page.viewport())
        self.sheet.setObjectName(u"sheet")
        self.sheet_layout = QVBoxLayout(self.sheet)
        self.sheet_layout.setSpacing(16)
        self.sheet_layout.setObjectName(u"sheet_layout")
        self.title_label = PageTitle(self.sheet)
        self.title_label.setObjectName(u"title_label")

        self.sheet_layout.addWidget(self.title_label)

        self.lead_label = LeadLine(self.sheet)
        self.lead_label.setObjectName(u"lead_label")

        self.sheet_layout.addWidget(self.lead_label)

        self.answer_panel = AnswerPanel(self.sheet)
        self.answer_panel.setObjectName(u"answer_panel")

        self.sheet_layout.addWidget(self.answer_panel)

        self.done_label = Words(self.sheet)
        self.done_label.setObjectName(u"done_label")

        self.sheet_layout.addWidget(self.done_label)

        self.paused_section = Section(self.sheet)
        self.paused_section.setObjectName(u"paused_section")
        self.paused_section_layout = QVBoxLayout(self.paused_section)
        self.paused_section_layout.setSpacing(12)
        self.paused_section_layout.setObjectName(u"paused_section_layout")
        self.paused_section_layout.setContentsMargins(0, 16, 0, 0)
        self.paused_title = SectionTitle(self.paused_section)
        self.paused_title.setObjectName(u"paused_title")

        self.paused_section_layout.addWidget(self.paused_title)

        self.paused_label = Words(self.paused_section)
        self.paused_label.setObjectName(u"paused_label")

        self.paused_section_layout.addWidget(self.paused_label)

        self.paused_why = WhyLabel(self.paused_section)
        self.paused_why.setObjectName(u"paused_why")

        self.paused_section_layout.addWidget(self.paused_why)

        self.resume_column = QVBoxLayout()
        self.resume_column.setSpacing(4)
        self.resume_column.setObjectName(u"resume_column")
        self.resume_column.setContentsMargins(0, 0, 0, 0)
        self.resume_label = QLabel(self.paused_section)
        self.resume_label.setObjectName(u"resume_label")

        self.resume_column.addWidget(self.resume_label)

        self.resume_errors = FieldErrors(self.paused_section)
        self.resume_errors.setObjectName(u"resume_errors")

        self.resume_column.addWidget(self.resume_errors)

        self.resume_edit = QLineEdit(self.paused_section)
        self.resume_edit.setObjectName(u"resume_edit")

        self.resume_column.addWidget(self.resume_edit)


        self.paused_section_layout.addLayout(self.resume_column)

        self.resume_row = QHBoxLayout()
        self.resume_row.setSpacing(8)
        self.resume_row.setObjectName(u"resume_row")
        self.resume_row.setContentsMargins(0, 0, 0, 0)
        self.resume_button = QPushButton(self.paused_section)
        self.resume_button.setObjectName(u"resume_button")

        self.resume_row.addWidget(self.resume_button)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.resume_row.addItem(self.spacer_1)


        self.paused_section_layout.addLayout(self.resume_row)


        self.sheet_layout.addWidget(self.paused_section)

        self.case_section = Section(self.sheet)
        self.case_section.setObjectName(u"case_section")
        self.case_section_layout = QVBoxLayout(self.case_section)
        self.case_section_layout.setSpacing(12)
        self.case_section_layout.setObjectName(u"case_section_layout")
        self.case_section_layout.setContentsMargins(0, 16, 0, 0)
        self.case_title = SectionTitle(self.case_section)
        self.case_title.setObjectName(u"case_title")

        self.case_section_layout.addWidget(self.case_title)

        self.case_table = PlainTable(self.case_section)
        self.case_table.setObjectName(u"case_table")

        self.case_section_layout.addWidget(self.case_table)


        self.sheet_layout.addWidget(self.case_section)

        self.respondents_section = Section(self.sheet)
        self.respondents_section.setObjectName(u"respondents_section")
        self.respondents_section_layout = QVBoxLayout(self.respondents_section)
        self.respondents_section_layout.setSpacing(12)
        self.respondents_section_layout.setObjectName(u"respondents_section_layout")
        self.respondents_section_layout.setContentsMargins(0, 16, 0, 0)
        self.respondents_title = SectionTitle(self.respondents_section)
        self.respondents_title.setObjectName(u"respondents_title")

        self.respondents_section_layout.addWidget(self.respondents_title)

        self.respondents_label = Words(self.respondents_section)
        self.respondents_label.setObjectName(u"respondents_label")

        self.respondents_section_layout.addWidget(self.respondents_label)

        self.respondents_why = WhyLabel(self.respondents_section)
        self.respondents_why.setObjectName(u"respondents_why")

        self.respondents_section_layout.addWidget(self.respondents_why)

        self.respondents_table = PlainTable(self.respondents_section)
        self.respondents_table.setObjectName(u"respondents_table")

        self.respondents_section_layout.addWidget(self.respondents_table)

        self.respondents_row = QHBoxLayout()
        self.respondents_row.setSpacing(8)
        self.respondents_row.setObjectName(u"respondents_row")
        self.respondents_row.setContentsMargins(0, 0, 0, 0)
        self.add_button = QPushButton(self.respondents_section)
        self.add_button.setObjectName(u"add_button")

        self.respondents_row.addWidget(self.add_button)

        self.correct_button = QPushButton(self.respondents_section)
        self.correct_button.setObjectName(u"correct_button")

        self.respondents_row.addWidget(self.correct_button)

        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.respondents_row.addItem(self.spacer_2)


        self.respondents_section_layout.addLayout(self.respondents_row)

        self.respondent_box = QWidget(self.respondents_section)
        self.respondent_box.setObjectName(u"respondent_box")
        self.respondent_box_layout = QVBoxLayout(self.respondent_box)
        self.respondent_box_layout.setSpacing(12)
        self.respondent_box_layout.setObjectName(u"respondent_box_layout")
        self.respondent_box_layout.setContentsMargins(0, 0, 0, 0)
        self.respondent_title = SectionTitle(self.respondent_box)
        self.respondent_title.setObjectName(u"respondent_title")

        self.respondent_box_layout.addWidget(self.respondent_title)

        self.person_edit = QLineEdit(self.respondent_box)
        self.person_edit.setObjectName(u"person_edit")

        self.respondent_box_layout.addWidget(self.person_edit)

        self.name_column = QVBoxLayout()
        self.name_column.setSpacing(4)
        self.name_column.setObjectName(u"name_column")
        self.name_column.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(self.respondent_box)
        self.name_label.setObjectName(u"name_label")

        self.name_column.addWidget(self.name_label)

        self.name_errors = FieldErrors(self.respondent_box)
        self.name_errors.setObjectName(u"name_errors")

        self.name_column.addWidget(self.name_errors)

        self.name_edit = QLineEdit(self.respondent_box)
        self.name_edit.setObjectName(u"name_edit")

        self.name_column.addWidget(self.name_edit)


        self.respondent_box_layout.addLayout(self.name_column)

        self.status_column = QVBoxLayout()
        self.status_column.setSpacing(4)
        self.status_column.setObjectName(u"status_column")
        self.status_column.setContentsMargins(0, 0, 0, 0)
        self.status_label = QLabel(self.respondent_box)
        self.status_label.setObjectName(u"status_label")

        self.status_column.addWidget(self.status_label)

        self.status_hint = Hint(self.respondent_box)
        self.status_hint.setObjectName(u"status_hint")

        self.status_column.addWidget(self.status_hint)

        self.status_combo = QComboBox(self.respondent_box)
        self.status_combo.setObjectName(u"status_combo")

        self.status_column.addWidget(self.status_combo)


        self.respondent_box_layout.addLayout(self.status_column)

        self.graduated_column = QVBoxLayout()
        self.graduated_column.setSpacing(4)
        self.graduated_column.setObjectName(u"graduated_column")
        self.graduated_column.setContentsMargins(0, 0, 0, 0)
        self.graduated_label = QLabel(self.respondent_box)
        self.graduated_label.setObjectName(u"graduated_label")

        self.graduated_column.addWidget(self.graduated_label)

        self.graduated_hint = Hint(self.respondent_box)
        self.graduated_hint.setObjectName(u"graduated_hint")

        self.graduated_column.addWidget(self.graduated_hint)

        self.graduated_errors = FieldErrors(self.respondent_box)
        self.graduated_errors.setObjectName(u"graduated_errors")

        self.graduated_column.addWidget(self.graduated_errors)

        self.graduated_edit = DayEdit(self.respondent_box)
        self.graduated_edit.setObjectName(u"graduated_edit")

        self.graduated_column.addWidget(self.graduated_edit)


        self.respondent_box_layout.addLayout(self.graduated_column)

        self.number_column = QVBoxLayout()
        self.number_column.setSpacing(4)
        self.number_column.setObjectName(u"number_column")
        self.number_column.setContentsMargins(0, 0, 0, 0)
        self.number_label = QLabel(self.respondent_box)
        self.number_label.setObjectName(u"number_label")

        self.number_column.addWidget(self.number_label)

        self.number_errors = FieldErrors(self.respondent_box)
        self.number_errors.setObjectName(u"number_errors")

        self.number_column.addWidget(self.number_errors)

        self.number_edit = QLineEdit(self.respondent_box)
        self.number_edit.setObjectName(u"number_edit")

        self.number_column.addWidget(self.number_edit)


        self.respondent_box_layout.addLayout(self.number_column)

        self.course_column = QVBoxLayout()
        self.course_column.setSpacing(4)
        self.course_column.setObjectName(u"course_column")
        self.course_column.setContentsMargins(0, 0, 0, 0)
        self.course_label = QLabel(self.respondent_box)
        self.course_label.setObjectName(u"course_label")

        self.course_column.addWidget(self.course_label)

        self.course_errors = FieldErrors(self.respondent_box)
        self.course_errors.setObjectName(u"course_errors")

        self.course_column.addWidget(self.course_errors)

        self.course_edit = QLineEdit(self.respondent_box)
        self.course_edit.setObjectName(u"course_edit")

        self.course_column.addWidget(self.course_edit)


        self.respondent_box_layout.addLayout(self.course_column)

        self.professional_check = TickBox(self.respondent_box)
        self.professional_check.setObjectName(u"professional_check")

        self.respondent_box_layout.addWidget(self.professional_check)

        self.email_column = QVBoxLayout()
        self.email_column.setSpacing(4)
        self.email_column.setObjectName(u"email_column")
        self.email_column.setContentsMargins(0, 0, 0, 0)
        self.email_label = QLabel(self.respondent_box)
        self.email_label.setObjectName(u"email_label")

        self.email_column.addWidget(self.email_label)

        self.email_errors = FieldErrors(self.respondent_box)
        self.email_errors.setObjectName(u"email_errors")

        self.email_column.addWidget(self.email_errors)

        self.email_edit = QLineEdit(self.respondent_box)
        self.email_edit.setObjectName(u"email_edit")

        self.email_column.addWidget(self.email_edit)


        self.respondent_box_layout.addLayout(self.email_column)

        self.postal_column = QVBoxLayout()
        self.postal_column.setSpacing(4)
        self.postal_column.setObjectName(u"postal_column")
        self.postal_column.setContentsMargins(0, 0, 0, 0)
        self.postal_label = QLabel(self.respondent_box)
        self.postal_label.setObjectName(u"postal_label")

        self.postal_column.addWidget(self.postal_label)

        self.postal_edit = QLineEdit(self.respondent_box)
        self.postal_edit.setObjectName(u"postal_edit")

        self.postal_column.addWidget(self.postal_edit)


        self.respondent_box_layout.addLayout(self.postal_column)

        self.colleges_column = QVBoxLayout()
        self.colleges_column.setSpacing(4)
        self.colleges_column.setObjectName(u"colleges_column")
        self.colleges_column.setContentsMargins(0, 0, 0, 0)
        self.colleges_label = QLabel(self.respondent_box)
        self.colleges_label.setObjectName(u"colleges_label")

        self.colleges_column.addWidget(self.colleges_label)

        self.colleges_hint = Hint(self.respondent_box)
        self.colleges_hint.setObjectName(u"colleges_hint")

        self.colleges_column.addWidget(self.colleges_hint)

        self.colleges_errors = FieldErrors(self.respondent_box)
        self.colleges_errors.setObjectName(u"colleges_errors")

        self.colleges_column.addWidget(self.colleges_errors)

        self.colleges_edit = NamesEdit(self.respondent_box)
        self.colleges_edit.setObjectName(u"colleges_edit")

        self.colleges_column.addWidget(self.colleges_edit)


        self.respondent_box_layout.addLayout(self.colleges_column)

        self.no_college_check = TickBox(self.respondent_box)
        self.no_college_check.setObjectName(u"no_college_check")

        self.respondent_box_layout.addWidget(self.no_college_check)

        self.departments_column = QVBoxLayout()
        self.departments_column.setSpacing(4)
        self.departments_column.setObjectName(u"departments_column")
        self.departments_column.setContentsMargins(0, 0, 0, 0)
        self.departments_label = QLabel(self.respondent_box)
        self.departments_label.setObjectName(u"departments_label")

        self.departments_column.addWidget(self.departments_label)

        self.departments_errors = FieldErrors(self.respondent_box)
        self.departments_errors.setObjectName(u"departments_errors")

        self.departments_column.addWidget(self.departments_errors)

        self.departments_edit = NamesEdit(self.respondent_box)
        self.departments_edit.setObjectName(u"departments_edit")

        self.departments_column.addWidget(self.departments_edit)


        self.respondent_box_layout.addLayout(self.departments_column)

        self.conduct_column = QVBoxLayout()
        self.conduct_column.setSpacing(4)
        self.conduct_column.setObjectName(u"conduct_column")
        self.conduct_column.setContentsMargins(0, 0, 0, 0)
        self.conduct_label = QLabel(self.respondent_box)
        self.conduct_label.setObjectName(u"conduct_label")

        self.conduct_column.addWidget(self.conduct_label)

        self.conduct_hint = Hint(self.respondent_box)
        self.conduct_hint.setObjectName(u"conduct_hint")

        self.conduct_column.addWidget(self.conduct_hint)

        self.conduct_errors = FieldErrors(self.respondent_box)
        self.conduct_errors.setObjectName(u"conduct_errors")

        self.conduct_column.addWidget(self.conduct_errors)

        self.conduct_edit = QLineEdit(self.respondent_box)
        self.conduct_edit.setObjectName(u"conduct_edit")

        self.conduct_column.addWidget(self.conduct_edit)


        self.respondent_box_layout.addLayout(self.conduct_column)

        self.adjustments_column = QVBoxLayout()
        self.adjustments_column.setSpacing(4)
        self.adjustments_column.setObjectName(u"adjustments_column")
        self.adjustments_column.setContentsMargins(0, 0, 0, 0)
        self.adjustments_label = QLabel(self.respondent_box)
        self.adjustments_label.setObjectName(u"adjustments_label")

        self.adjustments_column.addWidget(self.adjustments_label)

        self.adjustments_hint = Hint(self.respondent_box)
        self.adjustments_hint.setObjectName(u"adjustments_hint")

        self.adjustments_column.addWidget(self.adjustments_hint)

        self.adjustments_errors = FieldErrors(self.respondent_box)
        self.adjustments_errors.setObjectName(u"adjustments_errors")

        self.adjustments_column.addWidget(self.adjustments_errors)

        self.adjustments_edit = QLineEdit(self.respondent_box)
        self.adjustments_edit.setObjectName(u"adjustments_edit")

        self.adjustments_column.addWidget(self.adjustments_edit)


        self.respondent_box_layout.addLayout(self.adjustments_column)

        self.representative_column = QVBoxLayout()
        self.representative_column.setSpacing(4)
        self.representative_column.setObjectName(u"representative_column")
        self.representative_column.setContentsMargins(0, 0, 0, 0)
        self.representative_label = QLabel(self.respondent_box)
        self.representative_label.setObjectName(u"representative_label")

        self.representative_column.addWidget(self.representative_label)

        self.representative_hint = Hint(self.respondent_box)
        self.representative_hint.setObjectName(u"representative_hint")

        self.representative_column.addWidget(self.representative_hint)

        self.representative_errors = FieldErrors(self.respondent_box)
        self.representative_errors.setObjectName(u"representative_errors")

        self.representative_column.addWidget(self.representative_errors)

        self.representative_edit = QLineEdit(self.respondent_box)
        self.representative_edit.setObjectName(u"representative_edit")

        self.representative_column.addWidget(self.representative_edit)


        self.respondent_box_layout.addLayout(self.representative_column)

        self.representative_email_column = QVBoxLayout()
        self.representative_email_column.setSpacing(4)
        self.representative_email_column.setObjectName(u"representative_email_column")
        self.representative_email_column.setContentsMargins(0, 0, 0, 0)
        self.representative_email_label = QLabel(self.respondent_box)
        self.representative_email_label.setObjectName(u"representative_email_label")

        self.representative_email_column.addWidget(self.representative_email_label)

        self.representative_email_errors = FieldErrors(self.respondent_box)
        self.representative_email_errors.setObjectName(u"representative_email_errors")

        self.representative_email_column.addWidget(self.representative_email_errors)

        self.representative_email_edit = QLineEdit(self.respondent_box)
        self.representative_email_edit.setObjectName(u"representative_email_edit")

        self.representative_email_column.addWidget(self.representative_email_edit)


        self.respondent_box_layout.addLayout(self.representative_email_column)

        self.tutor_column = QVBoxLayout()
        self.tutor_column.setSpacing(4)
        self.tutor_column.setObjectName(u"tutor_column")
        self.tutor_column.setContentsMargins(0, 0, 0, 0)
        self.tutor_label = QLabel(self.respondent_box)
        self.tutor_label.setObjectName(u"tutor_label")

        self.tutor_column.addWidget(self.tutor_label)

        self.tutor_errors = FieldErrors(self.respondent_box)
        self.tutor_errors.setObjectName(u"tutor_errors")

        self.tutor_column.addWidget(self.tutor_errors)

        self.tutor_edit = QLineEdit(self.respondent_box)
        self.tutor_edit.setObjectName(u"tutor_edit")

        self.tutor_column.addWidget(self.tutor_edit)


        self.respondent_box_layout.addLayout(self.tutor_column)

        self.tutor_email_column = QVBoxLayout()
        self.tutor_email_column.setSpacing(4)
        self.tutor_email_column.setObjectName(u"tutor_email_column")
        self.tutor_email_column.setContentsMargins(0, 0, 0, 0)
        self.tutor_email_label = QLabel(self.respondent_box)
        self.tutor_email_label.setObjectName(u"tutor_email_label")

        self.tutor_email_column.addWidget(self.tutor_email_label)

        self.tutor_email_errors = FieldErrors(self.respondent_box)
        self.tutor_email_errors.setObjectName(u"tutor_email_errors")

        self.tutor_email_column.addWidget(self.tutor_email_errors)

        self.tutor_email_edit = QLineEdit(self.respondent_box)
        self.tutor_email_edit.setObjectName(u"tutor_email_edit")

        self.tutor_email_column.addWidget(self.tutor_email_edit)


        self.respondent_box_layout.addLayout(self.tutor_email_column)

        self.head_column = QVBoxLayout()
        self.head_column.setSpacing(4)
        self.head_column.setObjectName(u"head_column")
        self.head_column.setContentsMargins(0, 0, 0, 0)
        self.head_label = QLabel(self.respondent_box)
        self.head_label.setObjectName(u"head_label")

        self.head_column.addWidget(self.head_label)

        self.head_errors = FieldErrors(self.respondent_box)
        self.head_errors.setObjectName(u"head_errors")

        self.head_column.addWidget(self.head_errors)

        self.head_edit = QLineEdit(self.respondent_box)
        self.head_edit.setObjectName(u"head_edit")

        self.head_column.addWidget(self.head_edit)


        self.respondent_box_layout.addLayout(self.head_column)

        self.head_email_column = QVBoxLayout()
        self.head_email_column.setSpacing(4)
        self.head_email_column.setObjectName(u"head_email_column")
        self.head_email_column.setContentsMargins(0, 0, 0, 0)
        self.head_email_label = QLabel(self.respondent_box)
        self.head_email_label.setObjectName(u"head_email_label")

        self.head_email_column.addWidget(self.head_email_label)

        self.head_email_errors = FieldErrors(self.respondent_box)
        self.head_email_errors.setObjectName(u"head_email_errors")

        self.head_email_column.addWidget(self.head_email_errors)

        self.head_email_edit = QLineEdit(self.respondent_box)
        self.head_email_edit.setObjectName(u"head_email_edit")

        self.head_email_column.addWidget(self.head_email_edit)


        self.respondent_box_layout.addLayout(self.head_email_column)

        self.breaches_column = QVBoxLayout()
        self.breaches_column.setSpacing(4)
        self.breaches_column.setObjectName(u"breaches_column")
        self.breaches_column.setContentsMargins(0, 0, 0, 0)
        self.breaches_label = QLabel(self.respondent_box)
        self.breaches_label.setObjectName(u"breaches_label")

        self.breaches_column.addWidget(self.breaches_label)

        self.breaches_hint = Hint(self.respondent_box)
        self.breaches_hint.setObjectName(u"breaches_hint")

        self.breaches_column.addWidget(self.breaches_hint)

        self.breaches_errors = FieldErrors(self.respondent_box)
        self.breaches_errors.setObjectName(u"breaches_errors")

        self.breaches_column.addWidget(self.breaches_errors)

        self.breaches_edit = QLineEdit(self.respondent_box)
        self.breaches_edit.setObjectName(u"breaches_edit")

        self.breaches_column.addWidget(self.breaches_edit)


        self.respondent_box_layout.addLayout(self.breaches_column)

        self.person_why_box = QWidget(self.respondent_box)
        self.person_why_box.setObjectName(u"person_why_box")
        self.person_why_box_layout = QVBoxLayout(self.person_why_box)
        self.person_why_box_layout.setSpacing(12)
        self.person_why_box_layout.setObjectName(u"person_why_box_layout")
        self.person_why_box_layout.setContentsMargins(0, 0, 0, 0)
        self.person_why_column = QVBoxLayout()
        self.person_why_column.setSpacing(4)
        self.person_why_column.setObjectName(u"person_why_column")
        self.person_why_column.setContentsMargins(0, 0, 0, 0)
        self.person_why_label = QLabel(self.person_why_box)
        self.person_why_label.setObjectName(u"person_why_label")

        self.person_why_column.addWidget(self.person_why_label)

        self.person_why_errors = FieldErrors(self.person_why_box)
        self.person_why_errors.setObjectName(u"person_why_errors")

        self.person_why_column.addWidget(self.person_why_errors)

        self.person_why_edit = QLineEdit(self.person_why_box)
        self.person_why_edit.setObjectName(u"person_why_edit")

        self.person_why_column.addWidget(self.person_why_edit)


        self.person_why_box_layout.addLayout(self.person_why_column)


        self.respondent_box_layout.addWidget(self.person_why_box)

        self.respondent_row = QHBoxLayout()
        self.respondent_row.setSpacing(8)
        self.respondent_row.setObjectName(u"respondent_row")
        self.respondent_row.setContentsMargins(0, 0, 0, 0)
        self.record_button = QPushButton(self.respondent_box)
        self.record_button.setObjectName(u"record_button")

        self.respondent_row.addWidget(self.record_button)

        self.leave_button = QPushButton(self.respondent_box)
        self.leave_button.setObjectName(u"leave_button")

        self.respondent_row.addWidget(self.leave_button)

        self.spacer_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.respondent_row.addItem(self.spacer_3)


        self.respondent_box_layout.addLayout(self.respondent_row)


        self.respondents_section_layout.addWidget(self.respondent_box)


        self.sheet_layout.addWidget(self.respondents_section)

        self.reporters_section = Section(self.sheet)
        self.reporters_section.setObjectName(u"reporters_section")
        self.reporters_section_layout = QVBoxLayout(self.reporters_section)
        self.reporters_section_layout.setSpacing(12)
        self.reporters_section_layout.setObjectName(u"reporters_section_layout")
        self.reporters_section_layout.setContentsMargins(0, 16, 0, 0)
        self.reporters_title = SectionTitle(self.reporters_section)
        self.reporters_title.setObjectName(u"reporters_title")

        self.reporters_section_layout.addWidget(self.reporters_title)

        self.reporters_label = Words(self.reporters_section)
        self.reporters_label.setObjectName(u"reporters_label")

        self.reporters_section_layout.addWidget(self.reporters_label)

        self.reporters_table = PlainTable(self.reporters_section)
        self.reporters_table.setObjectName(u"reporters_table")

        self.reporters_section_layout.addWidget(self.reporters_table)

        self.reporters_row = QHBoxLayout()
        self.reporters_row.setSpacing(8)
        self.reporters_row.setObjectName(u"reporters_row")
        self.reporters_row.setContentsMargins(0, 0, 0, 0)
        self.add_reporter_button = QPushButton(self.reporters_section)
        self.add_reporter_button.setObjectName(u"add_reporter_button")

        self.reporters_row.addWidget(self.add_reporter_button)

        self.correct_reporter_button = QPushButton(self.reporters_section)
        self.correct_reporter_button.setObjectName(u"correct_reporter_button")

        self.reporters_row.addWidget(self.correct_reporter_button)

        self.spacer_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.reporters_row.addItem(self.spacer_4)


        self.reporters_section_layout.addLayout(self.reporters_row)

        self.reporter_box = QWidget(self.reporters_section)
        self.reporter_box.setObjectName(u"reporter_box")
        self.reporter_box_layout = QVBoxLayout(self.reporter_box)
        self.reporter_box_layout.setSpacing(12)
        self.reporter_box_layout.setObjectName(u"reporter_box_layout")
        self.reporter_box_layout.setContentsMargins(0, 0, 0, 0)
        self.reporter_title = SectionTitle(self.reporter_box)
        self.reporter_title.setObjectName(u"reporter_title")

        self.reporter_box_layout.addWidget(self.reporter_title)

        self.reporter_edit = QLineEdit(self.reporter_box)
        self.reporter_edit.setObjectName(u"reporter_edit")

        self.reporter_box_layout.addWidget(self.reporter_edit)

        self.reporter_name_column = QVBoxLayout()
        self.reporter_name_column.setSpacing(4)
        self.reporter_name_column.setObjectName(u"reporter_name_column")
        self.reporter_name_column.setContentsMargins(0, 0, 0, 0)
        self.reporter_name_label = QLabel(self.reporter_box)
        self.reporter_name_label.setObjectName(u"reporter_name_label")

        self.reporter_name_column.addWidget(self.reporter_name_label)

        self.reporter_name_errors = FieldErrors(self.reporter_box)
        self.reporter_name_errors.setObjectName(u"reporter_name_errors")

        self.reporter_name_column.addWidget(self.reporter_name_errors)

        self.reporter_name_edit = QLineEdit(self.reporter_box)
        self.reporter_name_edit.setObjectName(u"reporter_name_edit")

        self.reporter_name_column.addWidget(self.reporter_name_edit)


        self.reporter_box_layout.addLayout(self.reporter_name_column)

        self.protected_check = TickBox(self.reporter_box)
        self.protected_check.setObjectName(u"protected_check")

        self.reporter_box_layout.addWidget(self.protected_check)

        self.student_check = TickBox(self.reporter_box)
        self.student_check.setObjectName(u"student_check")

        self.reporter_box_layout.addWidget(self.student_check)

        self.reporter_email_column = QVBoxLayout()
        self.reporter_email_column.setSpacing(4)
        self.reporter_email_column.setObjectName(u"reporter_email_column")
        self.reporter_email_column.setContentsMargins(0, 0, 0, 0)
        self.reporter_email_label = QLabel(self.reporter_box)
        self.reporter_email_label.setObjectName(u"reporter_email_label")

        self.reporter_email_column.addWidget(self.reporter_email_label)

        self.reporter_email_errors = FieldErrors(self.reporter_box)
        self.reporter_email_errors.setObjectName(u"reporter_email_errors")

        self.reporter_email_column.addWidget(self.reporter_email_errors)

        self.reporter_email_edit = QLineEdit(self.reporter_box)
        self.reporter_email_edit.setObjectName(u"reporter_email_edit")

        self.reporter_email_column.addWidget(self.reporter_email_edit)


        self.reporter_box_layout.addLayout(self.reporter_email_column)

        self.reporter_colleges_column = QVBoxLayout()
        self.reporter_colleges_column.setSpacing(4)
        self.reporter_colleges_column.setObjectName(u"reporter_colleges_column")
        self.reporter_colleges_column.setContentsMargins(0, 0, 0, 0)
        self.reporter_colleges_label = QLabel(self.reporter_box)
        self.reporter_colleges_label.setObjectName(u"reporter_colleges_label")

        self.reporter_colleges_column.addWidget(self.reporter_colleges_label)

        self.reporter_colleges_errors = FieldErrors(self.reporter_box)
        self.reporter_colleges_errors.setObjectName(u"reporter_colleges_errors")

        self.reporter_colleges_column.addWidget(self.reporter_colleges_errors)

        self.reporter_colleges_edit = NamesEdit(self.reporter_box)
        self.reporter_colleges_edit.setObjectName(u"reporter_colleges_edit")

        self.reporter_colleges_column.addWidget(self.reporter_colleges_edit)


        self.reporter_box_layout.addLayout(self.reporter_colleges_column)

        self.reporter_departments_column = QVBoxLayout()
        self.reporter_departments_column.setSpacing(4)
        self.reporter_departments_column.setObjectName(u"reporter_departments_column")
        self.reporter_departments_column.setContentsMargins(0, 0, 0, 0)
        self.reporter_departments_label = QLabel(self.reporter_box)
        self.reporter_departments_label.setObjectName(u"reporter_departments_label")

        self.reporter_departments_column.addWidget(self.reporter_departments_label)

        self.reporter_departments_errors = FieldErrors(self.reporter_box)
        self.reporter_departments_errors.setObjectName(u"reporter_departments_errors")

        self.reporter_departments_column.addWidget(self.reporter_departments_errors)

        self.reporter_departments_edit = NamesEdit(self.reporter_box)
        self.reporter_departments_edit.setObjectName(u"reporter_departments_edit")

        self.reporter_departments_column.addWidget(self.reporter_departments_edit)


        self.reporter_box_layout.addLayout(self.reporter_departments_column)

        self.outside_check = TickBox(self.reporter_box)
        self.outside_check.setObjectName(u"outside_check")

        self.reporter_box_layout.addWidget(self.outside_check)

        self.reporter_why_box = QWidget(self.reporter_box)
        self.reporter_why_box.setObjectName(u"reporter_why_box")
        self.reporter_why_box_layout = QVBoxLayout(self.reporter_why_box)
        self.reporter_why_box_layout.setSpacing(12)
        self.reporter_why_box_layout.setObjectName(u"reporter_why_box_layout")
        self.reporter_why_box_layout.setContentsMargins(0, 0, 0, 0)
        self.reporter_why_column = QVBoxLayout()
        self.reporter_why_column.setSpacing(4)
        self.reporter_why_column.setObjectName(u"reporter_why_column")
        self.reporter_why_column.setContentsMargins(0, 0, 0, 0)
        self.reporter_why_label = QLabel(self.reporter_why_box)
        self.reporter_why_label.setObjectName(u"reporter_why_label")

        self.reporter_why_column.addWidget(self.reporter_why_label)

        self.reporter_why_errors = FieldErrors(self.reporter_why_box)
        self.reporter_why_errors.setObjectName(u"reporter_why_errors")

        self.reporter_why_column.addWidget(self.reporter_why_errors)

        self.reporter_why_edit = QLineEdit(self.reporter_why_box)
        self.reporter_why_edit.setObjectName(u"reporter_why_edit")

        self.reporter_why_column.addWidget(self.reporter_why_edit)


        self.reporter_why_box_layout.addLayout(self.reporter_why_column)


        self.reporter_box_layout.addWidget(self.reporter_why_box)

        self.reporter_row = QHBoxLayout()
        self.reporter_row.setSpacing(8)
        self.reporter_row.setObjectName(u"reporter_row")
        self.reporter_row.setContentsMargins(0, 0, 0, 0)
        self.record_reporter_button = QPushButton(self.reporter_box)
        self.record_reporter_button.setObjectName(u"record_reporter_button")

        self.reporter_row.addWidget(self.record_reporter_button)

        self.leave_reporter_button = QPushButton(self.reporter_box)
        self.leave_reporter_button.setObjectName(u"leave_reporter_button")

        self.reporter_row.addWidget(self.leave_reporter_button)

        self.spacer_5 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.reporter_row.addItem(self.spacer_5)


        self.reporter_box_layout.addLayout(self.reporter_row)


        self.reporters_section_layout.addWidget(self.reporter_box)


        self.sheet_layout.addWidget(self.reporters_section)

        self.witnesses_section = Section(self.sheet)
        self.witnesses_section.setObjectName(u"witnesses_section")
        self.witnesses_section_layout = QVBoxLayout(self.witnesses_section)
        self.witnesses_section_layout.setSpacing(12)
        self.witnesses_section_layout.setObjectName(u"witnesses_section_layout")
        self.witnesses_section_layout.setContentsMargins(0, 16, 0, 0)
        self.witnesses_title = SectionTitle(self.witnesses_section)
        self.witnesses_title.setObjectName(u"witnesses_title")

        self.witnesses_section_layout.addWidget(self.witnesses_title)

        self.witnesses_label = Words(self.witnesses_section)
        self.witnesses_label.setObjectName(u"witnesses_label")

        self.witnesses_section_layout.addWidget(self.witnesses_label)

        self.witnesses_why = WhyLabel(self.witnesses_section)
        self.witnesses_why.setObjectName(u"witnesses_why")

        self.witnesses_section_layout.addWidget(self.witnesses_why)

        self.witnesses_table = PlainTable(self.witnesses_section)
        self.witnesses_table.setObjectName(u"witnesses_table")

        self.witnesses_section_layout.addWidget(self.witnesses_table)

        self.witnesses_row = QHBoxLayout()
        self.witnesses_row.setSpacing(8)
        self.witnesses_row.setObjectName(u"witnesses_row")
        self.witnesses_row.setContentsMargins(0, 0, 0, 0)
        self.add_witness_button = QPushButton(self.witnesses_section)
        self.add_witness_button.setObjectName(u"add_witness_button")

        self.witnesses_row.addWidget(self.add_witness_button)

        self.correct_witness_button = QPushButton(self.witnesses_section)
        self.correct_witness_button.setObjectName(u"correct_witness_button")

        self.witnesses_row.addWidget(self.correct_witness_button)

        self.witnesses_row_end = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.witnesses_row.addItem(self.witnesses_row_end)


        self.witnesses_section_layout.addLayout(self.witnesses_row)

        self.witness_box = QWidget(self.witnesses_section)
        self.witness_box.setObjectName(u"witness_box")
        self.witness_box_layout = QVBoxLayout(self.witness_box)
        self.witness_box_layout.setSpacing(12)
        self.witness_box_layout.setObjectName(u"witness_box_layout")
        self.witness_box_layout.setContentsMargins(0, 0, 0, 0)
        self.witness_title = SectionTitle(self.witness_box)
        self.witness_title.setObjectName(u"witness_title")

        self.witness_box_layout.addWidget(self.witness_title)

        self.witness_edit = QLineEdit(self.witness_box)
        self.witness_edit.setObjectName(u"witness_edit")

        self.witness_box_layout.addWidget(self.witness_edit)

        self.witness_name_column = QVBoxLayout()
        self.witness_name_column.setSpacing(4)
        self.witness_name_column.setObjectName(u"witness_name_column")
        self.witness_name_column.setContentsMargins(0, 0, 0, 0)
        self.witness_name_label = QLabel(self.witness_box)
        self.witness_name_label.setObjectName(u"witness_name_label")

        self.witness_name_column.addWidget(self.witness_name_label)

        self.witness_name_errors = FieldErrors(self.witness_box)
        self.witness_name_errors.setObjectName(u"witness_name_errors")

        self.witness_name_column.addWidget(self.witness_name_errors)

        self.witness_name_edit = QLineEdit(self.witness_box)
        self.witness_name_edit.setObjectName(u"witness_name_edit")

        self.witness_name_column.addWidget(self.witness_name_edit)


        self.witness_box_layout.addLayout(self.witness_name_column)

        self.witness_email_column = QVBoxLayout()
        self.witness_email_column.setSpacing(4)
        self.witness_email_column.setObjectName(u"witness_email_column")
        self.witness_email_column.setContentsMargins(0, 0, 0, 0)
        self.witness_email_label = QLabel(self.witness_box)
        self.witness_email_label.setObjectName(u"witness_email_label")

        self.witness_email_column.addWidget(self.witness_email_label)

        self.witness_email_errors = FieldErrors(self.witness_box)
        self.witness_email_errors.setObjectName(u"witness_email_errors")

        self.witness_email_column.addWidget(self.witness_email_errors)

        self.witness_email_edit = QLineEdit(self.witness_box)
        self.witness_email_edit.setObjectName(u"witness_email_edit")

        self.witness_email_column.addWidget(self.witness_email_edit)


        self.witness_box_layout.addLayout(self.witness_email_column)

        self.witness_why_box = QWidget(self.witness_box)
        self.witness_why_box.setObjectName(u"witness_why_box")
        self.witness_why_box_layout = QVBoxLayout(self.witness_why_box)
        self.witness_why_box_layout.setSpacing(12)
        self.witness_why_box_layout.setObjectName(u"witness_why_box_layout")
        self.witness_why_box_layout.setContentsMargins(0, 0, 0, 0)
        self.witness_why_column = QVBoxLayout()
        self.witness_why_column.setSpacing(4)
        self.witness_why_column.setObjectName(u"witness_why_column")
        self.witness_why_column.setContentsMargins(0, 0, 0, 0)
        self.witness_why_label = QLabel(self.witness_why_box)
        self.witness_why_label.setObjectName(u"witness_why_label")

        self.witness_why_column.addWidget(self.witness_why_label)

        self.witness_why_errors = FieldErrors(self.witness_why_box)
        self.witness_why_errors.setObjectName(u"witness_why_errors")

        self.witness_why_column.addWidget(self.witness_why_errors)

        self.witness_why_edit = QLineEdit(self.witness_why_box)
        self.witness_why_edit.setObjectName(u"witness_why_edit")

        self.witness_why_column.addWidget(self.witness_why_edit)


        self.witness_why_box_layout.addLayout(self.witness_why_column)


        self.witness_box_layout.addWidget(self.witness_why_box)

        self.witness_row = QHBoxLayout()
        self.witness_row.setSpacing(8)
        self.witness_row.setObjectName(u"witness_row")
        self.witness_row.setContentsMargins(0, 0, 0, 0)
        self.record_witness_button = QPushButton(self.witness_box)
        self.record_witness_button.setObjectName(u"record_witness_button")

        self.witness_row.addWidget(self.record_witness_button)

        self.leave_witness_button = QPushButton(self.witness_box)
        self.leave_witness_button.setObjectName(u"leave_witness_button")

        self.witness_row.addWidget(self.leave_witness_button)

        self.witness_row_end = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.witness_row.addItem(self.witness_row_end)


        self.witness_box_layout.addLayout(self.witness_row)


        self.witnesses_section_layout.addWidget(self.witness_box)


        self.sheet_layout.addWidget(self.witnesses_section)

        self.officers_section = Section(self.sheet)
        self.officers_section.setObjectName(u"officers_section")
        self.officers_section_layout = QVBoxLayout(self.officers_section)
        self.officers_section_layout.setSpacing(12)
        self.officers_section_layout.setObjectName(u"officers_section_layout")
        self.officers_section_layout.setContentsMargins(0, 16, 0, 0)
        self.officers_title = SectionTitle(self.officers_section)
        self.officers_title.setObjectName(u"officers_title")

        self.officers_section_layout.addWidget(self.officers_title)

        self.officers_why = WhyLabel(self.officers_section)
        self.officers_why.setObjectName(u"officers_why")

        self.officers_section_layout.addWidget(self.officers_why)

        self.io_column = QVBoxLayout()
        self.io_column.setSpacing(4)
        self.io_column.setObjectName(u"io_column")
        self.io_column.setContentsMargins(0, 0, 0, 0)
        self.io_label = QLabel(self.officers_section)
        self.io_label.setObjectName(u"io_label")

        self.io_column.addWidget(self.io_label)

        self.io_errors = FieldErrors(self.officers_section)
        self.io_errors.setObjectName(u"io_errors")

        self.io_column.addWidget(self.io_errors)

        self.io_edit = QLineEdit(self.officers_section)
        self.io_edit.setObjectName(u"io_edit")

        self.io_column.addWidget(self.io_edit)


        self.officers_section_layout.addLayout(self.io_column)

        self.io_email_column = QVBoxLayout()
        self.io_email_column.setSpacing(4)
        self.io_email_column.setObjectName(u"io_email_column")
        self.io_email_column.setContentsMargins(0, 0, 0, 0)
        self.io_email_label = QLabel(self.officers_section)
        self.io_email_label.setObjectName(u"io_email_label")

        self.io_email_column.addWidget(self.io_email_label)

        self.io_email_errors = FieldErrors(self.officers_section)
        self.io_email_errors.setObjectName(u"io_email_errors")

        self.io_email_column.addWidget(self.io_email_errors)

        self.io_email_edit = QLineEdit(self.officers_section)
        self.io_email_edit.setObjectName(u"io_email_edit")

        self.io_email_column.addWidget(self.io_email_edit)


        self.officers_section_layout.addLayout(self.io_email_column)

        self.io_colleges_column = QVBoxLayout()
        self.io_colleges_column.setSpacing(4)
        self.io_colleges_column.setObjectName(u"io_colleges_column")
        self.io_colleges_column.setContentsMargins(0, 0, 0, 0)
        self.io_colleges_label = QLabel(self.officers_section)
        self.io_colleges_label.setObjectName(u"io_colleges_label")

        self.io_colleges_column.addWidget(self.io_colleges_label)

        self.io_colleges_errors = FieldErrors(self.officers_section)
        self.io_colleges_errors.setObjectName(u"io_colleges_errors")

        self.io_colleges_column.addWidget(self.io_colleges_errors)

        self.io_colleges_edit = NamesEdit(self.officers_section)
        self.io_colleges_edit.setObjectName(u"io_colleges_edit")

        self.io_colleges_column.addWidget(self.io_colleges_edit)


        self.officers_section_layout.addLayout(self.io_colleges_column)

        self.io_departments_column = QVBoxLayout()
        self.io_departments_column.setSpacing(4)
        self.io_departments_column.setObjectName(u"io_departments_column")
        self.io_departments_column.setContentsMargins(0, 0, 0, 0)
        self.io_departments_label = QLabel(self.officers_section)
        self.io_departments_label.setObjectName(u"io_departments_label")

        self.io_departments_column.addWidget(self.io_departments_label)

        self.io_departments_errors = FieldErrors(self.officers_section)
        self.io_departments_errors.setObjectName(u"io_departments_errors")

        self.io_departments_column.addWidget(self.io_departments_errors)

        self.io_departments_edit = NamesEdit(self.officers_section)
        self.io_departments_edit.setObjectName(u"io_departments_edit")

        self.io_departments_column.addWidget(self.io_departments_edit)


        self.officers_section_layout.addLayout(self.io_departments_column)

        self.sdo_column = QVBoxLayout()
        self.sdo_column.setSpacing(4)
        self.sdo_column.setObjectName(u"sdo_column")
        self.sdo_column.setContentsMargins(0, 0, 0, 0)
        self.sdo_label = QLabel(self.officers_section)
        self.sdo_label.setObjectName(u"sdo_label")

        self.sdo_column.addWidget(self.sdo_label)

        self.sdo_errors = FieldErrors(self.officers_section)
        self.sdo_errors.setObjectName(u"sdo_errors")

        self.sdo_column.addWidget(self.sdo_errors)

        self.sdo_edit = QLineEdit(self.officers_section)
        self.sdo_edit.setObjectName(u"sdo_edit")

        self.sdo_column.addWidget(self.sdo_edit)


        self.officers_section_layout.addLayout(self.sdo_column)

        self.sdo_email_column = QVBoxLayout()
        self.sdo_email_column.setSpacing(4)
        self.sdo_email_column.setObjectName(u"sdo_email_column")
        self.sdo_email_column.setContentsMargins(0, 0, 0, 0)
        self.sdo_email_label = QLabel(self.officers_section)
        self.sdo_email_label.setObjectName(u"sdo_email_label")

        self.sdo_email_column.addWidget(self.sdo_email_label)

        self.sdo_email_errors = FieldErrors(self.officers_section)
        self.sdo_email_errors.setObjectName(u"sdo_email_errors")

        self.sdo_email_column.addWidget(self.sdo_email_errors)

        self.sdo_email_edit = QLineEdit(self.officers_section)
        self.sdo_email_edit.setObjectName(u"sdo_email_edit")

        self.sdo_email_column.addWidget(self.sdo_email_edit)


        self.officers_section_layout.addLayout(self.sdo_email_column)

        self.sdo_colleges_column = QVBoxLayout()
        self.sdo_colleges_column.setSpacing(4)
        self.sdo_colleges_column.setObjectName(u"sdo_colleges_column")
        self.sdo_colleges_column.setContentsMargins(0, 0, 0, 0)
        self.sdo_colleges_label = QLabel(self.officers_section)
        self.sdo_colleges_label.setObjectName(u"sdo_colleges_label")

        self.sdo_colleges_column.addWidget(self.sdo_colleges_label)

        self.sdo_colleges_errors = FieldErrors(self.officers_section)
        self.sdo_colleges_errors.setObjectName(u"sdo_colleges_errors")

        self.sdo_colleges_column.addWidget(self.sdo_colleges_errors)

        self.sdo_colleges_edit = NamesEdit(self.officers_section)
        self.sdo_colleges_edit.setObjectName(u"sdo_colleges_edit")

        self.sdo_colleges_column.addWidget(self.sdo_colleges_edit)


        self.officers_section_layout.addLayout(self.sdo_colleges_column)

        self.sdo_departments_column = QVBoxLayout()
        self.sdo_departments_column.setSpacing(4)
        self.sdo_departments_column.setObjectName(u"sdo_departments_column")
        self.sdo_departments_column.setContentsMargins(0, 0, 0, 0)
        self.sdo_departments_label = QLabel(self.officers_section)
        self.sdo_departments_label.setObjectName(u"sdo_departments_label")

        self.sdo_departments_column.addWidget(self.sdo_departments_label)

        self.sdo_departments_errors = FieldErrors(self.officers_section)
        self.sdo_departments_errors.setObjectName(u"sdo_departments_errors")

        self.sdo_departments_column.addWidget(self.sdo_departments_errors)

        self.sdo_departments_edit = NamesEdit(self.officers_section)
        self.sdo_departments_edit.setObjectName(u"sdo_departments_edit")

        self.sdo_departments_column.addWidget(self.sdo_departments_edit)


        self.officers_section_layout.addLayout(self.sdo_departments_column)

        self.taker_column = QVBoxLayout()
        self.taker_column.setSpacing(4)
        self.taker_column.setObjectName(u"taker_column")
        self.taker_column.setContentsMargins(0, 0, 0, 0)
        self.taker_label = QLabel(self.officers_section)
        self.taker_label.setObjectName(u"taker_label")

        self.taker_column.addWidget(self.taker_label)

        self.taker_edit = QLineEdit(self.officers_section)
        self.taker_edit.setObjectName(u"taker_edit")

        self.taker_column.addWidget(self.taker_edit)


        self.officers_section_layout.addLayout(self.taker_column)

        self.taker_email_column = QVBoxLayout()
        self.taker_email_column.setSpacing(4)
        self.taker_email_column.setObjectName(u"taker_email_column")
        self.taker_email_column.setContentsMargins(0, 0, 0, 0)
        self.taker_email_label = QLabel(self.officers_section)
        self.taker_email_label.setObjectName(u"taker_email_label")

        self.taker_email_column.addWidget(self.taker_email_label)

        self.taker_email_errors = FieldErrors(self.officers_section)
        self.taker_email_errors.setObjectName(u"taker_email_errors")

        self.taker_email_column.addWidget(self.taker_email_errors)

        self.taker_email_edit = QLineEdit(self.officers_section)
        self.taker_email_edit.setObjectName(u"taker_email_edit")

        self.taker_email_column.addWidget(self.taker_email_edit)


        self.officers_section_layout.addLayout(self.taker_email_column)

        self.officers_row = QHBoxLayout()
        self.officers_row.setSpacing(8)
        self.officers_row.setObjectName(u"officers_row")
        self.officers_row.setContentsMargins(0, 0, 0, 0)
        self.officers_button = QPushButton(self.officers_section)
        self.officers_button.setObjectName(u"officers_button")

        self.officers_row.addWidget(self.officers_button)

        self.spacer_6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.officers_row.addItem(self.spacer_6)


        self.officers_section_layout.addLayout(self.officers_row)


        self.sheet_layout.addWidget(self.officers_section)

        self.letters_section = Section(self.sheet)
        self.letters_section.setObjectName(u"letters_section")
        self.letters_section_layout = QVBoxLayout(self.letters_section)
        self.letters_section_layout.setSpacing(12)
        self.letters_section_layout.setObjectName(u"letters_section_layout")
        self.letters_section_layout.setContentsMargins(0, 16, 0, 0)
        self.letters_title = SectionTitle(self.letters_section)
        self.letters_title.setObjectName(u"letters_title")

        self.letters_section_layout.addWidget(self.letters_title)

        self.letters_label = Words(self.letters_section)
        self.letters_label.setObjectName(u"letters_label")

        self.letters_section_layout.addWidget(self.letters_label)

        self.letters_why = WhyLabel(self.letters_section)
        self.letters_why.setObjectName(u"letters_why")

        self.letters_section_layout.addWidget(self.letters_why)

        self.letters_table = PlainTable(self.letters_section)
        self.letters_table.setObjectName(u"letters_table")

        self.letters_section_layout.addWidget(self.letters_table)

        self.letter_slip_link_row = QHBoxLayout()
        self.letter_slip_link_row.setSpacing(8)
        self.letter_slip_link_row.setObjectName(u"letter_slip_link_row")
        self.letter_slip_link_row.setContentsMargins(0, 0, 0, 0)
        self.letter_slip_button = LinkButton(self.letters_section)
        self.letter_slip_button.setObjectName(u"letter_slip_button")

        self.letter_slip_link_row.addWidget(self.letter_slip_button)

        self.letter_slip_link_row_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.letter_slip_link_row.addItem(self.letter_slip_link_row_gap)


        self.letters_section_layout.addLayout(self.letter_slip_link_row)

        self.letter_slip_part = QWidget(self.letters_section)
        self.letter_slip_part.setObjectName(u"letter_slip_part")
        self.letter_slip_layout = QVBoxLayout(self.letter_slip_part)
        self.letter_slip_layout.setSpacing(8)
        self.letter_slip_layout.setObjectName(u"letter_slip_layout")
        self.letter_slip_layout.setContentsMargins(0, 0, 0, 0)
        self.letter_slip_edit = QLineEdit(self.letter_slip_part)
        self.letter_slip_edit.setObjectName(u"letter_slip_edit")

        self.letter_slip_layout.addWidget(self.letter_slip_edit)

        self.letter_slip_label = Words(self.letter_slip_part)
        self.letter_slip_label.setObjectName(u"letter_slip_label")

        self.letter_slip_layout.addWidget(self.letter_slip_label)

        self.letter_slip_errors = FieldErrors(self.letter_slip_part)
        self.letter_slip_errors.setObjectName(u"letter_slip_errors")

        self.letter_slip_layout.addWidget(self.letter_slip_errors)

        self.letter_slip_why_label = QLabel(self.letter_slip_part)
        self.letter_slip_why_label.setObjectName(u"letter_slip_why_label")

        self.letter_slip_layout.addWidget(self.letter_slip_why_label)

        self.letter_slip_why_edit = QLineEdit(self.letter_slip_part)
        self.letter_slip_why_edit.setObjectName(u"letter_slip_why_edit")

        self.letter_slip_layout.addWidget(self.letter_slip_why_edit)

        self.letter_slip_row = QHBoxLayout()
        self.letter_slip_row.setSpacing(8)
        self.letter_slip_row.setObjectName(u"letter_slip_row")
        self.letter_slip_row.setContentsMargins(0, 0, 0, 0)
        self.letter_out_button = QPushButton(self.letter_slip_part)
        self.letter_out_button.setObjectName(u"letter_out_button")

        self.letter_slip_row.addWidget(self.letter_out_button)

        self.letter_slip_leave_button = LinkButton(self.letter_slip_part)
        self.letter_slip_leave_button.setObjectName(u"letter_slip_leave_button")

        self.letter_slip_row.addWidget(self.letter_slip_leave_button)

        self.letter_slip_row_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.letter_slip_row.addItem(self.letter_slip_row_gap)


        self.letter_slip_layout.addLayout(self.letter_slip_row)


        self.letters_section_layout.addWidget(self.letter_slip_part)

        self.letter_column = QVBoxLayout()
        self.letter_column.setSpacing(4)
        self.letter_column.setObjectName(u"letter_column")
        self.letter_column.setContentsMargins(0, 0, 0, 0)
        self.letter_label = QLabel(self.letters_section)
        self.letter_label.setObjectName(u"letter_label")

        self.letter_column.addWidget(self.letter_label)

        self.letter_combo = QComboBox(self.letters_section)
        self.letter_combo.setObjectName(u"letter_combo")

        self.letter_column.addWidget(self.letter_combo)


        self.letters_section_layout.addLayout(self.letter_column)

        self.to_column = QVBoxLayout()
        self.to_column.setSpacing(4)
        self.to_column.setObjectName(u"to_column")
        self.to_column.setContentsMargins(0, 0, 0, 0)
        self.to_label = QLabel(self.letters_section)
        self.to_label.setObjectName(u"to_label")

        self.to_column.addWidget(self.to_label)

        self.to_combo = QComboBox(self.letters_section)
        self.to_combo.setObjectName(u"to_combo")

        self.to_column.addWidget(self.to_combo)


        self.letters_section_layout.addLayout(self.to_column)

        self.sent_column = QVBoxLayout()
        self.sent_column.setSpacing(4)
        self.sent_column.setObjectName(u"sent_column")
        self.sent_column.setContentsMargins(0, 0, 0, 0)
        self.sent_label = QLabel(self.letters_section)
        self.sent_label.setObjectName(u"sent_label")

        self.sent_column.addWidget(self.sent_label)

        self.sent_errors = FieldErrors(self.letters_section)
        self.sent_errors.setObjectName(u"sent_errors")

        self.sent_column.addWidget(self.sent_errors)

        self.sent_edit = DayEdit(self.letters_section)
        self.sent_edit.setObjectName(u"sent_edit")

        self.sent_column.addWidget(self.sent_edit)


        self.letters_section_layout.addLayout(self.sent_column)

        self.sent_at_column = QVBoxLayout()
        self.sent_at_column.setSpacing(4)
        self.sent_at_column.setObjectName(u"sent_at_column")
        self.sent_at_column.setContentsMargins(0, 0, 0, 0)
        self.sent_at_label = QLabel(self.letters_section)
        self.sent_at_label.setObjectName(u"sent_at_label")

        self.sent_at_column.addWidget(self.sent_at_label)

        self.sent_at_time = QTimeEdit(self.letters_section)
        self.sent_at_time.setObjectName(u"sent_at_time")

        self.sent_at_column.addWidget(self.sent_at_time)


        self.letters_section_layout.addLayout(self.sent_at_column)

        self.way_column = QVBoxLayout()
        self.way_column.setSpacing(4)
        self.way_column.setObjectName(u"way_column")
        self.way_column.setContentsMargins(0, 0, 0, 0)
        self.way_label = QLabel(self.letters_section)
        self.way_label.setObjectName(u"way_label")

        self.way_column.addWidget(self.way_label)

        self.way_combo = QComboBox(self.letters_section)
        self.way_combo.setObjectName(u"way_combo")

        self.way_column.addWidget(self.way_combo)


        self.letters_section_layout.addLayout(self.way_column)

        self.letter_row = QHBoxLayout()
        self.letter_row.setSpacing(8)
        self.letter_row.setObjectName(u"letter_row")
        self.letter_row.setContentsMargins(0, 0, 0, 0)
        self.letter_button = QPushButton(self.letters_section)
        self.letter_button.setObjectName(u"letter_button")

        self.letter_row.addWidget(self.letter_button)

        self.spacer_7 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.letter_row.addItem(self.spacer_7)


        self.letters_section_layout.addLayout(self.letter_row)


        self.sheet_layout.addWidget(self.letters_section)

        self.decision_section = Section(self.sheet)
        self.decision_section.setObjectName(u"decision_section")
        self.decision_section_layout = QVBoxLayout(self.decision_section)
        self.decision_section_layout.setSpacing(12)
        self.decision_section_layout.setObjectName(u"decision_section_layout")
        self.decision_section_layout.setContentsMargins(0, 16, 0, 0)
        self.decision_title = SectionTitle(self.decision_section)
        self.decision_title.setObjectName(u"decision_title")

        self.decision_section_layout.addWidget(self.decision_title)

        self.decision_why = WhyLabel(self.decision_section)
        self.decision_why.setObjectName(u"decision_why")

        self.decision_section_layout.addWidget(self.decision_why)

        self.decision_table = PlainTable(self.decision_section)
        self.decision_table.setObjectName(u"decision_table")

        self.decision_section_layout.addWidget(self.decision_table)

        self.slip_link_row = QHBoxLayout()
        self.slip_link_row.setSpacing(8)
        self.slip_link_row.setObjectName(u"slip_link_row")
        self.slip_link_row.setContentsMargins(0, 0, 0, 0)
        self.slip_button = LinkButton(self.decision_section)
        self.slip_button.setObjectName(u"slip_button")

        self.slip_link_row.addWidget(self.slip_button)

        self.another_button = LinkButton(self.decision_section)
        self.another_button.setObjectName(u"another_button")

        self.slip_link_row.addWidget(self.another_button)

        self.slip_link_row_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.slip_link_row.addItem(self.slip_link_row_gap)


        self.decision_section_layout.addLayout(self.slip_link_row)

        self.slip_part = QWidget(self.decision_section)
        self.slip_part.setObjectName(u"slip_part")
        self.slip_layout = QVBoxLayout(self.slip_part)
        self.slip_layout.setSpacing(8)
        self.slip_layout.setObjectName(u"slip_layout")
        self.slip_layout.setContentsMargins(0, 0, 0, 0)
        self.slip_label = Words(self.slip_part)
        self.slip_label.setObjectName(u"slip_label")

        self.slip_layout.addWidget(self.slip_label)

        self.slip_errors = FieldErrors(self.slip_part)
        self.slip_errors.setObjectName(u"slip_errors")

        self.slip_layout.addWidget(self.slip_errors)

        self.slip_why_label = QLabel(self.slip_part)
        self.slip_why_label.setObjectName(u"slip_why_label")

        self.slip_layout.addWidget(self.slip_why_label)

        self.slip_why_edit = QLineEdit(self.slip_part)
        self.slip_why_edit.setObjectName(u"slip_why_edit")

        self.slip_layout.addWidget(self.slip_why_edit)

        self.slip_row = QHBoxLayout()
        self.slip_row.setSpacing(8)
        self.slip_row.setObjectName(u"slip_row")
        self.slip_row.setContentsMargins(0, 0, 0, 0)
        self.take_out_button = QPushButton(self.slip_part)
        self.take_out_button.setObjectName(u"take_out_button")

        self.slip_row.addWidget(self.take_out_button)

        self.slip_leave_button = LinkButton(self.slip_part)
        self.slip_leave_button.setObjectName(u"slip_leave_button")

        self.slip_row.addWidget(self.slip_leave_button)

        self.slip_row_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.slip_row.addItem(self.slip_row_gap)


        self.slip_layout.addLayout(self.slip_row)


        self.decision_section_layout.addWidget(self.slip_part)

        self.decision_box = QWidget(self.decision_section)
        self.decision_box.setObjectName(u"decision_box")
        self.decision_box_layout = QVBoxLayout(self.decision_box)
        self.decision_box_layout.setSpacing(12)
        self.decision_box_layout.setObjectName(u"decision_box_layout")
        self.decision_box_layout.setContentsMargins(0, 0, 0, 0)
        self.route_column = QVBoxLayout()
        self.route_column.setSpacing(4)
        self.route_column.setObjectName(u"route_column")
        self.route_column.setContentsMargins(0, 0, 0, 0)
        self.route_label = QLabel(self.decision_box)
        self.route_label.setObjectName(u"route_label")

        self.route_column.addWidget(self.route_label)

        self.route_combo = QComboBox(self.decision_box)
        self.route_combo.setObjectName(u"route_combo")

        self.route_column.addWidget(self.route_combo)


        self.decision_box_layout.addLayout(self.route_column)

        self.decision_column = QVBoxLayout()
        self.decision_column.setSpacing(4)
        self.decision_column.setObjectName(u"decision_column")
        self.decision_column.setContentsMargins(0, 0, 0, 0)
        self.decision_label = QLabel(self.decision_box)
        self.decision_label.setObjectName(u"decision_label")

        self.decision_column.addWidget(self.decision_label)

        self.decision_combo = QComboBox(self.decision_box)
        self.decision_combo.setObjectName(u"decision_combo")

        self.decision_column.addWidget(self.decision_combo)


        self.decision_box_layout.addLayout(self.decision_column)

        self.about_column = QVBoxLayout()
        self.about_column.setSpacing(4)
        self.about_column.setObjectName(u"about_column")
        self.about_column.setContentsMargins(0, 0, 0, 0)
        self.about_label = QLabel(self.decision_box)
        self.about_label.setObjectName(u"about_label")

        self.about_column.addWidget(self.about_label)

        self.about_combo = QComboBox(self.decision_box)
        self.about_combo.setObjectName(u"about_combo")

        self.about_column.addWidget(self.about_combo)


        self.decision_box_layout.addLayout(self.about_column)

        self.measure_box = QWidget(self.decision_box)
        self.measure_box.setObjectName(u"measure_box")
        self.measure_box_layout = QVBoxLayout(self.measure_box)
        self.measure_box_layout.setSpacing(12)
        self.measure_box_layout.setObjectName(u"measure_box_layout")
        self.measure_box_layout.setContentsMargins(0, 0, 0, 0)
        self.measure_table = PlainTable(self.measure_box)
        self.measure_table.setObjectName(u"measure_table")

        self.measure_box_layout.addWidget(self.measure_table)

        self.measure_column = QVBoxLayout()
        self.measure_column.setSpacing(4)
        self.measure_column.setObjectName(u"measure_column")
        self.measure_column.setContentsMargins(0, 0, 0, 0)
        self.measure_label = QLabel(self.measure_box)
        self.measure_label.setObjectName(u"measure_label")

        self.measure_column.addWidget(self.measure_label)

        self.measure_combo = QComboBox(self.measure_box)
        self.measure_combo.setObjectName(u"measure_combo")

        self.measure_column.addWidget(self.measure_combo)


        self.measure_box_layout.addLayout(self.measure_column)

        self.terms_column = QVBoxLayout()
        self.terms_column.setSpacing(4)
        self.terms_column.setObjectName(u"terms_column")
        self.terms_column.setContentsMargins(0, 0, 0, 0)
        self.terms_label = QLabel(self.measure_box)
        self.terms_label.setObjectName(u"terms_label")

        self.terms_column.addWidget(self.terms_label)

        self.terms_errors = FieldErrors(self.measure_box)
        self.terms_errors.setObjectName(u"terms_errors")

        self.terms_column.addWidget(self.terms_errors)

        self.terms_edit = QLineEdit(self.measure_box)
        self.terms_edit.setObjectName(u"terms_edit")

        self.terms_column.addWidget(self.terms_edit)


        self.measure_box_layout.addLayout(self.terms_column)

        self.amount_column = QVBoxLayout()
        self.amount_column.setSpacing(4)
        self.amount_column.setObjectName(u"amount_column")
        self.amount_column.setContentsMargins(0, 0, 0, 0)
        self.amount_label = QLabel(self.measure_box)
        self.amount_label.setObjectName(u"amount_label")

        self.amount_column.addWidget(self.amount_label)

        self.amount_errors = FieldErrors(self.measure_box)
        self.amount_errors.setObjectName(u"amount_errors")

        self.amount_column.addWidget(self.amount_errors)

        self.amount_edit = QLineEdit(self.measure_box)
        self.amount_edit.setObjectName(u"amount_edit")

        self.amount_column.addWidget(self.amount_edit)


        self.measure_box_layout.addLayout(self.amount_column)

        self.measure_row = QHBoxLayout()
        self.measure_row.setSpacing(8)
        self.measure_row.setObjectName(u"measure_row")
        self.measure_row.setContentsMargins(0, 0, 0, 0)
        self.measure_button = QPushButton(self.measure_box)
        self.measure_button.setObjectName(u"measure_button")

        self.measure_row.addWidget(self.measure_button)

        self.unmeasure_button = LinkButton(self.measure_box)
        self.unmeasure_button.setObjectName(u"unmeasure_button")

        self.measure_row.addWidget(self.unmeasure_button)

        self.spacer_8 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.measure_row.addItem(self.spacer_8)


        self.measure_box_layout.addLayout(self.measure_row)


        self.decision_box_layout.addWidget(self.measure_box)

        self.decided_column = QVBoxLayout()
        self.decided_column.setSpacing(4)
        self.decided_column.setObjectName(u"decided_column")
        self.decided_column.setContentsMargins(0, 0, 0, 0)
        self.decided_label = QLabel(self.decision_box)
        self.decided_label.setObjectName(u"decided_label")

        self.decided_column.addWidget(self.decided_label)

        self.decided_errors = FieldErrors(self.decision_box)
        self.decided_errors.setObjectName(u"decided_errors")

        self.decided_column.addWidget(self.decided_errors)

        self.decided_edit = DayEdit(self.decision_box)
        self.decided_edit.setObjectName(u"decided_edit")

        self.decided_column.addWidget(self.decided_edit)


        self.decision_box_layout.addLayout(self.decided_column)

        self.reasons_column = QVBoxLayout()
        self.reasons_column.setSpacing(4)
        self.reasons_column.setObjectName(u"reasons_column")
        self.reasons_column.setContentsMargins(0, 0, 0, 0)
        self.reasons_label = QLabel(self.decision_box)
        self.reasons_label.setObjectName(u"reasons_label")

        self.reasons_column.addWidget(self.reasons_label)

        self.reasons_edit = QLineEdit(self.decision_box)
        self.reasons_edit.setObjectName(u"reasons_edit")

        self.reasons_column.addWidget(self.reasons_edit)


        self.decision_box_layout.addLayout(self.reasons_column)

        self.decision_row = QHBoxLayout()
        self.decision_row.setSpacing(8)
        self.decision_row.setObjectName(u"decision_row")
        self.decision_row.setContentsMargins(0, 0, 0, 0)
        self.decision_button = QPushButton(self.decision_box)
        self.decision_button.setObjectName(u"decision_button")

        self.decision_row.addWidget(self.decision_button)

        self.spacer_9 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.decision_row.addItem(self.spacer_9)


        self.decision_box_layout.addLayout(self.decision_row)


        self.decision_section_layout.addWidget(self.decision_box)


        self.sheet_layout.addWidget(self.decision_section)

        self.election_section = Section(self.sheet)
        self.election_section.setObjectName(u"election_section")
        self.election_section_layout = QVBoxLayout(self.election_section)
        self.election_section_layout.setSpacing(12)
        self.election_section_layout.setObjectName(u"election_section_layout")
        self.election_section_layout.setContentsMargins(0, 16, 0, 0)
        self.election_title = SectionTitle(self.election_section)
        self.election_title.setObjectName(u"election_title")

        self.election_section_layout.addWidget(self.election_title)

        self.elector_column = QVBoxLayout()
        self.elector_column.setSpacing(4)
        self.elector_column.setObjectName(u"elector_column")
        self.elector_column.setContentsMargins(0, 0, 0, 0)
        self.elector_label = QLabel(self.election_section)
        self.elector_label.setObjectName(u"elector_label")

        self.elector_column.addWidget(self.elector_label)

        self.elector_combo = QComboBox(self.election_section)
        self.elector_combo.setObjectName(u"elector_combo")

        self.elector_column.addWidget(self.elector_combo)


        self.election_section_layout.addLayout(self.elector_column)

        self.answer_column = QVBoxLayout()
        self.answer_column.setSpacing(4)
        self.answer_column.setObjectName(u"answer_column")
        self.answer_column.setContentsMargins(0, 0, 0, 0)
        self.answer_label = QLabel(self.election_section)
        self.answer_label.setObjectName(u"answer_label")

        self.answer_column.addWidget(self.answer_label)

        self.answer_combo = QComboBox(self.election_section)
        self.answer_combo.setObjectName(u"answer_combo")

        self.answer_column.addWidget(self.answer_combo)


        self.election_section_layout.addLayout(self.answer_column)

        self.election_row = QHBoxLayout()
        self.election_row.setSpacing(8)
        self.election_row.setObjectName(u"election_row")
        self.election_row.setContentsMargins(0, 0, 0, 0)
        self.election_button = QPushButton(self.election_section)
        self.election_button.setObjectName(u"election_button")

        self.election_row.addWidget(self.election_button)

        self.spacer_10 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.election_row.addItem(self.spacer_10)


        self.election_section_layout.addLayout(self.election_row)


        self.sheet_layout.addWidget(self.election_section)

        self.choice_section = Section(self.sheet)
        self.choice_section.setObjectName(u"choice_section")
        self.choice_section_layout = QVBoxLayout(self.choice_section)
        self.choice_section_layout.setSpacing(12)
        self.choice_section_layout.setObjectName(u"choice_section_layout")
        self.choice_section_layout.setContentsMargins(0, 16, 0, 0)
        self.choice_title = SectionTitle(self.choice_section)
        self.choice_title.setObjectName(u"choice_title")

        self.choice_section_layout.addWidget(self.choice_title)

        self.choice_label = Words(self.choice_section)
        self.choice_label.setObjectName(u"choice_label")

        self.choice_section_layout.addWidget(self.choice_label)

        self.count_column = QVBoxLayout()
        self.count_column.setSpacing(4)
        self.count_column.setObjectName(u"count_column")
        self.count_column.setContentsMargins(0, 0, 0, 0)
        self.count_label = QLabel(self.choice_section)
        self.count_label.setObjectName(u"count_label")

        self.count_column.addWidget(self.count_label)

        self.count_combo = QComboBox(self.choice_section)
        self.count_combo.setObjectName(u"count_combo")

        self.count_column.addWidget(self.count_combo)


        self.choice_section_layout.addLayout(self.count_column)

        self.edition_column = QVBoxLayout()
        self.edition_column.setSpacing(4)
        self.edition_column.setObjectName(u"edition_column")
        self.edition_column.setContentsMargins(0, 0, 0, 0)
        self.edition_label = QLabel(self.choice_section)
        self.edition_label.setObjectName(u"edition_label")

        self.edition_column.addWidget(self.edition_label)

        self.edition_combo = QComboBox(self.choice_section)
        self.edition_combo.setObjectName(u"edition_combo")

        self.edition_column.addWidget(self.edition_combo)


        self.choice_section_layout.addLayout(self.edition_column)

        self.choice_row = QHBoxLayout()
        self.choice_row.setSpacing(8)
        self.choice_row.setObjectName(u"choice_row")
        self.choice_row.setContentsMargins(0, 0, 0, 0)
        self.choice_button = QPushButton(self.choice_section)
        self.choice_button.setObjectName(u"choice_button")

        self.choice_row.addWidget(self.choice_button)

        self.spacer_11 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.choice_row.addItem(self.spacer_11)


        self.choice_section_layout.addLayout(self.choice_row)


        self.sheet_layout.addWidget(self.choice_section)

        self.spacer_12 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sheet_layout.addItem(self.spacer_12)

        self.page.setWidget(self.sheet)

        self.screen_layout.addWidget(self.page)

#if QT_CONFIG(shortcut)
        self.resume_label.setBuddy(self.resume_edit)
        self.name_label.setBuddy(self.name_edit)
        self.status_label.setBuddy(self.status_combo)
        self.graduated_label.setBuddy(self.graduated_edit)
        self.number_label.setBuddy(self.number_edit)
        self.course_label.setBuddy(self.course_edit)
        self.email_label.setBuddy(self.email_edit)
        self.postal_label.setBuddy(self.postal_edit)
        self.colleges_label.setBuddy(self.colleges_edit)
        self.departments_label.setBuddy(self.departments_edit)
        self.conduct_label.setBuddy(self.conduct_edit)
        self.adjustments_label.setBuddy(self.adjustments_edit)
        self.representative_label.setBuddy(self.representative_edit)
        self.representative_email_label.setBuddy(self.representative_email_edit)
        self.tutor_label.setBuddy(self.tutor_edit)
        self.tutor_email_label.setBuddy(self.tutor_email_edit)
        self.head_label.setBuddy(self.head_edit)
        self.head_email_label.setBuddy(self.head_email_edit)
        self.breaches_label.setBuddy(self.breaches_edit)
        self.person_why_label.setBuddy(self.person_why_edit)
        self.reporter_name_label.setBuddy(self.reporter_name_edit)
        self.reporter_email_label.setBuddy(self.reporter_email_edit)
        self.reporter_colleges_label.setBuddy(self.reporter_colleges_edit)
        self.reporter_departments_label.setBuddy(self.reporter_departments_edit)
        self.reporter_why_label.setBuddy(self.reporter_why_edit)
        self.witness_name_label.setBuddy(self.witness_name_edit)
        self.witness_email_label.setBuddy(self.witness_email_edit)
        self.witness_why_label.setBuddy(self.witness_why_edit)
        self.io_label.setBuddy(self.io_edit)
        self.io_email_label.setBuddy(self.io_email_edit)
        self.io_colleges_label.setBuddy(self.io_colleges_edit)
        self.io_departments_label.setBuddy(self.io_departments_edit)
        self.sdo_label.setBuddy(self.sdo_edit)
        self.sdo_email_label.setBuddy(self.sdo_email_edit)
        self.sdo_colleges_label.setBuddy(self.sdo_colleges_edit)
        self.sdo_departments_label.setBuddy(self.sdo_departments_edit)
        self.taker_label.setBuddy(self.taker_edit)
        self.taker_email_label.setBuddy(self.taker_email_edit)
        self.letter_slip_why_label.setBuddy(self.letter_slip_why_edit)
        self.letter_label.setBuddy(self.letter_combo)
        self.to_label.setBuddy(self.to_combo)
        self.sent_label.setBuddy(self.sent_edit)
        self.sent_at_label.setBuddy(self.sent_at_time)
        self.way_label.setBuddy(self.way_combo)
        self.slip_why_label.setBuddy(self.slip_why_edit)
        self.route_label.setBuddy(self.route_combo)
        self.decision_label.setBuddy(self.decision_combo)
        self.about_label.setBuddy(self.about_combo)
        self.measure_label.setBuddy(self.measure_combo)
        self.terms_label.setBuddy(self.terms_edit)
        self.amount_label.setBuddy(self.amount_edit)
        self.decided_label.setBuddy(self.decided_edit)
        self.reasons_label.setBuddy(self.reasons_edit)
        self.elector_label.setBuddy(self.elector_combo)
        self.answer_label.setBuddy(self.answer_combo)
        self.count_label.setBuddy(self.count_combo)
        self.edition_label.setBuddy(self.edition_combo)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ReferralScreen)
    # setupUi

    def retranslateUi(self, ReferralScreen):
        self.title_label.setText(QCoreApplication.translate("ReferralScreen", u"Referral", None))
        self.paused_title.setText(QCoreApplication.translate("ReferralScreen", u"The procedure is paused", None))
        self.resume_label.setText(QCoreApplication.translate("ReferralScreen", u"Why it goes on", None))
        self.resume_button.setText(QCoreApplication.translate("ReferralScreen", u"Resume the procedure", None))
        self.case_title.setText(QCoreApplication.translate("ReferralScreen", u"1. The case", None))
        self.respondents_title.setText(QCoreApplication.translate("ReferralScreen", u"2. Respondents", None))
        self.add_button.setText(QCoreApplication.translate("ReferralScreen", u"&Add a Respondent", None))
        self.correct_button.setText(QCoreApplication.translate("ReferralScreen", u"Correct &the one chosen", None))
        self.name_label.setText(QCoreApplication.translate("ReferralScreen", u"Name", None))
        self.status_label.setText(QCoreApplication.translate("ReferralScreen", u"Status", None))
        self.status_hint.setText(QCoreApplication.translate("ReferralScreen", u"Only somebody who is or was a Registered Student can be a Respondent (1.1).", None))
        self.graduated_label.setText(QCoreApplication.translate("ReferralScreen", u"Day on which the Respondent graduates or leaves", None))
        self.graduated_hint.setText(QCoreApplication.translate("ReferralScreen", u"Only for somebody who is no longer a Registered Student, or soon will not be. Whether to go on is then weighed (1.1).", None))
        self.number_label.setText(QCoreApplication.translate("ReferralScreen", u"Student number", None))
        self.course_label.setText(QCoreApplication.translate("ReferralScreen", u"Course", None))
        self.professional_check.setText(QCoreApplication.translate("ReferralScreen", u"A course that leads to a profession", None))
        self.email_label.setText(QCoreApplication.translate("ReferralScreen", u"E-mail", None))
        self.postal_label.setText(QCoreApplication.translate("ReferralScreen", u"Postal address, if letters go by post", None))
        self.colleges_label.setText(QCoreApplication.translate("ReferralScreen", u"Colleges", None))
        self.colleges_hint.setText(QCoreApplication.translate("ReferralScreen", u"Past ones too: nobody of these Colleges can be drawn (2.12).", None))
        self.no_college_check.setText(QCoreApplication.translate("ReferralScreen", u"Belongs and belonged to no College", None))
        self.departments_label.setText(QCoreApplication.translate("ReferralScreen", u"Departments and Faculties", None))
        self.conduct_label.setText(QCoreApplication.translate("ReferralScreen", u"Days of the conduct alleged", None))
        self.conduct_hint.setText(QCoreApplication.translate("ReferralScreen", u"One for each occasion (count), in order, separated by ; such as 3/2/2022; 5/2/2022. Several Rules broken on one occasion are one count.", None))
        self.adjustments_label.setText(QCoreApplication.translate("ReferralScreen", u"Adjustments", None))
        self.adjustments_hint.setText(QCoreApplication.translate("ReferralScreen", u"What the Respondent needs at the meeting and in letters, separated by ; (2.5). \u2018Large print\u2019 and \u2018text to read aloud\u2019 are heeded in letters and papers.", None))
        self.representative_label.setText(QCoreApplication.translate("ReferralScreen", u"Representative with written permission", None))
        self.representative_hint.setText(QCoreApplication.translate("ReferralScreen", u"Letters then go to this person (2.6).", None))
        self.representative_email_label.setText(QCoreApplication.translate("ReferralScreen", u"Representative\u2019s e-mail", None))
        self.tutor_label.setText(QCoreApplication.translate("ReferralScreen", u"Senior Tutor", None))
        self.tutor_email_label.setText(QCoreApplication.translate("ReferralScreen", u"Senior Tutor\u2019s e-mail", None))
        self.head_label.setText(QCoreApplication.translate("ReferralScreen", u"Head of Department", None))
        self.head_email_label.setText(QCoreApplication.translate("ReferralScreen", u"Head of Department\u2019s e-mail", None))
        self.breaches_label.setText(QCoreApplication.translate("ReferralScreen", u"Earlier breaches on record", None))
        self.breaches_hint.setText(QCoreApplication.translate("ReferralScreen", u"Each with its Rule and its year, separated by ; such as RB 2(d) 2021. They are kept sealed: nothing shows them, here or elsewhere, before the same Rule is found broken (7.11). Empty leaves what is kept as it is.", None))
        self.person_why_label.setText(QCoreApplication.translate("ReferralScreen", u"Why it is corrected", None))
        self.record_button.setText(QCoreApplication.translate("ReferralScreen", u"Record the Respon&dent", None))
        self.leave_button.setText(QCoreApplication.translate("ReferralScreen", u"&Leave it", None))
        self.reporters_title.setText(QCoreApplication.translate("ReferralScreen", u"3. Reporting Persons", None))
        self.add_reporter_button.setText(QCoreApplication.translate("ReferralScreen", u"Add a Reportin&g Person", None))
        self.correct_reporter_button.setText(QCoreApplication.translate("ReferralScreen", u"Correct the one chosen here", None))
        self.reporter_name_label.setText(QCoreApplication.translate("ReferralScreen", u"Name of the Reporting Person", None))
        self.protected_check.setText(QCoreApplication.translate("ReferralScreen", u"Protected: this identity is not told to anybody (2.7, 4.1)", None))
        self.student_check.setText(QCoreApplication.translate("ReferralScreen", u"Is a student", None))
        self.reporter_email_label.setText(QCoreApplication.translate("ReferralScreen", u"E-mail of the Reporting Person", None))
        self.reporter_colleges_label.setText(QCoreApplication.translate("ReferralScreen", u"Colleges of the Reporting Person", None))
        self.reporter_departments_label.setText(QCoreApplication.translate("ReferralScreen", u"Departments of the Reporting Person", None))
        self.outside_check.setText(QCoreApplication.translate("ReferralScreen", u"Belongs to no College or Department", None))
        self.reporter_why_label.setText(QCoreApplication.translate("ReferralScreen", u"Why this is corrected", None))
        self.record_reporter_button.setText(QCoreApplication.translate("ReferralScreen", u"Record the Reporting Person", None))
        self.leave_reporter_button.setText(QCoreApplication.translate("ReferralScreen", u"Leave this", None))
        self.witnesses_title.setText(QCoreApplication.translate("ReferralScreen", u"4. Witnesses", None))
        self.add_witness_button.setText(QCoreApplication.translate("ReferralScreen", u"Add a &witness", None))
        self.correct_witness_button.setText(QCoreApplication.translate("ReferralScreen", u"Correct the witness chosen", None))
        self.witness_name_label.setText(QCoreApplication.translate("ReferralScreen", u"Name of the witness", None))
        self.witness_email_label.setText(QCoreApplication.translate("ReferralScreen", u"E-mail of the witness", None))
        self.witness_why_label.setText(QCoreApplication.translate("ReferralScreen", u"Why the witness is corrected", None))
        self.record_witness_button.setText(QCoreApplication.translate("ReferralScreen", u"Record the witness", None))
        self.leave_witness_button.setText(QCoreApplication.translate("ReferralScreen", u"Leave the witness", None))
        self.officers_title.setText(QCoreApplication.translate("ReferralScreen", u"5. Officers", None))
        self.io_label.setText(QCoreApplication.translate("ReferralScreen", u"Investigating Officer", None))
        self.io_email_label.setText(QCoreApplication.translate("ReferralScreen", u"Investigating Officer\u2019s e-mail", None))
        self.io_colleges_label.setText(QCoreApplication.translate("ReferralScreen", u"Investigating Officer\u2019s Colleges, if known", None))
        self.io_departments_label.setText(QCoreApplication.translate("ReferralScreen", u"Investigating Officer\u2019s Departments, if known", None))
        self.sdo_label.setText(QCoreApplication.translate("ReferralScreen", u"Student Discipline Officer", None))
        self.sdo_email_label.setText(QCoreApplication.translate("ReferralScreen", u"Student Discipline Officer\u2019s e-mail", None))
        self.sdo_colleges_label.setText(QCoreApplication.translate("ReferralScreen", u"Student Discipline Officer\u2019s Colleges, if known", None))
        self.sdo_departments_label.setText(QCoreApplication.translate("ReferralScreen", u"Student Discipline Officer\u2019s Departments, if known", None))
        self.taker_label.setText(QCoreApplication.translate("ReferralScreen", u"Note taker", None))
        self.taker_email_label.setText(QCoreApplication.translate("ReferralScreen", u"Note taker\u2019s e-mail", None))
        self.officers_button.setText(QCoreApplication.translate("ReferralScreen", u"Record the officers", None))
        self.letters_title.setText(QCoreApplication.translate("ReferralScreen", u"6. Letters that others sent", None))
        self.letter_slip_button.setText(QCoreApplication.translate("ReferralScreen", u"Take out the letter chosen", None))
        self.letter_slip_why_label.setText(QCoreApplication.translate("ReferralScreen", u"The reason for taking it out", None))
        self.letter_out_button.setText(QCoreApplication.translate("ReferralScreen", u"Take the letter out", None))
        self.letter_slip_leave_button.setText(QCoreApplication.translate("ReferralScreen", u"Leave it as it is", None))
        self.letter_label.setText(QCoreApplication.translate("ReferralScreen", u"Which letter", None))
        self.to_label.setText(QCoreApplication.translate("ReferralScreen", u"To whom", None))
        self.sent_label.setText(QCoreApplication.translate("ReferralScreen", u"Day on which it was sent", None))
        self.sent_at_label.setText(QCoreApplication.translate("ReferralScreen", u"Time", None))
        self.way_label.setText(QCoreApplication.translate("ReferralScreen", u"By what way", None))
        self.letter_button.setText(QCoreApplication.translate("ReferralScreen", u"Record the letter", None))
        self.decision_title.setText(QCoreApplication.translate("ReferralScreen", u"7. The Student Discipline Officer\u2019s decision", None))
        self.slip_button.setText(QCoreApplication.translate("ReferralScreen", u"Correct the last decision", None))
        self.another_button.setText(QCoreApplication.translate("ReferralScreen", u"Record another decision", None))
        self.slip_why_label.setText(QCoreApplication.translate("ReferralScreen", u"The reason for changing it", None))
        self.take_out_button.setText(QCoreApplication.translate("ReferralScreen", u"It should not be on record: take it out", None))
        self.slip_leave_button.setText(QCoreApplication.translate("ReferralScreen", u"Leave it as it is", None))
        self.route_label.setText(QCoreApplication.translate("ReferralScreen", u"How the case came", None))
        self.decision_label.setText(QCoreApplication.translate("ReferralScreen", u"Decision", None))
        self.about_label.setText(QCoreApplication.translate("ReferralScreen", u"About whom", None))
        self.measure_label.setText(QCoreApplication.translate("ReferralScreen", u"Minor measure", None))
        self.terms_label.setText(QCoreApplication.translate("ReferralScreen", u"Its terms", None))
        self.amount_label.setText(QCoreApplication.translate("ReferralScreen", u"Amount in pounds, if any", None))
        self.measure_button.setText(QCoreApplication.translate("ReferralScreen", u"Add this measure", None))
        self.unmeasure_button.setText(QCoreApplication.translate("ReferralScreen", u"Take the last one out", None))
        self.decided_label.setText(QCoreApplication.translate("ReferralScreen", u"Day on which the Investigating Officer had it", None))
        self.reasons_label.setText(QCoreApplication.translate("ReferralScreen", u"Reasons, if they are to be kept", None))
        self.decision_button.setText(QCoreApplication.translate("ReferralScreen", u"Record the decision", None))
        self.election_title.setText(QCoreApplication.translate("ReferralScreen", u"8. The Respondent\u2019s answer to a minor measure", None))
        self.elector_label.setText(QCoreApplication.translate("ReferralScreen", u"Who answers", None))
        self.answer_label.setText(QCoreApplication.translate("ReferralScreen", u"Answer", None))
        self.election_button.setText(QCoreApplication.translate("ReferralScreen", u"Record the answer", None))
        self.choice_title.setText(QCoreApplication.translate("ReferralScreen", u"9. Which procedure", None))
        self.count_label.setText(QCoreApplication.translate("ReferralScreen", u"Which count", None))
        self.edition_label.setText(QCoreApplication.translate("ReferralScreen", u"The Respondent chose", None))
        self.choice_button.setText(QCoreApplication.translate("ReferralScreen", u"Record the choice", None))
        pass
    # retranslateUi
