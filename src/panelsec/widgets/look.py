"""The visual language: spacing, type, and colours that stay readable on whatever palette the system gives."""

from enum import Enum, IntEnum
from functools import cache

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetrics, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from panelsec.widgets.indicators import Indicators

TEXT = 4.5  # WCAG 2.2 AA: the contrast of text (1.4.3)
SHAPE = 3.0  # and of what is not text: borders, icons, focus (1.4.11)
ENHANCED = 7.0  # of text where high contrast is asked for (1.4.6)
PURE = 19.0  # of text in a palette of high contrast, ours or the system's
TARGET = 24  # pixels, at least, of what is clicked (WCAG 2.5.8)
MEASURE = "The Committee reads the papers before it meets, and decides on that same day"  # a line that is read with ease
CELL = 3  # pixels before and behind the words of a cell, by themselves
AROUND = 16  # pixels: edge and padding of a line that is typed; Qt counts them to a list that folds down, not to a line
BOX, BREATH = 14, 5  # pixels: a box to tick in small text; above and below the words beside it
RING = 2  # pixels, of the line around what has the focus
SHORT = "short"  # a property of a field: it is as wide as it asks to be
WISHED = "high contrast"  # a property of the application: whether it is asked for here


class Space(IntEnum):
    """The only distances there are, in device-independent pixels."""

    NONE = 0
    HAIR = 4
    TIGHT = 8
    SNUG = 12
    NORMAL = 16
    ROOMY = 24
    SECTION = 32
    PAGE = 48


class Type(Enum):
    """Size relative to the system's font, and weight."""

    TITLE = (1.75, QFont.Weight.DemiBold)
    HEADING = (1.2, QFont.Weight.DemiBold)
    LEAD = (1.1, QFont.Weight.Normal)
    BODY = (1.0, QFont.Weight.Normal)
    STRONG = (1.0, QFont.Weight.DemiBold)
    SMALL = (0.92, QFont.Weight.Normal)


class Tone(Enum):
    """What a colour may say; the words beside it say it too."""

    QUIET = "#6b7280"
    ACCENT = "#1f5fa8"
    GOOD = "#1f7a45"
    CARE = "#9a5b00"
    WRONG = "#b3261e"


def font(kind: Type) -> QFont:
    """The system's font at one step of the scale."""
    return QFont(_font(QApplication.font().key(), kind))


def measure() -> int:
    """How wide all words and fields are at most, so that they end at one edge."""
    return QFontMetrics(QApplication.font()).horizontalAdvance(MEASURE)


@cache
def _font(_face: str, kind: Type) -> QFont:
    """Of the system's font as it is now; a page asks a thousand times."""
    size, weight = kind.value
    face = QFont(QApplication.font())
    face.setPointSizeF(QFontInfo(face).pointSizeF() * size)
    face.setWeight(weight)
    return face


def contrast(one: QColor, other: QColor) -> float:
    """WCAG contrast ratio, 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def readable(colour: QColor, ground: QColor, ratio: float = TEXT) -> QColor:
    """The colour, made lighter or darker only as far as it must be to reach `ratio` on that ground."""
    return QColor(_readable(colour.rgb(), ground.rgb(), ratio))


@cache
def _readable(rgb: int, on: int, ratio: float) -> int:
    """By their numbers: a page asks a hundred times for the same few."""
    colour, ground = QColor(rgb), QColor(on)
    step = 1 if _luminance(ground) < 0.18 else -1
    hue, saturation, lightness = colour.hslHue(), colour.hslSaturation(), colour.lightness()
    while contrast(colour, ground) < ratio and 0 <= lightness + step <= 255:
        lightness += step
        colour = QColor.fromHsl(hue, saturation, lightness)
    return colour.rgb()


def ink(tone: Tone, palette: QPalette, ratio: float = TEXT) -> QColor:
    """A tone as text or drawing on the page, and on its own wash."""
    if is_high(palette):
        ratio = max(ratio, ENHANCED)
    return readable(QColor(tone.value), wash(tone, palette), ratio)


def inked(tone: Tone) -> QPalette:
    """What text in a tone wears, on the page as it is now."""
    return QPalette(_inked(QApplication.palette().cacheKey(), tone))


@cache
def _inked(_page: int, tone: Tone) -> QPalette:
    """A page asks a hundred times."""
    palette = QPalette()
    colour = ink(tone, palette)
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text):
        palette.setColor(role, colour)
    return palette


def wash(tone: Tone, palette: QPalette) -> QColor:
    """A breath of a tone over the page, as the ground of a panel or a chosen row; none in high contrast."""
    if is_high(palette):
        return palette.color(QPalette.ColorRole.Base)
    share = 0.14 if is_dark(palette) else 0.07
    return _mix(palette.color(QPalette.ColorRole.Base), QColor(tone.value), share)


def rule(palette: QPalette) -> QColor:
    """A hairline between sections: decoration, so under no contrast duty."""
    if is_high(palette):
        return palette.color(QPalette.ColorRole.Text)
    return _mix(palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Text), 0.14)


def border(palette: QPalette) -> QColor:
    """The edge of something that can be worked: at least 3 to 1."""
    page = palette.color(QPalette.ColorRole.Base)
    if is_high(palette):
        return palette.color(QPalette.ColorRole.Text)
    return readable(_mix(page, palette.color(QPalette.ColorRole.Text), 0.4), page, SHAPE)


def indicator_edge(palette: QPalette, focus: bool) -> QColor:
    """The edge of a box to tick: thin, so a little stronger than other borders."""
    if focus:
        return ink(Tone.ACCENT, palette)
    return readable(border(palette), palette.color(QPalette.ColorRole.Base), TEXT)


def ring(text_or_pages: QWidget) -> None:
    """Nothing stands around it but the line that shows that it has the focus, in every style."""
    kind = type(text_or_pages).__name__
    text_or_pages.setStyleSheet(f"""
        {kind}, {kind}:focus {{ border: {RING}px solid transparent; padding: 0; }}
        {kind}:focus {{ border-color: palette(link); }}""")


def is_dark(palette: QPalette) -> bool:
    return _luminance(palette.color(QPalette.ColorRole.Base)) < 0.18


def is_high(palette: QPalette) -> bool:
    """Whether it is one of high contrast: by its text, so that the system's own count too."""
    return contrast(palette.color(QPalette.ColorRole.Text), palette.color(QPalette.ColorRole.Base)) >= PURE


def _luminance(colour: QColor) -> float:
    return _luminance_of(colour.rgb())


@cache
def _luminance_of(rgb: int) -> float:
    """By its number, as `_readable`."""
    colour = QColor(rgb)

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def _mix(ground: QColor, over: QColor, share: float) -> QColor:
    def part(below: int, above: int) -> int:
        return round(below * (1 - share) + above * share)

    return QColor(
        part(ground.red(), over.red()), part(ground.green(), over.green()), part(ground.blue(), over.blue())
    )


def dress(app: QApplication) -> None:
    """Gives the whole application its look, now and whenever the system turns light or dark.

    Windows and macOS keep their own style and palette. Elsewhere it is Fusion with our palette, whose stock
    highlight does not reach AA.
    """
    if app.style().name().lower() != "fusion":
        return
    app.setStyle(Indicators(indicator_edge))
    hints = QGuiApplication.styleHints()
    hints.colorSchemeChanged.connect(lambda scheme: wear(app, scheme))
    asked = hints.accessibility()
    asked.contrastPreferenceChanged.connect(lambda _: wear(app, hints.colorScheme()))
    wear(app, hints.colorScheme())


def wish_high(app: QApplication, *, high: bool) -> None:
    """High contrast, or again what the system asks for."""
    app.setProperty(WISHED, high)
    if app.styleSheet():  # ours; the style itself answers as the sheet's own once there is one
        wear(app, QGuiApplication.styleHints().colorScheme())


def _high_is_wanted(app: QApplication) -> bool:
    hints = QGuiApplication.styleHints()  # PySide lets go of what hangs on it when it is let go of
    asked = hints.accessibility()
    return bool(app.property(WISHED)) or asked.contrastPreference() == Qt.ContrastPreference.HighContrast


def wear(app: QApplication, scheme: Qt.ColorScheme) -> None:
    """Our palette and sheet, light or dark, on Fusion."""
    if _high_is_wanted(app):
        palette = high_dark() if scheme == Qt.ColorScheme.Dark else high_light()
    else:
        palette = dark() if scheme == Qt.ColorScheme.Dark else light()
    app.setPalette(palette)
    app.setStyleSheet(_sheet(palette))
    _tell(app, QEvent.Type.ApplicationPaletteChange)


def set_text_size(app: QApplication, points: float) -> None:
    """For the whole application at once. Under a style sheet Qt gives a new font to no widget that is there already."""
    face, sheet = app.font(), app.styleSheet()
    face.setPointSizeF(points)
    undress(app)
    app.setFont(face)
    app.setStyleSheet(sheet and _sheet(app.palette()))
    for what in (QEvent.Type.ApplicationFontChange, QEvent.Type.ApplicationPaletteChange):
        _tell(app, what)


def undress(app: QApplication) -> None:
    """Takes the sheet off. Qt leaves its mark on those that were never shown, and would walk over them later though they are gone."""
    app.setStyleSheet("")
    for widget in app.allWidgets():
        widget.setAttribute(Qt.WidgetAttribute.WA_StyleSheet, False)


def _tell(app: QApplication, what: QEvent.Type) -> None:
    """Those that dress themselves by the application: a style sheet gives them back what they wore before it."""
    for widget in app.allWidgets():
        widget.changeEvent(QEvent(what))


def light() -> QPalette:
    return _palette(window="#f3f2ef", base="#ffffff", text="#1d2125", button="#ffffff", chosen="#1f5fa8")


def dark() -> QPalette:
    return _palette(window="#17191c", base="#1f2226", text="#e7e6e3", button="#2b2f34", chosen="#2b66aa")


def high_light() -> QPalette:
    return _palette(window="#ffffff", base="#ffffff", text="#000000", button="#ffffff", chosen="#00307a")


def high_dark() -> QPalette:
    return _palette(window="#000000", base="#000000", text="#ffffff", button="#000000", chosen="#0046a0")


def _palette(window: str, base: str, text: str, button: str, chosen: str) -> QPalette:
    role, ground, words = QPalette.ColorRole, QColor(base), QColor(text)
    palette = QPalette(QColor(button), QColor(window))
    least = ENHANCED if contrast(words, ground) >= PURE else TEXT
    quiet = readable(QColor(Tone.QUIET.value), ground, least)
    colours = {
        role.Base: ground,
        role.AlternateBase: _mix(ground, words, 0.03),
        role.ToolTipBase: _mix(ground, words, 0.06),
        role.Highlight: QColor(chosen),
        role.Accent: QColor(chosen),
        role.HighlightedText: QColor("#ffffff"),
        role.PlaceholderText: quiet,
        role.Link: readable(QColor(Tone.ACCENT.value), ground, least),
    }
    for texts in (role.WindowText, role.Text, role.ButtonText, role.ToolTipText):
        colours[texts] = words
    for which, colour in colours.items():
        palette.setColor(which, colour)
    for texts in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, texts, _mix(ground, words, 0.45))
    return palette


def _sheet(palette: QPalette) -> str:
    """Fusion's fields, buttons, headings, boxes and progress, flat, and no arrow under the name of a month; boxes and scroll bars that are seen in every
    palette and grow with the text, and rows that are easily clicked; nothing else is styled. Sizes are told here: Qt asks a
    style of ours in Python for each cell of a list."""
    edge, ring = border(palette).name(), ink(Tone.ACCENT, palette).name()
    metrics = QFontMetrics(QApplication.font())
    letters, line = metrics.height(), measure()
    box = max(BOX, letters * 3 // 4)
    tip_ground = palette.color(QPalette.ColorRole.ToolTipBase).name()
    hairline, quiet = rule(palette).name(), ink(Tone.QUIET, palette).name()
    return f"""
    QLineEdit, QPlainTextEdit, QTextEdit {{
        border: 1px solid {edge}; border-radius: 5px; padding: 5px 7px; background: palette(base); }}
    QPushButton {{
        border: 1px solid {edge}; border-radius: 5px; padding: 6px 14px; background: palette(button); }}
    QCalendarWidget QToolButton::menu-indicator {{ image: none; }}
    QPushButton:hover {{ background: palette(alternate-base); }}
    QPushButton:pressed {{ background: palette(window); }}
    QPushButton:disabled {{ border-color: {hairline}; }}
    QPushButton:default {{ background: palette(highlight); color: palette(highlighted-text);
        border-color: palette(highlight); }}
    QPushButton:default:disabled {{ background: palette(button); color: {quiet}; border-color: {hairline}; }}
    QPushButton:flat {{ border-color: transparent; background: transparent; }}
    QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QPushButton:focus {{
        border: 2px solid {ring}; padding: 4px 6px; }}
    QPushButton:focus {{ padding: 5px 13px; }}
    QHeaderView, QHeaderView::section {{ background: palette(base); border: none; }}
    QHeaderView::section {{ color: {quiet}; border-bottom: 1px solid {hairline}; padding: 0 {Space.HAIR + CELL}px; }}
    QProgressBar {{ border: 1px solid {edge}; border-radius: 4px; background: palette(base);
        min-height: 0.5em; max-height: 0.5em; }}
    QProgressBar::chunk {{ background: palette(highlight); border-radius: 3px; }}
    QGroupBox {{ border: none; margin-top: 1.8em; }}
    QGroupBox::title {{ subcontrol-origin: margin; subcontrol-position: top left; left: -0.13em; }}
    QComboBox {{ min-height: 1.6em; }}
    QAbstractSpinBox {{ min-height: 1.75em; }}
    QLineEdit, QPlainTextEdit {{ max-width: {line}px; }}
    QComboBox {{ max-width: {line + AROUND}px; }}
    QToolTip {{ background: {tip_ground}; color: palette(text); border: 1px solid {edge};
        padding: {Space.HAIR}px {Space.TIGHT}px; }}
    PlainTable, RowsTable, ListTable {{ outline: none; }}
    QTableView::item {{ padding: 0 {Space.HAIR}px; }}
    QPushButton:default:focus {{ border-color: palette(text); }}
    QCheckBox::indicator, QRadioButton::indicator, QListView::indicator {{
        width: {box}px; height: {box}px; }}
    QCheckBox, QRadioButton {{ min-height: {max(TARGET, letters + BREATH)}px; }}
    QListView::item {{ min-height: {TARGET}px; }}
    QScrollBar {{ background: palette(base); border: none; }}
    QScrollBar:vertical {{ width: 0.65em; min-width: 11px; }}
    QScrollBar:horizontal {{ height: 0.65em; min-height: 11px; }}
    QScrollBar::handle {{ background: {edge}; border-radius: 3px; margin: 2px; }}
    QScrollBar::handle:vertical {{ min-height: 2.5em; }}
    QScrollBar::handle:horizontal {{ min-width: 2.5em; }}
    QScrollBar::handle:hover {{ background: palette(text); }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: none; }}
    """
