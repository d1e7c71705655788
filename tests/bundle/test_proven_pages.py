"""Pages that copies share: proven once, and proven again wherever anything about them differs."""

import io
from collections.abc import Callable

import pytest
from pikepdf import Array, Name, Pdf, Stream

from panelsec.bundle.build import Receipt
from panelsec.bundle.plan import Heading, Paper, Plan, Section, Slot, Withheld
from panelsec.bundle.proof import prover, raw_objects
from panelsec.bundle.proof.check import check
from panelsec.bundle.proof.forbidden import Forbidden
from panelsec.bundle.proof.page import Proof
from panelsec.bundle.proof.proven_pages import Known

from . import pdfs

SHA = "ef" * 32
HIDDEN = b"It was Wilhelmina Ffitch"
PAPERS: list[Slot] = [
    Paper("Report", SHA, pdfs.paper("one", "Wilhelmina said", "three")),
    Paper("Statement", SHA, pdfs.paper("four", Rotate=90)),
    Withheld("Withheld", 2),
]


def copy(reader: str, slots: list[Slot]) -> tuple[bytes, Receipt]:
    plan = Plan(Heading(("Case", *reader.split()), reader), (Section("Papers", tuple(slots)),))
    return pdfs.build(plan)


def hiding(data: bytes, receipt: Receipt) -> tuple[bytes, Receipt]:
    """With words in it that no page shows."""
    with Pdf.open(io.BytesIO(data)) as pdf:
        pdf.Root.Unseen = Stream(pdf, HIDDEN)
        return pdfs.saved(pdf), receipt


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The pages that are proven, counted from 0."""
    pages: list[int] = []
    prove = prover.prove

    def counted(document: object, page: object, at: int, receipt: Receipt) -> Proof:
        pages.append(at)
        return prove(document, page, at, receipt)

    monkeypatch.setattr(prover, "prove", counted)
    return pages


def test_what_a_copy_shares_with_the_one_before_is_proven_once(drawn: list[int]) -> None:
    known = Known()
    for reader, slots in (
        ("Chair", PAPERS),
        ("First Respondent of two", PAPERS),
        ("Proctor", [PAPERS[0], Withheld("Withheld from this reader", 1), PAPERS[2]]),
    ):
        data, receipt = copy(reader, slots)
        assert check(data, receipt, papers=slots, known=known) == []
    assert drawn == [*range(7), 0, 0, 4]


def test_a_word_forbidden_in_one_copy_is_found_on_a_page_that_is_known() -> None:
    known = Known()
    assert check(*copy("A", PAPERS), ["Nobody at all"], PAPERS, known=known) == []
    faults = check(*copy("B", PAPERS), ["Wilhelmina"], PAPERS, known=known)
    assert {(fault.page, fault.sentence) for fault in faults if fault.page} == {
        ("3", "‘Wilhelmina’ must not be in this file, and stands on this page.")
    }


def test_a_word_forbidden_in_one_copy_is_found_behind_pages_that_are_known() -> None:
    known, copies = Known(), [hiding(*copy(reader, PAPERS)) for reader in "AB"]
    assert check(*copies[0], ["Nobody at all"], PAPERS, known=known) == []
    faults = check(*copies[1], ["Nobody at all", "Wilhelmina Ffitch"], PAPERS, known=known)
    assert [fault.sentence for fault in faults] == [
        "‘Wilhelmina Ffitch’ must not be in this file, and stands in a part of the file that is not seen."
    ]
    assert check(*copies[1], ["Wilhelmina Ffitch"], PAPERS, known=known) == faults


def test_what_lies_behind_pages_is_looked_through_for_a_word_once(monkeypatch: pytest.MonkeyPatch) -> None:
    known, streams, look = Known(), list[bytes](), raw_objects._in_stream

    def looked(data: bytes, letters: bool, forbidden: Forbidden) -> set[str]:
        streams.append(data)
        return look(data, letters, forbidden)

    monkeypatch.setattr(raw_objects, "_in_stream", looked)
    assert check(*hiding(*copy("A", PAPERS)), ["Nobody at all"], PAPERS, known=known) == []
    assert HIDDEN in streams
    streams.clear()
    assert check(*hiding(*copy("B", PAPERS)), ["Nobody at all"], PAPERS, known=known) == []
    assert streams
    assert HIDDEN not in streams


def test_what_is_wrong_with_a_page_is_said_of_every_copy() -> None:
    known, others = Known(), [Paper("Report", SHA, pdfs.paper("one", "two", "three")), *PAPERS[1:]]
    first, second = (check(*copy(reader, PAPERS), papers=others, known=known) for reader in "AB")
    assert [fault.page for fault in first] == ["3"]
    assert first == second


def other_ink(pdf: Pdf) -> None:
    form = pdf.pages[2].obj.Resources.XObject.PnlP
    form.write(form.read_bytes() + pdfs.said("added", 100, 400))


def other_number(pdf: Pdf) -> None:
    pdf.pages[2].obj.Contents = pdf.make_indirect(Stream(pdf, b"q /PnlP Do Q"))


def no_way_back(pdf: Pdf) -> None:
    del pdf.pages[2].obj.Annots


def elsewhere(pdf: Pdf) -> None:
    pdf.pages[2].obj.Annots[-1].A.D = Array([pdf.pages[3].obj, Name.Fit])


def turned(pdf: Pdf) -> None:
    pdf.pages[2].obj.Rotate = 180


def other_label(pdf: Pdf) -> None:
    pdf.Root.PageLabels.Nums[1].P = "A"


@pytest.mark.parametrize("change", [other_ink, other_number, no_way_back, elsewhere, turned, other_label])
def test_a_page_that_is_otherwise_in_a_second_copy_is_not_known(change: Callable[[Pdf], None]) -> None:
    known, (data, receipt) = Known(), copy("A", PAPERS)
    assert check(data, receipt, papers=PAPERS, known=known) == []
    with Pdf.open(io.BytesIO(data)) as pdf:
        change(pdf)
        spoilt = pdfs.saved(pdf)
    faults = check(spoilt, receipt, papers=PAPERS, known=known)
    assert "3" in {fault.page for fault in faults}


def test_a_page_is_held_against_the_paper_that_it_stands_for_in_each_copy() -> None:
    known, others = Known(), [Paper("Report", SHA, pdfs.paper("one", "two", "three")), *PAPERS[1:]]
    assert check(*copy("A", PAPERS), papers=PAPERS, known=known) == []
    assert [fault.page for fault in check(*copy("B", PAPERS), papers=others, known=known)] == ["3"]


@pytest.mark.parametrize("kind", ["form", "layers"])
def test_a_page_on_which_the_whole_file_bears_is_proven_in_each_copy(kind: str, drawn: list[int]) -> None:
    known, slots = Known(), list[Slot]([Paper("A", SHA, pdfs.HOSTILE[kind]())])
    for reader in "AB":
        assert check(*copy(reader, slots), papers=slots, known=known) == []
    assert drawn == [0, 1, 0, 1]
