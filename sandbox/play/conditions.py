"""The weather of the world: what goes wrong, once or by chance, and what time it is."""

from sandbox.chats import Json
from sandbox.faults import Fault
from sandbox.play.registry import ALWAYS_TAKEN, CannotPlay, Scene, action
from sandbox.switches import Kind


@action("method?, code?, description?, parameters?, times?, chat_id?, delay?, silence?")
def fault(scene: Scene) -> bool:
    """Orders the next `times` calls to go wrong; with `code` 0 and no `delay` the call is done, its answer lost."""
    given = {name: value for name, value in scene.given.items() if name not in ALWAYS_TAKEN}
    scene.world.faults.order(Fault(**given))
    return True


@action()
def clear_faults(scene: Scene) -> bool:
    """Forgets what was ordered and turns all switches off."""
    scene.world.faults.clear()
    scene.world.switches.set(())
    scene.world.happenings.tell("faults")
    return True


@action("rules, seed?")
def set_faults(scene: Scene) -> Json:
    """Turns on these switches and no others.

    `rules` is a list of {kind, rate?, method?, chat_id?, retry_after?, seconds?}.
    """
    try:
        scene.world.switches.set(scene.need("rules"), int(scene.given.get("seed", 0)))
    except (TypeError, ValueError) as wrong:
        raise CannotPlay(f"no such switch: {wrong}") from wrong
    scene.world.happenings.tell("faults")
    return faults(scene)


@action()
def faults(scene: Scene) -> Json:
    """The switches that are on, with how often each has struck, and all kinds there are."""
    return {"rules": scene.world.switches.shown(), "kinds": list(Kind)}


@action()
def clock(scene: Scene) -> Json:
    """What time it is here (`now`, seconds since 1970), and how far ahead of the machine's clock (`ahead`)."""
    return dict(scene.world.clock.shown())


@action("seconds?, to?, ahead?")
def move_clock(scene: Scene) -> Json:
    """Moves the clock by `seconds` (back if negative), `to` an instant, or to `ahead` of the machine's (0: back)."""
    moved, given = scene.world.clock, scene.given
    try:
        if "to" in given:
            moved.set_to(given["to"])
        else:
            moved.set_ahead(given.get("ahead", moved.ahead) + given.get("seconds", 0))
    except ValueError as wrong:
        raise CannotPlay(str(wrong)) from wrong
    scene.world.courier.hurry()
    scene.world.happenings.tell("clock", **moved.shown())
    return clock(scene)
