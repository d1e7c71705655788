"""The fields of an event as one person's copy shows them: other people's data masked, a draw without its lists."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from panelsec.actions.subject_access.masking import Mask, Masked, Masking
from panelsec.actions.subject_access.people import SEPARATOR
from panelsec.procedure import events as ev
from panelsec.procedure.hearing_notes import Notes
from panelsec.storage.record import Recorded

OF_OTHERS = ("commitment", "secret", "disclosures", "entropy", "record")
"""Of a lot: lists of everybody in it."""


@dataclass(frozen=True)
class Fields:
    """Those of one event, `where` it is; `ids` are the person's in its case, and every masking is noted."""

    mask: Mask
    kept_back: tuple[Masked, ...]
    maskings: list[Masking]
    reference: str
    ids: set[str]
    where: str

    def masked(self, value: Any) -> Any:
        match value:
            case str():
                return self._string(value)
            case dict() if "name" in value and (who := value.get("id")) and who not in self.ids:
                return self._instead(who) or self._each(value)
            case dict():
                return self._each(value)
            case list():
                return [self.masked(each) for each in value]
        return value

    def _each(self, value: dict[str, Any]) -> dict[str, Any]:
        return {key: self.masked(each) for key, each in value.items()}

    def _string(self, value: str) -> str:
        who = value.partition(".")[0]
        if who not in self.ids and value not in self.ids and (label := self._instead(who)):
            return label
        return self.mask.text(value, self.where, self.maskings)

    def _instead(self, who: str) -> str | None:
        """What stands for the number of somebody else."""
        place = f"{self.reference}{SEPARATOR}{who}"
        other = next((o for o in self.kept_back if o.key == place), None)
        if other is None:
            return None
        self.maskings.append(Masking(self.where, other.called, "all that is recorded", other.reason))
        return f"[{other.called}]"


def own_part(recorded: Recorded, ids: set[str]) -> Any:
    """Of a draw and its lot, which hold lists of everybody on the panels, what is about this person alone.

    Of the notes of a sitting, none of the lines that were kept to somebody else (2.18).
    """
    body = dict(recorded.body or {})
    if recorded.kind == ev.LotSealed.__name__:
        return {key: value for key, value in body.items() if key not in OF_OTHERS}
    if recorded.kind in (ev.Met.__name__, ev.NotesCorrected.__name__):
        mine = Notes(body["notes"], tuple((n, r) for n, r in body.get("kept", ())))
        return {**body, "notes": mine.read_by(ids), "kept": []}
    if recorded.kind == ev.DocumentChanged.__name__:
        # what is blackened in a copy would be told by the terms
        return {**body, "document": {**body["document"], "redactions": []}}
    if recorded.kind == ev.Drawn.__name__:
        return {**body, "results": [_own_seat(seat, ids) for seat in body.get("results", ())]}
    return body


def _own_seat(seat: Mapping[str, Any], ids: set[str]) -> dict[str, Any]:
    seated = seat["seated"]
    return {
        "seat": seat["seat"],
        "eligible": [i for i in seat["eligible"] if i in ids],
        "excluded": [each for each in seat["excluded"] if each[0] in ids],
        "seated": seated if seated and seated["id"] in ids else None,
    }
