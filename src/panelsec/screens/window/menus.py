"""The menus and their keys."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMenu

from panelsec.screens.desk import Finds, Prints
from panelsec.screens.places import Entry, Place
from panelsec.screens.window import editing
from panelsec.widgets import look

if TYPE_CHECKING:
    from panelsec.screens.window.main_window import MainWindow

Keys = QKeySequence.StandardKey | str
CONTRAST = "look/high-contrast"
STEP = 1.25  # text grows and shrinks by this


class Menus:
    """`renew` after every move: what cannot be done here is grey."""

    def __init__(self, window: "MainWindow", settings: QSettings) -> None:
        self._window, self._settings = window, settings
        self.standard = QApplication.font().pointSizeF()
        self._rules: list[tuple[QAction, QShortcut, Callable[[], bool]]] = []
        bar = window.menuBar()
        self._file(bar.addMenu("&File"))
        self._edit(bar.addMenu("&Edit"))
        self._case(bar.addMenu("&Case"))
        self._view(bar.addMenu("&View"))
        self._help(bar.addMenu("&Help"))
        QShortcut("F10", window, lambda: bar.setActiveAction(bar.actions()[0]))
        self.renew()

    def renew(self) -> None:
        for action, idle, possible in self._rules:
            action.setEnabled(possible())
            idle.setEnabled(not action.isEnabled())

    def _file(self, menu: QMenu) -> None:
        window, standard = self._window, QKeySequence.StandardKey
        if any(entry.name == "cases" for entry in window.areas):
            new = Place("cases", thing="new")
            self._add(menu, "&New case", standard.New, lambda: window.go(new), self._seated)
        self._add(menu, "&Print…", standard.Print, self._print, lambda: isinstance(window.shown, Prints))
        menu.addSeparator()
        self._add(menu, "&Lock", "Ctrl+L", window.lock_asked.emit, self._seated)
        leave = self._add(menu, "&Quit", (standard.Quit, standard.Close), window.close)
        leave.setMenuRole(QAction.MenuRole.QuitRole)

    def _edit(self, menu: QMenu) -> None:
        standard = QKeySequence.StandardKey
        self._add(menu, "&Undo", standard.Undo, editing.undo)
        self._add(menu, "&Redo", standard.Redo, editing.redo)
        menu.addSeparator()
        self._add(menu, "Cu&t", standard.Cut, editing.cut)
        self._add(menu, "&Copy", standard.Copy, editing.copy)
        self._add(menu, "&Paste", standard.Paste, editing.paste)
        self._add(menu, "Select &all", standard.SelectAll, editing.choose_all)
        menu.addSeparator()
        self._add(menu, "&Find", standard.Find, self._find, self._can_find)
        self._add(menu, "&Spelling", "F7", self._window.proofing.next_word, self._seated)

    def _case(self, menu: QMenu) -> None:
        def go(name: str) -> Callable[[], None]:
            return lambda: self._window.go(Place(name, self._window.case))

        window = self._window
        for at, entry in enumerate(window.parts, 1):
            self._add(menu, entry.title, f"Alt+{at % 10}", go(entry.name), lambda: window.case is not None)
        menu.addSeparator()
        if window.has("custody"):
            over = "Hand the case &over, or take it back"
            self._add(menu, over, "", go("custody"), lambda: window.case is not None)
        away = "&Back to the case in hand"
        self._add(
            menu, away, "Ctrl+B", window.go_to_case, lambda: not window.case and window.in_hand is not None
        )

    def _view(self, menu: QMenu) -> None:
        def go(entry: Entry) -> Callable[[], None]:
            return lambda: self._window.go(Place(entry.name))

        window, standard = self._window, QKeySequence.StandardKey
        for at, entry in enumerate(window.areas, 1):
            self._add(menu, entry.title, f"Ctrl+{at}", go(entry), self._seated)
        menu.addSeparator()
        self._add(menu, "&Back", "Alt+Left", window.go_back, lambda: window.trail.can_go_back)
        self._add(menu, "&Forward", "Alt+Right", window.go_forward, lambda: window.trail.can_go_forward)
        self._add(menu, "Next pa&ne", "F6", window.next_pane, self._seated)
        menu.addSeparator()
        self._add(menu, "&Larger text", (standard.ZoomIn, "Ctrl+="), lambda: self._scale(STEP))
        self._add(menu, "&Smaller text", standard.ZoomOut, lambda: self._scale(1 / STEP))
        self._add(menu, "S&tandard text", "Ctrl+0", lambda: self._scale(None))
        menu.addSeparator()
        self._add(menu, "F&ull screen", ("F11", standard.FullScreen), window.fill_screen)
        self._contrast = self._add(menu, "&High contrast", "", self._wish_high)
        self._contrast.setCheckable(True)
        self._contrast.setChecked(bool(self._settings.value(CONTRAST)))
        self._wish_high()

    def _help(self, menu: QMenu) -> None:
        self._add(menu, "&Why, and what this page is for", "F1", self._window.show_why, self._seated)
        self._add(menu, "&Tour of the pages", "", self._window.tour.begin, self._seated)
        guide = Place("guide")
        self._add(menu, "User &guide", "", lambda: self._window.go(guide), lambda: self._has("guide"))
        program = Place("about")
        about = self._add(
            menu, "&About panelsec", "", lambda: self._window.go(program), lambda: self._has("about")
        )
        about.setMenuRole(QAction.MenuRole.AboutRole)

    def _add(
        self,
        menu: QMenu,
        title: str,
        keys: Keys | Sequence[Keys],
        act: Callable[[], object],
        possible: Callable[[], bool] = lambda: True,
    ) -> QAction:
        """Of several keys the first is named in the menu."""
        several = (keys,) if isinstance(keys, Keys) else keys
        action = QAction(title, self._window)
        action.setShortcuts(list(dict.fromkeys(each for one in several for each in _on_this_system(one))))
        action.triggered.connect(lambda _checked=False: act())
        menu.addAction(action)
        idle = QShortcut(self._window)
        idle.setKeys(action.shortcuts())  # else the key of what is grey types into a field
        self._rules.append((action, idle, possible))
        return action

    def _seated(self) -> bool:
        return self._window.shown is not None

    def _can_find(self) -> bool:
        return isinstance(self._window.shown, Finds) or (self._seated() and self._window.has("cases"))

    def _has(self, place: str) -> bool:
        return self._seated() and self._window.has(place)

    def _find(self) -> None:
        """On the page where it can search; else over all cases."""
        if isinstance(self._window.shown, Finds):
            self._window.shown.start_search()
        else:
            self._window.go(Place("cases", thing="find"))

    def _print(self) -> None:
        if isinstance(self._window.shown, Prints):
            self._window.shown.print_page()

    def _wish_high(self) -> None:
        """Where the look is ours; Windows and macOS have a setting of their own for all programs."""
        high, app = self._contrast.isChecked(), QApplication.instance()
        if high:
            self._settings.setValue(CONTRAST, True)
        else:
            self._settings.remove(CONTRAST)
        if isinstance(app, QApplication) and high != bool(app.property(look.WISHED)):
            look.wish_high(app, high=high)

    def _scale(self, by: float | None) -> None:
        size = self.standard if by is None else QApplication.font().pointSizeF() * by
        app = QApplication.instance()
        assert isinstance(app, QApplication)  # noqa: S101 there is a window
        look.set_text_size(app, min(max(size, self.standard), self.standard * STEP**4))


def _on_this_system(keys: Keys) -> list[QKeySequence]:
    """Some of the standard ones are several."""
    return (
        QKeySequence.keyBindings(keys) if isinstance(keys, QKeySequence.StandardKey) else [QKeySequence(keys)]
    )
