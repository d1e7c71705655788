"""Sizes as a person says them."""

KILO = 1000


def size_in_words(size: int) -> str:
    """A number of bytes: 4.2 MB."""
    amount, units = float(size), ["bytes", "kB", "MB", "GB", "TB"]
    while amount >= KILO and len(units) > 1:
        amount /= KILO
        units.pop(0)
    return f"{amount:.0f} {units[0]}" if units[0] in ("bytes", "kB") else f"{amount:.1f} {units[0]}"
