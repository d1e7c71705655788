"""Where a letter's facts come from: each in words, with the page where it is recorded and corrected."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.committee import Committee
from panelsec.procedure.counting import written, written_with_weekday
from panelsec.procedure.hearing_notes import as_they_stand
from panelsec.procedure.papers.sharing import told_by
from panelsec.procedure.people import Kind, Measure
from panelsec.screens.papers.words import person


@dataclass(frozen=True)
class Source:
    """`place` is the name of a part of the case (`places.PARTS`), `thing` what it points at there."""

    name: str
    words: str
    place: str
    thing: str | None = None


@dataclass(frozen=True)
class Told:
    """What a letter tells of: the case, its Committee, and the Respondent if it is about one alone."""

    case: Case
    body: Committee | None
    respondent: str | None

    @property
    def about(self) -> tuple[str, ...]:
        if self.respondent:
            return (self.respondent,)
        return self.body.respondents if self.body else tuple(self.case.respondents)

    @property
    def everybody(self) -> tuple[str, ...]:
        return (self.respondent,) if self.respondent else tuple(self.case.respondents)


Found = Iterator[Source]
Part = Callable[[Told], Found]
NOTHING = "Not recorded yet"


def sources(
    case: Case, letter: str, respondent: str | None, committee: str | None = None
) -> tuple[Source, ...]:
    """In the order in which the letter tells it; what is missing is named as missing."""
    body = case.committee(committee) if committee else case.latest(told_by(letter))
    told = Told(case, body, respondent)
    return tuple(s for part in PARTS.get(letter, ()) for s in part(told))


def _meeting(told: Told) -> Found:
    meeting = told.body.meeting if told.body else None
    words = NOTHING
    if meeting:
        day = written_with_weekday(meeting.start.date())
        words = f"{day} at {meeting.start:%H:%M}, {meeting.place}"
    yield Source("Date and place", words, "meeting")


def _members(told: Told) -> Found:
    names = ", ".join(m.name for m in told.body.sitting) if told.body else ""
    yield Source("Members", names or NOTHING, "draw")


def _alleged(told: Told) -> Found:
    if told.case.conviction:
        mine = (None, *told.about)
        court = [d.title for d in told.case.papers if d.kind is Kind.COURT and d.of in mine]
        yield Source("Papers of the court", ", ".join(court) or NOTHING, "papers")
        return
    yield Source("Rules alleged", ", ".join(told.case.rules_alleged) or NOTHING, "referral")


def _papers(told: Told) -> Found:
    yield Source("Papers", f"{len(told.case.papers)} in the file" if told.case.papers else NOTHING, "papers")


def _rulings(told: Told) -> Found:
    mine = (
        [
            r
            for r in told.body.rulings
            if None in (told.respondent, r.respondent) or r.respondent == told.respondent
        ]
        if told.body
        else []
    )
    for ruling in mine:
        subject = told.case.edition.rulings[ruling.about][0]
        answer = ruling.decision.replace("_", " ")
        subject += f": {person(told.case, ruling.witness)}" if ruling.witness else ""
        place = "papers" if ruling.about == "withhold" else "meeting"
        yield Source(subject, f"{answer}: {ruling.grounds}", place)
    if not mine:
        yield Source("Rulings", NOTHING, "meeting")


def _findings(told: Told) -> Found:
    for r in told.about:
        found = told.case.standing(r).found
        for finding in found:
            what = "Breach" if finding.finding == "breach" else "Dismissed"
            yield Source(f"Finding, {told.case.name(r)}", f"{what}: {finding.reasons}", *_decided(told, r))
        if not found and not told.case.conviction:
            yield Source(f"Finding, {told.case.name(r)}", NOTHING, *_decided(told, r))


def _measures(told: Told) -> Found:
    for r in told.about:
        decided = told.case.standing(r).sanctioned
        if decided is not None:
            words = f"{_told(decided.measures).removesuffix('.')}. {decided.reasons}"
            yield Source(f"Measures, {told.case.name(r)}", words, *_decided(told, r))
        elif not told.case.standing(r).dismissed:
            yield Source(f"Measures, {told.case.name(r)}", NOTHING, *_decided(told, r))


def _decided(told: Told, respondent: str) -> tuple[str, str]:
    """The page of the decision, at this Respondent's."""
    return "decision", f"{told.body.name if told.body else ''}.{respondent}"


def _told(measures: tuple[Measure, ...]) -> str:
    return "; ".join(f"{m.paragraph} {m.terms}" for m in measures) or "None"


def _in_force(told: Told) -> Found:
    for r in told.everybody:
        yield Source(
            f"Measures, {told.case.name(r)}", _told(told.case.standing(r).measures), *_decided(told, r)
        )


def _notes(told: Told) -> Found:
    sittings = told.body.sittings if told.body else ()
    notes = f"{told.body.name}.notes" if told.body else None
    for sitting in sittings:
        words = as_they_stand(told.body, sitting).read_by(told.about) if told.body else ""
        yield Source(f"Notes of {written(sitting.at.date())}", words or NOTHING, "hearing", notes)
    if not sittings:
        yield Source("Notes", NOTHING, "hearing", notes)


def _breaches(told: Told) -> Found:
    """Only what was told to the Committee after its finding (7.11)."""
    events = [e for e in told.case.all(ev.BreachesDisclosed) if told.respondent in (None, e.respondent)]
    for event in events:
        words = "; ".join(f"{b.rule} in {b.year}" for b in event.breaches)
        where = _decided(told, event.respondent)
        yield Source(f"Previous breaches, {told.case.name(event.respondent)}", words, *where)
    if not events:
        yield Source("Previous breaches", NOTHING, "decision")


def _appeal(told: Told) -> Found:
    for r in told.about:
        standing = told.case.standing(r)
        if standing.appeal is not None:
            grounds = ", ".join(f"({g})" for g in standing.appeal.grounds)
            yield Source(
                f"Appeal of {told.case.name(r)}",
                f"{written(standing.appeal.at.date())}, grounds {grounds}",
                "appeal",
                r,
            )
        if (decided := standing.on_time) is not None:
            answer = (
                f"Until {written(decided.until)}" if isinstance(decided, ev.AppealExtended) else "Refused"
            )
            yield Source(f"More time for {told.case.name(r)}", f"{answer}: {decided.why}", "appeal", r)
        if standing.appeal_ruling is not None:
            yield Source(
                f"Ruling on the appeal of {told.case.name(r)}", standing.appeal_ruling.grounds, "appeal", r
            )


def _appeal_decision(told: Told) -> Found:
    for r in told.about:
        decision = told.case.standing(r).appeal_decision
        said = (
            f"{decision.decision}{', no breach' if told.case.standing(r).cleared else ''}" if decision else ""
        )
        words = f"{said}: {decision.reasons}" if decision else NOTHING
        yield Source(f"Decision on the appeal of {told.case.name(r)}", words, "appeal", r)


def _withdrawal(told: Told) -> Found:
    why = told.case.withdrawn.why if told.case.withdrawn else NOTHING
    yield Source("Why the referral was withdrawn", why, "referral")


PARTS: Mapping[str, tuple[Part, ...]] = {
    "L09": (_withdrawal,),
    "L12": (_meeting, _members),
    "L13": (_meeting, _alleged, _papers),
    "L14": (_rulings,),
    "L15": (_meeting, _papers),
    "L16": (_breaches,),
    "L17": (_meeting, _notes, _findings),
    "L18": (_findings, _measures),
    "L19": (_findings, _measures),
    "L20": (_findings, _measures),
    "L22": (_appeal,),
    "L23": (_appeal,),
    "L24": (_meeting,),
    "L25": (_meeting, _members),
    "L26": (_meeting, _members),
    "L27": (_meeting, _papers),
    "L28": (_appeal,),
    "L29": (_appeal_decision,),
    "L30": (_findings, _measures, _appeal_decision),
    "L31": (_in_force,),
}
