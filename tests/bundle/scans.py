"""Pages as a scanner makes them: a picture of text, a little askew, grey and noisy."""

import io
import random
from datetime import date

import img2pdf
import pypdfium2
from PIL import Image, ImageFilter

from panelsec.actions.papers.case_papers import text_paper

DOTS = 200  # an inch


def scanned(text: str, *, turned: int = 0, lower: float = 1.0) -> bytes:
    """The first page of a text, turned by so many degrees; of its height only the upper part down to `lower`."""
    page = pypdfium2.PdfDocument(text_paper("", text, "Office", date(2022, 2, 1)))[0]
    picture = page.render(scale=DOTS / 72, grayscale=True).to_pil().convert("L")
    picture = picture.crop((0, 0, picture.width, round(picture.height * lower)))
    picture = picture.rotate(0.7, Image.Resampling.BICUBIC, fillcolor=250).filter(
        ImageFilter.GaussianBlur(0.7)
    )
    noise = Image.frombytes("L", picture.size, random.Random(7).randbytes(picture.width * picture.height))
    picture = Image.blend(picture, noise, 0.1).rotate(turned, expand=True)
    packed = io.BytesIO()
    picture.save(packed, "JPEG", quality=60, dpi=(DOTS, DOTS))
    return bytes(img2pdf.convert(packed.getvalue()))
