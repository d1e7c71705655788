"""Compiled from ui/reports.ui by packaging/forms.py; never edited."""

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout, QLabel,
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QSpinBox, QVBoxLayout, QWidget)

from panelsec.widgets.answer_panel import AnswerPanel
from panelsec.widgets.field_errors import FieldErrors
from panelsec.widgets.page import (Page, Section)
from panelsec.widgets.previews.pdf_preview import PdfPreview
from panelsec.widgets.split import Split
from panelsec.widgets.why_label import WhyLabel
from panelsec.widgets.words import (Hint, LeadLine, PageTitle, SectionTitle,
    Words)

class Ui_ReportsScreen(object):
    def setupUi(self, ReportsScreen):
        if not ReportsScreen.objectName():
            ReportsScreen.setObjectName(u"ReportsScreen")
        self.screen_layout = QHBoxLayout(ReportsScreen)
        self.screen_layout.setSpacing(0)
        self.screen_layout.setObjectName(u"screen_layout")
        self.screen_layout.setContentsMargins(0, 0, 0, 0)
        self.split = Split(ReportsScreen)
        self.split.setObjectName(u"split")
        self.page = Page(self.split)
        self.page.setObjectName(u"page")
        self.page.setWide(True)
        self.page.setWidgetResizable(True)
        self.sheet = QWidget(self.page.viewport())
        self.sheet.setObjectName(u"sheet")
        self.sheet_layout = QVBoxLayout(self.sheet)
        self.sheet_layout.setSpacing(12)
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

        self.why_label = WhyLabel(self.sheet)
        self.why_label.setObjectName(u"why_label")

        self.sheet_layout.addWidget(self.why_label)

        self.year_label = QLabel(self.sheet)
        self.year_label.setObjectName(u"year_label")

        self.sheet_layout.addWidget(self.year_label)

        self.year_combo = QComboBox(self.sheet)
        self.year_combo.setObjectName(u"year_combo")

        self.sheet_layout.addWidget(self.year_combo)

        self.save_section = Section(self.sheet)
        self.save_section.setObjectName(u"save_section")
        self.save_layout = QVBoxLayout(self.save_section)
        self.save_layout.setSpacing(8)
        self.save_layout.setObjectName(u"save_layout")
        self.save_layout.setContentsMargins(0, 16, 0, 0)
        self.save_title = SectionTitle(self.save_section)
        self.save_title.setObjectName(u"save_title")

        self.save_layout.addWidget(self.save_title)

        self.save_row = QHBoxLayout()
        self.save_row.setSpacing(8)
        self.save_row.setObjectName(u"save_row")
        self.save_row.setContentsMargins(0, 0, 0, 0)
        self.pages_button = QPushButton(self.save_section)
        self.pages_button.setObjectName(u"pages_button")

        self.save_row.addWidget(self.pages_button)

        self.numbers_button = QPushButton(self.save_section)
        self.numbers_button.setObjectName(u"numbers_button")

        self.save_row.addWidget(self.numbers_button)

        self.save_row_end = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.save_row.addItem(self.save_row_end)


        self.save_layout.addLayout(self.save_row)

        self.save_hint = Hint(self.save_section)
        self.save_hint.setObjectName(u"save_hint")

        self.save_layout.addWidget(self.save_hint)

        self.saved_label = Words(self.save_section)
        self.saved_label.setObjectName(u"saved_label")

        self.save_layout.addWidget(self.saved_label)


        self.sheet_layout.addWidget(self.save_section)

        self.officer_section = Section(self.sheet)
        self.officer_section.setObjectName(u"officer_section")
        self.officer_layout = QVBoxLayout(self.officer_section)
        self.officer_layout.setSpacing(8)
        self.officer_layout.setObjectName(u"officer_layout")
        self.officer_layout.setContentsMargins(0, 16, 0, 0)
        self.officer_title = SectionTitle(self.officer_section)
        self.officer_title.setObjectName(u"officer_title")

        self.officer_layout.addWidget(self.officer_title)

        self.officer_label = Words(self.officer_section)
        self.officer_label.setObjectName(u"officer_label")

        self.officer_layout.addWidget(self.officer_label)

        self.commission_label = QLabel(self.officer_section)
        self.commission_label.setObjectName(u"commission_label")

        self.officer_layout.addWidget(self.commission_label)

        self.commission_errors = FieldErrors(self.officer_section)
        self.commission_errors.setObjectName(u"commission_errors")

        self.officer_layout.addWidget(self.commission_errors)

        self.commission_edit = QLineEdit(self.officer_section)
        self.commission_edit.setObjectName(u"commission_edit")
        self.commission_edit.setProperty(u"short", True)

        self.officer_layout.addWidget(self.commission_edit)

        self.not_commission_label = QLabel(self.officer_section)
        self.not_commission_label.setObjectName(u"not_commission_label")

        self.officer_layout.addWidget(self.not_commission_label)

        self.not_commission_errors = FieldErrors(self.officer_section)
        self.not_commission_errors.setObjectName(u"not_commission_errors")

        self.officer_layout.addWidget(self.not_commission_errors)

        self.not_commission_edit = QLineEdit(self.officer_section)
        self.not_commission_edit.setObjectName(u"not_commission_edit")
        self.not_commission_edit.setProperty(u"short", True)

        self.officer_layout.addWidget(self.not_commission_edit)

        self.minor_sanction_label = QLabel(self.officer_section)
        self.minor_sanction_label.setObjectName(u"minor_sanction_label")

        self.officer_layout.addWidget(self.minor_sanction_label)

        self.minor_sanction_errors = FieldErrors(self.officer_section)
        self.minor_sanction_errors.setObjectName(u"minor_sanction_errors")

        self.officer_layout.addWidget(self.minor_sanction_errors)

        self.minor_sanction_edit = QLineEdit(self.officer_section)
        self.minor_sanction_edit.setObjectName(u"minor_sanction_edit")
        self.minor_sanction_edit.setProperty(u"short", True)

        self.officer_layout.addWidget(self.minor_sanction_edit)

        self.no_further_action_label = QLabel(self.officer_section)
        self.no_further_action_label.setObjectName(u"no_further_action_label")

        self.officer_layout.addWidget(self.no_further_action_label)

        self.no_further_action_errors = FieldErrors(self.officer_section)
        self.no_further_action_errors.setObjectName(u"no_further_action_errors")

        self.officer_layout.addWidget(self.no_further_action_errors)

        self.no_further_action_edit = QLineEdit(self.officer_section)
        self.no_further_action_edit.setObjectName(u"no_further_action_edit")
        self.no_further_action_edit.setProperty(u"short", True)

        self.officer_layout.addWidget(self.no_further_action_edit)

        self.other_procedure_label = QLabel(self.officer_section)
        self.other_procedure_label.setObjectName(u"other_procedure_label")

        self.officer_layout.addWidget(self.other_procedure_label)

        self.other_procedure_errors = FieldErrors(self.officer_section)
        self.other_procedure_errors.setObjectName(u"other_procedure_errors")

        self.officer_layout.addWidget(self.other_procedure_errors)

        self.other_procedure_edit = QLineEdit(self.officer_section)
        self.other_procedure_edit.setObjectName(u"other_procedure_edit")
        self.other_procedure_edit.setProperty(u"short", True)

        self.officer_layout.addWidget(self.other_procedure_edit)

        self.officer_row = QHBoxLayout()
        self.officer_row.setSpacing(8)
        self.officer_row.setObjectName(u"officer_row")
        self.officer_row.setContentsMargins(0, 0, 0, 0)
        self.officer_button = QPushButton(self.officer_section)
        self.officer_button.setObjectName(u"officer_button")

        self.officer_row.addWidget(self.officer_button)

        self.officer_row_end = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.officer_row.addItem(self.officer_row_end)


        self.officer_layout.addLayout(self.officer_row)


        self.sheet_layout.addWidget(self.officer_section)

        self.small_section = Section(self.sheet)
        self.small_section.setObjectName(u"small_section")
        self.small_layout = QVBoxLayout(self.small_section)
        self.small_layout.setSpacing(8)
        self.small_layout.setObjectName(u"small_layout")
        self.small_layout.setContentsMargins(0, 16, 0, 0)
        self.small_title = SectionTitle(self.small_section)
        self.small_title.setObjectName(u"small_title")

        self.small_layout.addWidget(self.small_title)

        self.small_label = QLabel(self.small_section)
        self.small_label.setObjectName(u"small_label")

        self.small_layout.addWidget(self.small_label)

        self.small_box = QSpinBox(self.small_section)
        self.small_box.setObjectName(u"small_box")
        self.small_box.setMinimum(3)
        self.small_box.setMaximum(20)

        self.small_layout.addWidget(self.small_box)

        self.small_hint = Hint(self.small_section)
        self.small_hint.setObjectName(u"small_hint")

        self.small_layout.addWidget(self.small_hint)

        self.small_row = QHBoxLayout()
        self.small_row.setSpacing(8)
        self.small_row.setObjectName(u"small_row")
        self.small_row.setContentsMargins(0, 0, 0, 0)
        self.small_button = QPushButton(self.small_section)
        self.small_button.setObjectName(u"small_button")

        self.small_row.addWidget(self.small_button)

        self.small_row_end = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.small_row.addItem(self.small_row_end)


        self.small_layout.addLayout(self.small_row)


        self.sheet_layout.addWidget(self.small_section)

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
        self.preview = PdfPreview(self.preview_part)
        self.preview.setObjectName(u"preview")

        self.preview_layout.addWidget(self.preview)

        self.split.addWidget(self.preview_part)

        self.screen_layout.addWidget(self.split)

#if QT_CONFIG(shortcut)
        self.year_label.setBuddy(self.year_combo)
        self.commission_label.setBuddy(self.commission_edit)
        self.not_commission_label.setBuddy(self.not_commission_edit)
        self.minor_sanction_label.setBuddy(self.minor_sanction_edit)
        self.no_further_action_label.setBuddy(self.no_further_action_edit)
        self.other_procedure_label.setBuddy(self.other_procedure_edit)
        self.small_label.setBuddy(self.small_box)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ReportsScreen)
    # setupUi

    def retranslateUi(self, ReportsScreen):
        self.title_label.setText(QCoreApplication.translate("ReportsScreen", u"Reports", None))
        self.lead_label.setText(QCoreApplication.translate("ReportsScreen", u"What was decided in a year, in numbers from which nobody can be identified.", None))
        self.year_label.setText(QCoreApplication.translate("ReportsScreen", u"Academic &year", None))
#if QT_CONFIG(accessibility)
        self.year_combo.setAccessibleName(QCoreApplication.translate("ReportsScreen", u"Academic year", None))
#endif // QT_CONFIG(accessibility)
        self.save_title.setText(QCoreApplication.translate("ReportsScreen", u"The report", None))
        self.pages_button.setText(QCoreApplication.translate("ReportsScreen", u"Save the pa&ges\u2026", None))
#if QT_CONFIG(accessibility)
        self.pages_button.setAccessibleDescription(QCoreApplication.translate("ReportsScreen", u"A PDF for the Boards.", None))
#endif // QT_CONFIG(accessibility)
        self.numbers_button.setText(QCoreApplication.translate("ReportsScreen", u"Save the &numbers\u2026", None))
#if QT_CONFIG(accessibility)
        self.numbers_button.setAccessibleDescription(QCoreApplication.translate("ReportsScreen", u"A CSV file that spreadsheets read.", None))
#endif // QT_CONFIG(accessibility)
        self.save_hint.setText(QCoreApplication.translate("ReportsScreen", u"The same numbers both times, for the General Board through its Education Committee, and for the Council. Nobody can be identified from them, so they may be passed on.", None))
        self.officer_title.setText(QCoreApplication.translate("ReportsScreen", u"The Student Discipline Officer\u2019s numbers", None))
        self.commission_label.setText(QCoreApplication.translate("ReportsScreen", u"Investigations comm&issioned", None))
#if QT_CONFIG(accessibility)
        self.commission_edit.setAccessibleName(QCoreApplication.translate("ReportsScreen", u"Investigations commissioned", None))
#endif // QT_CONFIG(accessibility)
        self.not_commission_label.setText(QCoreApplication.translate("ReportsScreen", u"No investiga&tion", None))
#if QT_CONFIG(accessibility)
        self.not_commission_edit.setAccessibleName(QCoreApplication.translate("ReportsScreen", u"No investigation", None))
#endif // QT_CONFIG(accessibility)
        self.minor_sanction_label.setText(QCoreApplication.translate("ReportsScreen", u"&Minor sanctions or measures", None))
#if QT_CONFIG(accessibility)
        self.minor_sanction_edit.setAccessibleName(QCoreApplication.translate("ReportsScreen", u"Minor sanctions or measures", None))
#endif // QT_CONFIG(accessibility)
        self.no_further_action_label.setText(QCoreApplication.translate("ReportsScreen", u"No fu&rther action", None))
#if QT_CONFIG(accessibility)
        self.no_further_action_edit.setAccessibleName(QCoreApplication.translate("ReportsScreen", u"No further action", None))
#endif // QT_CONFIG(accessibility)
        self.other_procedure_label.setText(QCoreApplication.translate("ReportsScreen", u"Another &procedure", None))
#if QT_CONFIG(accessibility)
        self.other_procedure_edit.setAccessibleName(QCoreApplication.translate("ReportsScreen", u"Another procedure", None))
#endif // QT_CONFIG(accessibility)
        self.officer_button.setText(QCoreApplication.translate("ReportsScreen", u"&Keep these numbers", None))
        self.small_title.setText(QCoreApplication.translate("ReportsScreen", u"Small numbers", None))
        self.small_label.setText(QCoreApplication.translate("ReportsScreen", u"Tell no number &below", None))
#if QT_CONFIG(accessibility)
        self.small_box.setAccessibleName(QCoreApplication.translate("ReportsScreen", u"Tell no number below", None))
#endif // QT_CONFIG(accessibility)
        self.small_hint.setText(QCoreApplication.translate("ReportsScreen", u"Usually 5. What is below is shown as \u201cunder 5\u201d, and what would give it away is left out with it. Change it only if the Board asks: reports of other years were made with another number.", None))
        self.small_button.setText(QCoreApplication.translate("ReportsScreen", u"&Use this from now on", None))
        pass
    # retranslateUi
