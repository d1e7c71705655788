"""One case as a store of its own, under its own key and code: its events whole, and digests for all others.

Its record can thus be verified to its last event, without a word of another case in it.
"""

import hashlib
import json
import os
import zipfile
from collections.abc import Collection
from functools import partial
from importlib.metadata import version
from pathlib import Path

from panelsec.storage import driver, faults, schema
from panelsec.storage import key as keys
from panelsec.storage.checking import Report, unheard
from panelsec.storage.driver import Database
from panelsec.storage.envelope import Envelope, beside
from panelsec.storage.files import is_odd, make_private, move_durably, sync
from panelsec.storage.record import digest
from panelsec.storage.store import Store

_CASE = "case.panelsec"
_SUM_BYTES, _PIECE = 32, 1024 * 1024
_FILL = """
INSERT INTO excerpt.about SELECT 1, file, made_at, made_by, :envelope, :version FROM main.about;
INSERT INTO excerpt.events SELECT * FROM main.events WHERE reference = :reference
    AND kind NOT IN (SELECT value FROM json_each(:withheld));
INSERT INTO excerpt.bodies SELECT b.sequence, b.salt, b.body, b.erased_by FROM main.bodies b
    JOIN excerpt.events USING (sequence);
INSERT INTO excerpt.digests SELECT sequence, digest(sequence, reference, at, who, kind, body_hash) FROM main.events
    WHERE sequence < (SELECT max(sequence) FROM excerpt.events)
    AND sequence NOT IN (SELECT sequence FROM excerpt.events);
INSERT INTO excerpt.contents SELECT * FROM main.contents WHERE sha256 IN (SELECT value FROM json_each(:papers));
INSERT INTO excerpt.chunks SELECT c.* FROM main.chunks c JOIN excerpt.contents ON id = content
"""


def excerpt(
    store: Store,
    reference: str,
    papers: Collection[str],
    withheld: Collection[str],
    target: Path,
    report: Report = unheard,
) -> str:
    """Write a case into one encrypted file and give the code that opens it, to be told by another way.

    `papers` are the SHA-256 of those that go along; events of the kinds in `withheld` go as digests. What `report` raises
    ends it, and nothing is written.
    """
    key, salt, code = keys.new_key(), keys.new_salt(), keys.new_code()
    envelope = Envelope.seal(salt, key, code, store.envelope.wrapped.cost)
    place = target.with_name(target.name + ".unfinished")
    try:
        place.unlink(missing_ok=True)
        os.close(make_private(place))
        driver.shut(_migrated(driver.open_file(place, key, salt, newest=schema.VERSION)), place)
        given = {"reference": reference, "envelope": envelope.to_bytes(), "version": version("panelsec")}
        given |= {"withheld": json.dumps(list(withheld)), "papers": json.dumps(list(papers))}
        raise_if_cancelled = partial(report, 0, 1, "Copying")
        store.file.export(place, key, salt, _FILL.split(";\n"), given, digest, raise_if_cancelled)
        _pack(place, envelope, target)
    except OSError as error:
        raise driver.told_os(error) from error
    finally:
        place.unlink(missing_ok=True)
    return code


def unpack(file: Path, folder: Path) -> Path:
    """The store that a file holds, with its envelope beside it, still encrypted; open it with its code."""
    try:
        if is_odd(file) or _sum(file) != _stated(file):
            raise no_excerpt(file)
        with zipfile.ZipFile(file) as packed:
            if sorted(packed.namelist()) != [_CASE, beside(Path(_CASE)).name]:
                raise no_excerpt(file)
            if any(each.compress_type != zipfile.ZIP_STORED for each in packed.infolist()):
                raise no_excerpt(
                    file
                )  # ours never swells: what does would fill the disk before its code is asked
            packed.extractall(folder)  # the two names are known
    except (zipfile.BadZipFile, EOFError, NotImplementedError, RuntimeError):
        raise no_excerpt(file) from None
    except FileNotFoundError:
        raise faults.StoreMissing(
            f"The file {file.name} is no longer in {file.parent}. Put it back, or choose it again."
        ) from None
    except OSError as error:
        raise driver.told_os(error) from error
    return folder / _CASE


def _migrated(database: Database) -> Database:
    schema.migrate(database)
    return database


def _pack(place: Path, envelope: Envelope, target: Path) -> None:
    packed = target.with_name(target.name + ".packing")
    try:
        packed.unlink(missing_ok=True)
        os.close(make_private(packed))
        with zipfile.ZipFile(packed, "w") as archive:
            archive.write(place, _CASE)
            archive.writestr(beside(Path(_CASE)).name, envelope.to_bytes())
            archive.comment = bytes(_SUM_BYTES)
        seal(packed)
        sync(packed)
        move_durably(packed, target)
    finally:
        packed.unlink(missing_ok=True)


def seal(packed: Path) -> None:
    """Put the SHA-256 of all that comes before it into the archive's comment, so that no flipped bit goes unnoticed:
    what encrypts the case says nothing of the bytes around it."""
    own = _sum(packed)
    with packed.open("rb+") as stream:
        stream.seek(-_SUM_BYTES, os.SEEK_END)
        stream.write(own)


def _sum(packed: Path) -> bytes:
    left, digest = packed.stat().st_size - _SUM_BYTES, hashlib.sha256()
    with packed.open("rb") as stream:
        while left > 0 and (piece := stream.read(min(left, _PIECE))):
            digest.update(piece)
            left -= len(piece)
    return digest.digest()


def _stated(packed: Path) -> bytes:
    with packed.open("rb") as stream:
        stream.seek(max(0, packed.stat().st_size - _SUM_BYTES))
        return stream.read()


def no_excerpt(file: Path) -> faults.StoreDamaged:
    return faults.StoreDamaged(
        f"The file {file.name} holds no case that was handed over, or is damaged. Ask for it again."
    )
