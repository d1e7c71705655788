"""After a day at the office, while it is open and after it died: none of its words lies anywhere in the clear."""

import os
import subprocess
import sys
from pathlib import Path
from threading import Timer

from panelsec.rehearsal.story import Story, read_story
from tests.ordeal.outcome import Outcome

STORIES = ("open-01", "open-03", "open-05")
CASES = Path(__file__).parents[1] / "cases"
WRITTEN_OUT = "out"
"""The folder to which the secretary printed."""
HEADS = (b"%PDF-", b"SQLite format 3\0")
CHUNK = 1 << 24
A_DAY = 120  # seconds at most


def scans(count: int, folder: Path, first: int = 0) -> Outcome:
    """On Linux, where the environment says in which folders everything lies."""
    if sys.platform != "linux":
        return Outcome(0)
    found: list[str] = []
    for number in range(first, first + count):
        [story] = CASES.glob(f"{STORIES[number % len(STORIES)]}*.yaml")
        home = folder / str(number)
        found += _day(story, home, words_of(read_story(story)))
    return Outcome(count, tuple(found))


def _day(story: Path, home: Path, words: set[str]) -> list[str]:
    for name in ("office", WRITTEN_OUT, "tmp", "home", "here"):
        (home / name).mkdir(parents=True)
    running = subprocess.Popen(
        [sys.executable, "-m", "tests.ordeal.day", story, home],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=home / "here",
        env=_surroundings(home),
        preexec_fn=with_core_files,
        text=True,
    )
    ended = Timer(A_DAY, running.kill)
    ended.start()
    said = iter(running.stdout)
    if "ready\n" not in said:
        ended.cancel()
        return [f"{story.stem}: the day did not come to its end"]
    open_ = hits(home, words)
    running.communicate("\n")
    ended.cancel()
    wrong = sorted({*open_, *hits(home, words)})
    printed = home / WRITTEN_OUT / "printed.pdf"
    if not printed.exists() or printed.stat().st_size < 10_000:
        wrong.append("nothing was printed")
    if not any(home.rglob("*.log")) or not any(home.rglob("*backups/*")) or not any(home.rglob("*.conf")):
        wrong.append("there was no log, no backup or no settings to look through")
    return [f"{story.stem}: {each}" for each in wrong]


def _surroundings(home: Path) -> dict[str, str]:
    kept = {name: os.environ[name] for name in ("PATH", "QT_QPA_PLATFORM", "LANG") if name in os.environ}
    folders = {
        f"XDG_{name}_HOME": str(home / "home" / name.lower()) for name in ("CONFIG", "DATA", "CACHE", "STATE")
    }
    here = os.pathsep.join([str(Path(__file__).parents[2]), os.environ.get("PYTHONPATH", "")])
    return {**kept, **folders, "HOME": str(home / "home"), "TMPDIR": str(home / "tmp"), "PYTHONPATH": here}


def with_core_files() -> None:
    """As on a computer that keeps them."""
    import resource

    most = resource.getrlimit(resource.RLIMIT_CORE)[1]
    resource.setrlimit(resource.RLIMIT_CORE, (most, most))


def words_of(story: Story) -> set[str]:
    """Names, titles and pieces of the papers that nobody may find outside the store."""
    people = [p["name"] for group in ("respondents", "reporting_persons") for p in story.people(group)]
    people += [p["name"] for p in story.told["panels"]]
    papers = [d["title"] for d in story.told["documents"]]
    marks = [f"MARK-{story.id[:7]}-{d['id']}" for d in story.told["documents"]]
    return {*people, *papers, *marks, story.told["title"]}


def hits(home: Path, words: set[str]) -> list[str]:
    """Files with one of the words in them, as bytes of any usual encoding, and plain PDFs and databases."""
    coded = {w.encode(code): w for w in words for code in ("utf-8", "utf-16-le", "utf-16-be")}
    found = []
    for file in home.rglob("*"):
        if file.is_file() and WRITTEN_OUT not in file.relative_to(home).parts[:1]:
            found += [f"{file.relative_to(home)}: {what}" for what in _in(file, coded)]
    return found


def _in(file: Path, coded: dict[bytes, str]) -> set[str]:
    found, before = set(), b""
    with file.open("rb") as stream:
        while piece := stream.read(CHUNK):
            whole = before + piece
            found |= {word for raw, word in coded.items() if raw in whole}
            found |= {repr(head) for head in HEADS if head in whole}
            before = piece[-200:]
    return found
