"""An erasure, and what a person is told before it."""

from __future__ import annotations

from dataclasses import dataclass

from council.identity import AccountId, Instant, PersonId


@dataclass(frozen=True, slots=True)
class Erasure:
    """Who asked to be forgotten, by numbers that mean nothing outside; it is carried out anew after a restore.

    Attributes:
        number: counts the erasures of the installation; all that is left of the name.
        person_id: none if the account belonged to nobody yet.
    """

    number: int
    person_id: PersonId | None
    account_id: AccountId
    erased_at: Instant

    @property
    def name(self) -> str:
        """What stands in the place of the person's name, the same in every language."""
        return f"— № {self.number}"


@dataclass(frozen=True, slots=True)
class Preview:
    """What stays when everything else goes.

    Attributes:
        appeals: registered appeals, which the law on archives keeps.
        votes: votes in ballots, which are the council's record.
    """

    drafts: int
    appeals: int
    votes: int
