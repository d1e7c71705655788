"""File names that can be saved anywhere."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from panelsec.post.filenames import MOST_BYTES, flat_name, safe_name


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
    assert flat_name("DC/2026/3 L12 1.eml") == "DC-2026-3 L12 1.eml"
    assert flat_name("../../etc/L12 1.eml") == "-..-etc-L12 1.eml"
    assert flat_name("..\\C:\\L12 1.eml") == "-C_-L12 1.eml"
