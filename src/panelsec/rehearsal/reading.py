"""Reads a YAML file into plain values, with the line on which each part begins."""

import re
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any

import yaml

from panelsec.errors import Unavailable

YEARS = range(1900, 2100)
"""Years of a story; beyond them there is no calendar to count by."""


@dataclass(frozen=True)
class Read:
    """What a file says. `lines` holds the first line of each mapping and list by its identity, which lasts as long as `told`."""

    name: str
    told: Any
    lines: dict[int, int] = field(default_factory=dict)

    def fault(self, what: str, line: int | None = None, act: str = "") -> Unavailable:
        """A sentence that names the file, the line and the act; to be raised."""
        place = [self.name, *([f"line {line}"] if line else []), *([act] if act else [])]
        return Unavailable(f"{', '.join(place)}: {what}")


def read(path: Path) -> Read:
    """Unavailable, with a sentence, for a file that is no YAML in UTF-8."""
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise Unavailable(
            f"{path.name} cannot be read: {error.strerror}. Name a rehearsal file that is there."
        ) from error
    except UnicodeDecodeError as error:
        raise Unavailable(
            f"{path.name} is not text in UTF-8. If it is a rehearsal file, save it again as UTF-8."
        ) from error
    found = Read(path.name, None)
    try:
        return Read(path.name, _loaded(text, found), found.lines)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else None
        raise found.fault(
            f"this is not YAML ({error.problem}). Mend the line, or the one before.", line
        ) from error
    except yaml.YAMLError as error:
        raise found.fault("it is not text that YAML can read. Save it again as UTF-8.") from error
    except RecursionError as error:
        raise found.fault("it is nested too deeply to be a rehearsal file.") from error


def _loaded(text: str, found: Read) -> Any:
    loader = _Loader(text)
    loader.found = found
    try:
        return loader.get_single_data()
    finally:
        loader.dispose()


class _Loader(yaml.SafeLoader):
    """Safe; it notes lines, and a key that stands twice or a day that is none is a fault."""

    found: Read

    def mapping(self, node: yaml.MappingNode) -> dict[Any, Any]:
        keys = [k.value for k, _ in node.value if isinstance(k, yaml.ScalarNode)]
        for key, _ in node.value:
            if isinstance(key, yaml.ScalarNode) and keys.count(key.value) > 1:
                raise self.found.fault(f"{key.value} stands twice. Take one away.", key.start_mark.line + 1)
        value = self.construct_mapping(node, deep=True)
        self._note(value, node)
        return value

    def sequence(self, node: yaml.SequenceNode) -> list[Any]:
        value = self.construct_sequence(node, deep=True)
        self._note(value, node)
        return value

    def _note(self, value: object, node: yaml.Node) -> None:
        self.found.lines[id(value)] = node.start_mark.line + 1

    def timestamp(self, node: yaml.ScalarNode) -> date | str:
        """A day as a day; a moment as it is written, for the verb that it belongs to."""
        if not re.fullmatch(r"\d{4}-\d\d-\d\d", node.value):
            return str(node.value)
        try:
            return date.fromisoformat(node.value)
        except ValueError as error:
            raise self.found.fault(
                f"there is no day {node.value}. Write a day of the calendar.", node.start_mark.line + 1
            ) from error


_Loader.add_constructor("tag:yaml.org,2002:map", _Loader.mapping)
_Loader.add_constructor("tag:yaml.org,2002:seq", _Loader.sequence)
_Loader.add_constructor("tag:yaml.org,2002:timestamp", _Loader.timestamp)


def moment(value: object) -> datetime | None:
    """A local time to the minute, or None for what is none."""
    if not isinstance(value, str) or not re.fullmatch(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d)?", value):
        return None
    try:
        found = datetime.fromisoformat(value)
    except ValueError:
        return None
    return found if found.year in YEARS else None
