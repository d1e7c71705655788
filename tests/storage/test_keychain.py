"""The keychain: a real Secret Service in a session bus of its own; whatever else is offered is refused."""

import os
import secrets
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import keyring.backend
import keyring.errors
import pytest

from panelsec.storage import faults
from panelsec.storage.key import LIGHT
from panelsec.storage.keychain import MemoryKeychain, SystemKeychain
from panelsec.storage.store import Store

from .conftest import NOW, Kept

_PROGRAMS = ("dbus-daemon", "gnome-keyring-daemon")


@pytest.fixture(scope="module")
def secret_service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    if sys.platform != "linux":
        pytest.skip("the Secret Service is Linux's")
    missing = [program for program in _PROGRAMS if not shutil.which(program)]
    if missing and os.environ.get("CI"):
        pytest.fail(f"not installed: {missing}")
    if missing:
        pytest.skip(f"not installed: {missing}")
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for name in ("HOME", "XDG_RUNTIME_DIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
            patch.setenv(name, str(home))
        patch.delenv("DISPLAY", raising=False)
        with _running(["dbus-daemon", "--session", "--nofork", "--print-address"], b"") as bus:
            assert bus.stdout is not None
            patch.setenv("DBUS_SESSION_BUS_ADDRESS", bus.stdout.readline().decode().strip())
            keyring_daemon = ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"]
            with _running(keyring_daemon, b"a password"):
                _wait_until_answered()
                yield


class _running:  # noqa: N801 - reads as a sentence where it is used
    def __init__(self, command: list[str], given: bytes) -> None:
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        assert self._process.stdin is not None
        self._process.stdin.write(given)
        self._process.stdin.close()

    def __enter__(self) -> subprocess.Popen[bytes]:
        return self._process

    def __exit__(self, *_: object) -> None:
        self._process.terminate()
        self._process.wait(10)
        assert self._process.stdout is not None
        self._process.stdout.close()


def _wait_until_answered() -> None:
    for _ in range(100):
        try:
            SystemKeychain().get("anything")
        except faults.KeychainUnavailable:
            time.sleep(0.1)
        else:
            return
    pytest.fail("the Secret Service didn't start")


@pytest.mark.usefixtures("secret_service")
def test_the_secret_service_keeps_changes_and_forgets_a_secret() -> None:
    name, keychain = secrets.token_hex(16), SystemKeychain()
    assert keychain.get(name) is None
    keychain.set(name, "one")
    keychain.set(name, "two")
    keychain.set(f"{name} head", "other")
    assert (SystemKeychain().get(name), SystemKeychain().get(f"{name} head")) == ("two", "other")
    keychain.delete(name)
    keychain.delete(name)
    assert (keychain.get(name), keychain.get(f"{name} head")) == (None, "other")


@pytest.mark.usefixtures("secret_service")
def test_a_store_opens_with_the_key_that_the_secret_service_kept(tmp_path: Path) -> None:
    place = tmp_path / "committee.panelsec"
    store, code = Store.make(place, SystemKeychain(), now=NOW, by="Secretary", cost=LIGHT, any_folder=True)
    store.close()
    with Store.unlock(place, SystemKeychain(), any_folder=True) as store:
        assert store.opens_with(code)
    SystemKeychain().delete(store.file_id)
    with pytest.raises(faults.KeyMissing, match="recovery code"):
        Store.unlock(place, SystemKeychain(), any_folder=True)
    with Store.recover(place, code, SystemKeychain(), any_folder=True) as store:
        assert store.key_kept
    Store.unlock(place, SystemKeychain(), any_folder=True).close()


@pytest.mark.usefixtures("secret_service")
def test_a_plain_keyring_in_the_users_settings_is_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    SystemKeychain().set("pinned", "kept")
    assert SystemKeychain().get("pinned") == "kept"


@pytest.mark.usefixtures("secret_service")
def test_where_the_secret_service_is_locked_the_code_opens_the_office_and_nobody_waits(
    tmp_path: Path,
) -> None:
    """The last that asks it: without a screen nobody can unlock it again."""
    secretstorage = pytest.importorskip("secretstorage")
    place = tmp_path / "committee.panelsec"
    store, code = Store.make(place, SystemKeychain(), now=NOW, by="Secretary", cost=LIGHT, any_folder=True)
    with closing(secretstorage.dbus_init()) as bus:
        secretstorage.get_default_collection(bus).lock()
    store.close()
    with pytest.raises(faults.KeyMissing, match="recovery code"):
        Store.unlock(place, SystemKeychain(), any_folder=True)
    with Store.recover(place, code, SystemKeychain(), any_folder=True) as store:
        assert not store.key_kept
        assert store.verify() == []


def test_without_a_secret_service_the_keychain_is_unavailable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    with pytest.raises(faults.KeychainUnavailable, match="recovery code"):
        SystemKeychain()


class _Plain(keyring.backend.KeyringBackend):
    priority = 9

    def __init__(self) -> None:
        self.written: list[str] = []

    def get_password(self, service: str, username: str) -> str | None:
        return None

    def set_password(self, service: str, username: str, password: str) -> None:
        self.written.append(password)


def test_a_keyring_in_plain_text_is_refused_before_it_is_given_anything() -> None:
    plain = _Plain()
    with pytest.raises(faults.KeychainUnavailable, match="trusts"):
        SystemKeychain(plain)
    assert plain.written == []


class _Locked(MemoryKeychain):
    def get(self, name: str) -> str | None:
        raise faults.KeychainUnavailable("locked")

    def set(self, name: str, secret: str) -> None:
        raise faults.KeychainUnavailable("locked")


def test_a_locked_keychain_leads_to_the_recovery_screen_and_the_store_opens_all_the_same(kept: Kept) -> None:
    with pytest.raises(faults.KeyMissing):
        kept.unlock(_Locked())
    with kept.recover(kept.code, _Locked()) as store:
        assert not store.key_kept
        assert store.verify() == []


def test_no_store_is_made_where_the_keychain_wont_take_its_key(tmp_path: Path) -> None:
    place = tmp_path / "new.panelsec"
    with pytest.raises(faults.KeychainUnavailable):
        Store.make(place, _Locked(), now=NOW, by="Secretary", cost=LIGHT, any_folder=True)
    assert [file.name for file in tmp_path.iterdir() if file.suffix != ".lock"] == []
