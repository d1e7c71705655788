"""Compiled from ui/main_window.ui by packaging/forms.py; never edited."""

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QStackedWidget, QVBoxLayout, QWidget)

from panelsec.widgets.rail import Rail
from panelsec.widgets.words import (HeadWords, PageTitle, SectionTitle, StrongWords,
    Words)

class Ui_MainWindow(object):
    def setupUi(self, MainWindow):
        if not MainWindow.objectName():
            MainWindow.setObjectName(u"MainWindow")
        self.body = QWidget(MainWindow)
        self.body.setObjectName(u"body")
        self.body_layout = QVBoxLayout(self.body)
        self.body_layout.setSpacing(0)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(0, 0, 0, 0)
        self.door = QStackedWidget(self.body)
        self.door.setObjectName(u"door")
        self.outside = QWidget(self.door)
        self.outside.setObjectName(u"outside")
        self.door.addWidget(self.outside)
        self.desk = QWidget(self.door)
        self.desk.setObjectName(u"desk")
        self.desk_layout = QHBoxLayout(self.desk)
        self.desk_layout.setSpacing(0)
        self.desk_layout.setObjectName(u"desk_layout")
        self.desk_layout.setContentsMargins(0, 0, 0, 0)
        self.side = QScrollArea(self.desk)
        self.side.setObjectName(u"side")
        self.side.setWidgetResizable(True)
        self.side.setFrameShape(QFrame.Shape.NoFrame)
        self.side.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.side_sheet = QWidget()
        self.side_sheet.setObjectName(u"side_sheet")
        self.side_layout = QVBoxLayout(self.side_sheet)
        self.side_layout.setSpacing(16)
        self.side_layout.setObjectName(u"side_layout")
        self.side_layout.setContentsMargins(0, 16, 0, 16)
        self.areas_rail = Rail(self.side_sheet)
        self.areas_rail.setObjectName(u"areas_rail")

        self.side_layout.addWidget(self.areas_rail)

        self.case_places = QWidget(self.side_sheet)
        self.case_places.setObjectName(u"case_places")
        self.case_places_layout = QVBoxLayout(self.case_places)
        self.case_places_layout.setSpacing(4)
        self.case_places_layout.setObjectName(u"case_places_layout")
        self.case_places_layout.setContentsMargins(0, 0, 0, 0)
        self.case_label = SectionTitle(self.case_places)
        self.case_label.setObjectName(u"case_label")

        self.case_places_layout.addWidget(self.case_label)

        self.parts_rail = Rail(self.case_places)
        self.parts_rail.setObjectName(u"parts_rail")

        self.case_places_layout.addWidget(self.parts_rail)


        self.side_layout.addWidget(self.case_places)

        self.side_end = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.side_layout.addItem(self.side_end)

        self.side.setWidget(self.side_sheet)

        self.desk_layout.addWidget(self.side)

        self.here = QWidget(self.desk)
        self.here.setObjectName(u"here")
        self.here_layout = QVBoxLayout(self.here)
        self.here_layout.setSpacing(0)
        self.here_layout.setObjectName(u"here_layout")
        self.here_layout.setContentsMargins(0, 0, 0, 0)
        self.tour = QFrame(self.here)
        self.tour.setObjectName(u"tour")
        self.tour_layout = QVBoxLayout(self.tour)
        self.tour_layout.setSpacing(12)
        self.tour_layout.setObjectName(u"tour_layout")
        self.tour_layout.setContentsMargins(48, 16, 48, 16)
        self.tour_label = Words(self.tour)
        self.tour_label.setObjectName(u"tour_label")

        self.tour_layout.addWidget(self.tour_label)

        self.tour_row = QHBoxLayout()
        self.tour_row.setSpacing(8)
        self.tour_row.setObjectName(u"tour_row")
        self.tour_next_button = QPushButton(self.tour)
        self.tour_next_button.setObjectName(u"tour_next_button")
        self.tour_next_button.setAutoDefault(False)

        self.tour_row.addWidget(self.tour_next_button)

        self.tour_skip_button = QPushButton(self.tour)
        self.tour_skip_button.setObjectName(u"tour_skip_button")
        self.tour_skip_button.setAutoDefault(False)

        self.tour_row.addWidget(self.tour_skip_button)

        self.tour_row_end = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tour_row.addItem(self.tour_row_end)


        self.tour_layout.addLayout(self.tour_row)


        self.here_layout.addWidget(self.tour)

        self.head = QFrame(self.here)
        self.head.setObjectName(u"head")
        self.head_layout = QHBoxLayout(self.head)
        self.head_layout.setSpacing(16)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(48, 16, 48, 12)
        self.respondents_label = StrongWords(self.head)
        self.respondents_label.setObjectName(u"respondents_label")

        self.head_layout.addWidget(self.respondents_label)

        self.next_label = HeadWords(self.head)
        self.next_label.setObjectName(u"next_label")

        self.head_layout.addWidget(self.next_label)

        self.clock_label = PageTitle(self.head)
        self.clock_label.setObjectName(u"clock_label")

        self.head_layout.addWidget(self.clock_label)

        self.head_layout.setStretch(0, 1)
        self.head_layout.setStretch(1, 2)

        self.here_layout.addWidget(self.head)

        self.purpose = QFrame(self.here)
        self.purpose.setObjectName(u"purpose")
        self.purpose_layout = QVBoxLayout(self.purpose)
        self.purpose_layout.setObjectName(u"purpose_layout")
        self.purpose_layout.setContentsMargins(48, 16, 48, 12)
        self.purpose_label = Words(self.purpose)
        self.purpose_label.setObjectName(u"purpose_label")

        self.purpose_layout.addWidget(self.purpose_label)


        self.here_layout.addWidget(self.purpose)

        self.screens = QStackedWidget(self.here)
        self.screens.setObjectName(u"screens")

        self.here_layout.addWidget(self.screens)


        self.desk_layout.addWidget(self.here)

        self.door.addWidget(self.desk)

        self.body_layout.addWidget(self.door)

        MainWindow.setCentralWidget(self.body)

        self.retranslateUi(MainWindow)

        self.tour_next_button.setDefault(False)

    # setupUi

    def retranslateUi(self, MainWindow):
        MainWindow.setWindowTitle(QCoreApplication.translate("MainWindow", u"panelsec", None))
#if QT_CONFIG(accessibility)
        self.areas_rail.setAccessibleName(QCoreApplication.translate("MainWindow", u"Places", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.parts_rail.setAccessibleName(QCoreApplication.translate("MainWindow", u"Parts of the case", None))
#endif // QT_CONFIG(accessibility)
        self.tour_next_button.setText(QCoreApplication.translate("MainWindow", u"Next", None))
        self.tour_skip_button.setText(QCoreApplication.translate("MainWindow", u"Skip the tour (Esc)", None))
#if QT_CONFIG(accessibility)
        self.clock_label.setAccessibleName(QCoreApplication.translate("MainWindow", u"Time", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi
