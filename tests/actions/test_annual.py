"""The annual report out of a real store: its file, the Officer's numbers, the years that can be told (9.1)."""

import csv
from io import StringIO

import pytest

from panelsec.actions import annual
from panelsec.errors import Refused, Unavailable
from panelsec.letters.reading import is_tagged
from panelsec.procedure.editions.sdp_2019 import SDP_2019
from panelsec.procedure.year.decided import GIVEN
from panelsec.procedure.year.tables import publish
from tests.actions.conftest import Desk
from tests.procedure.years import decision

NUMBERS = dict(zip(GIVEN, (61, 33, 22, 4, 0), strict=True))


def rows(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(data.decode("utf-8-sig"))))


def test_the_years_that_are_over_go_back_to_the_one_in_which_the_record_begins(desk: Desk):
    [last] = annual.years(desk.session)
    begun = last + 1
    assert annual.years(desk.at(f"{begun + 1}-09-30T09:00")) == (last,)
    assert annual.years(desk.at(f"{begun + 3}-10-01T09:00")) == (begun + 2, begun + 1, begun)


def test_the_officers_numbers_stand_in_the_record_and_the_last_ones_count(desk: Desk):
    annual.give(desk.session, 2021, NUMBERS)
    annual.give(desk.session, 2021, NUMBERS | {"commission": 62})
    assert annual.given(desk.session, 2021) == NUMBERS | {"commission": 62}
    assert annual.given(desk.session, 2020) is None
    assert [e.kind for e in desk.session.store.record.events(None)].count("OfficerCounted") == 2


def test_the_officers_numbers_are_in_the_report_and_its_file(desk: Desk):
    annual.give(desk.session, 2021, NUMBERS)
    report = annual.report(desk.session, 2021)
    told = {r["row"]: r["shown"] for r in rows(report.csv) if r["academic_year"] == "2021–22"}
    assert told["Investigation commissioned (3.7)"] == "61"
    assert told["No further action (5.2, 6.6)"] == told["Another procedure (5.2)"] == "under 5"
    assert is_tagged(report.pdf)


def test_the_officers_number_cannot_be_less_than_what_the_record_holds(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(annual, "held", lambda *_: dict.fromkeys(GIVEN, 3))
    with pytest.raises(Refused) as refusal:
        annual.give(desk.session, 2021, NUMBERS | {"other_procedure": 2})
    assert refusal.value.cites == ("9.1",)
    assert annual.given(desk.session, 2021) is None


def test_another_threshold_holds_for_the_next_report(desk: Desk):
    annual.tell_from(desk.session, 8)
    assert annual.report(desk.session, 2021).told.small == 8
    assert "under 8" in annual.report(desk.session, 2021).csv.decode("utf-8-sig")


def test_the_file_holds_the_numbers_of_the_pages_and_no_others(desk: Desk):
    report = annual.report(desk.session, 2021)
    figures = [
        f.words for t in report.told.tables for r in (*t.rows, *([t.sum] if t.sum else [])) for f in r.figures
    ]
    assert [r["shown"] for r in rows(report.csv)] == figures


def test_no_cell_of_the_file_is_a_formula_to_a_spreadsheet():
    known = [decision("committee", "breach", 2021) for _ in range(9)]
    for rule in ('=HYPERLINK("x")', "+1", "-1", "@SUM(A1)", "\tx", "\rx"):
        told = publish([_of(d, rule) for d in known], 2021, SDP_2019)
        cells = [cell for row in rows(annual.as_csv(told)) for cell in row.values()]
        assert f"'{rule}" in [c.replace("\r\n", "\r") for c in cells]
        assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for cell in cells)


def _of(made, rule: str):
    object.__setattr__(made, "has", {**made.has, "rule": frozenset({rule})})
    return made


def test_the_file_begins_with_the_mark_by_which_excel_knows_utf_8(desk: Desk):
    data = annual.report(desk.session, 2021).csv
    assert data.startswith(b"\xef\xbb\xbf")
    assert list(rows(data)[0]) == list(annual.COLUMNS)


def test_a_rule_in_the_words_of_few_cases_is_in_no_report():
    known = [_of(decision("committee", "breach", 2021), "RB 2(d)") for _ in range(9)]
    _of(known[0], "RB 2(d), about Ana Novak")
    assert b"Novak" not in annual.as_csv(publish(known, 2021, SDP_2019))


def test_a_file_that_cannot_be_written_says_what_to_do(tmp_path):
    with pytest.raises(Unavailable, match="Choose another folder"):
        annual.save(b"", tmp_path / "none" / "year.csv")
