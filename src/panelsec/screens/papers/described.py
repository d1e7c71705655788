"""The description of a paper: typed when it is taken in, or when it is corrected."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from panelsec.forms.papers import Ui_PapersScreen
from panelsec.procedure.case import Case
from panelsec.procedure.counting import written
from panelsec.procedure.in_words.phrases import KINDS, listed
from panelsec.procedure.people import Document, Kind
from panelsec.registers.dates import read_date
from panelsec.screens.choices import fill
from panelsec.screens.papers.words import OF_ONE, whose
from panelsec.widgets.field_errors import FieldErrors

NOBODY = "nobody"
Fault = tuple[FieldErrors, str, QWidget]


@dataclass(frozen=True, kw_only=True)
class Described:
    """As typed. `refers_to` empty: not answered yet, which is not the same as nobody. `of_filled`: nobody chose whose it is."""

    title: str = ""
    kind: Kind = Kind.EVIDENCE
    of: str = ""
    of_filled: bool = False
    rule: str = ""
    refers_to: str = ""
    dated: str = ""

    def document(self, id_: str = "") -> Document:
        """ValueError where the day is none."""
        others = self.refers_to.split(",") if self.refers_to not in ("", NOBODY) else ()
        return Document(
            id=id_,
            title=self.title.strip(),
            kind=self.kind,
            of=self.of or None,
            rule=self.rule or None if self.kind is Kind.PREVIOUS_BREACH else None,
            refers_to=tuple(others) if self.kind is Kind.MITIGATION else (),
            dated=read_date(self.dated) if self.dated.strip() else None,
        )


def described(paper: Document) -> Described:
    """A paper that is in the file, as it would be typed."""
    return Described(
        title=paper.title,
        kind=paper.kind,
        of=paper.of or "",
        rule=paper.rule or "",
        refers_to=",".join(paper.refers_to) or (NOBODY if paper.kind is Kind.MITIGATION else ""),
        dated=written(paper.dated) if paper.dated else "",
    )


class DescribedFields:
    """The form has these fields twice: for the file that waits, and with the prefix `correct_` for the paper in the file."""

    def __init__(self, form: Ui_PapersScreen, prefix: str, typed: Callable[[], None]) -> None:
        def find(name: str) -> Any:
            return getattr(form, f"{prefix}{name}")

        self.title: QLineEdit = find("paper_title_edit")
        self.dated: QLineEdit = find("dated_edit")
        self.kind: QComboBox = find("kind_combo")
        self.whose: QComboBox = find("whose_combo")
        self.rule: QComboBox = find("rule_combo")
        self.refers: QComboBox = find("refers_combo")
        self.rule_part: QWidget = find("rule_part")
        self.refers_part: QWidget = find("refers_part")
        self.title_errors: FieldErrors = find("paper_title_errors")
        self.whose_errors: FieldErrors = find("whose_errors")
        self.refers_errors: FieldErrors = find("refers_errors")
        self.dated_errors: FieldErrors = find("dated_errors")
        self._case = Case("")
        for combo in (self.kind, self.whose, self.rule, self.refers):
            combo.activated.connect(lambda _: typed())
        for field in (self.title, self.dated):
            field.textEdited.connect(lambda _: typed())

    def offer(self, case: Case) -> None:
        self._case = case
        fill(self.kind, ((str(k), words) for k, words in KINDS.items()), Kind.EVIDENCE)
        fill(self.whose, whose(case))
        fill(self.rule, (("", "Not known"), *((r, r) for r in case.rules_alleged)))

    def show(self, said: Described) -> None:
        fill(self.refers, self._others(said), said.refers_to)
        for combo, value in ((self.kind, said.kind), (self.whose, said.of), (self.rule, said.rule)):
            combo.setCurrentIndex(max(combo.findData(value), 0))
        for field, words in ((self.title, said.title), (self.dated, said.dated)):
            if field.text() != words:
                field.setText(words)
            field.setModified(False)  # it is kept by the page, and is no draft of it
        self.rule_part.setVisible(said.kind is Kind.PREVIOUS_BREACH)
        self.refers_part.setVisible(self._asks_of_others(said))

    def clear_errors(self) -> None:
        for errors in (self.title_errors, self.whose_errors, self.refers_errors, self.dated_errors):
            errors.clear_error()

    def read(self, before: Described) -> Described:
        """Whose it is, where that can be one only, is filled in, and put back when a kind follows that can be nobody's."""
        kind, of = Kind(self.kind.currentData()), str(self.whose.currentData())
        filled = before.of_filled and of == before.of
        if filled and kind not in OF_ONE:
            of, filled = "", False
        if kind in OF_ONE and not of and len(self._case.respondents) == 1:
            of, filled = next(iter(self._case.respondents)), True
        return Described(
            title=self.title.text(),
            kind=kind,
            of=of,
            of_filled=filled,
            rule=str(self.rule.currentData()),
            refers_to=_left(str(self.refers.currentData() or ""), of),
            dated=self.dated.text(),
        )

    def wrong(self, said: Described) -> Fault | None:
        """The first field that has to be typed again, and why."""
        if not said.title.strip():
            return self.title_errors, "Give the paper a title.", self.title
        if said.kind in OF_ONE and said.of not in self._case.respondents:
            words = "Say which Respondent’s it is: who may have it hangs on that."
            return self.whose_errors, words, self.whose
        if self._asks_of_others(said) and not said.refers_to:
            words = "Say whether it speaks of another Respondent: who is spoken of may have it, others not (2.18)."
            return self.refers_errors, words, self.refers
        try:
            said.document()
        except ValueError:
            words = "That is no day. Write it as 16 March 2022, or leave it empty."
            return self.dated_errors, words, self.dated
        return None

    def _asks_of_others(self, said: Described) -> bool:
        return said.kind is Kind.MITIGATION and len(self._case.respondents) > 1

    def _others(self, said: Described) -> Iterator[tuple[str, str]]:
        case, others = self._case, [r for r in self._case.respondents if r != said.of]
        yield "", "Choose"
        yield NOBODY, "Nobody else"
        keys = dict.fromkeys((*others, ",".join(others), said.refers_to))
        for key in keys:
            if key and key != NOBODY:
                yield key, listed(case.name(r) for r in key.split(","))


def _left(refers_to: str, of: str) -> str:
    """Nobody is 'another' beside themselves: asked again."""
    return "" if of in refers_to.split(",") else refers_to
