"""Screens: what a person is shown, as keys and commands; words come from the locale, codes from the codec.

A view makes a screen of an entity, `rendered` makes a Bot API body of a screen; neither sends anything.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from council.command import Command
from council.language import Language
from handlers.kit.callback import Codec, codec
from locales.text import Text
from locales.words import Words

KEYS_AWAY: Mapping[str, Any] = {"remove_keyboard": True}
"""The markup of a message that takes a reply keyboard away; delivery deletes it once it has arrived."""
TEXT_MOST = 4096
"""Characters of a message after its tags are read (Bot API)."""


@dataclass(frozen=True, slots=True)
class Button:
    """A button: a command to give, or a link to open."""

    label: Text
    command: Command[Any] | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Keys:
    """A reply keyboard: it stands where the phone's own does, and asks for what only the phone knows.

    Attributes:
        place: the label of a button that sends the phone's location.
        words: labels that are sent as text.
    """

    place: Text | None = None
    words: tuple[Text, ...] = ()


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file Telegram already has, or one to be made when the message is sent.

    Attributes:
        kind: `photo` or `document`.
        file_id: Telegram's own name of it, for the same bot; or
        made: who makes it (`handlers.kit.files`), from these `facts`, under this `name`.
        language: of what is made, where it is not to be the reader's own.
    """

    kind: str
    file_id: str | None = None
    made: str | None = None
    facts: Mapping[str, Any] = field(default_factory=dict)
    name: str = ""
    language: Language | None = None


@dataclass(frozen=True, slots=True)
class Screen:
    """A message.

    Attributes:
        lines: paragraphs, one under the other; `BLANK` leaves a line free.
        rows: inline buttons, at most four rows of short verbs.
        keys: a reply keyboard instead of buttons; `takes_keys_away` removes one.
        answers_to: the message it is about, shown above it.
    """

    lines: tuple[Text, ...]
    rows: tuple[tuple[Button, ...], ...] = ()
    keys: Keys | None = None
    takes_keys_away: bool = False
    attachment: Attachment | None = None
    answers_to: int | None = None


BLANK = Text("blank")


@dataclass(frozen=True, slots=True)
class Sending:
    """A Bot API method with its body."""

    method: str
    body: Mapping[str, Any] = field(default_factory=dict)


def screen(*lines: Text, rows: Iterable[Sequence[Button]] = ()) -> Screen:
    """Write a screen down in one breath."""
    return Screen(lines, tuple(tuple(row) for row in rows if row))


def rendered(what: Screen, words: Words, codes: Codec = codec) -> dict[str, Any]:
    """Return the fields `text`, `parse_mode`, `reply_markup` … of a message that shows the screen."""
    text = "\n".join("" if line is BLANK else words.html_text(line) for line in what.lines)
    body: dict[str, Any] = {
        "text": text,
        "parse_mode": "HTML",
        "link_preview_options": {"is_disabled": True},
    }
    if markup := _markup(what, words, codes):
        body["reply_markup"] = markup
    if what.takes_keys_away:
        body["disable_notification"] = True
    return body


def sending(what: Screen, words: Words, chat_id: int, codes: Codec = codec) -> Sending:
    """Return the call that sends the screen as a new message."""
    body = rendered(what, words, codes)
    if what.answers_to is not None:
        body["reply_parameters"] = {"message_id": what.answers_to, "allow_sending_without_reply": True}
    if what.attachment is None:
        return Sending("sendMessage", {"chat_id": chat_id, **body})
    body["caption"] = body.pop("text")
    del body["link_preview_options"]
    kind = what.attachment.kind
    return Sending(f"send{kind.capitalize()}", {"chat_id": chat_id, kind: _file(what.attachment, words), **body})


def _file(attachment: Attachment, words: Words) -> object:
    if attachment.file_id is not None:
        return attachment.file_id
    order = {"made": attachment.made, "facts": dict(attachment.facts), "name": attachment.name}
    return order | {"language": (attachment.language or words.language).value}


def editing(what: Screen, words: Words, chat_id: int, message_id: int, codes: Codec = codec) -> Sending:
    """Return the call that makes an older message of ours show the screen."""
    body = {"chat_id": chat_id, "message_id": message_id, **rendered(what, words, codes)}
    return Sending("editMessageText", body)


def _markup(what: Screen, words: Words, codes: Codec) -> dict[str, Any] | None:
    if what.keys is not None:
        return _reply_markup(what.keys, words)
    if what.takes_keys_away:
        return dict(KEYS_AWAY)
    if what.rows:
        return {"inline_keyboard": [[_inline(button, words, codes) for button in row] for row in what.rows]}
    return None


def _inline(button: Button, words: Words, codes: Codec) -> dict[str, Any]:
    shown: dict[str, Any] = {"text": words.plain_text(button.label)}
    if button.command is None:
        return shown | {"url": button.url}
    return shown | {"callback_data": codes.write(button.command)}


def _reply_markup(keys: Keys, words: Words) -> dict[str, Any]:
    rows: list[list[dict[str, Any]]] = [[{"text": words.plain_text(label)}] for label in keys.words]
    if keys.place is not None:
        rows.insert(0, [{"text": words.plain_text(keys.place), "request_location": True}])
    return {"keyboard": rows, "resize_keyboard": True, "one_time_keyboard": True}
