"""Fills combo boxes and keeps what was chosen."""

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QComboBox

Choices = Iterable[tuple[object, str]]
"""Each as what it stands for and its words."""


def fill(combo: QComboBox, choices: Choices, chosen: object = "") -> None:
    """Offers these alone, with what is chosen among them, else with the first; nobody is told."""
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)  # else as wide as when first shown
    combo.blockSignals(True)
    combo.clear()
    for each, words in choices:
        combo.addItem(words, each)
    combo.setCurrentIndex(max(combo.findData(chosen), 0))
    combo.blockSignals(False)


def refill(combo: QComboBox, choices: Choices) -> None:
    """What was chosen stays chosen where it is still there."""
    fill(combo, choices, combo.currentData())


def choose(combo: QComboBox, meant: Callable[[object], bool]) -> None:
    """The first that is meant; without one the choice stays as it is."""
    at = next((i for i in range(combo.count()) if meant(combo.itemData(i))), combo.currentIndex())
    combo.setCurrentIndex(at)
