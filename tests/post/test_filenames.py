"""File names that can be saved anywhere."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from panelsec.post.filenames import MOST_BYTES, name_part, safe_name

REFERENCES = st.text(min_size=1, max_size=80) | st.text("D1/-_=\\ .:~é\u0301", min_size=1, max_size=6)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("letter.pdf", "letter.pdf"),
        ("../../etc/passwd", "passwd"),
        ("C:\\Users\\x\\a.pdf", "a.pdf"),
        ("con", "_con"),
        ("NUL.pdf", "_NUL.pdf"),
        ("com1.tar.gz", "_com1.tar.gz"),
        ("console.pdf", "console.pdf"),
        ('a<b>c:"d|e?f*.pdf', "a_b_c__d_e_f_.pdf"),
        ("ex\u202efdp.exe", "exfdp.exe"),
        ("a\r\nb\0.pdf", "ab.pdf"),
        ("trailing. . ", "trailing"),
        (".hidden", "hidden"),
        ("", "attachment"),
        ("...", "attachment"),
        ("e\u0301.pdf", "é.pdf"),
    ],
)
def test_a_name_becomes_safe(text: str, name: str) -> None:
    assert safe_name(text) == name


def test_a_long_name_is_cut_and_keeps_its_ending() -> None:
    name = safe_name("ö" * 200 + ".pdf")
    assert len(name.encode()) <= MOST_BYTES
    assert name.endswith("ö.pdf")


@settings(deadline=None)
@given(st.text(max_size=200) | st.text("./\\ conNUL:1é\u202e", max_size=30))
def test_every_name_is_short_whole_and_stays_as_it_is_when_made_safe_again(text: str) -> None:
    name = safe_name(text)
    assert 0 < len(name.encode()) <= MOST_BYTES + 1
    assert not set(name) & set('/\\<>:"|?*\0\r\n')
    assert name[-1] not in ". "
    assert safe_name(name) == name


def test_a_reference_with_slashes_is_kept_whole_and_leads_nowhere():
    assert name_part("DC/2026/3") == "DC_2026_3"
    assert name_part("DC-2026-3") == "DC-2026-3"
    assert name_part("../../etc") == "=2e._.._etc"
    assert name_part("..\\C:") == "=2e.=5cC=3a"


@settings(deadline=None)
@given(REFERENCES, REFERENCES)
def test_no_two_references_share_a_file_name(one: str, other: str) -> None:
    names = {safe_name(f"{name_part(r)} L12 1.eml") for r in (one, other)}
    assert len(names) == len({one, other})


@settings(deadline=None)
@given(REFERENCES)
def test_a_file_name_keeps_all_that_follows_the_reference(reference: str) -> None:
    name = f"{name_part(reference)} L12 1.eml"
    assert safe_name(name) in (name, f"_{name}")
