"""Compiled from ui/person.ui by packaging/forms.py; never edited."""

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QHBoxLayout, QLabel,
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from panelsec.widgets.answer_panel import AnswerPanel
from panelsec.widgets.field_errors import FieldErrors
from panelsec.widgets.page import (Page, Section)
from panelsec.widgets.previews.pdf_preview import PdfPreview
from panelsec.widgets.split import Split
from panelsec.widgets.tables.rows_table import RowsTable
from panelsec.widgets.why_label import WhyLabel
from panelsec.widgets.words import (Hint, LeadLine, PageTitle, SectionTitle,
    Words)

class Ui_PersonScreen(object):
    def setupUi(self, PersonScreen):
        if not PersonScreen.objectName():
            PersonScreen.setObjectName(u"PersonScreen")
        self.screen_layout = QHBoxLayout(PersonScreen)
        self.screen_layout.setSpacing(0)
        self.screen_layout.setObjectName(u"screen_layout")
        self.screen_layout.setContentsMargins(0, 0, 0, 0)
        self.split = Split(PersonScreen)
        self.split.setObjectName(u"split")
        self.page = Page(self.split)
        self.page.setObjectName(u"page")
        self.page.setWide(True)
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

        self.who_part = Section(self.sheet)
        self.who_part.setObjectName(u"who_part")
        self.who_part_layout = QVBoxLayout(self.who_part)
        self.who_part_layout.setSpacing(8)
        self.who_part_layout.setObjectName(u"who_part_layout")
        self.who_part_layout.setContentsMargins(0, 16, 0, 0)
        self.who_title = SectionTitle(self.who_part)
        self.who_title.setObjectName(u"who_title")

        self.who_part_layout.addWidget(self.who_title)

        self.name_edit_label = QLabel(self.who_part)
        self.name_edit_label.setObjectName(u"name_edit_label")

        self.who_part_layout.addWidget(self.name_edit_label)

        self.name_errors = FieldErrors(self.who_part)
        self.name_errors.setObjectName(u"name_errors")

        self.who_part_layout.addWidget(self.name_errors)

        self.name_edit = QLineEdit(self.who_part)
        self.name_edit.setObjectName(u"name_edit")

        self.who_part_layout.addWidget(self.name_edit)

        self.find_row = QHBoxLayout()
        self.find_row.setSpacing(8)
        self.find_row.setObjectName(u"find_row")
        self.find_row.setContentsMargins(0, 0, 0, 0)
        self.find_button = QPushButton(self.who_part)
        self.find_button.setObjectName(u"find_button")
        self.find_button.setAutoDefault(False)

        self.find_row.addWidget(self.find_button)

        self.find_row_end = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.find_row.addItem(self.find_row_end)


        self.who_part_layout.addLayout(self.find_row)

        self.found_label = Words(self.who_part)
        self.found_label.setObjectName(u"found_label")

        self.who_part_layout.addWidget(self.found_label)

        self.who_box = QWidget(self.who_part)
        self.who_box.setObjectName(u"who_box")

        self.who_part_layout.addWidget(self.who_box)

        self.look_row = QHBoxLayout()
        self.look_row.setSpacing(8)
        self.look_row.setObjectName(u"look_row")
        self.look_row.setContentsMargins(0, 0, 0, 0)
        self.look_button = QPushButton(self.who_part)
        self.look_button.setObjectName(u"look_button")
        self.look_button.setAutoDefault(False)

        self.look_row.addWidget(self.look_button)

        self.look_row_end = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.look_row.addItem(self.look_row_end)


        self.who_part_layout.addLayout(self.look_row)


        self.sheet_layout.addWidget(self.who_part)

        self.masked_part = Section(self.sheet)
        self.masked_part.setObjectName(u"masked_part")
        self.masked_part_layout = QVBoxLayout(self.masked_part)
        self.masked_part_layout.setSpacing(8)
        self.masked_part_layout.setObjectName(u"masked_part_layout")
        self.masked_part_layout.setContentsMargins(0, 16, 0, 0)
        self.masked_title = SectionTitle(self.masked_part)
        self.masked_title.setObjectName(u"masked_title")

        self.masked_part_layout.addWidget(self.masked_title)

        self.masked_label = Words(self.masked_part)
        self.masked_label.setObjectName(u"masked_label")

        self.masked_part_layout.addWidget(self.masked_label)

        self.others_table = RowsTable(self.masked_part)
        self.others_table.setObjectName(u"others_table")

        self.masked_part_layout.addWidget(self.others_table)

        self.lift_edit_label = QLabel(self.masked_part)
        self.lift_edit_label.setObjectName(u"lift_edit_label")

        self.masked_part_layout.addWidget(self.lift_edit_label)

        self.lift_errors = FieldErrors(self.masked_part)
        self.lift_errors.setObjectName(u"lift_errors")

        self.masked_part_layout.addWidget(self.lift_errors)

        self.lift_edit = QLineEdit(self.masked_part)
        self.lift_edit.setObjectName(u"lift_edit")

        self.masked_part_layout.addWidget(self.lift_edit)

        self.lift_row = QHBoxLayout()
        self.lift_row.setSpacing(8)
        self.lift_row.setObjectName(u"lift_row")
        self.lift_row.setContentsMargins(0, 0, 0, 0)
        self.lift_button = QPushButton(self.masked_part)
        self.lift_button.setObjectName(u"lift_button")
        self.lift_button.setAutoDefault(False)

        self.lift_row.addWidget(self.lift_button)

        self.lift_row_end = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.lift_row.addItem(self.lift_row_end)


        self.masked_part_layout.addLayout(self.lift_row)

        self.also_edit_label = QLabel(self.masked_part)
        self.also_edit_label.setObjectName(u"also_edit_label")

        self.masked_part_layout.addWidget(self.also_edit_label)

        self.also_edit = QLineEdit(self.masked_part)
        self.also_edit.setObjectName(u"also_edit")

        self.masked_part_layout.addWidget(self.also_edit)

        self.also_row = QHBoxLayout()
        self.also_row.setSpacing(8)
        self.also_row.setObjectName(u"also_row")
        self.also_row.setContentsMargins(0, 0, 0, 0)
        self.also_button = QPushButton(self.masked_part)
        self.also_button.setObjectName(u"also_button")
        self.also_button.setAutoDefault(False)

        self.also_row.addWidget(self.also_button)

        self.also_row_end = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.also_row.addItem(self.also_row_end)


        self.masked_part_layout.addLayout(self.also_row)


        self.sheet_layout.addWidget(self.masked_part)

        self.save_part = Section(self.sheet)
        self.save_part.setObjectName(u"save_part")
        self.save_part_layout = QVBoxLayout(self.save_part)
        self.save_part_layout.setSpacing(8)
        self.save_part_layout.setObjectName(u"save_part_layout")
        self.save_part_layout.setContentsMargins(0, 16, 0, 0)
        self.save_title = SectionTitle(self.save_part)
        self.save_title.setObjectName(u"save_title")

        self.save_part_layout.addWidget(self.save_title)

        self.unread_label = Words(self.save_part)
        self.unread_label.setObjectName(u"unread_label")

        self.save_part_layout.addWidget(self.unread_label)

        self.save_hint = Hint(self.save_part)
        self.save_hint.setObjectName(u"save_hint")

        self.save_part_layout.addWidget(self.save_hint)

        self.save_row = QHBoxLayout()
        self.save_row.setSpacing(8)
        self.save_row.setObjectName(u"save_row")
        self.save_row.setContentsMargins(0, 0, 0, 0)
        self.save_button = QPushButton(self.save_part)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(False)

        self.save_row.addWidget(self.save_button)

        self.save_row_end = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.save_row.addItem(self.save_row_end)


        self.save_part_layout.addLayout(self.save_row)


        self.sheet_layout.addWidget(self.save_part)

        self.sheet_end = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sheet_layout.addItem(self.sheet_end)

        self.page.setWidget(self.sheet)
        self.split.addWidget(self.page)
        self.preview = PdfPreview(self.split)
        self.preview.setObjectName(u"preview")
        self.split.addWidget(self.preview)

        self.screen_layout.addWidget(self.split)

#if QT_CONFIG(shortcut)
        self.name_edit_label.setBuddy(self.name_edit)
        self.lift_edit_label.setBuddy(self.lift_edit)
        self.also_edit_label.setBuddy(self.also_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PersonScreen)
    # setupUi

    def retranslateUi(self, PersonScreen):
        self.title_label.setText(QCoreApplication.translate("PersonScreen", u"Everything about one person", None))
        self.lead_label.setText(QCoreApplication.translate("PersonScreen", u"For somebody who asks what is held about them: all cases, with other people\u2019s data masked.", None))
        self.who_title.setText(QCoreApplication.translate("PersonScreen", u"Who asks", None))
        self.name_edit_label.setText(QCoreApplication.translate("PersonScreen", u"&Name or e-mail address", None))
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("PersonScreen", u"Name or e-mail address", None))
#endif // QT_CONFIG(accessibility)
        self.find_button.setText(QCoreApplication.translate("PersonScreen", u"F&ind", None))
        self.look_button.setText(QCoreApplication.translate("PersonScreen", u"&Put the copy together", None))
        self.masked_title.setText(QCoreApplication.translate("PersonScreen", u"What is masked", None))
#if QT_CONFIG(accessibility)
        self.others_table.setAccessibleName(QCoreApplication.translate("PersonScreen", u"Whose data are masked", None))
#endif // QT_CONFIG(accessibility)
        self.lift_edit_label.setText(QCoreApplication.translate("PersonScreen", u"Why the chosen person\u2019s data are &shown", None))
#if QT_CONFIG(accessibility)
        self.lift_edit.setAccessibleName(QCoreApplication.translate("PersonScreen", u"Why the chosen person\u2019s data are shown", None))
#endif // QT_CONFIG(accessibility)
        self.lift_button.setText(QCoreApplication.translate("PersonScreen", u"Show them in &this copy", None))
        self.also_edit_label.setText(QCoreApplication.translate("PersonScreen", u"&Words to mask as well, separated by ;", None))
#if QT_CONFIG(accessibility)
        self.also_edit.setAccessibleName(QCoreApplication.translate("PersonScreen", u"Words to mask as well, separated by ;", None))
#endif // QT_CONFIG(accessibility)
        self.also_button.setText(QCoreApplication.translate("PersonScreen", u"&Mask them", None))
        self.save_title.setText(QCoreApplication.translate("PersonScreen", u"The copy", None))
        self.save_hint.setText(QCoreApplication.translate("PersonScreen", u"Read it first: a program does not know whom a sentence means. That it was saved is recorded, without the name.", None))
        self.save_button.setText(QCoreApplication.translate("PersonScreen", u"Save the cop&y\u2026", None))
        pass
    # retranslateUi
