"""Who is in the lot, who is not and why: a table for each seat."""

from panelsec.actions.draw.seating import Seating, SeatView
from panelsec.procedure.eligibility import Candidate, untold
from panelsec.screens.draw.page import DrawPage
from panelsec.screens.wording import belongs

HEADINGS = ("Member", "College and Department", "In the lot?")
PROCTORS = ("Member", "College and Department", "May be confirmed?")


class Pools:
    """Shown for the seats that are empty, once a date is fixed."""

    def __init__(self, page: DrawPage) -> None:
        self._form = form = page.form
        self._places = (
            (form.pool_1_title, form.pool_1_hint, form.pool_1_table),
            (form.pool_2_title, form.pool_2_hint, form.pool_2_table),
            (form.pool_3_title, form.pool_3_hint, form.pool_3_table),
        )

    def show(self, found: Seating) -> None:
        shown = [v for v in found.seats if v.holder is None]
        self._form.pools_section.setVisible(bool(shown) and found.committee.meeting is not None)
        for at, (title, hint, table) in enumerate(self._places):
            view = shown[at] if at < len(shown) else None
            for each in (title, hint):
                each.setVisible(view is not None)
            title.setText(view.seat.title if view else "")
            hint.setText(_counted(view) if view else "")
            rows = [_row(c, view.seat.by_lot) for c in (*view.eligible, *view.out)] if view else []
            headings = HEADINGS if view is None or view.seat.by_lot else PROCTORS
            table.show_rows(f"Panel for {view.seat.title}" if view else "Panel", headings, rows)


def _counted(view: SeatView) -> str:
    ins, outs = len(view.eligible), len(view.out)
    if not view.candidates:
        return "Nobody is on this panel."
    if not view.seat.by_lot:
        may_not = f", {outs} may not" if outs else ""
        return f"A Proctor is confirmed by the Proctors, and never drawn (8.4): {ins} may sit{may_not}."
    said = f"{ins} in, {outs} out."
    if view.sole:
        return f"{said} One person is the only one eligible: no lot is possible."
    return (
        said
        if ins
        else f"{said} Nobody can be drawn: another date, or more members on the panel, would help."
    )


def _row(candidate: Candidate, by_lot: bool) -> list[str]:
    may, may_not = ("In", "Out") if by_lot else ("Yes", "No")
    if not candidate.eligible:
        word = f"{may_not}: {why_out(candidate)}"
    else:
        word = f"{may}; no training is recorded" if untold([candidate]) else may
    return [candidate.member.name, belongs(candidate.member), word]


def why_out(candidate: Candidate) -> str:
    """As it may be told: where a Reporting Person is protected, what would unmask them is a conflict and no more (4.1)."""
    return "; ".join(f"{words} ({cites})" for words, cites in candidate.reasons)
