"""What may be asked of appeals: lodge, take, answer, and the questions behind each screen."""

from council.appeals.commands.fitting import is_answer_sendable, is_place_fit, is_sendable
from council.appeals.commands.handling import AnswerAppeal, TakeAppeal
from council.appeals.commands.lodging import LodgeAppeal, Lodged
from council.appeals.commands.pages import AppealLine, AppealList, AppealPage, Desk
from council.appeals.commands.scope import ADDRESS_MOST, ANSWER_MOST, DESK, FILES_MOST, NUMBER_MOST, READERS, TEXT_MOST
from council.appeals.commands.showing import (
    FindAppeal,
    ListAppeals,
    ListDesks,
    ListMyAppeals,
    ShowAppeal,
    ShowAppealFiles,
)

__all__ = [
    "ADDRESS_MOST",
    "ANSWER_MOST",
    "DESK",
    "FILES_MOST",
    "NUMBER_MOST",
    "READERS",
    "TEXT_MOST",
    "AnswerAppeal",
    "AppealLine",
    "AppealList",
    "AppealPage",
    "Desk",
    "FindAppeal",
    "ListAppeals",
    "ListDesks",
    "ListMyAppeals",
    "LodgeAppeal",
    "Lodged",
    "ShowAppeal",
    "ShowAppealFiles",
    "TakeAppeal",
    "is_answer_sendable",
    "is_place_fit",
    "is_sendable",
]
