"""The tour of the pages; it can be left at any time."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Qt
from PySide6.QtGui import QKeySequence, QShortcut

from panelsec.screens.places import Place
from panelsec.widgets.enter_presses import enter_presses
from panelsec.widgets.speech import say

if TYPE_CHECKING:
    from panelsec.screens.window.main_window import MainWindow

SEEN = "tour/seen"
IN_A_CASE = (
    "In a case, the side bar lists its parts in their order; Tasks says what is next. F1 unfolds the paragraph. "
    "A refusal says what is allowed instead, and nothing you typed is lost. That is all: Help has this tour again."
)
STOPS = (
    (
        "today",
        "Today says what is due in all cases, by when and why. Enter on a line goes to where it is done.",
    ),
    (
        "cases",
        "Cases holds every case. Ctrl+F searches names, references, papers and letters, from any page.",
    ),
    (
        "panels",
        "Panels holds the members who may be drawn. Take them in from a spreadsheet before the first case.",
    ),
    ("post", "Post holds what goes to whom. Nothing is sent, printed or saved before you do it yourself."),
    (
        "office",
        "Office holds your name, the letterhead and the closures: by them letters look and days count.",
    ),
    (
        "file",
        "The file holds everything, encrypted, and its backups. Keep the recovery code on paper, in a safe.",
    ),
    ("today", IN_A_CASE),
)


class Tour(QObject):
    def __init__(self, window: "MainWindow", settings: QSettings) -> None:
        super().__init__(window)
        self._window, self._settings = window, settings
        self._at, self._going = 0, False
        form = window.form
        form.tour.hide()
        form.tour_next_button.clicked.connect(self._next)
        form.tour_skip_button.clicked.connect(self.end)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), form.tour, self.end)
        form.screens.currentChanged.connect(self._left)
        enter_presses(form.tour)

    @property
    def stops(self) -> list[tuple[str, str]]:
        return [stop for stop in STOPS if self._window.has(stop[0])]

    def offer(self) -> None:
        """Once on a computer, at the first office that is opened."""
        if not self._settings.value(SEEN):
            self.begin()

    def begin(self) -> None:
        self._settings.setValue(SEEN, True)
        self._at = 0
        self._show()

    def end(self) -> None:
        """The page that is shown stays."""
        self._window.form.tour.hide()
        self._window.enter_page()

    def _left(self) -> None:
        """Whoever goes a way of their own has done with it: it would speak of another page."""
        if not self._going:
            self._window.form.tour.hide()

    def _next(self) -> None:
        self._at += 1
        if self._at < len(self.stops):
            self._show()
        else:
            self.end()

    def _show(self) -> None:
        form, stops = self._window.form, self.stops
        name, words = stops[self._at]
        self._going = True
        self._window.go(Place(name))
        self._going = False
        last = self._at + 1 == len(stops)
        form.tour_label.setText(f"{self._at + 1} of {len(stops)}. {words}")
        form.tour_next_button.setText("Next" if not last else "Begin")
        form.tour_skip_button.setVisible(not last)
        form.tour.show()
        form.tour_next_button.setFocus(Qt.FocusReason.TabFocusReason)
        say(form.tour_label, form.tour_label.text())
