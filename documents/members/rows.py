"""What the sheet of members holds, and what may be wrong with it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from council.language import Language
from council.names import Names
from documents.spreadsheets.refusals import WorkbookRefused

MAX_MEMBERS = 2_000


class Column(StrEnum):
    """The columns by the names that stand in the hidden first row; headings in words are for people."""

    KEY = "key"
    NAME = "name"
    POST = "post"
    VOTING = "voting"
    ORGANIZATION = "organization"
    FROM_ON = "from-on"
    UNTIL_ON = "until-on"
    GROUND = "ground"
    ENDED_ON = "ended-on"
    END_GROUND = "end-ground"
    LANGUAGE = "language"

    @property
    def heading(self) -> str:
        """The locale key of the heading; its `.hint` says how to fill the column in."""
        return f"member-sheet-{self.value}"


DAYS = frozenset({Column.FROM_ON, Column.UNTIL_ON, Column.ENDED_ON})
REQUIRED = frozenset({Column.NAME, Column.POST, Column.VOTING, Column.FROM_ON, Column.GROUND})


@dataclass(frozen=True, slots=True)
class PostChoice:
    code: str
    names: Names


@dataclass(frozen=True, slots=True)
class MemberRow:
    """One membership, present or proposed. Texts are tidy (one line, NFC); an absent one is empty.

    Args:
        key: the membership's id; None asks for a new membership.
        post: the code of a PostChoice.
        ground, end_ground: the act that appointed the member, and the one that ended the membership.
        language: of the person's Telegram, if known.
    """

    key: str | None
    name: str
    post: str
    is_voting: bool
    from_on: date
    ground: str
    organization: str = ""
    until_on: date | None = None
    ended_on: date | None = None
    end_ground: str = ""
    language: Language | None = None


@dataclass(frozen=True, slots=True)
class RowError:
    """`row` is the number at the left edge of the sheet; `found` is cut for a message, may be empty."""

    row: int
    column: Column
    expected_key: str
    found: str


@dataclass(frozen=True, slots=True)
class MemberRows:
    """`rows` by their number in the sheet. With any error the file as a whole should not be acted on.

    A membership whose row is missing is not ended by that: ending needs a date and an act.
    """

    rows: dict[int, MemberRow]
    errors: Sequence[RowError]


class MemberSheetNotFound(WorkbookRefused):
    """No sheet of the workbook has the headings of the template."""


class MemberColumnsMissing(WorkbookRefused):
    """Args: columns, a Text for each heading that is not there. Reading on would blank what they hold."""
