"""Starts the desktop: the clock, the last resort for faults, the place of the file, the window with its screens."""

import gc
import linecache
import locale
import os
import sys
import threading
from contextlib import suppress
from datetime import datetime
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSettings, QStandardPaths, QTimer
from PySide6.QtWidgets import QApplication

from panelsec.app.desktop import PLACE, Desktop
from panelsec.app.faults import Faults, show_fault
from panelsec.app.signals import Signals
from panelsec.core_dumps import leave_no_core
from panelsec.local_time import LONDON
from panelsec.screens.window.directory import AT
from panelsec.widgets import icons, look

if TYPE_CHECKING:
    from panelsec.storage.keychain import Keychain

PICTURE = 50  # milliseconds until the window stands there: what is read in beside it would hold it up


def now() -> datetime:
    """Local time at the University, naive, as everything that is recorded has it."""
    return datetime.now(LONDON).replace(tzinfo=None)


def run(practise: bool = False) -> int:
    """Open the desktop and give the exit code; `practise` opens a throw-away office at once."""
    leave_no_core()  # before a code can be typed
    os.umask(0o077)  # what is printed into a file, logged or settled is for this user alone, too
    app = _application()
    _go_to_documents()
    folder = _folder()
    faults = Faults(folder / "faults.log", show_fault)
    sys.excepthook = faults.caught
    threading.excepthook = lambda told: faults.caught(told.exc_type, told.exc_value, told.exc_traceback)
    settings = QSettings()
    forget_folders()
    app.aboutToQuit.connect(forget_folders)
    desktop = Desktop(app, settings, folder, now, system_keychain)
    signals = Signals(app.quit)
    try:
        desktop.open(practise=practise)
        reading = threading.Thread(target=read_ahead, daemon=True)  # PySide does not keep what is to start
        QTimer.singleShot(PICTURE, reading.start)
        return app.exec()
    finally:
        desktop.leave()
        signals.close()


def forget_folders() -> None:
    """Qt's dialog for files writes for the next time where one went, and a folder may be named after a student. Where it
    writes a file, on Linux, it finds no place for one from now on; elsewhere it is to be taken out at the end."""
    native, user = QSettings.Format.NativeFormat, QSettings.Scope.UserScope
    kept = QSettings(user, "QtProject")
    for name in ("lastVisited", "history"):
        kept.remove(f"FileDialog/{name}")
    kept.sync()
    QSettings.setPath(native, user, os.devnull)


def _go_to_documents() -> None:
    """There a dialog for files begins, and not where the program lies; nor does a disk that it was started from stay in use."""
    documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    with suppress(OSError):
        os.chdir(documents if documents.is_dir() else Path.home())


def last_office() -> Path | None:
    """The file that the desktop opened last on this computer."""
    kept = QSettings("panelsec", "panelsec").value(PLACE)
    return Path(str(kept)) if kept else None


def read_ahead() -> None:
    """Import what an open office needs while the welcome page is shown, then start the process that draws pages: no screen
    waits for either, nor for a garbage collection of all that was imported."""
    try:
        import_module("logging.handlers")  # a fault may be that nothing more can be read in
        for name in (
            "actions.stores",
            "rehearsal.practice",
            "widgets.roles",
            *(f"screens.{name}.screen" for name in (*AT, "office", "file")),
        ):
            import_module(f"panelsec.{name}")
        import_module("panelsec.actions.letters.proofing").speller()
    finally:
        linecache.clearcache()  # PySide reads the source of each module, and Python keeps it
        gc.freeze()
    import_module("panelsec.bundle.worker").start()


def system_keychain() -> "Keychain":
    from panelsec.storage.keychain import SystemKeychain

    return SystemKeychain()


def _application() -> QApplication:
    app = QApplication(sys.argv[:1])
    speak_english()
    app.setOrganizationName("panelsec")
    app.setApplicationName("panelsec")
    app.setDesktopFileName("panelsec")
    if sys.platform not in ("win32", "darwin"):
        app.setStyle("Fusion")
    look.dress(app)
    app.setWindowIcon(icons.icon("case", look.ink(look.Tone.ACCENT, app.palette())))
    return app


def speak_english() -> None:
    """Days and numbers as all other words here, whatever the computer's language: Qt takes that for the whole process."""
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    locale.setlocale(locale.LC_TIME, "C")


def _folder() -> Path:
    """The user's own folder on this computer: on Windows the one that does not follow a roaming profile."""
    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppLocalDataLocation)
    return Path(found)
