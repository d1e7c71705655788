"""The Appeal Committee's consideration of an appeal, normally in private and on paper (8.8)."""

from collections.abc import Iterator, Mapping
from datetime import datetime

from PySide6.QtWidgets import QWidget

from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.papers.sharing import of_appeal
from panelsec.procedure.people import Document, Kind
from panelsec.procedure.queries import on_another_day, untold, without_papers
from panelsec.procedure.run_sheet import who_may_come
from panelsec.screens.appeal.page import AppealPage
from panelsec.screens.appeal.part import AppealPart

FURTHER = (
    "If the members ask for further information, pause, and write for it. The Respondent gets a copy of what comes in "
    "and may answer in writing; take both in under Papers, then put them before the members here (8.8)."
)


class AppealMeeting(AppealPart):
    name = "meeting"

    def __init__(self, page: AppealPage) -> None:
        super().__init__(page)
        form = self.form
        self._considered = self.tick_boxes("considered", form.considered_box, form.sat_edit)
        self._present = self.tick_boxes("present", form.present_box, form.sat_edit)
        self._since = self.tick_boxes("since", form.since_box, form.further_button)
        QWidget.setTabOrder(form.paused_button, form.further_button)
        form.further_hint.setText(FURTHER)
        form.held_button.clicked.connect(lambda: self.meet("held"))
        form.reserved_button.clicked.connect(lambda: self.meet("reserved"))
        form.paused_button.clicked.connect(lambda: self.meet("paused"))
        form.further_button.clicked.connect(lambda: page.go("letters", f"{page.step.committee}.L28"))
        form.since_button.clicked.connect(self.put_before_the_members)

    def fields(self) -> Mapping[str, QWidget]:
        return {"day": self.form.sat_edit, "notes": self.form.notes_edit}

    def fill(self) -> None:
        case = self.page.case
        people = who_may_come(case, self.page.committee)
        self._present.offer(
            {who: f"{case.name(who)}, {role}" for who, role in people}, kept=self.page.kept.of("present")
        )
        waiting = self._waiting() if len(self._waiting()) > 1 else []
        self._considered.offer(
            {r: f"The appeal of {case.name(r)}" for r in waiting}, kept=self.page.kept.of("considered")
        )
        self._since.offer(
            {d.id: f"{d.id}  {d.title}" for d in self._came_in()}, kept=self.page.kept.of("since")
        )

    def narrow(self) -> None:
        form, ready = self.form, bool(self.page.committee.sitting) and self.page.committee.meeting is not None
        open_ = self.open and ready
        asked: tuple[QWidget, ...] = (form.sat_label, form.sat_edit, form.present_box, form.notes_label)
        done = (form.notes_edit, form.held_button, form.reserved_button, form.paused_button)
        further: tuple[QWidget, ...] = (form.further_hint, form.further_button)
        for part in (*asked, *done, *further):
            part.setVisible(open_)
        form.considered_box.setVisible(open_ and bool(self._considered.checks))
        came: tuple[QWidget, ...] = (form.since_box, form.since_button)
        for part in came:
            part.setVisible(open_ and bool(self._since.checks))

    def meet(self, outcome: str) -> None:
        at = self._when()
        if at is None:
            return
        first, considered = self._considered.first, self._considered.ticked
        if first and not considered and outcome != "paused":
            self.errors.show_error("Tick each appeal that was considered: each is its own (2.18).", first)
            return
        left = tuple(r for r in self._considered.checks if r not in considered)
        committee, present = self.page.committee, self._present.ticked
        notes, chair = self.form.notes_edit.toPlainText().strip(), committee.chair
        here = chair.id if chair and chair.id in present else None
        self.record(
            ev.Met(
                **self.page.stamp(at),
                committee=committee.name,
                present=present,
                outcome=outcome,
                chair=here,
                notes=notes,
                left=left if outcome != "paused" else (),
            ),
            asked=(
                *on_another_day(committee, at),
                *untold(self.page.case, committee),
                *without_papers(self.page.case, committee),
            ),
        )

    def _waiting(self) -> list[str]:
        """Whose appeals are still to be considered, each of its own (2.18)."""
        case, committee = self.page.case, self.page.committee
        return [r for r in case.appellants(committee) if not committee.has_considered(r)]

    def put_before_the_members(self) -> None:
        """What came in since the appeal: to the members, and to the Respondent whose own it is not (8.8)."""
        papers = [d for d in self._came_in() if d.id in self._since.ticked]
        first = self._since.first
        if not papers and first:
            self.errors.show_error("Tick what is put before them.", first)
            return
        self.record(*self._disclosed(papers))

    def _disclosed(self, papers: list[Document]) -> Iterator[ev.Event]:
        case, committee, stamp = self.page.case, self.page.committee, self.page.stamp()
        for paper in papers:
            parties = (r for r in case.appellants(committee) if paper.of is None)
            for who in (*(m.id for m in committee.sitting), *parties):
                if (paper.id, who) not in _shown(case):
                    yield ev.DocumentDisclosed(**stamp, document=paper.id, to=who)

    def _came_in(self) -> list[Document]:
        """Papers that are in the file since the appeals before this Committee, and that not all members have."""
        case, committee = self.page.case, self.page.committee
        appeals = [a for r in committee.respondents if (a := case.standing(r).appeal)]
        if not appeals:
            return []
        before = Case(case.reference, case.events[: case.events.index(appeals[-1]) + 1]).papers
        known, shown = {d.id for d in before}, _shown(case)
        known |= {d for a in appeals for d in of_appeal(case, a)}
        new = [d for d in case.papers if d.id not in known and d.kind is not Kind.PREVIOUS_BREACH]
        return [d for d in new if any((d.id, m.id) not in shown for m in committee.sitting)]

    def _when(self) -> datetime | None:
        """On the day for which it was fixed it began at its hour, if it is recorded later."""
        at, fixed = self.moment(self.form.sat_edit, "Say on which day."), self.page.committee.meeting
        if at is None or fixed is None or at.date() == self.page.today or at.date() != fixed.start.date():
            return at
        return fixed.start


def _shown(case: Case) -> set[tuple[str, str]]:
    return {(e.document, e.to) for e in case.all(ev.DocumentDisclosed)}
