"""How long a bundle of 100 papers and 3,000 pages takes, against a bare merge of the same files."""

import functools
import io
import random
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from pikepdf import Array, Dictionary, Name, Object, ObjectStreamMode, Pdf, Stream

from panelsec.bundle.build import build
from panelsec.bundle.check import check
from panelsec.bundle.plan import Heading, Paper, Plan, Section
from tests.bundle import pdfs

PAPERS, PAGES, ROUNDS = 100, 30, 3


def _paper(number: int) -> bytes:
    """Thirty pages of text, every second with a picture that does not pack, bookmarked by chapter."""
    pdf, chance = Pdf.new(), random.Random(number)
    fonts = Dictionary({f"/{name}": pdfs.font(pdf) for name in ("F", "G", "H", "I")})
    for page in range(PAGES):
        lines = b"".join(
            pdfs.said(f"Paper {number}, page {page}, line {n} of it", 60, 780 - 15 * n) for n in range(45)
        )
        made = pdfs.add_page(pdf, lines + (b"" if page % 2 else b"q 200 0 0 200 300 80 cm /Im Do Q"))
        made.Resources = pdf.make_indirect(Dictionary(Font=pdf.make_indirect(fonts)))
        if page % 2 == 0:
            made.Resources.XObject = Dictionary(Im=_picture(pdf, chance.randbytes(240 * 250)))
        made.Rotate = (0, 0, 0, 90)[page % 4]
    with pdf.open_outline() as outline:
        for page in range(0, PAGES, 10):
            outline.add(f"Chapter {page}", Array([pdf.pages[page].obj, Name.Fit]))
    return pdfs.saved(pdf, object_stream_mode=ObjectStreamMode.generate)


def _picture(pdf: Pdf, dots: bytes) -> Object:
    picture = Stream(pdf, dots, Width=240, Height=250, BitsPerComponent=8)
    picture.Type, picture.Subtype, picture.ColorSpace = Name.XObject, Name.Image, Name.DeviceGray
    return pdf.make_indirect(picture)


def papers() -> list[bytes]:
    """The papers, made once and kept in the temporary folder: they hold nothing about anyone."""
    folder = Path(tempfile.gettempdir()) / f"panelsec-bench-{PAPERS}x{PAGES}-b"
    folder.mkdir(exist_ok=True)
    for number in range(PAPERS):
        file = folder / f"{number:03}.pdf"
        if not file.exists():
            file.write_bytes(_paper(number))
    return [(folder / f"{number:03}.pdf").read_bytes() for number in range(PAPERS)]


def _merged(sources: list[bytes]) -> bytes:
    out, whole = io.BytesIO(), Pdf.new()
    opened = [Pdf.open(io.BytesIO(each)) for each in sources]
    for each in opened:
        whole.pages.extend(each.pages)
    whole.save(out, object_stream_mode=ObjectStreamMode.generate)
    return out.getvalue()


def _seconds(act: Callable[[], object]) -> float:
    started = time.process_time()  # of this process: the machine may be busy with others
    act()
    return time.process_time() - started


def run() -> None:
    """Print, in seconds of the processor, the medians of building, proving and a bare merge."""
    sources = papers()
    slots = tuple(Paper(f"Paper {n}", "00" * 32, each) for n, each in enumerate(sources))
    plan = Plan(Heading(("Benchmark",)), (Section("Papers", slots),))
    out = io.BytesIO()
    make = functools.partial(build, plan, pdfs.index, pdfs.placeholder)
    receipt = make(out)
    pairs = [
        (_seconds(lambda: _merged(sources)), _seconds(lambda: make(io.BytesIO()))) for _ in range(ROUNDS)
    ]
    bare, whole = (statistics.median(each) for each in zip(*pairs, strict=True))
    proof = _seconds(lambda: check(out.getvalue(), receipt))
    searched = _seconds(lambda: check(out.getvalue(), receipt, ["Wilhelmina Ffitch", "Ann"]))
    size = len(out.getvalue()) / 1e6
    print(f"bundle: {PAPERS} papers, {receipt.pages} pages, {size:.0f} MB")
    print(
        f"  bare merge {bare:.2f} s; build {whole:.2f} s = {whole / bare:.2f} x, {receipt.pages / whole:,.0f} pages/s"
    )
    print(f"  proof {proof:.2f} s; with two names searched for everywhere {searched:.2f} s")
