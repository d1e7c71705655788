"""Every letter that is written here, each made once for all tests."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import cache

from panelsec.letters.writing import Written, write
from panelsec.procedure import events as ev
from panelsec.procedure.case import Case
from panelsec.procedure.people import Breach, Measure

from ..lot import test_certificate
from . import stories as s

EVENINGS = Measure("7.12(a)", "No use of the sports hall on weekday evenings until 30 June 2022")
NOTICE = date(2022, 2, 18)


def make(
    letter: str, case: Case, to: str, day: date = date(2022, 3, 21), *, by: str = s.CORRIE, **more: object
) -> Written:
    return write(letter, case, to, s.OFFICE, day, by=by, foot="Record 12, head 0a1b2c", **more)  # type: ignore[arg-type]


def appeal(letter: str, case: Case, to: str = "R1", day: date = date(2022, 5, 3), **more: object) -> Written:
    return make(letter, case, to, day, by=s.YARROW, **more)


def told_of_breaches() -> Case:
    told = ev.BreachesDisclosed(
        at=s.at("2022-03-16", "16:10"), by=s.CORRIE, committee="DC1", respondent="R1", breaches=(Breach("RB 2(g)", 2020),)
    )  # fmt: skip
    return s.met().then(s.found(), told, s.sanctioned(s.WARNING))


def extended() -> Case:
    return s.appealed().then(
        ev.AppealExtended(
            at=s.at("2022-04-06"), by=s.YARROW, respondent="R1", until=date(2022, 4, 19), why="In hospital; the ward has written."
        )
    )  # fmt: skip


def no_more_time() -> Case:
    return s.ruled(eligible=False, why="late", text="Three weeks late, and no reason given.")


def earlier_conduct() -> Case:
    return s.opened(replace(s.TARRANT, conduct=(date(2019, 9, 1), date(2019, 11, 2))))


def asked(case: Case, day: str = "2022-04-20") -> Case:
    return case.then(ev.CompletionRequested(at=s.at(day), by=s.CORRIE, respondent="R1"))


LETTERS: dict[str, Callable[[], Written]] = {
    "L09 to a member": lambda: make("L09", s.withdrawn(), "C1"),
    "L09 to the Respondent": lambda: make("L09", s.withdrawn(), "R1"),
    "L09 to the Reporting Person": lambda: make("L09", s.withdrawn(), "RP1"),
    "L11": lambda: make("L11", s.convened(), "C1", certificate=test_certificate.certificate()),
    "L12 to a member": lambda: make("L12", s.convened(), "C1", NOTICE),
    "L12 to the Respondent": lambda: make("L12", s.convened(), "R1", NOTICE),
    "L12 to the Senior Tutor": lambda: make("L12", s.convened(), "R1.senior_tutor", NOTICE),
    "L12 to the Investigating Officer": lambda: make("L12", s.convened(), "investigating_officer", NOTICE),
    "L13": lambda: make("L13", s.convened(), "R1", NOTICE),
    "L14": lambda: make("L14", s.chair_rules(s.convened(), "two_members", "fair", "Nobody else can be drawn."), "R1"),
    "L15 to the Respondent": lambda: make("L15", s.convened(), "R1"),
    "L15 to a member": lambda: make("L15", s.convened(), "C1"),
    "L16": lambda: make("L16", told_of_breaches(), "C1"),
    "L17": lambda: make("L17", told_of_breaches(), "R1"),
    "L18": lambda: make("L18", s.decided(), "R1"),
    "L18 of a dismissal": lambda: make("L18", s.dismissed(), "R1"),
    "L18 on a conviction": lambda: make("L18", s.convicted(EVENINGS), "R1"),
    "L19": lambda: make("L19", s.decided(), "R1.senior_tutor"),
    "L20": lambda: make("L20", s.decided(), "RP1"),
    "L21": lambda: make("L21", s.convened(), "R1", NOTICE, reason="The Committee has asked for more."),
    "L22": lambda: appeal("L22", s.ruled()),
    "L22 not eligible": lambda: appeal("L22", no_more_time()),
    "L23": lambda: appeal("L23", extended()),
    "L23 no more time": lambda: appeal("L23", no_more_time()),
    "L24": lambda: appeal("L24", s.reviewing(), "proctors"),
    "L25": lambda: appeal("L25", s.reviewing(), "P1"),
    "L26": lambda: appeal("L26", s.reviewing()),
    "L27": lambda: appeal("L27", s.reviewing(), "C3"),
    "L28": lambda: appeal("L28", s.reviewing(), reason="The timetable of the Department is enclosed."),
    "L29": lambda: appeal("L29", s.concluded()),
    "L29 sent back": lambda: appeal("L29", s.concluded("upheld", "remit")),
    "L29 own decision": lambda: appeal("L29", s.concluded("upheld", "own_decision", EVENINGS)),
    "L30": lambda: appeal("L30", s.concluded()),
    "L31": lambda: appeal("L31", s.concluded(), "R1.senior_tutor"),
    "L33": lambda: appeal("L33", s.reviewing(), "academic_secretary", reason="Please review the measures."),
    "L34": lambda: make("L34", earlier_conduct(), "R1", NOTICE),
}  # fmt: skip


@cache
def written(kind: str) -> Written:
    return LETTERS[kind]()


def words(letter: Written | str) -> str:
    """The whole text on one line, with plain apostrophes."""
    text = written(letter).text if isinstance(letter, str) else letter.text
    return " ".join(text.split()).replace("’", "'")
