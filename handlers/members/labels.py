"""Names on buttons, cut to what a phone shows."""

from __future__ import annotations

from council.names import Names
from locales.text import Text

NAME_MOST = 40
"""Letters of a name on a button."""


def called(name: Names | str) -> Text:
    """A name as the label of a button."""
    short = f"{name[:NAME_MOST].rstrip()}…" if isinstance(name, str) and len(name) > NAME_MOST else name
    return Text("members-name", {"name": short})
