"""Random walks through a case: the usual way, with acts left out and others, lawful and not, thrown in."""

import os
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st

from panelsec.errors import Queried, Refused
from panelsec.procedure import events as ev
from panelsec.procedure.editions.sdp_2019 import SDP_2019
from panelsec.procedure.people import Breach, Document, Kind, Measure, Representative
from tests.procedure.cases import (
    CORRIE,
    EVIDENCE,
    FORM,
    MEMBERS,
    R1,
    R2,
    REPORT,
    RESPONSE,
    YARROW,
    Story,
    at,
    day,
    member,
)

TAINTED = (
    member("C3", "chair", "ac_chair", colleges=("Wyndham",)),
    member("M3", "regent_house", "ac_regent_house", departments=("Physics",)),
    member("S3", "student", trained=False),
    member("P3", "proctor", knows=("R1",)),
    member("X1", "chair", "regent_house", "ac_chair", "ac_regent_house"),
)
PEOPLE = (*MEMBERS, *TAINTED)
OLDER = replace(R2, conduct=(day("2019-05-01"), day("2020-05-01")))
"""A Respondent with a count for which the procedure has to be chosen (notes 11 and 13)."""
SEALED = Document("B1", "Earlier breach", Kind.PREVIOUS_BREACH, of="R1", rule="RB 2(g)")
MITIGATION = Document("D8", "Illness", Kind.MITIGATION, of="R1")
PAPERS = (REPORT, EVIDENCE, RESPONSE, FORM, SEALED, MITIGATION)
LETTERS = ("L12", "L13", "L15", "L16", "L17", "L18", "L27", "L29", "L30")
MEASURES = (Measure("5.4(a)", "x"), Measure("7.12(c)", "x"), Measure("5.4(b)", "x", amount_gbp=300))

RULINGS = tuple((about, answer) for about, (_, _, answers) in SDP_2019.rulings.items() for answer in answers)

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
        {"committee": any_committee, "ruling": st.sampled_from(RULINGS), "respondent": who}
    ),
    "choose": st.fixed_dictionaries(
        {
            "respondent": who,
            "count": st.integers(0, 3),
            "edition": st.sampled_from(("SDP-2019", "earlier", "x")),
        }
    ),
    "receive": st.fixed_dictionaries({"document": st.just("D3"), "sender": who}),
    "show": st.fixed_dictionaries(
        {
            "document": st.sampled_from(("D2", "B1", "D8")),
            "to": st.sampled_from(("R1", "R2", "C1", "RP1", "R1.senior_tutor")),
        }
    ),
    "authorise": st.fixed_dictionaries({"respondent": who}),
    "correct": st.fixed_dictionaries(
        {"person": st.sampled_from((R1, replace(R1, graduated=day("2021-06-26")), OLDER))}
    ),
    "extend": st.fixed_dictionaries(
        {"respondent": who, "in_days": st.integers(-5, 30), "why": st.sampled_from(("ill", " "))}
    ),
    "break": st.fixed_dictionaries({"respondent": who, "paragraph": st.sampled_from(("5.4(a)", "7.12(c)"))}),
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
            "measures": given_measures,
        }
    ),
    "waive": st.fixed_dictionaries({"respondent": who}),
    "ask": st.fixed_dictionaries({"respondent": who}),
    "carry_out": st.fixed_dictionaries({"respondent": who, "paragraph": st.just("5.4(a)")}),
}

USUAL: tuple[tuple[str, dict[str, Any], str], ...] = (
    ("officer", {"decision": "refer"}, CORRIE),
    ("choose", {"respondent": "R2", "count": 1, "edition": "SDP-2019"}, CORRIE),
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
    "choose": ev.ProcedureChosen,
    "receive": ev.DocumentReceived,
    "show": ev.DocumentDisclosed,
    "authorise": ev.RepresentativeAuthorised,
    "correct": ev.RespondentChanged,
    "extend": ev.AppealExtended,
    "break": ev.NonCompliance,
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
            about, decision = fields.pop("ruling")
            paper = {"withhold": "D2", "late_response": "D3"}.get(about)
            fields |= {"about": about, "decision": decision, "document": paper}
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
        case "authorise":
            fields["representative"] = Representative("Mr Voss")
        case "correct":
            fields["why"] = "x"
        case "extend":
            fields["until"] = now.date() + timedelta(fields.pop("in_days"))
    return fields


def play(walk: Walk) -> Story:
    """What comes of a walk; what has happened is only ever added to."""
    story = Story(respondents=(R1, OLDER), documents=PAPERS, members=PEOPLE)
    now = at("2022-02-01 10:00")
    for name, fields, days, reason, by in walk:
        now += timedelta(days=days, minutes=7)
        before = story.case.events
        try_it(story, name, fields, now, reason=reason, by=by)
        assert story.case.events[: len(before)] == before
        assert len(story.case.events) - len(before) in (0, 1)
    return story


def walked(share: int) -> settings:
    """So many walks here, and as many as PANELSEC_WALKS says where somebody asks for more; without shrinking, which takes
    minutes for walks of this length."""
    return settings(
        max_examples=int(os.environ.get("PANELSEC_WALKS", "0")) or share,
        deadline=None,
        phases=(Phase.explicit, Phase.reuse, Phase.generate),
        suppress_health_check=list(HealthCheck),
    )
