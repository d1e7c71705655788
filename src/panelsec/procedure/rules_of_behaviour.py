"""The Rules of Behaviour, and which of them is meant by what somebody writes."""

import re

RULES = {
    "RB 1(a)": "following the instructions of those who act for the University",
    "RB 1(b)": "health and safety",
    "RB 1(c)": "telling the University of a relevant criminal conviction",
    "RB 1(d)": "the code of practice on meetings and public gatherings",
    "RB 1(e)": "following the Statutes and Ordinances, and the rules made under them",
    "RB 2(a)": "interference with activities, studies or duties",
    "RB 2(b)": "damage to, or misuse or occupation of, property or premises of the University or a College",
    "RB 2(c)": "interference with freedom of speech or lawful assembly",
    "RB 2(d)": "physical misconduct, sexual misconduct or abusive behaviour",
    "RB 2(e)": "damage to, or misuse of, somebody’s property",
    "RB 2(f)": "danger to health and safety",
    "RB 2(g)": "academic misconduct",
    "RB 2(h)": "forging, falsifying or misusing information to gain an advantage",
    "RB 3": "misuse of examination results, academic records or awards",
}
"""Each in a few words of our own. Regulations 4 and 5 allege nothing: they define, and say what makes a breach more serious."""

OFFERED = tuple(f"{rule}: {words}" for rule, words in RULES.items())
_NUMBER = re.compile(r"(?:rb|regulation|reg|rule)?[\s.]*([1-9])\s*(?:\(?\s*([a-z])\s*\)?)?(?:\s*:.*)?", re.I)


def meant(text: str) -> tuple[str | None, tuple[str, ...]]:
    """The Rule that a text means ('2(g)', 'Regulation 2 (g)', 'academic misconduct'), or None with those that are like it.

    One Rule is to have one name: previous breaches of the same Rule are found by it (7.11)."""
    found = _NUMBER.fullmatch(text.strip())
    if found is None:
        words = text.strip().casefold()
        like = tuple(rule for rule, told in RULES.items() if words and words in told.casefold())
        return (like[0], ()) if like and RULES[like[0]].casefold() == words else (None, like)
    number, letter = found[1], (found[2] or "").casefold()
    rule = f"RB {number}({letter})" if letter else f"RB {number}"
    if rule in RULES:
        return rule, ()
    return None, tuple(each for each in RULES if each.startswith(f"RB {number}"))


def as_named(text: str) -> str:
    """The name of the Rule that is meant, or what is written where it is none: an earlier regulation has a name of its own."""
    return meant(text)[0] or " ".join(text.split())
