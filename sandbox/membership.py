"""Coming and going: Start, block, joining and leaving groups, and the updates that tell the bot of it."""

from sandbox.chats import Chat, ChatKind, Json, Member
from sandbox.people import ALL_RIGHTS, Person
from sandbox.world import World


def block(world: World, person: Person, *, is_blocked: bool) -> None:
    if person.has_blocked == is_blocked:
        return
    person.has_blocked = is_blocked
    old, new = ("member", "kicked") if is_blocked else ("kicked", "member")
    chat = world.chats[person.id]
    _tell_bot(world, chat, person.id, Member(world.bot, old), Member(world.bot, new))
    world.happenings.tell("person", person=person.id)


def change_bot_status(world: World, chat: Chat, status: str, *, by: int, rights: frozenset[str] = ALL_RIGHTS) -> None:
    """Adds the bot to a group, promotes, restricts or removes it, with the service message that goes with it."""
    old = chat.members.get(world.bot_id, Member(world.bot, "left"))
    new = Member(world.bot, status, rights)
    chat.members[world.bot_id] = new
    if chat.kind is not ChatKind.CHANNEL and old.is_present != new.is_present:
        _announce(world, chat, by, world.bot, has_come=new.is_present)
    _tell_bot(world, chat, by, old, new)
    world.happenings.tell("members", chat=chat.id)


def change_member(world: World, chat: Chat, person_id: int, status: str) -> None:
    old = chat.members.get(person_id, Member(world.user(person_id), "left"))
    new = Member(world.user(person_id), status)
    chat.members[person_id] = new
    if chat.kind is not ChatKind.CHANNEL and old.is_present != new.is_present:
        _announce(world, chat, person_id, new.user, has_come=new.is_present)
    world.updates.push("chat_member", _change(world, chat, person_id, old, new))
    world.happenings.tell("members", chat=chat.id)


def upgrade(world: World, chat: Chat, new_chat: Chat) -> None:
    """Makes a basic group a supergroup: the old id answers with migrate_to_chat_id from now on."""
    chat.migrated_to = new_chat.id
    new_chat.members = dict(chat.members)
    for where, content in (
        (chat, {"migrate_to_chat_id": new_chat.id}),
        (new_chat, {"migrate_from_chat_id": chat.id}),
    ):
        message = world.post(where, next(iter(where.members)), content, is_service=True)
        world.updates.push("message", message.body)


def delete(world: World, chat: Chat) -> None:
    """The group is no more: nobody reads it, and the bot is not told."""
    chat.is_deleted = True
    for member in chat.members.values():
        member.status = "left"
    world.happenings.tell("people")


def _announce(world: World, chat: Chat, by: int, user: Json, *, has_come: bool) -> None:
    content: Json = {"new_chat_members": [user]} if has_come else {"left_chat_member": user}
    message = world.post(chat, by, content, is_service=True)
    is_seen = has_come or user["id"] != world.bot_id
    if is_seen and chat.members[world.bot_id].is_present:
        world.updates.push("message", message.body)


def _tell_bot(world: World, chat: Chat, by: int, old: Member, new: Member) -> None:
    if by != world.bot_id:
        world.updates.push("my_chat_member", _change(world, chat, by, old, new))


def _change(world: World, chat: Chat, by: int, old: Member, new: Member) -> Json:
    return {
        "chat": chat.as_chat(),
        "from": world.user(by),
        "date": world.now(),
        "old_chat_member": old.as_chat_member(chat.kind),
        "new_chat_member": new.as_chat_member(chat.kind),
    }
