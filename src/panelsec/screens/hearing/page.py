"""What the parts of the hearing page share: the case, the Committee, the current sitting."""

from collections.abc import Callable
from datetime import datetime

from panelsec.forms.hearing import Ui_HearingScreen
from panelsec.procedure.committee import Committee
from panelsec.screens.answers import Acts
from panelsec.screens.case_page import CasePage
from panelsec.screens.desk import Desk
from panelsec.screens.kept import Kept, KeptOf


class HearingPage(CasePage):
    """`read` reads everything again."""

    def __init__(
        self, form: Ui_HearingScreen, desk: Desk, acts: Acts, drafts: Kept, read: Callable[[], None]
    ) -> None:
        super().__init__(desk, acts)
        acts.ways["G04"] = ("Go to the draw", lambda: self.go("draw"))
        self.form, self._drafts, self.read = form, drafts, read
        self.committee_name = ""

    @property
    def committee(self) -> Committee:
        return self.case.committee(self.committee_name)

    @property
    def kept(self) -> KeptOf:
        """What is kept of this sitting alone: the next one begins afresh."""
        return self._drafts.of(self.committee_name)

    def flush(self) -> None:
        """What is kept is written at once."""
        self._drafts.flush()

    @property
    def minute(self) -> str:
        return self.now.isoformat(timespec="minutes")

    @property
    def begun(self) -> datetime | None:
        said = self.kept.get("begun")
        return datetime.fromisoformat(said) if said else None

    @property
    def earlier(self) -> bool:
        """It is over, and written down afterwards: the clock says nothing of it."""
        return self.kept.is_set("earlier")

    @property
    def mitigating(self) -> str | None:
        """The Respondent who is heard in mitigation now, after the finding, apart from the others (7.11, 2.18)."""
        said = self.kept.get("again")
        return said if said in self.committee.respondents else None
