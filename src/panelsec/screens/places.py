"""The places in the program as plain data: areas, parts of a case, and the history of visits."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Place:
    """An area (`Place("today")`), or a part of a case (`Place("draw", "DC/2026/3")`). `thing` is what to focus there: a task,
    a paper, a letter."""

    name: str
    case: str | None = None
    thing: str | None = None

    @property
    def key(self) -> str:
        """The key under which a draft is kept."""
        return f"{self.name} {self.case}" if self.case else self.name


@dataclass(frozen=True)
class Entry:
    """One line of the side bar."""

    name: str
    title: str
    icon: str


AREAS = (
    Entry("today", "Today", "today"),
    Entry("cases", "Cases", "cases"),
    Entry("panels", "Panels", "panels"),
    Entry("post", "Post", "post"),
    Entry("reports", "Reports", "reports"),
    Entry("office", "Office", "office"),
    Entry("file", "The file", "lock"),
)

PARTS = (
    Entry("case", "Tasks", "case"),
    Entry("referral", "Referral", "referral"),
    Entry("meeting", "Meeting", "meeting"),
    Entry("draw", "Draw", "draw"),
    Entry("papers", "Papers", "papers"),
    Entry("hearing", "Hearing", "hearing"),
    Entry("decision", "Decision", "decision"),
    Entry("letters", "Letters", "letters"),
    Entry("post", "Post", "post"),
    Entry("appeal", "Appeal", "appeal"),
)


BESIDE = (
    Entry("custody", "Hand over", "case"),
    Entry("incoming", "Take in a case", "cases"),
    Entry("retention", "What is kept, and how long", "office"),
    Entry("person", "Everything about one person", "office"),
    Entry("words", "The words of letters", "office"),
    Entry("guide", "User guide", ""),
    Entry("about", "About panelsec", ""),
)
"""Pages that another one leads to; the icon is that of the entry of the rail under which they lie; those of the Help menu lie
under none."""


FURTHEST = 100  # places back: a window is open for days


@dataclass(frozen=True)
class Trail:
    """The history of places visited, and the current one; going somewhere discards what lay ahead."""

    places: tuple[Place, ...] = ()
    at: int = -1

    @property
    def here(self) -> Place | None:
        return self.places[self.at] if self.places else None

    @property
    def can_go_back(self) -> bool:
        return self.at > 0

    @property
    def can_go_forward(self) -> bool:
        return self.at < len(self.places) - 1

    def go(self, place: Place) -> "Trail":
        if place == self.here:
            return self
        walked = self.places[: self.at + 1][-FURTHEST:]
        return Trail((*walked, place), len(walked))

    def back(self) -> "Trail":
        return Trail(self.places, self.at - 1) if self.can_go_back else self

    def forward(self) -> "Trail":
        return Trail(self.places, self.at + 1) if self.can_go_forward else self
