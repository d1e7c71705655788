"""Looking for words in text, whatever stands between and around their letters."""

import io
from base64 import b64encode, encodebytes, urlsafe_b64encode

import pytest
from pikepdf import Pdf

from panelsec.bundle.proof.forbidden import Forbidden
from panelsec.bundle.proof.raw_objects import behind_pages


@pytest.mark.parametrize(
    ("word", "text"),
    [
        ("Jane Smithson", "JANE\nSMITH\u00ad\nSON"),
        ("Jane Smithson", "Jane Smith-\r\nson’s"),
        ("Jane Smithson", "withheldJaneSmithsonwas"),
        ("Zoë", "and Zoe, who"),
        ("Zoe", "and ZOE\u0308, who"),
        ("Ng", "(Ng)"),
        ("Ng", "N-\ng said"),
        ("王小明", "我认识王小明先生"),
        ("김민수", "김민수는"),
        ("سميرة حسن", "نسح ةريمس"),
        ("office", "the o\ufb03ce"),
        ("Jane Smithson", "J\u200ba\u2060n\ufeffe\u3164 S\u034fm\u115fi\u00adthson"),
        ("Jane", "J\u200b\u2060\u200b\ufeffane"),
        ("Jane Smithson", "\U0001d409\U0001d41a\U0001d427\U0001d41e \uff33\u1d50ithson"),
        ("Jane Smithson", "J\u0430n\u0435 Sm\u0456ths\u03bfn"),
        ("Нина Котова", "НИНА КОТОВА"),
        ("Lukasz Sorensen", "Łukasz Sørensen"),
        ("Strauß", "STRAUSS"),
        ("Jane Smithson", "\U0001f1ef\U0001f1e6\U0001f1f3\U0001f1ea SMITHSON"),
        ("Jane Smithson", "nosh-\ntimS enaJ"),
        ("Ms Howe", "problems of MS\nHOWE’s"),
        ("Ms Howe", "problemsMsHowesaid"),
        ("Jane Smithson", "see \u202enoshtimS enaJ"),
        ("Jane Smithson", f"x{b64encode(b'by Jane Smithson, in all').decode()}"),
        (
            "Jane Smithson",
            f"token_{urlsafe_b64encode('Jane Smithson'.encode('utf-16-le')).decode().rstrip('=')}",
        ),
        ("Jane Smithson", encodebytes(b"Dear all, this was written a week ago by Jane Smithson.").decode()),
        ("Jane Smithson", b"Jane Smithson".hex(" ")),
        ("Jane Smithson", f"no. 5{b'Jane Smithson'.hex()}"),
    ],
)
def test_a_word_is_found_however_it_is_written(word: str, text: str) -> None:
    assert Forbidden([word]).in_text(text) == {word}


@pytest.mark.parametrize(
    ("word", "text"),
    [
        ("Ng", "thing"),
        ("Ann", "Annex"),
        ("Ann", "Ann\u200bex"),
        ("Jane Smithson", "Jane Smith"),
        ("Ms Howe", "problems, however"),
        ("Ms Howe", "Ms Howell"),
        ("Ed Ward", "Edward"),
        ("Jo Li", "joli"),
        ("Tom Ford", "a custom for David"),
    ],
)
def test_a_word_is_not_found_inside_another(word: str, text: str) -> None:
    assert Forbidden([word]).in_text(text) == set()


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", "utf-16-be", "utf-16-le"])
def test_a_word_is_found_in_bytes(encoding: str) -> None:
    words = Forbidden(["Zoë Smithson", "Smith-Jones", "Ng"])
    said = "by zoë smithson, SMITH JONES and ZOË".encode(encoding)
    assert words.in_bytes(b"\x00\x01" + said + b"Ng") == {"Zoë Smithson", "Smith-Jones"}
    assert words.in_bytes("ZOË SMITHSON".encode(encoding)) == {"Zoë Smithson"}


@pytest.mark.parametrize("encoding", ["latin-1", "utf-16-be", "utf-16-le"])
def test_where_two_words_meet_in_bytes_no_name_is_found(encoding: str) -> None:
    words = Forbidden(["Ms Howe", "Mark Howe"])
    assert words.in_bytes("the benchmark: problems, however; terms howell".encode(encoding)) == set()
    assert words.in_bytes("by MARK HOWE, (ms howe)".encode(encoding)) == {"Ms Howe", "Mark Howe"}


def test_nothing_is_forbidden_by_a_word_without_letters() -> None:
    assert not Forbidden(["", " - "])
    assert Forbidden(["", "Ng"])


@pytest.mark.parametrize(("hidden", "found"), [(b"(Bob)", []), (b"(Ann)", ["Ann"])])
def test_where_the_objects_lie_is_no_text_but_a_paper_that_calls_its_own_so_hides_nothing(
    hidden: bytes, found: list[str]
) -> None:
    objects = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[]/Count 0>>",
        b"<</Type/XRef/Length 5>>stream\n%s\nendstream" % hidden,
    )
    file, table = b"%PDF-1.5\n", b""
    for number, each in enumerate(objects, 1):
        table += b"\1%s\0" % len(file).to_bytes(4, "big")
        file += b"%d 0 obj%s endobj\n" % (number, each)
    table += b"\1%s\0" % len(file).to_bytes(4, "big") + b"\0(Ann)"  # an object that there is not
    start = len(file)
    file += b"4 0 obj<</Type/XRef/Size 6/Root 1 0 R/W[1 4 1]/Index[1 5]/Length %d>>stream\n" % len(table)
    file += table + b"\nendstream endobj\nstartxref\n%d\n%%%%EOF" % start
    with Pdf.open(io.BytesIO(file)) as pdf:
        assert not pdf.get_warnings()
        assert [word for word, *_ in behind_pages(pdf, Forbidden(["Ann"]))] == found
