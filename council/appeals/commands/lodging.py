"""What its author asks of an appeal at first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from annotated_types import MaxLen, MinLen, Predicate

from council.appeals.commands.fitting import is_place_fit, is_sendable
from council.appeals.commands.scope import FILES_MOST, TEXT_MOST
from council.attachments import Attached
from council.command import Command
from council.identity import AppealId, BodyId
from council.names import Names
from council.permissions.model import EVERYONE
from council.permissions.registry import permit
from council.place import Point


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
