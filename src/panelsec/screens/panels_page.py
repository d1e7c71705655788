"""What the parts of the panels page share: the panels as they are, and the list that is looked at."""

from collections.abc import Callable

from panelsec.actions.panels import Register
from panelsec.actions.session import Session
from panelsec.forms.panels import Ui_PanelsScreen
from panelsec.procedure.office import Office
from panelsec.screens.answers import Acts
from panelsec.screens.desk import Desk
from panelsec.widgets.speech import say


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
        label = self.form.done_label
        label.setText(words)
        label.show()
        say(label, words)
