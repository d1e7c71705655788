"""`python -m tests.ordeal [NAME[=COUNT] ...]`: what is done to the store, how often, and what was lost by it."""

import os
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from multiprocessing import get_context

from tests.ordeal.all import ORDEALS, named, settle, shares, timed
from tests.ordeal.outcome import Ordeal, Outcome

WORKERS = (os.cpu_count() or 1) + 1
"""Some of the time is spent waiting until somebody is killed."""


def main(arguments: list[str]) -> int:
    chosen = {name: int(count or 0) for name, _, count in (each.partition("=") for each in arguments)}
    unknown = set(chosen) - {each.name for each in ORDEALS}
    if unknown:
        print(f"There is no {', '.join(sorted(unknown))}. There are: {', '.join(e.name for e in ORDEALS)}.")
        return 2
    run = {e.name: chosen.get(e.name) or e.usual for e in ORDEALS if not chosen or e.name in chosen}
    os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")  # what Qt says of having no screen
    print(f"{'ordeal':<18} {'tried':>7} {'lost':>5} {'seconds':>8}  what is done")
    with tempfile.TemporaryDirectory(prefix="panelsec-stages-") as stages:
        os.environ["PANELSEC_STAGES"] = stages  # what one worker has played the others copy
        faults = sum(len(outcome.lost) for outcome in tried(run))
    print("Nothing was lost." if not faults else f"{faults} times something was lost.")
    return 1 if faults else 0


def tried(run: Mapping[str, int]) -> Iterator[Outcome]:
    """Each ordeal is told of when all of its shares are over; the seconds are its workers' together."""
    with ProcessPoolExecutor(WORKERS, get_context("spawn"), settle) as pool:
        share = {
            pool.submit(timed, name, count, first): name
            for name, whole in run.items()
            for first, count in shares(named(name), whole)
        }
        over = defaultdict[str, list[tuple[Outcome, float]]](list)
        for done in as_completed(share):
            name = share[done]
            over[name].append(done.result())
            if len(over[name]) == list(share.values()).count(name):
                yield told(named(name), over[name])


def told(ordeal: Ordeal, over: Sequence[tuple[Outcome, float]]) -> Outcome:
    outcome = Outcome(
        sum(each.tried for each, _ in over), tuple(lost for each, _ in over for lost in each.lost)
    )
    seconds = sum(seconds for _, seconds in over)
    print(
        f"{ordeal.name:<18} {outcome.tried:>7} {len(outcome.lost):>5} {seconds:>8.1f}  {ordeal.what}",
        flush=True,
    )
    for each in outcome.lost[:5]:
        print(f"    {each}")
    return outcome


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
