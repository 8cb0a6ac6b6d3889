"""The state of the house and what is held → screens. Pure: keys and buttons only."""

from __future__ import annotations

from collections.abc import Iterator

from council.identity import Instant
from council.keeping.commands import DropHeld, SendHeld, ShowHeld, ShowState
from council.keeping.model import Held, HeldList, Released, Restored, State
from handlers.keeping.commands import AskDropHeld, AskSendHeld
from handlers.kit.home import HOME, back
from handlers.kit.screen import BLANK, Button, Screen, screen
from locales.formats import file_size
from locales.text import Text

REFRESH = Button(Text("refresh-button"), ShowState())
HELD = Button(Text("keeping-held-button"), ShowHeld())


def state_screen(state: State, started_at: Instant | None) -> Screen:
    held = (HELD,) if state.held else ()
    return screen(*_state_lines(state, started_at), rows=(held, (REFRESH, HOME)))


def _state_lines(state: State, started_at: Instant | None) -> Iterator[Text]:
    yield Text("keeping-state")
    if started_at is not None:
        yield Text("keeping-running", {"started_at": started_at})
    yield BLANK
    yield Text("keeping-waiting-in", {"count": state.waiting_in})
    yield Text("keeping-waiting-out", {"count": state.waiting_out})
    yield Text("keeping-unknown", {"count": sum(state.unknown.values())})
    for kind, count in state.unknown.items():
        yield Text("keeping-unknown-kind", {"kind": kind, "count": count})
    yield Text("keeping-dead-letters", {"count": state.dead_letters})
    if state.held:
        yield Text("keeping-held", {"count": state.held})
    yield BLANK
    last = state.last_backup
    if last is None:
        yield Text("keeping-no-backup")
    else:
        yield Text("keeping-backup", {"made_at": last.made_at, "size": file_size(last.bytes)})


def held_screen(held: HeldList) -> Screen:
    """What waits by noun, and the two ways to decide."""
    if not held.parts:
        return screen(Text("held-none"), rows=((back(ShowState()), HOME),))
    restored = (_restored(held.restored), BLANK) if held.restored else ()
    return screen(
        Text("held-title"),
        *restored,
        *map(_line, held.parts),
        rows=(
            (Button(Text("held-send-button"), AskSendHeld()),),
            (Button(Text("held-drop-button"), AskDropHeld()),),
            (back(ShowState()), HOME),
        ),
    )


def send_sure_screen() -> Screen:
    yes = Button(Text("held-send-yes-button"), SendHeld())
    return screen(Text("held-send-sure"), rows=((yes,), (back(ShowHeld()),)))


def drop_sure_screen() -> Screen:
    yes = Button(Text("held-drop-yes-button"), DropHeld())
    return screen(Text("held-drop-sure"), rows=((yes,), (back(ShowHeld()),)))


def decided_screen(key: str, released: Released) -> Screen:
    """What the decision came to; `key` is `held-sent` or `held-dropped`."""
    said = Text(key, {"sent": released.sent, "dropped": released.dropped})
    return screen(said, rows=((back(ShowState()), HOME),))


def _restored(restored: Restored) -> Text:
    if restored.made_at is None:
        return Text("held-restored-unknown", {"restored_at": restored.restored_at})
    return Text("held-restored", {"restored_at": restored.restored_at, "made_at": restored.made_at})


def _line(part: Held) -> Text:
    return Text(f"held-{part.sort}", {"noun": part.noun, "count": part.count, "first_at": part.first_at})
