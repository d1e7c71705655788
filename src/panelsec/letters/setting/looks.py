"""Sizes and spaces of a page in points: standard and large print."""

from dataclasses import dataclass, replace

from panelsec.letters.setting.fonts import Face

MM = 72 / 25.4
A4 = (210 * MM, 297 * MM)
INK, LINK, GREY, HAIRLINE, ACCENT = "#1a1a1a", "#0b3d78", "#595959", "#b8bec4", "#14405a"


@dataclass(frozen=True)
class Look:
    """How a paragraph looks; `before` is the space above it, but not at the head of a page."""

    size: float
    leading: float
    before: float = 0.0
    face: Face = Face.REGULAR
    colour: str = INK

    @property
    def baseline(self) -> float:
        """From the top of a line down to its baseline: the letters stand in the middle of the leading."""
        return (self.leading + 0.66 * self.size) / 2


@dataclass(frozen=True)
class Looks:
    """All looks of a document and its margins."""

    body: Look
    h1: Look
    h2: Look
    h3: Look
    item: Look
    cell: Look
    caption: Look
    address: Look
    mono: Look
    office: Look
    letterhead: Look
    running: float
    left: float
    right: float
    top: float
    bottom: float
    indent: float
    padding: float

    @property
    def measure(self) -> float:
        return A4[0] - self.left - self.right

    @property
    def room(self) -> float:
        """The height of a page's text."""
        return A4[1] - self.top - self.bottom

    def heading(self, level: int) -> Look:
        return (self.h1, self.h2, self.h3)[level - 1]


USUAL = Looks(
    body=Look(10.5, 15.5, 7.5),
    h1=Look(16, 21, 20, Face.BOLD, ACCENT),
    h2=Look(12, 16.5, 16, Face.BOLD, ACCENT),
    h3=Look(10.5, 15.5, 11, Face.BOLD),
    item=Look(10.5, 15.5, 3.5),
    cell=Look(9.5, 13.5),
    caption=Look(9.5, 13.5, 10, Face.BOLD),
    address=Look(10.5, 14.5, 14),
    mono=Look(8.5, 12),
    office=Look(15, 20, 8, Face.BOLD, ACCENT),
    letterhead=Look(8.5, 12.5, 1, Face.REGULAR, GREY),
    running=8,
    left=26 * MM,
    right=26 * MM,
    top=26 * MM,
    bottom=27 * MM,
    indent=17,
    padding=4.5,
)

CLOSE = replace(
    USUAL,
    body=Look(10.5, 14, 5.5),
    h1=Look(15.5, 19, 13, Face.BOLD, ACCENT),
    h2=Look(12, 15.5, 11, Face.BOLD, ACCENT),
    h3=Look(10.5, 14, 7.5, Face.BOLD),
    item=Look(10.5, 14, 2.5),
    cell=Look(9.5, 12.5),
    caption=Look(9.5, 12.5, 8, Face.BOLD),
    address=Look(10.5, 13.5, 9),
    top=22 * MM,
    bottom=25 * MM,
    padding=3,
)
"""As usual, but with less space: where that saves a page that would hold little more than the signature."""

LARGE_PRINT = Looks(
    body=Look(18, 27, 13),
    h1=Look(24, 32, 28, Face.BOLD, ACCENT),
    h2=Look(20.5, 29, 24, Face.BOLD, ACCENT),
    h3=Look(18, 27, 18, Face.BOLD),
    item=Look(18, 27, 7),
    cell=Look(18, 26),
    caption=Look(18, 26, 14, Face.BOLD),
    address=Look(18, 25, 20),
    mono=Look(16, 23),
    office=Look(22, 30, 12, Face.BOLD, ACCENT),
    letterhead=Look(16, 23, 2, Face.REGULAR, INK),
    running=13,
    left=20 * MM,
    right=20 * MM,
    top=25 * MM,
    bottom=27 * MM,
    indent=28,
    padding=6,
)
