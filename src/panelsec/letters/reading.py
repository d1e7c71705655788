"""What can be read off a finished PDF."""

import io

import pikepdf


def page_count(pdf: bytes) -> int:
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        return len(opened.pages)


def is_tagged(pdf: bytes) -> bool:
    """Marked, with a structure tree: what a screen reader needs."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        marked = opened.Root.get("/MarkInfo", pikepdf.Dictionary()).get("/Marked", False)
        return bool(marked) and "/StructTreeRoot" in opened.Root
