"""The draw page: who can be drawn, the draw, refusals and replacements, the proof."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from panelsec.actions.draw import seating
from panelsec.actions.draw.seating import Seating, SeatView
from panelsec.forms.draw import Ui_DrawScreen
from panelsec.procedure.in_words.phrases import listed
from panelsec.screens.answers import Acts
from panelsec.screens.choices import fill
from panelsec.screens.desk import Desk
from panelsec.screens.draw.leaving import Leaving
from panelsec.screens.draw.lot import Drawing
from panelsec.screens.draw.page import DrawPage
from panelsec.screens.draw.pools import Pools
from panelsec.screens.draw.proctor import Confirming
from panelsec.screens.draw.proof import Proof
from panelsec.screens.draw.two import MeetingOfTwo
from panelsec.screens.places import Place
from panelsec.screens.wording import bullets, committee_title, moment, paragraphs, tell


class DrawScreen(QWidget):
    """Reads everything again whenever it is shown and after each act."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_DrawScreen()
        self.form.setupUi(self)
        self._desk = desk
        self.acts = Acts(self.form.answer_panel, desk.background, desk.paragraph)
        self.page = DrawPage(self.form, desk, self.acts, self._show_committee, self._say_done)
        self.pools, self.drawing = Pools(self.page), Drawing(self.page)
        self.leaving, self.confirming = Leaving(self.page), Confirming(self.page)
        self.two, self.proof = MeetingOfTwo(self.page), Proof(self.page)
        self._connect()

    @property
    def committee(self) -> str:
        return self.page.committee

    def show_case(self, reference: str) -> None:
        """The Committee that was chosen stays chosen, within one case."""
        chosen = self.committee if reference == self.page.reference else None
        self.page.reference = reference
        names = seating.committees_in_hand(self.page.session, reference)
        titles = ((name, committee_title(name)) for name in names)
        fill(self.form.committee_combo, titles, chosen if chosen in names else names[-1])
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
        self._focus(ways)

    def print_page(self) -> None:
        """Ctrl+P: the certificate, which the preview can print from."""
        if self.form.proof_section.isVisible():
            self.proof.show_certificate()

    # ---- showing

    def _show_committee(self) -> None:
        found = seating.seating(self.page.session, self.page.reference, self.committee)
        self.page.seating = found
        form, cites = self.form, found.committee.seats[0].cites
        form.lead_label.setText(_lead(found))
        form.why_label.show_paragraphs(paragraphs(self._desk, (*cites, "2.12")))
        rows = [[v.seat.title, v.holder.name if v.holder else "Empty", _how(v, found)] for v in found.seats]
        form.seats_table.show_rows("Who sits", ("Seat", "Who sits", "How it is filled"), rows)
        self._show_against(found)
        for part in (self.pools, self.drawing, self.leaving, self.confirming, self.two):
            part.show(found)
        self.proof.show()

    def _show_against(self, found: Seating) -> None:
        form = self.form
        against = found.against if found.empty else ()
        form.against_section.setVisible(bool(against))
        form.against_label.setText(bullets(o.reason for o in against))
        form.against_why.show_paragraphs(paragraphs(self._desk, (c for o in against for c in o.cites)))
        form.meeting_button.setVisible(found.committee.meeting is None)
        neither = [o.reason for o in against if "on neither list" in o.reason]
        members = [m.name for m in self.page.session.office().members]
        of_members = [r for r in neither if any(r.startswith(f"{m} is recorded") for m in members)]
        form.panels_button.setVisible(bool(of_members))
        form.training_button.setVisible(any(o.reason.startswith("No training") for o in against))
        form.referral_button.setVisible(len(neither) > len(of_members))

    def _say_done(self, words: str) -> None:
        self._show_committee()
        self._focus(self._ways_on())
        tell(self.form.done_label, words)

    # ---- putting together

    def _ways_on(self) -> tuple[QWidget, ...]:
        form = self.form
        return (*self.drawing.ways_on, form.meeting_button, form.panels_button, form.referral_button)

    def _focus(self, ways: tuple[QWidget, ...]) -> None:
        first = next((b for b in ways if b.isVisible() and b.isEnabled()), self.form.seats_table)
        first.setFocus()

    def _connect(self) -> None:
        form, go = self.form, self._desk.go
        form.committee_combo.currentIndexChanged.connect(lambda _: self._show_committee())
        form.meeting_button.clicked.connect(
            lambda: go(Place("meeting", self.page.reference, f"{self.committee}.date"))
        )
        form.panels_button.clicked.connect(lambda: go(Place("panels", thing="unresolved")))
        form.training_button.clicked.connect(lambda: go(Place("panels", thing="untrained")))
        form.referral_button.clicked.connect(lambda: go(Place("referral", self.page.reference)))


def _lead(found: Seating) -> str:
    meeting = found.committee.meeting
    if meeting is None:
        return f"{committee_title(found.committee.name)}: no date is fixed yet. Who is available hangs on it."
    when = moment(meeting.start)
    if not found.empty:
        filled = all(v.holder for v in found.seats)
        return f"For {when}: {'every seat is filled' if filled else 'every seat that is drawn is filled'}."
    return f"For {when}: {_to_fill(found)}.{_not_before_it(found)}"


def _not_before_it(found: Seating) -> str:
    """Whose Colleges and Departments do not count: 2.12 speaks of the Respondent of what is considered (A19)."""
    heard, everybody = found.committee.respondents, found.case.respondents.values()
    others = [r.name for r in everybody if r.id not in heard]
    if not others:
        return ""
    whose = "whose case is" if len(others) == 1 else "whose cases are"
    return f" Nobody is out for the College or Department of {listed(others)}, {whose} not before this Committee (2.12)."


def _to_fill(found: Seating) -> str:
    by_lot = [v for v in found.empty if v.by_ticket]
    nobody = listed([v.seat.title for v in found.empty if not v.eligible])
    seats = "one seat is" if len(by_lot) == 1 else f"{len(by_lot)} seats are"
    parts = (
        f"{seats} to be drawn by lot" if by_lot else "",
        *_alone(found),
        f"nobody can be drawn as {nobody}" if nobody else "",
    )
    return "; ".join(part for part in parts if part)


def _alone(found: Seating) -> Iterator[str]:
    """Seats with one person each: who is alone for several of them can have one (7.2, 8.5)."""
    seats: dict[str, list[str]] = {}
    for view in found.empty:
        if view.sole:
            seats.setdefault(view.eligible[0].member.id, []).append(f"as {view.seat.title}")
    one = [titles[0] for titles in seats.values() if len(titles) == 1]
    if one:
        yield f"only one person is eligible {listed([one[0], *(f'only one {each}' for each in one[1:])])}"
    for titles in seats.values():
        if len(titles) > 1:
            yield f"the only one eligible {listed(titles)} is the same person, who can have one of these seats"


def _how(view: SeatView, found: Seating) -> str:
    if not view.seat.by_lot:
        return "Confirmed by the Proctors" if view.holder else "The Proctors confirm somebody"
    if view.sole:
        return seating.SOLE if view.holder else "Only one is eligible: no lot"
    if view.holder:
        return "Drawn by lot"
    if found.committee.meeting is not None and not view.eligible:
        return "Nobody is eligible"
    return "The next by lot" if view.drawn_before else "To be drawn by lot"
