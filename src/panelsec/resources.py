"""Where packaged files are: in a wheel, in a checkout, in a frozen program."""

import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def resource(*parts: str) -> Path:
    """The path of a file or folder below resources/; it need not exist."""
    frozen = getattr(sys, "_MEIPASS", None)
    for root in (
        Path(frozen) / "resources" if frozen else None,
        _PACKAGE / "_resources",
        _PACKAGE.parents[1] / "resources",
    ):
        if root is not None and root.is_dir():
            return root.joinpath(*parts)
    raise FileNotFoundError("panelsec was installed without its resources; install it again")


def document(name: str) -> Path:
    """A text of docs/ that the program shows; its pictures lie beside it."""
    packaged = resource("docs", name)
    return packaged if packaged.exists() else _PACKAGE.parents[1] / "docs" / name
