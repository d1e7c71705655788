"""The office's own things: settings, lists of Colleges and Departments, the panels."""

from hashlib import sha256

from panelsec.actions.recording import keep_for_office
from panelsec.actions.session import Session
from panelsec.procedure import office as of
from panelsec.procedure.people import Member


def change_settings(session: Session, settings: of.Settings) -> None:
    """The settings as they now are; what they were stays in the record."""
    keep_for_office(session, of.SettingsChanged(at=session.now(), by=session.by, settings=settings))


def list_colleges(session: Session, colleges: tuple[of.Listed, ...]) -> None:
    keep_for_office(session, of.CollegesListed(at=session.now(), by=session.by, colleges=colleges))


def list_departments(session: Session, departments: tuple[of.Listed, ...]) -> None:
    keep_for_office(session, of.DepartmentsListed(at=session.now(), by=session.by, departments=departments))


def enter_member(session: Session, member: Member) -> None:
    """Somebody is on the panels, new or as corrected."""
    keep_for_office(session, of.MemberEntered(at=session.now(), by=session.by, member=member))


def import_members(session: Session, source: str, data: bytes, members: tuple[Member, ...]) -> None:
    """Take in the good rows of a register that was previewed."""
    digest = sha256(data).hexdigest()
    keep_for_office(
        session,
        of.MembersImported(at=session.now(), by=session.by, source=source, sha256=digest, members=members),
    )
