"""A meeting, end to end: prepared with papers and a place, called, answered, moved, kept in a calendar."""

from tests.journeys.conftest import Town, labelled


async def test_a_meeting_goes_from_its_draft_into_the_members_calendar(town: Town) -> None:
    secretary, member = town.one("secretary"), town.members[3]
    await _prepare(town, secretary)
    await _call(town, secretary)

    notice = await town.sees(member, "Мектептердің қысқа дайындығы")
    assert "2. Басқа мәселелер" in notice["text"]
    await town.press(member, "Хабарламаны алдым")
    await town.sees(member, "Хабарламаны алған уақытыңыз")
    await town.press(member, "Карта")
    venue = await town.play.wait_for(member, lambda message: "venue" in message)
    assert venue["venue"]["location"]["latitude"] == 53.2145
    await town.press(member, "Онлайн қатысамын")
    await town.sees(member, "онлайн қатысамын")

    await _move(town, secretary)
    await town.sees(member, "Отырыс басқа уақытқа ауыстырылды")
    await town.press(member, "Келемін")
    await town.press(member, "Күнтізбе")
    file = await town.play.wait_for(member, lambda message: "document" in message)
    assert file["document"]["file_name"] == "meeting-2.ics"


async def _prepare(town: Town, secretary: int) -> None:
    await town.play.send_text(secretary, secretary, "/meetings")
    await town.press(secretary, "Отырысты дайындау")
    await _answer(town, secretary, "қашан басталады", "через 20 дней в 15:00")
    await town.press(secretary, "Аралас")
    await _answer(town, secretary, "Қайда өтеді", "Әл-Фараби даңғылы 66, мәжіліс залы")
    await town.press(secretary, "Жоқ")
    await town.press(secretary, "Күн тәртібіне өту")
    for title in ("Мектептердің қысқа дайындығы туралы", "Басқа мәселелер"):
        await _add(town, secretary, title)
    await town.press(secretary, "Артқа")
    await town.press(secretary, "Картадағы орны")
    await town.sees(secretary, "қай жерде өтеді")
    await town.play.send_location(secretary, secretary, 53.2145, 63.6246)
    await town.press(secretary, "Сақтау")


async def _add(town: Town, secretary: int, title: str) -> None:
    await town.press(secretary, "Мәселе қосу")
    await _answer(town, secretary, "Мәселе қандай", title)
    await town.press(secretary, "Есеп")
    await _answer(town, secretary, "Кім баяндайды", "А. Ахметова, басқарма басшысы")
    await _answer(town, secretary, "Қанша минут", "20")
    await town.press(secretary, "Қосу")
    await town.play.wait_for(secretary, lambda message: labelled(message, "Дауысқа қою") is not None)
    await town.press(secretary, "Артқа")
    await town.play.wait_for(secretary, lambda message: labelled(message, "Мәселе қосу") is not None)


async def _call(town: Town, secretary: int) -> None:
    await town.press(secretary, "Тексеріп, шақыру")
    await town.sees(secretary, "Хабарлама мерзімінде жіберіледі")
    await town.press(secretary, "Отырысқа шақыру")


async def _move(town: Town, secretary: int) -> None:
    await town.press(secretary, "Отырысты ауыстыру")
    await _answer(town, secretary, "енді қашан басталады", "через 21 день в 10:00")
    await _answer(town, secretary, "неге ауыстырылады", "Баяндамашы іссапарда")
    await town.press(secretary, "Ауыстыру")


async def _answer(town: Town, person: int, question: str, answer: str) -> None:
    await town.sees(person, question)
    await town.play.send_text(person, person, answer)
