"""The whole of a plain case by keyboard alone, from no office at all to the Completion of Procedures letter."""

import csv
import io
import json
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from panelsec.actions.verifying import verify
from panelsec.procedure import events as ev
from panelsec.rehearsal.acts import Stage
from panelsec.rehearsal.folder import write
from panelsec.rehearsal.outcome import Outcome
from tests.cases.check import Check, load
from tests.screens.harness import keys, wait_for
from tests.screens.secretary import DOWN, ENTER, SPACE, TAB, Arrive, HandOver, Secretary, paper
from tests.screens.stages import CASES

CASE = CASES / "open-01-plain-path.yaml"
REFERENCE = "DC-2022-001"


@pytest.fixture
def secretary(arrive: Arrive) -> Secretary:
    made = arrive("2022-01-10T09:00", new=True)
    made.reference = REFERENCE
    return made


def test_a_whole_case_goes_by_keyboard_from_an_empty_computer_to_the_last_letter(
    secretary: Secretary, hand_over: HandOver, tmp_path: Path
):
    told = load(CASE)
    secretary.makes_an_office()
    names_the_office(secretary, told)
    takes_in_the_panels(secretary, told, hand_over, tmp_path)
    opens_the_case(secretary, told)
    enters_the_people(secretary, told)
    follows_the_referral(secretary, told, hand_over, tmp_path)
    fixes_the_meeting(secretary)
    draws_the_committee(secretary)
    sends_the_notices(secretary)
    sends_the_papers(secretary, told, hand_over, tmp_path)
    holds_the_hearing(secretary)
    records_the_decision(secretary, told)
    sends_the_decision(secretary)
    ends_the_case(secretary)

    assert differences(secretary, told, tmp_path / "out") == []
    assert verify(secretary.session) == ()
    assert [type(e).__name__ for e in secretary.case.events if e.override] == []


# ---- the office


def names_the_office(secretary: Secretary, told: dict) -> None:
    secretary.open_task(secretary.form.first_list, "office")
    secretary.type(secretary.form.secretary_edit, told["office"]["secretary"])
    secretary.type(secretary.form.email_edit, "secretary@example.invalid")
    secretary.press(secretary.form.save_button)
    wait_for(lambda: secretary.session.by == told["office"]["secretary"])
    secretary.wait()
    secretary.to(secretary.form.colleges_edit)
    for college in told["colleges"]:
        keys(college, ENTER)
        secretary.wait()
    secretary.type(secretary.form.closures_edit, "24 December 2022 to 2 January 2023")
    secretary.press(secretary.form.save_button)
    office = secretary.session.office()
    assert set(told["colleges"]) < {college.name for college in office.colleges}
    assert len(office.settings.closures) == 10
    assert office.settings.email == "secretary@example.invalid"


def takes_in_the_panels(secretary: Secretary, told: dict, hand_over: HandOver, folder: Path) -> None:
    file = folder / "panels.csv"
    file.write_text(register(told), "utf-8")
    hand_over(file)
    secretary.area("Today")
    secretary.open_task(secretary.form.first_list, "panels")
    secretary.press(secretary.form.drop_area.choose_button)
    keys(SPACE)
    secretary.wait()
    members = secretary.session.office().members
    assert {m.id for m in members} == {p["id"] for p in told["panels"]}
    assert secretary.session.office().member("M3").unavailable == (date(2022, 3, 16),)
    assert not secretary.form.names_section.isVisible()


def register(told: dict) -> str:
    """The panels as a spreadsheet program saves them."""
    out = io.StringIO()
    heads = (
        "Register number",
        "Name",
        "E-mail",
        "Panels",
        "Colleges",
        "Departments",
        "Unavailable",
        "Trained",
    )
    writer = csv.writer(out)
    writer.writerow(heads)
    for p in told["panels"]:
        panels = "; ".join(p["panels"]).replace("_", " ")
        names = ["; ".join(p[key]) or "None" for key in ("colleges", "departments")]
        away = "; ".join(day.strftime("%d/%m/%Y") for day in p.get("unavailable", ()))
        writer.writerow([p["id"], p["name"], f"{p['id']}@example.invalid", panels, *names, away, "yes"])
    return out.getvalue()


# ---- the referral


def opens_the_case(secretary: Secretary, told: dict) -> None:
    keys("Ctrl+N", TAB, told["title"], TAB, "; ".join(told["rules_alleged"]), ENTER)
    secretary.window.activateWindow()  # off screen a popup that closes keeps the activation
    secretary.wait()
    assert secretary.case.reference == REFERENCE
    assert secretary.window.windowTitle() == "Referral – panelsec"


def enters_the_people(secretary: Secretary, told: dict) -> None:
    form, people = secretary.form, told["people"]
    (respondent,), (reporter,), officers = (
        people["respondents"],
        people["reporting_persons"],
        people["officers"],
    )
    keys(SPACE)
    secretary.type(form.name_edit, respondent["name"])
    secretary.type(form.email_edit, respondent["email"])
    secretary.type(form.colleges_edit, respondent["colleges"][0])
    secretary.type(form.departments_edit, respondent["departments"][0])
    secretary.type(form.tutor_edit, officers["senior_tutor"]["R1"])
    secretary.type(form.tutor_email_edit, "nf@example.invalid")
    secretary.type(form.head_edit, officers["head_of_department"]["R1"])
    secretary.type(form.head_email_edit, "gw@example.invalid")
    secretary.press(form.record_button)
    secretary.press(form.add_reporter_button)
    secretary.type(form.reporter_name_edit, reporter["name"])
    secretary.type(form.reporter_email_edit, "po@example.invalid")
    secretary.type(form.reporter_colleges_edit, reporter["colleges"][0])
    secretary.type(form.reporter_departments_edit, reporter["departments"][0])
    secretary.press(form.record_reporter_button)
    secretary.type(form.io_edit, officers["investigating_officer"])
    secretary.type(form.io_email_edit, "ld@example.invalid")
    secretary.type(form.sdo_edit, officers["student_discipline_officer"])
    secretary.type(form.taker_edit, officers["note_taker"])
    secretary.press(form.officers_button)
    case = secretary.case
    assert (case.name("R1"), case.name("RP1")) == (respondent["name"], reporter["name"])
    assert case.officers["R1.senior_tutor"].name == officers["senior_tutor"]["R1"]


def follows_the_referral(secretary: Secretary, told: dict, hand_over: HandOver, folder: Path) -> None:
    secretary.at("2022-01-13T10:00")
    decides(secretary, "Commission", "")
    for moment, letter in (
        ("2022-01-14T11:00", "L02"),
        ("2022-01-17T10:05", "L04"),
        ("2022-02-09T10:00", "L07"),
    ):
        if letter == "L07":
            secretary.at("2022-02-07T10:00")
            decides(secretary, "Refer", "A minor measure may not be enough.")
        secretary.at(moment)
        writes_down(secretary, letter)
    takes_in(secretary, told, hand_over, folder, D1="Investigation Report", D2="Evidence")


def decides(secretary: Secretary, decision: str, reasons: str) -> None:
    secretary.part("Tasks")
    secretary.part("Referral")
    form = secretary.form
    secretary.choose(form.decision_combo, decision)
    if reasons:
        secretary.type(form.reasons_edit, reasons)
    secretary.press(form.decision_button)
    assert "The decision is recorded." in form.done_label.text()


def writes_down(secretary: Secretary, letter: str) -> None:
    """A letter of the referral, that another office sent."""
    form, now = secretary.form, secretary.clock.at
    secretary.choose(form.letter_combo, secretary.case.edition.letters[letter].name)
    secretary.type(form.sent_edit, f"{now:%d/%m/%Y}")
    secretary.to(form.sent_at_time)
    keys(f"{now:%H:%M}")
    secretary.press(form.letter_button)
    assert secretary.case.all(ev.LetterRecorded)[-1].at == now


def takes_in(secretary: Secretary, told: dict, hand_over: HandOver, folder: Path, **kinds: str) -> None:
    papers = {d["id"]: d for d in told["documents"]}
    files = (paper(folder, papers[each]["title"], papers[each]["text"]) for each in kinds)
    secretary.takes_in(hand_over, *files, kinds=tuple(kinds.values()))
    assert set(kinds) <= set(secretary.case.documents)


# ---- the Committee


def fixes_the_meeting(secretary: Secretary) -> None:
    secretary.at("2022-02-16T09:30")
    secretary.fixes("DC1.date", date(2022, 3, 16), "14:00", "Tanners Court, Room 3")
    form = secretary.form
    assert "Wednesday 16 March 2022, 14:00" in form.done_label.text()
    assert all(day in form.done_label.text() for day in ("Sunday", "Thursday", "Friday"))


def draws_the_committee(secretary: Secretary) -> None:
    secretary.at("2022-02-16T10:30")
    secretary.draws()
    drawn = secretary.last(ev.Drawn)
    assert {r.seat: set(r.eligible) for r in drawn.results} == {
        "chair": {"C3", "C4"},
        "regent_house": {"M2", "M4"},
        "student": {"S3", "S4"},
    }


# ---- letters


def sends_the_notices(secretary: Secretary) -> None:
    secretary.at("2022-02-18T11:00")
    secretary.sends("DC1.L12", "DC1.R1.L13")


def sends_the_papers(secretary: Secretary, told: dict, hand_over: HandOver, folder: Path) -> None:
    secretary.at("2022-03-04T15:20")
    takes_in(secretary, told, hand_over, folder, D3="Response")
    came = secretary.last(ev.DocumentReceived)
    assert (came.document, came.sender, came.at) == ("D3", "R1", secretary.clock.at)
    secretary.at("2022-03-07T14:00")
    secretary.from_today("DC1.L15")
    secretary.press(secretary.form.build_button)
    assert QApplication.focusWidget() is secretary.form.post_button
    secretary.goes_on_to_post()


# ---- the hearing and what comes of it


def holds_the_hearing(secretary: Secretary) -> None:
    secretary.at("2022-03-16T14:00")
    secretary.from_today("DC1.meet")
    form = secretary.form
    secretary.press(form.everybody_button)
    keys(SPACE)
    secretary.wait()
    keys(ENTER)
    keys("Alt+N", "Ms Tarrant said that she had kept the source open beside her draft.", ENTER)
    secretary.clock.after(110)
    secretary.to(form.run_sheet.done_button)
    while form.run_sheet.current:
        keys(ENTER)
    keys(SPACE)
    secretary.wait()
    met = secretary.last(ev.Met)
    assert {"R1", "investigating_officer", "note_taker"} < set(met.present)
    assert "14:00  Ms Tarrant said that she had kept the source open beside her draft." in met.notes


def records_the_decision(secretary: Secretary, told: dict) -> None:
    found = next(a for a in told["acts"] if a["do"] == "find")
    decided = next(a for a in told["acts"] if a["do"] == "sanction")
    secretary.at(str(found["at"])[:16])
    secretary.to(secretary.form.after_list)
    keys(ENTER)
    secretary.wait()
    form = secretary.form
    assert QApplication.focusWidget() is form.dismissed_radio
    keys(DOWN, SPACE)
    assert form.breach_radio.isChecked()
    secretary.type(form.reasons_edit, found["reasons"])
    secretary.press(form.find_button)
    assert QApplication.focusWidget() is form.hear_button
    secretary.press(form.heard_button)
    secretary.at(str(decided["at"])[:16])
    imposed = {s["paragraph"]: s["terms"] for s in decided["sanctions"]}
    for rule in secretary.case.edition.sanctions.values():
        considers(secretary, imposed.get(rule.paragraph))
    assert QApplication.focusWidget() is form.why_edit
    keys(decided["reasons"])
    secretary.press(form.sanction_button)
    measures = secretary.case.standing("R1").measures
    assert {m.paragraph: m.terms for m in measures} == imposed


def considers(secretary: Secretary, terms: str | None) -> None:
    """The sanction that is in hand: imposed on these terms, or not."""
    walk = secretary.form.measure_walk
    if terms is None:
        keys(SPACE)
    else:
        keys(DOWN, SPACE)
        secretary.type(walk.terms_edit, terms)
    secretary.press(walk.next_button)


def sends_the_decision(secretary: Secretary) -> None:
    secretary.at("2022-03-21T15:00")
    secretary.sends("DC1.R1.L18")
    secretary.at("2022-03-21T15:10")
    secretary.sends("DC1.R1.L19")
    secretary.at("2022-03-22T10:00")
    secretary.sends("DC1.R1.L17")


def ends_the_case(secretary: Secretary) -> None:
    secretary.at("2022-04-05T10:00")
    secretary.from_today("R1.implement.5.4(e)")
    secretary.press(secretary.form.implement_button)
    assert [e.paragraph for e in secretary.case.all(ev.Implemented)] == ["5.4(e)"]
    secretary.at("2022-04-20T09:00")
    secretary.part("Appeal")
    secretary.open_task(secretary.form.steps_list, "R1.ask")
    secretary.press(secretary.form.ask_button)
    assert secretary.case.standing("R1").completion_asked == date(2022, 4, 20)
    secretary.at("2022-04-22T11:00")
    secretary.sends("R1.L30")


# ---- what is left of it


def differences(secretary: Secretary, told: dict, out: Path) -> list[str]:
    """Where the store's receipts, days, letters and papers are not those of the case file."""
    outcome = Outcome(Stage(secretary.session, REFERENCE))
    outcome.finish()
    write(out, outcome.files)
    check = Check(told, out)
    check.got = json.loads((out / "outcome.json").read_text("utf-8"))
    check.seats = {"DC1": {seat: m.id for seat, m in secretary.case.committee("DC1").members.items()}}
    for kind in ("receipts", "deadlines", "letters", "bundles"):
        for row in told["expect"][kind]:
            check.row(kind, row, check.got[kind])
    assert check.say.total > 60
    return check.say.faults
