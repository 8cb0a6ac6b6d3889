"""What a council file says, what is wrong with it, and what taking it over has changed."""

from council.loading.model.entries import (
    UNNAMED,
    BodyEntry,
    CategoryEntry,
    MembershipEntry,
    OrganizationEntry,
    PersonEntry,
    RegionEntry,
    ReserveListing,
    Table,
)
from council.loading.model.file import CouncilFile, Declared, Problem, Spot
from council.loading.model.report import Absent, Change, Changed, Report

__all__ = [
    "UNNAMED",
    "Absent",
    "BodyEntry",
    "CategoryEntry",
    "Change",
    "Changed",
    "CouncilFile",
    "Declared",
    "MembershipEntry",
    "OrganizationEntry",
    "PersonEntry",
    "Problem",
    "RegionEntry",
    "Report",
    "ReserveListing",
    "Spot",
    "Table",
]
