"""A PDF as a screen reader takes it: the structure tree, with the text that its marked content holds."""

import re
import subprocess
import tempfile
from io import BytesIO
from pathlib import Path

import pikepdf

_BFCHAR = re.compile(rb"<([0-9A-F]{2})> <([0-9A-F]{4,})>")
Marks = dict[tuple[int, int], str]


def spoken(pdf: bytes) -> list[tuple[str, str]]:
    """Tag and whole text of each structure element, in reading order; a replacement text counts as the text."""
    with pikepdf.open(BytesIO(pdf)) as opened:
        marks = {
            (page.obj.objgen[0], mcid): text for page in opened.pages for mcid, text in _marked(page).items()
        }
        found: list[tuple[str, str]] = []
        for kid in _kids(opened.Root.StructTreeRoot):
            _speak(kid, marks, found)
        return found


def paragraphs(pdf: bytes, tag: str = "P") -> list[str]:
    return [" ".join(text.split()) for name, text in spoken(pdf) if name == tag]


def _speak(element: pikepdf.Object, marks: Marks, found: list[tuple[str, str]]) -> str:
    place = len(found)
    found.append((str(element.S)[1:], ""))
    parts = []
    for kid in _kids(element):
        if kid.Type == pikepdf.Name.MCR:
            parts.append(marks[kid.Pg.objgen[0], int(kid.MCID)])
        elif kid.Type == pikepdf.Name.StructElem:
            parts.append(_speak(kid, marks, found))
    text = str(element.ActualText) if "/ActualText" in element else "".join(parts)
    found[place] = (found[place][0], text)
    return text


def _kids(element: pikepdf.Object) -> list[pikepdf.Object]:
    return list(element.K) if isinstance(element.K, pikepdf.Array) else [element.K]


def _marked(page: pikepdf.Page) -> dict[int, str]:
    fonts = {name: _letters(font) for name, font in page.obj.Resources.Font.items()}
    marks: dict[int, str] = {}
    mcid, letters = None, {}
    for operands, operator in pikepdf.parse_content_stream(page):
        match str(operator):
            case "BDC" if "/MCID" in operands[1]:
                mcid = int(operands[1].MCID)
                marks[mcid] = ""
            case "EMC":
                mcid = None
            case "Tf":
                letters = fonts[str(operands[0])]
            case "Tj" if mcid is not None:
                marks[mcid] += "".join(letters[code] for code in bytes(operands[0]))
            case "TJ" | "'" | '"':
                raise AssertionError("text is drawn with an operator that this reader does not know")
    return marks


def _letters(font: pikepdf.Object) -> dict[int, str]:
    if "/ToUnicode" not in font:
        return {}
    pairs = _BFCHAR.findall(font.ToUnicode.read_bytes())
    return {int(code, 16): bytes.fromhex(text.decode()).decode("utf-16-be") for code, text in pairs}


def poppler(tool: str, pdf: bytes, *options: str) -> str:
    """What pdfinfo or pdftotext says of a PDF."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "sample.pdf"
        path.write_bytes(pdf)
        output = ["-"] if tool == "pdftotext" else []
        run = subprocess.run([tool, *options, str(path), *output], capture_output=True, check=True)
    return run.stdout.decode("utf-8")
