"""The text of an HTML document, line by line."""

import re
from html.parser import HTMLParser

_BLOCKS = frozenset(
    [
        "p",
        "div",
        "br",
        "tr",
        "li",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "table",
        "ul",
        "ol",
        "blockquote",
        "hr",
        "pre",
    ]
)
_UNSEEN = ("script", "style", "title")


def words(html: str) -> str:
    """A link is followed by where it leads."""
    reader = _Words()
    reader.feed(html)
    reader.close()
    lines = (" ".join(line.split()) for line in "".join(reader.found).splitlines())
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


class _Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[str] = []
        self._unseen, self._links = 0, list[str]()
        self._withheld: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag in _UNSEEN:
            self._unseen += 1
        elif tag == "a":
            self._links.append(given.get("href") or "")
        elif tag == "img":
            self.found.append(f"[Picture: {given.get('alt') or 'not described'}]")
        elif tag in _BLOCKS:
            self._say("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in _UNSEEN:
            self._unseen = max(0, self._unseen - 1)
            if not self._unseen:
                self._withheld.clear()
        elif tag == "a" and self._links:
            leads = self._links.pop()
            said = "".join(self.found[-3:])
            if leads and leads.removeprefix("mailto:") not in said:
                self.found.append(f" <{leads}>")
        elif tag in _BLOCKS:
            self._say("\n")

    def handle_data(self, data: str) -> None:
        self._say(" ".join(data.split("\n")))

    def close(self) -> None:
        """What begins as something unseen and never ends holds the words of the message: they are shown."""
        super().close()
        self.found += self._withheld

    def _say(self, words: str) -> None:
        (self._withheld if self._unseen else self.found).append(words)
