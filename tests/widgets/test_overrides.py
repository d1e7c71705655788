"""A fault in a method that Qt calls is told, and does not end the program."""

import importlib
import pkgutil
import subprocess
import sys
from types import FunctionType

import pytest
from PySide6.QtCore import QObject

import panelsec
from panelsec.widgets.overrides import is_guarded

FAULTS = ("()[0]", "len(3)", "int('x')", "1 / 0", "gone.width()", "{}['a']", "None.x")
PROGRAM = """
import sys
import shiboken6
from PySide6.QtCore import QAbstractListModel
from PySide6.QtWidgets import QApplication, QListView, QWidget
import panelsec.widgets
app = QApplication([])
gone = QWidget()
shiboken6.delete(gone)
told = []
sys.excepthook = lambda kind, error, trace: told.append(kind.__name__)
class Wide(QWidget):
    def resizeEvent(self, event):
        super().resizeEvent(event)
class Wider(Wide):
    def resizeEvent(self, event):
        return FAULT
class Rows(QAbstractListModel):
    def rowCount(self, parent):
        return 3
    def data(self, index, role):
        return FAULT
app.setQuitOnLastWindowClosed(False)
def work():
    view = QListView()
    view.setModel(Rows())
    for each in (Wider(), view):
        each.show()
        app.processEvents()
try:
    work()
except Exception as error:
    told.append(type(error).__name__)
print(len(told) > 0)
"""


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_in_an_override_is_told_and_the_program_goes_on(fault: str) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", PROGRAM.replace("FAULT", fault)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (ran.returncode, ran.stdout) == (0, "True\n"), ran.stderr


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="newer Pythons need no handler")
def test_every_override_of_the_program_has_its_handler() -> None:
    for each in pkgutil.walk_packages(panelsec.__path__, "panelsec."):
        if each.name.split(".")[1] in ("app", "screens", "widgets") and not each.name.endswith(
            ("away_windows", "away_macos")
        ):
            importlib.import_module(each.name)
    ours = [each for each in _derived(QObject) if each.__module__.startswith("panelsec.")]
    bare = [
        f"{each.__module__}.{each.__name__}.{name}"
        for each in ours
        for name, method in vars(each).items()
        if isinstance(method, FunctionType)
        and not name.startswith("__")
        and not is_guarded(method)
        and any(name in vars(base) for base in each.__mro__ if base.__module__.startswith("PySide6"))
    ]
    assert len(ours) > 80
    assert bare == []


def _derived(base: type) -> list[type]:
    return [one for each in base.__subclasses__() for one in (each, *_derived(each))]
