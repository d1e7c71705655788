"""E-mails and Word documents as papers: their words, what came with them, and what a reader should know."""

import io
import zipfile
from email.message import EmailMessage

import pytest
from aspose.email_foss.msg import MapiMessage  # type: ignore[import-untyped]
from PIL import Image

from panelsec.bundle import pdfium
from panelsec.bundle.incoming import word
from panelsec.bundle.incoming.html_text import words
from panelsec.bundle.incoming.messages import IN_OUTLOOK, MARKED_UP, OTHERWISE, RICH
from panelsec.bundle.incoming.take_in import TakenIn, take_in
from panelsec.bundle.incoming.word import docx_pages
from panelsec.errors import Refused, Unavailable

from . import pdfs

SEEN: list[str] = []


def taken(name: str, data: bytes) -> tuple[str, TakenIn]:
    """The text that is set, and the paper."""
    SEEN.clear()

    def page(text: str) -> bytes:
        SEEN.append(text)
        return pdfs.paper("set")

    paper = take_in(name, data, page)
    return SEEN[0], paper


def message(html: bool = False) -> EmailMessage:
    made = EmailMessage()
    made["From"] = "Éva Tóth <eva@example.org>"
    made["To"] = "proctor@example.org"
    made["Date"] = "Tue, 01 Mar 2022 10:00:00 +0000"
    made["Subject"] = "What I saw – Thursday"
    body = "It was <b>copied</b>.<br>See <a href='https://example.org/x'>this</a><script>x()</script>"
    made.set_content(body if html else "It was copied.\nBy lamplight.", subtype="html" if html else "plain")
    return made


def test_an_email_is_its_headers_its_words_and_its_attachments_as_files_of_their_own() -> None:
    made = message()
    made.add_attachment(pdfs.paper("essay"), maintype="application", subtype="pdf", filename="essay.pdf")
    made.add_attachment(message())
    text, paper = taken("reply.eml", made.as_bytes())
    assert text.splitlines()[:4] == [
        "From: Éva Tóth <eva@example.org>",
        "To: proctor@example.org",
        "Date: Tue, 01 Mar 2022 10:00:00 +0000",
        "Subject: What I saw – Thursday",
    ]
    assert "\n\nIt was copied.\nBy lamplight.\n\nAttached: essay.pdf (" in text
    assert [each.name for each in paper.enclosed] == ["essay.pdf", "What I saw – Thursday.eml"]
    assert paper.enclosed[0].data == pdfs.paper("essay")
    assert "copied" in taken(paper.enclosed[1].name, paper.enclosed[1].data)[0]
    assert paper.media_type == "message/rfc822"


def test_a_marked_up_email_keeps_every_word_and_where_its_links_lead() -> None:
    text, paper = taken("reply.eml", message(html=True).as_bytes())
    assert text.endswith("\n\nIt was copied.\nSee this <https://example.org/x>")
    assert MARKED_UP in paper.notes


def test_an_outlook_message_reads_like_any_other() -> None:
    made = MapiMessage.from_email_message(message())
    made.add_attachment("essay.pdf", pdfs.paper("essay"))
    made.add_embedded_message_attachment(MapiMessage.from_email_message(message()), filename="forwarded")
    text, paper = taken("Message.MSG", made.to_bytes())
    assert "Subject: What I saw – Thursday" in text
    assert "It was copied." in text
    assert [each.name for each in paper.enclosed] == ["essay.pdf", "forwarded.msg"]
    assert "It was copied." in taken("x.msg", paper.enclosed[1].data)[0]


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("a.msg", MapiMessage.create("x", "y").to_bytes()[:3000], "damaged Outlook message"),
        ("a.eml", b"From: a@example.org\nSubject: sealed\n\n", "holds no words"),
        ("a.eml", b"To: " + b"a@example.org,\n " * 20_000 + b"\n\nhi", "has more addresses"),
        ("a.eml", b"Content-Type: text/html\n\n" + b"<p>hi" * 1_000_001, "message has 5,000,"),
        ("a.eml", b"Content-Type: multipart/mixed; boundary=b\n\n", "holds no words"),
        ("a.docx", b"PK\x03\x04", "not of a kind"),
    ],
)
def test_a_message_that_cannot_be_read_is_said_with_its_name(name: str, data: bytes, said: str) -> None:
    with pytest.raises(Exception, match=said) as refused:
        taken(name, data)
    assert f"‘{name}’" in str(refused.value)


def of_parts(kind: str, *parts: bytes) -> bytes:
    """An e-mail of parts, each with its own lines above it."""
    head = b"Content-Type: multipart/%s; boundary=B\n\n" % kind.encode()
    return head + b"".join(b"--B\n" + part + b"\n" for part in parts) + b"--B--\n"


PLAIN, HTML = b"Content-Type: text/plain\n\n", b"Content-Type: text/html\n\n"


def test_what_was_written_below_a_picture_in_an_email_is_not_lost() -> None:
    text, paper = taken(
        "a.eml", of_parts("mixed", PLAIN + b"Look:", b"Content-Type: image/png\n\nx", PLAIN + b"That is he.")
    )
    assert "Look:\n\nThat is he." in " ".join(text.split(" "))
    assert [each.name for each in paper.enclosed] == ["image 2.png"]


@pytest.mark.parametrize(
    ("html", "noted"),
    [
        (b"<p>I did <b>see</b> it.<p>See <a href='https://example.org'>here</a><img alt='logo'>", False),
        (b"<p>I did not see it.<p>See here", True),
    ],
)
def test_an_email_that_says_one_thing_plain_and_another_in_colours_is_said_to(
    html: bytes, noted: bool
) -> None:
    plain = PLAIN + b"I did see\nit. See here <https://example.org> [image: logo]"
    text, paper = taken("a.eml", of_parts("alternative", plain, HTML + html))
    assert text.count("did") == 1
    assert (OTHERWISE in paper.notes) is noted


def test_a_calendar_entry_in_an_email_is_a_file_of_its_own() -> None:
    entry = b"Content-Type: text/calendar\n\nBEGIN:VCALENDAR\nDTSTART:20220301T100000"
    _, paper = taken("a.eml", of_parts("alternative", PLAIN + b"Come.", HTML + b"Come.", entry))
    assert [each.name for each in paper.enclosed] == ["text 3.ics"]
    assert "DTSTART" in taken("text 3.ics", paper.enclosed[0].data)[0]


@pytest.mark.parametrize(
    ("stated", "written"),
    [
        ("charset=x-nobody-knows", "utf-8"),
        ("charset=us-ascii", "utf-8"),
        ("charset=iso-8859-1", "cp1252"),
        ("charset=gb2312", "gb18030"),
        ("", "cp1252"),
    ],
)
def test_no_letter_is_lost_where_an_email_states_its_encoding_wrongly(stated: str, written: str) -> None:
    said = "朱镕基来了" if written == "gb18030" else "“Éva”"
    data = f"Content-Type: text/plain; {stated}\n\n".encode() + said.encode(written)
    assert said in taken("a.eml", data)[0]


def test_every_sender_that_an_email_states_is_told_even_where_one_is_against_the_rules() -> None:
    tricky = (
        b"From: =?utf-8?q?a=0D=0ATo=3A_b?= <a@example.org>\nFrom: B <b@example.org>\nSubject: " + b"(" * 9
    )
    text, _ = taken("a.eml", tricky + b"\n\nhi")
    assert text.splitlines() == [
        "From: =?utf-8?q?a=0D=0ATo=3A_b?= <a@example.org>",
        "From: B <b@example.org>",
        "Subject: (((((((((",
        "",
        "hi",
    ]


def test_words_after_a_heading_that_never_ends_are_shown() -> None:
    assert words("<title>Minutes<p>He came</p>") == "Minutes\nHe came"
    assert words("<title>Minutes</title><p>He came</p>") == "He came"


def test_words_are_told_apart_as_they_were_laid_out() -> None:
    html = "<style>p{}</style><p>One&nbsp;two</p><p>three</p><ul><li>four</li></ul><img alt='a seal'>"
    assert words(html) == "One two\n\nthree\n\nfour\n\n[Picture: a seal]"


def docx(body: str, **more: str) -> bytes:
    w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    w += 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    package = "http://schemas.openxmlformats.org/package/2006"
    main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{package}/content-types"><Default Extension="rels" ContentType="application/'
        'vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{main}"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="rId1" Type="{office}" '
        'Target="word/document.xml"/></Relationships>',
        "word/document.xml": f"<w:document {w}><w:body>{body}</w:body></w:document>",
        **more,
    }
    with zipfile.ZipFile(out := io.BytesIO(), "w") as whole:
        for name, text in parts.items():
            whole.writestr(name, text)
    return out.getvalue()


def run(text: str) -> str:
    return f"<w:r><w:t>{text}</w:t></w:r>"


def test_a_word_document_becomes_pages_and_what_word_keeps_beside_them_is_said() -> None:
    body = f"<w:p>{run('She saw it.')}<w:del><w:r><w:delText>Secretly.</w:delText></w:r></w:del></w:p>"
    paper = take_in("s.docx", docx(body, **{"word/comments.xml": "<w:comment w:id='1'/>"}), pdfs.drawn_text)
    assert paper.text.strip() == "She saw it."
    assert paper.pages == 1
    for said in ("check the layout", "tracked changes", "comments"):
        assert any(said in note for note in paper.notes)
    with pdfium.document(paper.pdf) as document:
        assert b"Secretly" not in paper.pdf
        assert "Secretly" not in pdfium.page_text(document[0])


def test_what_is_typed_in_the_fields_of_a_form_is_on_its_pages_and_words_beyond_their_edge_are_said() -> None:
    field = f"<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>{run('I appeal')}</w:sdtContent></w:sdt>"
    twice = f"<mc:AlternateContent><mc:Fallback>{run('appeal')}</mc:Fallback></mc:AlternateContent>"
    form = f"<w:p>{run('Grounds: ')}{field}{twice}</w:p>"
    paper = take_in("s.docx", docx(form), pdfs.drawn_text)
    assert paper.text.strip() == "Grounds: I appeal"
    assert not any("not on its pages" in note for note in paper.notes)
    far = f"<w:p><w:pPr><w:ind w:left='30000'/></w:pPr>{run('of law')}</w:p>"
    _, notes = docx_pages("s.docx", docx(form + far, **{"word/charts/chart1.xml": "<c/>"}))
    assert any("2 words of it are not on its pages" in note for note in notes)
    assert any("charts" in note for note in notes)


def test_a_message_of_messages_without_end_is_refused_as_what_it_is() -> None:
    data = b"hi"
    for depth in range(250):
        bound = b"b%d" % depth
        data = b"Content-Type: message/rfc822\n\n" + data
        data = b"Content-Type: multipart/mixed; boundary=%s\n\n--%s\n%s\n--%s--\n" % (
            bound,
            bound,
            data,
            bound,
        )
    with pytest.raises(Refused, match=r"‘a.eml’ holds messages within messages, more deeply"):
        taken("a.eml", data)


@pytest.mark.parametrize(
    ("size", "said"), [(11, "too long to be turned"), (257, "unpacks to an enormous size")]
)
def test_a_word_document_that_swells_is_refused_before_it_is_unpacked(size: int, said: str) -> None:
    packed = io.BytesIO()
    with (
        zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as whole,
        whole.open("word/document.xml", "w") as part,
    ):
        for _ in range(size):
            part.write(bytes(2**20))
    with pytest.raises(Refused, match=f"‘s.docx’ .*{said}"):
        take_in("s.docx", packed.getvalue(), pdfs.drawn_text)


def test_a_picture_outside_a_word_document_is_neither_fetched_nor_forgotten() -> None:
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"
    rels = f'<Relationships><Relationship Id="r" Type="{kind}" Target="file:///etc/passwd" TargetMode="External"/></Relationships>'
    data = docx(f"<w:p>{run('hi')}</w:p>", **{"word/_rels/document.xml.rels": rels})
    paper = take_in("s.docx", data, pdfs.drawn_text)
    assert any("pictures that lie outside it" in note for note in paper.notes)
    assert b"root:" not in paper.pdf


def test_a_word_document_of_a_picture_or_a_word_too_large_is_refused_before_it_is_drawn(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with pytest.raises(Refused, match="too long to be turned into pages"):
        docx_pages("s.docx", docx(f"<w:p>{run('x' * 1_000_001)}</w:p>"))
    picture = io.BytesIO()
    Image.new("1", (60, 40)).save(picture, "PNG")
    monkeypatch.setattr(word, "MOST_PIXELS", 2_000)
    packed = io.BytesIO(docx(f"<w:p>{run('hi')}</w:p>"))
    with zipfile.ZipFile(packed, "a") as whole:
        whole.writestr("word/media/a.png", picture.getvalue())
    with pytest.raises(Refused, match=r"‘s.docx’ holds a picture of enormous size"):
        docx_pages("s.docx", packed.getvalue())


def test_a_word_document_that_is_broken_is_to_be_saved_as_a_pdf() -> None:
    with pytest.raises(Unavailable, match=r"‘s.docx’ .* Save it as a PDF"):
        take_in("s.docx", docx("<w:p><w:bad"), pdfs.drawn_text)


def test_of_words_that_outlook_alone_reads_it_is_said_where_they_lie() -> None:
    made = EmailMessage()
    made["Subject"] = "Statement"
    made.set_content(RICH + b"rest", maintype="application", subtype="ms-tnef", filename="winmail.dat")
    text, paper = taken("statement.eml", made.as_bytes())
    assert "Attached: winmail.dat" in text
    assert IN_OUTLOOK in paper.notes
    with pytest.raises(Refused, match=r"‘winmail.dat’ was made by Outlook, and Outlook alone reads it"):
        taken("winmail.dat", paper.enclosed[0].data)


def test_a_message_that_is_one_file_alone_gives_that_file() -> None:
    made = EmailMessage()
    made.set_content(pdfs.paper("scan"), maintype="application", subtype="pdf", filename="scan.pdf")
    _, paper = taken("from the copier.eml", made.as_bytes())
    assert [each.name for each in paper.enclosed] == ["scan.pdf"]


def test_why_a_message_was_not_delivered_is_a_file_of_its_own() -> None:
    parts = (
        "Content-Type: text/plain\n\nIt could not be delivered.",
        "Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example\n\nAction: failed",
    )
    bounce = "Content-Type: multipart/report; boundary=B\n\n" + "".join(f"--B\n{part}\n" for part in parts)
    _, paper = taken("bounce.eml", f"{bounce}--B--\n".encode())
    [status] = paper.enclosed
    assert status.name == "delivery-status 2.txt"
    assert b"mx.example" in status.data
    assert b"Action: failed" in status.data
    assert "could not be taken out" not in " ".join(paper.notes)


def test_an_encrypted_message_is_refused_with_what_can_be_done() -> None:
    made = EmailMessage()
    made.set_content(b"sealed", maintype="application", subtype="pkcs7-mime", filename="smime.p7m")
    with pytest.raises(
        Unavailable, match=r"empty, damaged or encrypted. Open it in a mail program and save it as a PDF"
    ):
        taken("sealed.eml", made.as_bytes())
