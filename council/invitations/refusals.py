"""Why an invitation is refused: a class per reason, each with its own next step."""

from council.errors import RuleBroken


class InvitationUsed(RuleBroken):
    """Somebody joined by it already."""


class InvitationRevoked(RuleBroken):
    """The secretary took it back, or made a newer one."""


class InvitationExpired(RuleBroken):
    """Its last day is over."""


class SeatGone(RuleBroken):
    """The mandate has ended, so there is nothing to join or to be invited to."""


class PersonHasAccount(RuleBroken):
    """The person has joined from another account."""


class AccountIsSomebodyElse(RuleBroken):
    """The account belongs to another person whom some body knows."""


class TooManyGuesses(RuleBroken):
    """So many wrong codes an hour are no slips of the finger."""


class AlreadyJoined(RuleBroken):
    """Whom one would invite has joined."""


class NotJoined(RuleBroken):
    """There is no account to detach."""


class SitsElsewhere(RuleBroken):
    """The person sits in bodies whose secretary the actor is not, where the new account could act too."""
