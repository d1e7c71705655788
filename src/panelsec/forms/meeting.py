"""Compiled from ui/meeting.ui by packaging/forms.py; never edited."""

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QTimeEdit, QVBoxLayout,
    QWidget)

from panelsec.widgets.answer_panel import AnswerPanel
from panelsec.widgets.days.day_picker import DayPicker
from panelsec.widgets.field_errors import FieldErrors
from panelsec.widgets.link_button import LinkButton
from panelsec.widgets.page import (Page, Section)
from panelsec.widgets.tables.plain_table import PlainTable
from panelsec.widgets.why_label import WhyLabel
from panelsec.widgets.words import (Hint, LeadLine, PageTitle, SectionTitle,
    Words)

class Ui_MeetingScreen(object):
    def setupUi(self, MeetingScreen):
        if not MeetingScreen.objectName():
            MeetingScreen.setObjectName(u"MeetingScreen")
        self.screen_layout = QVBoxLayout(MeetingScreen)
        self.screen_layout.setSpacing(0)
        self.screen_layout.setObjectName(u"screen_layout")
        self.screen_layout.setContentsMargins(0, 0, 0, 0)
        self.page = Page(MeetingScreen)
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

        self.why_label = WhyLabel(self.sheet)
        self.why_label.setObjectName(u"why_label")

        self.sheet_layout.addWidget(self.why_label)

        self.answer_panel = AnswerPanel(self.sheet)
        self.answer_panel.setObjectName(u"answer_panel")

        self.sheet_layout.addWidget(self.answer_panel)

        self.done_label = Words(self.sheet)
        self.done_label.setObjectName(u"done_label")

        self.sheet_layout.addWidget(self.done_label)

        self.committee_box = QWidget(self.sheet)
        self.committee_box.setObjectName(u"committee_box")
        self.committee_box_layout = QVBoxLayout(self.committee_box)
        self.committee_box_layout.setSpacing(12)
        self.committee_box_layout.setObjectName(u"committee_box_layout")
        self.committee_box_layout.setContentsMargins(0, 0, 0, 0)
        self.committee_column = QVBoxLayout()
        self.committee_column.setSpacing(4)
        self.committee_column.setObjectName(u"committee_column")
        self.committee_column.setContentsMargins(0, 0, 0, 0)
        self.committee_label = QLabel(self.committee_box)
        self.committee_label.setObjectName(u"committee_label")

        self.committee_column.addWidget(self.committee_label)

        self.committee_combo = QComboBox(self.committee_box)
        self.committee_combo.setObjectName(u"committee_combo")

        self.committee_column.addWidget(self.committee_combo)


        self.committee_box_layout.addLayout(self.committee_column)


        self.sheet_layout.addWidget(self.committee_box)

        self.day_section = Section(self.sheet)
        self.day_section.setObjectName(u"day_section")
        self.day_section_layout = QVBoxLayout(self.day_section)
        self.day_section_layout.setSpacing(12)
        self.day_section_layout.setObjectName(u"day_section_layout")
        self.day_section_layout.setContentsMargins(0, 16, 0, 0)
        self.day_title = SectionTitle(self.day_section)
        self.day_title.setObjectName(u"day_title")

        self.day_section_layout.addWidget(self.day_title)

        self.outlook_label = Words(self.day_section)
        self.outlook_label.setObjectName(u"outlook_label")

        self.day_section_layout.addWidget(self.outlook_label)

        self.offer_button = LinkButton(self.day_section)
        self.offer_button.setObjectName(u"offer_button")

        self.day_section_layout.addWidget(self.offer_button)

        self.day_hint = Hint(self.day_section)
        self.day_hint.setObjectName(u"day_hint")

        self.day_section_layout.addWidget(self.day_hint)

        self.picker_label = QLabel(self.day_section)
        self.picker_label.setObjectName(u"picker_label")

        self.day_section_layout.addWidget(self.picker_label)

        self.day_errors = FieldErrors(self.day_section)
        self.day_errors.setObjectName(u"day_errors")

        self.day_section_layout.addWidget(self.day_errors)

        self.day_picker = DayPicker(self.day_section)
        self.day_picker.setObjectName(u"day_picker")

        self.day_section_layout.addWidget(self.day_picker)


        self.sheet_layout.addWidget(self.day_section)

        self.cost_section = Section(self.sheet)
        self.cost_section.setObjectName(u"cost_section")
        self.cost_section_layout = QVBoxLayout(self.cost_section)
        self.cost_section_layout.setSpacing(12)
        self.cost_section_layout.setObjectName(u"cost_section_layout")
        self.cost_section_layout.setContentsMargins(0, 16, 0, 0)
        self.cost_title = SectionTitle(self.cost_section)
        self.cost_title.setObjectName(u"cost_title")

        self.cost_section_layout.addWidget(self.cost_title)

        self.cost_table = PlainTable(self.cost_section)
        self.cost_table.setObjectName(u"cost_table")

        self.cost_section_layout.addWidget(self.cost_table)

        self.cost_label = Words(self.cost_section)
        self.cost_label.setObjectName(u"cost_label")

        self.cost_section_layout.addWidget(self.cost_label)


        self.sheet_layout.addWidget(self.cost_section)

        self.fix_section = Section(self.sheet)
        self.fix_section.setObjectName(u"fix_section")
        self.fix_section_layout = QVBoxLayout(self.fix_section)
        self.fix_section_layout.setSpacing(12)
        self.fix_section_layout.setObjectName(u"fix_section_layout")
        self.fix_section_layout.setContentsMargins(0, 16, 0, 0)
        self.fix_title = SectionTitle(self.fix_section)
        self.fix_title.setObjectName(u"fix_title")

        self.fix_section_layout.addWidget(self.fix_title)

        self.adjustments_label = Words(self.fix_section)
        self.adjustments_label.setObjectName(u"adjustments_label")

        self.fix_section_layout.addWidget(self.adjustments_label)

        self.start_column = QVBoxLayout()
        self.start_column.setSpacing(4)
        self.start_column.setObjectName(u"start_column")
        self.start_column.setContentsMargins(0, 0, 0, 0)
        self.start_label = QLabel(self.fix_section)
        self.start_label.setObjectName(u"start_label")

        self.start_column.addWidget(self.start_label)

        self.start_errors = FieldErrors(self.fix_section)
        self.start_errors.setObjectName(u"start_errors")

        self.start_column.addWidget(self.start_errors)

        self.start_time = QTimeEdit(self.fix_section)
        self.start_time.setObjectName(u"start_time")

        self.start_column.addWidget(self.start_time)


        self.fix_section_layout.addLayout(self.start_column)

        self.place_column = QVBoxLayout()
        self.place_column.setSpacing(4)
        self.place_column.setObjectName(u"place_column")
        self.place_column.setContentsMargins(0, 0, 0, 0)
        self.place_label = QLabel(self.fix_section)
        self.place_label.setObjectName(u"place_label")

        self.place_column.addWidget(self.place_label)

        self.place_errors = FieldErrors(self.fix_section)
        self.place_errors.setObjectName(u"place_errors")

        self.place_column.addWidget(self.place_errors)

        self.place_edit = QLineEdit(self.fix_section)
        self.place_edit.setObjectName(u"place_edit")

        self.place_column.addWidget(self.place_edit)


        self.fix_section_layout.addLayout(self.place_column)

        self.mode_column = QVBoxLayout()
        self.mode_column.setSpacing(4)
        self.mode_column.setObjectName(u"mode_column")
        self.mode_column.setContentsMargins(0, 0, 0, 0)
        self.mode_label = QLabel(self.fix_section)
        self.mode_label.setObjectName(u"mode_label")

        self.mode_column.addWidget(self.mode_label)

        self.mode_combo = QComboBox(self.fix_section)
        self.mode_combo.setObjectName(u"mode_combo")

        self.mode_column.addWidget(self.mode_combo)


        self.fix_section_layout.addLayout(self.mode_column)

        self.who_box = QWidget(self.fix_section)
        self.who_box.setObjectName(u"who_box")
        self.who_box_layout = QVBoxLayout(self.who_box)
        self.who_box_layout.setSpacing(12)
        self.who_box_layout.setObjectName(u"who_box_layout")
        self.who_box_layout.setContentsMargins(0, 0, 0, 0)
        self.who_column = QVBoxLayout()
        self.who_column.setSpacing(4)
        self.who_column.setObjectName(u"who_column")
        self.who_column.setContentsMargins(0, 0, 0, 0)
        self.who_label = QLabel(self.who_box)
        self.who_label.setObjectName(u"who_label")

        self.who_column.addWidget(self.who_label)

        self.who_combo = QComboBox(self.who_box)
        self.who_combo.setObjectName(u"who_combo")

        self.who_column.addWidget(self.who_combo)


        self.who_box_layout.addLayout(self.who_column)


        self.fix_section_layout.addWidget(self.who_box)

        self.why_box = QWidget(self.fix_section)
        self.why_box.setObjectName(u"why_box")
        self.why_box_layout = QVBoxLayout(self.why_box)
        self.why_box_layout.setSpacing(12)
        self.why_box_layout.setObjectName(u"why_box_layout")
        self.why_box_layout.setContentsMargins(0, 0, 0, 0)
        self.why_column = QVBoxLayout()
        self.why_column.setSpacing(4)
        self.why_column.setObjectName(u"why_column")
        self.why_column.setContentsMargins(0, 0, 0, 0)
        self.why_label1 = QLabel(self.why_box)
        self.why_label1.setObjectName(u"why_label1")

        self.why_column.addWidget(self.why_label1)

        self.why_errors = FieldErrors(self.why_box)
        self.why_errors.setObjectName(u"why_errors")

        self.why_column.addWidget(self.why_errors)

        self.why_edit = QLineEdit(self.why_box)
        self.why_edit.setObjectName(u"why_edit")

        self.why_column.addWidget(self.why_edit)


        self.why_box_layout.addLayout(self.why_column)


        self.fix_section_layout.addWidget(self.why_box)

        self.fix_row = QHBoxLayout()
        self.fix_row.setSpacing(8)
        self.fix_row.setObjectName(u"fix_row")
        self.fix_row.setContentsMargins(0, 0, 0, 0)
        self.fix_button = QPushButton(self.fix_section)
        self.fix_button.setObjectName(u"fix_button")

        self.fix_row.addWidget(self.fix_button)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.fix_row.addItem(self.spacer_1)


        self.fix_section_layout.addLayout(self.fix_row)


        self.sheet_layout.addWidget(self.fix_section)

        self.dates_section = Section(self.sheet)
        self.dates_section.setObjectName(u"dates_section")
        self.dates_section_layout = QVBoxLayout(self.dates_section)
        self.dates_section_layout.setSpacing(12)
        self.dates_section_layout.setObjectName(u"dates_section_layout")
        self.dates_section_layout.setContentsMargins(0, 16, 0, 0)
        self.dates_title = SectionTitle(self.dates_section)
        self.dates_title.setObjectName(u"dates_title")

        self.dates_section_layout.addWidget(self.dates_title)

        self.dates_table = PlainTable(self.dates_section)
        self.dates_table.setObjectName(u"dates_table")

        self.dates_section_layout.addWidget(self.dates_table)


        self.sheet_layout.addWidget(self.dates_section)

        self.ruling_section = Section(self.sheet)
        self.ruling_section.setObjectName(u"ruling_section")
        self.ruling_section_layout = QVBoxLayout(self.ruling_section)
        self.ruling_section_layout.setSpacing(12)
        self.ruling_section_layout.setObjectName(u"ruling_section_layout")
        self.ruling_section_layout.setContentsMargins(0, 16, 0, 0)
        self.ruling_title = SectionTitle(self.ruling_section)
        self.ruling_title.setObjectName(u"ruling_title")

        self.ruling_section_layout.addWidget(self.ruling_title)

        self.ruling_label = Words(self.ruling_section)
        self.ruling_label.setObjectName(u"ruling_label")

        self.ruling_section_layout.addWidget(self.ruling_label)

        self.ruling_table = PlainTable(self.ruling_section)
        self.ruling_table.setObjectName(u"ruling_table")

        self.ruling_section_layout.addWidget(self.ruling_table)

        self.ruling_box = QWidget(self.ruling_section)
        self.ruling_box.setObjectName(u"ruling_box")

        self.ruling_section_layout.addWidget(self.ruling_box)


        self.sheet_layout.addWidget(self.ruling_section)

        self.spacer_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sheet_layout.addItem(self.spacer_3)

        self.page.setWidget(self.sheet)

        self.screen_layout.addWidget(self.page)

#if QT_CONFIG(shortcut)
        self.committee_label.setBuddy(self.committee_combo)
        self.start_label.setBuddy(self.start_time)
        self.place_label.setBuddy(self.place_edit)
        self.mode_label.setBuddy(self.mode_combo)
        self.who_label.setBuddy(self.who_combo)
        self.why_label1.setBuddy(self.why_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(MeetingScreen)
    # setupUi

    def retranslateUi(self, MeetingScreen):
        self.title_label.setText(QCoreApplication.translate("MeetingScreen", u"Meeting", None))
        self.committee_label.setText(QCoreApplication.translate("MeetingScreen", u"Comm&ittee", None))
        self.day_title.setText(QCoreApplication.translate("MeetingScreen", u"Choose a day", None))
        self.day_hint.setText(QCoreApplication.translate("MeetingScreen", u"A green day with a tick is possible; an amber day with a question mark only with a reason, which stands in the record; a plain day is not possible. The arrows move by day and week, Page Up and Page Down by month; Enter takes the day.", None))
        self.picker_label.setText(QCoreApplication.translate("MeetingScreen", u"&Day of the meeting", None))
        self.cost_title.setText(QCoreApplication.translate("MeetingScreen", u"What hangs on that day", None))
        self.fix_title.setText(QCoreApplication.translate("MeetingScreen", u"Time and place", None))
        self.start_label.setText(QCoreApplication.translate("MeetingScreen", u"&Time", None))
        self.place_label.setText(QCoreApplication.translate("MeetingScreen", u"&Place", None))
        self.mode_label.setText(QCoreApplication.translate("MeetingScreen", u"H&ow it is held", None))
        self.who_label.setText(QCoreApplication.translate("MeetingScreen", u"&Before this Committee", None))
        self.why_label1.setText(QCoreApplication.translate("MeetingScreen", u"&Why the day changes", None))
        self.fix_button.setText(QCoreApplication.translate("MeetingScreen", u"Fi&x the meeting", None))
        self.dates_title.setText(QCoreApplication.translate("MeetingScreen", u"Dates so far", None))
        self.ruling_title.setText(QCoreApplication.translate("MeetingScreen", u"The Chair\u2019s rulings", None))
        pass
    # retranslateUi
