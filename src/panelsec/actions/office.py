"""The office's own data: settings, lists of Colleges and Departments, panels."""

from collections.abc import Iterable
from datetime import date, timedelta
from hashlib import sha256

from panelsec.actions.recording import keep_for_office
from panelsec.actions.session import Session
from panelsec.errors import Queried, Refused
from panelsec.procedure import office as of
from panelsec.procedure.appeals import secretary_is_fresh
from panelsec.procedure.case import Case
from panelsec.procedure.counting import spans
from panelsec.procedure.in_words.phrases import listed
from panelsec.procedure.people import Member
from panelsec.registers.dates import read_period
from panelsec.registers.names import normalised


def change_settings(session: Session, settings: of.Settings, reason: str | None = None) -> None:
    """The settings as they now are; what they were stays in the record. Queried where another name might pass for a hand-over."""
    before = session.office().settings.secretary
    if before and settings.secretary != before and not reason:
        _no_hand_over(session, before)
    keep_for_office(session, of.SettingsChanged(**session.stamp(), settings=settings, override=reason))


def _no_hand_over(session: Session, secretary: str) -> None:
    """Another name does not make another Secretary of an appeal: somebody who had no part in the case is (8.1)."""
    waiting = [r for r in session.store.record.cases() if _wants_another(session.case(r), secretary)]
    if waiting:
        which = f"appeal in {waiting[0]} wants" if len(waiting) == 1 else f"appeals in {listed(waiting)} want"
        raise Queried(
            f"The {which} a Secretary who had no part in the case, and another name here hands nothing over. That is done in "
            "the case: Hand the case over. Say who is Secretary at this computer from now on, and why.",
            cites=("8.1",),
        )


def _wants_another(case: Case, secretary: str) -> bool:
    open_ = (r for r, s in case.standings.items() if s.appeal and not s.appeal_decision)
    going = (r for r in open_ if (ruling := case.standing(r).appeal_ruling) is None or ruling.eligible)
    return any(any(secretary_is_fresh(case, (r,), secretary)) for r in going)


def list_colleges(session: Session, colleges: tuple[of.Listed, ...]) -> None:
    keep_for_office(session, of.CollegesListed(**session.stamp(), colleges=colleges))


def list_departments(session: Session, departments: tuple[of.Listed, ...]) -> None:
    keep_for_office(session, of.DepartmentsListed(**session.stamp(), departments=departments))


def enter_member(session: Session, member: Member, reason: str | None = None) -> None:
    """Somebody is on the panels, new or as corrected."""
    keep_for_office(session, of.MemberEntered(**session.stamp(), member=member, override=reason))


def import_members(
    session: Session, source: str, data: bytes, members: tuple[Member, ...], reason: str | None = None
) -> None:
    """Take in the rows without fault of a register that was previewed."""
    digest = sha256(data).hexdigest()
    keep_for_office(
        session,
        of.MembersImported(**session.stamp(), source=source, sha256=digest, members=members, override=reason),
    )


def read_closures(text: str) -> tuple[date, ...]:
    """Days as typed, a day or 'day to day' a line. Refused for lines that are neither, with each of them."""
    found: set[date] = set()
    wrong = []
    for line in filter(None, map(str.strip, text.splitlines())):
        try:
            period = read_period(line)
        except ValueError:
            wrong.append(f"“{line}”")
            continue
        if period.first and period.last:
            found |= {period.first + timedelta(days=n) for n in range((period.last - period.first).days + 1)}
    if wrong:
        what = f"{wrong[0]} is not a day" if len(wrong) == 1 else f"{', '.join(wrong)} are not days"
        raise Refused(f"{what}. Write 24 December 2026, or 27 December 2026 to 31 December 2026.")
    return tuple(sorted(found))


def closures_in_words(days: Iterable[date]) -> str:
    """A line a day, days in a row as one line: what `read_closures` reads again."""
    return "\n".join(spans(days))


def entered(entries: tuple[of.Listed, ...], name: str) -> tuple[of.Listed, ...]:
    """The list with one more, by name; Refused where it is on it already."""
    key = normalised(name)
    known = next((e for e in entries if key in map(normalised, (e.name, *e.aliases))), None)
    if not key or known is not None:
        raise Refused(f"{known.name} is on the list already." if known else "Type a name first.")
    return tuple(sorted((*entries, of.Listed(name.strip())), key=lambda e: e.name.casefold()))
