"""A vote, end to end: notice, answers, ballot, taps, a change of mind, close, result, receipts."""

from tests.journeys.conftest import Town


async def test_a_council_votes_and_everyone_gets_a_receipt(town: Town) -> None:
    chair, group = town.one("chair"), town.scene.group.id
    for member in town.members:
        await town.press(member, "Келемін")
    await _open_the_ballot(town, chair)

    for number, member in enumerate(town.members):
        await town.press(member, "Қарсымын" if number % 7 == 3 else "Жақтаймын")
    changed_mind = town.members[3]
    await town.sees(changed_mind, "қарсымын")
    await town.press(changed_mind, "Жақтаймын")
    await town.sees(changed_mind, "жақтаймын")
    await town.play.wait_for(group, "Дауыс бергендер: 21 / 21")
    await _close_the_ballot(town, chair)

    result = await town.play.wait_for(group, "жақтап – 19, қарсы – 2, қалыс қалғандар – 0")
    assert "Шешім қабылданды" in result["text"]
    for member in town.members:
        receipt = await town.sees(member, "Шешім қабылданды")
        assert "Сіздің дауысыңыз" in receipt["text"]
        assert "reply_markup" not in receipt or "Қарсымын" not in str(receipt["reply_markup"])


async def test_a_tap_after_the_close_is_answered_and_changes_nothing(town: Town) -> None:
    chair, member = town.one("chair"), town.members[5]
    await _open_the_ballot(town, chair)
    card = await town.play.wait_for(member, lambda message: "Қарсымын" in str(message.get("reply_markup")))
    late = next(
        button["callback_data"]
        for row in card["reply_markup"]["inline_keyboard"]
        for button in row
        if button["text"] == "Қарсымын"
    )
    await _close_the_ballot(town, chair)
    await town.sees(member, "Кворум болмады")

    pressed = await town.play.press(member, member, card["message_id"], callback_data=late)
    toast = await town.play.wait_for_toast(member, pressed["callback_query_id"])
    assert "жабылған" in toast["text"]
    assert toast["show_alert"]


async def _open_the_ballot(town: Town, chair: int) -> None:
    await town.play.send_text(chair, chair, "/meetings")
    await town.press(chair, "№ 1")
    await town.press(chair, "Дауыс беруді ашу")
    await town.press(chair, "Иә, ашамын")


async def _close_the_ballot(town: Town, chair: int) -> None:
    await town.press(chair, "Дауыс беруді жабу")
    await town.press(chair, "Иә, жабамын")
