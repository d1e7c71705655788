"""Reads facts off a finished PDF."""

import io

import pikepdf


def page_count(pdf: bytes) -> int:
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        return len(opened.pages)


def is_tagged(pdf: bytes) -> bool:
    """Marked, with a structure tree: what a screen reader needs."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        root = opened.Root
        return "/MarkInfo" in root and bool(root.MarkInfo.get("/Marked")) and "/StructTreeRoot" in root
