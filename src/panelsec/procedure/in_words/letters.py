"""The record in words: letters and their receipt."""

from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.counting import written
from panelsec.procedure.in_words.phrases import also, appeal_of, letter, sentence, somebody

VIA = {"email": "by e-mail", "post": "by post", "hand": "by hand"}


def recorded(case: Case, e: ev.LetterRecorded) -> str:
    return f"Recorded: {sentence(f'{letter(case, e.letter)} went to {somebody(case, e.to)} {VIA.get(e.via, e.via)}')}"


def prepared(case: Case, e: ev.LetterPrepared) -> str:
    said = f"{letter(case, e.letter)}{_on_appeal(case, e)} to {somebody(case, e.to)}"
    return sentence(f"{said} was written, as number {e.number}")


def _on_appeal(case: Case, e: ev.LetterPrepared | ev.LetterSent) -> str:
    of = appeal_of(case, e)
    return f" on the appeal of {of}" if of else ""


def discarded(case: Case, e: ev.LetterDiscarded) -> str:
    return f"Letter number {e.number} was discarded.{also('Why', e.why)}"


def sent(case: Case, e: ev.LetterSent) -> str:
    return sentence(
        f"{letter(case, e.letter)}{_on_appeal(case, e)} was sent to {somebody(case, e.to)} {VIA.get(e.via, e.via)}"
    ) + also("Why", e.reason)


def proved(case: Case, e: ev.ReceiptProved) -> str:
    return f"Letter number {e.number} was received on {written(e.received)}.{also('Evidence', e.evidence)}"
