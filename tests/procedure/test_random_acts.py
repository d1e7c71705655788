"""Whatever is tried in whatever order, what the procedure lets pass never leads where it forbids to be."""

from datetime import datetime, timedelta
from typing import Any

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from panelsec.errors import Queried, Refused
from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.next_steps import next_steps, stage
from panelsec.procedure.people import Breach, Measure
from tests.procedure.cases import CORRIE, MEMBERS, R1, R2, YARROW, Story, at, member

TAINTED = (
    member("C3", "chair", "ac_chair", colleges=("Wyndham",)),
    member("M3", "regent_house", "ac_regent_house", departments=("Physics",)),
    member("S3", "student", trained=False),
    member("P3", "proctor", knows=("R1",)),
    member("X1", "chair", "regent_house", "ac_chair", "ac_regent_house"),
)
PEOPLE = (*MEMBERS, *TAINTED)
LETTERS = ("L12", "L13", "L15", "L16", "L17", "L18", "L27", "L29", "L30")
MEASURES = (Measure("5.4(a)", "x"), Measure("7.12(c)", "x"), Measure("5.4(b)", "x", amount_gbp=300))

who = st.sampled_from(("R1", "R2"))
dc, ac = st.sampled_from(("DC1", "DC2")), st.sampled_from(("AC1", "AC2"))
any_committee = st.one_of(dc, ac)
given_measures = st.lists(st.sampled_from(MEASURES), max_size=2).map(tuple)

ACTS: dict[str, st.SearchStrategy[dict[str, Any]]] = {
    "officer": st.fixed_dictionaries(
        {
            "decision": st.sampled_from(("refer", "refer", "refer", "minor_sanction", "no_further_action")),
            "measures": given_measures,
            "route": st.sampled_from(("rules", "rules", "rules", "conviction")),
        }
    ),
    "elect": st.fixed_dictionaries(
        {"respondent": who, "answer": st.sampled_from(("accept", "reject", "silence"))}
    ),
    "withdraw": st.just({"why": "x"}),
    "pause": st.just({"why": "x"}),
    "resume": st.just({"why": "x"}),
    "fix": st.fixed_dictionaries({"committee": any_committee, "in_days": st.integers(0, 40)}),
    "draw": st.fixed_dictionaries({"committee": any_committee}),
    "force": st.fixed_dictionaries(
        {
            "committee": any_committee,
            "seat": st.sampled_from(("chair", "regent_house")),
            "member": st.sampled_from(PEOPLE),
        }
    ),
    "proctor": st.fixed_dictionaries({"committee": ac, "member": st.sampled_from(PEOPLE)}),
    "stand_down": st.fixed_dictionaries(
        {
            "committee": any_committee,
            "seat": st.sampled_from(("chair", "regent_house", "student", "proctor")),
            "why": st.sampled_from(("declined", "unable", "knows_party")),
        }
    ),
    "rule": st.fixed_dictionaries(
        {
            "committee": any_committee,
            "about": st.just("two_members"),
            "decision": st.sampled_from(("fair", "not_fair")),
        }
    ),
    "meet": st.fixed_dictionaries(
        {
            "committee": any_committee,
            "absent": st.integers(0, 2),
            "outcome": st.sampled_from(("held", "paused")),
        }
    ),
    "find": st.fixed_dictionaries(
        {"committee": dc, "respondent": who, "finding": st.sampled_from(("breach", "dismissed"))}
    ),
    "breaches": st.fixed_dictionaries({"committee": dc, "respondent": who}),
    "sanction": st.fixed_dictionaries({"committee": dc, "respondent": who, "measures": given_measures}),
    "letter": st.fixed_dictionaries({"letter": st.sampled_from(LETTERS), "to": who}),
    "appeal": st.fixed_dictionaries({"respondent": who}),
    "eligible": st.fixed_dictionaries({"respondent": who, "eligible": st.booleans()}),
    "decide": st.fixed_dictionaries(
        {
            "committee": ac,
            "respondent": who,
            "decision": st.sampled_from(("dismissed", "upheld")),
            "disposal": st.sampled_from((None, "remit", "own_decision")),
        }
    ),
    "waive": st.fixed_dictionaries({"respondent": who}),
    "ask": st.fixed_dictionaries({"respondent": who}),
    "carry_out": st.fixed_dictionaries({"respondent": who, "paragraph": st.just("5.4(a)")}),
}

USUAL: tuple[tuple[str, dict[str, Any], str], ...] = (
    ("officer", {"decision": "refer"}, CORRIE),
    ("fix", {"committee": "DC1", "in_days": 30}, CORRIE),
    ("draw", {"committee": "DC1"}, CORRIE),
    ("letter", {"letter": "L12", "to": "R1"}, CORRIE),
    ("meet", {"committee": "DC1", "absent": 0, "outcome": "held"}, CORRIE),
    ("find", {"committee": "DC1", "respondent": "R1", "finding": "breach"}, CORRIE),
    ("breaches", {"committee": "DC1", "respondent": "R1"}, CORRIE),
    ("sanction", {"committee": "DC1", "respondent": "R1", "measures": MEASURES[:1]}, CORRIE),
    ("letter", {"letter": "L18", "to": "R1"}, CORRIE),
    ("appeal", {"respondent": "R1"}, YARROW),
    ("eligible", {"respondent": "R1", "eligible": True}, YARROW),
    ("fix", {"committee": "AC1", "in_days": 30}, YARROW),
    ("draw", {"committee": "AC1"}, YARROW),
    ("proctor", {"committee": "AC1", "member": MEMBERS[-2]}, YARROW),
    ("meet", {"committee": "AC1", "absent": 0, "outcome": "held"}, YARROW),
    ("decide", {"committee": "AC1", "respondent": "R1", "decision": "upheld", "disposal": "remit"}, YARROW),
    ("letter", {"letter": "L29", "to": "R1"}, YARROW),
    ("letter", {"letter": "L30", "to": "R1"}, YARROW),
    ("fix", {"committee": "DC2", "in_days": 30, "respondents": ("R1",)}, CORRIE),
    ("draw", {"committee": "DC2"}, CORRIE),
    ("meet", {"committee": "DC2", "absent": 0, "outcome": "held"}, CORRIE),
    ("find", {"committee": "DC2", "respondent": "R1", "finding": "breach"}, CORRIE),
    ("sanction", {"committee": "DC2", "respondent": "R1", "measures": MEASURES[:1]}, CORRIE),
)
"""The way in which things go in life, so that a walk gets far."""

DAYS = {"fix": 1, "draw": 1, "meet": 30, "letter": 2}
Walk = list[tuple[str, dict[str, Any], int, bool, str]]
"""Acts: what, with what, how many days after the last one, whether a reason is given with it, and by whom."""


@st.composite
def strays(draw: st.DrawFn) -> tuple[str, dict[str, Any], int, bool, str]:
    name = draw(st.sampled_from(tuple(ACTS)))
    by = draw(st.sampled_from((CORRIE, YARROW, "Ms Fell")))
    return name, draw(ACTS[name]), draw(st.integers(0, 9)), draw(st.booleans()), by


@st.composite
def walks(draw: st.DrawFn) -> Walk:
    """The usual way, of which an act may be left out, with up to eight others thrown in anywhere."""
    walk: Walk = [(n, fields, DAYS.get(n, 1), True, by) for n, fields, by in USUAL]
    for at_ in draw(st.lists(st.integers(0, len(USUAL) - 1), max_size=1)):
        del walk[at_]
    for stray in draw(st.lists(strays(), max_size=8)):
        walk.insert(draw(st.integers(0, len(walk))), stray)
    return walk


KINDS: dict[str, type[ev.Event]] = {
    "officer": ev.OfficerDecided,
    "elect": ev.Elected,
    "withdraw": ev.ReferralWithdrawn,
    "pause": ev.Paused,
    "resume": ev.Resumed,
    "fix": ev.MeetingFixed,
    "force": ev.SeatForced,
    "proctor": ev.ProctorConfirmed,
    "stand_down": ev.StoodDown,
    "rule": ev.Ruled,
    "meet": ev.Met,
    "find": ev.Found,
    "breaches": ev.BreachesDisclosed,
    "sanction": ev.Sanctioned,
    "letter": ev.LetterSent,
    "appeal": ev.Appealed,
    "eligible": ev.AppealRuled,
    "decide": ev.AppealDecided,
    "waive": ev.AppealWaived,
    "ask": ev.CompletionRequested,
    "carry_out": ev.Implemented,
}


def try_it(story: Story, name: str, fields: dict[str, Any], now: datetime, *, reason: bool, by: str) -> None:
    """One act, if the procedure lets it pass."""
    story.by = by
    when = now.isoformat(sep=" ", timespec="minutes")
    told: dict[str, Any] = {"override": "I know" if reason else None}
    try:
        if name == "draw":
            story.draw(when, fields["committee"], **told)
        else:
            story.act(KINDS[name], when, **told, **filled(story, name, dict(fields), now))
    except (Refused, Queried):
        pass


def filled(story: Story, name: str, fields: dict[str, Any], now: datetime) -> dict[str, Any]:
    match name:
        case "fix":
            fields |= {"start": now + timedelta(fields.pop("in_days")), "place": "x"}
        case "meet":
            here = story.present(fields["committee"])
            fields["present"] = here[fields.pop("absent") :]
        case "rule":
            chair = story.case.committee(fields["committee"]).chair
            fields |= {"grounds": "x", "chair": chair.id if chair else None}
        case "find" | "sanction" | "decide":
            fields["reasons"] = "x"
        case "breaches":
            fields["breaches"] = (Breach("RB 2(g)", 2020),)
        case "letter":
            fields["via"] = "email"
        case "appeal":
            fields["grounds"] = ("e",)
        case "eligible":
            fields["grounds"] = "x"
    return fields


def play(walk: Walk) -> Story:
    story = Story(respondents=(R1, R2), members=PEOPLE)
    now = at("2022-02-01 10:00")
    for name, fields, days, reason, by in walk:
        now += timedelta(days=days, minutes=7)
        try_it(story, name, fields, now, reason=reason, by=by)
    return story


QUICK = settings(
    max_examples=100,
    deadline=None,
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
    suppress_health_check=list(HealthCheck),
)
"""Without shrinking, which takes minutes for walks of this length."""


@QUICK
@given(walks())
def test_no_walk_leads_where_the_procedure_forbids(
    walk: Walk,
) -> None:
    story = play(walk)
    events = story.case.events
    for n, event in enumerate(events):
        forbidden(Case("X", events[:n]), event, story)


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
            assert before.is_eligible(event.respondent)  # 8.4
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


@settings(QUICK, max_examples=30)
@given(walks())
def test_whatever_happened_there_is_a_task_list_and_a_stage(
    walk: Walk,
) -> None:
    story = play(walk)
    rows = next_steps(story.case, story.case.events[-1].at.date(), story.office)
    assert len({s.id for s in rows}) == len(rows)
    assert stage(story.case)


def test_the_usual_way_leads_to_a_second_decision_after_a_remit() -> None:
    story = play([(n, fields, DAYS.get(n, 1), True, by) for n, fields, by in USUAL])
    assert story.standing().committee == "DC2"
    assert story.standing().sanctioned is not None
    assert not [e for e in story.case.all(ev.LetterSent) if e.letter == "L30"]
