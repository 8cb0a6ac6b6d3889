"""A stranger's first minute: start, language, menu."""

from tests.journeys.conftest import Town


async def test_a_stranger_chooses_a_language_and_gets_the_menu(town: Town) -> None:
    citizen = town.one("citizen")
    await town.play.start(citizen)
    await town.press(citizen, "Қазақша")
    menu = await town.sees(citizen, "Басты мәзір")
    assert menu["from"]["is_bot"]


async def test_whoever_had_no_account_yet_reads_without_consent(town: Town) -> None:
    citizen = town.one("citizen")
    await town.play.start(citizen)
    await town.press(citizen, "English")
    await town.press(citizen, "Councils")
    await town.press(citizen, "Kostanay Region")
    assert "Public Council of Kostanay Region" in (await town.sees(citizen, "Public Council"))["text"]
