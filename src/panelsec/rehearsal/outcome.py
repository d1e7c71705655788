"""The outcome of a rehearsal: the lists in outcome.json, and the files that they name."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from panelsec.actions.draw.drawing import proctor_row
from panelsec.actions.draw.lots import lots
from panelsec.actions.draw.proof import proof
from panelsec.actions.letters.writing import BUNDLES
from panelsec.errors import Queried, Refused
from panelsec.letters.reading import is_tagged
from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.clocks.clock import Clock, Receipt, receipts
from panelsec.procedure.counting import Calendar
from panelsec.procedure.deadlines import clocks
from panelsec.rehearsal.acts import Stage, play
from panelsec.rehearsal.story import Act

Row = dict[str, Any]


@dataclass(frozen=True)
class Ended:
    """How an act ended, and the case after it; for a query the case as it would be."""

    result: str
    case: Case
    cites: tuple[str, ...]
    advice: tuple[str, ...] = ()
    gate: str | None = None
    message: str = ""


@dataclass
class Outcome:
    """The lists and the files grow act by act; nothing is written before all is played."""

    stage: Stage
    files: dict[str, bytes] = field(default_factory=dict)
    """By their names in the folder that is to hold them."""
    otherwise: list[str] = field(default_factory=list)
    """A sentence for each act that ended otherwise than its `expect` says, or was not done though it says nothing."""
    acts: list[Row] = field(default_factory=list)
    draws: list[Row] = field(default_factory=list)
    advice: list[str] = field(default_factory=list)

    @property
    def _calendar(self) -> Calendar:
        return self.stage.session.office().calendar

    def play(self, step: Act) -> None:
        """Do an act, and note what it changed."""
        before, report = self.stage.case, self.stage.report
        ended = self._try(step, before)
        if step.probe:
            self.stage.report = report
        self.draws += self._drawn(step, before, ended)
        if ended.result == "done" and not step.probe:
            self.advice += ended.advice
        self.acts.append(self._row(step, before, ended))
        self.otherwise += _otherwise(step, ended)

    def _try(self, step: Act, before: Case) -> Ended:
        try:
            done = play(self.stage, step)
            return Ended("done", done.case, done.cites, done.advice)
        except Refused as answer:
            return Ended("refused", before, answer.cites, gate=answer.gate, message=answer.reason)
        except Queried as answer:
            would = self._with_a_reason(step, before)
            return replace(
                would, result="queried", cites=answer.cites, gate=answer.gate, message=answer.reason
            )

    def _with_a_reason(self, step: Act, before: Case) -> Ended:
        """What a queried act would have done, undone again."""
        ended = Ended("queried", before, ())
        with self.stage.session.store.trial():
            try:
                done = play(self.stage, replace(step, override="to see what would follow"))
                ended = Ended("queried", done.case, done.cites, done.advice)
            except (Refused, Queried):
                pass
        return ended

    def _row(self, step: Act, before: Case, ended: Ended) -> Row:
        told = receipts(ended.case, self._calendar)[len(receipts(before, self._calendar)) :]
        return {
            "n": step.number,
            "do": step.do,
            "at": step.at.isoformat(timespec="minutes"),
            "probe": bool(step.probe),
            "result": ended.result,
            "gate": ended.gate,
            "cites": list(ended.cites),
            "message": ended.message,
            "receipts": [_receipt(r) for r in told],
            "deadlines": self._changed(before, ended.case, step.at.date()),
            "advice": list(ended.advice),
        }

    def _changed(self, before: Case, after: Case, today: date) -> list[Row]:
        """Rows that an act adds or changes, those among them that it ends too late to count as met."""
        last = before.events[-1].at.date()
        old = [(_deadline(c), c.met_on) for c in self._clocks(before, last)]
        changed = []
        for clock in self._clocks(after, today):
            row = (_deadline(clock), clock.met_on)
            if row in old:
                old.remove(row)
            else:
                changed.append(row[0])
        return changed

    def _clocks(self, case: Case, today: date) -> list[Clock]:
        """The clocks, with the time for notes once for each sitting, also where two of one day share it."""
        rows = list(clocks(case, self._calendar, today))
        for clock in [c for c in rows if c.id == "T10"]:
            sittings = [m for m in case.all(ev.Met) if (m.committee, m.at.date()) == _sitting(clock)]
            there = [
                c
                for c in rows
                if (c.id, c.respondent, _sitting(c)) == ("T10", clock.respondent, _sitting(clock))
            ]
            rows += [clock] * (len(sittings) - len(there))
        return rows

    # ---- draws

    def _drawn(self, step: Act, before: Case, ended: Ended) -> list[Row]:
        if step.do == "confirm_proctor":
            member = next(
                (m for m in self.stage.session.office().members if m.id in before.who_sits(step["person"])),
                None,
            )
            if member is None:
                return []
            found = proctor_row(before, step["committee"], member, step.at)
            return [
                self._draw_row(
                    step, found if ended.result == "done" else replace(found, seated=None), None, None
                )
            ]
        if step.do != "draw" or ended.result != "done":
            return []
        event = ended.case.all(ev.Drawn)[-1]
        number = 1 + len({r["act"] for r in self.draws if r["committee"] == event.committee and r["draw"]})
        folder = f"lot/{event.committee}-{number}"
        self._keep_lots(ended.case, event, folder)
        return [self._draw_row(step, seat, number, folder) for seat in event.results]

    def _draw_row(self, step: Act, drawn: ev.SeatDrawn, number: int | None, folder: str | None) -> Row:
        return {
            "committee": step["committee"],
            "draw": number,
            "seat": drawn.seat,
            "act": step.number,
            "eligible": list(drawn.eligible),
            "excluded": {who: list(codes) for who, codes in drawn.excluded},
            "respondent_sees": {who: list(codes) for who, codes in drawn.respondent_sees},
            "seated": drawn.seated.id if drawn.seated else None,
            "folder": folder,
        }

    def _keep_lots(self, case: Case, event: ev.Drawn, folder: str) -> None:
        """The papers of the lot as it now stands; where seats went on with several lots, a folder for each."""
        numbers = sorted(set(event.lots))
        for number in numbers:
            place = folder if len(numbers) == 1 else f"{folder}/lot-{number}"
            for name, data in proof(self.stage.session, case, lots(case)[number]).items():
                self.files[f"{place}/{name}"] = data

    # ---- the end of the story

    def finish(self) -> None:
        """Make the files of the end, and outcome.json."""
        case, calendar = self.stage.case, self._calendar
        today = case.events[-1].at.date()
        if self.acts:
            today = max(today, date.fromisoformat(str(self._last_real()["at"])[:10]))
        told = self._told(case, calendar, today)
        self.files["outcome.json"] = json.dumps(told, ensure_ascii=False, indent=1).encode()

    def _last_real(self) -> Row:
        return next(
            (a for a in reversed(self.acts) if a["result"] == "done" and not a["probe"]), self.acts[0]
        )

    def _told(self, case: Case, calendar: Calendar, today: date) -> Row:
        sent = self._sent(case)
        told: Row = {
            "acts": self.acts,
            "receipts": [_receipt(r) for r in receipts(case, calendar)],
            "deadlines": [_deadline(c) for c in self._clocks(case, today)],
            "draws": self.draws,
            "letters": [self._letter(e, s) for e, s in sent if e.letter not in BUNDLES],
            "bundles": [self._bundle(e, s) for e, s in sent if e.letter in BUNDLES],
            "advice": self.advice,
        }
        if self.stage.report is not None:
            self.files["report.pdf"] = self.stage.report.pdf
            rows = [
                {"stage": r.stage, "decision": r.decision, "count": r.count} for r in self.stage.report.rows
            ]
            told["report"] = {"file": "report.pdf", "rows": rows}
        return told

    def _sent(self, case: Case) -> list[tuple[ev.LetterPrepared, ev.LetterSent]]:
        made = {e.number: e for e in case.all(ev.LetterPrepared)}
        return [(made[s.number], s) for s in case.all(ev.LetterSent) if s.number is not None]

    def _letter(self, letter: ev.LetterPrepared, sent: ev.LetterSent) -> Row:
        pdf = self._pdf(letter)
        return {
            "letter": letter.letter,
            "to": letter.to,
            "dated": sent.at.date().isoformat(),
            "file": self._keep("letters", letter, pdf),
            "tagged": is_tagged(pdf),
        }

    def _bundle(self, letter: ev.LetterPrepared, sent: ev.LetterSent) -> Row:
        return {
            "letter": letter.letter,
            "for": letter.to,
            "respondent": letter.respondent if letter.letter == "L27" else None,
            "dated": sent.at.date().isoformat(),
            "documents": list(letter.documents),
            "pages": letter.pages,
            "file": self._keep("bundles", letter, self._pdf(letter)),
        }

    def _pdf(self, letter: ev.LetterPrepared) -> bytes:
        return self.stage.session.store.papers.read(letter.paper)

    def _keep(self, folder: str, letter: ev.LetterPrepared, pdf: bytes) -> str:
        name = f"{folder}/{letter.number:02}-{letter.letter}-{letter.to.replace('.', '-')}.pdf"
        self.files[name] = pdf
        return name


def _otherwise(step: Act, ended: Ended) -> Iterator[str]:
    """How an act ended, in words, where the file does not say that it would."""
    should = (step.expected.get("result", "done"), step.expected.get("gate", ended.gate))
    if (ended.result, ended.gate) == should:
        return
    gate = f" ({ended.gate})" if ended.gate else ""
    told = f"{should[0]} ({should[1]})" if should[1] and "gate" in step.expected else should[0]
    yield (
        f"act {step.number} ({step.do}, {step.at:%Y-%m-%d %H:%M}) was {ended.result}{gate}, not {told}"
        f"{': ' if ended.message else '.'}{ended.message}"
    )


def _receipt(receipt: Receipt) -> Mapping[str, Any]:
    return {
        "letter": receipt.letter,
        "to": receipt.to,
        "sent": receipt.sent.isoformat(timespec="minutes"),
        "via": receipt.via,
        "received": receipt.received.isoformat(),
    }


def _deadline(clock: Clock) -> Row:
    return {
        "id": clock.id,
        "committee": clock.committee,
        "respondent": clock.respondent,
        "counted_from": clock.counted_from.isoformat(),
        "formal": clock.formal.isoformat(),
        "do_by": _iso(clock.do_by),
        "non_working_warning": clock.non_working_warning,
        "with_pause": _iso(clock.with_pause),
        "extended_to": _iso(clock.extended_to),
        "met": clock.met,
    }


def _sitting(clock: Clock) -> tuple[str | None, date]:
    return clock.committee, clock.counted_from


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
