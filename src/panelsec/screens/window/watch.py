"""Checks the file in the background: when it is opened and every few minutes."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from panelsec.errors import Unavailable
from panelsec.screens.background import Background

if TYPE_CHECKING:  # read in behind the window that asks for it
    from panelsec.actions.session import Session
    from panelsec.actions.upkeep import Need

AGAIN = 10 * 60_000  # milliseconds


class Watch(QObject):
    """`needs` is what it found; pages show it and hear of a change by `changed`. No dialog ever tells of it.

    Its background is not the desk's: a backup takes its time, and what is typed is kept meanwhile.
    """

    changed = Signal()

    def __init__(self, office: "Session", *, backs_up: bool = True) -> None:
        super().__init__()
        self._office, self._backs_up = office, backs_up
        self._background = Background(threads=1)
        self._needs: tuple[Need, ...] = ()
        self._timer = QTimer(self)
        self._timer.setInterval(AGAIN)
        self._timer.timeout.connect(self.look)

    @property
    def needs(self) -> "tuple[Need, ...]":
        return self._needs

    @property
    def busy(self) -> bool:
        return self._background.busy

    def look(self) -> None:
        """Now, and every few minutes from now on; while it is at it, nothing more is begun."""
        from panelsec.actions import upkeep

        self._timer.start()
        if not self.busy:
            office, backs_up = self._office, self._backs_up
            self._background.run(
                lambda work: upkeep.look(office, backs_up=backs_up, report=work.report),
                self._found,
                self._failed,
            )

    def stop(self) -> None:
        """It says nothing more, and leaves off the backup that is being made."""
        self._timer.stop()
        self._background.stop()

    def wait(self) -> None:
        """Until it is out of the store; may be called on any thread."""
        self._background.wait()

    def _found(self, needs: "tuple[Need, ...]") -> None:
        self._needs = needs
        self.changed.emit()

    def _failed(self, error: Exception) -> None:
        from panelsec.actions.upkeep import Need

        if not isinstance(error, Unavailable):
            raise error
        self._found((Need("The file could not be looked after", error.message),))
