"""The fonts that we carry, and which of them prints what."""

import pytest

from panelsec.letters.setting.fonts import SCRIPTS, Face, NoGlyph, coverage, font_for
from panelsec.resources import resource

NAMES = {
    "Nguyễn Thị Ánh Łukasz Żółć Şule Çelik Əliyev ʻOkina": "NotoSans-Regular",
    "ΕλένηΠαπαδοπούλου": "NotoSans-Regular",
    "ЮлияЩербаковаЇжакевич": "NotoSans-Regular",
    "محمدگلپری": "NotoSansArabic-Regular",
    "זאב": "NotoSansHebrew-Regular",
    "Արամ": "NotoSansArmenian-Regular",
    "გიორგი": "NotoSansGeorgian-Regular",
    "አበበ": "NotoSansEthiopic-Regular",
    "王小明陳鑫": "NotoSansSC-Regular",
    "さくらカナ": "NotoSansSC-Regular",
    "김민수": "NotoSansKR-Regular",
    "→≥": "NotoSansMono-Regular",
}


@pytest.mark.parametrize(("text", "name"), NAMES.items())
def test_names_are_printed_in_the_font_of_their_script(text: str, name: str) -> None:
    assert {font_for(character, Face.REGULAR, text) for character in text} == {name}


def test_bold_names_are_bold_where_the_script_has_a_bold() -> None:
    assert font_for("ז", Face.BOLD, "ז") == "NotoSansHebrew-Bold"
    assert font_for("王", Face.BOLD, "王") == "NotoSansSC-Regular"


@pytest.mark.parametrize("text", ["र", "ส", "த", "🙂"])
def test_scripts_that_need_shaping_are_refused_rather_than_printed_wrong(text: str) -> None:
    with pytest.raises(NoGlyph):
        font_for(text, Face.REGULAR, text)


def test_every_font_named_is_there_and_every_font_there_is_named() -> None:
    named = {face.value for face in Face} | {f"{s.family}-{style}" for s in SCRIPTS for style in s.styles}
    assert {path.stem for path in resource("fonts").glob("*.ttf")} == named
    assert all(coverage(name) for name in named)


def test_the_fonts_carry_their_licence() -> None:
    licence = resource("fonts", "OFL.txt").read_text("utf-8")
    assert "SIL OPEN FONT LICENSE Version 1.1" in licence
    assert "The Noto Project Authors" in licence
