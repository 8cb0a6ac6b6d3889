"""Command lists by scope and language, and the menu button."""

import re

from sandbox import refusals
from sandbox.chats import Json
from sandbox.methods.call import Call
from sandbox.methods.registry import method
from sandbox.profile import Scope
from sandbox.refusals import Refused

SCOPES = frozenset(
    {
        *("default", "all_private_chats", "all_group_chats", "all_chat_administrators"),
        *("chat", "chat_administrators", "chat_member"),
    }
)
_NAME = re.compile(r"[a-z0-9_]+")


@method("setMyCommands")
def set_my_commands(call: Call) -> bool:
    commands = [_checked(one) for one in _listed(call)]
    call.world.profile.set_commands(_scope(call), call.text("language_code"), commands)
    call.world.happenings.tell("commands")
    return True


@method("getMyCommands")
def get_my_commands(call: Call) -> list[Json]:
    return call.world.profile.commands(_scope(call), call.text("language_code"))


@method("deleteMyCommands")
def delete_my_commands(call: Call) -> bool:
    call.world.profile.forget_commands(_scope(call), call.text("language_code"))
    call.world.happenings.tell("commands")
    return True


@method("setChatMenuButton")
def set_chat_menu_button(call: Call) -> bool:
    button = call.parsed("menu_button") or {"type": "default"}
    if call.text("chat_id"):
        call.chat().menu_button = button
    else:
        call.world.profile.menu_button = button
    return True


@method("getChatMenuButton")
def get_chat_menu_button(call: Call) -> Json:
    own = call.chat().menu_button if call.text("chat_id") else None
    return own or call.world.profile.menu_button


def _listed(call: Call) -> list[Json]:
    try:
        listed = call.parsed("commands") or []
    except Refused as wrong:
        raise Refused(refusals.COMMANDS_JSON) from wrong
    if not isinstance(listed, list):
        raise Refused(refusals.COMMANDS_ARRAY)
    if not all(isinstance(one, dict) for one in listed):
        raise Refused(refusals.COMMAND, why="expected an Object")
    return listed


def _checked(given: Json) -> Json:
    command, description = str(given.get("command", "")).removeprefix("/"), str(given.get("description", "")).strip()
    for is_wrong, refusal in (
        (not command, refusals.COMMAND_EMPTY),
        (len(command) > 32, refusals.COMMAND_LONG),
        (not description, refusals.COMMAND_DESCRIPTION_EMPTY),
        (len(description) > 256, refusals.COMMAND_DESCRIPTION_LONG),
        (not _NAME.fullmatch(command), refusals.COMMAND_LETTERS),
    ):
        if is_wrong:
            raise Refused(refusal)
    return {"command": command, "description": description}


def _scope(call: Call) -> Scope:
    given = call.parsed("scope") or {"type": "default"}
    if not isinstance(given, dict):
        raise Refused(refusals.SCOPE, why="expected an Object")
    if given.get("type") not in SCOPES:
        raise Refused(refusals.SCOPE, why="unsupported type specified")
    try:
        return str(given["type"]), int(given.get("chat_id", 0)), int(given.get("user_id", 0))
    except (TypeError, ValueError) as wrong:
        raise Refused(refusals.CHAT_NOT_FOUND) from wrong
