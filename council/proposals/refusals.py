"""Why something about a proposal is refused: a class per reason."""

from __future__ import annotations

from council.errors import RuleBroken


class BodyTakesNoProposals(RuleBroken):
    """By its rules this body takes no proposals from this person, or it works no more."""


class ProposalMovedOn(RuleBroken):
    """From the state it has reached by now this cannot be done; `number` says of which."""


class ProposalSupported(RuleBroken):
    """So many members support it that it stands on the draft agenda: neither declined nor given up any more."""


class NotVotedOff(RuleBroken):
    """No motion of procedure on its item was carried, so it stays on the agenda; `number` says of which."""
