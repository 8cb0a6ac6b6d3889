"""A sitting, end to end: check-in in private, the pinned card in the group, the floor, the close."""

from dataclasses import replace

from council.chats.model import Purpose
from council.identity import Instant
from sandbox.client import Json
from storage.unit_of_work import StoredUnit, Units
from tests.journeys.conftest import Town, labelled

HALF_AN_HOUR = 1_800_000
QUORUM = 14


async def test_a_council_sits(town: Town, units: Units) -> None:
    chair, secretary, group = town.one("chair"), town.one("secretary"), town.scene.group.id
    await units.run(_bring_near)
    members = [member for member in town.members if member != chair]
    for member in (chair, *members[: QUORUM - 2]):
        await town.play.send_text(member, member, "/sitting")
        await town.press(member, "Залдамын")
        await town.sees(member, "тіркелдіңіз")
    await _note_one_more(town, secretary)

    await town.press(chair, "Отырысты жүргізу")
    await town.press(chair, "Отырысты ашу")
    card = await town.play.wait_for(group, "Отырыс жүріп жатыр")
    await town.play.wait_until(lambda: _pinned(town, group, card))
    await town.press(chair, "Күн тәртібі: бәрі жақтады")
    await town.press(chair, "Келесі мәселе: 1")

    await town.press(members[0], "Сөз сұрау")
    await town.play.wait_for(group, "Сөз сұрағандар (1)")
    await town.press(chair, "Жаңарту")
    await town.press(chair, "Сөз кезегі (1)")
    await town.press(chair, "Сөз беру")
    await town.sees(members[0], "Сөз сізде")
    await town.play.wait_for(group, "Сөйлеп тұр")
    await town.press(members[0], "Сөзімді аяқтадым")

    await town.press(chair, "Артқа")
    await town.press(chair, "Отырысты жабу")
    await town.press(chair, "Иә, жабылды")
    await town.play.wait_for(group, "Отырыс жабылды")
    await town.play.wait_until(lambda: _unpinned(town, group))


async def _note_one_more(town: Town, secretary: int) -> None:
    """The secretary notes somebody who has no phone: the first of the list who is not there."""
    await town.play.send_text(secretary, secretary, "/sitting")
    await town.press(secretary, "Кім келді")
    for _ in range(4):
        listed = await town.play.wait_for(secretary, lambda one: labelled(one, "Залға арналған код") is not None)
        if labelled(listed, "+") is not None:
            break
        await town.press(secretary, "Келесі")
    await town.press(secretary, "+")
    await town.sees(secretary, "хатшы тіркеген")


async def _pinned(town: Town, group: int, card: Json) -> bool | None:
    return True if card["message_id"] in town.world.chats[group].pinned else None


async def _unpinned(town: Town, group: int) -> bool | None:
    return None if town.world.chats[group].pinned else True


async def _bring_near(uow: StoredUnit) -> None:
    """Let the meeting that was called begin in half an hour."""
    for body in await uow.bodies.every():
        if await uow.chats.chats_of(body.id, Purpose.COUNCIL):
            meeting = (await uow.meetings.meetings_of(body.id, 1)).items[0]
            await uow.meetings.save(replace(meeting, starts_at=Instant(uow.now + HALF_AN_HOUR)))
