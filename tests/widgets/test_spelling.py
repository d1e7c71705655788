"""Words that no list knows, as they are marked while one types."""

from PySide6.QtWidgets import QApplication, QPlainTextEdit

from panelsec.widgets.spelling import LONGEST_LINE, LONGEST_TEXT, SpellingMarks


def test_what_is_too_long_to_be_marked_as_one_types_is_still_gone_through_word_by_word(
    qapp: QApplication,
) -> None:
    asked: list[str] = []

    def wrong(line: str) -> list[tuple[int, int]]:
        asked.append(line)
        return [(0, 3)]

    field = QPlainTextEdit()
    marks = SpellingMarks(field, wrong)
    short, line = "abc de", "abc " * LONGEST_LINE
    field.setPlainText(short)
    assert asked == [short]
    for long in (line, "abc de\n" * LONGEST_TEXT):
        asked.clear()
        field.setPlainText(long)
        assert asked == []
    found = marks.after(7)
    assert found is not None
    assert (found.selectionStart(), found.selectedText(), len(asked)) == (7, "abc", 1)
