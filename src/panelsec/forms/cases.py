"""Compiled from ui/cases.ui by packaging/forms.py; never edited."""

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from panelsec.widgets.answer_panel import AnswerPanel
from panelsec.widgets.field_errors import FieldErrors
from panelsec.widgets.link_button import LinkButton
from panelsec.widgets.names_edit import NamesEdit
from panelsec.widgets.page import (Page, Section)
from panelsec.widgets.tables.list_table import ListTable
from panelsec.widgets.tables.rows_table import RowsTable
from panelsec.widgets.words import (Hint, LeadLine, PageTitle, SectionTitle,
    Words)

class Ui_CasesScreen(object):
    def setupUi(self, CasesScreen):
        if not CasesScreen.objectName():
            CasesScreen.setObjectName(u"CasesScreen")
        self.screen_layout = QVBoxLayout(CasesScreen)
        self.screen_layout.setSpacing(0)
        self.screen_layout.setObjectName(u"screen_layout")
        self.screen_layout.setContentsMargins(0, 0, 0, 0)
        self.page = Page(CasesScreen)
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

        self.answer_panel = AnswerPanel(self.sheet)
        self.answer_panel.setObjectName(u"answer_panel")

        self.sheet_layout.addWidget(self.answer_panel)

        self.new_part = Section(self.sheet)
        self.new_part.setObjectName(u"new_part")
        self.new_part_layout = QVBoxLayout(self.new_part)
        self.new_part_layout.setSpacing(8)
        self.new_part_layout.setObjectName(u"new_part_layout")
        self.new_part_layout.setContentsMargins(0, 16, 0, 16)
        self.new_title = SectionTitle(self.new_part)
        self.new_title.setObjectName(u"new_title")

        self.new_part_layout.addWidget(self.new_title)

        self.new_words = Words(self.new_part)
        self.new_words.setObjectName(u"new_words")

        self.new_part_layout.addWidget(self.new_words)

        self.reference_label = QLabel(self.new_part)
        self.reference_label.setObjectName(u"reference_label")

        self.new_part_layout.addWidget(self.reference_label)

        self.reference_errors = FieldErrors(self.new_part)
        self.reference_errors.setObjectName(u"reference_errors")

        self.new_part_layout.addWidget(self.reference_errors)

        self.reference_edit = QLineEdit(self.new_part)
        self.reference_edit.setObjectName(u"reference_edit")

        self.new_part_layout.addWidget(self.reference_edit)

        self.reference_hint = Hint(self.new_part)
        self.reference_hint.setObjectName(u"reference_hint")

        self.new_part_layout.addWidget(self.reference_hint)

        self.way_label = QLabel(self.new_part)
        self.way_label.setObjectName(u"way_label")

        self.new_part_layout.addWidget(self.way_label)

        self.way_combo = QComboBox(self.new_part)
        self.way_combo.setObjectName(u"way_combo")

        self.new_part_layout.addWidget(self.way_combo)

        self.about_label = QLabel(self.new_part)
        self.about_label.setObjectName(u"about_label")

        self.new_part_layout.addWidget(self.about_label)

        self.about_errors = FieldErrors(self.new_part)
        self.about_errors.setObjectName(u"about_errors")

        self.new_part_layout.addWidget(self.about_errors)

        self.about_edit = QLineEdit(self.new_part)
        self.about_edit.setObjectName(u"about_edit")

        self.new_part_layout.addWidget(self.about_edit)

        self.about_hint = Hint(self.new_part)
        self.about_hint.setObjectName(u"about_hint")

        self.new_part_layout.addWidget(self.about_hint)

        self.rules_part = QWidget(self.new_part)
        self.rules_part.setObjectName(u"rules_part")
        self.rules_part_layout = QVBoxLayout(self.rules_part)
        self.rules_part_layout.setSpacing(8)
        self.rules_part_layout.setObjectName(u"rules_part_layout")
        self.rules_part_layout.setContentsMargins(0, 0, 0, 0)
        self.rules_label = QLabel(self.rules_part)
        self.rules_label.setObjectName(u"rules_label")

        self.rules_part_layout.addWidget(self.rules_label)

        self.rules_errors = FieldErrors(self.rules_part)
        self.rules_errors.setObjectName(u"rules_errors")

        self.rules_part_layout.addWidget(self.rules_errors)

        self.rules_edit = NamesEdit(self.rules_part)
        self.rules_edit.setObjectName(u"rules_edit")

        self.rules_part_layout.addWidget(self.rules_edit)

        self.rules_hint = Hint(self.rules_part)
        self.rules_hint.setObjectName(u"rules_hint")

        self.rules_part_layout.addWidget(self.rules_hint)


        self.new_part_layout.addWidget(self.rules_part)

        self.new_buttons = QHBoxLayout()
        self.new_buttons.setSpacing(8)
        self.new_buttons.setObjectName(u"new_buttons")
        self.new_buttons.setContentsMargins(0, 0, 0, 0)
        self.open_button = QPushButton(self.new_part)
        self.open_button.setObjectName(u"open_button")
        self.open_button.setAutoDefault(False)

        self.new_buttons.addWidget(self.open_button)

        self.leave_button = QPushButton(self.new_part)
        self.leave_button.setObjectName(u"leave_button")
        self.leave_button.setAutoDefault(False)

        self.new_buttons.addWidget(self.leave_button)

        self.new_end = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.new_buttons.addItem(self.new_end)


        self.new_part_layout.addLayout(self.new_buttons)


        self.sheet_layout.addWidget(self.new_part)

        self.search_part = QWidget(self.sheet)
        self.search_part.setObjectName(u"search_part")
        self.search_part_layout = QVBoxLayout(self.search_part)
        self.search_part_layout.setSpacing(4)
        self.search_part_layout.setObjectName(u"search_part_layout")
        self.search_part_layout.setContentsMargins(0, 0, 0, 0)
        self.search_label = QLabel(self.search_part)
        self.search_label.setObjectName(u"search_label")

        self.search_part_layout.addWidget(self.search_label)

        self.search_edit = QLineEdit(self.search_part)
        self.search_edit.setObjectName(u"search_edit")
        self.search_edit.setClearButtonEnabled(True)

        self.search_part_layout.addWidget(self.search_edit)


        self.sheet_layout.addWidget(self.search_part)

        self.filters = QHBoxLayout()
        self.filters.setSpacing(16)
        self.filters.setObjectName(u"filters")
        self.filters.setContentsMargins(0, 0, 0, 0)
        self.which_part = QWidget(self.sheet)
        self.which_part.setObjectName(u"which_part")
        self.which_part_layout = QVBoxLayout(self.which_part)
        self.which_part_layout.setSpacing(4)
        self.which_part_layout.setObjectName(u"which_part_layout")
        self.which_part_layout.setContentsMargins(0, 0, 0, 0)
        self.which_label = QLabel(self.which_part)
        self.which_label.setObjectName(u"which_label")

        self.which_part_layout.addWidget(self.which_label)

        self.which_box = QComboBox(self.which_part)
        self.which_box.setObjectName(u"which_box")

        self.which_part_layout.addWidget(self.which_box)


        self.filters.addWidget(self.which_part)

        self.stage_part = QWidget(self.sheet)
        self.stage_part.setObjectName(u"stage_part")
        self.stage_part_layout = QVBoxLayout(self.stage_part)
        self.stage_part_layout.setSpacing(4)
        self.stage_part_layout.setObjectName(u"stage_part_layout")
        self.stage_part_layout.setContentsMargins(0, 0, 0, 0)
        self.stage_label = QLabel(self.stage_part)
        self.stage_label.setObjectName(u"stage_label")

        self.stage_part_layout.addWidget(self.stage_label)

        self.stage_box = QComboBox(self.stage_part)
        self.stage_box.setObjectName(u"stage_box")

        self.stage_part_layout.addWidget(self.stage_box)


        self.filters.addWidget(self.stage_part)

        self.sort_part = QWidget(self.sheet)
        self.sort_part.setObjectName(u"sort_part")
        self.sort_part_layout = QVBoxLayout(self.sort_part)
        self.sort_part_layout.setSpacing(4)
        self.sort_part_layout.setObjectName(u"sort_part_layout")
        self.sort_part_layout.setContentsMargins(0, 0, 0, 0)
        self.sort_label = QLabel(self.sort_part)
        self.sort_label.setObjectName(u"sort_label")

        self.sort_part_layout.addWidget(self.sort_label)

        self.sort_box = QComboBox(self.sort_part)
        self.sort_box.setObjectName(u"sort_box")

        self.sort_part_layout.addWidget(self.sort_box)


        self.filters.addWidget(self.sort_part)

        self.filters_end = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.filters.addItem(self.filters_end)


        self.sheet_layout.addLayout(self.filters)

        self.all_button = LinkButton(self.sheet)
        self.all_button.setObjectName(u"all_button")

        self.sheet_layout.addWidget(self.all_button)

        self.cases_table = ListTable(self.sheet)
        self.cases_table.setObjectName(u"cases_table")

        self.sheet_layout.addWidget(self.cases_table)

        self.empty_label = Words(self.sheet)
        self.empty_label.setObjectName(u"empty_label")

        self.sheet_layout.addWidget(self.empty_label)

        self.spots_section = Section(self.sheet)
        self.spots_section.setObjectName(u"spots_section")
        self.spots_layout = QVBoxLayout(self.spots_section)
        self.spots_layout.setSpacing(8)
        self.spots_layout.setObjectName(u"spots_layout")
        self.spots_layout.setContentsMargins(0, 16, 0, 16)
        self.spots_title = SectionTitle(self.spots_section)
        self.spots_title.setObjectName(u"spots_title")

        self.spots_layout.addWidget(self.spots_title)

        self.spots_table = RowsTable(self.spots_section)
        self.spots_table.setObjectName(u"spots_table")

        self.spots_layout.addWidget(self.spots_table)


        self.sheet_layout.addWidget(self.spots_section)

        self.new_row = QHBoxLayout()
        self.new_row.setSpacing(8)
        self.new_row.setObjectName(u"new_row")
        self.new_row.setContentsMargins(0, 0, 0, 0)
        self.new_button = QPushButton(self.sheet)
        self.new_button.setObjectName(u"new_button")
        self.new_button.setAutoDefault(False)

        self.new_row.addWidget(self.new_button)

        self.incoming_button = QPushButton(self.sheet)
        self.incoming_button.setObjectName(u"incoming_button")
        self.incoming_button.setAutoDefault(False)

        self.new_row.addWidget(self.incoming_button)

        self.new_row_end = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.new_row.addItem(self.new_row_end)


        self.sheet_layout.addLayout(self.new_row)

        self.sheet_end = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sheet_layout.addItem(self.sheet_end)

        self.sheet_layout.setStretch(7, 1)
        self.page.setWidget(self.sheet)

        self.screen_layout.addWidget(self.page)

#if QT_CONFIG(shortcut)
        self.reference_label.setBuddy(self.reference_edit)
        self.way_label.setBuddy(self.way_combo)
        self.about_label.setBuddy(self.about_edit)
        self.rules_label.setBuddy(self.rules_edit)
        self.search_label.setBuddy(self.search_edit)
        self.which_label.setBuddy(self.which_box)
        self.stage_label.setBuddy(self.stage_box)
        self.sort_label.setBuddy(self.sort_box)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(CasesScreen)

        self.open_button.setDefault(True)

    # setupUi

    def retranslateUi(self, CasesScreen):
        self.title_label.setText(QCoreApplication.translate("CasesScreen", u"Cases", None))
        self.new_title.setText(QCoreApplication.translate("CasesScreen", u"New case", None))
        self.new_words.setText(QCoreApplication.translate("CasesScreen", u"Enter the referral first. The people, the days and the papers come next, on the Referral page.", None))
        self.reference_label.setText(QCoreApplication.translate("CasesScreen", u"&Reference", None))
#if QT_CONFIG(accessibility)
        self.reference_edit.setAccessibleName(QCoreApplication.translate("CasesScreen", u"Reference", None))
#endif // QT_CONFIG(accessibility)
        self.reference_hint.setText(QCoreApplication.translate("CasesScreen", u"The next free number of the year. Letters, bundles and the calendar name the case by it.", None))
        self.way_label.setText(QCoreApplication.translate("CasesScreen", u"How &it came", None))
#if QT_CONFIG(accessibility)
        self.way_combo.setAccessibleName(QCoreApplication.translate("CasesScreen", u"How it came", None))
#endif // QT_CONFIG(accessibility)
        self.about_label.setText(QCoreApplication.translate("CasesScreen", u"Wha&t it is about", None))
#if QT_CONFIG(accessibility)
        self.about_edit.setAccessibleName(QCoreApplication.translate("CasesScreen", u"What it is about", None))
#endif // QT_CONFIG(accessibility)
        self.about_hint.setText(QCoreApplication.translate("CasesScreen", u"A few words for your own list, without names.", None))
        self.rules_label.setText(QCoreApplication.translate("CasesScreen", u"Rules &alleged to be broken", None))
#if QT_CONFIG(accessibility)
        self.rules_edit.setAccessibleName(QCoreApplication.translate("CasesScreen", u"Rules alleged to be broken", None))
#endif // QT_CONFIG(accessibility)
        self.rules_hint.setText(QCoreApplication.translate("CasesScreen", u"As the referral has them, with semicolons between: RB 2(d); RB 2(g). Type a number or a word of it, such as academic, and the Rules of Behaviour are offered; Down shows them all.", None))
        self.open_button.setText(QCoreApplication.translate("CasesScreen", u"&Open the case", None))
        self.leave_button.setText(QCoreApplication.translate("CasesScreen", u"&Leave it", None))
        self.search_label.setText(QCoreApplication.translate("CasesScreen", u"&Search", None))
#if QT_CONFIG(accessibility)
        self.search_edit.setAccessibleName(QCoreApplication.translate("CasesScreen", u"Search", None))
#endif // QT_CONFIG(accessibility)
        self.search_edit.setPlaceholderText(QCoreApplication.translate("CasesScreen", u"Names, references, papers, letters", None))
        self.which_label.setText(QCoreApplication.translate("CasesScreen", u"Sho&w", None))
#if QT_CONFIG(accessibility)
        self.which_box.setAccessibleName(QCoreApplication.translate("CasesScreen", u"Show", None))
#endif // QT_CONFIG(accessibility)
        self.stage_label.setText(QCoreApplication.translate("CasesScreen", u"Sta&ge", None))
#if QT_CONFIG(accessibility)
        self.stage_box.setAccessibleName(QCoreApplication.translate("CasesScreen", u"Stage", None))
#endif // QT_CONFIG(accessibility)
        self.sort_label.setText(QCoreApplication.translate("CasesScreen", u"Sort &by", None))
#if QT_CONFIG(accessibility)
        self.sort_box.setAccessibleName(QCoreApplication.translate("CasesScreen", u"Sort by", None))
#endif // QT_CONFIG(accessibility)
        self.all_button.setText(QCoreApplication.translate("CasesScreen", u"Show all open cases again", None))
#if QT_CONFIG(accessibility)
        self.cases_table.setAccessibleName(QCoreApplication.translate("CasesScreen", u"Cases", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.spots_table.setAccessibleName(QCoreApplication.translate("CasesScreen", u"Where it is found in the case", None))
#endif // QT_CONFIG(accessibility)
        self.new_button.setText(QCoreApplication.translate("CasesScreen", u"&New case\u2026", None))
        self.incoming_button.setText(QCoreApplication.translate("CasesScreen", u"&Take in a case\u2026", None))
        pass
    # retranslateUi
