"""Canonical JSON: equal values have the same text, and so the same hash."""

import json
import unicodedata
from collections.abc import Mapping
from typing import Any


def canonical(value: Any) -> str:
    """Keys sorted, text in NFC, no spaces. Whole numbers only: a float has no one text, and raises
    TypeError."""
    return json.dumps(_plain(value), sort_keys=True, ensure_ascii=False, separators=(",", ":"))


def _plain(value: Any) -> Any:
    if isinstance(value, str):
        return unicodedata.normalize("NFC", value)
    if value is None or isinstance(value, bool | int):
        return value
    if isinstance(value, Mapping):
        return _plain_mapping(value)
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    raise TypeError(
        f"the record takes text, whole numbers, yes and no, lists and mappings; not {type(value).__name__}"
    )


def _plain_mapping(value: Mapping[Any, Any]) -> dict[str, Any]:
    plain = {_plain(key): _plain(item) for key, item in value.items()}
    if len(plain) != len(value) or not all(isinstance(key, str) for key in plain):
        raise TypeError("the record takes mappings whose keys are texts that differ")
    return plain
