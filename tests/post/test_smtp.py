"""The way out, against a real mail server in this process."""

import asyncio
import ipaddress
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, LoginPassword
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from panelsec.errors import Refused, Unavailable
from panelsec.post.message import Address, Attachment, Message, wire
from panelsec.post.smtp import Account, Security, Unknown, send

MESSAGE = Message(
    sender=Address("OSCCA", "office@example.org"),
    to=Address("Zoë Ash", "za1@example.org"),
    subject="Papers",
    text="Dear Zoë,\n.\n..two dots\n",
    message_id="<1@panelsec.example>",
    date=datetime(2026, 3, 1, tzinfo=UTC),
    attachments=(Attachment("a.pdf", "application/pdf", b"%PDF-1.7"),),
)


class Inbox:
    """What the server does with a message: by default it keeps it."""

    def __init__(self, at_rcpt: str = "250 OK", at_data: str = "250 OK", then: str = "") -> None:
        self.taken: list[Any] = []
        self.at_rcpt, self.at_data, self.then = at_rcpt, at_data, then

    async def handle_RCPT(self, server, session, envelope, address, options) -> str:  # noqa: N802
        envelope.rcpt_tos.append(address)
        return self.at_rcpt

    async def handle_DATA(self, server, session, envelope) -> str:  # noqa: N802
        self.taken.append(envelope)
        if self.then == "drop":
            server.transport.abort()
        if self.then == "wait":
            await asyncio.sleep(60)
        return self.at_data


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[ssl.SSLContext, ssl.SSLContext]:
    """The server's context with a certificate made here, and a client's that trusts it."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(
            x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), False
        )
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), True)
        .sign(key, hashes.SHA256())
    )
    pem = made.public_bytes(serialization.Encoding.PEM)
    secret = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    path: Path = tmp_path_factory.mktemp("tls") / "server.pem"
    path.write_bytes(secret + pem)
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.load_cert_chain(path)
    return server, ssl.create_default_context(cadata=pem.decode())


def sign_in(server, session, envelope, mechanism, data) -> AuthResult:
    assert isinstance(data, LoginPassword)
    return AuthResult(success=(data.login, data.password) == (b"office", b"secret"), handled=False)


@contextmanager
def serving(inbox: Inbox, **options: Any) -> Iterator[Account]:
    controller = Controller(inbox, "127.0.0.1", free_port(), **options)
    controller.start()
    try:
        yield Account("127.0.0.1", controller.port, Security.NONE, None, password("secret"))
    finally:
        controller.stop(no_assert=True)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def password(text: str) -> Callable[[], str]:
    return lambda: text


def failure(account: Account, timeout: float = 30, context: ssl.SSLContext | None = None) -> str:
    with pytest.raises(Unavailable) as raised:
        send(MESSAGE, account, timeout, context)
    assert not isinstance(raised.value, Unknown)
    assert raised.value.message.endswith(".")
    return raised.value.message


def test_a_message_arrives_as_it_was_written() -> None:
    inbox = Inbox()
    with serving(inbox) as account:
        send(MESSAGE, account, 30)
    (envelope,) = inbox.taken
    assert envelope.content == wire(MESSAGE)
    assert (envelope.mail_from, envelope.rcpt_tos) == ("office@example.org", ["za1@example.org"])


def test_a_message_goes_out_over_starttls_signed_in(certificate) -> None:
    server, client = certificate
    inbox = Inbox()
    options = {
        "tls_context": server,
        "require_starttls": True,
        "auth_required": True,
        "authenticator": sign_in,
    }
    with serving(inbox, **options) as account:
        secure = replace(account, security=Security.STARTTLS, user="office")
        send(MESSAGE, secure, 5, client)
        assert inbox.taken[0].content == wire(MESSAGE)
        assert "user name or the password" in failure(replace(secure, password=password("wrong")), 5, client)
        assert "cannot be right" in failure(replace(secure, password=password("pässword")), 5, client)
        assert "refused the sender’s address (answer 530)" in failure(replace(secure, user=None), 5, client)
        assert "could not prove" in failure(secure)
    assert len(inbox.taken) == 1


def test_a_message_goes_out_over_tls_from_the_start(certificate) -> None:
    server, client = certificate
    inbox = Inbox()
    with serving(inbox, ssl_context=server) as account:
        send(MESSAGE, replace(account, security=Security.TLS), 5, client)
        assert "could not prove" in failure(replace(account, security=Security.TLS))
    assert len(inbox.taken) == 1


def test_a_server_without_encryption_gets_neither_password_nor_message() -> None:
    asked: list[str] = []
    inbox = Inbox()
    with serving(inbox) as account:
        secure = replace(
            account, security=Security.STARTTLS, user="office", password=lambda: asked.append("x") or "x"
        )
        assert "does not offer encryption" in failure(secure)
        assert "no way to encrypt" in failure(replace(secure, security=Security.TLS))
    assert (asked, inbox.taken) == ([], [])


def test_without_encryption_nothing_leaves_this_computer() -> None:
    with pytest.raises(Refused, match="encrypted"):
        send(MESSAGE, Account("mail.example.org", 25, Security.NONE, None, password("")), 1)


@pytest.mark.parametrize(
    ("inbox", "said"),
    [
        (Inbox(at_rcpt="550 no such user"), "refused the recipient’s address (answer 550)"),
        (Inbox(at_rcpt="450 busy"), "try again later"),
        (Inbox(at_data="554 not wanted"), "refused the message (answer 554)"),
        (Inbox(at_data="552 too much"), "larger than the mail server takes"),
    ],
)
def test_a_refusal_is_a_failure_in_a_plain_sentence(inbox: Inbox, said: str) -> None:
    with serving(inbox) as account:
        assert said in failure(account)


def test_a_message_over_the_servers_limit_is_not_begun() -> None:
    inbox = Inbox()
    with serving(inbox, data_size_limit=200) as account:
        assert "larger than the mail server takes" in failure(account)
    assert inbox.taken == []


def test_a_server_that_cannot_be_reached_or_found_is_a_failure() -> None:
    gone = Account("127.0.0.1", free_port(), Security.NONE, None, password(""))
    assert "cannot be reached" in failure(gone)
    assert "was not found" in failure(replace(gone, host="nowhere.invalid", security=Security.TLS))


@pytest.mark.parametrize("then", ["drop", "wait"])
def test_no_answer_after_the_whole_message_is_unknown_and_not_failed(then: str) -> None:
    inbox = Inbox(then=then)
    with serving(inbox) as account, pytest.raises(Unknown, match="may have been sent"):
        send(MESSAGE, account, 2)
    assert len(inbox.taken) == 1


@contextmanager
def saying(*answers: bytes | None) -> Iterator[Account]:
    """A server that gives these answers one after the other and hangs up; None is silence."""
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def talk() -> None:
            peer, _ = listening.accept()
            with peer:
                for answer in answers:
                    if answer is None:
                        over.wait(60)
                    else:
                        peer.sendall(answer)
                        peer.recv(65536)

        over = threading.Event()
        thread = threading.Thread(target=talk)
        thread.start()
        yield Account("127.0.0.1", listening.getsockname()[1], Security.NONE, None, password(""))
        over.set()
        thread.join()


HELLO = (b"220 here\r\n", b"250 here\r\n")


def test_a_connection_that_drops_before_the_message_is_a_failure() -> None:
    for answers in (
        (b"220 here\r\n",),
        HELLO,
        (*HELLO, b"250 ok\r\n"),
        (*HELLO, b"250 ok\r\n", b"250 ok\r\n"),
    ):
        with saying(*answers) as account:
            assert "broke off" in failure(account)


def test_a_connection_that_drops_or_babbles_after_the_message_began_is_unknown() -> None:
    begun = (*HELLO, b"250 ok\r\n", b"250 ok\r\n", b"354 go\r\n")
    for answers in (begun, (*begun, b"babble\r\n"), (*begun, b"354 more\r\n", b"")):
        with saying(*answers) as account, pytest.raises(Unknown):
            send(MESSAGE, account, 2)


def test_a_server_that_says_nothing_is_a_failure() -> None:
    with saying(None) as account:
        assert "did not answer in time" in failure(account, 0.3)


@pytest.mark.parametrize(
    "answer", [b"HTTP/1.1 400 Bad Request\r\n\r\n", b"421 too busy\r\n", b"554 not you\r\n"]
)
def test_a_server_that_wants_nothing_from_us_is_a_failure(answer: bytes) -> None:
    with saying(answer) as account:
        assert "turned this computer away" in failure(account, 1)


def test_a_server_that_signs_in_by_tokens_only_is_a_failure_that_says_so() -> None:
    with saying(b"220 here\r\n", b"250-here\r\n250 AUTH XOAUTH2\r\n") as account:
        assert "takes no password" in failure(replace(account, user="office"))


def test_a_connection_that_drops_after_the_message_was_taken_is_no_failure() -> None:
    taken = (*HELLO, b"250 ok\r\n", b"250 ok\r\n", b"354 go\r\n", b"250 taken\r\n")
    with saying(*taken) as account:
        send(MESSAGE, account, 2)
