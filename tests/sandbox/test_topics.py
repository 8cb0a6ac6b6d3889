"""Forum topics: opened by the bot and by people, written into, closed, deleted, and what is refused."""

from typing import Any

import pytest
import telegram

from sandbox import Client, PlayRefused, Sandbox

AIGERIM, SERIK, COUNCIL, FORUM, STRICT = 1001, 1002, -100501, -100507, -100508
NO_THREAD = "Bad Request: message thread not found"


async def opened(api: Any, name: str = "Appeals") -> int:
    return int((await api("createForumTopic", chat_id=FORUM, name=name))["result"]["message_thread_id"])


async def test_a_topic_the_bot_opens_takes_its_messages(bot: telegram.Bot, client: Client) -> None:
    topic = await bot.create_forum_topic(FORUM, "Өтініштер")
    assert (topic.name, topic.icon_color) == ("Өтініштер", 0x6FB9F0)
    sent = await bot.send_message(FORUM, "x", message_thread_id=topic.message_thread_id)
    assert sent.is_topic_message
    assert sent.message_thread_id == topic.message_thread_id
    opener, _ = await client.messages(FORUM)
    assert opener["forum_topic_created"] == {"name": "Өтініштер", "icon_color": 0x6FB9F0}
    assert opener["message_id"] == topic.message_thread_id


async def test_a_message_without_a_topic_stands_in_the_general_one(api: Any) -> None:
    sent = (await api("sendMessage", chat_id=FORUM, text="x"))["result"]
    assert "message_thread_id" not in sent
    assert sent["chat"]["is_forum"] is True


async def test_the_general_topic_is_not_named_by_its_number(api: Any) -> None:
    assert (await api("sendMessage", chat_id=FORUM, text="x", message_thread_id=1))["description"] == NO_THREAD


async def test_a_topic_that_is_gone_is_not_found_and_another_takes_its_place(api: Any, client: Client) -> None:
    topic = await opened(api)
    await api("sendMessage", chat_id=FORUM, text="lost", message_thread_id=topic)
    await client.do("delete_topic", person=SERIK, chat=FORUM, message_thread_id=topic)
    answer = await api("sendMessage", chat_id=FORUM, text="x", message_thread_id=topic)
    assert answer["description"] == NO_THREAD
    assert await client.messages(FORUM) == []
    assert (await api("sendMessage", chat_id=FORUM, text="x", message_thread_id=await opened(api)))["ok"]


@pytest.mark.parametrize(
    ("method", "given"),
    [
        ("sendMessage", {"text": "x"}),
        ("sendLocation", {"latitude": 1, "longitude": 1}),
        ("sendChatAction", {"action": "typing"}),
    ],
)
async def test_every_way_of_sending_looks_for_the_topic(api: Any, method: str, given: dict[str, Any]) -> None:
    assert (await api(method, chat_id=FORUM, message_thread_id=77, **given))["description"] == NO_THREAD


@pytest.mark.parametrize("chat", [AIGERIM, COUNCIL])
async def test_a_chat_without_topics_has_no_thread(api: Any, chat: int) -> None:
    assert (await api("sendMessage", chat_id=chat, text="x", message_thread_id=5))["description"] == NO_THREAD


async def test_an_answer_goes_where_the_question_stands(api: Any, client: Client) -> None:
    topic = await opened(api)
    asked = await client.do("send_text", person=AIGERIM, chat=FORUM, text="?", message_thread_id=topic)
    answer = await api("sendMessage", chat_id=FORUM, text="!", reply_parameters={"message_id": asked["message_id"]})
    assert answer["result"]["message_thread_id"] == topic
    assert answer["result"]["reply_to_message"]["text"] == "?"


async def test_the_bot_hears_in_which_topic_a_person_wrote(api: Any, client: Client) -> None:
    topic = await opened(api)
    await client.do("send_text", person=AIGERIM, chat=FORUM, text="/help", message_thread_id=topic)
    (update,) = (await api("getUpdates"))["result"]
    heard = telegram.Update.de_json(update, None).message
    assert heard is not None
    assert (heard.message_thread_id, heard.is_topic_message) == (topic, True)
    assert heard.reply_to_message is not None
    assert heard.reply_to_message.forum_topic_created is not None


async def test_the_bot_hears_of_topics_people_open_rename_and_close(api: Any, client: Client) -> None:
    made = await client.do("create_topic", person=SERIK, chat=FORUM, name="Votes")
    place = {"person": SERIK, "chat": FORUM, "message_thread_id": made["message_thread_id"]}
    await client.do("rename_topic", name="Ballots", **place)
    await client.do("close_topic", **place)
    await client.do("reopen_topic", **place)
    heard = [update["message"] for update in (await api("getUpdates"))["result"]]
    services = ("forum_topic_created", "forum_topic_edited", "forum_topic_closed", "forum_topic_reopened")
    assert [next(one for one in services if one in message) for message in heard] == list(services)
    assert {message["message_thread_id"] for message in heard} == {made["message_thread_id"]}


async def test_into_a_closed_topic_only_its_masters_write(api: Any, client: Client, sandbox: Sandbox) -> None:
    topic = await opened(api)
    assert (await api("closeForumTopic", chat_id=FORUM, message_thread_id=topic))["result"] is True
    assert (await api("sendMessage", chat_id=FORUM, text="x", message_thread_id=topic))["ok"]
    with pytest.raises(PlayRefused, match="TOPIC_CLOSED"):
        await client.do("send_text", person=AIGERIM, chat=FORUM, text="x", message_thread_id=topic)
    await client.do("set_bot_status", person=SERIK, chat=FORUM, status="member")
    answer = await api("sendMessage", chat_id=FORUM, text="x", message_thread_id=topic)
    assert answer["description"] == "Bad Request: TOPIC_CLOSED"


async def test_the_general_topic_can_be_renamed_closed_and_hidden(bot: telegram.Bot, client: Client) -> None:
    assert await bot.edit_general_forum_topic(FORUM, "Хабарлар")
    assert await bot.close_general_forum_topic(FORUM)
    assert await bot.reopen_general_forum_topic(FORUM)
    assert await bot.hide_general_forum_topic(FORUM)
    with pytest.raises(PlayRefused, match="TOPIC_CLOSED"):
        await client.send_text(AIGERIM, FORUM, "x")
    assert await bot.unhide_general_forum_topic(FORUM)
    assert await bot.unpin_all_general_forum_topic_messages(FORUM)
    assert await bot.get_forum_topic_icon_stickers() == ()
    assert (await client.send_text(AIGERIM, FORUM, "x"))["text"] == "x"


async def test_a_topic_is_renamed_and_deleted_by_the_bot(bot: telegram.Bot, client: Client) -> None:
    thread = (await bot.create_forum_topic(FORUM, "a", icon_color=0xFB6F5F)).message_thread_id
    assert await bot.edit_forum_topic(FORUM, thread, name="b")
    view = await client.do("view", person=SERIK)
    (shown,) = [chat for chat in view["chats"] if chat["chat"]["id"] == FORUM]
    assert shown["topics"] == [{"message_thread_id": thread, "name": "b", "icon_color": 0xFB6F5F, "is_closed": False}]
    assert await bot.delete_forum_topic(FORUM, thread)
    assert await client.messages(FORUM) == []


async def test_pins_of_a_topic_are_taken_down_alone(api: Any) -> None:
    topic = await opened(api)
    inside = (await api("sendMessage", chat_id=FORUM, text="x", message_thread_id=topic))["result"]["message_id"]
    outside = (await api("sendMessage", chat_id=FORUM, text="y"))["result"]["message_id"]
    for message in (inside, outside):
        assert (await api("pinChatMessage", chat_id=FORUM, message_id=message))["ok"]
    assert (await api("unpinAllForumTopicMessages", chat_id=FORUM, message_thread_id=topic))["ok"]
    assert (await api("getChat", chat_id=FORUM))["result"]["pinned_message"]["message_id"] == outside


REFUSED = [
    ("createForumTopic", {"chat_id": COUNCIL, "name": "x"}, "the chat is not a forum"),
    ("createForumTopic", {"chat_id": AIGERIM, "name": "x"}, "the chat is not a forum"),
    ("createForumTopic", {"chat_id": STRICT, "name": "x"}, "not enough rights to create a topic"),
    ("createForumTopic", {"chat_id": FORUM, "name": "  "}, "title must be non-empty"),
    ("createForumTopic", {"chat_id": FORUM, "name": "x", "icon_color": -2}, "invalid icon color specified"),
    ("editForumTopic", {"chat_id": FORUM, "message_thread_id": 77, "name": "x"}, "TOPIC_ID_INVALID"),
    ("closeForumTopic", {"chat_id": FORUM, "message_thread_id": 77}, "TOPIC_ID_INVALID"),
    ("deleteForumTopic", {"chat_id": FORUM, "message_thread_id": 77}, "TOPIC_ID_INVALID"),
    ("reopenGeneralForumTopic", {"chat_id": FORUM}, "TOPIC_NOT_MODIFIED"),
    ("editGeneralForumTopic", {"chat_id": FORUM, "name": "General"}, "TOPIC_NOT_MODIFIED"),
    ("closeGeneralForumTopic", {"chat_id": STRICT}, "not enough rights to edit the topic"),
]


@pytest.mark.parametrize(("method", "given", "why"), REFUSED)
async def test_what_cannot_be_done_with_topics(api: Any, method: str, given: dict[str, Any], why: str) -> None:
    assert (await api(method, **given))["description"] == f"Bad Request: {why}"


async def test_a_topic_of_somebody_else_is_changed_with_the_right_only(api: Any, client: Client) -> None:
    made = await client.do("create_topic", person=SERIK, chat=STRICT, name="Votes")
    place = {"chat_id": STRICT, "message_thread_id": made["message_thread_id"]}
    for method, verb in (("editForumTopic", "edit"), ("closeForumTopic", "edit"), ("deleteForumTopic", "delete")):
        assert (await api(method, **place))["description"] == f"Bad Request: not enough rights to {verb} the topic"


async def test_a_topic_that_is_closed_already_is_not_closed_again(api: Any) -> None:
    topic = await opened(api)
    assert (await api("closeForumTopic", chat_id=FORUM, message_thread_id=topic))["ok"]
    answer = await api("closeForumTopic", chat_id=FORUM, message_thread_id=topic)
    assert answer["description"] == "Bad Request: TOPIC_NOT_MODIFIED"


async def test_a_group_whose_topics_are_turned_off_forgets_them(api: Any, client: Client) -> None:
    topic = await opened(api)
    await client.do("set_forum", chat=FORUM, is_forum=False)
    assert (await api("sendMessage", chat_id=FORUM, text="x", message_thread_id=topic))["description"] == NO_THREAD
    assert "is_forum" not in (await api("getChat", chat_id=FORUM))["result"]


async def test_a_group_gets_topics_when_they_are_turned_on(api: Any, client: Client) -> None:
    await client.do("set_forum", chat=COUNCIL, is_forum=True)
    assert (await api("createForumTopic", chat_id=COUNCIL, name="Votes"))["ok"]
