"""The plot of service: heard in words, and drawn by outline and filling, with its numbers."""

from PySide6.QtGui import QColor

from panelsec.widgets import look
from panelsec.widgets.look import Tone
from panelsec.widgets.service_plot import WIDEST, Bars, ServicePlot


def test_each_bar_is_as_long_as_one_was_drawn_and_filled_as_one_served(qtbot):
    plot = ServicePlot()
    qtbot.addWidget(plot)
    plot.resize(900, 10)
    plot.show_bars(
        ("2025–26", "2026–27"), (Bars("Dr A. Ahn", ((3, 2), (0, 0))), Bars("B. Coyne", ((0, 0), (1, 1))))
    )
    assert plot.accessibleDescription() == (
        "Dr A. Ahn, 2025–26: drawn 3, served 2. B. Coyne, 2026–27: drawn 1, served 1"
    )
    image, line = plot.grab().toImage(), plot.height() // 3
    ink = look.ink(Tone.ACCENT, plot.palette())
    row = [QColor(image.pixel(x, line + line // 2)) == ink for x in range(plot._names(), plot.width())]
    assert all(row[2 : 2 * WIDEST - 2])  # served twice
    assert not row[2 * WIDEST + 4]
    assert any(row[3 * WIDEST - 2 : 3 * WIDEST + 2])  # the end of the outline: drawn three times
    plot.show_bars((), ())
    assert plot.isHidden()
