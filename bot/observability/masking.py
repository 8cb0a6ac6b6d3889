"""What a log line must not carry is covered here, as the last step before a line is written.

A backstop: nobody should log such things in the first place. It knows secrets by their shape (bot tokens, phones,
IINs, e-mail addresses), the configured secrets letter by letter, and fields that hold a person's words by name.
"""

import re
from collections.abc import Iterable, Mapping
from datetime import date
from enum import Enum
from pathlib import PurePath
from typing import Any, Final
from urllib.parse import quote
from uuid import UUID

import structlog

_SHAPES: Final[tuple[tuple[re.Pattern[str], str], ...]] = (
    (re.compile(r"(?<!\d)\d{6,}(?::|%3A)[A-Za-z0-9_-]{30,}", re.IGNORECASE), "<token>"),
    (re.compile(r"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+"), "<e-mail>"),
    (
        re.compile(r"(?<![\d.])(?:\+\s?7|[78])[\s(-]{0,2}\d{3}[\s)-]{0,2}\d{3}[\s-]?\d{2}[\s-]?\d{2}(?!\d)"),
        "<phone>",
    ),
    # Any twelve digits: an IIN typed with one digit wrong is as personal as a right one.
    (re.compile(r"(?<!\d)\d{6}[ -]?\d{6}(?!\d)"), "<iin>"),
)
_PRIVATE: Final = frozenset(
    {
        "text", "caption", "first_name", "last_name", "full_name", "username", "phone", "phone_number",
        "iin", "address", "email", "token", "password", "secret",
    }
)  # fmt: skip


_QUOTED: Final = re.compile(r"""(?<=tag )".*"|(?<=\s)(?:"(?=.*[^\x00-\x7f]).*"|'(?=.*[^\x00-\x7f]).*')""", re.DOTALL)


def unquoted(description: str) -> str:
    """Leave out of a Bot API server's refusal what it quotes of a message: `unsupported start tag "…"`.

    Names of fields and reasons, which are plain ASCII, stay.
    """
    return _QUOTED.sub('"…"', description)


class Mask:
    """A structlog processor; `secrets` are hidden exactly, also as they look inside an address."""

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        forms = {form for secret in secrets if secret for form in (secret, quote(secret, safe=""))}
        known = sorted(map(re.escape, forms), key=len, reverse=True)
        self._secret = re.compile("|".join(known)) if known else None

    def __call__(self, logger: Any, method: str, event: structlog.typing.EventDict) -> structlog.typing.EventDict:
        return {self.text(key): self._field(key, value) for key, value in event.items()}

    def text(self, text: str) -> str:
        if self._secret is not None:
            text = self._secret.sub("<secret>", text)
        for shape, cover in _SHAPES:
            text = shape.sub(cover, text)
        return text

    def _field(self, key: str, value: Any) -> Any:
        return "<private>" if key in _PRIVATE else self._value(value)

    def _value(self, value: Any) -> Any:
        covered: Any
        match value:
            case None | bool() | float():
                covered = value
            case int():
                text = str(value)
                covered = value if self.text(text) == text else self.text(text)
            case str() | Enum() | date() | UUID() | PurePath():
                covered = self.text(str(value))
            case Mapping():
                covered = {self.text(str(key)): self._field(str(key), item) for key, item in value.items()}
            case list() | tuple() | set() | frozenset():
                covered = [self._value(item) for item in value]
            case _:
                # The repr of an entity or an error is somebody's name or words.
                covered = f"<{type(value).__qualname__}>"
        return covered
