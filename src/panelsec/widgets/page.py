"""A page: one column of sections that scrolls, and is never wider than reads well."""

from PySide6.QtCore import Property, QCoreApplication, QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from panelsec.widgets import look, widths
from panelsec.widgets.ground import ground
from panelsec.widgets.look import Space
from panelsec.widgets.wheel_scrolls import wheel_scrolls
from panelsec.widgets.widths import ITS_OWN, widgets_in

COLUMN = 120  # average characters: a table of three columns, or text at its widest
UNDER_THE_LEAD = 2  # the title and the lead line stand above

TEXTS = (QPlainTextEdit, QTextEdit)
"""Of which, where they do not fit, it is the place where one writes that is seen."""


def _width(row: QBoxLayout) -> int:
    """At least, side by side. No item of a layout is made for it: Python would know it after it was deleted, and take what Qt
    then makes in its place for it."""
    layouts = row.findChildren(QLayout, options=ITS_OWN)
    wide = [each.minimumSize().width() for each in layouts if not each.isEmpty()]
    wide += [_least(each) for each in widgets_in(row) if not each.isHidden()]
    return sum(wide) + max(len(wide) - 1, 0) * row.spacing()


def _least(part: QWidget) -> int:
    """How narrow it may be, as a layout asks."""
    hint, policy = part.minimumSizeHint().width(), part.sizePolicy().horizontalPolicy()
    if not policy.value & QSizePolicy.PolicyFlag.ShrinkFlag.value:
        hint = max(hint, part.sizeHint().width())
    return part.minimumWidth() or min(hint, part.maximumWidth())


def _forget(layout: QLayout) -> None:
    """What it and the layouts in it last measured."""
    for within in layout.findChildren(QLayout, options=ITS_OWN):
        _forget(within)
    layout.invalidate()


class Page(QScrollArea):
    """Set `wide` in Designer where a table needs the whole width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wide = self._parted = False
        self._alone: list[QLabel] = []
        self._grows = QTimer(self)
        self._grows.setSingleShot(True)
        self._grows.setInterval(0)
        self._grows.timeout.connect(self._grow)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setViewport(ground(QPalette.ColorRole.Base))

    def setWidget(self, widget: QWidget) -> None:  # noqa: N802
        super().setWidget(widget)
        widget.setBackgroundRole(QPalette.ColorRole.Base)
        widget.setAutoFillBackground(True)
        if widget.hasHeightForWidth() and not widget.minimumHeight():
            widget.setMinimumHeight(1)  # else what text that wraps asks for on a narrow page lies empty below
        widget.installEventFilter(self)
        wheel_scrolls(widget)
        self._settle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.FontChange:
            self._settle()
        elif event.type() == QEvent.Type.LayoutRequest:
            self._fold()
            self._grows.start()
        return super().eventFilter(watched, event)

    def _grow(self) -> None:
        """The scroll area asks for the height before the layouts within the sheet's own have forgotten what it was: text that
        had come to wrap once more would be cut. Once all is still it asks again."""
        sheet: QWidget | None = self.widget()
        layout = sheet.layout() if sheet else None
        if sheet is None or layout is None:
            return
        _forget(layout)
        QCoreApplication.removePostedEvents(
            sheet, QEvent.Type.LayoutRequest.value
        )  # or it would never be still
        super().eventFilter(sheet, QEvent(QEvent.Type.LayoutRequest))
        layout.activate()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        if not self._parted:
            self._part_fields()
            self._alone = widths.fit(self)
            self._settle()
        super().showEvent(event)
        self._fold()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        told = (QEvent.Type.ApplicationPaletteChange, QEvent.Type.ApplicationFontChange)
        if event.type() in told and self._parted:
            self._part_fields()  # another style sheet takes all margins away

    def _part_fields(self) -> None:
        """What a field is called stands nearer to it than to the field above; what is pressed once all are filled stands apart
        from the last of them."""
        self._parted = True
        for column in self.findChildren(QVBoxLayout):
            around = column.parentWidget()
            for label in around.findChildren(QLabel, options=ITS_OWN) if around else ():
                if column.indexOf(label) >= 0 and label.buddy():
                    label.setContentsMargins(0, Space.TIGHT, 0, 0)
        for row in self.findChildren(QHBoxLayout):
            stand = widgets_in(row)
            if stand and all(isinstance(each, QPushButton) for each in stand):
                row.setContentsMargins(0, Space.TIGHT, 0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._settle()

    def _settle(self) -> None:
        sheet: QWidget | None = self.widget()
        layout = sheet.layout() if sheet else None
        if layout is None:
            return
        column = COLUMN * self.fontMetrics().averageCharWidth()
        spare = 0 if self._wide else self.viewport().width() - Space.PAGE - column
        layout.setContentsMargins(Space.PAGE, Space.SECTION, max(Space.PAGE, spare), Space.SECTION)
        margins = layout.contentsMargins()
        widths.wrap(self._alone, self.viewport().width() - margins.left() - margins.right())
        self._fold()

    def _fold(self) -> None:
        """What stands side by side stands one below the other where the page is too narrow for it: large text is never read
        by scrolling to and fro."""
        sheet: QWidget | None = self.widget()
        layout = sheet.layout() if sheet else None
        if sheet is None or layout is None or not self.isVisible():
            return  # until it is shown it has not the width that it will have
        margins = layout.contentsMargins()
        room = self.viewport().width() - margins.left() - margins.right()
        for row in sheet.findChildren(QHBoxLayout):
            way = QBoxLayout.Direction.TopToBottom if _width(row) > room else QBoxLayout.Direction.LeftToRight
            if row.direction() != way:
                row.setDirection(way)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802
        """Where the focus moves on since what had it was hidden or disabled, the page stays where one reads."""
        left, bar = QApplication.focusWidget(), self.verticalScrollBar()
        stays, at = left is not None and not (left.isVisible() and left.isEnabled()), bar.value()
        moved = super().focusNextPrevChild(forward)
        if stays:
            bar.setValue(at)
        return moved

    def is_wide(self) -> bool:
        return self._wide

    def setWide(self, wide: bool) -> None:  # noqa: N802
        self._wide = wide
        self._settle()

    wide = Property(bool, is_wide, setWide)


def bring_into_view(*parts: QWidget) -> None:
    """Scrolls the page around them until they are seen, the last of them before all; what has just been shown counts."""
    for part in parts:
        area = _around(part.parentWidget(), QScrollArea)
        if isinstance(area, QScrollArea):
            # What was hidden has no place, and the sheet not its height, before the layouts were asked.
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
            _see(area, part)


def _see(area: QScrollArea, part: QWidget) -> None:
    """Of a list or a table the row that is current; of what is taller than the window its beginning."""
    sheet: QWidget | None = area.widget()
    if isinstance(part, QAbstractItemView) and part.currentIndex().isValid():
        bring_row_into_view(part)
    elif sheet and part.height() > area.viewport().height() and not isinstance(part, TEXTS):
        area.verticalScrollBar().setValue(part.mapTo(sheet, QPoint()).y())
    else:
        area.ensureWidgetVisible(part)
        if sheet and part.height() <= area.viewport().height() and isinstance(part, TEXTS):
            middle = part.mapTo(sheet, QPoint(0, part.height() // 2))
            area.ensureVisible(middle.x(), middle.y(), 0, part.height() // 2)


def bring_row_into_view(view: QAbstractItemView) -> None:
    """The one that is current, in the page around a list or a table."""
    area, row = _around(view.parentWidget(), QScrollArea), view.visualRect(view.currentIndex())
    sheet: QWidget | None = area.widget() if isinstance(area, QScrollArea) else None
    if isinstance(area, QScrollArea) and sheet:
        spot = view.viewport().mapTo(sheet, row.center())
        area.ensureVisible(spot.x(), spot.y(), 0, min(row.height(), area.viewport().height() // 2))


def stand_beside_focus(part: QWidget) -> None:
    """Moves a part to the end of the section of its page in which one is at work; where that is none, under the lead line."""
    page, section = _around(part, Page), _around(QApplication.focusWidget(), Section)
    if not isinstance(page, Page):
        return
    if _around(section, Page) is not page:
        section = None
    if section is _around(part, Section):
        return
    around = section or page.widget()
    layout = around.layout() if around is not None else None
    if isinstance(layout, QVBoxLayout):
        layout.insertWidget(-1 if section else UNDER_THE_LEAD, part)


def _around(part: QWidget | None, kind: type[QWidget]) -> QWidget | None:
    while part is not None and not isinstance(part, kind):
        part = part.parentWidget()
    return part


class Section(QFrame):
    """A part of a page under a hairline."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(look.rule(self.palette()))
        painter.drawLine(0, 0, self.width(), 0)
