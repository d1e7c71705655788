"""The output folder of a rehearsal: written whole or not at all, in place of an earlier run's files."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from panelsec.errors import Unavailable

LIST = ".panelsec-rehearsal"
"""Names the files that a rehearsal wrote, one a line; what is not on it is not ours, and stays."""


def may_write(out: Path) -> None:
    """Unavailable, with a sentence, where `out` is no folder, or holds anything while no rehearsal is on record there."""
    if out.exists() and not out.is_dir():
        raise Unavailable(f"{out.name} is a file, not a folder. Name another folder with --out.")
    if not out.exists() or (out / LIST).is_file():
        return
    taken = sorted(path.name for path in out.iterdir() if not path.name.startswith("."))
    if taken:
        more = f" and {len(taken) - 1} more" if len(taken) > 1 else ""
        raise Unavailable(
            f"The folder {out.name} holds {taken[0]}{more}, and no rehearsal is on record there."
            " Nothing has been changed. Name an empty folder with --out, or one that is still to be made."
        )


def write(out: Path, files: Mapping[str, bytes]) -> None:
    """Put the files there in place of an earlier rehearsal's; where that fails, none of them stays."""
    may_write(out)
    try:
        _clear(out)
        out.mkdir(parents=True, exist_ok=True)
        (out / LIST).write_text("".join(f"{name}\n" for name in files), encoding="utf-8")
        for name, data in files.items():
            path = out / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
    except OSError as error:
        _give_up(out)
        raise Unavailable(
            f"The folder {out.name} could not be written: {error.strerror}. Name another folder with --out."
        ) from error


def _give_up(out: Path) -> None:
    try:
        _clear(out)
    except OSError:
        return  # the list stays, and the next rehearsal clears what is on it


def _clear(out: Path) -> None:
    """Take away what the list names, the folders that this empties, and the list."""
    if not (out / LIST).is_file():
        return
    whole = out.resolve()
    names = (out / LIST).read_text(encoding="utf-8", errors="replace").splitlines()
    files = [
        path for name in names if (path := (out / name).resolve()).is_relative_to(whole) and path.is_file()
    ]
    for path in files:
        path.unlink()
    for folder in _deepest_first(
        {parent for path in files for parent in path.parents} - {whole, *whole.parents}
    ):
        if not any(folder.iterdir()):
            folder.rmdir()
    (out / LIST).unlink()


def _deepest_first(folders: Iterable[Path]) -> list[Path]:
    return sorted(folders, key=lambda folder: len(folder.parts), reverse=True)
