"""The pins of pyproject.toml and of the whole tree agree."""

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[2]


def pins(lines: list[str]) -> dict[str, str]:
    found = (re.match(r"([A-Za-z0-9_.-]+)==([^\s;]+)", line) for line in lines)
    return {m[1].lower().replace("_", "-"): m[2] for m in found if m}


def asked_for() -> list[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    by_extra = [*project["project"]["optional-dependencies"].values(), *project["dependency-groups"].values()]
    asked = [*project["project"]["dependencies"], *(line for lines in by_extra for line in lines)]
    return [line for line in asked if not line.startswith("panelsec[")]


def test_each_direct_dependency_is_pinned_alike_in_the_whole_tree() -> None:
    tree = pins((ROOT / "packaging" / "constraints.txt").read_text(encoding="utf-8").splitlines())

    direct = pins([line for line in asked_for() if "sys_platform" not in line])
    assert len(direct) > 30
    assert {name: tree.get(name) for name in direct} == direct


def test_every_dependency_is_pinned_to_one_version() -> None:
    assert [line for line in asked_for() if "==" not in line] == []


def test_why_each_runtime_dependency_is_told() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    told = (ROOT / "docs" / "dependencies.md").read_text(encoding="utf-8").lower()

    names = [re.split(r"[=;]", line)[0].strip().lower() for line in project["project"]["dependencies"]]
    assert [name for name in names if name not in told] == []
