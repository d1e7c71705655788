"""Recording that a letter arrived later than it counts: every day counted from it moves."""

from collections.abc import Callable, Sequence

from panelsec.actions.letters import sent
from panelsec.actions.post import Item
from panelsec.actions.recording import Done
from panelsec.forms.post import Ui_PostScreen
from panelsec.procedure.counting import written
from panelsec.registers.dates import read_date
from panelsec.screens.answers import Acts
from panelsec.screens.desk import Desk


class Proving:
    """Of the one letter that is chosen; `done` shows the page anew and says what came of it."""

    def __init__(
        self,
        form: Ui_PostScreen,
        desk: Callable[[], Desk],
        acts: Acts,
        chosen: Callable[[], Sequence[Item]],
        done: Callable[[str], None],
    ) -> None:
        self._form, self._desk, self._acts, self._chosen, self._done = form, desk, acts, chosen, done
        form.proof_edit.speak(read_date, written)
        form.proof_button.clicked.connect(self.record)
        form.evidence_edit.returnPressed.connect(self.record)

    def record(self) -> None:
        form = self._form
        for each in (form.proof_errors, form.evidence_errors):
            each.clear_error()
        evidence, day = form.evidence_edit.text().strip(), None
        if not evidence:
            form.evidence_errors.show_error("Say what shows it.", form.evidence_edit)
        try:
            day = form.proof_edit.day()
        except ValueError as error:
            form.proof_errors.show_error(str(error), form.proof_edit)
        else:
            if day is None:
                form.proof_errors.show_error("Say on which day it came.", form.proof_edit)
        if day is None or not evidence:
            return
        (reference, number), came, session = self._chosen()[0].key, day, self._desk().office
        self._acts.perform(
            lambda _: sent.prove_receipt(session, reference, number, came, evidence),
            self._proved,
            "Recording",
        )

    def _proved(self, done: Done) -> None:
        self._form.proof_edit.setText("")
        self._form.evidence_edit.setText("")
        self._done(" ".join(("The later day is recorded.", *done.advice)))
