"""Compiled from ui/file.ui by packaging/forms.py; never edited."""

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QHBoxLayout, QLabel,
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QSpinBox, QVBoxLayout, QWidget)

from panelsec.widgets.answer_panel import AnswerPanel
from panelsec.widgets.code_label import CodeLabel
from panelsec.widgets.copyable_label import CopyableLabel
from panelsec.widgets.field_errors import FieldErrors
from panelsec.widgets.page import (Page, Section)
from panelsec.widgets.tables.rows_table import RowsTable
from panelsec.widgets.tick_box import TickBox
from panelsec.widgets.words import (Hint, LeadLine, PageTitle, SectionTitle,
    Words)

class Ui_FileScreen(object):
    def setupUi(self, FileScreen):
        if not FileScreen.objectName():
            FileScreen.setObjectName(u"FileScreen")
        self.screen_layout = QVBoxLayout(FileScreen)
        self.screen_layout.setSpacing(0)
        self.screen_layout.setObjectName(u"screen_layout")
        self.screen_layout.setContentsMargins(0, 0, 0, 0)
        self.page = Page(FileScreen)
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

        self.answer_panel = AnswerPanel(self.sheet)
        self.answer_panel.setObjectName(u"answer_panel")

        self.sheet_layout.addWidget(self.answer_panel)

        self.came_label = Words(self.sheet)
        self.came_label.setObjectName(u"came_label")

        self.sheet_layout.addWidget(self.came_label)

        self.told_part = Section(self.sheet)
        self.told_part.setObjectName(u"told_part")
        self.told_part_layout = QVBoxLayout(self.told_part)
        self.told_part_layout.setSpacing(8)
        self.told_part_layout.setObjectName(u"told_part_layout")
        self.told_part_layout.setContentsMargins(0, 24, 0, 16)
        self.told_title = SectionTitle(self.told_part)
        self.told_title.setObjectName(u"told_title")

        self.told_part_layout.addWidget(self.told_title)

        self.told_label = Words(self.told_part)
        self.told_label.setObjectName(u"told_label")

        self.told_part_layout.addWidget(self.told_label)

        self.told_row = QHBoxLayout()
        self.told_row.setSpacing(8)
        self.told_row.setObjectName(u"told_row")
        self.told_row.setContentsMargins(0, 0, 0, 0)
        self.accept_button = QPushButton(self.told_part)
        self.accept_button.setObjectName(u"accept_button")
        self.accept_button.setAutoDefault(False)

        self.told_row.addWidget(self.accept_button)

        self.clock_button = QPushButton(self.told_part)
        self.clock_button.setObjectName(u"clock_button")
        self.clock_button.setAutoDefault(False)

        self.told_row.addWidget(self.clock_button)

        self.other_button = QPushButton(self.told_part)
        self.other_button.setObjectName(u"other_button")
        self.other_button.setAutoDefault(False)

        self.told_row.addWidget(self.other_button)

        self.told_row_end = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.told_row.addItem(self.told_row_end)


        self.told_part_layout.addLayout(self.told_row)

        self.accept_hint = Hint(self.told_part)
        self.accept_hint.setObjectName(u"accept_hint")

        self.told_part_layout.addWidget(self.accept_hint)


        self.sheet_layout.addWidget(self.told_part)

        self.backups_part = Section(self.sheet)
        self.backups_part.setObjectName(u"backups_part")
        self.backups_part_layout = QVBoxLayout(self.backups_part)
        self.backups_part_layout.setSpacing(8)
        self.backups_part_layout.setObjectName(u"backups_part_layout")
        self.backups_part_layout.setContentsMargins(0, 24, 0, 16)
        self.backups_title = SectionTitle(self.backups_part)
        self.backups_title.setObjectName(u"backups_title")

        self.backups_part_layout.addWidget(self.backups_title)

        self.backups_label = Words(self.backups_part)
        self.backups_label.setObjectName(u"backups_label")

        self.backups_part_layout.addWidget(self.backups_label)

        self.backups_table = RowsTable(self.backups_part)
        self.backups_table.setObjectName(u"backups_table")

        self.backups_part_layout.addWidget(self.backups_table)

        self.backups_row = QHBoxLayout()
        self.backups_row.setSpacing(8)
        self.backups_row.setObjectName(u"backups_row")
        self.backups_row.setContentsMargins(0, 0, 0, 0)
        self.back_up_button = QPushButton(self.backups_part)
        self.back_up_button.setObjectName(u"back_up_button")
        self.back_up_button.setAutoDefault(False)

        self.backups_row.addWidget(self.back_up_button)

        self.print_button = QPushButton(self.backups_part)
        self.print_button.setObjectName(u"print_button")
        self.print_button.setAutoDefault(False)

        self.backups_row.addWidget(self.print_button)

        self.save_button = QPushButton(self.backups_part)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(False)

        self.backups_row.addWidget(self.save_button)

        self.restore_button = QPushButton(self.backups_part)
        self.restore_button.setObjectName(u"restore_button")
        self.restore_button.setAutoDefault(False)

        self.backups_row.addWidget(self.restore_button)

        self.backups_row_end = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.backups_row.addItem(self.backups_row_end)


        self.backups_part_layout.addLayout(self.backups_row)

        self.backed_label = Words(self.backups_part)
        self.backed_label.setObjectName(u"backed_label")

        self.backups_part_layout.addWidget(self.backed_label)

        self.receipt_hint = Hint(self.backups_part)
        self.receipt_hint.setObjectName(u"receipt_hint")

        self.backups_part_layout.addWidget(self.receipt_hint)

        self.folder_label = QLabel(self.backups_part)
        self.folder_label.setObjectName(u"folder_label")

        self.backups_part_layout.addWidget(self.folder_label)

        self.folder_errors = FieldErrors(self.backups_part)
        self.folder_errors.setObjectName(u"folder_errors")

        self.backups_part_layout.addWidget(self.folder_errors)

        self.folder_row = QHBoxLayout()
        self.folder_row.setSpacing(8)
        self.folder_row.setObjectName(u"folder_row")
        self.folder_row.setContentsMargins(0, 0, 0, 0)
        self.folder_edit = QLineEdit(self.backups_part)
        self.folder_edit.setObjectName(u"folder_edit")

        self.folder_row.addWidget(self.folder_edit)

        self.browse_button = QPushButton(self.backups_part)
        self.browse_button.setObjectName(u"browse_button")
        self.browse_button.setAutoDefault(False)

        self.folder_row.addWidget(self.browse_button)


        self.backups_part_layout.addLayout(self.folder_row)

        self.folder_hint = Hint(self.backups_part)
        self.folder_hint.setObjectName(u"folder_hint")

        self.backups_part_layout.addWidget(self.folder_hint)

        self.hours_label = QLabel(self.backups_part)
        self.hours_label.setObjectName(u"hours_label")

        self.backups_part_layout.addWidget(self.hours_label)

        self.hours_box = QSpinBox(self.backups_part)
        self.hours_box.setObjectName(u"hours_box")
        self.hours_box.setMaximum(168)

        self.backups_part_layout.addWidget(self.hours_box)

        self.hours_hint = Hint(self.backups_part)
        self.hours_hint.setObjectName(u"hours_hint")

        self.backups_part_layout.addWidget(self.hours_hint)

        self.choose_row = QHBoxLayout()
        self.choose_row.setSpacing(8)
        self.choose_row.setObjectName(u"choose_row")
        self.choose_row.setContentsMargins(0, 0, 0, 0)
        self.choose_button = QPushButton(self.backups_part)
        self.choose_button.setObjectName(u"choose_button")
        self.choose_button.setAutoDefault(False)

        self.choose_row.addWidget(self.choose_button)

        self.choose_row_end = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.choose_row.addItem(self.choose_row_end)


        self.backups_part_layout.addLayout(self.choose_row)

        self.chosen_label = Words(self.backups_part)
        self.chosen_label.setObjectName(u"chosen_label")

        self.backups_part_layout.addWidget(self.chosen_label)


        self.sheet_layout.addWidget(self.backups_part)

        self.drill_part = Section(self.sheet)
        self.drill_part.setObjectName(u"drill_part")
        self.drill_part_layout = QVBoxLayout(self.drill_part)
        self.drill_part_layout.setSpacing(8)
        self.drill_part_layout.setObjectName(u"drill_part_layout")
        self.drill_part_layout.setContentsMargins(0, 24, 0, 16)
        self.drill_title = SectionTitle(self.drill_part)
        self.drill_title.setObjectName(u"drill_title")

        self.drill_part_layout.addWidget(self.drill_title)

        self.drill_words = Words(self.drill_part)
        self.drill_words.setObjectName(u"drill_words")

        self.drill_part_layout.addWidget(self.drill_words)

        self.drill_label = QLabel(self.drill_part)
        self.drill_label.setObjectName(u"drill_label")

        self.drill_part_layout.addWidget(self.drill_label)

        self.drill_errors = FieldErrors(self.drill_part)
        self.drill_errors.setObjectName(u"drill_errors")

        self.drill_part_layout.addWidget(self.drill_errors)

        self.drill_edit = QLineEdit(self.drill_part)
        self.drill_edit.setObjectName(u"drill_edit")

        self.drill_part_layout.addWidget(self.drill_edit)

        self.drill_row = QHBoxLayout()
        self.drill_row.setSpacing(8)
        self.drill_row.setObjectName(u"drill_row")
        self.drill_row.setContentsMargins(0, 0, 0, 0)
        self.drill_button = QPushButton(self.drill_part)
        self.drill_button.setObjectName(u"drill_button")
        self.drill_button.setAutoDefault(False)

        self.drill_row.addWidget(self.drill_button)

        self.drill_row_end = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.drill_row.addItem(self.drill_row_end)


        self.drill_part_layout.addLayout(self.drill_row)

        self.drilled_label = Words(self.drill_part)
        self.drilled_label.setObjectName(u"drilled_label")

        self.drill_part_layout.addWidget(self.drilled_label)


        self.sheet_layout.addWidget(self.drill_part)

        self.record_part = Section(self.sheet)
        self.record_part.setObjectName(u"record_part")
        self.record_part_layout = QVBoxLayout(self.record_part)
        self.record_part_layout.setSpacing(8)
        self.record_part_layout.setObjectName(u"record_part_layout")
        self.record_part_layout.setContentsMargins(0, 24, 0, 16)
        self.record_title = SectionTitle(self.record_part)
        self.record_title.setObjectName(u"record_title")

        self.record_part_layout.addWidget(self.record_title)

        self.record_words = Words(self.record_part)
        self.record_words.setObjectName(u"record_words")

        self.record_part_layout.addWidget(self.record_words)

        self.head_label = CopyableLabel(self.record_part)
        self.head_label.setObjectName(u"head_label")

        self.record_part_layout.addWidget(self.head_label)

        self.verify_row = QHBoxLayout()
        self.verify_row.setSpacing(8)
        self.verify_row.setObjectName(u"verify_row")
        self.verify_row.setContentsMargins(0, 0, 0, 0)
        self.verify_button = QPushButton(self.record_part)
        self.verify_button.setObjectName(u"verify_button")
        self.verify_button.setAutoDefault(False)

        self.verify_row.addWidget(self.verify_button)

        self.verify_row_end = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.verify_row.addItem(self.verify_row_end)


        self.record_part_layout.addLayout(self.verify_row)

        self.verified_label = Words(self.record_part)
        self.verified_label.setObjectName(u"verified_label")

        self.record_part_layout.addWidget(self.verified_label)

        self.lists_row = QHBoxLayout()
        self.lists_row.setSpacing(8)
        self.lists_row.setObjectName(u"lists_row")
        self.lists_row.setContentsMargins(0, 0, 0, 0)
        self.lists_button = QPushButton(self.record_part)
        self.lists_button.setObjectName(u"lists_button")
        self.lists_button.setAutoDefault(False)

        self.lists_row.addWidget(self.lists_button)

        self.lists_row_end = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.lists_row.addItem(self.lists_row_end)


        self.record_part_layout.addLayout(self.lists_row)

        self.printed_label = QLabel(self.record_part)
        self.printed_label.setObjectName(u"printed_label")

        self.record_part_layout.addWidget(self.printed_label)

        self.printed_errors = FieldErrors(self.record_part)
        self.printed_errors.setObjectName(u"printed_errors")

        self.record_part_layout.addWidget(self.printed_errors)

        self.printed_edit = QLineEdit(self.record_part)
        self.printed_edit.setObjectName(u"printed_edit")

        self.record_part_layout.addWidget(self.printed_edit)

        self.printed_hint = Hint(self.record_part)
        self.printed_hint.setObjectName(u"printed_hint")

        self.record_part_layout.addWidget(self.printed_hint)

        self.compare_row = QHBoxLayout()
        self.compare_row.setSpacing(8)
        self.compare_row.setObjectName(u"compare_row")
        self.compare_row.setContentsMargins(0, 0, 0, 0)
        self.compare_button = QPushButton(self.record_part)
        self.compare_button.setObjectName(u"compare_button")
        self.compare_button.setAutoDefault(False)

        self.compare_row.addWidget(self.compare_button)

        self.compare_row_end = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.compare_row.addItem(self.compare_row_end)


        self.record_part_layout.addLayout(self.compare_row)

        self.compared_label = Words(self.record_part)
        self.compared_label.setObjectName(u"compared_label")

        self.record_part_layout.addWidget(self.compared_label)


        self.sheet_layout.addWidget(self.record_part)

        self.code_part = Section(self.sheet)
        self.code_part.setObjectName(u"code_part")
        self.code_part_layout = QVBoxLayout(self.code_part)
        self.code_part_layout.setSpacing(8)
        self.code_part_layout.setObjectName(u"code_part_layout")
        self.code_part_layout.setContentsMargins(0, 24, 0, 0)
        self.code_title = SectionTitle(self.code_part)
        self.code_title.setObjectName(u"code_title")

        self.code_part_layout.addWidget(self.code_title)

        self.code_words = Words(self.code_part)
        self.code_words.setObjectName(u"code_words")

        self.code_part_layout.addWidget(self.code_words)

        self.make_row = QHBoxLayout()
        self.make_row.setSpacing(8)
        self.make_row.setObjectName(u"make_row")
        self.make_row.setContentsMargins(0, 0, 0, 0)
        self.make_button = QPushButton(self.code_part)
        self.make_button.setObjectName(u"make_button")
        self.make_button.setAutoDefault(False)

        self.make_row.addWidget(self.make_button)

        self.make_row_end = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.make_row.addItem(self.make_row_end)


        self.code_part_layout.addLayout(self.make_row)

        self.new_part = QWidget(self.code_part)
        self.new_part.setObjectName(u"new_part")
        self.new_part_layout = QVBoxLayout(self.new_part)
        self.new_part_layout.setSpacing(8)
        self.new_part_layout.setObjectName(u"new_part_layout")
        self.new_part_layout.setContentsMargins(0, 0, 0, 0)
        self.code_label = CodeLabel(self.new_part)
        self.code_label.setObjectName(u"code_label")

        self.new_part_layout.addWidget(self.code_label)

        self.new_words = Words(self.new_part)
        self.new_words.setObjectName(u"new_words")

        self.new_part_layout.addWidget(self.new_words)

        self.new_row = QHBoxLayout()
        self.new_row.setSpacing(8)
        self.new_row.setObjectName(u"new_row")
        self.new_row.setContentsMargins(0, 0, 0, 0)
        self.print_code_button = QPushButton(self.new_part)
        self.print_code_button.setObjectName(u"print_code_button")
        self.print_code_button.setAutoDefault(False)

        self.new_row.addWidget(self.print_code_button)

        self.typed_button = QPushButton(self.new_part)
        self.typed_button.setObjectName(u"typed_button")
        self.typed_button.setAutoDefault(False)

        self.new_row.addWidget(self.typed_button)

        self.leave_button = QPushButton(self.new_part)
        self.leave_button.setObjectName(u"leave_button")
        self.leave_button.setAutoDefault(False)

        self.new_row.addWidget(self.leave_button)

        self.new_row_end = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.new_row.addItem(self.new_row_end)


        self.new_part_layout.addLayout(self.new_row)


        self.code_part_layout.addWidget(self.new_part)

        self.again_part = QWidget(self.code_part)
        self.again_part.setObjectName(u"again_part")
        self.again_part_layout = QVBoxLayout(self.again_part)
        self.again_part_layout.setSpacing(8)
        self.again_part_layout.setObjectName(u"again_part_layout")
        self.again_part_layout.setContentsMargins(0, 0, 0, 0)
        self.again_label = QLabel(self.again_part)
        self.again_label.setObjectName(u"again_label")

        self.again_part_layout.addWidget(self.again_label)

        self.again_errors = FieldErrors(self.again_part)
        self.again_errors.setObjectName(u"again_errors")

        self.again_part_layout.addWidget(self.again_errors)

        self.again_edit = QLineEdit(self.again_part)
        self.again_edit.setObjectName(u"again_edit")

        self.again_part_layout.addWidget(self.again_edit)

        self.anew_box = TickBox(self.again_part)
        self.anew_box.setObjectName(u"anew_box")

        self.again_part_layout.addWidget(self.anew_box)

        self.anew_hint = Hint(self.again_part)
        self.anew_hint.setObjectName(u"anew_hint")

        self.again_part_layout.addWidget(self.anew_hint)

        self.change_row = QHBoxLayout()
        self.change_row.setSpacing(8)
        self.change_row.setObjectName(u"change_row")
        self.change_row.setContentsMargins(0, 0, 0, 0)
        self.change_button = QPushButton(self.again_part)
        self.change_button.setObjectName(u"change_button")
        self.change_button.setAutoDefault(False)

        self.change_row.addWidget(self.change_button)

        self.again_leave_button = QPushButton(self.again_part)
        self.again_leave_button.setObjectName(u"again_leave_button")
        self.again_leave_button.setAutoDefault(False)

        self.change_row.addWidget(self.again_leave_button)

        self.change_row_end = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.change_row.addItem(self.change_row_end)


        self.again_part_layout.addLayout(self.change_row)


        self.code_part_layout.addWidget(self.again_part)

        self.changed_label = Words(self.code_part)
        self.changed_label.setObjectName(u"changed_label")

        self.code_part_layout.addWidget(self.changed_label)


        self.sheet_layout.addWidget(self.code_part)

        self.sheet_end = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sheet_layout.addItem(self.sheet_end)

        self.page.setWidget(self.sheet)

        self.screen_layout.addWidget(self.page)

#if QT_CONFIG(shortcut)
        self.folder_label.setBuddy(self.folder_edit)
        self.hours_label.setBuddy(self.hours_box)
        self.drill_label.setBuddy(self.drill_edit)
        self.printed_label.setBuddy(self.printed_edit)
        self.again_label.setBuddy(self.again_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(FileScreen)
    # setupUi

    def retranslateUi(self, FileScreen):
        self.title_label.setText(QCoreApplication.translate("FileScreen", u"The file", None))
        self.lead_label.setText(QCoreApplication.translate("FileScreen", u"One encrypted file holds everything. Here you see that it is whole, that there is a copy, and who can open it.", None))
        self.told_title.setText(QCoreApplication.translate("FileScreen", u"What needs you", None))
        self.accept_button.setText(QCoreApplication.translate("FileScreen", u"&Use this file as it is", None))
        self.clock_button.setText(QCoreApplication.translate("FileScreen", u"The clock &is right", None))
        self.other_button.setText(QCoreApplication.translate("FileScreen", u"Put a &backup in its place\u2026", None))
        self.accept_hint.setText(QCoreApplication.translate("FileScreen", u"If you use it as it is, that is recorded, with the value that was expected. Whatever was recorded after it is missing from this file: enter it again from your papers.", None))
        self.backups_title.setText(QCoreApplication.translate("FileScreen", u"Backups", None))
#if QT_CONFIG(accessibility)
        self.backups_table.setAccessibleName(QCoreApplication.translate("FileScreen", u"Backups", None))
#endif // QT_CONFIG(accessibility)
        self.back_up_button.setText(QCoreApplication.translate("FileScreen", u"Back up &now", None))
        self.print_button.setText(QCoreApplication.translate("FileScreen", u"&Print the receipt\u2026", None))
        self.save_button.setText(QCoreApplication.translate("FileScreen", u"&Save the receipt\u2026", None))
        self.restore_button.setText(QCoreApplication.translate("FileScreen", u"&Restore the chosen one\u2026", None))
        self.receipt_hint.setText(QCoreApplication.translate("FileScreen", u"The receipt bears the head of the record. Keep it on paper: with it you can prove later that nothing was changed before that day.", None))
        self.folder_label.setText(QCoreApplication.translate("FileScreen", u"Fo&lder for backups", None))
#if QT_CONFIG(accessibility)
        self.folder_edit.setAccessibleName(QCoreApplication.translate("FileScreen", u"Folder for backups", None))
#endif // QT_CONFIG(accessibility)
        self.browse_button.setText(QCoreApplication.translate("FileScreen", u"Choose\u2026", None))
#if QT_CONFIG(accessibility)
        self.browse_button.setAccessibleName(QCoreApplication.translate("FileScreen", u"Choose the folder for backups", None))
#endif // QT_CONFIG(accessibility)
        self.folder_hint.setText(QCoreApplication.translate("FileScreen", u"Empty: beside the file. Choose another disk, or a folder that your University backs up: a backup on the same disk is lost with it. Backups are encrypted as the file is, so a network folder will do.", None))
        self.hours_label.setText(QCoreApplication.translate("FileScreen", u"Hours between two backups, at most (0: by hand only)", None))
#if QT_CONFIG(accessibility)
        self.hours_box.setAccessibleName(QCoreApplication.translate("FileScreen", u"Hours between two backups, at most (0: by hand only)", None))
#endif // QT_CONFIG(accessibility)
        self.hours_hint.setText(QCoreApplication.translate("FileScreen", u"One is made when the office is first opened on a day, in the background. The last of each of 7 days, 4 weeks and 12 months is kept.", None))
        self.choose_button.setText(QCoreApplication.translate("FileScreen", u"&Keep this", None))
        self.drill_title.setText(QCoreApplication.translate("FileScreen", u"Does the code on paper work?", None))
        self.drill_words.setText(QCoreApplication.translate("FileScreen", u"Find out while you do not need it. Take the sheet with the recovery code and type it here: the chosen backup is opened with it and read whole. Nothing is changed.", None))
        self.drill_label.setText(QCoreApplication.translate("FileScreen", u"Recovery c&ode, from the paper", None))
#if QT_CONFIG(accessibility)
        self.drill_edit.setAccessibleName(QCoreApplication.translate("FileScreen", u"Recovery code, from the paper", None))
#endif // QT_CONFIG(accessibility)
        self.drill_button.setText(QCoreApplication.translate("FileScreen", u"Prove i&t", None))
        self.record_title.setText(QCoreApplication.translate("FileScreen", u"The record", None))
        self.record_words.setText(QCoreApplication.translate("FileScreen", u"Everything that was ever recorded hangs together as a chain. Its head stands for all of it, and is printed on letters, lots and receipts.", None))
        self.verify_button.setText(QCoreApplication.translate("FileScreen", u"Verif&y the file", None))
        self.lists_button.setText(QCoreApplication.translate("FileScreen", u"Make the lists ane&w", None))
        self.printed_label.setText(QCoreApplication.translate("FileScreen", u"&A value from a printed page", None))
#if QT_CONFIG(accessibility)
        self.printed_edit.setAccessibleName(QCoreApplication.translate("FileScreen", u"A value from a printed page", None))
#endif // QT_CONFIG(accessibility)
        self.printed_hint.setText(QCoreApplication.translate("FileScreen", u"It stands at the foot of every page, for example 17:0a1b2c3d\u2026  The number, the colon and the first eight characters are enough.", None))
        self.compare_button.setText(QCoreApplication.translate("FileScreen", u"Co&mpare", None))
        self.code_title.setText(QCoreApplication.translate("FileScreen", u"The recovery code", None))
        self.code_words.setText(QCoreApplication.translate("FileScreen", u"If it may have been seen or lost, make a new one. The old one then opens only the backups that were made before: keep it as long as you keep them, or destroy it with them.", None))
        self.make_button.setText(QCoreApplication.translate("FileScreen", u"Make a new co&de\u2026", None))
        self.new_words.setText(QCoreApplication.translate("FileScreen", u"Print it or write it down. It counts only once you have typed it again; until then the old code holds.", None))
        self.print_code_button.setText(QCoreApplication.translate("FileScreen", u"Pr&int the code\u2026", None))
        self.typed_button.setText(QCoreApplication.translate("FileScreen", u"I have it on paper: &go on", None))
        self.leave_button.setText(QCoreApplication.translate("FileScreen", u"Leave the old code", None))
        self.again_label.setText(QCoreApplication.translate("FileScreen", u"Type the ne&w code from the paper", None))
#if QT_CONFIG(accessibility)
        self.again_edit.setAccessibleName(QCoreApplication.translate("FileScreen", u"Type the new code from the paper", None))
#endif // QT_CONFIG(accessibility)
        self.anew_box.setText(QCoreApplication.translate("FileScreen", u"Encrypt everything anew as well", None))
        self.anew_hint.setText(QCoreApplication.translate("FileScreen", u"Needed if somebody may have had the old code or this computer: a new code alone does not lock out whoever took a copy of the key. A proved backup is made first, and the office is closed meanwhile; it takes about as long as two backups.", None))
        self.change_button.setText(QCoreApplication.translate("FileScreen", u"Change the code", None))
        self.again_leave_button.setText(QCoreApplication.translate("FileScreen", u"Leave the old code", None))
        pass
    # retranslateUi
