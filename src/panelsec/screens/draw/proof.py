"""The results of draws, the certificate, and the folder that anybody can verify."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QSizeF
from PySide6.QtWidgets import QFileDialog

from panelsec.actions.draw import seating
from panelsec.actions.draw.lots import PSEUDONYM, Lot, lots
from panelsec.actions.draw.proof import certificate_name, certificate_page, save_certificate
from panelsec.actions.draw.seating import LotView, Ticket
from panelsec.lot.commitment import Mode
from panelsec.procedure.case import Case
from panelsec.procedure.in_words.phrases import listed
from panelsec.screens.draw.page import DrawPage
from panelsec.screens.wording import tell
from panelsec.widgets.page import bring_into_view
from panelsec.widgets.previews.page_pictures import sizes_of

HEADINGS = ("Lot", "Seat", "Place", "Pseudonym", "Ticket", "What became of it")


class Proof:
    """Shown once a lot is open."""

    def __init__(self, page: DrawPage) -> None:
        self._page, self._form = page, page.form
        self._form.preview.hide()
        self._form.certificate_button.clicked.connect(self.show_certificate)
        self._form.certificate_save_button.clicked.connect(self._choose_file)
        self._form.save_button.clicked.connect(self._choose_folder)

    def show(self) -> None:
        form = self._form
        found = seating.told_lots(self._page.session, self._page.reference, self._page.committee)
        rows = [
            [str(lot.number), title, *_ticket(t), _became(t)]
            for lot in found
            for title, tickets in lot.tickets.items()
            for t in tickets
            if _drawn(lot)  # else whoever was seated was alone on the list
        ]
        form.told_section.setVisible(bool(rows))
        form.told_hint.setText(" ".join(_said_of(tuple(filter(_drawn, found)))))
        form.told_table.show_rows("What the lot said", HEADINGS, rows)
        form.proof_combo.clear()
        for lot in reversed(found):
            way = "this computer alone" if lot.mode is Mode.SOLO else f"with {lot.witness}"
            said = (
                f"Lot {lot.number}, {way}"
                if _drawn(lot)
                else f"List {lot.number}, from which nothing was drawn"
            )
            form.proof_combo.addItem(said, lot.number)
        form.proof_section.setVisible(bool(found))
        form.preview.hide()

    def show_certificate(self) -> None:
        session, (case, lot) = self._page.session, self._lot()

        def write(_: str | None) -> tuple[bytes, Sequence[QSizeF]]:
            pdf = certificate_page(session, case, lot)
            return pdf, sizes_of(pdf)

        self._page.acts.perform(write, lambda made: self._preview(*made), "Writing the certificate")

    def _lot(self) -> tuple[Case, Lot]:
        case = self._page.session.case(self._page.reference)
        return case, lots(case)[self._number]

    @property
    def _number(self) -> int:
        return int(self._form.proof_combo.currentData())

    def _preview(self, pdf: bytes, sizes: Sequence[QSizeF]) -> None:
        preview = self._form.preview
        preview.setMinimumHeight(max(420, self._form.page.height() * 2 // 3))
        preview.show()
        preview.show_pdf(pdf, "Certificate", sizes)
        preview.before_button.setFocus()
        bring_into_view(preview, self._form.certificate_button)

    def _choose_file(self) -> None:
        proposed = certificate_name(*self._lot())
        name, _ = QFileDialog.getSaveFileName(
            self._form.page, "Save the certificate", proposed, "Pages (*.pdf)"
        )
        if name:
            self.save_as(Path(name))

    def save_as(self, path: Path) -> None:
        session, (case, lot) = self._page.session, self._lot()
        self._page.acts.perform(
            lambda _: save_certificate(session, case, lot, path),
            lambda _: tell(self._form.done_label, f"Saved as {path.name}. It is not encrypted."),
            "Saving",
        )

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self._form.page, "Where the lot’s folder shall lie")
        if folder:
            self.save_in(Path(folder))

    def save_in(self, folder: Path) -> None:
        number = self._number
        self._page.perform(
            lambda session, reference, _committee, _reason: seating.save_lot(
                session, reference, number, folder
            ),
            self._saved,
            "Saving",
        )

    def _saved(self, place: Path) -> None:
        tell(self._form.done_label, f"Saved in {place}.")


def _drawn(lot: LotView) -> bool:
    """Whether anything was drawn from its lists by a ticket."""
    return any(t.drawn_for for tickets in lot.tickets.values() for t in tickets)


def _ticket(ticket: Ticket) -> list[str]:
    if not ticket.drawn_for:
        return ["none", ticket.person, "no lot"]
    return [str(ticket.place), ticket.person, f"{ticket.number[:8]}…"]


def _became(ticket: Ticket) -> str:
    return f"{ticket.became}: {ticket.name}" if ticket.name else ticket.became


def _said_of(found: tuple[LotView, ...]) -> Iterator[str]:
    """Only what is true of these lists: of two, one drawn, everybody who knows the panel knows the other."""
    yield "Tickets in their order, the lowest first."
    yield f"{PSEUDONYM}01 and the like are pseudonyms, made at random for this lot; they are no register numbers."
    left = [(title, lot.left(title)) for lot in found for title in lot.tickets if not lot.ended]
    hidden = list(dict.fromkeys(title for title, count in left if count > 1))
    plain = list(dict.fromkeys(title for title, count in left if count == 1))
    if hidden:
        yield f"Who would be next is not shown before it is needed: {listed(hidden)}."
    if plain:
        yield f"One person alone has not been reached, so whoever knows the panel knows who would be next: {listed(plain)}."
