"""Steps in sequence, one shown at a time."""

from PySide6.QtWidgets import QStackedWidget, QWidget


class Steps(QStackedWidget):
    """A step is laid out once it is gone to: the window would wait until each is measured."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._coming: list[QWidget] = []

    def addWidget(self, step: QWidget) -> int:  # noqa: N802
        if self.count() == 0:
            return super().addWidget(step)
        step.setParent(self)
        step.hide()
        self._coming.append(step)
        return self.count() + len(self._coming) - 1

    def setCurrentIndex(self, at: int) -> None:  # noqa: N802
        for step in self._coming[: max(at + 1 - self.count(), 0)]:
            super().addWidget(step)
            self._coming.remove(step)
        super().setCurrentIndex(at)
