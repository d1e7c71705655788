"""Readers' copies of the papers: previewed, built, each with its receipt."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import cast

from PySide6.QtWidgets import QFileDialog

from panelsec.actions.bundles import copies as copying
from panelsec.actions.bundles import receipts
from panelsec.actions.bundles.copies import Reading
from panelsec.actions.bundles.proven import Bundle
from panelsec.actions.letters import writing
from panelsec.actions.letters.sending import corrected_since, rearranged_since
from panelsec.forms.papers import Ui_PapersScreen
from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.committee import Committee
from panelsec.procedure.papers.readers import Copy, copies
from panelsec.screens.background import Work
from panelsec.screens.case_page import CasePage
from panelsec.screens.papers.words import without_report
from panelsec.screens.viewing import Viewer
from panelsec.screens.wording import tell
from panelsec.sizes import in_runs
from panelsec.widgets.tables.rows_table import Row

HEADS = ("Reader", "Papers", "Pages", "Withheld", "Built")


class Copies:
    """Those of the Committee whose matrix is shown; `unkept` is the order that lies on the page and not yet in the file."""

    def __init__(
        self,
        form: Ui_PapersScreen,
        page: CasePage,
        viewer: Viewer,
        read: Callable[[], None],
        unkept: Callable[[], ev.PapersArranged | None],
    ) -> None:
        self._form, self._page, self._viewer = form, page, viewer
        self._read, self._unkept = read, unkept
        self._case, self._committee = Case(""), ""
        self._copies: dict[tuple[str, str], Copy] = {}
        self._made = ""
        form.copies_table.moved.connect(self._look)
        form.copies_table.opened.connect(lambda _: self.preview())
        form.show_button.clicked.connect(self.preview)
        form.words_button.clicked.connect(self.preview_words)
        form.build_button.clicked.connect(self.build)
        form.receipt_button.clicked.connect(self.show_receipt)
        form.receipt_save_button.clicked.connect(self.save_receipt)
        form.post_button.clicked.connect(lambda: page.go("post", self._made))

    def show(self, case: Case, committee: Committee) -> None:
        self._form.built_label.clear()  # what was said of the copies was of then
        self._form.post_button.hide()
        self._case, self._committee = case, committee.name
        found = tuple(copies(case, committee)) if committee.sitting else ()
        self._copies = {(c.reader, c.respondent or ""): c for c in found}
        rows = [Row(key, self._cells(copy)) for key, copy in self._copies.items()]
        ready = bool(rows) and bool(case.papers)
        self._form.copies_part.setVisible(ready)
        self._form.copies_label.setText(
            "Look at who gets what before it is built. Every copy has the same page numbers."
            if ready
            else "The papers can be built once there are papers, a date, and members who are drawn."
        )
        lacks = without_report(case, committee) if ready else ""
        self._form.report_label.setText(lacks)
        self._form.report_label.setVisible(bool(lacks))
        self._form.copies_table.show_rows(HEADS, rows, wide=(0, 1))

    def _cells(self, copy: Copy) -> tuple[str, ...]:
        case = self._case
        about = f", on the appeal of {case.name(copy.respondent)}" if copy.respondent else ""
        papers = (d if d in case.documents else case.edition.letters[d].name for d in copy.documents)
        left = str(copy.withheld) if copy.withheld else "Nothing"
        made = copying.built(case, copy)
        pages = f"{made.pages:,}" if made is not None and made.documents == copy.documents else "Not built"
        reader = "; ".join((f"{case.name(copy.reader)}{about}", *_adjusted(self._reading(copy))))
        return reader, ", ".join(in_runs(papers)), pages, left, self._state(copy, made)

    def _state(self, copy: Copy, made: ev.LetterPrepared | None) -> str:
        if made is None:
            return "Not yet"
        sent = made.number in {e.number for e in self._case.all(ev.LetterSent)}
        state = "Sent" if sent else "In Post"
        if made.documents != copy.documents:
            return f"{state}, with other papers: build it again"
        if corrected_since(self._case, made):
            return f"{state}, before a paper was corrected: build it again"
        if not sent and rearranged_since(self._case, made):
            return f"{state}, under other headings: build it again"
        return state

    def _current(self) -> Copy | None:
        return self._copies.get(cast("tuple[str, str]", self._form.copies_table.current_key()))

    def _reading(self, copy: Copy) -> Reading:
        return copying.reading(self._page.session, self._case, self._committee, copy)

    def _built_copy(self) -> ev.LetterPrepared | None:
        copy = self._current()
        return copying.built(self._case, copy) if copy else None

    def _look(self) -> None:
        form, copy, made = self._form, self._current(), self._built_copy()
        form.words_button.setVisible(copy is not None and self._reading(copy).aloud)
        form.receipt_button.setVisible(made is not None)
        form.receipt_save_button.setVisible(made is not None)

    # ---- looked at

    def preview(self) -> None:
        """The current reader's copy as it would be: built in memory, kept nowhere."""
        self._put_together("Copy", lambda bundle: bundle.pdf)

    def preview_words(self) -> None:
        """What goes with it where the reader's adjustments ask for that."""
        self._put_together("Words of the copy", lambda bundle: bundle.aloud())

    def _put_together(self, what: str, part: Callable[[Bundle], bytes]) -> None:
        copy = self._current()
        if copy is None:
            return
        session, reference, arranged = self._page.session, self._page.reference, self._unkept()
        wanted, name = copying.wanted(self._committee, copy), self._case.name(copy.reader)
        lie = (arranged.order, arranged.sections) if arranged else None

        def make(work: Work) -> bytes:
            return part(writing.bundle(session, reference, wanted, work.report, arranged))

        key = (reference, len(self._case.events), wanted, lie, what)
        self._viewer.show(key, make, f"{what} for {name}")
        if self._viewer.waiting:
            self._viewer.say(f"The copy for {name} is being put together…")

    # ---- built

    def build(self) -> None:
        if self._unkept() is not None:
            words = "The order of the papers is not kept yet. Keep it first, or leave it as it was."
            self._form.order_save_button.setFocus()
            tell(self._form.built_label, words)
            return
        self._form.build_button.setFocus()
        self._form.built_label.clear()
        self._form.post_button.hide()
        session, reference, name = self._page.session, self._page.reference, self._committee
        chosen = tuple(self._copies.values())
        self._page.acts.perform_work(
            lambda reason, work: copying.build(session, reference, name, chosen, work.report, reason),
            self._built,
            "Building the papers",
        )

    def _built(self, made: Sequence[ev.LetterPrepared]) -> None:
        self._read()
        many = "1 copy is" if len(made) == 1 else f"{len(made)} copies are"
        self._made = " ".join(str(copy.number) for copy in made)
        self._form.post_button.show()
        self._form.post_button.setFocus()
        tell(self._form.built_label, f"{many} built and checked, and lie in Post. Nothing has been sent.")

    # ---- the receipt

    def show_receipt(self) -> None:
        made, session, reference = self._built_copy(), self._page.session, self._page.reference
        if made is not None:
            key = (reference, "receipt", made.number)
            self._viewer.show(
                key,
                lambda _: receipts.receipt(session, reference, made),
                f"Receipt, {self._case.name(made.to)}",
            )

    def save_receipt(self) -> None:
        made, session, reference = self._built_copy(), self._page.session, self._page.reference
        if made is None:
            return
        proposed = receipts.file_name(self._case, made)
        name, _ = QFileDialog.getSaveFileName(self._form.page, "Save the receipt", proposed, "Pages (*.pdf)")
        if name:
            self._page.acts.perform(
                lambda _: receipts.save(session, reference, made, Path(name)),
                lambda _: tell(self._form.built_label, f"Saved as {Path(name).name}. It is not encrypted."),
            )


def _adjusted(reading: Reading) -> Iterator[str]:
    if reading.large:
        yield "index in large print"
    if reading.aloud:
        yield "with the words of the papers"
