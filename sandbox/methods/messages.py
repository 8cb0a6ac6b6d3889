"""sendMessage and what is sent without a file."""

import random

from telegram.constants import ChatAction

from sandbox import refusals
from sandbox.chats import Json
from sandbox.methods.call import Call
from sandbox.methods.contents import send, text_content
from sandbox.methods.registry import method
from sandbox.refusals import Refused
from sandbox.topics import placed

DICE = {"🎲": 6, "🎯": 6, "🎳": 6, "🏀": 5, "⚽": 5, "🎰": 64}
CHAT_ACTIONS = frozenset(one.value for one in ChatAction)


@method("sendMessage")
def send_message(call: Call) -> Json:
    return send(call, text_content(call))


def location_of(call: Call) -> Json:
    return {"latitude": call.number("latitude"), "longitude": call.number("longitude")}


@method("sendLocation")
def send_location(call: Call) -> Json:
    return send(call, {"location": location_of(call)}, "locations")


@method("sendVenue")
def send_venue(call: Call) -> Json:
    location = location_of(call)
    venue = {"location": location, "title": call.text("title"), "address": call.text("address")}
    return send(call, {"venue": venue, "location": location}, "venues")


@method("sendContact")
def send_contact(call: Call) -> Json:
    named = {name: call.text(name) for name in ("phone_number", "first_name", "last_name", "vcard")}
    return send(call, {"contact": {name: value for name, value in named.items() if value}}, "contacts")


@method("sendDice")
def send_dice(call: Call) -> Json:
    emoji = call.text("emoji") or "🎲"
    if emoji not in DICE:
        raise Refused(refusals.WRONG_PARAMETER, name="emoji")
    value = random.randint(1, DICE[emoji])  # noqa: S311  a game, no secret
    return send(call, {"dice": {"emoji": emoji, "value": value}}, "other messages")


@method("sendChatAction")
def send_chat_action(call: Call) -> bool:
    if call.text("action").lower() not in CHAT_ACTIONS:
        raise Refused(refusals.CHAT_ACTION)
    chat = call.writable_chat()
    placed(chat, call.whole("message_thread_id"), None, is_master=True)
    call.world.happenings.tell("action", chat=chat.id, action=call.text("action"))
    return True
