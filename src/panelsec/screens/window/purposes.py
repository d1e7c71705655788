"""The purpose of each page and its keys, for F1 where the page has no paragraph."""

from panelsec.screens.places import AREAS, PARTS

EVERYWHERE = (
    "Tab goes to the next field and Enter presses the button that has the focus. "
    "F6 goes to the list of places and back, Alt+Left to the page before."
)
IN_A_CASE = {each.name for each in PARTS} - {each.name for each in AREAS} | {"custody"}
OF_A_CASE = "Alt+1 to Alt+0 go to the parts of the case."

PURPOSES = {
    "today": "Today holds what is due over all cases. Up and Down choose a step, Enter goes to the place where it is done.",
    "cases": "All cases. Ctrl+F searches names, references, papers and letters; Enter on a row opens the case; "
    "Ctrl+N begins a new one.",
    "panels": "The members of the panels: who may be drawn, when they are away, how often they have served. "
    "Ctrl+F searches where there is a search.",
    "post": "What is to go to whom, and what has gone. Up and Down choose a message; nothing goes before you send it.",
    "reports": "The year in numbers, without names. Ctrl+P prints it.",
    "office": "The office itself: whose name signs, what the letters are headed with, which days do not count.",
    "file": "The one file that holds everything: whether it is whole, its backups, and the recovery code. "
    "Up and Down choose a backup.",
    "case": "The tasks of the case, its days, and its record. Up and Down choose a task, Enter goes where it is done.",
    "referral": "Who is in the case, what is alleged, and what was decided before the Committee. What is recorded is not "
    "edited: a correction is added with its reason.",
    "draw": "Who may sit, who may not and why, and the drawing of lots.",
    "meeting": "The day, the place and the way of the meeting. The arrow keys go through the days, Enter takes one.",
    "papers": "The papers, and who gets which. Up and Down choose a paper.",
    "hearing": "The order of the meeting. F11 fills the screen.",
    "decision": "What the Committee found and decided, each with its reasons.",
    "letters": "The letters of the case, as they will print. Ctrl+P prints the one that is shown.",
    "custody": "The case goes to another Secretary in one encrypted file, whose code you tell by telephone; while it is away "
    "nothing is done in it here.",
    "incoming": "A case that another Secretary handed over: what the file holds is shown before anything is taken in.",
    "retention": "How long cases are kept, which of them are old enough to be erased, and what exactly would go.",
    "person": "For a subject access request: everything held about one person, with other people’s data masked.",
    "words": "What letters say, passage by passage: as it came, and as this office has it. Up and Down choose a passage, "
    "Enter goes to its words. What has gone out stays as it was.",
    "guide": "The whole guide, to be read without a network. Ctrl+F finds words in it, Tab goes along its links.",
    "about": "Which version this is, what it is made of, and under which licences.",
    "appeal": "The appeal, from its day of receipt to its outcome.",
}


def purpose(name: str) -> str:
    """In two sentences or three; `name` is a place's."""
    return "\n".join((PURPOSES[name], f"{EVERYWHERE} {OF_A_CASE}" if name in IN_A_CASE else EVERYWHERE))
