"""Shares a table's width among its columns."""

from collections.abc import Sequence


def shares(wanted: Sequence[int], least: Sequence[int], room: int) -> list[int]:
    """What each wants where there is room; else the widest give way first, none of them below its least."""
    given = list(wanted)
    while sum(given) > room:
        spare = [has - must for has, must in zip(given, least, strict=True)]
        yielding = [column for column in range(len(given)) if spare[column] > 0]
        if not yielding:
            break
        widest = max(yielding, key=given.__getitem__)
        given[widest] -= min(sum(given) - room, spare[widest], max(1, given[widest] // 12))
    return given
