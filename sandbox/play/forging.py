"""What no person can do: raw updates, many presses at once, forgotten calls."""

from typing import Any

from sandbox.play.pressing import push_press
from sandbox.play.registry import CannotPlay, Scene, action


@action("updates")
def raw_updates(scene: Scene) -> int:
    """Puts updates in as they are, duplicates and old ids included; returns how many wait now."""
    updates: list[dict[str, Any]] = scene.need("updates")
    if not all(isinstance(one, dict) and isinstance(one.get("update_id", 0), int) for one in updates):
        raise CannotPlay("an update is an object with a number")
    scene.world.updates.forge(updates)
    return scene.world.updates.pending


@action("presses")
def presses(scene: Scene) -> int:
    """Many presses at once: `presses` is a list of [person, chat, message_id, callback_data]."""
    world = scene.world
    listed = scene.need("presses")
    if not all(_is_press(scene, one) for one in listed):
        raise CannotPlay("a press is [person, chat, message_id, callback_data]")
    for person, chat, message_id, callback_data in listed:
        push_press(world, world.people[person], world.chats[chat], message_id, callback_data)
    return len(listed)


@action()
def clear_calls(scene: Scene) -> bool:
    """Forgets all calls logged."""
    scene.world.calls.clear()
    scene.world.pauses.forget()
    return True


def _is_press(scene: Scene, given: Any) -> bool:
    if not isinstance(given, list | tuple) or len(given) != 4 or not all(isinstance(one, int | str) for one in given):
        return False
    return given[0] in scene.world.people and given[1] in scene.world.chats
