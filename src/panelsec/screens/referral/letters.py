"""Letters that others sent before the case came to the Committee; some start its clocks."""

from datetime import datetime, time

from PySide6.QtCore import QTime

from panelsec.actions.session import Stamp
from panelsec.forms.referral import Ui_ReferralScreen
from panelsec.procedure import events as ev
from panelsec.procedure.case import TITLES, Case
from panelsec.procedure.counting import written
from panelsec.procedure.in_words.phrases import everybody, part_in
from panelsec.procedure.letters.recipients import named
from panelsec.registers.dates import read_date
from panelsec.screens.answers import Acts
from panelsec.screens.choices import choose, refill
from panelsec.screens.desk import Desk
from panelsec.screens.referral.fields import Record, day_gone
from panelsec.screens.referral.letter_slip import LetterSlip
from panelsec.screens.wording import moment, paragraphs

WAYS = {"email": "By e-mail", "post": "By post", "hand": "By hand"}
OF_OTHERS = ("investigating_officer", "respondent")
COUNTED = ("L04", "L07", "L02", "L03")
"""The letters that start or meet a clock: they are offered first."""

ALL = ""
"""The reader who is chosen where one letter went to each Respondent alike."""

LETTER_OF = {"T01": "L02", "T03": "L03", "T04": "L03", "T05": "L07"}
"""The letter that meets a clock."""


class LettersPart:
    def __init__(self, form: Ui_ReferralScreen, desk: Desk, acts: Acts, record: Record) -> None:
        self._form, self._desk, self._record, self._case = form, desk, record, Case("")
        self.slip = LetterSlip(form, acts, record)
        refill(form.way_combo, WAYS.items())
        form.sent_edit.speak(read_date, written)
        form.sent_at_time.setDisplayFormat("HH:mm")
        form.sent_at_time.setTime(QTime(10, 0))
        form.letter_combo.currentIndexChanged.connect(lambda _: self._fill_readers())
        form.letter_button.clicked.connect(self._take)

    def show(self, case: Case) -> None:
        form = self._form
        self._case = case
        rows = [
            [case.edition.letters[e.letter].name, self._name(e.to), moment(e.at), WAYS.get(e.via, e.via)]
            for e in case.all(ev.LetterRecorded)
        ]
        form.letters_table.show_rows("Earlier letters", ("Letter", "To", "Sent", "How"), rows)
        self.slip.show(case)
        form.letters_label.setText(
            "What the Investigating Officer and the Respondent sent before the case came here. Where a time runs from "
            "it, the day of receipt is counted from the day and the way."
        )
        form.letters_why.show_paragraphs(paragraphs(self._desk, ("2.9", "5.5", "3.9")))
        others = (x.id for x in case.edition.letters.values() if x.sender in OF_OTHERS)
        offered = dict.fromkeys((*COUNTED, *others))
        refill(form.letter_combo, ((x, case.edition.letters[x].name) for x in offered))
        self._fill_readers()

    def choose(self, what: str, respondent: str) -> bool:
        """Makes the letter current that `what` names or that meets the clock of that name, to that Respondent if any."""
        letter = LETTER_OF.get(what, what)
        at = self._form.letter_combo.findData(letter)
        if at >= 0:
            self._form.letter_combo.setCurrentIndex(at)
            choose(self._form.to_combo, lambda who: self._case.respondent_of(str(who)) == respondent)
        return at >= 0

    def _fill_readers(self) -> None:
        letter = self._form.letter_combo.currentData()
        people = (
            who for each in named(self._case, letter) for who in (self._case.respondent_of(each), each) if who
        )
        readers = {who: self._name(who) for who in people}
        several = len(readers.keys() & self._case.respondents.keys()) > 1
        refill(
            self._form.to_combo, ((ALL, "All Respondents"), *readers.items()) if several else readers.items()
        )
        self._form.letter_button.setEnabled(bool(readers))

    def _name(self, who: str) -> str:
        """A protected Reporting Person goes by the part in the case (4.1)."""
        if who in {p.id for p in self._case.protected}:
            return f"{part_in(self._case, who)}, protected"
        name, (about, _, role) = self._case.name(who), who.rpartition(".")
        if role == "representative":
            return f"{name}, for {self._case.name(about)}"
        title = TITLES.get(role, name)
        said = name if name == title else f"{name}, {title}"
        return f"{said} of {self._case.name(about)}" if about else said

    def _take(self) -> None:
        form = self._form
        letter, to, via = (str(c.currentData()) for c in (form.letter_combo, form.to_combo, form.way_combo))
        readers = tuple(self._case.respondents) if to == ALL else (to,)

        def events(_: Stamp) -> tuple[ev.Event, ...]:
            form.sent_errors.clear_error()
            day = day_gone(form.sent_edit, form.sent_errors, self._desk.office.now().date())
            hour = form.sent_at_time.time()
            stamp = self._desk.office.stamp(datetime.combine(day, time(hour.hour(), hour.minute())))
            return tuple(ev.LetterRecorded(**stamp, letter=letter, to=who, via=via) for who in readers)

        name = self._case.edition.letters[letter].name
        told = f"‘{name}’ to {everybody(self._case, readers)} is recorded."
        self._record(events, lambda: form.sent_edit.setText(""), told)
