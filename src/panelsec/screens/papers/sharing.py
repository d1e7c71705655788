"""Who gets which paper, and the rulings on that."""

from collections.abc import Callable
from typing import cast

from PySide6.QtWidgets import QAbstractItemView

from panelsec.actions.recording import Done
from panelsec.forms.papers import Ui_PapersScreen
from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.committee import Committee
from panelsec.procedure.in_words.phrases import capital
from panelsec.procedure.papers.disclosure import LETTERS
from panelsec.procedure.papers.readers import Access, access, appeal_access
from panelsec.procedure.people import Document
from panelsec.screens.case_page import CasePage
from panelsec.screens.choices import fill
from panelsec.screens.papers.copies import Copies
from panelsec.screens.papers.words import title
from panelsec.screens.wording import tell
from panelsec.widgets.tables.rows_table import Row

BEFORE = 2  # columns of the matrix that stand before the readers: number and title
Reader = tuple[str, str]


class Sharing:
    """The matrix is of one Committee's papers: the latest, or the one that is chosen."""

    def __init__(
        self,
        form: Ui_PapersScreen,
        page: CasePage,
        copies: Copies,
        read: Callable[[], None],
        preview: Callable[[Document], None],
    ) -> None:
        self._form, self._page, self._copies = form, page, copies
        self._read, self._preview = read, preview
        self._case = Case("")
        self._connect()

    def show(self, case: Case) -> None:
        self._case = case
        with_date = [c for c in case.committees.values() if c.meetings]
        names = sorted(with_date, key=lambda c: c.meetings[-1].at, reverse=True)
        before = self._form.committee_combo.currentData() or ""
        fill(self._form.committee_combo, ((c.name, _called(c)) for c in names), before)
        self._form.committee_part.setVisible(len(names) > 1)
        self._lay_out()

    @property
    def committee(self) -> Committee:
        return self._case.committee(self._form.committee_combo.currentData() or "DC1")

    def _lay_out(self) -> None:
        self._show_matrix()
        self._copies.show(self._case, self.committee)

    # ---- the matrix

    def _readers(self) -> tuple[Reader, ...]:
        """Each as (id, words): the Committee is one reader, and so is each appeal before it."""
        case, committee = self._case, self.committee
        if committee.is_appeal:
            return tuple((r, f"Committee, on {case.name(r)}") for r in case.appellants(committee))
        parties = ((r, case.name(r)) for r in committee.respondents)
        return (("", "Committee"), *parties, ("investigating_officer", "Investigating Officer"))

    def _access(self, paper: Document, reader: str) -> Access:
        if self.committee.is_appeal:
            return appeal_access(self._case, paper, reader)
        return access(self._case, self.committee, paper, reader)

    def _show_matrix(self) -> None:
        readers, papers = self._readers(), self._case.documents.values()
        rows = [
            Row(d.id, (d.id, title(self._case, d), *(self._access(d, r).words for r, _ in readers)))
            for d in papers
        ]
        rows += [
            Row(letter, self._of_letter(letter)) for letter in (LETTERS if self.committee.is_appeal else ())
        ]
        heads = ("No.", "Paper", *(words for _, words in readers))
        self._form.share_section.setVisible(bool(rows))
        self._form.matrix_table.show_rows(heads, rows, wide=range(1, len(heads)))

    def _of_letter(self, letter: str) -> tuple[str, ...]:
        """The decision and the notes go to the Appeal Committee as they went to the Respondent (8.7)."""
        case = self._case
        gone = {case.respondent_of(e.to) for e in case.all(ev.LetterSent) if e.letter == letter}
        words = (
            Access(True).words if r in gone else "Not sent to the Respondent yet" for r, _ in self._readers()
        )
        return "", case.edition.letters[letter].name, *words

    def _current(self) -> tuple[Document | None, str | None]:
        """The paper and the reader of the cell."""
        paper = self._case.documents.get(cast("str", self._form.matrix_table.current_key()))
        readers, at = self._readers(), self._form.matrix_table.currentColumn() - BEFORE
        return paper, readers[at][0] if 0 <= at < len(readers) else None

    def _look(self) -> None:
        paper, reader = self._current()
        form = self._form
        respondent = reader if reader in self._case.respondents and not self.committee.is_appeal else None
        found = self._access(paper, reader) if paper and reader is not None else None
        form.access_label.setText(self._said(paper, reader, found))
        may_rule = respondent is not None and found is not None and (found.given or found.cites == "2.26")
        form.ruling_part.setVisible(may_rule)
        form.withhold_button.setVisible(bool(may_rule and found and found.given))
        form.give_button.setVisible(bool(may_rule and found and not found.given))
        if paper is not None and form.matrix_table.hasFocus():
            self._preview(paper)

    def _said(self, paper: Document | None, reader: str | None, found: Access | None) -> str:
        if paper is None or reader is None or found is None:
            return "Move to a reader’s column to see why, and to record a ruling."
        who = dict(self._readers())[reader]
        return f"{paper.id}, {title(self._case, paper)}. {who}: {found.words[0].lower()}{found.words[1:]}."

    def rule(self, decision: str) -> None:
        """The Chair's ruling on the paper and the Respondent of the cell (2.26)."""
        paper, reader = self._current()
        errors, field = self._form.grounds_errors, self._form.grounds_edit
        errors.clear_error()
        grounds = field.text().strip()
        if not grounds:
            errors.show_error(
                "Write the reasons: the Respondent may ask for them, and an appeal will.", field
            )
            return
        if paper is None or reader is None:
            return
        committee = self.committee
        ruling = ev.Ruled(
            **self._page.stamp(),
            committee=committee.name,
            about="withhold",
            decision=decision,
            grounds=grounds,
            document=paper.id,
            respondent=reader,
            chair=committee.chair.id if committee.chair else None,
        )
        self._page.record(ruling, then=self._ruled)

    def _ruled(self, done: Done) -> None:
        self._form.grounds_edit.setText("")
        self._read()
        self._form.matrix_table.setFocus()
        tell(self._form.done_label, " ".join(("The ruling is recorded.", *done.advice)))

    def _connect(self) -> None:
        form = self._form
        form.matrix_table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        form.matrix_table.moved.connect(self._look)
        form.matrix_table.clicked.connect(lambda _: self._look())
        form.matrix_table.opened.connect(lambda _: form.grounds_edit.setFocus())
        form.committee_combo.activated.connect(lambda _: self._lay_out())
        form.withhold_button.clicked.connect(lambda: self.rule("withhold"))
        form.give_button.clicked.connect(lambda: self.rule("share"))


def _called(committee: Committee) -> str:
    return capital(committee.title)
