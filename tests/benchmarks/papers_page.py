"""How long the window stands still while a reader's copy of many papers is put together and proven on the page Papers, from
the button until it is shown."""

import time

from PySide6.QtWidgets import QApplication

from panelsec.actions.papers.case_papers import take_in_paper
from panelsec.procedure.people import Document, Kind
from panelsec.rehearsal.practice import SAMPLES, fill
from panelsec.screens.places import Place
from tests.benchmarks import bundle
from tests.benchmarks.full_office import NOW, open_office, settle
from tests.benchmarks.heartbeat import Heart, say

CASE = "DC-2027-003"
"""Its Committee is drawn, so that there is somebody to read it."""


def run() -> None:
    """Takes the papers in, then looks at a copy of them; prints how long the UI thread stood still."""
    papers = bundle.papers(*bundle.MIDDLE)
    print("in the window")
    with open_office(lambda store: fill(store, NOW, SAMPLES)) as desktop:
        for number, file in enumerate(papers):
            document = Document(f"X{number}", f"Paper {number}", Kind.EVIDENCE)
            take_in_paper(desktop._session, CASE, document, file.name, file.read_bytes())
        desktop.window.go(Place("papers", CASE))
        settle(desktop)
        form = desktop.window.shown.form
        form.copies_table.setCurrentCell(0, 0)
        heart = Heart(lambda: None)
        background = desktop.window._desk.background
        form.show_button.click()
        while background.busy:
            made = heart.longest, heart.ours
            QApplication.processEvents()
            time.sleep(0.001)
        heart.beat()
        settle(desktop)
        say(f"{len(form.preview.heights):,} pages put together and proven", *made)
        say("from the button until they are shown", heart.longest, heart.ours)
