"""Compiled from ui/draw.ui by packaging/forms.py; never edited."""

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from panelsec.widgets.answer_panel import AnswerPanel
from panelsec.widgets.copyable_label import CopyableLabel
from panelsec.widgets.field_errors import FieldErrors
from panelsec.widgets.link_button import LinkButton
from panelsec.widgets.page import (Page, Section)
from panelsec.widgets.previews.pdf_preview import PdfPreview
from panelsec.widgets.tables.plain_table import PlainTable
from panelsec.widgets.why_label import WhyLabel
from panelsec.widgets.words import (Hint, LeadLine, PageTitle, SectionTitle,
    StrongWords, Words)

class Ui_DrawScreen(object):
    def setupUi(self, DrawScreen):
        if not DrawScreen.objectName():
            DrawScreen.setObjectName(u"DrawScreen")
        self.screen_layout = QVBoxLayout(DrawScreen)
        self.screen_layout.setSpacing(0)
        self.screen_layout.setObjectName(u"screen_layout")
        self.screen_layout.setContentsMargins(0, 0, 0, 0)
        self.page = Page(DrawScreen)
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

        self.why_label = WhyLabel(self.sheet)
        self.why_label.setObjectName(u"why_label")

        self.sheet_layout.addWidget(self.why_label)

        self.answer_panel = AnswerPanel(self.sheet)
        self.answer_panel.setObjectName(u"answer_panel")

        self.sheet_layout.addWidget(self.answer_panel)

        self.done_label = Words(self.sheet)
        self.done_label.setObjectName(u"done_label")

        self.sheet_layout.addWidget(self.done_label)

        self.committee_box = QWidget(self.sheet)
        self.committee_box.setObjectName(u"committee_box")
        self.committee_box_layout = QVBoxLayout(self.committee_box)
        self.committee_box_layout.setSpacing(12)
        self.committee_box_layout.setObjectName(u"committee_box_layout")
        self.committee_box_layout.setContentsMargins(0, 0, 0, 0)
        self.committee_column = QVBoxLayout()
        self.committee_column.setSpacing(4)
        self.committee_column.setObjectName(u"committee_column")
        self.committee_column.setContentsMargins(0, 0, 0, 0)
        self.committee_label = QLabel(self.committee_box)
        self.committee_label.setObjectName(u"committee_label")

        self.committee_column.addWidget(self.committee_label)

        self.committee_combo = QComboBox(self.committee_box)
        self.committee_combo.setObjectName(u"committee_combo")

        self.committee_column.addWidget(self.committee_combo)


        self.committee_box_layout.addLayout(self.committee_column)


        self.sheet_layout.addWidget(self.committee_box)

        self.seats_section = Section(self.sheet)
        self.seats_section.setObjectName(u"seats_section")
        self.seats_section_layout = QVBoxLayout(self.seats_section)
        self.seats_section_layout.setSpacing(12)
        self.seats_section_layout.setObjectName(u"seats_section_layout")
        self.seats_section_layout.setContentsMargins(0, 16, 0, 0)
        self.seats_title = SectionTitle(self.seats_section)
        self.seats_title.setObjectName(u"seats_title")

        self.seats_section_layout.addWidget(self.seats_title)

        self.seats_table = PlainTable(self.seats_section)
        self.seats_table.setObjectName(u"seats_table")

        self.seats_section_layout.addWidget(self.seats_table)


        self.sheet_layout.addWidget(self.seats_section)

        self.against_section = Section(self.sheet)
        self.against_section.setObjectName(u"against_section")
        self.against_section_layout = QVBoxLayout(self.against_section)
        self.against_section_layout.setSpacing(12)
        self.against_section_layout.setObjectName(u"against_section_layout")
        self.against_section_layout.setContentsMargins(0, 16, 0, 0)
        self.against_title = SectionTitle(self.against_section)
        self.against_title.setObjectName(u"against_title")

        self.against_section_layout.addWidget(self.against_title)

        self.against_label = Words(self.against_section)
        self.against_label.setObjectName(u"against_label")

        self.against_section_layout.addWidget(self.against_label)

        self.against_why = WhyLabel(self.against_section)
        self.against_why.setObjectName(u"against_why")

        self.against_section_layout.addWidget(self.against_why)

        self.against_row = QHBoxLayout()
        self.against_row.setSpacing(8)
        self.against_row.setObjectName(u"against_row")
        self.against_row.setContentsMargins(0, 0, 0, 0)
        self.meeting_button = LinkButton(self.against_section)
        self.meeting_button.setObjectName(u"meeting_button")

        self.against_row.addWidget(self.meeting_button)

        self.panels_button = LinkButton(self.against_section)
        self.panels_button.setObjectName(u"panels_button")

        self.against_row.addWidget(self.panels_button)

        self.training_button = LinkButton(self.against_section)
        self.training_button.setObjectName(u"training_button")

        self.against_row.addWidget(self.training_button)

        self.referral_button = LinkButton(self.against_section)
        self.referral_button.setObjectName(u"referral_button")

        self.against_row.addWidget(self.referral_button)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.against_row.addItem(self.spacer_1)


        self.against_section_layout.addLayout(self.against_row)


        self.sheet_layout.addWidget(self.against_section)

        self.lot_section = Section(self.sheet)
        self.lot_section.setObjectName(u"lot_section")
        self.lot_section_layout = QVBoxLayout(self.lot_section)
        self.lot_section_layout.setSpacing(12)
        self.lot_section_layout.setObjectName(u"lot_section_layout")
        self.lot_section_layout.setContentsMargins(0, 16, 0, 0)
        self.lot_title = SectionTitle(self.lot_section)
        self.lot_title.setObjectName(u"lot_title")

        self.lot_section_layout.addWidget(self.lot_title)

        self.ahead_label = Words(self.lot_section)
        self.ahead_label.setObjectName(u"ahead_label")

        self.lot_section_layout.addWidget(self.ahead_label)

        self.to_draw_label = Words(self.lot_section)
        self.to_draw_label.setObjectName(u"to_draw_label")

        self.lot_section_layout.addWidget(self.to_draw_label)

        self.mode_box = QWidget(self.lot_section)
        self.mode_box.setObjectName(u"mode_box")
        self.mode_box_layout = QVBoxLayout(self.mode_box)
        self.mode_box_layout.setSpacing(12)
        self.mode_box_layout.setObjectName(u"mode_box_layout")
        self.mode_box_layout.setContentsMargins(0, 0, 0, 0)
        self.mode_column = QVBoxLayout()
        self.mode_column.setSpacing(4)
        self.mode_column.setObjectName(u"mode_column")
        self.mode_column.setContentsMargins(0, 0, 0, 0)
        self.mode_label = QLabel(self.mode_box)
        self.mode_label.setObjectName(u"mode_label")

        self.mode_column.addWidget(self.mode_label)

        self.mode_combo = QComboBox(self.mode_box)
        self.mode_combo.setObjectName(u"mode_combo")

        self.mode_column.addWidget(self.mode_combo)


        self.mode_box_layout.addLayout(self.mode_column)


        self.lot_section_layout.addWidget(self.mode_box)

        self.seal_box = QWidget(self.lot_section)
        self.seal_box.setObjectName(u"seal_box")
        self.seal_box_layout = QVBoxLayout(self.seal_box)
        self.seal_box_layout.setSpacing(12)
        self.seal_box_layout.setObjectName(u"seal_box_layout")
        self.seal_box_layout.setContentsMargins(0, 0, 0, 0)
        self.witness_column = QVBoxLayout()
        self.witness_column.setSpacing(4)
        self.witness_column.setObjectName(u"witness_column")
        self.witness_column.setContentsMargins(0, 0, 0, 0)
        self.witness_label = QLabel(self.seal_box)
        self.witness_label.setObjectName(u"witness_label")

        self.witness_column.addWidget(self.witness_label)

        self.witness_hint = Hint(self.seal_box)
        self.witness_hint.setObjectName(u"witness_hint")

        self.witness_column.addWidget(self.witness_hint)

        self.witness_errors = FieldErrors(self.seal_box)
        self.witness_errors.setObjectName(u"witness_errors")

        self.witness_column.addWidget(self.witness_errors)

        self.witness_edit = QLineEdit(self.seal_box)
        self.witness_edit.setObjectName(u"witness_edit")

        self.witness_column.addWidget(self.witness_edit)


        self.seal_box_layout.addLayout(self.witness_column)

        self.seal_row = QHBoxLayout()
        self.seal_row.setSpacing(8)
        self.seal_row.setObjectName(u"seal_row")
        self.seal_row.setContentsMargins(0, 0, 0, 0)
        self.seal_button = QPushButton(self.seal_box)
        self.seal_button.setObjectName(u"seal_button")

        self.seal_row.addWidget(self.seal_button)

        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.seal_row.addItem(self.spacer_2)


        self.seal_box_layout.addLayout(self.seal_row)


        self.lot_section_layout.addWidget(self.seal_box)

        self.sealed_box = QWidget(self.lot_section)
        self.sealed_box.setObjectName(u"sealed_box")
        self.sealed_box_layout = QVBoxLayout(self.sealed_box)
        self.sealed_box_layout.setSpacing(12)
        self.sealed_box_layout.setObjectName(u"sealed_box_layout")
        self.sealed_box_layout.setContentsMargins(0, 0, 0, 0)
        self.sealed_label = Words(self.sealed_box)
        self.sealed_label.setObjectName(u"sealed_label")

        self.sealed_box_layout.addWidget(self.sealed_label)

        self.commitment_label = CopyableLabel(self.sealed_box)
        self.commitment_label.setObjectName(u"commitment_label")

        self.sealed_box_layout.addWidget(self.commitment_label)

        self.dice_column = QVBoxLayout()
        self.dice_column.setSpacing(4)
        self.dice_column.setObjectName(u"dice_column")
        self.dice_column.setContentsMargins(0, 0, 0, 0)
        self.dice_label = QLabel(self.sealed_box)
        self.dice_label.setObjectName(u"dice_label")

        self.dice_column.addWidget(self.dice_label)

        self.dice_hint = Hint(self.sealed_box)
        self.dice_hint.setObjectName(u"dice_hint")

        self.dice_column.addWidget(self.dice_hint)

        self.dice_errors = FieldErrors(self.sealed_box)
        self.dice_errors.setObjectName(u"dice_errors")

        self.dice_column.addWidget(self.dice_errors)

        self.dice_edit = QLineEdit(self.sealed_box)
        self.dice_edit.setObjectName(u"dice_edit")

        self.dice_column.addWidget(self.dice_edit)


        self.sealed_box_layout.addLayout(self.dice_column)

        self.open_row = QHBoxLayout()
        self.open_row.setSpacing(8)
        self.open_row.setObjectName(u"open_row")
        self.open_row.setContentsMargins(0, 0, 0, 0)
        self.open_button = QPushButton(self.sealed_box)
        self.open_button.setObjectName(u"open_button")

        self.open_row.addWidget(self.open_button)

        self.again_button = QPushButton(self.sealed_box)
        self.again_button.setObjectName(u"again_button")

        self.open_row.addWidget(self.again_button)

        self.spacer_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.open_row.addItem(self.spacer_3)


        self.sealed_box_layout.addLayout(self.open_row)


        self.lot_section_layout.addWidget(self.sealed_box)

        self.draw_row = QHBoxLayout()
        self.draw_row.setSpacing(8)
        self.draw_row.setObjectName(u"draw_row")
        self.draw_row.setContentsMargins(0, 0, 0, 0)
        self.draw_button = QPushButton(self.lot_section)
        self.draw_button.setObjectName(u"draw_button")

        self.draw_row.addWidget(self.draw_button)

        self.spacer_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.draw_row.addItem(self.spacer_4)


        self.lot_section_layout.addLayout(self.draw_row)

        self.question_box = QWidget(self.lot_section)
        self.question_box.setObjectName(u"question_box")
        self.question_box_layout = QVBoxLayout(self.question_box)
        self.question_box_layout.setSpacing(12)
        self.question_box_layout.setObjectName(u"question_box_layout")
        self.question_box_layout.setContentsMargins(0, 0, 0, 0)
        self.question_label = Words(self.question_box)
        self.question_label.setObjectName(u"question_label")

        self.question_box_layout.addWidget(self.question_label)

        self.question_row = QHBoxLayout()
        self.question_row.setSpacing(8)
        self.question_row.setObjectName(u"question_row")
        self.question_row.setContentsMargins(0, 0, 0, 0)
        self.yes_button = QPushButton(self.question_box)
        self.yes_button.setObjectName(u"yes_button")

        self.question_row.addWidget(self.yes_button)

        self.no_button = QPushButton(self.question_box)
        self.no_button.setObjectName(u"no_button")

        self.question_row.addWidget(self.no_button)

        self.spacer_10 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.question_row.addItem(self.spacer_10)


        self.question_box_layout.addLayout(self.question_row)


        self.lot_section_layout.addWidget(self.question_box)


        self.sheet_layout.addWidget(self.lot_section)

        self.pools_section = Section(self.sheet)
        self.pools_section.setObjectName(u"pools_section")
        self.pools_section_layout = QVBoxLayout(self.pools_section)
        self.pools_section_layout.setSpacing(12)
        self.pools_section_layout.setObjectName(u"pools_section_layout")
        self.pools_section_layout.setContentsMargins(0, 16, 0, 0)
        self.pools_title = SectionTitle(self.pools_section)
        self.pools_title.setObjectName(u"pools_title")

        self.pools_section_layout.addWidget(self.pools_title)

        self.pool_1_title = StrongWords(self.pools_section)
        self.pool_1_title.setObjectName(u"pool_1_title")

        self.pools_section_layout.addWidget(self.pool_1_title)

        self.pool_1_hint = Hint(self.pools_section)
        self.pool_1_hint.setObjectName(u"pool_1_hint")

        self.pools_section_layout.addWidget(self.pool_1_hint)

        self.pool_1_table = PlainTable(self.pools_section)
        self.pool_1_table.setObjectName(u"pool_1_table")

        self.pools_section_layout.addWidget(self.pool_1_table)

        self.pool_2_title = StrongWords(self.pools_section)
        self.pool_2_title.setObjectName(u"pool_2_title")

        self.pools_section_layout.addWidget(self.pool_2_title)

        self.pool_2_hint = Hint(self.pools_section)
        self.pool_2_hint.setObjectName(u"pool_2_hint")

        self.pools_section_layout.addWidget(self.pool_2_hint)

        self.pool_2_table = PlainTable(self.pools_section)
        self.pool_2_table.setObjectName(u"pool_2_table")

        self.pools_section_layout.addWidget(self.pool_2_table)

        self.pool_3_title = StrongWords(self.pools_section)
        self.pool_3_title.setObjectName(u"pool_3_title")

        self.pools_section_layout.addWidget(self.pool_3_title)

        self.pool_3_hint = Hint(self.pools_section)
        self.pool_3_hint.setObjectName(u"pool_3_hint")

        self.pools_section_layout.addWidget(self.pool_3_hint)

        self.pool_3_table = PlainTable(self.pools_section)
        self.pool_3_table.setObjectName(u"pool_3_table")

        self.pools_section_layout.addWidget(self.pool_3_table)


        self.sheet_layout.addWidget(self.pools_section)

        self.leave_section = Section(self.sheet)
        self.leave_section.setObjectName(u"leave_section")
        self.leave_section_layout = QVBoxLayout(self.leave_section)
        self.leave_section_layout.setSpacing(12)
        self.leave_section_layout.setObjectName(u"leave_section_layout")
        self.leave_section_layout.setContentsMargins(0, 16, 0, 0)
        self.leave_title = SectionTitle(self.leave_section)
        self.leave_title.setObjectName(u"leave_title")

        self.leave_section_layout.addWidget(self.leave_title)

        self.leave_hint = Hint(self.leave_section)
        self.leave_hint.setObjectName(u"leave_hint")

        self.leave_section_layout.addWidget(self.leave_hint)

        self.leave_column = QVBoxLayout()
        self.leave_column.setSpacing(4)
        self.leave_column.setObjectName(u"leave_column")
        self.leave_column.setContentsMargins(0, 0, 0, 0)
        self.leave_label = QLabel(self.leave_section)
        self.leave_label.setObjectName(u"leave_label")

        self.leave_column.addWidget(self.leave_label)

        self.leave_errors = FieldErrors(self.leave_section)
        self.leave_errors.setObjectName(u"leave_errors")

        self.leave_column.addWidget(self.leave_errors)

        self.leave_combo = QComboBox(self.leave_section)
        self.leave_combo.setObjectName(u"leave_combo")

        self.leave_column.addWidget(self.leave_combo)


        self.leave_section_layout.addLayout(self.leave_column)

        self.reason_column = QVBoxLayout()
        self.reason_column.setSpacing(4)
        self.reason_column.setObjectName(u"reason_column")
        self.reason_column.setContentsMargins(0, 0, 0, 0)
        self.reason_label = QLabel(self.leave_section)
        self.reason_label.setObjectName(u"reason_label")

        self.reason_column.addWidget(self.reason_label)

        self.reason_errors = FieldErrors(self.leave_section)
        self.reason_errors.setObjectName(u"reason_errors")

        self.reason_column.addWidget(self.reason_errors)

        self.reason_combo = QComboBox(self.leave_section)
        self.reason_combo.setObjectName(u"reason_combo")

        self.reason_column.addWidget(self.reason_combo)


        self.leave_section_layout.addLayout(self.reason_column)

        self.detail_column = QVBoxLayout()
        self.detail_column.setSpacing(4)
        self.detail_column.setObjectName(u"detail_column")
        self.detail_column.setContentsMargins(0, 0, 0, 0)
        self.detail_label = QLabel(self.leave_section)
        self.detail_label.setObjectName(u"detail_label")

        self.detail_column.addWidget(self.detail_label)

        self.detail_errors = FieldErrors(self.leave_section)
        self.detail_errors.setObjectName(u"detail_errors")

        self.detail_column.addWidget(self.detail_errors)

        self.detail_edit = QLineEdit(self.leave_section)
        self.detail_edit.setObjectName(u"detail_edit")

        self.detail_column.addWidget(self.detail_edit)


        self.leave_section_layout.addLayout(self.detail_column)

        self.leave_row = QHBoxLayout()
        self.leave_row.setSpacing(8)
        self.leave_row.setObjectName(u"leave_row")
        self.leave_row.setContentsMargins(0, 0, 0, 0)
        self.leave_button = QPushButton(self.leave_section)
        self.leave_button.setObjectName(u"leave_button")

        self.leave_row.addWidget(self.leave_button)

        self.spacer_5 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.leave_row.addItem(self.spacer_5)


        self.leave_section_layout.addLayout(self.leave_row)


        self.sheet_layout.addWidget(self.leave_section)

        self.proctor_section = Section(self.sheet)
        self.proctor_section.setObjectName(u"proctor_section")
        self.proctor_section_layout = QVBoxLayout(self.proctor_section)
        self.proctor_section_layout.setSpacing(12)
        self.proctor_section_layout.setObjectName(u"proctor_section_layout")
        self.proctor_section_layout.setContentsMargins(0, 16, 0, 0)
        self.proctor_title = SectionTitle(self.proctor_section)
        self.proctor_title.setObjectName(u"proctor_title")

        self.proctor_section_layout.addWidget(self.proctor_title)

        self.proctor_hint = Hint(self.proctor_section)
        self.proctor_hint.setObjectName(u"proctor_hint")

        self.proctor_section_layout.addWidget(self.proctor_hint)

        self.proctor_column = QVBoxLayout()
        self.proctor_column.setSpacing(4)
        self.proctor_column.setObjectName(u"proctor_column")
        self.proctor_column.setContentsMargins(0, 0, 0, 0)
        self.proctor_label = QLabel(self.proctor_section)
        self.proctor_label.setObjectName(u"proctor_label")

        self.proctor_column.addWidget(self.proctor_label)

        self.proctor_errors = FieldErrors(self.proctor_section)
        self.proctor_errors.setObjectName(u"proctor_errors")

        self.proctor_column.addWidget(self.proctor_errors)

        self.proctor_combo = QComboBox(self.proctor_section)
        self.proctor_combo.setObjectName(u"proctor_combo")

        self.proctor_column.addWidget(self.proctor_combo)


        self.proctor_section_layout.addLayout(self.proctor_column)

        self.proctor_row = QHBoxLayout()
        self.proctor_row.setSpacing(8)
        self.proctor_row.setObjectName(u"proctor_row")
        self.proctor_row.setContentsMargins(0, 0, 0, 0)
        self.proctor_button = QPushButton(self.proctor_section)
        self.proctor_button.setObjectName(u"proctor_button")

        self.proctor_row.addWidget(self.proctor_button)

        self.spacer_6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.proctor_row.addItem(self.spacer_6)


        self.proctor_section_layout.addLayout(self.proctor_row)


        self.sheet_layout.addWidget(self.proctor_section)

        self.two_section = Section(self.sheet)
        self.two_section.setObjectName(u"two_section")
        self.two_section_layout = QVBoxLayout(self.two_section)
        self.two_section_layout.setSpacing(12)
        self.two_section_layout.setObjectName(u"two_section_layout")
        self.two_section_layout.setContentsMargins(0, 16, 0, 0)
        self.two_title = SectionTitle(self.two_section)
        self.two_title.setObjectName(u"two_title")

        self.two_section_layout.addWidget(self.two_title)

        self.two_label = Words(self.two_section)
        self.two_label.setObjectName(u"two_label")

        self.two_section_layout.addWidget(self.two_label)

        self.fair_column = QVBoxLayout()
        self.fair_column.setSpacing(4)
        self.fair_column.setObjectName(u"fair_column")
        self.fair_column.setContentsMargins(0, 0, 0, 0)
        self.fair_label = QLabel(self.two_section)
        self.fair_label.setObjectName(u"fair_label")

        self.fair_column.addWidget(self.fair_label)

        self.fair_errors = FieldErrors(self.two_section)
        self.fair_errors.setObjectName(u"fair_errors")

        self.fair_column.addWidget(self.fair_errors)

        self.fair_combo = QComboBox(self.two_section)
        self.fair_combo.setObjectName(u"fair_combo")

        self.fair_column.addWidget(self.fair_combo)


        self.two_section_layout.addLayout(self.fair_column)

        self.fairness_column = QVBoxLayout()
        self.fairness_column.setSpacing(4)
        self.fairness_column.setObjectName(u"fairness_column")
        self.fairness_column.setContentsMargins(0, 0, 0, 0)
        self.fairness_label = QLabel(self.two_section)
        self.fairness_label.setObjectName(u"fairness_label")

        self.fairness_column.addWidget(self.fairness_label)

        self.fairness_errors = FieldErrors(self.two_section)
        self.fairness_errors.setObjectName(u"fairness_errors")

        self.fairness_column.addWidget(self.fairness_errors)

        self.fairness_edit = QPlainTextEdit(self.two_section)
        self.fairness_edit.setObjectName(u"fairness_edit")
        self.fairness_edit.setTabChangesFocus(True)
        self.fairness_edit.setMaximumHeight(140)

        self.fairness_column.addWidget(self.fairness_edit)


        self.two_section_layout.addLayout(self.fairness_column)

        self.two_row = QHBoxLayout()
        self.two_row.setSpacing(8)
        self.two_row.setObjectName(u"two_row")
        self.two_row.setContentsMargins(0, 0, 0, 0)
        self.two_button = QPushButton(self.two_section)
        self.two_button.setObjectName(u"two_button")

        self.two_row.addWidget(self.two_button)

        self.spacer_7 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.two_row.addItem(self.spacer_7)


        self.two_section_layout.addLayout(self.two_row)


        self.sheet_layout.addWidget(self.two_section)

        self.proof_section = Section(self.sheet)
        self.proof_section.setObjectName(u"proof_section")
        self.proof_section_layout = QVBoxLayout(self.proof_section)
        self.proof_section_layout.setSpacing(12)
        self.proof_section_layout.setObjectName(u"proof_section_layout")
        self.proof_section_layout.setContentsMargins(0, 16, 0, 0)
        self.proof_title = SectionTitle(self.proof_section)
        self.proof_title.setObjectName(u"proof_title")

        self.proof_section_layout.addWidget(self.proof_title)

        self.proof_hint = Hint(self.proof_section)
        self.proof_hint.setObjectName(u"proof_hint")

        self.proof_section_layout.addWidget(self.proof_hint)

        self.proof_column = QVBoxLayout()
        self.proof_column.setSpacing(4)
        self.proof_column.setObjectName(u"proof_column")
        self.proof_column.setContentsMargins(0, 0, 0, 0)
        self.proof_label = QLabel(self.proof_section)
        self.proof_label.setObjectName(u"proof_label")

        self.proof_column.addWidget(self.proof_label)

        self.proof_combo = QComboBox(self.proof_section)
        self.proof_combo.setObjectName(u"proof_combo")

        self.proof_column.addWidget(self.proof_combo)


        self.proof_section_layout.addLayout(self.proof_column)

        self.proof_row = QHBoxLayout()
        self.proof_row.setSpacing(8)
        self.proof_row.setObjectName(u"proof_row")
        self.proof_row.setContentsMargins(0, 0, 0, 0)
        self.certificate_button = QPushButton(self.proof_section)
        self.certificate_button.setObjectName(u"certificate_button")

        self.proof_row.addWidget(self.certificate_button)

        self.certificate_save_button = QPushButton(self.proof_section)
        self.certificate_save_button.setObjectName(u"certificate_save_button")

        self.proof_row.addWidget(self.certificate_save_button)

        self.save_button = QPushButton(self.proof_section)
        self.save_button.setObjectName(u"save_button")

        self.proof_row.addWidget(self.save_button)

        self.spacer_8 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.proof_row.addItem(self.spacer_8)


        self.proof_section_layout.addLayout(self.proof_row)

        self.preview = PdfPreview(self.proof_section)
        self.preview.setObjectName(u"preview")

        self.proof_section_layout.addWidget(self.preview)


        self.sheet_layout.addWidget(self.proof_section)

        self.told_section = Section(self.sheet)
        self.told_section.setObjectName(u"told_section")
        self.told_section_layout = QVBoxLayout(self.told_section)
        self.told_section_layout.setSpacing(12)
        self.told_section_layout.setObjectName(u"told_section_layout")
        self.told_section_layout.setContentsMargins(0, 16, 0, 0)
        self.told_title = SectionTitle(self.told_section)
        self.told_title.setObjectName(u"told_title")

        self.told_section_layout.addWidget(self.told_title)

        self.told_hint = Hint(self.told_section)
        self.told_hint.setObjectName(u"told_hint")

        self.told_section_layout.addWidget(self.told_hint)

        self.told_table = PlainTable(self.told_section)
        self.told_table.setObjectName(u"told_table")

        self.told_section_layout.addWidget(self.told_table)


        self.sheet_layout.addWidget(self.told_section)

        self.spacer_9 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sheet_layout.addItem(self.spacer_9)

        self.page.setWidget(self.sheet)

        self.screen_layout.addWidget(self.page)

#if QT_CONFIG(shortcut)
        self.committee_label.setBuddy(self.committee_combo)
        self.mode_label.setBuddy(self.mode_combo)
        self.witness_label.setBuddy(self.witness_edit)
        self.dice_label.setBuddy(self.dice_edit)
        self.leave_label.setBuddy(self.leave_combo)
        self.reason_label.setBuddy(self.reason_combo)
        self.detail_label.setBuddy(self.detail_edit)
        self.proctor_label.setBuddy(self.proctor_combo)
        self.fair_label.setBuddy(self.fair_combo)
        self.fairness_label.setBuddy(self.fairness_edit)
        self.proof_label.setBuddy(self.proof_combo)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(DrawScreen)
    # setupUi

    def retranslateUi(self, DrawScreen):
        self.title_label.setText(QCoreApplication.translate("DrawScreen", u"Draw by lot", None))
        self.committee_label.setText(QCoreApplication.translate("DrawScreen", u"Committee", None))
        self.seats_title.setText(QCoreApplication.translate("DrawScreen", u"Who sits", None))
        self.against_title.setText(QCoreApplication.translate("DrawScreen", u"Before it can be drawn", None))
        self.meeting_button.setText(QCoreApplication.translate("DrawScreen", u"Fi&x the date", None))
        self.panels_button.setText(QCoreApplication.translate("DrawScreen", u"Mend the name in &Panels", None))
        self.training_button.setText(QCoreApplication.translate("DrawScreen", u"Record the training in Pane&ls", None))
        self.referral_button.setText(QCoreApplication.translate("DrawScreen", u"Mend the name in the &referral", None))
        self.lot_title.setText(QCoreApplication.translate("DrawScreen", u"The lot", None))
        self.mode_label.setText(QCoreApplication.translate("DrawScreen", u"How it is drawn", None))
        self.witness_label.setText(QCoreApplication.translate("DrawScreen", u"&Name of the witness", None))
        self.witness_hint.setText(QCoreApplication.translate("DrawScreen", u"Somebody other than you. The witness receives a number first, and throws after that.", None))
        self.seal_button.setText(QCoreApplication.translate("DrawScreen", u"&Seal the lot", None))
        self.dice_label.setText(QCoreApplication.translate("DrawScreen", u"The 20 digits that the witness threw, in order", None))
        self.dice_hint.setText(QCoreApplication.translate("DrawScreen", u"Each from 0 to 9; spaces may stand between them.", None))
        self.open_button.setText(QCoreApplication.translate("DrawScreen", u"&Open the lot and draw", None))
        self.again_button.setText(QCoreApplication.translate("DrawScreen", u"Seal it &anew", None))
        self.draw_button.setText(QCoreApplication.translate("DrawScreen", u"&Draw", None))
        self.yes_button.setText(QCoreApplication.translate("DrawScreen", u"Yes, dra&w now", None))
        self.no_button.setText(QCoreApplication.translate("DrawScreen", u"N&ot yet", None))
        self.pools_title.setText(QCoreApplication.translate("DrawScreen", u"Who may sit, and who may not", None))
        self.leave_title.setText(QCoreApplication.translate("DrawScreen", u"Somebody will not sit", None))
        self.leave_hint.setText(QCoreApplication.translate("DrawScreen", u"The seat is then empty, and its list goes on with the next ticket.", None))
        self.leave_label.setText(QCoreApplication.translate("DrawScreen", u"Who", None))
        self.leave_combo.setPlaceholderText(QCoreApplication.translate("DrawScreen", u"Choose who stands down", None))
        self.reason_label.setText(QCoreApplication.translate("DrawScreen", u"Wh&y", None))
        self.reason_combo.setPlaceholderText(QCoreApplication.translate("DrawScreen", u"Choose the reason", None))
        self.detail_label.setText(QCoreApplication.translate("DrawScreen", u"In the member\u2019s own words, if it helps", None))
        self.leave_button.setText(QCoreApplication.translate("DrawScreen", u"S&tand down", None))
        self.proctor_title.setText(QCoreApplication.translate("DrawScreen", u"The Proctor", None))
        self.proctor_hint.setText(QCoreApplication.translate("DrawScreen", u"Nobody draws a Proctor: the Proctors are asked, and say who of them sits.", None))
        self.proctor_label.setText(QCoreApplication.translate("DrawScreen", u"Who&m the Proctors confirmed", None))
        self.proctor_combo.setPlaceholderText(QCoreApplication.translate("DrawScreen", u"Choose who was confirmed", None))
        self.proctor_button.setText(QCoreApplication.translate("DrawScreen", u"Record the confirmation", None))
        self.two_title.setText(QCoreApplication.translate("DrawScreen", u"A meeting of two", None))
        self.fair_label.setText(QCoreApplication.translate("DrawScreen", u"The Chair\u2019s decision", None))
        self.fair_combo.setPlaceholderText(QCoreApplication.translate("DrawScreen", u"Choose the decision", None))
        self.fairness_label.setText(QCoreApplication.translate("DrawScreen", u"Reasons, as the Chair &gives them", None))
        self.two_button.setText(QCoreApplication.translate("DrawScreen", u"Record the rul&ing", None))
        self.proof_title.setText(QCoreApplication.translate("DrawScreen", u"The proof", None))
        self.proof_hint.setText(QCoreApplication.translate("DrawScreen", u"The certificate names those who were given a seat and nobody else. The folder holds what anybody needs to check the lot, with the program that checks it.", None))
        self.proof_label.setText(QCoreApplication.translate("DrawScreen", u"Lot", None))
        self.certificate_button.setText(QCoreApplication.translate("DrawScreen", u"Show the certificate", None))
        self.certificate_save_button.setText(QCoreApplication.translate("DrawScreen", u"Save the certificate\u2026", None))
        self.save_button.setText(QCoreApplication.translate("DrawScreen", u"Save the lot\u2019s folder\u2026", None))
        self.told_title.setText(QCoreApplication.translate("DrawScreen", u"What the lot said", None))
        pass
    # retranslateUi
