"""Validates a rehearsal file against format 1 before anything is played; reports the first fault in a sentence."""

import textwrap
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Any

from panelsec.rehearsal import format1 as of
from panelsec.rehearsal.reading import Read, moment
from panelsec.rehearsal.values import LOOKS, Known, one_of, seats, text

Entry = Mapping[str, Any]


def check(found: Read) -> None:
    """Unavailable, with the line and the act, where the file does not keep to the format."""
    if not isinstance(found.told, dict) or found.told.get("format") != 1:
        raise found.fault("it is no rehearsal file of format 1; such a file begins with “format: 1”.")
    looking = _Looking(found)
    looking.part(found.told, of.CASE, "The file")
    for group in of.LISTS:
        looking.listed(found.told[group], group)
    looking.known = _known(looking, found.told)
    looking.case(found.told)
    looking.acts(found.told["acts"] or [])


def _known(looking: "_Looking", told: Entry) -> Known:
    """The ids of the file; whoever an act brings in counts from the start."""
    people = looking.part(told["people"], of.PEOPLE, "people")
    added = [
        a for a in told["acts"] or () if isinstance(a, dict) and a.get("do") in ("add_respondent", "appoint")
    ]
    respondents = [*looking.listed(people["respondents"], "respondents")]
    respondents += [a.get("person") for a in added if a["do"] == "add_respondent"]
    others = [p for g in ("reporting_persons", "witnesses") for p in looking.listed(people.get(g), g)]
    others += [*(told["panels"] or ()), *(a.get("person") for a in added if a["do"] == "appoint")]
    mine = _ids(respondents)
    return Known(mine, mine | _ids(others), _ids(told["documents"] or ()))


def _ids(entries: Iterable[Any]) -> frozenset[str]:
    return frozenset(e["id"] for e in entries if isinstance(e, dict) and isinstance(e.get("id"), str))


@dataclass
class _Looking:
    """Where in the file we are looking, so that a fault can say so."""

    found: Read
    known: Known = field(default_factory=Known)
    line: int = 1
    act: str = ""

    def fault(self, what: str) -> None:
        raise self.found.fault(what if what.endswith("?") else f"{what}.", self.line, self.act)

    def part(self, value: Any, spec: of.Spec, what: str) -> Entry:
        """Named fields: those that must be there, and no other than those that may."""
        self.line = self.found.lines.get(id(value), self.line)
        must, may = spec[0].split(), spec[1].split()
        if not isinstance(value, dict):
            self.fault(f"{what} needs named fields, such as {(must or may)[0]}")
        lacking = [k for k in must if k not in value]
        if lacking:
            self.fault(f"{what} lacks {' and '.join(lacking)}. Add what is missing")
        for key in value:
            if key not in must + may:
                self.fault(f"{what} has no field {_shown(key)}. {_perhaps(key, must + may)}")
        entry: Entry = value
        return entry

    def listed(self, value: Any, what: str) -> list[Any]:
        if not isinstance(value, list | None):
            self.line = self.found.lines.get(id(value), self.line)
            self.fault(f"{what} should be a list")
        return value or []

    def fields(self, entry: Entry, owner: str) -> None:
        """Look at each value of a part, and into what it holds."""
        for key, value in entry.items():
            if inner := of.NESTED.get(key):
                self.right(key, value, "a list" if value is None else None)
                for part in self.listed(value, key):
                    self.fields(self.part(part, inner, f"An entry of {key}"), key)
            elif words := of.WORDS.get(f"{owner}.{key}") or (of.WORDS.get(key) if owner in of.ACTS else None):
                self.right(key, value, None if value in words.split() else one_of(words.split()))
            elif look := LOOKS.get(f"{owner}.{key}") or LOOKS.get(key):
                self.right(key, value, look(self.known, value))

    def right(self, key: str, value: Any, should_be: str | None) -> None:
        if should_be is not None:
            self.fault(f"{key} is {_shown(value)}. Write {should_be}")

    # ---- what was there before the first act

    def case(self, told: Entry) -> None:
        self.fields({k: told[k] for k in ("id", "title", "edition")}, "case")
        for group in ("colleges", "departments", "rules_alleged"):
            for name in told[group] or ():
                self.right(f"an entry of {group}", name, text(self.known, name))
        self.fields(self.part(told["office"], of.OFFICE, "office"), "settings")
        if not isinstance(told["expect"], dict | None):
            self.fault("expect needs named fields, such as letters")
        entries = [
            *self.group(told["people"], "respondents", of.RESPONDENT),
            *self.group(told["people"], "reporting_persons", of.REPORTING_PERSON),
            *self.group(told["people"], "witnesses", of.WITNESS),
            *self.group(told, "panels", of.MEMBER),
            *self.group(told, "documents", of.DOCUMENT),
        ]
        self.once(entries)
        if not told["people"]["respondents"]:
            self.fault("there is no Respondent. Add one to people, under respondents")
        self.papers(told["documents"] or ())
        self.officers(told["people"].get("officers") or {})

    def group(self, told: Entry, name: str, spec: of.Spec) -> list[Entry]:
        entries = [self.part(e, spec, f"An entry of {name}") for e in told.get(name) or ()]
        for entry in entries:
            self.line = self.found.lines.get(id(entry), self.line)
            self.fields(entry, name)
        return entries

    def once(self, entries: list[Entry]) -> None:
        seen: set[str] = set()
        for entry in entries:
            self.line = self.found.lines.get(id(entry), self.line)
            if entry["id"] in seen:
                self.fault(f"the id {entry['id']} stands twice. Give one of them another")
            seen.add(entry["id"])

    def papers(self, entries: Iterable[Entry]) -> None:
        for entry in entries:
            self.line = self.found.lines.get(id(entry), self.line)
            if ("text" in entry) == ("file" in entry):
                self.fault(f"the paper {entry['id']} needs a text or a file, and not both")
            if entry.get("of") is not None and entry["of"] not in self.known.everybody:
                self.right("of", entry["of"], "the id of somebody in the file")

    def officers(self, told: Any) -> None:
        for role, named in self.part(told, of.OFFICERS, "officers").items():
            if role not in ("senior_tutor", "head_of_department"):
                self.right(role, named, text(self.known, named))
                continue
            entries = self.part(named, ("", " ".join(sorted(self.known.respondents))), role)
            for respondent, name in entries.items():
                self.right(f"the {role} of {respondent}", name, text(self.known, name))

    # ---- the acts

    def acts(self, told: list[Any]) -> None:
        last = None
        for number, act in enumerate(told, 1):
            self.act = f"act {number}"
            at = moment(self.one(act)["at"])
            if not act.get("probe"):
                if at and last and at < last:
                    self.fault(
                        "it is earlier than the act before. Acts stand in the order in which they were done"
                    )
                last = at
        if last is None:
            self.act = ""
            self.fault("no act is done. Add at least one that is no probe")

    def one(self, told: Any) -> Entry:
        """Look at one act."""
        self.line = self.found.lines.get(id(told), self.line)
        verb = told.get("do") if isinstance(told, dict) else None
        if not isinstance(verb, str):
            self.fault("an act needs named fields, first at and do")
        if verb not in of.ACTS:
            self.fault(f"there is no act {_shown(verb)}. {_perhaps(verb, of.ACTS)}")
        self.act += f" ({verb})"
        must, may = of.ACTS[str(verb)]
        act = self.part(told, (f"at do {must}", f"{may} {of.ANY_ACT}"), "the act")
        self.fields({k: v for k, v in act.items() if k != "do"}, str(verb))
        self.together(act)
        return act

    def together(self, act: Entry) -> None:
        """What fields of an act say about one another."""
        if act["do"] == "rule":
            words = of.RULINGS[act["about"]].split()
            self.right("decision", act["decision"], None if act["decision"] in words else one_of(words))
        if act["do"] == "disclose_to" and ("document" in act) == ("exclusion" in act and "committee" in act):
            self.fault("it needs a document, or an exclusion and a committee")
        for seat in [*(act.get("seats") or ()), *([act["seat"]] if "seat" in act else [])]:
            there = seats(act["committee"])
            self.right("seat", seat, None if seat in there else one_of(there))
        if spec := {"add_respondent": of.RESPONDENT, "appoint": of.MEMBER}.get(act["do"]):
            self.fields(self.part(act["person"], spec, "person"), "person")
        if act["do"] == "authorise":
            self.fields(
                self.part(act["representative"], of.REPRESENTATIVE, "representative"), "representative"
            )
        if not isinstance(act.get("expect"), dict | None):
            self.fault("expect needs named fields, such as result")


def _shown(value: Any) -> str:
    """A value as somebody would have typed it, cut where it is long."""
    match value:
        case None | "":
            return "empty"
        case bool():
            return "true" if value else "false"
        case list():
            return "a list"
        case dict():
            return "a part with fields of its own"
        case _:
            return textwrap.shorten(str(value), 60, placeholder=" …") or "blank"


def _perhaps(word: Any, known: Iterable[str]) -> str:
    near = get_close_matches(str(word), list(known), 1)
    return f"Did you mean {near[0]}?" if near else f"There are {', '.join(sorted(known))}"
