"""What no person can do: raw updates, many presses at once, forgotten calls."""

from typing import Any

from sandbox.play.pressing import push_press
from sandbox.play.registry import Scene, action


@action("updates")
def raw_updates(scene: Scene) -> int:
    """Puts updates in as they are, duplicates and old ids included; returns how many wait now."""
    updates: list[dict[str, Any]] = scene.need("updates")
    scene.world.updates.forge(updates)
    return scene.world.updates.pending


@action("presses")
def presses(scene: Scene) -> int:
    """Many presses at once: `presses` is a list of [person, chat, message_id, callback_data]."""
    world = scene.world
    listed = scene.need("presses")
    for person, chat, message_id, callback_data in listed:
        push_press(world, world.people[person], world.chats[chat], message_id, callback_data)
    return len(listed)


@action()
def clear_calls(scene: Scene) -> bool:
    """Forgets all calls logged."""
    scene.world.calls.clear()
    return True
