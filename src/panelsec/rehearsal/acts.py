"""Each act of a rehearsal file, done through the same actions that the screens call."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from panelsec.actions import annual
from panelsec.actions.draw import drawing
from panelsec.actions.letters import writing
from panelsec.actions.office import enter_member
from panelsec.actions.recording import Done, act
from panelsec.actions.session import Session
from panelsec.errors import Refused
from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.people import Member
from panelsec.rehearsal import story as told
from panelsec.rehearsal.story import Act

COMMITTEE = re.compile("(DC|AC)[1-9]")


@dataclass
class Stage:
    """What is being played on: the session at the act's own time, and the case."""

    session: Session
    reference: str
    report: annual.Report | None = field(default=None)

    @property
    def case(self) -> Case:
        return self.session.case(self.reference)

    def who(self, names: Any) -> tuple[str, ...]:
        """The ids behind names: DC1 is everybody who sits there."""
        listed = names if isinstance(names, list) else [names]
        return tuple(p for name in listed for p in self.case.who_sits(name))

    def anybody(self, names: Any) -> tuple[str, ...]:
        """The same, where there must be somebody; Refused for a Committee or a seat that is empty."""
        found = self.who(names)
        if not found:
            raise Refused(
                f"Nobody sits on {' and '.join(names if isinstance(names, list) else [names])} yet. Draw first."
            )
        return found

    def one(self, name: str) -> str:
        found = self.who(name)
        return found[0] if found else name

    def mark(self, step: Act) -> dict[str, Any]:
        """When, by whom, and the reason given, as every event has it."""
        return {"at": self.session.now(), "by": self.session.by, "override": step.override}

    def record(self, event: ev.Event) -> Done:
        return act(self.session, self.reference, event)

    def member(self, number: str) -> Member:
        person = self.one(number)
        office = self.session.office()
        if not any(m.id == person for m in office.members):
            raise Refused(f"{person} is on no panel, so cannot sit. Appoint first.", cites=("7.1",))
        return office.member(person)


def play(stage: Stage, step: Act) -> Done:
    """Do one act; Refused and Queried come out as the action raised them."""
    return DO[step.do](stage, step)


def _simple(kind: type[ev.Event], **names: str) -> Callable[[Stage, Act], Done]:
    """An act that is one event: its fields under the same names, or under those given."""

    def do(stage: Stage, step: Act) -> Done:
        renamed = {names.get(k, k): _value(v) for k, v in step.said.items()}
        return stage.record(kind(**stage.mark(step), **renamed))

    return do


def _value(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value


def _inform(stage: Stage, step: Act) -> Done:
    sent = [
        ev.LetterRecorded(**stage.mark(step), letter=step["letter"], to=p, via=step["via"])
        for p in stage.anybody(step["to"])
    ]
    return act(stage.session, stage.reference, *sent)


def _sdo_decide(stage: Stage, step: Act) -> Done:
    return stage.record(
        ev.OfficerDecided(
            **stage.mark(step),
            decision=step["decision"],
            respondents=tuple(step.get("respondents") or ()),
            measures=_measures(step.get("sanctions")),
            reasons=step.get("reasons", ""),
            route=step.get("route", "rules"),
        )
    )


def _measures(said: Iterable[dict[str, Any]] | None) -> tuple[Any, ...]:
    return tuple(told.measure(m) for m in said or ())


def _add_respondent(stage: Stage, step: Act) -> Done:
    return stage.record(ev.RespondentAdded(**stage.mark(step), person=told.respondent(step["person"])))


def _authorise(stage: Stage, step: Act) -> Done:
    person = told.representative(step["representative"])
    return stage.record(
        ev.RepresentativeAuthorised(**stage.mark(step), respondent=step["respondent"], representative=person)
    )


def _appoint(stage: Stage, step: Act) -> Done:
    enter_member(stage.session, told.member(step["person"]))
    return Done(stage.case, ("7.1",))


def _fix_meeting(stage: Stage, step: Act) -> Done:
    return stage.record(
        ev.MeetingFixed(
            **stage.mark(step),
            committee=step["committee"],
            start=datetime.fromisoformat(step["start"]),
            place=step["place"],
            mode=step["mode"],
            why=step.get("why", ""),
            respondents=tuple(step.get("respondents") or ()),
        )
    )


def _draw(stage: Stage, step: Act) -> Done:
    seats = tuple(step.get("seats") or ())
    return drawing.draw(stage.session, stage.reference, step["committee"], seats, override=step.override)


def _seat(stage: Stage, step: Act) -> Done:
    person = stage.member(step["person"])
    return stage.record(
        ev.SeatForced(**stage.mark(step), committee=step["committee"], seat=step["seat"], member=person)
    )


def _stand_down(stage: Stage, step: Act) -> Done:
    return drawing.stand_down(
        stage.session,
        stage.reference,
        step["committee"],
        step["seat"],
        step["why"],
        step.get("reason", ""),
        override=step.override,
    )


def _confirm_proctor(stage: Stage, step: Act) -> Done:
    person = stage.member(step["person"])
    return drawing.confirm_proctor(
        stage.session, stage.reference, step["committee"], person, override=step.override
    )


def _rule(stage: Stage, step: Act) -> Done:
    chair = stage.case.committee(step["committee"]).chair
    return stage.record(
        ev.Ruled(
            **stage.mark(step),
            committee=step["committee"],
            about=step["about"],
            decision=step["decision"],
            grounds=step["reason"],
            document=step.get("document"),
            respondent=step.get("respondent"),
            chair=chair.id if chair else None,
        )
    )


def _receive(stage: Stage, step: Act) -> Done:
    return stage.record(
        ev.DocumentReceived(
            **stage.mark(step),
            document=step["document"],
            sender=step["from"],
            admits=step.get("admits", False),
            witnesses=tuple(step.get("witnesses") or ()),
        )
    )


def _disclose_to(stage: Stage, step: Act) -> Done:
    event: ev.Event
    events: list[ev.Event] = []
    for person in stage.anybody(step["to"]):
        if "document" in step.said:
            event = ev.DocumentDisclosed(**stage.mark(step), document=step["document"], to=person)
        else:
            member = stage.one(step["exclusion"])
            event = ev.ExclusionDisclosed(
                **stage.mark(step), member=member, committee=step["committee"], to=person
            )
        events.append(event)
    return act(stage.session, stage.reference, *events)


def _send(stage: Stage, step: Act) -> Done:
    wanted = [
        writing.Wanted(
            letter=step["letter"],
            to=p,
            respondent=step.get("respondent"),
            reason=step.get("reason", ""),
            via=step["via"],
            committee=_spoken_of(step),
        )
        for p in stage.anybody(step["to"])
    ]
    return writing.send(stage.session, stage.reference, wanted, override=step.override)


def _spoken_of(step: Act) -> str | None:
    """The Committee that all copies of a letter speak of, where it goes to who sits on one, named as DC1 or DC1.chair."""
    to = step["to"] if isinstance(step["to"], list) else [step["to"]]
    named = {c for name in to if COMMITTEE.fullmatch(c := name.partition(".")[0])}
    return named.pop() if len(named) == 1 else None


def _meet(stage: Stage, step: Act) -> Done:
    chair = step.get("chair")
    return stage.record(
        ev.Met(
            **stage.mark(step),
            committee=step["committee"],
            present=stage.who(step["present"]),
            outcome=step["outcome"],
            chair=stage.one(chair) if chair else None,
            notes=step.get("notes", ""),
        )
    )


def _disclose_breaches(stage: Stage, step: Act) -> Done:
    breaches = tuple(told.breach(b) for b in step["breaches"])
    return stage.record(
        ev.BreachesDisclosed(
            **stage.mark(step), committee=step["committee"], respondent=step["respondent"], breaches=breaches
        )
    )


def _sanction(stage: Stage, step: Act) -> Done:
    return stage.record(
        ev.Sanctioned(
            **stage.mark(step),
            committee=step["committee"],
            respondent=step["respondent"],
            measures=_measures(step["sanctions"]),
            reasons=step["reasons"],
        )
    )


def _extend(stage: Stage, step: Act) -> Done:
    return stage.record(
        ev.AppealExtended(
            **stage.mark(step), respondent=step["respondent"], until=step["until"], why=step["reason"]
        )
    )


def _decide_appeal(stage: Stage, step: Act) -> Done:
    return stage.record(
        ev.AppealDecided(
            **stage.mark(step),
            committee=step["committee"],
            respondent=step["respondent"],
            decision=step["decision"],
            reasons=step["reasons"],
            disposal=step.get("disposal"),
            grounds=tuple(step.get("grounds") or ()),
            measures=_measures(step.get("sanctions")),
        )
    )


def _annual_report(stage: Stage, step: Act) -> Done:
    stage.report = annual.report(stage.session, step["year"], tuple(step.get("group_by") or ()))
    return Done(stage.case, ("9.1", "9.2"))


DO: dict[str, Callable[[Stage, Act], Done]] = {
    "inform": _inform,
    "pause": _simple(ev.Paused, reason="why"),
    "resume": _simple(ev.Resumed, reason="why"),
    "sdo_decide": _sdo_decide,
    "elect": _simple(ev.Elected),
    "withdraw": _simple(ev.ReferralWithdrawn, reason="why"),
    "choose_procedure": _simple(ev.ProcedureChosen),
    "add_respondent": _add_respondent,
    "authorise": _authorise,
    "appoint": _appoint,
    "fix_meeting": _fix_meeting,
    "draw": _draw,
    "seat": _seat,
    "stand_down": _stand_down,
    "confirm_proctor": _confirm_proctor,
    "rule": _rule,
    "receive": _receive,
    "disclose_to": _disclose_to,
    "send": _send,
    "meet": _meet,
    "find": _simple(ev.Found),
    "disclose_breaches": _disclose_breaches,
    "sanction": _sanction,
    "appeal": _simple(ev.Appealed),
    "extend_appeal": _extend,
    "rule_on_appeal": _simple(ev.AppealRuled, reason="grounds"),
    "decide_appeal": _decide_appeal,
    "waive_appeal": _simple(ev.AppealWaived),
    "request_completion": _simple(ev.CompletionRequested),
    "implement": _simple(ev.Implemented, sanction="paragraph"),
    "non_compliance": _simple(ev.NonCompliance, sanction="paragraph"),
    "annual_report": _annual_report,
}
