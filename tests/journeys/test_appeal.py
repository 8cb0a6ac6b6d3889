"""An appeal, end to end: a stranger lodges it with a photo and a place, the secretary takes and answers it."""

import base64

from tests.journeys.conftest import Town

PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
TEXT = "Абай көшесінде екі апта бойы жарық жанбайды, балалар мектепке қараңғыда барады."
ANSWER = "Шамдар ертең ауыстырылады, орындаушы – қалалық жарықтандыру қызметі."


async def test_an_appeal_goes_from_a_strangers_phone_to_the_answer(town: Town) -> None:
    citizen, secretary = town.one("citizen"), town.one("secretary")
    await _lodge(town, citizen)
    receipt = await town.sees(citizen, "KST-2026-000002")
    assert "KST-2026-000002" in receipt["text"]

    await town.sees(secretary, "KST-2026-000002")
    await town.press(secretary, "Жұмысқа алу")
    await town.sees(citizen, "жұмысқа алынды")
    await town.press(secretary, "Жауап беру")
    await town.sees(secretary, "Жауапты жазыңыз")
    await town.play.send_text(secretary, secretary, ANSWER)
    await town.press(secretary, "Жауапты жіберу")
    answered = await town.sees(citizen, ANSWER)
    assert "KST-2026-000002" in answered["text"]

    await town.play.send_text(citizen, citizen, "/status kst-2026-000002")
    timeline = await town.play.wait_for(citizen, "жауап берілді", after=answered["message_id"])
    assert "келіп түсті" in timeline["text"]


async def test_a_receipt_that_telegram_loses_does_not_take_the_number_with_it(town: Town) -> None:
    citizen = town.one("citizen")
    await _fill_in(town, citizen)
    await town.play.fault("sendMessage", code=500, description="restart", chat_id=citizen)
    await town.press(citizen, "Өтінішті жіберу")
    closed = await town.sees(citizen, "Өтінішіңіз жіберілді. Оның нөмірі: KST-2026-000002")
    await town.press(citizen, "Өтініш барысы")
    await town.play.wait_for(citizen, "келіп түсті", after=closed["message_id"])
    assert not [one for one in await town.play.messages(citizen) if "Өтінішіңіз қабылданды" in one.get("text", "")]


async def test_what_is_sent_without_a_command_becomes_a_draft(town: Town) -> None:
    author = town.scene.appeal.person
    await town.play.send_text(author, author, "Во дворе дома 12 прорвало трубу, вода стоит третий день.")
    asked = await town.sees(author, "Это обращение?")
    assert len(asked["reply_markup"]["inline_keyboard"]) >= 1


async def _lodge(town: Town, citizen: int) -> None:
    await _fill_in(town, citizen)
    await town.press(citizen, "Өтінішті жіберу")


async def _fill_in(town: Town, citizen: int) -> None:
    """Answer every question, and see what was answered."""
    play = town.play
    await play.start(citizen)
    await town.press(citizen, "Қазақша")
    await town.press(citizen, "Өтініш беру")
    await town.press(citizen, "Келісемін")
    await town.press(citizen, "Қостанай облысы")
    await town.press(citizen, "1")
    await town.press(citizen, "Жарықтандыру")
    await town.sees(citizen, "4-қадам")
    await play.send_text(citizen, citizen, TEXT)
    await town.sees(citizen, "5-қадам")
    await play.send_photo(citizen, citizen, PIXEL)
    await town.press(citizen, "Дайын")
    await town.sees(citizen, "6-қадам")
    await play.send_location(citizen, citizen, 53.2144, 63.6246)
    await town.sees(citizen, "тексеріңіз")
    await play.wait_until(lambda: _has_no_keyboard(town, citizen))


async def _has_no_keyboard(town: Town, citizen: int) -> bool | None:
    """The one that asked for the place goes with a message of its own."""
    return not await town.play.keyboard(citizen) or None
