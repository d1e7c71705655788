"""Sends one message through a mail server, and says what became of it."""

import contextlib
import re
import smtplib
import socket
import ssl
from collections.abc import Callable, Container
from dataclasses import dataclass
from enum import Enum

from panelsec.errors import Refused, Unavailable
from panelsec.post.message import Message, wire

_HERE = ("localhost", "127.0.0.1", "::1")
_TOO_LARGE = (
    "The message is larger than the mail server takes; nothing was sent. Send the papers another way."
)
_MAY_HAVE_GONE = (
    "The connection broke before the mail server said that it has the message. It may have been sent: "
    "look in the mailbox’s sent messages, or ask the recipient, before sending it again."
)


class Security(Enum):
    """How the connection is encrypted; NONE is for a server on this computer only."""

    STARTTLS = "starttls"
    TLS = "tls"
    NONE = "none"


@dataclass(frozen=True)
class Account:
    """Where messages go out. `password` is asked for when it is needed; without a user nobody signs in."""

    host: str
    port: int
    security: Security
    user: str | None
    password: Callable[[], str]


class Unknown(Unavailable):
    """The whole message may or may not have reached the server: it must not be sent again without a look."""


def send(message: Message, account: Account, timeout: float, context: ssl.SSLContext | None = None) -> None:
    """Returns when the server has taken the message. `timeout` in seconds, for each answer.

    Refused: the message or the account can't be used. Unknown: it may have gone. Unavailable: it was not sent.
    """
    if account.security is Security.NONE and account.host not in _HERE:
        raise Refused(
            "Messages leave this computer only over an encrypted connection; choose STARTTLS or TLS."
        )
    data = wire(message)
    try:
        server = _connected(account, timeout, context or ssl.create_default_context())
        try:
            _offer(server, message, data)
            _hand_over(server, data)
            with contextlib.suppress(OSError):
                server.quit()
        finally:
            server.close()
    except OSError as error:  # every exception of smtplib, ssl and socket is one
        raise Unavailable(_sentence(error, account)) from error
    except (UnicodeError, OverflowError) as error:  # smtplib's answer to such a host, password or port
        raise Unavailable("The server, port or password of the mail account cannot be right.") from error


def _connected(account: Account, timeout: float, context: ssl.SSLContext) -> smtplib.SMTP:
    """Encrypted and signed in. The name of this computer is told to nobody."""
    me = "[127.0.0.1]"
    if account.security is Security.TLS:
        server: smtplib.SMTP = smtplib.SMTP_SSL(
            account.host, account.port, me, timeout=timeout, context=context
        )
    else:
        server = smtplib.SMTP(account.host, account.port, me, timeout=timeout)
    try:
        if account.security is Security.STARTTLS:
            server.starttls(context=context)
        server.ehlo_or_helo_if_needed()
        if account.user is not None:
            server.login(account.user, account.password())
    except BaseException:
        server.close()
        raise
    return server


def _offer(server: smtplib.SMTP, message: Message, data: bytes) -> None:
    """Sender and recipient, up to the point where the server waits for the message."""
    limit = server.esmtp_features.get("size", "")
    if limit.isdecimal() and 0 < int(limit) < len(data):
        raise Unavailable(_TOO_LARGE)
    size = [f"size={len(data)}"] if server.has_extn("size") else []
    _expect(server.mail(message.sender.email, size), "the sender’s address")
    _expect(server.rcpt(message.to.email), "the recipient’s address", wanted=(250, 251))
    _expect(server.docmd("DATA"), "the message", wanted=(354,))


def _hand_over(server: smtplib.SMTP, data: bytes) -> None:
    end = b".\r\n" if data.endswith(b"\r\n") else b"\r\n.\r\n"
    try:
        server.send(re.sub(rb"(?m)^\.", b"..", data) + end)
        code, text = server.getreply()
    except OSError as error:
        raise Unknown(_MAY_HAVE_GONE) from error
    if not (200 <= code < 300 or 400 <= code < 600):  # no answer that a mail server gives
        raise Unknown(_MAY_HAVE_GONE)
    _expect((code, text), "the message", wanted=range(200, 300))


def _expect(answer: tuple[int, bytes], what: str, wanted: Container[int] = (250,)) -> None:
    code, _text = answer
    if code in wanted:
        return
    if code == 552:
        raise Unavailable(_TOO_LARGE)
    then = "try again later" if 400 <= code < 500 else "correct it and send again"
    raise Unavailable(f"The mail server refused {what} (answer {code}); nothing was sent: {then}.")


def _sentence(error: OSError, account: Account) -> str:
    if isinstance(error.__context__, TimeoutError):  # smtplib calls it a closed connection
        error = error.__context__
    for kind, sentence in (
        (
            ssl.SSLCertVerificationError,
            "{} could not prove that it is the University’s mail server; ask its keeper.",
        ),
        (
            smtplib.SMTPAuthenticationError,
            "{} refused the user name or the password; correct them in Office.",
        ),
        (
            smtplib.SMTPNotSupportedError,
            "{} does not offer encryption or signing in as set; correct it in Office.",
        ),
        (TimeoutError, "{} did not answer in time; nothing was sent. Try again later."),
        (
            ssl.SSLError,
            "{} and this computer found no way to encrypt; nothing was sent. Check the port in Office.",
        ),
        (socket.gaierror, "{} was not found; check the network and the name in Office. Nothing was sent."),
        (smtplib.SMTPServerDisconnected, "{} broke off before the message was sent; try again later."),
        (smtplib.SMTPResponseException, "{} turned this computer away; nothing was sent. Try again later."),
        (smtplib.SMTPException, "{} takes no password for signing in; nothing was sent. Use drafts instead."),
    ):
        if isinstance(error, kind):
            return sentence.format(f"The mail server {account.host}")
    return f"The mail server {account.host} cannot be reached; check the network. Nothing was sent."
