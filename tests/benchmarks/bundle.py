"""How long bundles take, against a bare merge of the same files: 20 papers of 15 pages, 100 of 30, 100 of 100."""

import functools
import io
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from pikepdf import Array, Dictionary, Name, Object, ObjectStreamMode, Pdf, Stream

from panelsec.bundle.build import build
from panelsec.bundle.check import check
from panelsec.bundle.plan import Heading, Paper, Plan, Section
from panelsec.bundle.redact import redact
from tests.bundle import pdfs

SIZES = ((20, 15), (100, 30), (100, 100))  # papers, pages of each
ROUNDS = 3


def _paper(number: int, pages: int) -> bytes:
    """Pages of text, every second with a picture that does not pack, every fourth turned, bookmarked by chapter."""
    pdf, chance = Pdf.new(), random.Random(number)
    fonts = Dictionary({f"/{name}": pdfs.font(pdf) for name in ("F", "G", "H", "I")})
    for page in range(pages):
        lines = b"".join(
            pdfs.said(f"Paper {number}, page {page}, line {n} of it", 60, 780 - 15 * n) for n in range(45)
        )
        made = pdfs.add_page(pdf, lines + (b"" if page % 2 else b"q 200 0 0 200 300 80 cm /Im Do Q"))
        made.Resources = pdf.make_indirect(Dictionary(Font=pdf.make_indirect(fonts)))
        if page % 2 == 0:
            made.Resources.XObject = Dictionary(Im=_picture(pdf, chance.randbytes(240 * 250)))
        made.Rotate = (0, 0, 0, 90)[page % 4]
    with pdf.open_outline() as outline:
        for page in range(0, pages, 10):
            outline.add(f"Chapter {page}", Array([pdf.pages[page].obj, Name.Fit]))
    return pdfs.saved(pdf, object_stream_mode=ObjectStreamMode.generate)


def _picture(pdf: Pdf, dots: bytes) -> Object:
    picture = Stream(pdf, dots, Width=240, Height=250, BitsPerComponent=8)
    picture.Type, picture.Subtype, picture.ColorSpace = Name.XObject, Name.Image, Name.DeviceGray
    return pdf.make_indirect(picture)


def papers(count: int, pages: int) -> list[bytes]:
    """The papers, made once and kept in the temporary folder: they hold nothing about anyone."""
    folder = Path(tempfile.gettempdir()) / f"panelsec-bench-{count}x{pages}-b"
    folder.mkdir(exist_ok=True)
    for number in range(count):
        file = folder / f"{number:03}.pdf"
        if not file.exists():
            file.write_bytes(_paper(number, pages))
    return [(folder / f"{number:03}.pdf").read_bytes() for number in range(count)]


def _merged(sources: list[bytes]) -> bytes:
    out, whole = io.BytesIO(), Pdf.new()
    opened = [Pdf.open(io.BytesIO(each)) for each in sources]
    for each in opened:
        whole.pages.extend(each.pages)
    whole.save(out, object_stream_mode=ObjectStreamMode.generate)
    return out.getvalue()


def _seconds(act: Callable[[], object]) -> float:
    started = _worked()
    act()
    return _worked() - started


def _worked() -> float:
    spent = os.times()
    return spent.user + spent.system + spent.children_user + spent.children_system


def _built(count: int, pages: int) -> None:
    """In seconds of the processor, of this process and of those that it starts: the machine may be busy with others."""
    sources = papers(count, pages)
    slots = tuple(Paper(f"Paper {n}", "00" * 32, each) for n, each in enumerate(sources))
    plan = Plan(Heading(("Benchmark",)), (Section("Papers", slots),))
    make = functools.partial(build, plan, pdfs.index, pdfs.placeholder)
    out = io.BytesIO()
    receipt = make(out)
    pairs = [
        (_seconds(lambda: _merged(sources)), _seconds(lambda: make(io.BytesIO()))) for _ in range(ROUNDS)
    ]
    bare, whole = (statistics.median(each) for each in zip(*pairs, strict=True))
    data = out.getvalue()
    started = time.perf_counter()
    proof = _seconds(lambda: check(data, receipt, ["Wilhelmina Ffitch", "Ann"], slots))
    waited = time.perf_counter() - started
    print(f"bundle: {count} papers, {receipt.pages} pages, {len(data) / 1e6:.0f} MB")
    print(
        f"  bare merge {bare:.2f} s; build {whole:.2f} s = {whole / bare:.2f} x, {receipt.pages / whole:,.0f} pages/s"
    )
    print(
        f"  proof, each page rendered and two names searched for: {proof:.1f} s of {os.cpu_count()} processors, "
        f"{waited:.1f} s waited; {1000 * proof / receipt.pages:.1f} ms a page"
    )


def _peak(count: int, pages: int) -> None:
    """The most memory that a process takes that builds and proves alone, its papers read one by one."""
    here = f"import tests.benchmarks.bundle as b; b.alone({count}, {pages})"
    said = subprocess.run([sys.executable, "-c", here], capture_output=True, text=True, check=True)
    print(f"  most memory while it is built {said.stdout.strip()}")


def alone(count: int, pages: int) -> None:
    folder = Path(tempfile.gettempdir()) / f"panelsec-bench-{count}x{pages}-b"
    slots = tuple(
        Paper(f"Paper {n}", "00" * 32, functools.partial((folder / f"{n:03}.pdf").open, "rb"))
        for n in range(count)
    )
    before = _most_memory()
    out = io.BytesIO()
    build(Plan(Heading(("Benchmark",)), (Section("Papers", slots),)), pdfs.index, pdfs.placeholder, out)
    print(
        f"{_most_memory():.0f} MB, of which {before:.0f} MB are the program's and the bundle's {out.tell() / 2**20:.0f} MB"
    )


def _most_memory() -> float:
    """MB, of this process since it began; what `resource` tells starts with its parent's."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) / 1024


def run() -> None:
    """Print building, proving, memory and redaction against what they are measured by."""
    for count, pages in SIZES:
        _built(count, pages)
        _peak(count, pages)
    paper = papers(*SIZES[1])[0]
    took = _seconds(lambda: redact(paper, ["line 7 of it"]))
    print(f"redaction: {1000 * took / SIZES[1][1]:.0f} ms a page")


if __name__ == "__main__":
    run()
