"""The proof itself: what is planted is found, where it was planted."""

import dataclasses
import io
import os
from base64 import urlsafe_b64encode
from collections.abc import Callable
from urllib.parse import quote
from zlib import compress

import pytest
from pikepdf import Array, Dictionary, Name, Pdf, Stream, String

from panelsec.bundle.build import Receipt
from panelsec.bundle.plan import Heading, Paper, Plan, Section, Withheld
from panelsec.bundle.progress import Cancelled
from panelsec.bundle.proof import proving
from panelsec.bundle.proof.check import Fault, check
from panelsec.bundle.proof.proving import Task, proven

from . import pdfs

SHA = "cd" * 32
WORD = "Wilhelmina Ffitch-Hayes"


def bundle(*texts: str) -> tuple[bytes, Receipt]:
    slots = [Paper(f"Paper {n}", SHA, pdfs.paper(text, "second")) for n, text in enumerate(texts or ("x",))]
    plan = Plan(Heading(("Case",)), (Section("Papers", (*slots, Withheld("Withheld", 1))),))
    return pdfs.build(plan)


def spoilt(change: Callable[[Pdf], None]) -> tuple[bytes, Receipt]:
    data, receipt = bundle()
    with Pdf.open(io.BytesIO(data)) as pdf:
        change(pdf)
        return pdfs.saved(pdf), receipt


def said(faults: list[Fault]) -> str:
    return " ".join(f"{fault.page}: {fault.sentence}" for fault in faults)


def test_a_good_bundle_has_no_fault_and_hides_what_it_should() -> None:
    data, receipt = bundle()
    assert check(data, receipt, [WORD, "Ann"]) == []


def test_a_page_that_no_longer_looks_as_it_did_is_found() -> None:
    papers = [Paper("Form", SHA, pdfs.form("Forty-two")), Paper("Turned", SHA, pdfs.paper("x"))]
    plan = Plan(Heading(("Case",)), (Section("Papers", tuple(papers)),))
    data, receipt = pdfs.build(plan)
    others = [Paper("Form", SHA, pdfs.form("Forty-three")), Paper("Turned", SHA, pdfs.paper("x", Rotate=180))]
    assert check(data, receipt, papers=papers) == []
    assert said(check(data, receipt, papers=others)) == (
        "2: The page does not look as it did when it came in. "
        "3: The page does not look as it did when it came in."
    )


def test_a_long_bundle_is_proven_in_processes_side_by_side_and_can_be_stopped(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(proving, "LONG", 5)
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    data, receipt = bundle(WORD, "b", "c", "d")
    with Pdf.open(io.BytesIO(data)) as pdf:
        in_information(pdf)
        data = pdfs.saved(pdf)
    told: list[tuple[int, int]] = []
    found = said(check(data, receipt, [WORD], progress=lambda *step: told.append(step)))
    assert f"2: ‘{WORD}’ must not be in this file, and stands on this page." in found
    assert f": ‘{WORD}’ must not be in this file, and stands in a bookmark or the file’s title." in found
    assert told == sorted(told)
    assert told[-1] == (receipt.pages, receipt.pages)
    with pytest.raises(Cancelled):
        check(data, receipt, progress=lambda done, _: done < 3)


@pytest.mark.parametrize("long", [400, 3])
def test_a_page_that_takes_too_long_to_draw_is_named_and_can_be_left(
    monkeypatch: pytest.MonkeyPatch, long: int
) -> None:
    monkeypatch.setattr(proving, "LONG", long)
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    papers = [Paper("Heavy", SHA, pdfs.heavy()), Paper("Light", SHA, pdfs.paper("x"))]
    plan = Plan(Heading(("Case",)), (Section("Papers", tuple(papers)),))
    data, receipt = pdfs.build(plan)
    task = Task(data, receipt, limit=0.3)
    late = "The page takes more than 0.3 seconds to draw, so it cannot be held against what came in. Ask for a print or a scan of it."
    found = proven(task, papers, None)
    assert Fault("2", late) in found
    assert {fault.sentence for fault in found} == {late}, "a busy computer may be late with a light page too"
    if long > receipt.pages:
        answers = iter((True,) * 4)
        with pytest.raises(Cancelled):
            proven(dataclasses.replace(task, limit=60), papers, lambda *_: next(answers, False))


def redraw(old: bytes, new: bytes) -> Callable[[Pdf], None]:
    def change(pdf: Pdf) -> None:
        page = pdf.pages[1].obj
        data = page.Contents.read_bytes()
        assert old in data
        page.Contents = Stream(pdf, data.replace(old, new))

    return change


def test_a_missing_number_is_found() -> None:
    assert "2: The number is not on the page" in said(check(*spoilt(redraw(b"(2) Tj", b"() Tj"))))


def test_a_wrong_number_is_found() -> None:
    assert "2: The number is not on the page" in said(check(*spoilt(redraw(b"(2) Tj", b"(12) Tj"))))


def test_a_number_outside_the_visible_page_is_found() -> None:
    def crop(pdf: Pdf) -> None:
        pdf.pages[1].obj.CropBox = Array([0, 60, 500, 800])

    assert "2: The number is outside the visible page" in said(check(*spoilt(crop)))


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_a_number_that_is_not_upright_is_found(turn: int) -> None:
    def rotate(pdf: Pdf) -> None:
        pdf.pages[1].obj.Rotate = turn

    assert "2: The number is not upright" in said(check(*spoilt(rotate)))


def test_a_mirrored_number_is_found() -> None:
    change = redraw(b"1.0000 0.0000 0.0000 1.0000 0.0000 0.0000 cm", b"-1 0 0 1 1150 0 cm")
    assert "2: The number is not upright" in said(check(*spoilt(change)))


def test_a_wrong_label_is_found() -> None:
    def relabel(pdf: Pdf) -> None:
        pdf.Root.PageLabels.Nums[1].St = 5

    assert "1: The page is labelled 5 instead of 1" in said(check(*spoilt(relabel)))


def test_a_bookmark_that_leads_elsewhere_is_found() -> None:
    def move(pdf: Pdf) -> None:
        pdf.Root.Outlines.First.Dest[0] = pdf.pages[2].obj

    assert "‘Index [p. 1]’ does not lead to the page that it names" in said(check(*spoilt(move)))


def test_a_missing_bookmark_is_found() -> None:
    def drop(pdf: Pdf) -> None:
        del pdf.Root.Outlines

    assert "‘Paper 0’ has no bookmark" in said(check(*spoilt(drop)))


def test_an_index_link_that_leads_elsewhere_is_found() -> None:
    def move(pdf: Pdf) -> None:
        pdf.pages[0].obj.Annots[0].A.D[0] = pdf.pages[3].obj

    assert "1: The index entry ‘Paper 0’ does not lead to page 2" in said(check(*spoilt(move)))


def test_an_index_that_prints_another_number_is_found() -> None:
    data, receipt = bundle()
    row = dataclasses.replace(receipt.rows[0], first="4")
    wrong = dataclasses.replace(receipt, rows=(row, *receipt.rows[1:]))
    assert "The index does not give page 4 for ‘Paper 0’" in said(check(data, wrong))


def test_a_page_without_a_way_back_is_found() -> None:
    def cut(pdf: Pdf) -> None:
        del pdf.pages[2].obj["/Annots"]

    assert said(check(*spoilt(cut))) == "3: No link leads from the page back to the index."


def test_a_lost_page_is_found() -> None:
    def lose(pdf: Pdf) -> None:
        del pdf.pages[2]

    assert said(check(*spoilt(lose))) == ": The file has 3 pages, the receipt 4."


@pytest.mark.parametrize(
    "text",
    [
        WORD,
        WORD.upper(),
        "WilhelminaFfitch Hayes",
        "Wil\u00adhelmina Ffitch-Hayes",
        "Wilhel-  mina Ffitch -Hayes",
        "Wílhelmína Ffitch–Hayes",
    ],
)
def test_a_forbidden_name_on_a_page_is_found_however_it_is_set(text: str) -> None:
    data, receipt = bundle("first", f"from {text} today")
    assert {fault.page for fault in check(data, receipt, [WORD])} >= {"4"}


@pytest.mark.parametrize(
    ("first", "second", "of"), [("by Wilhelmina", "Ffitch-Hayes said", {"3"}), ("Wilhelmina", "Hayes", set())]
)
def test_a_forbidden_name_that_begins_on_one_page_and_ends_on_the_next_is_found(
    first: str, second: str, of: set[str]
) -> None:
    slots = (
        Paper("Statement", SHA, pdfs.paper(first, second)),
        Paper("Another", SHA, pdfs.paper("Ffitch-Hayes")),
    )
    data, receipt = pdfs.build(Plan(Heading(("Case",)), (Section("Papers", slots),)))
    assert {fault.page for fault in check(data, receipt, [WORD])} == of


def content(ops: bytes, name: str = "PnlP") -> Callable[[Pdf], None]:
    def change(pdf: Pdf) -> None:
        pdf.pages[2].obj.Resources.XObject[f"/{name}"].write(ops)

    return change


def test_a_forbidden_name_across_two_lines_is_found() -> None:
    ops = (
        pdfs.said("written by Wilhel-", 50, 500)
        + pdfs.said("mina Ffitch-", 50, 485)
        + pdfs.said("Hayes", 50, 470)
    )
    data, receipt = spoilt(content(ops))
    assert "3" in {fault.page for fault in check(data, receipt, [WORD])}


def test_a_forbidden_name_in_ligatures_is_found() -> None:
    def change(pdf: Pdf) -> None:
        pdf.pages[2].obj.Contents = Array([pdf.pages[2].obj.Contents, Stream(pdf, pdfs.said("x", 50, 400))])
        pdf.docinfo["/Subject"] = "a con\ufb01dential o\ufb03ce"

    assert "confidential office" in said(check(*spoilt(change), ["confidential office"]))


def test_a_forbidden_name_letter_by_letter_and_unseen_is_found() -> None:
    kerned = b"BT /F 1 Tf 3 Tr -900 -900 Td [(Wilhel) -20 (mina F) 5 (fitch-) <486179> (e\\163)] TJ ET"
    assert WORD in said(check(*spoilt(content(kerned)), [WORD]))


def in_outline(pdf: Pdf) -> None:
    pdf.Root.Outlines.First.Title = f"Statement of {WORD} [p. 1]"


def in_metadata(pdf: Pdf) -> None:
    with pdf.open_metadata() as meta:
        meta["dc:creator"] = [WORD]


def in_information(pdf: Pdf) -> None:
    pdf.docinfo["/Author"] = WORD


def in_attachment(pdf: Pdf) -> None:
    pdf.attachments["notes.txt"] = f"By {WORD}.".encode("utf-16")


def in_comment(pdf: Pdf) -> None:
    note = Dictionary(Type=Name.Annot, Subtype=Name.Text, Rect=Array([0, 0, 9, 9]), Contents=String(WORD))
    pdf.pages[1].obj.Annots.append(note)


def in_a_picture(pdf: Pdf) -> None:
    image = Stream(
        pdf, b"\xff\xd8\xff\xe1" + WORD.encode() + b"\xff\xd9", Subtype=Name.Image, Filter=Name.DCTDecode
    )
    pdf.pages[1].obj.Resources.XObject.Im = pdf.make_indirect(image)


def in_a_name(pdf: Pdf) -> None:
    pdf.Root.Dests = Dictionary({f"/{WORD.replace(' ', '')}": Array([pdf.pages[0].obj, Name.Fit])})


def in_a_mark(pdf: Pdf) -> None:
    named = Name(f"/{WORD}").unparse()
    pdf.pages[1].contents_add(named + b" BMC EMC")


def in_an_address(pdf: Pdf) -> None:
    leads = Dictionary(S=Name.URI, URI=String(f"https://example.org/?of={quote(WORD)}"))
    pdf.pages[1].obj.Annots.append(
        Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=Array([0, 0, 9, 9]), A=leads)
    )


def in_an_address_of_letters(pdf: Pdf) -> None:
    masked = urlsafe_b64encode(f"who={WORD}".encode()).decode().rstrip("=")
    leads = Dictionary(S=Name.URI, URI=String(f"https://example.org/{masked}/edit"))
    pdf.pages[1].obj.Annots.append(
        Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=Array([0, 0, 9, 9]), A=leads)
    )


def in_a_note_by_numbers(pdf: Pdf) -> None:
    said = "".join(f"%u{ord(letter):04x}" for letter in WORD)
    note = Dictionary(Type=Name.Annot, Subtype=Name.Text, Rect=Array([0, 0, 9, 9]), Contents=String(said))
    pdf.pages[1].obj.Annots.append(note)


def in_a_marked_up_note(pdf: Pdf) -> None:
    said = "<p>Wilhelmina&#160;<b>Ffi</b>tch&#45;Hayes</p>"
    note = Dictionary(Type=Name.Annot, Subtype=Name.Text, Rect=Array([0, 0, 9, 9]), RC=String(said))
    pdf.pages[1].obj.Annots.append(note)


def in_a_pictures_metadata(pdf: Pdf) -> None:
    about = '<x:xmpmeta><dc:creator by="W&#xed;lhelmina\n Ffitch&#45;Hayes"/></x:xmpmeta>'.encode("utf-16-be")
    image = Stream(pdf, b"\0", Subtype=Name.Image, Width=1, Height=1, BitsPerComponent=8)
    image.Metadata = Stream(pdf, about, Subtype=Name.XML)
    pdf.pages[1].obj.Resources.XObject.Im = pdf.make_indirect(image)


def in_a_picture_packed_twice(pdf: Pdf) -> None:
    how = Array([Name.FlateDecode, Name.DCTDecode])
    image = Stream(
        pdf, compress(b"\xff\xd8\xff\xe1" + WORD.encode() + b"\xff\xd9"), Subtype=Name.Image, Filter=how
    )
    pdf.pages[1].obj.Resources.XObject.Im = pdf.make_indirect(image)


def in_runs_of_letters(pdf: Pdf) -> None:
    """Packed, and once more as old faxes are."""
    packed, drawing = compress(WORD.encode()), Stream(pdf, b"", Subtype=Name.Form)
    how = Array([Name.RunLengthDecode, Name.FlateDecode])
    drawing.write(bytes([len(packed) - 1]) + packed + b"\x80", filter=how)
    pdf.pages[1].obj.Resources.XObject.No = pdf.make_indirect(drawing)


def in_a_fonts_own_name(pdf: Pdf) -> None:
    about = Dictionary(
        FontFile2=Stream(pdf, b"\0\1name" + "WilhelminaFfitchHayes".encode("utf-16-be"), Length1=9)
    )
    pdf.pages[1].obj.Resources.XObject.PnlP.Resources.Font.Own = Dictionary(
        Type=Name.Font, FontDescriptor=about
    )


def in_a_comment_of_a_drawing(pdf: Pdf) -> None:
    pdf.pages[1].contents_add(b"% by Wilhelmina  Ffitch, Hayes\n")


def in_brackets_that_nobody_draws(pdf: Pdf) -> None:
    drawing = Stream(pdf, b"BT /F 9 Tf (by (Wil(hel)mina) Ffitch-Hayes) Tj ET", Subtype=Name.Form)
    pdf.pages[1].obj.Resources.XObject.No = pdf.make_indirect(drawing)


def in_a_stamp_in_code(pdf: Pdf) -> None:
    """Each letter is written as the next one, and only the font tells."""
    codes = b"".join(b"<%02x> <%04x>\n" % (code + 1, code) for code in range(32, 126))
    tells = b"1 begincodespacerange <00> <ff> endcodespacerange 94 beginbfchar\n" + codes + b"endbfchar"
    said = bytes(code + 1 for code in WORD.encode()).hex().encode()
    look = Stream(pdf, b"BT /F 9 Tf <" + said + b"> Tj ET", Subtype=Name.Form, BBox=Array([0, 0, 200, 20]))
    font = Dictionary(Type=Name.Font, Subtype=Name.TrueType, BaseFont=Name.X, ToUnicode=Stream(pdf, tells))
    look.Resources = Dictionary(Font=Dictionary(F=pdf.make_indirect(font)))
    stamp = Dictionary(Type=Name.Annot, Subtype=Name.Stamp, Rect=Array([0, 0, 9, 9]))
    stamp.AP = Dictionary(N=pdf.make_indirect(look))
    pdf.pages[1].obj.Annots.append(pdf.make_indirect(stamp))


def in_two_fields(pdf: Pdf) -> None:
    for value in WORD.split():
        field = Dictionary(
            Type=Name.Annot, Subtype=Name.Widget, Rect=Array([0, 0, 9, 9]), V=String(value), Ff=1
        )
        pdf.pages[1].obj.Annots.append(pdf.make_indirect(field))


@pytest.mark.parametrize(
    "plant",
    [
        in_two_fields,
        in_outline,
        in_metadata,
        in_information,
        in_attachment,
        in_comment,
        in_a_picture,
        in_a_name,
        in_a_mark,
        in_an_address,
        in_an_address_of_letters,
        in_a_note_by_numbers,
        in_a_marked_up_note,
        in_a_pictures_metadata,
        in_a_picture_packed_twice,
        in_runs_of_letters,
        in_a_fonts_own_name,
        in_a_comment_of_a_drawing,
        in_brackets_that_nobody_draws,
        in_a_stamp_in_code,
    ],
)
def test_a_forbidden_name_behind_the_pages_is_found(plant: Callable[[Pdf], None]) -> None:
    data, receipt = spoilt(plant)
    found = check(data, receipt, [WORD])
    assert WORD in said(found)
    assert {fault.page for fault in found if WORD in fault.sentence} <= {"", "2"}
    assert WORD not in said(check(data, receipt, ["Someone Else"]))


def test_a_forbidden_name_behind_a_page_is_said_with_the_page() -> None:
    found = check(*spoilt(in_a_stamp_in_code), [WORD])
    assert [(fault.page, fault.sentence) for fault in found] == [
        (
            "2",
            f"‘{WORD}’ must not be in this file, and stands in a note, a stamp, a field or another drawing.",
        )
    ]


def test_an_attachment_is_a_fault_whatever_it_says_and_is_said_with_its_page() -> None:
    assert said(check(*spoilt(in_attachment))) == ": The file carries an attachment."

    def within(pdf: Pdf) -> None:
        file = Dictionary(Type=Name.Filespec, EF=Dictionary(F=Stream(pdf, b"file")))
        pdf.pages[3].obj.Resources.XObject.PnlP.Resources.Properties = Dictionary(Part=file)

    assert said(check(*spoilt(within))) == "4: The file carries an attachment."

    def in_a_field(pdf: Pdf) -> None:
        file = Dictionary(Type=Name.Filespec, EF=Dictionary(F=Stream(pdf, b"file")))
        field = pdf.make_indirect(Dictionary(Kept=file))
        part = Dictionary(Type=Name.Annot, Subtype=Name.Widget, Rect=Array([0, 0, 9, 9]), Parent=field)
        pdf.pages[2].obj.Annots.append(pdf.make_indirect(part))

    assert said(check(*spoilt(in_a_field))) == "3: The file carries an attachment."


def test_a_short_name_is_found_as_a_word_and_not_inside_another() -> None:
    data, receipt = bundle("the planned annual Annex")
    assert check(data, receipt, ["Ann"]) == []
    data, receipt = bundle("said Ann-\u00ad, twice")
    assert {fault.page for fault in check(data, receipt, ["Ann"])} >= {"2"}
