"""About: the version, and every part with its licence."""

from panelsec.screens.about.screen import AboutScreen
from tests.screens.harness import hold, keys, settle


def test_every_part_stands_there_with_its_version_and_the_words_of_its_licence(desk, shown, scheme):
    screen = AboutScreen(desk)
    shown(screen)
    screen.show_area()
    settle(desk)
    form = screen.form
    assert form.version_label.value_label.text().startswith("panelsec 0.")
    table = form.parts_table
    rows = {table.item(row, 0).text(): row for row in range(table.rowCount())}
    assert {"panelsec", "Python", "PySide6", "sqlcipher3", "pikepdf", "Noto fonts"} <= set(rows)
    assert all(table.item(row, 2).text() for row in rows.values())
    assert "Permission is hereby granted" in form.licence_text.toPlainText()
    table.setFocus()
    keys("Noto")  # the list goes to what is typed
    assert "SIL OPEN FONT LICENSE" in form.licence_text.toPlainText()
    hold(screen)
