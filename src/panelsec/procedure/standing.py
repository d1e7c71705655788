"""One Respondent's standing: the decision that counts now, and what became of it."""

from dataclasses import dataclass, replace
from datetime import date

from panelsec.procedure import events as ev
from panelsec.procedure.people import Measure


@dataclass(frozen=True)
class Standing:
    """One Respondent's standing: the decision that counts now, and what became of it."""

    respondent: str
    committee: str | None = None
    found: tuple[ev.Found, ...] = ()
    sanctioned: ev.Sanctioned | None = None
    decided: date | None = None
    appeal: ev.Appealed | None = None
    extended: ev.AppealExtended | None = None
    not_extended: ev.MoreTimeRefused | None = None
    """That more time was refused, unless it was given afterwards."""
    appeal_ruling: ev.AppealRuled | None = None
    appeal_decision: ev.AppealDecided | None = None
    waived: bool = False
    completion_asked: date | None = None
    unaffected: bool = False
    """Nobody was personally affected who could be told the outcome (2.28)."""
    minor: ev.OfficerDecided | None = None
    elected: ev.Elected | None = None

    @property
    def breach(self) -> bool:
        return any(f.finding == "breach" for f in self.found)

    @property
    def dismissed(self) -> bool:
        return bool(self.found) and not self.breach

    @property
    def cleared(self) -> bool:
        """Whether the Appeal Committee, deciding itself, found no breach (8.10)."""
        return self.appeal_decision is not None and self.appeal_decision.finding == "dismissed"

    @property
    def remitted(self) -> bool:
        return self.appeal_decision is not None and self.appeal_decision.disposal == "remit"

    @property
    def accepted(self) -> bool:
        """Whether a minor sanction was accepted: the case then ends with the Student Discipline Officer (5.5)."""
        return self.minor is not None and self.elected is not None and self.elected.answer == "accept"

    @property
    def on_time(self) -> ev.AppealExtended | ev.MoreTimeRefused | None:
        """The last decision on more time for the appeal (8.1)."""
        return self.not_extended or self.extended

    @property
    def measures(self) -> tuple[Measure, ...]:
        """The measures that count now: the Appeal Committee's, otherwise the Discipline Committee's, otherwise accepted minor
        ones."""
        if self.remitted:
            return ()
        if self.appeal_decision is not None and self.appeal_decision.disposal == "own_decision":
            return self.appeal_decision.measures
        if self.sanctioned is not None:
            return self.sanctioned.measures
        return (
            self.minor.measures if self.minor is not None and self.accepted and self.committee is None else ()
        )

    def after(self, event: ev.Event) -> "Standing":
        match event:
            case ev.Found() | ev.Sanctioned() if event.committee != self.committee:
                fresh = Standing(self.respondent, event.committee, completion_asked=self.completion_asked)
                return fresh.after(event)
            case ev.Found():
                over = event.at.date() if event.finding == "dismissed" else self.decided
                return replace(self, found=(*self.found, event), decided=over)
            case ev.Sanctioned():
                return replace(self, sanctioned=event, decided=event.at.date())
            case ev.Elected():
                return replace(self, elected=event if event.answer != "silence" else self.elected)
            case ev.Appealed():
                return replace(self, appeal=event, appeal_ruling=None)
            case ev.AppealExtended():
                return replace(self, extended=event, not_extended=None)
            case ev.MoreTimeRefused():
                return replace(self, not_extended=event)
            case ev.AppealRuled():
                return replace(self, appeal_ruling=event)
            case ev.AppealDecided():
                return replace(self, appeal_decision=event)
            case ev.AppealWaived():
                return replace(self, waived=True)
            case ev.CompletionRequested():
                return replace(self, completion_asked=event.at.date())
            case ev.NobodyAffected():
                return replace(self, unaffected=True)
            case _:
                return self
