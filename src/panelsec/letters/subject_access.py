"""The copy of what is held about one person, as tagged pages."""

from collections.abc import Mapping
from datetime import date
from functools import partial
from typing import Any

from panelsec.letters.page import PRESS, About, render
from panelsec.letters.setting.shaping import clean
from panelsec.letters.templates import environment, worded
from panelsec.letters.text_pages import spelt
from panelsec.letters.writing import Written, plain_text
from panelsec.procedure.office import Office

TITLES: Mapping[str, str] = {
    "paper": "Paper",
    "letter": "Letter",
    "draft": "Half typed:",
    "register": "Entry",
}


def access_copy(office: Office, name: str, access: Any, today: date) -> Written:
    """`access` is what `actions.subject_access.gather` found; what no font prints is named in brackets, none is refused."""
    values = {
        "name": name,
        "access": access,
        "today": today,
        "titles": TITLES,
        "office_name": office.settings.office_name,
    }
    with PRESS:
        fragment = spelt(clean(worded(environment(), "access.html", values)))
    title = f"What we hold about {name}"
    about = About(
        title=title,
        subject="Everything held about one person",
        dated=today,
        office=office.settings.office_name,
        letterhead=office.settings.letterhead,
        copy_for=f"Copy for {name}",
    )
    covering = "The attached copy holds what our record says about you. Other people’s data are masked."
    return Written(partial(render, fragment, about), title, plain_text(fragment), covering)
