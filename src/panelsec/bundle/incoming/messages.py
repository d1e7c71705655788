"""E-mails as pages: sender, recipients, date, text; each attachment becomes a file of its own."""

import email.policy
import re
import struct
import unicodedata
from codecs import BOM_UTF8
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from email import message_from_bytes
from email.errors import MessageError
from email.message import EmailMessage, MIMEPart
from typing import Any, cast

from panelsec.bundle.incoming.enclosed import Enclosed
from panelsec.bundle.incoming.html_text import words
from panelsec.bundle.incoming.texts import lettered
from panelsec.errors import Refused, Unavailable

MESSAGE, OUTLOOK = "message/rfc822", "application/vnd.ms-outlook"
MOST_LETTERS = 2_000_000
"""Of a message with its marks: far more than what is read of it; reading them takes a hundred times their room."""
MOST_OF_HEAD = 256 * 2**10
"""Bytes above the words: thousands of addresses."""
HEADERS = ("From", "To", "Cc", "Bcc", "Reply-To", "Date", "Subject")
MARKED_UP = (
    "It was read from a message with fonts and colours: its words are all here, what they looked like is not."
)
OTHERWISE = (
    "It came in two forms, plain and with fonts and colours, and their words differ. These are the plain ones: open it in a "
    "mail program and compare, and save it there as a PDF if the other form is what was read."
)
_ENCRYPTED = ("pkcs7-mime", "x-pkcs7-mime")
RICH = b"\x78\x9f\x3e\x22"
"""Begins what Outlook encloses as winmail.dat: the message once more, and what was attached to it."""
IN_OUTLOOK = (
    "Its words and attachments may lie in winmail.dat, which Outlook alone reads: ask for them as PDFs."
)
_TEXTS = ("text/plain", "text/html")
_ASIDE = re.compile(r"https?://\S+|<[^<>\s]{0,2000}>|\[(?:Picture|image|cid):[^\[\]]{0,500}\]", re.IGNORECASE)
_AS_IT_CAME = email.policy.default.clone(refold_source="none")
_HEAD_ENDS = re.compile(rb"\r?\n\r?\n")
_BROKEN = (
    *(ArithmeticError, AssertionError, AttributeError, EOFError, LookupError, MessageError),
    *(OSError, RecursionError, TypeError, ValueError, struct.error),
)
"""What readers of such files raise when one is broken."""


@dataclass(frozen=True)
class Message:
    """An e-mail as text to be set, what came with it, and what is to be noted."""

    text: str
    enclosed: tuple[Enclosed, ...]
    notes: tuple[str, ...]


def read_message(name: str, data: bytes) -> Message:
    """An .eml file."""
    if len(_HEAD_ENDS.split(data, maxsplit=1)[0]) > MOST_OF_HEAD:
        said = "has more addresses or other lines above its words than any message does, and was not read"
        raise Refused(f"‘{name}’ {said}. Ask for a print or a scan of it.")
    try:
        message = message_from_bytes(data.lstrip(BOM_UTF8), policy=email.policy.default)
        body, notes = _body(name, message)
        return _set(name, _fields(message), body, notes, tuple(_parts(message)))
    except RecursionError as failure:
        said = "holds messages within messages, more deeply than can be read"
        raise Refused(f"‘{name}’ {said}. Save the one that matters by itself and take that in.") from failure
    except _BROKEN as failure:
        raise Unavailable(f"‘{name}’ is a damaged e-mail. Ask for it again.") from failure


def read_outlook(name: str, data: bytes) -> Message:
    """An .msg file, as Outlook keeps one message."""
    # slow to load, and few papers are of this kind
    from aspose.email_foss.cfb import CFBError, CFBReader  # type: ignore[import-untyped]
    from aspose.email_foss.msg import (  # type: ignore[import-untyped]
        MapiMessage,
        MsgDocument,
        MsgError,
        MsgReader,
    )

    try:
        with MsgReader(CFBReader(data)) as reader:
            kept = MapiMessage.from_msg_document(MsgDocument.from_reader(reader))
        enclosed, kept.attachments = tuple(map(_of_outlook, kept.attachments)), []
        message = kept.to_email_message()
        body, notes = _body(name, message)
        return _set(name, _fields(message), body, notes, enclosed)
    except (CFBError, MsgError, *_BROKEN) as failure:
        said = "is a damaged Outlook message, or not one. Ask for it again, as a PDF or an .eml file."
        raise Unavailable(f"‘{name}’ {said}") from failure


def _of_outlook(attachment: Any) -> Enclosed:
    if attachment.is_embedded_message:
        inner = attachment.embedded_message
        return Enclosed(f"{attachment.filename or inner.subject or 'Message'}.msg", inner.to_bytes())
    return Enclosed(attachment.filename or "attachment", attachment.data or b"")


def _fields(message: EmailMessage) -> list[tuple[str, str]]:
    """Each as often as it is there: mail programs differ in which one they show."""
    names = [key.lower() for key in message.keys()]  # noqa: SIM118 no mapping
    return [
        (field, told)
        for field in HEADERS
        for number in range(names.count(field.lower()))
        if (told := _told(message, field, number))
    ]


def _told(message: EmailMessage, field: str, number: int = 0) -> str:
    """One line above the words; as it was written, where it is against the rules of such lines."""
    try:
        return str((message.get_all(field) or [""])[number])
    except _BROKEN:
        written = [str(value) for key, value in message.raw_items() if key.lower() == field.lower()]
        return written[number].encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _set(
    name: str,
    fields: Sequence[tuple[str, str]],
    body: str,
    notes: tuple[str, ...],
    enclosed: tuple[Enclosed, ...],
) -> Message:
    if not body.strip() and not enclosed:
        said = "holds no words that can be read: it is empty, damaged or encrypted. Open it in a mail program and save it as a PDF."
        raise Unavailable(f"‘{name}’ {said}")
    there = tuple(each for each in enclosed if each.data)
    rich = (IN_OUTLOOK,) if any(each.data.startswith(RICH) for each in there) else ()
    lost = (f"An attachment could not be taken out of it: {_line(e.name)}." for e in enclosed if not e.data)
    attached = [f"Attached: {_line(each.name)} ({len(each.data):,} bytes)" for each in there]
    head = [f"{field}: {_line(value)}" for field, value in fields]
    text = "\n".join((*head, "", body.strip(), *(("", *attached) if attached else ())))
    return Message(text, there, (*notes, *rich, *lost))


def _line(text: str) -> str:
    """As one line, so that nothing in it passes for the next."""
    return " ".join(text.split())


def _body(name: str, message: EmailMessage) -> tuple[str, tuple[str, ...]]:
    """Everything that a mail program would show, one part after the other."""
    found, notes, letters = list[str](), list[str](), 0
    for part, other in _shown(message):
        text, noted = _content(part)
        beside, _ = _content(other) if other is not None else ("", ())
        letters += max(len(text), len(beside))
        if letters > MOST_LETTERS:
            said = f"is too long to be set as pages: its message has {letters:,} letters, and {MOST_LETTERS:,} are the most"
            raise Refused(f"‘{name}’ {said}. Ask for the part that matters, or for a PDF of it.")
        notes += noted
        if part.get_content_subtype() == "html":
            text = words(text)
            notes.append(MARKED_UP)
        elif other is not None and _said(text) != _said(words(beside)):
            notes.append(OTHERWISE)
        found.append(text)
    return "\n\n".join(found), tuple(dict.fromkeys(notes))


def _shown(message: EmailMessage) -> Iterator[tuple[EmailMessage, EmailMessage | None]]:
    """The parts that are its text; each with its marked-up form, where it came in both."""
    found = list(_texts(message))
    body = message.get_body(("plain", "html"))
    if not found and body is not None:  # its text bears the name of a file
        found = [(cast(EmailMessage, body), None)]
    yield from found


def _texts(part: EmailMessage) -> Iterator[tuple[EmailMessage, EmailMessage | None]]:
    if part.get_content_type() == "multipart/alternative":
        plain, html = (cast("EmailMessage | None", part.get_body((kind,))) for kind in ("plain", "html"))
        if plain is not None:
            yield plain, html
        elif html is not None:
            yield html, None
    elif part.get_content_maintype() == "multipart" and part.is_multipart():
        for each in part.iter_parts():
            yield from _texts(cast(EmailMessage, each))
    elif part.get_content_type() in _TEXTS and not part.is_attachment() and part.get_filename() is None:
        yield part, None


def _content(part: EmailMessage) -> tuple[str, tuple[str, ...]]:
    data = cast("bytes", part.get_payload(decode=True) or b"")
    text, notes = lettered(data, part.get_content_charset("utf-8"))
    return text.replace("\r\n", "\n"), notes


def _said(text: str) -> set[str]:
    """The words of it, without where links lead and what stands for pictures: the two forms have these in ways of their own."""
    return set(re.findall(r"\w{2,}", _ASIDE.sub(" ", unicodedata.normalize("NFKC", text)).casefold()))


def _parts(message: EmailMessage) -> Iterator[Enclosed]:
    """Everything that is not the text itself, pictures in it included."""
    return _enclosed(message, [part for part, _ in _shown(message)])


def _enclosed(
    message: EmailMessage, shown: Sequence[EmailMessage], *, of_forms: bool = False
) -> Iterator[Enclosed]:
    """A message may be a single file, too. `of_forms`: it lies in what holds the text more than once, in one form each."""
    of_forms = of_forms or message.get_content_type() == "multipart/alternative"
    alone = (message,) if not shown and _is_file(message) else ()
    for number, part in enumerate(message.iter_parts() if message.is_multipart() else alone, 1):
        kind = part.get_content_type()
        if kind == MESSAGE:
            inner = part.get_content()
            yield Enclosed(f"{_told(inner, 'Subject') or 'Message'}.eml", inner.as_bytes(policy=_AS_IT_CAME))
        elif (
            part.is_multipart() and part.get_content_maintype() == "message"
        ):  # why it was not delivered, or a part of one
            inner = cast("list[EmailMessage]", part.get_payload())
            said = b"\n".join(each.as_bytes(policy=_AS_IT_CAME) for each in inner)
            yield Enclosed(f"{part.get_content_subtype()} {number}.txt", said)
        elif part.is_multipart():
            yield from _enclosed(cast(EmailMessage, part), shown, of_forms=of_forms)
        elif not any(part is each for each in shown) and not (of_forms and _is_form(part)):
            ending = "ics" if kind == "text/calendar" else part.get_content_subtype()
            name = part.get_filename() or f"{part.get_content_maintype()} {number}.{ending}"
            yield Enclosed(name, cast("bytes", part.get_payload(decode=True) or b""))


def _is_file(message: EmailMessage) -> bool:
    """Whether one that has no parts is a file and no text, of a kind that can be read."""
    kinds = message.get_content_maintype(), message.get_content_subtype()
    return kinds[0] not in ("multipart", "text") and kinds[1] not in _ENCRYPTED


def _is_form(part: MIMEPart) -> bool:
    """Whether it is the text once more, in another form."""
    form = part.get_content_maintype() == "text" and part.get_content_type() != "text/calendar"
    return form and part.get_filename() is None
