"""The power fails: of what was written since the last sync some is on the disk and some not, in any order, torn in sectors."""

import random
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path

from panelsec.storage.store import Store
from tests.ordeal.disk import Op, watched
from tests.ordeal.outcome import Outcome
from tests.ordeal.stores import Kept, act, lost

SECTOR = 512
ACTS = 40
State = dict[str, bytearray]


def power_loss(count: int, folder: Path, synchronous: str = "FULL") -> Outcome:
    kept = Kept(folder)
    before = {name: bytearray(raw) for name, raw in kept.files().items()}
    ops = _written(kept, synchronous)
    chance = random.Random(count)
    cuts = sorted(chance.randrange(len(ops) + 1) for _ in range(count))
    faults = []
    for cut, told, files in _failures(before, ops, cuts, chance):
        kept.put(files)
        if wrong := lost(kept, told):
            faults.append(f"after {cut} writes of {len(ops)}: {wrong}")
    return Outcome(count, tuple(faults))


def _written(kept: Kept, synchronous: str) -> list[Op]:
    with watched() as disk:
        store = Store.unlock(
            kept.place, deepcopy(kept.keychain), any_folder=True
        )  # ours sees no head of this
        store.connection.rows(f"PRAGMA synchronous = {synchronous}")
        store.connection.rows(
            "PRAGMA wal_autocheckpoint = 60"
        )  # so that the file itself is written often, too
        for number in range(ACTS):
            act(store, number, 5_000 + 3_000 * (number % 7))
            disk.ops.append(Op("told"))
        store.close()
        return list(disk.ops)


def _failures(
    before: State, ops: list[Op], cuts: list[int], chance: random.Random
) -> Iterator[tuple[int, int, dict[str, bytes]]]:
    """For each cut: how many acts were acknowledged by then, and the files as they may be found."""
    safe, waiting, told, at = before, list[Op](), 0, 0
    for cut in cuts:
        for op in ops[at:cut]:
            if op.what == "told":
                told += 1
            elif op.what == "sync":
                for each in [w for w in waiting if w.name == op.name]:
                    _apply(safe, each)
                waiting = [w for w in waiting if w.name != op.name]
            else:
                waiting.append(op)
        at = cut
        found = {name: bytearray(raw) for name, raw in safe.items()}
        for op in chance.sample(waiting, chance.randint(0, len(waiting))):
            _apply(found, _torn(op, chance))
        yield cut, told, {name: bytes(raw) for name, raw in found.items()}


def _apply(state: State, op: Op) -> None:
    if op.what == "delete":
        state.pop(op.name, None)
        return
    file = state.setdefault(op.name, bytearray())
    if op.what == "truncate":
        del file[op.at :]
        return
    if len(file) < op.at:
        file.extend(bytes(op.at - len(file)))
    file[op.at : op.at + len(op.data)] = op.data


def _torn(op: Op, chance: random.Random) -> Op:
    if op.what != "write" or chance.random() < 0.5:
        return op
    first = chance.randint(0, len(op.data) // SECTOR) * SECTOR
    last = chance.randint(first, len(op.data))
    last = min(len(op.data), -(-last // SECTOR) * SECTOR)
    return Op("write", op.name, op.at + first, op.data[first:last])
