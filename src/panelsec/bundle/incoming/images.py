"""Images as pages: the pixels as they are, without metadata of place and device."""

import io
import re
import warnings
from typing import Any

import img2pdf  # type: ignore[import-untyped]
from PIL import Image, ImageOps, ImageSequence

from panelsec.errors import Refused, Unavailable

MOST_PIXELS = 150_000_000  # A3 at 600 dots an inch; less than at which Pillow gives up
_A4 = (img2pdf.mm_to_pt(210), img2pdf.mm_to_pt(297))
_TURNED = {3: 180, 6: 90, 8: 270}
_ORIENTATION, _BITS = 0x0112, 0x0102
_TOO_LARGE = "‘{}’ has more than 150 million dots, too many to be taken in."
_UNREAD = (
    "‘{}’ cannot be read: it is a damaged picture, or one of a rare kind. If it opens in a picture program, save it there as a "
    "PNG or a PDF and take that in; if not, ask for it again."
)
_FROM_HEIC = "It was a HEIC photograph: it is laid down as a JPEG of high quality, which looks the same."
_MARKER = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]")
_EXIF, _START_OF_SCAN, _END = 0xE1, 0xDA, 0xD9


def picture_pages(name: str, data: bytes) -> tuple[bytes, tuple[str, ...]]:
    """A PDF with a page of A4 for each frame of a JPEG, PNG, TIFF or HEIC, lossless, and what is to be noted."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)  # the limit is ours, below
            frames, turned, notes = _frames(name, data)
            fit = img2pdf.get_layout_fun(pagesize=_A4, fit=img2pdf.FitMode.shrink, auto_orient=True)
            rotation = img2pdf.Rotation[str(turned)]
            made: bytes = img2pdf.convert(frames, layout_fun=fit, rotation=rotation, nodate=True, producer="")
    except Image.DecompressionBombError as failure:
        raise Refused(_TOO_LARGE.format(name)) from failure
    except (OSError, SyntaxError, ValueError, EOFError, _IMG2PDF) as failure:
        raise Unavailable(_UNREAD.format(name)) from failure
    return made, notes


_IMG2PDF: type[Exception] = img2pdf.ImageOpenError


def _frames(name: str, data: bytes) -> tuple[list[bytes], int, tuple[str, ...]]:
    """The frames to lay out, how far to turn them clockwise, and the notes."""
    if data[4:8] == b"ftyp":
        return [_of_heic(name, data)], 0, (_FROM_HEIC, "Hidden details of the photograph were left out.")
    with Image.open(io.BytesIO(data), formats=("JPEG", "PNG", "TIFF")) as picture:
        if picture.width * picture.height > MOST_PIXELS:
            raise Refused(_TOO_LARGE.format(name))
        picture.load()
        orientation = picture.getexif().get(_ORIENTATION, 1)
        if picture.format in ("JPEG", "MPO") and orientation in (1, *_TURNED):
            bare = without_details(data)
            notes = ("Hidden details of the photograph were left out.",) if len(bare) < len(data) else ()
            return [bare], _TURNED.get(orientation, 0), notes
        moves = picture.format == "PNG" and getattr(picture, "n_frames", 1) > 1
        notes = ("It is made to move: only the first of its pictures is on the page.",) if moves else ()
        transparent = any(frame.has_transparency_data for frame in ImageSequence.Iterator(picture))
        deep = picture.format == "TIFF" and any(map(_is_deep, ImageSequence.Iterator(picture)))
        if not transparent and not deep and orientation == 1:
            return [data], 0, notes
        pictures = ImageSequence.Iterator(picture) if picture.format == "TIFF" else (picture,)
        if transparent:
            notes = (*notes, "Its transparent parts were laid on white.")
        if deep:
            notes = (
                *notes,
                "It has 16 bits for each colour of a dot: it is laid down with 8, which looks the same.",
            )
        return [_on_white(ImageOps.exif_transpose(frame)) for frame in pictures], 0, notes


def _is_deep(frame: Any) -> bool:
    return bool(16 in frame.tag_v2.get(_BITS, ()))


def _of_heic(name: str, data: bytes) -> bytes:
    """Lossless would be twenty times as large as the photograph was, and too large to be sent."""
    from pi_heif import open_heif  # type: ignore[import-untyped]  # needed by few papers

    picture = open_heif(data, convert_hdr_to_8bit=True)
    if picture.size[0] * picture.size[1] > MOST_PIXELS:
        raise Refused(_TOO_LARGE.format(name))
    out = io.BytesIO()
    picture.to_pillow().convert("RGB").save(out, "JPEG", quality=95, subsampling=0)
    return out.getvalue()


def _on_white(frame: Image.Image) -> bytes:
    if frame.mode.startswith("I;16"):
        frame = frame.convert("I").point(lambda shade: shade * (1 / 256)).convert("L")
    if frame.has_transparency_data:
        clear = frame.convert("RGBA")
        frame = Image.alpha_composite(Image.new("RGBA", clear.size, "white"), clear).convert("RGB")
    out = io.BytesIO()
    frame.save(out, "PNG")
    return out.getvalue()


def without_details(jpeg: bytes) -> bytes:
    """The JPEG without EXIF, comments and the like: its dots, its colours and nothing else.

    The first picture only: phones append others, with details of their own.
    """
    kept, position = [jpeg[:2]], 2
    while match := _MARKER.search(jpeg, position):
        kind, start = jpeg[match.end() - 1], match.start()
        kept.append(jpeg[position:start] if start > position and len(kept) > 1 else b"")
        if kind == _END:
            return b"".join((*kept, b"\xff\xd9"))
        end = start + 2 + int.from_bytes(jpeg[start + 2 : start + 4])
        if _kept(kind, jpeg[start + 4 : start + 16]):
            kept.append(jpeg[start:end])
        position = end
    return b"".join((*kept, jpeg[position:]))


def _kept(kind: int, opening: bytes) -> bool:
    if kind == 0xE2:
        return opening.startswith(b"ICC_PROFILE\0")
    return kind in (0xE0, 0xEE) or not (0xE0 <= kind <= 0xEF or kind == 0xFE)
