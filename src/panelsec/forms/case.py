"""Compiled from ui/case.ui by packaging/forms.py; never edited."""

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout, QLabel,
    QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from panelsec.widgets.answer_panel import AnswerPanel
from panelsec.widgets.days.time_plan import TimePlan
from panelsec.widgets.field_errors import FieldErrors
from panelsec.widgets.growing_text import GrowingText
from panelsec.widgets.link_button import LinkButton
from panelsec.widgets.page import (Page, Section)
from panelsec.widgets.task_list import TaskList
from panelsec.widgets.why_label import WhyLabel
from panelsec.widgets.words import (Hint, LeadLine, PageTitle, SectionTitle,
    Words)

class Ui_CaseScreen(object):
    def setupUi(self, CaseScreen):
        if not CaseScreen.objectName():
            CaseScreen.setObjectName(u"CaseScreen")
        self.screen_layout = QVBoxLayout(CaseScreen)
        self.screen_layout.setSpacing(0)
        self.screen_layout.setObjectName(u"screen_layout")
        self.screen_layout.setContentsMargins(0, 0, 0, 0)
        self.page = Page(CaseScreen)
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

        self.done_label = Words(self.sheet)
        self.done_label.setObjectName(u"done_label")

        self.sheet_layout.addWidget(self.done_label)

        self.why_label = WhyLabel(self.sheet)
        self.why_label.setObjectName(u"why_label")

        self.sheet_layout.addWidget(self.why_label)

        self.task_list = TaskList(self.sheet)
        self.task_list.setObjectName(u"task_list")

        self.sheet_layout.addWidget(self.task_list)

        self.all_button = LinkButton(self.sheet)
        self.all_button.setObjectName(u"all_button")
        self.all_button.setCheckable(True)

        self.sheet_layout.addWidget(self.all_button)

        self.plan_part = Section(self.sheet)
        self.plan_part.setObjectName(u"plan_part")
        self.plan_part_layout = QVBoxLayout(self.plan_part)
        self.plan_part_layout.setSpacing(8)
        self.plan_part_layout.setObjectName(u"plan_part_layout")
        self.plan_part_layout.setContentsMargins(0, 16, 0, 0)
        self.plan_title = SectionTitle(self.plan_part)
        self.plan_title.setObjectName(u"plan_title")

        self.plan_part_layout.addWidget(self.plan_title)

        self.time_plan = TimePlan(self.plan_part)
        self.time_plan.setObjectName(u"time_plan")

        self.plan_part_layout.addWidget(self.time_plan)

        self.plan_hint = Hint(self.plan_part)
        self.plan_hint.setObjectName(u"plan_hint")

        self.plan_part_layout.addWidget(self.plan_hint)


        self.sheet_layout.addWidget(self.plan_part)

        self.other_part = Section(self.sheet)
        self.other_part.setObjectName(u"other_part")
        self.other_part_layout = QVBoxLayout(self.other_part)
        self.other_part_layout.setSpacing(8)
        self.other_part_layout.setObjectName(u"other_part_layout")
        self.other_part_layout.setContentsMargins(0, 16, 0, 0)
        self.other_title = SectionTitle(self.other_part)
        self.other_title.setObjectName(u"other_title")

        self.other_part_layout.addWidget(self.other_title)

        self.other_words = Words(self.other_part)
        self.other_words.setObjectName(u"other_words")

        self.other_part_layout.addWidget(self.other_words)

        self.offers = QWidget(self.other_part)
        self.offers.setObjectName(u"offers")
        self.offers_layout = QVBoxLayout(self.offers)
        self.offers_layout.setSpacing(4)
        self.offers_layout.setObjectName(u"offers_layout")
        self.offers_layout.setContentsMargins(0, 0, 0, 0)

        self.other_part_layout.addWidget(self.offers)

        self.over_button = LinkButton(self.other_part)
        self.over_button.setObjectName(u"over_button")

        self.other_part_layout.addWidget(self.over_button)

        self.other_form = QWidget(self.other_part)
        self.other_form.setObjectName(u"other_form")
        self.other_form_layout = QVBoxLayout(self.other_form)
        self.other_form_layout.setSpacing(8)
        self.other_form_layout.setObjectName(u"other_form_layout")
        self.other_form_layout.setContentsMargins(0, 0, 0, 0)
        self.act_label = SectionTitle(self.other_form)
        self.act_label.setObjectName(u"act_label")

        self.other_form_layout.addWidget(self.act_label)

        self.act_why = WhyLabel(self.other_form)
        self.act_why.setObjectName(u"act_why")

        self.other_form_layout.addWidget(self.act_why)

        self.who_label = QLabel(self.other_form)
        self.who_label.setObjectName(u"who_label")

        self.other_form_layout.addWidget(self.who_label)

        self.who_box = QComboBox(self.other_form)
        self.who_box.setObjectName(u"who_box")

        self.other_form_layout.addWidget(self.who_box)

        self.words_label = QLabel(self.other_form)
        self.words_label.setObjectName(u"words_label")

        self.other_form_layout.addWidget(self.words_label)

        self.words_errors = FieldErrors(self.other_form)
        self.words_errors.setObjectName(u"words_errors")

        self.other_form_layout.addWidget(self.words_errors)

        self.words_edit = QPlainTextEdit(self.other_form)
        self.words_edit.setObjectName(u"words_edit")
        self.words_edit.setTabChangesFocus(True)

        self.other_form_layout.addWidget(self.words_edit)

        self.act_buttons = QHBoxLayout()
        self.act_buttons.setSpacing(8)
        self.act_buttons.setObjectName(u"act_buttons")
        self.act_buttons.setContentsMargins(0, 0, 0, 0)
        self.record_button = QPushButton(self.other_form)
        self.record_button.setObjectName(u"record_button")
        self.record_button.setAutoDefault(False)

        self.act_buttons.addWidget(self.record_button)

        self.leave_button = QPushButton(self.other_form)
        self.leave_button.setObjectName(u"leave_button")
        self.leave_button.setAutoDefault(False)

        self.act_buttons.addWidget(self.leave_button)

        self.act_end = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.act_buttons.addItem(self.act_end)


        self.other_form_layout.addLayout(self.act_buttons)


        self.other_part_layout.addWidget(self.other_form)


        self.sheet_layout.addWidget(self.other_part)

        self.record_part = Section(self.sheet)
        self.record_part.setObjectName(u"record_part")
        self.record_part_layout = QVBoxLayout(self.record_part)
        self.record_part_layout.setSpacing(8)
        self.record_part_layout.setObjectName(u"record_part_layout")
        self.record_part_layout.setContentsMargins(0, 16, 0, 0)
        self.record_title = SectionTitle(self.record_part)
        self.record_title.setObjectName(u"record_title")

        self.record_part_layout.addWidget(self.record_title)

        self.record_text = GrowingText(self.record_part)
        self.record_text.setObjectName(u"record_text")

        self.record_part_layout.addWidget(self.record_text)


        self.sheet_layout.addWidget(self.record_part)

        self.sheet_end = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sheet_layout.addItem(self.sheet_end)

        self.page.setWidget(self.sheet)

        self.screen_layout.addWidget(self.page)

#if QT_CONFIG(shortcut)
        self.who_label.setBuddy(self.who_box)
        self.words_label.setBuddy(self.words_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(CaseScreen)

        self.record_button.setDefault(True)

    # setupUi

    def retranslateUi(self, CaseScreen):
#if QT_CONFIG(accessibility)
        self.task_list.setAccessibleName(QCoreApplication.translate("CaseScreen", u"Tasks", None))
#endif // QT_CONFIG(accessibility)
        self.all_button.setText(QCoreApplication.translate("CaseScreen", u"&Show what is done and what is not needed", None))
        self.plan_title.setText(QCoreApplication.translate("CaseScreen", u"Time plan", None))
        self.plan_hint.setText(QCoreApplication.translate("CaseScreen", u"Left and Right walk along it, Enter opens a step. Shaded days are not working days.", None))
        self.other_title.setText(QCoreApplication.translate("CaseScreen", u"Other acts", None))
        self.other_words.setText(QCoreApplication.translate("CaseScreen", u"What may come at any time. Each is kept in the record.", None))
        self.over_button.setText(QCoreApplication.translate("CaseScreen", u"Hand the case over, or take it back", None))
        self.who_label.setText(QCoreApplication.translate("CaseScreen", u"&Respondent", None))
#if QT_CONFIG(accessibility)
        self.who_box.setAccessibleName(QCoreApplication.translate("CaseScreen", u"Respondent", None))
#endif // QT_CONFIG(accessibility)
        self.words_label.setText(QCoreApplication.translate("CaseScreen", u"&Words for the record", None))
        self.record_button.setText(QCoreApplication.translate("CaseScreen", u"Recor&d it", None))
        self.leave_button.setText(QCoreApplication.translate("CaseScreen", u"&Leave it", None))
        self.record_title.setText(QCoreApplication.translate("CaseScreen", u"The record", None))
#if QT_CONFIG(accessibility)
        self.record_text.setAccessibleName(QCoreApplication.translate("CaseScreen", u"The record", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
