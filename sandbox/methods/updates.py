"""How updates reach the bot: getUpdates, and the methods of the webhook."""

from sandbox import refusals
from sandbox.addresses import check
from sandbox.chats import Json
from sandbox.methods.call import Call
from sandbox.methods.registry import method
from sandbox.raw import Raw
from sandbox.refusals import Refused
from sandbox.webhook import Webhook


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
async def set_webhook(call: Call) -> Raw:
    world = call.world
    url, secret = call.text("url"), call.text("secret_token")
    if not url:
        return await _delete(call)
    world.doorman.admit()
    check(url, secret)
    wanted = Webhook(url, secret, min(max(call.whole("max_connections", 40), 1), 100))
    _remember_allowed(call)
    if _is_same(world.webhook, wanted) and not call.flag("drop_pending_updates"):
        return Raw("true", description="Webhook is already set")
    world.updates.interrupt(refusals.WEBHOOK_SET)
    await world.courier.stop()
    _drop_if_asked(call)
    world.webhook = wanted
    world.courier.begin(wanted)
    return Raw("true", description="Webhook was set")


def _is_same(one: Webhook, other: Webhook) -> bool:
    return (one.url, one.secret, one.max_connections) == (other.url, other.secret, other.max_connections)


@method("deleteWebhook")
async def delete_webhook(call: Call) -> Raw:
    return await _delete(call)


async def _delete(call: Call) -> Raw:
    was_set = bool(call.world.webhook.url)
    await call.world.courier.stop()
    call.world.webhook = Webhook()
    _drop_if_asked(call)
    return Raw("true", description="Webhook was deleted" if was_set else "Webhook is already deleted")


@method("getWebhookInfo")
def get_webhook_info(call: Call) -> Json:
    webhook, updates = call.world.webhook, call.world.updates
    shown: Json = {"url": webhook.url, "has_custom_certificate": False, "pending_update_count": updates.pending}
    return shown | webhook.shown() | ({"allowed_updates": sorted(updates.allowed)} if updates.allowed else {})


def _remember_allowed(call: Call) -> None:
    """The list sticks until a later call names another; an empty one means the default kinds."""
    if (named := call.parsed("allowed_updates")) is not None:
        call.world.updates.allowed = frozenset(named)


def _drop_if_asked(call: Call) -> None:
    if call.flag("drop_pending_updates"):
        call.world.updates.drop_all()
