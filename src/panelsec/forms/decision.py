"""Compiled from ui/decision.ui by packaging/forms.py; never edited."""

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout, QLabel,
    QLineEdit, QPlainTextEdit, QPushButton, QRadioButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from panelsec.widgets.answer_panel import AnswerPanel
from panelsec.widgets.days.day_edit import DayEdit
from panelsec.widgets.field_errors import FieldErrors
from panelsec.widgets.link_button import LinkButton
from panelsec.widgets.measure_walk import MeasureWalk
from panelsec.widgets.page import (Page, Section)
from panelsec.widgets.why_label import WhyLabel
from panelsec.widgets.words import (Hint, LeadLine, PageTitle, SectionTitle,
    Words)

class Ui_DecisionScreen(object):
    def setupUi(self, DecisionScreen):
        if not DecisionScreen.objectName():
            DecisionScreen.setObjectName(u"DecisionScreen")
        self.screen_layout = QVBoxLayout(DecisionScreen)
        self.screen_layout.setSpacing(0)
        self.screen_layout.setObjectName(u"screen_layout")
        self.screen_layout.setContentsMargins(0, 0, 0, 0)
        self.page = Page(DecisionScreen)
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

        self.advice_label = Words(self.sheet)
        self.advice_label.setObjectName(u"advice_label")

        self.sheet_layout.addWidget(self.advice_label)

        self.choice_panel = QWidget(self.sheet)
        self.choice_panel.setObjectName(u"choice_panel")
        self.choice_row = QHBoxLayout(self.choice_panel)
        self.choice_row.setSpacing(8)
        self.choice_row.setObjectName(u"choice_row")
        self.choice_row.setContentsMargins(0, 0, 0, 0)
        self.respondent_label = QLabel(self.choice_panel)
        self.respondent_label.setObjectName(u"respondent_label")

        self.choice_row.addWidget(self.respondent_label)

        self.respondent_box = QComboBox(self.choice_panel)
        self.respondent_box.setObjectName(u"respondent_box")

        self.choice_row.addWidget(self.respondent_box)

        self.choice_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.choice_row.addItem(self.choice_gap)


        self.sheet_layout.addWidget(self.choice_panel)

        self.body = QWidget(self.sheet)
        self.body.setObjectName(u"body")
        self.body_row = QHBoxLayout(self.body)
        self.body_row.setSpacing(32)
        self.body_row.setObjectName(u"body_row")
        self.body_row.setContentsMargins(0, 0, 0, 0)
        self.parts = QVBoxLayout()
        self.parts.setSpacing(16)
        self.parts.setObjectName(u"parts")
        self.parts.setContentsMargins(0, 0, 0, 0)
        self.correct_section = Section(self.body)
        self.correct_section.setObjectName(u"correct_section")
        self.correct_layout = QVBoxLayout(self.correct_section)
        self.correct_layout.setSpacing(8)
        self.correct_layout.setObjectName(u"correct_layout")
        self.correct_layout.setContentsMargins(0, 16, 0, 0)
        self.correct_title = SectionTitle(self.correct_section)
        self.correct_title.setObjectName(u"correct_title")

        self.correct_layout.addWidget(self.correct_title)

        self.correct_label = Words(self.correct_section)
        self.correct_label.setObjectName(u"correct_label")

        self.correct_layout.addWidget(self.correct_label)

        self.correct_errors = FieldErrors(self.correct_section)
        self.correct_errors.setObjectName(u"correct_errors")

        self.correct_layout.addWidget(self.correct_errors)

        self.correct_why_label = QLabel(self.correct_section)
        self.correct_why_label.setObjectName(u"correct_why_label")

        self.correct_layout.addWidget(self.correct_why_label)

        self.correct_why_edit = QLineEdit(self.correct_section)
        self.correct_why_edit.setObjectName(u"correct_why_edit")

        self.correct_layout.addWidget(self.correct_why_edit)

        self.correct_row = QHBoxLayout()
        self.correct_row.setSpacing(8)
        self.correct_row.setObjectName(u"correct_row")
        self.correct_row.setContentsMargins(0, 0, 0, 0)
        self.take_out_button = QPushButton(self.correct_section)
        self.take_out_button.setObjectName(u"take_out_button")

        self.correct_row.addWidget(self.take_out_button)

        self.correct_leave_button = LinkButton(self.correct_section)
        self.correct_leave_button.setObjectName(u"correct_leave_button")

        self.correct_row.addWidget(self.correct_leave_button)

        self.correct_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.correct_row.addItem(self.correct_gap)


        self.correct_layout.addLayout(self.correct_row)


        self.parts.addWidget(self.correct_section)

        self.waiting_section = Section(self.body)
        self.waiting_section.setObjectName(u"waiting_section")
        self.waiting_layout = QVBoxLayout(self.waiting_section)
        self.waiting_layout.setSpacing(8)
        self.waiting_layout.setObjectName(u"waiting_layout")
        self.waiting_layout.setContentsMargins(0, 16, 0, 0)
        self.waiting_label = Words(self.waiting_section)
        self.waiting_label.setObjectName(u"waiting_label")

        self.waiting_layout.addWidget(self.waiting_label)

        self.waiting_row = QHBoxLayout()
        self.waiting_row.setSpacing(0)
        self.waiting_row.setObjectName(u"waiting_row")
        self.waiting_row.setContentsMargins(0, 0, 0, 0)
        self.waiting_button = QPushButton(self.waiting_section)
        self.waiting_button.setObjectName(u"waiting_button")

        self.waiting_row.addWidget(self.waiting_button)

        self.waiting_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.waiting_row.addItem(self.waiting_gap)


        self.waiting_layout.addLayout(self.waiting_row)


        self.parts.addWidget(self.waiting_section)

        self.finding_section = Section(self.body)
        self.finding_section.setObjectName(u"finding_section")
        self.finding_layout = QVBoxLayout(self.finding_section)
        self.finding_layout.setSpacing(8)
        self.finding_layout.setObjectName(u"finding_layout")
        self.finding_layout.setContentsMargins(0, 16, 0, 0)
        self.finding_title = SectionTitle(self.finding_section)
        self.finding_title.setObjectName(u"finding_title")

        self.finding_layout.addWidget(self.finding_title)

        self.finding_why = WhyLabel(self.finding_section)
        self.finding_why.setObjectName(u"finding_why")

        self.finding_layout.addWidget(self.finding_why)

        self.finding_errors = FieldErrors(self.finding_section)
        self.finding_errors.setObjectName(u"finding_errors")

        self.finding_layout.addWidget(self.finding_errors)

        self.dismissed_radio = QRadioButton(self.finding_section)
        self.dismissed_radio.setObjectName(u"dismissed_radio")

        self.finding_layout.addWidget(self.dismissed_radio)

        self.breach_radio = QRadioButton(self.finding_section)
        self.breach_radio.setObjectName(u"breach_radio")

        self.finding_layout.addWidget(self.breach_radio)

        self.reasons_errors = FieldErrors(self.finding_section)
        self.reasons_errors.setObjectName(u"reasons_errors")

        self.finding_layout.addWidget(self.reasons_errors)

        self.reasons_label = QLabel(self.finding_section)
        self.reasons_label.setObjectName(u"reasons_label")

        self.finding_layout.addWidget(self.reasons_label)

        self.reasons_edit = QPlainTextEdit(self.finding_section)
        self.reasons_edit.setObjectName(u"reasons_edit")
        self.reasons_edit.setTabChangesFocus(True)

        self.finding_layout.addWidget(self.reasons_edit)

        self.reasons_plain_hint = Hint(self.finding_section)
        self.reasons_plain_hint.setObjectName(u"reasons_plain_hint")

        self.finding_layout.addWidget(self.reasons_plain_hint)

        self.evidence_hint = Hint(self.finding_section)
        self.evidence_hint.setObjectName(u"evidence_hint")

        self.finding_layout.addWidget(self.evidence_hint)

        self.evidence_panel = QWidget(self.finding_section)
        self.evidence_panel.setObjectName(u"evidence_panel")

        self.finding_layout.addWidget(self.evidence_panel)

        self.found_label = QLabel(self.finding_section)
        self.found_label.setObjectName(u"found_label")

        self.finding_layout.addWidget(self.found_label)

        self.found_edit = DayEdit(self.finding_section)
        self.found_edit.setObjectName(u"found_edit")

        self.finding_layout.addWidget(self.found_edit)

        self.find_row = QHBoxLayout()
        self.find_row.setSpacing(0)
        self.find_row.setObjectName(u"find_row")
        self.find_row.setContentsMargins(0, 0, 0, 0)
        self.find_button = QPushButton(self.finding_section)
        self.find_button.setObjectName(u"find_button")

        self.find_row.addWidget(self.find_button)

        self.find_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.find_row.addItem(self.find_gap)


        self.finding_layout.addLayout(self.find_row)

        self.enough_button = LinkButton(self.finding_section)
        self.enough_button.setObjectName(u"enough_button")

        self.finding_layout.addWidget(self.enough_button)


        self.parts.addWidget(self.finding_section)

        self.mitigation_section = Section(self.body)
        self.mitigation_section.setObjectName(u"mitigation_section")
        self.mitigation_layout = QVBoxLayout(self.mitigation_section)
        self.mitigation_layout.setSpacing(8)
        self.mitigation_layout.setObjectName(u"mitigation_layout")
        self.mitigation_layout.setContentsMargins(0, 16, 0, 0)
        self.breaches_title = SectionTitle(self.mitigation_section)
        self.breaches_title.setObjectName(u"breaches_title")

        self.mitigation_layout.addWidget(self.breaches_title)

        self.breaches_label = Words(self.mitigation_section)
        self.breaches_label.setObjectName(u"breaches_label")

        self.mitigation_layout.addWidget(self.breaches_label)

        self.tell_row = QHBoxLayout()
        self.tell_row.setSpacing(0)
        self.tell_row.setObjectName(u"tell_row")
        self.tell_row.setContentsMargins(0, 0, 0, 0)
        self.tell_button = QPushButton(self.mitigation_section)
        self.tell_button.setObjectName(u"tell_button")

        self.tell_row.addWidget(self.tell_button)

        self.tell_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tell_row.addItem(self.tell_gap)


        self.mitigation_layout.addLayout(self.tell_row)

        self.mitigation_title = SectionTitle(self.mitigation_section)
        self.mitigation_title.setObjectName(u"mitigation_title")

        self.mitigation_layout.addWidget(self.mitigation_title)

        self.mitigation_label = Words(self.mitigation_section)
        self.mitigation_label.setObjectName(u"mitigation_label")

        self.mitigation_layout.addWidget(self.mitigation_label)

        self.mitigation_why = WhyLabel(self.mitigation_section)
        self.mitigation_why.setObjectName(u"mitigation_why")

        self.mitigation_layout.addWidget(self.mitigation_why)

        self.heard_row = QHBoxLayout()
        self.heard_row.setSpacing(8)
        self.heard_row.setObjectName(u"heard_row")
        self.heard_row.setContentsMargins(0, 0, 0, 0)
        self.hear_button = QPushButton(self.mitigation_section)
        self.hear_button.setObjectName(u"hear_button")

        self.heard_row.addWidget(self.hear_button)

        self.heard_button = QPushButton(self.mitigation_section)
        self.heard_button.setObjectName(u"heard_button")

        self.heard_row.addWidget(self.heard_button)

        self.heard_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.heard_row.addItem(self.heard_gap)


        self.mitigation_layout.addLayout(self.heard_row)


        self.parts.addWidget(self.mitigation_section)

        self.walk_section = Section(self.body)
        self.walk_section.setObjectName(u"walk_section")
        self.walk_layout = QVBoxLayout(self.walk_section)
        self.walk_layout.setSpacing(8)
        self.walk_layout.setObjectName(u"walk_layout")
        self.walk_layout.setContentsMargins(0, 16, 0, 0)
        self.walk_label = Words(self.walk_section)
        self.walk_label.setObjectName(u"walk_label")

        self.walk_layout.addWidget(self.walk_label)

        self.measure_walk = MeasureWalk(self.walk_section)
        self.measure_walk.setObjectName(u"measure_walk")

        self.walk_layout.addWidget(self.measure_walk)


        self.parts.addWidget(self.walk_section)

        self.measures_section = Section(self.body)
        self.measures_section.setObjectName(u"measures_section")
        self.measures_layout = QVBoxLayout(self.measures_section)
        self.measures_layout.setSpacing(8)
        self.measures_layout.setObjectName(u"measures_layout")
        self.measures_layout.setContentsMargins(0, 16, 0, 0)
        self.measures_title = SectionTitle(self.measures_section)
        self.measures_title.setObjectName(u"measures_title")

        self.measures_layout.addWidget(self.measures_title)

        self.measures_label = Words(self.measures_section)
        self.measures_label.setObjectName(u"measures_label")

        self.measures_layout.addWidget(self.measures_label)

        self.again_button = LinkButton(self.measures_section)
        self.again_button.setObjectName(u"again_button")

        self.measures_layout.addWidget(self.again_button)

        self.why_errors = FieldErrors(self.measures_section)
        self.why_errors.setObjectName(u"why_errors")

        self.measures_layout.addWidget(self.why_errors)

        self.why_label = QLabel(self.measures_section)
        self.why_label.setObjectName(u"why_label")

        self.measures_layout.addWidget(self.why_label)

        self.why_edit = QPlainTextEdit(self.measures_section)
        self.why_edit.setObjectName(u"why_edit")
        self.why_edit.setTabChangesFocus(True)

        self.measures_layout.addWidget(self.why_edit)

        self.why_plain_hint = Hint(self.measures_section)
        self.why_plain_hint.setObjectName(u"why_plain_hint")

        self.measures_layout.addWidget(self.why_plain_hint)

        self.why_hint = Hint(self.measures_section)
        self.why_hint.setObjectName(u"why_hint")

        self.measures_layout.addWidget(self.why_hint)

        self.measures_why = WhyLabel(self.measures_section)
        self.measures_why.setObjectName(u"measures_why")

        self.measures_layout.addWidget(self.measures_why)

        self.sanctioned_label = QLabel(self.measures_section)
        self.sanctioned_label.setObjectName(u"sanctioned_label")

        self.measures_layout.addWidget(self.sanctioned_label)

        self.sanctioned_edit = DayEdit(self.measures_section)
        self.sanctioned_edit.setObjectName(u"sanctioned_edit")

        self.measures_layout.addWidget(self.sanctioned_edit)

        self.sanction_row = QHBoxLayout()
        self.sanction_row.setSpacing(0)
        self.sanction_row.setObjectName(u"sanction_row")
        self.sanction_row.setContentsMargins(0, 0, 0, 0)
        self.sanction_button = QPushButton(self.measures_section)
        self.sanction_button.setObjectName(u"sanction_button")

        self.sanction_row.addWidget(self.sanction_button)

        self.sanction_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.sanction_row.addItem(self.sanction_gap)


        self.measures_layout.addLayout(self.sanction_row)


        self.parts.addWidget(self.measures_section)

        self.done_section = Section(self.body)
        self.done_section.setObjectName(u"done_section")
        self.done_layout = QVBoxLayout(self.done_section)
        self.done_layout.setSpacing(8)
        self.done_layout.setObjectName(u"done_layout")
        self.done_layout.setContentsMargins(0, 16, 0, 0)
        self.done_title = SectionTitle(self.done_section)
        self.done_title.setObjectName(u"done_title")

        self.done_layout.addWidget(self.done_title)

        self.done_label = Words(self.done_section)
        self.done_label.setObjectName(u"done_label")

        self.done_layout.addWidget(self.done_label)

        self.letter_row = QHBoxLayout()
        self.letter_row.setSpacing(0)
        self.letter_row.setObjectName(u"letter_row")
        self.letter_row.setContentsMargins(0, 0, 0, 0)
        self.letter_button = QPushButton(self.done_section)
        self.letter_button.setObjectName(u"letter_button")

        self.letter_row.addWidget(self.letter_button)

        self.letter_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.letter_row.addItem(self.letter_gap)


        self.done_layout.addLayout(self.letter_row)

        self.next_row = QHBoxLayout()
        self.next_row.setSpacing(0)
        self.next_row.setObjectName(u"next_row")
        self.next_row.setContentsMargins(0, 0, 0, 0)
        self.next_button = QPushButton(self.done_section)
        self.next_button.setObjectName(u"next_button")

        self.next_row.addWidget(self.next_button)

        self.next_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.next_row.addItem(self.next_gap)


        self.done_layout.addLayout(self.next_row)


        self.parts.addWidget(self.done_section)

        self.slip_section = Section(self.body)
        self.slip_section.setObjectName(u"slip_section")
        self.slip_layout = QVBoxLayout(self.slip_section)
        self.slip_layout.setSpacing(8)
        self.slip_layout.setObjectName(u"slip_layout")
        self.slip_layout.setContentsMargins(0, 16, 0, 0)
        self.slip_label = QLabel(self.slip_section)
        self.slip_label.setObjectName(u"slip_label")

        self.slip_layout.addWidget(self.slip_label)

        self.slip_choice_row = QHBoxLayout()
        self.slip_choice_row.setSpacing(8)
        self.slip_choice_row.setObjectName(u"slip_choice_row")
        self.slip_choice_row.setContentsMargins(0, 0, 0, 0)
        self.slip_box = QComboBox(self.slip_section)
        self.slip_box.setObjectName(u"slip_box")

        self.slip_choice_row.addWidget(self.slip_box)

        self.slip_choice_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.slip_choice_row.addItem(self.slip_choice_gap)


        self.slip_layout.addLayout(self.slip_choice_row)

        self.slip_row = QHBoxLayout()
        self.slip_row.setSpacing(8)
        self.slip_row.setObjectName(u"slip_row")
        self.slip_row.setContentsMargins(0, 0, 0, 0)
        self.slip_button = LinkButton(self.slip_section)
        self.slip_button.setObjectName(u"slip_button")

        self.slip_row.addWidget(self.slip_button)

        self.slip_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.slip_row.addItem(self.slip_gap)


        self.slip_layout.addLayout(self.slip_row)


        self.parts.addWidget(self.slip_section)

        self.parts_end = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.parts.addItem(self.parts_end)


        self.body_row.addLayout(self.parts)

        self.factors_section = Section(self.body)
        self.factors_section.setObjectName(u"factors_section")
        self.factors_layout = QVBoxLayout(self.factors_section)
        self.factors_layout.setSpacing(8)
        self.factors_layout.setObjectName(u"factors_layout")
        self.factors_layout.setContentsMargins(0, 16, 0, 0)
        self.factors_title = SectionTitle(self.factors_section)
        self.factors_title.setObjectName(u"factors_title")

        self.factors_layout.addWidget(self.factors_title)

        self.factors_label = Words(self.factors_section)
        self.factors_label.setObjectName(u"factors_label")

        self.factors_layout.addWidget(self.factors_label)

        self.graver_title = SectionTitle(self.factors_section)
        self.graver_title.setObjectName(u"graver_title")

        self.factors_layout.addWidget(self.graver_title)

        self.graver_label = Words(self.factors_section)
        self.graver_label.setObjectName(u"graver_label")

        self.factors_layout.addWidget(self.graver_label)

        self.factors_end = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.factors_layout.addItem(self.factors_end)


        self.body_row.addWidget(self.factors_section)


        self.sheet_layout.addWidget(self.body)

        self.sheet_end = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sheet_layout.addItem(self.sheet_end)

        self.page.setWidget(self.sheet)

        self.screen_layout.addWidget(self.page)

#if QT_CONFIG(shortcut)
        self.respondent_label.setBuddy(self.respondent_box)
        self.correct_why_label.setBuddy(self.correct_why_edit)
        self.reasons_label.setBuddy(self.reasons_edit)
        self.found_label.setBuddy(self.found_edit)
        self.why_label.setBuddy(self.why_edit)
        self.sanctioned_label.setBuddy(self.sanctioned_edit)
        self.slip_label.setBuddy(self.slip_box)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(DecisionScreen)
    # setupUi

    def retranslateUi(self, DecisionScreen):
        self.respondent_label.setText(QCoreApplication.translate("DecisionScreen", u"Resp&ondent", None))
#if QT_CONFIG(accessibility)
        self.respondent_box.setAccessibleName(QCoreApplication.translate("DecisionScreen", u"Respondent", None))
#endif // QT_CONFIG(accessibility)
        self.correct_title.setText(QCoreApplication.translate("DecisionScreen", u"Correct what was recorded", None))
        self.correct_why_label.setText(QCoreApplication.translate("DecisionScreen", u"The rea&son for changing it", None))
#if QT_CONFIG(accessibility)
        self.correct_why_edit.setAccessibleName(QCoreApplication.translate("DecisionScreen", u"The reason for changing it", None))
#endif // QT_CONFIG(accessibility)
        self.take_out_button.setText(QCoreApplication.translate("DecisionScreen", u"It should not be on record: ta&ke it out", None))
        self.correct_leave_button.setText(QCoreApplication.translate("DecisionScreen", u"&Leave it as it is", None))
        self.waiting_button.setText(QCoreApplication.translate("DecisionScreen", u"&Go there", None))
        self.dismissed_radio.setText(QCoreApplication.translate("DecisionScreen", u"Dis&missed: a breach is not proved", None))
        self.breach_radio.setText(QCoreApplication.translate("DecisionScreen", u"A &breach is found", None))
        self.reasons_label.setText(QCoreApplication.translate("DecisionScreen", u"&Reasons, as the letter will say them", None))
#if QT_CONFIG(accessibility)
        self.reasons_edit.setAccessibleName(QCoreApplication.translate("DecisionScreen", u"Reasons, as the letter will say them", None))
#endif // QT_CONFIG(accessibility)
        self.evidence_hint.setText(QCoreApplication.translate("DecisionScreen", u"Evidence that the Committee did not rely on, if any. The letter names it (2.26).", None))
        self.found_label.setText(QCoreApplication.translate("DecisionScreen", u"The da&y of the finding", None))
#if QT_CONFIG(accessibility)
        self.found_edit.setAccessibleName(QCoreApplication.translate("DecisionScreen", u"The day of the finding", None))
#endif // QT_CONFIG(accessibility)
        self.find_button.setText(QCoreApplication.translate("DecisionScreen", u"Record the f&inding", None))
        self.enough_button.setText(QCoreApplication.translate("DecisionScreen", u"&No other finding is made", None))
        self.breaches_title.setText(QCoreApplication.translate("DecisionScreen", u"Previous breaches of the same Rule", None))
        self.tell_button.setText(QCoreApplication.translate("DecisionScreen", u"&Tell the Committee", None))
        self.mitigation_title.setText(QCoreApplication.translate("DecisionScreen", u"Mitigation", None))
        self.hear_button.setText(QCoreApplication.translate("DecisionScreen", u"Hear it, and take &notes of it", None))
        self.heard_button.setText(QCoreApplication.translate("DecisionScreen", u"&Mitigation was heard, and nothing is noted", None))
        self.measures_title.setText(QCoreApplication.translate("DecisionScreen", u"What is imposed", None))
        self.again_button.setText(QCoreApplication.translate("DecisionScreen", u"Go through them &again", None))
        self.why_label.setText(QCoreApplication.translate("DecisionScreen", u"&Reasons, as the letter will say them", None))
#if QT_CONFIG(accessibility)
        self.why_edit.setAccessibleName(QCoreApplication.translate("DecisionScreen", u"Reasons for the measures, as the letter will say them", None))
#endif // QT_CONFIG(accessibility)
        self.why_hint.setText(QCoreApplication.translate("DecisionScreen", u"Say why something lighter would not do, what was weighed, and what mitigation changed.", None))
        self.sanctioned_label.setText(QCoreApplication.translate("DecisionScreen", u"The da&y of the decision", None))
#if QT_CONFIG(accessibility)
        self.sanctioned_edit.setAccessibleName(QCoreApplication.translate("DecisionScreen", u"The day of the decision", None))
#endif // QT_CONFIG(accessibility)
        self.sanction_button.setText(QCoreApplication.translate("DecisionScreen", u"Record the &decision", None))
        self.done_title.setText(QCoreApplication.translate("DecisionScreen", u"Decided", None))
        self.letter_button.setText(QCoreApplication.translate("DecisionScreen", u"&Write the decision letter", None))
        self.next_button.setText(QCoreApplication.translate("DecisionScreen", u"&Go on", None))
        self.slip_label.setText(QCoreApplication.translate("DecisionScreen", u"What was fo&und or decided", None))
#if QT_CONFIG(accessibility)
        self.slip_box.setAccessibleName(QCoreApplication.translate("DecisionScreen", u"What was recorded", None))
#endif // QT_CONFIG(accessibility)
        self.slip_button.setText(QCoreApplication.translate("DecisionScreen", u"Correct what wa&s recorded", None))
        self.factors_title.setText(QCoreApplication.translate("DecisionScreen", u"What is weighed", None))
        self.graver_title.setText(QCoreApplication.translate("DecisionScreen", u"What makes it graver", None))
        pass
    # retranslateUi
