"""Making a scan searchable where the extra is installed, and going back to the original pages."""

from collections.abc import Callable

from panelsec.actions.papers import recognising
from panelsec.actions.recording import Done
from panelsec.forms.papers import Ui_PapersScreen
from panelsec.procedure.case import Case
from panelsec.procedure.papers.readers import is_sealed
from panelsec.procedure.people import Document
from panelsec.screens.case_page import CasePage
from panelsec.screens.wording import tell


class Recognising:
    """Offered for the paper that is current in the table, where it has pages without text."""

    def __init__(self, form: Ui_PapersScreen, page: CasePage, read: Callable[[], None]) -> None:
        self._form, self._page, self._read = form, page, read
        self._paper = ""
        form.recognise_button.clicked.connect(self.record)
        form.as_it_came_button.clicked.connect(self.go_back)
        form.recognise_label.setText(recognising.NOT_HERE)
        self.show(Case(""), None)

    def show(self, case: Case, paper: Document | None) -> None:
        self._paper = paper.id if paper else ""
        wanted = (
            paper is not None
            and paper in case.papers
            and paper.recognised is None
            and not is_sealed(case, paper)
            and bool(recognising.bare(self._page.session, paper))
        )
        here = wanted and recognising.here()
        self._form.recognise_button.setVisible(here)
        self._form.recognise_label.setVisible(wanted and not here)
        self._form.as_it_came_button.setVisible(paper is not None and paper.recognised is not None)

    def record(self) -> None:
        session, reference, paper = self._page.session, self._page.reference, self._paper
        self._page.acts.perform_work(
            lambda reason, work: recognising.record(session, reference, paper, work.report, reason),
            lambda done: self._done(
                done, "The paper can be searched. Compare its words with its pages before you rely on them."
            ),
            "Recognising text, up to a minute a page",
        )

    def go_back(self) -> None:
        session, reference, paper = self._page.session, self._page.reference, self._paper
        self._page.acts.perform(
            lambda reason: recognising.go_back(session, reference, paper, reason),
            lambda done: self._done(done, "Its pages are shown and sent as they came in."),
        )

    def _done(self, done: Done, words: str) -> None:
        self._read()
        self._form.papers_table.setFocus()
        tell(self._form.done_label, " ".join((words, *done.advice)))
