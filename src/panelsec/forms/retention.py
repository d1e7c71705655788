"""Compiled from ui/retention.ui by packaging/forms.py; never edited."""

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QHBoxLayout, QLabel,
    QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QSpinBox, QVBoxLayout, QWidget)

from panelsec.widgets.answer_panel import AnswerPanel
from panelsec.widgets.days.day_edit import DayEdit
from panelsec.widgets.field_errors import FieldErrors
from panelsec.widgets.page import (Page, Section)
from panelsec.widgets.tables.plain_table import PlainTable
from panelsec.widgets.tables.rows_table import RowsTable
from panelsec.widgets.tick_box import TickBox
from panelsec.widgets.why_label import WhyLabel
from panelsec.widgets.words import (Hint, LeadLine, PageTitle, SectionTitle,
    Words)

class Ui_RetentionScreen(object):
    def setupUi(self, RetentionScreen):
        if not RetentionScreen.objectName():
            RetentionScreen.setObjectName(u"RetentionScreen")
        self.screen_layout = QVBoxLayout(RetentionScreen)
        self.screen_layout.setSpacing(0)
        self.screen_layout.setObjectName(u"screen_layout")
        self.screen_layout.setContentsMargins(0, 0, 0, 0)
        self.page = Page(RetentionScreen)
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

        self.years_part = Section(self.sheet)
        self.years_part.setObjectName(u"years_part")
        self.years_part_layout = QVBoxLayout(self.years_part)
        self.years_part_layout.setSpacing(8)
        self.years_part_layout.setObjectName(u"years_part_layout")
        self.years_part_layout.setContentsMargins(0, 16, 0, 0)
        self.years_title = SectionTitle(self.years_part)
        self.years_title.setObjectName(u"years_title")

        self.years_part_layout.addWidget(self.years_title)

        self.years_box_label = QLabel(self.years_part)
        self.years_box_label.setObjectName(u"years_box_label")

        self.years_part_layout.addWidget(self.years_box_label)

        self.years_box = QSpinBox(self.years_part)
        self.years_box.setObjectName(u"years_box")
        self.years_box.setMinimum(1)
        self.years_box.setMaximum(100)

        self.years_part_layout.addWidget(self.years_box)

        self.years_hint = Hint(self.years_part)
        self.years_hint.setObjectName(u"years_hint")

        self.years_part_layout.addWidget(self.years_hint)

        self.years_row = QHBoxLayout()
        self.years_row.setSpacing(8)
        self.years_row.setObjectName(u"years_row")
        self.years_row.setContentsMargins(0, 0, 0, 0)
        self.years_button = QPushButton(self.years_part)
        self.years_button.setObjectName(u"years_button")
        self.years_button.setAutoDefault(False)

        self.years_row.addWidget(self.years_button)

        self.years_row_end = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.years_row.addItem(self.years_row_end)


        self.years_part_layout.addLayout(self.years_row)


        self.sheet_layout.addWidget(self.years_part)

        self.kept_part = Section(self.sheet)
        self.kept_part.setObjectName(u"kept_part")
        self.kept_part_layout = QVBoxLayout(self.kept_part)
        self.kept_part_layout.setSpacing(8)
        self.kept_part_layout.setObjectName(u"kept_part_layout")
        self.kept_part_layout.setContentsMargins(0, 16, 0, 0)
        self.kept_title = SectionTitle(self.kept_part)
        self.kept_title.setObjectName(u"kept_title")

        self.kept_part_layout.addWidget(self.kept_title)

        self.kept_table = RowsTable(self.kept_part)
        self.kept_table.setObjectName(u"kept_table")

        self.kept_part_layout.addWidget(self.kept_table)

        self.none_label = Words(self.kept_part)
        self.none_label.setObjectName(u"none_label")

        self.kept_part_layout.addWidget(self.none_label)


        self.sheet_layout.addWidget(self.kept_part)

        self.longer_part = Section(self.sheet)
        self.longer_part.setObjectName(u"longer_part")
        self.longer_part_layout = QVBoxLayout(self.longer_part)
        self.longer_part_layout.setSpacing(8)
        self.longer_part_layout.setObjectName(u"longer_part_layout")
        self.longer_part_layout.setContentsMargins(0, 16, 0, 0)
        self.longer_title = SectionTitle(self.longer_part)
        self.longer_title.setObjectName(u"longer_title")

        self.longer_part_layout.addWidget(self.longer_title)

        self.chosen_label = Words(self.longer_part)
        self.chosen_label.setObjectName(u"chosen_label")

        self.longer_part_layout.addWidget(self.chosen_label)

        self.until_edit_label = QLabel(self.longer_part)
        self.until_edit_label.setObjectName(u"until_edit_label")

        self.longer_part_layout.addWidget(self.until_edit_label)

        self.until_errors = FieldErrors(self.longer_part)
        self.until_errors.setObjectName(u"until_errors")

        self.longer_part_layout.addWidget(self.until_errors)

        self.until_edit = DayEdit(self.longer_part)
        self.until_edit.setObjectName(u"until_edit")

        self.longer_part_layout.addWidget(self.until_edit)

        self.why_edit_label = QLabel(self.longer_part)
        self.why_edit_label.setObjectName(u"why_edit_label")

        self.longer_part_layout.addWidget(self.why_edit_label)

        self.why_errors = FieldErrors(self.longer_part)
        self.why_errors.setObjectName(u"why_errors")

        self.longer_part_layout.addWidget(self.why_errors)

        self.why_edit = QPlainTextEdit(self.longer_part)
        self.why_edit.setObjectName(u"why_edit")
        self.why_edit.setTabChangesFocus(True)

        self.longer_part_layout.addWidget(self.why_edit)

        self.longer_row = QHBoxLayout()
        self.longer_row.setSpacing(8)
        self.longer_row.setObjectName(u"longer_row")
        self.longer_row.setContentsMargins(0, 0, 0, 0)
        self.longer_button = QPushButton(self.longer_part)
        self.longer_button.setObjectName(u"longer_button")
        self.longer_button.setAutoDefault(False)

        self.longer_row.addWidget(self.longer_button)

        self.longer_row_end = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.longer_row.addItem(self.longer_row_end)


        self.longer_part_layout.addLayout(self.longer_row)


        self.sheet_layout.addWidget(self.longer_part)

        self.due_part = Section(self.sheet)
        self.due_part.setObjectName(u"due_part")
        self.due_part_layout = QVBoxLayout(self.due_part)
        self.due_part_layout.setSpacing(8)
        self.due_part_layout.setObjectName(u"due_part_layout")
        self.due_part_layout.setContentsMargins(0, 16, 0, 0)
        self.due_title = SectionTitle(self.due_part)
        self.due_title.setObjectName(u"due_title")

        self.due_part_layout.addWidget(self.due_title)

        self.due_box = QWidget(self.due_part)
        self.due_box.setObjectName(u"due_box")

        self.due_part_layout.addWidget(self.due_box)

        self.going_row = QHBoxLayout()
        self.going_row.setSpacing(8)
        self.going_row.setObjectName(u"going_row")
        self.going_row.setContentsMargins(0, 0, 0, 0)
        self.going_button = QPushButton(self.due_part)
        self.going_button.setObjectName(u"going_button")
        self.going_button.setAutoDefault(False)

        self.going_row.addWidget(self.going_button)

        self.going_row_end = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.going_row.addItem(self.going_row_end)


        self.due_part_layout.addLayout(self.going_row)

        self.going_table = PlainTable(self.due_part)
        self.going_table.setObjectName(u"going_table")

        self.due_part_layout.addWidget(self.going_table)

        self.going_label = Words(self.due_part)
        self.going_label.setObjectName(u"going_label")

        self.due_part_layout.addWidget(self.going_label)

        self.sure_errors = FieldErrors(self.due_part)
        self.sure_errors.setObjectName(u"sure_errors")

        self.due_part_layout.addWidget(self.sure_errors)

        self.sure_check = TickBox(self.due_part)
        self.sure_check.setObjectName(u"sure_check")

        self.due_part_layout.addWidget(self.sure_check)

        self.erase_row = QHBoxLayout()
        self.erase_row.setSpacing(8)
        self.erase_row.setObjectName(u"erase_row")
        self.erase_row.setContentsMargins(0, 0, 0, 0)
        self.erase_button = QPushButton(self.due_part)
        self.erase_button.setObjectName(u"erase_button")
        self.erase_button.setAutoDefault(False)

        self.erase_row.addWidget(self.erase_button)

        self.erase_row_end = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.erase_row.addItem(self.erase_row_end)


        self.due_part_layout.addLayout(self.erase_row)


        self.sheet_layout.addWidget(self.due_part)

        self.sheet_end = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sheet_layout.addItem(self.sheet_end)

        self.page.setWidget(self.sheet)

        self.screen_layout.addWidget(self.page)

#if QT_CONFIG(shortcut)
        self.years_box_label.setBuddy(self.years_box)
        self.until_edit_label.setBuddy(self.until_edit)
        self.why_edit_label.setBuddy(self.why_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(RetentionScreen)
    # setupUi

    def retranslateUi(self, RetentionScreen):
        self.title_label.setText(QCoreApplication.translate("RetentionScreen", u"What is kept, and how long", None))
        self.lead_label.setText(QCoreApplication.translate("RetentionScreen", u"Personal data are not kept longer than they are needed.", None))
        self.years_title.setText(QCoreApplication.translate("RetentionScreen", u"How long", None))
        self.years_box_label.setText(QCoreApplication.translate("RetentionScreen", u"&Years after a case ended", None))
#if QT_CONFIG(accessibility)
        self.years_box.setAccessibleName(QCoreApplication.translate("RetentionScreen", u"Years after a case ended", None))
#endif // QT_CONFIG(accessibility)
        self.years_hint.setText(QCoreApplication.translate("RetentionScreen", u"The University\u2019s retention schedule decides how many; ask before you change it.", None))
        self.years_button.setText(QCoreApplication.translate("RetentionScreen", u"&Keep cases so long", None))
        self.kept_title.setText(QCoreApplication.translate("RetentionScreen", u"The cases", None))
#if QT_CONFIG(accessibility)
        self.kept_table.setAccessibleName(QCoreApplication.translate("RetentionScreen", u"Cases, and how long each is kept", None))
#endif // QT_CONFIG(accessibility)
        self.longer_title.setText(QCoreApplication.translate("RetentionScreen", u"Keep one longer", None))
        self.until_edit_label.setText(QCoreApplication.translate("RetentionScreen", u"&Until", None))
#if QT_CONFIG(accessibility)
        self.until_edit.setAccessibleName(QCoreApplication.translate("RetentionScreen", u"Until", None))
#endif // QT_CONFIG(accessibility)
        self.why_edit_label.setText(QCoreApplication.translate("RetentionScreen", u"&Why", None))
#if QT_CONFIG(accessibility)
        self.why_edit.setAccessibleName(QCoreApplication.translate("RetentionScreen", u"Why", None))
#endif // QT_CONFIG(accessibility)
        self.longer_button.setText(QCoreApplication.translate("RetentionScreen", u"Keep it &longer", None))
        self.due_title.setText(QCoreApplication.translate("RetentionScreen", u"Time is up", None))
        self.going_button.setText(QCoreApplication.translate("RetentionScreen", u"&Show what would go", None))
        self.sure_check.setText(QCoreApplication.translate("RetentionScreen", u"I have read what &goes. It cannot be brought back.", None))
        self.erase_button.setText(QCoreApplication.translate("RetentionScreen", u"Er&ase for good", None))
        pass
    # retranslateUi
