"""Text that is on a page but not drawn, so that it can be searched, copied and read aloud."""

from collections.abc import Sequence
from dataclasses import dataclass

from pikepdf import Array, Dictionary, Name, Object, Pdf, Stream, String

from panelsec.bundle.plan import Rect

_EM = 0.5  # the width of each letter of the font that is not drawn


@dataclass(frozen=True)
class Word:
    """A word, and where it stands on the page."""

    text: str
    rect: Rect


def fonts(pdf: Pdf) -> Object:
    """What pages with such text name as their fonts; shared by all of a file."""
    return pdf.make_indirect(Dictionary(PnlL=_western()))


def said(pdf: Pdf, fonts: Object, words: Sequence[Word]) -> bytes:
    """The operators that lay the words where they stand."""
    laid = b"".join(map(_laid, words))
    if "/PnlA" not in fonts and b"/PnlA " in laid:
        fonts.PnlA = _any(pdf)
    return b"BT 3 Tr\n" + laid + b"ET"


def _laid(word: Word) -> bytes:
    left, bottom, right, top = word.rect
    high = max(top - bottom, 1.0)
    try:
        font, letters, count, space = b"/PnlL", word.text.encode("cp1252"), len(word.text), b" "
    except UnicodeEncodeError:
        letters = word.text.encode("utf-16-be")
        font, count, space = b"/PnlA", len(letters) // 2, b"\0 "
    letters += space  # words may stand so close that no reader would see two
    wide = 100 * max(right - left, 0.1) / (count * _EM * high)
    return b"%s %.2f Tf %.2f Tz 1 0 0 1 %.2f %.2f Tm <%s> Tj\n" % (
        font, high, wide, left, bottom + 0.2 * high, letters.hex().encode(),
    )  # fmt: skip


def _western() -> Object:
    """For letters of Western Europe; all as wide, since nothing is drawn with it."""
    return Dictionary(
        Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica, Encoding=Name.WinAnsiEncoding,
        FirstChar=32, LastChar=255, Widths=Array([round(1000 * _EM)] * 224),
    )  # fmt: skip


def _any(out: Pdf) -> Object:
    """For all others: a font without a shape, in which each code is the letter's own in UTF-16."""
    blocks = [b"<%02x00> <%02xff> <%02x00>" % (high, high, high) for high in range(256)]
    ranges = b"".join(
        b"%d beginbfrange\n%s\nendbfrange\n" % (len(part), b"\n".join(part))
        for part in (blocks[at : at + 100] for at in range(0, 256, 100))
    )
    letters = Stream(
        out,
        b"/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n/CMapName /Letters def /CMapType 2 def\n"
        b"1 begincodespacerange <0000> <ffff> endcodespacerange\n" + ranges + b"endcmap end end\n",
    )
    system = Dictionary(Registry=String("Adobe"), Ordering=String("Identity"), Supplement=0)
    about = Dictionary(
        Type=Name.FontDescriptor, FontName=Name.Unseen, Flags=4, FontBBox=Array([0, 0, 500, 1000]), ItalicAngle=0,
        Ascent=800, Descent=-200, CapHeight=800, StemV=80,
    )  # fmt: skip
    shape = Dictionary(
        Type=Name.Font, Subtype=Name.CIDFontType2, BaseFont=Name.Unseen, CIDSystemInfo=system, DW=round(1000 * _EM),
        FontDescriptor=out.make_indirect(about),
    )  # fmt: skip
    return Dictionary(
        Type=Name.Font, Subtype=Name.Type0, BaseFont=Name.Unseen, Encoding=Name("/Identity-H"),
        DescendantFonts=Array([out.make_indirect(shape)]), ToUnicode=out.make_indirect(letters),
    )  # fmt: skip
