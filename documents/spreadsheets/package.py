"""The zip package around a spreadsheet, examined before anything in it is parsed (reliability B2).

Python's zipfile never reads more of a part than the directory declares: the declared sizes hold as limits.
"""

from io import BytesIO
from xml.parsers import expat
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo, is_zipfile

from documents.spreadsheets.refusals import (
    WorkbookLocked,
    WorkbookTooLarge,
    WorkbookTypeWrong,
    WorkbookUnreadable,
    WorkbookWithMacros,
)

MEGABYTE = 1024 * 1024
MAX_PACKED = 2 * MEGABYTE
MAX_UNPACKED = 16 * MEGABYTE
MAX_PARTS = 500
OLE = bytes.fromhex("d0cf11e0a1b11ae1")
CONTENT_TYPES = "[Content_Types].xml"
WORKBOOK_TYPE = b"spreadsheetml.sheet.main+xml"


def examine(content: bytes) -> None:
    """Raises WorkbookRefused, by its subclass, for what must not reach the parser."""
    if len(content) > MAX_PACKED:
        raise WorkbookTooLarge(megabytes=MAX_PACKED // MEGABYTE)
    if content.startswith(OLE):
        raise WorkbookLocked
    if not is_zipfile(BytesIO(content)):
        raise WorkbookTypeWrong
    with ZipFile(BytesIO(content)) as package:
        _examine_parts(package)


def _examine_parts(package: ZipFile) -> None:
    parts = package.infolist()
    if len(parts) > MAX_PARTS or any(_is_strange(part) for part in parts):
        raise WorkbookUnreadable
    if sum(part.file_size for part in parts) > MAX_UNPACKED:
        raise WorkbookTooLarge(megabytes=MAX_UNPACKED // MEGABYTE)
    _examine_type(package)
    for part in parts:
        if part.filename.lower().endswith((".xml", ".rels", ".vml")):
            _refuse_doctype(package.read(part))


def _is_strange(part: ZipInfo) -> bool:
    is_encrypted = part.flag_bits & 1
    return bool(is_encrypted) or part.compress_type not in (ZIP_STORED, ZIP_DEFLATED)


def _examine_type(package: ZipFile) -> None:
    names = package.namelist()
    if CONTENT_TYPES not in names:
        raise WorkbookTypeWrong
    types = package.read(CONTENT_TYPES)
    if b"macroEnabled" in types or any(name.lower().endswith("vbaproject.bin") for name in names):
        raise WorkbookWithMacros
    if WORKBOOK_TYPE not in types:
        raise WorkbookTypeWrong


def _refuse_doctype(part: bytes) -> None:
    """A document type is what entity bombs are declared in; no spreadsheet program writes one."""

    def refuse(*_declaration: object) -> None:
        raise WorkbookUnreadable

    parser = expat.ParserCreate()
    parser.StartDoctypeDeclHandler = refuse
    parser.Parse(part, True)
