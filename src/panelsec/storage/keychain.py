"""The operating system's keychain, which keeps the data key and the last head seen."""

import sys
from importlib import import_module
from typing import Protocol

import keyring.errors
from keyring.backend import KeyringBackend

from panelsec.storage.faults import KeychainUnavailable

# Pinned: left to choose for itself, keyring takes whatever is installed, plain text files included.
_PINNED = {
    "win32": ("keyring.backends.Windows", "WinVaultKeyring"),
    "darwin": ("keyring.backends.macOS", "Keyring"),
    "linux": ("keyring.backends.SecretService", "Keyring"),
}


class Keychain(Protocol):
    """Keeps short secrets by name. Calls may take seconds and ask the user something: never on the UI
    thread."""

    def get(self, name: str) -> str | None: ...

    def set(self, name: str, secret: str) -> None: ...

    def delete(self, name: str) -> None:
        """No complaint where there is none."""


class MemoryKeychain:
    """Keeps secrets as long as the process lives: for practice, rehearsals, and a recovery without a
    keychain."""

    def __init__(self) -> None:
        self._secrets: dict[str, str] = {}

    def get(self, name: str) -> str | None:
        return self._secrets.get(name)

    def set(self, name: str, secret: str) -> None:
        self._secrets[name] = secret

    def delete(self, name: str) -> None:
        self._secrets.pop(name, None)


class SystemKeychain:
    """Windows Credential Locker (this machine only), macOS Keychain or Secret Service; nothing else is
    trusted."""

    def __init__(self, backend: KeyringBackend | None = None) -> None:
        self._backend = backend or _backend_of_this_system()
        kind = type(self._backend)
        if (kind.__module__, kind.__qualname__) not in _PINNED.values():
            raise KeychainUnavailable(
                "The keychain that was offered isn’t one that this program trusts with a key. It keeps its "
                "key in Windows Credential Locker, the macOS Keychain or the Secret Service (GNOME Keyring, "
                "KWallet)."
            )
        if sys.platform == "win32":
            # The default follows a roaming profile to other machines.
            self._backend.persist = "local machine"  # type: ignore[attr-defined]

    def get(self, name: str) -> str | None:
        try:
            return self._backend.get_password(_service(name), name)
        except Exception as error:
            raise _unavailable() from error

    def set(self, name: str, secret: str) -> None:
        try:
            self._backend.set_password(_service(name), name, secret)
        except Exception as error:
            raise _unavailable() from error

    def delete(self, name: str) -> None:
        try:
            if self._backend.get_password(_service(name), name) is not None:
                self._backend.delete_password(_service(name), name)
        except Exception as error:
            raise _unavailable() from error


def _backend_of_this_system() -> KeyringBackend:
    module, name = _PINNED.get(sys.platform, _PINNED["linux"])
    try:
        backend: type[KeyringBackend] = getattr(import_module(module), name)
        backend.priority  # noqa: B018 - raises where the system's service isn't there
        return backend()
    except (ImportError, RuntimeError, OSError, keyring.errors.KeyringError) as error:
        raise _unavailable() from error


def _service(name: str) -> str:
    # One service a secret: Credential Locker moves entries about where two names share a service.
    return f"panelsec {name}"


def _unavailable() -> KeychainUnavailable:
    return KeychainUnavailable(
        "The keychain of this computer is locked or can’t be reached. Unlock it and try again, or open the "
        "office with its recovery code."
    )
