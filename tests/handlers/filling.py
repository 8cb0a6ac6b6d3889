"""Steps of a person through the sample form: at the phone, question by question."""

from __future__ import annotations

from typing import Any

from storage.unit_of_work import StoredUnit, Units
from tests.handlers.conftest import Phone


def photo(name: str, album: str | None = None) -> dict[str, Any]:
    sizes = [{"file_id": f"{name}-small", "file_unique_id": "s"}, {"file_id": name, "file_unique_id": name}]
    return {"photo": sizes} | ({"media_group_id": album} if album else {})


async def fill(phone: Phone) -> None:
    """Answer every question up to the summary."""
    await phone.press("Elm")
    await phone.type("The yard is bare")
    await phone.type("3")
    await phone.press("2-я улица")
    await phone.send_message(photo("p1"))
    await phone.press("Готово")
    await phone.type("12, Street 2")
    await phone.press("Завтра")
    await phone.type("завтра в 15:00")


async def drafts_of(units: Units) -> list[Any]:
    async def read(uow: StoredUnit) -> list[Any]:
        account = await uow.people.account(501)  # type: ignore[arg-type]  # a plain number in tests
        return [] if account is None else list(await uow.drafts.list_of(account.id))

    return await units.run(read)


async def fill_rest(phone: Phone) -> None:
    await phone.type("3")
    await phone.press("Somewhere")
    await phone.press("Пропустить")
    await phone.send_message({"location": {"latitude": 53.21, "longitude": 63.62}})
    await phone.type("25.03.2026")
    await phone.type("25.03.2026 10:00")
    await phone.press("Plant")


async def at_files(phone: Phone) -> None:
    await phone.press("Elm")
    await phone.type("The yard is bare")
    await phone.type("3")
    await phone.press("1-я улица")
