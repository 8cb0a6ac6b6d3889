"""Why a whole spreadsheet is refused. What is wrong with one row is told by row, not by an exception."""

from council.errors import RuleBroken


class WorkbookRefused(RuleBroken):
    """The file cannot be used at all."""


class WorkbookTypeWrong(WorkbookRefused):
    """The file is no .xlsx: a picture, a CSV, an .ods, a renamed archive."""


class WorkbookLocked(WorkbookRefused):
    """An .xls of before 2007 or a file with a password: both come in the same wrapping (OLE)."""


class WorkbookWithMacros(WorkbookRefused):
    """An .xlsm, or an .xlsx that carries one inside."""


class WorkbookTooLarge(WorkbookRefused):
    """Args: megabytes, the limit; it holds for the file as sent and, higher, for what it unpacks to."""


class WorkbookTooFull(WorkbookRefused):
    """Small in bytes, but with cells or formats far beyond what a person fills in."""


class WorkbookTooLong(WorkbookRefused):
    """Args: rows, the limit."""


class WorkbookUnreadable(WorkbookRefused):
    """It looks like an .xlsx and is damaged or forged."""
