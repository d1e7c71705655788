"""The structure tree of a tagged PDF, as data: what is read aloud, in what order, and where it lies on the pages."""

from collections.abc import Iterator
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Marked:
    """A marked-content sequence on a page (pages from 0)."""

    page: int
    mcid: int


@dataclass(frozen=True)
class Annotated:
    """The nth annotation of a page, both from 0, and what it says to those who can't see it."""

    page: int
    position: int
    contents: str


@dataclass(eq=False)
class Element:
    """A structure element (ISO 32000-1, 14.7); `attributes` belong to its `owner`, such as Table or List."""

    tag: str
    parent: "Element | None" = None
    alt: str = ""
    actual: str = ""
    language: str = ""
    owner: str = ""
    attributes: dict[str, str | float | tuple[float, ...]] = field(default_factory=dict)
    kids: "list[Element | Marked | Annotated]" = field(default_factory=list)
    placed: bool = False

    def place(self) -> "Element":
        """Take the next place among the parent's children; a second time changes nothing."""
        if not self.placed and self.parent is not None:
            self.parent.place()
            self.parent.kids.append(self)
        self.placed = True
        return self

    def add(self, tag: str, *, owner: str = "", **attributes: str | float) -> "Element":
        """A new child, in its place at once: blocks, whose order is known before they are drawn."""
        return Element(tag, self, owner=owner, attributes=dict(attributes)).place()

    def inline(self, tag: str, *, actual: str = "", language: str = "") -> "Element":
        """A new child that takes its place when it is first drawn: between the lines of its paragraph."""
        return Element(tag, self, actual=actual, language=language)

    def walk(self) -> "Iterator[Element]":
        """This element and all below it, in reading order."""
        yield self
        for kid in self.kids:
            if isinstance(kid, Element):
                yield from kid.walk()
