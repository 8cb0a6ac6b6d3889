"""Whether Telegram takes the token, and where it brings updates."""

from __future__ import annotations

from typing import Any

from telegram.error import InvalidToken, TelegramError

from bot.api import BotApi
from bot.checkup.finding import Finding, ill, well
from bot.settings import Settings
from bot.transport import AiohttpRequest


async def of_telegram(settings: Settings) -> list[Finding]:
    if settings.bot_token is None:
        return [ill("token", "missing")]
    request = AiohttpRequest(proxy=settings.proxy)
    await request.initialize()
    api = BotApi(request, settings.api_url, settings.bot_token.get_secret_value())
    try:
        me = await api.ask("getMe", {}, dict)
        token = well("token", username=me.get("username") or "")
        return [token, _webhook(settings.delivery_address(), await api.ask("getWebhookInfo", {}, dict))]
    except InvalidToken:
        return [ill("token", "refused")]
    except TelegramError as error:
        return [ill("token", "no-answer", url=settings.api_url, why=error.message)]
    finally:
        await request.shutdown()


def _webhook(wanted: str | None, told: dict[str, Any]) -> Finding:
    """Where Telegram brings updates; an address it does not know yet is told to it by the next start."""
    waiting, refused = told.get("pending_update_count", 0), told.get("last_error_message")
    if wanted is None:
        return well("webhook.unused", waiting=waiting)
    if wanted != told.get("url"):
        return well("webhook.later", url=wanted, waiting=waiting)
    if refused and waiting:
        return ill("webhook", "refused", why=refused, waiting=waiting)
    return well("webhook", url=wanted, waiting=waiting)
