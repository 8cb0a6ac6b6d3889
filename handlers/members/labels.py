"""What the screens of members share: names on buttons, cut to what a phone shows, and what is wrong with the whole."""

from __future__ import annotations

from collections.abc import Iterable

from council.members.shares import Part
from council.names import Names
from locales.text import Text

NAME_MOST = 40
"""Letters of a name on a button."""


def called(name: Names | str) -> Text:
    """A name as the label of a button."""
    short = f"{name[:NAME_MOST].rstrip()}…" if isinstance(name, str) and len(name) > NAME_MOST else name
    return Text("members-name", {"name": short})


def warnings(missed: Iterable[Part], wanted: int | None) -> tuple[Text, ...]:
    """What misses its bound, in words."""
    small = () if wanted is None else (Text("members-too-few", {"least": wanted}),)
    return *(Text(f"members-share-{part}-missed") for part in missed), *small
