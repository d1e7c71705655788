"""Drawing a Committee by lot: who is in and who is out, the draw, refusals and the next by lot, the proof."""

import re
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from panelsec.actions import draws, seating
from panelsec.actions.lots import lots
from panelsec.actions.proof import certificate_page
from panelsec.actions.recording import Done, act
from panelsec.actions.seating import Seating, SeatView
from panelsec.actions.session import Session
from panelsec.forms.draw import Ui_DrawScreen
from panelsec.lot.commitment import Mode
from panelsec.procedure import events as ev
from panelsec.procedure.eligibility import IN_WORDS, Candidate
from panelsec.procedure.people import Member
from panelsec.screens.answers import Acts
from panelsec.screens.desk import Desk
from panelsec.screens.places import Place
from panelsec.screens.wording import belongs, bullets, committee_title, listed, moment, paragraphs
from panelsec.widgets.speech import say

REASONS = {
    "declined": "Declines to sit",
    "unable": "Cannot come on that day",
    "knows_party": "Knows somebody in the case",
}
FAIR = {"fair": "Two may meet: it is fair and in everybody’s interest", "not_fair": "Two may not meet"}
MODES = {
    Mode.SOLO: "On this computer alone, in one step",
    Mode.TWO_PARTY: "With a witness who throws a ten-sided die 20 times",
}
DIGITS = 20


class DrawScreen(QWidget):
    """Reads everything again whenever it is shown and after each act."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.form = Ui_DrawScreen()
        self.form.setupUi(self)
        self._desk = desk
        self._reference = ""
        self._seating: Seating | None = None
        self.acts = Acts(self.form.answer_panel, desk.background, desk.paragraph)
        self._fill_choices()
        self._connect()

    @property
    def session(self) -> Session:
        session: Session = self._desk.office
        return session

    @property
    def committee(self) -> str:
        return str(self.form.committee_combo.currentData() or "DC1")

    def show_case(self, reference: str) -> None:
        """The Committee that was chosen stays chosen, within one case."""
        chosen = self.committee if reference == self._reference else None
        self._reference = reference
        names = seating.committees_in_hand(self.session, reference)
        combo = self.form.committee_combo
        combo.blockSignals(True)
        combo.clear()
        for name in names:
            combo.addItem(committee_title(name), name)
        combo.setCurrentIndex(names.index(chosen) if chosen in names else len(names) - 1)
        combo.blockSignals(False)
        self.form.committee_box.setVisible(len(names) > 1)
        self.form.answer_panel.clear()
        self.form.done_label.hide()
        self._show_committee()

    def point_at(self, thing: str) -> None:
        """A step of the task list, such as AC1.draw, or a Committee."""
        at = self.form.committee_combo.findData(thing.partition(".")[0])
        if at >= 0:
            self.form.committee_combo.setCurrentIndex(at)
        ways = self._ways_on()
        if thing.endswith(".two_members"):
            ways = (self.form.fair_combo, *ways)
        if thing.endswith(".draw"):
            ways = ()  # who is in and who is out is looked at first: a lot is drawn for good
        first = next((b for b in ways if b.isVisible() and b.isEnabled()), self.form.seats_table)
        first.setFocus()

    def print_page(self) -> None:
        """Ctrl+P: the certificate, which the preview can print from."""
        if self.form.proof_section.isVisible():
            self._show_certificate()

    # ---- showing

    def _show_committee(self) -> None:
        found = seating.seating(self.session, self._reference, self.committee)
        self._seating = found
        form, cites = self.form, found.committee.seats[0].cites
        form.lead_label.setText(_lead(found))
        form.why_label.show_paragraphs(paragraphs(self._desk, (*cites, "2.12")))
        rows = [[v.seat.title, v.holder.name if v.holder else "Empty", _how(v)] for v in found.seats]
        form.seats_table.show_rows("Who sits", ("Seat", "Who sits", "How it is filled"), rows)
        self._show_against(found)
        self._show_pools(found)
        self._show_lot(found)
        self._show_leavers(found)
        self._show_proctor(found)
        self._show_two(found)
        self._show_told()

    def _show_against(self, found: Seating) -> None:
        form = self.form
        against = found.against if found.empty else ()
        form.against_section.setVisible(bool(against))
        form.against_label.setText(bullets(o.reason for o in against))
        form.against_why.show_paragraphs(paragraphs(self._desk, (c for o in against for c in o.cites)))
        form.meeting_button.setVisible(found.committee.meeting is None)
        neither = [o.reason for o in against if "on neither list" in o.reason]
        members = [m.name for m in self.session.office().members]
        of_members = [r for r in neither if any(r.startswith(f"{m} is recorded") for m in members)]
        form.panels_button.setVisible(bool(of_members))
        form.referral_button.setVisible(len(neither) > len(of_members))

    def _show_pools(self, found: Seating) -> None:
        form = self.form
        places = (
            (form.pool_1_title, form.pool_1_hint, form.pool_1_table),
            (form.pool_2_title, form.pool_2_hint, form.pool_2_table),
            (form.pool_3_title, form.pool_3_hint, form.pool_3_table),
        )
        shown = [v for v in found.seats if v.holder is None]
        form.pools_section.setVisible(bool(shown) and found.committee.meeting is not None)
        for at, (title, hint, table) in enumerate(places):
            view = shown[at] if at < len(shown) else None
            for each in (title, hint):
                each.setVisible(view is not None)
            title.setText(view.seat.title if view else "")
            hint.setText(_counted(view) if view else "")
            rows = [_candidate(c) for c in (*view.eligible, *view.out)] if view else []
            name = f"Panel for {view.seat.title}" if view else "Panel"
            table.show_rows(name, ("Member", "College and Department", "In the lot?"), rows)

    def _show_lot(self, found: Seating) -> None:
        form = self.form
        form.lot_section.setVisible(bool(found.empty))
        blocked = any(o.hard for o in found.against)
        form.ahead_label.setText(bullets(found.ahead))
        form.ahead_label.setVisible(bool(found.ahead) and not blocked)
        sealed = found.sealed
        form.mode_box.setVisible(sealed is None)
        form.sealed_box.setVisible(sealed is not None)
        form.seal_box.setVisible(sealed is None and form.mode_combo.currentData() == Mode.TWO_PARTY)
        form.draw_button.setVisible(sealed is None and form.mode_combo.currentData() == Mode.SOLO)
        form.draw_button.setText(_draw_words(found))
        for each in (form.draw_button, form.seal_button, form.open_button):
            each.setEnabled(not blocked)
        if sealed is not None:
            digits = seating.commitment_of(sealed)
            form.sealed_label.setText(
                "Read these 64 digits out to the witness, who writes them down. Then ask for 20 throws."
            )
            form.commitment_label.show_value(_grouped(digits), "Commitment")

    def _choose_mode(self, _at: int) -> None:
        if self._seating is not None:
            self._show_lot(self._seating)

    def _show_leavers(self, found: Seating) -> None:
        combo = self.form.leave_combo
        combo.clear()
        for view in found.seats:
            if view.holder:
                combo.addItem(f"{view.holder.name} ({view.seat.title})", view.seat.name)
        for each in (combo, self.form.reason_combo):  # nobody is proposed, and no reason for anybody
            each.setCurrentIndex(-1)
        self.form.leave_section.setVisible(combo.count() > 0 and not found.committee.has_met)

    def _show_proctor(self, found: Seating) -> None:
        view = next((v for v in found.seats if not v.seat.by_lot and v.holder is None), None)
        self.form.proctor_section.setVisible(view is not None)
        self.form.proctor_combo.clear()
        for candidate in view.candidates if view else ():
            out = "" if candidate.eligible else f" – {_why(candidate)}"
            self.form.proctor_combo.addItem(f"{candidate.member.name}{out}", candidate.member)
        self.form.proctor_button.setEnabled(self.form.proctor_combo.count() > 0)

    def _show_two(self, found: Seating) -> None:
        body = found.committee
        short = len(body.sitting) == 2 and body.chair is not None
        self.form.two_section.setVisible(short and not body.has_met)
        ruling = body.ruling("two_members")
        said = "The Chair decides whether a meeting of two is fair and in the interests of everybody."
        if ruling and body.chair and ruling.chair == body.chair.id:
            said = f"The Chair has ruled: {FAIR[ruling.decision].lower()}. {ruling.grounds}"
        self.form.two_label.setText(said)

    def _show_told(self) -> None:
        lots = seating.told_lots(self.session, self._reference, self.committee)
        rows = [
            [str(lot.number), title, str(t.place), t.person, f"{t.number[:8]}…", _became(t)]
            for lot in lots
            for title, tickets in lot.tickets.items()
            for t in tickets
        ]
        headings = ("Lot", "Seat", "Place", "Pseudonym", "Ticket", "What became of it")
        self.form.told_section.setVisible(bool(rows))
        self.form.told_table.show_rows("What the lot said", headings, rows)
        combo = self.form.proof_combo
        combo.clear()
        for lot in reversed(lots):
            way = "this computer alone" if lot.mode is Mode.SOLO else f"with {lot.witness}"
            combo.addItem(f"Lot {lot.number}, {way}", lot.number)
        self.form.proof_section.setVisible(bool(lots))
        self.form.preview.hide()

    # ---- doing

    def _draw(self) -> None:
        session, reference, committee = self.session, self._reference, self.committee
        self.acts.perform(
            lambda reason: draws.draw(session, reference, committee, override=reason), self._drawn, "Drawing"
        )

    def _seal(self) -> None:
        form = self.form
        form.witness_errors.clear_error()
        witness = form.witness_edit.text().strip()
        if not witness:
            form.witness_errors.show_error("Write who the witness is.", form.witness_edit)
            return
        session, reference, committee = self.session, self._reference, self.committee
        self.acts.perform(
            lambda reason: draws.seal_lot(session, reference, committee, witness, override=reason),
            self._sealed,
            "Sealing",
        )

    def _sealed(self, _digits: str) -> None:
        self.form.witness_edit.clear()
        self._show_committee()
        self.form.commitment_label.copy_button.setFocus()
        say(self.form.commitment_label, self.form.sealed_label.text())

    def _open(self) -> None:
        form = self.form
        form.dice_errors.clear_error()
        digits = re.sub(r"[\s,;.-]", "", form.dice_edit.text())
        if not re.fullmatch("[0-9]+", digits) or len(digits) != DIGITS:
            seen = sum(c.isdecimal() for c in digits)
            words = f"There are to be {DIGITS} digits from 0 to 9, and nothing else; there are {seen}."
            form.dice_errors.show_error(words, form.dice_edit)
            return
        throws = tuple(map(int, digits))
        session, reference, committee = self.session, self._reference, self.committee
        self.acts.perform(
            lambda reason: draws.draw(session, reference, committee, throws=throws, override=reason),
            self._drawn,
            "Drawing",
        )

    def _seal_again(self) -> None:
        """The lot that waits stays in the record as one that was never opened."""
        sealed = self._seating.sealed if self._seating else None
        if sealed is None:
            return
        self.form.mode_combo.setCurrentIndex(self.form.mode_combo.findData(Mode.TWO_PARTY))
        for each in (self.form.seal_box, self.form.seal_button):
            each.setVisible(True)
        self.form.witness_edit.setFocus()

    def _drawn(self, done: Done) -> None:
        event = done.case.last(ev.Drawn)
        results = event.results if event else ()
        titles = {s.name: s.title for s in done.case.committee(self.committee).seats}
        said = [
            f"{titles[r.seat]}: {r.seated.name}."
            if r.seated
            else f"{titles[r.seat]}: nobody is left, and the seat stays empty."
            for r in results
        ]
        self.form.dice_edit.clear()
        self._say_done(" ".join(said), done)

    def _stand_down(self) -> None:
        form = self.form
        for errors in (form.leave_errors, form.reason_errors):
            errors.clear_error()
        if form.reason_combo.currentIndex() < 0:
            form.reason_errors.show_error("Choose the reason.", form.reason_combo)
        if form.leave_combo.currentIndex() < 0:  # last, so that it has the focus
            form.leave_errors.show_error("Choose who stands down.", form.leave_combo)
        if form.leave_combo.currentIndex() < 0 or form.reason_combo.currentIndex() < 0:
            return
        session, reference, committee = self.session, self._reference, self.committee
        seat, why = str(form.leave_combo.currentData()), str(form.reason_combo.currentData())
        detail, name = form.detail_edit.text().strip(), form.leave_combo.currentText()
        self.acts.perform(
            lambda reason: draws.stand_down(
                session, reference, committee, seat, why, detail, override=reason
            ),
            lambda done: self._stood_down(name, done),
        )

    def _stood_down(self, name: str, done: Done) -> None:
        self.form.detail_edit.clear()
        self._say_done(f"{name} does not sit. The seat is empty: draw the next by lot.", done)

    def _confirm(self) -> None:
        member = self.form.proctor_combo.currentData()
        if not isinstance(member, Member):
            return
        session, reference, committee = self.session, self._reference, self.committee
        self.acts.perform(
            lambda reason: draws.confirm_proctor(session, reference, committee, member, override=reason),
            lambda done: self._say_done(f"{member.name} sits as Proctor.", done),
        )

    def _rule(self) -> None:
        form = self.form
        form.fairness_errors.clear_error()
        grounds = form.fairness_edit.toPlainText().strip()
        if not grounds:
            form.fairness_errors.show_error("Write the Chair’s grounds.", form.fairness_edit)
            return
        session, reference, committee = self.session, self._reference, self.committee
        decision = str(form.fair_combo.currentData())
        chair = self._seating.committee.chair if self._seating else None

        def record(reason: str | None) -> Done:
            event = ev.Ruled(
                at=session.now(),
                by=session.by,
                override=reason,
                committee=committee,
                about="two_members",
                decision=decision,
                grounds=grounds,
                chair=chair.id if chair else None,
            )
            return act(session, reference, event)

        self.acts.perform(record, self._ruled)

    def _ruled(self, done: Done) -> None:
        self.form.fairness_edit.clear()
        self._say_done("The Chair’s ruling is recorded.", done)

    def _say_done(self, words: str, done: Done) -> None:
        self._show_committee()
        label = self.form.done_label
        label.setText("\n".join((words, *done.advice)))
        label.show()
        say(label, label.text())
        first = next((b for b in self._ways_on() if b.isVisible() and b.isEnabled()), self.form.seats_table)
        first.setFocus()

    # ---- the proof

    def _show_certificate(self) -> None:
        session, case = self.session, self.session.case(self._reference)
        number = int(self.form.proof_combo.currentData())
        self.acts.perform(
            lambda _: certificate_page(session, case, lots(case)[number]),
            self._preview,
            "Writing the certificate",
        )

    def _preview(self, pdf: bytes) -> None:
        preview = self.form.preview
        preview.setMinimumHeight(max(420, self.height() * 2 // 3))
        preview.show()
        preview.show_pdf(pdf, "Certificate of the lot")
        preview.before_button.setFocus()

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, "Where the lot’s folder shall lie")
        if folder:
            self.save_in(Path(folder))

    def save_in(self, folder: Path) -> None:
        session, reference = self.session, self._reference
        number = int(self.form.proof_combo.currentData())
        self.acts.perform(
            lambda _: seating.save_lot(session, reference, number, folder), self._saved, "Saving"
        )

    def _saved(self, place: Path) -> None:
        label = self.form.done_label
        label.setText(f"Saved in {place}.")
        label.show()
        say(label, label.text())

    # ---- putting together

    def _ways_on(self) -> tuple[QWidget, ...]:
        form = self.form
        return (
            form.draw_button,
            form.dice_edit,
            form.seal_button,
            form.meeting_button,
            form.panels_button,
            form.referral_button,
        )

    def _fill_choices(self) -> None:
        form = self.form
        form.preview.hide()
        choices = ((form.mode_combo, MODES), (form.reason_combo, REASONS), (form.fair_combo, FAIR))
        for combo, words in choices:
            for key, text in words.items():
                combo.addItem(text, key)

    def _connect(self) -> None:
        form, go = self.form, self._desk.go
        form.committee_combo.currentIndexChanged.connect(lambda _: self._show_committee())
        form.mode_combo.currentIndexChanged.connect(self._choose_mode)
        form.meeting_button.clicked.connect(
            lambda: go(Place("meeting", self._reference, f"{self.committee}.date"))
        )
        form.panels_button.clicked.connect(lambda: go(Place("panels", thing="unresolved")))
        form.referral_button.clicked.connect(lambda: go(Place("referral", self._reference)))
        form.draw_button.clicked.connect(self._draw)
        form.seal_button.clicked.connect(self._seal)
        form.witness_edit.returnPressed.connect(self._seal)
        form.open_button.clicked.connect(self._open)
        form.dice_edit.returnPressed.connect(self._open)
        form.again_button.clicked.connect(self._seal_again)
        form.leave_button.clicked.connect(self._stand_down)
        form.proctor_button.clicked.connect(self._confirm)
        form.two_button.clicked.connect(self._rule)
        form.certificate_button.clicked.connect(self._show_certificate)
        form.save_button.clicked.connect(self._choose_folder)
        form.draw_button.setDefault(True)


def _lead(found: Seating) -> str:
    meeting = found.committee.meeting
    if meeting is None:
        return f"{committee_title(found.committee.name)}: no date is fixed yet. Who is available hangs on it."
    when = moment(meeting.start)
    if not found.empty:
        filled = all(v.holder for v in found.seats)
        return f"For {when}: {'every seat is filled' if filled else 'every seat that is drawn is filled'}."
    seats = "one seat is" if len(found.empty) == 1 else f"{len(found.empty)} seats are"
    return f"For {when}: {seats} to be drawn by lot."


def _draw_words(found: Seating) -> str:
    titles = [v.seat.title for v in found.empty]
    again = all(v.drawn_before for v in found.empty)
    return f"&Draw the next by lot: {listed(titles)}" if again else f"&Draw by lot: {listed(titles)}"


def _how(view: SeatView) -> str:
    if not view.seat.by_lot:
        return "Confirmed by the Proctors" if view.holder else "The Proctors confirm somebody"
    if view.holder:
        return "Drawn by lot"
    return "The next by lot" if view.drawn_before else "To be drawn by lot"


def _counted(view: SeatView) -> str:
    ins, outs = len(view.eligible), len(view.out)
    if not view.candidates:
        return "Nobody is on this panel."
    said = f"{ins} in, {outs} out."
    return (
        said
        if ins
        else f"{said} Nobody can be drawn: another date, or more members on the panel, would help."
    )


def _candidate(candidate: Candidate) -> list[str]:
    word = "In" if candidate.eligible else f"Out: {_why(candidate)}"
    return [candidate.member.name, belongs(candidate.member), word]


def _why(candidate: Candidate) -> str:
    told = (IN_WORDS[c] for c in sorted(candidate.codes))
    return "; ".join(f"{words} ({cites})" for words, cites in told)


def _became(ticket: seating.Ticket) -> str:
    return f"{ticket.became}: {ticket.name}" if ticket.name else ticket.became


def _grouped(digits: str) -> str:
    """Four lines of two groups of eight, to be read aloud."""
    groups = [digits[at : at + 8] for at in range(0, len(digits), 8)]
    return "\n".join(" ".join(groups[at : at + 2]) for at in range(0, len(groups), 2))
