"""The picture that is shown in the room: whoever points a camera at it checks in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from documents.qr import qr_png
from handlers.kit.files import made
from locales.words import Words


@made("door-code")
def door_code(_: Words, facts: Mapping[str, Any]) -> bytes:
    return qr_png(facts["link"])
