"""Forms as a person fills them in: asked, typed, tapped, picked, put right before they are sent."""

from __future__ import annotations

from council.place import Point
from storage.unit_of_work import Units
from tests.handlers.conftest import Phone
from tests.handlers.filling import drafts_of, fill, fill_rest
from tests.handlers.planting import Kind, planted


async def test_a_form_is_filled_confirmed_and_done(citizen: Phone, units: Units) -> None:
    await fill(citizen)
    assert "Проверьте перед отправкой" in citizen.screen.text
    await citizen.press("Plant")
    assert citizen.screen.text == "Planted"
    (tree,) = planted
    assert (tree.kind, tree.reason, tree.count, tree.street) == (Kind.ELM, "The yard is bare", 3, 2)
    assert tree.files is not None
    assert [file.file_id for file in tree.files] == ["p1"]
    assert tree.place == Point(address="12, Street 2")
    assert tree.on.isoformat() == "2026-03-21"
    assert await drafts_of(units) == []


async def test_confirming_twice_acts_once(citizen: Phone) -> None:
    await fill(citizen)
    confirm = citizen.button("Plant")
    await citizen.tap(confirm)
    await citizen.tap(confirm)
    assert len(planted) == 1
    assert "уже отправлен" in citizen.toast


async def test_each_screen_says_which_step_it_is(citizen: Phone) -> None:
    assert "Шаг 1 из 8" in citizen.screen.text
    await citizen.press("Apple")
    assert "Шаг 2 из 9" in citizen.screen.text


async def test_a_tap_is_answered_in_place_and_typed_words_below(citizen: Phone) -> None:
    tapped = await citizen.press("Elm")
    assert "editMessageText" in {sent.method for sent in tapped}
    typed = await citizen.type("The yard is bare")
    assert [sent.method for sent in typed] == ["sendMessage"]


async def test_a_wrong_answer_gets_the_reason_an_example_and_the_question_again(citizen: Phone) -> None:
    await citizen.press("Elm")
    await citizen.type("bare")
    assert "Say more, 5 letters." in citizen.screen.text
    assert "The yard is bare." in citizen.screen.text
    assert "Сколько reason?" in citizen.screen.text
    await citizen.type("The yard is bare")
    assert "Сколько count?" in citizen.screen.text


async def test_a_reason_without_words_of_its_own_takes_the_common_ones(citizen: Phone) -> None:
    await citizen.press("Elm")
    await citizen.type("The yard is bare")
    await citizen.type("50")
    assert "Не больше 9" in citizen.screen.text
    await citizen.type("many")
    assert "цифрами" in citizen.screen.text


async def test_a_choice_may_be_written_out(citizen: Phone) -> None:
    await citizen.type("apple")
    assert "Сколько reason?" in citizen.screen.text


async def test_what_is_typed_is_cleaned(citizen: Phone) -> None:
    await citizen.press("Elm")
    await citizen.type("  The yard\u202e is bare\u0000  ")
    await fill_rest(citizen)
    assert planted[0].reason == "The yard is bare"


async def test_a_picker_turns_its_pages_and_searches(citizen: Phone) -> None:
    await citizen.press("Elm")
    await citizen.type("The yard is bare")
    await citizen.type("3")
    await citizen.press("Дальше")
    assert "7-я улица" in citizen.screen.buttons
    await citizen.type("14-я")
    assert "Найдено: 1" in citizen.screen.text
    await citizen.press("14-я улица")
    assert "Сколько files?" in citizen.screen.text


async def test_where_nothing_is_a_choice_skip_is_not_offered_beside_it(citizen: Phone) -> None:
    await citizen.press("Elm")
    await citizen.type("The yard is bare")
    await citizen.type("3")
    assert "Somewhere" in citizen.screen.buttons
    assert "Пропустить" not in citizen.screen.buttons


async def test_a_search_without_a_find_says_so(citizen: Phone) -> None:
    await citizen.press("Elm")
    await citizen.type("The yard is bare")
    await citizen.type("3")
    await citizen.type("Brodway")
    assert "Ничего не найдено" in citizen.screen.text
    assert "1-я улица" in citizen.screen.buttons


async def test_a_forged_choice_is_refused(citizen: Phone) -> None:
    code = citizen.button("Elm")
    await citizen.tap(code.replace("elm", "oak"))
    assert "Выберите один из предложенных" in citizen.screen.text


async def test_back_shows_the_answer_given_and_keeps_it(citizen: Phone) -> None:
    await citizen.press("Elm")
    await citizen.type("The yard is bare")
    await citizen.press("Назад")
    assert "Сейчас указано: The yard is bare" in citizen.screen.text
    await citizen.press("Оставить так")
    assert "Сколько count?" in citizen.screen.text


async def test_an_answer_is_changed_from_the_summary(citizen: Phone) -> None:
    await fill(citizen)
    await citizen.press("count")
    await citizen.type("4")
    assert "Проверьте перед отправкой" in citizen.screen.text
    await citizen.press("Plant")
    assert planted[0].count == 4


async def test_a_long_answer_is_clipped_on_the_screen_and_kept_whole(citizen: Phone) -> None:
    await citizen.press("Elm")
    await citizen.type("🌳" * 200)
    await citizen.press("Назад")
    shown = citizen.screen.text.count("🌳")
    assert 0 < shown < 200
    await citizen.press("Оставить так")
    await fill_rest(citizen)
    assert planted[0].reason == "🌳" * 200


async def test_words_typed_at_the_summary_are_not_lost_on_another_route(citizen: Phone) -> None:
    await fill(citizen)
    await citizen.type("and quickly please")
    assert "писать ничего не нужно" in citizen.screen.text
