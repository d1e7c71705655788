"""Compiled from ui/held.ui by packaging/forms.py; never edited."""

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QHBoxLayout, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from panelsec.widgets.page import Page
from panelsec.widgets.words import (Hint, LeadLine, PageTitle, Words)

class Ui_HeldScreen(object):
    def setupUi(self, HeldScreen):
        if not HeldScreen.objectName():
            HeldScreen.setObjectName(u"HeldScreen")
        self.screen_layout = QVBoxLayout(HeldScreen)
        self.screen_layout.setSpacing(0)
        self.screen_layout.setObjectName(u"screen_layout")
        self.screen_layout.setContentsMargins(0, 0, 0, 0)
        self.page = Page(HeldScreen)
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

        self.held_label = Words(self.sheet)
        self.held_label.setObjectName(u"held_label")

        self.sheet_layout.addWidget(self.held_label)

        self.held_row = QHBoxLayout()
        self.held_row.setSpacing(8)
        self.held_row.setObjectName(u"held_row")
        self.held_row.setContentsMargins(0, 0, 0, 0)
        self.again_button = QPushButton(self.sheet)
        self.again_button.setObjectName(u"again_button")
        self.again_button.setAutoDefault(False)

        self.held_row.addWidget(self.again_button)

        self.lose_button = QPushButton(self.sheet)
        self.lose_button.setObjectName(u"lose_button")
        self.lose_button.setAutoDefault(False)

        self.held_row.addWidget(self.lose_button)

        self.held_row_end = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.held_row.addItem(self.held_row_end)


        self.sheet_layout.addLayout(self.held_row)

        self.held_hint = Hint(self.sheet)
        self.held_hint.setObjectName(u"held_hint")

        self.sheet_layout.addWidget(self.held_hint)

        self.sheet_end = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sheet_layout.addItem(self.sheet_end)

        self.page.setWidget(self.sheet)

        self.screen_layout.addWidget(self.page)


        self.retranslateUi(HeldScreen)

        self.again_button.setDefault(True)

    # setupUi

    def retranslateUi(self, HeldScreen):
        self.title_label.setText(QCoreApplication.translate("HeldScreen", u"Locked, but not closed", None))
        self.lead_label.setText(QCoreApplication.translate("HeldScreen", u"What was typed last could not be saved in the file yet. It is hidden, and not lost.", None))
        self.again_button.setText(QCoreApplication.translate("HeldScreen", u"&Try again", None))
        self.lose_button.setText(QCoreApplication.translate("HeldScreen", u"Close &without what was typed last", None))
        self.held_hint.setText(QCoreApplication.translate("HeldScreen", u"The program tries again by itself every few seconds, and closes the file once all is kept. What was recorded before is kept in any case.", None))
        pass
    # retranslateUi
