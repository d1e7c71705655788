"""The envelope: read back whole, refused when damaged or newer, changed by rewrapping."""

import hashlib
import json
from pathlib import Path

import pytest

from panelsec.storage import key
from panelsec.storage.envelope import Envelope
from panelsec.storage.faults import EnvelopeDamaged, StoreNewer, WrongCode


@pytest.fixture(scope="module")
def sealed() -> tuple[Envelope, bytes, str]:
    data_key, code = key.new_key(), key.new_code()
    return Envelope.seal(key.new_salt(), data_key, code, key.LIGHT), data_key, code


def test_an_envelope_is_read_back_as_it_was_written(
    sealed: tuple[Envelope, bytes, str], tmp_path: Path
) -> None:
    envelope, data_key, code = sealed
    envelope.write(tmp_path / "envelope")
    assert [file.name for file in tmp_path.iterdir()] == ["envelope"]
    found = Envelope.read(tmp_path / "envelope")
    assert found == envelope
    assert found.open(code) == data_key
    assert found.fits(data_key)
    assert data_key.hex().encode() not in envelope.to_bytes()


def test_an_envelope_that_isnt_there_is_none(tmp_path: Path) -> None:
    assert Envelope.read(tmp_path / "envelope") is None


def test_rewrapping_keeps_the_key_and_changes_the_code(sealed: tuple[Envelope, bytes, str]) -> None:
    envelope, data_key, code = sealed
    new_code = key.new_code()
    changed = envelope.rewrapped(data_key, new_code)
    assert changed.open(new_code) == data_key
    assert changed.file_id == envelope.file_id
    with pytest.raises(WrongCode):
        changed.open(code)


def test_a_flipped_bit_anywhere_in_an_envelope_is_damage_and_not_a_wrong_code(
    sealed: tuple[Envelope, bytes, str],
) -> None:
    raw = sealed[0].to_bytes()
    for place in range(len(raw)):
        changed = raw[:place] + bytes([raw[place] ^ 1]) + raw[place + 1 :]
        if changed.split() != raw.split():
            with pytest.raises((EnvelopeDamaged, StoreNewer)):
                Envelope.from_bytes(changed)


@pytest.mark.parametrize("raw", [b"", b"[]", b"{}", b"null", b"\xff\xfe", b'{"sha256": 1}', b"[" * 200_000])
def test_what_is_no_envelope_is_damage(raw: bytes) -> None:
    with pytest.raises(EnvelopeDamaged, match="latest backup"):
        Envelope.from_bytes(raw)


def _with(envelope: Envelope, **changes: object) -> bytes:
    content = json.loads(envelope.to_bytes())
    content |= changes
    del content["sha256"]
    stated = hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()
    return json.dumps(content | {"sha256": stated}).encode()


def test_a_newer_format_says_so(sealed: tuple[Envelope, bytes, str]) -> None:
    with pytest.raises(StoreNewer, match="format 2"):
        Envelope.from_bytes(_with(sealed[0], format=2))


@pytest.mark.parametrize(
    "changed",
    [
        {"memory_kib": 2**31},
        {"memory_kib": 2**20, "iterations": 64},
        {"iterations": float("inf")},
        {"salt": "00"},
    ],
)
def test_an_envelope_cannot_make_the_program_use_up_all_memory_or_work_for_minutes_or_stumble(
    sealed: tuple[Envelope, bytes, str], changed: dict[str, object]
) -> None:
    kdf = json.loads(sealed[0].to_bytes())["kdf"] | changed
    with pytest.raises(EnvelopeDamaged):
        Envelope.from_bytes(_with(sealed[0], kdf=kdf))


@pytest.mark.parametrize("part", ["nonce", "wrapped_key"])
def test_a_part_of_an_envelope_that_is_too_short_is_damage(
    sealed: tuple[Envelope, bytes, str], part: str
) -> None:
    with pytest.raises(EnvelopeDamaged):
        Envelope.from_bytes(_with(sealed[0], **{part: "00"}))
