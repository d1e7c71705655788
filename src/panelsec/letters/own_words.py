"""An office's own wording in place of the shipped one, passage by passage: what a letter says, and when, is unchanged."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from html import escape, unescape

from jinja2 import BaseLoader, Environment, TemplateNotFound

from panelsec.procedure.office import Wording
from panelsec.resources import resource

_TOKEN = re.compile(r"(\{%.*?%\}|\{#.*?#\}|\{\{.*?\}\}|<[^>]*>)", re.DOTALL)
_BLANK_LINE = re.compile(r"(\n[ \t]*\n\s*)")
_OTHER = re.compile(r"""\{%-?\s*(?:include|extends|import|from)\s+["']([\w.]+)["']""")
_QUOTED = re.compile(r"""["']([^"']*)["']""")
_FILTER = re.compile(r"\s*\|\s*(\w+)(?:\([^)]*\))?")
_FIELD = re.compile("‹[^‹›]*›")
_LETTER = re.compile(r"[^\W\d_]{2}")


@dataclass(frozen=True)
class Passage:
    """Words between two marks of a template. `source` is what is shipped, as the template has it."""

    template: str
    source: str

    @property
    def fields(self) -> Mapping[str, str]:
        """By how it is shown, what the letter fills in there."""
        found: dict[str, str] = {}
        for token in _TOKEN.findall(self.source):
            if token not in found.values():
                name = _shown(token)
                same = sum(re.sub(r" \d+(?=›$)", "", each) == name for each in found)
                found[f"{name[:-1]} {same + 1}›" if same else name] = token
        return found

    def shown(self, source: str | None = None) -> str:
        """As it is read: what the letter fills in stands between ‹ and ›. Of words of the office's own alike."""
        text = self.source if source is None else source
        for name, token in self.fields.items():
            text = text.replace(token, name)
        return " ".join(unescape(text).split())

    def written(self, text: str) -> str:
        """Back from what is read; ValueError with the fields that are missing, or not of this passage. No keyboard has ‹ and ›:
        a field between < and > is meant as well."""
        fields = self.fields
        for name in fields:
            text = text.replace(f"<{name[1:-1]}>", name)
        typed = set(_FIELD.findall(text))
        wrong = [name for name in fields if name not in typed] + sorted(typed - fields.keys())
        if wrong:
            raise ValueError(*wrong)
        parts = re.split(f"({_FIELD.pattern})", " ".join(text.split()))
        return "".join(fields.get(part) or _plain(part) for part in parts)


def _plain(text: str) -> str:
    """No mark of a template and none of HTML is left in it."""
    return escape(text, quote=False).replace("{", "&#123;").replace("}", "&#125;")


def _shown(token: str) -> str:
    inner = token.strip("{}- \n")
    quoted = [words.strip() for words in _QUOTED.findall(inner) if words.strip()]
    if quoted and " if " in inner:
        return f"‹{' or '.join(dict.fromkeys(quoted))}›"
    bare = _FILTER.sub("", inner.partition(" if ")[0])
    return f"‹{re.sub(r'[^A-Za-z0-9]+', ' ', bare).strip()}›"


def passages(letter: str) -> tuple[Passage, ...]:
    """Those of the letter's own template, then those that it shares with others, each once."""
    made: dict[Passage, None] = {}
    for name in _templates(f"{letter}.html", []):
        for source in _sources(_read(name)):
            made.setdefault(Passage(name, source))
    return tuple(made)


class OwnWords(BaseLoader):
    """A template as it is shipped, with the passages that the office words itself in its words."""

    def __init__(self, wordings: tuple[Wording, ...]) -> None:
        self._own: dict[str, dict[str, str]] = {}
        for each in wordings:
            self._own.setdefault(each.template, {})[each.shipped] = each.own

    def get_source(self, environment: Environment, template: str) -> tuple[str, None, Callable[[], bool]]:  # noqa: ARG002
        own = self._own.get(template)
        if own is None:
            raise TemplateNotFound(template)
        return "".join(own.get(part, part) for part in _parts(_read(template))), None, lambda: True


@cache
def own_words(wordings: tuple[Wording, ...]) -> OwnWords:
    """One for the same words, so that what is read in for it is kept for the next letter."""
    return OwnWords(wordings)


def _sources(text: str) -> Iterator[str]:
    return (part for part in _parts(text) if _is_words(part))


def _is_words(part: str) -> bool:
    bare = _TOKEN.sub("", part)
    return bool(_LETTER.search(bare)) and not part.startswith(("{%", "{#", "<"))


def _parts(text: str) -> Iterator[str]:
    """The whole of a template in order: its marks, the room between, and the passages without the room around them."""
    run = ""
    for token in _TOKEN.split(text):
        if token.startswith(("{%", "{#", "<")):
            yield from _split(run)
            yield token
            run = ""
        else:
            run += token
    yield from _split(run)


def _split(run: str) -> Iterator[str]:
    for part in _BLANK_LINE.split(run):
        bare = part.strip()
        before, _, after = part.partition(bare) if bare else (part, "", "")
        yield from filter(None, (before, bare, after))


def _templates(name: str, seen: list[str]) -> list[str]:
    if name not in seen:
        seen.append(name)
        for other in _OTHER.findall(_read(name)):
            _templates(other, seen)
    return seen


def _read(name: str) -> str:
    return resource("letters", name).read_text(encoding="utf-8")
