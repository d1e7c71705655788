"""Correcting what is recorded about a paper, with a reason."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime

from panelsec.actions.recording import Done
from panelsec.forms.papers import Ui_PapersScreen
from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.papers.readers import is_sealed
from panelsec.procedure.people import Document, Kind
from panelsec.screens.case_page import CasePage
from panelsec.screens.choices import fill
from panelsec.screens.papers.described import Described, DescribedFields, described
from panelsec.screens.papers.words import senders, title
from panelsec.screens.wording import tell
from panelsec.screens.wrong import typed_moment
from panelsec.widgets.page import bring_into_view


class Correcting:
    """Once begun it stays open for its paper, whichever is looked at meanwhile, until it is recorded or left."""

    def __init__(self, form: Ui_PapersScreen, page: CasePage, read: Callable[[], None]) -> None:
        self._form, self._page, self._read = form, page, read
        self._case = Case("")
        self._current: Document | None = None
        self._open = ""
        self._said = Described()
        self._fields = DescribedFields(form, "correct_", self._typed)
        form.correct_button.clicked.connect(self.begin)
        form.correct_save_button.clicked.connect(self.record)
        form.correct_leave_button.clicked.connect(self.leave)
        form.correct_part.hide()

    def show(self, case: Case, paper: Document | None) -> None:
        """The paper that is current in the table."""
        if case.reference != self._case.reference:
            self._close()
        self._case, self._current = case, paper
        self._form.correct_button.setVisible(not self._open and paper is not None and paper in case.papers)

    def begin(self) -> None:
        paper, form = self._current, self._form
        if paper is None:
            return
        self._open = paper.id
        self._fields.offer(self._case)
        sealed = is_sealed(self._case, paper)
        said = described(paper)
        self._said = replace(said, title="") if sealed else said
        self._fields.show(self._said)
        self._fields.title.setPlaceholderText("As it is" if sealed else "")
        self._show_arrival(paper)
        self._clear_errors()
        form.correct_why_edit.setText("")
        form.correct_label.setText(
            f"{paper.id}, {title(self._case, paper)}. The earlier record stays, and so do the pages that came in. "
            "What the paper is, and whose, decides who may have it."
        )
        form.correct_button.hide()
        form.correct_part.show()
        bring_into_view(form.correct_part, form.correct_paper_title_edit)
        form.correct_paper_title_edit.setFocus()

    def record(self) -> None:
        form, paper = self._form, self._case.documents[self._open]
        self._clear_errors()
        said = self._fields.read(self._said)
        if is_sealed(self._case, paper) and not said.title.strip():
            said = replace(said, title=paper.title)
        wrong = self._fields.wrong(said)
        why = form.correct_why_edit.text().strip()
        if wrong is None and not why:
            wrong = form.correct_why_errors, "Write why it is corrected.", form.correct_why_edit
        if wrong:
            errors, words, field = wrong
            errors.show_error(words, field)
            return
        at = typed_moment(form.correct_come_time_edit, form.correct_come_time_errors)
        if at is None:
            return
        found = (*self._described(paper, said.document(), why), *self._arrived(paper, said.kind, at, why))
        if found:
            self._page.record(*found, then=self._done)
        else:
            self.leave()

    def _described(self, paper: Document, said: Document, why: str) -> Iterator[ev.Event]:
        changed = paper.described_as(replace(said, redactions=paper.redactions, recognised=paper.recognised))
        if changed != paper:
            yield ev.DocumentChanged(**self._page.stamp(), document=changed, why=why)

    def _arrived(self, paper: Document, kind: Kind, shown: datetime, why: str) -> Iterator[ev.Event]:
        """Who sent it, when, and whether it admits, where that is now said otherwise, or for the first time."""
        form, came = self._form, _arrival(self._case, paper)
        if came is None:
            yield from self._come(paper, kind, shown)
            return
        right = replace(
            came,
            at=came.at if shown == came.at.replace(second=0, microsecond=0) else shown,
            sender=str(form.correct_come_combo.currentData()),
            admits=form.correct_come_admits_check.isChecked() and kind is Kind.RESPONSE,
        )
        if right != came:
            yield ev.ArrivalCorrected(
                **self._page.stamp(),
                document=paper.id,
                sender=right.sender,
                received=right.at,
                admits=right.admits,
                why=why,
            )

    def _come(self, paper: Document, kind: Kind, at: datetime) -> Iterator[ev.Event]:
        """A paper that was taken in as one of the file was sent in by somebody after all."""
        sender = str(self._form.correct_come_combo.currentData())
        if sender:
            admits = self._form.correct_come_admits_check.isChecked() and kind is Kind.RESPONSE
            yield ev.DocumentReceived(**self._page.stamp(at), document=paper.id, sender=sender, admits=admits)

    def _show_arrival(self, paper: Document) -> None:
        """One that was announced was not in the file before."""
        form, came = self._form, _arrival(self._case, paper)
        known = (s for s in senders(self._case) if s[0] or not paper.awaited)
        fill(form.correct_come_combo, known, came.sender if came else "")
        form.correct_come_time_edit.show_moment(came.at if came else self._page.now)
        form.correct_come_admits_check.setChecked(came is not None and came.admits)
        form.correct_come_admits_check.setVisible(paper.kind is Kind.RESPONSE)

    def leave(self) -> None:
        """Nothing is recorded."""
        self._close()
        self.show(self._case, self._current)
        self._form.papers_table.setFocus()

    def _done(self, done: Done) -> None:
        words = f"The correction of {self._open} is recorded."
        self._close()
        self._read()
        self._form.papers_table.setFocus()
        tell(self._form.done_label, " ".join((words, *done.advice)))

    def _close(self) -> None:
        self._open = ""
        for edit in (self._form.correct_come_time_edit, self._form.correct_why_edit):
            edit.setText("")
        self._form.correct_part.hide()

    def _typed(self) -> None:
        self._said = self._fields.read(self._said)
        self._fields.show(self._said)
        self._form.correct_come_admits_check.setVisible(self._said.kind is Kind.RESPONSE)

    def _clear_errors(self) -> None:
        self._fields.clear_errors()
        for errors in (self._form.correct_come_time_errors, self._form.correct_why_errors):
            errors.clear_error()


def _arrival(case: Case, paper: Document) -> ev.DocumentReceived | None:
    """How it came in, where somebody sent it."""
    return next((e for e in reversed(case.received) if e.document == paper.id), None)
