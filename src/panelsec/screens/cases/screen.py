"""All cases: search, filter, sort; and the form for a new one."""

from datetime import timedelta

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from panelsec.actions.cases import next_reference, open_case
from panelsec.actions.finding import ALL_STAGES, Asked, Order, Spot, count, find, lines, marks, spots
from panelsec.actions.recording import Done
from panelsec.forms.cases import Ui_CasesScreen
from panelsec.procedure.queries import no_rules
from panelsec.screens.answers import Acts
from panelsec.screens.cases.model import COLUMNS, CasesModel
from panelsec.screens.cases.new import NewCaseForm
from panelsec.screens.desk import Desk
from panelsec.screens.places import Place
from panelsec.widgets.marked_words import MarkedWords
from panelsec.widgets.page import bring_into_view
from panelsec.widgets.tables import alike
from panelsec.widgets.tables.rows_table import Row

WHICH: tuple[tuple[str, bool | None, int | None], ...] = (
    ("Open cases", False, None),
    ("Closed cases", True, None),
    ("All cases", None, None),
    ("Due within seven days", False, 7),
    ("Overdue", False, -1),
)
"""In words; whether they are closed; and, for what is due, by how many days from today."""
SORTS = (
    ("Newest first", Order.OPENED, True),
    ("What is due first", Order.NEXT_DUE, False),
    ("Reference", Order.REFERENCE, False),
    ("Respondents", Order.RESPONDENTS, False),
    ("Stage", Order.STAGE, False),
    ("Changed last", Order.UPDATED, True),
)
PAUSE = 60  # milliseconds between a key and the search


class CasesScreen(QWidget):
    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_CasesScreen()
        self.form.setupUi(self)
        self._desk = desk
        self.acts = Acts(self.form.answer_panel, desk.background, desk.paragraph)
        self.model = CasesModel(self)
        self._by_header: tuple[Order, bool] | None = None
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(PAUSE)
        self.new_case = NewCaseForm(self.form)
        self._fill_boxes()
        self.form.cases_table.setModel(self.model)
        self._marked = MarkedWords(self.form.spots_table, lambda words: marks(self.asked.search, words))
        self.form.spots_table.setItemDelegateForColumn(1, self._marked)
        self._connect()

    def show_area(self) -> None:
        self.form.new_part.hide()
        self._search()

    def start_search(self) -> None:
        self.form.search_edit.setFocus()
        self.form.search_edit.selectAll()

    def point_at(self, thing: str) -> None:
        """`new` opens the part in which a case is entered, `find` is the search; any other thing is the reference of a case."""
        if thing == "new":
            self._begin()
        elif thing == "find":
            self.start_search()
        else:
            self.form.search_edit.setText(thing)
            self.form.cases_table.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape and self.new_case.is_open:
            self._leave()
        else:
            super().keyPressEvent(event)

    @property
    def asked(self) -> Asked:
        form = self.form
        order, descending = self._by_header or SORTS[form.sort_box.currentIndex()][1:]
        _, closed, days = WHICH[max(form.which_box.currentIndex(), 0)]
        return Asked(
            search=form.search_edit.text(),
            stage=form.stage_box.currentData(),
            closed=closed,
            due_by=None if days is None else self._desk.today + timedelta(days=days),
            order=order,
            descending=descending,
        )

    # ---- the list

    def _search(self) -> None:
        self._typing.stop()  # this is the search that it would begin
        office, asked = self._desk.office, self.asked
        found = find(office, asked)
        self.model.show_cases(found, lambda references: lines(office, references))
        if self.model.rowCount():
            self.form.cases_table.setCurrentIndex(self.model.index(0, 0))
        self._say_how_many(len(found), count(office))
        self._show_spots()

    def _show_spots(self) -> None:
        """Where in the case that is current the words stand that are searched for."""
        form, at, search = self.form, self.form.cases_table.currentIndex().row(), self.asked.search
        reference = self.model.reference(at) if 0 <= at < self.model.rowCount() else ""
        found = spots(self._desk.office, search, reference) if reference and search.strip() else ()
        form.spots_title.setText(f"Found in {reference}")
        heads = ("Paper or letter", "The words around")
        form.spots_table.show_rows(heads, [Row(_place(reference, s), (s.what, s.words)) for s in found], (1,))
        form.spots_section.setVisible(bool(found))

    def _say_how_many(self, found: int, all_cases: int) -> None:
        form = self.form
        form.lead_label.setText(self._how_many(found, all_cases))
        for each in (form.search_part, form.which_part, form.stage_part, form.sort_part):
            each.setVisible(bool(all_cases))
        form.cases_table.setVisible(bool(found))
        form.all_button.setVisible(bool(all_cases) and self._narrowed)
        form.empty_label.setVisible(not found)
        form.lead_label.setVisible(bool(all_cases))
        form.empty_label.setText(self._why_none(all_cases))

    def _why_none(self, all_cases: int) -> str:
        if not all_cases:
            return (
                "There is no case yet. Open one with the button below when a referral has come, or take in the file of one that "
                "another Secretary handed over."
            )
        if self.asked.search.strip():
            return "Nothing is found. Type fewer letters, or show all cases and all stages."
        return (
            "No case is like that. Show others with the filters above."
            if self._narrowed
            else "No case is open: all are closed. Choose ‘All cases’ above to see them."
        )

    def _how_many(self, found: int, all_cases: int) -> str:
        if self._narrowed:
            return f"{found:,} of {all_cases:,} cases: those that the search and the filters leave."
        return "One case." if found == 1 else f"{found:,} cases."

    @property
    def _narrowed(self) -> bool:
        """Something is searched for or filtered out, beyond closed cases."""
        asked = self.asked
        return bool(asked.search.strip() or asked.stage) or self.form.which_box.currentIndex() > 0

    def _show_all(self) -> None:
        form = self.form
        for box in (form.which_box, form.stage_box):
            box.setCurrentIndex(0)
        form.search_edit.setText("")
        self._search()
        form.search_edit.setFocus()

    def _enter_list(self) -> None:
        """Of what is typed by now."""
        if self._typing.isActive():
            self._search()
        if self.model.rowCount():
            self.form.cases_table.setFocus()

    def _take_found(self) -> None:
        """The one case that is found is opened; of several one is chosen first."""
        self._enter_list()
        if self.model.rowCount() == 1 and self._narrowed:
            self._open_row(self.model.index(0, 0))

    def _open_row(self, index: QModelIndex) -> None:
        self._desk.go(Place("case", self.model.reference(index.row())))

    def _sort_by_header(self, column: int) -> None:
        order = COLUMNS[column][1]
        if order is not None:
            down = self._by_header == (order, False)
            self._by_header = (order, down)
            self._search()

    def _sort_by_box(self) -> None:
        self._by_header = None
        self._search()

    # ---- a new case

    def _begin(self) -> None:
        if not count(self._desk.office):
            self.form.empty_label.hide()  # it says how to come here
        self.new_case.open(next_reference(self._desk.office))

    def _leave(self) -> None:
        self.new_case.close()
        if not count(self._desk.office):
            self.form.empty_label.show()
        self.form.answer_panel.clear()
        self.form.new_button.setFocus()
        bring_into_view(self.form.new_button)

    def _open_case(self) -> None:
        office, said = self._desk.office, self.new_case.said()
        if said is not None:
            self.acts.perform(
                lambda reason: open_case(
                    office,
                    said.reference,
                    title=said.about,
                    rules_alleged=said.rules,
                    asked=no_rules(said.rules),
                    override=reason,
                ),
                self._opened,
            )

    def _opened(self, done: Done) -> None:
        self.new_case.close()
        self._desk.go(Place("referral", done.case.reference, "people"))

    # ---- laying out

    def _fill_boxes(self) -> None:
        form = self.form
        form.which_box.addItems([words for words, *_ in WHICH])
        form.stage_box.addItem("Any stage", None)
        for stage in ALL_STAGES:
            form.stage_box.addItem(stage, stage)
        for words, *_ in SORTS:
            form.sort_box.addItem(words)

    def _connect(self) -> None:
        form = self.form
        form.search_edit.textChanged.connect(lambda _: self._typing.start())
        form.search_edit.returnPressed.connect(self._take_found)
        alike.down_from(form.search_edit, self._enter_list)
        self._typing.timeout.connect(self._search)
        form.which_box.currentIndexChanged.connect(lambda _: self._search())
        form.stage_box.currentIndexChanged.connect(lambda _: self._search())
        form.sort_box.currentIndexChanged.connect(lambda _: self._sort_by_box())
        form.cases_table.activated.connect(self._open_row)
        form.cases_table.selectionModel().currentRowChanged.connect(lambda *_: self._show_spots())
        form.spots_table.opened.connect(self._desk.go)
        form.cases_table.horizontalHeader().sectionClicked.connect(self._sort_by_header)
        form.all_button.clicked.connect(self._show_all)
        form.incoming_button.clicked.connect(lambda: self._desk.go(Place("incoming")))
        form.new_button.clicked.connect(self._begin)
        form.open_button.clicked.connect(self._open_case)
        form.leave_button.clicked.connect(self._leave)
        for field in (form.reference_edit, form.about_edit, form.rules_edit):
            field.returnPressed.connect(self._open_case)


def _place(reference: str, spot: Spot) -> Place:
    """Where the paper or the letter is looked at."""
    return Place("papers" if spot.paper else "post", reference, spot.paper or str(spot.letter))
