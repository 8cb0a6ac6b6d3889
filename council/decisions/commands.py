"""What may be asked of decisions: list, read, say of which kind one is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from council.ballots.measure import Option
from council.bodies.model import Body
from council.command import Command
from council.decisions.model import Decision, DecisionKind
from council.identity import BodyId, DecisionId, MeetingId
from council.meetings.model import Meeting
from council.pages import Page, PageNumber
from council.permissions.model import EVERYONE, Role
from council.permissions.registry import permit

Castings = Mapping[DecisionId, Option]
"""The casting votes where equal votes were decided by one."""


@dataclass(frozen=True, slots=True)
class DecisionsPage:
    body: Body
    decisions: Page[Decision]
    castings: Castings = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class AdoptedPage:
    """What one meeting has decided."""

    body: Body
    meeting: Meeting
    decisions: Page[Decision]
    castings: Castings = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class DecisionPage:
    """One decision; `is_open` while its kind may still be changed, `casting` where equal votes were decided by it."""

    decision: Decision
    body: Body
    meeting: Meeting
    is_open: bool
    casting: Option | None = None


@permit(anywhere=EVERYONE)
@dataclass(frozen=True, slots=True)
class ShowDecisions(Command[DecisionsPage]):
    """What has this body decided and published?"""

    body_id: BodyId
    page: PageNumber = 1


@permit(anywhere=EVERYONE)
@dataclass(frozen=True, slots=True)
class ShowAdopted(Command[AdoptedPage]):
    """What did this meeting decide?"""

    meeting_id: MeetingId
    page: PageNumber = 1


@permit(anywhere=EVERYONE)
@dataclass(frozen=True, slots=True)
class ShowDecision(Command[DecisionPage]):
    """What exactly was decided?"""

    decision_id: DecisionId


@permit(in_body=(Role.SECRETARY, Role.PRESIDING))
@dataclass(frozen=True, slots=True)
class ClassifyDecision(Command[DecisionPage]):
    """It is a decision, or a recommendation to a state body."""

    decision_id: DecisionId
    kind: DecisionKind
