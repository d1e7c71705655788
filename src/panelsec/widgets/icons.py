"""Our icons: one-colour SVG line drawings, drawn in any colour."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from panelsec.resources import resource


def draw(painter: QPainter, box: QRect, name: str, colour: QColor) -> None:
    """Paints the icon into a square box, sharp at any scale."""
    _drawing(name, colour.name()).render(painter, QRectF(box))


def pixmap(name: str, colour: QColor, size: int, scale: float = 1.0) -> QPixmap:
    """The icon `size` points wide for a screen of that scale."""
    image = QPixmap(QSize(size, size) * scale)
    image.setDevicePixelRatio(scale)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    draw(painter, QRect(0, 0, size, size), name, colour)
    painter.end()
    return image


def icon(name: str, colour: QColor, side: int = 20) -> QIcon:
    """For buttons and menus, made again when the palette changes or the text its size: Qt draws none larger than it was made."""
    made = QIcon()
    for scale in (1.0, 1.5, 2.0, 3.0):
        made.addPixmap(pixmap(name, colour, side, scale))
    return made


@lru_cache(maxsize=256)
def _drawing(name: str, colour: str) -> QSvgRenderer:
    svg = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    return QSvgRenderer(QByteArray(svg.replace("currentColor", colour).encode()))
