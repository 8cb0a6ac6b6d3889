"""What the house knows of the reader."""

from __future__ import annotations

from council.sittings.commands import SittingPage
from council.sittings.model import SittingState
from handlers.kit.cutting import cut
from handlers.kit.screen import BLANK
from locales.text import Text

MOTION_MOST = 300
"""Letters of a motion's text on a card."""


def own_lines(page: SittingPage) -> tuple[Text, ...]:
    """What the house knows of the reader: whether they are there, and their place in the queue."""
    if not page.is_member or page.state in (SittingState.CLOSED, SittingState.NOT_HELD):
        return ()
    if page.own is None:
        return (BLANK, Text("sittings-own-away"))
    here = Text(f"sittings-own-here-{page.own.how}", {"came_at": page.own.came_at})
    return (BLANK, here, *_own_floor(page), *_own_asides(page))


def _own_asides(page: SittingPage) -> tuple[Text, ...]:
    """The questions they have stepped aside from; nothing while the sitting is not open."""
    if page.state is not SittingState.OPEN:
        return ()
    return tuple(
        Text("sittings-own-aside", {"motion": cut(motion.text, MOTION_MOST)}) for motion, aside in page.asides if aside
    )


def _own_floor(page: SittingPage) -> tuple[Text, ...]:
    if page.asked is None:
        return ()
    if page.asked.is_speaking:
        return (Text("sittings-own-floor", {"over_at": page.asked.over_at}),)
    ahead = sum(other.asked_at < page.asked.asked_at for other in page.queue)
    return (Text("sittings-own-asked", {"place": str(ahead + 1)}),)
