"""Forged presses of buttons: raw callback updates that no honest client sends, by family.

The Bot API says itself that callback data can be anything; so can the chat, the message and the sender of a press.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Any

from council.command import Command, annotations_of, choices_of, is_optional
from council.permissions.model import Role
from council.permissions.registry import permission_for
from handlers.kit.base62 import base62
from handlers.kit.callback import _kind, codec
from handlers.kit.forms import all_forms
from tests.security.town import GROUP, STRANGERS, Town

PSEUDO_SENDERS = (
    {"id": 1_087_968_824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"},
    {"id": 136_817_688, "is_bot": True, "first_name": "Channel", "username": "Channel_Bot"},
    {"id": 777_000, "is_bot": False, "first_name": "Telegram"},
)
ODD_NUMBERS = (0, 1, -1, 62, 2**31, 2**53, 2**62, 2**63 - 1, -(2**63) + 1)
ODD_WORDS = ("", "~", "0", "null", "'; DROP TABLE vote; --", "%s", "\x00", "\u202e", "\ud800", "٣", "a" * 40, "|", "🏛")
OFFICES = frozenset({Role.SECRETARY, Role.PRESIDING, Role.DUTY_OFFICER, Role.ADMINISTRATOR})


def press(number: int, sender: dict[str, Any], data: str, *, in_group: bool = False) -> dict[str, Any]:
    """Make the raw update of a press in the private chat, or in the council's group."""
    chat = {"id": GROUP, "type": "supergroup"} if in_group else {"id": sender["id"], "type": "private"}
    return {
        "update_id": 10_000_000 + number,
        "callback_query": {
            "id": f"tap-{number}",
            "from": sender,
            "chat_instance": "1",
            "data": data,
            "message": {"message_id": 1 + number % 9999, "chat": chat, "date": 1, "text": "?"},
        },
    }


@dataclass
class Forger:
    """Makes presses of each family, the same ones for the same seed."""

    town: Town
    chance: random.Random
    made: int = 0

    def all(self, count: int) -> Iterator[dict[str, Any]]:
        families = (
            self.outsiders_press,
            self.members_press_what_is_over,
            self.members_press_what_offices_may,
            self.noise,
            self.cut,
            self.other_version,
            self.overflow,
            self.pseudo_senders,
            self.without_a_message,
            self.own_forms,
        )
        for number in range(count):
            yield families[number % len(families)]()

    def outsiders_press(self) -> dict[str, Any]:
        """Any code, the things of a council that is not theirs; in private, and as strangers in its group."""
        return self._press(self._someone(self.town.outsiders), self._any_code())

    def members_press_what_is_over(self) -> dict[str, Any]:
        """A ballot that is closed, with any option; a member's right ends with it."""
        command = self.chance.choice([kind for kind in codec.codes().values() if "option" in annotations_of(kind)])
        option = self.chance.choice(choices_of(annotations_of(command)["option"]))
        data = ":".join((self._head(command), base62(self.chance.choice(self.town.closed)), str(option.value)))
        return self._press(self._someone(self.town.members[1:]), data)

    def members_press_what_offices_may(self) -> dict[str, Any]:
        """What the secretary, the chair or an administrator may, pressed by a simple member of the same council."""
        above = [kind for kind in codec.codes().values() if _is_for_offices(kind)]
        return self._press(self._someone(self.town.members[1:]), self._written(self.chance.choice(above)))

    def noise(self) -> dict[str, Any]:
        """Up to 64 bytes of anything, as a decoder of broken UTF-8 hands it on, half pairs and NUL included."""
        raw = self.chance.randbytes(self.chance.randrange(65))
        how = self.chance.choice(("surrogateescape", "replace", "backslashreplace"))
        return self._press(self._someone(self.town.outsiders), raw.decode("utf-8", how))

    def cut(self) -> dict[str, Any]:
        data = self._any_code()
        return self._press(self._someone(self.town.outsiders), data[: self.chance.randrange(len(data))])

    def other_version(self) -> dict[str, Any]:
        version = self.chance.choice(("", "0", "2", "9", "11", "١", "v1", "-1"))
        return self._press(self._someone(self.town.everybody), version + self._any_code()[1:])

    def overflow(self) -> dict[str, Any]:
        """Numbers of more than 63 bits, signs in the wrong place, digits of other scripts."""
        number = self.chance.choice(("Z" * 11, "Z" * 40, "-" + "Z" * 11, "--1", "-", "+1", "1.5", "1e9", "٣٤", "𝟙"))
        command = self.chance.choice([kind for kind in codec.codes().values() if annotations_of(kind)])
        words = [number] * len(annotations_of(command))
        return self._press(self._someone(self.town.everybody), ":".join((self._head(command), *words)))

    def pseudo_senders(self) -> dict[str, Any]:
        """Telegram's own accounts, that stand for a group or a channel; in private they would be somebody."""
        return self._press(dict(self.chance.choice(PSEUDO_SENDERS)), self._any_code())

    def without_a_message(self) -> dict[str, Any]:
        """Pressed on an inline message, on one too old to be shown, or on none."""
        update = self._press(self._someone(self.town.outsiders), self._any_code())
        query = update["callback_query"]
        message = query.pop("message")
        kind = self.chance.randrange(4)
        if kind == 0:
            query["inline_message_id"] = "BAAAAA"
        elif kind == 1:
            query["message"] = {"message_id": message["message_id"], "chat": message["chat"], "date": 0}
        elif kind == 2:
            del query["data"]
            query["game_short_name"] = "game"
        return update

    def own_forms(self) -> dict[str, Any]:
        """One's own form, answered with what it never offered."""
        who = self.chance.choice(list(self.town.own_drafts))
        draft_id, revision = self.chance.choice(self.town.own_drafts[who])
        kind = self.chance.choice([kind for kind in codec.codes().values() if "draft_id" in annotations_of(kind)])
        given = {"draft_id": base62(draft_id), "revision": base62(revision + self.chance.randrange(3))}
        words = [given.get(name) or self._word(kind, name) for name in annotations_of(kind)]
        return self._press({"id": who, "is_bot": False, "first_name": "Own"}, ":".join((self._head(kind), *words)))

    def _press(self, sender: dict[str, Any], data: str) -> dict[str, Any]:
        self.made += 1
        return press(self.made, sender, data, in_group=self.chance.random() < 0.3)

    def _someone(self, people: tuple[int, ...]) -> dict[str, Any]:
        who = self.chance.choice(people)
        language = {"language_code": self.chance.choice(("kk", "ru", "en", "xx"))} if who in STRANGERS else {}
        return {"id": who, "is_bot": False, "first_name": "For", "last_name": "Ger", **language}

    def _any_code(self) -> str:
        return self._written(self.chance.choice(list(codec.codes().values())))

    def _written(self, command: type[Command[Any]]) -> str:
        return ":".join((self._head(command), *(self._word(command, name) for name in annotations_of(command))))

    def _head(self, command: type[Command[Any]]) -> str:
        return "1" + next(code for code, kind in codec.codes().items() if kind is command)

    def _word(self, command: type[Command[Any]], name: str) -> str:
        """A field's word: mostly one that fits, often aimed at a thing of the town."""
        annotation = annotations_of(command)[name]
        kind = _kind(annotation)
        if is_optional(annotation) and self.chance.random() < 0.2:
            return "~"
        if kind is bool:
            return self.chance.choice("01")
        if issubclass(kind, Enum):
            return str(self.chance.choice(list(kind)).value)
        if issubclass(kind, int):
            return base62(self._number(name))
        return self._text(command, name)

    def _number(self, name: str) -> int:
        if name == "thing":
            return self.chance.choice([*(one for ids in self.town.things.values() for one in ids), *ODD_NUMBERS])
        aimed = self.town.things.get(name)
        return self.chance.choice(aimed if aimed and self.chance.random() < 0.8 else ODD_NUMBERS)

    def _text(self, command: type[Command[Any]], name: str) -> str:
        forms = all_forms()
        slugs = [form.slug for form in forms]
        questions = [question for form in forms for question in form.questions]
        wanted = {
            "form": slugs,
            "field": questions,
            "next": ["menu=", "start=appeal_x", self._nested()],
            "word": ["roads", "KZ-39", "yes", "9" * 40, "2026-02-31", "1"],
        }
        return self.chance.choice([*wanted.get(name, []), *ODD_WORDS])

    def _nested(self) -> str:
        """Another button's code inside a detour's."""
        flat = [kind for kind in codec.codes().values() if "next" not in annotations_of(kind)]
        return self._written(self.chance.choice(flat)).replace(":", "|")


def _is_for_offices(command: type[Command[Any]]) -> bool:
    """Whether a simple member may never give it."""
    permission = permission_for(command)
    allowed = permission.own | permission.in_body | permission.in_part | permission.anywhere
    return bool(allowed) and allowed <= OFFICES
