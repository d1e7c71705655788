"""The three ways in which an act can end other than done."""


class _Answer(Exception):  # noqa: N818 - an answer is no error
    def __init__(self, reason: str, *, gate: str | None = None, cites: tuple[str, ...] = ()) -> None:
        super().__init__(reason)
        self.reason = reason
        self.gate = gate
        self.cites = cites


class Refused(_Answer):
    """The procedure does not allow it; nothing has changed. `gate` is G01 to G25, or None for a step out of order.

    `yields`: it does not normally allow it, and a recorded reason overcomes that as it does a query (8.12).
    """

    def __init__(
        self, reason: str, *, gate: str | None = None, cites: tuple[str, ...] = (), yields: bool = False
    ) -> None:
        super().__init__(reason, gate=gate, cites=cites)
        self.yields = yields


class Queried(_Answer):
    """Allowed, but late, unusual or against a default: call again with the secretary's own reason, which is kept."""


class Unavailable(Exception):  # noqa: N818
    """The world outside failed: disk, keychain, mail server, a file that cannot be read. The message is for the user."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message
