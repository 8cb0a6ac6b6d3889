"""What a person writes: text, places, contacts; edits and deletions of their own messages."""

from sandbox.chats import Chat, ChatKind, Json, Message
from sandbox.delivery import deliver
from sandbox.formatting import formatted
from sandbox.methods.contents import TEXT_LIMIT
from sandbox.methods.copies import content_of, origin_of
from sandbox.people import Person
from sandbox.play.registry import CannotPlay, Scene, action
from sandbox.topics import placed

GROUP_ANONYMOUS_BOT = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}


@action("person, chat?, text, reply_to?, message_thread_id?, is_anonymous?")
def send_text(scene: Scene) -> Json:
    """The person writes; `is_anonymous`: an administrator in the name of the group."""
    person, chat = scene.entered_chat()
    mask = _mask(chat, person) if scene.given.get("is_anonymous") else {}
    return say(scene, person, chat, mask | text_content(scene.need("text")))


def _mask(chat: Chat, person: Person) -> Json:
    """Whoever wrote, the bot sees the same bot of Telegram's own and the group itself."""
    if chat.kind is not ChatKind.SUPERGROUP or not _is_master(chat, person):
        raise CannotPlay("only administrators of a group write in its name")
    return {"from": GROUP_ANONYMOUS_BOT, "sender_chat": chat.as_chat()}


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
    message = _own(scene, person, chat)
    kept = {key: value for key, value in message.body.items() if key not in {"text", "entities"}}
    return _changed(scene, chat, message, kept | text_content(scene.need("text")))


def _own(scene: Scene, person: Person, chat: Chat) -> Message:
    message = scene.message(chat)
    if message.sender_id != person.id:
        raise CannotPlay("people edit their own messages only")
    return message


def _changed(scene: Scene, chat: Chat, message: Message, body: Json) -> Json:
    scene.world.change(chat, message, body | {"edit_date": scene.world.now()})
    deliver(scene.world, chat, message, is_edit=True)
    return message.body


@action("person, chat?, message_id, caption")
def edit_caption(scene: Scene) -> Json:
    """The person changes what stands under an own photo, paper or film."""
    person, chat = scene.entered_chat()
    message = _own(scene, person, chat)
    kept = {key: value for key, value in message.body.items() if not key.startswith("caption")}
    return _changed(scene, chat, message, kept | caption_content(scene.need("caption")))


@action("person, chat?, from_chat, message_id, message_thread_id?")
def forward(scene: Scene) -> Json:
    """The person passes a message of `from_chat` on."""
    person, chat = scene.entered_chat()
    source = scene.message(Scene(scene.world, {"person": person.id, "chat": scene.need("from_chat")}).entered_chat()[1])
    if source.is_service or source.body.get("has_protected_content"):
        raise CannotPlay("this message cannot be forwarded")
    return say(scene, person, chat, content_of(source) | {"forward_origin": origin_of(source)})


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
    is_master = _is_master(chat, person)
    if chat.kind is ChatKind.CHANNEL and not is_master:
        raise CannotPlay("only administrators post in a channel")
    replied = chat.messages.get(scene.given.get("reply_to", 0))
    return placed(chat, int(scene.given.get("message_thread_id") or 0), replied, is_master=is_master)


def _is_master(chat: Chat, person: Person) -> bool:
    member = chat.members.get(person.id)
    return member is not None and member.status in {"administrator", "creator"}


def text_content(source: str) -> Json:
    text, entities = formatted(source, None)
    if not text or len(text) > TEXT_LIMIT:
        raise CannotPlay(f"a client sends 1 to {TEXT_LIMIT} characters")
    return {"text": text, "entities": entities} if entities else {"text": text}


def caption_content(source: str) -> Json:
    text, entities = formatted(source, None)
    content: Json = {"caption": text} if text else {}
    return content | ({"caption_entities": entities} if entities else {})
