"""What the workers of one run of the tests share."""

import os
import shutil
from tempfile import mkdtemp

import pytest


def pytest_configure(config: pytest.Config) -> None:
    if not hasattr(config, "workerinput"):
        os.environ["PANELSEC_STAGES"] = mkdtemp(prefix="panelsec-stages-")


def pytest_unconfigure(config: pytest.Config) -> None:
    if not hasattr(config, "workerinput"):
        shutil.rmtree(os.environ.pop("PANELSEC_STAGES"), ignore_errors=True)
