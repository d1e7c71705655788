"""What the workers of one run of the tests share, and a recovery code that is cheap to try."""

import os
import shutil
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


@pytest.fixture(autouse=True)
def usual_cost(monkeypatch: pytest.MonkeyPatch) -> key.Cost:
    """What a code costs to try in a store that the program makes. Those that tests make cost next to nothing."""
    usual: key.Cost = Store.make.__kwdefaults__["cost"]
    monkeypatch.setitem(Store.make.__kwdefaults__, "cost", key.LIGHT)
    return usual
