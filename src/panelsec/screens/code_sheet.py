"""Prints the sheet with a recovery code; what draws it is imported only when it is printed."""

from dataclasses import dataclass, field
from datetime import date
from html import escape
from pathlib import Path

from PySide6.QtWidgets import QWidget


@dataclass(frozen=True)
class CodeSheet:
    """A recovery code, and what tells its sheet from the next one's: which file it opens, whose that is, and the day."""

    code: str = field(repr=False)
    file: Path
    office: str
    made: date

    def html(self) -> str:
        from panelsec.procedure.counting import written

        return (
            "<h1>Recovery code of a panelsec office</h1>"
            f"<p>Office: {escape(self.office)}<br>File: {escape(self.file.name)}<br>"
            f"Where it lay: {escape(str(self.file.parent))}<br>Code made on: {written(self.made)}</p>"
            "<p>Whoever has this code and the file, or a backup of it, can read every case. Keep it apart from the computer.</p>"
            f"<p style='font-size:16pt'><code>{self.code}</code></p>"
            "<p>A sheet for this file with a later day takes the place of this one. Keep this one too for as long as backups "
            "from before that day are kept: they open with this code alone.</p>"
        )


def print_code(parent: QWidget, sheet: CodeSheet) -> None:
    """By the system's print dialog; nothing is written to disk by us."""
    from PySide6.QtGui import QTextDocument
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter()
    if QPrintDialog(printer, parent).exec():
        document = QTextDocument()
        document.setHtml(sheet.html())
        document.print_(printer)
