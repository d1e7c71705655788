"""Until the window is shown, as whole processes, against an empty PySide6 window."""

import os
import subprocess
import sys
import tempfile

from tests.benchmarks.timing import against

EMPTY = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication(sys.argv)
window = QMainWindow()
window.show()
QTimer.singleShot(0, app.quit)
app.exec()
"""
OURS = """
import gc
gc.disable()  # before the desktop is read in, as the command line does it
from PySide6.QtCore import QTimer
import panelsec.app as desktop
desktop.read_ahead = lambda: None  # what is read in behind the window is not waited for
made = desktop._application
def application():
    app = made()
    QTimer.singleShot(0, app.quit)
    return app
desktop._application = application
from panelsec.__main__ import main
main([])
"""


def run() -> None:
    with tempfile.TemporaryDirectory() as home:
        homes = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"), home)
        # each start but the first finds its modules compiled, whatever this shell says of writing them down
        compiled = {"PYTHONPYCACHEPREFIX": f"{home}/compiled", "PYTHONDONTWRITEBYTECODE": ""}
        surroundings = {**os.environ, **homes, **compiled}

        def shown(program: str) -> None:
            subprocess.run([sys.executable, "-c", program], env=surroundings, check=True, capture_output=True)

        against("window shown", lambda: shown(OURS), lambda: shown(EMPTY), "an empty window", aim=1.5)
