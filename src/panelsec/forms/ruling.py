"""Compiled from ui/ruling.ui by packaging/forms.py; never edited."""

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout, QLabel,
    QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from panelsec.widgets.field_errors import FieldErrors
from panelsec.widgets.why_label import WhyLabel

class Ui_RulingPart(object):
    def setupUi(self, RulingPart):
        if not RulingPart.objectName():
            RulingPart.setObjectName(u"RulingPart")
        self.ruling_layout = QVBoxLayout(RulingPart)
        self.ruling_layout.setSpacing(8)
        self.ruling_layout.setObjectName(u"ruling_layout")
        self.ruling_layout.setContentsMargins(0, 0, 0, 0)
        self.about_row = QHBoxLayout()
        self.about_row.setSpacing(16)
        self.about_row.setObjectName(u"about_row")
        self.about_row.setContentsMargins(0, 0, 0, 0)
        self.about_column = QVBoxLayout()
        self.about_column.setSpacing(4)
        self.about_column.setObjectName(u"about_column")
        self.about_column.setContentsMargins(0, 0, 0, 0)
        self.about_label = QLabel(RulingPart)
        self.about_label.setObjectName(u"about_label")

        self.about_column.addWidget(self.about_label)

        self.about_combo = QComboBox(RulingPart)
        self.about_combo.setObjectName(u"about_combo")

        self.about_column.addWidget(self.about_combo)


        self.about_row.addLayout(self.about_column)

        self.whom_box = QWidget(RulingPart)
        self.whom_box.setObjectName(u"whom_box")
        self.whom_box_layout = QVBoxLayout(self.whom_box)
        self.whom_box_layout.setSpacing(12)
        self.whom_box_layout.setObjectName(u"whom_box_layout")
        self.whom_box_layout.setContentsMargins(0, 0, 0, 0)
        self.whom_column = QVBoxLayout()
        self.whom_column.setSpacing(4)
        self.whom_column.setObjectName(u"whom_column")
        self.whom_column.setContentsMargins(0, 0, 0, 0)
        self.whom_label = QLabel(self.whom_box)
        self.whom_label.setObjectName(u"whom_label")

        self.whom_column.addWidget(self.whom_label)

        self.whom_errors = FieldErrors(self.whom_box)
        self.whom_errors.setObjectName(u"whom_errors")

        self.whom_column.addWidget(self.whom_errors)

        self.whom_combo = QComboBox(self.whom_box)
        self.whom_combo.setObjectName(u"whom_combo")

        self.whom_column.addWidget(self.whom_combo)


        self.whom_box_layout.addLayout(self.whom_column)


        self.about_row.addWidget(self.whom_box)

        self.about_row.setStretch(0, 1)
        self.about_row.setStretch(1, 1)

        self.ruling_layout.addLayout(self.about_row)

        self.decision_row = QHBoxLayout()
        self.decision_row.setSpacing(16)
        self.decision_row.setObjectName(u"decision_row")
        self.decision_row.setContentsMargins(0, 0, 0, 0)
        self.witness_box = QWidget(RulingPart)
        self.witness_box.setObjectName(u"witness_box")
        self.witness_box_layout = QVBoxLayout(self.witness_box)
        self.witness_box_layout.setSpacing(12)
        self.witness_box_layout.setObjectName(u"witness_box_layout")
        self.witness_box_layout.setContentsMargins(0, 0, 0, 0)
        self.witness_column = QVBoxLayout()
        self.witness_column.setSpacing(4)
        self.witness_column.setObjectName(u"witness_column")
        self.witness_column.setContentsMargins(0, 0, 0, 0)
        self.witness_label = QLabel(self.witness_box)
        self.witness_label.setObjectName(u"witness_label")

        self.witness_column.addWidget(self.witness_label)

        self.witness_combo = QComboBox(self.witness_box)
        self.witness_combo.setObjectName(u"witness_combo")

        self.witness_column.addWidget(self.witness_combo)


        self.witness_box_layout.addLayout(self.witness_column)


        self.decision_row.addWidget(self.witness_box)

        self.decision_column = QVBoxLayout()
        self.decision_column.setSpacing(4)
        self.decision_column.setObjectName(u"decision_column")
        self.decision_column.setContentsMargins(0, 0, 0, 0)
        self.decision_label = QLabel(RulingPart)
        self.decision_label.setObjectName(u"decision_label")

        self.decision_column.addWidget(self.decision_label)

        self.decision_errors = FieldErrors(RulingPart)
        self.decision_errors.setObjectName(u"decision_errors")

        self.decision_column.addWidget(self.decision_errors)

        self.decision_combo = QComboBox(RulingPart)
        self.decision_combo.setObjectName(u"decision_combo")

        self.decision_column.addWidget(self.decision_combo)


        self.decision_row.addLayout(self.decision_column)

        self.decision_row.setStretch(0, 1)
        self.decision_row.setStretch(1, 1)

        self.ruling_layout.addLayout(self.decision_row)

        self.grounds_column = QVBoxLayout()
        self.grounds_column.setSpacing(4)
        self.grounds_column.setObjectName(u"grounds_column")
        self.grounds_column.setContentsMargins(0, 0, 0, 0)
        self.grounds_label = QLabel(RulingPart)
        self.grounds_label.setObjectName(u"grounds_label")

        self.grounds_column.addWidget(self.grounds_label)

        self.grounds_errors = FieldErrors(RulingPart)
        self.grounds_errors.setObjectName(u"grounds_errors")

        self.grounds_column.addWidget(self.grounds_errors)

        self.grounds_edit = QPlainTextEdit(RulingPart)
        self.grounds_edit.setObjectName(u"grounds_edit")
        self.grounds_edit.setTabChangesFocus(True)

        self.grounds_column.addWidget(self.grounds_edit)


        self.ruling_layout.addLayout(self.grounds_column)

        self.rule_row = QHBoxLayout()
        self.rule_row.setSpacing(8)
        self.rule_row.setObjectName(u"rule_row")
        self.rule_row.setContentsMargins(0, 0, 0, 0)
        self.rule_button = QPushButton(RulingPart)
        self.rule_button.setObjectName(u"rule_button")

        self.rule_row.addWidget(self.rule_button)

        self.rule_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rule_row.addItem(self.rule_gap)


        self.ruling_layout.addLayout(self.rule_row)

        self.ruling_why = WhyLabel(RulingPart)
        self.ruling_why.setObjectName(u"ruling_why")

        self.ruling_layout.addWidget(self.ruling_why)

#if QT_CONFIG(shortcut)
        self.about_label.setBuddy(self.about_combo)
        self.whom_label.setBuddy(self.whom_combo)
        self.witness_label.setBuddy(self.witness_combo)
        self.decision_label.setBuddy(self.decision_combo)
        self.grounds_label.setBuddy(self.grounds_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(RulingPart)
    # setupUi

    def retranslateUi(self, RulingPart):
        self.about_label.setText(QCoreApplication.translate("RulingPart", u"&About", None))
        self.whom_label.setText(QCoreApplication.translate("RulingPart", u"For who&m", None))
        self.whom_combo.setPlaceholderText(QCoreApplication.translate("RulingPart", u"Choose whom", None))
        self.witness_label.setText(QCoreApplication.translate("RulingPart", u"Witness", None))
        self.decision_label.setText(QCoreApplication.translate("RulingPart", u"Decision", None))
        self.decision_combo.setPlaceholderText(QCoreApplication.translate("RulingPart", u"Choose the decision", None))
        self.grounds_label.setText(QCoreApplication.translate("RulingPart", u"The Chair\u2019s rea&sons", None))
        self.rule_button.setText(QCoreApplication.translate("RulingPart", u"Record the ru&ling", None))
        pass
    # retranslateUi
