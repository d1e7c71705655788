"""A page as a picture, bounded in pixels."""

import io
import math
from pathlib import Path

from panelsec.bundle import pdfium
from panelsec.errors import Unavailable

MOST_PIXELS = 24_000_000
WIDEST = 6_000


def render(source: bytes | Path, page: int, width: int) -> bytes:
    """A PNG of the page (counted from 1), `width` pixels wide, or narrower where that would be too much."""
    try:
        with pdfium.document(source, forms=True) as document:
            if not 1 <= page <= len(document):
                raise Unavailable(f"There is no page {page}: the paper has {len(document)}.")
            opened = document[page - 1]
            across, up = opened.get_size()
            picture = opened.render(scale=_scale(across, up, width), may_draw_forms=True).to_pil()
    except (pdfium.PdfiumError, OSError) as failure:
        raise Unavailable(f"Page {page} cannot be shown; the paper may be damaged.") from failure
    out = io.BytesIO()
    picture.save(out, "PNG")
    return out.getvalue()


def _scale(page_width: float, page_height: float, width: int) -> float:
    across, up = max(page_width, 1.0), max(page_height, 1.0)
    wanted = max(1, min(width, WIDEST)) / across
    return min(wanted, math.sqrt(MOST_PIXELS / (across * up)), WIDEST * 4 / up)
