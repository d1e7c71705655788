"""Compiled from ui/panels.ui by packaging/forms.py; never edited."""

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from panelsec.widgets.answer_panel import AnswerPanel
from panelsec.widgets.days.day_edit import DayEdit
from panelsec.widgets.drop_area import DropArea
from panelsec.widgets.field_errors import FieldErrors
from panelsec.widgets.names_edit import NamesEdit
from panelsec.widgets.page import (Page, Section)
from panelsec.widgets.service_plot import ServicePlot
from panelsec.widgets.tables.plain_table import PlainTable
from panelsec.widgets.tick_box import TickBox
from panelsec.widgets.why_label import WhyLabel
from panelsec.widgets.words import (Hint, LeadLine, PageTitle, SectionTitle,
    Words)

class Ui_PanelsScreen(object):
    def setupUi(self, PanelsScreen):
        if not PanelsScreen.objectName():
            PanelsScreen.setObjectName(u"PanelsScreen")
        self.screen_layout = QVBoxLayout(PanelsScreen)
        self.screen_layout.setSpacing(0)
        self.screen_layout.setObjectName(u"screen_layout")
        self.screen_layout.setContentsMargins(0, 0, 0, 0)
        self.page = Page(PanelsScreen)
        self.page.setObjectName(u"page")
        self.page.setWidgetResizable(True)
        self.page.setWide(True)
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

        self.why_label = WhyLabel(self.sheet)
        self.why_label.setObjectName(u"why_label")

        self.sheet_layout.addWidget(self.why_label)

        self.answer_panel = AnswerPanel(self.sheet)
        self.answer_panel.setObjectName(u"answer_panel")

        self.sheet_layout.addWidget(self.answer_panel)

        self.done_label = Words(self.sheet)
        self.done_label.setObjectName(u"done_label")

        self.sheet_layout.addWidget(self.done_label)

        self.names_section = Section(self.sheet)
        self.names_section.setObjectName(u"names_section")
        self.names_section_layout = QVBoxLayout(self.names_section)
        self.names_section_layout.setSpacing(12)
        self.names_section_layout.setObjectName(u"names_section_layout")
        self.names_section_layout.setContentsMargins(0, 16, 0, 0)
        self.names_title = SectionTitle(self.names_section)
        self.names_title.setObjectName(u"names_title")

        self.names_section_layout.addWidget(self.names_title)

        self.names_label = Words(self.names_section)
        self.names_label.setObjectName(u"names_label")

        self.names_section_layout.addWidget(self.names_label)

        self.unresolved_column = QVBoxLayout()
        self.unresolved_column.setSpacing(4)
        self.unresolved_column.setObjectName(u"unresolved_column")
        self.unresolved_column.setContentsMargins(0, 0, 0, 0)
        self.unresolved_label = QLabel(self.names_section)
        self.unresolved_label.setObjectName(u"unresolved_label")

        self.unresolved_column.addWidget(self.unresolved_label)

        self.unresolved_combo = QComboBox(self.names_section)
        self.unresolved_combo.setObjectName(u"unresolved_combo")

        self.unresolved_column.addWidget(self.unresolved_combo)


        self.names_section_layout.addLayout(self.unresolved_column)

        self.meaning_column = QVBoxLayout()
        self.meaning_column.setSpacing(4)
        self.meaning_column.setObjectName(u"meaning_column")
        self.meaning_column.setContentsMargins(0, 0, 0, 0)
        self.meaning_label = QLabel(self.names_section)
        self.meaning_label.setObjectName(u"meaning_label")

        self.meaning_column.addWidget(self.meaning_label)

        self.meaning_combo = QComboBox(self.names_section)
        self.meaning_combo.setObjectName(u"meaning_combo")

        self.meaning_column.addWidget(self.meaning_combo)


        self.names_section_layout.addLayout(self.meaning_column)

        self.learn_row = QHBoxLayout()
        self.learn_row.setSpacing(8)
        self.learn_row.setObjectName(u"learn_row")
        self.learn_row.setContentsMargins(0, 0, 0, 0)
        self.learn_button = QPushButton(self.names_section)
        self.learn_button.setObjectName(u"learn_button")

        self.learn_row.addWidget(self.learn_button)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.learn_row.addItem(self.spacer_1)


        self.names_section_layout.addLayout(self.learn_row)


        self.sheet_layout.addWidget(self.names_section)

        self.seen_section = Section(self.sheet)
        self.seen_section.setObjectName(u"seen_section")
        self.seen_section_layout = QVBoxLayout(self.seen_section)
        self.seen_section_layout.setSpacing(12)
        self.seen_section_layout.setObjectName(u"seen_section_layout")
        self.seen_section_layout.setContentsMargins(0, 16, 0, 0)
        self.seen_title = SectionTitle(self.seen_section)
        self.seen_title.setObjectName(u"seen_title")

        self.seen_section_layout.addWidget(self.seen_title)

        self.seen_label = Words(self.seen_section)
        self.seen_label.setObjectName(u"seen_label")

        self.seen_section_layout.addWidget(self.seen_label)

        self.faults_table = PlainTable(self.seen_section)
        self.faults_table.setObjectName(u"faults_table")

        self.seen_section_layout.addWidget(self.faults_table)

        self.changes_table = PlainTable(self.seen_section)
        self.changes_table.setObjectName(u"changes_table")

        self.seen_section_layout.addWidget(self.changes_table)

        self.take_row = QHBoxLayout()
        self.take_row.setSpacing(8)
        self.take_row.setObjectName(u"take_row")
        self.take_row.setContentsMargins(0, 0, 0, 0)
        self.take_button = QPushButton(self.seen_section)
        self.take_button.setObjectName(u"take_button")

        self.take_row.addWidget(self.take_button)

        self.drop_button = QPushButton(self.seen_section)
        self.drop_button.setObjectName(u"drop_button")

        self.take_row.addWidget(self.drop_button)

        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.take_row.addItem(self.spacer_2)


        self.seen_section_layout.addLayout(self.take_row)


        self.sheet_layout.addWidget(self.seen_section)

        self.form_section = Section(self.sheet)
        self.form_section.setObjectName(u"form_section")
        self.form_section_layout = QVBoxLayout(self.form_section)
        self.form_section_layout.setSpacing(12)
        self.form_section_layout.setObjectName(u"form_section_layout")
        self.form_section_layout.setContentsMargins(0, 16, 0, 0)
        self.form_title = SectionTitle(self.form_section)
        self.form_title.setObjectName(u"form_title")

        self.form_section_layout.addWidget(self.form_title)

        self.form_hint = Hint(self.form_section)
        self.form_hint.setObjectName(u"form_hint")

        self.form_section_layout.addWidget(self.form_hint)

        self.number_column = QVBoxLayout()
        self.number_column.setSpacing(4)
        self.number_column.setObjectName(u"number_column")
        self.number_column.setContentsMargins(0, 0, 0, 0)
        self.number_label = QLabel(self.form_section)
        self.number_label.setObjectName(u"number_label")

        self.number_column.addWidget(self.number_label)

        self.number_errors = FieldErrors(self.form_section)
        self.number_errors.setObjectName(u"number_errors")

        self.number_column.addWidget(self.number_errors)

        self.number_edit = QLineEdit(self.form_section)
        self.number_edit.setObjectName(u"number_edit")

        self.number_column.addWidget(self.number_edit)


        self.form_section_layout.addLayout(self.number_column)

        self.name_column = QVBoxLayout()
        self.name_column.setSpacing(4)
        self.name_column.setObjectName(u"name_column")
        self.name_column.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(self.form_section)
        self.name_label.setObjectName(u"name_label")

        self.name_column.addWidget(self.name_label)

        self.name_errors = FieldErrors(self.form_section)
        self.name_errors.setObjectName(u"name_errors")

        self.name_column.addWidget(self.name_errors)

        self.name_edit = QLineEdit(self.form_section)
        self.name_edit.setObjectName(u"name_edit")

        self.name_column.addWidget(self.name_edit)


        self.form_section_layout.addLayout(self.name_column)

        self.email_column = QVBoxLayout()
        self.email_column.setSpacing(4)
        self.email_column.setObjectName(u"email_column")
        self.email_column.setContentsMargins(0, 0, 0, 0)
        self.email_label = QLabel(self.form_section)
        self.email_label.setObjectName(u"email_label")

        self.email_column.addWidget(self.email_label)

        self.email_errors = FieldErrors(self.form_section)
        self.email_errors.setObjectName(u"email_errors")

        self.email_column.addWidget(self.email_errors)

        self.email_edit = QLineEdit(self.form_section)
        self.email_edit.setObjectName(u"email_edit")

        self.email_column.addWidget(self.email_edit)


        self.form_section_layout.addLayout(self.email_column)

        self.panels_label = QLabel(self.form_section)
        self.panels_label.setObjectName(u"panels_label")

        self.form_section_layout.addWidget(self.panels_label)

        self.panels_errors = FieldErrors(self.form_section)
        self.panels_errors.setObjectName(u"panels_errors")

        self.form_section_layout.addWidget(self.panels_errors)

        self.chair_check = TickBox(self.form_section)
        self.chair_check.setObjectName(u"chair_check")

        self.form_section_layout.addWidget(self.chair_check)

        self.regent_house_check = TickBox(self.form_section)
        self.regent_house_check.setObjectName(u"regent_house_check")

        self.form_section_layout.addWidget(self.regent_house_check)

        self.student_check = TickBox(self.form_section)
        self.student_check.setObjectName(u"student_check")

        self.form_section_layout.addWidget(self.student_check)

        self.ac_chair_check = TickBox(self.form_section)
        self.ac_chair_check.setObjectName(u"ac_chair_check")

        self.form_section_layout.addWidget(self.ac_chair_check)

        self.ac_regent_house_check = TickBox(self.form_section)
        self.ac_regent_house_check.setObjectName(u"ac_regent_house_check")

        self.form_section_layout.addWidget(self.ac_regent_house_check)

        self.proctor_check = TickBox(self.form_section)
        self.proctor_check.setObjectName(u"proctor_check")

        self.form_section_layout.addWidget(self.proctor_check)

        self.colleges_column = QVBoxLayout()
        self.colleges_column.setSpacing(4)
        self.colleges_column.setObjectName(u"colleges_column")
        self.colleges_column.setContentsMargins(0, 0, 0, 0)
        self.colleges_label = QLabel(self.form_section)
        self.colleges_label.setObjectName(u"colleges_label")

        self.colleges_column.addWidget(self.colleges_label)

        self.colleges_hint = Hint(self.form_section)
        self.colleges_hint.setObjectName(u"colleges_hint")

        self.colleges_column.addWidget(self.colleges_hint)

        self.colleges_errors = FieldErrors(self.form_section)
        self.colleges_errors.setObjectName(u"colleges_errors")

        self.colleges_column.addWidget(self.colleges_errors)

        self.colleges_edit = NamesEdit(self.form_section)
        self.colleges_edit.setObjectName(u"colleges_edit")

        self.colleges_column.addWidget(self.colleges_edit)


        self.form_section_layout.addLayout(self.colleges_column)

        self.departments_column = QVBoxLayout()
        self.departments_column.setSpacing(4)
        self.departments_column.setObjectName(u"departments_column")
        self.departments_column.setContentsMargins(0, 0, 0, 0)
        self.departments_label = QLabel(self.form_section)
        self.departments_label.setObjectName(u"departments_label")

        self.departments_column.addWidget(self.departments_label)

        self.departments_errors = FieldErrors(self.form_section)
        self.departments_errors.setObjectName(u"departments_errors")

        self.departments_column.addWidget(self.departments_errors)

        self.departments_edit = NamesEdit(self.form_section)
        self.departments_edit.setObjectName(u"departments_edit")

        self.departments_column.addWidget(self.departments_edit)


        self.form_section_layout.addLayout(self.departments_column)

        self.trained_column = QVBoxLayout()
        self.trained_column.setSpacing(4)
        self.trained_column.setObjectName(u"trained_column")
        self.trained_column.setContentsMargins(0, 0, 0, 0)
        self.trained_label = QLabel(self.form_section)
        self.trained_label.setObjectName(u"trained_label")

        self.trained_column.addWidget(self.trained_label)

        self.trained_hint = Hint(self.form_section)
        self.trained_hint.setObjectName(u"trained_hint")

        self.trained_column.addWidget(self.trained_hint)

        self.trained_combo = QComboBox(self.form_section)
        self.trained_combo.setObjectName(u"trained_combo")

        self.trained_column.addWidget(self.trained_combo)


        self.form_section_layout.addLayout(self.trained_column)

        self.from_column = QVBoxLayout()
        self.from_column.setSpacing(4)
        self.from_column.setObjectName(u"from_column")
        self.from_column.setContentsMargins(0, 0, 0, 0)
        self.from_label = QLabel(self.form_section)
        self.from_label.setObjectName(u"from_label")

        self.from_column.addWidget(self.from_label)

        self.from_errors = FieldErrors(self.form_section)
        self.from_errors.setObjectName(u"from_errors")

        self.from_column.addWidget(self.from_errors)

        self.from_edit = DayEdit(self.form_section)
        self.from_edit.setObjectName(u"from_edit")

        self.from_column.addWidget(self.from_edit)


        self.form_section_layout.addLayout(self.from_column)

        self.to_column = QVBoxLayout()
        self.to_column.setSpacing(4)
        self.to_column.setObjectName(u"to_column")
        self.to_column.setContentsMargins(0, 0, 0, 0)
        self.to_label = QLabel(self.form_section)
        self.to_label.setObjectName(u"to_label")

        self.to_column.addWidget(self.to_label)

        self.to_errors = FieldErrors(self.form_section)
        self.to_errors.setObjectName(u"to_errors")

        self.to_column.addWidget(self.to_errors)

        self.to_edit = DayEdit(self.form_section)
        self.to_edit.setObjectName(u"to_edit")

        self.to_column.addWidget(self.to_edit)


        self.form_section_layout.addLayout(self.to_column)

        self.unavailable_column = QVBoxLayout()
        self.unavailable_column.setSpacing(4)
        self.unavailable_column.setObjectName(u"unavailable_column")
        self.unavailable_column.setContentsMargins(0, 0, 0, 0)
        self.unavailable_label = QLabel(self.form_section)
        self.unavailable_label.setObjectName(u"unavailable_label")

        self.unavailable_column.addWidget(self.unavailable_label)

        self.unavailable_hint = Hint(self.form_section)
        self.unavailable_hint.setObjectName(u"unavailable_hint")

        self.unavailable_column.addWidget(self.unavailable_hint)

        self.unavailable_errors = FieldErrors(self.form_section)
        self.unavailable_errors.setObjectName(u"unavailable_errors")

        self.unavailable_column.addWidget(self.unavailable_errors)

        self.unavailable_edit = QLineEdit(self.form_section)
        self.unavailable_edit.setObjectName(u"unavailable_edit")

        self.unavailable_column.addWidget(self.unavailable_edit)


        self.form_section_layout.addLayout(self.unavailable_column)

        self.office_column = QVBoxLayout()
        self.office_column.setSpacing(4)
        self.office_column.setObjectName(u"office_column")
        self.office_column.setContentsMargins(0, 0, 0, 0)
        self.office_label = QLabel(self.form_section)
        self.office_label.setObjectName(u"office_label")

        self.office_column.addWidget(self.office_label)

        self.office_errors = FieldErrors(self.form_section)
        self.office_errors.setObjectName(u"office_errors")

        self.office_column.addWidget(self.office_errors)

        self.office_edit = QLineEdit(self.form_section)
        self.office_edit.setObjectName(u"office_edit")

        self.office_column.addWidget(self.office_edit)


        self.form_section_layout.addLayout(self.office_column)

        self.save_row = QHBoxLayout()
        self.save_row.setSpacing(8)
        self.save_row.setObjectName(u"save_row")
        self.save_row.setContentsMargins(0, 0, 0, 0)
        self.save_button = QPushButton(self.form_section)
        self.save_button.setObjectName(u"save_button")

        self.save_row.addWidget(self.save_button)

        self.close_button = QPushButton(self.form_section)
        self.close_button.setObjectName(u"close_button")

        self.save_row.addWidget(self.close_button)

        self.spacer_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.save_row.addItem(self.spacer_3)


        self.form_section_layout.addLayout(self.save_row)


        self.sheet_layout.addWidget(self.form_section)

        self.register_section = Section(self.sheet)
        self.register_section.setObjectName(u"register_section")
        self.register_section_layout = QVBoxLayout(self.register_section)
        self.register_section_layout.setSpacing(12)
        self.register_section_layout.setObjectName(u"register_section_layout")
        self.register_section_layout.setContentsMargins(0, 16, 0, 0)
        self.register_title = SectionTitle(self.register_section)
        self.register_title.setObjectName(u"register_title")

        self.register_section_layout.addWidget(self.register_title)

        self.find_column = QVBoxLayout()
        self.find_column.setSpacing(4)
        self.find_column.setObjectName(u"find_column")
        self.find_column.setContentsMargins(0, 0, 0, 0)
        self.find_label = QLabel(self.register_section)
        self.find_label.setObjectName(u"find_label")

        self.find_column.addWidget(self.find_label)

        self.search_edit = QLineEdit(self.register_section)
        self.search_edit.setObjectName(u"search_edit")

        self.find_column.addWidget(self.search_edit)


        self.register_section_layout.addLayout(self.find_column)

        self.register_table = PlainTable(self.register_section)
        self.register_table.setObjectName(u"register_table")

        self.register_section_layout.addWidget(self.register_table)

        self.empty_label = Words(self.register_section)
        self.empty_label.setObjectName(u"empty_label")

        self.register_section_layout.addWidget(self.empty_label)

        self.member_row = QHBoxLayout()
        self.member_row.setSpacing(8)
        self.member_row.setObjectName(u"member_row")
        self.member_row.setContentsMargins(0, 0, 0, 0)
        self.add_button = QPushButton(self.register_section)
        self.add_button.setObjectName(u"add_button")

        self.member_row.addWidget(self.add_button)

        self.correct_button = QPushButton(self.register_section)
        self.correct_button.setObjectName(u"correct_button")

        self.member_row.addWidget(self.correct_button)

        self.spacer_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.member_row.addItem(self.spacer_4)


        self.register_section_layout.addLayout(self.member_row)


        self.sheet_layout.addWidget(self.register_section)

        self.service_section = Section(self.sheet)
        self.service_section.setObjectName(u"service_section")
        self.service_layout = QVBoxLayout(self.service_section)
        self.service_layout.setSpacing(8)
        self.service_layout.setObjectName(u"service_layout")
        self.service_layout.setContentsMargins(0, 16, 0, 16)
        self.service_title = SectionTitle(self.service_section)
        self.service_title.setObjectName(u"service_title")

        self.service_layout.addWidget(self.service_title)

        self.service_hint = Hint(self.service_section)
        self.service_hint.setObjectName(u"service_hint")

        self.service_layout.addWidget(self.service_hint)

        self.service_plot = ServicePlot(self.service_section)
        self.service_plot.setObjectName(u"service_plot")

        self.service_layout.addWidget(self.service_plot)


        self.sheet_layout.addWidget(self.service_section)

        self.import_section = Section(self.sheet)
        self.import_section.setObjectName(u"import_section")
        self.import_section_layout = QVBoxLayout(self.import_section)
        self.import_section_layout.setSpacing(12)
        self.import_section_layout.setObjectName(u"import_section_layout")
        self.import_section_layout.setContentsMargins(0, 16, 0, 0)
        self.import_title = SectionTitle(self.import_section)
        self.import_title.setObjectName(u"import_title")

        self.import_section_layout.addWidget(self.import_title)

        self.import_hint = Hint(self.import_section)
        self.import_hint.setObjectName(u"import_hint")

        self.import_section_layout.addWidget(self.import_hint)

        self.drop_area = DropArea(self.import_section)
        self.drop_area.setObjectName(u"drop_area")

        self.import_section_layout.addWidget(self.drop_area)

        self.template_row = QHBoxLayout()
        self.template_row.setSpacing(8)
        self.template_row.setObjectName(u"template_row")
        self.template_row.setContentsMargins(0, 0, 0, 0)
        self.template_button = QPushButton(self.import_section)
        self.template_button.setObjectName(u"template_button")

        self.template_row.addWidget(self.template_button)

        self.spacer_6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.template_row.addItem(self.spacer_6)


        self.import_section_layout.addLayout(self.template_row)


        self.sheet_layout.addWidget(self.import_section)

        self.spacer_5 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sheet_layout.addItem(self.spacer_5)

        self.page.setWidget(self.sheet)

        self.screen_layout.addWidget(self.page)

#if QT_CONFIG(shortcut)
        self.unresolved_label.setBuddy(self.unresolved_combo)
        self.meaning_label.setBuddy(self.meaning_combo)
        self.number_label.setBuddy(self.number_edit)
        self.name_label.setBuddy(self.name_edit)
        self.email_label.setBuddy(self.email_edit)
        self.colleges_label.setBuddy(self.colleges_edit)
        self.departments_label.setBuddy(self.departments_edit)
        self.trained_label.setBuddy(self.trained_combo)
        self.from_label.setBuddy(self.from_edit)
        self.to_label.setBuddy(self.to_edit)
        self.unavailable_label.setBuddy(self.unavailable_edit)
        self.office_label.setBuddy(self.office_edit)
        self.find_label.setBuddy(self.search_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PanelsScreen)
    # setupUi

    def retranslateUi(self, PanelsScreen):
        self.title_label.setText(QCoreApplication.translate("PanelsScreen", u"Panels", None))
        self.names_title.setText(QCoreApplication.translate("PanelsScreen", u"Colleges and Departments that are not known", None))
        self.unresolved_label.setText(QCoreApplication.translate("PanelsScreen", u"&Which name", None))
        self.meaning_label.setText(QCoreApplication.translate("PanelsScreen", u"What it means", None))
        self.learn_button.setText(QCoreApplication.translate("PanelsScreen", u"&Remember this", None))
        self.seen_title.setText(QCoreApplication.translate("PanelsScreen", u"What the file would change", None))
        self.take_button.setText(QCoreApplication.translate("PanelsScreen", u"&Take in what is new or changed", None))
        self.drop_button.setText(QCoreApplication.translate("PanelsScreen", u"&Leave the file", None))
        self.form_title.setText(QCoreApplication.translate("PanelsScreen", u"A member", None))
        self.number_label.setText(QCoreApplication.translate("PanelsScreen", u"Register &number", None))
        self.name_label.setText(QCoreApplication.translate("PanelsScreen", u"Na&me", None))
        self.email_label.setText(QCoreApplication.translate("PanelsScreen", u"E-ma&il", None))
        self.panels_label.setText(QCoreApplication.translate("PanelsScreen", u"On these panels", None))
        self.chair_check.setText(QCoreApplication.translate("PanelsScreen", u"Chair", None))
        self.regent_house_check.setText(QCoreApplication.translate("PanelsScreen", u"Member of the Regent House", None))
        self.student_check.setText(QCoreApplication.translate("PanelsScreen", u"Student member", None))
        self.ac_chair_check.setText(QCoreApplication.translate("PanelsScreen", u"Chair of the Appeal Committee", None))
        self.ac_regent_house_check.setText(QCoreApplication.translate("PanelsScreen", u"Regent House on the Appeal Committee", None))
        self.proctor_check.setText(QCoreApplication.translate("PanelsScreen", u"Proctor, Deputy Proctor or Pro-Proctor", None))
        self.colleges_label.setText(QCoreApplication.translate("PanelsScreen", u"Colleges", None))
        self.colleges_hint.setText(QCoreApplication.translate("PanelsScreen", u"Past ones too: they count as much.", None))
        self.departments_label.setText(QCoreApplication.translate("PanelsScreen", u"&Departments and Faculties", None))
        self.trained_label.setText(QCoreApplication.translate("PanelsScreen", u"Trainin&g", None))
        self.trained_hint.setText(QCoreApplication.translate("PanelsScreen", u"Only trained people may sit. The draw asks about those of whom nothing is recorded.", None))
        self.from_label.setText(QCoreApplication.translate("PanelsScreen", u"A&ppointed from", None))
        self.to_label.setText(QCoreApplication.translate("PanelsScreen", u"Appointed t&o", None))
        self.unavailable_label.setText(QCoreApplication.translate("PanelsScreen", u"&Unavailable on", None))
        self.unavailable_hint.setText(QCoreApplication.translate("PanelsScreen", u"Days and periods separated by ; such as 1/3/2026 to 14/3/2026; 2/5/2026", None))
        self.office_label.setText(QCoreApplication.translate("PanelsScreen", u"Office held", None))
        self.save_button.setText(QCoreApplication.translate("PanelsScreen", u"&Save", None))
        self.close_button.setText(QCoreApplication.translate("PanelsScreen", u"Leave it", None))
        self.register_title.setText(QCoreApplication.translate("PanelsScreen", u"The register", None))
        self.find_label.setText(QCoreApplication.translate("PanelsScreen", u"Find", None))
        self.add_button.setText(QCoreApplication.translate("PanelsScreen", u"&Add a member", None))
        self.correct_button.setText(QCoreApplication.translate("PanelsScreen", u"Correct the mem&ber chosen", None))
        self.service_title.setText(QCoreApplication.translate("PanelsScreen", u"How often drawn and served", None))
        self.service_hint.setText(QCoreApplication.translate("PanelsScreen", u"By academic year: the outline and the first number say how often drawn, what is filled and the second number how often served. The members found by the search above, the most often drawn first.", None))
        self.import_title.setText(QCoreApplication.translate("PanelsScreen", u"Take in a list", None))
        self.import_hint.setText(QCoreApplication.translate("PanelsScreen", u"A CSV or XLSX file with the columns Name, Panels (chair, regent house, student, ac chair, ac regent house, proctor), Colleges and Departments, several separated by ; in one line for each person. An empty table to fill in can be saved here. Nothing changes before you have seen how every row is understood.", None))
        self.template_button.setText(QCoreApplication.translate("PanelsScreen", u"Save an empty table\u2026", None))
        pass
    # retranslateUi
