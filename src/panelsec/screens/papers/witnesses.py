"""Witnesses whom a response asks for: ticked, or entered as new (7.4)."""

from collections.abc import Callable, Collection
from typing import cast

from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from panelsec.procedure.case import Case
from panelsec.procedure.people import Kind
from panelsec.screens.desk import Desk
from panelsec.screens.papers.words import person
from panelsec.screens.places import Place
from panelsec.screens.ticks import Ticks

SOME = "Witnesses whom it asks for (7.4). Whoever is not here yet is entered on the Referral page first."
NONE = "No witness is in the case yet. Where it asks for one (7.4), enter the witness on the Referral page first."


class WitnessesAsked:
    """One on the paper that has come and one on the file that is being taken in; both are of one case."""

    def __init__(
        self, part: QWidget, desk: Desk, after: QWidget, moved: Callable[[], None] | None = None
    ) -> None:
        self._part, self._desk, self._case = part, desk, Case("")
        name = part.objectName().removesuffix("_part")
        self._label = cast("QLabel", part.findChild(QLabel, f"{name}_label"))
        self._ticks = Ticks(cast("QWidget", part.findChild(QWidget, f"{name}_box")), after, moved)
        cast("QPushButton", part.findChild(QPushButton, f"{name}_button")).clicked.connect(self._enter)

    def show(self, case: Case, kind: Kind, ticked: Collection[str] = ()) -> None:
        """A response alone asks for witnesses."""
        self._case = case
        self._part.setVisible(kind is Kind.RESPONSE)
        self._label.setText(SOME if case.witnesses else NONE)
        self._ticks.offer({w: person(case, w) for w in case.witnesses}, ticked)

    @property
    def ticked(self) -> tuple[str, ...]:
        return self._ticks.ticked

    def _enter(self) -> None:
        self._desk.go(Place("referral", self._case.reference, "witness"))
