"""Answers given before the Committee stage: to a minor sanction, on the choice of procedure; and resuming a pause."""

from panelsec.forms.referral import Ui_ReferralScreen
from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.convening import choices_missing
from panelsec.procedure.counting import written
from panelsec.screens.choices import choose, refill
from panelsec.screens.desk import Desk
from panelsec.screens.referral.fields import Record
from panelsec.screens.wording import paragraphs

ANSWERS = {
    "accept": "Accepts the measures",
    "reject": "Chooses the Discipline Committee",
    "silence": "Has not answered",
}
CHOICES = {
    "SDP-2019": "The Student Disciplinary Procedure of 2019",
    "earlier": "The procedure that applied at the time",
}


class AnswersPart:
    """Each of its sections is there only while something waits for it."""

    def __init__(self, form: Ui_ReferralScreen, desk: Desk, record: Record) -> None:
        self._form, self._desk, self._record = form, desk, record
        refill(form.answer_combo, ANSWERS.items())
        refill(form.edition_combo, CHOICES.items())
        form.choice_label.setText(
            "This conduct was before 1 October 2019: the Respondent chooses which procedure applies to it (notes 11 and 13)."
        )
        form.resume_button.clicked.connect(self._resume)
        form.election_button.clicked.connect(self._elect)
        form.choice_button.clicked.connect(self._choose)

    def show(self, case: Case) -> None:
        form, paused = self._form, case.paused
        form.paused_section.setVisible(paused is not None)
        form.paused_label.setText(f"Since {written(paused.at.date())}: {paused.why}" if paused else "")
        form.paused_why.show_paragraphs(paragraphs(self._desk, ("2.14",)))
        standings = case.standings.items()
        waiting = {r: case.name(r) for r, s in standings if s.minor is not None and s.elected is None}
        form.election_section.setVisible(bool(waiting))
        refill(form.elector_combo, waiting.items())
        missing = {
            f"{r} {n}": f"{p.name}, count {n}, {written(p.conduct[n - 1])}"
            for r, p in case.respondents.items()
            for n in choices_missing(case, r)
        }
        form.choice_section.setVisible(bool(missing))
        refill(form.count_combo, missing.items())

    def choose(self, respondent: str) -> None:
        """Of several whose answer is waited for, the one whom the task names."""
        form = self._form
        choose(form.elector_combo, lambda who: who == respondent)
        choose(form.count_combo, lambda count: str(count).partition(" ")[0] == respondent)

    def _resume(self) -> None:
        form = self._form
        form.resume_errors.clear_error()
        why = form.resume_edit.text().strip()
        if not why:
            form.resume_errors.show_error("Write why the procedure goes on.", form.resume_edit)
            return
        self._record(
            lambda stamp: (ev.Resumed(**stamp, why=why),),
            lambda: form.resume_edit.setText(""),
            "The procedure goes on.",
        )

    def _elect(self) -> None:
        who, answer = str(self._form.elector_combo.currentData()), str(self._form.answer_combo.currentData())
        self._record(
            lambda stamp: (ev.Elected(**stamp, respondent=who, answer=answer),),
            lambda: None,
            "The answer is recorded.",
        )

    def _choose(self) -> None:
        who, _, count = str(self._form.count_combo.currentData()).partition(" ")
        edition = str(self._form.edition_combo.currentData())
        self._record(
            lambda stamp: (ev.ProcedureChosen(**stamp, respondent=who, count=int(count), edition=edition),),
            lambda: None,
            "The choice is recorded.",
        )
