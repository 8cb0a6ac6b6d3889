"""Which messages of people reach the bot: all in private, few in groups (privacy mode)."""

from sandbox.chats import Chat, ChatKind, Message
from sandbox.world import World


def deliver(world: World, chat: Chat, message: Message, *, is_edit: bool = False) -> int | None:
    """The update_id, or None when the bot is not told."""
    if not _is_told(world, chat, message):
        return None
    noun = "channel_post" if chat.kind is ChatKind.CHANNEL else "message"
    return world.updates.push(f"edited_{noun}" if is_edit else noun, message.body)


def _is_told(world: World, chat: Chat, message: Message) -> bool:
    if chat.kind is ChatKind.PRIVATE:
        return True
    bot = chat.members.get(world.bot_id)
    if bot is None or not bot.is_present:
        return False
    is_reader = bot.status == "administrator" or message.is_service
    return is_reader or _is_reply_to_bot(world, message) or _is_command_for_bot(world, message)


def _is_reply_to_bot(world: World, message: Message) -> bool:
    sender = message.body.get("reply_to_message", {}).get("from", {})
    return bool(sender.get("id") == world.bot_id)


def _is_command_for_bot(world: World, message: Message) -> bool:
    text = str(message.body.get("text", ""))
    for entity in message.body.get("entities", ()):
        if entity["type"] == "bot_command":
            units = text.encode("utf-16-le")[entity["offset"] * 2 :][: entity["length"] * 2]
            _, _, name = units.decode("utf-16-le").partition("@")
            return not name or name.casefold() == world.settings.username.casefold()
    return False
