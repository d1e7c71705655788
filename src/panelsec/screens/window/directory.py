"""Maps each place to its screen. A place that is not listed is not in the side bar."""

from collections.abc import Callable, Mapping
from importlib import import_module

from PySide6.QtWidgets import QWidget

from panelsec.screens.desk import Desk
from panelsec.screens.places import AREAS, BESIDE, PARTS

AT = tuple(
    dict.fromkeys(each.name for each in (*AREAS, *PARTS, *BESIDE) if each.name not in ("office", "file"))
)
"""The Office and The file are not here: the desktop adds them, since they make it sit down again."""

Makes = Callable[[Desk, QWidget], QWidget]
"""A screen, within the widget where it will stand: moved there, all of it would be styled again."""


def _made_when_first_shown(name: str) -> Makes:
    """A screen brings letters, papers and the lot with it: the window is there long before they are read in."""

    def make(desk: Desk, parent: QWidget | None = None) -> QWidget:
        module = import_module(f"panelsec.screens.{name}.screen")
        screen: QWidget = getattr(module, f"{name.capitalize()}Screen")(desk, parent)
        return screen

    return make


SCREENS: Mapping[str, Makes] = {name: _made_when_first_shown(name) for name in AT}
