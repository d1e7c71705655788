"""Shows a PDF from memory: no temporary file, and nothing parsed in the window's process."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, QSizeF
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QLayout, QPushButton, QVBoxLayout, QWidget

from panelsec.widgets.look import Space
from panelsec.widgets.previews.page_pictures import PagePictures, sizes_of
from panelsec.widgets.previews.page_view import PageView, Shown
from panelsec.widgets.speech import say
from panelsec.widgets.words import Hint, StrongWords

DAMAGED = "This PDF cannot be shown: it is damaged or locked."
ZOOM = 1.25
LARGEST = 5.0
SMALLEST = 0.25
DOTS = 40_000_000
"""Of one page, in memory: an A4 page at its largest has half of that."""
STRIP = 20
"""So many times taller than wide, a page is not fitted to the width, which would make it enormous."""


class PdfPreview(QWidget):
    """Page Up and Page Down in the view; buttons for page and zoom."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content, self._sizes = b"", tuple[QSizeF, ...]()
        self._when_empty = self._awaited = ""
        self._largest = LARGEST
        self._strip = self._damaged = False
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.view = PageView(self)
        self.view.setAccessibleName("Preview")
        self.name_label = StrongWords(self)
        self.name_label.setContentsMargins(Space.TIGHT, 0, Space.TIGHT, 0)
        self.fault_label = Hint(self)
        self.fault_label.setContentsMargins(Space.NORMAL, 0, Space.NORMAL, 0)
        self.before_button = QPushButton("Page before", self)
        self.after_button = QPushButton("Page after", self)
        self.page_label = QLabel(self)
        self.smaller_button = QPushButton("Smaller", self)
        self.larger_button = QPushButton("Larger", self)
        self.fit_button = QPushButton("Fit width", self)
        self._tools = (
            self.before_button,
            self.after_button,
            self.smaller_button,
            self.larger_button,
            self.fit_button,
        )
        self._bar, self._rows = QHBoxLayout(), (QHBoxLayout(), QHBoxLayout())
        self._lay_out()
        self.before_button.clicked.connect(lambda: self.turn(-1))
        self.after_button.clicked.connect(lambda: self.turn(1))
        self.smaller_button.clicked.connect(lambda: self.zoom(1 / ZOOM))
        self.larger_button.clicked.connect(lambda: self.zoom(ZOOM))
        self.fit_button.clicked.connect(self.fit)
        self._pictures = PagePictures(self, self._drawn)
        self.view.wanted.connect(self._pictures.ask)
        self.view.turned.connect(self._say_page)
        self.show_pdf(b"")

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """As narrow as its buttons in two rows."""
        widest = max(row.minimumSize().width() for row in self._rows)
        return QSize(widest + 2 * Space.TIGHT, super().minimumSizeHint().height())

    def event(self, event: QEvent) -> bool:
        heard = super().event(event)
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            needed = sum(row.minimumSize().width() for row in self._rows) + 3 * Space.TIGHT
            room = self.width() >= needed
            way = QBoxLayout.Direction.LeftToRight if room else QBoxLayout.Direction.TopToBottom
            if way != self._bar.direction():
                self._bar.setDirection(way)
        return heard

    def say_when_empty(self, words: str) -> None:
        """Where there is nothing to be seen, in place of an empty view."""
        self._when_empty = words
        self._say_page()

    def say_awaited(self, words: str) -> None:
        """What is being made, above what is still shown, until something else is."""
        self._awaited = words
        self._say_page()

    def show_pdf(self, content: bytes, name: str = "Preview", sizes: Sequence[QSizeF] | None = None) -> None:
        """Nothing is shown for no bytes; a file that cannot be read is said to be so. `sizes` of its pages, found in the
        background by `sizes_of`; where they are not given the window waits for them."""
        self._content, self._sizes = content, tuple(sizes_of(content) if sizes is None else sizes)
        self.view.setAccessibleName(name)
        self.name_label.setText(name)
        self.name_label.setVisible(bool(content))
        self._pictures.open(content)
        self._awaited = ""
        sound = bool(self._sizes)
        self._damaged = bool(content) and not sound
        self._bound()
        for each in self._tools:
            each.setEnabled(sound)
        self.view.show_pages(self._sizes)

    def _drawn(self, page: int, shown: Shown) -> None:
        self.view.show_page(page, shown)
        if shown.fault:
            self._say_page()
            say(self.view, shown.fault)

    @property
    def pdf(self) -> bytes:
        """What is shown; nothing where it cannot be read."""
        return self._content if self._sizes else b""

    @property
    def drawing(self) -> bool:
        """Whether a page that is to be seen is not drawn yet."""
        return self._pictures.waiting

    @property
    def page(self) -> int:
        """From 1; 0 where there is none."""
        return self.view.current + 1 if self._sizes else 0

    def size_of(self, page: int) -> QSizeF:
        """Of a page, from 1, in points as displayed."""
        return self._sizes[page - 1] if 0 < page <= len(self._sizes) else QSizeF()

    @property
    def heights(self) -> list[float]:
        """Of the pages, in points."""
        return [size.height() for size in self._sizes]

    def turn(self, by: int) -> None:
        self.view.jump(self.view.current + by)
        say(self, self.page_label.text())

    def zoom(self, by: float) -> None:
        self.view.zoom(min(max(self.view.factor * by, SMALLEST), self._largest))

    def fit(self) -> None:
        if self._strip:
            self.view.zoom(min(1.0, self._largest))
        else:
            self.view.fit()

    def _bound(self) -> None:
        """No page takes more dots than DOTS, however large it says that it is."""
        largest = max((size.width() * size.height() for size in self._sizes), default=0)
        dots = largest * (self.logicalDpiX() / 72) ** 2
        self._largest = min(LARGEST, (DOTS / dots) ** 0.5) if dots else LARGEST
        was, self._strip = self._strip, any(size.height() > STRIP * size.width() for size in self._sizes)
        if self._strip or was:
            self.fit()

    def _say_page(self) -> None:
        count = len(self._sizes)
        self.page_label.setText(f"Page {self.page:,} of {count:,}" if count else "No pages")
        shown = self.view.shown(self.view.current)
        empty = "" if count else self._when_empty
        fault = self._awaited or (DAMAGED if self._damaged else shown.fault if shown else empty)
        self.fault_label.setText(fault)
        self.fault_label.setVisible(bool(fault))
        for each in (*self._tools, self.page_label, self.view):
            each.setVisible(not empty)

    def _lay_out(self) -> None:
        self._bar.setSpacing(Space.TIGHT)
        self._bar.setContentsMargins(Space.TIGHT, Space.TIGHT, Space.TIGHT, 0)
        for row, parts in zip(
            self._rows,
            (
                (self.before_button, self.page_label, self.after_button),
                (self.smaller_button, self.larger_button, self.fit_button),
            ),
            strict=True,
        ):
            row.setSpacing(Space.TIGHT)
            for each in parts:
                row.addWidget(each)
            row.addStretch()
            self._bar.addLayout(row)
        self._bar.setStretch(0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TIGHT)
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # it becomes two rows before
        column.addLayout(self._bar)
        column.addWidget(self.name_label)
        column.addWidget(self.fault_label)
        column.addWidget(self.view, 1)
