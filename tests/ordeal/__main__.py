"""`python -m tests.ordeal [NAME[=COUNT] ...]`: what is done to the store, how often, and what was lost by it."""

import os
import sys
from concurrent.futures import ProcessPoolExecutor, as_completed
from multiprocessing import get_context

from tests.ordeal.all import ORDEALS, settle, timed

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
    faults = 0
    with ProcessPoolExecutor(WORKERS, get_context("spawn"), settle) as pool:
        running = {pool.submit(timed, name, count): name for name, count in run.items()}
        for done in as_completed(running):
            name, (outcome, seconds) = running[done], done.result()
            what = next(e.what for e in ORDEALS if e.name == name)
            print(f"{name:<18} {outcome.tried:>7} {len(outcome.lost):>5} {seconds:>8.1f}  {what}", flush=True)
            for each in outcome.lost[:5]:
                print(f"    {each}")
            faults += len(outcome.lost)
    print("Nothing was lost." if not faults else f"{faults} times something was lost.")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
