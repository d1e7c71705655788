"""The whole plain case by keyboard in a real window, heard over AT-SPI as a screen reader hears it."""

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

HERE = Path(__file__).parent
CASE = "tests/screens/test_plain_case.py"
PYTHON = "/usr/bin/python3"  # gi is the system's
LAUNCHER = next(
    (path for path in ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher") if Path(path).exists()), ""
)  # fmt: skip
WANTED = ("Xvfb", "openbox", "dbus-run-session")
DISPLAY = ":87"
SEVERAL_MINUTES = 600


def has_atspi() -> bool:
    asked = "import gi; gi.require_version('Atspi', '2.0')"
    return bool(LAUNCHER) and subprocess.run([PYTHON, "-c", asked], capture_output=True).returncode == 0


@contextmanager
def beside(*command: str, **how: object) -> Iterator[subprocess.Popen]:
    """Ended by its own number."""
    process = subprocess.Popen(command, **how)  # type: ignore[call-overload]
    try:
        yield process
    finally:
        process.terminate()
        process.wait(10)


def inside(log: Path) -> int:
    """Within a session bus of its own: the display, the accessibility bus, the ear, and the case."""
    room = {
        **os.environ,
        "DISPLAY": DISPLAY,
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
    }
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    with ExitStack() as stack, log.open("w") as out:
        stack.enter_context(beside("Xvfb", DISPLAY, "-screen", "0", "1400x1000x24", **quiet))
        time.sleep(1)
        stack.enter_context(beside("openbox", "--sm-disable", env=room, **quiet))
        stack.enter_context(beside(LAUNCHER, "--launch-immediately", env=room, **quiet))
        time.sleep(1.5)
        ear = stack.enter_context(beside(PYTHON, str(HERE / "listen.py"), env=room, stdout=out))
        time.sleep(1)
        assert ear.poll() is None
        played = subprocess.run([sys.executable, "-m", "pytest", "-n0", "-q", CASE], env=room)
        time.sleep(1)
        return played.returncode


@pytest.mark.slow
@pytest.mark.skipif(
    not all(map(shutil.which, WANTED)) or not has_atspi(), reason="needs Xvfb, openbox and AT-SPI"
)
def test_a_screen_reader_hears_a_name_and_a_role_of_all_that_gets_the_focus_in_a_whole_case(tmp_path):
    log = tmp_path / "heard.jsonl"
    command = ["dbus-run-session", "--", sys.executable, "-m", "tests.screenreader.test_plain_case", str(log)]
    assert subprocess.run(command, timeout=SEVERAL_MINUTES).returncode == 0

    told = [json.loads(line) for line in log.read_text().splitlines()]
    controls = [each for each in told if "role" in each]
    assert len(controls) > 300
    assert [
        each for each in controls if not each["name"].strip() or each["role"] in ("invalid", "unknown")
    ] == []
    assert {"push button", "text", "check box", "combo box", "list"} <= {each["role"] for each in controls}
    assert {"Make a new office…", "Places", "Not imposed"} <= {each["name"] for each in controls}
    assert "Imogen Tarrant is recorded." in {each.get("spoken") for each in told}


if __name__ == "__main__":
    sys.exit(inside(Path(sys.argv[1])))
