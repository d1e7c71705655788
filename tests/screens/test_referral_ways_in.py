"""Every way in and every kind of person of the rehearsal files can be entered on the Referral page."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTime
from PySide6.QtWidgets import QAbstractButton, QComboBox, QWidget

from panelsec.actions.cases import open_case
from panelsec.actions.office import list_colleges, list_departments
from panelsec.actions.session import Session
from panelsec.procedure import events as ev
from panelsec.procedure.editions.sdp_2019 import SDP_2019
from panelsec.procedure.office import Listed
from panelsec.rehearsal import acts as played
from panelsec.rehearsal import story as told
from panelsec.rehearsal.story import Story, read_story
from panelsec.screens.desk import Desk
from panelsec.screens.referral.decision import DECISIONS, ON_CONVICTION
from panelsec.screens.referral.screen import ReferralScreen
from panelsec.storage.store import Store
from tests.screens.harness import settle
from tests.screens.stages import CASES

BEFORE_THE_COMMITTEE = {"inform", "sdo_decide", "elect", "choose_procedure", "authorise"}
ELSEWHERE = {"pause", "resume", "receive", "withdraw", "non_compliance", "add_respondent"}
"""On the pages of the case, its papers and its outcome; and a Respondent who is only tried."""


class Entering:
    """Somebody who fills in the Referral page of a case from its rehearsal file."""

    def __init__(self, story: Story, store: Store, desk: Desk, show: Callable[[QWidget], QWidget]) -> None:
        self.story, self.at = story, story.opened
        self.session = Session(store, lambda: self.at, story.secretary)
        list_colleges(self.session, tuple(Listed(c) for c in story.told["colleges"]))
        list_departments(self.session, tuple(Listed(d) for d in story.told["departments"]))
        open_case(self.session, "C1", title="T", rules_alleged=tuple(story.told["rules_alleged"]))
        self.desk = replace(desk, office=self.session)
        self.screen = ReferralScreen(self.desk)
        self.form = self.screen.form
        self.show()
        show(self.screen)

    @property
    def case(self):
        return self.session.case("C1")

    def show(self) -> None:
        self.screen.show_case("C1")

    def press(self, button: QAbstractButton) -> None:
        assert button.isVisibleTo(self.screen)
        assert button.isEnabled()
        button.click()
        settle(self.desk)
        panel = self.form.answer_panel
        if panel.isVisible() and panel.reason_edit.isVisible():
            panel.reason_edit.setPlainText("It is so.")
            panel.go_on_button.click()
            settle(self.desk)
        assert not panel.isVisible(), panel.text_label.text()

    def choose(self, combo: QComboBox, data: str) -> None:
        assert combo.isVisibleTo(self.screen)
        assert combo.findData(data) >= 0, f"{data} is not offered by {combo.objectName()}"
        combo.setCurrentIndex(combo.findData(data))

    def respondent(self, entry: dict[str, Any], officers: dict[str, Any]) -> None:
        form = self.form
        self.press(form.add_button)
        person = told.respondent(entry)
        form.name_edit.setText(person.name)
        form.status_combo.setCurrentIndex(form.status_combo.findData(person.status))
        form.graduated_edit.setText(f"{person.graduated:%d/%m/%Y}" if person.graduated else "")
        form.colleges_edit.setText("; ".join(person.colleges))
        form.no_college_check.setChecked(not person.colleges)
        form.departments_edit.setText("; ".join(person.departments))
        form.email_edit.setText(person.email or "")
        form.postal_edit.setText(person.postal or "")
        form.number_edit.setText(person.number or "")
        form.course_edit.setText(person.course or "")
        form.professional_check.setChecked(person.professional_course)
        form.adjustments_edit.setText("; ".join(person.adjustments))
        form.conduct_edit.setText("; ".join(f"{day:%d/%m/%Y}" for day in person.conduct))
        form.breaches_edit.setText("; ".join(f"{b.rule} {b.year}" for b in person.previous_breaches))
        for role, edit in (("senior_tutor", form.tutor_edit), ("head_of_department", form.head_edit)):
            edit.setText((officers.get(role) or {}).get(person.id, ""))
        self.press(form.record_button)

    def reporter(self, entry: dict[str, Any]) -> None:
        form, person = self.form, told.reporting_person(entry)
        self.press(form.add_reporter_button)
        form.reporter_name_edit.setText(person.name)
        form.reporter_email_edit.setText(person.email or "")
        form.protected_check.setChecked(person.anonymous)
        form.student_check.setChecked(person.student)
        form.reporter_colleges_edit.setText("; ".join(person.colleges))
        form.reporter_departments_edit.setText("; ".join(person.departments))
        form.outside_check.setChecked(not person.colleges + person.departments)
        self.press(form.record_reporter_button)

    def witness(self, entry: dict[str, Any]) -> None:
        person = told.witness(entry)
        self.press(self.form.add_witness_button)
        self.form.witness_name_edit.setText(person.name)
        self.form.witness_email_edit.setText(person.email or "")
        self.press(self.form.record_witness_button)

    def officers(self, named: dict[str, Any]) -> None:
        form = self.form
        form.io_edit.setText(named["investigating_officer"])
        form.sdo_edit.setText(named["student_discipline_officer"])
        form.taker_edit.setText(named["note_taker"])
        self.press(form.officers_button)

    def act(self, step: told.Act) -> None:
        self.at = step.at + timedelta(hours=1) if step.do == "inform" else step.at
        self.show()
        getattr(self, step.do)(step)

    def inform(self, step: told.Act) -> None:
        form = self.form
        for to in step["to"] if isinstance(step["to"], list) else [step["to"]]:
            self.choose(form.letter_combo, step["letter"])
            self.choose(form.to_combo, to)
            form.sent_edit.setText(f"{step.at:%d/%m/%Y}")
            form.sent_at_time.setTime(QTime(step.at.hour, step.at.minute))
            self.choose(form.way_combo, step["via"])
            self.press(form.letter_button)

    def sdo_decide(self, step: told.Act) -> None:
        form = self.form
        assert form.route_combo.currentData() == step.get("route", "rules")  # as the case came
        about = step.get("respondents") or []
        everybody = not about or set(about) == set(self.case.respondents)
        for one in [""] if everybody else about:
            if not form.decision_box.isVisibleTo(self.screen):
                self.press(form.another_button)
            self.choose(form.decision_combo, step["decision"])
            self.choose(form.about_combo, one)
            for measure in step.get("sanctions") or ():
                self.choose(form.measure_combo, measure["paragraph"])
                form.terms_edit.setText(measure["terms"])
                form.amount_edit.setText(str(measure.get("amount_gbp", "")))
                self.press(form.measure_button)
            form.decided_edit.setText(f"{step.at:%d/%m/%Y}")
            form.reasons_edit.setText(step.get("reasons", ""))
            self.press(form.decision_button)

    def elect(self, step: told.Act) -> None:
        self.choose(self.form.elector_combo, step["respondent"])
        self.choose(self.form.answer_combo, step["answer"])
        self.press(self.form.election_button)

    def choose_procedure(self, step: told.Act) -> None:
        self.choose(self.form.count_combo, f"{step['respondent']} {step['count']}")
        self.choose(self.form.edition_combo, step["edition"])
        self.press(self.form.choice_button)

    def authorise(self, step: told.Act) -> None:
        form, person = self.form, told.representative(step["representative"])
        row = list(self.case.respondents).index(step["respondent"])
        form.respondents_table.setCurrentCell(row, 0)
        self.press(form.correct_button)
        form.representative_edit.setText(person.name)
        form.representative_email_edit.setText(person.email or "")
        self.press(form.record_button)


def _params() -> Iterator[Any]:
    for file in sorted(CASES.glob("*-*.yaml")):
        name = file.stem[:7]
        marks = [] if name.startswith("open") else [pytest.mark.slow]
        yield pytest.param(file, marks=marks, id=name)


@pytest.mark.parametrize("file", list(_params()))
def test_the_people_and_the_way_in_of_every_rehearsal_are_entered_in_the_window(
    file: Path, tmp_path: Path, desk: Desk, shown: Callable[[QWidget], QWidget]
):
    story = read_story(file)
    people = story.told["people"]
    officers = people.get("officers") or {}
    with Store.throwaway(tmp_path) as store:
        entering = Entering(story, store, desk, shown)
        for entry in people["respondents"]:
            entering.respondent(entry, officers)
        for entry in people.get("reporting_persons") or ():
            entering.reporter(entry)
        for entry in people.get("witnesses") or ():
            entering.witness(entry)
        entering.officers(officers)

        case = entering.case
        assert list(case.respondents.values()) == [told.respondent(e) for e in people["respondents"]]
        assert list(case.reporting_persons.values()) == [
            told.reporting_person(e) for e in people.get("reporting_persons") or ()
        ]
        assert list(case.witnesses.values()) == [told.witness(e) for e in people.get("witnesses") or ()]
        for role, named in officers.items():
            for respondent, name in named.items() if isinstance(named, dict) else ((None, named),):
                assert case.officers[f"{respondent}.{role}" if respondent else role].name == name

        done = [a for a in story.acts if not a.probe]
        early = [a for a in _before_the_committee(done) if a.do in BEFORE_THE_COMMITTEE]
        for step in early:
            entering.act(step)
        informed = sum(len(a["to"]) if isinstance(a["to"], list) else 1 for a in early if a.do == "inform")
        assert len(entering.case.all(ev.LetterRecorded)) == informed
        for kind, do in ((ev.Elected, "elect"), (ev.ProcedureChosen, "choose_procedure")):
            assert len(entering.case.all(kind)) == len([a for a in early if a.do == do])
        decided = [a for a in early if a.do == "sdo_decide"]
        for event, step in zip(entering.case.all(ev.OfficerDecided), decided, strict=False):
            assert (event.decision, event.measures) == (
                step["decision"],
                played._measures(step.get("sanctions")),
            )
        settle(entering.desk)


def _before_the_committee(acts: list[told.Act]) -> list[told.Act]:
    known = BEFORE_THE_COMMITTEE | ELSEWHERE
    until = next((at for at, act in enumerate(acts) if act.do not in known), len(acts))
    stopped = next((at for at, act in enumerate(acts) if act.do in ("pause", "withdraw")), len(acts))
    return acts[: min(until, stopped)]


def test_the_page_offers_every_decision_that_the_officer_may_make() -> None:
    """2.16, 3.7, 5.2, 6.6."""
    assert set(DECISIONS) == set(SDP_2019.decisions["officer"][2])
    assert set(ON_CONVICTION) == set(SDP_2019.decisions["conviction"][2])
