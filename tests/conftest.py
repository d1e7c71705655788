"""What the workers of one run of the tests share, windows that do not outlive their test, and a recovery code that is cheap to try."""

import gc
import os
import shutil
import sys
from collections.abc import Generator
from tempfile import mkdtemp

import pytest

from panelsec.storage import key
from panelsec.storage.store import Store

LEFT = 20_000  # objects more than there were


def pytest_configure(config: pytest.Config) -> None:
    if not hasattr(config, "workerinput"):
        os.environ["PANELSEC_STAGES"] = mkdtemp(prefix="panelsec-stages-")


def pytest_unconfigure(config: pytest.Config) -> None:
    if not hasattr(config, "workerinput"):
        shutil.rmtree(os.environ.pop("PANELSEC_STAGES"), ignore_errors=True)


def pytest_collection_finish() -> None:
    """What is there by now stays: nobody need look through it again each time. What a test leaves is taken away after it, on
    the thread of the windows (`app/garbage.py`)."""
    gc.collect()
    gc.freeze()
    gc.disable()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown() -> Generator[None]:
    """Windows that are to be deleted are: else they lie there for a hundred tests, and every new look is put on them too."""
    yield
    core = sys.modules.get("PySide6.QtCore")
    if core and core.QCoreApplication.instance():
        core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete.value)
    if gc.get_count()[0] > LEFT:
        gc.collect()


@pytest.fixture(autouse=True)
def usual_cost(monkeypatch: pytest.MonkeyPatch) -> key.Cost:
    """What a code costs to try in a store that the program makes. Those that tests make cost next to nothing."""
    usual: key.Cost = Store.make.__kwdefaults__["cost"]
    monkeypatch.setitem(Store.make.__kwdefaults__, "cost", key.LIGHT)
    return usual
