"""The compiled forms are those of ui/, and every form keeps to the spacing scale."""

import importlib.util
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from panelsec.widgets.look import Space

ROOT = Path(__file__).resolve().parents[2]
SPACINGS = {
    "spacing",
    "horizontalSpacing",
    "verticalSpacing",
    *(f"{side}Margin" for side in ("left", "top", "right", "bottom")),
}


@pytest.fixture(scope="module")
def forms():
    spec = importlib.util.spec_from_file_location("forms", ROOT / "packaging" / "forms.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.slow  # the gate asks `packaging/forms.py --check` beside the tests
def test_the_forms_are_not_stale(forms):
    assert forms.stale() == [], "run python packaging/forms.py"


def test_a_changed_source_and_a_lost_source_are_stale_until_written(forms, tmp_path):
    ui, made = tmp_path / "ui", tmp_path / "src/panelsec/forms"
    ui.mkdir()
    made.mkdir(parents=True)
    source = (ROOT / "ui" / "welcome.ui").read_text(encoding="utf-8")
    (ui / "welcome.ui").write_text(source.replace("Practise", "Rehearse"), encoding="utf-8")
    (made / "welcome.py").write_text(forms.compiled(ROOT / "ui" / "welcome.ui"), encoding="utf-8")
    (made / "gone.py").write_text("", encoding="utf-8")
    assert forms.stale(tmp_path) == ["gone", "welcome"]
    forms.write(tmp_path)
    assert forms.stale(tmp_path) == []
    assert not (made / "gone.py").exists()


def test_a_form_names_no_machine(forms):
    code = forms.compiled(ROOT / "ui" / "welcome.ui")
    assert str(ROOT) not in code
    assert code.startswith('"""Compiled from ui/welcome.ui')


def test_what_lies_in_a_page_or_on_a_pile_is_made_there(forms):
    code = forms.compiled(ROOT / "ui" / "welcome.ui")
    assert "self.sheet = QWidget(self.page.viewport())" in code
    assert "self.make_step = QWidget(self.steps)" in code


@pytest.mark.parametrize("source", sorted((ROOT / "ui").glob("*.ui")), ids=lambda path: path.stem)
def test_every_distance_in_a_form_is_on_the_scale(source):
    tree = ET.parse(source)
    off = [
        (each.get("name"), each.findtext("number"))
        for each in tree.iter("property")
        if each.get("name") in SPACINGS and int(each.findtext("number")) not in set(Space)
    ]
    assert off == []
