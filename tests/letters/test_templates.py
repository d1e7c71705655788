"""The wording's templates: escaped, strict, and an office's own first."""

from datetime import date

import pytest
from jinja2 import DictLoader

from panelsec.errors import Refused
from panelsec.letters.page import render
from panelsec.letters.templates import environment, paragraphs, worded

from . import samples
from .reading import paragraphs as read


def _worded(template: str, **values: object) -> str:
    return worded(environment(DictLoader({"x.html": template})), "x.html", values)


def test_a_users_text_is_escaped() -> None:
    fragment = _worded("<h1>A</h1><p>{{ name }}</p>", name="<b>O'Neill & Co</b>")
    assert read(render(fragment, samples.BARE)) == ["<b>O'Neill & Co</b>"]


def test_free_text_becomes_paragraphs_by_its_lines() -> None:
    assert paragraphs("one\n\n  two < three\r\nfour") == "<p>one</p>\n<p>two &lt; three</p>\n<p>four</p>"
    assert read(render(_worded("<h1>A</h1>{{ t | paragraphs }}", t="a\nb"), samples.BARE)) == ["a", "b"]


def test_terms_named_in_a_sentence_have_semicolons_where_their_lines_end_and_nowhere_else() -> None:
    measure = {"name": "Ban", "paragraph": "5.4(a)", "terms": "No hall.\r\n\nNo\u2028pool.", "amount": None}
    template = "{% from '_parts.html' import named %}{{ named([m]) }}"
    assert "‘No hall; No\u2028pool’" in _worded(template, m=measure)


def test_filters_word_days_and_lists() -> None:
    template = "{{ when | weekday }}: {{ names | listed }}, {{ 2 | plural('day') }}, {{ 180 | money }}"
    assert (
        _worded(template, when=date(2022, 3, 6), names=["A", "B"])
        == "Sunday 6 March 2022: A and B, 2 days, £180"
    )


def test_a_value_that_is_missing_is_refused() -> None:
    with pytest.raises(Refused, match="'respondent' is undefined"):
        _worded("{{ respondent }}")


def test_a_broken_template_is_refused() -> None:
    with pytest.raises(Refused, match="mend its template"):
        _worded("{% if %}")


def test_a_template_that_is_not_there_is_refused() -> None:
    with pytest.raises(Refused, match="nowhere"):
        worded(environment(), "nowhere.html", {})


def test_an_offices_own_wording_comes_first() -> None:
    own, ours = DictLoader({"x.html": "own"}), DictLoader({"x.html": "ours", "y.html": "y"})
    assert [worded(environment(own, ours), name, {}) for name in ("x.html", "y.html")] == ["own", "y"]


def test_a_template_cannot_reach_into_the_program() -> None:
    with pytest.raises(Refused):
        _worded("{{ ''.__class__.__mro__ }}")
