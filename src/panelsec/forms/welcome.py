"""Compiled from ui/welcome.ui by packaging/forms.py; never edited."""

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QLineEdit,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from panelsec.widgets.answer_panel import AnswerPanel
from panelsec.widgets.choice_button import ChoiceButton
from panelsec.widgets.code_label import CodeLabel
from panelsec.widgets.field_errors import FieldErrors
from panelsec.widgets.page import Page
from panelsec.widgets.steps import Steps
from panelsec.widgets.words import (Hint, LeadLine, PageTitle, Words)

class Ui_WelcomeScreen(object):
    def setupUi(self, WelcomeScreen):
        if not WelcomeScreen.objectName():
            WelcomeScreen.setObjectName(u"WelcomeScreen")
        self.screen_layout = QVBoxLayout(WelcomeScreen)
        self.screen_layout.setSpacing(0)
        self.screen_layout.setObjectName(u"screen_layout")
        self.screen_layout.setContentsMargins(0, 0, 0, 0)
        self.page = Page(WelcomeScreen)
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

        self.steps = Steps(self.sheet)
        self.steps.setObjectName(u"steps")
        self.start_step = QWidget(self.steps)
        self.start_step.setObjectName(u"start_step")
        self.start_step_layout = QVBoxLayout(self.start_step)
        self.start_step_layout.setSpacing(12)
        self.start_step_layout.setObjectName(u"start_step_layout")
        self.start_step_layout.setContentsMargins(0, 0, 0, 0)
        self.unlock_button = ChoiceButton(self.start_step)
        self.unlock_button.setObjectName(u"unlock_button")

        self.start_step_layout.addWidget(self.unlock_button)

        self.make_button = ChoiceButton(self.start_step)
        self.make_button.setObjectName(u"make_button")

        self.start_step_layout.addWidget(self.make_button)

        self.open_button = ChoiceButton(self.start_step)
        self.open_button.setObjectName(u"open_button")

        self.start_step_layout.addWidget(self.open_button)

        self.recover_button = ChoiceButton(self.start_step)
        self.recover_button.setObjectName(u"recover_button")

        self.start_step_layout.addWidget(self.recover_button)

        self.restore_button = ChoiceButton(self.start_step)
        self.restore_button.setObjectName(u"restore_button")

        self.start_step_layout.addWidget(self.restore_button)

        self.salvage_button = ChoiceButton(self.start_step)
        self.salvage_button.setObjectName(u"salvage_button")

        self.start_step_layout.addWidget(self.salvage_button)

        self.practise_button = ChoiceButton(self.start_step)
        self.practise_button.setObjectName(u"practise_button")

        self.start_step_layout.addWidget(self.practise_button)

        self.start_step_end = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.start_step_layout.addItem(self.start_step_end)

        self.steps.addWidget(self.start_step)
        self.make_step = QWidget(self.steps)
        self.make_step.setObjectName(u"make_step")
        self.make_step_layout = QVBoxLayout(self.make_step)
        self.make_step_layout.setSpacing(12)
        self.make_step_layout.setObjectName(u"make_step_layout")
        self.make_step_layout.setContentsMargins(0, 0, 0, 0)
        self.make_label = QLabel(self.make_step)
        self.make_label.setObjectName(u"make_label")

        self.make_step_layout.addWidget(self.make_label)

        self.make_errors = FieldErrors(self.make_step)
        self.make_errors.setObjectName(u"make_errors")

        self.make_step_layout.addWidget(self.make_errors)

        self.make_row = QHBoxLayout()
        self.make_row.setSpacing(8)
        self.make_row.setObjectName(u"make_row")
        self.make_edit = QLineEdit(self.make_step)
        self.make_edit.setObjectName(u"make_edit")

        self.make_row.addWidget(self.make_edit)

        self.make_browse_button = QPushButton(self.make_step)
        self.make_browse_button.setObjectName(u"make_browse_button")

        self.make_row.addWidget(self.make_browse_button)


        self.make_step_layout.addLayout(self.make_row)

        self.make_hint = Hint(self.make_step)
        self.make_hint.setObjectName(u"make_hint")

        self.make_step_layout.addWidget(self.make_hint)

        self.make_buttons = QHBoxLayout()
        self.make_buttons.setSpacing(8)
        self.make_buttons.setObjectName(u"make_buttons")
        self.make_store_button = QPushButton(self.make_step)
        self.make_store_button.setObjectName(u"make_store_button")

        self.make_buttons.addWidget(self.make_store_button)

        self.make_back_button = QPushButton(self.make_step)
        self.make_back_button.setObjectName(u"make_back_button")

        self.make_buttons.addWidget(self.make_back_button)

        self.make_buttons_end = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.make_buttons.addItem(self.make_buttons_end)


        self.make_step_layout.addLayout(self.make_buttons)

        self.make_step_end = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.make_step_layout.addItem(self.make_step_end)

        self.steps.addWidget(self.make_step)
        self.code_step = QWidget(self.steps)
        self.code_step.setObjectName(u"code_step")
        self.code_step_layout = QVBoxLayout(self.code_step)
        self.code_step_layout.setSpacing(12)
        self.code_step_layout.setObjectName(u"code_step_layout")
        self.code_step_layout.setContentsMargins(0, 0, 0, 0)
        self.code_label = CodeLabel(self.code_step)
        self.code_label.setObjectName(u"code_label")

        self.code_step_layout.addWidget(self.code_label)

        self.code_text = Words(self.code_step)
        self.code_text.setObjectName(u"code_text")

        self.code_step_layout.addWidget(self.code_text)

        self.code_buttons = QHBoxLayout()
        self.code_buttons.setSpacing(8)
        self.code_buttons.setObjectName(u"code_buttons")
        self.print_button = QPushButton(self.code_step)
        self.print_button.setObjectName(u"print_button")

        self.code_buttons.addWidget(self.print_button)

        self.have_code_button = QPushButton(self.code_step)
        self.have_code_button.setObjectName(u"have_code_button")

        self.code_buttons.addWidget(self.have_code_button)

        self.code_buttons_end = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.code_buttons.addItem(self.code_buttons_end)


        self.code_step_layout.addLayout(self.code_buttons)

        self.code_step_end = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.code_step_layout.addItem(self.code_step_end)

        self.steps.addWidget(self.code_step)
        self.confirm_step = QWidget(self.steps)
        self.confirm_step.setObjectName(u"confirm_step")
        self.confirm_step_layout = QVBoxLayout(self.confirm_step)
        self.confirm_step_layout.setSpacing(12)
        self.confirm_step_layout.setObjectName(u"confirm_step_layout")
        self.confirm_step_layout.setContentsMargins(0, 0, 0, 0)
        self.confirm_label = QLabel(self.confirm_step)
        self.confirm_label.setObjectName(u"confirm_label")

        self.confirm_step_layout.addWidget(self.confirm_label)

        self.confirm_errors = FieldErrors(self.confirm_step)
        self.confirm_errors.setObjectName(u"confirm_errors")

        self.confirm_step_layout.addWidget(self.confirm_errors)

        self.confirm_edit = QLineEdit(self.confirm_step)
        self.confirm_edit.setObjectName(u"confirm_edit")

        self.confirm_step_layout.addWidget(self.confirm_edit)

        self.confirm_hint = Hint(self.confirm_step)
        self.confirm_hint.setObjectName(u"confirm_hint")

        self.confirm_step_layout.addWidget(self.confirm_hint)

        self.confirm_buttons = QHBoxLayout()
        self.confirm_buttons.setSpacing(8)
        self.confirm_buttons.setObjectName(u"confirm_buttons")
        self.confirm_button = QPushButton(self.confirm_step)
        self.confirm_button.setObjectName(u"confirm_button")

        self.confirm_buttons.addWidget(self.confirm_button)

        self.show_again_button = QPushButton(self.confirm_step)
        self.show_again_button.setObjectName(u"show_again_button")

        self.confirm_buttons.addWidget(self.show_again_button)

        self.confirm_buttons_end = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.confirm_buttons.addItem(self.confirm_buttons_end)


        self.confirm_step_layout.addLayout(self.confirm_buttons)

        self.confirm_step_end = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.confirm_step_layout.addItem(self.confirm_step_end)

        self.steps.addWidget(self.confirm_step)
        self.recover_step = QWidget(self.steps)
        self.recover_step.setObjectName(u"recover_step")
        self.recover_step_layout = QVBoxLayout(self.recover_step)
        self.recover_step_layout.setSpacing(12)
        self.recover_step_layout.setObjectName(u"recover_step_layout")
        self.recover_step_layout.setContentsMargins(0, 0, 0, 0)
        self.store_label = QLabel(self.recover_step)
        self.store_label.setObjectName(u"store_label")

        self.recover_step_layout.addWidget(self.store_label)

        self.store_errors = FieldErrors(self.recover_step)
        self.store_errors.setObjectName(u"store_errors")

        self.recover_step_layout.addWidget(self.store_errors)

        self.store_row = QHBoxLayout()
        self.store_row.setSpacing(8)
        self.store_row.setObjectName(u"store_row")
        self.store_edit = QLineEdit(self.recover_step)
        self.store_edit.setObjectName(u"store_edit")

        self.store_row.addWidget(self.store_edit)

        self.store_browse_button = QPushButton(self.recover_step)
        self.store_browse_button.setObjectName(u"store_browse_button")

        self.store_row.addWidget(self.store_browse_button)


        self.recover_step_layout.addLayout(self.store_row)

        self.recover_label = QLabel(self.recover_step)
        self.recover_label.setObjectName(u"recover_label")

        self.recover_step_layout.addWidget(self.recover_label)

        self.recover_errors = FieldErrors(self.recover_step)
        self.recover_errors.setObjectName(u"recover_errors")

        self.recover_step_layout.addWidget(self.recover_errors)

        self.recover_edit = QLineEdit(self.recover_step)
        self.recover_edit.setObjectName(u"recover_edit")

        self.recover_step_layout.addWidget(self.recover_edit)

        self.recover_hint = Hint(self.recover_step)
        self.recover_hint.setObjectName(u"recover_hint")

        self.recover_step_layout.addWidget(self.recover_hint)

        self.recover_buttons = QHBoxLayout()
        self.recover_buttons.setSpacing(8)
        self.recover_buttons.setObjectName(u"recover_buttons")
        self.recover_store_button = QPushButton(self.recover_step)
        self.recover_store_button.setObjectName(u"recover_store_button")

        self.recover_buttons.addWidget(self.recover_store_button)

        self.recover_back_button = QPushButton(self.recover_step)
        self.recover_back_button.setObjectName(u"recover_back_button")

        self.recover_buttons.addWidget(self.recover_back_button)

        self.recover_buttons_end = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.recover_buttons.addItem(self.recover_buttons_end)


        self.recover_step_layout.addLayout(self.recover_buttons)

        self.recover_step_end = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.recover_step_layout.addItem(self.recover_step_end)

        self.steps.addWidget(self.recover_step)
        self.restore_step = QWidget(self.steps)
        self.restore_step.setObjectName(u"restore_step")
        self.restore_step_layout = QVBoxLayout(self.restore_step)
        self.restore_step_layout.setSpacing(8)
        self.restore_step_layout.setObjectName(u"restore_step_layout")
        self.restore_step_layout.setContentsMargins(0, 0, 0, 0)
        self.backup_label = QLabel(self.restore_step)
        self.backup_label.setObjectName(u"backup_label")

        self.restore_step_layout.addWidget(self.backup_label)

        self.backup_errors = FieldErrors(self.restore_step)
        self.backup_errors.setObjectName(u"backup_errors")

        self.restore_step_layout.addWidget(self.backup_errors)

        self.backup_row = QHBoxLayout()
        self.backup_row.setSpacing(8)
        self.backup_row.setObjectName(u"backup_row")
        self.backup_row.setContentsMargins(0, 0, 0, 0)
        self.backup_edit = QLineEdit(self.restore_step)
        self.backup_edit.setObjectName(u"backup_edit")

        self.backup_row.addWidget(self.backup_edit)

        self.backup_browse_button = QPushButton(self.restore_step)
        self.backup_browse_button.setObjectName(u"backup_browse_button")
        self.backup_browse_button.setAutoDefault(False)

        self.backup_row.addWidget(self.backup_browse_button)


        self.restore_step_layout.addLayout(self.backup_row)

        self.backup_hint = Hint(self.restore_step)
        self.backup_hint.setObjectName(u"backup_hint")

        self.restore_step_layout.addWidget(self.backup_hint)

        self.place_label = QLabel(self.restore_step)
        self.place_label.setObjectName(u"place_label")

        self.restore_step_layout.addWidget(self.place_label)

        self.place_errors = FieldErrors(self.restore_step)
        self.place_errors.setObjectName(u"place_errors")

        self.restore_step_layout.addWidget(self.place_errors)

        self.place_row = QHBoxLayout()
        self.place_row.setSpacing(8)
        self.place_row.setObjectName(u"place_row")
        self.place_row.setContentsMargins(0, 0, 0, 0)
        self.place_edit = QLineEdit(self.restore_step)
        self.place_edit.setObjectName(u"place_edit")

        self.place_row.addWidget(self.place_edit)

        self.place_browse_button = QPushButton(self.restore_step)
        self.place_browse_button.setObjectName(u"place_browse_button")
        self.place_browse_button.setAutoDefault(False)

        self.place_row.addWidget(self.place_browse_button)


        self.restore_step_layout.addLayout(self.place_row)

        self.place_hint = Hint(self.restore_step)
        self.place_hint.setObjectName(u"place_hint")

        self.restore_step_layout.addWidget(self.place_hint)

        self.restore_code_label = QLabel(self.restore_step)
        self.restore_code_label.setObjectName(u"restore_code_label")

        self.restore_step_layout.addWidget(self.restore_code_label)

        self.restore_code_errors = FieldErrors(self.restore_step)
        self.restore_code_errors.setObjectName(u"restore_code_errors")

        self.restore_step_layout.addWidget(self.restore_code_errors)

        self.restore_code_edit = QLineEdit(self.restore_step)
        self.restore_code_edit.setObjectName(u"restore_code_edit")

        self.restore_step_layout.addWidget(self.restore_code_edit)

        self.restore_code_hint = Hint(self.restore_step)
        self.restore_code_hint.setObjectName(u"restore_code_hint")

        self.restore_step_layout.addWidget(self.restore_code_hint)

        self.restore_buttons = QHBoxLayout()
        self.restore_buttons.setSpacing(8)
        self.restore_buttons.setObjectName(u"restore_buttons")
        self.restore_buttons.setContentsMargins(0, 0, 0, 0)
        self.restore_backup_button = QPushButton(self.restore_step)
        self.restore_backup_button.setObjectName(u"restore_backup_button")
        self.restore_backup_button.setAutoDefault(False)

        self.restore_buttons.addWidget(self.restore_backup_button)

        self.no_backup_button = QPushButton(self.restore_step)
        self.no_backup_button.setObjectName(u"no_backup_button")
        self.no_backup_button.setAutoDefault(False)

        self.restore_buttons.addWidget(self.no_backup_button)

        self.restore_back_button = QPushButton(self.restore_step)
        self.restore_back_button.setObjectName(u"restore_back_button")
        self.restore_back_button.setAutoDefault(False)

        self.restore_buttons.addWidget(self.restore_back_button)

        self.restore_buttons_end = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.restore_buttons.addItem(self.restore_buttons_end)


        self.restore_step_layout.addLayout(self.restore_buttons)

        self.restore_step_end = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.restore_step_layout.addItem(self.restore_step_end)

        self.steps.addWidget(self.restore_step)
        self.salvage_step = QWidget(self.steps)
        self.salvage_step.setObjectName(u"salvage_step")
        self.salvage_step_layout = QVBoxLayout(self.salvage_step)
        self.salvage_step_layout.setSpacing(8)
        self.salvage_step_layout.setObjectName(u"salvage_step_layout")
        self.salvage_step_layout.setContentsMargins(0, 0, 0, 0)
        self.salvage_words = Words(self.salvage_step)
        self.salvage_words.setObjectName(u"salvage_words")

        self.salvage_step_layout.addWidget(self.salvage_words)

        self.damaged_label = QLabel(self.salvage_step)
        self.damaged_label.setObjectName(u"damaged_label")

        self.salvage_step_layout.addWidget(self.damaged_label)

        self.damaged_errors = FieldErrors(self.salvage_step)
        self.damaged_errors.setObjectName(u"damaged_errors")

        self.salvage_step_layout.addWidget(self.damaged_errors)

        self.damaged_row = QHBoxLayout()
        self.damaged_row.setSpacing(8)
        self.damaged_row.setObjectName(u"damaged_row")
        self.damaged_row.setContentsMargins(0, 0, 0, 0)
        self.damaged_edit = QLineEdit(self.salvage_step)
        self.damaged_edit.setObjectName(u"damaged_edit")

        self.damaged_row.addWidget(self.damaged_edit)

        self.damaged_browse_button = QPushButton(self.salvage_step)
        self.damaged_browse_button.setObjectName(u"damaged_browse_button")
        self.damaged_browse_button.setAutoDefault(False)

        self.damaged_row.addWidget(self.damaged_browse_button)


        self.salvage_step_layout.addLayout(self.damaged_row)

        self.target_label = QLabel(self.salvage_step)
        self.target_label.setObjectName(u"target_label")

        self.salvage_step_layout.addWidget(self.target_label)

        self.target_errors = FieldErrors(self.salvage_step)
        self.target_errors.setObjectName(u"target_errors")

        self.salvage_step_layout.addWidget(self.target_errors)

        self.target_row = QHBoxLayout()
        self.target_row.setSpacing(8)
        self.target_row.setObjectName(u"target_row")
        self.target_row.setContentsMargins(0, 0, 0, 0)
        self.target_edit = QLineEdit(self.salvage_step)
        self.target_edit.setObjectName(u"target_edit")

        self.target_row.addWidget(self.target_edit)

        self.target_browse_button = QPushButton(self.salvage_step)
        self.target_browse_button.setObjectName(u"target_browse_button")
        self.target_browse_button.setAutoDefault(False)

        self.target_row.addWidget(self.target_browse_button)


        self.salvage_step_layout.addLayout(self.target_row)

        self.salvage_code_label = QLabel(self.salvage_step)
        self.salvage_code_label.setObjectName(u"salvage_code_label")

        self.salvage_step_layout.addWidget(self.salvage_code_label)

        self.salvage_code_errors = FieldErrors(self.salvage_step)
        self.salvage_code_errors.setObjectName(u"salvage_code_errors")

        self.salvage_step_layout.addWidget(self.salvage_code_errors)

        self.salvage_code_edit = QLineEdit(self.salvage_step)
        self.salvage_code_edit.setObjectName(u"salvage_code_edit")

        self.salvage_step_layout.addWidget(self.salvage_code_edit)

        self.salvage_code_hint = Hint(self.salvage_step)
        self.salvage_code_hint.setObjectName(u"salvage_code_hint")

        self.salvage_step_layout.addWidget(self.salvage_code_hint)

        self.salvage_buttons = QHBoxLayout()
        self.salvage_buttons.setSpacing(8)
        self.salvage_buttons.setObjectName(u"salvage_buttons")
        self.salvage_buttons.setContentsMargins(0, 0, 0, 0)
        self.salvage_file_button = QPushButton(self.salvage_step)
        self.salvage_file_button.setObjectName(u"salvage_file_button")
        self.salvage_file_button.setAutoDefault(False)

        self.salvage_buttons.addWidget(self.salvage_file_button)

        self.salvage_back_button = QPushButton(self.salvage_step)
        self.salvage_back_button.setObjectName(u"salvage_back_button")
        self.salvage_back_button.setAutoDefault(False)

        self.salvage_buttons.addWidget(self.salvage_back_button)

        self.salvage_buttons_end = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.salvage_buttons.addItem(self.salvage_buttons_end)


        self.salvage_step_layout.addLayout(self.salvage_buttons)

        self.salvage_step_end = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.salvage_step_layout.addItem(self.salvage_step_end)

        self.steps.addWidget(self.salvage_step)

        self.sheet_layout.addWidget(self.steps)

        self.end = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sheet_layout.addItem(self.end)

        self.page.setWidget(self.sheet)

        self.screen_layout.addWidget(self.page)

#if QT_CONFIG(shortcut)
        self.make_label.setBuddy(self.make_edit)
        self.confirm_label.setBuddy(self.confirm_edit)
        self.store_label.setBuddy(self.store_edit)
        self.recover_label.setBuddy(self.recover_edit)
        self.backup_label.setBuddy(self.backup_edit)
        self.place_label.setBuddy(self.place_edit)
        self.restore_code_label.setBuddy(self.restore_code_edit)
        self.damaged_label.setBuddy(self.damaged_edit)
        self.target_label.setBuddy(self.target_edit)
        self.salvage_code_label.setBuddy(self.salvage_code_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(WelcomeScreen)
    # setupUi

    def retranslateUi(self, WelcomeScreen):
        self.unlock_button.setText(QCoreApplication.translate("WelcomeScreen", u"Unlock", None))
        self.unlock_button.setDescription(QCoreApplication.translate("WelcomeScreen", u"The office that this computer opened last.", None))
        self.make_button.setText(QCoreApplication.translate("WelcomeScreen", u"Make a new office\u2026", None))
        self.make_button.setDescription(QCoreApplication.translate("WelcomeScreen", u"An encrypted file for the committees\u2019 cases, with its recovery code.", None))
        self.open_button.setText(QCoreApplication.translate("WelcomeScreen", u"Open an office\u2026", None))
        self.open_button.setDescription(QCoreApplication.translate("WelcomeScreen", u"One that was made before, on this computer or on a disk.", None))
        self.recover_button.setText(QCoreApplication.translate("WelcomeScreen", u"Recover with the code\u2026", None))
        self.recover_button.setDescription(QCoreApplication.translate("WelcomeScreen", u"The file is here, and its key is not: a new laptop, or an emptied keychain.", None))
        self.restore_button.setText(QCoreApplication.translate("WelcomeScreen", u"Restore a backup\u2026", None))
        self.restore_button.setDescription(QCoreApplication.translate("WelcomeScreen", u"The computer is new, or the file is lost, damaged or not the one it should be. What lies in its place is set aside, not deleted.", None))
        self.salvage_button.setText(QCoreApplication.translate("WelcomeScreen", u"Salvage what can be read\u2026", None))
        self.salvage_button.setDescription(QCoreApplication.translate("WelcomeScreen", u"The file is damaged and there is no backup of it that is new enough.", None))
        self.practise_button.setText(QCoreApplication.translate("WelcomeScreen", u"Practise", None))
        self.practise_button.setDescription(QCoreApplication.translate("WelcomeScreen", u"A throw-away office with sample cases. Nothing in it is kept or sent.", None))
        self.make_label.setText(QCoreApplication.translate("WelcomeScreen", u"&Where the file shall lie", None))
#if QT_CONFIG(accessibility)
        self.make_edit.setAccessibleName(QCoreApplication.translate("WelcomeScreen", u"Where the file shall lie", None))
#endif // QT_CONFIG(accessibility)
        self.make_browse_button.setText(QCoreApplication.translate("WelcomeScreen", u"Choose\u2026", None))
#if QT_CONFIG(accessibility)
        self.make_browse_button.setAccessibleName(QCoreApplication.translate("WelcomeScreen", u"Choose where the file shall lie", None))
#endif // QT_CONFIG(accessibility)
        self.make_hint.setText(QCoreApplication.translate("WelcomeScreen", u"On this computer\u2019s own disk. Not in a folder that OneDrive, Dropbox or iCloud copies, nor on a network drive: the file breaks there.", None))
        self.make_store_button.setText(QCoreApplication.translate("WelcomeScreen", u"&Make the office", None))
        self.make_back_button.setText(QCoreApplication.translate("WelcomeScreen", u"&Back", None))
        self.code_text.setText(QCoreApplication.translate("WelcomeScreen", u"Print it, and keep it where the secretary and one other trusted person can find it, apart from this computer. It opens the office and every backup. It can be shown until you have typed it again and the office is open, and never after that. The clipboard is no place for it: there is no button that copies it.", None))
        self.print_button.setText(QCoreApplication.translate("WelcomeScreen", u"&Print\u2026", None))
        self.have_code_button.setText(QCoreApplication.translate("WelcomeScreen", u"I have it on paper: con&tinue", None))
        self.confirm_label.setText(QCoreApplication.translate("WelcomeScreen", u"The recovery code, as it is on paper", None))
#if QT_CONFIG(accessibility)
        self.confirm_edit.setAccessibleName(QCoreApplication.translate("WelcomeScreen", u"The recovery code, as it is on paper", None))
#endif // QT_CONFIG(accessibility)
        self.confirm_hint.setText(QCoreApplication.translate("WelcomeScreen", u"Capitals, spaces and hyphens do not matter. You may try as often as you need to.", None))
        self.confirm_button.setText(QCoreApplication.translate("WelcomeScreen", u"&Open the office", None))
        self.show_again_button.setText(QCoreApplication.translate("WelcomeScreen", u"&Show the code again", None))
        self.store_label.setText(QCoreApplication.translate("WelcomeScreen", u"The file of the &office", None))
#if QT_CONFIG(accessibility)
        self.store_edit.setAccessibleName(QCoreApplication.translate("WelcomeScreen", u"The file of the office", None))
#endif // QT_CONFIG(accessibility)
        self.store_browse_button.setText(QCoreApplication.translate("WelcomeScreen", u"Choose\u2026", None))
#if QT_CONFIG(accessibility)
        self.store_browse_button.setAccessibleName(QCoreApplication.translate("WelcomeScreen", u"Choose the file of the office", None))
#endif // QT_CONFIG(accessibility)
        self.recover_label.setText(QCoreApplication.translate("WelcomeScreen", u"The &recovery code", None))
#if QT_CONFIG(accessibility)
        self.recover_edit.setAccessibleName(QCoreApplication.translate("WelcomeScreen", u"The recovery code", None))
#endif // QT_CONFIG(accessibility)
        self.recover_hint.setText(QCoreApplication.translate("WelcomeScreen", u"From the sheet that was printed when the office was made. A wrong code locks nothing and loses nothing: you may try as often as you need to, and each try takes a moment so that nobody can guess.", None))
        self.recover_store_button.setText(QCoreApplication.translate("WelcomeScreen", u"Recover", None))
        self.recover_back_button.setText(QCoreApplication.translate("WelcomeScreen", u"&Back", None))
        self.backup_label.setText(QCoreApplication.translate("WelcomeScreen", u"The &backup\u2019s folder", None))
#if QT_CONFIG(accessibility)
        self.backup_edit.setAccessibleName(QCoreApplication.translate("WelcomeScreen", u"The backup\u2019s folder", None))
#endif // QT_CONFIG(accessibility)
        self.backup_browse_button.setText(QCoreApplication.translate("WelcomeScreen", u"Choose\u2026", None))
#if QT_CONFIG(accessibility)
        self.backup_browse_button.setAccessibleName(QCoreApplication.translate("WelcomeScreen", u"Choose the backup\u2019s folder", None))
#endif // QT_CONFIG(accessibility)
        self.backup_hint.setText(QCoreApplication.translate("WelcomeScreen", u"It is named by the office, the day and the time. Of a folder with several backups the newest is taken.", None))
        self.place_label.setText(QCoreApplication.translate("WelcomeScreen", u"Where the file &lies, or shall lie", None))
#if QT_CONFIG(accessibility)
        self.place_edit.setAccessibleName(QCoreApplication.translate("WelcomeScreen", u"Where the file lies, or shall lie", None))
#endif // QT_CONFIG(accessibility)
        self.place_browse_button.setText(QCoreApplication.translate("WelcomeScreen", u"Choose\u2026", None))
#if QT_CONFIG(accessibility)
        self.place_browse_button.setAccessibleName(QCoreApplication.translate("WelcomeScreen", u"Choose where the file shall lie", None))
#endif // QT_CONFIG(accessibility)
        self.place_hint.setText(QCoreApplication.translate("WelcomeScreen", u"What lies there now is put aside under another name, beside it, and stays until you delete it.", None))
        self.restore_code_label.setText(QCoreApplication.translate("WelcomeScreen", u"The &recovery code of the backup", None))
#if QT_CONFIG(accessibility)
        self.restore_code_edit.setAccessibleName(QCoreApplication.translate("WelcomeScreen", u"The recovery code of the backup", None))
#endif // QT_CONFIG(accessibility)
        self.restore_code_hint.setText(QCoreApplication.translate("WelcomeScreen", u"Leave it empty where this computer\u2019s keychain has the key. After a change of code an older backup opens with the older code.", None))
        self.restore_backup_button.setText(QCoreApplication.translate("WelcomeScreen", u"Restore", None))
        self.no_backup_button.setText(QCoreApplication.translate("WelcomeScreen", u"There is &no backup\u2026", None))
        self.restore_back_button.setText(QCoreApplication.translate("WelcomeScreen", u"Back", None))
        self.salvage_words.setText(QCoreApplication.translate("WelcomeScreen", u"The damaged file is read page by page and stays as it is. What can be read goes into a new file, and what is lost is named. Where a backup is newer than the damage, restore that instead.", None))
        self.damaged_label.setText(QCoreApplication.translate("WelcomeScreen", u"The &damaged file", None))
#if QT_CONFIG(accessibility)
        self.damaged_edit.setAccessibleName(QCoreApplication.translate("WelcomeScreen", u"The damaged file", None))
#endif // QT_CONFIG(accessibility)
        self.damaged_browse_button.setText(QCoreApplication.translate("WelcomeScreen", u"Choose\u2026", None))
#if QT_CONFIG(accessibility)
        self.damaged_browse_button.setAccessibleName(QCoreApplication.translate("WelcomeScreen", u"Choose the damaged file", None))
#endif // QT_CONFIG(accessibility)
        self.target_label.setText(QCoreApplication.translate("WelcomeScreen", u"The ne&w file", None))
#if QT_CONFIG(accessibility)
        self.target_edit.setAccessibleName(QCoreApplication.translate("WelcomeScreen", u"The new file", None))
#endif // QT_CONFIG(accessibility)
        self.target_browse_button.setText(QCoreApplication.translate("WelcomeScreen", u"Choose\u2026", None))
#if QT_CONFIG(accessibility)
        self.target_browse_button.setAccessibleName(QCoreApplication.translate("WelcomeScreen", u"Choose where the new file shall lie", None))
#endif // QT_CONFIG(accessibility)
        self.salvage_code_label.setText(QCoreApplication.translate("WelcomeScreen", u"The &recovery code", None))
#if QT_CONFIG(accessibility)
        self.salvage_code_edit.setAccessibleName(QCoreApplication.translate("WelcomeScreen", u"The recovery code", None))
#endif // QT_CONFIG(accessibility)
        self.salvage_code_hint.setText(QCoreApplication.translate("WelcomeScreen", u"Leave it empty where this computer\u2019s keychain has the key.", None))
        self.salvage_file_button.setText(QCoreApplication.translate("WelcomeScreen", u"Salvage", None))
        self.salvage_back_button.setText(QCoreApplication.translate("WelcomeScreen", u"Back", None))
        pass
    # retranslateUi
