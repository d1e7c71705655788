"""Which screen is at which place. A place that is not here is not on the rail."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from panelsec.screens.appeal import AppealScreen
from panelsec.screens.case import CaseScreen
from panelsec.screens.cases import CasesScreen
from panelsec.screens.decision import DecisionScreen
from panelsec.screens.desk import Desk
from panelsec.screens.draw import DrawScreen
from panelsec.screens.hearing import HearingScreen
from panelsec.screens.letters import LettersScreen
from panelsec.screens.meeting import MeetingScreen
from panelsec.screens.panels import PanelsScreen
from panelsec.screens.papers import PapersScreen
from panelsec.screens.post import PostScreen
from panelsec.screens.referral import ReferralScreen
from panelsec.screens.today import TodayScreen

SCREENS: Mapping[str, Callable[[Desk], QWidget]] = {
    "today": TodayScreen,
    "cases": CasesScreen,
    "panels": PanelsScreen,
    "post": PostScreen,
    "case": CaseScreen,
    "referral": ReferralScreen,
    "draw": DrawScreen,
    "meeting": MeetingScreen,
    "papers": PapersScreen,
    "hearing": HearingScreen,
    "decision": DecisionScreen,
    "letters": LettersScreen,
    "appeal": AppealScreen,
}
"""The Office is not here: the desktop adds it, since it sits down again when the secretary's name changes."""
