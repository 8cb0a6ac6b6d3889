"""Who cannot be reached and comes back; a group that becomes a supergroup amid a vote."""

import pytest

from tests.journeys.conftest import Town

NEW_NUMBER = -1_000_000_999_999
REASON = "Төраға іссапарда, кворум болмайды."


async def test_the_secretary_hears_who_was_not_reached_and_they_get_the_notice_on_return(town: Town) -> None:
    secretary, member = town.one("secretary"), town.members[4]
    await town.sees(member, "шақырамыз")
    await town.play.block(member)
    await _cancel_the_meeting(town, secretary)

    told = await town.play.wait_for(secretary, "Жеткізілмеді", timeout=30)
    everybody = (*town.stage.players, *town.stage.extras)
    assert next(player.name for player in everybody if player.id == member).split()[-1] in told["text"]
    assert "телефон" in told["text"]

    await town.play.unblock(member)
    late = await town.sees(member, "Отырыс болмайды")
    assert "бұған дейін Сізге жеткізу мүмкін болмады" in late["text"]
    assert REASON in late["text"]


@pytest.mark.parametrize("group_kind", ["group"])
async def test_a_group_that_becomes_a_supergroup_amid_a_vote_sees_it_to_the_end(town: Town) -> None:
    chair, group = town.one("chair"), town.scene.group.id
    await town.play.wait_for(group, lambda _: True)
    await town.play.do("upgrade_group", person=chair, chat=group, new_chat=NEW_NUMBER)
    await town.play.send_text(chair, chair, "/meetings")
    await town.press(chair, "№ 1")
    await town.press(chair, "Дауыс беруді ашу")
    await town.press(chair, "Иә, ашамын")
    for member in town.members[:3]:
        await town.press(member, "Жақтаймын")
    await town.play.wait_for(NEW_NUMBER, "Дауыс бергендер: 3 / 21", timeout=30)
    assert not [one for one in await town.play.messages(group) if "Дауыс бергендер" in one.get("text", "")]


async def _cancel_the_meeting(town: Town, secretary: int) -> None:
    await town.play.send_text(secretary, secretary, "/meetings")
    await town.press(secretary, "№ 1")
    await town.press(secretary, "Отырысты болдырмау")
    await town.sees(secretary, "неге болмайды?")
    await town.play.send_text(secretary, secretary, REASON)
    await town.press(secretary, "Болдырмау")
