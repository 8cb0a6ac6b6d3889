"""An alarm is said again until it is heard, but never within a pause that Telegram asked for."""

from bot.api import BotApi
from bot.settings import Settings
from bot.watch.telling import Crier
from council.identity import ChatId
from locales.text import Text
from sandbox.server import Sandbox

FLOOD = {"code": 429, "description": "Too Many Requests: retry after 60", "parameters": {"retry_after": 60}}


async def test_no_alarm_is_said_in_a_pause_and_other_chats_hear_it(sandbox: Sandbox, api: BotApi) -> None:
    crier, alarm = Crier(api, Settings()), Text("alarm-database")
    await sandbox.client.start(1)
    await sandbox.client.fault("sendMessage", chat_id=2, **FLOOD)
    assert [await crier.tell(ChatId(chat), alarm) for chat in (2, 2, 1)] == [False, False, True]
    assert [call["chat_id"] for call in await sandbox.client.calls("sendMessage")] == [2, 1]
