"""Compiled from ui/incoming.ui by packaging/forms.py; never edited."""

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QHBoxLayout, QLabel,
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from panelsec.widgets.answer_panel import AnswerPanel
from panelsec.widgets.field_errors import FieldErrors
from panelsec.widgets.link_button import LinkButton
from panelsec.widgets.page import (Page, Section)
from panelsec.widgets.tables.plain_table import PlainTable
from panelsec.widgets.why_label import WhyLabel
from panelsec.widgets.words import (Hint, LeadLine, PageTitle, SectionTitle,
    Words)

class Ui_IncomingScreen(object):
    def setupUi(self, IncomingScreen):
        if not IncomingScreen.objectName():
            IncomingScreen.setObjectName(u"IncomingScreen")
        self.screen_layout = QVBoxLayout(IncomingScreen)
        self.screen_layout.setSpacing(0)
        self.screen_layout.setObjectName(u"screen_layout")
        self.screen_layout.setContentsMargins(0, 0, 0, 0)
        self.page = Page(IncomingScreen)
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

        self.why_label = WhyLabel(self.sheet)
        self.why_label.setObjectName(u"why_label")

        self.sheet_layout.addWidget(self.why_label)

        self.done_label = Words(self.sheet)
        self.done_label.setObjectName(u"done_label")

        self.sheet_layout.addWidget(self.done_label)

        self.file_part = Section(self.sheet)
        self.file_part.setObjectName(u"file_part")
        self.file_part_layout = QVBoxLayout(self.file_part)
        self.file_part_layout.setSpacing(8)
        self.file_part_layout.setObjectName(u"file_part_layout")
        self.file_part_layout.setContentsMargins(0, 16, 0, 0)
        self.file_title = SectionTitle(self.file_part)
        self.file_title.setObjectName(u"file_title")

        self.file_part_layout.addWidget(self.file_title)

        self.file_row = QHBoxLayout()
        self.file_row.setSpacing(8)
        self.file_row.setObjectName(u"file_row")
        self.file_row.setContentsMargins(0, 0, 0, 0)
        self.file_button = QPushButton(self.file_part)
        self.file_button.setObjectName(u"file_button")
        self.file_button.setAutoDefault(False)

        self.file_row.addWidget(self.file_button)

        self.file_row_end = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.file_row.addItem(self.file_row_end)


        self.file_part_layout.addLayout(self.file_row)

        self.file_errors = FieldErrors(self.file_part)
        self.file_errors.setObjectName(u"file_errors")

        self.file_part_layout.addWidget(self.file_errors)

        self.file_label = Words(self.file_part)
        self.file_label.setObjectName(u"file_label")

        self.file_part_layout.addWidget(self.file_label)

        self.code_edit_label = QLabel(self.file_part)
        self.code_edit_label.setObjectName(u"code_edit_label")

        self.file_part_layout.addWidget(self.code_edit_label)

        self.code_errors = FieldErrors(self.file_part)
        self.code_errors.setObjectName(u"code_errors")

        self.file_part_layout.addWidget(self.code_errors)

        self.code_edit = QLineEdit(self.file_part)
        self.code_edit.setObjectName(u"code_edit")

        self.file_part_layout.addWidget(self.code_edit)

        self.code_hint = Hint(self.file_part)
        self.code_hint.setObjectName(u"code_hint")

        self.file_part_layout.addWidget(self.code_hint)

        self.look_row = QHBoxLayout()
        self.look_row.setSpacing(8)
        self.look_row.setObjectName(u"look_row")
        self.look_row.setContentsMargins(0, 0, 0, 0)
        self.look_button = QPushButton(self.file_part)
        self.look_button.setObjectName(u"look_button")
        self.look_button.setAutoDefault(False)

        self.look_row.addWidget(self.look_button)

        self.look_row_end = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.look_row.addItem(self.look_row_end)


        self.file_part_layout.addLayout(self.look_row)


        self.sheet_layout.addWidget(self.file_part)

        self.found_part = Section(self.sheet)
        self.found_part.setObjectName(u"found_part")
        self.found_part_layout = QVBoxLayout(self.found_part)
        self.found_part_layout.setSpacing(8)
        self.found_part_layout.setObjectName(u"found_part_layout")
        self.found_part_layout.setContentsMargins(0, 16, 0, 0)
        self.found_title = SectionTitle(self.found_part)
        self.found_title.setObjectName(u"found_title")

        self.found_part_layout.addWidget(self.found_title)

        self.found_table = PlainTable(self.found_part)
        self.found_table.setObjectName(u"found_table")

        self.found_part_layout.addWidget(self.found_table)

        self.new_button = LinkButton(self.found_part)
        self.new_button.setObjectName(u"new_button")
        self.new_button.setCheckable(True)

        self.found_part_layout.addWidget(self.new_button)

        self.new_label = Words(self.found_part)
        self.new_label.setObjectName(u"new_label")

        self.found_part_layout.addWidget(self.new_label)

        self.take_row = QHBoxLayout()
        self.take_row.setSpacing(8)
        self.take_row.setObjectName(u"take_row")
        self.take_row.setContentsMargins(0, 0, 0, 0)
        self.take_button = QPushButton(self.found_part)
        self.take_button.setObjectName(u"take_button")
        self.take_button.setAutoDefault(False)

        self.take_row.addWidget(self.take_button)

        self.take_row_end = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.take_row.addItem(self.take_row_end)


        self.found_part_layout.addLayout(self.take_row)


        self.sheet_layout.addWidget(self.found_part)

        self.case_button = LinkButton(self.sheet)
        self.case_button.setObjectName(u"case_button")

        self.sheet_layout.addWidget(self.case_button)

        self.sheet_end = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sheet_layout.addItem(self.sheet_end)

        self.page.setWidget(self.sheet)

        self.screen_layout.addWidget(self.page)

#if QT_CONFIG(shortcut)
        self.code_edit_label.setBuddy(self.code_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(IncomingScreen)
    # setupUi

    def retranslateUi(self, IncomingScreen):
        self.title_label.setText(QCoreApplication.translate("IncomingScreen", u"Take in a case", None))
        self.lead_label.setText(QCoreApplication.translate("IncomingScreen", u"A case that another Secretary handed over, or that comes back.", None))
        self.file_title.setText(QCoreApplication.translate("IncomingScreen", u"The file", None))
        self.file_button.setText(QCoreApplication.translate("IncomingScreen", u"Choose the fi&le\u2026", None))
        self.code_edit_label.setText(QCoreApplication.translate("IncomingScreen", u"The co&de of the file", None))
#if QT_CONFIG(accessibility)
        self.code_edit.setAccessibleName(QCoreApplication.translate("IncomingScreen", u"The code of the file", None))
#endif // QT_CONFIG(accessibility)
        self.code_hint.setText(QCoreApplication.translate("IncomingScreen", u"It was told you by telephone or in person.", None))
        self.look_button.setText(QCoreApplication.translate("IncomingScreen", u"&Read the file", None))
        self.found_title.setText(QCoreApplication.translate("IncomingScreen", u"What it holds", None))
        self.new_button.setText(QCoreApplication.translate("IncomingScreen", u"&Show what is new, act by act", None))
        self.take_button.setText(QCoreApplication.translate("IncomingScreen", u"&Take it in", None))
        self.case_button.setText(QCoreApplication.translate("IncomingScreen", u"&Go to the case", None))
        pass
    # retranslateUi
