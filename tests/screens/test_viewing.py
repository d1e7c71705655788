"""What is made for a preview reaches it, or nothing at all."""

import threading

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication

from panelsec.screens.background import Background, Work
from panelsec.screens.viewing import Viewer
from panelsec.widgets.previews.pdf_preview import PdfPreview
from tests.screens.harness import PATIENCE, wait_for


@pytest.mark.parametrize("ends_well", [True, False])
def test_what_is_made_for_a_page_that_is_gone_by_then_is_dropped(
    background: Background, qapp: QApplication, ends_well: bool
) -> None:
    preview, gone = PdfPreview(), threading.Event()
    viewer = Viewer(preview, background)

    def make(work: Work) -> bytes:
        gone.wait(PATIENCE)
        if not ends_well:
            raise OSError
        return b"%PDF-1.7"

    viewer.show("letter", make, "Letter")
    shiboken6.delete(preview)
    gone.set()
    wait_for(lambda: not background.busy)

    assert viewer.shown is None
