"""The decision by keyboard: finding, mitigation, every sanction in turn; and what is not on the page before its time."""

from contextlib import ExitStack
from dataclasses import replace
from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox

from panelsec.actions.recording import act
from panelsec.procedure import events as ev
from panelsec.procedure.counting import written
from panelsec.procedure.people import Breach, Document, Kind
from panelsec.screens.choices import fill
from panelsec.screens.decision.screen import DecisionScreen
from panelsec.screens.places import Place
from panelsec.widgets import look
from tests.screens.harness import cut_off, hold, keys, settle, wait_for, walk_to
from tests.screens.played import alt, before, words_on

SPACE, ENTER, TAB, DOWN = Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Down
REASONS = "Eleven paragraphs follow the source line by line."


@pytest.fixture
def sit(desk, shown, tmp_path):
    """The decision in a case before a named act; `first` are things that turned out on top of it."""
    with ExitStack() as stack:

        def open_(name, do, *first, **said):
            made = stack.enter_context(before(tmp_path, desk, DecisionScreen, name, do, **said))
            for event in first:
                act(made.session, made.reference, event(made))
            shown(made.screen)
            made.screen.show_case(made.reference)
            made.screen.point_at("DC1.R1.find")
            return made

        yield open_


def marked(made):
    person = replace(
        made.case.respondents["R1"], previous_breaches=(Breach("RB 2(g)", 2019), Breach("RB 2(a)", 2018))
    )
    return ev.RespondentChanged(
        at=made.session.now(), by=made.session.by, person=person, why="From the record"
    )


def sealed(made):
    paper = Document("D9", "Record of 2019", Kind.PREVIOUS_BREACH, of="R1", rule="RB 2(g)")
    return ev.DocumentAdded(at=made.session.now(), by=made.session.by, document=paper)


def find(made, letter="B"):
    alt(letter)
    keys("Alt+R", REASONS)
    alt("I")
    settle(made.desk)


def walk(made, **imposed):
    """Through all ten; those named are imposed on these terms."""
    measure_walk = made.screen.form.measure_walk
    for rule in made.case.edition.sanctions.values():
        terms = imposed.get(rule.paragraph)
        if terms is None:
            alt("N")
        else:
            alt("M")
            keys("Alt+T", terms)
        measure_walk.next_button.setFocus()
        keys(ENTER)


def test_a_breach_leads_to_mitigation_and_then_to_each_sanction_in_turn(sit, went):
    made = sit("open-01", "find")
    form = made.screen.form
    assert form.finding_title.text() == "Finding on RB 2(g)"
    find(made)
    assert made.case.last(ev.Found).reasons == REASONS
    assert form.breaches_label.text() == "None of the same Rule is on record."
    assert QApplication.focusWidget() is form.hear_button
    keys(ENTER)
    assert went == [Place("hearing", made.reference, "DC1.R1.mitigation")]  # where it is noted
    alt("M")
    assert form.measure_walk.title_label.text() == "Written warning on the record"
    walk(made, **{"5.4(a)": "Written warning on the record", "5.4(e)": "Reflection of 1500 words"})
    assert QApplication.focusWidget() is form.why_edit
    assert "Reflection of 1500 words" in form.measures_label.text()
    keys("A warning alone leaves the cause untouched.")
    alt("D")
    settle(made.desk)
    decided = made.case.last(ev.Sanctioned)
    assert [(m.paragraph, m.terms) for m in decided.measures] == [
        ("5.4(a)", "Written warning on the record"),
        ("5.4(e)", "Reflection of 1500 words"),
    ]
    assert decided.reasons == "A warning alone leaves the cause untouched."
    assert form.done_section.isVisible()


def test_the_sanctions_come_in_the_order_of_the_procedure_and_none_can_be_skipped(sit):
    made = sit("open-01", "sanction")
    alt("M")
    form = made.screen.form
    form.measure_walk.next_button.setFocus()
    keys(ENTER)
    assert form.measure_walk.choice_errors.text() == "Say whether it is imposed."
    seen = []
    for _ in range(10):
        seen.append(form.measure_walk.why_label.number_button.text().removeprefix("Paragraph "))
        alt("N")
        form.measure_walk.next_button.setFocus()
        keys(ENTER)
    assert seen == [*(f"5.4({x})" for x in "abcdef"), *(f"7.12({x})" for x in "abcd")]
    assert form.measures_label.text() == "No sanction and no measure is imposed."
    keys("Nothing is called for.")
    alt("D")
    settle(made.desk)
    assert made.case.last(ev.Sanctioned).measures == ()


def test_a_dismissal_ends_it_and_leads_to_the_letter(sit, went):
    made = sit("open-01", "find")
    find(made, "M")
    form = made.screen.form
    assert form.done_label.text().startswith("The case is dismissed.")
    assert not form.walk_section.isVisible()
    assert "goes within 7 days (7.14)" in form.done_label.text()
    keys(SPACE)
    assert went == [Place("letters", made.reference, "DC1.R1.L18")]
    now = made.session.now()
    gone = ev.LetterSent(at=now, by=made.session.by, letter="L18", to="R1", via="email", override="x")
    act(made.session, made.reference, gone)
    made.screen.show_case(made.reference)
    made.screen.point_at("DC1.R1.find")
    assert f"went on {written(now.date())} (7.14)" in form.done_label.text()
    assert not form.letter_button.isVisible()


def test_after_an_appeal_the_page_says_what_became_of_the_decision_and_asks_for_no_letter_8_10(sit):
    form = sit("open-03", "send", letter="L29").screen.form
    assert "The Appeal Committee’s own decision of " in form.done_label.text()
    assert "The decision letter went on " in form.done_label.text()
    assert not form.letter_button.isVisible()


def test_a_finding_without_reasons_is_not_recorded_and_says_so_at_the_field(sit):
    made = sit("open-01", "find")
    alt("B")
    alt("I")
    settle(made.desk)
    form = made.screen.form
    assert form.reasons_errors.text() == "A finding needs its reasons (7.14)."
    assert QApplication.focusWidget() is form.reasons_edit
    assert made.case.last(ev.Found) is None


def test_what_another_respondent_said_for_themselves_alone_is_not_offered_as_evidence(sit):
    """2.18."""

    def plea(made):
        paper = Document("D18", "A doctor’s letter", Kind.MITIGATION, of="R2")
        return ev.DocumentAdded(at=made.session.now(), by=made.session.by, document=paper)

    def accusing(made):
        paper = Document("D19", "An account", Kind.MITIGATION, of="R2", refers_to=("R1",))
        return ev.DocumentAdded(at=made.session.now(), by=made.session.by, document=paper)

    checks = sit("open-03", "find", plea, accusing).screen.finding.papers.checks
    assert "D18" not in checks
    assert "D19" in checks


def test_evidence_not_relied_on_goes_into_the_finding_and_sealed_papers_are_not_among_it(sit):
    made = sit("open-01", "find", sealed)
    form = made.screen.form
    assert "D9" not in made.screen.finding.papers.checks
    made.screen.finding.papers.checks["D2"].setFocus()
    keys(SPACE)
    find(made)
    assert made.case.last(ev.Found).not_relied_on == ("D2",)
    assert form.mitigation_section.isVisible()


def test_previous_breaches_are_nowhere_on_the_page_before_a_finding(sit):
    made = sit("open-01", "find", marked, sealed)
    text = words_on(made.screen)
    assert "2019" not in text
    assert "D9" not in text
    find(made, "M")
    assert "2019" not in words_on(made.screen)


def test_after_the_finding_those_of_the_same_rule_are_told_with_their_annex_before_mitigation(sit):
    made = sit("open-01", "find", marked, sealed)
    find(made)
    form = made.screen.form
    assert "RB 2(g), 2019" in form.breaches_label.text()
    assert "2018" not in words_on(made.screen)
    assert not form.heard_button.isEnabled()
    assert QApplication.focusWidget() is form.tell_button
    keys(SPACE)
    settle(made.desk)
    assert made.case.last(ev.BreachesDisclosed).breaches == (Breach("RB 2(g)", 2019),)
    opened = {e.to for e in made.case.all(ev.DocumentDisclosed) if e.document == "D9"}
    assert opened == {m.id for m in made.case.committee("DC1").sitting}
    assert form.heard_button.isEnabled()


def test_damages_above_the_cap_are_refused_at_the_field_with_the_paragraph(sit):
    made = sit("open-01", "sanction")
    alt("M")
    alt("N")
    form = made.screen.form
    form.measure_walk.next_button.setFocus()
    keys(ENTER)
    alt("M")
    keys("Alt+T", "The torn bracket", "Alt+A", "300")
    form.measure_walk.next_button.setFocus()
    keys(ENTER)
    assert "£250" in form.measure_walk.amount_errors.text()
    assert "5.4" in form.measure_walk.amount_errors.text()
    assert form.measure_walk.terms_edit.toPlainText() == "The torn bracket"
    form.measure_walk.amount_edit.clear()
    keys("250")
    form.measure_walk.next_button.setFocus()
    keys(ENTER)
    assert form.measure_walk.title_label.text() == "Written apology"


def test_college_premises_without_permission_ask_for_a_reason_that_is_kept(sit):
    made = sit("open-01", "sanction")
    alt("M")
    form = made.screen.form
    for _ in range(6):
        alt("N")
        form.measure_walk.next_button.setFocus()
        keys(ENTER)
    alt("M")
    keys("Alt+T", "No use of the bar", "Alt+W", DOWN)
    assert form.measure_walk.permission_check.isVisible()
    form.measure_walk.next_button.setFocus()
    keys(ENTER)
    for _ in range(3):
        alt("N")
        form.measure_walk.next_button.setFocus()
        keys(ENTER)
    keys("The bar is where it began.")
    alt("D")
    settle(made.desk)
    panel = form.answer_panel
    assert "permission" in panel.text_label.text()
    assert QApplication.focusWidget() is panel.reason_edit
    keys("The College answers tomorrow.", TAB, SPACE)
    settle(made.desk)
    decided = made.case.last(ev.Sanctioned)
    assert decided.override == "The College answers tomorrow."
    assert decided.measures[0].college_permission is False


def test_what_was_considered_survives_the_loss_of_the_window(sit, shown):
    made = sit("open-01", "sanction")
    alt("M")
    alt("M")
    keys("Alt+T", "A warning")
    made.screen.kept.flush()
    again = shown(DecisionScreen(made.desk))
    again.show_case(made.reference)
    walk_again = again.form.measure_walk
    assert walk_again.measures()[0].terms == "A warning"


def test_on_a_conviction_no_finding_is_asked(sit):
    made = sit("open-05", "sanction")
    form = made.screen.form
    assert not form.finding_section.isVisible()
    assert form.walk_section.isVisible()
    assert "the lowest that protects the interests of the University (6.8" in form.lead_label.text()
    assert "fits the breach" not in form.lead_label.text()
    assert "The sentence of the court (6.4)" in form.factors_label.text()
    assert "The same Rule broken before" in form.graver_label.text(), "7.12 makes no exception"


def test_before_the_meeting_is_over_the_page_says_where_to_go(sit, went):
    made = sit("open-01", "meet")
    keys(SPACE)
    assert went == [Place("hearing", made.reference)]


def test_each_respondent_is_decided_on_apart(sit):
    made = sit("open-03", "find", respondent="R1")
    form = made.screen.form
    assert form.choice_panel.isVisible()
    find(made, "M")
    assert "Brandt" in form.next_button.text()
    form.next_button.setFocus()
    keys(SPACE)
    assert "Brandt" in form.title_label.text()
    assert form.reasons_edit.toPlainText() == ""


def test_a_longer_name_that_comes_after_the_box_was_shown_is_not_cut_off(shown):
    box = QComboBox()
    fill(box, (("R1", "Ada Vance"),))
    shown(box)
    name = "Maximiliana Featherstonehaugh-Cholmondeley"
    fill(box, (("R1", "Ada Vance"), ("R2", name)))
    assert box.sizeHint().width() > box.fontMetrics().horizontalAdvance(name)


@pytest.mark.parametrize("stage", ["find", "mitigation", "walk", "imposed", "reasons", "done"])
def test_every_stage_is_named_reachable_and_not_cut_off(sit, stage, scheme, large_text):
    made = sit(
        "open-01",
        "find" if stage in ("find",) else "send" if stage == "done" else "sanction",
        **({"letter": "L18"} if stage == "done" else {}),
    )
    form = made.screen.form
    if stage == "walk":  # it was heard at a sitting of its own, with notes
        present = (*made.case.last(ev.Met).present,)
        heard = ev.Met(
            **made.session.stamp(), committee="DC1", present=present, outcome="held", notes="She spoke."
        )
        act(made.session, made.reference, heard)
        made.screen.show_case(made.reference)
        assert form.walk_section.isVisible()
    if stage in ("imposed", "reasons"):
        made.screen.mitigation.hear()
    if stage == "imposed":
        form.measure_walk._show(6)
        form.measure_walk.imposed_radio.setChecked(True)
    if stage == "reasons":
        made.screen.measures.walked()
    hold(made.screen)


def test_a_decision_that_is_recorded_later_bears_its_own_day_and_the_letter_s_time_runs_from_it(sit):
    made = sit("open-01", "find")
    made.clock.after(5 * 24 * 60)
    made.screen.show_case(made.reference)
    made.screen.form.found_edit.clear()
    keys("Alt+Y", "16 March 2022")
    find(made)
    assert made.case.last(ev.Found).at == datetime.fromisoformat("2022-03-16T14:00")
    alt("M")
    walk(made)
    assert made.screen.form.sanctioned_edit.text() == "16 March 2022"
    keys("Nothing is called for.")
    alt("D")
    settle(made.desk)
    assert made.case.standing("R1").decided == date(2022, 3, 16)
    told = made.screen.form.advice_label.text().splitlines()
    assert told[-1].startswith("Next: ")


def test_no_decision_is_older_than_the_meeting_or_still_to_come(sit):
    made = sit("open-01", "find")
    form = made.screen.form
    for day, said in (("1 March 2022", "met on 16 March 2022"), ("1/1/2030", "still to come")):
        form.found_edit.setText(day)
        find(made)
        assert said in form.finding_errors.text()
        form.reasons_edit.clear()
    assert made.case.last(ev.Found) is None


def test_where_nothing_is_decided_by_a_committee_the_page_says_why(sit):
    made = sit("open-07", "withdraw")
    withdrawn = ev.ReferralWithdrawn(at=made.clock.at, by=made.session.by, why="It was permitted.")
    act(made.session, made.reference, withdrawn)
    made.screen.show_case(made.reference)
    assert "The referral was withdrawn on 17 March 2023" in made.screen.form.waiting_label.text()
    assert not made.screen.form.waiting_button.isVisible()
    wait_for(lambda: cut_off(made.screen) == [])


def test_one_paragraph_is_imposed_twice_where_the_premises_of_two_colleges_are_meant(sit):
    made = sit("open-01", "sanction")
    alt("M")
    walk_ = made.screen.form.measure_walk
    for _ in range(6):
        alt("N")
        walk_.go_on()
    alt("M")
    for terms, further in (("Not to enter the bar", True), ("Not to enter the boathouse", False)):
        keys("Alt+T", terms)
        walk_.college_box.setCurrentIndex(1 if further else 2)
        walk_.permission_check.setChecked(True)
        (walk_.further_button if further else walk_.next_button).setFocus()
        keys(SPACE)
    assert walk_.title_label.text().startswith("Change to academic results")
    made.screen.kept.flush()
    for _ in range(3):
        alt("N")
        walk_.next_button.setFocus()
        keys(ENTER)
    keys("Both are where it happened.")
    alt("D")
    settle(made.desk)
    imposed = made.case.last(ev.Sanctioned).measures
    assert [(m.paragraph, m.terms) for m in imposed] == [
        ("7.12(a)", "Not to enter the bar"),
        ("7.12(a)", "Not to enter the boathouse"),
    ]
    assert len({m.college for m in imposed}) == 2


def test_a_finding_recorded_in_haste_is_corrected_with_its_reason_until_its_letter_has_gone(sit):
    made = sit("open-01", "sanction")
    form, former = made.screen.form, made.case.last(ev.Found)
    assert form.slip_section.isVisible()
    assert not form.slip_box.isVisible()
    assert not form.correct_section.isVisible()
    alt("S")
    settle(made.desk)
    assert QApplication.focusWidget() is form.correct_why_edit
    assert (form.breach_radio.isChecked(), form.reasons_edit.toPlainText()) == (True, former.reasons)
    alt("M")
    alt("I")
    assert form.correct_errors.text() == "Write why it is corrected."
    form.correct_why_edit.setText("The wrong button was pressed.")
    made.screen.show_case(made.reference)  # as after a lock: what was typed is there
    alt("I")
    settle(made.desk)
    assert made.case.standing("R1").dismissed
    corrected = made.case.last(ev.Corrected)
    assert (corrected.former, corrected.right.at, corrected.why) == (
        former,
        former.at,
        "The wrong button was pressed.",
    )
    assert not form.correct_section.isVisible()
    assert form.done_section.isVisible()
    alt("S")
    settle(made.desk)
    form.correct_why_edit.setText("It belongs to another case.")
    alt("K")
    settle(made.desk)
    assert made.case.standing("R1").found == ()
    assert form.finding_section.isVisible()
    assert not form.reasons_edit.toPlainText()
    assert not form.slip_section.isVisible()


def test_what_a_letter_has_told_is_no_slip_of_the_record_any_more(sit):
    made = sit("open-01", "send", letter="L19")
    alt("S")
    settle(made.desk)
    assert "told of this on 21 March 2022. It is no slip of the record any more." in words_on(made.screen)
    assert not made.screen.form.correct_section.isVisible()


def test_measures_are_corrected_in_the_walk_in_which_they_were_recorded(sit):
    made = sit("open-01", "send", letter="L18")
    form, former = made.screen.form, made.case.last(ev.Sanctioned)
    form.slip_box.setCurrentIndex(1)
    alt("S")
    settle(made.desk)
    assert form.measure_walk.measures() == former.measures
    assert form.why_edit.toPlainText() == former.reasons
    form.why_edit.setPlainText("Better said.")
    form.correct_why_edit.setText("Mistyped.")
    alt("D")
    settle(made.desk)
    assert made.case.standing("R1").sanctioned == replace(former, reasons="Better said.")


def test_how_the_reasons_may_become_plainer_is_said_beside_them_and_nobody_need_follow_it(sit):
    made = sit("open-01", "find")
    form = made.screen.form
    assert not form.reasons_plain_hint.isVisible()
    walk_to(form.reasons_edit)
    keys("The essay was copied, as the DPO says.")
    assert "“was copied”: say who did it" in form.reasons_plain_hint.text()
    assert "“DPO” is not explained" in form.reasons_plain_hint.text()
    hold(made.screen)


def test_space_and_enter_go_through_the_sanctions_and_enter_alone_passes_none_over(sit):
    made = sit("open-01", "sanction")
    alt("M")
    measure_walk = made.screen.form.measure_walk
    first = measure_walk.title_label.text()
    keys(ENTER)
    assert measure_walk.title_label.text() == first
    assert measure_walk.choice_errors.text() == "Say whether it is imposed."
    for _ in made.case.edition.sanctions:
        keys(SPACE, ENTER)
    assert made.screen.form.measures_label.text() == "No sanction and no measure is imposed."


def test_on_the_whole_screen_what_is_weighed_takes_the_room_that_the_column_leaves_and_terms_have_three_lines(
    sit,
):
    made = sit("open-01", "sanction")
    form, edit = made.screen.form, made.screen.form.measure_walk.terms_edit
    alt("M")
    assert not form.page.is_wide()
    made.screen.showFullScreen()
    wait_for(form.page.is_wide)
    usual = QApplication.font().pointSizeF()
    look.set_text_size(QApplication.instance(), 16)
    alt("M")
    wait_for(lambda: edit.height() > 3 * edit.fontMetrics().lineSpacing())
    hold(made.screen)
    look.set_text_size(QApplication.instance(), usual)
