"""A message to one recipient as the bytes of an e-mail; deterministic."""

import hashlib
import re
import unicodedata
from dataclasses import dataclass
from datetime import datetime
from email import headerregistry, policy
from email.errors import HeaderParseError, MessageError
from email.header import Header
from email.message import EmailMessage
from email.utils import format_datetime

from panelsec.errors import Refused
from panelsec.post.filenames import safe_name

_MESSAGE_ID = re.compile(r"<[\w.!#$%&'*+/=?^`{|}~-]+@[\w.-]+>", re.ASCII)
_MEDIA_TYPE = re.compile(r"([\w.+-]+)/([\w.+-]+)((?:;\s*[\w-]+=[\w.-]+)*)", re.ASCII)
_LONGEST_EMAIL = 254
_LONGEST_PLAIN = 60


@dataclass(frozen=True)
class Address:
    """A person's name, which may be empty, and one bare e-mail address."""

    name: str
    email: str


@dataclass(frozen=True)
class Attachment:
    """A file; `media_type` may have parameters, as in 'text/calendar; method=REQUEST'."""

    name: str
    media_type: str
    data: bytes


@dataclass(frozen=True)
class Message:
    """One message to one recipient: there is no Cc and no Bcc. `date` is aware; `message_id` is '<x@y>'."""

    sender: Address
    to: Address
    subject: str
    text: str
    message_id: str
    date: datetime
    attachments: tuple[Attachment, ...] = ()
    reply_to: Address | None = None


def draft(message: Message) -> bytes:
    """An .eml file that Outlook and Thunderbird open as a draft, ready to be sent. Refused as `wire`."""
    return _bytes(message, unsent=True)


def wire(message: Message) -> bytes:
    """What is given to the mail server. Refused where a name, address or subject can't stand in a header."""
    return _bytes(message, unsent=False)


def _bytes(message: Message, *, unsent: bool) -> bytes:
    headers = ["X-Unsent: 1"] if unsent else []
    for header, address in (("From", message.sender), ("To", message.to), ("Reply-To", message.reply_to)):
        if address is not None:
            headers.append(f"{header}: {_mailbox(header, header_address(address))}")
    headers.append(f"Subject: {_words('Subject', clean(message.subject, 'subject'))}")
    headers.append(f"Date: {format_datetime(_aware(message.date))}")
    headers.append(f"Message-ID: {_message_id(message.message_id)}")
    return "".join(f"{header}\r\n" for header in headers).encode("ascii") + _content(message).as_bytes()


def _content(message: Message) -> EmailMessage:
    mail = EmailMessage(policy=policy.SMTP)
    try:
        mail.set_content(message.text, cte="quoted-printable")
    except UnicodeEncodeError:
        raise Refused("The text holds half a character; type that place again.") from None
    for attachment in message.attachments:
        _attach(mail, attachment)
    if mail.is_multipart():
        # '=_' occurs neither in base64 nor in quoted-printable, so no part can hold the boundary
        mail.set_boundary("=_" + hashlib.sha256(message.message_id.encode()).hexdigest()[:32])
    return mail


def _mailbox(header: str, address: headerregistry.Address) -> str:
    if _plain(address.display_name):
        return str(address)
    return f"{_words(header, address.display_name)}\r\n <{address.addr_spec}>"


def _words(header: str, text: str) -> str:
    """Folded by email.header: the new policies' folding puts spaces into long names that are not ASCII."""
    return text if _plain(text) else Header(text, "utf-8", header_name=header).encode(linesep="\r\n")


def _plain(text: str) -> bool:
    return text.isascii() and len(text) <= _LONGEST_PLAIN and "=?" not in text


def header_address(address: Address) -> headerregistry.Address:
    """As it stands in a header. Refused where it is not one plain address, or the name could end the header."""
    clean(address.email, "e-mail address")
    try:
        found = headerregistry.Address(clean(address.name, "name"), addr_spec=address.email)
    except (ValueError, IndexError, HeaderParseError, MessageError):
        raise Refused(_NO_ADDRESS.format(address.email)) from None
    plain = address.email.isascii() and " " not in address.email and len(address.email) <= _LONGEST_EMAIL
    if not (plain and found.username and found.domain and found.addr_spec == address.email):
        raise Refused(_NO_ADDRESS.format(address.email))
    return found


_NO_ADDRESS = "‘{}’ is not one e-mail address; correct it in the register or the case."


def clean(text: str, what: str) -> str:
    """The text as one line. Refused with a line end, another control character or half a character in it."""
    if any(unicodedata.category(c) in ("Cc", "Cs", "Zl", "Zp") for c in text):
        raise Refused(f"The {what} holds a line end or a character that cannot be seen; type it again.")
    return " ".join(text.split())


def _aware(date: datetime) -> datetime:
    if date.tzinfo is None:
        raise ValueError("a message’s date must be aware")
    return date


def _message_id(text: str) -> str:
    if _MESSAGE_ID.fullmatch(text) is None:
        raise ValueError("a Message-ID is '<x@y>'")
    return text


def _attach(mail: EmailMessage, attachment: Attachment) -> None:
    found = _MEDIA_TYPE.fullmatch(attachment.media_type)
    if found is None:
        raise ValueError(f"not a media type: {attachment.media_type}")
    main, sub, told = found.groups()
    if main in ("message", "multipart"):
        main, sub = "application", "octet-stream"  # RFC 2046 5.2.1: these may not be base64
    params = dict(pair.strip().split("=") for pair in told.split(";") if pair.strip())
    name = safe_name(attachment.name)
    mail.add_attachment(
        attachment.data, maintype=main, subtype=sub, cte="base64", filename=name, params=params
    )
