"""Why an appeal is refused: a class per reason."""

from __future__ import annotations

from council.errors import RuleBroken


class AppealTaken(RuleBroken):
    """Somebody else has it in hand; `name` says who."""


class AppealClosed(RuleBroken):
    """It has been answered; the answer stays as it was sent."""


class NoSuchAppeal(RuleBroken):
    """No appeal of this number is the person's to see; whether there is one is told to nobody."""


class BodyTakesNoAppeals(RuleBroken):
    """Bodies of this kind do not receive appeals."""


class NoBodyForAppeals(RuleBroken):
    """There is no body yet that could answer."""
