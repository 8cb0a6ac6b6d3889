"""How many could have answered."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Electorate:
    """How many there are, frozen when the ballot opens.

    Attributes:
        seats: the established number of members, vacancies included.
        seated: the voting members in office.
        entitled: those of them who may vote in this ballot; whoever stepped aside may not.
        recused: the voting members who are there and stepped aside.
    """

    seats: int
    seated: int
    entitled: int
    recused: int = 0
