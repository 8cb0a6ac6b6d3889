"""How lists about minutes are laid out: six entries to a message."""

from __future__ import annotations

LINE_MOST = 250
"""Letters of one text in a list of six."""
