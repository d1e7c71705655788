"""The papers of a case, by keyboard, on a real store."""

import io
from collections.abc import Callable, Iterator
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QFileDialog, QWidget

from panelsec.actions.bundles import proven
from panelsec.actions.papers.case_papers import take_in_paper
from panelsec.actions.recording import act
from panelsec.bundle.proof.check import Fault
from panelsec.procedure import events as ev
from panelsec.procedure.letters.to_whom import drafts
from panelsec.procedure.people import Document, Kind, Witness
from panelsec.screens.desk import Desk
from panelsec.screens.papers import screen as papers_screen
from panelsec.screens.papers.screen import PapersScreen
from panelsec.screens.places import Place
from tests.bundle import pdfs
from tests.bundle.test_messages import docx
from tests.screens.harness import hold, keys, press, printed, settle, walk_to
from tests.screens.played import before
from tests.screens.stages import Staged, staged

RESPONSES_IN = 14  # acts: the notice has gone, and both Respondents have answered
PASSWORD = "walnut"


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Staged]:
    with staged(tmp_path, "open-03", RESPONSES_IN) as made:
        made.at("2023-02-27T10:00")
        yield made


@pytest.fixture
def screen(seat: Desk, case: Staged, shown: Callable[[QWidget], QWidget]) -> PapersScreen:
    return opened(seat, case, shown)


def opened(seat: Desk, case: Staged, shown: Callable[[QWidget], QWidget]) -> PapersScreen:
    made = PapersScreen(seat)
    made.show_case(case.reference)
    shown(made)
    settle(seat)
    made.form.papers_table.setFocus()
    return made


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    """Sound, encrypted, empty and broken."""
    folder = tmp_path / "in"
    folder.mkdir()
    note = folder / "Note of a call.txt"
    note.write_text("The porter called at nine and said that the door had been open.")
    sheet = pikepdf.new()
    sheet.add_blank_page()
    locked = io.BytesIO()
    sheet.save(locked, encryption=pikepdf.Encryption(owner=PASSWORD, user=PASSWORD))
    for name, data in (("locked.pdf", locked.getvalue()), ("empty.pdf", b""), ("broken.pdf", b"%PDF-1.7 no")):
        (folder / name).write_bytes(data)
    return [note, *(folder / name for name in ("locked.pdf", "empty.pdf", "broken.pdf"))]


def _choose(screen: PapersScreen, desk: Desk, paths: list[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(p) for p in paths], ""))
    press(screen.form.drop_area.choose_button, desk)


def _rows(screen: PapersScreen, name: str) -> list[list[str]]:
    table = getattr(screen.form, f"{name}_table")
    return [
        [table.item(row, column).text() for column in range(table.columnCount())]
        for row in range(table.rowCount())
    ]


def test_the_file_is_listed_in_order_and_the_current_paper_is_shown(screen: PapersScreen) -> None:
    rows = _rows(screen, "papers")
    assert [row[0] for row in rows] == [f"D{n}" for n in range(1, 9)]
    assert rows[2][2:4] == ["Response or written statement of a Respondent", "Cormac Ellery"]
    assert rows[2][5] == "24 February 2023, from Cormac Ellery"
    assert rows[7][5] == "Not there yet"
    assert screen.form.preview.page == 1
    assert "Send the papers" in screen.form.lead_label.text()


def test_it_can_all_be_worked_by_keyboard(screen: PapersScreen, scheme: Qt.ColorScheme) -> None:
    hold(screen)


def test_at_200_per_cent_nothing_is_cut_off(large_text: None, screen: PapersScreen) -> None:
    hold(screen)


def test_of_several_files_the_sound_ones_are_taken_in_and_the_others_named(
    screen: PapersScreen, seat: Desk, case: Staged, files: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    _choose(screen, seat, files, monkeypatch)
    states = [row[1] for row in _rows(screen, "offers")]
    assert [words.split(",")[0].split(".")[0] for words in states] == [
        "Ready",
        "Needs its password",
        "Cannot be taken in",
        "Cannot be taken in",
    ]
    assert "‘empty.pdf’ is empty" in states[2]
    assert screen.form.take_button.text() == "Ta&ke in only the one that is ready"
    assert "‘broken.pdf’ is damaged past repair" in states[3]
    table = screen.form.offers_table
    seen = table.viewport().visibleRegion().boundingRect()
    assert all(seen.contains(table.visualRect(table.model().index(row, 1)).center()) for row in range(4))
    keys(Qt.Key.Key_Down, Qt.Key.Key_Down)
    hold(screen)
    screen.form.offers_table.setFocus()
    press(screen.form.take_button, seat)

    added = list(case.case.documents.values())[8:]
    assert [(d.id, d.title, d.pages) for d in added] == [("D9", "Note of a call", 1)]
    assert [row[0] for row in _rows(screen, "offers")] == ["locked.pdf", "empty.pdf", "broken.pdf"]


def test_an_encrypted_file_is_opened_with_its_password(
    screen: PapersScreen, seat: Desk, case: Staged, files: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    _choose(screen, seat, files[1:2], monkeypatch)
    walk_to(screen.form.password_edit)
    keys("wrong", Qt.Key.Key_Return)
    settle(seat)
    assert "does not open with that password" in screen.form.password_errors.text()
    keys(PASSWORD, Qt.Key.Key_Return)
    settle(seat)
    assert screen.form.paper_title_edit.hasFocus()
    press(screen.form.take_button, seat)

    [paper] = list(case.case.documents.values())[8:]
    assert paper.title == "Locked", "as a person writes it"
    assert screen.form.papers_table.current_key() == paper.id
    assert screen.form.done_label.text().startswith("The paper is in the file.")
    assert "It was encrypted; the copy in the bundle is not." in paper.notes


def test_a_response_records_who_sent_it_when_and_that_it_admits(
    screen: PapersScreen, seat: Desk, case: Staged, files: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    _choose(screen, seat, files[:1], monkeypatch)
    form = screen.form
    walk_to(form.paper_title_edit)
    form.paper_title_edit.selectAll()
    keys("Second response of Nadia Brandt")
    walk_to(form.kind_combo)
    keys("Resp")
    keys(Qt.Key.Key_Return)
    press(form.take_button, seat)
    assert form.whose_combo.hasFocus()
    assert "which Respondent" in form.whose_errors.text()
    keys("Nad", Qt.Key.Key_Return)
    assert form.sender_combo.currentData() == "R2"  # in whatever order it is described
    walk_to(form.sender_combo)
    keys(Qt.Key.Key_Home)
    walk_to(form.whose_combo)
    keys("Cor", Qt.Key.Key_Return)
    assert form.sender_combo.currentData() == ""  # which somebody chose
    keys("Nad", Qt.Key.Key_Return)
    walk_to(form.sender_combo)
    keys("Nad", Qt.Key.Key_Return)
    walk_to(form.admits_check)
    keys(Qt.Key.Key_Space)
    press(form.take_button, seat)

    came = case.case.all(ev.DocumentReceived)[-1]
    assert (came.document, came.sender, came.admits) == ("D9", "R2", True)
    assert case.case.documents["D9"].title == "Second response of Nadia Brandt"
    assert case.case.documents["D9"].kind is Kind.RESPONSE


def test_a_day_that_is_none_is_asked_for_again_and_nothing_is_lost(
    screen: PapersScreen, seat: Desk, case: Staged, files: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    _choose(screen, seat, files[:1], monkeypatch)
    walk_to(screen.form.dated_edit)
    keys("31 February 2023")
    press(screen.form.take_button, seat)
    assert screen.form.dated_edit.hasFocus()
    assert screen.form.dated_edit.text() == "31 February 2023"
    screen.form.dated_edit.selectAll()
    keys("28 February 2022")
    press(screen.form.take_button, seat)
    assert case.case.documents["D9"].dated.isoformat() == "2022-02-28"


def test_an_announced_paper_is_recorded_when_it_has_come(
    screen: PapersScreen, seat: Desk, case: Staged
) -> None:
    QTest.keyClick(screen.form.papers_table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert screen.form.come_part.isVisible()
    press(screen.form.come_button, seat)
    assert [e.document for e in case.case.all(ev.DocumentReceived)][-1] == "D8"


def test_the_matrix_says_who_gets_what_and_by_which_paragraph_not(screen: PapersScreen) -> None:
    rows = {row[0]: row[2:] for row in _rows(screen, "matrix")}
    assert rows["D1"] == ["Gets it"] * 4
    assert rows["D4"] == ["Gets it", "Gets it", "Another Respondent’s mitigation (2.18)", "Gets it"]
    assert rows["D6"] == ["Gets it"] * 4
    assert rows["D7"] == ["Not there yet"] * 4


def test_a_ruling_withholds_a_paper_from_one_respondent_and_another_shares_it_again(
    screen: PapersScreen, seat: Desk, case: Staged
) -> None:
    form = screen.form
    walk_to(form.matrix_table)
    keys(Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right)
    assert form.access_label.text() == "D2, Two laboratory reports compared. Cormac Ellery: gets it."
    press(form.withhold_button, seat)
    assert form.grounds_errors.isVisible()
    keys("It would tell who called the porter.")
    press(form.withhold_button, seat)

    ruling = case.case.all(ev.Ruled)[-1]
    assert (ruling.about, ruling.decision, ruling.document, ruling.respondent) == (
        "withhold",
        "withhold",
        "D2",
        "R1",
    )
    assert form.access_label.text().endswith("Cormac Ellery: withheld by ruling (2.26).")
    assert [row[3] for row in _rows(screen, "copies") if row[0] == "Cormac Ellery"] == ["1"]
    hold(screen)
    form.matrix_table.setFocus()
    walk_to(form.grounds_edit)
    keys("The porter has agreed.")
    press(form.give_button, seat)
    assert case.case.all(ev.Ruled)[-1].decision == "share"


def test_a_paper_on_a_previous_breach_is_sealed_and_not_shown(
    screen: PapersScreen, seat: Desk, case: Staged
) -> None:
    paper = Document("D9", "Warning of 2021 for collusion", Kind.PREVIOUS_BREACH, of="R1", rule="RB 2(g)")
    take_in_paper(case.session, case.reference, paper, "w.txt", b"Warned in 2021.")
    screen.show_case(case.reference)
    screen.form.papers_table.choose("D9")
    settle(seat)

    assert _rows(screen, "papers")[8][1] == "A sealed paper"
    assert _rows(screen, "matrix")[8][1:] == ["A sealed paper", *["Sealed until a finding (7.11)"] * 4]
    assert screen.form.preview.page == 0
    told = " ".join(w.text() for w in screen.findChildren(QWidget) if hasattr(w, "text") and callable(w.text))
    assert "Warning of 2021" not in told


def test_a_readers_copy_is_shown_before_it_is_built_and_nothing_is_kept(
    screen: PapersScreen, seat: Desk, case: Staged
) -> None:
    before = len(case.case.events)
    walk_to(screen.form.copies_table)
    QTest.keyClick(screen.form.copies_table, Qt.Key.Key_Down)
    keys(Qt.Key.Key_Return)
    settle(seat)
    assert screen.form.preview.page == 1
    assert len(case.case.events) == before


def test_the_papers_are_built_for_each_reader_and_lie_in_post(
    screen: PapersScreen, seat: Desk, case: Staged, went: list[Place]
) -> None:
    screen.viewer.clear()  # then the paper is drawn anew, after the words
    press(screen.form.build_button, seat)
    made = drafts(case.case)
    assert [d.letter for d in made] == ["L15"] * 6
    by_reader = {d.to: d.documents for d in made}
    assert "D4" in by_reader["R1"]
    assert "D4" not in by_reader["R2"]
    assert "6 copies are built and checked" in screen.form.built_label.text()
    assert {row[4] for row in _rows(screen, "copies")} == {"In Post"}
    hold(screen)

    screen.form.build_button.setFocus()
    press(screen.form.build_button, seat)
    assert len(drafts(case.case)) == 6
    press(screen.form.post_button, seat)
    assert went == [Place("post", case.reference, " ".join(str(d.number) for d in drafts(case.case)))]


def test_building_can_be_cancelled_and_then_nothing_is_kept(
    screen: PapersScreen, seat: Desk, case: Staged
) -> None:
    screen.form.built_label.setText("What was said of copies before")
    walk_to(screen.form.build_button)
    keys(Qt.Key.Key_Space)
    assert screen.acts._work is not None
    screen.acts._work.cancel()
    settle(seat)
    assert drafts(case.case) == ()
    assert screen.form.built_label.text() == ""
    assert not screen.form.answer_panel.isVisible()


def test_faults_of_a_copy_stand_page_by_page_and_block_it(
    screen: PapersScreen, seat: Desk, case: Staged, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        proven,
        "check",
        lambda *_: [Fault("3", "The number is not on the page."), *[Fault("7", "No link.")] * 30],
    )
    press(screen.form.build_button, seat)
    said = screen.form.answer_panel.text_label.text()
    assert "Page 3, in ‘Investigation Report (joint)’: The number is not on the page." in said
    assert "Page 7, in ‘Letter about an illness’: No link." in said
    assert "\nBeside these, 11 more were found." in said
    assert drafts(case.case) == ()
    hold(screen)


def test_a_new_case_says_what_to_do_first(
    desk: Desk, tmp_path: Path, shown: Callable[[QWidget], QWidget]
) -> None:
    with staged(tmp_path, "open-07", 1) as made:
        seat = made.on(desk)
        screen = PapersScreen(seat)
        screen.show_case(made.reference)
        shown(screen)
        settle(seat)
        assert "The papers can be built once" in screen.form.copies_label.text()
        hold(screen)


def test_a_response_that_is_taken_in_names_the_witnesses_it_asks_for(
    screen: PapersScreen, seat: Desk, case: Staged, files: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """7.4."""
    _known_witness(screen, seat, case)
    _choose(screen, seat, files[:1], monkeypatch)
    form = screen.form
    assert not form.witnesses_part.isVisible()
    walk_to(form.kind_combo)
    keys("Resp", Qt.Key.Key_Return)
    walk_to(form.whose_combo)
    keys("Nad", Qt.Key.Key_Return)
    walk_to(form.sender_combo)
    keys("Nad", Qt.Key.Key_Return)
    [check] = form.witnesses_part.findChildren(QCheckBox)
    assert check.text() == "Walter Tidd"
    walk_to(check)
    keys(Qt.Key.Key_Space)
    hold(screen)
    press(form.take_button, seat)

    assert case.case.all(ev.DocumentReceived)[-1].witnesses == ("W1",)
    assert _rows(screen, "papers")[-1][5].endswith("from Nadia Brandt; asks for Walter Tidd")


def test_an_announced_response_that_has_come_names_the_witnesses_it_asks_for(
    screen: PapersScreen, seat: Desk, case: Staged
) -> None:
    """7.4."""
    announced = Document("D9", "Response", Kind.RESPONSE, of="R2", awaited=True)
    act(case.session, case.reference, ev.DocumentAdded(**_stamp(case), document=announced))
    _known_witness(screen, seat, case)
    screen.form.papers_table.setFocus()
    QTest.keyClick(screen.form.papers_table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    [check] = screen.form.come_witnesses_part.findChildren(QCheckBox)
    walk_to(check)
    keys(Qt.Key.Key_Space)
    press(screen.form.come_button, seat)

    assert case.case.all(ev.DocumentReceived)[-1].witnesses == ("W1",)


def test_who_is_no_witness_of_the_case_yet_is_entered_on_referral_and_there_is_a_way_there(
    screen: PapersScreen, seat: Desk, case: Staged, files: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    went: list[Place] = []
    object.__setattr__(seat, "go", went.append)
    _choose(screen, seat, files[:1], monkeypatch)
    form = screen.form
    walk_to(form.kind_combo)
    keys("Resp", Qt.Key.Key_Return)
    walk_to(form.sender_combo)
    keys("Nad", Qt.Key.Key_Return)
    assert form.witnesses_label.text().startswith("No witness is in the case yet.")
    press(form.witnesses_button, seat)

    assert went == [Place("referral", case.reference, "witness")]
    assert len(_rows(screen, "offers")) == 1


def _stamp(case: Staged) -> dict[str, object]:
    return {"at": case.session.now(), "by": case.session.by}


def _known_witness(screen: PapersScreen, seat: Desk, case: Staged) -> None:
    act(case.session, case.reference, ev.WitnessAdded(**_stamp(case), person=Witness("W1", "Walter Tidd")))
    screen.show_case(case.reference)
    settle(seat)


def test_the_copies_for_an_appeal_name_its_letters_and_have_the_pages_as_built_8_7(
    tmp_path: Path, desk: Desk, shown: Callable[[QWidget], QWidget]
) -> None:
    with before(tmp_path, desk, PapersScreen, "open-02", "meet", committee="AC1") as made:
        shown(made.screen)
        made.screen.show_case(made.reference)
        built = {str(e.pages) for e in made.case.all(ev.LetterPrepared) if e.letter == "L27"}
        copies = _rows(made.screen, "copies")
        assert {row[2] for row in copies} == built
        assert all("Decision" in row[1] and "L18" not in row[1] for row in copies)
        rows = {row[1]: row[2] for row in _rows(made.screen, "matrix")}
        assert rows["Notes of the meeting"] == "Gets it"
        made.screen.form.built_label.setText("5 copies are built. Nothing has been sent.")
        made.screen.show_case(made.reference)
        assert made.screen.form.built_label.text() == ""


def test_what_is_worth_knowing_about_each_file_stands_in_its_row_and_so_does_one_that_is_there_twice(
    screen: PapersScreen, seat: Desk, case: Staged, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    noted = {
        "owner.pdf": (pdfs.locked(), "It was encrypted"),
        "broken.pdf": (pdfs.broken_xref(), "It was damaged and was repaired"),
        "signed.pdf": (pdfs.signed(), "It was digitally signed"),
        "fine.pdf": (pdfs.picture(600, 600, 100), "432 dots an inch, more than the 300 that help"),
        "scan.pdf": (pdfs.picture(100, 100, 100), "It is a scan or picture without text"),
        "layers.pdf": (pdfs.layers(), "those hidden stay hidden"),
        "attached.pdf": (pdfs.attached(), "Attached to it, and not among its pages: secret.txt, pinned.txt."),
        "changes.docx": (docx("<w:p><w:ins><w:r><w:t>Late</w:t></w:r></w:ins></w:p>"), "tracked changes"),
        "again.pdf": (pdfs.signed(), "It is the same file as ‘signed.pdf’ above."),
    }
    folder = tmp_path / "in"
    folder.mkdir()
    for name, (data, _) in noted.items():
        (folder / name).write_bytes(data)
    paper = Document("D9", "Diary", Kind.EVIDENCE)
    take_in_paper(case.session, case.reference, paper, "diary.txt", b"Monday.")
    (folder / "diary again.txt").write_bytes(b"Monday.")
    screen.show_case(case.reference)
    _choose(screen, seat, [folder / name for name in (*noted, "diary again.txt")], monkeypatch)

    states = dict(tuple(row) for row in _rows(screen, "offers"))
    for name, (_, words) in noted.items():
        assert states[name].startswith("Ready, 1 page. ")
        assert words in states[name]
    assert states["diary again.txt"] == (
        "Ready, 1 page. It is the same file as D9, Diary, which you have already."
    )
    hold(screen)


def test_what_is_chosen_is_shown_and_printed_a_file_that_waits_too_and_where_nothing_is_the_page_says_what_to_do(
    screen: PapersScreen, seat: Desk, files: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = screen.form
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    monkeypatch.setattr(papers_screen, "ask_printer", lambda *_: printer)
    monkeypatch.setattr(form.offers_table, "hasFocus", lambda: False)  # files let go from another window
    _choose(screen, seat, files, monkeypatch)
    settle(seat)
    assert "The porter called at nine" in printed(form.preview)[0]
    screen.print_page()
    settle(seat)
    assert form.done_label.text() == "Note of a call.txt: 1 page was sent to the printer."
    assert len(pikepdf.Pdf.open(tmp_path / "printed.pdf").pages) == 1

    monkeypatch.undo()
    keys(Qt.Key.Key_Down)  # one that is locked: the pages of another are not shown beside it
    assert not form.preview.view.isVisible()
    assert form.preview.fault_label.text() == papers_screen.NOTHING_SHOWN
    screen.print_page()
    assert form.done_label.text() == papers_screen.NOTHING_TO_PRINT
    form.papers_table.setFocus()
    form.papers_table.choose("D2")
    settle(seat)
    assert form.preview.view.isVisible()
    assert "The porter called" not in printed(form.preview)[0]
