"""Opening the list of cases with 10,000 of them, and a search in it, on the real screen."""

import tempfile
from pathlib import Path

from PySide6.QtWidgets import QApplication

from panelsec.actions.session import Session
from panelsec.screens.background import Background
from panelsec.screens.cases.screen import CasesScreen
from panelsec.screens.desk import CaseHead, Desk
from panelsec.storage.store import Store
from tests.benchmarks.timing import alone
from tests.screens.test_cases import NOW, list_cases


class Forgetful:
    """No drafts."""

    def keep(self, key: str, typed: object) -> None: ...

    def find(self, key: str) -> dict[str, str]:
        return {}


def run() -> None:
    app = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as folder, Store.throwaway(Path(folder)) as store:
        list_cases(store, 10_000)
        background = Background()
        desk = Desk(
            office=Session(store, lambda: NOW, "bench"),
            now=lambda: NOW,
            go=lambda _: None,
            background=background,
            drafts=Forgetful(),
            paragraph=lambda _: "",
            head=lambda reference: CaseHead(reference, "", ""),
        )
        screen = CasesScreen(desk)
        screen.show()

        def opened() -> None:
            screen.show_area()
            app.processEvents()

        def searched() -> None:
            screen.form.search_edit.setText("")
            screen.form.search_edit.setText("tarrant pamphl")
            screen._typing.stop()
            screen._search()
            app.processEvents()

        alone("the list of 10,000 cases opened", opened, 100)
        alone("a search in it", searched, 100)
        background.close()
