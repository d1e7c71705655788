"""Whatever is tried in whatever order, what the procedure lets pass never leads where it forbids to be.

PANELSEC_WALKS=5000 walks as often as that.
"""

from hypothesis import given

from panelsec.procedure import events as ev
from panelsec.procedure.advice.acts import advice
from panelsec.procedure.case import Case
from panelsec.procedure.in_words.sentences import in_words
from panelsec.procedure.next_steps import next_steps
from tests.procedure.cases import Story
from tests.procedure.walks import DAYS, USUAL, Walk, play, walked, walks


@walked(100)
@given(walks())
def test_no_walk_leads_where_the_procedure_forbids(
    walk: Walk,
) -> None:
    story = play(walk)
    events = story.case.events
    for n, event in enumerate(events):
        forbidden(Case("X", events[:n]), event, story)
    for r, standing in story.case.standings.items():
        answers = [e.answer for e in story.case.all(ev.Elected) if e.respondent == r]
        assert not standing.accepted or "accept" in answers  # 5.5: silence never is


def forbidden(before: Case, event: ev.Event, story: Story) -> None:
    match event:
        case ev.Sanctioned():
            assert before.conviction or before.standing(event.respondent).breach  # 2.24
            assert before.committee(event.committee).has_met  # 7.12
            assert all((m.amount_gbp or 0) <= 250 for m in event.measures)  # 5.4(b)
        case ev.Drawn() | ev.ProctorConfirmed():
            seated_fairly(before.then(event), event.committee)
        case ev.Met():
            met_properly(before, event)
        case ev.BreachesDisclosed():
            assert before.standing(event.respondent).breach  # 7.11
        case ev.LetterSent():
            letter_was_due(before, event)
        case ev.Implemented():
            standing = before.standing(event.respondent)
            assert standing.measures  # 8.12
            open_appeal = standing.appeal and not standing.appeal_decision and standing.appeal_ruling is None
            assert event.override or not open_appeal
        case ev.AppealDecided():
            appeal_decided(before, event)
        case ev.Appealed() | ev.AppealRuled():
            assert before.standing(event.respondent).appeal_decision is None  # 8.11
        case ev.AppealExtended():
            assert event.why.strip()  # 8.1
        case ev.Found():
            assert event.respondent in before.committee(event.committee).respondents  # 7.10
            chosen = [e for e in before.all(ev.ProcedureChosen) if e.respondent == event.respondent]
            assert (event.respondent, bool(chosen)) != ("R2", False)  # note 13
        case ev.DocumentDisclosed():
            shown_lawfully(before, event)
        case ev.NonCompliance():
            assert before.standing(event.respondent).measures  # 7.15
        case ev.Ruled() if (event.about, event.decision) == ("behaviour", "limit"):
            assert any((e.about, e.decision) == ("behaviour", "warn") for e in before.all(ev.Ruled))  # 2.22
        case ev.MeetingFixed() if event.committee.startswith("AC"):
            assert any(before.is_eligible(r) for r in before.respondents)  # 8.4
        case ev.SeatForced():
            raise AssertionError("a seat was given away")  # 7.1
        case ev.OfficerDecided():
            assert all(m.paragraph.startswith("5.4") for m in event.measures)  # 5.4
    stopped = ev.MeetingFixed | ev.Drawn | ev.Met | ev.Found | ev.Sanctioned
    if before.withdrawn and isinstance(event, stopped):
        assert event.committee.startswith("AC")  # 5.7
    if before.paused and isinstance(event, ev.MeetingFixed | ev.Drawn | ev.Met | ev.Found | ev.Sanctioned):
        assert event.override  # 2.14


def appeal_decided(before: Case, event: ev.AppealDecided) -> None:
    assert before.is_eligible(event.respondent)  # 8.4
    assert before.standing(event.respondent).appeal_decision is None  # 8.11
    assert (event.disposal is not None) == (event.decision == "upheld")  # 8.10
    assert not event.measures or event.disposal == "own_decision"
    assert all((m.amount_gbp or 0) <= 250 for m in event.measures)  # 5.4(b)


def shown_lawfully(before: Case, event: ev.DocumentDisclosed) -> None:
    if event.document == "B1":
        assert any(f.finding == "breach" for f in before.standing("R1").found)  # 7.11
    if event.document == "D8":
        assert event.to != "R2"  # 2.18
    if event.document == "D2" and event.to in ("R1", "R2"):
        about = [
            e for e in before.all(ev.Ruled) if e.about == "withhold" and e.respondent in (None, event.to)
        ]
        assert not about or about[-1].decision == "share"  # 2.26


def seated_fairly(case: Case, name: str) -> None:
    committee = case.committee(name)
    ids = [m.id for m in committee.sitting]
    assert len(ids) == len(set(ids))  # 7.2
    for m in committee.sitting:
        assert m.trained  # 2.12
        assert not set(m.knows) & {"R1", "R2", "RP1"}
        parties = [case.respondents[r] for r in committee.respondents] + list(case.reporting_persons.values())
        assert not any(set(m.colleges) & set(p.colleges) for p in parties)
        assert not any(set(m.departments) & set(p.departments) for p in parties)
        assert not any(m.id in c.served for c in case.committees.values() if c.name != name)  # 7.1, 8.10


def met_properly(before: Case, event: ev.Met) -> None:
    committee = before.committee(event.committee)
    here = [m for m in committee.sitting if m.id in event.present]
    assert committee.chair in here  # 7.3
    assert len(here) >= 2
    if len(here) == 2:
        ruling = committee.ruling("two_members")
        assert ruling is not None
        assert ruling.decision == "fair"


def letter_was_due(before: Case, event: ev.LetterSent) -> None:
    standing = before.standing(event.to)
    if event.letter == "L18":
        assert standing.decided is not None  # 7.14
    if event.letter == "L29":
        assert standing.appeal_decision is not None  # 8.11
    if event.letter == "L30":
        assert not standing.remitted  # 8.10
        assert standing.appeal is not None or standing.completion_asked is not None
    if event.letter == "L16":
        assert standing.breach or any(
            e.respondent == event.to for e in before.all(ev.BreachesDisclosed)
        )  # 7.11
    if event.letter in ("L12", "L13", "L15", "L16", "L17", "L18"):
        assert before.withdrawn is None  # 5.7


@walked(25)
@given(walks())
def test_whatever_happened_there_is_a_task_list_and_a_stage(
    walk: Walk,
) -> None:
    story = play(walk)
    assert Case(story.case.reference, story.case.events).standings == story.case.standings
    rows = next_steps(story.case, story.case.events[-1].at.date(), story.office)
    assert len({s.id for s in rows}) == len(rows)
    assert story.stage()
    last = story.case.events[-1]
    assert in_words(story.case, last)
    assert "" not in advice(Case("X", story.case.events[:-1]), last, story.office.calendar)


def test_the_usual_way_leads_to_a_second_decision_after_a_remit() -> None:
    story = play([(n, fields, DAYS.get(n, 1), True, by) for n, fields, by in USUAL])
    assert story.standing().committee == "DC2"
    assert story.standing().sanctioned is not None
    assert not [e for e in story.case.all(ev.LetterSent) if e.letter == "L30"]
