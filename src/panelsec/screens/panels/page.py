"""What the parts of the panels page share: the panels, and the list being looked at."""

from collections.abc import Callable

from panelsec.actions.panels.imported import Register
from panelsec.actions.session import Session
from panelsec.forms.panels import Ui_PanelsScreen
from panelsec.procedure.office import Office
from panelsec.screens.answers import Acts
from panelsec.screens.desk import Desk
from panelsec.screens.wording import tell


class PanelsPage:
    """`read` reads the office and lays every part anew; `seen` is the file that is looked at."""

    def __init__(self, form: Ui_PanelsScreen, desk: Desk, acts: Acts, read: Callable[[], None]) -> None:
        self.form, self.desk, self.acts, self.read = form, desk, acts, read
        self.office = Office()
        self.seen: Register | None = None

    @property
    def session(self) -> Session:
        return self.desk.office

    def say_done(self, words: str) -> None:
        tell(self.form.done_label, words)
