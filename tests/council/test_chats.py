"""Chats: who may connect one, what stands against it, and what becomes of it."""

from dataclasses import replace

import pytest

import council.chats.actions  # registers the use cases  # noqa: F401
from council.chats.commands import (
    ChooseChatLanguage,
    CodeMade,
    ConnectChat,
    DisconnectChat,
    MakeConnectCode,
    MoveChat,
    NoteReach,
    NoteStanding,
    ShowChat,
    ShowChats,
    ShowConnecting,
)
from council.chats.model import CODE_FOR, BotStatus, Chat, ChatKind, ChatLink, Purpose
from council.chats.refusals import (
    ChannelWanted,
    ChatServesBody,
    ConnectCodeExpired,
    ConnectCodeNotYours,
    ConnectCodeUnknown,
    ConnectCodeUsed,
)
from council.errors import NotAllowed, NotFound, RuleBroken
from council.identity import ChatId
from council.language import Language
from council.people.model import Reach
from council.permissions.model import Actor
from storage.unit_of_work import StoredUnit, Units
from tests.databases import Clock
from tests.invitations import KSC, KST, MARAT, OPERATOR, SAULE, actor_of, all_at_once, dump, give, settle, telegram_of

GROUP, OTHER, CHANNEL = ChatId(-100), ChatId(-200), ChatId(-300)
HALL = Chat(GROUP, ChatKind.GROUP, "Hall", BotStatus.MEMBER, may_send=True, may_pin=False)
PAPER = Chat(CHANNEL, ChatKind.CHANNEL, "Paper", BotStatus.ADMINISTRATOR, may_send=True, may_pin=False)
NOBODY = Actor(None, None, None, Language.KK)


@pytest.fixture
async def councils(units: Units) -> Units:
    await settle(units)
    return units


@pytest.fixture
async def saule(councils: Units) -> Actor:
    return await actor_of(councils, telegram_of(SAULE))


@pytest.fixture
async def marat(councils: Units) -> Actor:
    return await actor_of(councils, telegram_of(MARAT))


async def code_for(units: Units, actor: Actor, purpose: Purpose = Purpose.COUNCIL) -> CodeMade:
    body_id = actor.offices[0].body_id
    return await give(units, actor, MakeConnectCode(body_id, purpose, Language.RU))


def written(code: CodeMade, chat_id: ChatId = GROUP, kind: ChatKind = ChatKind.GROUP) -> ConnectChat:
    return ConnectChat(code.code, chat_id, kind, "Hall")


async def connect(units: Units, actor: Actor, chat_id: ChatId = GROUP) -> ChatLink:
    page = await give(units, actor, written(await code_for(units, actor), chat_id))
    assert page is not None
    return page.link


async def refused(units: Units, actor: Actor, command: ConnectChat) -> type[RuleBroken]:
    with pytest.raises(RuleBroken) as refusal:
        await give(units, actor, command)
    return refusal.type


async def notices(units: Units) -> list[str]:
    """Kinds of notices that wait, the oldest first."""

    async def work(uow: StoredUnit) -> list[str]:
        return [row.kind or "" for row in await uow.delivery.queued([], 100)]

    return await units.run(work)


async def test_a_group_serves_the_body_in_the_language_chosen_for_it(councils: Units, saule: Actor) -> None:
    link = await connect(councils, saule)
    assert (link.body_id, link.purpose, link.title, link.language) == (KST, Purpose.COUNCIL, "Hall", Language.RU)

    async def look(uow: StoredUnit) -> tuple[object, ...]:
        served = await uow.chats.chats_of(KST, Purpose.COUNCIL)
        return served, await uow.chats.chats_of(KST, Purpose.CHANNEL), await uow.chats.language_of(GROUP)

    assert await councils.run(look) == ((link,), (), Language.RU)


async def test_only_who_was_given_the_code_may_write_it(councils: Units, saule: Actor, marat: Actor) -> None:
    code = await code_for(councils, saule)
    assert await refused(councils, marat, written(code)) is ConnectCodeNotYours
    assert await refused(councils, NOBODY, written(code)) is ConnectCodeNotYours
    assert await give(councils, saule, written(code))


async def test_a_secretary_who_ceased_to_be_one_connects_nothing(councils: Units, saule: Actor) -> None:
    code = await code_for(councils, saule)
    assert await refused(councils, replace(saule, offices=()), written(code)) is NotAllowed


async def test_a_code_works_once(councils: Units, saule: Actor) -> None:
    code = await code_for(councils, saule)
    await give(councils, saule, written(code))
    assert await refused(councils, saule, written(code, OTHER)) is ConnectCodeUsed


async def test_a_code_written_in_ten_groups_at_once_connects_one(councils: Units, saule: Actor) -> None:
    code = await code_for(councils, saule)
    answers = await all_at_once(councils, [(saule, written(code, ChatId(-number))) for number in range(1, 11)])
    assert sum(not isinstance(answer, BaseException) for answer in answers) == 1


async def test_a_code_works_for_an_hour(councils: Units, saule: Actor, clock: Clock) -> None:
    code = await code_for(councils, saule)
    clock.advance(CODE_FOR / 1000)
    assert await refused(councils, saule, written(code)) is ConnectCodeExpired


async def test_a_made_up_code_and_one_replaced_by_a_newer_connect_nothing(councils: Units, saule: Actor) -> None:
    older = await code_for(councils, saule)
    await code_for(councils, saule)
    assert await refused(councils, saule, written(older)) is ConnectCodeUnknown
    assert await refused(councils, saule, written(replace(older, code="made up"))) is ConnectCodeUnknown


async def test_a_chat_that_serves_one_body_is_refused_to_another_by_name(
    councils: Units, saule: Actor, marat: Actor
) -> None:
    link = await connect(councils, saule)
    code = await code_for(councils, marat)
    with pytest.raises(ChatServesBody) as refusal:
        await give(councils, marat, written(code))
    names = refusal.value.args_for_words["body"]
    assert getattr(names, "ru", None) == "Общественный совет Костанайской области"
    await give(councils, saule, DisconnectChat(link.id))
    assert await give(councils, marat, written(code))


async def test_a_code_for_a_channel_connects_no_group(councils: Units, saule: Actor) -> None:
    code = await code_for(councils, saule, Purpose.CHANNEL)
    assert await refused(councils, saule, written(code)) is ChannelWanted


async def test_a_channel_is_connected_by_its_post_and_its_maker_is_told_in_private(
    councils: Units, saule: Actor
) -> None:
    code = await code_for(councils, saule, Purpose.CHANNEL)
    await give(councils, NOBODY, NoteStanding(PAPER))
    assert await give(councils, NOBODY, written(code, CHANNEL, ChatKind.CHANNEL)) is None
    page = await give(councils, saule, ShowChats(KST))
    assert [link.purpose for link in page.links] == [Purpose.CHANNEL]
    assert await notices(councils) == ["chat-connected"]


async def test_a_channel_where_the_bot_may_not_post_is_not_connected_and_the_right_is_named(
    councils: Units, saule: Actor
) -> None:
    code = await code_for(councils, saule, Purpose.CHANNEL)
    await give(councils, NOBODY, NoteStanding(replace(PAPER, may_send=False)))
    assert await give(councils, NOBODY, written(code, CHANNEL, ChatKind.CHANNEL)) is None

    async def told(uow: StoredUnit) -> tuple[object, ...]:
        (row,) = await uow.delivery.queued([], 10)
        return row.kind, row.chat_id, row.facts["reason"]

    assert await councils.run(told) == ("chat-not-connected", saule.chat_id, "refused-bot-may-not-post")
    assert (await give(councils, saule, ShowChats(KST))).links == ()


async def test_a_silenced_group_is_not_connected_and_hears_nothing(councils: Units, saule: Actor) -> None:
    await give(councils, NOBODY, NoteStanding(replace(HALL, may_send=False)))
    assert await give(councils, saule, written(await code_for(councils, saule))) is None
    assert await notices(councils) == ["chat-not-connected"]


async def test_a_channel_is_not_answered_about_a_made_up_code(councils: Units) -> None:
    assert await give(councils, NOBODY, ConnectChat("made up", CHANNEL, ChatKind.CHANNEL, "Paper")) is None
    assert await notices(councils) == []


async def test_a_chat_that_removed_the_bot_is_switched_off_and_the_secretary_told(
    councils: Units, saule: Actor
) -> None:
    link = await connect(councils, saule)
    await give(councils, NOBODY, NoteStanding(replace(HALL, status=BotStatus.AWAY, may_send=False)))
    with pytest.raises(NotFound):
        await give(councils, saule, ShowChat(link.id))
    assert await notices(councils) == ["chat-lost"]
    assert await connect(councils, saule)


async def test_the_secretary_is_told_once_that_the_bot_was_silenced(councils: Units, saule: Actor) -> None:
    await connect(councils, saule)
    for _ in range(2):
        await give(councils, NOBODY, NoteStanding(replace(HALL, may_send=False)))
    assert await notices(councils) == ["chat-muted"]


async def test_a_group_under_a_new_number_goes_on_serving(councils: Units, saule: Actor) -> None:
    link = await connect(councils, saule)
    await give(councils, NOBODY, MoveChat(GROUP, OTHER))
    assert (await give(councils, saule, ShowChat(link.id))).link.chat_id == OTHER


async def test_the_language_of_a_chat_is_changed_without_its_readers(councils: Units, saule: Actor) -> None:
    link = await connect(councils, saule)
    await give(councils, saule, ChooseChatLanguage(link.id, Language.EN))
    assert (await give(councils, saule, ShowChat(link.id))).link.language is Language.EN
    assert (await actor_of(councils, telegram_of(SAULE))).language is Language.KK


async def test_a_secretary_reaches_the_chats_of_no_other_body(councils: Units, saule: Actor, marat: Actor) -> None:
    link = await connect(councils, saule)
    for command in (DisconnectChat(link.id), ShowChat(link.id), ShowChats(KST)):
        with pytest.raises(NotAllowed):
            await give(councils, marat, command)
    assert [body.id for body in (await give(councils, marat, ShowConnecting())).items] == [KSC]
    assert {body.id for body in (await give(councils, OPERATOR, ShowConnecting())).items} == {KST, KSC}


async def test_a_dump_of_the_database_holds_no_connecting_code(councils: Units, saule: Actor) -> None:
    code = await code_for(councils, saule)
    assert code.code not in await councils.run(dump)


async def test_whoever_blocks_the_bot_is_not_written_to_until_they_let_it_back(councils: Units, saule: Actor) -> None:
    private = ChatId(saule.chat_id or 0)

    async def reach(uow: StoredUnit) -> object:
        account = await uow.people.account(telegram_of(SAULE))
        return account and account.reach

    await give(councils, NOBODY, NoteReach(private, Reach.BLOCKED))
    assert await councils.run(reach) is Reach.BLOCKED
    await give(councils, NOBODY, NoteReach(private, Reach.OPEN))
    assert await councils.run(reach) is Reach.OPEN
