"""What may be asked and ordered about the members of a body."""

from council.members.commands.history import Change, ChangesPage, ShowChanges
from council.members.commands.parts import MergeBodies, SplitBody
from council.members.commands.reserve import (
    AddReserve,
    ListReserve,
    ReplaceMember,
    Reserved,
    ReservePage,
    ShowReserved,
    WithdrawReserve,
)
from council.members.commands.rosters import ListRosters, ManageMembers, RosterPage
from council.members.commands.rotation import Rotate, Rotated
from council.members.commands.seats import (
    AddMembership,
    AppointActing,
    ChangePost,
    EndMembership,
    Ground,
    Seat,
    ShowSeat,
)
from council.members.commands.shares import YEAR_LEAST, YEAR_MOST, DescribeMember, SharesPage, ShowShares
from council.members.commands.workbook import ROWS_MOST, AmendRoster, Drawn, DrawRoster, Preview, PreviewRoster

__all__ = [
    "ROWS_MOST",
    "YEAR_LEAST",
    "YEAR_MOST",
    "AddMembership",
    "AddReserve",
    "AmendRoster",
    "AppointActing",
    "Change",
    "ChangePost",
    "ChangesPage",
    "DescribeMember",
    "DrawRoster",
    "Drawn",
    "EndMembership",
    "Ground",
    "ListReserve",
    "ListRosters",
    "ManageMembers",
    "MergeBodies",
    "Preview",
    "PreviewRoster",
    "ReplaceMember",
    "ReservePage",
    "Reserved",
    "RosterPage",
    "Rotate",
    "Rotated",
    "Seat",
    "SharesPage",
    "ShowChanges",
    "ShowReserved",
    "ShowSeat",
    "ShowShares",
    "SplitBody",
    "WithdrawReserve",
]
