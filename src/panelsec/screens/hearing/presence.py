"""Attendance, and the beginning of a hearing: now, or earlier and written up afterwards (7.3, 7.5)."""

from collections.abc import Callable, Iterator
from datetime import datetime

from PySide6.QtWidgets import QWidget

from panelsec.actions.recording import ask
from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.committee import Committee
from panelsec.procedure.queries import before_its_hour, on_another_day, without_papers, without_respondents
from panelsec.procedure.run_sheet import who_may_come
from panelsec.screens.case_page import ask_all, with_reason
from panelsec.screens.hearing.page import HearingPage
from panelsec.screens.kept import YES
from panelsec.screens.ticks import Ticks
from panelsec.screens.wording import adjusted
from panelsec.screens.wrong import typed_moment
from panelsec.widgets.page import bring_into_view


class Presence:
    """`sitting` makes the act of this sitting; it is asked before it begins whether it may be held at all."""

    def __init__(self, page: HearingPage, sitting: Callable[[str], ev.Met]) -> None:
        self._page, self._form, self._sitting = page, page.form, sitting
        self.ticks = Ticks(page.form.presence_panel, page.form.committee_box, self._count)
        self._filling = False
        self._connect()

    def show(self, case: Case, committee: Committee) -> None:
        begun = self._page.begun is not None
        self.ticks.offer(dict(self._coming(case, committee)), kept=self._page.kept.of("here"))
        changing = not begun or self._page.kept.is_set("changing")
        form = self._form
        form.presence_panel.setVisible(changing)
        form.everybody_button.setVisible(not begun)
        form.begin_button.setVisible(not begun)
        form.presence_button.setVisible(begun)
        form.presence_button.setText("That &is all" if changing else "Change who &is here")
        alone = self._page.mitigating
        form.adjustments_label.setText(adjusted(case, (alone,) if alone else committee.respondents))
        form.adjustments_label.setVisible(bool(form.adjustments_label.text()))
        self._show_when(committee, begun=begun)
        self._order()
        self._count()

    @property
    def present(self) -> tuple[str, ...]:
        return self.ticks.ticked

    def _coming(self, case: Case, committee: Committee) -> Iterator[tuple[str, str]]:
        """While one Respondent is heard in mitigation, the others are not in the room (2.18)."""
        alone = self._page.mitigating
        for who, role in who_may_come(case, committee):
            if alone is None or case.respondent_of(who) in (None, alone):
                name = case.name(who)
                yield who, name if name == role else f"{name}, {role}"

    # ---- when it was, if it is over

    def _show_when(self, committee: Committee, *, begun: bool) -> None:
        form, page = self._form, self._page
        self._filling = True
        form.earlier_check.setChecked(page.earlier)
        fixed = committee.meeting
        past = fixed is not None and fixed.start <= page.now and not committee.sittings
        usual = fixed.start if fixed and past else page.now
        said = page.kept.get("at")
        form.began_edit.show_moment(datetime.fromisoformat(said) if said else usual)
        self._filling = False
        form.earlier_check.setVisible(not begun)
        for part in (form.began_label, form.began_edit):
            part.setVisible(not begun and page.earlier)

    def _keep_when(self) -> None:
        if self._filling:
            return
        form, page = self._form, self._page
        page.kept.put("earlier", YES if form.earlier_check.isChecked() else "")
        page.kept.put("at", self._began() if page.earlier else "")
        form.began_edit.setModified(False)  # it is kept by the page, and is no draft of it
        for part in (form.began_label, form.began_edit):
            part.setVisible(page.earlier)
        form.begin_button.setText("&Begin writing it down" if page.earlier else "&Begin the meeting")

    def _began(self) -> str:
        """Blank while it is being typed; `begin` says what is wrong with it."""
        try:
            return self._form.began_edit.moment().isoformat(timespec="minutes")
        except ValueError:
            return ""

    # ---- its beginning

    def begin(self) -> None:
        """Asks first whether this Committee, as it is here, may meet at all (7.3)."""
        page, form = self._page, self._form
        form.began_errors.clear_error()
        began = typed_moment(form.began_edit, form.began_errors) if page.earlier else page.now
        if began is None:
            return
        if began > page.now:
            form.began_errors.show_error("That is still to come.", form.began_edit)
            return
        session, reference, event = page.session, page.reference, self._sitting("held")
        case, committee = page.case, page.committee
        asked = (
            *on_another_day(committee, event.at),
            *before_its_hour(committee, event.at),
            *without_papers(case, committee),
            *(without_respondents(case, committee, event.present) if page.mitigating is None else ()),
        )
        given: list[str] = []

        def may(reason: str | None) -> None:
            given[:] = [reason] if reason else []
            if asked and reason is None:
                ask_all(session, reference, (event,), asked)
            ask(session, reference, with_reason(event, reason))

        page.acts.perform(may, lambda _: self._begun(given), "Asking the procedure")

    def _begun(self, given: list[str]) -> None:
        page = self._page
        page.kept.put("reason", given[0] if given else "")
        page.kept.put("begun", page.kept.get("at") if page.earlier else page.minute)
        page.kept.put("rested", page.kept.get("begun"))
        page.flush()
        page.read()
        self._form.run_sheet.take_up()
        bring_into_view(self._form.run_sheet.done_button, self._form.title_label)

    def _change(self) -> None:
        self._page.kept.put("changing", "" if self._page.kept.is_set("changing") else YES)
        self._page.read()
        first = self.ticks.first if self._page.kept.is_set("changing") else None
        (first or self._form.presence_button).setFocus()

    def _all_here(self) -> None:
        for check in self.ticks.checks.values():
            check.setChecked(True)
        self._form.begin_button.setFocus()

    def _count(self) -> None:
        here = [c.text() for c in self.ticks.checks.values() if c.isChecked()]
        many = f"{len(here)} of {len(self.ticks.checks)} are here." if here else ""
        words = "; ".join(here) if self._page.begun else many
        self._form.presence_label.setText(words or "Tick everybody who is in the room or on the line.")

    def _order(self) -> None:
        """Tab goes down the list, then to the buttons."""
        form = self._form
        last: QWidget = next(reversed(self.ticks.checks.values()), None) or form.committee_box
        chain: tuple[QWidget, ...] = (form.earlier_check, form.began_edit, form.everybody_button)
        for each in (*chain, form.begin_button, form.presence_button):
            QWidget.setTabOrder(last, each)
            last = each

    def _connect(self) -> None:
        form = self._form
        form.everybody_button.clicked.connect(self._all_here)
        form.begin_button.clicked.connect(self.begin)
        form.presence_button.clicked.connect(self._change)
        form.earlier_check.toggled.connect(lambda _: self._keep_when())
        form.began_edit.textChanged.connect(lambda _: self._keep_when())
        form.begin_button.setAutoDefault(True)
        form.everybody_button.setAutoDefault(True)
