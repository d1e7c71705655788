"""Whatever other threads allocate, garbage is collected on the thread of the window alone."""

import gc
import threading
import weakref
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from panelsec.app.desktop import Desktop
from panelsec.storage.keychain import MemoryKeychain
from tests.screens.harness import wait_for


class Round(QObject):
    """Held by itself alone, as soon as nobody else holds it."""

    def __init__(self) -> None:
        super().__init__()
        self.timer = QTimer(self)
        self.itself = self


@pytest.fixture
def left_alone() -> Iterator[None]:
    """Python as it starts, which collects garbage by itself."""
    gc.enable()
    yield
    gc.disable()


@pytest.fixture
def desktop(qapp: QApplication, left_alone: None, tmp_path: Path) -> Iterator[Desktop]:
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    made = Desktop(qapp, settings, tmp_path, datetime.now, MemoryKeychain)
    yield made
    made.leave()
    made.window.deleteLater()


def test_garbage_is_collected_on_the_thread_of_the_window_whichever_allocates_most(
    desktop: Desktop,
):
    gc.collect()  # so that it would be the other that comes across it
    gone: list[threading.Thread] = []
    weakref.finalize(Round(), lambda: gone.append(threading.current_thread()))
    made: list[list[int]] = []
    other = threading.Thread(target=lambda: made.extend([each] for each in range(100_000)))
    other.start()
    other.join()
    assert gone == []
    wait_for(lambda: bool(gone))
    assert gone == [threading.main_thread()]
