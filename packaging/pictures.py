"""Makes docs/pictures/*.png anew from the real window, on practice offices whose clock and lot are always the same."""

import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import shake_256
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from unittest.mock import patch

if sys.platform == "linux" and not os.environ.get("DISPLAY"):
    os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PIL import Image
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QFont, QFontDatabase, QImage
from PySide6.QtWidgets import QApplication

from panelsec.actions import stores
from panelsec.app.desktop import Desktop
from panelsec.rehearsal.practice import SAMPLES, Sample, fill
from panelsec.resources import resource
from panelsec.screens.places import Place
from panelsec.screens.window import tour
from panelsec.storage.keychain import MemoryKeychain
from panelsec.storage.store import Store
from panelsec.widgets import look
from panelsec.widgets.page import Page
from panelsec.widgets.previews.pdf_preview import PdfPreview

OUT = Path(__file__).resolve().parents[1] / "docs" / "pictures"
SIZE = (1280, 860)
COLOURS = 64
MORNING = datetime.fromisoformat("2027-03-03T11:00")
HEARING = datetime.fromisoformat("2027-03-10T14:10")
CASE, APPEALED = "DC-2027-001", "DC-2027-002"


def _up_to(stops_before: str) -> tuple[Sample, ...]:
    return (replace(SAMPLES[0], stops_before=stops_before),)


@dataclass(frozen=True)
class Office:
    """What lies in it by the morning, and what its clock says now."""

    samples: tuple[Sample, ...] = SAMPLES
    now: datetime = MORNING


PRACTICE = Office()
DRAWN = Office(_up_to("send"))
IN_SESSION = Office(_up_to("meet"), HEARING)
FOUND = Office(_up_to("sanction"), MORNING.replace(hour=16, minute=20))


@dataclass(frozen=True)
class Picture:
    """`ready` is done to the screen before it is taken."""

    name: str
    office: Office
    place: Place
    ready: tuple[Callable[[Any], object], ...] = ()


def _shown(name: str) -> Callable[[Any], object]:
    """Scrolls so that this part stands at the top."""

    def scroll(screen: Any) -> None:
        part, page = getattr(screen.form, name), screen.findChild(Page)
        page.verticalScrollBar().setValue(part.mapTo(page.widget(), QPoint(0, 0)).y())

    return scroll


def _pressed(name: str) -> Callable[[Any], object]:
    return lambda screen: getattr(screen.form, name).click()


PICTURES = (
    Picture("today", PRACTICE, Place("today")),
    Picture("cases", PRACTICE, Place("cases")),
    Picture("panels", PRACTICE, Place("panels")),
    Picture("office", PRACTICE, Place("office")),
    Picture("case", PRACTICE, Place("case", CASE)),
    Picture("referral", PRACTICE, Place("referral", CASE)),
    Picture("draw", PRACTICE, Place("draw", CASE), (_shown("pools_section"),)),
    Picture("meeting", PRACTICE, Place("meeting", CASE)),
    Picture("draw-done", DRAWN, Place("draw", CASE)),
    Picture("papers", DRAWN, Place("papers", CASE)),
    Picture("letters", DRAWN, Place("letters", CASE)),
    Picture(
        "post",
        DRAWN,
        Place("letters", CASE),
        (_pressed("write_button"), _pressed("post_button"), _pressed("all_button")),
    ),
    Picture(
        "hearing",
        IN_SESSION,
        Place("hearing", CASE),
        (_pressed("everybody_button"), _pressed("begin_button")),
    ),
    Picture("decision", FOUND, Place("decision", CASE), (_pressed("heard_button"),)),
    Picture("appeal", PRACTICE, Place("appeal", APPEALED)),
)
ALSO_DARK = {"case", "draw"}


def main(out: Path = OUT, points: float = 10, scheme: Qt.ColorScheme = Qt.ColorScheme.Light) -> None:
    """Writes every picture; the dark ones beside them where the others are light."""
    app = _application(points)
    out.mkdir(parents=True, exist_ok=True)
    look.wear(app, scheme)
    with _desktop(app, MORNING) as desktop:
        desktop.open()
        _take(desktop, out / "welcome.png")
    for office in dict.fromkeys(each.office for each in PICTURES):
        with _desktop(app, office.now) as desktop, _laid_out(desktop, office):
            for picture in (each for each in PICTURES if each.office == office):
                desktop.window.go(picture.place)
                _settle(desktop)
                for step in picture.ready:
                    step(desktop.window.shown)
                    _settle(desktop)
                _take(desktop, out / f"{picture.name}.png")
                if picture.name in ALSO_DARK and scheme == Qt.ColorScheme.Light:
                    look.wear(app, Qt.ColorScheme.Dark)
                    _take(desktop, out / f"{picture.name}-dark.png")
                    look.wear(app, scheme)


def _application(points: float) -> QApplication:
    """In our own type, so that no picture depends on what is installed."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName("panelsec")
    app.setStyle("Fusion")
    for name in (
        "NotoSans-Regular.ttf",
        "NotoSans-Bold.ttf",
        "NotoSans-Italic.ttf",
        "NotoSansMono-Regular.ttf",
    ):
        QFontDatabase.addApplicationFont(str(resource("fonts", name)))
    face = QFont("Noto Sans")
    face.setPointSizeF(points)
    app.setFont(face)
    look.dress(app)
    app.setCursorFlashTime(0)
    return app


@contextmanager
def _desktop(app: QApplication, now: datetime) -> Iterator[Desktop]:
    with tempfile.TemporaryDirectory(prefix="panelsec-") as folder:
        settings = QSettings(f"{folder}/settings.ini", QSettings.Format.IniFormat)
        settings.setValue(tour.SEEN, True)
        desktop = Desktop(app, settings, Path(folder), lambda: now, MemoryKeychain)
        desktop.window.resize(*SIZE)
        try:
            yield desktop
        finally:
            desktop.leave()
            desktop.window.close()
            desktop.window.deleteLater()


@contextmanager
def _laid_out(desktop: Desktop, office: Office) -> Iterator[None]:
    same = SimpleNamespace(
        token_bytes=_token()
    )  # a lot hangs on the record's head: on the store's key, on every salt
    key, record = patch("panelsec.storage.key.secrets", same), patch("panelsec.storage.record.secrets", same)
    with tempfile.TemporaryDirectory(prefix="panelsec-") as folder, key, record:
        store = Store.throwaway(Path(folder), now=min(office.now, MORNING))
        fill(store, min(office.now, MORNING), office.samples, _token())
        desktop.open()
        door = desktop.window.form.door.widget(0)
        door.opened.emit(stores.at_work(store, lambda: office.now))
        yield
        desktop.leave()


def _token() -> Callable[[int], bytes]:
    """Bytes like chance's, the same every time: never for a real lot."""
    given = 0

    def token(size: int) -> bytes:
        nonlocal given
        given += 1
        return shake_256(b"pictures %d" % given).digest(size)

    return token


def _settle(desktop: Desktop, seconds: float = 0.8) -> None:
    """Turns the event loop until nothing works in the background any more, and no page is being drawn."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.005)
        desk = desktop.window._desk
        previews = desktop.window.findChildren(PdfPreview)
        if (desk and desk.background.busy) or any(each.drawing for each in previews if each.isVisible()):
            end = time.monotonic() + seconds


def _take(desktop: Desktop, path: Path) -> None:
    desktop.window.activateWindow()
    _settle(desktop)
    taken = desktop.window.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    picture = Image.frombuffer("RGB", SIZE, taken.constBits(), "raw", "RGB", taken.bytesPerLine())
    picture.quantize(COLOURS, dither=Image.Dither.NONE).save(path, optimize=True)


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:2]), *map(float, sys.argv[2:3]), *map(Qt.ColorScheme, map(int, sys.argv[3:4])))
