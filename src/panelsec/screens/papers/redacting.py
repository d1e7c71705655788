"""Redacting a paper for one Respondent or for every reader: previewed, then kept with the reason."""

from collections.abc import Callable, Hashable
from contextlib import suppress

from PySide6.QtCore import QRectF

from panelsec.actions.papers import redacting
from panelsec.actions.papers.redacting import MM, Blackened, Copy, read_box
from panelsec.actions.recording import Done
from panelsec.forms.papers import Ui_PapersScreen
from panelsec.procedure.case import Case
from panelsec.procedure.papers.readers import is_sealed
from panelsec.procedure.people import Document
from panelsec.screens.case_page import CasePage
from panelsec.screens.choices import fill
from panelsec.screens.papers.words import title
from panelsec.screens.viewing import Viewer
from panelsec.screens.wording import tell
from panelsec.widgets.page import bring_into_view
from panelsec.widgets.previews.box_drawing import BoxDrawing


class Redacting:
    """Once begun it stays open for its paper, until it is kept or closed."""

    def __init__(
        self,
        form: Ui_PapersScreen,
        page: CasePage,
        viewer: Viewer,
        read: Callable[[], None],
        preview: Callable[[Document], None],
    ) -> None:
        self._form, self._page, self._viewer = form, page, viewer
        self._read, self._preview = read, preview
        self._case, self._open = Case(""), ""
        self._current: Document | None = None
        self._looked_at: tuple[Hashable, Copy | None] = None, None
        self.drawing = BoxDrawing(form.preview)
        self.drawing.drawn.connect(self._drawn)
        form.redact_boxes_edit.textChanged.connect(lambda _: self._mark())
        form.redact_button.clicked.connect(self.begin)
        form.redact_look_button.clicked.connect(self.look)
        form.redact_save_button.clicked.connect(self.record)
        form.redact_pictures_button.clicked.connect(self.use_pictures)
        form.redact_lift_button.clicked.connect(self.lift)
        form.redact_leave_button.clicked.connect(self.leave)
        form.redact_whom_combo.activated.connect(lambda _: self._offer_lifting())
        form.redact_part.hide()

    def show(self, case: Case, paper: Document | None) -> None:
        """The paper that is current in the table; another than the one that is worked on closes it."""
        self._case, self._current = case, paper
        if paper is None or paper.id != self._open:
            self._close()
        may = paper is not None and paper in case.papers and not is_sealed(case, paper)
        self._form.redact_button.setVisible(may and not self._open)

    def begin(self) -> None:
        paper, form = self._current, self._form
        if paper is None:
            return
        self._open = paper.id
        form.redact_label.setText(
            f"{paper.id}, {title(self._case, paper)}. A copy is made in which they are black and gone, page for page; it goes "
            "in place of the original, which stays in the file. Look through it: what is written by hand or said in other "
            "words is found by nobody but you."
            + self._earlier(paper)
            + (
                " Its text was recognised by machine: a word that was misread is not found."
                if paper.recognised
                else ""
            )
        )
        respondents = ((r, f"{self._case.name(r)}’s") for r in self._case.respondents)
        fill(form.redact_whom_combo, (("", "Every reader’s"), *respondents), "")
        self._offer_lifting()
        form.redact_button.hide()
        form.redact_part.show()
        self.drawing.turn(True)
        self._preview(paper)
        bring_into_view(form.redact_part, form.redact_terms_edit)
        form.redact_terms_edit.setFocus()

    def _earlier(self, paper: Document) -> str:
        """What is blackened already, and stays so."""
        said = [
            f"{', '.join((*(f'‘{term}’' for term in kept.terms), *_boxes(len(kept.boxes))))} for "
            f"{self._case.name(kept.respondent) if kept.respondent else 'every reader'}"
            for kept in paper.redactions
            if kept.blackens
        ]
        if not said:
            return ""
        return (
            f" Already black: {'; '.join(said)}. It stays so, and what you add is black as well; to begin again, use the original "
            "again first."
        )

    def look(self) -> None:
        wanted = self._wanted()
        if wanted is not None:
            session, case = self._page.session, self._case
            self._page.acts.perform_work(
                lambda _, work: redacting.look(session, case, wanted, work.report),
                lambda made: self._show_copy(self._key(wanted), made),
                "Blackening",
            )

    def _key(self, wanted: Blackened) -> Hashable:
        """What is blackened, and in which pages: those of the same paper change where its text is recognised."""
        return self._case.reference, wanted, self._case.documents[wanted.document].as_read.paper

    def _show_copy(self, key: Hashable, made: Copy) -> None:
        self._looked_at = key, made
        self._viewer.show(key, lambda _: made.pdf, f"Blackened copy of {self._open}")

    def record(self) -> None:
        wanted = self._wanted()
        if wanted is not None:
            self._keep(wanted, "The blackened copy is kept, and goes in place of the original.")

    def use_pictures(self) -> None:
        """Nothing is blackened: what cannot be numbered without change is shown as it looks."""
        wanted = Blackened(self._open, respondent=self._whose(), as_pictures=True)
        self._keep(wanted, "Pictures of its pages go in place of the original.")

    def _keep(self, wanted: Blackened, words: str) -> None:
        why = self._why()
        if not why:
            return
        session, reference = self._page.session, self._page.reference
        key, made = self._looked_at
        known = made if key == self._key(wanted) else None
        self._page.acts.perform_work(
            lambda reason, work: redacting.record(
                session, reference, wanted, why, work.report, reason, known
            ),
            lambda done: self._done(done, words),
            "Making the copy",
        )

    def lift(self) -> None:
        why = self._why()
        if not why:
            return
        session, reference, paper, whose = self._page.session, self._page.reference, self._open, self._whose()
        self._page.acts.perform(
            lambda reason: redacting.lift(session, reference, paper, whose, why, reason),
            lambda done: self._done(done, "The original goes again."),
            "Recording",
        )

    def leave(self) -> None:
        """Nothing is kept."""
        self._close()
        self.show(self._case, self._current)
        if self._current is not None:
            self._preview(self._current)
        self._form.papers_table.setFocus()

    # ---- what is typed and drawn

    def _wanted(self) -> Blackened | None:
        form = self._form
        form.redact_boxes_errors.clear_error()
        form.redact_terms_errors.clear_error()
        terms = tuple(filter(None, (each.strip() for each in form.redact_terms_edit.text().split(","))))
        typed = filter(None, (each.strip() for each in form.redact_boxes_edit.text().split(";")))
        try:
            boxes = tuple(read_box(each, form.preview.heights) for each in typed)
        except ValueError:
            words = "That is no box on a page. Write it as 2: 20, 40, 90, 55, or draw it."
            form.redact_boxes_errors.show_error(words, form.redact_boxes_edit)
            return None
        if not terms and not boxes:
            words = "Write the words to be blackened, or draw a box on the page."
            form.redact_terms_errors.show_error(words, form.redact_terms_edit)
            return None
        return Blackened(self._open, terms, boxes, self._whose())

    def _whose(self) -> str | None:
        return str(self._form.redact_whom_combo.currentData() or "") or None

    def _why(self) -> str:
        errors, field = self._form.redact_why_errors, self._form.redact_why_edit
        errors.clear_error()
        why = field.text().strip()
        if not why:
            errors.show_error("Write why: it is kept with the copy.", field)
        return why

    def _drawn(self, page: int, box: QRectF) -> None:
        sides = (box.left(), box.top(), box.right(), box.bottom())
        said = f"{page}: " + ", ".join(f"{side / MM:.1f}" for side in sides)
        field = self._form.redact_boxes_edit
        field.setText("; ".join(filter(None, (field.text().strip(" ;"), said))))

    def _mark(self) -> None:
        """What is drawn stays to be seen, and what is typed is, once it is a box."""
        view, heights = self._form.preview.view, self._form.preview.heights
        found = list[tuple[int, QRectF]]()
        for each in self._form.redact_boxes_edit.text().split(";"):
            with suppress(ValueError):
                box = read_box(each, heights)
                left, bottom, right, top = box.rect
                height = heights[box.page - 1]
                found.append((box.page - 1, QRectF(left, height - top, right - left, top - bottom)))
        view.mark(found)

    def _offer_lifting(self) -> None:
        paper = self._case.documents.get(self._open)
        there = paper is not None and any(r.respondent == self._whose() for r in paper.redactions)
        self._form.redact_lift_button.setVisible(there)

    def _done(self, done: Done, words: str) -> None:
        self._close()
        self._read()
        self._form.papers_table.setFocus()
        tell(self._form.done_label, " ".join((words, *done.advice)))

    def _close(self) -> None:
        if self._open:
            self.drawing.turn(False)
        self._open, self._looked_at = "", (None, None)
        for field in (self._form.redact_terms_edit, self._form.redact_boxes_edit, self._form.redact_why_edit):
            field.setText("")
        self._form.redact_part.hide()


def _boxes(count: int) -> tuple[str, ...]:
    return (f"{count} {'box' if count == 1 else 'boxes'}",) if count else ()
