"""Goes through all cases for what concerns one person, and notes every masking on the way."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import datetime
from itertools import groupby
from typing import Any

from panelsec.actions.papers.named import texts
from panelsec.actions.session import Session
from panelsec.actions.subject_access.details import details
from panelsec.actions.subject_access.fields import Fields, own_part
from panelsec.actions.subject_access.masking import Mask, Masked, Masking, holds, names_of
from panelsec.actions.subject_access.people import SEPARATOR, Named, in_case, outside
from panelsec.errors import Refused
from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.in_words.sentences import in_words
from panelsec.procedure.papers.sharing import withheld_why
from panelsec.storage.bodies import event as told
from panelsec.storage.record import Recorded

KEPT, REST = "kept back", "[…]"


@dataclass(frozen=True)
class Request:
    """`places` are the person's ids in cases (DC-2022-001/R1), on the panels (/M002), or a name as written (//Jo Roe).

    `lifted`: whose masking is lifted, by place, and why. `also`: words to mask that no record ties to anybody, found on reading the preview.
    """

    places: tuple[str, ...]
    lifted: Mapping[str, str] = field(default_factory=dict)
    also: tuple[str, ...] = ()


@dataclass(frozen=True)
class Held:
    """One thing that is held: an event, a paper, a letter, an unfinished text."""

    kind: str
    title: str
    words: str
    at: datetime | None = None
    by: str = ""
    body: Any = None

    @property
    def details(self) -> tuple[tuple[str, str], ...]:
        """What the fields tell beyond the words, for the pages."""
        return details(self.body, self.words)


@dataclass(frozen=True)
class Part:
    """What is held in one case, and who the person is in it."""

    reference: str
    roles: tuple[str, ...]
    held: tuple[Held, ...]


class Gathering:
    """One person's things, case by case; every masking on the way is noted."""

    def __init__(self, session: Session, request: Request) -> None:
        self._session, self._request, self._office = session, request, session.office()
        self.maskings: list[Masking] = []
        self.unread: list[str] = []
        self._cases = {p.partition(SEPARATOR)[0] for p in request.places} - {""}
        self._meet()

    # ---- who

    def _meet(self) -> None:
        """Everybody of the cases that tell of the person."""
        people = [n for c in sorted(self._cases) for n in in_case(self._session.case(c), self._office)]
        self.mine = [n for n in people if n.place in self._request.places]
        self.mine += [n for place in self._request.places for n in outside(self._office, place)]
        if not self.mine:
            raise Refused("Choose the person first.")
        self.own = [word for n in self.mine for word, _ in n.words]
        self._identity = [
            word
            for n in self.mine
            for word in (names_of(n.name)[0], n.email or "", *(w for w, what in n.more if what == "number"))
            if word
        ]
        self.others = tuple(self._masked([n for n in people if not self._is_me(n)]))
        self._refuse_lifting()
        self._kept_back = tuple(o for o in self.others if o.key not in self._request.lifted)
        self._mask = Mask([*self._kept_back, *self._added(), *self._titles()], self.own)

    def _is_me(self, named: Named) -> bool:
        """The same person under another role of the same case, known by the address."""
        mails = {n.email.casefold() for n in self.mine if n.email}
        return named.place in self._request.places or (named.email or "-").casefold() in mails

    def _masked(self, others: Sequence[Named]) -> Iterator[Masked]:
        for _, group in groupby(sorted(others, key=lambda n: n.called), key=lambda n: n.called):
            same = list(group)
            for number, each in enumerate(same, 1):
                yield each.masked(number, len(same))

    def _refuse_lifting(self) -> None:
        for other in self.others:
            if other.key in self._request.lifted and other.protected:
                raise Refused(
                    "The identity of this Reporting Person is protected. It stays masked in everybody else’s copy.",
                    gate="G09",
                    cites=("2.7", "4.1"),
                )
        if any(not why.strip() for why in self._request.lifted.values()):
            raise Refused("Say why this person’s data are shown: the reason is kept with the copy.")

    def _added(self) -> Iterator[Masked]:
        words = tuple((word, "word") for word in self._request.also if word.strip())
        if words:
            yield Masked("", "masked", "Put out by the secretary on reading the copy.", words, protected=True)

    def _titles(self) -> Iterator[Masked]:
        """What is kept from a Respondent is not named to them by its title either."""
        for mine in self.mine:
            reference, _, who = mine.place.partition(SEPARATOR)
            case = self._session.case(reference) if reference else Case("")
            for paper in case.papers if who in case.respondents else ():
                if cites := withheld_why(case, paper, who):
                    reason = f"Kept from this Respondent ({cites})."
                    yield Masked("", KEPT, reason, ((paper.title, "the title of a paper"),), protected=True)

    # ---- what

    def parts(self) -> tuple[Part, ...]:
        """Those in which something is held. Where a case tells of the person that nobody chose them in, its people are masked
        like the others: then all is gone through again."""
        found = self._found()
        if further := {part.reference for part in found if part.reference} - self._cases:
            self._cases |= further
            self._meet()
            found = self._found()
        return found

    def _found(self) -> tuple[Part, ...]:
        self.maskings.clear()
        self.unread.clear()
        return tuple(part for part in self._parts() if part.held)

    def _parts(self) -> Iterator[Part]:
        for reference in self._session.store.record.cases():
            case = self._session.case(reference)
            mine = [n for n in self.mine if n.place.startswith(f"{reference}{SEPARATOR}")]
            ids = {n.place.removeprefix(f"{reference}{SEPARATOR}") for n in mine}
            roles = tuple(dict.fromkeys(n.role for n in mine))
            held = (*self._events(case, ids), *self._papers(case, ids), *self._letters(case, ids))
            yield Part(reference, roles, (*held, *self._drafts(reference, ids)))
        if entries := tuple(self._register()):
            yield Part("", ("On the panels",), entries)

    def _events(self, case: Case, ids: set[str]) -> Iterator[Held]:
        before = Case(case.reference)
        for recorded in self._session.store.record.events(case.reference):
            event = told(recorded)
            before = before.then(event)
            if self._concerns(case, event, recorded, ids):
                where = f"{case.reference}, event {recorded.sequence}"
                words = self._mask.text(in_words(case, event), where, self.maskings)
                fields = Fields(self._mask, self._kept_back, self.maskings, case.reference, ids, where)
                told_of = own_part(recorded, ids)
                body = fields.masked(told_of if ids else self._lines_about_me(told_of, where))
                by = self._mask.text(recorded.by, where, self.maskings)
                yield Held("event", recorded.kind, words, recorded.at, by, body)

    def _concerns(self, case: Case, event: ev.Event, recorded: Recorded, ids: set[str]) -> bool:
        strings = set(texts(recorded.body))
        if any(text == i or text.startswith(f"{i}.") for text in strings for i in ids):
            return True
        if self._names_me("\n".join(strings), in_own_case=bool(ids)) or holds(recorded.by, self._identity):
            return True
        mine = ids & set(case.respondents)
        return bool(mine) and (len(case.respondents) == 1 or not _of_somebody(event))

    def _names_me(self, text: str, *, in_own_case: bool) -> bool:
        """In a case in which the person is known a part of the name is enough; elsewhere another may bear it."""
        names = [w for n in self.mine for w in names_of(names_of(n.name)[-1])] if in_own_case else []
        return holds(text, [*self._identity, *names])

    def _papers(self, case: Case, ids: set[str]) -> Iterator[Held]:
        sole = bool(ids & set(case.respondents)) and len(case.respondents) == 1
        for paper in case.papers:
            redacted = [r for who in sorted(ids & set(case.respondents)) if (r := paper.redacted_for(who))]
            words = self._read(redacted[0].text if redacted else paper.as_read.text)
            if not (
                sole or paper.of in ids or self._names_me(f"{paper.title}\n{words}", in_own_case=bool(ids))
            ):
                continue
            where = f"{case.reference}, paper {paper.id}"
            if cites := next(
                (c for r in ids & set(case.respondents) if (c := withheld_why(case, paper, r))), None
            ):
                self.maskings.append(
                    Masking(where, KEPT, "the whole paper", f"Kept from this Respondent ({cites}).")
                )
                yield Held("paper", paper.id, f"[{KEPT}]")
                continue
            if paper.paper and not words.strip():
                self.unread.append(where)
            all_of_it = paper.of in ids or bool(ids & set(case.respondents))
            told_of = words if all_of_it else self._about_me(words, where, in_own_case=bool(ids))
            yield self._held("paper", f"{paper.id}: {paper.title}", told_of, where)

    def _letters(self, case: Case, ids: set[str]) -> Iterator[Held]:
        for letter in case.all(ev.LetterPrepared):
            words = self._read(letter.text)
            mine = letter.to in ids or letter.to.partition(".")[0] in ids or letter.respondent in ids
            if mine or self._names_me(words, in_own_case=bool(ids)):
                where = f"{case.reference}, letter {letter.number}"
                told_with = f"{letter.covering}\n\n{words}".strip()
                if not mine:
                    told_with = self._about_me(told_with, where, in_own_case=bool(ids))
                yield self._held("letter", f"{letter.number}: {letter.title}", told_with, where, letter.at)

    def _about_me(self, words: str, where: str, *, in_own_case: bool) -> str:
        """Of what is another's paper or letter, the lines that name the person, each with its neighbours."""
        lines = words.splitlines()
        near = {
            n + d
            for n, line in enumerate(lines)
            if self._names_me(line, in_own_case=in_own_case)
            for d in (-1, 0, 1)
        }
        if not near or near >= set(range(len(lines))):
            return words
        self.maskings.append(
            Masking(where, REST, "what is not about this person", "It is no data of theirs.")
        )
        told_of = [line if n in near else REST for n, line in enumerate(lines)]
        return "\n".join(
            line for n, line in enumerate(told_of) if line != REST or told_of[n - 1 : n] != [REST]
        )

    def _lines_about_me(self, value: Any, where: str) -> Any:
        """Notes and reasons in a case in which the person has no part, like the papers there."""
        match value:
            case dict():
                return {key: self._lines_about_me(each, where) for key, each in value.items()}
            case list() | tuple():
                return [self._lines_about_me(each, where) for each in value]
            case str() if "\n" in value:
                return self._about_me(value, where, in_own_case=False)
        return value

    def _drafts(self, reference: str, ids: set[str]) -> Iterator[Held]:
        for key in self._session.store.drafts.keys():  # noqa: SIM118 no mapping
            if key.endswith(f" {reference}"):
                typed = "\n".join(map(str, (self._session.store.drafts.get(key) or {}).values()))
                if self._names_me(typed, in_own_case=bool(ids)):
                    yield self._held("draft", key, typed, f"{reference}, something half typed")

    def _register(self) -> Iterator[Held]:
        numbers = {p.partition(SEPARATOR)[2] for p in self._request.places}
        mails = {n.email.casefold() for n in self.mine if n.email}
        for member in self._office.members:
            if member.id in numbers or (member.email or "-").casefold() in mails:
                words = f"{member.name}: {', '.join((*member.panels, *member.colleges, *member.departments))}"
                yield Held("register", member.id, words, body=asdict(member))

    def _held(self, kind: str, title: str, words: str, where: str, at: datetime | None = None) -> Held:
        named = self._mask.text(title, where, self.maskings)
        return Held(kind, named, self._mask.text(words, where, self.maskings), at)

    def _read(self, text: str | None) -> str:
        return self._session.store.papers.read(text).decode() if text is not None else ""


def _of_somebody(event: ev.Event) -> bool:
    """Whether an event is about one person, by what it says itself."""
    event = event.former if isinstance(event, ev.Corrected) else event
    named = ("respondent", "person", "to", "document", "sender", "text")
    return any(getattr(event, name, None) for name in named) or bool(getattr(event, "respondents", ()))
