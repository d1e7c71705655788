"""Compiled from ui/custody.ui by packaging/forms.py; never edited."""

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QLineEdit,
    QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from panelsec.widgets.answer_panel import AnswerPanel
from panelsec.widgets.code_label import CodeLabel
from panelsec.widgets.field_errors import FieldErrors
from panelsec.widgets.page import (Page, Section)
from panelsec.widgets.why_label import WhyLabel
from panelsec.widgets.words import (Hint, LeadLine, PageTitle, SectionTitle,
    Words)

class Ui_CustodyScreen(object):
    def setupUi(self, CustodyScreen):
        if not CustodyScreen.objectName():
            CustodyScreen.setObjectName(u"CustodyScreen")
        self.screen_layout = QVBoxLayout(CustodyScreen)
        self.screen_layout.setSpacing(0)
        self.screen_layout.setObjectName(u"screen_layout")
        self.screen_layout.setContentsMargins(0, 0, 0, 0)
        self.page = Page(CustodyScreen)
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

        self.code_part = Section(self.sheet)
        self.code_part.setObjectName(u"code_part")
        self.code_part_layout = QVBoxLayout(self.code_part)
        self.code_part_layout.setSpacing(8)
        self.code_part_layout.setObjectName(u"code_part_layout")
        self.code_part_layout.setContentsMargins(0, 16, 0, 0)
        self.code_title = SectionTitle(self.code_part)
        self.code_title.setObjectName(u"code_title")

        self.code_part_layout.addWidget(self.code_title)

        self.code_label = CodeLabel(self.code_part)
        self.code_label.setObjectName(u"code_label")

        self.code_part_layout.addWidget(self.code_label)

        self.code_hint = Words(self.code_part)
        self.code_hint.setObjectName(u"code_hint")

        self.code_part_layout.addWidget(self.code_hint)

        self.code_row = QHBoxLayout()
        self.code_row.setSpacing(8)
        self.code_row.setObjectName(u"code_row")
        self.code_row.setContentsMargins(0, 0, 0, 0)
        self.code_button = QPushButton(self.code_part)
        self.code_button.setObjectName(u"code_button")
        self.code_button.setAutoDefault(False)

        self.code_row.addWidget(self.code_button)

        self.code_row_end = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.code_row.addItem(self.code_row_end)


        self.code_part_layout.addLayout(self.code_row)


        self.sheet_layout.addWidget(self.code_part)

        self.give_part = Section(self.sheet)
        self.give_part.setObjectName(u"give_part")
        self.give_part_layout = QVBoxLayout(self.give_part)
        self.give_part_layout.setSpacing(8)
        self.give_part_layout.setObjectName(u"give_part_layout")
        self.give_part_layout.setContentsMargins(0, 16, 0, 0)
        self.give_title = SectionTitle(self.give_part)
        self.give_title.setObjectName(u"give_title")

        self.give_part_layout.addWidget(self.give_title)

        self.to_edit_label = QLabel(self.give_part)
        self.to_edit_label.setObjectName(u"to_edit_label")

        self.give_part_layout.addWidget(self.to_edit_label)

        self.to_errors = FieldErrors(self.give_part)
        self.to_errors.setObjectName(u"to_errors")

        self.give_part_layout.addWidget(self.to_errors)

        self.to_edit = QLineEdit(self.give_part)
        self.to_edit.setObjectName(u"to_edit")

        self.give_part_layout.addWidget(self.to_edit)

        self.why_edit_label = QLabel(self.give_part)
        self.why_edit_label.setObjectName(u"why_edit_label")

        self.give_part_layout.addWidget(self.why_edit_label)

        self.why_errors = FieldErrors(self.give_part)
        self.why_errors.setObjectName(u"why_errors")

        self.give_part_layout.addWidget(self.why_errors)

        self.why_edit = QPlainTextEdit(self.give_part)
        self.why_edit.setObjectName(u"why_edit")
        self.why_edit.setTabChangesFocus(True)

        self.give_part_layout.addWidget(self.why_edit)

        self.along_label = Words(self.give_part)
        self.along_label.setObjectName(u"along_label")

        self.give_part_layout.addWidget(self.along_label)

        self.give_row = QHBoxLayout()
        self.give_row.setSpacing(8)
        self.give_row.setObjectName(u"give_row")
        self.give_row.setContentsMargins(0, 0, 0, 0)
        self.give_button = QPushButton(self.give_part)
        self.give_button.setObjectName(u"give_button")
        self.give_button.setAutoDefault(False)

        self.give_row.addWidget(self.give_button)

        self.give_row_end = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.give_row.addItem(self.give_row_end)


        self.give_part_layout.addLayout(self.give_row)


        self.sheet_layout.addWidget(self.give_part)

        self.out_part = Section(self.sheet)
        self.out_part.setObjectName(u"out_part")
        self.out_part_layout = QVBoxLayout(self.out_part)
        self.out_part_layout.setSpacing(8)
        self.out_part_layout.setObjectName(u"out_part_layout")
        self.out_part_layout.setContentsMargins(0, 16, 0, 0)
        self.out_title = SectionTitle(self.out_part)
        self.out_title.setObjectName(u"out_title")

        self.out_part_layout.addWidget(self.out_title)

        self.out_label = Words(self.out_part)
        self.out_label.setObjectName(u"out_label")

        self.out_part_layout.addWidget(self.out_label)

        self.again_row = QHBoxLayout()
        self.again_row.setSpacing(8)
        self.again_row.setObjectName(u"again_row")
        self.again_row.setContentsMargins(0, 0, 0, 0)
        self.again_button = QPushButton(self.out_part)
        self.again_button.setObjectName(u"again_button")
        self.again_button.setAutoDefault(False)

        self.again_row.addWidget(self.again_button)

        self.came_button = QPushButton(self.out_part)
        self.came_button.setObjectName(u"came_button")
        self.came_button.setAutoDefault(False)

        self.again_row.addWidget(self.came_button)

        self.again_row_end = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.again_row.addItem(self.again_row_end)


        self.out_part_layout.addLayout(self.again_row)


        self.sheet_layout.addWidget(self.out_part)

        self.back_part = Section(self.sheet)
        self.back_part.setObjectName(u"back_part")
        self.back_part_layout = QVBoxLayout(self.back_part)
        self.back_part_layout.setSpacing(8)
        self.back_part_layout.setObjectName(u"back_part_layout")
        self.back_part_layout.setContentsMargins(0, 16, 0, 0)
        self.back_title = SectionTitle(self.back_part)
        self.back_title.setObjectName(u"back_title")

        self.back_part_layout.addWidget(self.back_title)

        self.back_edit_label = QLabel(self.back_part)
        self.back_edit_label.setObjectName(u"back_edit_label")

        self.back_part_layout.addWidget(self.back_edit_label)

        self.back_errors = FieldErrors(self.back_part)
        self.back_errors.setObjectName(u"back_errors")

        self.back_part_layout.addWidget(self.back_errors)

        self.back_edit = QPlainTextEdit(self.back_part)
        self.back_edit.setObjectName(u"back_edit")
        self.back_edit.setTabChangesFocus(True)

        self.back_part_layout.addWidget(self.back_edit)

        self.back_hint = Hint(self.back_part)
        self.back_hint.setObjectName(u"back_hint")

        self.back_part_layout.addWidget(self.back_hint)

        self.back_row = QHBoxLayout()
        self.back_row.setSpacing(8)
        self.back_row.setObjectName(u"back_row")
        self.back_row.setContentsMargins(0, 0, 0, 0)
        self.back_button = QPushButton(self.back_part)
        self.back_button.setObjectName(u"back_button")
        self.back_button.setAutoDefault(False)

        self.back_row.addWidget(self.back_button)

        self.back_row_end = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.back_row.addItem(self.back_row_end)


        self.back_part_layout.addLayout(self.back_row)


        self.sheet_layout.addWidget(self.back_part)

        self.sheet_end = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sheet_layout.addItem(self.sheet_end)

        self.page.setWidget(self.sheet)

        self.screen_layout.addWidget(self.page)

#if QT_CONFIG(shortcut)
        self.to_edit_label.setBuddy(self.to_edit)
        self.why_edit_label.setBuddy(self.why_edit)
        self.back_edit_label.setBuddy(self.back_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(CustodyScreen)
    # setupUi

    def retranslateUi(self, CustodyScreen):
        self.title_label.setText(QCoreApplication.translate("CustodyScreen", u"Hand over", None))
        self.lead_label.setText(QCoreApplication.translate("CustodyScreen", u"The case goes to another Secretary in one encrypted file, and comes back in one.", None))
        self.code_title.setText(QCoreApplication.translate("CustodyScreen", u"The code of the file", None))
        self.code_hint.setText(QCoreApplication.translate("CustodyScreen", u"Nobody can open the file without it, and it is shown this once. Tell it by telephone or in person, never in the same way as the file.", None))
        self.code_button.setText(QCoreApplication.translate("CustodyScreen", u"I have told it or &written it down", None))
        self.give_title.setText(QCoreApplication.translate("CustodyScreen", u"Hand it over", None))
        self.to_edit_label.setText(QCoreApplication.translate("CustodyScreen", u"&To whom", None))
#if QT_CONFIG(accessibility)
        self.to_edit.setAccessibleName(QCoreApplication.translate("CustodyScreen", u"To whom", None))
#endif // QT_CONFIG(accessibility)
        self.why_edit_label.setText(QCoreApplication.translate("CustodyScreen", u"Wh&y", None))
#if QT_CONFIG(accessibility)
        self.why_edit.setAccessibleName(QCoreApplication.translate("CustodyScreen", u"Why", None))
#endif // QT_CONFIG(accessibility)
        self.give_button.setText(QCoreApplication.translate("CustodyScreen", u"Hand &over, and write the file\u2026", None))
        self.out_title.setText(QCoreApplication.translate("CustodyScreen", u"Away", None))
        self.again_button.setText(QCoreApplication.translate("CustodyScreen", u"Write the file a&gain\u2026", None))
        self.came_button.setText(QCoreApplication.translate("CustodyScreen", u"Take in the file that came &back\u2026", None))
        self.back_title.setText(QCoreApplication.translate("CustodyScreen", u"No file will come back", None))
        self.back_edit_label.setText(QCoreApplication.translate("CustodyScreen", u"Why the case goes on he&re", None))
#if QT_CONFIG(accessibility)
        self.back_edit.setAccessibleName(QCoreApplication.translate("CustodyScreen", u"Why the case goes on here", None))
#endif // QT_CONFIG(accessibility)
        self.back_hint.setText(QCoreApplication.translate("CustodyScreen", u"From then on nothing of that file comes back into this office\u2019s record. It still opens with its code elsewhere: tell whoever holds it to delete it.", None))
        self.back_button.setText(QCoreApplication.translate("CustodyScreen", u"Ta&ke the case back", None))
        pass
    # retranslateUi
