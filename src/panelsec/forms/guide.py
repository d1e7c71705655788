"""Compiled from ui/guide.ui by packaging/forms.py; never edited."""

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout, QLabel,
    QLineEdit, QVBoxLayout)

from panelsec.widgets.field_errors import FieldErrors
from panelsec.widgets.guide_view import GuideView
from panelsec.widgets.link_button import LinkButton
from panelsec.widgets.words import PageTitle
class Ui_GuideScreen(object):
    def setupUi(self, GuideScreen):
        if not GuideScreen.objectName():
            GuideScreen.setObjectName(u"GuideScreen")
        self.screen_layout = QVBoxLayout(GuideScreen)
        self.screen_layout.setSpacing(16)
        self.screen_layout.setObjectName(u"screen_layout")
        self.screen_layout.setContentsMargins(48, 32, 16, 0)
        self.title_label = PageTitle(GuideScreen)
        self.title_label.setObjectName(u"title_label")

        self.screen_layout.addWidget(self.title_label)

        self.ways_layout = QHBoxLayout()
        self.ways_layout.setSpacing(16)
        self.ways_layout.setObjectName(u"ways_layout")
        self.ways_layout.setContentsMargins(0, 0, 0, 0)
        self.part_label = QLabel(GuideScreen)
        self.part_label.setObjectName(u"part_label")

        self.ways_layout.addWidget(self.part_label)

        self.part_combo = QComboBox(GuideScreen)
        self.part_combo.setObjectName(u"part_combo")

        self.ways_layout.addWidget(self.part_combo)

        self.find_label = QLabel(GuideScreen)
        self.find_label.setObjectName(u"find_label")

        self.ways_layout.addWidget(self.find_label)

        self.find_edit = QLineEdit(GuideScreen)
        self.find_edit.setObjectName(u"find_edit")

        self.ways_layout.addWidget(self.find_edit)

        self.back_button = LinkButton(GuideScreen)
        self.back_button.setObjectName(u"back_button")

        self.ways_layout.addWidget(self.back_button)


        self.screen_layout.addLayout(self.ways_layout)

        self.find_errors = FieldErrors(GuideScreen)
        self.find_errors.setObjectName(u"find_errors")

        self.screen_layout.addWidget(self.find_errors)

        self.guide_view = GuideView(GuideScreen)
        self.guide_view.setObjectName(u"guide_view")

        self.screen_layout.addWidget(self.guide_view)

#if QT_CONFIG(shortcut)
        self.part_label.setBuddy(self.part_combo)
        self.find_label.setBuddy(self.find_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(GuideScreen)
    # setupUi

    def retranslateUi(self, GuideScreen):
        self.title_label.setText(QCoreApplication.translate("GuideScreen", u"User guide", None))
        self.part_label.setText(QCoreApplication.translate("GuideScreen", u"&Go to", None))
        self.find_label.setText(QCoreApplication.translate("GuideScreen", u"F&ind", None))
        self.find_edit.setPlaceholderText(QCoreApplication.translate("GuideScreen", u"Words, then Enter", None))
        self.back_button.setText(QCoreApplication.translate("GuideScreen", u"Back to the guide", None))
#if QT_CONFIG(accessibility)
        self.guide_view.setAccessibleName(QCoreApplication.translate("GuideScreen", u"User guide", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
