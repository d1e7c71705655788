"""Drawing in the rehearsal's hard cases: after a remit, with a Reporting Person nobody may know of, a Proctor, a second lot."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from panelsec.actions.recording import act
from panelsec.procedure import events as ev
from panelsec.screens.desk import Desk
from panelsec.screens.draw.screen import DrawScreen
from tests.screens.harness import settle
from tests.screens.played import Room, before, words_on

Show = Callable[[QWidget], QWidget]


def drawn(room: Room) -> ev.Drawn:
    room.screen.form.draw_button.click()
    room.screen.form.yes_button.click()
    settle(room.desk)
    event = room.case.last(ev.Drawn)
    assert event is not None
    return event


def said(screen: DrawScreen) -> dict[str, str]:
    form = screen.form
    tables = (form.pool_1_table, form.pool_2_table, form.pool_3_table)
    return {row[0]: row[2] for table in tables for row in table.words()}


def opened(room: Room, shown: Show, committee: str) -> DrawScreen:
    room.screen.show_case(room.reference)
    shown(room.screen)
    assert room.screen.committee == committee
    return room.screen


def test_a_fresh_committee_after_a_remit_is_free_of_everybody_who_sat_before(
    desk: Desk, tmp_path: Path, shown: Show
):
    with before(tmp_path, desk, DrawScreen, "more-02", "draw", committee="DC2") as room:
        screen = opened(room, shown, "DC2")
        sat = {m.name for c in ("DC1", "AC1") for m in room.case.committee(c).sitting}
        panels = {s.panel for s in room.case.committee("DC2").seats}
        again = {m.name for m in room.session.office().members if m.name in sat and panels & set(m.panels)}
        assert again
        assert all("was involved in the case before (7.1)" in said(screen)[name] for name in again)
        results = drawn(room).results
        assert sat.isdisjoint({r.seated.name for r in results if r.seated})
        assert screen.form.seats_table.words()[0][1] == results[0].seated.name


def test_whose_case_is_not_before_an_appeal_committee_puts_nobody_out_and_the_page_says_so(
    desk: Desk, tmp_path: Path, shown: Show
):
    """2.12: of several Respondents those whose appeal is considered."""
    with before(tmp_path, desk, DrawScreen, "more-02", "draw", committee="AC1") as room:
        assert "not before this Committee" not in opened(room, shown, "AC1").form.lead_label.text()
        one = room.case.respondents["R1"]
        other = replace(one, id="R2", name="Ines Varley", colleges=("Churchill College",))
        fixed = room.case.committee("AC1").meeting
        assert fixed is not None
        act(
            room.session,
            room.reference,
            replace(fixed, **room.session.stamp(), respondents=("R1",), why="Whose appeal", override="Short"),
            ev.RespondentAdded(**room.session.stamp(), person=other),
        )
        lead = opened(room, shown, "AC1").form.lead_label.text()
        assert (
            "the College or Department of Ines Varley, whose case is not before this Committee (2.12)" in lead
        )


def test_the_college_and_department_of_a_protected_reporting_person_are_checked_and_never_shown(
    desk: Desk, tmp_path: Path, shown: Show
):
    with before(tmp_path, desk, DrawScreen, "more-01", "draw", committee="DC1") as room:
        screen = opened(room, shown, "DC1")
        told = said(screen)
        assert told["Ms C. Vale"] == "Out: a conflict that cannot be told (2.12)"
        assert told["Dr D. Rusk"] == "Out: a conflict that cannot be told (2.12)"
        assert not [words for words in told.values() if "Reporting" in words]
        result = next(r for r in drawn(room).results if r.seat == "chair")
        assert dict(result.excluded)["C1"] == ("SAME_COLLEGE_REPORTER",)
        assert "Ines Varley" not in words_on(screen)
        assert "Reporting Person's" not in words_on(screen)


def test_a_proctor_of_a_protected_reporting_persons_college_is_refused_without_saying_so(
    desk: Desk, tmp_path: Path, shown: Show
):
    with before(tmp_path, desk, DrawScreen, "more-01", "confirm_proctor") as room:
        screen = opened(room, shown, "AC1")
        form = screen.form
        assert not [r for r in form.seats_table.words() if r[0] == "Proctor" and "lot" in r[2]]
        form.proctor_combo.setCurrentIndex(
            form.proctor_combo.findText("Dr Z. Gault", Qt.MatchFlag.MatchStartsWith)
        )
        form.proctor_button.click()
        settle(room.desk)
        answer = form.answer_panel.text_label.text()
        assert answer == "Dr Z. Gault cannot sit: a conflict that cannot be told."
        assert room.case.committee("AC1").members["proctor"] is None
