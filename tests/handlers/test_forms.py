"""Forms as a person meets them: typed, tapped, left and taken up again."""

from __future__ import annotations

from typing import Any

import pytest

from council.identity import Instant
from council.place import Point
from handlers.kit import forms
from handlers.kit.callback import codec
from handlers.kit.forms.desk import KEPT_FOR
from storage.unit_of_work import StoredUnit, Units
from tests.databases import Clock
from tests.handlers.conftest import Phone
from tests.handlers.planting import Kind, PlantTree, planted

BEGIN = codec.write(forms.begin(PlantTree))


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


async def fill_rest(phone: Phone) -> None:
    await phone.type("3")
    await phone.press("Somewhere")
    await phone.press("Пропустить")
    await phone.send_message({"location": {"latitude": 53.21, "longitude": 63.62}})
    await phone.type("25.03.2026")
    await phone.type("25.03.2026 10:00")
    await phone.press("Plant")


async def test_optional_questions_are_skipped_and_a_location_is_taken(citizen: Phone) -> None:
    await citizen.press("Elm")
    await citizen.type("The yard is bare")
    await fill_rest(citizen)
    assert (planted[0].street, planted[0].files) == (None, None)
    assert planted[0].place == Point(53.21, 63.62)


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


async def at_files(phone: Phone) -> None:
    await phone.press("Elm")
    await phone.type("The yard is bare")
    await phone.type("3")
    await phone.press("1-я улица")


async def test_an_album_is_received_with_one_answer(citizen: Phone) -> None:
    await at_files(citizen)
    assert len(await citizen.send_message(photo("p1", album="a"))) == 1
    assert await citizen.send_message(photo("p2", album="a")) == []
    await citizen.press("Готово")
    assert any("Сколько place?" in sent.text for sent in citizen.sent)


async def test_more_files_than_the_command_takes_are_refused_with_the_bound(citizen: Phone) -> None:
    await at_files(citizen)
    for name in ("p1", "p2", "p3"):
        await citizen.send_message(photo(name))
    assert "не больше 2" in citizen.screen.text


async def test_the_same_file_sent_twice_counts_once(citizen: Phone) -> None:
    await at_files(citizen)
    for _ in range(3):
        await citizen.send_message(photo("p1"))
    await citizen.press("Готово")
    assert not any("не больше" in sent.text for sent in citizen.sent)


async def test_words_instead_of_a_file_are_refused(citizen: Phone) -> None:
    await at_files(citizen)
    await citizen.type("here it is")
    assert "Пришлите фотографию" in citizen.screen.text


async def test_the_phone_is_asked_for_its_place_and_its_keyboard_goes_away(citizen: Phone) -> None:
    await at_files(citizen)
    sent = await citizen.press("Пропустить")
    keyboards = [
        call.body["reply_markup"]["keyboard"] for call in sent if "keyboard" in call.body.get("reply_markup", {})
    ]
    assert keyboards[0][0][0]["request_location"] is True
    sent = await citizen.type("12, Street 2")
    assert {"remove_keyboard": True} in [call.body.get("reply_markup") for call in sent]


@pytest.mark.parametrize("how", ["В черновики", "/menu", "/cancel"])
async def test_the_phones_keyboard_goes_away_with_the_form(citizen: Phone, how: str) -> None:
    await at_files(citizen)
    await citizen.press("Пропустить")
    await (citizen.type(how) if how.startswith("/") else citizen.press(how))
    if how == "/cancel":
        await citizen.press("Удалить")
    assert {"remove_keyboard": True} in [sent.body.get("reply_markup") for sent in citizen.sent]


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


async def test_a_button_of_an_older_screen_shows_the_present_one(citizen: Phone) -> None:
    older = citizen.button("Elm")
    await citizen.press("Apple")
    sent = await citizen.tap(older)
    assert [call.method for call in sent] == ["answerCallbackQuery", "editMessageReplyMarkup", "sendMessage"]
    assert "Сколько reason?" in citizen.screen.text


async def test_a_draft_of_somebody_else_is_out_of_reach(citizen: Phone) -> None:
    stranger = Phone(citizen.units, citizen.router, telegram_id=502, chat={"id": 502, "type": "private"})
    await stranger.type("/start")
    await stranger.press("Русский")
    sent = await stranger.tap(citizen.button("Elm"))
    assert not any("Сколько" in call.text for call in sent)
    await citizen.press("Elm")
    assert "Сколько reason?" in citizen.screen.text


async def test_an_empty_form_is_cancelled_at_once(citizen: Phone, units: Units) -> None:
    await citizen.press("Отмена")
    assert "Отменено" in citizen.screen.text
    assert await drafts_of(units) == []


@pytest.mark.parametrize("how", ["/cancel", "Отмена"])
async def test_a_begun_form_is_cancelled_only_when_asked_twice(citizen: Phone, units: Units, how: str) -> None:
    await citizen.press("Elm")
    await (citizen.type(how) if how.startswith("/") else citizen.press(how))
    assert len(await drafts_of(units)) == 1
    await citizen.press("Удалить")
    assert await drafts_of(units) == []


async def test_a_saved_draft_waits_and_goes_on_where_it_was_left(citizen: Phone, clock: Clock) -> None:
    await citizen.press("Elm")
    await citizen.press("В черновики")
    clock.advance(7 * 24 * 3600)
    await citizen.type("/drafts")
    await citizen.press("1. Plant a tree")
    assert "Сколько reason?" in citizen.screen.text


async def test_what_is_typed_while_the_draft_is_aside_is_no_answer(citizen: Phone, units: Units) -> None:
    await citizen.press("Elm")
    await citizen.press("В черновики")
    (before,) = await drafts_of(units)
    await citizen.type("The yard is bare")
    assert before in await drafts_of(units)


async def test_after_thirty_days_a_draft_is_gone(citizen: Phone, clock: Clock) -> None:
    await citizen.press("Elm")
    code = citizen.button("В черновики")
    clock.now = Instant(clock.now + KEPT_FOR + 1)
    await citizen.tap(code)
    assert "уже отправлен или удалён" in citizen.toast


async def test_opening_the_form_again_offers_the_draft_first(citizen: Phone, units: Units) -> None:
    await citizen.press("Elm")
    await citizen.tap(BEGIN)
    await citizen.press("Продолжить")
    assert "Сколько reason?" in citizen.screen.text
    await citizen.tap(BEGIN)
    await citizen.press("Начать заново")
    assert "Шаг 1" in citizen.screen.text
    assert len(await drafts_of(units)) == 2


async def test_consent_taken_back_amid_a_form_is_asked_for_again(citizen: Phone, units: Units) -> None:
    await fill(citizen)
    confirm = citizen.button("Plant")

    async def withdraw(uow: StoredUnit) -> None:
        account = await uow.people.account(501)  # type: ignore[arg-type]  # a plain number in tests
        assert account is not None
        await uow.people.end_consent(account.id, uow.now)

    await units.run(withdraw)
    await citizen.tap(confirm)
    assert planted == []
    await citizen.press("Даю согласие")
    assert len(planted) == 1


async def test_an_action_that_refuses_keeps_the_draft(citizen: Phone, units: Units) -> None:
    await fill(citizen)
    await citizen.press("reason")
    await citizen.type("dry soil")
    await citizen.press("Plant")
    assert citizen.toast == "Water it first"
    assert len(await drafts_of(units)) == 1
    await citizen.press("reason")
    await citizen.type("The yard is bare")
    await citizen.press("Plant")
    assert len(planted) == 1


async def test_a_form_can_be_opened_with_what_is_known_already(citizen: Phone, router: Any, units: Units) -> None:
    await citizen.press("Elm")

    async def unit(uow: StoredUnit) -> Any:
        from handlers.kit.incoming import read

        message = {"message_id": 1, "chat": citizen.chat, "from": {"id": 501, "is_bot": False}, "text": "x"}
        context = await router.arrive(uow, read({"update_id": 99_000, "message": message}))
        await forms.start(context, PlantTree, answers={"reason": "The yard is bare", "count": 99})
        return context.draft

    draft = await units.run(unit)
    assert draft.answers == {"reason": "The yard is bare"}
    assert draft.asked == "kind"
