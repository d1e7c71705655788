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


def pytest_configure(config: pytest.Config) -> None:
    if not hasattr(config, "workerinput"):
        os.environ["PANELSEC_STAGES"] = mkdtemp(prefix="panelsec-stages-")


def pytest_unconfigure(config: pytest.Config) -> None:
    if not hasattr(config, "workerinput"):
        shutil.rmtree(os.environ.pop("PANELSEC_STAGES"), ignore_errors=True)


def pytest_collection_finish() -> None:
    """What is there by now stays: the collector need not look through it again each time, and finds sooner what a test has left."""
    gc.collect()
    gc.freeze()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown() -> Generator[None]:
    """Windows that are to be deleted are: else they lie there for a hundred tests, and every new look is put on them too."""
    yield
    core = sys.modules.get("PySide6.QtCore")
    if core and core.QCoreApplication.instance():
        core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete.value)


@pytest.fixture(autouse=True)
def usual_cost(monkeypatch: pytest.MonkeyPatch) -> key.Cost:
    """What a code costs to try in a store that the program makes. Those that tests make cost next to nothing."""
    usual: key.Cost = Store.make.__kwdefaults__["cost"]
    monkeypatch.setitem(Store.make.__kwdefaults__, "cost", key.LIGHT)
    return usual
