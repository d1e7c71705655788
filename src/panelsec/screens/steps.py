"""The procedure's steps as the task list shows them."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QModelIndex

from panelsec.procedure.in_words.phrases import capital
from panelsec.procedure.next_steps import State as Found
from panelsec.procedure.next_steps import Step
from panelsec.widgets.task_list import TASK, State, Task, TaskList
from panelsec.widgets.why_label import Paragraph, WhyLabel

SHOWN = {
    Found.NOT_YET: State.NOT_YET,
    Found.READY: State.READY,
    Found.DONE: State.DONE,
    Found.BLOCKED: State.BLOCKED,
    Found.NOT_NEEDED: State.NOT_NEEDED,
}


def is_open(step: Step) -> bool:
    return step.state not in (Found.DONE, Found.NOT_NEEDED)


def task(step: Step, today: date, key: str = "", where: str = "") -> Task:
    """`where` names the case, in a list over all cases."""
    pending = is_open(step)
    cited = f"Paragraph{'s' if len(step.cites) > 1 else ''} {', '.join(step.cites)}"
    parts = (where, step.counted if pending else "", step.why, cited)
    words = ". ".join(capital(part).rstrip(".") for part in parts if part)
    return Task(
        key=key or step.id,
        name=step.title,
        state=State.DRAFT if step.drafted else SHOWN[step.state],
        due=step.due if pending else None,
        words=words,
        late=pending and step.due is not None and step.due < today,
    )


def tell_why(
    tasks: TaskList,
    label: WhyLabel,
    cites: Callable[[str], tuple[str, ...]],
    paragraph: Callable[[str], str],
) -> None:
    """Lets the label follow the chosen task, so that F1 shows its paragraphs. Call it once."""

    def follow(current: QModelIndex) -> None:
        chosen = current.data(TASK)
        numbers = cites(chosen.key) if isinstance(chosen, Task) else ()
        label.show_paragraphs([Paragraph(number, paragraph(number)) for number in numbers])

    tasks.selectionModel().currentChanged.connect(follow)
