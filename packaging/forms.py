"""Compiles ui/*.ui into src/panelsec/forms/*.py; with --check, says which of them are stale."""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
HEADER = '"""Compiled from ui/{name} by packaging/forms.py; never edited."""\n\n'


def compiled(source: Path) -> str:
    """The form as Python, the same on every machine."""
    uic = Path(sys.executable).with_name("pyside6-uic")
    command = [str(uic), "--generator", "python", "--no-autoconnection", str(source)]
    made = subprocess.run(command, check=True, capture_output=True, text=True, encoding="utf-8").stdout
    code = re.sub(r"\A(?:#.*\n|\s*\n)+", "", made)
    return HEADER.format(name=source.name) + _needed(_in_place(code.replace("\r\n", "\n"))).rstrip() + "\n"


def _in_place(code: str) -> str:
    """The sheet of a page, and what lies on a pile, is made where it will be: moved there, all that is on it would be styled
    again."""
    for holder, way, part in re.findall(r"self\.(\w+)\.(setWidget|addWidget)\(self\.(\w+)\)", code):
        if way == "addWidget":
            code = code.replace(f"self.{part} = QWidget()", f"self.{part} = QWidget(self.{holder})")
        elif f"self.{holder} = Page(" in code:
            code = code.replace(
                f"self.{part} = QWidget()", f"self.{part} = QWidget(self.{holder}.viewport())"
            )
    return code


def _needed(code: str) -> str:
    """Without the imports that the form never uses: Qt builds each class that is named, and the window waits for it."""
    command = [sys.executable, "-m", "ruff", "check", "--isolated", "--select=F401", "--fix-only", "-q", "-"]
    return subprocess.run(
        command, input=code, check=True, capture_output=True, text=True, encoding="utf-8"
    ).stdout


def stale(root: Path = ROOT) -> list[str]:
    """The forms that do not match their sources, and those whose source is gone."""
    sources = {path.stem: path for path in (root / "ui").glob("*.ui")}
    forms = {
        path.stem: path for path in (root / "src/panelsec/forms").glob("*.py") if path.stem != "__init__"
    }
    wrong = {
        name for name, path in sources.items() if name not in forms or _text(forms[name]) != compiled(path)
    }
    return sorted(wrong | (forms.keys() - sources.keys()))


def write(root: Path = ROOT) -> None:
    """Compiles every form and removes those whose source is gone."""
    for name in stale(root):
        source, form = root / "ui" / f"{name}.ui", root / "src/panelsec/forms" / f"{name}.py"
        if source.exists():
            form.write_text(compiled(source), encoding="utf-8", newline="\n")
        else:
            form.unlink()


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8")


if __name__ == "__main__":
    if "--check" in sys.argv[1:]:
        behind = stale()
        if behind:
            sys.exit(f"stale forms: {', '.join(behind)}; run python packaging/forms.py")
    else:
        write()
