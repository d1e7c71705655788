"""The annual report: accessible, archivable, legible in black and white, and of nobody (9.1, 9.2)."""

import random
import re
from datetime import date
from io import BytesIO

import pikepdf
import pytest

from panelsec.letters.reading import is_tagged
from panelsec.letters.report import annual_report
from panelsec.procedure.editions.sdp_2019 import SDP_2019
from panelsec.procedure.office import Office, Settings
from panelsec.procedure.year.tables import Year, publish
from tests.procedure.years import CELLS, Decided, many

from . import verapdf

OFFICE = Office(Settings(secretary="Ms A. Vane", email="vane@example.invalid"))
OVER = date(2022, 10, 14)


def a_year(year: int, seed: int = 4) -> list[Decided]:
    chance = random.Random(seed)
    found: list[Decided] = []
    for body, kind in CELLS:
        picks = [tuple(chance.sample(range(10), 2)) for _ in range(7)]
        late = [chance.choice([-3, -1, 0, 2, 9, 40]) for _ in range(7)]
        found += many(body, kind, year, chance.choice([2, 9, 14]), picks, late)
    return found


def told(**settings: object) -> Year:
    known = [d for year in (2019, 2020, 2021) for d in a_year(year, year)]
    return publish(known, 2021, SDP_2019, first=2019, **settings)


@pytest.fixture(scope="module")
def written():
    return annual_report(OFFICE, told(given={2021: {"commission": 61}}), OVER)


def figures(pdf: bytes) -> list[str]:
    """The alternative text of every figure."""
    with pikepdf.open(BytesIO(pdf)) as opened:
        return [
            str(o.Alt)
            for o in opened.objects
            if isinstance(o, pikepdf.Dictionary) and o.get("/S") == "/Figure"
        ]


def test_the_report_names_each_rule_in_words_and_places_its_figures_as_blocks(written):
    assert "Regulation 2(g) of the Rules of Behaviour (academic misconduct)" in written.text
    assert "RB 2" not in written.text
    with pikepdf.open(BytesIO(written.pdf)) as opened:
        found = {
            str(o.A.Placement)
            for o in opened.objects
            if isinstance(o, pikepdf.Dictionary) and o.get("/S") == "/Figure"
        }
    assert found == {"/Block"}


def test_the_report_with_its_plots_is_pdf_ua_1_and_pdf_a_2a(written):
    assert is_tagged(written.pdf)
    assert len(figures(written.pdf)) == 7
    assert verapdf.failures(written.pdf, "ua1") == []
    assert verapdf.failures(written.pdf, "2a") == []


def test_a_plot_says_all_its_numbers_to_those_who_cannot_see_it(written):
    year = told(given={2021: {"commission": 61}})
    [alt] = [
        a
        for a in figures(written.pdf)
        if a.startswith("Bar chart. Decisions of the Discipline Committee, 2021–22")
    ]
    for row in year.bodies["committee"].rows:
        assert f"{row.label.partition(' (')[0]}: {row.figures[0].words}" in alt


def test_a_sure_bar_is_filled_dark_and_an_unsure_one_dashed_and_empty(written):
    """So that they are told apart without colour."""
    with pikepdf.open(BytesIO(written.pdf)) as opened:
        content = b"".join(page.Contents.read_bytes() for page in opened.pages)
    assert re.search(rb"\[ ?2 2 ?\] 0 d", content)
    assert b".078431 .25098 .352941 rg" in content


def test_the_report_begins_with_the_year_in_brief_and_every_table_and_plot_says_what_it_counts(written):
    known = told(given={2021: {"commission": 61}})
    for body, what in (
        ("officer", "of the Student Discipline Officer"),
        ("committee", "of the Discipline Committee"),
    ):
        assert f"{known.bodies[body].sum.figures[0].words} decisions {what}" in written.text
    assert written.text.index("The year in brief") < written.text.index("What is withheld, and why")
    assert "How cases came to the Discipline Committee (number of Respondents)" in written.text
    assert "Median number of days, and the target" in written.text
    assert "within 7 days after the decision" in written.text


def test_the_report_says_in_its_own_words_what_is_withheld_and_how(written):
    for words in (
        "“Under 5” is any number from 0 to 4.",
        "Whoever is counted in an “under 5” is in no other number of this report.",
        "Parts of a number are given only if it is 9 or more",
    ):
        assert words in written.text


def test_the_report_says_whose_numbers_the_officers_are(written):
    assert "The Student Discipline Officer gave their numbers for 2021–22" in written.text
    without = annual_report(OFFICE, told(), OVER)
    assert "The Student Discipline Officer’s numbers for 2021–22 were not given" in without.text


def test_a_year_that_is_not_over_is_not_to_be_published(written):
    assert "Do not publish this report" not in written.text
    assert "Do not publish this report" in annual_report(OFFICE, told(), date(2022, 9, 30)).text


def test_a_year_in_which_nothing_is_told_exactly_has_no_empty_plot():
    quiet = annual_report(OFFICE, publish([], 2021, SDP_2019), OVER)
    assert figures(quiet.pdf) == []
    assert "Not told this year" in quiet.text
    assert verapdf.failures(quiet.pdf, "ua1") == []


def test_the_secretary_is_not_in_the_report(written):
    assert "Vane" not in written.text


def test_the_same_year_makes_the_same_bytes(written):
    assert annual_report(OFFICE, told(given={2021: {"commission": 61}}), OVER).pdf == written.pdf


def test_the_threshold_is_said_as_it_is():
    assert "“Under 10” is any number from 0 to 9." in annual_report(OFFICE, told(small=10), OVER).text
