"""The edition of 2019 holds every rule of the inventory, and cites only paragraphs that there are."""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml

from panelsec.procedure import citations, eligibility, gates
from panelsec.procedure import events as ev
from panelsec.procedure.editions.edition import Count, Duty
from panelsec.procedure.editions.sdp_2019 import EDITIONS, SDP_2019
from panelsec.procedure.editions.sdp_2019_paragraphs import PARAGRAPHS

INVENTORY = yaml.load((Path(__file__).parent / "data" / "inventory.yaml").read_text(), yaml.CSafeLoader)
SOURCES = sorted(Path(gates.__file__).parent.rglob("*.py"))
PARAGRAPH = re.compile(r"[1-9]\.\d{1,2}(?:\([a-f]\))?|fn1[13]")
NOT_THE_SECRETARYS = {
    *(
        "2.1",
        "2.3",
        "2.4",
        "2.10",
        "2.13",
        "2.15",
        "2.17",
        "2.20",
        "2.21",
        "2.23",
        "2.29",
    ),
    *("3.1", "3.2", "3.3", "3.4", "3.6", "3.8"),
    *("4.3", "4.5"),
    *("5.1", "5.3"),
    *("6.1", "6.3", "6.4", "6.5"),
}
"""Paragraphs from which nothing follows that this program does or stops."""


def cites_in(value: Any) -> Iterator[str]:
    """Everything under `cites` or `paragraph` in a table, however deep."""
    if is_dataclass(value):
        for f in fields(value):
            inner = getattr(value, f.name)
            if f.name in ("cites", "paragraph"):
                yield from (inner,) if isinstance(inner, str) else inner
            else:
                yield from cites_in(inner)
    elif isinstance(value, dict):
        for key, inner in value.items():
            if key not in PARAGRAPHS or not isinstance(inner, str):
                yield from cites_in(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from cites_in(inner)


def test_there_are_91_paragraphs_and_the_two_notes() -> None:
    numbered = [p for p in PARAGRAPHS if "(" not in p and not p.startswith("fn")]
    assert len(numbered) == INVENTORY["paragraphs"]
    assert {"fn11", "fn13"} < set(PARAGRAPHS)


@pytest.mark.parametrize(
    ("section", "last"), [(1, 1), (2, 29), (3, 10), (4, 6), (5, 7), (6, 8), (7, 15), (8, 13), (9, 2)]
)
def test_no_paragraph_is_missing_between_the_first_and_the_last(section: int, last: int) -> None:
    assert all(f"{section}.{n}" in PARAGRAPHS for n in range(1, last + 1))
    assert f"{section}.{last + 1}" not in PARAGRAPHS


@pytest.mark.parametrize("paragraph", PARAGRAPHS)
def test_each_paragraph_is_said_in_a_sentence_or_two(paragraph: str) -> None:
    words = PARAGRAPHS[paragraph]
    assert words[0].isupper()
    assert words.endswith(".")
    assert 10 < len(words) < 280
    assert re.match(PARAGRAPH, paragraph)


def test_a_lettered_paragraph_stands_beside_its_number() -> None:
    assert all(p.partition("(")[0] in PARAGRAPHS for p in PARAGRAPHS)


def test_every_cite_of_the_edition_is_a_paragraph() -> None:
    found = list(cites_in(SDP_2019)) + [c for _, c, _ in SDP_2019.rulings.values()]
    assert len(found) > 150
    assert set(found) <= set(PARAGRAPHS)


def test_every_cite_of_an_exclusion_and_of_an_act_is_a_paragraph() -> None:
    assert {c for _, c in eligibility.IN_WORDS.values()} <= set(PARAGRAPHS)
    assert {c for cites in citations.BY_KIND.values() for c in cites} <= set(PARAGRAPHS)
    assert {c for cites in citations.ALSO.values() for c in cites} <= set(PARAGRAPHS)


@pytest.mark.parametrize("source", SOURCES, ids=lambda p: p.name)
def test_every_paragraph_named_in_a_rule_is_one(source: Path) -> None:
    quoted = re.findall(r'"((?:[1-9]\.\d{1,2}(?:\([a-z]\))?)|fn\d+)"', source.read_text(encoding="utf-8"))
    assert set(quoted) <= set(PARAGRAPHS)


def test_each_paragraph_is_cited_by_a_rule_or_listed_as_not_the_secretarys() -> None:
    told = "".join(s.read_text(encoding="utf-8") for s in SOURCES if s.name != "sdp_2019_paragraphs.py")
    used = {p.partition("(")[0] for p in re.findall(PARAGRAPH, told)}
    operative = {p for p in PARAGRAPHS if "(" not in p} - NOT_THE_SECRETARYS
    assert operative - used == set()
    assert set(PARAGRAPHS) >= NOT_THE_SECRETARYS


# ---- the inventory


@pytest.mark.parametrize("id_", INVENTORY["deadlines"])
def test_each_of_the_fifteen_numbers_of_days_is_the_paragraphs(id_: str) -> None:
    rule = SDP_2019.deadlines[id_]
    assert rule.days == INVENTORY["deadlines"][id_]["days"]
    assert rule.cites == INVENTORY["deadlines"][id_]["para"]


def test_there_is_no_other_deadline_but_the_notice_and_the_three_of_the_adjudicator() -> None:
    assert set(SDP_2019.deadlines) == {*INVENTORY["deadlines"], "N01", "X01", "X02", "X03"}
    more = {
        i: (SDP_2019.deadlines[i].days, SDP_2019.deadlines[i].count) for i in ("N01", "X01", "X02", "X03")
    }
    assert more == {
        "N01": (21, Count.CLEAR_BEFORE),
        "X01": (28, Count.WITHIN),
        "X02": (12, Count.MONTHS),
        "X03": (1, Count.MONTHS),
    }


def test_the_office_counts_clear_days_and_the_respondent_the_generous_ones_a02_a03() -> None:
    counts = {
        i: d.count for i, d in SDP_2019.deadlines.items() if d.count in (Count.CLEAR_BEFORE, Count.BEFORE)
    }
    assert counts == {"T07": Count.BEFORE, **dict.fromkeys(("T08", "T12", "N01"), Count.CLEAR_BEFORE)}


def test_only_the_offices_duties_have_a_do_by_day_and_only_rights_go_unused() -> None:
    office = {i for i, d in SDP_2019.deadlines.items() if d.duty is Duty.OFFICE}
    assert office == {"T01", "T03", "T04", "T05", "T08", "T09", "T10", "T12", "T13", "N01", "X01"}
    assert {i for i, d in SDP_2019.deadlines.items() if d.right} == {"T02", "T06", "T07", "T11", "X02", "X03"}


@pytest.mark.parametrize("id_", INVENTORY["gates"])
def test_each_gate_is_as_hard_as_the_inventory_says(id_: str) -> None:
    rule, said = SDP_2019.gates[id_], INVENTORY["gates"][id_]
    assert rule.hard == said["hard"]
    assert set(said["para"]) <= set(rule.cites)


def test_there_is_no_other_gate() -> None:
    assert set(SDP_2019.gates) == set(INVENTORY["gates"])


@pytest.mark.parametrize("id_", INVENTORY["letters"])
def test_each_letter_cites_what_the_inventory_says(id_: str) -> None:
    letter = SDP_2019.letters[id_]
    assert set(letter.cites) == set(INVENTORY["letters"][id_])
    assert letter.to
    assert letter.deadline is None or letter.deadline in SDP_2019.deadlines


def test_there_is_no_other_letter() -> None:
    assert set(SDP_2019.letters) == set(INVENTORY["letters"])


def test_the_grounds_of_appeal_are_those_of_8_2_and_the_witness_ruling_of_7_4() -> None:
    assert set(SDP_2019.grounds) == set(INVENTORY["grounds"])
    assert all(g.cites.startswith(INVENTORY["grounds"][i]) for i, g in SDP_2019.grounds.items())


def test_the_sanctions_are_those_of_5_4_and_7_12() -> None:
    minor = {s.paragraph for s in SDP_2019.sanctions.values() if s.minor}
    assert minor == {f"5.4({i})" for i in INVENTORY["sanctions"]["minor"]}
    assert set(SDP_2019.sanctions) - minor == {f"7.12({i})" for i in INVENTORY["sanctions"]["further"]}
    assert {s.paragraph: s.cap_gbp for s in SDP_2019.sanctions.values() if s.cap_gbp} == {"5.4(b)": 250}


def test_the_seats_are_those_of_7_2_and_8_5_in_the_order_of_the_draw() -> None:
    assert [s.name for s in SDP_2019.seats["DC"]] == INVENTORY["seats"]["discipline_committee"]
    assert [s.name for s in SDP_2019.seats["AC"]] == INVENTORY["seats"]["appeal_committee"]
    assert [s.name for rows in SDP_2019.seats.values() for s in rows if not s.by_lot] == ["proctor"]


def test_every_code_of_the_inventory_excludes_2_12() -> None:
    codes = {c.value for c in eligibility.Code}
    assert set(INVENTORY["codes"]) < codes
    assert codes - set(INVENTORY["codes"]) == {"UNAVAILABLE", "UNWILLING", "NOT_APPOINTED", "CONFLICT"}
    assert set(eligibility.IN_WORDS) == set(eligibility.Code)


def test_every_ruling_of_a_chair_has_a_paragraph_and_answers() -> None:
    for words, cites, answers in SDP_2019.rulings.values():
        assert words
        assert cites in PARAGRAPHS
        assert len(answers) >= 2


def test_an_edition_is_found_by_its_id() -> None:
    assert EDITIONS["SDP-2019"] is SDP_2019
    assert SDP_2019.in_force.isoformat() == "2019-10-01"


def test_every_act_that_the_procedure_judges_has_its_paragraphs() -> None:
    without = {ev.SeatForced, ev.Ruled, ev.LetterSent, ev.DocumentAdded}  # taking a paper in rests on none
    from panelsec.procedure.gates import RULES

    assert set(RULES) - without <= set(citations.BY_KIND)
