"""The buttons of forms. Each names its draft and the revision it was drawn for, so an older screen is known as stale.

Everybody may press them: what a form does is permitted, or not, by its own command, before the first question and again
at the end; and a draft is only ever opened for the account it belongs to.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from council.command import Command
from council.identity import DraftId
from council.permissions.model import EVERYONE
from council.permissions.registry import permit


class Move(StrEnum):
    BACK = "back"
    SKIP = "skip"
    KEEP = "keep"
    """Leave the answer as it is and go on."""
    TAKE = "take"
    """Done: what is in hand is the answer."""
    SUMMARY = "summary"


@permit(anywhere=EVERYONE)
@dataclass(frozen=True, slots=True)
class Begin(Command[None]):
    """Open a form.

    Attributes:
        form: the slug of its command.
        thing: the id it is about, if it is about one.
        is_anew: leave an earlier draft of it aside without asking.
    """

    form: str
    thing: int | None = None
    is_anew: bool = False


@permit(anywhere=EVERYONE)
@dataclass(frozen=True, slots=True)
class FormAnswer(Command[None]):
    """Answer the open question by a button; none picks none of what is offered."""

    draft_id: DraftId
    revision: int
    word: str | None


@permit(anywhere=EVERYONE)
@dataclass(frozen=True, slots=True)
class TurnOptions(Command[None]):
    """Another page of what may be picked."""

    draft_id: DraftId
    revision: int
    page: int


@permit(anywhere=EVERYONE)
@dataclass(frozen=True, slots=True)
class FormMove(Command[None]):
    """Go to another question without answering this one."""

    draft_id: DraftId
    revision: int
    move: Move


@permit(anywhere=EVERYONE)
@dataclass(frozen=True, slots=True)
class EditAnswer(Command[None]):
    """Ask this question again."""

    draft_id: DraftId
    revision: int
    field: str


@permit(anywhere=EVERYONE)
@dataclass(frozen=True, slots=True)
class ConfirmForm(Command[None]):
    """Everything is right: give the command."""

    draft_id: DraftId
    revision: int


@permit(anywhere=EVERYONE)
@dataclass(frozen=True, slots=True)
class SaveDraft(Command[None]):
    """Put the form aside."""

    draft_id: DraftId
    revision: int


@permit(anywhere=EVERYONE)
@dataclass(frozen=True, slots=True)
class CancelForm(Command[None]):
    """Throw the form away; asked once more if anything was entered."""

    draft_id: DraftId
    is_sure: bool = False


@permit(anywhere=EVERYONE)
@dataclass(frozen=True, slots=True)
class ResumeDraft(Command[None]):
    """Go on with a draft where it was left."""

    draft_id: DraftId


@permit(anywhere=EVERYONE)
@dataclass(frozen=True, slots=True)
class ListDrafts(Command[None]):
    """My drafts."""

    page: int = 1
