"""What a person writes: text, places, contacts; edits and deletions of their own messages."""

from sandbox.chats import Chat, ChatKind, Json
from sandbox.delivery import deliver
from sandbox.formatting import formatted
from sandbox.methods.contents import TEXT_LIMIT
from sandbox.people import Person
from sandbox.play.registry import CannotPlay, Scene, action
from sandbox.topics import placed


@action("person, chat?, text, reply_to?, message_thread_id?")
def send_text(scene: Scene) -> Json:
    """The person writes."""
    person, chat = scene.entered_chat()
    return say(scene, person, chat, text_content(scene.need("text")))


@action("person, chat?, payload?")
def start(scene: Scene) -> Json:
    """Pressing Start, or following a link t.me/<bot>?start=<payload>."""
    person, chat = scene.entered_chat()
    return say(scene, person, chat, text_content(f"/start {scene.given.get('payload', '')}"))


@action("person, chat?, latitude, longitude, title?, address?, reply_to?, message_thread_id?")
def send_location(scene: Scene) -> Json:
    """A place; with `title` a venue."""
    person, chat = scene.entered_chat()
    place = {"latitude": scene.need("latitude"), "longitude": scene.need("longitude")}
    title = scene.given.get("title")
    venue = {"venue": {"location": place, "title": title, "address": scene.given.get("address", "")}}
    return say(scene, person, chat, {"location": place} | (venue if title else {}))


@action("person, chat?, of?, reply_to?, message_thread_id?")
def share_contact(scene: Scene) -> Json:
    """The person's own contact, or somebody else's (`of`)."""
    person, chat = scene.entered_chat()
    shared = scene.world.people.get(scene.given.get("of", person.id))
    if shared is None:
        raise CannotPlay(f"no person {scene.given['of']}")
    user = shared.as_user()
    named = {key: user[key] for key in ("first_name", "last_name") if key in user}
    return say(scene, person, chat, {"contact": {"phone_number": shared.phone, "user_id": shared.id} | named})


@action("person, chat?, message_id, text")
def edit_text(scene: Scene) -> Json:
    """The person changes an own message."""
    person, chat = scene.entered_chat()
    message = scene.message(chat)
    if message.sender_id != person.id:
        raise CannotPlay("people edit their own messages only")
    kept = {key: value for key, value in message.body.items() if key not in {"text", "entities"}}
    body = kept | text_content(scene.need("text")) | {"edit_date": scene.world.now()}
    scene.world.change(chat, message, body)
    deliver(scene.world, chat, message, is_edit=True)
    return body


@action("person, chat?, message_id")
def delete(scene: Scene) -> bool:
    """The bot is not told, as in life."""
    _, chat = scene.entered_chat()
    scene.world.remove(chat, scene.message(chat).id)
    return True


def say(scene: Scene, person: Person, chat: Chat, content: Json) -> Json:
    message = scene.world.post(chat, person.id, _placed(scene, person, chat) | content)
    deliver(scene.world, chat, message)
    return message.body


def _placed(scene: Scene, person: Person, chat: Chat) -> Json:
    member = chat.members.get(person.id)
    is_master = member is not None and member.status in {"administrator", "creator"}
    if chat.kind is ChatKind.CHANNEL and not is_master:
        raise CannotPlay("only administrators post in a channel")
    replied = chat.messages.get(scene.given.get("reply_to", 0))
    return placed(chat, int(scene.given.get("message_thread_id") or 0), replied, is_master=is_master)


def text_content(source: str) -> Json:
    text, entities = formatted(source, None)
    if not text or len(text) > TEXT_LIMIT:
        raise CannotPlay(f"a client sends 1 to {TEXT_LIMIT} characters")
    return {"text": text, "entities": entities} if entities else {"text": text}
