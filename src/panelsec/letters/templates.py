"""The wording of letters: Jinja2 templates in resources/letters, which an office's own may override."""

from collections.abc import Mapping
from functools import cache

from jinja2 import BaseLoader, ChoiceLoader, FileSystemLoader, StrictUndefined, TemplateError
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup, escape

from panelsec.errors import Refused
from panelsec.letters import formats
from panelsec.procedure.in_words.phrases import listed
from panelsec.resources import resource


def paragraphs(text: str) -> Markup:
    """A secretary's own text: each line that isn't blank a paragraph, escaped."""
    lines = (line.strip() for line in text.splitlines())
    return Markup("\n").join(Markup("<p>") + escape(line) + Markup("</p>") for line in lines if line)


@cache
def environment(*first: BaseLoader) -> ImmutableSandboxedEnvironment:
    """Templates are looked for in the given loaders, then in resources/letters.

    Kept for the next letter, since reading the wording costs more than filling it in.
    Sandboxed, because an office may word a letter itself; a value that a template asks for must be there.
    """
    made = ImmutableSandboxedEnvironment(
        loader=ChoiceLoader([*first, FileSystemLoader(resource("letters"))]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters |= {
        "day": formats.day,
        "weekday": formats.weekday,
        "clock": formats.clock,
        "money": formats.money,
        "listed": listed,
        "plural": formats.plural,
        "address": formats.address,
        "dialled": formats.dialled,
        "paragraphs": paragraphs,
    }
    return made


def worded(among: ImmutableSandboxedEnvironment, name: str, values: Mapping[str, object]) -> str:
    """The fragment for `page.render`; Refused, with the reason, when a template is broken or asks for what isn't there."""
    try:
        return among.get_template(name).render(values)
    except TemplateError as error:
        raise Refused(f"The wording of {name} can’t be used ({error}); mend its template.") from error
