"""The bundle as built: numbers, labels, index, bookmarks, evidence unaltered."""

import datetime
import io
import random
from collections.abc import Sequence

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pikepdf import Array, Dictionary, Name, Pdf, String

from panelsec.bundle import pdfium
from panelsec.bundle.build import A_PAGE, PROCESS, Receipt
from panelsec.bundle.plan import (
    Drawn,
    Heading,
    IndexRow,
    Paper,
    Plan,
    Section,
    Slot,
    Withheld,
    rows_of,
    slots_shown,
)
from panelsec.bundle.progress import Cancelled
from panelsec.bundle.proof.check import check
from panelsec.bundle.proof.proven_pages import Known
from panelsec.errors import Unavailable

from . import pdfs

SHA = "ab" * 32
DAY = datetime.date(2026, 3, 2)


def plan_of(*slots: Slot, **more: int) -> Plan:
    return Plan(Heading(("Discipline Committee",), "Copy for the Chair"), (Section("Papers", slots),), **more)


def built(plan: Plan) -> tuple[bytes, Receipt]:
    return pdfs.build(plan)


def texts(data: bytes) -> list[str]:
    with pdfium.document(data) as document:
        return [pdfium.page_text(page) for page in document]


def bookmarks(data: bytes) -> list[tuple[int, str, int]]:
    with pdfium.document(data) as document:
        return [(each.level, each.get_title(), each.get_dest().get_index()) for each in document.get_toc()]


@pytest.mark.parametrize("kind", pdfs.HOSTILE)
def test_every_kind_of_paper_is_whole_and_looks_as_it_did_but_for_its_number(kind: str) -> None:
    papers = Paper("Before", SHA, pdfs.paper("a")), Paper(kind, SHA, pdfs.HOSTILE[kind]())
    data, receipt = built(plan_of(*papers))
    assert check(data, receipt, ["Nobody at all"], papers, known=Known()) == []
    assert receipt.rows[1].title == kind


def test_a_page_too_small_for_a_number_lies_whole_on_a_larger_sheet() -> None:
    source = pdfs.HOSTILE["tiny and turned"]()
    data, receipt = built(plan_of(Paper("Stub", SHA, source)))
    with pdfium.document(source) as before, pdfium.document(data) as after:
        small, sheet = before[0], after[1]
        (w, h), (sheet_w, sheet_h) = small.get_size(), sheet.get_size()
        one = small.render(scale=2).to_pil().convert("L")
        large = sheet.render(scale=2).to_pil().convert("L")
        left, top = round(sheet_w - w), round(sheet_h - h)
        other = large.crop((left, top, left + one.width, top + one.height))
    changed = sum(abs(a - b) > 100 for a, b in zip(one.tobytes(), other.tobytes(), strict=True))
    assert changed / len(one.tobytes()) < 0.02
    assert sheet_w > 590
    assert any("too small" in note.lower() for note in receipt.rows[0].notes)


def test_the_same_input_gives_the_same_bytes() -> None:
    plan = plan_of(
        *(Paper(kind, SHA, make()) for kind, make in pdfs.HOSTILE.items()), Withheld("Withheld", 2)
    )
    assert built(plan)[0] == built(plan)[0]


def test_numbers_labels_bookmarks_and_index_are_one() -> None:
    plan = Plan(
        Heading(("Case",)),
        (
            Section(
                "Statements",
                (Paper("One", SHA, pdfs.paper("a", "b"), DAY), Paper("Two", SHA, pdfs.paper("c"))),
            ),
            Section("Reports", (Paper("Three", SHA, pdfs.paper("d")),)),
        ),
        first=40,
    )
    data, receipt = built(plan)
    assert [(row.first, row.last) for row in receipt.rows] == [("41", "42"), ("43", "43"), ("44", "44")]
    assert [text.split()[-1] for text in texts(data)] == ["40", "41", "42", "43", "44"]
    with pdfium.document(data) as document:
        assert [document.get_page_label(i) for i in range(5)] == ["40", "41", "42", "43", "44"]
    assert bookmarks(data) == [
        (0, "Index [p. 40]", 0),
        (0, "Statements [p. 41]", 1),
        (1, "One [p. 41]", 1),
        (1, "Two [p. 43]", 3),
        (0, "Reports [p. 44]", 4),
        (1, "Three [p. 44]", 4),
    ]
    assert check(data, receipt) == []


def test_a_papers_own_bookmarks_and_links_lead_where_they_led() -> None:
    data, _ = built(plan_of(Paper("A", SHA, pdfs.paper("x")), Paper("Thesis", SHA, pdfs.outlined())))
    assert bookmarks(data)[3:] == [
        (1, "Thesis [p. 3]", 2),
        (2, "One [p. 3]", 2),
        (2, "Two [p. 4]", 3),
        (3, "Inner [p. 5]", 4),
        (2, "Three [p. 5]", 4),
        (2, "Lost [p. 5]", 4),
    ]
    with Pdf.open(io.BytesIO(data)) as pdf:
        place = {page.obj.objgen: i for i, page in enumerate(pdf.pages)}
        assert [place[each.Dest[0].objgen] for each in list(pdf.pages[2].obj.Annots)[:2]] == [4, 3]
        assert place[pdf.pages[2].obj.Annots[2].A.D[0].objgen] == 0


def test_it_opens_at_its_size_with_the_bookmarks_shown() -> None:
    data, _ = built(plan_of(Paper("A", SHA, pdfs.paper("x"))))
    with Pdf.open(io.BytesIO(data)) as pdf:
        assert pdf.Root.PageMode == Name.UseOutlines
        assert pdf.Root.OpenAction[4] == 1
        assert pdf.docinfo.Title == "Discipline Committee"


def test_nothing_that_runs_or_tells_of_its_making_is_left() -> None:
    plan = plan_of(
        *(
            Paper(kind, SHA, pdfs.HOSTILE[kind]())
            for kind in ("scripts", "attachments", "files of a page", "from elsewhere", "signed")
        )
    )
    data, receipt = built(plan)
    with Pdf.open(io.BytesIO(data)) as pdf:
        pdf.save(flat := io.BytesIO(), qdf=True, static_id=True)
        assert set(pdf.docinfo.keys()) == {"/Title"}
        assert not len(pdf.attachments)
    for word in (b"JavaScript", b"/JS", b"Launch", b"format.exe", b"Private author", b"Wordmaker", b"Thumb",
                 b"PieceInfo", b"EmbeddedFile", b"Belonging", b"drawing.txt", b"elsewhere.", b"pinned", b"A. Signer", b"/AA", b"/Metadata"):  # fmt: skip
        assert word not in flat.getvalue()
    assert b"https://example.org/" in flat.getvalue()
    said = " ".join(note for row in receipt.rows for note in row.notes)
    for note in (
        "JavaScript was removed",
        "digitally signed",
        "links that lead out of it",
    ):
        assert note in said


@pytest.mark.parametrize("kind", ["scripts", "form"])
def test_what_runs_or_could_be_filled_in_is_inert_and_looks_as_it_did(kind: str) -> None:
    paper = Paper("A", SHA, pdfs.scripted() if kind == "scripts" else pdfs.form())
    data, receipt = built(plan_of(paper))
    assert check(data, receipt, papers=[paper]) == []
    with Pdf.open(io.BytesIO(data)) as pdf:
        annotations = list(pdf.pages[1].obj.Annots)
        actions = [str(each.A.S) for each in annotations if "/A" in each]
        # the last is the number's, back to the index; where a link led on the web, it still leads
        assert actions == (["/URI", "/GoTo"] if kind == "scripts" else ["/GoTo"])
        assert all(int(field.Ff) & 1 for field in pdf.Root.get("/AcroForm", {}).get("/Fields", []))
        assert len(annotations) == (4 if kind == "scripts" else 2)


@pytest.mark.parametrize(
    ("harm", "said"),
    [
        ("link", "acts when it is clicked"),
        ("field", "can still be filled in"),
        ("script", "carries JavaScript"),
    ],
)
def test_a_bundle_in_which_something_still_acts_is_not_passed(harm: str, said: str) -> None:
    data, receipt = built(plan_of(Paper("A", SHA, pdfs.form())))
    with Pdf.open(io.BytesIO(data)) as pdf:
        if harm == "link":
            pdf.pages[1].obj.Annots[-1].A = Dictionary(S=Name.URI, URI=String("file:///etc/passwd"))
        elif harm == "field":
            pdf.Root.AcroForm.Fields[0].Ff = 0
        else:
            script = Dictionary(S=Name.JavaScript, JS=String("1"))
            pdf.Root.Names = Dictionary(JavaScript=Dictionary(Names=Array([String("go"), script])))
        pdf.save(out := io.BytesIO())
    assert any(said in fault.sentence for fault in check(out.getvalue(), receipt))


def test_a_form_whose_list_of_fields_is_broken_still_shows_what_was_filled_in() -> None:
    with Pdf.open(io.BytesIO(pdfs.form("Forty-two"))) as broken:
        broken.Root.AcroForm.Fields = Name.Foo
        paper = Paper("F", SHA, pdfs.saved(broken))
    data, receipt = built(plan_of(paper))
    assert check(data, receipt, papers=[paper]) == []
    with pdfium.document(data, forms=True) as document:
        assert document.get_formtype() != 0


def test_what_an_xfa_form_says_beside_its_pages_is_left_out_and_said() -> None:
    data, receipt = built(plan_of(Paper("X", SHA, pdfs.xfa())))
    with Pdf.open(io.BytesIO(data)) as pdf:
        pdf.save(flat := io.BytesIO(), qdf=True, static_id=True)
    assert b"Hidden in XFA" not in flat.getvalue()
    assert any("XFA" in note for note in receipt.rows[0].notes)


def test_a_paper_of_thousands_of_pages_is_numbered_to_its_end() -> None:
    data, receipt = built(plan_of(Paper("Long", SHA, pdfs.many(1_200))))
    assert receipt.numbers[-1] == "1201"
    with pdfium.document(data) as document:
        assert pdfium.page_text(document[1200]).split()[-1] == "1201"
        assert document.get_page_label(1200) == "1201"


def test_fields_of_one_name_in_two_papers_keep_their_own_values() -> None:
    forms = [Paper(value, SHA, pdfs.form(value, script=True)) for value in ("Yes", "No")]
    data, receipt = built(plan_of(*forms))
    with Pdf.open(io.BytesIO(data)) as pdf:
        fields = list(pdf.Root.AcroForm.Fields)
        assert sorted(str(field.V) for field in fields) == ["No", "Yes"]
        assert len({str(field.T) for field in fields}) == 2
        assert not any("/AA" in field for field in fields)
    assert check(data, receipt) == []


def test_a_form_that_each_program_is_to_draw_shows_its_values_and_leaves_other_forms_as_they_were() -> None:
    with Pdf.open(io.BytesIO(pdfs.form("Forty-two", "answer"))) as pdf:
        del pdf.Root.AcroForm.Fields[0].AP
        pdf.Root.AcroForm.NeedAppearances = True
        undrawn = Paper("Undrawn", SHA, pdfs.saved(pdf))
    drawn = Paper(
        "Drawn",
        SHA,
        pdfs.form("As it was drawn, and not as it was typed", "other").replace(b"/V (As", b"/V (Is"),
    )
    data, receipt = built(plan_of(undrawn, drawn))
    assert check(data, receipt, papers=(undrawn, drawn)) == []
    with Pdf.open(io.BytesIO(data)) as pdf:
        assert all("/AP" in field for field in pdf.Root.AcroForm.Fields)


def test_a_hidden_layer_stays_hidden() -> None:
    data, _ = built(plan_of(Paper("Layers", SHA, pdfs.layers()), Paper("More", SHA, pdfs.layers())))
    with Pdf.open(io.BytesIO(data)) as pdf:
        assert [str(each.Name) for each in pdf.Root.OCProperties.D.OFF] == ["Hidden", "Hidden"]
    with pdfium.document(data) as document:
        for number in (1, 2):
            colours = {colour for _, colour in document[number].render(scale=0.3).to_pil().getcolors(99999)}
            assert (0, 153, 0) in colours
            assert (230, 0, 0) not in colours


def test_a_readers_copy_keeps_the_masters_numbers() -> None:
    papers = [Paper(f"Statement {n}", SHA, pdfs.paper("secret", "words")) for n in range(40)]
    master, whole = built(plan_of(*papers))
    slots: list[Slot] = [*papers[:10], Withheld("Withheld by the Chair’s ruling", 2), *papers[11:]]
    data, receipt = built(plan_of(*slots, front=whole.front))
    assert whole.front == 2
    assert [(row.first, row.last) for row in receipt.rows] == [(row.first, row.last) for row in whole.rows]
    assert "Withheld by the Chair’s ruling" in texts(data)[int(whole.rows[10].last) - 1]
    assert check(data, receipt, ["Statement 10"]) == []
    assert len(texts(master)) == len(texts(data))


def test_a_copy_with_a_shorter_index_still_keeps_the_numbers() -> None:
    data, receipt = built(plan_of(Paper("A", SHA, pdfs.paper("x")), front=3))
    assert receipt.rows[0].first == "4"
    assert "left empty" in texts(data)[2]
    assert check(data, receipt) == []


def test_an_index_that_outgrows_its_numbers_moves_none() -> None:
    papers = [Paper(f"Paper {n}", SHA, pdfs.paper("x")) for n in range(31)]
    data, receipt = built(plan_of(*papers, front=1))
    assert receipt.numbers == ("1", "1.1", *(str(n) for n in range(2, 33)))
    assert check(data, receipt) == []


def test_late_papers_leave_every_number_as_it_was_and_are_told_on_a_sheet() -> None:
    early = [Paper(f"Paper {n}", SHA, pdfs.paper("x", "y")) for n in range(4)]
    _, before = built(plan_of(*early))
    within = Paper("Late reply", SHA, pdfs.paper("within", "it"), new=True, inserted=True)
    more = Paper("Later reply", SHA, pdfs.paper("within"), new=True, inserted=True)
    last = Paper("Last", SHA, pdfs.paper("at the end"), new=True)
    slots = [*early[:2], within, more, early[2], Withheld("Withdrawn", 2, new=True), last]
    told = Heading(("What changed",), "since the copy of 3 March")
    data, receipt = built(plan_of(*slots, front=before.front, changed=told))
    assert check(data, receipt, papers=slots) == []
    assert [row.first for row in receipt.rows] == ["2", "4", "5.1", "5.3", "6", "8", "10"]
    assert [row.first for row in before.rows] == ["2", "4", "6", "8"]
    assert receipt.numbers[:3] == ("1", "1.1", "2")
    index = rows_of(plan_of(*slots), [row.pages for row in receipt.rows], 1)
    assert [row.number for row in index] == ["1", "2", "2.1", "2.2", "3", "4", "5"]
    sheet = texts(data)[1]
    assert all(title in sheet for title in ("What changed", "Late reply", "Later reply", "Withdrawn", "Last"))
    assert "Paper 1" not in sheet
    assert (0, "What changed [p. 1.1]", 1) in bookmarks(data)


def test_what_leaves_no_gap_leaves_no_trace() -> None:
    slots = (
        Paper("A", SHA, pdfs.paper("x")),
        Withheld("Hidden", 3, gap=False),
        Paper("B", SHA, pdfs.paper("y")),
    )
    data, receipt = built(plan_of(*slots))
    assert [(row.title, row.first) for row in receipt.rows] == [("A", "2"), ("B", "3")]
    assert check(data, receipt, ["Hidden"]) == []


def test_a_paper_is_read_only_when_its_turn_comes_and_may_be_a_stream() -> None:
    data, receipt = built(plan_of(Paper("A", SHA, lambda: io.BytesIO(pdfs.paper("streamed")))))
    assert "streamed" in texts(data)[1]
    assert receipt.pages == 2


class OtherAtItsEnd(io.BytesIO):
    """As the store reads a paper: that it is another is known once all of it is read."""

    def read(self, size: int | None = -1) -> bytes:
        if piece := super().read(size):
            return piece
        raise Unavailable("It is not what was put in.")


def test_a_paper_that_is_not_what_was_put_in_is_in_no_bundle() -> None:
    with pytest.raises(Unavailable, match="not what was put in"):
        built(plan_of(Paper("Paper", SHA, lambda: OtherAtItsEnd(pdfs.paper("x")))))


def test_a_bundle_that_is_larger_than_its_papers_is_whole() -> None:
    pdf = Pdf.open(io.BytesIO(pdfs.paper(*"ABCDEFGH")))
    pdf.pages[0].obj.Contents.write(b"%" + random.Random(1).randbytes(10_000).hex().encode() + b"\n")
    for page in pdf.pages:
        page.obj.Contents = pdf.pages[0].obj.Contents
    slots = [Paper("One content for each page", SHA, pdfs.saved(pdf))]
    told = list[int]()
    data, receipt = pdfs.build(plan_of(*slots), progress=lambda done, _: told.append(done))
    assert len(data) > 3 * (len(pdfs.saved(pdf)) + A_PAGE * receipt.pages)
    assert check(data, receipt, papers=slots) == []
    assert told == sorted(told)


def test_a_file_that_no_engine_opens_is_refused_by_name() -> None:
    with pytest.raises(Unavailable, match="‘Torn letter’"):
        built(plan_of(Paper("A", SHA, pdfs.paper("x")), Paper("Torn letter", SHA, b"%PDF-1.7 rubbish")))


def test_the_notes_of_taking_in_stand_in_the_receipt_once() -> None:
    note = "JavaScript was removed."
    _, receipt = built(plan_of(Paper("S", SHA, pdfs.scripted(), None, (note, "Rebuilt."))))
    assert receipt.rows[0].notes[:2] == (note, "Rebuilt.")
    assert receipt.rows[0].notes.count(note) == 1


@pytest.mark.parametrize("stop", [1, 3, 60])
def test_a_build_that_is_stopped_ends_at_once_and_the_next_one_is_whole(stop: int) -> None:
    plan = plan_of(Paper("A", SHA, pdfs.paper("x")), Paper("B", SHA, pdfs.paper("y")))
    with pytest.raises(Cancelled):
        pdfs.build(plan, progress=lambda done, _: done < stop)
    assert texts(built(plan)[0])[1:] == ["x\n2", "y\n3"]


def test_progress_goes_forward_to_its_end() -> None:
    told: list[tuple[int, int]] = []
    plan = plan_of(Paper("A", SHA, pdfs.paper("x")))
    data, receipt = pdfs.build(plan, progress=lambda *step: told.append(step))
    assert told == sorted(told)
    assert told[-1][0] == told[-1][1]
    assert check(data, receipt) == []


def test_a_build_whose_process_is_ended_says_so_and_the_next_one_is_whole() -> None:
    plan = plan_of(Paper("A", SHA, pdfs.paper("x")), Paper("B", SHA, pdfs.paper("y")))

    def ended(done: int, _: int) -> None:
        if done == 1:
            PROCESS.end()

    with pytest.raises(Unavailable, match="was ended"):
        pdfs.build(plan, progress=ended)
    assert len(built(plan)[1].numbers) == 3


def test_an_index_without_a_link_for_each_row_is_not_used() -> None:
    def unlinked(heading: Heading, rows: Sequence[IndexRow]) -> Drawn:
        return Drawn(pdfs.index(heading, rows).pdf, ())

    with pytest.raises(ValueError, match="needs a link"):
        pdfs.build(plan_of(Paper("A", SHA, pdfs.paper("x"))), unlinked)


def test_a_bundle_can_be_a_paper_of_a_bundle() -> None:
    inner, _ = built(plan_of(Paper("A", SHA, pdfs.paper("x"), DAY), Withheld("Withheld", 1)))
    data, receipt = built(plan_of(Paper("Earlier bundle", SHA, inner)))
    assert check(data, receipt) == []
    assert "1" in texts(data)[1].split()[-2:]
    assert (3, "A [p. 2] [p. 3]", 2) in bookmarks(data)


KINDS = sorted(set(pdfs.HOSTILE) - {"huge", "dense picture"})
LATE = {"new": st.booleans(), "inserted": st.booleans()}
SLOTS = st.one_of(
    st.builds(
        lambda kind, **late: Paper(kind.capitalize(), SHA, pdfs.HOSTILE[kind](), **late),
        st.sampled_from(KINDS),
        **LATE,
    ),
    st.builds(
        Withheld,
        st.sampled_from(["Withheld", "Not for this reader"]),
        st.integers(1, 4),
        st.booleans(),
        **LATE,
    ),
)
SECTIONS = st.builds(Section, st.sampled_from(["A", "B", "Ärzte"]), st.lists(SLOTS, max_size=4).map(tuple))


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(SECTIONS, max_size=3), st.integers(1, 2000), st.integers(0, 2))
def test_whatever_the_plan_its_numbers_agree(sections: list[Section], first: int, front: int) -> None:
    opening = Section("Opening", (Paper("First of all", SHA, pdfs.paper("first")),))
    changed = Heading(("What changed",)) if front else None
    plan = Plan(Heading(("Case",)), (opening, *sections), first, front, changed)
    data, receipt = built(plan)
    papers = [slot for _, slot in slots_shown(plan)]
    assert check(data, receipt, papers=papers) == []
    assert receipt.pages == receipt.front + sum(row.pages for row in receipt.rows)
    assert len(set(receipt.numbers)) == receipt.pages
    runs_on = [n for n in receipt.numbers if "." not in n]
    assert runs_on == [str(first + n) for n in range(len(runs_on))]
