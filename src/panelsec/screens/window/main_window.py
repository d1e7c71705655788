"""The one window: the side bar, the current case, the current screen."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QSettings, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from panelsec.forms.main_window import Ui_MainWindow
from panelsec.screens.desk import AreaScreen, CaseScreen, Desk, Points
from panelsec.screens.kept import Kept
from panelsec.screens.places import AREAS, BESIDE, PARTS, Place, Trail
from panelsec.screens.window.directory import Makes
from panelsec.screens.window.keeping import Keeping
from panelsec.screens.window.menus import Menus
from panelsec.screens.window.proofing import Proofing
from panelsec.screens.window.purposes import purpose
from panelsec.screens.window.reaching import Reaching, first_control
from panelsec.screens.window.room import Room
from panelsec.screens.window.tour import Tour
from panelsec.widgets import clipboard, look
from panelsec.widgets.enter_presses import enter_presses
from panelsec.widgets.enter_submits import enter_submits
from panelsec.widgets.look import Space
from panelsec.widgets.one_line import one_line
from panelsec.widgets.page import Page, bring_into_view
from panelsec.widgets.rail import entry_width
from panelsec.widgets.speech import say
from panelsec.widgets.tables.list_table import ListTable
from panelsec.widgets.why_label import why_near

Screens = Mapping[str, Makes]
LOCKS = (
    "Nobody has touched this window for a while: in a minute it locks. Any key, or the mouse, keeps it open. "
    "What you typed is kept either way."
)
BACK, BACK_TITLE = "back", "Back to it"  # among the parts of a case, under its reference


class MainWindow(QMainWindow):
    """`screens` by name of place; a place without a screen is not on the rail."""

    lock_asked = Signal()
    went = Signal()

    def __init__(self, screens: Screens, settings: QSettings) -> None:
        super().__init__()
        self.form = Ui_MainWindow()
        self.form.setupUi(self)
        self._screens, self._settings = screens, settings
        self._open: dict[str, QWidget] = {}
        self._trail = Trail()
        self._left = ("", "")  # the page at which one was when the office was locked, and the field
        self._desk: Desk | None = None
        self._keeping = Keeping(self)
        self._keeping.kept.connect(self._show_head)  # what an act has changed shows there by then too
        self.areas = [entry for entry in AREAS if entry.name in screens]
        self.parts = [entry for entry in PARTS if entry.name in screens]
        self.proofing = Proofing(self)
        Reaching(self)
        self.tour = Tour(self, settings)
        self.menus = Menus(self, settings)
        self.room = Room(self, self.form, self.menus.standard)
        self.form.areas_rail.show_entries((each.name, each.title, each.icon) for each in self.areas)
        self.form.areas_rail.chosen.connect(lambda name: self.go(Place(name)))
        self.form.parts_rail.chosen.connect(self._choose_part)
        self._dress()
        self._remember_shape()

    def has(self, name: str) -> bool:
        """Whether there is a screen for a place of that name."""
        return name in self._screens

    @property
    def trail(self) -> Trail:
        return self._trail

    @property
    def case(self) -> str | None:
        """The case whose page is shown: what is said of a case is meant of this one. None in an area."""
        return self._trail.here.case if self._trail.here else None

    @property
    def in_hand(self) -> Place | None:
        """Where one was last in a case, from which one comes back to it."""
        visited = self._trail.places[: self._trail.at + 1]
        return next((Place(place.name, place.case) for place in reversed(visited) if place.case), None)

    @property
    def shown(self) -> QWidget | None:
        """The one that is shown; none while locked or covered."""
        return self._page if self.form.door.currentWidget() is self.form.desk else None

    @property
    def _page(self) -> QWidget | None:
        return self.form.screens.currentWidget() if self._desk else None

    def show_door(self, door: QWidget) -> None:
        """Fills the window with a screen, which the window then owns; what is open behind it is covered."""
        old = self.form.door.widget(0)
        if old is not door:
            self.form.door.insertWidget(0, door)
            enter_presses(door)
            enter_submits(door)
            if old:
                self.form.door.removeWidget(old)
                old.deleteLater()
        self.form.door.setCurrentIndex(0)
        self.menus.renew()

    def sit_down(self, desk: Desk, stood: Trail = Trail()) -> None:  # noqa: B008 it is frozen
        """Opens the office where one `stood` before; else its first area is shown."""
        self._desk = desk
        self.proofing.sit_down(desk)
        self._keeping.sit_down(desk)
        self.form.door.setCurrentWidget(self.form.desk)
        self._walk(stood if stood.here else Trail().go(Place(self.areas[0].name)))
        self._come_back()

    def _come_back(self) -> None:
        """The focus fell from the door to the rail: it goes where it was when the office was locked, or where one begins."""
        self.enter_page()
        key, name = self._left
        here = self._trail.here
        field = (
            self.shown.findChild(QWidget, name) if self.shown and here and name and here.key == key else None
        )
        if field is not None and field.isVisible() and field.isEnabled():
            field.setFocus()

    def keep(self) -> bool:
        """Keeps all that is typed on every page; False where the store does not take it, which the pages then say."""
        if self._desk is None:
            return True
        kept = [each.flush() for screen in self._open.values() for each in screen.findChildren(Kept)]
        return self._keeping.keep() and all(kept) and self._keeping.settle()

    def stand_up(self) -> None:
        """Keeps what is typed, lets nothing more be delivered, and takes every screen away; whoever closes the store waits
        until its background is out of it."""
        if self._desk is None:
            return
        self.keep()
        focus, here = QApplication.focusWidget(), self._trail.here
        self._left = (here.key if here else "", focus.objectName() if focus else "")
        clipboard.forget()
        self._keeping.stand_up()
        self._desk.background.stop()
        self._desk, self._trail = None, Trail()
        self._follow()
        self.proofing.stand_up()
        for screen in self._open.values():
            for timer in screen.findChildren(QTimer):
                timer.stop()  # it may be due before the page is gone, and would ask a store that is closed
            self.form.screens.removeWidget(screen)
            screen.deleteLater()
        self._open.clear()
        self.form.tour.hide()
        for label in (self.form.case_label, self.form.respondents_label, self.form.next_label):
            label.clear()
        self.setWindowTitle("panelsec")
        self.form.door.setCurrentIndex(0)
        self.menus.renew()

    def go(self, place: Place) -> None:
        self._walk(self._trail.go(place))

    def go_back(self) -> None:
        self._walk(self._trail.back())

    def go_forward(self) -> None:
        self._walk(self._trail.forward())

    def go_to_case(self) -> None:
        """Back to the case in hand, where one was in it last."""
        if self.in_hand:
            self.go(self.in_hand)

    def show_why(self) -> None:
        """F1: the paragraph that what has the focus rests on; where there is none, what the page is for and its keys."""
        why = why_near(QApplication.focusWidget() or self.shown)
        if why:
            why.unfold()
            bring_into_view(why)
        elif self._trail.here:
            self.form.purpose_label.setText(purpose(self._trail.here.name))
            self.form.purpose.setVisible(self.form.purpose.isHidden())
            if self.form.purpose.isVisible():
                say(self.form.purpose_label, self.form.purpose_label.text())

    def warn_of_lock(self, nearly: bool) -> None:
        """That the window is about to lock, since nobody touches it; and that it will not after all."""
        form = self.form
        if nearly and self.shown is not None:
            form.purpose_label.setText(LOCKS)
            form.purpose.show()
            say(form.purpose_label, LOCKS, urgent=True)
        elif not nearly and form.purpose_label.text() == LOCKS:
            form.purpose.hide()

    def fill_screen(self) -> None:
        """F11: the page alone on the whole screen, and back."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def next_pane(self) -> None:
        """F6: the rails, then the page, and round again."""
        rails = [self.form.areas_rail, *([self.form.parts_rail] if self.in_hand else [])]
        focus = QApplication.focusWidget()
        at = rails.index(focus) + 1 if focus in rails else 0
        if at < len(rails):
            rails[at].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.enter_page()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        self._settings.setValue("window/shape", self.saveGeometry())
        if self._desk is not None:
            self._desk.background.stop()  # else what is typed waited for the act that is under way
        if self.shown is not None and not self.keep():
            event.ignore()
            self.lock_asked.emit()  # covered until what is typed is kept, or given up
            return
        self.stand_up()
        self.proofing.close()
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        changed = (
            QEvent.Type.PaletteChange,
            QEvent.Type.FontChange,
            QEvent.Type.ApplicationFontChange,
            QEvent.Type.ApplicationPaletteChange,  # another style sheet takes all margins away
        )
        if event.type() in changed and hasattr(self, "menus"):
            self._dress()
        elif event.type() == QEvent.Type.WindowStateChange:
            self.form.side.setVisible(not self.isFullScreen())
            self._follow()

    def _follow(self) -> None:
        here = self._trail.here
        self.room.follow(
            here.name if here else "", self._desk.now if self._desk else None, filled=self.isFullScreen()
        )

    def _walk(self, trail: Trail) -> None:
        place = trail.here
        if self._desk is None or place is None:
            return
        if place.name not in self._screens:
            raise LookupError(f"no screen for the place {place.name}")
        if not self._keeping.keep():
            self.menus.renew()
            return  # to go on would lose what is typed here
        elsewhere = self._trail.here is None or self._trail.here.key != place.key
        self._trail = trail
        self._visit(self._desk, place, from_top=elsewhere)
        self.menus.renew()
        self.went.emit()

    def _visit(self, desk: Desk, place: Place, *, from_top: bool) -> None:
        screen = self._open.get(place.name)
        if screen is None:
            screen = self._open[place.name] = self._screens[place.name](desk, self.form.screens)
            one_line(screen)
            enter_presses(screen)
            enter_submits(screen)
            for table in screen.findChildren(ListTable):
                table.remember(self._settings)
            self.form.screens.addWidget(screen)
        if place.case is None and isinstance(screen, AreaScreen):
            screen.show_area()
        elif place.case is not None and isinstance(screen, CaseScreen):
            screen.show_case(place.case)
        self.proofing.attend(screen, place.case)
        self._keeping.attend(screen, place.key)
        on_rail = QApplication.focusWidget() in (self.form.areas_rail, self.form.parts_rail)
        self.form.screens.setCurrentWidget(screen)
        self._show_where(desk, place)
        page = screen.findChild(Page)
        if from_top and isinstance(page, Page):
            page.verticalScrollBar().setValue(0)
        if place.thing and isinstance(screen, Points):
            screen.point_at(place.thing)
            focus = QApplication.focusWidget()
            if focus and screen.isAncestorOf(focus):
                bring_into_view(focus)
        elif not on_rail:
            self.enter_page()

    def _show_where(self, desk: Desk, place: Place) -> None:
        self.form.purpose.hide()
        on_rail = next((entry.icon for entry in BESIDE if entry.name == place.name), place.name)
        self.form.areas_rail.choose(None if place.case else on_rail)
        self.form.parts_rail.show_entries(self._part_entries(place))
        self.form.parts_rail.choose(on_rail if place.case else None)
        self.form.case_places.setVisible(self.in_hand is not None)
        self._fit_side()
        self.form.head.setVisible(place.case is not None)
        titles = {entry.name: entry.title for entry in (*AREAS, *PARTS, *BESIDE)}
        named = (titles.get(place.name, place.name), desk.called, "panelsec")
        self.setWindowTitle(" – ".join(each for each in named if each))
        self._show_head()
        self._follow()

    def _part_entries(self, place: Place) -> list[tuple[str, str, str]]:
        """In an area the case in hand folds to the way back, so that nothing there acts on a case that is not shown."""
        if place.case:
            return [(each.name, each.title, each.icon) for each in self.parts]
        return [(BACK, BACK_TITLE, "case")]

    def _choose_part(self, name: str) -> None:
        if name == BACK:
            self.go_to_case()
        else:
            self.go(Place(name, self.case))

    def _show_head(self) -> None:
        if self._desk and self.in_hand and self.in_hand.case:
            head = self._desk.head(self.in_hand.case)
            self.form.case_label.setText(head.reference)
            self.form.respondents_label.setText(head.respondents)
            stage = f"{head.stage}, suspended" if head.suspended else head.stage
            self.form.next_label.setText(f"{stage}\n{head.next_words}".strip())

    def enter_page(self) -> None:
        """The focus goes to the first control of the page."""
        first = first_control(self.shown) if self.shown else None
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def _fit_side(self) -> None:
        """As wide as the widest entry that it ever has, a reference of the usual form (a longer one wraps), and its scroll bar;
        where one is is seen."""
        titles = (BACK_TITLE, *(entry.title for entry in (*AREAS, *PARTS)))
        face = QFontMetrics(look.font(look.Type.HEADING))  # the label itself is told later of another size
        usual = face.horizontalAdvance("DC-2027-000") + 2 * Space.NORMAL
        widest = max(usual, *(entry_width(self.form.areas_rail.fontMetrics(), title) for title in titles))
        bar = self.form.side.verticalScrollBar().sizeHint().width()
        self.form.side.setFixedWidth(widest + max(bar, Space.NORMAL))
        if self.isVisible():
            bring_into_view(self.form.parts_rail if self.case else self.form.areas_rail)

    def _dress(self) -> None:
        self._fit_side()
        self.form.case_label.setContentsMargins(Space.TIGHT + Space.SNUG, Space.NORMAL, 0, 0)
        self.form.next_label.setAlignment(Qt.AlignmentFlag.AlignRight)
        for sheet in (self.form.here, self.form.head, self.form.purpose):
            sheet.setBackgroundRole(QPalette.ColorRole.Base)
            sheet.setAutoFillBackground(True)
        washed = QPalette()
        washed.setColor(QPalette.ColorRole.Window, look.wash(look.Tone.ACCENT, washed))
        self.form.tour.setPalette(washed)
        self.form.tour.setBackgroundRole(QPalette.ColorRole.Window)
        self.form.tour.setAutoFillBackground(True)

    def _remember_shape(self) -> None:
        shape = self._settings.value("window/shape")
        if not (shape and self.restoreGeometry(shape)):
            self.resize(QSize(1180, 760).boundedTo(self.screen().availableSize()))
        # the whole screen was for the page that was shown: without the rail nobody finds the next one
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowFullScreen)
