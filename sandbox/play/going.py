"""Blocking and coming back, joining and leaving; who is in the sandbox at all."""

from sandbox.chats import Json
from sandbox.membership import block as set_block
from sandbox.membership import change_bot_status, change_member, delete, upgrade
from sandbox.people import ALL_RIGHTS, Person, read_group
from sandbox.play.registry import Scene, action


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
    person = Person(**scene.need("described"))
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
    chat = scene.world.add_group(read_group(scene.need("described")))
    scene.world.happenings.tell("people")
    return chat.as_chat()


@action("person, chat, status, rights?")
def set_bot_status(scene: Scene) -> bool:
    """`person` adds the bot to `chat`, promotes it, restricts it or sends it away."""
    rights = frozenset(scene.given.get("rights", ALL_RIGHTS))
    change_bot_status(scene.world, scene.chat(), scene.need("status"), by=scene.person().id, rights=rights)
    return True


@action("person, chat, status?")
def join(scene: Scene) -> bool:
    """The person comes into a group, as `member` or with another status."""
    change_member(scene.world, scene.chat(), scene.person().id, scene.given.get("status", "member"))
    return True


@action("person, chat")
def leave(scene: Scene) -> bool:
    """The person leaves a group."""
    change_member(scene.world, scene.chat(), scene.person().id, "left")
    return True


@action("chat")
def delete_group(scene: Scene) -> bool:
    """The basic group `chat` is deleted by its owner."""
    delete(scene.world, scene.chat())
    return True


@action("person, chat, new_chat")
def upgrade_group(scene: Scene) -> Json:
    """The basic group `chat` becomes a supergroup under the id `new_chat`."""
    old = scene.chat()
    described = {"id": scene.need("new_chat"), "title": old.title}
    new = scene.world.add_group(read_group(described))
    upgrade(scene.world, old, new)
    scene.world.happenings.tell("people")
    return new.as_chat()
