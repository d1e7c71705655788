"""A day at the office in a process of its own: a whole case, a preview, a print, a backup, a draft, a fault; then it dies."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QSettings, QStandardPaths
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication

from panelsec.actions import backups
from panelsec.actions.session import Session
from panelsec.app.desktop import Desktop
from panelsec.app.faults import Faults
from panelsec.rehearsal.acts import Stage
from panelsec.rehearsal.outcome import Outcome
from panelsec.rehearsal.rehearse import play, set_up
from panelsec.rehearsal.story import Story, read_story
from panelsec.screens.places import Place
from panelsec.storage.key import LIGHT
from panelsec.storage.keychain import MemoryKeychain
from panelsec.storage.store import Store
from tests.screens.harness import keys, wait_for


def main(story: Path, home: Path) -> None:
    """Says when all of it is done and the office still open; a line from outside lets it die."""
    told = read_story(story)
    app = QApplication([])
    app.setOrganizationName("panelsec")
    app.setApplicationName("panelsec")
    session = _played(told, home / "office" / "office.panelsec")
    desktop = Desktop(app, QSettings(), _data(), session.now, lambda: session.store.keychain)
    desktop.open()
    desktop.window.activateWindow()
    wait_for(desktop.window.isActiveWindow)
    desktop._sit_down(session)
    _look(desktop, told.id)
    _print(desktop, told.id, home / "out")
    _type(desktop, told)
    backups.back_up(session)
    name = told.people("respondents")[0]["name"]
    Faults(_data() / "faults.log", lambda _: None).caught(ValueError, ValueError(name), None)
    desktop._settings.sync()
    print("ready", flush=True)
    sys.stdin.readline()
    os.abort()


def _data() -> Path:
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppLocalDataLocation))


def _played(told: Story, place: Path) -> Session:
    store, _ = Store.make(
        place, MemoryKeychain(), now=told.opened, by=told.secretary, cost=LIGHT, any_folder=True
    )
    session = Session(store, lambda: told.opened, told.secretary)
    set_up(session, told)
    outcome = Outcome(Stage(session, told.id))
    for step in told.acts:
        if not step.probe:
            play(outcome, told, (step,))
    return outcome.stage.session


def _go(desktop: Desktop, name: str, case: str) -> None:
    desktop.window.go(Place(name, case))
    wait_for(lambda: not desktop.window._desk.background.busy)


def _look(desktop: Desktop, case: str) -> None:
    for page in ("papers", "letters"):
        _go(desktop, page, case)
        viewer = getattr(desktop.window.shown, "viewer", None)
        wait_for(lambda viewer=viewer: viewer is None or not viewer.waiting)


def _print(desktop: Desktop, case: str, out: Path) -> None:
    def choose(dialog: QPrintDialog) -> bool:
        """In the system's print dialog a PDF."""
        dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        dialog.printer().setOutputFileName(str(out / "printed.pdf"))
        return True

    QPrintDialog.exec = choose
    _go(desktop, "post", case)
    desktop.window.shown.form.letters_table.selectRow(0)
    desktop.window.shown.print_page()
    wait_for(lambda: not desktop.window._desk.background.busy)


def _type(desktop: Desktop, told: Story) -> None:
    _go(desktop, "custody", told.id)
    desktop.window.shown.form.to_edit.setFocus()
    keys(*told.people("respondents")[0]["name"])
    desktop.window.keep()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
