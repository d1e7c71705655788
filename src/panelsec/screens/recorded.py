"""What a page says once an act is done: what was recorded, advice, and what comes next."""

from datetime import date

from panelsec.actions.recording import Done
from panelsec.procedure.counting import by_when
from panelsec.procedure.in_words.sentences import in_words
from panelsec.procedure.next_steps import next_step
from panelsec.procedure.office import Office


def recorded(done: Done, today: date, office: Office) -> str:
    return "\n".join((was_recorded(done), comes_next(done, today, office)))


def was_recorded(done: Done) -> str:
    """Of several events the first one is told, which the others hang on."""
    told = [in_words(done.case, e) for e in done.events[:1]]
    return "\n".join((*told, *done.advice))


def comes_next(done: Done, today: date, office: Office) -> str:
    step, _ = next_step(done.case, today, office)
    if step is None:
        return "Next: nothing is open in this case."
    return f"Next: {step.title}{by_when(step.due, today)} ({', '.join(step.cites)})."
