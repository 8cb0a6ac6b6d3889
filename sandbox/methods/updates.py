"""getUpdates, and the webhook methods as far as a bot that polls meets them."""

import re

from sandbox import refusals
from sandbox.chats import Json
from sandbox.methods.call import Call
from sandbox.methods.registry import method
from sandbox.raw import Raw
from sandbox.refusals import Refused
from sandbox.webhook import Webhook

_SECRET = re.compile(r"[A-Za-z0-9_-]*")


@method("getUpdates")
async def get_updates(call: Call) -> Raw:
    world = call.world
    if world.webhook.url:
        raise Refused(refusals.WEBHOOK_ACTIVE)
    _remember_allowed(call)
    limit = min(max(call.whole("limit", 100), 1), 100)
    wait_for = min(max(call.whole("timeout"), 0), 50)
    return Raw("[" + ",".join(await world.updates.take(call.whole("offset"), limit, wait_for)) + "]")


@method("setWebhook")
def set_webhook(call: Call) -> bool:
    url, secret = call.text("url"), call.text("secret_token")
    if url and not url.startswith("https://"):
        raise Refused(refusals.WEBHOOK_URL)
    if len(secret) > 256:
        raise Refused(refusals.SECRET_TOO_LONG)
    if not _SECRET.fullmatch(secret):
        raise Refused(refusals.SECRET_LETTERS)
    now = call.world.clock()
    if now - call.world.webhook.set_at < 1:
        raise Refused(refusals.TOO_MANY_REQUESTS, seconds=1, parameters={"retry_after": 1})
    _remember_allowed(call)
    call.world.updates.interrupt(refusals.WEBHOOK_SET)
    call.world.webhook = Webhook(url, secret, min(max(call.whole("max_connections", 40), 1), 100), now)
    _drop_if_asked(call)
    return True


@method("deleteWebhook")
def delete_webhook(call: Call) -> bool | Raw:
    was_set = bool(call.world.webhook.url)
    call.world.webhook = Webhook()
    _drop_if_asked(call)
    return True if was_set else Raw("true", description="Webhook is already deleted")


@method("getWebhookInfo")
def get_webhook_info(call: Call) -> Json:
    webhook, updates = call.world.webhook, call.world.updates
    shown: Json = {"url": webhook.url, "has_custom_certificate": False, "pending_update_count": updates.pending}
    if webhook.url:
        shown["max_connections"] = webhook.max_connections
    return shown | ({"allowed_updates": sorted(updates.allowed)} if updates.allowed else {})


def _remember_allowed(call: Call) -> None:
    """The list sticks until a later call names another; an empty one means the default kinds."""
    if (named := call.parsed("allowed_updates")) is not None:
        call.world.updates.allowed = frozenset(named)


def _drop_if_asked(call: Call) -> None:
    if call.flag("drop_pending_updates"):
        call.world.updates.drop_all()
