"""reply_markup: what the server accepts, what it silently drops, and what it refuses."""

import inspect
import json
from typing import Any, cast

import telegram

from sandbox import refusals
from sandbox.links import why_not_a_link
from sandbox.refusals import Refused

Json = dict[str, Any]

BUTTON_FIELDS = frozenset(inspect.signature(telegram.InlineKeyboardButton).parameters) - {"api_kwargs"}
KEY_FIELDS = frozenset(inspect.signature(telegram.KeyboardButton).parameters) - {"api_kwargs"}
ACTIONS = BUTTON_FIELDS - {"text", "style", "icon_custom_emoji_id"}
ROW_LIMIT, KEPT_LIMIT, SERVER_LIMIT = 12, 300, 100


def read_markup(given: object, *, is_private: bool) -> Json | None:
    """The markup as the server would keep it; raises Refused."""
    if given in (None, ""):
        return None
    markup = _as_object(given)
    if "inline_keyboard" in markup:
        return {"inline_keyboard": _rows(markup["inline_keyboard"], "inline_keyboard", "InlineKeyboardMarkup")}
    if "keyboard" in markup:
        rows = _rows(markup["keyboard"], "keyboard", "ReplyKeyboardMarkup")
        _only_in_private(rows, is_private=is_private)
        return markup | {"keyboard": rows}
    return markup


def read_inline_markup(given: object) -> Json | None:
    """The markup of an edit, which may only be inline; raises Refused."""
    markup = read_markup(given, is_private=True)
    if markup and "inline_keyboard" not in markup:
        raise Refused(refusals.INLINE_EXPECTED)
    return markup if markup and markup["inline_keyboard"] else None


def _as_object(given: object) -> Json:
    if isinstance(given, str):
        try:
            given = json.loads(given)
        except ValueError as wrong:
            raise Refused(refusals.MARKUP_JSON) from wrong
    if not isinstance(given, dict):
        raise Refused(refusals.MARKUP_OBJECT)
    return given


def _rows(given: object, field: str, kind: str) -> list[list[Json]]:
    if not isinstance(given, list) or not all(isinstance(row, list) for row in given):
        raise Refused(refusals.ROWS, field=field, kind=kind)
    read = _button if field == "inline_keyboard" else _key
    rows = [[button for one in row if (button := read(one))["text"]] for row in given]
    return _cut([row for row in rows if row])


def _cut(rows: list[list[Json]]) -> list[list[Json]]:
    """TDLib silently keeps 12 buttons of a row and 300 in all; the servers behind it refuse more than 100."""
    kept: list[list[Json]] = []
    left = KEPT_LIMIT
    for row in rows:
        short = row[: min(ROW_LIMIT, left)]
        left -= len(short)
        kept += [short] if short else []
    if sum(map(len, kept)) > SERVER_LIMIT:
        raise Refused(refusals.MARKUP_LONG)
    return kept


def _button(given: object) -> Json:
    button = _checked(given, BUTTON_FIELDS, "inline keyboard", "InlineKeyboardButton")
    if not button["text"]:
        return button
    action = next((name for name in ("url", "callback_data", *sorted(ACTIONS)) if button.get(name)), None)
    if action is None:
        raise Refused(refusals.BUTTON, kind="inline keyboard", why="Text buttons are unallowed in the inline keyboard")
    if action == "callback_data" and len(str(button[action]).encode()) > 64:
        raise Refused(refusals.BUTTON_DATA)
    if action == "url" and (why := why_not_a_link(button[action])):
        raise Refused(refusals.BUTTON_URL, url=button[action], why=why)
    return {key: value for key, value in button.items() if key not in ACTIONS or key == action}


def _key(given: object) -> Json:
    return _checked({"text": given} if isinstance(given, str) else given, KEY_FIELDS, "keyboard", "KeyboardButton")


def _checked(given: object, fields: frozenset[str], kind: str, name: str) -> Json:
    if not isinstance(given, dict):
        raise Refused(refusals.BUTTON, kind=kind, why=f"{name} must be an Object")
    if "text" not in given:
        raise Refused(refusals.BUTTON, kind=kind, why='Can\'t find field "text"')
    if unknown := given.keys() - fields:
        raise Refused(refusals.BUTTON, kind=kind, why=f'unknown field "{min(unknown)}"')
    return cast("Json", given)


def _only_in_private(rows: list[list[Json]], *, is_private: bool) -> None:
    for key in (key for row in rows for key in row if not is_private):
        for field, what in (("request_contact", "phone number"), ("request_location", "location")):
            if key.get(field):
                raise Refused(refusals.PRIVATE_ONLY, what=what)
