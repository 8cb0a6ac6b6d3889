"""What may be asked of appeals: lodge, take, answer, and the questions behind each screen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from annotated_types import MaxLen, MinLen, Predicate

from council.appeals.model import Appeal, AppealEvent, AppealState
from council.attachments import Attached
from council.command import Command
from council.identity import AppealId, BodyId
from council.names import Names
from council.pages import Page, PageNumber
from council.permissions.model import EVERYONE, Role
from council.permissions.registry import permit
from council.place import Point

DESK = (Role.SECRETARY, Role.DUTY_OFFICER)
"""Who handles a body's appeals."""
READERS = (*DESK, Role.PRESIDING)
ADDRESS_MOST, FILES_MOST = 300, 10
NUMBER_MOST = 60
TEXT_MOST, ANSWER_MOST = 4000, 3500


def is_sendable(text: str) -> bool:
    """Tell whether Telegram takes the text in one message: it counts UTF-16 units, two for an emoji."""
    return _units(text) <= TEXT_MOST


def is_answer_sendable(text: str) -> bool:
    """The same for an answer, which leaves with its number, its body and where to go on."""
    return _units(text) <= ANSWER_MOST


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def is_place_fit(place: Point) -> bool:
    """Tell whether both halves of the point are there, within the globe, and the address is short enough."""
    if len(place.address) > ADDRESS_MOST:
        return False
    if place.latitude is None or place.longitude is None:
        return place.latitude is place.longitude and bool(place.address)
    return abs(place.latitude) <= 90 and abs(place.longitude) <= 180


@dataclass(frozen=True, slots=True)
class Lodged:
    """The receipt (түбіртек, квитанция): what its author is told at once.

    Attributes:
        is_one_of_many: its author has lodged more today than anybody usually does; it is registered all the same.
    """

    appeal_id: AppealId
    number: str
    body: Names
    registered_on: date
    due_on: date
    is_one_of_many: bool = False


@dataclass(frozen=True, slots=True)
class AppealPage:
    """An appeal as one person may see it.

    Attributes:
        author: the author's name, for the author and for whoever handles it.
        handler: the name of whoever has it in hand, for the body.
        may_handle: the person may take and answer it.
        events: the timeline, the oldest first.
    """

    appeal: Appeal
    body: Names
    category: Names
    events: tuple[AppealEvent, ...]
    is_overdue: bool
    is_own: bool
    may_handle: bool = False
    author: str | None = None
    handler: str | None = None


@dataclass(frozen=True, slots=True)
class AppealLine:
    """An appeal in a list."""

    appeal_id: AppealId
    number: str
    category: Names
    state: AppealState
    due_on: date
    is_overdue: bool


@dataclass(frozen=True, slots=True)
class AppealList:
    """A page of a body's appeals: the open ones first, the nearest term first."""

    body_id: BodyId
    body: Names
    lines: Page[AppealLine]


@dataclass(frozen=True, slots=True)
class Desk:
    """A body whose appeals the person handles, and how many are open."""

    body_id: BodyId
    body: Names
    open_count: int


@permit(anywhere=EVERYONE, is_personal=True)
@dataclass(frozen=True, slots=True)
class LodgeAppeal(Command[Lodged]):
    """Take up this matter and answer me.

    Attributes:
        region: where the body was looked for; without a body it says whose council answers.
        body_id: none for "I don't know": the house finds the body.
    """

    region: Annotated[str, MinLen(1), MaxLen(20)] | None
    body_id: BodyId | None
    category: Annotated[str, MinLen(1), MaxLen(40)]
    text: Annotated[str, MinLen(10), MaxLen(TEXT_MOST), Predicate(is_sendable)]
    files: Annotated[tuple[Attached, ...], MaxLen(FILES_MOST)] | None = None
    place: Annotated[Point, Predicate(is_place_fit)] | None = None


@permit(in_body=DESK)
@dataclass(frozen=True, slots=True)
class TakeAppeal(Command[Appeal]):
    """I handle this one."""

    appeal_id: AppealId


@permit(in_body=DESK)
@dataclass(frozen=True, slots=True)
class AnswerAppeal(Command[Appeal]):
    """This is the body's answer; one nobody has taken is taken by whoever answers."""

    appeal_id: AppealId
    text: Annotated[str, MinLen(1), MaxLen(ANSWER_MOST), Predicate(is_answer_sendable)]


@permit(own=(Role.CITIZEN,), in_body=READERS)
@dataclass(frozen=True, slots=True)
class ShowAppeal(Command[AppealPage]):
    """What is this appeal, and what became of it?"""

    appeal_id: AppealId


@permit(own=(Role.CITIZEN,), in_body=READERS)
@dataclass(frozen=True, slots=True)
class ShowAppealFiles(Command[tuple[Attached, ...]]):
    """What was attached to it?"""

    appeal_id: AppealId


@permit(anywhere=EVERYONE)
@dataclass(frozen=True, slots=True)
class FindAppeal(Command[AppealPage]):
    """What became of the appeal of this number, as people type it?"""

    number: Annotated[str, MinLen(1), MaxLen(NUMBER_MOST)]


@permit(anywhere=EVERYONE)
@dataclass(frozen=True, slots=True)
class ListMyAppeals(Command[Page[AppealLine]]):
    """What have I lodged?"""

    page: PageNumber = 1


@permit(in_body=READERS)
@dataclass(frozen=True, slots=True)
class ListAppeals(Command[AppealList]):
    """What has been lodged with this body?"""

    body_id: BodyId
    page: PageNumber = 1


@permit(anywhere=READERS)
@dataclass(frozen=True, slots=True)
class ListDesks(Command[tuple[Desk, ...]]):
    """Whose appeals do I handle?"""
