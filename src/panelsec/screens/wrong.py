"""A field with a wrong value: raised where it is read, shown beside the field."""

from datetime import datetime

from PySide6.QtWidgets import QWidget

from panelsec.widgets.days.time_edit import TimeEdit
from panelsec.widgets.field_errors import FieldErrors


class Wrong(Exception):  # noqa: N818 an answer, as those in errors.py
    def __init__(self, errors: FieldErrors, words: str, field: QWidget) -> None:
        super().__init__(words)
        self._errors, self._words, self._field = errors, words, field

    def show(self) -> None:
        """Says it beside the field and moves there."""
        self._errors.show_error(self._words, self._field)


def typed_moment(edit: TimeEdit, errors: FieldErrors) -> datetime | None:
    """None where it is not understood, which is then said beside the field."""
    errors.clear_error()
    try:
        return edit.moment()
    except ValueError as error:
        errors.show_error(str(error), edit)
        return None
