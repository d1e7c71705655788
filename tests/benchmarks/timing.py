"""Medians of two things done in turn, so that a machine whose speed drifts treats both alike."""

import statistics
import time
from collections.abc import Callable


def seconds(act: Callable[[], object]) -> float:
    started = time.perf_counter()
    act()
    return time.perf_counter() - started


def worked(act: Callable[[], object]) -> float:
    """Seconds of the processor on this thread: what a page costs, though the machine is busy with others."""
    started = time.thread_time()
    act()
    return time.thread_time() - started


def against(
    name: str,
    ours: Callable[[], object],
    floor: Callable[[], object],
    floor_name: str,
    rounds: int = 5,
    *,
    clock: Callable[[Callable[[], object]], float] = seconds,
    aim: float = 2,
) -> None:
    """Print the medians of both and their ratio; each is done once before it counts."""
    ours(), floor()
    pairs = [(clock(ours), clock(floor)) for _ in range(rounds)]
    mine, bare = (statistics.median(column) for column in zip(*pairs, strict=True))
    print(
        f"{name}: {1000 * mine:.1f} ms; {floor_name}: {1000 * bare:.1f} ms; ratio {mine / bare:.2f} (aim {aim:g})"
    )


def alone(name: str, act: Callable[[], object], aim_ms: int, rounds: int = 5) -> None:
    """Print the median of something that has a time to keep."""
    act()
    mine = statistics.median(seconds(act) for _ in range(rounds))
    print(f"{name}: {1000 * mine:.1f} ms (aim {aim_ms} ms)")
