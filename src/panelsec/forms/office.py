"""Compiled from ui/office.ui by packaging/forms.py; never edited."""

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QHBoxLayout, QLabel,
    QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QSpinBox, QTableView, QTimeEdit,
    QVBoxLayout, QWidget)

from panelsec.widgets.answer_panel import AnswerPanel
from panelsec.widgets.field_errors import FieldErrors
from panelsec.widgets.link_button import LinkButton
from panelsec.widgets.page import (Page, Section)
from panelsec.widgets.words import (Hint, LeadLine, PageTitle, SectionTitle,
    Words)

class Ui_OfficeScreen(object):
    def setupUi(self, OfficeScreen):
        if not OfficeScreen.objectName():
            OfficeScreen.setObjectName(u"OfficeScreen")
        self.screen_layout = QVBoxLayout(OfficeScreen)
        self.screen_layout.setSpacing(0)
        self.screen_layout.setObjectName(u"screen_layout")
        self.screen_layout.setContentsMargins(0, 0, 0, 0)
        self.page = Page(OfficeScreen)
        self.page.setObjectName(u"page")
        self.page.setWidgetResizable(True)
        self.sheet = QWidget(self.page.viewport())
        self.sheet.setObjectName(u"sheet")
        self.sheet_layout = QVBoxLayout(self.sheet)
        self.sheet_layout.setSpacing(8)
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

        self.you_gap = QSpacerItem(0, 16, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.sheet_layout.addItem(self.you_gap)

        self.you_title = SectionTitle(self.sheet)
        self.you_title.setObjectName(u"you_title")

        self.sheet_layout.addWidget(self.you_title)

        self.secretary_label = QLabel(self.sheet)
        self.secretary_label.setObjectName(u"secretary_label")

        self.sheet_layout.addWidget(self.secretary_label)

        self.secretary_errors = FieldErrors(self.sheet)
        self.secretary_errors.setObjectName(u"secretary_errors")

        self.sheet_layout.addWidget(self.secretary_errors)

        self.secretary_edit = QLineEdit(self.sheet)
        self.secretary_edit.setObjectName(u"secretary_edit")

        self.sheet_layout.addWidget(self.secretary_edit)

        self.secretary_hint = Hint(self.sheet)
        self.secretary_hint.setObjectName(u"secretary_hint")

        self.sheet_layout.addWidget(self.secretary_hint)

        self.email_label = QLabel(self.sheet)
        self.email_label.setObjectName(u"email_label")

        self.sheet_layout.addWidget(self.email_label)

        self.email_errors = FieldErrors(self.sheet)
        self.email_errors.setObjectName(u"email_errors")

        self.sheet_layout.addWidget(self.email_errors)

        self.email_edit = QLineEdit(self.sheet)
        self.email_edit.setObjectName(u"email_edit")

        self.sheet_layout.addWidget(self.email_edit)

        self.email_hint = Hint(self.sheet)
        self.email_hint.setObjectName(u"email_hint")

        self.sheet_layout.addWidget(self.email_hint)

        self.letters_gap = QSpacerItem(0, 16, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.sheet_layout.addItem(self.letters_gap)

        self.letters_title = SectionTitle(self.sheet)
        self.letters_title.setObjectName(u"letters_title")

        self.sheet_layout.addWidget(self.letters_title)

        self.office_label = QLabel(self.sheet)
        self.office_label.setObjectName(u"office_label")

        self.sheet_layout.addWidget(self.office_label)

        self.office_errors = FieldErrors(self.sheet)
        self.office_errors.setObjectName(u"office_errors")

        self.sheet_layout.addWidget(self.office_errors)

        self.office_edit = QLineEdit(self.sheet)
        self.office_edit.setObjectName(u"office_edit")

        self.sheet_layout.addWidget(self.office_edit)

        self.letterhead_label = QLabel(self.sheet)
        self.letterhead_label.setObjectName(u"letterhead_label")

        self.sheet_layout.addWidget(self.letterhead_label)

        self.letterhead_edit = QPlainTextEdit(self.sheet)
        self.letterhead_edit.setObjectName(u"letterhead_edit")
        self.letterhead_edit.setTabChangesFocus(True)

        self.sheet_layout.addWidget(self.letterhead_edit)

        self.letterhead_hint = Hint(self.sheet)
        self.letterhead_hint.setObjectName(u"letterhead_hint")

        self.sheet_layout.addWidget(self.letterhead_hint)

        self.words_button = LinkButton(self.sheet)
        self.words_button.setObjectName(u"words_button")

        self.sheet_layout.addWidget(self.words_button)

        self.bodies_gap = QSpacerItem(0, 16, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.sheet_layout.addItem(self.bodies_gap)

        self.bodies_title = SectionTitle(self.sheet)
        self.bodies_title.setObjectName(u"bodies_title")

        self.sheet_layout.addWidget(self.bodies_title)

        self.bodies_hint = Hint(self.sheet)
        self.bodies_hint.setObjectName(u"bodies_hint")

        self.sheet_layout.addWidget(self.bodies_hint)

        self.proctors_label = QLabel(self.sheet)
        self.proctors_label.setObjectName(u"proctors_label")

        self.sheet_layout.addWidget(self.proctors_label)

        self.proctors_errors = FieldErrors(self.sheet)
        self.proctors_errors.setObjectName(u"proctors_errors")

        self.sheet_layout.addWidget(self.proctors_errors)

        self.proctors_edit = QLineEdit(self.sheet)
        self.proctors_edit.setObjectName(u"proctors_edit")

        self.sheet_layout.addWidget(self.proctors_edit)

        self.academic_secretary_label = QLabel(self.sheet)
        self.academic_secretary_label.setObjectName(u"academic_secretary_label")

        self.sheet_layout.addWidget(self.academic_secretary_label)

        self.academic_secretary_errors = FieldErrors(self.sheet)
        self.academic_secretary_errors.setObjectName(u"academic_secretary_errors")

        self.sheet_layout.addWidget(self.academic_secretary_errors)

        self.academic_secretary_edit = QLineEdit(self.sheet)
        self.academic_secretary_edit.setObjectName(u"academic_secretary_edit")

        self.sheet_layout.addWidget(self.academic_secretary_edit)

        self.general_board_label = QLabel(self.sheet)
        self.general_board_label.setObjectName(u"general_board_label")

        self.sheet_layout.addWidget(self.general_board_label)

        self.general_board_errors = FieldErrors(self.sheet)
        self.general_board_errors.setObjectName(u"general_board_errors")

        self.sheet_layout.addWidget(self.general_board_errors)

        self.general_board_edit = QLineEdit(self.sheet)
        self.general_board_edit.setObjectName(u"general_board_edit")

        self.sheet_layout.addWidget(self.general_board_edit)

        self.council_label = QLabel(self.sheet)
        self.council_label.setObjectName(u"council_label")

        self.sheet_layout.addWidget(self.council_label)

        self.council_errors = FieldErrors(self.sheet)
        self.council_errors.setObjectName(u"council_errors")

        self.sheet_layout.addWidget(self.council_errors)

        self.council_edit = QLineEdit(self.sheet)
        self.council_edit.setObjectName(u"council_edit")

        self.sheet_layout.addWidget(self.council_edit)

        self.oia_gap = QSpacerItem(0, 16, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.sheet_layout.addItem(self.oia_gap)

        self.oia_title = SectionTitle(self.sheet)
        self.oia_title.setObjectName(u"oia_title")

        self.sheet_layout.addWidget(self.oia_title)

        self.oia_introduction_label = QLabel(self.sheet)
        self.oia_introduction_label.setObjectName(u"oia_introduction_label")
        self.oia_introduction_label.setWordWrap(True)

        self.sheet_layout.addWidget(self.oia_introduction_label)

        self.oia_hint = Hint(self.sheet)
        self.oia_hint.setObjectName(u"oia_hint")

        self.sheet_layout.addWidget(self.oia_hint)

        self.oia_introduction_errors = FieldErrors(self.sheet)
        self.oia_introduction_errors.setObjectName(u"oia_introduction_errors")

        self.sheet_layout.addWidget(self.oia_introduction_errors)

        self.oia_introduction_edit = QLineEdit(self.sheet)
        self.oia_introduction_edit.setObjectName(u"oia_introduction_edit")

        self.sheet_layout.addWidget(self.oia_introduction_edit)

        self.oia_website_label = QLabel(self.sheet)
        self.oia_website_label.setObjectName(u"oia_website_label")

        self.sheet_layout.addWidget(self.oia_website_label)

        self.oia_website_errors = FieldErrors(self.sheet)
        self.oia_website_errors.setObjectName(u"oia_website_errors")

        self.sheet_layout.addWidget(self.oia_website_errors)

        self.oia_website_edit = QLineEdit(self.sheet)
        self.oia_website_edit.setObjectName(u"oia_website_edit")

        self.sheet_layout.addWidget(self.oia_website_edit)

        self.oia_email_label = QLabel(self.sheet)
        self.oia_email_label.setObjectName(u"oia_email_label")

        self.sheet_layout.addWidget(self.oia_email_label)

        self.oia_email_errors = FieldErrors(self.sheet)
        self.oia_email_errors.setObjectName(u"oia_email_errors")

        self.sheet_layout.addWidget(self.oia_email_errors)

        self.oia_email_edit = QLineEdit(self.sheet)
        self.oia_email_edit.setObjectName(u"oia_email_edit")

        self.sheet_layout.addWidget(self.oia_email_edit)

        self.oia_telephone_label = QLabel(self.sheet)
        self.oia_telephone_label.setObjectName(u"oia_telephone_label")

        self.sheet_layout.addWidget(self.oia_telephone_label)

        self.oia_telephone_errors = FieldErrors(self.sheet)
        self.oia_telephone_errors.setObjectName(u"oia_telephone_errors")

        self.sheet_layout.addWidget(self.oia_telephone_errors)

        self.oia_telephone_edit = QLineEdit(self.sheet)
        self.oia_telephone_edit.setObjectName(u"oia_telephone_edit")

        self.sheet_layout.addWidget(self.oia_telephone_edit)

        self.days_gap = QSpacerItem(0, 16, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.sheet_layout.addItem(self.days_gap)

        self.days_title = SectionTitle(self.sheet)
        self.days_title.setObjectName(u"days_title")

        self.sheet_layout.addWidget(self.days_title)

        self.closures_label = QLabel(self.sheet)
        self.closures_label.setObjectName(u"closures_label")

        self.sheet_layout.addWidget(self.closures_label)

        self.closures_errors = FieldErrors(self.sheet)
        self.closures_errors.setObjectName(u"closures_errors")

        self.sheet_layout.addWidget(self.closures_errors)

        self.closures_edit = QPlainTextEdit(self.sheet)
        self.closures_edit.setObjectName(u"closures_edit")
        self.closures_edit.setTabChangesFocus(True)

        self.sheet_layout.addWidget(self.closures_edit)

        self.closures_hint = Hint(self.sheet)
        self.closures_hint.setObjectName(u"closures_hint")

        self.sheet_layout.addWidget(self.closures_hint)

        self.cutoff_label = QLabel(self.sheet)
        self.cutoff_label.setObjectName(u"cutoff_label")
        self.cutoff_label.setWordWrap(True)

        self.sheet_layout.addWidget(self.cutoff_label)

        self.cutoff_edit = QTimeEdit(self.sheet)
        self.cutoff_edit.setObjectName(u"cutoff_edit")

        self.sheet_layout.addWidget(self.cutoff_edit)

        self.computer_gap = QSpacerItem(0, 16, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.sheet_layout.addItem(self.computer_gap)

        self.computer_title = SectionTitle(self.sheet)
        self.computer_title.setObjectName(u"computer_title")

        self.sheet_layout.addWidget(self.computer_title)

        self.idle_label = QLabel(self.sheet)
        self.idle_label.setObjectName(u"idle_label")
        self.idle_label.setWordWrap(True)

        self.sheet_layout.addWidget(self.idle_label)

        self.idle_box = QSpinBox(self.sheet)
        self.idle_box.setObjectName(u"idle_box")
        self.idle_box.setMaximum(240)

        self.sheet_layout.addWidget(self.idle_box)

        self.mail_limit_label = QLabel(self.sheet)
        self.mail_limit_label.setObjectName(u"mail_limit_label")
        self.mail_limit_label.setWordWrap(True)

        self.sheet_layout.addWidget(self.mail_limit_label)

        self.mail_limit_box = QSpinBox(self.sheet)
        self.mail_limit_box.setObjectName(u"mail_limit_box")
        self.mail_limit_box.setMinimum(1)
        self.mail_limit_box.setMaximum(500)

        self.sheet_layout.addWidget(self.mail_limit_box)

        self.saved_label = Words(self.sheet)
        self.saved_label.setObjectName(u"saved_label")

        self.sheet_layout.addWidget(self.saved_label)

        self.save_row = QHBoxLayout()
        self.save_row.setSpacing(8)
        self.save_row.setObjectName(u"save_row")
        self.save_row.setContentsMargins(0, 0, 0, 0)
        self.save_button = QPushButton(self.sheet)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(False)

        self.save_row.addWidget(self.save_button)

        self.save_end = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.save_row.addItem(self.save_end)


        self.sheet_layout.addLayout(self.save_row)

        self.colleges_part = Section(self.sheet)
        self.colleges_part.setObjectName(u"colleges_part")
        self.colleges_part_layout = QVBoxLayout(self.colleges_part)
        self.colleges_part_layout.setSpacing(8)
        self.colleges_part_layout.setObjectName(u"colleges_part_layout")
        self.colleges_part_layout.setContentsMargins(0, 24, 0, 16)
        self.colleges_title = SectionTitle(self.colleges_part)
        self.colleges_title.setObjectName(u"colleges_title")

        self.colleges_part_layout.addWidget(self.colleges_title)

        self.colleges_words = Words(self.colleges_part)
        self.colleges_words.setObjectName(u"colleges_words")

        self.colleges_part_layout.addWidget(self.colleges_words)

        self.colleges_table = QTableView(self.colleges_part)
        self.colleges_table.setObjectName(u"colleges_table")
        self.colleges_table.setTabKeyNavigation(False)

        self.colleges_part_layout.addWidget(self.colleges_table)

        self.colleges_label = QLabel(self.colleges_part)
        self.colleges_label.setObjectName(u"colleges_label")

        self.colleges_part_layout.addWidget(self.colleges_label)

        self.colleges_errors = FieldErrors(self.colleges_part)
        self.colleges_errors.setObjectName(u"colleges_errors")

        self.colleges_part_layout.addWidget(self.colleges_errors)

        self.colleges_row = QHBoxLayout()
        self.colleges_row.setSpacing(8)
        self.colleges_row.setObjectName(u"colleges_row")
        self.colleges_row.setContentsMargins(0, 0, 0, 0)
        self.colleges_edit = QLineEdit(self.colleges_part)
        self.colleges_edit.setObjectName(u"colleges_edit")

        self.colleges_row.addWidget(self.colleges_edit)

        self.colleges_add_button = QPushButton(self.colleges_part)
        self.colleges_add_button.setObjectName(u"colleges_add_button")
        self.colleges_add_button.setAutoDefault(False)

        self.colleges_row.addWidget(self.colleges_add_button)

        self.colleges_remove_button = QPushButton(self.colleges_part)
        self.colleges_remove_button.setObjectName(u"colleges_remove_button")
        self.colleges_remove_button.setAutoDefault(False)

        self.colleges_row.addWidget(self.colleges_remove_button)


        self.colleges_part_layout.addLayout(self.colleges_row)


        self.sheet_layout.addWidget(self.colleges_part)

        self.departments_part = Section(self.sheet)
        self.departments_part.setObjectName(u"departments_part")
        self.departments_part_layout = QVBoxLayout(self.departments_part)
        self.departments_part_layout.setSpacing(8)
        self.departments_part_layout.setObjectName(u"departments_part_layout")
        self.departments_part_layout.setContentsMargins(0, 24, 0, 16)
        self.departments_title = SectionTitle(self.departments_part)
        self.departments_title.setObjectName(u"departments_title")

        self.departments_part_layout.addWidget(self.departments_title)

        self.departments_words = Words(self.departments_part)
        self.departments_words.setObjectName(u"departments_words")

        self.departments_part_layout.addWidget(self.departments_words)

        self.departments_table = QTableView(self.departments_part)
        self.departments_table.setObjectName(u"departments_table")
        self.departments_table.setTabKeyNavigation(False)

        self.departments_part_layout.addWidget(self.departments_table)

        self.departments_label = QLabel(self.departments_part)
        self.departments_label.setObjectName(u"departments_label")

        self.departments_part_layout.addWidget(self.departments_label)

        self.departments_errors = FieldErrors(self.departments_part)
        self.departments_errors.setObjectName(u"departments_errors")

        self.departments_part_layout.addWidget(self.departments_errors)

        self.departments_row = QHBoxLayout()
        self.departments_row.setSpacing(8)
        self.departments_row.setObjectName(u"departments_row")
        self.departments_row.setContentsMargins(0, 0, 0, 0)
        self.departments_edit = QLineEdit(self.departments_part)
        self.departments_edit.setObjectName(u"departments_edit")

        self.departments_row.addWidget(self.departments_edit)

        self.departments_add_button = QPushButton(self.departments_part)
        self.departments_add_button.setObjectName(u"departments_add_button")
        self.departments_add_button.setAutoDefault(False)

        self.departments_row.addWidget(self.departments_add_button)

        self.departments_remove_button = QPushButton(self.departments_part)
        self.departments_remove_button.setObjectName(u"departments_remove_button")
        self.departments_remove_button.setAutoDefault(False)

        self.departments_row.addWidget(self.departments_remove_button)


        self.departments_part_layout.addLayout(self.departments_row)


        self.sheet_layout.addWidget(self.departments_part)

        self.held_part = Section(self.sheet)
        self.held_part.setObjectName(u"held_part")
        self.held_layout = QVBoxLayout(self.held_part)
        self.held_layout.setSpacing(8)
        self.held_layout.setObjectName(u"held_layout")
        self.held_layout.setContentsMargins(0, 16, 0, 0)
        self.held_title = SectionTitle(self.held_part)
        self.held_title.setObjectName(u"held_title")

        self.held_layout.addWidget(self.held_title)

        self.retention_button = LinkButton(self.held_part)
        self.retention_button.setObjectName(u"retention_button")

        self.held_layout.addWidget(self.retention_button)

        self.person_button = LinkButton(self.held_part)
        self.person_button.setObjectName(u"person_button")

        self.held_layout.addWidget(self.person_button)


        self.sheet_layout.addWidget(self.held_part)

        self.sheet_end = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sheet_layout.addItem(self.sheet_end)

        self.page.setWidget(self.sheet)

        self.screen_layout.addWidget(self.page)

#if QT_CONFIG(shortcut)
        self.secretary_label.setBuddy(self.secretary_edit)
        self.email_label.setBuddy(self.email_edit)
        self.office_label.setBuddy(self.office_edit)
        self.letterhead_label.setBuddy(self.letterhead_edit)
        self.proctors_label.setBuddy(self.proctors_edit)
        self.academic_secretary_label.setBuddy(self.academic_secretary_edit)
        self.general_board_label.setBuddy(self.general_board_edit)
        self.council_label.setBuddy(self.council_edit)
        self.oia_introduction_label.setBuddy(self.oia_introduction_edit)
        self.oia_website_label.setBuddy(self.oia_website_edit)
        self.oia_email_label.setBuddy(self.oia_email_edit)
        self.oia_telephone_label.setBuddy(self.oia_telephone_edit)
        self.closures_label.setBuddy(self.closures_edit)
        self.cutoff_label.setBuddy(self.cutoff_edit)
        self.idle_label.setBuddy(self.idle_box)
        self.mail_limit_label.setBuddy(self.mail_limit_box)
        self.colleges_label.setBuddy(self.colleges_edit)
        self.departments_label.setBuddy(self.departments_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(OfficeScreen)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, OfficeScreen):
        self.title_label.setText(QCoreApplication.translate("OfficeScreen", u"Office", None))
        self.lead_label.setText(QCoreApplication.translate("OfficeScreen", u"Who you are, what stands at the head of a letter, and which days do not count.", None))
        self.you_title.setText(QCoreApplication.translate("OfficeScreen", u"You", None))
        self.secretary_label.setText(QCoreApplication.translate("OfficeScreen", u"Secreta&ry\u2019s name", None))
#if QT_CONFIG(accessibility)
        self.secretary_edit.setAccessibleName(QCoreApplication.translate("OfficeScreen", u"Secretary\u2019s name", None))
#endif // QT_CONFIG(accessibility)
        self.secretary_hint.setText(QCoreApplication.translate("OfficeScreen", u"It signs the letters, and stands beside everything that is recorded from now on.", None))
        self.email_label.setText(QCoreApplication.translate("OfficeScreen", u"E-mai&l address", None))
#if QT_CONFIG(accessibility)
        self.email_edit.setAccessibleName(QCoreApplication.translate("OfficeScreen", u"E-mail address", None))
#endif // QT_CONFIG(accessibility)
        self.email_hint.setText(QCoreApplication.translate("OfficeScreen", u"Replies to letters go there.", None))
        self.letters_title.setText(QCoreApplication.translate("OfficeScreen", u"At the head of a letter", None))
        self.office_label.setText(QCoreApplication.translate("OfficeScreen", u"&Name of the office", None))
#if QT_CONFIG(accessibility)
        self.office_edit.setAccessibleName(QCoreApplication.translate("OfficeScreen", u"Name of the office", None))
#endif // QT_CONFIG(accessibility)
        self.letterhead_label.setText(QCoreApplication.translate("OfficeScreen", u"Le&tterhead", None))
#if QT_CONFIG(accessibility)
        self.letterhead_edit.setAccessibleName(QCoreApplication.translate("OfficeScreen", u"Letterhead", None))
#endif // QT_CONFIG(accessibility)
        self.letterhead_hint.setText(QCoreApplication.translate("OfficeScreen", u"A line each, below the name of the office on every letter.", None))
        self.words_button.setText(QCoreApplication.translate("OfficeScreen", u"Change the words of letters", None))
        self.bodies_title.setText(QCoreApplication.translate("OfficeScreen", u"Addresses outside the office", None))
        self.bodies_hint.setText(QCoreApplication.translate("OfficeScreen", u"E-mail addresses outside the office; leave empty those that you do not write to.", None))
        self.proctors_label.setText(QCoreApplication.translate("OfficeScreen", u"E-mail address of the Proctors", None))
#if QT_CONFIG(accessibility)
        self.proctors_edit.setAccessibleName(QCoreApplication.translate("OfficeScreen", u"E-mail address of the Proctors", None))
#endif // QT_CONFIG(accessibility)
        self.academic_secretary_label.setText(QCoreApplication.translate("OfficeScreen", u"E-mail address of the Academic Secretary", None))
#if QT_CONFIG(accessibility)
        self.academic_secretary_edit.setAccessibleName(QCoreApplication.translate("OfficeScreen", u"E-mail address of the Academic Secretary", None))
#endif // QT_CONFIG(accessibility)
        self.general_board_label.setText(QCoreApplication.translate("OfficeScreen", u"E-mail address of the General Board", None))
#if QT_CONFIG(accessibility)
        self.general_board_edit.setAccessibleName(QCoreApplication.translate("OfficeScreen", u"E-mail address of the General Board", None))
#endif // QT_CONFIG(accessibility)
        self.council_label.setText(QCoreApplication.translate("OfficeScreen", u"E-mail address of the Council", None))
#if QT_CONFIG(accessibility)
        self.council_edit.setAccessibleName(QCoreApplication.translate("OfficeScreen", u"E-mail address of the Council", None))
#endif // QT_CONFIG(accessibility)
        self.oia_title.setText(QCoreApplication.translate("OfficeScreen", u"The Office of the Independent Adjudicator", None))
        self.oia_introduction_label.setText(QCoreApplication.translate("OfficeScreen", u"Introduction of the OIA for students, as a web address", None))
        self.oia_hint.setText(QCoreApplication.translate("OfficeScreen", u"The Completion of Procedures letter tells the student how to reach the Office of the Independent Adjudicator.", None))
#if QT_CONFIG(accessibility)
        self.oia_introduction_edit.setAccessibleName(QCoreApplication.translate("OfficeScreen", u"Introduction of the OIA for students, as a web address", None))
#endif // QT_CONFIG(accessibility)
        self.oia_website_label.setText(QCoreApplication.translate("OfficeScreen", u"Website of the OIA", None))
#if QT_CONFIG(accessibility)
        self.oia_website_edit.setAccessibleName(QCoreApplication.translate("OfficeScreen", u"Website of the OIA", None))
#endif // QT_CONFIG(accessibility)
        self.oia_email_label.setText(QCoreApplication.translate("OfficeScreen", u"E-mail address of the OIA", None))
#if QT_CONFIG(accessibility)
        self.oia_email_edit.setAccessibleName(QCoreApplication.translate("OfficeScreen", u"E-mail address of the OIA", None))
#endif // QT_CONFIG(accessibility)
        self.oia_telephone_label.setText(QCoreApplication.translate("OfficeScreen", u"Telephone number of the OIA", None))
#if QT_CONFIG(accessibility)
        self.oia_telephone_edit.setAccessibleName(QCoreApplication.translate("OfficeScreen", u"Telephone number of the OIA", None))
#endif // QT_CONFIG(accessibility)
        self.days_title.setText(QCoreApplication.translate("OfficeScreen", u"Days that do not count", None))
        self.closures_label.setText(QCoreApplication.translate("OfficeScreen", u"&Days on which the office is closed", None))
#if QT_CONFIG(accessibility)
        self.closures_edit.setAccessibleName(QCoreApplication.translate("OfficeScreen", u"Days on which the office is closed", None))
#endif // QT_CONFIG(accessibility)
        self.closures_hint.setText(QCoreApplication.translate("OfficeScreen", u"A line each: 24 December 2026, or 27 December 2026 to 31 December 2026. Weekends and England\u2019s bank holidays are known already.", None))
        self.cutoff_label.setText(QCoreApplication.translate("OfficeScreen", u"An e-mail counts for the same day if it is sent &before", None))
#if QT_CONFIG(accessibility)
        self.cutoff_edit.setAccessibleName(QCoreApplication.translate("OfficeScreen", u"An e-mail counts for the same day if it is sent before", None))
#endif // QT_CONFIG(accessibility)
        self.cutoff_edit.setDisplayFormat(QCoreApplication.translate("OfficeScreen", u"HH:mm", None))
        self.computer_title.setText(QCoreApplication.translate("OfficeScreen", u"This computer", None))
        self.idle_label.setText(QCoreApplication.translate("OfficeScreen", u"Lock the window after this many &minutes without use (0: never)", None))
#if QT_CONFIG(accessibility)
        self.idle_box.setAccessibleName(QCoreApplication.translate("OfficeScreen", u"Lock the window after this many minutes without use", None))
#endif // QT_CONFIG(accessibility)
        self.mail_limit_label.setText(QCoreApplication.translate("OfficeScreen", u"The largest e-mail that your mail server takes, in MB (larger papers go in parts)", None))
#if QT_CONFIG(accessibility)
        self.mail_limit_box.setAccessibleName(QCoreApplication.translate("OfficeScreen", u"The largest e-mail that your mail server takes, in MB", None))
#endif // QT_CONFIG(accessibility)
        self.save_button.setText(QCoreApplication.translate("OfficeScreen", u"&Save", None))
        self.colleges_title.setText(QCoreApplication.translate("OfficeScreen", u"Colleges", None))
        self.colleges_words.setText(QCoreApplication.translate("OfficeScreen", u"Who is excluded from a lot hangs on these names. What you type in a cell is kept at once.", None))
#if QT_CONFIG(accessibility)
        self.colleges_table.setAccessibleName(QCoreApplication.translate("OfficeScreen", u"Colleges", None))
#endif // QT_CONFIG(accessibility)
        self.colleges_label.setText(QCoreApplication.translate("OfficeScreen", u"&Add a College", None))
#if QT_CONFIG(accessibility)
        self.colleges_edit.setAccessibleName(QCoreApplication.translate("OfficeScreen", u"Add a College", None))
#endif // QT_CONFIG(accessibility)
        self.colleges_add_button.setText(QCoreApplication.translate("OfficeScreen", u"Add", None))
#if QT_CONFIG(accessibility)
        self.colleges_add_button.setAccessibleName(QCoreApplication.translate("OfficeScreen", u"Add the College", None))
#endif // QT_CONFIG(accessibility)
        self.colleges_remove_button.setText(QCoreApplication.translate("OfficeScreen", u"Remove the chosen one", None))
#if QT_CONFIG(accessibility)
        self.colleges_remove_button.setAccessibleName(QCoreApplication.translate("OfficeScreen", u"Remove the chosen College", None))
#endif // QT_CONFIG(accessibility)
        self.departments_title.setText(QCoreApplication.translate("OfficeScreen", u"Departments, Faculties and Schools", None))
        self.departments_words.setText(QCoreApplication.translate("OfficeScreen", u"Who is excluded from a lot hangs on these names. What you type in a cell is kept at once.", None))
#if QT_CONFIG(accessibility)
        self.departments_table.setAccessibleName(QCoreApplication.translate("OfficeScreen", u"Departments, Faculties and Schools", None))
#endif // QT_CONFIG(accessibility)
        self.departments_label.setText(QCoreApplication.translate("OfficeScreen", u"Add a Department", None))
#if QT_CONFIG(accessibility)
        self.departments_edit.setAccessibleName(QCoreApplication.translate("OfficeScreen", u"Add a Department", None))
#endif // QT_CONFIG(accessibility)
        self.departments_add_button.setText(QCoreApplication.translate("OfficeScreen", u"Add", None))
#if QT_CONFIG(accessibility)
        self.departments_add_button.setAccessibleName(QCoreApplication.translate("OfficeScreen", u"Add the Department", None))
#endif // QT_CONFIG(accessibility)
        self.departments_remove_button.setText(QCoreApplication.translate("OfficeScreen", u"Remove the chosen one", None))
#if QT_CONFIG(accessibility)
        self.departments_remove_button.setAccessibleName(QCoreApplication.translate("OfficeScreen", u"Remove the chosen Department", None))
#endif // QT_CONFIG(accessibility)
        self.held_title.setText(QCoreApplication.translate("OfficeScreen", u"What is held about people", None))
        self.retention_button.setText(QCoreApplication.translate("OfficeScreen", u"What is kept, and how long", None))
        self.person_button.setText(QCoreApplication.translate("OfficeScreen", u"Everything about one person", None))
        pass
    # retranslateUi
