"""Compiled from ui/today.ui by packaging/forms.py; never edited."""

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QHBoxLayout, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from panelsec.widgets.answer_panel import AnswerPanel
from panelsec.widgets.page import Page
from panelsec.widgets.task_list import TaskList
from panelsec.widgets.why_label import WhyLabel
from panelsec.widgets.words import (Hint, LeadLine, PageTitle, Words)

class Ui_TodayScreen(object):
    def setupUi(self, TodayScreen):
        if not TodayScreen.objectName():
            TodayScreen.setObjectName(u"TodayScreen")
        self.screen_layout = QVBoxLayout(TodayScreen)
        self.screen_layout.setSpacing(0)
        self.screen_layout.setObjectName(u"screen_layout")
        self.screen_layout.setContentsMargins(0, 0, 0, 0)
        self.page = Page(TodayScreen)
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

        self.file_list = TaskList(self.sheet)
        self.file_list.setObjectName(u"file_list")

        self.sheet_layout.addWidget(self.file_list)

        self.first_list = TaskList(self.sheet)
        self.first_list.setObjectName(u"first_list")

        self.sheet_layout.addWidget(self.first_list)

        self.why_label = WhyLabel(self.sheet)
        self.why_label.setObjectName(u"why_label")

        self.sheet_layout.addWidget(self.why_label)

        self.due_list = TaskList(self.sheet)
        self.due_list.setObjectName(u"due_list")

        self.sheet_layout.addWidget(self.due_list)

        self.empty_label = Words(self.sheet)
        self.empty_label.setObjectName(u"empty_label")

        self.sheet_layout.addWidget(self.empty_label)

        self.calendar_row = QHBoxLayout()
        self.calendar_row.setSpacing(8)
        self.calendar_row.setObjectName(u"calendar_row")
        self.calendar_row.setContentsMargins(0, 0, 0, 0)
        self.calendar_button = QPushButton(self.sheet)
        self.calendar_button.setObjectName(u"calendar_button")

        self.calendar_row.addWidget(self.calendar_button)

        self.calendar_end = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.calendar_row.addItem(self.calendar_end)


        self.sheet_layout.addLayout(self.calendar_row)

        self.calendar_hint = Hint(self.sheet)
        self.calendar_hint.setObjectName(u"calendar_hint")

        self.sheet_layout.addWidget(self.calendar_hint)

        self.sheet_end = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sheet_layout.addItem(self.sheet_end)

        self.page.setWidget(self.sheet)

        self.screen_layout.addWidget(self.page)


        self.retranslateUi(TodayScreen)
    # setupUi

    def retranslateUi(self, TodayScreen):
        self.title_label.setText(QCoreApplication.translate("TodayScreen", u"Today", None))
#if QT_CONFIG(accessibility)
        self.file_list.setAccessibleName(QCoreApplication.translate("TodayScreen", u"What the file needs", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.first_list.setAccessibleName(QCoreApplication.translate("TodayScreen", u"First steps", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.due_list.setAccessibleName(QCoreApplication.translate("TodayScreen", u"What is due", None))
#endif // QT_CONFIG(accessibility)
        self.calendar_button.setText(QCoreApplication.translate("TodayScreen", u"S&ave as calendar\u2026", None))
#if QT_CONFIG(accessibility)
        self.calendar_button.setAccessibleDescription(QCoreApplication.translate("TodayScreen", u"Writes an .ics file that Outlook reads.", None))
#endif // QT_CONFIG(accessibility)
        self.calendar_hint.setText(QCoreApplication.translate("TodayScreen", u"An .ics file for Outlook: a day\u2019s entry for each date above. It names cases by their reference, and nobody by name.", None))
        pass
    # retranslateUi
