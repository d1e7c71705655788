"""The papers page: what is in the file, what comes in, who gets what, and readers' copies."""

from typing import cast

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from panelsec.actions.papers.case_papers import read_paper
from panelsec.actions.recording import Done
from panelsec.forms.papers import Ui_PapersScreen
from panelsec.procedure import events as ev
from panelsec.procedure.counting import written
from panelsec.procedure.in_words.phrases import KINDS, capital, listed
from panelsec.procedure.next_steps import State, next_steps
from panelsec.procedure.papers.readers import is_sealed
from panelsec.procedure.people import Document, Kind
from panelsec.screens.answers import Acts
from panelsec.screens.case_page import CasePage
from panelsec.screens.choices import fill
from panelsec.screens.desk import Desk
from panelsec.screens.papers.arranging import Arranging
from panelsec.screens.papers.copies import Copies
from panelsec.screens.papers.correcting import Correcting
from panelsec.screens.papers.lines import Heading
from panelsec.screens.papers.recognising import Recognising
from panelsec.screens.papers.redacting import Redacting
from panelsec.screens.papers.sharing import Sharing
from panelsec.screens.papers.taking import Taking
from panelsec.screens.papers.witnesses import WitnessesAsked
from panelsec.screens.papers.words import no_paper_yet, person, senders, title
from panelsec.screens.printing import ask_printer, put_on_paper
from panelsec.screens.viewing import Viewer
from panelsec.screens.wording import tell
from panelsec.screens.wrong import typed_moment
from panelsec.widgets.drop_area import accept_copy, files_in
from panelsec.widgets.speech import say
from panelsec.widgets.tables.rows_table import Row
from panelsec.widgets.why_label import Paragraph

HEADS = ("No.", "Paper", "What it is", "Whose", "Pages", "Came in")
NOTHING_SHOWN = (
    "The pages of a paper are shown here once you choose it in the list, or a file that waits to be taken in; those of a "
    "reader’s copy once you press ‘Show this copy’."
)
NOTHING_TO_PRINT = "Nothing is shown that could be printed. Choose a paper, or a reader’s copy and ‘Show this copy’; Ctrl+P then prints it."
SIDE_BY_SIDE = 180  # average characters: with less beside the preview the columns of the readers are cut off


class PapersScreen(QWidget):
    """The preview shows what is current in the table that was used last: a paper, or a reader's copy."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_PapersScreen()
        self.form.setupUi(self)
        self.form.split.side_by_side = SIDE_BY_SIDE
        self.form.preview.say_when_empty(NOTHING_SHOWN)
        self.setAcceptDrops(True)
        self._desk = desk
        self.acts = Acts(self.form.answer_panel, desk.background, desk.paragraph)
        self.page = CasePage(desk, self.acts)
        self._of_preview = ""
        self.viewer = Viewer(self.form.preview, desk.background, self._say_fault)
        self.come_witnesses = WitnessesAsked(self.form.come_witnesses_part, desk, self.form.come_admits_check)
        self.taking = Taking(self.form, self.page, self.viewer, self._read)
        self.arranging = Arranging(self.form, self.page, self._show, self._read)
        self.correcting = Correcting(self.form, self.page, self._read)
        self.recognising = Recognising(self.form, self.page, self._read)
        self.redacting = Redacting(self.form, self.page, self.viewer, self._read, self._preview)
        self.copies = Copies(self.form, self.page, self.viewer, self._read, lambda: self.arranging.unkept)
        self.sharing = Sharing(self.form, self.page, self.copies, self._read, self._preview)
        self._connect()

    def show_case(self, reference: str) -> None:
        if reference != self.page.reference:
            self.viewer.clear()
        self.page.reference = reference
        self.form.answer_panel.clear()
        tell(self.form.done_label, "")
        self.taking.show(self.page.case)
        self._show()
        self.sharing.show(self.page.case)

    def point_at(self, thing: str) -> None:
        """A paper, by its number; a step of the procedure leads to where it is done."""
        if thing in self.page.case.documents:
            self.form.papers_table.choose(thing)
            self.form.papers_table.setFocus()
        elif "L15" in thing or "L27" in thing:
            self.form.build_button.setFocus()
        else:
            self.form.drop_area.choose_button.setFocus()

    def print_page(self) -> None:
        """Ctrl+P: what is shown. A copy goes with its letter where it is printed from Post."""
        pdf, name = self.form.preview.pdf, self.form.preview.view.accessibleName()
        if not pdf:
            self.form.papers_table.setFocus()
            tell(self.form.done_label, NOTHING_TO_PRINT)
            return
        printer = ask_printer(self, name)
        if printer is not None:
            self.acts.perform_work(
                lambda _, work: put_on_paper(printer, [pdf], work.report),
                lambda pages: tell(
                    self.form.done_label,
                    f"{name}: {pages} {'page was' if pages == 1 else 'pages were'} sent to the printer.",
                ),
                "Printing",
            )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Files may be let go anywhere on the page."""
        if files_in(event.mimeData()):
            accept_copy(event)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        accept_copy(event)
        self.taking.offer(files_in(event.mimeData()))

    # ---- the file

    def _show(self) -> None:
        case = self.page.case
        rows = [
            Row(line, ("", line.words, "Heading", "", "", ""), strong=True)
            if isinstance(line, Heading)
            else Row(line, self._cells(case.documents[line]))
            for line in self.arranging.lines(case)
        ]
        self.form.empty_label.setText(no_paper_yet(case))
        self.form.empty_label.setVisible(not rows)
        self.form.papers_table.setVisible(bool(rows))
        self.form.papers_table.show_rows(HEADS, rows, wide=(1, 2, 5))
        steps = next_steps(case, self._desk.today, self.page.office)
        step = next((s for s in steps if s.where == "papers" and s.state is State.READY), None)
        parts = (step.title, step.counted, step.why) if step else ("What the case holds, and who gets it",)
        self.form.lead_label.setText(" ".join(f"{capital(p).rstrip('.')}." for p in parts if p))
        cited = step.cites if step else ()
        self.form.why_label.show_paragraphs([Paragraph(n, self._desk.paragraph(n)) for n in cited])

    def _cells(self, paper: Document) -> tuple[str, ...]:
        whose = person(self.page.case, paper.of) if paper.of else ""
        return (
            paper.id,
            title(self.page.case, paper),
            KINDS[paper.kind],
            whose,
            f"{paper.pages:,}",
            self._came(paper),
        )

    def _came(self, paper: Document) -> str:
        if paper not in self.page.case.papers:
            return "Not there yet"
        came = [e for e in self.page.case.received if e.document == paper.id]
        if not came:
            return ""
        admits = "; admits what is alleged" if came[-1].admits else ""
        asked = " and ".join(person(self.page.case, w) for w in came[-1].witnesses)
        asks = f"; asks for {asked}" if asked else ""
        return f"{written(came[-1].at.date())}, from {person(self.page.case, came[-1].sender)}{admits}{asks}"

    def _paper(self) -> Document | None:
        return self.page.case.documents.get(cast("str", self.form.papers_table.current_key()))

    def _look(self) -> None:
        paper = self._paper()
        self.correcting.show(self.page.case, paper)
        self.recognising.show(self.page.case, paper)
        self.redacting.show(self.page.case, paper)
        self.arranging.headings.show(self.arranging.current())
        self.form.paper_label.setVisible(paper is not None)
        if paper is None:
            self.form.come_part.hide()
            return
        self.form.paper_label.setText(self._about(paper))
        coming = paper not in self.page.case.papers
        self.form.come_part.setVisible(coming)
        if coming:
            fill(self.form.come_combo, senders(self.page.case), paper.of or "")
            self.form.come_time_edit.show_moment(self._desk.now())
            self.form.come_time_errors.clear_error()
            self.form.come_admits_check.setVisible(paper.kind is Kind.RESPONSE)
            self.come_witnesses.show(self.page.case, paper.kind)
        self._preview(paper)

    def _about(self, paper: Document) -> str:
        if is_sealed(self.page.case, paper):
            return f"{paper.id} is sealed: it is shown to nobody until a breach of the same Rule is found (7.11)."
        dated = f", dated {written(paper.dated)}" if paper.dated else ""
        name = self.page.case.name
        copies = [(r.blackens, name(r.respondent) if r.respondent else "everybody") for r in paper.redactions]
        black, drawn = ([who for blackens, who in copies if blackens is each] for each in (True, False))
        told = [f"Parts of it are blackened for {listed(black)}."] if black else []
        told += [f"It goes as pictures of its pages to {listed(drawn)}."] if drawn else []
        return " ".join((f"{paper.id}: {paper.title}{dated}.", *told, *paper.as_read.notes))

    def _preview(self, paper: Document) -> None:
        session, case = self._desk.office, self.page.case
        if is_sealed(case, paper):
            self.viewer.clear()
        else:
            key = (case.reference, paper.id, paper.as_read.paper)
            self.viewer.show(key, lambda _: read_paper(session, case, paper.id), paper.title)

    def _say_fault(self, words: str) -> None:
        """What was said of copies that were built is not taken away by the next page that is shown."""
        if words or self.form.built_label.text() == self._of_preview:
            self.form.built_label.setText(words)
        self._of_preview = words
        if words:
            say(self, words, urgent=True)

    def _show_pages(self) -> None:
        """Those of the current paper, where a copy or another file was shown meanwhile."""
        paper = self._paper()
        if paper is not None:
            self._preview(paper)

    def _open(self, line: object) -> None:
        self._show_pages()
        (self.form.heading_edit if isinstance(line, Heading) else self.form.preview.view).setFocus()

    # ---- what is done

    def receive(self) -> None:
        """A paper that was announced has come."""
        paper = self._paper()
        at = typed_moment(self.form.come_time_edit, self.form.come_time_errors)
        if paper is None or at is None:
            return
        come = ev.DocumentReceived(
            **self.page.stamp(at),
            document=paper.id,
            sender=str(self.form.come_combo.currentData()),
            admits=self.form.come_admits_check.isChecked() and paper.kind is Kind.RESPONSE,
            witnesses=self.come_witnesses.ticked if paper.kind is Kind.RESPONSE else (),
        )
        self.page.record(come, then=self._come)

    def _come(self, done: Done) -> None:
        self._read()
        self.form.papers_table.setFocus()
        tell(self.form.done_label, " ".join(("The paper is in the file.", *done.advice)))

    def _read(self) -> None:
        """Everything is shown anew."""
        self._show()
        self.sharing.show(self.page.case)

    def _connect(self) -> None:
        form = self.form
        form.papers_table.moved.connect(self._look)
        form.papers_table.clicked.connect(lambda _: self._show_pages())
        form.papers_table.opened.connect(self._open)
        form.come_button.clicked.connect(self.receive)
        form.come_part.hide()
