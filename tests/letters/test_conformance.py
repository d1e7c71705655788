"""Every kind of document that we write is PDF/UA-1 and PDF/A-2a, says veraPDF."""

from io import BytesIO

import pytest
from reportlab.pdfgen.canvas import Canvas

from . import samples, verapdf


@pytest.mark.parametrize("kind", samples.KINDS)
def test_a_document_is_accessible_and_archivable(kind: str) -> None:
    pdf = samples.KINDS[kind]()
    assert verapdf.failures(pdf, "ua1") == []
    assert verapdf.failures(pdf, "2a") == []


def test_a_bare_pdf_fails_both() -> None:
    out = BytesIO()
    canvas = Canvas(out)
    canvas.drawString(100, 100, "untagged")
    canvas.save()
    assert any(rule.startswith("7.1-") for rule in verapdf.failures(out.getvalue(), "ua1"))
    assert verapdf.failures(out.getvalue(), "2a") != []
