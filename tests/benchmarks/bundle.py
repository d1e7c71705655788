"""How long bundles take and what memory, in one table: 20 papers of 15 pages, 100 of 30, 100 of 100.

Of ten papers six are text, two scans, one landscape, one a form. Times are seconds of the processor, of this process and
of those that it starts, since the machine may be busy with others; the least of several rounds. Memory is of all of them
together, what they share counted once.
"""

import io
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from pikepdf import Array, Dictionary, Name, Object, ObjectStreamMode, Pdf, Stream

from panelsec.bundle.build import PROCESS, Receipt, build
from panelsec.bundle.plan import Heading, Paper, Plan, Section, Slot, Withheld
from panelsec.bundle.proof.check import check
from panelsec.bundle.proof.proven_pages import Known
from panelsec.bundle.redact import redact
from tests.bundle import pdfs

SIZES = ((20, 15), (100, 30), (100, 100))  # papers, pages of each
MIDDLE = SIZES[1]
ROUNDS = 5
READERS = 5
WORDS = ("Wilhelmina Ffitch", "Ann")
_FIELDS = 20


def _paper(number: int, pages: int) -> bytes:
    """Pages of text, every second with a picture that does not pack, every fourth turned, bookmarked by chapter; or
    scans, or landscape, or a form before its text."""
    pdf, chance, kind = Pdf.new(), random.Random(number), number % 10
    fonts = Dictionary({f"/{name}": pdfs.font(pdf) for name in ("F", "G", "H", "I")})
    box = (0, 0, 842, 595) if kind == 8 else (0, 0, 595, 842)
    for page in range(pages):
        lines = b"".join(
            pdfs.said(f"Paper {number}, page {page}, line {n} of it", 60, box[3] - 62 - 15 * n)
            for n in range(35 if kind == 8 else 45)
        )
        scan, pictured = kind in (6, 7), page % 2 == 0
        drawn = b"q 595 0 0 842 0 0 cm /Im Do Q" if scan else b"q 200 0 0 200 300 80 cm /Im Do Q" * pictured
        made = pdfs.add_page(pdf, drawn if scan else lines + drawn, box)
        made.Resources = pdf.make_indirect(Dictionary(Font=pdf.make_indirect(fonts)))
        if scan or pictured:
            made.Resources.XObject = Dictionary(Im=_picture(pdf, chance.randbytes(240 * 250)))
        made.Rotate = (0, 0, 0, 90)[page % 4]
    if kind == 9:
        _fields(pdf, fonts)
    with pdf.open_outline() as outline:
        for page in range(0, pages, 10):
            outline.add(f"Chapter {page}", Array([pdf.pages[page].obj, Name.Fit]))
    return pdfs.saved(pdf, object_stream_mode=ObjectStreamMode.generate)


def _fields(pdf: Pdf, fonts: Object) -> None:
    widgets = []
    for n in range(_FIELDS):
        look = Stream(pdf, b"/Tx BMC q " + pdfs.said(f"Answer {n}", 2, 5) + b"Q EMC")
        look.Type, look.Subtype, look.BBox = Name.XObject, Name.Form, Array([0, 0, 200, 20])
        look.Resources = Dictionary(Font=fonts)
        shown = Dictionary(N=pdf.make_indirect(look))
        field = Dictionary(
            Type=Name.Annot, Subtype=Name.Widget, FT=Name.Tx, T=f"f{n}", V=f"Answer {n}", AP=shown
        )
        field.Rect, field.F = Array([350, 60 + 30 * n, 550, 80 + 30 * n]), 4
        widgets.append(pdf.make_indirect(field))
    pdf.pages[0].obj.Annots = Array(widgets)
    pdf.Root.AcroForm = Dictionary(Fields=Array(widgets), DR=Dictionary(Font=fonts))


def _picture(pdf: Pdf, dots: bytes) -> Object:
    picture = Stream(pdf, dots, Width=240, Height=250, BitsPerComponent=8)
    picture.Type, picture.Subtype, picture.ColorSpace = Name.XObject, Name.Image, Name.DeviceGray
    return pdf.make_indirect(picture)


def papers(count: int, pages: int) -> list[Path]:
    """The papers, made once and kept in the temporary folder: they hold nothing about anyone."""
    folder = Path(tempfile.gettempdir()) / f"panelsec-bench-{count}x{pages}-c"
    folder.mkdir(exist_ok=True)
    files = [folder / f"{number:03}.pdf" for number in range(count)]
    for number, file in enumerate(files):
        if not file.exists():
            file.write_bytes(_paper(number, pages))
    return files


@dataclass(frozen=True)
class _File:
    path: Path

    def __call__(self) -> io.BufferedReader:
        return self.path.open("rb")


def _slots(count: int, pages: int) -> list[Slot]:
    return [Paper(f"Paper {n}", "00" * 32, _File(file)) for n, file in enumerate(papers(count, pages))]


def _built(slots: list[Slot]) -> tuple[int, Receipt]:
    """Until it lies in memory, where it is proven: its size."""
    with build(_plan(slots, ""), pdfs.index, pdfs.placeholder) as (file, receipt):
        return file.lent.size, receipt


def _plan(slots: list[Slot], reader: str) -> Plan:
    return Plan(Heading(("Benchmark",), reader), (Section("Papers", tuple(slots)),))


def _proven(slots: list[Slot], reader: str = "", known: Known | None = None) -> None:
    with build(_plan(slots, reader), pdfs.index, pdfs.placeholder) as (file, receipt):
        if faults := check(file, receipt, WORDS, slots, known=known):
            raise AssertionError(faults[0])
        file.copied()


def _merged(files: list[Path]) -> bytes:
    out, whole = io.BytesIO(), Pdf.new()
    opened = [Pdf.open(io.BytesIO(file.read_bytes())) for file in files]
    for each in opened:
        whole.pages.extend(each.pages)
    whole.save(out, object_stream_mode=ObjectStreamMode.generate)
    return out.getvalue()


def _copies(slots: list[Slot]) -> None:
    """A copy for each of the readers, from each of whom another tenth is withheld."""
    known = Known()
    for reader in range(READERS):
        mine = [Withheld("Withheld", MIDDLE[1]) if n % 10 == reader else slot for n, slot in enumerate(slots)]
        _proven(mine, f"Copy for reader {reader}", known)


def _seconds(act: Callable[[], object], rounds: int = 1) -> float:
    taken = []
    for _ in range(rounds):
        started = _worked()
        act()
        taken.append(_worked() - started)
    return min(taken)


def _worked() -> float:
    """By this process, those that it started and that have ended, and those that still wait for more."""
    spent = os.times()
    ended = spent.children_user + spent.children_system
    return spent.user + spent.system + ended + sum(map(_spent, islice(_family(os.getpid()), 1, None)))


def _spent(process: int) -> float:
    with suppress(OSError):
        times = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[11:15]
        return sum(map(int, times)) / os.sysconf("SC_CLK_TCK")
    return 0.0


def _row(what: str, took: str, floor: str = "", ratio: float | None = None, aim: str = "") -> None:
    times = "" if ratio is None else f"{ratio:.2f} x"
    print(f"  {what:<46}{took:>12}{floor:>22}{times:>10}  {aim}")


def _sized(count: int, pages: int) -> float:
    """The time of a build and its proof for a page."""
    files, slots = papers(count, pages), _slots(count, pages)
    PROCESS.end()
    first, bare, whole = _seconds(lambda: _built(slots)), 9e9, 9e9
    for _ in range(ROUNDS):
        bare, whole = min(bare, _seconds(lambda: _merged(files))), min(whole, _seconds(lambda: _built(slots)))
    length, receipt = _built(slots)
    size = f"bundle {length / 2**20:.0f} MB"
    building = _alone(f"b._built(b._slots({count}, {pages}))")
    proving = _alone(f"b._proven(b._slots({count}, {pages}))")
    print(f"bundle: {count} papers, {receipt.pages:,} pages, {length / 1e6:.0f} MB")
    _row("built", f"{whole:.2f} s", f"bare merge {bare:.2f} s", whole / bare, "(aim 1.5)")
    _row("built, the first: its process started", f"{first:.2f} s", f"bare merge {bare:.2f} s", first / bare)
    _row("built and proven", f"{proving.worked:.1f} s", f"built {whole:.2f} s", proving.worked / whole)
    _row("built and proven, waited for", f"{proving.waited:.1f} s")
    _row("most memory, built", f"{building.memory:.0f} MB", size, None, "(aim 300 at 3,000)")
    _row("most memory, built and proven", f"{proving.memory:.0f} MB", size)
    return proving.worked / receipt.pages


@dataclass(frozen=True)
class _Alone:
    """Seconds of the processor and of the clock, and the most memory in MB."""

    worked: float
    waited: float
    memory: float


def _alone(act: str) -> _Alone:
    """What it takes in a process that does nothing else, with those that it starts."""
    here = f"import tests.benchmarks.bundle as b\nif __name__ == '__main__': {act}"
    began, before, most = time.perf_counter(), _worked(), 0.0
    process = subprocess.Popen([sys.executable, "-c", here])
    while process.poll() is None:
        most = max(most, sum(map(_resident, _family(process.pid))))
        time.sleep(0.02)
    return _Alone(_worked() - before, time.perf_counter() - began, most)


def _family(process: int) -> Iterator[int]:
    yield process
    for thread in Path(f"/proc/{process}/task").glob("*/children"):
        with suppress(OSError):
            for child in thread.read_text().split():
                yield from _family(int(child))


def _resident(process: int) -> float:
    """MB; what processes share is divided among them."""
    with suppress(OSError, StopIteration):
        lines = Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024
    return 0.0


def run() -> None:
    """Print building, proving, copies, memory and redaction against what they are measured by."""
    a_page = [_sized(*size) for size in SIZES]
    print("growth, of the time for a page, built and proven")
    for (count, pages), each in zip(SIZES[1:], a_page[1:], strict=True):
        _row(
            f"{count * pages:,} pages",
            f"{1000 * each:.1f} ms",
            f"at 300 {1000 * a_page[0]:.1f} ms",
            each / a_page[0],
        )
    slots = _slots(*MIDDLE)
    one, five = _seconds(lambda: _proven(slots)), _seconds(lambda: _copies(slots))
    print(f"copies of {MIDDLE[0] * MIDDLE[1]:,} pages")
    _row(
        f"{READERS} readers', built and proven",
        f"{five:.1f} s",
        f"one copy {one:.1f} s",
        five / one,
        "(aim 2.5)",
    )
    paper = papers(*MIDDLE)[0].read_bytes()
    took = _seconds(lambda: redact(paper, ["line 7 of it"]))
    print(f"redaction: {1000 * took / MIDDLE[1]:.0f} ms a page")


if __name__ == "__main__":
    run()
