"""A decision letter, tagged and archival, against the same words through untagged reportlab."""

import io
from datetime import date

from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Paragraph, SimpleDocTemplate

from panelsec.letters.writing import write
from tests.benchmarks.stories import decided
from tests.benchmarks.timing import against


def run() -> None:
    case, office, by = decided()
    today = date.fromisoformat("2022-03-21")

    def ours() -> bytes:
        return write("L18", case, "R1", office, today, by=by).pdf

    words = write("L18", case, "R1", office, today, by=by).text
    style = getSampleStyleSheet()["BodyText"]

    def untagged() -> None:
        SimpleDocTemplate(io.BytesIO()).build(
            [Paragraph(line.replace("&", "&amp;").replace("<", "&lt;"), style) for line in words.split("\n")]
        )

    against("a decision letter", ours, untagged, "untagged reportlab")
