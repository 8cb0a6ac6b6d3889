"""Decisions in anybody's hands: listed, read, quoted in announcements, taken away as a paper."""

from collections.abc import Mapping
from dataclasses import replace
from io import BytesIO

import pytest
from docx import Document

from council.ballots.measure import Option, Tally
from council.decisions.commands import DecisionPage, DecisionsPage, ShowDecisions
from council.identity import ChatId, DecisionId
from council.language import Language
from council.minutes.commands import ShowMinutes
from council.notices.model import Subject
from council.pages import Page
from handlers.decisions.lists_view import decisions_screen
from handlers.decisions.view import decision_screen
from handlers.kit.callback import codec
from handlers.kit.context import House
from handlers.kit.files import make
from handlers.kit.notices import Reader, Told, screen_of
from handlers.kit.screen import rendered
from locales.words import Words
from storage.unit_of_work import Units
from tests.council.test_protocol import BODY
from tests.databases import NOON, Clock
from tests.documents.test_minutes_papers import DECISION
from tests.handlers.conftest import Phone
from tests.handlers.minutes import HELD, arrived, phone_of
from tests.minutes import CHANNEL, connect_channel, hold_meeting, publish
from tests.sittings import KST, SECRETARY


async def test_anybody_reads_the_published_decisions_and_takes_an_extract(
    phone: Phone, units: Units, clock: Clock, words: Mapping[Language, Words]
) -> None:
    held = await hold_meeting(units, clock)
    await publish(units, clock, held.meeting_id)
    await phone.type("/start")
    await phone.press("Русский")
    await phone.tap(codec.write(ShowDecisions(KST)))
    assert "Решение № KST-D-2026-000001" in phone.screen.text
    assert "Посещаемость" not in phone.screen.buttons
    await phone.press("№ KST-D-2026-000001")
    assert "за – 5, против – 0, воздержались – 0" in phone.screen.text
    (sent,) = [each for each in await phone.press("Қазақша: Word") if each.method == "sendDocument"]
    assert sent.body["document"]["language"] == Language.KK
    text = "\n".join(each.text for each in Document(BytesIO(make(sent.body["document"], words))).paragraphs)
    assert "Хаттамадан үзінді" in text
    await phone.press("Протокол")
    await phone.press("Скачать")
    (paper,) = [each for each in await phone.press("Русский: PDF") if each.method == "sendDocument"]
    assert make(paper.body["document"], words).startswith(b"%PDF-")


async def test_back_from_a_decision_that_is_not_published_leads_to_those_of_its_meeting(
    phone: Phone, units: Units, clock: Clock
) -> None:
    held = await hold_meeting(units, clock)
    secretary = phone_of(phone, SECRETARY.chat_id)
    await secretary.tap(codec.write(ShowMinutes(held.meeting_id)))
    await secretary.press("Шешімдер мен ұсынымдар")
    await secretary.press("№ KST-D-2026-000001")
    await secretary.press("Артқа")
    assert "отырыстың шешімдері" in secretary.screen.text


@pytest.mark.parametrize("texts", [["Жоспар бекітілсін.", "Есеп назарға алынсын."], ["Жоспар бекітілсін."], []])
def test_an_announcement_quotes_decisions_as_far_as_it_was_given_them(house: House, texts: list[str]) -> None:
    numbers = ["KST-D-2026-000001", "KST-D-2026-000002"]
    facts = {"body": BODY.names.as_facts(), "number": 3, "starts_at": NOON, "decisions": numbers, "texts": texts}
    shown = screen_of(
        "minutes-published", Told(Subject("minutes", 5), facts), Reader(ChatId(1), Language.KK, None, house)
    )
    text = rendered(shown, house.words[Language.KK])["text"]
    assert all(number in text for number in numbers)
    assert all(quoted in text for quoted in texts)


def test_a_decision_of_equal_votes_says_whose_vote_decided(words: Mapping[Language, Words]) -> None:
    page = DecisionPage(DECISION, BODY, HELD, is_open=False, casting=Option.YES)
    assert "шешуші болып табылады: жақтаймын" in rendered(decision_screen(page), words[Language.KK])["text"]


def test_a_list_of_decisions_says_it_too(words: Mapping[Language, Words]) -> None:
    even, other = replace(DECISION, counts=Tally(9, 9, 3)), replace(DECISION, id=DecisionId(8))
    page = DecisionsPage(BODY, Page((even, other), 1, 2), {even.id: Option.YES})
    assert rendered(decisions_screen(page), words[Language.KK])["text"].count("шешуші болып табылады: жақтаймын") == 1


async def test_the_channel_is_told_and_its_button_opens_the_minutes_in_private(
    phone: Phone, units: Units, clock: Clock, house: House
) -> None:
    held = await hold_meeting(units, clock)
    await units.run(connect_channel)
    await publish(units, clock, held.meeting_id)
    channel = replace(phone, chat={"id": CHANNEL, "type": "channel"}, sent=[])
    post = await arrived(channel, units, house, "minutes-published-in-channel", Language.RU)
    assert "№ KST-D-2026-000001</b>: " in post.text
    assert list(post.buttons.values()) == [f"https://t.me/kenes_bot?start=n_{held.meeting_id}"]
