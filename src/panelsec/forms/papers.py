"""Compiled from ui/papers.ui by packaging/forms.py; never edited."""

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from panelsec.widgets.answer_panel import AnswerPanel
from panelsec.widgets.days.time_edit import TimeEdit
from panelsec.widgets.drop_area import DropArea
from panelsec.widgets.field_errors import FieldErrors
from panelsec.widgets.link_button import LinkButton
from panelsec.widgets.page import (Page, Section)
from panelsec.widgets.previews.pdf_preview import PdfPreview
from panelsec.widgets.split import Split
from panelsec.widgets.tables.rows_table import RowsTable
from panelsec.widgets.tick_box import TickBox
from panelsec.widgets.why_label import WhyLabel
from panelsec.widgets.words import (Hint, LeadLine, PageTitle, SectionTitle,
    StrongWords, Words)

class Ui_PapersScreen(object):
    def setupUi(self, PapersScreen):
        if not PapersScreen.objectName():
            PapersScreen.setObjectName(u"PapersScreen")
        self.screen_layout = QHBoxLayout(PapersScreen)
        self.screen_layout.setSpacing(0)
        self.screen_layout.setObjectName(u"screen_layout")
        self.screen_layout.setContentsMargins(0, 0, 0, 0)
        self.split = Split(PapersScreen)
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

        self.why_label = WhyLabel(self.sheet)
        self.why_label.setObjectName(u"why_label")

        self.sheet_layout.addWidget(self.why_label)

        self.answer_panel = AnswerPanel(self.sheet)
        self.answer_panel.setObjectName(u"answer_panel")

        self.sheet_layout.addWidget(self.answer_panel)

        self.done_label = Words(self.sheet)
        self.done_label.setObjectName(u"done_label")

        self.sheet_layout.addWidget(self.done_label)

        self.file_section = Section(self.sheet)
        self.file_section.setObjectName(u"file_section")
        self.file_layout = QVBoxLayout(self.file_section)
        self.file_layout.setSpacing(8)
        self.file_layout.setObjectName(u"file_layout")
        self.file_layout.setContentsMargins(0, 16, 0, 0)
        self.file_title = SectionTitle(self.file_section)
        self.file_title.setObjectName(u"file_title")

        self.file_layout.addWidget(self.file_title)

        self.empty_label = Words(self.file_section)
        self.empty_label.setObjectName(u"empty_label")

        self.file_layout.addWidget(self.empty_label)

        self.papers_table = RowsTable(self.file_section)
        self.papers_table.setObjectName(u"papers_table")

        self.file_layout.addWidget(self.papers_table)

        self.order_part = QWidget(self.file_section)
        self.order_part.setObjectName(u"order_part")
        self.order_layout = QVBoxLayout(self.order_part)
        self.order_layout.setSpacing(4)
        self.order_layout.setObjectName(u"order_layout")
        self.order_layout.setContentsMargins(0, 0, 0, 0)
        self.order_buttons = QHBoxLayout()
        self.order_buttons.setSpacing(8)
        self.order_buttons.setObjectName(u"order_buttons")
        self.order_buttons.setContentsMargins(0, 0, 0, 0)
        self.up_button = QPushButton(self.order_part)
        self.up_button.setObjectName(u"up_button")

        self.order_buttons.addWidget(self.up_button)

        self.down_button = QPushButton(self.order_part)
        self.down_button.setObjectName(u"down_button")

        self.order_buttons.addWidget(self.down_button)

        self.heading_button = QPushButton(self.order_part)
        self.heading_button.setObjectName(u"heading_button")

        self.order_buttons.addWidget(self.heading_button)

        self.order_buttons_end = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.order_buttons.addItem(self.order_buttons_end)


        self.order_layout.addLayout(self.order_buttons)

        self.order_label = Words(self.order_part)
        self.order_label.setObjectName(u"order_label")

        self.order_layout.addWidget(self.order_label)

        self.order_kept_buttons = QHBoxLayout()
        self.order_kept_buttons.setSpacing(8)
        self.order_kept_buttons.setObjectName(u"order_kept_buttons")
        self.order_kept_buttons.setContentsMargins(0, 0, 0, 0)
        self.order_save_button = QPushButton(self.order_part)
        self.order_save_button.setObjectName(u"order_save_button")

        self.order_kept_buttons.addWidget(self.order_save_button)

        self.undo_button = QPushButton(self.order_part)
        self.undo_button.setObjectName(u"undo_button")

        self.order_kept_buttons.addWidget(self.undo_button)

        self.order_leave_button = QPushButton(self.order_part)
        self.order_leave_button.setObjectName(u"order_leave_button")

        self.order_kept_buttons.addWidget(self.order_leave_button)

        self.order_kept_end = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.order_kept_buttons.addItem(self.order_kept_end)


        self.order_layout.addLayout(self.order_kept_buttons)

        self.heading_part = QWidget(self.order_part)
        self.heading_part.setObjectName(u"heading_part")
        self.heading_layout = QVBoxLayout(self.heading_part)
        self.heading_layout.setSpacing(4)
        self.heading_layout.setObjectName(u"heading_layout")
        self.heading_layout.setContentsMargins(0, 8, 0, 0)
        self.heading_label = QLabel(self.heading_part)
        self.heading_label.setObjectName(u"heading_label")

        self.heading_layout.addWidget(self.heading_label)

        self.heading_errors = FieldErrors(self.heading_part)
        self.heading_errors.setObjectName(u"heading_errors")

        self.heading_layout.addWidget(self.heading_errors)

        self.heading_edit = QLineEdit(self.heading_part)
        self.heading_edit.setObjectName(u"heading_edit")

        self.heading_layout.addWidget(self.heading_edit)

        self.heading_buttons = QHBoxLayout()
        self.heading_buttons.setSpacing(8)
        self.heading_buttons.setObjectName(u"heading_buttons")
        self.heading_buttons.setContentsMargins(0, 0, 0, 0)
        self.heading_save_button = QPushButton(self.heading_part)
        self.heading_save_button.setObjectName(u"heading_save_button")

        self.heading_buttons.addWidget(self.heading_save_button)

        self.heading_remove_button = QPushButton(self.heading_part)
        self.heading_remove_button.setObjectName(u"heading_remove_button")

        self.heading_buttons.addWidget(self.heading_remove_button)

        self.heading_leave_button = QPushButton(self.heading_part)
        self.heading_leave_button.setObjectName(u"heading_leave_button")

        self.heading_buttons.addWidget(self.heading_leave_button)

        self.heading_buttons_end = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.heading_buttons.addItem(self.heading_buttons_end)


        self.heading_layout.addLayout(self.heading_buttons)


        self.order_layout.addWidget(self.heading_part)


        self.file_layout.addWidget(self.order_part)

        self.paper_label = Words(self.file_section)
        self.paper_label.setObjectName(u"paper_label")

        self.file_layout.addWidget(self.paper_label)

        self.come_part = QWidget(self.file_section)
        self.come_part.setObjectName(u"come_part")
        self.come_layout = QVBoxLayout(self.come_part)
        self.come_layout.setSpacing(8)
        self.come_layout.setObjectName(u"come_layout")
        self.come_layout.setContentsMargins(0, 0, 0, 0)
        self.come_row = QHBoxLayout()
        self.come_row.setSpacing(16)
        self.come_row.setObjectName(u"come_row")
        self.come_row.setContentsMargins(0, 0, 0, 0)
        self.come_from_column = QVBoxLayout()
        self.come_from_column.setSpacing(4)
        self.come_from_column.setObjectName(u"come_from_column")
        self.come_from_column.setContentsMargins(0, 0, 0, 0)
        self.come_label = QLabel(self.come_part)
        self.come_label.setObjectName(u"come_label")

        self.come_from_column.addWidget(self.come_label)

        self.come_errors = FieldErrors(self.come_part)
        self.come_errors.setObjectName(u"come_errors")

        self.come_from_column.addWidget(self.come_errors)

        self.come_combo = QComboBox(self.come_part)
        self.come_combo.setObjectName(u"come_combo")

        self.come_from_column.addWidget(self.come_combo)


        self.come_row.addLayout(self.come_from_column)

        self.come_time_column = QVBoxLayout()
        self.come_time_column.setSpacing(4)
        self.come_time_column.setObjectName(u"come_time_column")
        self.come_time_column.setContentsMargins(0, 0, 0, 0)
        self.come_time_label = QLabel(self.come_part)
        self.come_time_label.setObjectName(u"come_time_label")

        self.come_time_column.addWidget(self.come_time_label)

        self.come_time_errors = FieldErrors(self.come_part)
        self.come_time_errors.setObjectName(u"come_time_errors")

        self.come_time_column.addWidget(self.come_time_errors)

        self.come_time_edit = TimeEdit(self.come_part)
        self.come_time_edit.setObjectName(u"come_time_edit")

        self.come_time_column.addWidget(self.come_time_edit)


        self.come_row.addLayout(self.come_time_column)

        self.come_row_end = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.come_row.addItem(self.come_row_end)


        self.come_layout.addLayout(self.come_row)

        self.come_admits_check = TickBox(self.come_part)
        self.come_admits_check.setObjectName(u"come_admits_check")

        self.come_layout.addWidget(self.come_admits_check)

        self.come_witnesses_part = QWidget(self.come_part)
        self.come_witnesses_part.setObjectName(u"come_witnesses_part")
        self.come_witnesses_layout = QVBoxLayout(self.come_witnesses_part)
        self.come_witnesses_layout.setSpacing(4)
        self.come_witnesses_layout.setObjectName(u"come_witnesses_layout")
        self.come_witnesses_layout.setContentsMargins(0, 8, 0, 0)
        self.come_witnesses_label = Words(self.come_witnesses_part)
        self.come_witnesses_label.setObjectName(u"come_witnesses_label")

        self.come_witnesses_layout.addWidget(self.come_witnesses_label)

        self.come_witnesses_box = QWidget(self.come_witnesses_part)
        self.come_witnesses_box.setObjectName(u"come_witnesses_box")

        self.come_witnesses_layout.addWidget(self.come_witnesses_box)

        self.come_witnesses_button = LinkButton(self.come_witnesses_part)
        self.come_witnesses_button.setObjectName(u"come_witnesses_button")

        self.come_witnesses_layout.addWidget(self.come_witnesses_button)


        self.come_layout.addWidget(self.come_witnesses_part)

        self.come_buttons = QHBoxLayout()
        self.come_buttons.setSpacing(8)
        self.come_buttons.setObjectName(u"come_buttons")
        self.come_buttons.setContentsMargins(0, 0, 0, 0)
        self.come_button = QPushButton(self.come_part)
        self.come_button.setObjectName(u"come_button")

        self.come_buttons.addWidget(self.come_button)

        self.come_buttons_end = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.come_buttons.addItem(self.come_buttons_end)


        self.come_layout.addLayout(self.come_buttons)


        self.file_layout.addWidget(self.come_part)

        self.correct_button = LinkButton(self.file_section)
        self.correct_button.setObjectName(u"correct_button")

        self.file_layout.addWidget(self.correct_button)

        self.correct_part = QWidget(self.file_section)
        self.correct_part.setObjectName(u"correct_part")
        self.correct_layout = QVBoxLayout(self.correct_part)
        self.correct_layout.setSpacing(8)
        self.correct_layout.setObjectName(u"correct_layout")
        self.correct_layout.setContentsMargins(0, 0, 0, 0)
        self.correct_label = Words(self.correct_part)
        self.correct_label.setObjectName(u"correct_label")

        self.correct_layout.addWidget(self.correct_label)

        self.correct_title_column = QVBoxLayout()
        self.correct_title_column.setSpacing(4)
        self.correct_title_column.setObjectName(u"correct_title_column")
        self.correct_title_column.setContentsMargins(0, 0, 0, 0)
        self.correct_paper_title_label = QLabel(self.correct_part)
        self.correct_paper_title_label.setObjectName(u"correct_paper_title_label")

        self.correct_title_column.addWidget(self.correct_paper_title_label)

        self.correct_paper_title_errors = FieldErrors(self.correct_part)
        self.correct_paper_title_errors.setObjectName(u"correct_paper_title_errors")

        self.correct_title_column.addWidget(self.correct_paper_title_errors)

        self.correct_paper_title_edit = QLineEdit(self.correct_part)
        self.correct_paper_title_edit.setObjectName(u"correct_paper_title_edit")

        self.correct_title_column.addWidget(self.correct_paper_title_edit)


        self.correct_layout.addLayout(self.correct_title_column)

        self.correct_kind_row = QHBoxLayout()
        self.correct_kind_row.setSpacing(16)
        self.correct_kind_row.setObjectName(u"correct_kind_row")
        self.correct_kind_row.setContentsMargins(0, 0, 0, 0)
        self.correct_kind_column = QVBoxLayout()
        self.correct_kind_column.setSpacing(4)
        self.correct_kind_column.setObjectName(u"correct_kind_column")
        self.correct_kind_column.setContentsMargins(0, 0, 0, 0)
        self.correct_kind_label = QLabel(self.correct_part)
        self.correct_kind_label.setObjectName(u"correct_kind_label")

        self.correct_kind_column.addWidget(self.correct_kind_label)

        self.correct_kind_errors = FieldErrors(self.correct_part)
        self.correct_kind_errors.setObjectName(u"correct_kind_errors")

        self.correct_kind_column.addWidget(self.correct_kind_errors)

        self.correct_kind_combo = QComboBox(self.correct_part)
        self.correct_kind_combo.setObjectName(u"correct_kind_combo")

        self.correct_kind_column.addWidget(self.correct_kind_combo)


        self.correct_kind_row.addLayout(self.correct_kind_column)

        self.correct_whose_column = QVBoxLayout()
        self.correct_whose_column.setSpacing(4)
        self.correct_whose_column.setObjectName(u"correct_whose_column")
        self.correct_whose_column.setContentsMargins(0, 0, 0, 0)
        self.correct_whose_label = QLabel(self.correct_part)
        self.correct_whose_label.setObjectName(u"correct_whose_label")

        self.correct_whose_column.addWidget(self.correct_whose_label)

        self.correct_whose_errors = FieldErrors(self.correct_part)
        self.correct_whose_errors.setObjectName(u"correct_whose_errors")

        self.correct_whose_column.addWidget(self.correct_whose_errors)

        self.correct_whose_combo = QComboBox(self.correct_part)
        self.correct_whose_combo.setObjectName(u"correct_whose_combo")

        self.correct_whose_column.addWidget(self.correct_whose_combo)


        self.correct_kind_row.addLayout(self.correct_whose_column)

        self.correct_kind_row_end = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.correct_kind_row.addItem(self.correct_kind_row_end)


        self.correct_layout.addLayout(self.correct_kind_row)

        self.correct_rule_part = QWidget(self.correct_part)
        self.correct_rule_part.setObjectName(u"correct_rule_part")
        self.correct_rule_layout = QVBoxLayout(self.correct_rule_part)
        self.correct_rule_layout.setSpacing(4)
        self.correct_rule_layout.setObjectName(u"correct_rule_layout")
        self.correct_rule_layout.setContentsMargins(0, 0, 0, 0)
        self.correct_rule_label = QLabel(self.correct_rule_part)
        self.correct_rule_label.setObjectName(u"correct_rule_label")

        self.correct_rule_layout.addWidget(self.correct_rule_label)

        self.correct_rule_errors = FieldErrors(self.correct_rule_part)
        self.correct_rule_errors.setObjectName(u"correct_rule_errors")

        self.correct_rule_layout.addWidget(self.correct_rule_errors)

        self.correct_rule_combo = QComboBox(self.correct_rule_part)
        self.correct_rule_combo.setObjectName(u"correct_rule_combo")

        self.correct_rule_layout.addWidget(self.correct_rule_combo)


        self.correct_layout.addWidget(self.correct_rule_part)

        self.correct_refers_part = QWidget(self.correct_part)
        self.correct_refers_part.setObjectName(u"correct_refers_part")
        self.correct_refers_layout = QVBoxLayout(self.correct_refers_part)
        self.correct_refers_layout.setSpacing(4)
        self.correct_refers_layout.setObjectName(u"correct_refers_layout")
        self.correct_refers_layout.setContentsMargins(0, 0, 0, 0)
        self.correct_refers_label = QLabel(self.correct_refers_part)
        self.correct_refers_label.setObjectName(u"correct_refers_label")

        self.correct_refers_layout.addWidget(self.correct_refers_label)

        self.correct_refers_errors = FieldErrors(self.correct_refers_part)
        self.correct_refers_errors.setObjectName(u"correct_refers_errors")

        self.correct_refers_layout.addWidget(self.correct_refers_errors)

        self.correct_refers_combo = QComboBox(self.correct_refers_part)
        self.correct_refers_combo.setObjectName(u"correct_refers_combo")

        self.correct_refers_layout.addWidget(self.correct_refers_combo)


        self.correct_layout.addWidget(self.correct_refers_part)

        self.correct_dated_column = QVBoxLayout()
        self.correct_dated_column.setSpacing(4)
        self.correct_dated_column.setObjectName(u"correct_dated_column")
        self.correct_dated_column.setContentsMargins(0, 0, 0, 0)
        self.correct_dated_label = QLabel(self.correct_part)
        self.correct_dated_label.setObjectName(u"correct_dated_label")

        self.correct_dated_column.addWidget(self.correct_dated_label)

        self.correct_dated_errors = FieldErrors(self.correct_part)
        self.correct_dated_errors.setObjectName(u"correct_dated_errors")

        self.correct_dated_column.addWidget(self.correct_dated_errors)

        self.correct_dated_edit = QLineEdit(self.correct_part)
        self.correct_dated_edit.setObjectName(u"correct_dated_edit")

        self.correct_dated_column.addWidget(self.correct_dated_edit)


        self.correct_layout.addLayout(self.correct_dated_column)

        self.correct_come_part = QWidget(self.correct_part)
        self.correct_come_part.setObjectName(u"correct_come_part")
        self.correct_come_layout = QVBoxLayout(self.correct_come_part)
        self.correct_come_layout.setSpacing(8)
        self.correct_come_layout.setObjectName(u"correct_come_layout")
        self.correct_come_layout.setContentsMargins(0, 0, 0, 0)
        self.correct_come_row = QHBoxLayout()
        self.correct_come_row.setSpacing(16)
        self.correct_come_row.setObjectName(u"correct_come_row")
        self.correct_come_row.setContentsMargins(0, 0, 0, 0)
        self.correct_come_from_column = QVBoxLayout()
        self.correct_come_from_column.setSpacing(4)
        self.correct_come_from_column.setObjectName(u"correct_come_from_column")
        self.correct_come_from_column.setContentsMargins(0, 0, 0, 0)
        self.correct_come_label = QLabel(self.correct_come_part)
        self.correct_come_label.setObjectName(u"correct_come_label")

        self.correct_come_from_column.addWidget(self.correct_come_label)

        self.correct_come_errors = FieldErrors(self.correct_come_part)
        self.correct_come_errors.setObjectName(u"correct_come_errors")

        self.correct_come_from_column.addWidget(self.correct_come_errors)

        self.correct_come_combo = QComboBox(self.correct_come_part)
        self.correct_come_combo.setObjectName(u"correct_come_combo")

        self.correct_come_from_column.addWidget(self.correct_come_combo)


        self.correct_come_row.addLayout(self.correct_come_from_column)

        self.correct_come_time_column = QVBoxLayout()
        self.correct_come_time_column.setSpacing(4)
        self.correct_come_time_column.setObjectName(u"correct_come_time_column")
        self.correct_come_time_column.setContentsMargins(0, 0, 0, 0)
        self.correct_come_time_label = QLabel(self.correct_come_part)
        self.correct_come_time_label.setObjectName(u"correct_come_time_label")

        self.correct_come_time_column.addWidget(self.correct_come_time_label)

        self.correct_come_time_errors = FieldErrors(self.correct_come_part)
        self.correct_come_time_errors.setObjectName(u"correct_come_time_errors")

        self.correct_come_time_column.addWidget(self.correct_come_time_errors)

        self.correct_come_time_edit = TimeEdit(self.correct_come_part)
        self.correct_come_time_edit.setObjectName(u"correct_come_time_edit")

        self.correct_come_time_column.addWidget(self.correct_come_time_edit)


        self.correct_come_row.addLayout(self.correct_come_time_column)

        self.correct_come_row_end = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.correct_come_row.addItem(self.correct_come_row_end)


        self.correct_come_layout.addLayout(self.correct_come_row)

        self.correct_come_admits_check = TickBox(self.correct_come_part)
        self.correct_come_admits_check.setObjectName(u"correct_come_admits_check")

        self.correct_come_layout.addWidget(self.correct_come_admits_check)


        self.correct_layout.addWidget(self.correct_come_part)

        self.correct_why_column = QVBoxLayout()
        self.correct_why_column.setSpacing(4)
        self.correct_why_column.setObjectName(u"correct_why_column")
        self.correct_why_column.setContentsMargins(0, 0, 0, 0)
        self.correct_why_label = QLabel(self.correct_part)
        self.correct_why_label.setObjectName(u"correct_why_label")

        self.correct_why_column.addWidget(self.correct_why_label)

        self.correct_why_errors = FieldErrors(self.correct_part)
        self.correct_why_errors.setObjectName(u"correct_why_errors")

        self.correct_why_column.addWidget(self.correct_why_errors)

        self.correct_why_edit = QLineEdit(self.correct_part)
        self.correct_why_edit.setObjectName(u"correct_why_edit")

        self.correct_why_column.addWidget(self.correct_why_edit)


        self.correct_layout.addLayout(self.correct_why_column)

        self.correct_buttons = QHBoxLayout()
        self.correct_buttons.setSpacing(8)
        self.correct_buttons.setObjectName(u"correct_buttons")
        self.correct_buttons.setContentsMargins(0, 0, 0, 0)
        self.correct_save_button = QPushButton(self.correct_part)
        self.correct_save_button.setObjectName(u"correct_save_button")

        self.correct_buttons.addWidget(self.correct_save_button)

        self.correct_leave_button = QPushButton(self.correct_part)
        self.correct_leave_button.setObjectName(u"correct_leave_button")

        self.correct_buttons.addWidget(self.correct_leave_button)

        self.correct_buttons_end = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.correct_buttons.addItem(self.correct_buttons_end)


        self.correct_layout.addLayout(self.correct_buttons)


        self.file_layout.addWidget(self.correct_part)

        self.recognise_button = LinkButton(self.file_section)
        self.recognise_button.setObjectName(u"recognise_button")

        self.file_layout.addWidget(self.recognise_button)

        self.recognise_label = Words(self.file_section)
        self.recognise_label.setObjectName(u"recognise_label")

        self.file_layout.addWidget(self.recognise_label)

        self.as_it_came_button = LinkButton(self.file_section)
        self.as_it_came_button.setObjectName(u"as_it_came_button")

        self.file_layout.addWidget(self.as_it_came_button)

        self.redact_button = LinkButton(self.file_section)
        self.redact_button.setObjectName(u"redact_button")

        self.file_layout.addWidget(self.redact_button)

        self.redact_part = QWidget(self.file_section)
        self.redact_part.setObjectName(u"redact_part")
        self.redact_layout = QVBoxLayout(self.redact_part)
        self.redact_layout.setSpacing(8)
        self.redact_layout.setObjectName(u"redact_layout")
        self.redact_layout.setContentsMargins(0, 0, 0, 0)
        self.redact_label = Words(self.redact_part)
        self.redact_label.setObjectName(u"redact_label")

        self.redact_layout.addWidget(self.redact_label)

        self.redact_terms_column = QVBoxLayout()
        self.redact_terms_column.setSpacing(4)
        self.redact_terms_column.setObjectName(u"redact_terms_column")
        self.redact_terms_column.setContentsMargins(0, 0, 0, 0)
        self.redact_terms_label = QLabel(self.redact_part)
        self.redact_terms_label.setObjectName(u"redact_terms_label")

        self.redact_terms_column.addWidget(self.redact_terms_label)

        self.redact_terms_errors = FieldErrors(self.redact_part)
        self.redact_terms_errors.setObjectName(u"redact_terms_errors")

        self.redact_terms_column.addWidget(self.redact_terms_errors)

        self.redact_terms_edit = QLineEdit(self.redact_part)
        self.redact_terms_edit.setObjectName(u"redact_terms_edit")

        self.redact_terms_column.addWidget(self.redact_terms_edit)


        self.redact_layout.addLayout(self.redact_terms_column)

        self.redact_boxes_column = QVBoxLayout()
        self.redact_boxes_column.setSpacing(4)
        self.redact_boxes_column.setObjectName(u"redact_boxes_column")
        self.redact_boxes_column.setContentsMargins(0, 0, 0, 0)
        self.redact_boxes_label = QLabel(self.redact_part)
        self.redact_boxes_label.setObjectName(u"redact_boxes_label")

        self.redact_boxes_column.addWidget(self.redact_boxes_label)

        self.redact_boxes_hint = Hint(self.redact_part)
        self.redact_boxes_hint.setObjectName(u"redact_boxes_hint")

        self.redact_boxes_column.addWidget(self.redact_boxes_hint)

        self.redact_boxes_errors = FieldErrors(self.redact_part)
        self.redact_boxes_errors.setObjectName(u"redact_boxes_errors")

        self.redact_boxes_column.addWidget(self.redact_boxes_errors)

        self.redact_boxes_edit = QLineEdit(self.redact_part)
        self.redact_boxes_edit.setObjectName(u"redact_boxes_edit")

        self.redact_boxes_column.addWidget(self.redact_boxes_edit)


        self.redact_layout.addLayout(self.redact_boxes_column)

        self.redact_whom_column = QVBoxLayout()
        self.redact_whom_column.setSpacing(4)
        self.redact_whom_column.setObjectName(u"redact_whom_column")
        self.redact_whom_column.setContentsMargins(0, 0, 0, 0)
        self.redact_whom_label = QLabel(self.redact_part)
        self.redact_whom_label.setObjectName(u"redact_whom_label")

        self.redact_whom_column.addWidget(self.redact_whom_label)

        self.redact_whom_errors = FieldErrors(self.redact_part)
        self.redact_whom_errors.setObjectName(u"redact_whom_errors")

        self.redact_whom_column.addWidget(self.redact_whom_errors)

        self.redact_whom_combo = QComboBox(self.redact_part)
        self.redact_whom_combo.setObjectName(u"redact_whom_combo")

        self.redact_whom_column.addWidget(self.redact_whom_combo)


        self.redact_layout.addLayout(self.redact_whom_column)

        self.redact_why_column = QVBoxLayout()
        self.redact_why_column.setSpacing(4)
        self.redact_why_column.setObjectName(u"redact_why_column")
        self.redact_why_column.setContentsMargins(0, 0, 0, 0)
        self.redact_why_label = QLabel(self.redact_part)
        self.redact_why_label.setObjectName(u"redact_why_label")

        self.redact_why_column.addWidget(self.redact_why_label)

        self.redact_why_errors = FieldErrors(self.redact_part)
        self.redact_why_errors.setObjectName(u"redact_why_errors")

        self.redact_why_column.addWidget(self.redact_why_errors)

        self.redact_why_edit = QLineEdit(self.redact_part)
        self.redact_why_edit.setObjectName(u"redact_why_edit")

        self.redact_why_column.addWidget(self.redact_why_edit)


        self.redact_layout.addLayout(self.redact_why_column)

        self.redact_buttons = QHBoxLayout()
        self.redact_buttons.setSpacing(8)
        self.redact_buttons.setObjectName(u"redact_buttons")
        self.redact_buttons.setContentsMargins(0, 0, 0, 0)
        self.redact_look_button = QPushButton(self.redact_part)
        self.redact_look_button.setObjectName(u"redact_look_button")

        self.redact_buttons.addWidget(self.redact_look_button)

        self.redact_save_button = QPushButton(self.redact_part)
        self.redact_save_button.setObjectName(u"redact_save_button")

        self.redact_buttons.addWidget(self.redact_save_button)

        self.redact_lift_button = QPushButton(self.redact_part)
        self.redact_lift_button.setObjectName(u"redact_lift_button")

        self.redact_buttons.addWidget(self.redact_lift_button)

        self.redact_leave_button = QPushButton(self.redact_part)
        self.redact_leave_button.setObjectName(u"redact_leave_button")

        self.redact_buttons.addWidget(self.redact_leave_button)

        self.redact_buttons_end = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.redact_buttons.addItem(self.redact_buttons_end)


        self.redact_layout.addLayout(self.redact_buttons)

        self.redact_pictures_button = LinkButton(self.redact_part)
        self.redact_pictures_button.setObjectName(u"redact_pictures_button")

        self.redact_layout.addWidget(self.redact_pictures_button)


        self.file_layout.addWidget(self.redact_part)


        self.sheet_layout.addWidget(self.file_section)

        self.take_section = Section(self.sheet)
        self.take_section.setObjectName(u"take_section")
        self.take_layout = QVBoxLayout(self.take_section)
        self.take_layout.setSpacing(8)
        self.take_layout.setObjectName(u"take_layout")
        self.take_layout.setContentsMargins(0, 16, 0, 0)
        self.take_title = SectionTitle(self.take_section)
        self.take_title.setObjectName(u"take_title")

        self.take_layout.addWidget(self.take_title)

        self.drop_area = DropArea(self.take_section)
        self.drop_area.setObjectName(u"drop_area")

        self.take_layout.addWidget(self.drop_area)

        self.offers_part = QWidget(self.take_section)
        self.offers_part.setObjectName(u"offers_part")
        self.offers_layout = QVBoxLayout(self.offers_part)
        self.offers_layout.setSpacing(8)
        self.offers_layout.setObjectName(u"offers_layout")
        self.offers_layout.setContentsMargins(0, 0, 0, 0)
        self.offers_table = RowsTable(self.offers_part)
        self.offers_table.setObjectName(u"offers_table")

        self.offers_layout.addWidget(self.offers_table)

        self.offer_label = Words(self.offers_part)
        self.offer_label.setObjectName(u"offer_label")

        self.offers_layout.addWidget(self.offer_label)

        self.password_part = QWidget(self.offers_part)
        self.password_part.setObjectName(u"password_part")
        self.password_layout = QVBoxLayout(self.password_part)
        self.password_layout.setSpacing(4)
        self.password_layout.setObjectName(u"password_layout")
        self.password_layout.setContentsMargins(0, 0, 0, 0)
        self.password_label = QLabel(self.password_part)
        self.password_label.setObjectName(u"password_label")

        self.password_layout.addWidget(self.password_label)

        self.password_errors = FieldErrors(self.password_part)
        self.password_errors.setObjectName(u"password_errors")

        self.password_layout.addWidget(self.password_errors)

        self.password_edit = QLineEdit(self.password_part)
        self.password_edit.setObjectName(u"password_edit")

        self.password_layout.addWidget(self.password_edit)

        self.password_buttons = QHBoxLayout()
        self.password_buttons.setSpacing(8)
        self.password_buttons.setObjectName(u"password_buttons")
        self.password_buttons.setContentsMargins(0, 0, 0, 0)
        self.unlock_button = QPushButton(self.password_part)
        self.unlock_button.setObjectName(u"unlock_button")

        self.password_buttons.addWidget(self.unlock_button)

        self.password_buttons_end = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.password_buttons.addItem(self.password_buttons_end)


        self.password_layout.addLayout(self.password_buttons)


        self.offers_layout.addWidget(self.password_part)

        self.details_part = QWidget(self.offers_part)
        self.details_part.setObjectName(u"details_part")
        self.details_layout = QVBoxLayout(self.details_part)
        self.details_layout.setSpacing(8)
        self.details_layout.setObjectName(u"details_layout")
        self.details_layout.setContentsMargins(0, 0, 0, 0)
        self.title_column = QVBoxLayout()
        self.title_column.setSpacing(4)
        self.title_column.setObjectName(u"title_column")
        self.title_column.setContentsMargins(0, 0, 0, 0)
        self.paper_title_label = QLabel(self.details_part)
        self.paper_title_label.setObjectName(u"paper_title_label")

        self.title_column.addWidget(self.paper_title_label)

        self.paper_title_errors = FieldErrors(self.details_part)
        self.paper_title_errors.setObjectName(u"paper_title_errors")

        self.title_column.addWidget(self.paper_title_errors)

        self.paper_title_edit = QLineEdit(self.details_part)
        self.paper_title_edit.setObjectName(u"paper_title_edit")

        self.title_column.addWidget(self.paper_title_edit)


        self.details_layout.addLayout(self.title_column)

        self.kind_row = QHBoxLayout()
        self.kind_row.setSpacing(16)
        self.kind_row.setObjectName(u"kind_row")
        self.kind_row.setContentsMargins(0, 0, 0, 0)
        self.kind_column = QVBoxLayout()
        self.kind_column.setSpacing(4)
        self.kind_column.setObjectName(u"kind_column")
        self.kind_column.setContentsMargins(0, 0, 0, 0)
        self.kind_label = QLabel(self.details_part)
        self.kind_label.setObjectName(u"kind_label")

        self.kind_column.addWidget(self.kind_label)

        self.kind_errors = FieldErrors(self.details_part)
        self.kind_errors.setObjectName(u"kind_errors")

        self.kind_column.addWidget(self.kind_errors)

        self.kind_combo = QComboBox(self.details_part)
        self.kind_combo.setObjectName(u"kind_combo")

        self.kind_column.addWidget(self.kind_combo)


        self.kind_row.addLayout(self.kind_column)

        self.whose_column = QVBoxLayout()
        self.whose_column.setSpacing(4)
        self.whose_column.setObjectName(u"whose_column")
        self.whose_column.setContentsMargins(0, 0, 0, 0)
        self.whose_label = QLabel(self.details_part)
        self.whose_label.setObjectName(u"whose_label")

        self.whose_column.addWidget(self.whose_label)

        self.whose_errors = FieldErrors(self.details_part)
        self.whose_errors.setObjectName(u"whose_errors")

        self.whose_column.addWidget(self.whose_errors)

        self.whose_combo = QComboBox(self.details_part)
        self.whose_combo.setObjectName(u"whose_combo")

        self.whose_column.addWidget(self.whose_combo)


        self.kind_row.addLayout(self.whose_column)

        self.kind_row_end = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.kind_row.addItem(self.kind_row_end)


        self.details_layout.addLayout(self.kind_row)

        self.rule_part = QWidget(self.details_part)
        self.rule_part.setObjectName(u"rule_part")
        self.rule_layout = QVBoxLayout(self.rule_part)
        self.rule_layout.setSpacing(4)
        self.rule_layout.setObjectName(u"rule_layout")
        self.rule_layout.setContentsMargins(0, 0, 0, 0)
        self.rule_label = QLabel(self.rule_part)
        self.rule_label.setObjectName(u"rule_label")

        self.rule_layout.addWidget(self.rule_label)

        self.rule_errors = FieldErrors(self.rule_part)
        self.rule_errors.setObjectName(u"rule_errors")

        self.rule_layout.addWidget(self.rule_errors)

        self.rule_combo = QComboBox(self.rule_part)
        self.rule_combo.setObjectName(u"rule_combo")

        self.rule_layout.addWidget(self.rule_combo)


        self.details_layout.addWidget(self.rule_part)

        self.refers_part = QWidget(self.details_part)
        self.refers_part.setObjectName(u"refers_part")
        self.refers_layout = QVBoxLayout(self.refers_part)
        self.refers_layout.setSpacing(4)
        self.refers_layout.setObjectName(u"refers_layout")
        self.refers_layout.setContentsMargins(0, 0, 0, 0)
        self.refers_label = QLabel(self.refers_part)
        self.refers_label.setObjectName(u"refers_label")

        self.refers_layout.addWidget(self.refers_label)

        self.refers_errors = FieldErrors(self.refers_part)
        self.refers_errors.setObjectName(u"refers_errors")

        self.refers_layout.addWidget(self.refers_errors)

        self.refers_combo = QComboBox(self.refers_part)
        self.refers_combo.setObjectName(u"refers_combo")

        self.refers_layout.addWidget(self.refers_combo)


        self.details_layout.addWidget(self.refers_part)

        self.sender_row = QHBoxLayout()
        self.sender_row.setSpacing(16)
        self.sender_row.setObjectName(u"sender_row")
        self.sender_row.setContentsMargins(0, 0, 0, 0)
        self.dated_column = QVBoxLayout()
        self.dated_column.setSpacing(4)
        self.dated_column.setObjectName(u"dated_column")
        self.dated_column.setContentsMargins(0, 0, 0, 0)
        self.dated_label = QLabel(self.details_part)
        self.dated_label.setObjectName(u"dated_label")

        self.dated_column.addWidget(self.dated_label)

        self.dated_errors = FieldErrors(self.details_part)
        self.dated_errors.setObjectName(u"dated_errors")

        self.dated_column.addWidget(self.dated_errors)

        self.dated_edit = QLineEdit(self.details_part)
        self.dated_edit.setObjectName(u"dated_edit")

        self.dated_column.addWidget(self.dated_edit)


        self.sender_row.addLayout(self.dated_column)

        self.sender_column = QVBoxLayout()
        self.sender_column.setSpacing(4)
        self.sender_column.setObjectName(u"sender_column")
        self.sender_column.setContentsMargins(0, 0, 0, 0)
        self.sender_label = QLabel(self.details_part)
        self.sender_label.setObjectName(u"sender_label")

        self.sender_column.addWidget(self.sender_label)

        self.sender_errors = FieldErrors(self.details_part)
        self.sender_errors.setObjectName(u"sender_errors")

        self.sender_column.addWidget(self.sender_errors)

        self.sender_combo = QComboBox(self.details_part)
        self.sender_combo.setObjectName(u"sender_combo")

        self.sender_column.addWidget(self.sender_combo)


        self.sender_row.addLayout(self.sender_column)

        self.sender_row_end = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.sender_row.addItem(self.sender_row_end)


        self.details_layout.addLayout(self.sender_row)

        self.received_part = QWidget(self.details_part)
        self.received_part.setObjectName(u"received_part")
        self.received_layout = QVBoxLayout(self.received_part)
        self.received_layout.setSpacing(4)
        self.received_layout.setObjectName(u"received_layout")
        self.received_layout.setContentsMargins(0, 0, 0, 0)
        self.received_label = QLabel(self.received_part)
        self.received_label.setObjectName(u"received_label")

        self.received_layout.addWidget(self.received_label)

        self.received_errors = FieldErrors(self.received_part)
        self.received_errors.setObjectName(u"received_errors")

        self.received_layout.addWidget(self.received_errors)

        self.received_edit = TimeEdit(self.received_part)
        self.received_edit.setObjectName(u"received_edit")

        self.received_layout.addWidget(self.received_edit)

        self.admits_check = TickBox(self.received_part)
        self.admits_check.setObjectName(u"admits_check")

        self.received_layout.addWidget(self.admits_check)

        self.witnesses_part = QWidget(self.received_part)
        self.witnesses_part.setObjectName(u"witnesses_part")
        self.witnesses_layout = QVBoxLayout(self.witnesses_part)
        self.witnesses_layout.setSpacing(4)
        self.witnesses_layout.setObjectName(u"witnesses_layout")
        self.witnesses_layout.setContentsMargins(0, 8, 0, 0)
        self.witnesses_label = Words(self.witnesses_part)
        self.witnesses_label.setObjectName(u"witnesses_label")

        self.witnesses_layout.addWidget(self.witnesses_label)

        self.witnesses_box = QWidget(self.witnesses_part)
        self.witnesses_box.setObjectName(u"witnesses_box")

        self.witnesses_layout.addWidget(self.witnesses_box)

        self.witnesses_button = LinkButton(self.witnesses_part)
        self.witnesses_button.setObjectName(u"witnesses_button")

        self.witnesses_layout.addWidget(self.witnesses_button)


        self.received_layout.addWidget(self.witnesses_part)


        self.details_layout.addWidget(self.received_part)


        self.offers_layout.addWidget(self.details_part)

        self.offer_buttons = QHBoxLayout()
        self.offer_buttons.setSpacing(8)
        self.offer_buttons.setObjectName(u"offer_buttons")
        self.offer_buttons.setContentsMargins(0, 0, 0, 0)
        self.take_button = QPushButton(self.offers_part)
        self.take_button.setObjectName(u"take_button")

        self.offer_buttons.addWidget(self.take_button)

        self.leave_out_button = QPushButton(self.offers_part)
        self.leave_out_button.setObjectName(u"leave_out_button")

        self.offer_buttons.addWidget(self.leave_out_button)

        self.offer_buttons_end = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.offer_buttons.addItem(self.offer_buttons_end)


        self.offers_layout.addLayout(self.offer_buttons)


        self.take_layout.addWidget(self.offers_part)


        self.sheet_layout.addWidget(self.take_section)

        self.share_section = Section(self.sheet)
        self.share_section.setObjectName(u"share_section")
        self.share_layout = QVBoxLayout(self.share_section)
        self.share_layout.setSpacing(8)
        self.share_layout.setObjectName(u"share_layout")
        self.share_layout.setContentsMargins(0, 16, 0, 0)
        self.share_title = SectionTitle(self.share_section)
        self.share_title.setObjectName(u"share_title")

        self.share_layout.addWidget(self.share_title)

        self.share_hint = Hint(self.share_section)
        self.share_hint.setObjectName(u"share_hint")

        self.share_layout.addWidget(self.share_hint)

        self.committee_part = QWidget(self.share_section)
        self.committee_part.setObjectName(u"committee_part")
        self.committee_layout = QVBoxLayout(self.committee_part)
        self.committee_layout.setSpacing(4)
        self.committee_layout.setObjectName(u"committee_layout")
        self.committee_layout.setContentsMargins(0, 0, 0, 0)
        self.committee_label = QLabel(self.committee_part)
        self.committee_label.setObjectName(u"committee_label")

        self.committee_layout.addWidget(self.committee_label)

        self.committee_errors = FieldErrors(self.committee_part)
        self.committee_errors.setObjectName(u"committee_errors")

        self.committee_layout.addWidget(self.committee_errors)

        self.committee_combo = QComboBox(self.committee_part)
        self.committee_combo.setObjectName(u"committee_combo")

        self.committee_layout.addWidget(self.committee_combo)


        self.share_layout.addWidget(self.committee_part)

        self.matrix_table = RowsTable(self.share_section)
        self.matrix_table.setObjectName(u"matrix_table")

        self.share_layout.addWidget(self.matrix_table)

        self.access_label = Words(self.share_section)
        self.access_label.setObjectName(u"access_label")

        self.share_layout.addWidget(self.access_label)

        self.ruling_part = QWidget(self.share_section)
        self.ruling_part.setObjectName(u"ruling_part")
        self.ruling_layout = QVBoxLayout(self.ruling_part)
        self.ruling_layout.setSpacing(4)
        self.ruling_layout.setObjectName(u"ruling_layout")
        self.ruling_layout.setContentsMargins(0, 0, 0, 0)
        self.grounds_label = QLabel(self.ruling_part)
        self.grounds_label.setObjectName(u"grounds_label")

        self.ruling_layout.addWidget(self.grounds_label)

        self.grounds_errors = FieldErrors(self.ruling_part)
        self.grounds_errors.setObjectName(u"grounds_errors")

        self.ruling_layout.addWidget(self.grounds_errors)

        self.grounds_edit = QLineEdit(self.ruling_part)
        self.grounds_edit.setObjectName(u"grounds_edit")

        self.ruling_layout.addWidget(self.grounds_edit)

        self.grounds_hint = Hint(self.ruling_part)
        self.grounds_hint.setObjectName(u"grounds_hint")

        self.ruling_layout.addWidget(self.grounds_hint)

        self.ruling_buttons = QHBoxLayout()
        self.ruling_buttons.setSpacing(8)
        self.ruling_buttons.setObjectName(u"ruling_buttons")
        self.ruling_buttons.setContentsMargins(0, 0, 0, 0)
        self.withhold_button = QPushButton(self.ruling_part)
        self.withhold_button.setObjectName(u"withhold_button")

        self.ruling_buttons.addWidget(self.withhold_button)

        self.give_button = QPushButton(self.ruling_part)
        self.give_button.setObjectName(u"give_button")

        self.ruling_buttons.addWidget(self.give_button)

        self.ruling_buttons_end = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.ruling_buttons.addItem(self.ruling_buttons_end)


        self.ruling_layout.addLayout(self.ruling_buttons)


        self.share_layout.addWidget(self.ruling_part)


        self.sheet_layout.addWidget(self.share_section)

        self.copies_section = Section(self.sheet)
        self.copies_section.setObjectName(u"copies_section")
        self.copies_layout = QVBoxLayout(self.copies_section)
        self.copies_layout.setSpacing(8)
        self.copies_layout.setObjectName(u"copies_layout")
        self.copies_layout.setContentsMargins(0, 16, 0, 0)
        self.copies_title = SectionTitle(self.copies_section)
        self.copies_title.setObjectName(u"copies_title")

        self.copies_layout.addWidget(self.copies_title)

        self.copies_label = Words(self.copies_section)
        self.copies_label.setObjectName(u"copies_label")

        self.copies_layout.addWidget(self.copies_label)

        self.report_label = StrongWords(self.copies_section)
        self.report_label.setObjectName(u"report_label")

        self.copies_layout.addWidget(self.report_label)

        self.copies_part = QWidget(self.copies_section)
        self.copies_part.setObjectName(u"copies_part")
        self.copies_part_layout = QVBoxLayout(self.copies_part)
        self.copies_part_layout.setSpacing(8)
        self.copies_part_layout.setObjectName(u"copies_part_layout")
        self.copies_part_layout.setContentsMargins(0, 0, 0, 0)
        self.copies_table = RowsTable(self.copies_part)
        self.copies_table.setObjectName(u"copies_table")

        self.copies_part_layout.addWidget(self.copies_table)

        self.copies_buttons = QHBoxLayout()
        self.copies_buttons.setSpacing(8)
        self.copies_buttons.setObjectName(u"copies_buttons")
        self.copies_buttons.setContentsMargins(0, 0, 0, 0)
        self.build_button = QPushButton(self.copies_part)
        self.build_button.setObjectName(u"build_button")

        self.copies_buttons.addWidget(self.build_button)

        self.show_button = QPushButton(self.copies_part)
        self.show_button.setObjectName(u"show_button")

        self.copies_buttons.addWidget(self.show_button)

        self.copies_buttons_end = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.copies_buttons.addItem(self.copies_buttons_end)


        self.copies_part_layout.addLayout(self.copies_buttons)

        self.copy_buttons = QHBoxLayout()
        self.copy_buttons.setSpacing(8)
        self.copy_buttons.setObjectName(u"copy_buttons")
        self.copy_buttons.setContentsMargins(0, 0, 0, 0)
        self.words_button = QPushButton(self.copies_part)
        self.words_button.setObjectName(u"words_button")

        self.copy_buttons.addWidget(self.words_button)

        self.receipt_button = QPushButton(self.copies_part)
        self.receipt_button.setObjectName(u"receipt_button")

        self.copy_buttons.addWidget(self.receipt_button)

        self.receipt_save_button = QPushButton(self.copies_part)
        self.receipt_save_button.setObjectName(u"receipt_save_button")

        self.copy_buttons.addWidget(self.receipt_save_button)

        self.copy_buttons_end = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.copy_buttons.addItem(self.copy_buttons_end)


        self.copies_part_layout.addLayout(self.copy_buttons)

        self.built_label = Words(self.copies_part)
        self.built_label.setObjectName(u"built_label")

        self.copies_part_layout.addWidget(self.built_label)

        self.post_button = LinkButton(self.copies_part)
        self.post_button.setObjectName(u"post_button")

        self.copies_part_layout.addWidget(self.post_button)


        self.copies_layout.addWidget(self.copies_part)


        self.sheet_layout.addWidget(self.copies_section)

        self.sheet_end = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sheet_layout.addItem(self.sheet_end)

        self.page.setWidget(self.sheet)
        self.split.addWidget(self.page)
        self.preview = PdfPreview(self.split)
        self.preview.setObjectName(u"preview")
        self.split.addWidget(self.preview)

        self.screen_layout.addWidget(self.split)

#if QT_CONFIG(shortcut)
        self.heading_label.setBuddy(self.heading_edit)
        self.come_label.setBuddy(self.come_combo)
        self.come_time_label.setBuddy(self.come_time_edit)
        self.correct_paper_title_label.setBuddy(self.correct_paper_title_edit)
        self.correct_kind_label.setBuddy(self.correct_kind_combo)
        self.correct_whose_label.setBuddy(self.correct_whose_combo)
        self.correct_rule_label.setBuddy(self.correct_rule_combo)
        self.correct_refers_label.setBuddy(self.correct_refers_combo)
        self.correct_dated_label.setBuddy(self.correct_dated_edit)
        self.correct_come_label.setBuddy(self.correct_come_combo)
        self.correct_come_time_label.setBuddy(self.correct_come_time_edit)
        self.correct_why_label.setBuddy(self.correct_why_edit)
        self.redact_terms_label.setBuddy(self.redact_terms_edit)
        self.redact_boxes_label.setBuddy(self.redact_boxes_edit)
        self.redact_whom_label.setBuddy(self.redact_whom_combo)
        self.redact_why_label.setBuddy(self.redact_why_edit)
        self.password_label.setBuddy(self.password_edit)
        self.paper_title_label.setBuddy(self.paper_title_edit)
        self.kind_label.setBuddy(self.kind_combo)
        self.whose_label.setBuddy(self.whose_combo)
        self.rule_label.setBuddy(self.rule_combo)
        self.refers_label.setBuddy(self.refers_combo)
        self.dated_label.setBuddy(self.dated_edit)
        self.sender_label.setBuddy(self.sender_combo)
        self.received_label.setBuddy(self.received_edit)
        self.committee_label.setBuddy(self.committee_combo)
        self.grounds_label.setBuddy(self.grounds_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PapersScreen)
    # setupUi

    def retranslateUi(self, PapersScreen):
        self.title_label.setText(QCoreApplication.translate("PapersScreen", u"Papers", None))
        self.file_title.setText(QCoreApplication.translate("PapersScreen", u"In the file", None))
#if QT_CONFIG(accessibility)
        self.papers_table.setAccessibleName(QCoreApplication.translate("PapersScreen", u"Papers in the file", None))
#endif // QT_CONFIG(accessibility)
        self.up_button.setText(QCoreApplication.translate("PapersScreen", u"Move up", None))
        self.down_button.setText(QCoreApplication.translate("PapersScreen", u"Move down", None))
        self.heading_button.setText(QCoreApplication.translate("PapersScreen", u"Add a heading", None))
        self.order_save_button.setText(QCoreApplication.translate("PapersScreen", u"Keep this order", None))
        self.undo_button.setText(QCoreApplication.translate("PapersScreen", u"Undo", None))
        self.order_leave_button.setText(QCoreApplication.translate("PapersScreen", u"As it was", None))
        self.heading_label.setText(QCoreApplication.translate("PapersScreen", u"Heading, as the index and the bookmarks show it", None))
#if QT_CONFIG(accessibility)
        self.heading_edit.setAccessibleName(QCoreApplication.translate("PapersScreen", u"Heading, as the index and the bookmarks show it", None))
#endif // QT_CONFIG(accessibility)
        self.heading_remove_button.setText(QCoreApplication.translate("PapersScreen", u"Take it out", None))
        self.heading_leave_button.setText(QCoreApplication.translate("PapersScreen", u"Close", None))
        self.come_label.setText(QCoreApplication.translate("PapersScreen", u"Who sent it i&n", None))
#if QT_CONFIG(accessibility)
        self.come_combo.setAccessibleName(QCoreApplication.translate("PapersScreen", u"Who sent it in", None))
#endif // QT_CONFIG(accessibility)
        self.come_time_label.setText(QCoreApplication.translate("PapersScreen", u"When it ca&me", None))
#if QT_CONFIG(accessibility)
        self.come_time_edit.setAccessibleName(QCoreApplication.translate("PapersScreen", u"When it came", None))
#endif // QT_CONFIG(accessibility)
        self.come_admits_check.setText(QCoreApplication.translate("PapersScreen", u"What is alleged is admitted in it", None))
        self.come_witnesses_button.setText(QCoreApplication.translate("PapersScreen", u"Enter a witness on the Referral page", None))
        self.come_button.setText(QCoreApplication.translate("PapersScreen", u"It has come &in", None))
        self.correct_button.setText(QCoreApplication.translate("PapersScreen", u"Correct this paper", None))
        self.correct_label.setText(QCoreApplication.translate("PapersScreen", u"The earlier record stays, and so do the pages. Who may have the paper follows from what it is.", None))
        self.correct_paper_title_label.setText(QCoreApplication.translate("PapersScreen", u"Title, as the index will show it", None))
#if QT_CONFIG(accessibility)
        self.correct_paper_title_edit.setAccessibleName(QCoreApplication.translate("PapersScreen", u"Title, as the index will show it", None))
#endif // QT_CONFIG(accessibility)
        self.correct_kind_label.setText(QCoreApplication.translate("PapersScreen", u"What it is", None))
#if QT_CONFIG(accessibility)
        self.correct_kind_combo.setAccessibleName(QCoreApplication.translate("PapersScreen", u"What it is", None))
#endif // QT_CONFIG(accessibility)
        self.correct_whose_label.setText(QCoreApplication.translate("PapersScreen", u"Whose", None))
#if QT_CONFIG(accessibility)
        self.correct_whose_combo.setAccessibleName(QCoreApplication.translate("PapersScreen", u"Whose", None))
#endif // QT_CONFIG(accessibility)
        self.correct_rule_label.setText(QCoreApplication.translate("PapersScreen", u"The Rule that was broken then", None))
#if QT_CONFIG(accessibility)
        self.correct_rule_combo.setAccessibleName(QCoreApplication.translate("PapersScreen", u"The Rule that was broken then", None))
#endif // QT_CONFIG(accessibility)
        self.correct_refers_label.setText(QCoreApplication.translate("PapersScreen", u"Who else it speaks of", None))
#if QT_CONFIG(accessibility)
        self.correct_refers_combo.setAccessibleName(QCoreApplication.translate("PapersScreen", u"Who else it speaks of", None))
#endif // QT_CONFIG(accessibility)
        self.correct_dated_label.setText(QCoreApplication.translate("PapersScreen", u"Dated, if it is", None))
#if QT_CONFIG(accessibility)
        self.correct_dated_edit.setAccessibleName(QCoreApplication.translate("PapersScreen", u"Dated, if it is", None))
#endif // QT_CONFIG(accessibility)
        self.correct_dated_edit.setPlaceholderText(QCoreApplication.translate("PapersScreen", u"16 March 2022", None))
        self.correct_come_label.setText(QCoreApplication.translate("PapersScreen", u"Who sent it in", None))
#if QT_CONFIG(accessibility)
        self.correct_come_combo.setAccessibleName(QCoreApplication.translate("PapersScreen", u"Who sent it in", None))
#endif // QT_CONFIG(accessibility)
        self.correct_come_time_label.setText(QCoreApplication.translate("PapersScreen", u"When it came", None))
#if QT_CONFIG(accessibility)
        self.correct_come_time_edit.setAccessibleName(QCoreApplication.translate("PapersScreen", u"When it came", None))
#endif // QT_CONFIG(accessibility)
        self.correct_come_admits_check.setText(QCoreApplication.translate("PapersScreen", u"What is alleged is admitted in it", None))
        self.correct_why_label.setText(QCoreApplication.translate("PapersScreen", u"Why it is corrected", None))
#if QT_CONFIG(accessibility)
        self.correct_why_edit.setAccessibleName(QCoreApplication.translate("PapersScreen", u"Why it is corrected", None))
#endif // QT_CONFIG(accessibility)
        self.correct_save_button.setText(QCoreApplication.translate("PapersScreen", u"Record the correction", None))
        self.correct_leave_button.setText(QCoreApplication.translate("PapersScreen", u"Leave it as it is", None))
        self.recognise_button.setText(QCoreApplication.translate("PapersScreen", u"Make this scan searchable", None))
        self.as_it_came_button.setText(QCoreApplication.translate("PapersScreen", u"Go back to its pages as they came in", None))
        self.redact_button.setText(QCoreApplication.translate("PapersScreen", u"Blacken parts of this paper", None))
        self.redact_label.setText(QCoreApplication.translate("PapersScreen", u"A copy is made in which they are black and gone. The original stays in the file.", None))
        self.redact_terms_label.setText(QCoreApplication.translate("PapersScreen", u"Words to blacken wherever they stand, with commas between", None))
#if QT_CONFIG(accessibility)
        self.redact_terms_edit.setAccessibleName(QCoreApplication.translate("PapersScreen", u"Words to blacken", None))
#endif // QT_CONFIG(accessibility)
        self.redact_boxes_label.setText(QCoreApplication.translate("PapersScreen", u"Boxes to blacken", None))
        self.redact_boxes_hint.setText(QCoreApplication.translate("PapersScreen", u"Draw them on the page with the mouse, or type each as page: left, top, right, bottom in mm, with ; between them.", None))
#if QT_CONFIG(accessibility)
        self.redact_boxes_edit.setAccessibleName(QCoreApplication.translate("PapersScreen", u"Boxes to blacken", None))
#endif // QT_CONFIG(accessibility)
        self.redact_whom_label.setText(QCoreApplication.translate("PapersScreen", u"In whose copy", None))
#if QT_CONFIG(accessibility)
        self.redact_whom_combo.setAccessibleName(QCoreApplication.translate("PapersScreen", u"In whose copy", None))
#endif // QT_CONFIG(accessibility)
        self.redact_why_label.setText(QCoreApplication.translate("PapersScreen", u"Why, and by whose ruling", None))
#if QT_CONFIG(accessibility)
        self.redact_why_edit.setAccessibleName(QCoreApplication.translate("PapersScreen", u"Why it is blackened", None))
#endif // QT_CONFIG(accessibility)
        self.redact_look_button.setText(QCoreApplication.translate("PapersScreen", u"Show the blackened copy", None))
        self.redact_save_button.setText(QCoreApplication.translate("PapersScreen", u"Keep the blackened copy", None))
        self.redact_lift_button.setText(QCoreApplication.translate("PapersScreen", u"Use the original again", None))
        self.redact_leave_button.setText(QCoreApplication.translate("PapersScreen", u"Close", None))
        self.redact_pictures_button.setText(QCoreApplication.translate("PapersScreen", u"Use pictures of its pages", None))
        self.take_title.setText(QCoreApplication.translate("PapersScreen", u"Take papers in", None))
#if QT_CONFIG(accessibility)
        self.offers_table.setAccessibleName(QCoreApplication.translate("PapersScreen", u"Files to be taken in", None))
#endif // QT_CONFIG(accessibility)
        self.password_label.setText(QCoreApplication.translate("PapersScreen", u"Its &password", None))
#if QT_CONFIG(accessibility)
        self.password_edit.setAccessibleName(QCoreApplication.translate("PapersScreen", u"Its password", None))
#endif // QT_CONFIG(accessibility)
        self.unlock_button.setText(QCoreApplication.translate("PapersScreen", u"&Open with this password", None))
        self.paper_title_label.setText(QCoreApplication.translate("PapersScreen", u"&Title, as the index will show it", None))
#if QT_CONFIG(accessibility)
        self.paper_title_edit.setAccessibleName(QCoreApplication.translate("PapersScreen", u"Title, as the index will show it", None))
#endif // QT_CONFIG(accessibility)
        self.kind_label.setText(QCoreApplication.translate("PapersScreen", u"What it i&s", None))
#if QT_CONFIG(accessibility)
        self.kind_combo.setAccessibleName(QCoreApplication.translate("PapersScreen", u"What it is", None))
#endif // QT_CONFIG(accessibility)
        self.whose_label.setText(QCoreApplication.translate("PapersScreen", u"&Whose", None))
#if QT_CONFIG(accessibility)
        self.whose_combo.setAccessibleName(QCoreApplication.translate("PapersScreen", u"Whose", None))
#endif // QT_CONFIG(accessibility)
        self.rule_label.setText(QCoreApplication.translate("PapersScreen", u"The R&ule that was broken then", None))
#if QT_CONFIG(accessibility)
        self.rule_combo.setAccessibleName(QCoreApplication.translate("PapersScreen", u"The Rule that was broken then", None))
#endif // QT_CONFIG(accessibility)
        self.refers_label.setText(QCoreApplication.translate("PapersScreen", u"Who else it speaks of", None))
#if QT_CONFIG(accessibility)
        self.refers_combo.setAccessibleName(QCoreApplication.translate("PapersScreen", u"Who else it speaks of", None))
#endif // QT_CONFIG(accessibility)
        self.dated_label.setText(QCoreApplication.translate("PapersScreen", u"&Dated, if it is", None))
#if QT_CONFIG(accessibility)
        self.dated_edit.setAccessibleName(QCoreApplication.translate("PapersScreen", u"Dated, if it is", None))
#endif // QT_CONFIG(accessibility)
        self.dated_edit.setPlaceholderText(QCoreApplication.translate("PapersScreen", u"16 March 2022", None))
        self.sender_label.setText(QCoreApplication.translate("PapersScreen", u"&Received from", None))
#if QT_CONFIG(accessibility)
        self.sender_combo.setAccessibleName(QCoreApplication.translate("PapersScreen", u"Received from", None))
#endif // QT_CONFIG(accessibility)
        self.received_label.setText(QCoreApplication.translate("PapersScreen", u"When it came", None))
#if QT_CONFIG(accessibility)
        self.received_edit.setAccessibleName(QCoreApplication.translate("PapersScreen", u"When it came", None))
#endif // QT_CONFIG(accessibility)
        self.admits_check.setText(QCoreApplication.translate("PapersScreen", u"What is alleged is admitted in it", None))
        self.witnesses_button.setText(QCoreApplication.translate("PapersScreen", u"Enter a witness on the Referral page", None))
        self.take_button.setText(QCoreApplication.translate("PapersScreen", u"Take in &all", None))
        self.leave_out_button.setText(QCoreApplication.translate("PapersScreen", u"&Leave this file out", None))
        self.share_title.setText(QCoreApplication.translate("PapersScreen", u"Who gets what", None))
        self.share_hint.setText(QCoreApplication.translate("PapersScreen", u"Who may read each paper, and by which paragraph somebody does not. A representative gets what the Respondent gets. In the table, choose the paper and the reader.", None))
        self.committee_label.setText(QCoreApplication.translate("PapersScreen", u"Committee", None))
#if QT_CONFIG(accessibility)
        self.committee_combo.setAccessibleName(QCoreApplication.translate("PapersScreen", u"Committee", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.matrix_table.setAccessibleName(QCoreApplication.translate("PapersScreen", u"Papers by reader", None))
#endif // QT_CONFIG(accessibility)
        self.grounds_label.setText(QCoreApplication.translate("PapersScreen", u"Reasons for the rulin&g (2.26)", None))
#if QT_CONFIG(accessibility)
        self.grounds_edit.setAccessibleName(QCoreApplication.translate("PapersScreen", u"Reasons for the ruling (2.26)", None))
#endif // QT_CONFIG(accessibility)
        self.grounds_hint.setText(QCoreApplication.translate("PapersScreen", u"Letters tell whoever does not get the paper the reason in these words, unless it names what is kept back. Write only what they may read.", None))
        self.withhold_button.setText(QCoreApplication.translate("PapersScreen", u"Record that it is withheld", None))
        self.give_button.setText(QCoreApplication.translate("PapersScreen", u"Record that it is shared", None))
        self.copies_title.setText(QCoreApplication.translate("PapersScreen", u"The copies", None))
#if QT_CONFIG(accessibility)
        self.copies_table.setAccessibleName(QCoreApplication.translate("PapersScreen", u"Copies of the papers", None))
#endif // QT_CONFIG(accessibility)
        self.build_button.setText(QCoreApplication.translate("PapersScreen", u"&Build the papers", None))
        self.show_button.setText(QCoreApplication.translate("PapersScreen", u"Show this cop&y", None))
        self.words_button.setText(QCoreApplication.translate("PapersScreen", u"Show its words", None))
        self.receipt_button.setText(QCoreApplication.translate("PapersScreen", u"Show its receipt", None))
        self.receipt_save_button.setText(QCoreApplication.translate("PapersScreen", u"Save its receipt\u2026", None))
        self.post_button.setText(QCoreApplication.translate("PapersScreen", u"Go to Post", None))
        pass
    # retranslateUi
