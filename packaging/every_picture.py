"""Pictures of every page, light, dark and in high contrast, at 100% and 200%, and what does not fit on them: every_picture.py FOLDER [NAME ...]"""

import sys
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import pictures
from pictures import CASE, DRAWN, FOUND, IN_SESSION, MORNING, PICTURES, PRACTICE, Office, Picture
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QWidget
from tests.screens.harness import cut_off

from panelsec.app.desktop import Desktop
from panelsec.screens.places import Place
from panelsec.widgets import look
from panelsec.widgets.page import Page

USUAL = 10.0  # points
LIGHT, DARK = Qt.ColorScheme.Light, Qt.ColorScheme.Dark
LOOKS = {
    "light": (LIGHT, False, 1),
    "dark": (DARK, False, 1),
    "light-200": (LIGHT, False, 2),
    "dark-200": (DARK, False, 2),
    "high": (LIGHT, True, 1),
    "high-dark-200": (DARK, True, 2),
}
"""Scheme, high contrast, and how many times as large."""
OTHERS = (
    Picture("reports", PRACTICE, Place("reports")),
    Picture("file", PRACTICE, Place("file")),
    Picture("words", PRACTICE, Place("words")),
    Picture("guide", PRACTICE, Place("guide")),
    Picture("about", PRACTICE, Place("about")),
    Picture("person", PRACTICE, Place("person")),
    Picture("retention", PRACTICE, Place("retention")),
    Picture("incoming", PRACTICE, Place("incoming")),
    Picture("custody", PRACTICE, Place("custody", CASE)),
    Picture("hearing-decided", FOUND, Place("hearing", CASE)),
    Picture("letters-decided", FOUND, Place("letters", CASE)),
    Picture("papers-in-session", IN_SESSION, Place("papers", CASE)),
    Picture("meeting-drawn", DRAWN, Place("meeting", CASE)),
)
TEXTS = (QLabel, QAbstractButton, QLineEdit, QComboBox)


def main(out: Path, *names: str) -> Iterator[str]:
    """Writes the pictures, or those of these names, and gives what does not fit, a line each."""
    app = pictures._application(USUAL)
    with pictures._desktop(app, MORNING) as desktop:
        desktop.open()
        yield from _looks(app, desktop, out, "welcome")
    whole = [each for each in (*PICTURES, *OTHERS) if not names or each.name in names]
    for office in dict.fromkeys(each.office for each in whole):
        yield from _of_office(app, office, [each for each in whole if each.office == office], out)


def _of_office(app: QApplication, office: Office, wanted: list[Picture], out: Path) -> Iterator[str]:
    with pictures._desktop(app, office.now) as desktop, pictures._laid_out(desktop, office):
        desktop._idle.rest()  # it takes longer than nobody would touch the window
        if desktop._away is not None:
            desktop._away._timer.stop()  # a busy machine is late, not asleep
        for picture in wanted:
            desktop.window.go(picture.place)
            pictures._settle(desktop)
            for step in picture.ready:
                step(desktop.window.shown)
                pictures._settle(desktop)
            yield from _looks(app, desktop, out, picture.name)


def _looks(app: QApplication, desktop: Desktop, out: Path, name: str) -> Iterator[str]:
    for folder, (scheme, high, times) in LOOKS.items():
        if name != "welcome" and desktop.window.shown is None:
            raise RuntimeError(f"{name} is behind the door: the office was locked")
        app.setProperty(look.WISHED, high)
        look.wear(app, scheme)
        look.set_text_size(app, USUAL * times)
        pictures._settle(desktop, 0.3)
        if cut_off(desktop.window):  # on a busy machine the layouts are not settled yet
            pictures._settle(desktop, 3)
        (out / folder).mkdir(parents=True, exist_ok=True)
        desktop.window.grab().save(str(out / folder / f"{name}.png"))
        for fault in (*cut_off(desktop.window), *overlapping(desktop.window), *sideways(desktop.window)):
            yield f"{name}, {folder}: {fault}"
    app.setProperty(look.WISHED, False)
    look.set_text_size(app, USUAL)


def sideways(root: QWidget) -> Iterator[str]:
    """Pages that are wider than the window: whoever reads them must scroll to and fro."""
    for page in root.findChildren(Page):
        if page.isVisible() and page.horizontalScrollBar().maximum() > 0:
            yield f"the page scrolls sideways by {page.horizontalScrollBar().maximum()}"


def overlapping(root: QWidget) -> Iterator[str]:
    """Words that stand on one another."""
    shown = [
        each
        for kind in TEXTS
        for each in root.findChildren(kind)
        if each.isVisible() and not each.visibleRegion().isEmpty()
    ]
    places = [(each, QRect(each.mapTo(root, QPoint(0, 0)), each.size())) for each in shown]
    for at, (one, here) in enumerate(places):
        for other, there in places[at + 1 :]:
            both = here.intersected(there)
            akin = one.isAncestorOf(other) or other.isAncestorOf(one)
            if not akin and both.width() > 2 and both.height() > 2 and one.parent() is other.parent():
                yield f"{one.objectName()} and {other.objectName()} overlap"


if __name__ == "__main__":
    faults = 0
    for fault in main(Path(sys.argv[1]), *sys.argv[2:]):
        faults += 1
        print(fault, flush=True)
    sys.exit(f"{faults} texts do not fit." if faults else 0)
