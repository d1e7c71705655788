"""What goes by e-mail: parts that a server takes, and papers that are locked."""

import io
from dataclasses import replace

import pytest
from pikepdf import Dictionary, PasswordError, Pdf

from panelsec.bundle import pdfium
from panelsec.bundle.portions import locked, portions
from tests.bundle import pdfs
from tests.bundle.test_build import SHA, built, plan_of

from panelsec.bundle.plan import Paper  # isort: skip


def test_a_part_names_the_papers_in_it_as_the_index_numbers_them() -> None:
    papers = [Paper(f"P{n}", SHA, pdfs.picture(300, 300, 100)) for n in range(4)]
    papers[2] = replace(papers[2], inserted=True)
    data, receipt = built(plan_of(*papers, front=1))
    made = portions(data, 2 * len(data) // 3, [row.at for row in receipt.rows])
    assert [each.holds for each in made] == [
        "index and paper 1, pages 1 to 2",
        "paper 2, page 3",
        "papers 2.1 to 3, pages 3.1 to 4",
    ]


def test_a_large_bundle_is_parted_between_papers_if_it_can_be_and_every_page_keeps_its_number() -> None:
    large = Pdf.new()
    for _ in range(4):
        large.pages.extend(Pdf.open(io.BytesIO(pdfs.picture(300, 300, 100))).pages)
    slots = [Paper(f"P{n}", SHA, pdfs.picture(300, 300, 100)) for n in range(3)]
    data, receipt = built(
        plan_of(*slots, Paper("Large", SHA, pdfs.saved(large)), Paper("Last", SHA, pdfs.paper("z")))
    )
    made = portions(data, len(data) // 3, [row.at for row in receipt.rows])
    assert all(len(each.pdf) <= len(data) // 3 for each in made)
    assert [each.holds for each in made] == [
        "index and paper 1, pages 1 to 2",
        "papers 2 to 3, pages 3 to 4",
        "part of paper 4, pages 5 to 6",
        "part of paper 4, pages 7 to 8",
        "paper 5, page 9",
    ]
    seen = []
    for each in made:
        with pdfium.document(each.pdf) as document:
            seen += [
                (document.get_page_label(n), pdfium.page_text(document[n]).split()[-1])
                for n in range(len(document))
            ]
    assert seen == [(n, n) for n in receipt.numbers]
    assert portions(data, len(data))[0].pdf == data


def test_a_part_keeps_what_leads_to_its_own_pages_its_layers_and_forms_and_nothing_of_other_pages() -> None:
    papers = [Paper(f"P{n}", SHA, pdfs.picture(300, 300, 100)) for n in range(6)]
    papers[4:] = [Paper("Layers", SHA, pdfs.layers()), Paper("Form", SHA, pdfs.form())]
    data, _ = built(plan_of(*papers))
    first, last = portions(data, len(data) * 2 // 3)
    for each in (first, last):
        with Pdf.open(io.BytesIO(each.pdf)) as part:
            there = [page.obj.objgen for page in part.pages]
            pages = [
                o.objgen for o in part.objects if isinstance(o, Dictionary) and o.get("/Type") == "/Page"
            ]
            assert sorted(pages) == sorted(there)
            targets = [a.A.D[0].objgen for page in part.pages for a in page.get("/Annots", ()) if "/A" in a]
            assert set(targets) <= set(there)
    with Pdf.open(io.BytesIO(first.pdf)) as part, part.open_outline() as outline:
        assert [each.title.partition(" [")[0] for each in outline.root] == ["Index", "Papers"]
        assert any("/A" in annotation for annotation in part.pages[0].Annots)
    with Pdf.open(io.BytesIO(last.pdf)) as part:
        assert len(part.Root.OCProperties.D.OFF) == 1
        assert len(part.Root.AcroForm.Fields) >= 1
        with part.open_outline() as outline:
            assert [each.title for each in outline.root] == ["Papers [p. 4]"]
            assert [each.title for each in outline.root[0].children][-1] == "Form [p. 7]"


def test_locked_papers_open_with_their_password_only_and_tell_nothing_without() -> None:
    data, _ = built(plan_of(Paper("Secret title", SHA, pdfs.paper("x"))))
    made = locked(data, "abcde-fghij")
    assert b"Discipline Committee" not in made
    with pytest.raises(PasswordError):
        Pdf.open(io.BytesIO(made))
    with Pdf.open(io.BytesIO(made), password="abcde-fghij") as pdf:
        assert pdf.encryption.bits == 256
        assert pdf.encryption.R == 6
