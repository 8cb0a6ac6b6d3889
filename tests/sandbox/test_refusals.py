"""Each refusal, with the code and the words of the real server."""

from io import BytesIO
from typing import Any

import aiohttp
import pytest

from sandbox import Client, Sandbox
from sandbox.callbacks import ANSWERED_WITHIN

ONE = 1001
CASES: list[tuple[str, dict[str, Any], int, str]] = [
    ("sendMessage", {"text": "x"}, 400, "Bad Request: chat_id is empty"),
    ("sendMessage", {"chat_id": 77, "text": "x"}, 400, "Bad Request: chat not found"),
    ("sendMessage", {"chat_id": "@nobody", "text": "x"}, 400, "Bad Request: chat not found"),
    ("sendMessage", {"chat_id": 1005, "text": "x"}, 400, "Bad Request: chat not found"),
    ("sendMessage", {"chat_id": 1002, "text": "x"}, 403, "Forbidden: bot can't initiate conversation with a user"),
    ("sendMessage", {"chat_id": 1003, "text": "x"}, 403, "Forbidden: bot was blocked by the user"),
    ("sendMessage", {"chat_id": 1004, "text": "x"}, 403, "Forbidden: user is deactivated"),
    ("sendMessage", {"chat_id": 700000001, "text": "x"}, 403, "Forbidden: the bot can't send messages to the bot"),
    ("sendMessage", {"chat_id": -100502, "text": "x"}, 403, "Forbidden: bot was kicked from the supergroup chat"),
    ("sendMessage", {"chat_id": -100503, "text": "x"}, 403, "Forbidden: bot is not a member of the supergroup chat"),
    (
        "sendMessage",
        {"chat_id": -100504, "text": "x"},
        400,
        "Bad Request: not enough rights to send text messages to the chat",
    ),
    (
        "sendLocation",
        {"chat_id": -100504, "latitude": 1, "longitude": 1},
        400,
        "Bad Request: not enough rights to send locations to the chat",
    ),
    ("sendMessage", {"chat_id": ONE}, 400, "Bad Request: message text is empty"),
    ("sendMessage", {"chat_id": ONE, "text": " \n "}, 400, "Bad Request: text must be non-empty"),
    (
        "sendMessage",
        {"chat_id": ONE, "text": "<b></b>", "parse_mode": "HTML"},
        400,
        "Bad Request: text must be non-empty",
    ),
    ("sendMessage", {"chat_id": ONE, "text": "ә" * 4097}, 400, "Bad Request: message is too long"),
    ("sendMessage", {"chat_id": ONE, "text": "ә" * 16385}, 400, "Bad Request: text is too long"),
    ("sendMessage", {"chat_id": ONE, "text": "x", "parse_mode": "BBCode"}, 400, "Bad Request: unsupported parse_mode"),
    (
        "sendMessage",
        {"chat_id": ONE, "text": "x", "reply_markup": "{"},
        400,
        "Bad Request: can't parse reply keyboard markup JSON object",
    ),
    (
        "sendMessage",
        {"chat_id": ONE, "text": "x", "reply_markup": "[1]"},
        400,
        "Bad Request: object expected as reply markup",
    ),
    (
        "sendMessage",
        {"chat_id": ONE, "text": "x", "reply_parameters": {"message_id": 99}},
        400,
        "Bad Request: message to be replied not found",
    ),
    ("editMessageText", {"chat_id": ONE, "message_id": 99, "text": "x"}, 400, "Bad Request: message to edit not found"),
    ("deleteMessage", {"chat_id": ONE, "message_id": 99}, 400, "Bad Request: message to delete not found"),
    (
        "copyMessage",
        {"chat_id": ONE, "from_chat_id": ONE, "message_id": 99},
        400,
        "Bad Request: message to copy not found",
    ),
    (
        "forwardMessage",
        {"chat_id": ONE, "from_chat_id": ONE, "message_id": 99},
        400,
        "Bad Request: message to forward not found",
    ),
    (
        "answerCallbackQuery",
        {"callback_query_id": "1"},
        400,
        "Bad Request: query is too old and response timeout expired or query ID is invalid",
    ),
    ("answerCallbackQuery", {"callback_query_id": "1", "text": "x" * 201}, 400, "Bad Request: MESSAGE_TOO_LONG"),
    ("getFile", {"file_id": "nothing"}, 400, "Bad Request: invalid file_id"),
    ("sendPhoto", {"chat_id": ONE}, 400, "Bad Request: there is no photo in the request"),
    ("sendDocument", {"chat_id": ONE}, 400, "Bad Request: there is no document in the request"),
    ("sendChatAction", {"chat_id": ONE, "action": "dance"}, 400, "Bad Request: wrong parameter action in request"),
    (
        "setMyCommands",
        {"commands": [{"command": "", "description": "x"}]},
        400,
        "Bad Request: command must be non-empty",
    ),
    (
        "setMyCommands",
        {"commands": [{"command": "x" * 33, "description": "x"}]},
        400,
        "Bad Request: command length must not exceed 32",
    ),
    (
        "setMyCommands",
        {"commands": [{"command": "x", "description": ""}]},
        400,
        "Bad Request: command description must be non-empty",
    ),
    (
        "setMyCommands",
        {"commands": [{"command": "x", "description": "x" * 257}]},
        400,
        "Bad Request: command description length must not exceed 256",
    ),
    (
        "setMyCommands",
        {"commands": [{"command": "көмек", "description": "x"}]},
        400,
        "Bad Request: BOT_COMMAND_INVALID",
    ),
    ("setWebhook", {"url": "http://kenes.kz"}, 400, "Bad Request: invalid webhook URL specified"),
    (
        "setWebhook",
        {"url": "https://kenes.kz", "secret_token": "x" * 257},
        400,
        "Bad Request: secret token is too long",
    ),
    (
        "setWebhook",
        {"url": "https://kenes.kz", "secret_token": "a b"},
        400,
        "Bad Request: secret token contains unallowed characters",
    ),
    ("noSuchMethod", {}, 404, "Not Found: method not found"),
    (
        "pinChatMessage",
        {"chat_id": -100506, "message_id": 1},
        400,
        "Bad Request: not enough rights to manage pinned messages in the chat",
    ),
]


@pytest.mark.parametrize(("method", "given", "code", "description"), CASES, ids=lambda one: str(one)[:60])
async def test_the_server_refuses_in_its_own_words(
    api: Any, method: str, given: dict[str, Any], code: int, description: str
) -> None:
    assert await api(method, **given) == {"ok": False, "error_code": code, "description": description}


@pytest.mark.parametrize(
    ("path", "code", "description"),
    [
        ("/nothing", 404, "Not Found"),
        ("/botwithoutcolon/getMe", 401, "Unauthorized: invalid token specified"),
        ("/bot0123:abc/getMe", 401, "Unauthorized: invalid token specified"),
        ("/bot123:abc/getMe", 401, "Unauthorized"),
    ],
)
async def test_a_wrong_path_or_token_is_turned_away(sandbox: Sandbox, path: str, code: int, description: str) -> None:
    async with aiohttp.ClientSession() as session, session.get(sandbox.url + path) as response:
        assert response.status == code
        assert (await response.json())["description"] == description


@pytest.mark.parametrize(
    ("status", "description"),
    [
        ("kicked", "Forbidden: bot was kicked from the group chat"),
        ("left", "Forbidden: bot is not a member of the group chat"),
    ],
)
async def test_a_small_group_is_called_by_its_own_name(api: Any, client: Client, status: str, description: str) -> None:
    await client.do("set_bot_status", person=ONE, chat=-7, status=status)
    assert (await api("sendMessage", chat_id=-7, text="x"))["description"] == description


@pytest.mark.parametrize(
    ("method", "field", "words"), [("sendPhoto", "photo", "photos"), ("sendVoice", "voice", "voice notes")]
)
async def test_a_missing_right_names_what_may_not_be_sent(
    api: Any, sandbox: Sandbox, method: str, field: str, words: str
) -> None:
    stored = sandbox.world.files.add(b"x", "x", "photos" if field == "photo" else "voice")
    answer = await api(method, **{"chat_id": -100504, field: stored.file_id})
    assert answer["description"] == f"Bad Request: not enough rights to send {words} to the chat"


async def test_method_names_are_compared_without_case(api: Any) -> None:
    assert (await api("GETME"))["result"]["is_bot"] is True


async def test_a_group_that_became_a_supergroup_tells_its_new_id(api: Any, client: Client) -> None:
    await client.do("upgrade_group", person=1001, chat=-7, new_chat=-100777)
    answer = await api("sendMessage", chat_id=-7, text="x")
    assert answer["description"] == "Bad Request: group chat was upgraded to a supergroup chat"
    assert answer["parameters"] == {"migrate_to_chat_id": -100777}
    assert (await api("sendMessage", chat_id=-100777, text="x"))["ok"]


async def test_an_edit_that_changes_nothing_is_refused(api: Any) -> None:
    sent = (await api("sendMessage", chat_id=ONE, text="same"))["result"]
    answer = await api("editMessageText", chat_id=ONE, message_id=sent["message_id"], text="  same ")
    assert answer["description"] == (
        "Bad Request: message is not modified: specified new message content and reply markup are exactly the same"
        " as a current content and reply markup of the message"
    )


async def test_a_message_with_a_reply_keyboard_cannot_be_edited(api: Any) -> None:
    sent = (await api("sendMessage", chat_id=ONE, text="x", reply_markup={"keyboard": [["a"]]}))["result"]
    assert "reply_markup" not in sent
    answer = await api("editMessageText", chat_id=ONE, message_id=sent["message_id"], text="y")
    assert answer["description"] == "Bad Request: message can't be edited"


async def test_a_message_of_a_person_cannot_be_edited_by_the_bot(api: Any, client: Client) -> None:
    sent = await client.send_text(ONE, ONE, "mine")
    answer = await api("editMessageText", chat_id=ONE, message_id=sent["message_id"], text="y")
    assert answer["description"] == "Bad Request: message can't be edited"


async def test_text_and_caption_are_edited_by_their_own_methods(api: Any, client: Client, sandbox: Sandbox) -> None:
    text = (await api("sendMessage", chat_id=ONE, text="x"))["result"]["message_id"]
    stored = sandbox.world.files.add(b"pdf", "a.pdf", "documents")
    paper = (await api("sendDocument", chat_id=ONE, document=stored.file_id))["result"]["message_id"]
    wrong_text = await api("editMessageText", chat_id=ONE, message_id=paper, text="y")
    wrong_caption = await api("editMessageCaption", chat_id=ONE, message_id=text, caption="y")
    assert wrong_text["description"] == "Bad Request: there is no text in the message to edit"
    assert wrong_caption["description"] == "Bad Request: there is no caption in the message to edit"


async def test_an_edit_takes_an_inline_keyboard_only(api: Any) -> None:
    sent = (await api("sendMessage", chat_id=ONE, text="x"))["result"]["message_id"]
    answer = await api("editMessageText", chat_id=ONE, message_id=sent, text="y", reply_markup={"keyboard": [["a"]]})
    assert answer["description"] == "Bad Request: inline keyboard expected"


async def test_protected_content_is_not_forwarded(api: Any) -> None:
    sent = (await api("sendMessage", chat_id=ONE, text="x", protect_content=True))["result"]["message_id"]
    answer = await api("forwardMessage", chat_id=ONE, from_chat_id=ONE, message_id=sent)
    assert answer["description"] == "Bad Request: message has protected content and can't be forwarded"


async def test_a_message_older_than_48_hours_stays_in_a_private_chat(api: Any, sandbox: Sandbox) -> None:
    sent = (await api("sendMessage", chat_id=ONE, text="x"))["result"]["message_id"]
    sandbox.world.chats[ONE].messages[sent].body["date"] -= 48 * 3600 + 5
    answer = await api("deleteMessage", chat_id=ONE, message_id=sent)
    assert answer["description"] == "Bad Request: message can't be deleted for everyone"


async def test_a_bot_without_the_right_deletes_only_its_own_in_a_group(api: Any, client: Client) -> None:
    foreign = (await client.send_text(1002, -100506, "theirs"))["message_id"]
    own = (await api("sendMessage", chat_id=-100506, text="x"))["result"]["message_id"]
    refused = await api("deleteMessage", chat_id=-100506, message_id=foreign)
    assert refused["description"] == "Bad Request: message can't be deleted"
    assert (await api("deleteMessage", chat_id=-100506, message_id=own))["result"] is True


async def test_a_press_is_answered_once_and_within_150_seconds(api: Any, client: Client, sandbox: Sandbox) -> None:
    too_old = "Bad Request: query is too old and response timeout expired or query ID is invalid"
    first = (await client.press(ONE, ONE, 1, callback_data="x"))["callback_query_id"]
    assert (await api("answerCallbackQuery", callback_query_id=first))["result"] is True
    assert (await api("answerCallbackQuery", callback_query_id=first))["description"] == too_old
    late = (await client.press(ONE, ONE, 1, callback_data="x"))["callback_query_id"]
    person, pressed_at = sandbox.world.callbacks._pressed[late]
    sandbox.world.callbacks._pressed[late] = (person, pressed_at - ANSWERED_WITHIN - 1)
    assert (await api("answerCallbackQuery", callback_query_id=late))["description"] == too_old


async def test_a_file_over_20_megabytes_is_too_big_to_fetch(api: Any, sandbox: Sandbox) -> None:
    big = sandbox.world.files.add(b"x" * (20 * 1024 * 1024 + 1), "big.bin", "documents")
    assert (await api("getFile", file_id=big.file_id))["description"] == "Bad Request: file is too big"


async def test_a_caption_has_1024_characters_at_most(api: Any, sandbox: Sandbox) -> None:
    stored = sandbox.world.files.add(b"x", "a.txt", "documents")
    answer = await api("sendDocument", chat_id=ONE, document=stored.file_id, caption="ә" * 1025)
    assert answer["description"] == "Bad Request: message caption is too long"


async def test_a_webhook_is_not_set_twice_within_a_second(api: Any) -> None:
    assert (await api("setWebhook", url="https://kenes.kz/hook"))["ok"]
    answer = await api("setWebhook", url="https://kenes.kz/hook")
    assert answer["description"] == "Too Many Requests: retry after 1"


async def test_an_upload_over_50_megabytes_is_too_large(sandbox: Sandbox) -> None:
    form = aiohttp.FormData({"chat_id": "1001"})
    form.add_field("document", BytesIO(b"x" * (50 * 1024 * 1024 + 1)), filename="big.bin")
    address = f"{sandbox.url}/bot{sandbox.token}/sendDocument"
    async with aiohttp.ClientSession() as session, session.post(address, data=form) as response:
        assert response.status == 413
        assert (await response.json())["description"] == "Request Entity Too Large"
