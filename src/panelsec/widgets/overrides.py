"""An exception in one of our overrides of Qt's methods reaches the excepthook: on Python 3.11 PySide6 would end the process.

Up to Python 3.11 what C code raises (IndexError, TypeError, a Qt object that is gone) becomes an exception object only where a
handler meets it. PySide6 (seen in 6.9 to 6.12) reads the arguments of that object before, and the window is gone without a word.
So each override has a handler around it. Delete this with Python 3.11.
"""

import sys
from collections.abc import Callable
from functools import wraps
from types import FunctionType
from typing import Any

from PySide6.QtCore import QObject


def guard() -> None:
    """For all classes of Qt's that are derived from now on."""
    if sys.version_info < (3, 12):
        QObject.__init_subclass__ = classmethod(_guard_overrides)  # type: ignore[assignment]


def _guard_overrides(derived: type) -> None:
    base = derived.__mro__[1]
    for name, method in list(vars(derived).items()):
        if isinstance(method, FunctionType) and not name.startswith("__"):
            overridden = getattr(base, name, None)
            if overridden is not None and is_guarded(overridden):
                setattr(derived, name, _guarded(method))


def is_guarded(method: Any) -> bool:
    """Whether it is Qt's own, or has its handler."""
    return not isinstance(method, FunctionType) or hasattr(method, "guarded")


def _guarded(method: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(method)
    def guarded(*given: Any, **named: Any) -> Any:
        try:
            return method(*given, **named)
        finally:
            pass

    guarded.guarded = True  # type: ignore[attr-defined]
    return guarded
