"""Files as received: taken in, noted or refused by name."""

import base64
import io
import struct
import zlib
from functools import partial
from pathlib import Path

import pytest
from pikepdf import Array, Dictionary, Name, ObjectStreamMode, Pdf, Stream, StreamDecodeLevel, String
from PIL import Image

from panelsec.bundle import outlines, pdfium, worker
from panelsec.bundle.drawing import Drawing
from panelsec.bundle.incoming import bombs, reading
from panelsec.bundle.incoming import take_in as module
from panelsec.bundle.incoming.opening import PasswordNeeded, open_pdf
from panelsec.bundle.incoming.take_in import TakenIn, take_in
from panelsec.errors import Refused, Unavailable

from . import pdfs


def taken(data: bytes, name: str = "Letter.pdf", password: str | None = None) -> TakenIn:
    return take_in(name, data, pdfs.drawn_text, password)


def notes(data: bytes, name: str = "Letter.pdf") -> str:
    return " ".join(taken(data, name).notes)


def image(mode: str, colour: object, form: str, size: tuple[int, int] = (60, 40), **how: object) -> bytes:
    out = io.BytesIO()
    Image.new(mode, size, colour).save(out, form, **how)
    return out.getvalue()


def test_a_sound_pdf_is_taken_as_it_is() -> None:
    data = pdfs.paper("one", "two")
    paper = taken(data)
    assert (paper.pdf, paper.pages, paper.media_type, paper.notes) == (data, 2, "application/pdf", ())
    assert "one" in paper.text
    assert "two" in paper.text


@pytest.mark.parametrize("kind", pdfs.HOSTILE)
def test_every_kind_of_paper_is_taken_in(kind: str) -> None:
    paper = taken(pdfs.HOSTILE[kind]())
    with Pdf.open(io.BytesIO(paper.pdf)) as pdf:
        assert len(pdf.pages) == paper.pages > 0


@pytest.mark.parametrize(
    ("kind", "note"),
    [
        ("scripts", "JavaScript was removed."),
        ("attachments", "Attached to it, and not among its pages: secret.txt, pinned.txt."),
        (
            "files of a page",
            "Attached to it, and not among its pages: part.txt, page.txt, within.txt, mark.txt, drawing.txt.",
        ),
        ("signed", "It was digitally signed"),
        ("form", "It has form fields; their values are kept, and they can no longer be filled in."),
        ("damaged parts", "may be missing: page 1. Compare it with what was sent."),
        ("impossible packing", "may be missing: page 1. Compare it with what was sent."),
        ("layers", "It has layers; those hidden stay hidden."),
        ("no contents", "It is a scan or picture without text: it cannot be searched."),
        ("dense picture", "A picture on page 1 has 461 dots an inch"),
        ("broken table", "It was damaged and was repaired on opening."),
        ("owner's lock", "It was encrypted; the copy in the bundle is not."),
    ],
)
def test_what_the_secretary_should_know_is_noted(kind: str, note: str) -> None:
    assert note in notes(pdfs.HOSTILE[kind]())


def test_what_is_attached_within_a_pdf_is_a_file_of_its_own_and_one_that_cannot_be_read_is_told() -> None:
    paper = taken(pdfs.belonging())
    assert [(each.name, each.data) for each in paper.enclosed] == [
        (name, b"Belonging") for name in ("part.txt", "page.txt", "within.txt", "mark.txt", "drawing.txt")
    ]
    with Pdf.open(io.BytesIO(pdfs.attached())) as pdf:
        for each in pdf.objects:
            if isinstance(each, Stream) and each.read_bytes() == b"pinned":
                each.write(b"no such packing", filter=Name.FlateDecode)
        pdf.Root.AF = Array([Dictionary(Type=Name.Filespec, F=String("gone.txt"), EF=Dictionary())])
        paper = taken(pdfs.saved(pdf, stream_decode_level=StreamDecodeLevel.none))
    assert [each.name for each in paper.enclosed] == ["secret.txt"]
    for name in ("pinned.txt", "gone.txt"):
        assert f"An attachment could not be taken out of it: {name}." in paper.notes


def test_bookmarks_beyond_what_is_kept_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "bookmarks" not in notes(pdfs.outlined())
    monkeypatch.setattr(outlines, "_MOST", 3)
    monkeypatch.setattr(outlines, "_DEEPEST", 0)
    said = taken(pdfs.outlined()).notes
    assert {outlines.TOO_DEEP, outlines.TOO_MANY} == set(said)


def test_of_a_file_cut_short_it_is_said_how_many_of_its_pages_were_found() -> None:
    data = pdfs.paper(*(f"page {number}" for number in range(1, 11)))
    paper = taken(data[: len(data) * 3 // 10])
    assert paper.pages == 9
    assert "9 pages were found, and some or parts of them may be missing: compare" in paper.notes[0]


def test_of_a_file_in_whose_middle_something_is_lost_it_is_said() -> None:
    data = pdfs.paper(*(f"page {number}" for number in range(1, 11)))
    third = len(data) // 3
    lost = data[:third] + bytes(third) + data[2 * third :]
    assert "Damaged, so that some of what was there may be missing. Compare" in notes(lost)


def test_of_what_is_marked_to_be_blackened_and_is_not_it_is_said() -> None:
    with Pdf.open(io.BytesIO(pdfs.paper("x"))) as pdf:
        mark = Dictionary(Type=Name.Annot, Subtype=Name.Redact, Rect=Array([20, 20, 90, 90]))
        pdf.pages[0].obj.Annots = Array([pdf.make_indirect(mark)])
        assert "marked to be blackened and are not" in notes(pdfs.saved(pdf))


def test_a_script_that_runs_as_the_file_opens_is_noted_as_removed() -> None:
    with Pdf.open(io.BytesIO(pdfs.paper("x"))) as pdf:
        script = Dictionary(S=Name.JavaScript, JS=String("app.alert(1)"))
        pdf.Root.OpenAction = Dictionary(S=Name.GoTo, D=Array([0, Name.Fit]), Next=script)
        assert notes(pdfs.saved(pdf)) == "JavaScript was removed."


def test_a_table_of_contents_that_leads_back_to_itself_is_read_or_refused_and_ends() -> None:
    data = pdfs.paper("loop")
    at = int(data[data.rindex(b"startxref") + 9 :].split()[0])
    looped = data[:at] + data[at:].replace(b"<<", b"<< /Prev %d " % at, 1)
    assert "loop" in taken(looped).text


def test_a_paper_of_more_pages_than_can_be_taken_is_refused_with_their_number(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(bombs, "MOST_PAGES", 2)
    with pytest.raises(Refused, match=r"‘Letter.pdf’ has 3 pages; 2 are the most that can be taken"):
        taken(pdfs.many(3))


def test_a_page_without_text_among_others_is_named() -> None:
    assert (
        notes(pdfs.with_contents(pdfs.said("text", 50, 50), b""))
        == "Without text that can be searched: page 2."
    )


def test_pages_without_text_that_follow_each_other_are_told_by_their_ends() -> None:
    pages = [b"", pdfs.said("text", 50, 50), b"", b"", b""]
    assert notes(pdfs.with_contents(*pages)) == "Without text that can be searched: pages 1, 3 to 5."


def test_a_file_under_a_password_asks_for_it() -> None:
    data = pdfs.locked("open sesame")
    with pytest.raises(PasswordNeeded, match=r"‘Letter.pdf’ needs a password"):
        taken(data)
    with pytest.raises(PasswordNeeded, match="does not open with that password"):
        taken(data, password="guess")
    paper = taken(data, password="open sesame")
    assert "locked" in paper.text
    with Pdf.open(io.BytesIO(paper.pdf)) as pdf:
        assert not pdf.is_encrypted


FOR_SOME_ONLY = pdfs.locked().replace(b"/Filter /Standard", b"/Filter /Adobe.PubSec")


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "‘Letter.pdf’ is empty"),
        (b"hello, this is no such thing", "‘Letter.pdf’ is not a PDF"),
        (b"%PDF-1.7\nrubbish", "‘Letter.pdf’ is damaged past repair"),
        (pdfs.without_pages(), "‘Letter.pdf’ has no pages"),
        (FOR_SOME_ONLY, "‘Letter.pdf’ is encrypted for certain people only"),
        (pdfs.paper("cut short")[:120], "‘Letter.pdf’ is damaged past repair"),
    ],
)
def test_what_cannot_be_read_is_said_with_its_name(data: bytes, sentence: str) -> None:
    with pytest.raises(Unavailable, match=sentence):
        taken(data)


@pytest.mark.parametrize(
    ("data", "words"), [(pdfs.nested_pages(1_500), "deep"), (pdfs.miscounted(), "a\n\fb")]
)
def test_a_list_of_pages_that_a_second_program_cannot_follow_is_written_anew_and_searched(
    data: bytes, words: str
) -> None:
    paper = taken(data)
    assert paper.notes[0].startswith("Its list of pages was broken and was written anew.")
    assert paper.text == words
    assert len(paper.notes) == 1


def test_a_page_tree_that_goes_round_ends() -> None:
    paper = taken(pdfs.circular())
    assert paper.pages == 1
    assert len(paper.notes) == 1
    assert paper.notes[0].startswith(
        "It was damaged and was rebuilt by a second program. 1 page was found, and"
    )
    assert "circle" in paper.text


def test_what_a_second_program_rebuilt_is_whole_when_it_is_opened_again() -> None:
    bare = b"%PDF-1.0\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj "
    paper = taken(bare + b"3 0 obj<</Type/Page/MediaBox[0 0 99 99]>>endobj trailer<</Size 4/Root 1 0 R>>")
    assert "rebuilt by a second program. 1 page was found" in paper.notes[0]
    assert open_pdf("Letter.pdf", paper.pdf).notes == ()


def test_a_file_made_to_swell_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    taken(pdfs.bomb())
    monkeypatch.setattr(bombs, "MOST_UNPACKED", 15 * 2**20)
    with pytest.raises(Refused, match=r"‘Letter.pdf’ holds something that unpacks to an enormous size"):
        taken(pdfs.bomb())


def test_a_file_made_to_swell_is_refused_where_it_is_packed_twice_over_in_letters(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(bombs, "MOST_UNPACKED", 2**20)
    pdf = Pdf.new()
    swollen = Stream(pdf, b"")
    swollen.write(
        base64.a85encode(zlib.compress(bytes(2**21))) + b"~>",
        filter=Array([Name.ASCII85Decode, Name.FlateDecode]),
    )
    pdf.add_blank_page().obj.Contents = pdf.make_indirect(swollen)
    with pytest.raises(Refused, match="unpacks to an enormous size"):
        taken(pdfs.saved(pdf, stream_decode_level=StreamDecodeLevel.none))


def in_lzw() -> bytes:
    """7 MB of nothing: each code says one more of it than the code before."""
    codes = (256, 0, *range(258, 4094))
    bits = "".join(f"{code:0{max(9, min(12, (code + 1).bit_length()))}b}" for code in codes)
    return int(bits.ljust(-(-len(bits) // 8) * 8, "0"), 2).to_bytes(-(-len(bits) // 8), "big")


@pytest.mark.parametrize(
    ("how", "data"), [(Name.LZWDecode, in_lzw()), (Name.RunLengthDecode, b"\x81\0" * 40_000 + b"\x80")]
)
def test_a_file_made_to_swell_is_refused_however_it_is_packed(
    how: Name, data: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    pdf = Pdf.new()
    swollen = pdf.add_blank_page().obj.Contents = pdf.make_indirect(Stream(pdf, b""))
    swollen.write(data, filter=how)
    file = pdfs.saved(pdf, stream_decode_level=StreamDecodeLevel.none, compress_streams=False)
    taken(file)
    monkeypatch.setattr(bombs, "MOST_UNPACKED", 5_000_000)
    with pytest.raises(Refused, match="unpacks to an enormous size"):
        taken(file)


def test_a_file_whose_list_of_objects_swells_is_refused_before_it_is_opened(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with Pdf.open(io.BytesIO(pdfs.paper("x"))) as pdf:
        pdf.Root.Long = pdf.make_indirect(String(" " * 2_000_000))
        file = pdfs.saved(pdf, object_stream_mode=ObjectStreamMode.generate)
    taken(file)
    monkeypatch.setattr(bombs, "MOST_UNPACKED", 1_000_000)
    monkeypatch.setattr(module, "open_pdf", None)
    with pytest.raises(Refused, match="unpacks to an enormous size"):
        taken(file)


def test_a_page_of_more_words_than_can_be_read_in_time_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    taken(pdfs.paper("x"))
    monkeypatch.setattr(module, "Drawing", partial(Drawing, limit=0.01))
    many = pdfs.with_contents(pdfs.said("word " * 20, 50, 50) * 20_000)
    with pytest.raises(Refused, match=r"‘Letter.pdf’ has more words on page 1 than can be read"):
        taken(many)


def test_a_kind_that_is_not_taken_is_refused_with_those_that_are() -> None:
    with pytest.raises(Refused, match=r"‘song.mp3’ .* PDF, JPEG, PNG, TIFF, HEIC, .* plain text"):
        taken(b"ID3\x04", "song.mp3")


def dots(paper: TakenIn) -> Image.Image:
    with pdfium.document(paper.pdf) as document:
        return next(iter(document[0].get_objects())).get_bitmap().to_pil().convert("RGB")


@pytest.mark.parametrize("form", ["PNG", "TIFF", "JPEG"])
def test_a_picture_becomes_a_page_without_loss(form: str) -> None:
    data = image("RGB", (200, 30, 90), form)
    paper = taken(data, f"photo.{form.lower()}")
    with Image.open(io.BytesIO(data)) as before:
        assert dots(paper).tobytes() == before.convert("RGB").tobytes()
    assert paper.media_type == f"image/{form.lower()}"
    assert "without text" in " ".join(paper.notes)


def test_a_large_photograph_is_laid_on_a4() -> None:
    paper = taken(image("RGB", "red", "JPEG", (1600, 1200)), "photo.jpg")
    with pdfium.document(paper.pdf) as document:
        assert [round(edge) for edge in document[0].get_size()] == [842, 595]


def test_a_transparent_picture_is_laid_on_white() -> None:
    paper = taken(image("RGBA", (0, 0, 0, 0), "PNG"), "logo.png")
    assert "Its transparent parts were laid on white." in paper.notes
    assert dots(paper).getpixel((5, 5)) == (255, 255, 255)


def test_a_scan_of_more_shades_than_are_seen_is_laid_down_with_those_that_are() -> None:
    out = io.BytesIO()
    Image.new("I;16", (50, 50), 200 * 256 + 90).save(out, "TIFF")
    paper = taken(out.getvalue(), "scan.tif")
    assert dots(paper).getpixel((5, 5)) == (200, 200, 200)
    assert any("16 bits" in note for note in paper.notes)


def test_each_frame_of_a_tiff_is_a_page() -> None:
    frames = [Image.new("1", (50, 50), n % 2) for n in range(3)]
    out = io.BytesIO()
    frames[0].save(out, "TIFF", save_all=True, append_images=frames[1:])
    assert taken(out.getvalue(), "fax.tif").pages == 3


@pytest.mark.parametrize(
    ("orientation", "size"), [(1, (842, 595)), (6, (595, 842)), (3, (842, 595)), (5, (595, 842))]
)
def test_a_photograph_stands_as_it_was_taken_and_tells_nothing_else(
    orientation: int, size: tuple[int, int]
) -> None:
    exif = Image.Exif()
    exif[0x0112], exif[0x010F] = orientation, "Spyphone 12"
    paper = taken(image("RGB", "blue", "JPEG", (1600, 1200), exif=exif, comment=b"at home"), "photo.jpg")
    with pdfium.document(paper.pdf) as document:
        assert tuple(round(edge) for edge in document[0].get_size()) == size
    assert b"Spyphone" not in paper.pdf
    assert b"at home" not in paper.pdf


def test_a_progressive_photograph_loses_its_details_and_not_its_dots() -> None:
    exif = Image.Exif()
    exif[0x010F] = "Spyphone 12"
    gradient = Image.linear_gradient("L").convert("RGB")
    out = io.BytesIO()
    gradient.save(out, "JPEG", progressive=True, exif=exif)
    paper = taken(out.getvalue() + out.getvalue(), "photo.jpg")
    with Image.open(out) as before:
        assert dots(paper).tobytes() == before.convert("RGB").tobytes()
    assert b"Spyphone" not in paper.pdf
    assert "Hidden details of the photograph were left out." in paper.notes


def test_of_a_picture_that_moves_it_is_said_that_only_its_first_is_on_the_page() -> None:
    frames = [Image.new("RGB", (60, 40), colour) for colour in ("red", "blue")]
    out = io.BytesIO()
    frames[0].save(out, "PNG", save_all=True, append_images=frames[1:])
    paper = taken(out.getvalue(), "photo.png")
    assert paper.pages == 1
    assert "made to move: only the first of its pictures" in paper.notes[0]


def test_a_damaged_picture_is_said_with_its_name() -> None:
    with pytest.raises(Unavailable, match=r"‘photo.jpg’ cannot be read: it is a damaged picture"):
        taken(image("RGB", "blue", "JPEG", (300, 300))[:400], "photo.jpg")


def test_a_picture_of_a_rare_kind_is_told_how_it_can_be_taken_in() -> None:
    with pytest.raises(
        Unavailable, match=r"‘scan.tif’ .* one of a rare kind.* save it there as a PNG or a PDF"
    ):
        taken(image("LAB", (50, 20, 30), "TIFF"), "scan.tif")


def test_a_picture_of_too_many_dots_is_refused_before_it_is_unpacked() -> None:
    header = b"IHDR" + struct.pack(">IIBBBBB", 40_000, 20_000, 1, 0, 0, 0, 0)
    data = b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + header + struct.pack(">I", zlib.crc32(header))
    with pytest.raises(Refused, match=r"‘wall.png’ has more than 150 million dots"):
        taken(data + struct.pack(">I", 0) + b"IDAT" + struct.pack(">I", zlib.crc32(b"IDAT")), "wall.png")


@pytest.mark.parametrize(
    "data",
    [
        "Café at nine.\r\nYours".encode(),
        "Café at nine.\nYours".encode("utf-8-sig"),
        "Café at nine.\rYours".encode("utf-16"),
        "Café at nine.\nYours".encode("utf-16-le"),
        "Café at nine.\nYours".encode("utf-16-be"),
        "Café at nine.\nYours".encode("cp1252"),
    ],
)
def test_plain_text_is_read_in_its_encoding(data: bytes) -> None:
    drawn: list[str] = []

    def page(text: str) -> bytes:
        drawn.append(text)
        return pdfs.paper("drawn")

    paper = take_in("note.txt", data, page)
    assert drawn == ["Café at nine.\nYours"]
    assert paper.media_type == "text/plain"


@pytest.mark.parametrize("words", ["word " * 100_001, "x\n" * 10_000])
def test_a_text_too_long_to_be_set_as_pages_is_refused_with_its_length(words: str) -> None:
    with pytest.raises(Refused, match=r"‘note.txt’ is too long to be set as pages: it has \d+,\d+ letters"):
        taken(words.encode(), "note.txt")


def test_words_that_cannot_be_set_in_time_are_refused() -> None:
    def late(_: str) -> bytes:
        raise TimeoutError

    with pytest.raises(Refused, match="it has 5 letters that cannot be set in time"):
        take_in("note.txt", b"words", late)


def test_a_file_that_cannot_be_read_in_time_is_refused_and_the_next_is_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(reading, "OF_WORDS", 0.3)
    taken(b"warm", "a.txt")
    with pytest.raises(
        Refused, match=r"‘a.eml’ could not be read in 0.3 seconds.* Print it to a PDF in a mail program"
    ):
        taken(b"Content-Type: text/html\n\n" + b"<!--" * 100_000, "a.eml")
    monkeypatch.undo()
    assert taken(b"next", "a.txt").pages == 1


def test_text_whose_encoding_was_guessed_is_noted() -> None:
    assert "check accented letters" in notes("Café".encode("cp1252"), "note.txt")
    assert "accented" not in notes("Café".encode(), "note.txt")


def test_a_program_called_a_text_is_not_taken() -> None:
    with pytest.raises(Unavailable, match="called a text"):
        taken(b"MZ\x90\x00\x03\x00\x00\x00\x81" * 3, "note.txt")


def test_nothing_is_written_to_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    taken(image("RGBA", "red", "PNG"), "a.png")
    taken(pdfs.broken_xref())
    assert list(tmp_path.iterdir()) == []


def test_a_text_of_no_words_is_asked_for_again() -> None:
    with pytest.raises(Unavailable, match=r"‘note\.txt’ holds no words"):
        take_in("note.txt", b" \n\n ", pdfs.drawn_text)


HEIC = base64.b64decode(
    "AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAchtZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAADRpbG9jAA"
    "AAAERAAAIAAQAAAAAB7AABAAAAAAAAAFMAAgAAAAACPwABAAAAAAAAAD4AAAA4aWluZgAAAAAAAgAAABVpbmZlAgAAAAABAABodmMxAAAAABVp"
    "bmZlAgAAAQACAABFeGlmAAAAAA5waXRtAAAAAAABAAABB2lwcnAAAADmaXBjbwAAAHZodmNDAQNwAAAAkAAAAAAAHvAA/P34+AAADwNgAAEAGE"
    "ABDAH//wNwAAADAJAAAAMAAAMAHroCQGEAAQAqQgEBA3AAAAMAkAAAAwAAAwAeoCCBBZbq5Ka5uAhoMCAAAAMDIAAAAwAhYgABAAZEAcFzwIkA"
    "AAATY29scm5jbHgAAQANAAaAAAAAFGlzcGUAAAAAAAAAQAAAAEAAAAAoY2xhcAAAAEAAAAABAAAAMAAAAAEAAAAAAAAAAv////AAAAACAAAAEH"
    "BpeGkAAAAAAwgICAAAAAlpcm90AwAAABlpcG1hAAAAAAAAAAEAAQaBAgMFhIYAAAAaaXJlZgAAAAAAAAAOY2RzYwACAAEAAQAAAJltZGF0AAAA"
    "TygBrwngIzUt//Hb+99sz/+rwEdO7v1KFaEkv8h1b+ORtffo2iqJv/lBHf+S6l3+Tvum9WBt/CJAvjXBBQVSNk9jfoaOAVc8gNwmaQDLfTgAAA"
    "AGRXhpZgAATU0AKgAAAAgAAgEQAAIAAAAOAAAAJgESAAMAAAABAAYAAAAAAABTZWNyZXRQaG9uZSA5AA=="
)
"""64 dots by 48, red with a blue corner at the top left, taken on its side by a phone that names itself."""


def test_a_photograph_in_heic_stands_as_it_was_taken_and_tells_nothing_else() -> None:
    taken = take_in("IMG_1.HEIC", HEIC, pdfs.drawn_text)
    assert b"SecretPhone" in HEIC
    assert b"SecretPhone" not in taken.pdf
    assert any("HEIC" in note for note in taken.notes)
    with pdfium.document(taken.pdf) as document:
        assert next(iter(document[0].get_objects())).get_px_size() in ((48, 64), (64, 48))


def test_where_the_computer_is_too_slow_to_begin_no_file_is_blamed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker, "_DRAWING", worker.Process("panelsec.bundle.drawing"))
    monkeypatch.setattr(worker, "_START", 0.0)
    with pytest.raises(Unavailable, match="The computer was too slow just now") as said:
        taken(b"words", "note.txt")
    assert "harm" not in str(said.value)
