"""What the parts of the referral page share: reading a field and recording what it says."""

import re
from collections.abc import Callable
from datetime import date
from typing import Protocol

from PySide6.QtWidgets import QLineEdit, QWidget

from panelsec.actions.session import Stamp
from panelsec.procedure import events as ev
from panelsec.registers import cells
from panelsec.screens.wrong import Wrong
from panelsec.widgets.days.day_edit import DayEdit
from panelsec.widgets.field_errors import FieldErrors
from panelsec.widgets.names_edit import NamesEdit
from panelsec.widgets.page import bring_into_view

APART = re.compile(r"\s*;\s*")
Events = Callable[[Stamp], tuple[ev.Event, ...]]
"""What the fields say, as events; raises Wrong where a field is not filled in rightly."""


class Record(Protocol):
    """Records the events, then does `then`, and says the words."""

    def __call__(self, events: Events, then: Callable[[], None], words: str) -> None: ...


def filled(edit: QLineEdit, errors: FieldErrors, words: str) -> str:
    text = edit.text().strip()
    if not text:
        raise Wrong(errors, words, edit)
    return text


def email(edit: QLineEdit, errors: FieldErrors) -> str | None:
    try:
        return cells.email(text) if (text := edit.text().strip()) else None
    except ValueError as error:
        raise Wrong(errors, str(error), edit) from None


def names(edit: NamesEdit, errors: FieldErrors) -> tuple[str, ...]:
    named = edit.named()
    if named.problem:
        raise Wrong(errors, named.problem, edit)
    return named.names


def any_day(edit: DayEdit, errors: FieldErrors) -> date | None:
    """None where it is blank."""
    try:
        return edit.day()
    except ValueError as error:
        raise Wrong(errors, str(error), edit) from None


def day_gone(edit: DayEdit, errors: FieldErrors, today: date) -> date:
    day = any_day(edit, errors)
    if day is None:
        raise Wrong(errors, "Write the day.", edit)
    if day > today:
        raise Wrong(errors, "That day is still to come.", edit)
    return day


def pieces(edit: QLineEdit) -> list[str]:
    return [piece for piece in APART.split(edit.text().strip()) if piece]


def clear_errors(part: QWidget) -> None:
    for errors in part.findChildren(FieldErrors):
        errors.clear_error()


def unfold(box: QWidget, first: QLineEdit) -> None:
    """Shows a box, with the focus in its first field, and both in view."""
    clear_errors(box)
    box.show()
    bring_into_view(box, first)
    first.setFocus()


def leave(box: QWidget, then: QWidget) -> None:
    """Empties a box, so that no draft of it is kept, and folds it."""
    clear_errors(box)
    for edit in box.findChildren(QLineEdit):
        edit.setText("")
    box.hide()
    then.setFocus()
