"""E-mails as pages: who wrote to whom and when, what was written, and what was attached, each a file of its own."""

import email.policy
import re
import struct
from codecs import BOM_UTF8
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from email import message_from_bytes
from email.errors import MessageError
from email.message import EmailMessage
from html.parser import HTMLParser
from typing import Any, cast

from panelsec.bundle.enclosed import Enclosed
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
_BLOCKS = (
    "p",
    "div",
    "br",
    "tr",
    "li",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "table",
    "ul",
    "ol",
    "blockquote",
    "hr",
    "pre",
)
_HEAD_ENDS = re.compile(rb"\r?\n\r?\n")
_UNSEEN = ("script", "style", "title")
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
    return [(field, str(message[field])) for field in HEADERS if message[field]]


def _set(
    name: str,
    fields: Sequence[tuple[str, str]],
    body: str,
    notes: tuple[str, ...],
    enclosed: tuple[Enclosed, ...],
) -> Message:
    if not body.strip() and not enclosed:
        said = "holds no words that can be read: it may be encrypted. Open it in a mail program and save it as a PDF."
        raise Unavailable(f"‘{name}’ {said}")
    there = tuple(each for each in enclosed if each.data)
    lost = (f"An attachment could not be taken out of it: {_line(e.name)}." for e in enclosed if not e.data)
    attached = [f"Attached: {_line(each.name)} ({len(each.data):,} bytes)" for each in there]
    head = [f"{field}: {_line(value)}" for field, value in fields]
    text = "\n".join((*head, "", body.strip(), *(("", *attached) if attached else ())))
    return Message(text, there, (*notes, *lost))


def _line(text: str) -> str:
    """As one line, so that nothing in it passes for the next."""
    return " ".join(text.split())


def _body(name: str, message: EmailMessage) -> tuple[str, tuple[str, ...]]:
    part = message.get_body(("plain", "html"))
    if part is None:
        return "", ()
    text = str(part.get_content())
    if len(text) > MOST_LETTERS:
        said = f"is too long to be set as pages: its message has {len(text):,} letters, and {MOST_LETTERS:,} are the most"
        raise Refused(f"‘{name}’ {said}. Ask for the part that matters, or for a PDF of it.")
    return (words(text), (MARKED_UP,)) if part.get_content_subtype() == "html" else (text, ())


def _parts(message: EmailMessage, body: EmailMessage | None = None) -> Iterator[Enclosed]:
    """Everything that is not the text itself, pictures in it included."""
    shown = body or message.get_body(("plain", "html"))
    for number, part in enumerate(message.iter_parts() if message.is_multipart() else (), 1):
        kind = part.get_content_type()
        if kind == MESSAGE:
            inner = part.get_content()
            yield Enclosed(f"{inner['Subject'] or 'Message'}.eml", inner.as_bytes())
        elif part.is_multipart():
            yield from _parts(cast(EmailMessage, part), cast(EmailMessage, shown))
        elif part is not shown and not (kind.startswith("text/") and part.get_filename() is None):
            name = (
                part.get_filename() or f"{part.get_content_maintype()} {number}.{part.get_content_subtype()}"
            )
            yield Enclosed(name, cast("bytes", part.get_payload(decode=True) or b""))


def words(html: str) -> str:
    """The words of marked-up text, line by line; a link is followed by where it leads."""
    reader = _Words()
    reader.feed(html)
    reader.close()
    lines = (" ".join(line.split()) for line in "".join(reader.found).splitlines())
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


class _Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[str] = []
        self._unseen, self._links = 0, list[str]()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag in _UNSEEN:
            self._unseen += 1
        elif tag == "a":
            self._links.append(given.get("href") or "")
        elif tag == "img":
            self.found.append(f"[Picture: {given.get('alt') or 'not described'}]")
        elif tag in _BLOCKS:
            self.found.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in _UNSEEN:
            self._unseen = max(0, self._unseen - 1)
        elif tag == "a" and self._links:
            leads = self._links.pop()
            said = "".join(self.found[-3:])
            if leads and leads.removeprefix("mailto:") not in said:
                self.found.append(f" <{leads}>")
        elif tag in _BLOCKS:
            self.found.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self.found.append(" ".join(data.split("\n")))
