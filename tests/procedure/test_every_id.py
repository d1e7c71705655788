"""Every id of the procedure has a test that says so: its name or its docstring names the id and one of its paragraphs.

A test names an id in its name (`test_g07_..._7_11`) or in the first line of its docstring (`\"\"\"B02, 5.6.\"\"\"`), where
paragraphs may stand too.
"""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest
import yaml

from panelsec.procedure.editions.sdp_2019 import SDP_2019
from panelsec.procedure.editions.sdp_2019_paragraphs import PARAGRAPHS
from panelsec.procedure.eligibility import IN_WORDS, Code

HERE = Path(__file__).parent
RULES = yaml.load((HERE / "data" / "rules.yaml").read_text(), yaml.CSafeLoader)
ITEM = r"(?:[A-Z]\d{1,2}|\d\.\d{1,2}(?:\([a-z]\))?|fn\d\d|(?:ground|ruling|decision|DC|AC) \w+|[A-Z]+(?:_[A-Z]+)+|[A-Z]{8,})"
TABLE = re.compile(rf"^{ITEM}(?:, {ITEM})*\.$")
"""A docstring that is a list of ids and paragraphs."""


@dataclass(frozen=True)
class Proof:
    """A test with the ids and paragraphs that it names."""

    where: str
    name: str
    ids: frozenset[str]
    paragraphs: frozenset[str]
    listed: tuple[str, ...]


def ids() -> Iterator[tuple[str, tuple[str, ...]]]:
    """Every id with its paragraphs: what the edition holds, and what the inventory numbers beside it."""
    for table in (SDP_2019.gates, SDP_2019.letters):
        yield from ((i, rule.cites) for i, rule in table.items())
    yield from ((i, (rule.cites,)) for i, rule in SDP_2019.deadlines.items())
    yield from ((f"ground {i}", (rule.cites,)) for i, rule in SDP_2019.grounds.items())
    yield from ((i, (i,)) for i in SDP_2019.sanctions)
    yield from ((f"ruling {i}", (cites,)) for i, (_, cites, _) in SDP_2019.rulings.items())
    yield from ((f"decision {i}", (cites,)) for i, (_, cites, _) in SDP_2019.decisions.items())
    for body, seats in SDP_2019.seats.items():
        yield from ((f"{body} {s.name}", s.cites) for s in seats)
    yield from ((c.value, (IN_WORDS[c][1],)) for c in Code)
    yield from ((i, tuple(cites)) for i, (cites, _) in RULES.items())


@cache
def proofs() -> tuple[Proof, ...]:
    return tuple(p for f in sorted(HERE.parent.glob("*/test_*.py")) for p in _of_file(f))


def _of_file(file: Path) -> Iterator[Proof]:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_") and not _skipped(node):
            first = " ".join((ast.get_docstring(node) or "").split())
            listed = tuple(first[:-1].split(", ")) if TABLE.match(first) else ()
            named = {t.upper() for t in node.name.split("_") if re.fullmatch(r"[a-z]\d{1,2}", t)}
            yield Proof(
                f"{file.parent.name}/{file.name}",
                node.name,
                frozenset({*named, *listed}),
                frozenset({*_paragraphs(node.name), *listed}),
                listed,
            )


def _skipped(node: ast.FunctionDef) -> bool:
    return any(re.search(r"\b(skip|skipif|xfail)\b", ast.unparse(d)) for d in node.decorator_list)


def _paragraphs(name: str) -> set[str]:
    words = name.split("_")
    return {f"{a}.{b}" for a, b in pairwise(words)} & set(PARAGRAPHS) | set(words) & set(PARAGRAPHS)


@pytest.mark.parametrize(("id_", "cites"), list(ids()), ids=lambda x: x if isinstance(x, str) else "")
def test_every_id_of_the_procedure_has_a_test_that_names_it_and_its_paragraph(
    id_: str, cites: tuple[str, ...]
) -> None:
    whole = {*cites, *(c.partition("(")[0] for c in cites)}
    found = [p for p in proofs() if id_ in p.ids]
    assert found, f"no test names {id_} ({RULES[id_][1] if id_ in RULES else ', '.join(cites)})"
    assert any(whole & p.paragraphs for p in found), f"none of {[p.name for p in found]} cites {cites}"


def test_whatever_a_docstring_lists_is_an_id_or_a_paragraph() -> None:
    known = {i for i, _ in ids()} | set(PARAGRAPHS) | {f"A{n:02}" for n in range(1, 35)}
    unknown = {(p.where, p.name, *(set(p.listed) - known)) for p in proofs() if set(p.listed) - known}
    assert unknown == set()


def test_the_name_of_a_test_that_proves_an_id_is_a_sentence() -> None:
    proving = [p.name for p in proofs() if p.listed]
    assert len(proving) > 40
    assert [n for n in proving if len(re.sub(r"_[a-z]*\d+", "", n).split("_")) < 6] == []


def test_all_branches_and_nothing_twice_are_in_the_inventory() -> None:
    assert [i for i in RULES if i[0] == "B"] == [f"B{n:02}" for n in range(1, 39)]
    assert {c for cites, _ in RULES.values() for c in cites} <= set(PARAGRAPHS)
