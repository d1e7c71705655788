"""The rules on decisions: what the Officer and the Discipline Committee may decide, and when (5, 7)."""

from collections.abc import Iterator, Mapping

from panelsec.procedure import events as ev
from panelsec.procedure.case import TITLES, Case
from panelsec.procedure.committee import Committee
from panelsec.procedure.convening import OLD_RULES_UNTIL, paused, withdrawn
from panelsec.procedure.counting import written
from panelsec.procedure.deadlines import clock_of, clocks
from panelsec.procedure.eligibility import IN_WORDS, Code, not_asked_about, officer_conflicts
from panelsec.procedure.hearing_notes import kept_by_strangers
from panelsec.procedure.objections import Objection, gate, missing, one_of, query
from panelsec.procedure.office import Office
from panelsec.procedure.people import Status
from panelsec.procedure.rulings import two_may_meet
from panelsec.procedure.sanctions import allowed, premises
from panelsec.procedure.seats import eligible_now
from panelsec.procedure.stages import over

FREE_OF_CONFLICT = ("investigating_officer", "student_discipline_officer")
"""Officers of whom 2.12 asks the same as of members; of the Secretary and the note taker it does not."""

# ---- before the Committee


def enter_respondent(
    case: Case, event: ev.RespondentAdded | ev.RespondentChanged, office: Office
) -> Iterator[Objection]:
    if event.person.status is Status.NEITHER:
        yield gate(
            case,
            "G21",
            f"{event.person.name} is not and was not a Registered Student. This procedure does not apply; another one may (2.16).",
        )


def name_officer(case: Case, event: ev.OfficerNamed, office: Office) -> Iterator[Objection]:
    """The office does not appoint the two, so it asks; of whom no College or Department is known it asks nothing (2.12)."""
    if event.role not in FREE_OF_CONFLICT:
        return
    codes = officer_conflicts(case, event)
    if codes:
        yield query(_against(event, codes), "2.12")


def open_conflicts(case: Case) -> Mapping[str, str]:
    """By role, what stands against an officer and was not asked about yet: whoever brought it came after the naming (2.12)."""
    named = (case.officers[role] for role in FREE_OF_CONFLICT if role in case.officers)
    return {o.role: _against(o, codes) for o in named if (codes := not_asked_about(case, o))}


def _against(officer: ev.OfficerNamed, codes: frozenset[Code]) -> str:
    verbs = {Code.CONFLICT: "has ", Code.ALREADY_SEATED: ""}
    words = ", and ".join(f"{verbs.get(c, 'is ')}{IN_WORDS[c][0]}" for c in sorted(codes))
    return f"{officer.name} {words}. Ask whether somebody else can be {TITLES[officer.role]}, or say why not."


def officer_decides(case: Case, event: ev.OfficerDecided, office: Office) -> Iterator[Objection]:
    yield from paused(case)
    yield from one_of(case, "officer", event.decision)
    for measure in event.measures:
        yield from allowed(case, measure, by_officer=True)
    if event.route == "conviction" and event.decision not in case.edition.decisions["conviction"][2]:
        yield missing(
            "A conviction is either referred to the Discipline Committee, or needs no further action.", "6.6"
        )


def elect(case: Case, event: ev.Elected, office: Office) -> Iterator[Objection]:
    if case.standing(event.respondent).minor is None:
        yield missing("No minor sanction waits for an answer.", "5.5")
        return
    yield from one_of(case, "election", event.answer)
    if event.answer == "silence":
        yield query(
            "Silence is never acceptance. Remind the Respondent, and ask the Student Discipline Officer.",
            "5.5",
            "5.6",
        )
    clock = clock_of(clocks(case, office.calendar, event.at.date()), "T06", respondent=event.respondent)
    if clock is not None and event.at.date() > clock.last_day:
        yield query(
            f"The seven days ended on {written(clock.last_day)}. Say why the answer is taken all the same.",
            "5.5",
            "5.6",
        )


def choose_procedure(case: Case, event: ev.ProcedureChosen, office: Office) -> Iterator[Objection]:
    """Only conduct before 1 October 2019 may be left to the procedure in force then (notes 11 and 13)."""
    yield from one_of(case, "procedure", event.edition)
    conduct = case.respondents[event.respondent].conduct
    unknown = tuple(_unknown(case, event.respondent, event.count, "fn13"))
    yield from unknown
    if (
        not unknown
        and event.edition == "earlier"
        and (not conduct or conduct[event.count - 1] >= OLD_RULES_UNTIL)
    ):
        yield missing("That conduct was after 1 October 2019: there is nothing to choose.", "fn13", "fn11")


def _unknown(case: Case, respondent: str, count: int, cites: str) -> Iterator[Objection]:
    many = case.counts(respondent)
    if not 1 <= count <= many:
        alleged = "one count stands" if many == 1 else f"{many} counts stand"
        yield missing(f"There is no count {count}: {alleged} against {case.name(respondent)}.", cites)


def withdraw(case: Case, event: ev.ReferralWithdrawn, office: Office) -> Iterator[Objection]:
    if not case.referred or case.withdrawn is not None:
        yield missing("There is no referral to withdraw.", "5.7")
    elif over(case, office.calendar, event.at.date()):
        yield missing("The case is closed: no referral is left to withdraw.", "5.7")


def pause(case: Case, event: ev.Paused, office: Office) -> Iterator[Objection]:
    if case.paused is not None:
        yield missing("The procedure is paused already.", "2.14")
    if over(case, office.calendar, event.at.date()):
        yield missing("The case is closed: nothing is left to pause.", "2.14")


def resume(case: Case, event: ev.Resumed, office: Office) -> Iterator[Objection]:
    if case.paused is None:
        yield missing("The procedure is not paused.", "2.14")


# ---- the meeting


def meet(case: Case, event: ev.Met, office: Office) -> Iterator[Objection]:
    committee = case.committee(event.committee)
    yield from withdrawn(case)
    yield from paused(case)
    yield from one_of(case, "sitting", event.outcome)
    yield from _quorum(case, committee, event, office)
    yield from _on_its_day(case, committee, event)
    yield from kept_by_strangers(case, event)


def _quorum(case: Case, committee: Committee, event: ev.Met, office: Office) -> Iterator[Objection]:
    cites = "8.6" if committee.is_appeal else "7.3"
    here = [m for m in committee.sitting if m.id in event.present]
    chair = committee.chair
    if chair is None or chair not in here or event.chair not in (None, chair.id):
        yield gate(
            case,
            "G03",
            "Without the Chair the Committee cannot meet. If the Chair cannot come, draw the next one, or fix another date.",
            cites,
        )
    elif len(here) < 2:
        yield gate(
            case, "G03", "One member is no Committee: at least the Chair and one other must be there.", cites
        )
    elif len(here) == 2:
        yield from _two(case, committee, event, office, cites)


def _two(case: Case, committee: Committee, event: ev.Met, office: Office, cites: str) -> Iterator[Objection]:
    if not two_may_meet(committee):
        yield gate(
            case,
            "G04",
            "Two may meet only when the Chair who sits has decided that it is fair and in the interests of all parties, and "
            "nobody else can be drawn. A member who cannot come stands down under Draw, and the next of the list is drawn.",
            cites,
        )
        return
    day = event.at.date()
    for seat in committee.seats:
        holder = committee.members.get(seat.name)
        if holder is not None or not seat.by_lot:
            continue
        if eligible_now(case, committee, seat.name, office.members, day):
            reason = f"Somebody can still be drawn for the seat '{seat.title}'. Draw first."
            found = gate(case, "G04", reason, cites)
            on_the_day = _emptied_on(case, committee, seat.name, event)
            yield Objection("G04", False, found.cites, reason) if on_the_day else found


def _emptied_on(case: Case, committee: Committee, seat: str, event: ev.Met) -> bool:
    leavers = [e for e in case.all(ev.StoodDown) if e.committee == committee.name and e.seat == seat]
    return bool(leavers) and leavers[-1].at.date() == event.at.date()


def _on_its_day(case: Case, committee: Committee, event: ev.Met) -> Iterator[Objection]:
    meeting = committee.meeting
    cites = "8.6" if committee.is_appeal else "7.3"
    if meeting is None:
        yield missing("No meeting is fixed.", cites)
        return
    if not set(event.left) <= set(case.appellants(committee)):
        yield missing("Only an appeal that is before this Committee can be left to be considered.", "2.18")
    again = any(s.at >= meeting.at for s in committee.sittings)
    if not again and event.at.date() < meeting.start.date():
        yield missing(
            f"The meeting is fixed for {written(meeting.start.date())}. Fix another date if it is to be earlier.",
            cites,
        )
    for r in committee.respondents if not committee.is_appeal else ():
        excused = committee.ruling("absence", respondent=r)
        since = excused is not None and excused.decision == "sufficient" and excused.at > meeting.at
        if since and not {r, f"{r}.representative"} & set(event.present):
            yield missing(
                "The Chair found the reason for the absence sufficient, so the date is to be rearranged.",
                "7.5",
            )


def find(case: Case, event: ev.Found, office: Office) -> Iterator[Objection]:
    yield from withdrawn(case)
    yield from paused(case)
    yield from one_of(case, "finding", event.finding)
    yield from _after_the_meeting(case, event.committee, event.respondent, "7.10")
    if event.count is not None:
        yield from _unknown(case, event.respondent, event.count, "7.10")
    if event.count in case.elsewhere(event.respondent):
        yield missing("That count was left to the procedure in force at the time of the conduct.", "fn13")
    if case.conviction and event.finding == "breach":
        yield query(
            "On a conviction no finding of breach is asked: the Committee decides on measures alone.",
            "6.8",
            "6.2",
        )
    if not event.reasons.strip():
        yield missing("A finding needs its reasons.", "7.14")
    same = [f for f in case.standing(event.respondent).found if f.committee == event.committee]
    if any((f.rule, f.count) == (event.rule, event.count) for f in same):
        yield missing("The Committee has made its finding on this.", "7.10")


def _after_the_meeting(case: Case, name: str, respondent: str, cites: str) -> Iterator[Objection]:
    committee = case.committee(name)
    if respondent not in committee.respondents:
        yield missing(f"{case.respondents[respondent].name} is not before this Committee.", cites)
    if not committee.has_met:
        yield missing("The Committee has not finished hearing the case.", cites)


def findings_missing(case: Case, respondent: str) -> list[int]:
    """The counts on which the Committee has still to find, where it finds count by count; not those left to an earlier procedure."""
    found = {f.count for f in case.standing(respondent).found}
    if None in found or not found:
        return []
    left = found | case.elsewhere(respondent)
    return [n for n in range(1, case.counts(respondent) + 1) if n not in left]


def disclose_breaches(case: Case, event: ev.BreachesDisclosed, office: Office) -> Iterator[Objection]:
    rules = breached(case, event.committee, event.respondent)
    if not rules:
        yield gate(case, "G07", "Previous breaches are told only after a finding of breach.")
    elif any(b.rule not in rules for b in event.breaches):
        yield gate(case, "G07", "Only previous breaches of the same Rule are told.")


def breached(case: Case, committee: str, respondent: str) -> set[str]:
    """The Rules that a Committee found breached by somebody; where it named none, those alleged."""
    found = [f for f in case.standing(respondent).found if f.committee == committee and f.finding == "breach"]
    named = {f.rule for f in found if f.rule}
    return named or (set(case.rules_alleged) if found else set())


def may_see_breach(case: Case, paper_rule: str | None, respondent: str | None, to: str = "") -> bool:
    """Whether a paper on a previous breach may be opened: a breach of the same Rule by the same person was found (7.11).

    To who sits on a Discipline Committee the finding of that Committee counts, and no earlier one's (8.10).
    """
    if respondent is None or case.standing(respondent).cleared:
        return False
    sits = [c.name for c in case.committees.values() if not c.is_appeal and to in {m.id for m in c.sitting}]
    found_by = sits[-1] if sits else case.standing(respondent).committee
    rules = breached(case, found_by, respondent) if found_by else set()
    return bool(rules) and paper_rule in (None, *rules)


def sanction(case: Case, event: ev.Sanctioned, office: Office) -> Iterator[Objection]:
    yield from withdrawn(case)
    yield from paused(case)
    standing = case.standing(event.respondent)
    here = standing.committee == event.committee
    if not case.conviction and not (here and standing.breach):
        yield gate(case, "G10", "No breach was found, so there is nothing to sanction.")
    yield from _after_the_meeting(case, event.committee, event.respondent, "7.12")
    for measure in event.measures:
        yield from allowed(case, measure)
        yield from premises(case, measure)
    if not event.reasons.strip():
        yield missing("The reasons for the measures must be recorded.", "7.13")
    if here and standing.sanctioned is not None:
        yield missing("The Committee has decided on measures.", "7.12")
