"""Compiled from ui/about.ui by packaging/forms.py; never edited."""

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QLabel, QPlainTextEdit,
    QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from panelsec.widgets.copyable_label import CopyableLabel
from panelsec.widgets.page import (Page, Section)
from panelsec.widgets.tables.rows_table import RowsTable
from panelsec.widgets.words import (Hint, LeadLine, PageTitle, SectionTitle,
    Words)

class Ui_AboutScreen(object):
    def setupUi(self, AboutScreen):
        if not AboutScreen.objectName():
            AboutScreen.setObjectName(u"AboutScreen")
        self.screen_layout = QVBoxLayout(AboutScreen)
        self.screen_layout.setSpacing(0)
        self.screen_layout.setObjectName(u"screen_layout")
        self.screen_layout.setContentsMargins(0, 0, 0, 0)
        self.page = Page(AboutScreen)
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

        self.version_section = Section(self.sheet)
        self.version_section.setObjectName(u"version_section")
        self.version_section_layout = QVBoxLayout(self.version_section)
        self.version_section_layout.setSpacing(8)
        self.version_section_layout.setObjectName(u"version_section_layout")
        self.version_section_layout.setContentsMargins(0, 16, 0, 16)
        self.version_title = SectionTitle(self.version_section)
        self.version_title.setObjectName(u"version_title")

        self.version_section_layout.addWidget(self.version_title)

        self.version_label = CopyableLabel(self.version_section)
        self.version_label.setObjectName(u"version_label")

        self.version_section_layout.addWidget(self.version_label)

        self.edition_label = Words(self.version_section)
        self.edition_label.setObjectName(u"edition_label")

        self.version_section_layout.addWidget(self.edition_label)

        self.help_hint = Hint(self.version_section)
        self.help_hint.setObjectName(u"help_hint")

        self.version_section_layout.addWidget(self.help_hint)


        self.sheet_layout.addWidget(self.version_section)

        self.parts_section = Section(self.sheet)
        self.parts_section.setObjectName(u"parts_section")
        self.parts_section_layout = QVBoxLayout(self.parts_section)
        self.parts_section_layout.setSpacing(8)
        self.parts_section_layout.setObjectName(u"parts_section_layout")
        self.parts_section_layout.setContentsMargins(0, 16, 0, 16)
        self.parts_title = SectionTitle(self.parts_section)
        self.parts_title.setObjectName(u"parts_title")

        self.parts_section_layout.addWidget(self.parts_title)

        self.parts_hint = Hint(self.parts_section)
        self.parts_hint.setObjectName(u"parts_hint")

        self.parts_section_layout.addWidget(self.parts_hint)

        self.parts_table = RowsTable(self.parts_section)
        self.parts_table.setObjectName(u"parts_table")

        self.parts_section_layout.addWidget(self.parts_table)


        self.sheet_layout.addWidget(self.parts_section)

        self.licence_section = Section(self.sheet)
        self.licence_section.setObjectName(u"licence_section")
        self.licence_section_layout = QVBoxLayout(self.licence_section)
        self.licence_section_layout.setSpacing(8)
        self.licence_section_layout.setObjectName(u"licence_section_layout")
        self.licence_section_layout.setContentsMargins(0, 16, 0, 16)
        self.licence_label = QLabel(self.licence_section)
        self.licence_label.setObjectName(u"licence_label")

        self.licence_section_layout.addWidget(self.licence_label)

        self.licence_text = QPlainTextEdit(self.licence_section)
        self.licence_text.setObjectName(u"licence_text")
        self.licence_text.setReadOnly(True)
        self.licence_text.setTabChangesFocus(True)

        self.licence_section_layout.addWidget(self.licence_text)


        self.sheet_layout.addWidget(self.licence_section)

        self.end = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sheet_layout.addItem(self.end)

        self.page.setWidget(self.sheet)

        self.screen_layout.addWidget(self.page)

#if QT_CONFIG(shortcut)
        self.licence_label.setBuddy(self.licence_text)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(AboutScreen)
    # setupUi

    def retranslateUi(self, AboutScreen):
        self.title_label.setText(QCoreApplication.translate("AboutScreen", u"About panelsec", None))
        self.lead_label.setText(QCoreApplication.translate("AboutScreen", u"Runs the Discipline Committee and the Appeal Committee: the lot, the dates, the papers, the letters, the record.", None))
        self.version_title.setText(QCoreApplication.translate("AboutScreen", u"This program", None))
        self.help_hint.setText(QCoreApplication.translate("AboutScreen", u"Say this version when you report a fault. F1 says what a page is for; Help has the user guide and a tour.", None))
        self.parts_title.setText(QCoreApplication.translate("AboutScreen", u"What it is made of", None))
        self.parts_hint.setText(QCoreApplication.translate("AboutScreen", u"Each component with its licence. The text of the chosen one\u2019s licence is below.", None))
#if QT_CONFIG(accessibility)
        self.parts_table.setAccessibleName(QCoreApplication.translate("AboutScreen", u"Parts, versions and licences", None))
#endif // QT_CONFIG(accessibility)
        self.licence_label.setText(QCoreApplication.translate("AboutScreen", u"&Licence", None))
#if QT_CONFIG(accessibility)
        self.licence_text.setAccessibleName(QCoreApplication.translate("AboutScreen", u"The words of the licence", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
