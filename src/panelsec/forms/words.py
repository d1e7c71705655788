"""Compiled from ui/words.ui by packaging/forms.py; never edited."""

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from panelsec.widgets.answer_panel import AnswerPanel
from panelsec.widgets.field_errors import FieldErrors
from panelsec.widgets.growing_text import GrowingText
from panelsec.widgets.page import (Page, Section)
from panelsec.widgets.tables.rows_table import RowsTable
from panelsec.widgets.tick_box import TickBox
from panelsec.widgets.words import (Hint, LeadLine, PageTitle, SectionTitle,
    Words)

class Ui_WordsScreen(object):
    def setupUi(self, WordsScreen):
        if not WordsScreen.objectName():
            WordsScreen.setObjectName(u"WordsScreen")
        self.screen_layout = QVBoxLayout(WordsScreen)
        self.screen_layout.setSpacing(0)
        self.screen_layout.setObjectName(u"screen_layout")
        self.screen_layout.setContentsMargins(0, 0, 0, 0)
        self.page = Page(WordsScreen)
        self.page.setObjectName(u"page")
        self.page.setWidgetResizable(True)
        self.page.setWide(True)
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

        self.letter_label = QLabel(self.sheet)
        self.letter_label.setObjectName(u"letter_label")

        self.sheet_layout.addWidget(self.letter_label)

        self.letter_combo = QComboBox(self.sheet)
        self.letter_combo.setObjectName(u"letter_combo")

        self.sheet_layout.addWidget(self.letter_combo)

        self.own_check = TickBox(self.sheet)
        self.own_check.setObjectName(u"own_check")

        self.sheet_layout.addWidget(self.own_check)

        self.passages_table = RowsTable(self.sheet)
        self.passages_table.setObjectName(u"passages_table")

        self.sheet_layout.addWidget(self.passages_table)

        self.empty_label = Words(self.sheet)
        self.empty_label.setObjectName(u"empty_label")

        self.sheet_layout.addWidget(self.empty_label)

        self.one_section = Section(self.sheet)
        self.one_section.setObjectName(u"one_section")
        self.one_section_layout = QVBoxLayout(self.one_section)
        self.one_section_layout.setSpacing(8)
        self.one_section_layout.setObjectName(u"one_section_layout")
        self.one_section_layout.setContentsMargins(0, 16, 0, 16)
        self.one_title = SectionTitle(self.one_section)
        self.one_title.setObjectName(u"one_title")

        self.one_section_layout.addWidget(self.one_title)

        self.shared_hint = Hint(self.one_section)
        self.shared_hint.setObjectName(u"shared_hint")

        self.one_section_layout.addWidget(self.shared_hint)

        self.shipped_label = QLabel(self.one_section)
        self.shipped_label.setObjectName(u"shipped_label")

        self.one_section_layout.addWidget(self.shipped_label)

        self.shipped_text = QPlainTextEdit(self.one_section)
        self.shipped_text.setObjectName(u"shipped_text")
        self.shipped_text.setReadOnly(True)
        self.shipped_text.setTabChangesFocus(True)

        self.one_section_layout.addWidget(self.shipped_text)

        self.own_label = QLabel(self.one_section)
        self.own_label.setObjectName(u"own_label")

        self.one_section_layout.addWidget(self.own_label)

        self.own_errors = FieldErrors(self.one_section)
        self.own_errors.setObjectName(u"own_errors")

        self.one_section_layout.addWidget(self.own_errors)

        self.own_edit = QPlainTextEdit(self.one_section)
        self.own_edit.setObjectName(u"own_edit")
        self.own_edit.setTabChangesFocus(True)

        self.one_section_layout.addWidget(self.own_edit)

        self.fields_hint = Hint(self.one_section)
        self.fields_hint.setObjectName(u"fields_hint")

        self.one_section_layout.addWidget(self.fields_hint)

        self.plain_hint = Hint(self.one_section)
        self.plain_hint.setObjectName(u"plain_hint")

        self.one_section_layout.addWidget(self.plain_hint)

        self.difference_label = QLabel(self.one_section)
        self.difference_label.setObjectName(u"difference_label")

        self.one_section_layout.addWidget(self.difference_label)

        self.difference_text = GrowingText(self.one_section)
        self.difference_text.setObjectName(u"difference_text")

        self.one_section_layout.addWidget(self.difference_text)

        self.one_row = QHBoxLayout()
        self.one_row.setSpacing(8)
        self.one_row.setObjectName(u"one_row")
        self.one_row.setContentsMargins(0, 0, 0, 0)
        self.use_button = QPushButton(self.one_section)
        self.use_button.setObjectName(u"use_button")
        self.use_button.setAutoDefault(False)

        self.one_row.addWidget(self.use_button)

        self.back_button = QPushButton(self.one_section)
        self.back_button.setObjectName(u"back_button")
        self.back_button.setAutoDefault(False)

        self.one_row.addWidget(self.back_button)

        self.one_row_end = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.one_row.addItem(self.one_row_end)


        self.one_section_layout.addLayout(self.one_row)

        self.saved_label = Words(self.one_section)
        self.saved_label.setObjectName(u"saved_label")

        self.one_section_layout.addWidget(self.saved_label)


        self.sheet_layout.addWidget(self.one_section)

        self.unused_section = Section(self.sheet)
        self.unused_section.setObjectName(u"unused_section")
        self.unused_section_layout = QVBoxLayout(self.unused_section)
        self.unused_section_layout.setSpacing(8)
        self.unused_section_layout.setObjectName(u"unused_section_layout")
        self.unused_section_layout.setContentsMargins(0, 16, 0, 16)
        self.unused_title = SectionTitle(self.unused_section)
        self.unused_title.setObjectName(u"unused_title")

        self.unused_section_layout.addWidget(self.unused_title)

        self.unused_hint = Hint(self.unused_section)
        self.unused_hint.setObjectName(u"unused_hint")

        self.unused_section_layout.addWidget(self.unused_hint)

        self.unused_label = Words(self.unused_section)
        self.unused_label.setObjectName(u"unused_label")

        self.unused_section_layout.addWidget(self.unused_label)


        self.sheet_layout.addWidget(self.unused_section)

        self.end = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sheet_layout.addItem(self.end)

        self.page.setWidget(self.sheet)

        self.screen_layout.addWidget(self.page)

#if QT_CONFIG(shortcut)
        self.letter_label.setBuddy(self.letter_combo)
        self.shipped_label.setBuddy(self.shipped_text)
        self.own_label.setBuddy(self.own_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(WordsScreen)
    # setupUi

    def retranslateUi(self, WordsScreen):
        self.title_label.setText(QCoreApplication.translate("WordsScreen", u"The words of letters", None))
        self.letter_label.setText(QCoreApplication.translate("WordsScreen", u"&Letter", None))
#if QT_CONFIG(accessibility)
        self.letter_combo.setAccessibleName(QCoreApplication.translate("WordsScreen", u"Letter", None))
#endif // QT_CONFIG(accessibility)
        self.own_check.setText(QCoreApplication.translate("WordsScreen", u"&Only what this office words itself", None))
#if QT_CONFIG(accessibility)
        self.passages_table.setAccessibleName(QCoreApplication.translate("WordsScreen", u"The passages of the letter", None))
#endif // QT_CONFIG(accessibility)
        self.empty_label.setText(QCoreApplication.translate("WordsScreen", u"Nothing in this letter is worded by this office: all of it is as it came.", None))
        self.one_title.setText(QCoreApplication.translate("WordsScreen", u"The passage that is chosen", None))
        self.shared_hint.setText(QCoreApplication.translate("WordsScreen", u"Other letters have this passage too, and will have your words.", None))
        self.shipped_label.setText(QCoreApplication.translate("WordsScreen", u"As it ca&me", None))
#if QT_CONFIG(accessibility)
        self.shipped_text.setAccessibleName(QCoreApplication.translate("WordsScreen", u"As it came", None))
#endif // QT_CONFIG(accessibility)
        self.own_label.setText(QCoreApplication.translate("WordsScreen", u"As this office &words it", None))
#if QT_CONFIG(accessibility)
        self.own_edit.setAccessibleName(QCoreApplication.translate("WordsScreen", u"As this office words it", None))
#endif // QT_CONFIG(accessibility)
        self.fields_hint.setText(QCoreApplication.translate("WordsScreen", u"What stands between \u2039 and \u203a the letter fills in: it can be moved, not left out. It may be typed between < and >.", None))
        self.difference_label.setText(QCoreApplication.translate("WordsScreen", u"What differs: struck out as it came, underlined as this office has it", None))
#if QT_CONFIG(accessibility)
        self.difference_text.setAccessibleName(QCoreApplication.translate("WordsScreen", u"What differs", None))
#endif // QT_CONFIG(accessibility)
        self.use_button.setText(QCoreApplication.translate("WordsScreen", u"&Use these words", None))
        self.back_button.setText(QCoreApplication.translate("WordsScreen", u"&Back to the words it came with", None))
        self.unused_title.setText(QCoreApplication.translate("WordsScreen", u"Words that stand in no letter any more", None))
        self.unused_hint.setText(QCoreApplication.translate("WordsScreen", u"A newer version of the program has other words there. Yours are kept here to be taken over by hand.", None))
        pass
    # retranslateUi
