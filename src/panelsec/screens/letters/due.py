"""Which letters to write now, which wait in Post, and which cannot be written yet."""

from collections.abc import Sequence
from datetime import date

from panelsec.procedure.next_steps import State, Step
from panelsec.screens.steps import task
from panelsec.widgets.task_list import TaskGroup


def to_write(step: Step) -> bool:
    return step.state is State.READY and not step.drafted


def groups(steps: Sequence[Step], today: date) -> list[TaskGroup]:
    named = (
        ("To be written now", [s for s in steps if to_write(s)]),
        ("Written, and to be sent", [s for s in steps if s.drafted]),
        ("Blocked", [s for s in steps if s.state is State.BLOCKED]),
    )
    return [TaskGroup(name, tuple(task(s, today) for s in mine)) for name, mine in named if mine]


def lead(steps: Sequence[Step]) -> str:
    many = sum(map(to_write, steps))
    if not many:
        return "No letter is due now. Any can be chosen below."
    return f"{many} letter{' is' if many == 1 else 's are'} to be written now. Any other can be chosen below."
