"""Buttons: inline ones, forged presses, and the keys of a reply keyboard."""

import zlib

from sandbox.chats import Chat, Json
from sandbox.people import Person
from sandbox.play.registry import CannotPlay, Scene, action
from sandbox.play.writing import send_location, send_text, share_contact
from sandbox.world import World

KOSTANAY = {"latitude": 53.2144, "longitude": 63.6246}
SENT_BY = {"request_contact": share_contact, "request_location": send_location, "text": send_text}


@action("person, chat?, message_id, label?, callback_data?")
def press(scene: Scene) -> Json:
    """Presses the button with this `label`, or sends `callback_data` as it is, even if no button carries it."""
    person, chat = scene.entered_chat()
    callback_data = scene.given.get("callback_data")
    if callback_data is None:
        button = _button(scene, chat, scene.need("label"))
        if "callback_data" not in button:
            return {key: value for key, value in button.items() if key != "text"}
        callback_data = button["callback_data"]
    query_id = push_press(scene.world, person, chat, scene.need("message_id"), callback_data)
    return {"callback_query_id": query_id}


def push_press(world: World, person: Person, chat: Chat, message_id: int, callback_data: str) -> str:
    query_id = world.callbacks.press(person.id)
    message = chat.messages.get(message_id)
    gone = {"chat": chat.as_chat(), "message_id": message_id, "date": 0}
    world.updates.push(
        "callback_query",
        {
            "id": query_id,
            "from": person.as_user(),
            "message": message.body if message else gone,
            "chat_instance": str(zlib.crc32(str(chat.id).encode())),
            "data": callback_data,
        },
    )
    return query_id


@action("person, chat?, label, latitude?, longitude?, of?, reply_to?, message_thread_id?")
def tap(scene: Scene) -> Json:
    """Taps a key of the reply keyboard: sends its text, or the contact or place it asks for."""
    _, chat = scene.entered_chat()
    label = scene.need("label")
    rows = (chat.keyboard or {}).get("keyboard", ())
    key = next((key for row in rows for key in row if key["text"] == label), None)
    if key is None:
        raise CannotPlay(f"no key {label!r} in {[[one['text'] for one in row] for row in rows]}")
    asked = next((name for name in ("request_contact", "request_location") if key.get(name)), "text")
    sent = SENT_BY[asked](Scene(scene.world, KOSTANAY | {"text": label} | scene.given))
    if (chat.keyboard or {}).get("one_time_keyboard"):
        chat.keyboard = None
        scene.world.happenings.tell("keyboard", chat=chat.id, keyboard=None)
    return sent


def _button(scene: Scene, chat: Chat, label: str) -> Json:
    rows = scene.message(chat).body.get("reply_markup", {}).get("inline_keyboard", [])
    found = next((button for row in rows for button in row if button["text"] == label), None)
    if found is None:
        raise CannotPlay(f"no button {label!r} in {[[one['text'] for one in row] for row in rows]}")
    return dict(found)
