"""What was said of each sanction in turn, as kept and as measures."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field

from panelsec.procedure.editions.edition import SanctionRule
from panelsec.procedure.people import Measure

PREMISES = "7.12(a)"
FURTHER = "#"
"""Between a paragraph and the number of a further measure under it."""


@dataclass(frozen=True)
class Considered:
    """What was said of one sanction; None: not said yet."""

    imposed: bool | None = None
    terms: str = ""
    amount: str = ""
    college: str = ""
    permission: bool = False
    if_broken: str = ""

    def measure(self, rule: SanctionRule) -> Measure:
        premises = rule.paragraph == PREMISES and bool(self.college)
        return Measure(
            rule.paragraph,
            self.terms.strip(),
            int(self.amount) if rule.cap_gbp is not None and self.amount.strip().isdecimal() else None,
            self.college if premises else None,
            self.permission if premises else None,
            self.if_broken.strip() or None,
        )


@dataclass
class Walk:
    """The sanctions in the procedure's order, each by its key: its paragraph, 7.12(a), and for a further one 7.12(a)#2."""

    rules: tuple[SanctionRule, ...] = ()
    said: dict[str, Considered] = field(default_factory=dict)

    @classmethod
    def going_on(cls, rules: Sequence[SanctionRule], kept: str) -> "Walk":
        """`kept` is what `kept()` gave before."""
        told = json.loads(kept) if kept else {}
        return cls(tuple(rules), {key: Considered(**said) for key, said in told.items()})

    @classmethod
    def imposing(cls, rules: Sequence[SanctionRule], measures: Sequence[Measure]) -> "Walk":
        """Each considered, and these imposed."""
        walk = cls(tuple(rules), {rule.paragraph: Considered(imposed=False) for rule in rules})
        for m in measures:
            key = walk.add(m.paragraph) if walk.of(m.paragraph).imposed else m.paragraph
            walk.said[key] = Considered(
                imposed=True,
                terms=m.terms,
                amount=str(m.amount_gbp or ""),
                college=m.college or "",
                permission=bool(m.college_permission),
                if_broken=m.if_broken or "",
            )
        return walk

    def kept(self) -> str:
        """All that was said so far, to be kept with other drafts."""
        return json.dumps({key: vars(said) for key, said in self.said.items()}) if self.said else ""

    @property
    def keys(self) -> list[str]:
        """What is walked through: each paragraph, and after it what was added under it."""
        further = sorted(key for key in self.said if FURTHER in key)
        return [
            key
            for rule in self.rules
            for key in (rule.paragraph, *(k for k in further if k.startswith(f"{rule.paragraph}{FURTHER}")))
        ]

    def rule(self, key: str) -> SanctionRule:
        return next(rule for rule in self.rules if rule.paragraph == key.partition(FURTHER)[0])

    def of(self, key: str) -> Considered:
        return self.said.get(key, Considered())

    @property
    def complete(self) -> bool:
        """Each was considered in turn (7.13)."""
        return bool(self.rules) and all(self.of(key).imposed is not None for key in self.keys)

    def measures(self) -> tuple[Measure, ...]:
        """Those imposed, in the order of the walk."""
        return tuple(said.measure(self.rule(key)) for key in self.keys if (said := self.of(key)).imposed)

    def add(self, key: str) -> str:
        """A further one under the same paragraph, imposed until it is said otherwise; gives its key."""
        paragraph = self.rule(key).paragraph
        many = sum(self.rule(other).paragraph == paragraph for other in self.keys)
        added = f"{paragraph}{FURTHER}{many + 1}"
        self.said[added] = Considered(imposed=True)
        return added
