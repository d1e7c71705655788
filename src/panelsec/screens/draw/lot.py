"""The draw itself, with or without a witness; asks once before drawing, since it cannot be repeated."""

import re
from collections.abc import Iterator, Sequence
from datetime import datetime

from PySide6.QtWidgets import QWidget

from panelsec.actions.draw import drawing, seating
from panelsec.actions.draw.seating import Seating
from panelsec.actions.recording import Done
from panelsec.lot.commitment import Mode
from panelsec.lot.commitment import read as read_commitment
from panelsec.procedure import events as ev
from panelsec.procedure.eligibility import untold
from panelsec.procedure.in_words.phrases import listed
from panelsec.screens.draw.page import DrawPage
from panelsec.screens.wording import bullets, committee_title, moment
from panelsec.widgets.speech import say

MODES = {
    Mode.SOLO: "On this computer alone, in one step",
    Mode.TWO_PARTY: "With a witness who throws a ten-sided die 20 times",
}
DIGITS = 20


class Drawing:
    """`_throws` are the witness's, between the question and its answer."""

    def __init__(self, page: DrawPage) -> None:
        self._page, self._form = page, page.form
        self._throws: Sequence[int] = ()
        for mode, words in MODES.items():
            self._form.mode_combo.addItem(words, mode)
        self._connect()

    @property
    def ways_on(self) -> tuple[QWidget, ...]:
        form = self._form
        return form.draw_button, form.dice_edit, form.seal_button

    # ---- showing

    def show(self, found: Seating) -> None:
        form, alone = self._form, _no_lot(found)
        solo = alone or form.mode_combo.currentData() == Mode.SOLO
        form.lot_section.setVisible(bool(found.empty))
        blocked = any(o.hard for o in found.against)
        nobody = "" if found.committee.meeting is None else _nobody_to_record(found)
        form.ahead_label.setText(bullets((*found.ahead, nobody) if nobody else found.ahead))
        form.ahead_label.setVisible(bool(found.ahead) and not blocked)
        sealed = found.sealed
        form.question_box.hide()
        form.mode_box.setVisible(sealed is None and not alone)
        form.sealed_box.setVisible(sealed is not None)
        form.seal_box.setVisible(sealed is None and not solo)
        form.draw_button.setVisible(sealed is None and solo)
        form.draw_button.setText(_draw_words(found))
        form.to_draw_label.setText(_to_draw(found))
        form.yes_button.setText("Yes, record it no&w" if alone else "Yes, dra&w now")
        for each in (form.draw_button, form.seal_button, form.open_button):
            each.setEnabled(not blocked and not nobody)
        if sealed is not None:
            form.sealed_label.setText(
                "Read these 64 digits out to the witness, who writes them down. Then ask for 20 throws."
            )
            form.commitment_label.show_value(_grouped(seating.commitment_of(sealed)), "Commitment")

    def _choose_mode(self, _at: int) -> None:
        if self._page.seating is not None:
            self.show(self._page.seating)

    # ---- with a witness

    def _seal(self) -> None:
        form = self._form
        form.witness_errors.clear_error()
        witness = form.witness_edit.text().strip()
        if not witness:
            form.witness_errors.show_error("Write who the witness is.", form.witness_edit)
            return
        self._page.perform(
            lambda session, reference, committee, reason: drawing.seal_lot(
                session, reference, committee, witness, override=reason
            ),
            self._sealed,
            "Sealing",
        )

    def _sealed(self, _digits: str) -> None:
        self._form.witness_edit.setText("")
        self._page.show()
        self._form.commitment_label.copy_button.setFocus()
        say(self._form.commitment_label, self._form.sealed_label.text())

    def _seal_again(self) -> None:
        """The lot that waits stays in the record as one that was never opened."""
        if self._page.seating is None or self._page.seating.sealed is None:
            return
        self._form.mode_combo.setCurrentIndex(self._form.mode_combo.findData(Mode.TWO_PARTY))
        for each in (self._form.seal_box, self._form.seal_button):
            each.setVisible(True)
        self._form.witness_edit.setFocus()

    def _open(self) -> None:
        form = self._form
        form.dice_errors.clear_error()
        digits = re.sub(r"[\s,;.-]", "", form.dice_edit.text())
        if not re.fullmatch("[0-9]+", digits) or len(digits) != DIGITS:
            seen = sum(c.isdecimal() for c in digits)
            words = f"There are to be {DIGITS} digits from 0 to 9, and nothing else; there are {seen}."
            form.dice_errors.show_error(words, form.dice_edit)
            return
        self._ask(tuple(map(int, digits)))

    # ---- the question, and the draw

    def _ask(self, throws: Sequence[int] = ()) -> None:
        """The focus goes to the answer that changes nothing: Enter pressed twice does not draw."""
        found, form = self._page.seating, self._form
        if found is None or self._page.acts.busy:
            return
        self._throws = throws
        form.question_label.setText(_question(found, self._page.session.now()))
        form.draw_button.hide()
        form.question_box.show()
        form.no_button.setFocus()
        say(form.question_label, form.question_label.text())

    def _not_yet(self) -> None:
        form = self._form
        form.question_box.hide()
        form.draw_button.setVisible(not form.sealed_box.isVisible())
        (form.dice_edit if form.sealed_box.isVisible() else form.draw_button).setFocus()

    def _draw(self) -> None:
        throws = self._throws
        self._page.perform(
            lambda session, reference, committee, reason: drawing.draw(
                session, reference, committee, throws=throws, override=reason
            ),
            self._drawn,
            "Drawing",
        )

    def _drawn(self, done: Done) -> None:
        event = done.case.last(ev.Drawn)
        results = event.results if event else ()
        titles = {s.name: s.title for s in done.case.committee(self._page.committee).seats}
        said = [f"{titles[r.seat]}: {_gave(r)}." for r in results]
        self._throws = ()
        self._form.dice_edit.setText("")
        self._page.done(" ".join(said), done)
        self._form.seats_table.setFocus()

    def _connect(self) -> None:
        form = self._form
        form.mode_combo.currentIndexChanged.connect(self._choose_mode)
        form.draw_button.clicked.connect(lambda: self._ask())
        form.draw_button.setDefault(True)
        form.seal_button.clicked.connect(self._seal)
        form.witness_edit.returnPressed.connect(self._seal)
        form.open_button.clicked.connect(self._open)
        form.dice_edit.returnPressed.connect(self._open)
        form.again_button.clicked.connect(self._seal_again)
        form.yes_button.clicked.connect(self._draw)
        form.no_button.clicked.connect(self._not_yet)


def _draw_words(found: Seating) -> str:
    """A lot that finds nobody is kept as the proof that a third cannot be had (7.3)."""
    if found.committee.meeting is None:
        return "&Draw by lot"
    if _nobody(found):
        return "&Record that nobody is eligible"
    if _no_lot(found):
        return "&Seat the only one eligible"
    return "&Draw the next by lot" if _goes_on(found) else "&Draw by lot"


def _to_draw(found: Seating) -> str:
    """Only seats for which there is somebody, unless there is nobody at all."""
    if found.committee.meeting is None:
        return f"To be drawn: {listed([v.seat.title for v in found.empty])}."
    if _nobody(found):
        return f"Nobody is eligible as {listed([v.seat.title for v in found.empty])}."
    drawn = listed([v.seat.title for v in found.empty if v.by_ticket])
    sole = listed([v.seat.title for v in found.empty if v.sole])
    said = (
        f"To be drawn: {drawn}." if drawn else "",
        f"Only one person is eligible as {sole}." if sole else "",
    )
    return " ".join(words for words in said if words)


def _no_lot(found: Seating) -> bool:
    """One person at most is eligible for every seat that is empty: nothing is drawn."""
    return bool(found.empty) and not any(v.by_ticket for v in found.empty)


def _nobody(found: Seating) -> bool:
    return bool(found.empty) and not any(v.eligible for v in found.empty)


def _nobody_to_record(found: Seating) -> str:
    """Why there is not even a lot that finds nobody: its list would have no line. Nothing where there is one."""
    if any(v.candidates for v in found.empty):
        return ""
    seats = listed([v.seat.title for v in found.empty])
    return f"Nobody is on the panel for {seats}, so there is nothing to draw or to record. Add members in Panels."


def _gave(result: ev.SeatDrawn) -> str:
    if result.seated is None:
        return "nobody is left, and the seat stays empty"
    return f"{result.seated.name}{', the only one eligible' if result.sole else ''}"


def _goes_on(found: Seating) -> bool:
    return all(v.drawn_before for v in found.empty if v.eligible)


def _question(found: Seating, now: datetime) -> str:
    return "\n".join(_asked(found, now))


def _asked(found: Seating, now: datetime) -> Iterator[str]:
    somebody = [v.seat.title for v in found.empty if v.eligible]
    nobody = listed([v.seat.title for v in found.empty if not v.eligible])
    body = committee_title(found.committee.name)
    if somebody:
        yield f"{'Fill' if _no_lot(found) else 'Draw'} now, {moment(now)}, for {body}: {listed(somebody)}?"
        yield from (
            [f"Nobody is eligible as {nobody}: that is recorded, and nobody sits there."] if nobody else []
        )
    else:
        yield f"Record now, {moment(now)}, for {body}, that nobody is eligible as {nobody}?"
    if somebody and found.committee.meeting is not None:
        yield f"They sit on {moment(found.committee.meeting.start)}."
    yield _how(found)
    names = list(dict.fromkeys(m.name for v in found.empty for m in untold(v.candidates)))
    if names:
        yield f"No training is recorded for {listed(names)}."
    if not _no_lot(found):
        yield "What is drawn stays in the record. It is never drawn again because of what it gave."


def _how(found: Seating) -> str:
    if found.sealed is not None:
        witness = read_commitment(found.sealed.sealed.commitment).witness
        return f"By the lot that is sealed, and the {DIGITS} throws of {witness}."
    if _nobody(found):
        return "No lot is possible. The list and its certificate say so."
    if _no_lot(found):
        return "Only one person is eligible, so no lot is possible. The list and its certificate say so."
    if _goes_on(found):
        return "By the next ticket of the same list; if somebody is eligible now who was not on it, by a new lot on this computer alone."
    return "By a lot on this computer alone."


def _grouped(digits: str) -> str:
    """Four lines of two groups of eight, to be read aloud."""
    groups = [digits[at : at + 8] for at in range(0, len(digits), 8)]
    return "\n".join(" ".join(groups[at : at + 2]) for at in range(0, len(groups), 2))
