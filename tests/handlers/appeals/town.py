"""A citizen's appeal at the phone: filled in, sent, and read back as card and notices."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from council.identity import ChatId, PersonId
from council.language import Language
from council.notices.model import Subject
from handlers.kit import cards, notices
from handlers.kit.context import House
from handlers.kit.router import Router
from handlers.kit.screen import rendered
from storage.unit_of_work import Units
from tests.appeals import rows
from tests.handlers.conftest import Phone

PIT = "Абай даңғылы, 12-үйдің алдында жол ойылып кетті."
PLACE = {"location": {"latitude": 53.2144, "longitude": 63.6246}}
GROUP = ChatId(-100_500)


def photo(name: str, album: str | None = None, caption: str = "") -> dict[str, Any]:
    sizes = [{"file_id": f"{name}-small", "file_unique_id": f"{name}-s"}, {"file_id": name, "file_unique_id": name}]
    return {"photo": sizes, "caption": caption} | ({"media_group_id": album} if album else {})


def phone_of(person: PersonId, units: Units, router: Router) -> Phone:
    return Phone(units, router, person, "kk", {"id": person, "type": "private"})


async def fill(phone: Phone, text: str = PIT) -> None:
    """Walk the form up to its summary."""
    await phone.type("/appeal")
    await phone.press("Қостанай облысы")
    await phone.press("Қоғамдық кеңес")
    await phone.press("Жолдар")
    await phone.type(text)
    await phone.send_message(photo("pit"))
    await phone.press("Дайын")
    await phone.send_message(PLACE)


async def lodge(phone: Phone) -> None:
    await fill(phone)
    await phone.press("Өтінішті жіберу")


async def appeals(units: Units) -> list[dict[str, Any]]:
    listed: list[dict[str, Any]] = await units.run(lambda uow: rows(uow, "SELECT * FROM appeal ORDER BY id"))
    return listed


async def card(units: Units, house: House, person: PersonId | None, chat_id: int = GROUP) -> Mapping[str, Any]:
    """The card of the only appeal, as it would now be sent."""
    [appeal] = await appeals(units)
    viewer = cards.Viewer(ChatId(chat_id), Language.KK, person, house)
    drawn = await units.run(lambda uow: cards.screen_of(uow, Subject("appeal", appeal["id"]), viewer))
    return {} if drawn is None else rendered(drawn, house.words[Language.KK])


def labels(body: Mapping[str, Any]) -> dict[str, str]:
    found_rows = body["reply_markup"]["inline_keyboard"]
    return {button["text"]: button.get("callback_data") or button["url"] for row in found_rows for button in row}


async def told(units: Units, house: House, language: Language = Language.KK) -> list[tuple[int, str]]:
    """The notices that wait: who gets what, in words."""
    waiting = await units.run(lambda uow: rows(uow, "SELECT * FROM outbox WHERE kind IS NOT NULL ORDER BY id"))
    said = []
    for row in waiting:
        subject = Subject(row["noun"], row["subject_id"])
        reader = notices.Reader(ChatId(row["person_id"]), language, row["person_id"], house)
        drawn = notices.screen_of(row["kind"], notices.Told(subject, json.loads(row["facts"])), reader)
        said.append((row["person_id"], rendered(drawn, house.words[language])["text"]))
    return said
