"""Screens of appeals in every language, filled to the brim: they fit a message, and every button has words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

import pytest

from council.appeals.commands import ANSWER_MOST, TEXT_MOST, AppealLine, AppealList, AppealPage, Desk, Lodged
from council.appeals.model import Appeal, AppealEvent, AppealState
from council.attachments import Attached, AttachedKind
from council.drafts.model import Draft
from council.identity import AccountId, AppealId, BodyId, ChatId, DraftId, Instant, PersonId
from council.language import Language
from council.names import Names
from council.notices.model import Subject
from council.pages import Page
from council.place import Point
from handlers.appeals import lists_view, offer_view, receipt_view, view
from handlers.appeals import notices as told
from handlers.appeals.card import group_card, private_card
from handlers.kit.context import House
from handlers.kit.forms.widgets.question import Wrong
from handlers.kit.notices import Reader, Told
from handlers.kit.screen import TEXT_MOST as MESSAGE_MOST
from handlers.kit.screen import Screen, rendered
from locales.words import Words

NOW = Instant(1_773_990_000_000)
BODY = Names("Қостанай облысының қоғамдық кеңесі " * 4, "Общественный совет Костанайской области " * 4)
CATEGORY = Names("Мемлекеттік қызметтер", "Государственные услуги", "Public services")
NUMBER = "KOSTANAY-2026-000123"
PLACE = Point(53.2144, 63.6246, "я" * 300)
PHOTO = Attached(AttachedKind.PHOTO, "f" * 80, "u", size=1)
LETTERS = ("ж" * TEXT_MOST, "<&>" * (TEXT_MOST // 3), "😀" * (TEXT_MOST // 2))
"""Long texts of letters, of marks that are escaped, of emoji that Telegram counts twice."""


def appeal(state: AppealState, text: str) -> Appeal:
    answer = text[:ANSWER_MOST] if "😀" not in text else text[: ANSWER_MOST // 2]
    return Appeal(
        AppealId(2**62),
        NUMBER,
        BodyId(2**62),
        PersonId(1),
        "services",
        text,
        (PHOTO,) * 10,
        PLACE,
        Language.KK,
        state,
        NOW,
        date(2026, 3, 20),
        date(2026, 4, 15),
        None if state is AppealState.REGISTERED else PersonId(2),
        answer if state is AppealState.ANSWERED else None,
    )


def page(state: AppealState, text: str, *, is_own: bool, may_handle: bool) -> AppealPage:
    events = tuple(AppealEvent(AppealId(2**62), each, NOW, PersonId(1)) for each in AppealState)
    name = "Айгерім Сейітова " * 7
    return AppealPage(
        appeal(state, text), BODY, CATEGORY, events, True, is_own, may_handle, None if is_own else name, name
    )


def lines() -> Page[AppealLine]:
    made = tuple(
        AppealLine(AppealId(2**62 + number), NUMBER, CATEGORY, state, date(2026, 4, 15), number % 2 == 0)
        for number, state in enumerate([*AppealState, *AppealState])
    )
    return Page(made, 2, 18)


def draft(text: str) -> Draft:
    answers = {"text": text, "files": [{}] * 10, "place": {}}
    return Draft(DraftId(2**62), AccountId(1), "lodge-appeal", 1, {}, answers, "region", 99, False, NOW, NOW)


def screens(text: str, house: House) -> Iterator[Screen]:
    for state in AppealState:
        for is_own, may_handle in ((True, False), (False, True), (False, False)):
            shown = page(state, text, is_own=is_own, may_handle=may_handle)
            yield view.page_screen(shown)
            yield from view.whole_screens(shown)
            yield private_card(shown)
            yield group_card(shown, house)
    yield from static_screens(text, house)


def static_screens(text: str, house: House) -> Iterator[Screen]:
    reader = Reader(ChatId(1), Language.KK, PersonId(1), house)
    names = {"kk": BODY.kk, "ru": BODY.ru, "en": ""}
    facts = {"number": NUMBER, "body": names, "answer": appeal(AppealState.ANSWERED, text).answer}
    yield told.taken(Told(Subject("appeal", 2**62), facts), reader)
    yield told.answered(Told(Subject("appeal", 2**62), facts), reader)
    for is_one_of_many in (False, True):
        lodged = Lodged(AppealId(2**62), NUMBER, BODY, date(2026, 3, 20), date(2026, 4, 15), is_one_of_many)
        yield from (receipt_view.receipt_screen(lodged), receipt_view.lodged_screen(lodged))
    yield receipt_view.answered_screen(appeal(AppealState.ANSWERED, text))
    yield lists_view.mine_screen(lines())
    yield lists_view.mine_screen(Page((), 1, 0))
    yield lists_view.desk_screen(AppealList(BodyId(2**62), BODY, lines()))
    yield lists_view.desk_screen(AppealList(BodyId(2**62), BODY, Page((), 1, 0)), is_only_desk=True)
    yield lists_view.desks_screen([Desk(BodyId(2**62), BODY, 10_000)] * 2)
    yield offer_view.kept_screen(draft(text))
    yield offer_view.unkept_screen()
    yield offer_view.too_short_screen()
    yield offer_view.too_large_screen(Wrong("file-too-large", 20))


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("text", LETTERS, ids=["letters", "marks", "emoji"])
def test_every_screen_fits_a_message_in_every_language(
    language: Language, text: str, words: Mapping[Language, Words], house: House
) -> None:
    for screen in screens(text, house):
        said = "\n".join(words[language].plain_text(line) for line in screen.lines)
        assert 0 < len(said.encode("utf-16-le")) // 2 <= MESSAGE_MOST, said[:80]
        assert rendered(screen, words[language])["text"]


@pytest.mark.parametrize("language", Language)
def test_every_message_of_appeals_has_its_language(language: Language, words: Mapping[Language, Words]) -> None:
    receipt = receipt_view.receipt_screen(Lodged(AppealId(1), NUMBER, BODY, date(2026, 3, 20), date(2026, 4, 15)))
    said = rendered(receipt, words[language])["text"]
    signs = {Language.KK: "Өтініш нөмірі", Language.RU: "Номер обращения", Language.EN: "Appeal number"}
    assert f"{signs[language]}: <code>{NUMBER}</code>" in said
    assert "https://eotinish.kz" in said


def test_what_a_person_writes_is_never_markup(words: Mapping[Language, Words], house: House) -> None:
    shown = page(AppealState.TAKEN, "<a href='https://evil.example'>жол</a>", is_own=False, may_handle=True)
    for screen in (view.page_screen(shown), private_card(shown), group_card(shown, house)):
        assert "<a href='https://evil" not in rendered(screen, words[Language.KK])["text"]
