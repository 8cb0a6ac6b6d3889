"""Refusals: a class per reason, with a key and arguments, never a sentence.

The one place that turns them into words is `handlers/kit/errors` (in chat) and its twin on the command line: the key
of `BallotClosed` is `refused-ballot-closed` in the locale.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

_HUMP = re.compile(r"(?<!^)(?=[A-Z])")


class RuleBroken(Exception):
    """A rule of the domain said no; nothing of the action stays, the person gets the reason and the next step."""

    def __init__(self, **args: object) -> None:
        super().__init__(self.key())
        self.args_for_words: Mapping[str, object] = args

    @classmethod
    def key(cls) -> str:
        """The locale key, made of the class name: `BallotClosed` → `refused-ballot-closed`."""
        return "refused-" + _HUMP.sub("-", cls.__name__).lower()


class NotAllowed(RuleBroken):
    """The role does not allow this command here."""


class NotFound(RuleBroken):
    """What the command names does not exist (any more)."""


class ConsentNeeded(RuleBroken):
    """The command would keep personal data and its author has not consented yet (Law 94-V)."""


class FieldRefused(RuleBroken):
    """One field of a command is not valid.

    Args:
        field: the field's name, as the form's question is called.
        reason: a locale attribute, e.g. `too-short`.
        bound: the number that was missed, if there is one.
    """

    def __init__(self, command: str, field: str, reason: str, bound: object = None) -> None:
        super().__init__(field=field, reason=reason, bound=bound)
        self.command, self.field, self.reason, self.bound = command, field, reason, bound
