"""L12, L13, L15, L24 to L27: what is told before a Committee meets (7.3 to 7.8, 8.4 to 8.7)."""

import io
from dataclasses import replace
from datetime import date

import pikepdf
import pytest

from panelsec.actions.post import Item, State
from panelsec.errors import Refused
from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.in_words.phrases import appeal_of
from panelsec.procedure.in_words.sentences import in_words
from panelsec.procedure.people import Document, Kind
from panelsec.screens.post.words import last_look

from . import stories as s
from .wordings import NOTICE, appeal, make, words, written

TO_ALL = (
    "L12 to a member",
    "L12 to the Respondent",
    "L12 to the Senior Tutor",
    "L12 to the Investigating Officer",
)


@pytest.mark.parametrize("kind", TO_ALL)
def test_a_notice_tells_membership_date_time_place_and_way_of_meeting_7_3(kind: str) -> None:
    text = words(kind)
    assert "Wednesday 16 March 2022" in text
    assert "14:00" in text
    assert "Tanners Court, Room 3, in person" in text
    for name in ("Professor Anke Lund", "Dr Piers Holt", "Ada Quince"):
        assert name in text


@pytest.mark.parametrize("kind", TO_ALL)
def test_a_notice_gives_colleges_and_departments_so_that_a_concern_can_be_raised_2_12(kind: str) -> None:
    text = words(kind)
    assert "Wyndham College; Law" in text
    assert "Fenland Hall; Botany" in text


def test_each_recipient_of_a_notice_has_a_letter_of_its_own() -> None:
    member, tutor = words("L12 to a member"), words("L12 to the Senior Tutor")
    assert "assigned by lot to the Discipline Committee as Chair" in member
    assert "Tuesday 8 March 2022" in member
    assert "You do not receive the papers (7.6)" in tutor
    assert "Senior Tutor Kingsmere College" in tutor


def test_a_member_who_alone_was_eligible_is_told_of_no_lot() -> None:
    case = s.convened()
    alone = [
        replace(e, results=tuple(replace(r, sole=r.seat == "chair") for r in e.results))
        if isinstance(e, ev.Drawn)
        else e
        for e in case.events
    ]
    text = words(make("L12", replace(case, record=tuple(alone)), "C1"))
    assert (
        "You have been assigned to the Discipline Committee as Chair (7.1 to 7.3). You were the only" in text
    )


def test_a_notice_that_replaces_another_says_so_and_what_has_changed() -> None:
    first = s.letter(s.convened(), "L12", "R1", "2022-02-18")
    again = first.then(
        ev.MeetingFixed(at=s.at("2022-02-21"), by=s.CORRIE, committee="DC1", start=s.at("2022-03-24"), place="Tanners Court, Room 3")
    )  # fmt: skip
    assert "This letter replaces mine of 18 February 2022. What has changed: the date." in words(
        make("L12", again, "R1")
    )
    assert "Wednesday 16 March 2022" not in words(make("L12", again, "R1"))
    other = again.then(s.drawn("DC1", "2022-02-22", s.CORRIE, s.AC_CHAIR))
    assert "What has changed: the date and the membership." in words(make("L12", other, "R1"))


def test_why_a_date_was_changed_is_not_told_to_those_who_need_not_know_2_25() -> None:
    case = s.convened().then(
        ev.MeetingFixed(
            at=s.at("2022-02-21"), by=s.CORRIE, committee="DC1", start=s.at("2022-03-24"), place="Room 3", why="In hospital."
        )
    )  # fmt: skip
    assert "hospital" not in words(make("L12", case, "R1.senior_tutor"))


def test_an_empty_seat_and_the_chairs_decision_on_two_members_are_told_7_3() -> None:
    left = s.convened().then(
        ev.StoodDown(at=s.at("2022-02-20"), by=s.CORRIE, committee="DC1", seat="student", why="declined")
    )
    assert "Still to be assigned: Student member" in words(make("L12", left, "R1"))
    two = s.chair_rules(left, "two_members", "fair", "Nobody else can be drawn.", "2022-02-21")
    assert "to hold the meeting with two members (7.3)" in words(make("L12", two, "R1"))


def test_an_invitation_holds_all_that_7_4_7_5_and_7_8_give_a_respondent() -> None:
    text = words("L13")
    for told in (
        "Investigation Report", "written response", "attend and, if you wish, give evidence yourself (7.4)",
        "supporter, a representative or both", "call a witness", "admit", "by video", "challenge", "(7.8)",
        "may proceed in your absence (7.5)", "By Sunday 6 March 2022, until 23:59 (7.4)", "Tuesday 8 March 2022 (7.6)",
        "dismiss the case", "(5.4)", "(7.12)", "balance of probabilities", "Students' Unions' Advice Service", "What to bring",
    ):  # fmt: skip
        assert told in text, told


def test_an_invitation_warns_of_a_response_day_that_is_no_working_day() -> None:
    assert "6 March 2022 is a Sunday." in words("L13")
    friday = s.convened(start="2022-03-18T10:00")
    assert "Tuesday 8 March 2022, until 23:59" in words(make("L13", friday, "R1", NOTICE))
    assert "Please note:" not in words(make("L13", friday, "R1", NOTICE))


def test_an_invitation_names_the_rules_and_only_the_papers_that_the_reader_has_had_2_26() -> None:
    """A title tells something too, and the Chair may yet rule that the paper is kept back."""
    text = words("L13")
    assert "you breached Regulation 2(g) of the Rules of Behaviour (academic misconduct)" in text
    assert "Submitted essay with similarity report" not in text
    had = s.convened().then(ev.DocumentDisclosed(at=s.at("2022-02-17"), by=s.CORRIE, document="D2", to="R1"))
    text = words(make("L13", had, "R1", NOTICE))
    assert "So far you have had: Submitted essay with similarity report" in text
    assert "Diary from the glacier hut" not in text
    both = s.convened(s.opened(rules=("RB 2(b)", "General Regulations for Discipline, 6")))
    assert "General Regulations for Discipline, 6" in words(make("L13", both, "R1"))


def test_an_invitation_on_a_conviction_speaks_of_no_allegation_and_no_admission_6_8() -> None:
    case = s.convened(s.opened(reporter=None, rules=(), route="conviction"))
    text = words(make("L13", case, "R1", NOTICE))
    assert "for the protection of the interests of the University" in text
    assert "6.8" in text
    for word in ("breach", "admit", "alleged", "dismiss", "reported the matter"):
        assert word not in text, word


def test_adjustments_are_listed_for_whoever_needs_them_and_for_nobody_else_2_5() -> None:
    person = replace(s.TARRANT, adjustments=("18-point print", "10-minute break every 40 minutes"))
    case = s.convened(s.opened(person))
    assert "18-point print" in words(make("L13", case, "R1", NOTICE))
    for to, told in (("C1", True), ("investigating_officer", True), ("R1.senior_tutor", False)):
        text = words(make("L12", case, to, NOTICE))
        assert ("10-minute break every 40 minutes" in text) == told
        assert "18-point print" not in text


def test_the_chairs_permission_to_attend_by_video_is_in_the_invitation_7_5() -> None:
    case = s.chair_rules(s.convened(mode="hybrid"), "video", "permit", "Not fit to travel.", respondent="R1")
    text = words(make("L13", case, "R1"))
    assert "permitted you to attend by video" in text
    assert "with some attending by video" in text


def test_one_respondent_of_three_is_told_of_the_others_only_that_they_are_there_2_18() -> None:
    case = s.convened(s.opened(s.TARRANT, s.BRANDT, s.ELLERY))
    for kind, to in (("L12", "R1"), ("L13", "R1"), ("L12", "R1.senior_tutor")):
        text = words(make(kind, case, to, NOTICE))
        assert "two other Respondents" in text
        assert "Brandt" not in text
        assert "Ellery" not in text
    assert "Imogen Tarrant, Nadia Brandt and Cormac Ellery" in words(make("L12", case, "C1", NOTICE))
    pair = s.convened(s.opened(s.TARRANT, s.BRANDT))
    assert "one other Respondent (2.18)" in words(make("L12", pair, "R1", NOTICE))


def test_the_letter_with_the_papers_says_who_may_read_them_and_that_they_are_deleted_after_7_6() -> None:
    for kind in ("L15 to the Respondent", "L15 to a member", "L27"):
        text = words(kind)
        assert "Do not copy them, forward them" in text
        assert "Delete them, with your notes" in text
    assert "to nobody else (7.6)" in words("L15 to the Respondent")
    assert "to nobody else (8.7)" in words("L27")


def test_the_letter_with_the_papers_says_nothing_of_previous_breaches_7_11() -> None:
    assert "previous" not in words("L15 to a member")


def test_the_proctors_are_asked_for_one_who_is_available_and_was_not_involved_8_4() -> None:
    text = words("L24")
    assert "a Proctor, Deputy Proctor or Pro-Proctor" in text
    assert "has had no prior involvement in the case (8.4)" in text
    assert "is available for that meeting" in text
    assert "Thursday 28 April 2022" in text


def test_the_proctors_who_have_confirmed_one_are_told_another_hour_and_asked_for_nobody_8_6() -> None:
    before, fixed = s.ruled(), s.reviewing()
    moved = replace(fixed.all(ev.MeetingFixed)[-1], at=s.at("2022-04-08"), start=s.at("2022-04-28", "15:30"))
    asked = ev.LetterSent(at=s.at("2022-04-05"), by=s.YARROW, letter="L24", to="proctors", via="email")
    made = fixed.events[len(before.events) :]
    case = before.then(made[0], asked, *made[1:], moved)
    letter = make("L24", case, "proctors", date(2022, 4, 8), by=s.YARROW)
    text = words(letter)
    assert "This letter replaces mine of 5 April 2022. What has changed: the time and the membership." in text
    assert f"You have confirmed that {s.PROCTOR.name} sits" in text
    assert "15:30" in text
    assert "Whom to confirm" not in text
    assert s.PROCTOR.name not in letter.covering


def test_members_of_the_appeal_committee_are_told_date_time_and_place_8_6() -> None:
    text = words("L25")
    for told in ("Thursday 28 April 2022", "11:00", "Weir House, Room 4", "Wednesday 20 April 2022 (8.7)"):
        assert told in text


def test_the_respondent_is_told_who_sits_on_the_appeal_committee_8_6() -> None:
    text = words("L26")
    for name in ("Judge Ines Moor", "Dr Saul Wick", "Dr Una Frith", "Senior Proctor"):
        assert name in text
    assert "in private, on the papers" in text


def test_notices_to_and_about_three_respondents_speak_of_three_2_18() -> None:
    case = s.convened(s.opened(s.TARRANT, s.BRANDT, s.ELLERY))
    member = words(make("L12", case, "C1", NOTICE))
    assert (
        "The cases before the Committee are those of Imogen Tarrant, Nadia Brandt and Cormac Ellery."
        in member
    )
    assert "Besides the Respondents, these people are involved" in member
    assert "The case before the Committee is that of Imogen Tarrant." in words("L12 to a member")
    officer = words(make("L12", case, "investigating_officer", NOTICE))
    assert "so may each Respondent or that Respondent's representative" in officer
    case = three_appeals(case)
    assert "the appeals of two other Respondents too, but separately from yours" in words(appeal("L26", case))


def three_appeals(case: Case) -> Case:
    for person in case.respondents:
        case = case.then(
            ev.Appealed(at=s.at("2022-03-30"), by=s.YARROW, respondent=person, grounds=("b",), text="It was mine."),
            ev.AppealRuled(at=s.at("2022-04-01"), by=s.YARROW, respondent=person, eligible=True, grounds="In time."),
        )  # fmt: skip
    return s.reviewing(case)


def test_an_invitation_reads_well_where_no_investigating_officer_is_named() -> None:
    case = s.convened()
    nobody = Case(case.reference, tuple(e for e in case.events if not isinstance(e, ev.OfficerNamed)))
    assert "questions of you and of the Investigating Officer. You or" in words(
        make("L13", nobody, "R1", NOTICE)
    )
    assert "of the Investigating Officer, Mr O. Penn. You or" in words("L13")


def test_a_notice_to_one_reader_is_one_page_with_nothing_of_it_left_over() -> None:
    for kind in ("L12 to a member", "L12 to the Respondent", "L12 to the Senior Tutor", "L12 to the Investigating Officer",
                 "L19", "L25", "L26"):  # fmt: skip
        with pikepdf.open(io.BytesIO(written(kind).pdf)) as pdf:
            assert len(pdf.pages) == 1, kind
    assert "where you can find support" in words("L12 to the Respondent")
    assert "there for you" in words("L26")


def test_there_is_no_notice_without_a_meeting() -> None:
    with pytest.raises(Refused, match="No meeting is fixed"):
        make("L12", s.opened(), "R1")
    with pytest.raises(Refused, match="No meeting is fixed"):
        appeal("L25", s.ruled(), "C3")


def on_a_conviction(*, court: bool = True) -> Case:
    case = s.opened(reporter=None, rules=(), route="conviction")
    case = Case(
        case.reference,
        tuple(e for e in case.events if not isinstance(e, ev.DocumentAdded | ev.WitnessAdded)),
    )
    paper = Document(
        "D1", "Certificate of conviction, Fenbridge Crown Court", Kind.COURT, dated=date(2022, 1, 5)
    )
    added = ev.DocumentAdded(at=s.at("2022-01-10"), by=s.CORRIE, document=paper)
    return s.convened(case.then(added) if court else case)


def test_on_a_conviction_the_papers_are_those_of_the_court_and_the_invitation_says_which_conviction_6_5() -> (
    None
):
    text = words(make("L13", on_a_conviction(), "R1", NOTICE))
    assert (
        "This paper of the court is about that conviction: Certificate of conviction, Fenbridge Crown Court, dated 5 January 2022"
        in text
    )
    assert "pre-sentence report, and any written statement that you gave with them (6.5)" in text
    bundle = make("L15", on_a_conviction(), "R1")
    assert "the papers of the court, any written statement" in words(bundle)
    for letter in (text, words(bundle), words(make("L15", on_a_conviction(), "C1")), bundle.covering):
        assert "Investigation Report" not in letter
    assert "which conviction is meant, please ask me" in words(
        make("L13", on_a_conviction(court=False), "R1")
    )
    assert "have not had the Investigation Report" in words(make("L13", s.convened(), "R1", NOTICE))


@pytest.mark.parametrize(("letter", "to"), [("L12", "C1"), ("L12", "R1"), ("L25", "P1"), ("L26", "R1")])
def test_on_a_conviction_that_nobody_reported_no_letter_speaks_of_whoever_did_2_12(
    letter: str, to: str
) -> None:
    case = s.ruled(s.appealed(s.decided(on_a_conviction(), s.WARNING)))
    case = s.reviewing(case) if letter != "L12" else on_a_conviction()
    assert "reported the matter" not in words(make(letter, case, to, NOTICE))
    ordinary = s.reviewing() if letter != "L12" else s.convened()
    assert "or of whoever reported the matter" in words(make(letter, ordinary, to, NOTICE))


def test_papers_are_promised_for_a_working_day_on_or_before_the_last_one_8_7() -> None:
    case = s.ruled().then(
        ev.MeetingFixed(
            at=s.at("2022-04-04"), by=s.YARROW, committee="AC1", start=s.at("2022-05-01", "11:00"), place="Weir House"
        ),
        s.drawn("AC1", "2022-04-04", s.YARROW, s.AC_CHAIR, s.AC_REGENT),
    )  # fmt: skip
    for letter, to in (("L24", "proctors"), ("L25", "C3")):
        text = words(make(letter, case, to, date(2022, 4, 5), by=s.YARROW))
        assert "by Friday 22 April 2022" in text


def test_the_message_with_the_papers_says_of_whom_they_may_be_shown_what_the_letter_says_7_6() -> None:
    own, others = make("L15", s.convened(), "R1").covering, make("L15", s.convened(), "C1").covering
    assert "those who advise you" in own
    assert "for you alone" not in own
    assert "for you alone" in others


def test_a_member_who_has_the_papers_of_two_appeals_can_tell_them_apart_everywhere_8_7() -> None:
    both = s.met(s.convened(s.opened(s.TARRANT, s.BRANDT))).then(
        *(made for r in ("R1", "R2") for made in (s.found(r), s.sanctioned(s.WARNING, respondent=r)))
    )
    written = make("L27", s.reviewing(s.ruled(s.appealed(both))), "C3")
    assert written.title == "Papers for the meeting of the Appeal Committee: appeal of Respondent 1"
    assert "the papers on the appeal of Respondent 1" in " ".join(written.covering.split())
    sent = ev.LetterSent(
        at=s.at("2022-04-18"), by=s.YARROW, letter="L27", to="C3", via="email", respondent="R2"
    )
    assert "on the appeal of Nadia Brandt was sent" in in_words(both, sent)
    item = Item(both.reference, ev.LetterPrepared(**{**vars(sent), "number": 3, "title": "Papers", "paper": "", "pages": 9}), "Chair", None, State.DRAFT, of=appeal_of(both, sent))  # fmt: skip
    assert last_look([item]) == "Papers, Nadia Brandt: 9 pages, for Chair."
