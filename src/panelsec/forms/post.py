"""Compiled from ui/post.ui by packaging/forms.py; never edited."""

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from panelsec.widgets.answer_panel import AnswerPanel
from panelsec.widgets.days.day_edit import DayEdit
from panelsec.widgets.days.time_edit import TimeEdit
from panelsec.widgets.field_errors import FieldErrors
from panelsec.widgets.link_button import LinkButton
from panelsec.widgets.page import (Page, Section)
from panelsec.widgets.previews.pdf_preview import PdfPreview
from panelsec.widgets.split import Split
from panelsec.widgets.tables.rows_table import RowsTable
from panelsec.widgets.tick_box import TickBox
from panelsec.widgets.words import (Hint, LeadLine, PageTitle, SectionTitle,
    Words)

class Ui_PostScreen(object):
    def setupUi(self, PostScreen):
        if not PostScreen.objectName():
            PostScreen.setObjectName(u"PostScreen")
        self.screen_layout = QHBoxLayout(PostScreen)
        self.screen_layout.setSpacing(0)
        self.screen_layout.setObjectName(u"screen_layout")
        self.screen_layout.setContentsMargins(0, 0, 0, 0)
        self.split = Split(PostScreen)
        self.split.setObjectName(u"split")
        self.left = QWidget(self.split)
        self.left.setObjectName(u"left")
        self.left_layout = QVBoxLayout(self.left)
        self.left_layout.setSpacing(0)
        self.left_layout.setObjectName(u"left_layout")
        self.left_layout.setContentsMargins(0, 0, 0, 0)
        self.page = Page(self.left)
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

        self.empty_label = Words(self.sheet)
        self.empty_label.setObjectName(u"empty_label")

        self.sheet_layout.addWidget(self.empty_label)

        self.go_button = LinkButton(self.sheet)
        self.go_button.setObjectName(u"go_button")

        self.sheet_layout.addWidget(self.go_button)

        self.letters_table = RowsTable(self.sheet)
        self.letters_table.setObjectName(u"letters_table")

        self.sheet_layout.addWidget(self.letters_table)

        self.all_button = LinkButton(self.sheet)
        self.all_button.setObjectName(u"all_button")

        self.sheet_layout.addWidget(self.all_button)

        self.sheet_end = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sheet_layout.addItem(self.sheet_end)

        self.page.setWidget(self.sheet)

        self.left_layout.addWidget(self.page)

        self.acts_page = Page(self.left)
        self.acts_page.setObjectName(u"acts_page")
        self.acts_page.setWide(True)
        self.acts_page.setWidgetResizable(True)
        self.acts_sheet = QWidget(self.acts_page.viewport())
        self.acts_sheet.setObjectName(u"acts_sheet")
        self.acts_sheet_layout = QVBoxLayout(self.acts_sheet)
        self.acts_sheet_layout.setSpacing(16)
        self.acts_sheet_layout.setObjectName(u"acts_sheet_layout")
        self.post_body = Section(self.acts_sheet)
        self.post_body.setObjectName(u"post_body")
        self.post_body_layout = QVBoxLayout(self.post_body)
        self.post_body_layout.setSpacing(8)
        self.post_body_layout.setObjectName(u"post_body_layout")
        self.post_body_layout.setContentsMargins(0, 16, 0, 0)
        self.chosen_label = Words(self.post_body)
        self.chosen_label.setObjectName(u"chosen_label")

        self.post_body_layout.addWidget(self.chosen_label)

        self.passwords_label = Words(self.post_body)
        self.passwords_label.setObjectName(u"passwords_label")

        self.post_body_layout.addWidget(self.passwords_label)

        self.warning_label = Words(self.post_body)
        self.warning_label.setObjectName(u"warning_label")

        self.post_body_layout.addWidget(self.warning_label)

        self.lock_check = TickBox(self.post_body)
        self.lock_check.setObjectName(u"lock_check")

        self.post_body_layout.addWidget(self.lock_check)

        self.tabs_check = TickBox(self.post_body)
        self.tabs_check.setObjectName(u"tabs_check")

        self.post_body_layout.addWidget(self.tabs_check)

        self.letter_buttons = QHBoxLayout()
        self.letter_buttons.setSpacing(8)
        self.letter_buttons.setObjectName(u"letter_buttons")
        self.letter_buttons.setContentsMargins(0, 0, 0, 0)
        self.save_button = QPushButton(self.post_body)
        self.save_button.setObjectName(u"save_button")

        self.letter_buttons.addWidget(self.save_button)

        self.print_button = QPushButton(self.post_body)
        self.print_button.setObjectName(u"print_button")

        self.letter_buttons.addWidget(self.print_button)

        self.again_button = QPushButton(self.post_body)
        self.again_button.setObjectName(u"again_button")

        self.letter_buttons.addWidget(self.again_button)

        self.letter_buttons_end = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.letter_buttons.addItem(self.letter_buttons_end)


        self.post_body_layout.addLayout(self.letter_buttons)

        self.save_hint = Hint(self.post_body)
        self.save_hint.setObjectName(u"save_hint")

        self.post_body_layout.addWidget(self.save_hint)

        self.sent_section = Section(self.post_body)
        self.sent_section.setObjectName(u"sent_section")
        self.sent_layout = QVBoxLayout(self.sent_section)
        self.sent_layout.setSpacing(8)
        self.sent_layout.setObjectName(u"sent_layout")
        self.sent_layout.setContentsMargins(0, 16, 0, 0)
        self.sent_title = SectionTitle(self.sent_section)
        self.sent_title.setObjectName(u"sent_title")

        self.sent_layout.addWidget(self.sent_title)

        self.sent_row = QHBoxLayout()
        self.sent_row.setSpacing(16)
        self.sent_row.setObjectName(u"sent_row")
        self.sent_row.setContentsMargins(0, 0, 0, 0)
        self.way_column = QVBoxLayout()
        self.way_column.setSpacing(4)
        self.way_column.setObjectName(u"way_column")
        self.way_column.setContentsMargins(0, 0, 0, 0)
        self.way_label = QLabel(self.sent_section)
        self.way_label.setObjectName(u"way_label")

        self.way_column.addWidget(self.way_label)

        self.way_errors = FieldErrors(self.sent_section)
        self.way_errors.setObjectName(u"way_errors")

        self.way_column.addWidget(self.way_errors)

        self.way_combo = QComboBox(self.sent_section)
        self.way_combo.setObjectName(u"way_combo")

        self.way_column.addWidget(self.way_combo)


        self.sent_row.addLayout(self.way_column)

        self.time_column = QVBoxLayout()
        self.time_column.setSpacing(4)
        self.time_column.setObjectName(u"time_column")
        self.time_column.setContentsMargins(0, 0, 0, 0)
        self.time_label = QLabel(self.sent_section)
        self.time_label.setObjectName(u"time_label")

        self.time_column.addWidget(self.time_label)

        self.time_errors = FieldErrors(self.sent_section)
        self.time_errors.setObjectName(u"time_errors")

        self.time_column.addWidget(self.time_errors)

        self.time_edit = TimeEdit(self.sent_section)
        self.time_edit.setObjectName(u"time_edit")

        self.time_column.addWidget(self.time_edit)


        self.sent_row.addLayout(self.time_column)

        self.sent_row_end = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.sent_row.addItem(self.sent_row_end)


        self.sent_layout.addLayout(self.sent_row)

        self.received_hint = Hint(self.sent_section)
        self.received_hint.setObjectName(u"received_hint")

        self.sent_layout.addWidget(self.received_hint)

        self.sent_buttons = QHBoxLayout()
        self.sent_buttons.setSpacing(8)
        self.sent_buttons.setObjectName(u"sent_buttons")
        self.sent_buttons.setContentsMargins(0, 0, 0, 0)
        self.mark_button = QPushButton(self.sent_section)
        self.mark_button.setObjectName(u"mark_button")

        self.sent_buttons.addWidget(self.mark_button)

        self.sent_buttons_end = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.sent_buttons.addItem(self.sent_buttons_end)


        self.sent_layout.addLayout(self.sent_buttons)


        self.post_body_layout.addWidget(self.sent_section)

        self.discard_section = Section(self.post_body)
        self.discard_section.setObjectName(u"discard_section")
        self.discard_layout = QVBoxLayout(self.discard_section)
        self.discard_layout.setSpacing(8)
        self.discard_layout.setObjectName(u"discard_layout")
        self.discard_layout.setContentsMargins(0, 16, 0, 0)
        self.discard_title = SectionTitle(self.discard_section)
        self.discard_title.setObjectName(u"discard_title")

        self.discard_layout.addWidget(self.discard_title)

        self.discard_label = QLabel(self.discard_section)
        self.discard_label.setObjectName(u"discard_label")

        self.discard_layout.addWidget(self.discard_label)

        self.discard_errors = FieldErrors(self.discard_section)
        self.discard_errors.setObjectName(u"discard_errors")

        self.discard_layout.addWidget(self.discard_errors)

        self.discard_edit = QLineEdit(self.discard_section)
        self.discard_edit.setObjectName(u"discard_edit")

        self.discard_layout.addWidget(self.discard_edit)

        self.discard_buttons = QHBoxLayout()
        self.discard_buttons.setSpacing(8)
        self.discard_buttons.setObjectName(u"discard_buttons")
        self.discard_buttons.setContentsMargins(0, 0, 0, 0)
        self.discard_button = QPushButton(self.discard_section)
        self.discard_button.setObjectName(u"discard_button")

        self.discard_buttons.addWidget(self.discard_button)

        self.discard_buttons_end = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.discard_buttons.addItem(self.discard_buttons_end)


        self.discard_layout.addLayout(self.discard_buttons)


        self.post_body_layout.addWidget(self.discard_section)

        self.went_section = Section(self.post_body)
        self.went_section.setObjectName(u"went_section")
        self.went_layout = QVBoxLayout(self.went_section)
        self.went_layout.setSpacing(8)
        self.went_layout.setObjectName(u"went_layout")
        self.went_layout.setContentsMargins(0, 16, 0, 0)
        self.went_links = QHBoxLayout()
        self.went_links.setSpacing(16)
        self.went_links.setObjectName(u"went_links")
        self.went_links.setContentsMargins(0, 0, 0, 0)
        self.went_button = LinkButton(self.went_section)
        self.went_button.setObjectName(u"went_button")

        self.went_links.addWidget(self.went_button)

        self.never_button = LinkButton(self.went_section)
        self.never_button.setObjectName(u"never_button")

        self.went_links.addWidget(self.never_button)

        self.later_button = LinkButton(self.went_section)
        self.later_button.setObjectName(u"later_button")

        self.went_links.addWidget(self.later_button)

        self.went_links_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.went_links.addItem(self.went_links_gap)


        self.went_layout.addLayout(self.went_links)

        self.went_part = QWidget(self.went_section)
        self.went_part.setObjectName(u"went_part")
        self.went_part_layout = QVBoxLayout(self.went_part)
        self.went_part_layout.setSpacing(8)
        self.went_part_layout.setObjectName(u"went_part_layout")
        self.went_part_layout.setContentsMargins(0, 0, 0, 0)
        self.went_fields = QWidget(self.went_part)
        self.went_fields.setObjectName(u"went_fields")
        self.went_fields_layout = QVBoxLayout(self.went_fields)
        self.went_fields_layout.setSpacing(8)
        self.went_fields_layout.setObjectName(u"went_fields_layout")
        self.went_fields_layout.setContentsMargins(0, 0, 0, 0)
        self.went_way_label = QLabel(self.went_fields)
        self.went_way_label.setObjectName(u"went_way_label")

        self.went_fields_layout.addWidget(self.went_way_label)

        self.went_way_row = QHBoxLayout()
        self.went_way_row.setSpacing(8)
        self.went_way_row.setObjectName(u"went_way_row")
        self.went_way_row.setContentsMargins(0, 0, 0, 0)
        self.went_way_combo = QComboBox(self.went_fields)
        self.went_way_combo.setObjectName(u"went_way_combo")

        self.went_way_row.addWidget(self.went_way_combo)

        self.went_way_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.went_way_row.addItem(self.went_way_gap)


        self.went_fields_layout.addLayout(self.went_way_row)

        self.went_label = QLabel(self.went_fields)
        self.went_label.setObjectName(u"went_label")

        self.went_fields_layout.addWidget(self.went_label)

        self.went_time_row = QHBoxLayout()
        self.went_time_row.setSpacing(8)
        self.went_time_row.setObjectName(u"went_time_row")
        self.went_time_row.setContentsMargins(0, 0, 0, 0)
        self.went_edit = TimeEdit(self.went_fields)
        self.went_edit.setObjectName(u"went_edit")

        self.went_time_row.addWidget(self.went_edit)

        self.went_time_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.went_time_row.addItem(self.went_time_gap)


        self.went_fields_layout.addLayout(self.went_time_row)


        self.went_part_layout.addWidget(self.went_fields)

        self.never_label = Words(self.went_part)
        self.never_label.setObjectName(u"never_label")

        self.went_part_layout.addWidget(self.never_label)

        self.went_errors = FieldErrors(self.went_part)
        self.went_errors.setObjectName(u"went_errors")

        self.went_part_layout.addWidget(self.went_errors)

        self.went_why_label = QLabel(self.went_part)
        self.went_why_label.setObjectName(u"went_why_label")

        self.went_part_layout.addWidget(self.went_why_label)

        self.went_why_edit = QLineEdit(self.went_part)
        self.went_why_edit.setObjectName(u"went_why_edit")

        self.went_part_layout.addWidget(self.went_why_edit)

        self.went_save_row = QHBoxLayout()
        self.went_save_row.setSpacing(8)
        self.went_save_row.setObjectName(u"went_save_row")
        self.went_save_row.setContentsMargins(0, 0, 0, 0)
        self.went_save_button = QPushButton(self.went_part)
        self.went_save_button.setObjectName(u"went_save_button")

        self.went_save_row.addWidget(self.went_save_button)

        self.went_leave_button = LinkButton(self.went_part)
        self.went_leave_button.setObjectName(u"went_leave_button")

        self.went_save_row.addWidget(self.went_leave_button)

        self.went_save_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.went_save_row.addItem(self.went_save_gap)


        self.went_part_layout.addLayout(self.went_save_row)


        self.went_layout.addWidget(self.went_part)


        self.post_body_layout.addWidget(self.went_section)

        self.proof_section = Section(self.post_body)
        self.proof_section.setObjectName(u"proof_section")
        self.proof_layout = QVBoxLayout(self.proof_section)
        self.proof_layout.setSpacing(8)
        self.proof_layout.setObjectName(u"proof_layout")
        self.proof_layout.setContentsMargins(0, 16, 0, 0)
        self.proof_title = SectionTitle(self.proof_section)
        self.proof_title.setObjectName(u"proof_title")

        self.proof_layout.addWidget(self.proof_title)

        self.proof_label = QLabel(self.proof_section)
        self.proof_label.setObjectName(u"proof_label")

        self.proof_layout.addWidget(self.proof_label)

        self.proof_errors = FieldErrors(self.proof_section)
        self.proof_errors.setObjectName(u"proof_errors")

        self.proof_layout.addWidget(self.proof_errors)

        self.proof_edit = DayEdit(self.proof_section)
        self.proof_edit.setObjectName(u"proof_edit")

        self.proof_layout.addWidget(self.proof_edit)

        self.evidence_label = QLabel(self.proof_section)
        self.evidence_label.setObjectName(u"evidence_label")

        self.proof_layout.addWidget(self.evidence_label)

        self.evidence_errors = FieldErrors(self.proof_section)
        self.evidence_errors.setObjectName(u"evidence_errors")

        self.proof_layout.addWidget(self.evidence_errors)

        self.evidence_edit = QLineEdit(self.proof_section)
        self.evidence_edit.setObjectName(u"evidence_edit")

        self.proof_layout.addWidget(self.evidence_edit)

        self.proof_buttons = QHBoxLayout()
        self.proof_buttons.setSpacing(8)
        self.proof_buttons.setObjectName(u"proof_buttons")
        self.proof_buttons.setContentsMargins(0, 0, 0, 0)
        self.proof_button = QPushButton(self.proof_section)
        self.proof_button.setObjectName(u"proof_button")

        self.proof_buttons.addWidget(self.proof_button)

        self.proof_buttons_end = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.proof_buttons.addItem(self.proof_buttons_end)


        self.proof_layout.addLayout(self.proof_buttons)


        self.post_body_layout.addWidget(self.proof_section)


        self.acts_sheet_layout.addWidget(self.post_body)

        self.acts_page.setWidget(self.acts_sheet)

        self.left_layout.addWidget(self.acts_page)

        self.split.addWidget(self.left)
        self.preview = PdfPreview(self.split)
        self.preview.setObjectName(u"preview")
        self.split.addWidget(self.preview)

        self.screen_layout.addWidget(self.split)

#if QT_CONFIG(shortcut)
        self.way_label.setBuddy(self.way_combo)
        self.time_label.setBuddy(self.time_edit)
        self.discard_label.setBuddy(self.discard_edit)
        self.went_way_label.setBuddy(self.went_way_combo)
        self.went_label.setBuddy(self.went_edit)
        self.went_why_label.setBuddy(self.went_why_edit)
        self.proof_label.setBuddy(self.proof_edit)
        self.evidence_label.setBuddy(self.evidence_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PostScreen)
    # setupUi

    def retranslateUi(self, PostScreen):
        self.title_label.setText(QCoreApplication.translate("PostScreen", u"Post", None))
        self.lead_label.setText(QCoreApplication.translate("PostScreen", u"What goes to whom, and what has gone.", None))
        self.empty_label.setText(QCoreApplication.translate("PostScreen", u"Nothing has been written yet. Letters are written under Letters in a case, and the papers are built under Papers; both come here before they go.", None))
        self.go_button.setText(QCoreApplication.translate("PostScreen", u"Go to the letters of this case", None))
#if QT_CONFIG(accessibility)
        self.letters_table.setAccessibleName(QCoreApplication.translate("PostScreen", u"Letters and papers", None))
#endif // QT_CONFIG(accessibility)
        self.all_button.setText(QCoreApplication.translate("PostScreen", u"Choose &all drafts", None))
        self.lock_check.setText(QCoreApplication.translate("PostScreen", u"Lock the papers with a password for each reader", None))
        self.tabs_check.setText(QCoreApplication.translate("PostScreen", u"Print each paper on a new sheet, so that a tab can go before it", None))
        self.save_button.setText(QCoreApplication.translate("PostScreen", u"Save as e-mail &draft\u2026", None))
        self.print_button.setText(QCoreApplication.translate("PostScreen", u"&Print\u2026", None))
        self.again_button.setText(QCoreApplication.translate("PostScreen", u"&Write again", None))
        self.save_hint.setText(QCoreApplication.translate("PostScreen", u"A saved draft is not encrypted: open it in your mail program, send it, and delete the file.", None))
        self.sent_title.setText(QCoreApplication.translate("PostScreen", u"When it has gone", None))
        self.way_label.setText(QCoreApplication.translate("PostScreen", u"By what wa&y", None))
#if QT_CONFIG(accessibility)
        self.way_combo.setAccessibleName(QCoreApplication.translate("PostScreen", u"By what way", None))
#endif // QT_CONFIG(accessibility)
        self.time_label.setText(QCoreApplication.translate("PostScreen", u"When it went", None))
#if QT_CONFIG(accessibility)
        self.time_edit.setAccessibleName(QCoreApplication.translate("PostScreen", u"When it went", None))
#endif // QT_CONFIG(accessibility)
        self.mark_button.setText(QCoreApplication.translate("PostScreen", u"&Mark as sent", None))
        self.discard_title.setText(QCoreApplication.translate("PostScreen", u"If it is not to go", None))
        self.discard_label.setText(QCoreApplication.translate("PostScreen", u"The reason, which is kept in the record", None))
#if QT_CONFIG(accessibility)
        self.discard_edit.setAccessibleName(QCoreApplication.translate("PostScreen", u"The reason, which is kept in the record", None))
#endif // QT_CONFIG(accessibility)
        self.discard_button.setText(QCoreApplication.translate("PostScreen", u"Discard", None))
        self.went_button.setText(QCoreApplication.translate("PostScreen", u"Correct when &it went, or how", None))
        self.never_button.setText(QCoreApplication.translate("PostScreen", u"It &never went", None))
        self.later_button.setText(QCoreApplication.translate("PostScreen", u"Take the la&ter day of receipt out", None))
        self.went_way_label.setText(QCoreApplication.translate("PostScreen", u"By what wa&y", None))
#if QT_CONFIG(accessibility)
        self.went_way_combo.setAccessibleName(QCoreApplication.translate("PostScreen", u"By what way it went", None))
#endif // QT_CONFIG(accessibility)
        self.went_label.setText(QCoreApplication.translate("PostScreen", u"When it we&nt", None))
#if QT_CONFIG(accessibility)
        self.went_edit.setAccessibleName(QCoreApplication.translate("PostScreen", u"When it went, as it should be recorded", None))
#endif // QT_CONFIG(accessibility)
        self.went_why_label.setText(QCoreApplication.translate("PostScreen", u"The rea&son for changing it", None))
#if QT_CONFIG(accessibility)
        self.went_why_edit.setAccessibleName(QCoreApplication.translate("PostScreen", u"The reason for changing it", None))
#endif // QT_CONFIG(accessibility)
        self.went_save_button.setText(QCoreApplication.translate("PostScreen", u"Record the c&orrection", None))
        self.went_leave_button.setText(QCoreApplication.translate("PostScreen", u"&Leave it as it is", None))
        self.proof_title.setText(QCoreApplication.translate("PostScreen", u"If it came later than it counts", None))
        self.proof_label.setText(QCoreApplication.translate("PostScreen", u"The day on which it came", None))
#if QT_CONFIG(accessibility)
        self.proof_edit.setAccessibleName(QCoreApplication.translate("PostScreen", u"The day on which it came", None))
#endif // QT_CONFIG(accessibility)
        self.evidence_label.setText(QCoreApplication.translate("PostScreen", u"What shows it, s&uch as a recorded delivery", None))
#if QT_CONFIG(accessibility)
        self.evidence_edit.setAccessibleName(QCoreApplication.translate("PostScreen", u"What shows it, such as a recorded delivery", None))
#endif // QT_CONFIG(accessibility)
        self.proof_button.setText(QCoreApplication.translate("PostScreen", u"&Record the later day", None))
        pass
    # retranslateUi
