"""Sizes and ranges of numbers in words."""

from collections.abc import Iterable

KILO = 1000


def size_in_words(size: int) -> str:
    """A number of bytes: 4.2 MB."""
    amount, units = float(size), ["bytes", "kB", "MB", "GB", "TB"]
    while amount >= KILO and len(units) > 1:
        amount /= KILO
        units.pop(0)
    return f"{amount:.0f} {units[0]}" if units[0] in ("bytes", "kB") else f"{amount:.1f} {units[0]}"


def in_runs(names: Iterable[str]) -> tuple[str, ...]:
    """In the order that is given; three or more that are numbered on, by their ends: D1, D4, D8 to D10."""
    runs: list[list[str]] = []
    for name in names:
        if runs and name == _next(runs[-1][-1]):
            runs[-1].append(name)
        else:
            runs.append([name])
    return tuple(words for run in runs for words in ([f"{run[0]} to {run[-1]}"] if run[2:] else run))


def pages_in_words(numbers: Iterable[int]) -> str:
    """page 3; pages 2, 5 to 8."""
    runs = in_runs(map(str, numbers))
    one = len(runs) == 1 and runs[0].isdigit()
    return f"{'page' if one else 'pages'} {', '.join(runs)}"


def _next(name: str) -> str:
    series = name.rstrip("0123456789")
    return f"{series}{int(name.removeprefix(series)) + 1}" if name != series else ""
