"""An empty register to be filled in, as a CSV file that Excel opens correctly."""

import csv
import io

from panelsec.registers.columns import EXAMPLE, HEADINGS


def template_csv() -> bytes:
    """The headings, and one line that shows how the others are filled in; UTF-8 with a mark and CRLF, as Excel wants it."""
    out = io.StringIO(newline="")
    lines = [list(HEADINGS.values()), [EXAMPLE[field] for field in HEADINGS]]
    csv.writer(out, lineterminator="\r\n").writerows(lines)
    return out.getvalue().encode("utf-8-sig")
