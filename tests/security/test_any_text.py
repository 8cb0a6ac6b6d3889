"""Goal B1: any text at any question, command or link is taken or refused, never stumbled over."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, TypeVar

import pytest
import pytest_asyncio
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from bot.delivery.drawing import Drawing
from bot.speech import words_of
from bot.wiring import furnish
from council.appeals.commands import AnswerAppeal, ListAppeals, LodgeAppeal, ShowAppeal
from council.bodies.commands import ShowMembers
from council.command import Command
from council.drafts.model import Draft
from council.errors import RuleBroken
from council.folding import clean
from council.identity import BodyId, ChatId, DraftId, Instant, MeetingId, TelegramId
from council.language import Language
from council.meetings.commands import CallMeeting, CancelMeeting, DeclineMeeting, ShowAnswers, ShowMeeting, ShowMeetings
from council.meetings.model import Attendance
from council.perform import perform
from council.permissions.model import Actor, Office, Role
from council.place import Point
from handlers.appeals.commands import ReadAppeal
from handlers.kit import forms
from handlers.kit.callback import codec
from handlers.kit.context import House
from handlers.kit.forms import Form, all_forms
from handlers.kit.forms import registry as form_registry
from handlers.kit.forms.summary_view import summary_screen
from handlers.kit.reading import read
from handlers.kit.router import Router
from handlers.kit.routes import routes
from handlers.kit.screen import rendered
from storage.engine import Engine
from storage.unit_of_work import StoredUnit, Units
from tests.security.digest import undone
from tests.security.forgeries import press
from tests.security.saying import ANY_TEXT, WHO, from_a_group, hold, let_in, newest, said, take, ways_in
from tests.security.town import Town, build, office_in

R = TypeVar("R")
furnish()
quick = settings(
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large],
)


@pytest.fixture
def every_question(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Form[Any], str]]:
    """Every question of every form, asked whatever was answered before."""
    free = []
    for form in all_forms():
        copy: Form[Any] = object.__new__(type(form))
        copy.__dict__ |= form.__dict__
        copy.questions = {name: replace(ask, when=lambda _: True) for name, ask in form.questions.items()}
        monkeypatch.setitem(form_registry._FORMS, form.slug, copy)
        free.append(copy)
    return [(form, name) for form in free for name in form.questions]


@pytest_asyncio.fixture
async def town(units: Units) -> Town:
    return await build(units)


@pytest.fixture
def house() -> House:
    return House(words_of(), "kenes_bot", "Әкімдік", "kenes@example.kz")


@pytest.fixture
def router(house: House) -> Router:
    return Router(routes, house, forms.claim)


async def type_at(uow: StoredUnit, router: Router, town: Town, question: tuple[Form[Any], str], text: str) -> None:
    """Open the form at this question, and type."""
    (form, name), account = question, await uow.people.account(WHO)
    assert account is not None
    given = {field: town.things[field][0] for field in form.given}
    own, until = DraftId(uow.ids.new()), Instant(uow.now + 1000)
    await uow.drafts.save(Draft(own, account.id, form.slug, form.version, given, {}, name, 1, True, uow.now, until))
    await take(uow, router, {"text": text})
    kept = await uow.drafts.get(own)
    if kept is not None and name in kept.answers:
        hold("sendMessage", rendered(summary_screen(form, kept), words_of()[Language.KK]))


@given(text=ANY_TEXT)
@settings(quick, max_examples=40)
@example(text="a" + "\u0301" * 10_000)
@example(text="👨\u200d👩\u200d👧" * 2000)
@example(text="\ud83d" * 4096)
@example(text="<b>" * 1365)
@example(text="&" * 4000)
@pytest.mark.parametrize("engine", [Engine.SQLITE], indirect=True)
async def test_any_text_at_any_question_gets_an_answer_telegram_takes(
    units: Units, router: Router, town: Town, every_question: list[tuple[Form[Any], str]], text: str
) -> None:
    async def every_one(uow: StoredUnit) -> None:
        for question in every_question:
            await type_at(uow, router, town, question, text)

    await undone(units, every_one)


async def say_everywhere_in_turn(
    units: Units, router: Router, town: Town, questions: list[tuple[Form[Any], str]], first: int, texts: list[str]
) -> None:
    """Each text in one place: the next in the list of all questions, commands, links, kinds of message and groups."""
    ways = len(ways_in(""))
    for place, text in enumerate(texts, first):
        turn = place % (len(questions) + ways + len(from_a_group("")))

        async def say(uow: StoredUnit, turn: int = turn, text: str = text) -> None:
            if turn < len(questions):
                await type_at(uow, router, town, questions[turn], text)
            elif turn < len(questions) + ways:
                await take(uow, router, ways_in(text)[turn - len(questions)], first_name=text[:64] or "А")
            else:
                await let_in(uow, router, from_a_group(text)[turn - len(questions) - ways])

        await undone(units, say)


EACH = 8
TEXTS = st.lists(ANY_TEXT, min_size=EACH, max_size=EACH)


@given(first=st.integers(0, 10_000), texts=TEXTS)
@settings(quick, max_examples=250)
@pytest.mark.parametrize("engine", [Engine.SQLITE], indirect=True)
async def test_two_thousand_texts_each_in_one_of_all_places(
    units: Units,
    router: Router,
    town: Town,
    every_question: list[tuple[Form[Any], str]],
    first: int,
    texts: list[str],
) -> None:
    await say_everywhere_in_turn(units, router, town, every_question, first, texts)


@given(text=ANY_TEXT)
@settings(quick, max_examples=25)
@example(text="\x00")
@example(text="\ud800")
@example(text="9" * 400)
async def test_any_text_behind_any_command_link_file_or_group_gets_an_answer_telegram_takes(
    units: Units, router: Router, town: Town, text: str
) -> None:
    async def every_way(uow: StoredUnit) -> None:
        for content in ways_in(text):
            await take(uow, router, content, first_name=text[:64] or "А")
        for update in from_a_group(text):
            await let_in(uow, router, update)

    await undone(units, every_way)


@given(text=ANY_TEXT)
@settings(quick, max_examples=150)
@example(text="<" * 3500)
@example(text="🏛" * 1750)
@example(text="&amp; " * 600)
async def test_whatever_was_accepted_is_shown_in_screens_notices_and_cards_telegram_takes(
    units: Units, router: Router, house: House, town: Town, text: str
) -> None:
    async def shown(uow: StoredUnit) -> None:
        before = await newest(uow)
        for who, command in await _accepted(uow, town, clean(text)):
            await router.handle(uow, read(press(1, {"id": who, "is_bot": False}, codec.write(command))))
        for method, body in await said(uow, before):
            hold(method, body)
        await _draw_everything(uow, Drawing(house, Language.KK))

    await undone(units, shown)


async def _accepted(uow: StoredUnit, town: Town, text: str) -> list[tuple[TelegramId, Command[Any]]]:
    """Say the text wherever it is taken; return who then looks at what."""
    line, body, things = " ".join(text.split()), BodyId(town.things["body_id"][0]), town.things["meeting_id"]
    chair, [meeting, *_] = replace(await _actor(uow, town.members[0]), offices=office_in(body).offices), things
    author, member = await _actor(uow, WHO), await _actor(uow, town.members[1], body)
    looks: list[tuple[TelegramId, Command[Any]]] = []
    lodged = await _given(uow, author, LodgeAppeal(None, body, "roads", text, None, Point(address=line[:250] or "-")))
    if lodged is not None:
        await _given(uow, chair, AnswerAppeal(lodged.appeal_id, text))
        looks += [(who, show(lodged.appeal_id)) for who in (WHO, town.members[0]) for show in (ShowAppeal, ReadAppeal)]
    await _given(uow, member, DeclineMeeting(MeetingId(meeting), text))
    looks += [(town.members[0], ShowAnswers(MeetingId(meeting))), (WHO, ShowMeeting(MeetingId(meeting)))]
    starts_at = Instant(uow.now + 30 * 86_400_000)
    await _given(uow, chair, CallMeeting(body, starts_at, Attendance.MIXED, line, line, text, text[:500] or None))
    await _given(uow, chair, CancelMeeting(MeetingId(things[1]), text))
    if member.person_id is not None:
        await uow.people.rename(member.person_id, line[:120] or "—")
    return [*looks, (WHO, ShowMembers(body)), (WHO, ShowMeetings(body)), (town.members[0], ListAppeals(body))]


async def _actor(uow: StoredUnit, who: TelegramId, body_id: BodyId | None = None) -> Actor:
    account = await uow.people.account(who)
    assert account is not None
    offices = () if body_id is None else (Office(body_id, frozenset({Role.MEMBER})),)
    return Actor(account.id, account.person_id, account.chat_id, account.language, offices, has_consented=True)


async def _given(uow: StoredUnit, actor: Actor, command: Command[R]) -> R | None:
    """What the command answers, or nothing if a rule or a field refuses the text."""
    try:
        async with uow.savepoint():
            return await perform(uow, actor, command)
    except RuleBroken:
        return None


async def _draw_everything(uow: StoredUnit, drawing: Drawing) -> None:
    for row in await uow.delivery.queued((), 1000):
        for language in Language:
            call = drawing.row(row, row.chat_id or ChatId(1), language)
            hold(call.method, call.body)
    for card in await uow.delivery.dirty_cards((), 1000):
        if (drawn := await drawing.card(uow, card, Language.RU)) is not None:
            hold(drawn.method, drawn.body)
