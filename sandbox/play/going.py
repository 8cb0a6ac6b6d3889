"""Blocking and coming back, joining and leaving; who is in the sandbox at all."""

from sandbox.chats import Json
from sandbox.membership import block as set_block
from sandbox.membership import change_bot_status, change_member, delete, upgrade
from sandbox.people import ALL_RIGHTS, Person, read_group
from sandbox.play.registry import CannotPlay, Scene, action

STATUSES = ("creator", "administrator", "member", "restricted", "left", "kicked")


@action("person")
def block(scene: Scene) -> bool:
    """The person blocks the bot."""
    set_block(scene.world, scene.person(), is_blocked=True)
    return True


@action("person")
def unblock(scene: Scene) -> bool:
    """The person lets the bot write again."""
    set_block(scene.world, scene.person(), is_blocked=False)
    return True


@action("described")
def add_person(scene: Scene) -> Json:
    """`described` as in the people file."""
    try:
        person = Person(**scene.need("described"))
    except TypeError as wrong:
        raise CannotPlay(f"a person has id and name: {wrong}") from wrong
    scene.world.add_person(person)
    scene.world.happenings.tell("people")
    return person.as_user()


@action("person, language?, username?, name?, label?, is_deactivated?")
def change_person(scene: Scene) -> Json:
    """Changes what a client's settings change: `language`, `username`; or deactivates the account."""
    person = scene.person()
    for name in scene.given.keys() & {"language", "username", "name", "label", "is_deactivated"}:
        setattr(person, name, scene.given[name])
    scene.world.happenings.tell("person", person=person.id)
    return person.as_user()


@action("described")
def add_group(scene: Scene) -> Json:
    """`described` as in the people file."""
    try:
        chat = scene.world.add_group(read_group(scene.need("described")))
    except (TypeError, ValueError, KeyError) as wrong:
        raise CannotPlay(f"a group has id and title, and members who are there: {wrong}") from wrong
    scene.world.happenings.tell("people")
    return chat.as_chat()


@action("person, chat, status, rights?")
def set_bot_status(scene: Scene) -> bool:
    """`person` adds the bot to `chat`, promotes it, restricts it or sends it away."""
    rights = frozenset(map(str, scene.given.get("rights", ALL_RIGHTS)))
    change_bot_status(scene.world, scene.group(), _status(scene), by=scene.person().id, rights=rights)
    return True


@action("person, chat, status?")
def join(scene: Scene) -> bool:
    """The person comes into a group, as `member` or with another status."""
    change_member(scene.world, scene.group(), scene.person().id, _status(scene))
    return True


@action("person, chat")
def leave(scene: Scene) -> bool:
    """The person leaves a group."""
    change_member(scene.world, scene.group(), scene.person().id, "left")
    return True


@action("chat")
def delete_group(scene: Scene) -> bool:
    """The basic group `chat` is deleted by its owner."""
    delete(scene.world, scene.group())
    return True


@action("person, chat, new_chat")
def upgrade_group(scene: Scene) -> Json:
    """The basic group `chat` becomes a supergroup under the id `new_chat`."""
    old = scene.group()
    if scene.need("new_chat") in scene.world.chats:
        raise CannotPlay(f"chat {scene.given['new_chat']} is there already")
    described = {"id": scene.need("new_chat"), "title": old.title}
    new = scene.world.add_group(read_group(described))
    upgrade(scene.world, old, new)
    scene.world.happenings.tell("people")
    return new.as_chat()


def _status(scene: Scene) -> str:
    status = str(scene.given.get("status", "member"))
    if status not in STATUSES:
        raise CannotPlay(f"status is one of {', '.join(STATUSES)}")
    return status
