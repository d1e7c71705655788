"""Compiled from ui/letters.ui by packaging/forms.py; never edited."""

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from panelsec.widgets.answer_panel import AnswerPanel
from panelsec.widgets.field_errors import FieldErrors
from panelsec.widgets.link_button import LinkButton
from panelsec.widgets.page import (Page, Section)
from panelsec.widgets.previews.pdf_preview import PdfPreview
from panelsec.widgets.split import Split
from panelsec.widgets.tables.rows_table import RowsTable
from panelsec.widgets.task_list import TaskList
from panelsec.widgets.tick_box import TickBox
from panelsec.widgets.tick_list import TickList
from panelsec.widgets.why_label import WhyLabel
from panelsec.widgets.words import (Hint, LeadLine, PageTitle, SectionTitle,
    Words)

class Ui_LettersScreen(object):
    def setupUi(self, LettersScreen):
        if not LettersScreen.objectName():
            LettersScreen.setObjectName(u"LettersScreen")
        self.screen_layout = QHBoxLayout(LettersScreen)
        self.screen_layout.setSpacing(0)
        self.screen_layout.setObjectName(u"screen_layout")
        self.screen_layout.setContentsMargins(0, 0, 0, 0)
        self.split = Split(LettersScreen)
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
        self.title_label = PageTitle(self.sheet)
        self.title_label.setObjectName(u"title_label")

        self.sheet_layout.addWidget(self.title_label)

        self.lead_label = LeadLine(self.sheet)
        self.lead_label.setObjectName(u"lead_label")

        self.sheet_layout.addWidget(self.lead_label)

        self.answer_panel = AnswerPanel(self.sheet)
        self.answer_panel.setObjectName(u"answer_panel")

        self.sheet_layout.addWidget(self.answer_panel)

        self.due_list = TaskList(self.sheet)
        self.due_list.setObjectName(u"due_list")

        self.sheet_layout.addWidget(self.due_list)

        self.letter_section = Section(self.sheet)
        self.letter_section.setObjectName(u"letter_section")
        self.letter_layout = QVBoxLayout(self.letter_section)
        self.letter_layout.setSpacing(8)
        self.letter_layout.setObjectName(u"letter_layout")
        self.letter_layout.setContentsMargins(0, 16, 0, 0)
        self.letter_title = SectionTitle(self.letter_section)
        self.letter_title.setObjectName(u"letter_title")

        self.letter_layout.addWidget(self.letter_title)

        self.letter_column = QVBoxLayout()
        self.letter_column.setSpacing(4)
        self.letter_column.setObjectName(u"letter_column")
        self.letter_column.setContentsMargins(0, 0, 0, 0)
        self.letter_label = QLabel(self.letter_section)
        self.letter_label.setObjectName(u"letter_label")

        self.letter_column.addWidget(self.letter_label)

        self.letter_errors = FieldErrors(self.letter_section)
        self.letter_errors.setObjectName(u"letter_errors")

        self.letter_column.addWidget(self.letter_errors)

        self.letter_combo = QComboBox(self.letter_section)
        self.letter_combo.setObjectName(u"letter_combo")

        self.letter_column.addWidget(self.letter_combo)

        self.words_button = LinkButton(self.letter_section)
        self.words_button.setObjectName(u"words_button")

        self.letter_column.addWidget(self.words_button)


        self.letter_layout.addLayout(self.letter_column)

        self.about_part = QWidget(self.letter_section)
        self.about_part.setObjectName(u"about_part")
        self.about_layout = QVBoxLayout(self.about_part)
        self.about_layout.setSpacing(4)
        self.about_layout.setObjectName(u"about_layout")
        self.about_layout.setContentsMargins(0, 0, 0, 0)
        self.about_label = QLabel(self.about_part)
        self.about_label.setObjectName(u"about_label")

        self.about_layout.addWidget(self.about_label)

        self.about_errors = FieldErrors(self.about_part)
        self.about_errors.setObjectName(u"about_errors")

        self.about_layout.addWidget(self.about_errors)

        self.about_combo = QComboBox(self.about_part)
        self.about_combo.setObjectName(u"about_combo")

        self.about_layout.addWidget(self.about_combo)


        self.letter_layout.addWidget(self.about_part)

        self.people_column = QVBoxLayout()
        self.people_column.setSpacing(4)
        self.people_column.setObjectName(u"people_column")
        self.people_column.setContentsMargins(0, 0, 0, 0)
        self.people_label = QLabel(self.letter_section)
        self.people_label.setObjectName(u"people_label")

        self.people_column.addWidget(self.people_label)

        self.people_errors = FieldErrors(self.letter_section)
        self.people_errors.setObjectName(u"people_errors")

        self.people_column.addWidget(self.people_errors)

        self.people_list = TickList(self.letter_section)
        self.people_list.setObjectName(u"people_list")

        self.people_column.addWidget(self.people_list)


        self.letter_layout.addLayout(self.people_column)

        self.people_hint = Hint(self.letter_section)
        self.people_hint.setObjectName(u"people_hint")

        self.letter_layout.addWidget(self.people_hint)

        self.others_check = TickBox(self.letter_section)
        self.others_check.setObjectName(u"others_check")

        self.letter_layout.addWidget(self.others_check)

        self.others_part = QWidget(self.letter_section)
        self.others_part.setObjectName(u"others_part")
        self.others_layout = QVBoxLayout(self.others_part)
        self.others_layout.setSpacing(8)
        self.others_layout.setObjectName(u"others_layout")
        self.others_layout.setContentsMargins(0, 0, 0, 0)
        self.other_errors = FieldErrors(self.others_part)
        self.other_errors.setObjectName(u"other_errors")

        self.others_layout.addWidget(self.other_errors)

        self.other_label = QLabel(self.others_part)
        self.other_label.setObjectName(u"other_label")

        self.others_layout.addWidget(self.other_label)

        self.other_edit = QLineEdit(self.others_part)
        self.other_edit.setObjectName(u"other_edit")

        self.others_layout.addWidget(self.other_edit)

        self.add_row = QHBoxLayout()
        self.add_row.setSpacing(0)
        self.add_row.setObjectName(u"add_row")
        self.add_row.setContentsMargins(0, 0, 0, 0)
        self.add_button = QPushButton(self.others_part)
        self.add_button.setObjectName(u"add_button")

        self.add_row.addWidget(self.add_button)

        self.add_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.add_row.addItem(self.add_gap)


        self.others_layout.addLayout(self.add_row)


        self.letter_layout.addWidget(self.others_part)

        self.way_column = QVBoxLayout()
        self.way_column.setSpacing(4)
        self.way_column.setObjectName(u"way_column")
        self.way_column.setContentsMargins(0, 0, 0, 0)
        self.way_label = QLabel(self.letter_section)
        self.way_label.setObjectName(u"way_label")

        self.way_column.addWidget(self.way_label)

        self.way_errors = FieldErrors(self.letter_section)
        self.way_errors.setObjectName(u"way_errors")

        self.way_column.addWidget(self.way_errors)

        self.way_combo = QComboBox(self.letter_section)
        self.way_combo.setObjectName(u"way_combo")

        self.way_column.addWidget(self.way_combo)


        self.letter_layout.addLayout(self.way_column)

        self.reason_part = QWidget(self.letter_section)
        self.reason_part.setObjectName(u"reason_part")
        self.reason_layout = QVBoxLayout(self.reason_part)
        self.reason_layout.setSpacing(4)
        self.reason_layout.setObjectName(u"reason_layout")
        self.reason_layout.setContentsMargins(0, 0, 0, 0)
        self.reason_label = QLabel(self.reason_part)
        self.reason_label.setObjectName(u"reason_label")

        self.reason_layout.addWidget(self.reason_label)

        self.reason_errors = FieldErrors(self.reason_part)
        self.reason_errors.setObjectName(u"reason_errors")

        self.reason_layout.addWidget(self.reason_errors)

        self.reason_edit = QPlainTextEdit(self.reason_part)
        self.reason_edit.setObjectName(u"reason_edit")
        self.reason_edit.setTabChangesFocus(True)

        self.reason_layout.addWidget(self.reason_edit)

        self.plain_hint = Hint(self.reason_part)
        self.plain_hint.setObjectName(u"plain_hint")

        self.reason_layout.addWidget(self.plain_hint)


        self.letter_layout.addWidget(self.reason_part)


        self.sheet_layout.addWidget(self.letter_section)

        self.missing_section = Section(self.sheet)
        self.missing_section.setObjectName(u"missing_section")
        self.missing_layout = QVBoxLayout(self.missing_section)
        self.missing_layout.setSpacing(8)
        self.missing_layout.setObjectName(u"missing_layout")
        self.missing_layout.setContentsMargins(0, 16, 0, 0)
        self.missing_title = SectionTitle(self.missing_section)
        self.missing_title.setObjectName(u"missing_title")

        self.missing_layout.addWidget(self.missing_title)

        self.missing_label = Words(self.missing_section)
        self.missing_label.setObjectName(u"missing_label")

        self.missing_layout.addWidget(self.missing_label)

        self.missing_why = WhyLabel(self.missing_section)
        self.missing_why.setObjectName(u"missing_why")

        self.missing_layout.addWidget(self.missing_why)


        self.sheet_layout.addWidget(self.missing_section)

        self.sources_section = Section(self.sheet)
        self.sources_section.setObjectName(u"sources_section")
        self.sources_layout = QVBoxLayout(self.sources_section)
        self.sources_layout.setSpacing(8)
        self.sources_layout.setObjectName(u"sources_layout")
        self.sources_layout.setContentsMargins(0, 16, 0, 0)
        self.sources_title = SectionTitle(self.sources_section)
        self.sources_title.setObjectName(u"sources_title")

        self.sources_layout.addWidget(self.sources_title)

        self.sources_hint = Hint(self.sources_section)
        self.sources_hint.setObjectName(u"sources_hint")

        self.sources_layout.addWidget(self.sources_hint)

        self.sources_table = RowsTable(self.sources_section)
        self.sources_table.setObjectName(u"sources_table")

        self.sources_layout.addWidget(self.sources_table)


        self.sheet_layout.addWidget(self.sources_section)

        self.write_section = Section(self.sheet)
        self.write_section.setObjectName(u"write_section")
        self.write_layout = QVBoxLayout(self.write_section)
        self.write_layout.setSpacing(8)
        self.write_layout.setObjectName(u"write_layout")
        self.write_layout.setContentsMargins(0, 16, 0, 0)
        self.write_title = SectionTitle(self.write_section)
        self.write_title.setObjectName(u"write_title")

        self.write_layout.addWidget(self.write_title)

        self.last_look_label = Words(self.write_section)
        self.last_look_label.setObjectName(u"last_look_label")

        self.write_layout.addWidget(self.last_look_label)

        self.write_buttons = QHBoxLayout()
        self.write_buttons.setSpacing(8)
        self.write_buttons.setObjectName(u"write_buttons")
        self.write_buttons.setContentsMargins(0, 0, 0, 0)
        self.write_button = QPushButton(self.write_section)
        self.write_button.setObjectName(u"write_button")

        self.write_buttons.addWidget(self.write_button)

        self.write_buttons_end = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.write_buttons.addItem(self.write_buttons_end)


        self.write_layout.addLayout(self.write_buttons)

        self.written_label = Words(self.write_section)
        self.written_label.setObjectName(u"written_label")

        self.write_layout.addWidget(self.written_label)

        self.post_button = LinkButton(self.write_section)
        self.post_button.setObjectName(u"post_button")

        self.write_layout.addWidget(self.post_button)


        self.sheet_layout.addWidget(self.write_section)

        self.sheet_end = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sheet_layout.addItem(self.sheet_end)

        self.page.setWidget(self.sheet)
        self.split.addWidget(self.page)
        self.preview_part = QWidget(self.split)
        self.preview_part.setObjectName(u"preview_part")
        self.preview_layout = QVBoxLayout(self.preview_part)
        self.preview_layout.setSpacing(4)
        self.preview_layout.setObjectName(u"preview_layout")
        self.preview_layout.setContentsMargins(0, 0, 0, 0)
        self.large_label = Hint(self.preview_part)
        self.large_label.setObjectName(u"large_label")

        self.preview_layout.addWidget(self.large_label)

        self.preview = PdfPreview(self.preview_part)
        self.preview.setObjectName(u"preview")

        self.preview_layout.addWidget(self.preview)

        self.split.addWidget(self.preview_part)

        self.screen_layout.addWidget(self.split)

#if QT_CONFIG(shortcut)
        self.letter_label.setBuddy(self.letter_combo)
        self.about_label.setBuddy(self.about_combo)
        self.people_label.setBuddy(self.people_list)
        self.other_label.setBuddy(self.other_edit)
        self.way_label.setBuddy(self.way_combo)
        self.reason_label.setBuddy(self.reason_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(LettersScreen)
    # setupUi

    def retranslateUi(self, LettersScreen):
        self.title_label.setText(QCoreApplication.translate("LettersScreen", u"Letters", None))
#if QT_CONFIG(accessibility)
        self.due_list.setAccessibleName(QCoreApplication.translate("LettersScreen", u"Letters of this case, as they fall due", None))
#endif // QT_CONFIG(accessibility)
        self.letter_title.setText(QCoreApplication.translate("LettersScreen", u"The letter", None))
        self.letter_label.setText(QCoreApplication.translate("LettersScreen", u"Which letter", None))
#if QT_CONFIG(accessibility)
        self.letter_combo.setAccessibleName(QCoreApplication.translate("LettersScreen", u"Which letter", None))
#endif // QT_CONFIG(accessibility)
        self.words_button.setText(QCoreApplication.translate("LettersScreen", u"Change its words", None))
        self.about_label.setText(QCoreApplication.translate("LettersScreen", u"A&bout whom", None))
#if QT_CONFIG(accessibility)
        self.about_combo.setAccessibleName(QCoreApplication.translate("LettersScreen", u"About whom", None))
#endif // QT_CONFIG(accessibility)
        self.people_label.setText(QCoreApplication.translate("LettersScreen", u"&To whom; Space ticks, and the line that is current is shown", None))
#if QT_CONFIG(accessibility)
        self.people_list.setAccessibleName(QCoreApplication.translate("LettersScreen", u"To whom; Space ticks, and the line that is current is shown", None))
#endif // QT_CONFIG(accessibility)
        self.others_check.setText(QCoreApplication.translate("LettersScreen", u"Show ever&ybody else; a reason is needed for them", None))
        self.other_label.setText(QCoreApplication.translate("LettersScreen", u"Somebody who is &not of the case: an office or a body, by name", None))
#if QT_CONFIG(accessibility)
        self.other_edit.setAccessibleName(QCoreApplication.translate("LettersScreen", u"An office or a body, by name", None))
#endif // QT_CONFIG(accessibility)
        self.add_button.setText(QCoreApplication.translate("LettersScreen", u"A&dd to the list", None))
        self.way_label.setText(QCoreApplication.translate("LettersScreen", u"How it will &go", None))
#if QT_CONFIG(accessibility)
        self.way_combo.setAccessibleName(QCoreApplication.translate("LettersScreen", u"How it will go", None))
#endif // QT_CONFIG(accessibility)
        self.reason_label.setText(QCoreApplication.translate("LettersScreen", u"Your own te&xt in the letter, if it needs any", None))
#if QT_CONFIG(accessibility)
        self.reason_edit.setAccessibleName(QCoreApplication.translate("LettersScreen", u"Your own text in the letter, if it needs any", None))
#endif // QT_CONFIG(accessibility)
        self.missing_title.setText(QCoreApplication.translate("LettersScreen", u"Before it can go", None))
        self.sources_title.setText(QCoreApplication.translate("LettersScreen", u"What it prints", None))
        self.sources_hint.setText(QCoreApplication.translate("LettersScreen", u"As it is recorded. Enter on a line goes to where it was recorded, and where it is corrected.", None))
#if QT_CONFIG(accessibility)
        self.sources_table.setAccessibleName(QCoreApplication.translate("LettersScreen", u"What the letter prints, and where it is recorded", None))
#endif // QT_CONFIG(accessibility)
        self.write_title.setText(QCoreApplication.translate("LettersScreen", u"Write", None))
        self.write_button.setText(QCoreApplication.translate("LettersScreen", u"Write letters", None))
        self.post_button.setText(QCoreApplication.translate("LettersScreen", u"Go to Post", None))
        pass
    # retranslateUi
