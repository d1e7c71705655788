"""What is in hand on the hearing page: the case, its Committee, and what is kept of the sitting that is on."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from panelsec.forms.hearing import Ui_HearingScreen
from panelsec.procedure.case import Case, Committee
from panelsec.screens.answers import Acts
from panelsec.screens.desk import Desk
from panelsec.screens.kept import Kept


@dataclass
class HearingInHand:
    """Shared by the parts of the page; the page alone changes which case and which Committee it is."""

    form: Ui_HearingScreen
    desk: Desk
    kept: Kept
    acts: Acts
    read: Callable[[], None]
    """Reads everything again."""
    reference: str = ""
    committee_name: str = ""

    @property
    def case(self) -> Case:
        case: Case = self.desk.office.case(self.reference)
        return case

    @property
    def committee(self) -> Committee:
        return self.case.committee(self.committee_name)

    @property
    def now(self) -> datetime:
        now: datetime = self.desk.office.now()
        return now

    @property
    def stamp(self) -> str:
        return self.now.isoformat(timespec="minutes")

    # ---- what is kept of this sitting alone: the next one begins afresh

    def get(self, name: str) -> str:
        return self.kept.get(self.key(name))

    def is_set(self, name: str) -> bool:
        return self.kept.is_set(self.key(name))

    def put(self, name: str, value: str) -> None:
        self.kept.put(self.key(name), value)

    def key(self, name: str) -> str:
        return f"{self.committee_name}.{name}"

    @property
    def begun(self) -> datetime | None:
        said = self.get("begun")
        return datetime.fromisoformat(said) if said else None

    @property
    def earlier(self) -> bool:
        """It is over, and written down afterwards: the clock says nothing of it."""
        return self.is_set("earlier")

    @property
    def mitigating(self) -> str | None:
        """The Respondent who is heard in mitigation now, after the finding, apart from the others (7.11, 2.18)."""
        said = self.get("again")
        return said if said in self.committee.respondents else None
